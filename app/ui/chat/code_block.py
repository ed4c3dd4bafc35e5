"""A block of code: language, lines, Copy, what else can be done with it, colours, sideways scrolling."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit

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
_LONGEST = 4000  # characters shown of a line; Copy and Save take all of it


class CodeText(RichText):
    """The code itself, in lines that don't break unless they are asked to; `code` is what was written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.code = ""
        self.language = ""
        self.wrapped = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self.restyle()

    def restyle(self) -> None:
        """Take the font and the height of lines from the theme."""
        self.document().setDefaultFont(self._theme.mono_font())
        self.setFont(self._theme.mono_font())
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        style = QTextBlockFormat()
        style.setLineHeight(self._theme.px(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        style.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(style)

    def wrap(self, *, wrapped: bool) -> None:
        """Break long lines, or let them be scrolled."""
        self.wrapped = wrapped
        mode = QTextEdit.LineWrapMode.WidgetWidth if wrapped else QTextEdit.LineWrapMode.NoWrap
        self.setLineWrapMode(mode)
        break_at = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        self.setWordWrapMode(break_at if wrapped else QTextOption.WrapMode.NoWrap)

    def showEvent(self, event: QShowEvent) -> None:
        """Open at the start of the lines: a first show scrolls to the cursor, which is at the end."""
        super().showEvent(event)
        if not self.textCursor().hasSelection():
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def text_height(self) -> int:
        """The lines, and the scroll bar when there is one."""
        if self.wrapped:
            return math.ceil(self.document().size().height())
        bar = 12 if self.document().idealWidth() > self.viewport().width() + 1 else 0
        return self.document().blockCount() * self._theme.px(_LINE) + bar


class CodeBlock(QFrame):
    """A card with the code; grows while it streams without being drawn anew."""

    save_requested = Signal(str, str)  # code, language

    def __init__(self, theme: Theme, segment: CodeSegment) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("kind", "codecard")
        self._theme = theme
        self._shown = ""
        self._language = Label("", "small")
        self._language.setParent(self)
        self._copy = Button("", "action", clicked=self._copy_code)
        self._copy.setParent(self)
        self._more = Button("", "action", clicked=self._open_menu)
        self._more.setParent(self)
        self._menu: QMenu | None = None
        self._rule = Rule()
        self._rule.setParent(self)
        self._text = CodeText(theme)
        self._text.setParent(self)
        self._highlighter = CodeHighlighter(self._text.document(), theme)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(1500)
        self._copied.timeout.connect(self.retranslate)
        self.retranslate()
        self.show_segment(segment)

    @property
    def code(self) -> str:
        """The code as the model wrote it."""
        return self._text.code

    def retranslate(self) -> None:
        """Set the words."""
        self._copy.set_words(self.tr("Copy"), self.tr("Copy code"))
        self._more.set_words(self.tr("More ▾"), self.tr("More for this code"))
        self._text.setAccessibleName(self.tr("Code"))
        self._show_head()

    def _show_head(self) -> None:
        lines = self.tr("%n lines", None, self._text.code.count("\n") + 1)
        self._language.setText(f"{self._text.language} · {lines}" if self._text.language else lines)
        self._text.setAccessibleDescription(self._language.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            mark_dirty(self)
        super().changeEvent(event)

    def redraw(self) -> None:
        """Take another size from the theme; colours follow by themselves."""
        self._text.restyle()
        mark_dirty(self)

    def show_segment(self, segment: CodeSegment) -> None:
        """Show a segment; text that only grew is only added."""
        text, shown, code = self._text, self._shown, _displayed(segment.code)
        text.language = segment.language
        self._highlighter.set_language(segment.language)
        cursor = QTextCursor(text.document())
        line = 0
        if code.startswith(shown):
            line = _safe_line(shown)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(code[len(shown) :])
        else:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(code)
        changed = segment.code != text.code
        text.code, self._shown = segment.code, code
        if changed or segment.complete:
            self._highlighter.lex(code, 0 if segment.complete else line)
        self._show_head()
        mark_dirty(self)

    def height_for(self, width: int) -> int:
        """Header, lines, and the scroll bar when needed; places its parts."""
        head, x = self._theme.scaled(_HEADER), width - 6
        for button in (self._copy, self._more):
            x -= button.sizeHint().width()
            button.setGeometry(x, 3, button.sizeHint().width(), head - 5)
        self._language.setGeometry(12, 1, max(10, x - 12), head - 1)
        self._rule.setGeometry(1, head, width - 2, 1)
        inner = width - 2 * _SIDE
        fresh = self._text.width() != inner
        self._text.setGeometry(_SIDE, head + 1 + _PAD, inner, self._text.height())
        height = self._text.text_height()
        self._text.setGeometry(_SIDE, head + 1 + _PAD, inner, height)
        if fresh:
            self._text.horizontalScrollBar().setValue(0)
        return head + 1 + _PAD + height + _UNDER

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self._copy.set_words(self.tr("Copied"))
        self._copied.start()

    def more_menu(self) -> QMenu:
        """Save as a file, break long lines."""
        if self._menu is None:
            self._menu = QMenu(self)
        menu = self._menu
        menu.clear()
        menu.addAction(self.tr("Save as a file…")).triggered.connect(
            lambda _=False: self.save_requested.emit(self.code, self._text.language)
        )
        wrap = menu.addAction(self.tr("Break long lines"))
        wrap.setCheckable(True)
        wrap.setChecked(self._text.wrapped)
        wrap.triggered.connect(lambda wrapped=False: self._wrap(wrapped=wrapped))
        return menu

    def _open_menu(self) -> None:
        self.more_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _wrap(self, *, wrapped: bool) -> None:
        self._text.wrap(wrapped=wrapped)
        mark_dirty(self)


def _displayed(code: str) -> str:
    """The code as it is shown: direction controls visible, endless lines cut."""
    if len(code) > _LONGEST:
        lines = code.split("\n")
        if max(map(len, lines)) > _LONGEST:
            code = "\n".join(line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…" for line in lines)
    return visible_controls(code)


def _safe_line(code: str) -> int:
    """A line before the end where lexing may start again: one at the margin, after an empty one."""
    lines = code.split("\n")
    for number in range(len(lines) - 2, max(0, len(lines) - 80), -1):
        if lines[number] and not lines[number][0].isspace() and not lines[number - 1].strip():
            return number
    return 0
