"""What Qt makes of a tool tip."""

from __future__ import annotations

from PySide6.QtGui import Qt, QTextDocument


def read_by_qt(tip: str) -> str:
    """The words that are seen: Qt reads a tip as HTML when it looks like it."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()
