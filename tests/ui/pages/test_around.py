"""Trash, queue, temporary chats, usage: what they show and what they ask for."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.attachment import Attachment, FileKind
from app.domain.chat import ChatSummary, Effort, Message, QueuedMessage, Role, Usage, VisibleMessage
from app.turns.usage import chat_usage
from app.ui.chat.actions import ReplyActions
from app.ui.composer.composer import Composer
from app.ui.composer.queue import QueueList
from app.ui.notifier import bus_command
from app.ui.theme.theme import Theme
from app.ui.trash.page import TrashPage
from app.ui.usage.figures import ReplyFigures, reuse_words
from app.ui.usage.panel import UsagePanel
from app.ui.widgets.buttons import Button
from tests.ui.pages.test_pages import nothing, unnamed

RESOURCES = Path(__file__).parents[3] / "resources"
DAY = 86_400


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(RESOURCES, "light")


# -- trash -------------------------------------------------------------------------------------


@pytest.fixture
def trash(theme: Theme, qtbot: QtBot) -> TrashPage:
    page = TrashPage(theme, nothing)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    now = time.time()
    page.set_chats(
        [
            ChatSummary("a", "Été à Lisbonne", now, now, None, now),
            ChatSummary("b", "Whales", now, now, None, now - 3 * DAY),
        ]
    )
    return page


def answer(page: TrashPage, words: str) -> None:
    """Press a button of the question."""
    box = page.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == words).click()


def test_the_buttons_of_a_head_are_of_one_height(trash: TrashPage) -> None:
    assert trash._empty.height() == trash._back.height()


@pytest.mark.parametrize(
    ("title", "words"),
    [
        *(("Œuvre", "oeuvre"), ("Œuvre", "ŒUV"), ("Straße", "strasse"), ("Strasse", "straße")),
        *(("Łódź", "lodz"), ("Cafe\u0301", "café"), ("Caf\u00e9", "cafe\u0301"), ("L\u2019été", "l'ete")),
    ],
)
def test_the_trash_is_searched_however_words_are_spelled(trash: TrashPage, title: str, words: str) -> None:
    trash.set_chats([ChatSummary("a", title, 0, 0, None, 1), ChatSummary("b", "Whales", 0, 0, None, 1)])
    trash._search.setText(words)
    model = trash._model
    assert [model.chat(model.index(n)).id for n in range(model.rowCount())] == ["a"]


def test_the_trash_is_searched_and_says_how_long(trash: TrashPage) -> None:
    model = trash._model
    spoken = [str(model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole)) for n in (0, 1)]
    assert spoken[0].startswith("Été à Lisbonne, today · 30 ")
    assert spoken[1].startswith("Whales, 3 ")
    assert " 27 " in spoken[1]
    trash._search.setText("ete lis")
    assert [model.chat(model.index(n)).id for n in range(model.rowCount())] == ["a"]
    trash._search.setText("zzz")
    assert trash._nothing.text() == "Nothing found."
    trash.set_chats([])
    assert trash._nothing.text() == "The trash is empty."
    assert unnamed(trash) == []
    trash.grab()


def test_several_are_restored(trash: TrashPage, qtbot: QtBot) -> None:
    assert not trash._restore.isEnabled()
    trash._list.selectAll()
    with qtbot.waitSignal(trash.restore_requested) as restored:
        qtbot.keyClick(trash._list, Qt.Key.Key_Return)
    assert restored.args == [["a", "b"]]


def test_nothing_goes_for_ever_without_a_yes(trash: TrashPage, qtbot: QtBot) -> None:
    told: list[object] = []
    trash.purge_requested.connect(told.append)
    trash.empty_requested.connect(lambda: told.append("all"))
    trash._list.setCurrentIndex(trash._model.index(1))
    qtbot.keyClick(trash._list, Qt.Key.Key_Delete)
    box = trash.findChild(QMessageBox)
    assert box is not None
    cancel = box.button(QMessageBox.StandardButton.Cancel)
    assert box.defaultButton() is cancel
    cancel.click()
    assert told == []
    qtbot.waitUntil(lambda: trash.findChild(QMessageBox) is None)
    trash._purge.click()
    answer(trash, "Delete for ever")
    qtbot.waitUntil(lambda: told == [["b"]])
    qtbot.waitUntil(lambda: trash.findChild(QMessageBox) is None)
    trash._empty.click()
    answer(trash, "Empty the trash")
    qtbot.waitUntil(lambda: told == [["b"], "all"])


# -- queue -------------------------------------------------------------------------------------


ITEMS = tuple(QueuedMessage(name, f"Message {name}", Effort.LOW) for name in "abc")


@pytest.fixture
def queue(theme: Theme, qtbot: QtBot) -> QueueList:
    queue = QueueList(theme)
    qtbot.addWidget(queue)
    queue.resize(700, 200)
    queue.set_items(ITEMS)
    queue.show()
    return queue


def test_waiting_messages_are_shown_moved_sent_and_removed(queue: QueueList, qtbot: QtBot) -> None:
    assert [row.item.id for row in queue.rows()] == ["a", "b", "c"]
    assert unnamed(queue) == []
    first, second, _ = queue.rows()
    assert not first._up.isEnabled()
    with qtbot.waitSignal(queue.moved) as moved:
        second._up.click()
    assert moved.args == ["b", 0]
    with qtbot.waitSignal(queue.moved) as moved:
        qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert moved.args == ["a", 1]
    with qtbot.waitSignal(queue.sent) as sent:
        second._now.click()
    assert sent.args == ["b"]
    with qtbot.waitSignal(queue.removed) as removed:
        first._remove.click()
    assert removed.args == ["a"]
    queue.set_items((ITEMS[2], ITEMS[1]))
    assert [row.item.id for row in queue.rows()] == ["c", "b"]
    queue.set_items(())
    assert not queue.isVisible()


def test_a_waiting_message_is_edited_in_its_place(queue: QueueList, qtbot: QtBot) -> None:
    row = queue.rows()[1]
    row._edit.click()
    assert row.editor is not None
    qtbot.keyClicks(row.editor, "!")
    queue.set_items(ITEMS[1:])  # the first has gone meanwhile
    assert row.editor is not None
    with qtbot.waitSignal(queue.edited) as edited:
        qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert edited.args == ["b", "Message b!"]
    row._edit.click()
    qtbot.keyClicks(row.editor, "more")
    qtbot.keyClick(row.editor, Qt.Key.Key_Escape)
    assert row.editor is None


def test_a_message_is_held_back_while_it_is_edited(queue: QueueList, qtbot: QtBot) -> None:
    told: list[tuple[str, ...]] = []
    for word in ("held", "released", "edited", "sent", "removed"):
        getattr(queue, word).connect(lambda *what, w=word: told.append((w, *what)))
    first, second, third = queue.rows()
    first.start_editing()
    qtbot.keyClicks(first.editor, "!")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert told == [("held", "a"), ("edited", "a", "Message a!"), ("released", "a")]
    told.clear()
    first.start_editing()
    qtbot.keyClick(first.editor, Qt.Key.Key_Escape)
    assert told == [("held", "a"), ("released", "a")]
    told.clear()
    second.start_editing()
    qtbot.keyClicks(second.editor, "?")
    second._now.click()  # sends what is written, not what stood there
    assert told == [("held", "b"), ("edited", "b", "Message b?"), ("sent", "b")]
    told.clear()
    third.start_editing()
    third._remove.click()
    assert told == [("held", "c"), ("removed", "c")]


def test_one_that_is_emptied_goes_nowhere(queue: QueueList, qtbot: QtBot) -> None:
    told: list[tuple[str, ...]] = []
    row = queue.rows()[1]
    row.start_editing()
    for word in ("released", "edited", "sent"):
        getattr(queue, word).connect(lambda *what, w=word: told.append((w, *what)))
    assert row.editor is not None
    row.editor.setPlainText(" ")
    row._now.click()
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert told == []
    assert row.editor is not None
    qtbot.keyClick(row.editor, Qt.Key.Key_Escape)
    assert told == [("released", "b")]


def test_the_files_of_a_waiting_message_are_named(queue: QueueList, qtbot: QtBot) -> None:
    files = tuple(Attachment(n, f"{n}.txt", FileKind.TEXT, 3, "00", "x") for n in ("budget", "plan"))
    queue.set_items((ITEMS[0], *(QueuedMessage(t or "f", t, Effort.LOW, files) for t in ("", "Compare"))))
    _, alone, both = queue.rows()
    assert alone._text.text() == "budget.txt · plan.txt"
    assert alone._now.accessibleName() == "Send now: budget.txt · plan.txt"
    assert both._text.text() == "Compare · budget.txt · plan.txt"
    alone.start_editing()
    with qtbot.waitSignal(queue.sent) as sent:  # the files alone are a message
        alone._now.click()
    assert sent.args == ["f"]


def test_an_edit_in_the_queue_outlasts_another_chat(queue: QueueList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(queue.held):
        queue.rows()[0].start_editing()
    qtbot.keyClicks(queue.rows()[0].editor, ", and more")
    queue.rows()[1].start_editing()
    with qtbot.waitSignal(queue.released) as released:
        queue.set_items(())
    assert released.args == ["b"]  # nothing was written in it: it may go
    with qtbot.waitSignal(queue.held) as held:
        queue.set_items(ITEMS)
    assert held.args == ["a"]
    first, second, _ = queue.rows()
    assert first.editor is not None
    assert first.editor.toPlainText() == "Message a, and more"
    assert second.editor is None
    queue.set_items(())
    queue.forget()
    queue.set_items(ITEMS)
    assert queue.rows()[0].editor is None


def test_the_composer_sends_while_an_answer_runs(theme: Theme, qtbot: QtBot) -> None:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.show()
    composer.set_busy(True)
    composer.set_text("Next?")
    assert composer._wait.isVisible()
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.focusProxy(), Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.send_requested):
        composer._wait.click()
    with qtbot.waitSignal(composer.stop_requested):
        composer._button.click()
    assert unnamed(composer) == []


# -- usage -------------------------------------------------------------------------------------


def reply(name: str, tokens: int, seconds: float, context: int) -> Message:
    usage = Usage(context - tokens, 100, tokens, 10, 0.5, seconds, 0.4, seconds + 1)
    return Message(name, "c", None, Role.ASSISTANT, usage=usage, effort=Effort.HIGH)


def test_usage_is_summed_over_all_versions(theme: Theme, qtbot: QtBot) -> None:
    replies = [reply("a", 100, 4.0, 400), reply("b", 300, 10.0, 900), reply("other", 200, 6.0, 800)]
    path = [VisibleMessage(message) for message in replies[:2]]
    usage = chat_usage(path, replies)
    assert [(turn.tokens, turn.context, turn.speed) for turn in usage.turns] == [
        (100, 400, 25.0),
        (300, 900, 30.0),
    ]
    assert (usage.replies, usage.tokens, usage.reasoning, usage.speed) == (3, 600, 30, 30.0)
    assert (usage.read, usage.reused) == (300 + 600 + 600 - 300, 300)


def test_the_chart_is_read_with_the_arrow_keys(theme: Theme, qtbot: QtBot) -> None:
    replies = [reply("a", 100, 4.0, 400), reply("b", 300, 10.0, 900)]
    panel = UsagePanel(theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show_usage(chat_usage([VisibleMessage(m) for m in replies], replies), 1000, QPoint(500, 10))
    panel.chart.choose(1)
    assert "30.0 tok/s" in panel._line.text()
    qtbot.keyClick(panel.chart, Qt.Key.Key_Left)
    assert panel.chart.accessibleDescription() == panel._line.text()
    assert panel._line.text().startswith("Turn 1: 25.0 tok/s, 100 tokens in 5.0 s")
    assert panel.text.count("\n") == 1
    panel.grab()
    panel.show_usage(chat_usage([], []), 0, QPoint(500, 10))  # nothing yet
    panel.grab()
    panel.hide()


# -- notification ------------------------------------------------------------------------------


def test_a_notification_is_asked_for_with_its_own_words_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("notify-send", "gdbus"):
        tool = tmp_path / name
        tool.write_text("#!/bin/sh\n")
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    command = bus_command("The answer is ready")
    assert command[0].endswith("notify-send")
    assert command[-2:] == ("Alcove", "The answer is ready")
    (tmp_path / "notify-send").unlink()
    command = bus_command("The answer is ready")
    assert "org.freedesktop.Notifications.Notify" in command
    (tmp_path / "gdbus").unlink()
    assert bus_command("x") == ()


# -- the figures of one reply ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("usage", "words"),
    [
        (Usage(900, 880, 40), "only what is new was read"),
        (Usage(900, 0, 40), "nothing of it was in the cache"),
        (Usage(900, 300, 40, cache_miss="older_checkpoint"), "went on from an older point"),
        (Usage(900, 0, 40, cache_miss="no_checkpoint"), "could no longer return"),
        (Usage(900, 0, 40, cache_miss="of_tomorrow"), "read again (of_tomorrow)"),
        (Usage(), ""),
    ],
)
def test_a_reply_says_what_was_reused_and_why_not_more(qtbot: QtBot, usage: Usage, words: str) -> None:
    said = reuse_words(usage)
    assert words in said
    assert bool(words) == bool(said)


def test_the_figures_of_a_reply_open_by_keyboard(theme: Theme, qtbot: QtBot) -> None:
    usage = Usage(900, 300, 40, 12, 0.8, 2.0, 0.6, 3.1, "older_checkpoint")
    reply = Message("a", "c", None, Role.ASSISTANT, usage=usage, effort=Effort.HIGH, model="gpt-oss-20b")
    actions = ReplyActions()
    qtbot.addWidget(actions)
    actions.resize(700, 24)
    actions.show_reply(VisibleMessage(reply))
    actions.show()
    button = next(b for b in actions.findChildren(Button) if "tokens" in b.text())
    assert button.accessibleName().startswith("Figures of this answer: 40 tokens")
    assert "older point" in button.toolTip()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    figures = actions.findChild(ReplyFigures)
    assert isinstance(figures, ReplyFigures)
    assert figures.isVisible()
    for words in ("gpt-oss-20b", "High", "3.1 s", "0.6 s", "12", "20.0 tok/s", "300", "750 tok/s", "older"):
        assert words in figures.text
    assert unnamed(figures) == []
    with qtbot.waitSignal(figures.destroyed):
        qtbot.keyClick(figures, Qt.Key.Key_Escape)
