"""A word that an input method still composes goes with what is sent by a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, QueuedMessage
from app.ui.chat.editor import Editor as MessageEditor
from app.ui.composer.composer import Composer
from app.ui.composer.queue import QueueRow
from app.ui.theme.theme import Theme
from app.ui.widgets.plain_text import PlainTextField


def compose(field: QWidget, word: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(word, []))


def test_it_is_sent_with_the_message(composer: Composer, qtbot: QtBot) -> None:
    sent: list[str] = []
    composer.send_requested.connect(lambda text, _: sent.append(text))
    field = composer._editor
    field.insertPlainText("ok ")
    compose(field, "にほん")
    qtbot.mouseClick(composer._button, Qt.MouseButton.LeftButton)
    assert sent == ["ok にほん"]
    assert composer.text == "ok にほん"
    composer.set_text("")  # as once it is stored
    qtbot.keyClick(field, Qt.Key.Key_Return)  # nothing is being composed any more
    assert sent == ["ok にほん"]
    field.insertPlainText("and")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sent == ["ok にほん", "and"]


def test_it_is_part_of_an_edited_message(qtbot: QtBot) -> None:
    editor = MessageEditor("ok ", lambda: ("Message", "Send"))
    qtbot.addWidget(editor)
    field = editor.findChild(PlainTextField)
    assert field is not None
    compose(field, "にほん")
    with qtbot.waitSignal(editor.sent) as sent:
        next(b for b in editor.findChildren(QPushButton) if b.text() == "Send").click()
    assert sent.args == ["ok にほん"]


def test_it_is_part_of_a_message_that_waits(theme: Theme, qtbot: QtBot) -> None:
    row = QueueRow(theme, QueuedMessage("a", "ok ", Effort.LOW))
    qtbot.addWidget(row)
    row.start_editing()
    assert row.editor is not None
    compose(row.editor, "にほん")
    with qtbot.waitSignal(row.edited) as edited:
        row._now.click()
    assert edited.args == ["a", "ok にほん"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_that_ends_it_sends_nothing(
    composer: Composer, theme: Theme, qtbot: QtBot, key: Qt.Key
) -> None:
    editor = MessageEditor("", lambda: ("Message", "Send"))
    row = QueueRow(theme, QueuedMessage("a", "", Effort.LOW))
    for widget in (editor, row):
        qtbot.addWidget(widget)
    row.start_editing()
    sent: list[str] = []
    composer.send_requested.connect(lambda text, _: sent.append(text))
    editor.sent.connect(sent.append)
    row.edited.connect(lambda _, text: sent.append(text))
    for field in (composer._editor, editor.findChild(PlainTextField), row.editor):
        assert field is not None
        compose(field, "にほん")
        qtbot.keyClick(field, key)
        assert sent == []
        event = QInputMethodEvent()
        event.setCommitString("日本")
        field.clear()
        QApplication.sendEvent(field, event)
        qtbot.keyClick(field, key)
        assert [text.strip() for text in sent] == ["日本"]
        sent.clear()
