"""Finding words in the whole chat."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import Channel, MessageStatus, TextPart, VisibleMessage
from app.domain.deltas import ChannelStarted, TextAdded
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


def is_told(view: ConversationView, words: str) -> bool:
    return count(view) == words


def count(view: ConversationView) -> str:
    return view.finding.bar.findChildren(QLabel)[0].text()


def shown_match(view: ConversationView) -> str:
    """The words that are marked as the one match, where they are in the view."""
    (one,) = shown(view)
    return one


def shown(view: ConversationView) -> list[str]:
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
    return found


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


def test_matches_far_away_are_found_once_all_is_drawn(long: ConversationView, qtbot: QtBot) -> None:
    """A column at rest lets go of what is far at once: not of the message that is looked into."""
    field = type_in(long, "needle", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 6")
    seen = []
    for place in (2, 3, 4, 5, 6, 1):
        settle(long, qtbot)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert count(long) == f"{place} of 6"
        seen.append(shown_match(long).split()[0])
    assert seen == ["r7", "r47", "r47", "r87", "r87", "r7"]
    settle(long, qtbot)
    assert long.message_widget("r87") is None  # what was looked into isn't kept


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


def test_words_of_an_answer_are_found_while_it_is_written_and_after(
    long: ConversationView, qtbot: QtBot
) -> None:
    type_in(long, "zebra", qtbot)
    finder = long.finding.finder
    qtbot.waitUntil(lambda: finder._next_row == len(path()))  # all is counted
    assert count(long) == "No match"
    long.add(user("u", "Is it a zebra?"))
    qtbot.waitUntil(lambda: count(long).endswith("of 1"))
    assert shown(long) == []  # the reader isn't led there
    long.add(reply("r", status=MessageStatus.STREAMING))
    settle(long, qtbot)
    long.stream("r", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "A quick ze")])
    settle(long, qtbot)
    assert count(long).endswith("of 1")
    long.stream("r", [TextAdded(Channel.FINAL, "bra and a **ze**bra.")])
    qtbot.waitUntil(lambda: count(long).endswith("of 3"))
    field = type_in(long, "quick", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 1")
    long.stream("r", [TextAdded(Channel.FINAL, " It is quick.")])
    qtbot.waitUntil(lambda: count(long) == "1 of 2")
    long.end(reply("r", TextPart("A quick zebra and a **ze**bra. It is quick. Quick!")))
    qtbot.waitUntil(lambda: count(long) == "1 of 3")
    settle(long, qtbot)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown_match(long) == "r quick"
    type_in(long, "zebra", qtbot)
    qtbot.waitUntil(lambda: count(long).endswith("of 3"))


def test_the_match_that_is_shown_may_go_at_the_end_of_an_answer(long: ConversationView, qtbot: QtBot) -> None:
    long.add(reply("r", status=MessageStatus.STREAMING))
    long.stream("r", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "zebra zebra")])
    settle(long, qtbot)
    field = type_in(long, "zebra", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(long) == "2 of 2"
    long.end(reply("r", TextPart("zebra")))
    qtbot.waitUntil(lambda: count(long) == "1 of 1")
    long.end(reply("r", TextPart("horse")))
    qtbot.waitUntil(lambda: count(long) == "No match")


def test_signs_that_format_are_found_where_they_are_seen(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    text = "It **is** 2 or\n\n```python\nx = 2*3\n```\n"
    conversation.show_path([user("u", "2*3?"), reply("r", TextPart(text))])
    settle(conversation, qtbot)
    for words, found in (("2", "1 of 3"), ("2*3", "1 of 2"), ("it is", "1 of 1"), ("**", "No match")):
        type_in(conversation, words, qtbot)
        qtbot.waitUntil(partial(is_told, conversation, found))


def test_another_chat_is_searched_beneath_another_page(long: ConversationView, qtbot: QtBot) -> None:
    type_in(long, "needle", qtbot)
    qtbot.waitUntil(lambda: count(long) == "1 of 6")
    long.hide()
    long.show_path([user("x", "one needle")])
    long.add(reply("y", TextPart("and another needle")))
    long.show()
    qtbot.waitUntil(lambda: count(long) == "1 of 2")
