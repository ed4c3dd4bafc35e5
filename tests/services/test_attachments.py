"""Files of a draft over a real store and the real reading child: chips, costs, drafts, sending."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.attachment import MAX_FILES, FileKind
from app.domain.chat import Effort
from app.domain.errors import AppError
from app.services.attachments import AttachmentService, DraftItem, ItemPhase
from tests.reader import files
from tests.services.test_chats import ANSWER, Setting


class WithFiles(Setting):
    """The chat service with the files beside it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, [ANSWER.format(number) for number in range(6)])
        self.attachments = AttachmentService(self.chats, self.chats._stores, self.engine, self.chats._lane)
        self.refused: list[AppError] = []
        self.asked: list[str] = []
        self.attachments.failed.connect(self.refused.append)
        self.attachments.choice_needed.connect(self.asked.append)

    def close(self) -> None:
        self.chats.close()
        self.attachments.close()
        for part in (self.store, self.engine, self.settings):
            part.close()

    def items(self) -> list[DraftItem]:
        return self.attachments.items()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[WithFiles]:
    setting = WithFiles(tmp_path)
    setting.start(qtbot)
    yield setting
    setting.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "note.txt").write_text("word " * 100)
    (tmp_path / "two.pdf").write_bytes(files.pdf(["alpha\n" * 30, "beta\n" * 40]))
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (tmp_path / "long.txt").write_text("word\n" * 5_000)
    return tmp_path


def read(setting: WithFiles, qtbot: QtBot, *paths: Path) -> list[DraftItem]:
    setting.attachments.add_files(paths)
    qtbot.waitUntil(lambda: not setting.attachments.busy, timeout=20_000)
    qtbot.waitUntil(lambda: all(i.attachment is None or i.attachment.vocabulary for i in setting.items()))
    return setting.items()


def test_files_are_read_counted_and_refused_by_name(setting: WithFiles, qtbot: QtBot, folder: Path) -> None:
    note, pdf, photo = read(setting, qtbot, folder / "note.txt", folder / "two.pdf", folder / "photo.png")
    assert note.attachment is not None
    assert (note.phase, note.attachment.kind, note.attachment.size) == (ItemPhase.READY, FileKind.TEXT, 500)
    assert 100 <= note.attachment.tokens <= 110  # the scripted engine counts words
    assert note.attachment.vocabulary == "v1"
    assert pdf.attachment is not None
    assert len(pdf.attachment.sections) == 2
    assert photo.phase is ItemPhase.FAILED
    assert photo.error is not None
    assert photo.error.code == "attachment_image"
    costs: list[tuple[list[int], bool]] = []
    setting.attachments.costs(pdf.id, lambda tokens, exact: costs.append((tokens, exact)))
    qtbot.waitUntil(lambda: bool(costs))
    assert costs == [([30, 40], True)]


def test_they_go_with_the_message_and_stay_with_its_versions(
    setting: WithFiles, qtbot: QtBot, folder: Path
) -> None:
    read(setting, qtbot, folder / "note.txt", folder / "photo.png")
    setting.chats.send("What is this?", Effort.LOW, setting.attachments.take())
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2 and not setting.chats.busy)
    assert setting.items() == []  # the refused one went too
    question, reply = (v.message for v in setting.chats.path())
    assert [a.name for a in question.attachments] == ["note.txt"]
    prompt = "".join(piece.text for piece in setting.session.requests[-1].pieces)
    assert 'Attached file 1 of 1: "note.txt" (text)\n```\nword word' in prompt
    assert prompt.endswith("What is this?<|end|><|start|>assistant")
    # Edited and retried: the file stays.
    setting.chats.edit(question.id, "And now?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.chats.path()[0].message.text == "And now?" and not setting.chats.busy)
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2)
    assert setting.chats.path()[0].message.attachments == question.attachments
    setting.chats.retry(setting.chats.path()[1].message.id, Effort.HIGH)
    qtbot.waitUntil(lambda: len(setting.chats.path()[1].siblings) == 2 and not setting.chats.busy)
    assert "word word" in "".join(p.text for p in setting.session.requests[-1].pieces)
    stored = setting.store.messages(reply.chat_id)
    assert [m.attachments == question.attachments for m in stored if m.text.endswith("?")] == [True, True]
    assert setting.store.draft_attachments.read(None) == ()


