"""Finding words in the whole chat."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import TextPart, VisibleMessage
from app.ui.chat.conversation import ConversationView
from tests.ui.chat.test_conversation import reply, user
from tests.ui.chat.test_reading import settle


def path() -> list[VisibleMessage]:
    found: list[VisibleMessage] = []
    for number in range(120):
        needle = "The **nee**dle and a Needle.\n\n" if number % 40 == 7 else ""
        text = f"{needle}Some words. " + "More of them, to fill the page. " * 30
        found += [user(f"u{number}", f"question {number}"), reply(f"r{number}", TextPart(text))]
    return found


def type_in(view: ConversationView, words: str, qtbot: QtBot) -> QLineEdit:
    view.find_words()
    (field,) = view.finding.bar.findChildren(QLineEdit)
    field.clear()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return field


def count(view: ConversationView) -> str:
    return view.finding.bar.findChildren(QLabel)[0].text()


def shown_match(view: ConversationView) -> str:
    """The words that are marked as the one match, where they are in the view."""
    found = []
    accent = view._theme.token("accent")
    for host in view.hosts:
        for text in host.texts():
            for mark in text.extraSelections():
                if mark.format.background().color() == accent:
                    cursor = mark.cursor
                    y = text.mapTo(view.viewport(), QPoint(0, 0)).y() + text.cursorRect(cursor).top()
                    assert 0 <= y < view.viewport().height()
                    found.append(f"{host.visible.message.id} {cursor.selectedText()}")
    (one,) = found
    return one


@pytest.fixture
def long(conversation: ConversationView, qtbot: QtBot) -> ConversationView:
    conversation.show_path(path())
    settle(conversation, qtbot)
    conversation.verticalScrollBar().setValue(0)
    settle(conversation, qtbot)
    return conversation


def test_next_and_previous_go_over_the_whole_chat(long: ConversationView, qtbot: QtBot) -> None:
    field = type_in(long, "needle", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 6")
    seen = [shown_match(long)]
    for _ in range(6):
        QTest.keyClick(field, Qt.Key.Key_Return)
        seen.append(shown_match(long))
    assert seen == [
        "r7 needle",
        "r7 Needle",
        "r47 needle",
        "r47 Needle",
        "r87 needle",
        "r87 Needle",
        "r7 needle",
    ]
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown_match(long) == "r87 Needle"
    assert count(long) == "6 of 6"


def test_it_begins_where_the_reader_is(long: ConversationView, qtbot: QtBot) -> None:
    long.show_message("r30")
    settle(long, qtbot)
    type_in(long, "needle", qtbot)
    qtbot.waitUntil(lambda: count(long) == "3 of 6")
    assert shown_match(long) == "r47 needle"


def test_what_is_not_there_is_said(long: ConversationView, qtbot: QtBot) -> None:
    field = type_in(long, "haystack", qtbot)
    qtbot.waitUntil(lambda: count(long) == "No match")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not any(text.extraSelections() for host in long.hosts for text in host.texts())


def test_escape_puts_it_away(long: ConversationView, qtbot: QtBot) -> None:
    field = type_in(long, "needle", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 6")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not long.finding.bar.isVisible()
    assert not any(text.extraSelections() for host in long.hosts for text in host.texts())


def test_another_chat_is_searched_too(long: ConversationView, qtbot: QtBot) -> None:
    type_in(long, "needle", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 6")
    long.show_path([user("x", "one needle"), reply("y", TextPart("two"))])
    qtbot.waitUntil(lambda: count(long) == "1 of 1")
    assert shown_match(long) == "x needle"
