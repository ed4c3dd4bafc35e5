"""Temporary chats reach no file; copies, branches and folders through the service."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import ChatView, Effort
from app.domain.context import ContextChoices
from app.domain.errors import StoreError
from app.domain.options import ChatOptions
from app.store.chats import SqliteChatStore
from tests.services.test_chats import ANSWER, Setting, texts

SECRET = "Where does the curlew nest?"


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    setting = Setting(tmp_path, [ANSWER.format("a secret sandpiper") for number in range(6)])
    setting.start(qtbot)
    qtbot.waitUntil(lambda: setting.store.chats() == [])
    yield setting
    setting.close()


def begin(setting: Setting, qtbot: QtBot) -> str:
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.new_temporary()
    assert setting.chats.current.chat is not None
    assert setting.chats.current.chat.temporary
    return setting.chats.current.chat.id


def on_disk(folder: Path, word: bytes) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and word in file.read_bytes()]


def test_nothing_of_a_temporary_chat_reaches_a_file(setting: Setting, qtbot: QtBot, tmp_path: Path) -> None:
    begin(setting, qtbot)
    setting.chats.set_draft("half a curlew")
    setting.ask(qtbot, SECRET)
    setting.ask(qtbot, "And the curlew's eggs?")
    setting.chats.retry(setting.chats.path()[3].message.id, Effort.LOW)
    qtbot.waitUntil(lambda: not setting.chats.busy)
    setting.chats.set_draft("another curlew")
    setting.chats.new_chat()  # writes the draft
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    assert [chat.title for chat in setting.chats.list.all()] == ["Where does the curlew nest?"]
    assert on_disk(tmp_path, b"curlew") == on_disk(tmp_path, b"sandpiper") == []
    assert setting.store.chats() == []


def test_it_is_temporary_from_the_click_on_however_busy_the_disk_is(
    setting: Setting, qtbot: QtBot, tmp_path: Path
) -> None:
    go_on = threading.Event()
    setting.store.database.submit(lambda _: go_on.wait())  # as while a copy of a large file is made
    setting.chats.list.refresh()  # whatever else is asked of the chats' thread waits for it
    try:
        setting.chats.new_temporary()
        assert setting.chats.current.chat is not None
        assert setting.chats.current.chat.temporary
        setting.chats.set_draft("half a curlew")
        setting.chats.drafts.save()
        setting.chats.send(SECRET, Effort.LOW)
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2 and not setting.chats.busy)
    qtbot.waitUntil(lambda: [chat.temporary for chat in setting.chats.list.all()] == [True])
    assert setting.failures == []
    assert setting.store.chats() == []
    assert on_disk(tmp_path, b"curlew") == []


def test_what_is_chosen_right_after_keep_is_kept(setting: Setting, qtbot: QtBot) -> None:
    chat_id = begin(setting, qtbot)
    setting.ask(qtbot, SECRET)
    go_on = threading.Event()
    setting.store.database.submit(lambda _: go_on.wait())
    setting.chats.list.refresh()
    setting.chats.keep(chat_id)
    setting.chats.extras.set_options(setting.chats.current, ChatOptions(instructions="Be brief."))
    setting.chats.extras.set_choices(setting.chats.current, ContextChoices(pinned=frozenset({"m"})))
    go_on.set()
    qtbot.waitUntil(lambda: setting.store.extras.choices(chat_id).pinned == {"m"})
    assert setting.store.extras.options(chat_id).instructions == "Be brief."
    assert setting.failures == []


def test_without_memory_for_it_nothing_is_stored_either(
    setting: Setting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError(code="disk_full")

    monkeypatch.setattr(SqliteChatStore, "create_chat", full)
    setting.chats.new_temporary()
    setting.chats.send(SECRET, Effort.LOW)
    qtbot.waitUntil(lambda: len(setting.failures) == 2 and not setting.chats.busy)
    assert setting.store.chats() == []


def test_it_stays_within_reach_until_the_end_of_the_program(setting: Setting, qtbot: QtBot) -> None:
    chat_id = begin(setting, qtbot)
    setting.ask(qtbot, SECRET)
    setting.chats.set_draft("unfinished")
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    views: list[ChatView] = []
    setting.chats.opened.connect(views.append)
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: bool(views))
    assert (views[0].chat.temporary, views[0].draft, len(views[0].path)) == (True, "unfinished", 2)
    setting.chats.list.delete([chat_id])
    qtbot.waitUntil(lambda: setting.chats.current_id is None and setting.chats.list.all() == [])
    setting.chats.list.restore([chat_id])
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)


def test_what_is_typed_in_one_that_goes_reaches_no_file(
    setting: Setting, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(setting, qtbot)
    setting.chats.start(anew=True)  # whoever begins anew gets nothing of what was there
    setting.chats.set_draft("half a curlew")
    setting.chats.drafts.save()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    setting.chats.set_draft("the end")
    setting.chats.drafts.save()
    qtbot.waitUntil(lambda: setting.store.draft(None) == "the end")
    assert on_disk(tmp_path, b"curlew") == []
    assert setting.failures == []


def reopen(setting: Setting, qtbot: QtBot, chat_id: str) -> ChatView:
    views: list[ChatView] = []
    setting.chats.opened.connect(views.append)
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: bool(views))
    setting.chats.opened.disconnect(views.append)
    return views[0]


def test_a_draft_alone_keeps_it_within_reach(setting: Setting, qtbot: QtBot, tmp_path: Path) -> None:
    chat_id = begin(setting, qtbot)
    setting.chats.set_draft("half a curlew")
    setting.chats.new_chat()
    setting.chats.set_draft("half a curlew, typed while the other chat is read")
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    qtbot.waitUntil(lambda: [(c.id, c.temporary) for c in setting.chats.list.all()] == [(chat_id, True)])
    view = reopen(setting, qtbot, chat_id)
    assert view.draft == "half a curlew, typed while the other chat is read"
    reopen(setting, qtbot, chat_id)  # it stays what it is when it is opened once more
    setting.chats.set_draft(" ")
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None and setting.chats.list.all() == [])
    assert on_disk(tmp_path, b"curlew") == []


def test_a_first_message_that_waits_keeps_it(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, ["<|channel|>final<|message|>Half", ANSWER.format("a sandpiper")])
    setting.session._hold = True
    setting.start(qtbot)
    setting.chats.send("Long?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(setting.chats.path()) == 2)
    other = str(setting.chats.current_id)
    chat_id = begin(setting, qtbot)
    setting.chats.send(SECRET, Effort.LOW)
    assert [item.text for item in setting.chats.current.queue] == [SECRET]
    reopen(setting, qtbot, other)
    qtbot.waitUntil(lambda: {c.id for c in setting.chats.list.all()} == {other, chat_id})
    assert [item.text for item in reopen(setting, qtbot, chat_id).queue] == [SECRET]
    reopen(setting, qtbot, other)
    waiting = setting.chats.queue.find(chat_id)
    assert waiting is not None
    setting.chats.queue.send_now(waiting, waiting.queue[0].id)
    qtbot.waitUntil(lambda: not setting.chats.busy and not waiting.queue)
    qtbot.waitUntil(lambda: len(waiting.tree.path()) == 2 and not setting.chats.busy)
    assert [m.message.text for m in waiting.tree.path()] == [SECRET, "It is a sandpiper."]
    assert setting.failures == []
    assert on_disk(tmp_path, b"curlew") == []
    setting.close()


def test_an_empty_one_leaves_nothing(setting: Setting, qtbot: QtBot) -> None:
    begin(setting, qtbot)
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None and setting.chats.list.all() == [])


def test_one_click_keeps_it_even_while_it_is_answered(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, ["<|channel|>final<|message|>Half"])
    setting.session._hold = True
    setting.start(qtbot)
    chat_id = begin(setting, qtbot)
    setting.chats.send(SECRET, Effort.LOW)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(setting.chats.path()) == 2)
    views: list[ChatView] = []
    setting.chats.opened.connect(views.append)
    setting.chats.keep(chat_id)
    qtbot.waitUntil(lambda: bool(views) and not views[-1].chat.temporary)
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    setting.chats.keep(chat_id)  # it is kept already
    qtbot.waitUntil(lambda: [m.text for m in setting.store.messages(chat_id)] == [SECRET, "Half"])
    assert texts(setting) == [SECRET, "Half"]
    assert [chat.id for chat in setting.store.chats()] == [chat_id]
    assert setting.store.search("curlew")[0].message_id is None
    setting.close()


def test_a_copy_of_a_temporary_chat_is_temporary(setting: Setting, qtbot: QtBot, tmp_path: Path) -> None:
    chat_id = begin(setting, qtbot)
    setting.ask(qtbot, SECRET)
    setting.chats.list.duplicate(chat_id, "Copy")
    qtbot.waitUntil(lambda: setting.chats.current_id not in (chat_id, None))
    assert setting.chats.current.chat is not None
    assert setting.chats.current.chat.temporary
    assert on_disk(tmp_path, b"curlew") == []


def test_a_branch_is_a_chat_of_its_own(setting: Setting, qtbot: QtBot) -> None:
    setting.ask(qtbot, "First?")
    setting.ask(qtbot, "Second?")
    chat_id = str(setting.chats.current_id)
    setting.chats.list.duplicate(chat_id, "Branch", setting.chats.path()[1].message.id)
    qtbot.waitUntil(lambda: setting.chats.current_id not in (chat_id, None))
    assert texts(setting) == ["First?", "It is a secret sandpiper."]
    setting.ask(qtbot, "Other?")
    assert len(setting.store.messages(chat_id)) == 4
    assert sorted(chat.title for chat in setting.store.chats()) == ["Branch", "First?"]


def test_folders_pins_and_the_trash(setting: Setting, qtbot: QtBot) -> None:
    setting.ask(qtbot, "First?")
    listed = setting.chats.list
    chat_id = str(setting.chats.current_id)
    with qtbot.waitSignal(listed.folder_created):
        listed.create_folder("Birds", [chat_id])
    folder = listed.folders()[0]
    listed.pin([chat_id], pinned=True)
    listed.rename_folder(folder.id, "  Two  birds ")
    listed.open_folder(folder.id, False)
    qtbot.waitUntil(lambda: [(f.name, f.open) for f in listed.folders()] == [("Two birds", False)])
    assert [(c.pinned, c.folder_id) for c in listed.all()] == [(True, folder.id)]
    listed.delete_folder(folder.id)
    qtbot.waitUntil(lambda: listed.folders() == [] and listed.all()[0].folder_id is None)
    listed.delete([chat_id])
    counts: list[int] = []
    listed.trash_counted.connect(counts.append)
    qtbot.waitUntil(lambda: counts[-1:] == [1])
    with qtbot.waitSignal(listed.trash_read) as read:
        listed.read_trash()
    assert read.args is not None
    assert [chat.id for chat in read.args[0]] == [chat_id]
    listed.purge([chat_id])
    qtbot.waitUntil(lambda: counts[-1:] == [0])
    assert setting.store.trash() == []