def test_a_refused_message_keeps_its_files(setting: WithFiles, qtbot: QtBot, folder: Path) -> None:
    setting.ask(qtbot, "Old?")
    read(setting, qtbot, folder / "note.txt")
    setting.chats.send("x" * 1_000_001, Effort.LOW, setting.attachments.take())
    assert [failure.code for failure in setting.failures] == ["message_too_long"]
    setting.chats.edit(setting.chats.path()[0].message.id, "Old, edited?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.chats.path()[-1].message.text == "It is 1." and not setting.chats.busy)
    assert [item.name for item in setting.items()] == ["note.txt"]
    chat_id = setting.chats.current_id
    assert [a.name for a in setting.store.draft_attachments.read(chat_id)] == ["note.txt"]


def test_what_lies_in_the_new_chat_goes_with_its_first_message(
    setting: WithFiles, qtbot: QtBot, folder: Path
) -> None:
    setting.ask(qtbot, "Elsewhere?")
    other = str(setting.chats.current_id)
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    new = setting.chats.current
    setting.chats.queue.add(new, "First?", Effort.LOW)  # they wait as behind an answer
    setting.chats.queue.add(new, "Second?", Effort.LOW)
    held = new.queue[1].id
    setting.chats.queue.hold(held)
    setting.chats.set_draft("a follow-up")
    read(setting, qtbot, folder / "note.txt")
    setting.chats.open(other)
    qtbot.waitUntil(lambda: setting.chats.current_id == other)
    setting.chats.queue.send_now(new, new.queue[0].id)
    qtbot.waitUntil(lambda: len(new.tree.path()) == 2 and not setting.chats.busy)
    drafts: list[str] = []
    setting.chats.opened.connect(lambda view: drafts.append(view.draft))
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: drafts == [""])
    assert setting.items() == []
    assert setting.store.draft_attachments.read(None) == ()
    assert setting.store.drafts.queue(None) == ()
    setting.chats.open(str(new.id))
    qtbot.waitUntil(lambda: drafts == ["", "a follow-up"])
    assert [item.name for item in setting.items()] == ["note.txt"]
    store = setting.store
    qtbot.waitUntil(lambda: (store.draft(None), store.draft(new.id)) == ("", "a follow-up"))
    assert [a.name for a in store.draft_attachments.read(new.id)] == ["note.txt"]
    assert [item.text for item in store.drafts.queue(new.id)] == ["Second?"]


def test_a_message_of_files_alone(setting: WithFiles, qtbot: QtBot, folder: Path) -> None:
    read(setting, qtbot, folder / "note.txt")
    setting.chats.send("", Effort.LOW, setting.attachments.take())
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2 and not setting.chats.busy)
    qtbot.waitUntil(lambda: [c.title for c in setting.chats.list.all()] == ["note.txt"])


def test_drafts_keep_their_files_across_chats_and_starts(
    setting: WithFiles, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    setting.ask(qtbot, "A?")
    chat_id = setting.chats.current_id
    assert chat_id is not None
    (item,) = read(setting, qtbot, folder / "two.pdf")
    setting.attachments.choose(item.id, (1,))
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    assert setting.items() == []
    setting.attachments.add_text("pasted " * 1000, "Pasted text")
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: [i.name for i in setting.items()] == ["two.pdf"])
    qtbot.waitUntil(lambda: all(i.attachment is None or i.attachment.vocabulary for i in setting.items()))
    setting.close()
    again = WithFiles(tmp_path)
    again.start(qtbot)
    qtbot.waitUntil(lambda: [i.name for i in again.items()] == ["Pasted text"])
    again.chats.open(chat_id)
    qtbot.waitUntil(lambda: [i.name for i in again.items()] == ["two.pdf"])
    kept = again.items()[0].attachment
    assert kept is not None
    assert (kept.chosen, kept.given.split()) == ((1,), ["beta"] * 40)
    again.close()


