"""A block of code: language, Copy, colours, sideways scrolling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit

from app.ui.chat.highlight import CodeHighlighter
from app.ui.chat.markdown import CodeSegment, visible_controls
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Rule
from app.ui.widgets.rich import RichText
from app.ui.widgets.stack import mark_dirty

_HEADER = 26  # pixels
_LINE = 20
_PAD = 8  # above the code, whose lines have their space above
_UNDER = 14
_SIDE = 14


class CodeText(RichText):
    """The code itself, in lines that don't break."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDefaultFont(theme.mono_font())
        self.set_font(theme)
        self.document().setDocumentMargin(0)
        cursor = QTextCursor(self.document())
        style = QTextBlockFormat()
        style.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        style.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        cursor.setBlockFormat(style)

    def set_font(self, theme: Theme) -> None:
        """Use the theme's font for code."""
        self.setFont(theme.mono_font())
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))

    def showEvent(self, event: QShowEvent) -> None:
        """Open at the start of the lines: a first show scrolls to the cursor, which is at the end."""
        super().showEvent(event)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def text_height(self) -> int:
        """The lines, and the scroll bar when there is one."""
        bar = 12 if self.document().idealWidth() > self.viewport().width() + 1 else 0
        return self.document().blockCount() * _LINE + bar


class CodeBlock(QFrame):
    """A card with the code; grows while it streams without being drawn anew."""

    def __init__(self, theme: Theme, segment: CodeSegment) -> None:
        super().__init__()
        self.setProperty("kind", "codecard")
        self._code = ""
        self._language = Label("", "small")
        self._language.setParent(self)
        self._copy = Button("", "action", clicked=self._copy_code)
        self._copy.setParent(self)
        self._rule = Rule()
        self._rule.setParent(self)
        self._text = CodeText(theme)
        self._text.setParent(self)
        self._highlighter = CodeHighlighter(self._text.document(), theme)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(1500)
        self._copied.timeout.connect(self.retranslate)
        self.show_segment(segment)

    @property
    def code(self) -> str:
        """The code as the model wrote it."""
        return self._code

    def retranslate(self) -> None:
        """Set the words."""
        self._copy.set_words(self.tr("Copy"), self.tr("Copy code"))
        self._text.setAccessibleName(self.tr("Code"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_segment(self, segment: CodeSegment) -> None:
        """Show a segment; text that only grew is only added."""
        self._language.setText(segment.language)
        self._highlighter.set_language(segment.language)
        shown, code = visible_controls(self._code), visible_controls(segment.code)
        cursor = QTextCursor(self._text.document())
        line = 0
        if code.startswith(shown):
            line = _safe_line(shown)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(code[len(shown) :])
        else:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(code)
        changed = segment.code != self._code
        self._code = segment.code
        if changed or segment.complete:
            self._highlighter.lex(code, 0 if segment.complete else line)
        if not self._copy.text():
            self.retranslate()
        mark_dirty(self)

    def height_for(self, width: int) -> int:
        """Header, lines, and the scroll bar when needed; places its parts."""
        button = self._copy.sizeHint()
        self._language.setGeometry(12, 1, max(10, width - 24 - button.width()), _HEADER - 1)
        self._copy.setGeometry(width - button.width() - 6, 3, button.width(), _HEADER - 5)
        self._rule.setGeometry(1, _HEADER, width - 2, 1)
        inner = width - 2 * _SIDE
        fresh = self._text.width() != inner
        self._text.setGeometry(_SIDE, _HEADER + 1 + _PAD, inner, self._text.height())
        height = self._text.text_height()
        self._text.setGeometry(_SIDE, _HEADER + 1 + _PAD, inner, height)
        if fresh:
            self._text.horizontalScrollBar().setValue(0)
        return _HEADER + 1 + _PAD + height + _UNDER

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._copy.set_words(self.tr("Copied"))
        self._copied.start()


def _safe_line(code: str) -> int:
    """A line before the end where lexing may start again: one at the margin, after an empty one."""
    lines = code.split("\n")
    for number in range(len(lines) - 2, max(0, len(lines) - 80), -1):
        if lines[number] and not lines[number][0].isspace() and not lines[number - 1].strip():
            return number
    return 0
