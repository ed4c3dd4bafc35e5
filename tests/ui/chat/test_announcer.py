"""What a screen reader is told while an answer is written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.chat import Channel, MessageStatus, TextPart, ToolCallPart
from app.domain.deltas import ChannelEnded, ChannelStarted, TextAdded, ToolCallReady
from app.ui.chat.announcer import Announcer
from app.ui.chat.conversation import ConversationView
from tests.ui.chat.test_conversation import reply, user
from tests.ui.chat.test_reading import settle


@pytest.fixture
def said(qtbot: QtBot) -> Iterator[tuple[Announcer, list[str]]]:
    words: list[str] = []
    announcer = Announcer()
    announcer.said.connect(words.append)
    yield announcer, words
    announcer.deleteLater()


def feed(announcer: Announcer, text: str, step: int = 3) -> None:
    for start in range(0, len(text), step):
        announcer.take([TextAdded(Channel.FINAL, text[start : start + step])])


def all_words(announcer: Announcer, words: list[str]) -> str:
    announcer._flush()
    return " | ".join(words)


def test_thinking_is_told_as_such_and_not_read(said: tuple[Announcer, list[str]]) -> None:
    announcer, words = said
    announcer.take([ChannelStarted(Channel.ANALYSIS), TextAdded(Channel.ANALYSIS, "Secret thoughts. More.")])
    assert words == ["Thinking"]
    announcer.take([ChannelEnded(Channel.ANALYSIS, 4.1), ChannelStarted(Channel.FINAL)])
    assert all_words(announcer, words) == "Thinking | Thought for 4.1 s"


def test_an_answer_is_told_by_sentence_without_markup(said: tuple[Announcer, list[str]]) -> None:
    announcer, words = said
    feed(announcer, "Use **heapq**: it is *lazy*. See [the docs](https://x.org/a)! And version 3.11 of")
    text = all_words(announcer, words)
    assert "Use heapq: it is lazy." in text.replace(" | ", " ")
    assert "*" not in text
    assert "version" not in text  # the sentence hasn't ended
    announcer.end("Done.")
    assert all_words(announcer, words).endswith("And version 3.11 of Done.")


def test_code_is_told_by_its_size_and_a_table_by_its_cells(said: tuple[Announcer, list[str]]) -> None:
    announcer, words = said
    feed(announcer, "Look:\n\n```python\nimport os. \nprint(os)\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    text = all_words(announcer, words)
    assert "python Code, 2 lines" in text
    assert "import" not in text
    assert "a , b" in text.replace("a, b", "a , b")
    assert "---" not in text


def test_a_fast_answer_is_no_flood(said: tuple[Announcer, list[str]]) -> None:
    announcer, words = said
    feed(announcer, "A short one. " * 300)
    assert len(words) == 1  # the rest waits for its second, in one
    announcer._flush()
    assert len(words) == 2
    assert words[1].count("A short one.") == 299


def test_a_call_of_a_tool_is_told(said: tuple[Announcer, list[str]]) -> None:
    announcer, words = said
    announcer.take([ToolCallReady(ToolCallPart("1", "functions.calculator", "{}"))])
    assert words == ["Tool call: calculator"]


def test_the_conversation_tells_while_a_screen_reader_is_there(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    before = QAccessible.isActive()
    told: list[str] = []
    conversation.announcer.said.connect(told.append)
    conversation.show_path([user("u"), reply("r", status=MessageStatus.STREAMING)])
    settle(conversation, qtbot)  # on a busy computer not both are drawn at once
    try:
        QAccessible.setActive(True)
        conversation.stream("r", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "Hello there. ")])
        conversation.end(reply("r", TextPart("Hello there. "), status=MessageStatus.STOPPED))
        conversation.announcer._flush()
        assert told == ["Hello there.", "You stopped this answer."]
        names = [host.accessibleName() for host in conversation.hosts]
        assert names == ["You", "Answer"]
    finally:
        QAccessible.setActive(before)


def test_nothing_is_said_while_it_is_quiet(said: tuple[Announcer, list[str]]) -> None:
    announcer, words = said
    announcer.quiet = True
    feed(announcer, "A heron stands in the pond. It waits.\n")
    announcer._flush()
    assert words == []
    announcer.quiet = False
    announcer._flush()
    assert words == []  # nor is it made up for