def test_a_file_that_is_read_for_another_chat_is_work_too(
    setting: WithFiles, qtbot: QtBot, folder: Path
) -> None:
    """The lock waits for it: what it closes forgets a file that isn't stored yet."""
    setting.ask(qtbot, "Old?")
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.new_chat()
    setting.attachments.add_files([folder / "two.pdf"])
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.new_temporary()
    assert setting.items() == []
    reading = setting.attachments._items[None][0]
    assert setting.attachments.busy == reading.reading
    qtbot.waitUntil(lambda: not setting.attachments.busy, timeout=20_000)
    assert setting.attachments._items[None][0].phase is ItemPhase.READY


def test_a_file_of_a_temporary_chat_that_is_left_stays_in_memory(
    setting: WithFiles, qtbot: QtBot, folder: Path
) -> None:
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.new_temporary()
    chat_id = str(setting.chats.current_id)
    setting.attachments.add_files([folder / "two.pdf"])
    item_id = setting.items()[0].id
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)

    def ready() -> bool:
        item = setting.attachments.get(item_id)
        return item is not None and item.attachment is not None and item.attachment.vocabulary == "v1"

    qtbot.waitUntil(ready, timeout=20_000)
    qtbot.waitUntil(lambda: [c.id for c in setting.chats.list.all()] == [chat_id])
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: [i.name for i in setting.items()] == ["two.pdf"])
    assert setting.store.draft_attachments.read(chat_id) == ()
    setting.attachments.remove(item_id)
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None and setting.chats.list.all() == [])
    assert setting.failures == setting.refused == []


def test_a_file_that_does_not_fit_asks_for_parts(setting: WithFiles, qtbot: QtBot, folder: Path) -> None:
    (item,) = read(setting, qtbot, folder / "long.txt")
    qtbot.waitUntil(lambda: setting.asked == [item.id])
    assert not setting.attachments.fits(item.id)
    room = setting.attachments.room_for(item.id)
    assert 2_000 < room < 4_096
    setting.attachments.choose(item.id, (0, 1))
    qtbot.waitUntil(lambda: setting.attachments.fits(item.id))
    # One that doesn't fit leaves its room to the next.
    setting.attachments.choose(item.id, None)
    _, note = read(setting, qtbot, folder / "note.txt")
    assert not setting.attachments.fits(item.id)
    assert setting.attachments.fits(note.id)


def test_a_file_taken_away_while_it_is_read_is_gone(setting: WithFiles, qtbot: QtBot, folder: Path) -> None:
    setting.attachments.add_files([folder / "two.pdf", folder / "note.txt"])
    for item in setting.items():
        setting.attachments.remove(item.id)
    assert setting.items() == []
    assert read(setting, qtbot, folder / "note.txt")[0].phase is ItemPhase.READY
    assert setting.refused == []


def test_without_a_model_costs_are_estimates(tmp_path: Path, qtbot: QtBot, folder: Path) -> None:
    setting = WithFiles(tmp_path)
    setting.chats.start()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    setting.attachments.add_files([folder / "note.txt"])
    qtbot.waitUntil(lambda: not setting.attachments.busy, timeout=20_000)
    attachment = setting.items()[0].attachment
    assert attachment is not None
    assert (attachment.vocabulary, attachment.tokens) == ("", 139)
    costs: list[bool] = []
    setting.attachments.costs(attachment.id, lambda _, exact: costs.append(exact))
    assert costs == [False]
    setting.start_engine(qtbot)  # counted as soon as there is a vocabulary
    qtbot.waitUntil(lambda: setting.items()[0].attachment != attachment)
    counted = setting.items()[0].attachment
    assert counted is not None
    assert counted.vocabulary == "v1"
    setting.close()


def test_no_more_than_a_message_takes(setting: WithFiles, qtbot: QtBot, folder: Path) -> None:
    for _ in range(MAX_FILES):
        setting.attachments.add_text("x", "Pasted text")
    setting.attachments.add_files([folder / "note.txt"])
    assert [error.code for error in setting.refused] == ["attachment_too_many"]
    assert len(setting.items()) == MAX_FILES
