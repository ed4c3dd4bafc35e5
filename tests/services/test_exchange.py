"""Exports and imports as the window asks for them: progress, cancel, nothing twice, a report."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, Role, TextPart
from app.domain.errors import AppError
from app.domain.exchange import ExportWords, Format, ImportPreview, ImportReport, Source, WholeChat
from app.formulas.child import READY
from app.services.chat_list import ChatListService
from app.services.exchange import ExchangeService
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.store.chats import SqliteChatStore
from app.store.exchange.alcove import to_json
from app.system.clock import SystemClock
from tests.store.exchange import samples

RESOURCES = Path(__file__).parents[2] / "resources"


class Setting:
    """The exchange over a store in a file, and what it has told."""

    def __init__(self, folder: Path) -> None:
        clock = SystemClock()
        self.store = SqliteChatStore(folder / "c" / "a.db", backups=folder / "b", clock=clock)
        self.store.open()
        self.lane = Lane("chats")
        stores = ChatStores(self.store, clock)
        self.list = ChatListService(stores, self.lane, clock)
        self.exchange = ExchangeService(stores, self.list, RESOURCES)
        self.previews: list[ImportPreview] = []
        self.reports: list[ImportReport] = []
        self.exported: list[tuple[str, int]] = []
        self.failures: list[AppError] = []
        self.exchange.previewed.connect(self.previews.append)
        self.exchange.imported.connect(self.reports.append)
        self.exchange.exported.connect(lambda path, count: self.exported.append((path, count)))
        self.exchange.failed.connect(self.failures.append)

    def look(self, qtbot: QtBot, *paths: Path) -> ImportPreview:
        with qtbot.waitSignal(self.exchange.ended):
            self.exchange.look(paths)
        return self.previews[-1]

    def take(self, qtbot: QtBot, *, copies: bool = False) -> ImportReport:
        with qtbot.waitSignal(self.exchange.imported):
            self.exchange.take(copies=copies)
        return self.reports[-1]

    def close(self) -> None:
        self.exchange.close()
        self.lane.close()
        self.store.close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    setting = Setting(tmp_path)
    yield setting
    setting.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    chats = [samples.chatgpt() | {"conversation_id": str(i), "title": f"Chat {i}"} for i in range(95)]
    text = json.dumps([*chats, samples.open_webui(), {"no": "chat"}])
    path.write_text(text[:-1] + ', {"mapping": ', encoding="utf-8")
    return path


def test_a_look_stores_nothing_and_an_import_is_no_copy_of_itself(
    setting: Setting, qtbot: QtBot, export: Path
) -> None:
    preview = setting.look(qtbot, export)
    assert (preview.chats, preview.known) == (96, 0)
    assert preview.sources == ((Source.CHATGPT, 95), (Source.OPEN_WEBUI, 1))
    assert preview.titles[:2] == ("Chat 0", "Chat 1")
    assert preview.unread_count == 95 + 1 + 2  # pictures and files that aren't in it, two that are no chats
    assert setting.store.chats() == []
    report = setting.take(qtbot)
    assert (report.imported, report.skipped, report.cancelled) == (96, 0, False)
    assert report.messages == preview.messages == 95 * 7 + 3
    qtbot.waitUntil(lambda: len(setting.list.all()) == 96)
    # Again: everything is here already; as copies only when that is wanted.
    assert setting.look(qtbot, export).known == 96
    assert (setting.take(qtbot).imported, setting.reports[-1].skipped) == (0, 96)
    assert setting.take(qtbot, copies=True).imported == 96
    assert len(setting.store.chats()) == 192
    assert setting.failures == []


@pytest.mark.parametrize("copies", [False, True])
def test_a_chat_in_the_trash_is_brought_back(
    setting: Setting, qtbot: QtBot, export: Path, *, copies: bool
) -> None:
    setting.look(qtbot, export)
    setting.take(qtbot)
    before = setting.store.chats()
    setting.store.delete_chats([chat.id for chat in before[:90]])
    setting.store.rename_chat(before[0].id, "Mine")
    assert setting.look(qtbot, export).known == 6
    report = setting.take(qtbot, copies=copies)
    assert (report.imported, report.skipped) == ((96, 0) if copies else (90, 6))
    assert setting.store.trash() == []
    assert {chat.id for chat in before} <= {chat.id for chat in setting.store.chats()}
    assert setting.store.chat(before[0].id).title == "Mine"  # as it was left
    qtbot.waitUntil(lambda: len(setting.list.all()) == (102 if copies else 96))


@pytest.mark.parametrize("what", ["same", "older", "another message", "a longer answer"])
def test_a_chat_in_the_trash_takes_the_place_of_none_that_went_on(
    setting: Setting, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    """It was deleted here, and is gone on with on another computer, whose file comes."""
    store, path = setting.store, tmp_path / "trip.json"
    chat = store.create_chat("Trip").id
    asked = Message("q", chat, None, Role.USER, (TextPart("Where to?"),), created_at=1.0)
    answer = Message("a", chat, "q", Role.ASSISTANT, (TextPart("To Lisbon."),), created_at=2.0)
    store.add_message(asked)
    store.add_message(answer)
    whole = store.exchange.read(chat)
    longer = answer.with_(parts=(TextPart("To Lisbon, by train."),))
    after = Message("n", chat, "a", Role.USER, (TextPart("By train?"),), created_at=3.0)
    messages = {
        "same": (asked, answer),
        "older": (asked,),
        "another message": (asked, answer, after),
        "a longer answer": (asked, longer),
    }[what]
    shown = replace(whole.chat, leaf_id=messages[-1].id)
    path.write_text(to_json(replace(whole, chat=shown, messages=messages)), encoding="utf-8")
    store.delete_chats([chat])
    preview = setting.look(qtbot, path)
    report = setting.take(qtbot)
    assert (preview.known, report.imported, report.skipped) == (0, 1, 0)
    assert report.messages == len(messages)
    (here,) = store.chats()
    if what == "another message":
        assert (here.id, here.leaf_id, store.trash()) == (chat, "n", [])
        assert store.messages(chat) == [asked, answer, after]
        assert [hit.message_id for hit in store.search("train")] == ["n"]
    elif what in ("same", "older"):
        assert (here.id, here.leaf_id, store.trash()) == (chat, "a", [])
        assert store.messages(chat) == [asked, answer]
    else:
        assert [message.text for message in store.messages(here.id)] == [m.text for m in messages]
        assert [trashed.id for trashed in store.trash()] == [chat]
        assert store.messages(chat) == [asked, answer]
    # Once more: it is here now, whatever became of it the first time.
    again = setting.take(qtbot)
    assert (again.imported, again.skipped) == (0, 1)
    assert store.chats() == [here]
    store.delete_chats([here.id])
    setting.take(qtbot)
    assert store.chats() == [here]


def test_an_import_is_cancelled_and_keeps_what_it_has(setting: Setting, qtbot: QtBot, export: Path) -> None:
    setting.look(qtbot, export)
    write = setting.store.exchange.write

    def write_and_cancel(chats: Sequence[WholeChat]) -> list[WholeChat]:
        stored = write(chats)
        setting.exchange.cancel()
        return stored

    setting.store.exchange.write = write_and_cancel  # type: ignore[method-assign]
    report = setting.take(qtbot)
    assert report.cancelled
    assert 0 < report.imported < 96
    assert len(setting.store.chats()) == report.imported


def test_exports_of_one_some_and_all_come_back(setting: Setting, qtbot: QtBot, tmp_path: Path) -> None:
    wholes = [samples.everything(f"chat{i}") for i in range(3)]
    setting.store.exchange.write(wholes)
    words, exchange = ExportWords(), setting.exchange
    for kind, begin in (
        (Format.MARKDOWN, "# Everything"),
        (Format.JSON, "{"),
        (Format.HTML, "<!doctype html>"),
    ):
        with qtbot.waitSignal(exchange.exported):
            exchange.export_one("chat0", tmp_path / f"one.{kind}", kind, words, "en")
        assert (tmp_path / f"one.{kind}").read_text(encoding="utf-8").startswith(begin)
    with qtbot.waitSignal(exchange.exported):
        exchange.export_many(["chat0", "chat2"], tmp_path / "some", Format.JSON, words, "en")
    with qtbot.waitSignal(exchange.exported):
        exchange.export_many([], tmp_path / "all.zip", Format.JSON, words, "en")
    assert [count for _, count in setting.exported] == [1, 1, 1, 2, 3]
    other = Setting(tmp_path / "other")
    assert other.look(qtbot, tmp_path / "all.zip").sources == ((Source.ALCOVE, 3),)
    other.take(qtbot)
    for whole in wholes:
        found = other.store.exchange.read(whole.chat.id)
        assert (found.messages, found.options, found.choices) == (
            whole.messages,
            whole.options,
            whole.choices,
        )
        assert found.folder == "Work"
    other.close()


def damage(path: Path) -> None:
    """Spoil one page of messages in a database of 40 chats."""
    store = SqliteChatStore(path, backups=None, clock=SystemClock())
    store.open()
    for number in range(40):
        chat, text = store.create_chat(f"Chat {number}").id, (TextPart("word " * 400),)
        store.add_message(Message(f"m{number}", chat, None, Role.USER, text, created_at=1.0))
    sql = "SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' ORDER BY pageno"
    pages = store.database.run(lambda db: [page for (page,) in db.execute(sql)])
    size = store.database.run(lambda db: int(db.pragma("page_size")))
    store.close()
    content = bytearray(path.read_bytes())
    at = (pages[len(pages) // 2] - 1) * size
    content[at : at + size] = b"\x55" * size
    path.write_bytes(content)


@pytest.mark.parametrize("target", ["all.zip", "all"])
def test_chats_that_cant_be_read_are_counted(qtbot: QtBot, tmp_path: Path, target: str) -> None:
    (tmp_path / "c").mkdir()
    damage(tmp_path / "c" / "a.db")
    setting = Setting(tmp_path)
    told: list[tuple[str, int, int]] = []
    setting.exchange.exported.connect(lambda *values: told.append(values))
    ids = [chat.id for chat in setting.store.chats()]
    with qtbot.waitSignal(setting.exchange.exported):
        setting.exchange.export_many([*ids, "nobody"], tmp_path / target, Format.JSON, ExportWords(), "en")
    (path, written, unread) = told[0]
    assert (path, written + unread) == (str(tmp_path / target), 40)  # one that isn't there is none of them
    assert 0 < unread < 40
    assert setting.failures == []
    setting.close()


def test_a_second_wish_waits_for_nothing_and_errors_are_told(
    setting: Setting, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(setting.exchange.failed):
        setting.exchange.look([tmp_path / "gone.json"])
    with qtbot.waitSignal(setting.exchange.failed):
        setting.exchange.export_one("nobody", tmp_path / "a.md", Format.MARKDOWN, ExportWords(), "en")
    assert [error.code for error in setting.failures] == ["import_missing", "not_found"]
    assert not setting.exchange.busy


def test_what_is_asked_for_while_another_is_written_follows_it(
    setting: Setting, qtbot: QtBot, tmp_path: Path
) -> None:
    setting.store.exchange.write([samples.everything()])
    kinds = (Format.MARKDOWN, Format.JSON, Format.HTML)
    for kind in kinds:  # none of the calls waits
        setting.exchange.export_one("chat1", tmp_path / f"chat.{kind.value}", kind, ExportWords(), "en")
    qtbot.waitUntil(lambda: len(setting.exported) == len(kinds))
    assert all((tmp_path / f"chat.{kind.value}").stat().st_size > 100 for kind in kinds)
    assert not setting.exchange.busy


def endless_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the child that draws be one that never answers."""
    code = f"import sys; sys.stdout.buffer.write({READY!r}); sys.stdout.flush(); sys.stdin.read()"
    monkeypatch.setattr("app.formulas.client.own_command", lambda _: [sys.executable, "-c", code])


@pytest.mark.parametrize("many", [False, True])
def test_a_formula_without_an_end_holds_up_no_cancel(
    setting: Setting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, many: bool
) -> None:
    endless_child(monkeypatch)
    setting.store.exchange.write([samples.everything()])
    me = psutil.Process()
    before = set(me.children())
    target = tmp_path / ("all.zip" if many else "one.html")
    if many:
        setting.exchange.export_many([], target, Format.HTML, ExportWords(), "en")
    else:
        setting.exchange.export_one("chat1", target, Format.HTML, ExportWords(), "en")
    qtbot.waitUntil(lambda: set(me.children()) > before)
    (child,) = set(me.children()) - before
    with qtbot.waitSignal(setting.exchange.ended):
        setting.exchange.cancel()
    qtbot.waitUntil(lambda: not child.is_running())
    assert not setting.failures
    assert not target.exists()
    assert setting.exported == []
    monkeypatch.undo()
    with qtbot.waitSignal(setting.exchange.exported):
        setting.exchange.export_one("chat1", tmp_path / "again.html", Format.HTML, ExportWords(), "en")
    assert "<svg" in (tmp_path / "again.html").read_text("utf-8")
    assert set(me.children()) <= before
