"""Fields of plain text take a word that no line can hold, and break lines at words again afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.chat.editor import EditField
from app.ui.composer.editor import MAX_LINES, Editor
from app.ui.widgets.plain_text import wrap_mode

ANYWHERE = QTextOption.WrapMode.WrapAnywhere
AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
ENDLESS = "a" * 500_000


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("", AT_WORDS),
        ("a few words " * 100_000, AT_WORDS),
        ("words and https://example.org/" + "x" * 900, AT_WORDS),
        ("a word, then " + "x" * 3000, ANYWHERE),
        ("字" * 5000, ANYWHERE),
        ("x" * 1999 + "\n" + "x" * 1999, AT_WORDS),
    ],
)
def test_only_an_endless_word_breaks_anywhere(text: str, mode: QTextOption.WrapMode) -> None:
    assert wrap_mode(text) is mode


@pytest.mark.parametrize("kind", [Editor, EditField])
def test_an_endless_word_is_shown_and_goes_again(kind: type[QPlainTextEdit], qtbot: QtBot) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.resize(600, 200)
    field.show()
    field.setPlainText("A short text.")
    assert field.wordWrapMode() is AT_WORDS
    field.setPlainText(ENDLESS)
    assert field.wordWrapMode() is ANYWHERE
    assert field.toPlainText() == ENDLESS
    field.setPlainText("And words again.")
    assert field.wordWrapMode() is AT_WORDS
    assert field.toPlainText() == "And words again."


def test_what_is_inserted_counts_too(qtbot: QtBot) -> None:
    field = Editor()
    qtbot.addWidget(field)
    field.resize(600, 200)
    field.show()
    field.insertPlainText(ENDLESS)
    assert field.lines() == MAX_LINES
    assert field.toPlainText() == ENDLESS
    field.undo()
    assert field.toPlainText() == ""
