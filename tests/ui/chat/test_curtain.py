"""Another chat: what was seen stays until the new one is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, Role, TextPart, VisibleMessage
from app.ui.chat.conversation import ConversationView

OTHERS = "app.ui.chat.column._SLICE"


def path(chat: str, words: str) -> list[VisibleMessage]:
    texts = (TextPart(f"{words}\n\n" * 12),)
    roles = Role.USER, Role.ASSISTANT
    messages = [Message(f"{chat}{i}", chat, None, roles[i % 2], texts) for i in range(8)]
    return [VisibleMessage(message, 0, ()) for message in messages]


def seen(view: ConversationView) -> QImage:
    """What lies in the place of the messages, on the page's white."""
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    place = QRegion(view.viewport().geometry())
    view.render(picture, QPoint(), place, QWidget.RenderFlag.DrawChildren)
    return picture


@pytest.fixture
def before(conversation: ConversationView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QImage:
    """The picture of a chat that is shown; from then on each message takes an event of its own."""
    conversation.show_path(path("one", "A paragraph of words."))
    qtbot.waitUntil(lambda: conversation.settled)
    monkeypatch.setattr(OTHERS, 0.0)
    return seen(conversation)


def test_what_was_seen_stays_until_another_chat_is_drawn(
    conversation: ConversationView, before: QImage, qtbot: QtBot
) -> None:
    conversation.curtain.take_soon()
    QCoreApplication.processEvents()
    conversation.show_path(path("two", "Something else, and more of it."))
    pictures = []
    while not conversation.seen_is_drawn:
        pictures.append(seen(conversation))
        QCoreApplication.processEvents()
    assert pictures
    assert all(picture == before for picture in pictures)
    assert seen(conversation) != before
    qtbot.waitUntil(lambda: conversation.settled)
    drawn = seen(conversation)
    conversation.show_path(path("three", "Third."))  # nobody expected it: no older picture returns
    assert seen(conversation) not in (before, drawn)


def test_a_chat_that_is_read_at_once_shows_no_blank_page_either(
    conversation: ConversationView, before: QImage
) -> None:
    conversation.curtain.take_soon()
    conversation.show_path(path("two", "Read before the event that takes the picture."))
    assert conversation.curtain.closed
    assert seen(conversation) == before


def test_an_old_picture_is_not_shown_again(
    conversation: ConversationView, before: QImage, qtbot: QtBot
) -> None:
    conversation.curtain.take_soon()  # which then could not be read
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: conversation.curtain.empty)
    conversation.show_path(path("two", "Something else."))
    assert not conversation.curtain.closed


def test_a_view_of_another_size_is_seen_being_drawn(
    conversation: ConversationView, before: QImage, qtbot: QtBot
) -> None:
    conversation.curtain.take_soon()
    QCoreApplication.processEvents()
    conversation.show_path(path("two", "Something else."))
    assert conversation.curtain.closed
    conversation.resize(700, 480)
    assert conversation.curtain.isHidden()
    assert conversation.curtain.empty
