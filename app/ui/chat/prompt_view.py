"""The exact prompt of a reply, its control tokens marked, with how the reply was made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.generation import GenerationRecord, PromptPiece
from app.ui.chat.markdown import clean
from app.ui.figures import named
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.tips import set_tip

_STEP = 20_000  # characters written in one event
_SIZE = (900, 640)


class PromptView(QDialog):
    """A window-modal page; nothing in the text is interpreted."""

    copied = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._theme = theme
        self._pieces: tuple[PromptPiece, ...] = ()
        self._record: GenerationRecord | None = None
        self._effort = ""
        self._waiting: list[tuple[str, bool]] = []
        self._title, self._facts = Label("", "title"), Label("", "note", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = QPlainTextEdit()
        self._text.setProperty("kind", "field")
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._find, self._count = QLineEdit(), Label("", "note")
        self._find.textChanged.connect(self._count_hits)
        self._find.returnPressed.connect(self._next)
        self._previous_button = Button("", clicked=self._previous)
        self._next_button = Button("", clicked=self._next)
        self._copy = Button("", clicked=self._copy_all)
        self._export = Button("", clicked=self.export_requested.emit)
        self._close = Button("", "primary", clicked=self.close)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._write_more)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find.setFocus)
        theme.changed.connect(self._write_again)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        search = QHBoxLayout()
        search.addWidget(self._find, 1)
        for widget in (self._count, self._previous_button, self._next_button):
            search.addWidget(widget)
        column.addLayout(search)
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addWidget(self._export)
        row.addStretch(1)
        row.addWidget(self._close)
        column.addLayout(row)
        self.resize(*_SIZE)

    def show_prompt(
        self, pieces: Sequence[PromptPiece], record: GenerationRecord | None, effort: str
    ) -> None:
        """Show a prompt; a long one is written in slices."""
        self._pieces, self._record, self._effort = tuple(pieces), record, effort
        self.retranslate()
        self._write_again()

    def plain_text(self) -> str:
        """The prompt as text, control tokens as their markers."""
        return "".join(piece.text for piece in self._pieces)

    def _write_again(self) -> None:
        self._text.clear()
        self._waiting = [
            (clean(piece.text)[at : at + _STEP], piece.control)
            for piece in self._pieces
            for at in range(0, max(1, len(piece.text)), _STEP)
        ][::-1]
        self._timer.start()

    def _write_more(self) -> None:
        """Write one slice; the reader's own selection is left alone."""
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._theme.token("text"))
        marked.setForeground(self._theme.token("accent"))
        marked.setBackground(self._theme.token("accent_soft"))
        for style in (plain, marked):
            style.setFont(self._theme.mono_font())
        cursor, written = QTextCursor(self._text.document()), 0
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while self._waiting and written < _STEP:
            text, control = self._waiting.pop()
            cursor.insertText(text, marked if control else plain)
            written += len(text)
        cursor.endEditBlock()
        if not self._waiting:
            self._timer.stop()
            self._count_hits()

    # -- finding -------------------------------------------------------------------------------

    def _count_hits(self) -> None:
        word = self._find.text()
        hits = self._text.toPlainText().lower().count(word.lower()) if word else 0
        self._count.setText(self.tr("%n hits", None, hits) if word else "")
        for button in (self._previous_button, self._next_button):
            button.setEnabled(hits > 0)

    def _next(self) -> None:
        self._look(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def _previous(self) -> None:
        self._look(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _look(self, flag: QTextDocument.FindFlag, start: QTextCursor.MoveOperation) -> None:
        word = self._find.text()
        if word and not self._text.find(word, flag):
            self._text.moveCursor(start)
            self._text.find(word, flag)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.plain_text())
        self._copy.set_words(self.tr("Copied"))
        QTimer.singleShot(1500, self, self.retranslate)
        self.copied.emit()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every word again."""
        self.setWindowTitle(self.tr("Exact prompt"))
        self._title.setText(self.tr("Exact prompt"))
        self._facts.setText(self._facts_words())
        self._find.setPlaceholderText(self.tr("Find in the prompt"))
        self._find.setAccessibleName(self.tr("Find in the prompt"))
        self._text.setAccessibleName(self.tr("Exact prompt"))
        self._previous_button.set_words(self.tr("Previous"))
        self._next_button.set_words(self.tr("Next"))
        self._copy.set_words(self.tr("Copy"))
        self._export.set_words(self.tr("Export…"))
        self._close.set_words(self.tr("Close"))

    def _facts_words(self) -> str:
        record = self._record
        if record is None:
            return self.tr("How this reply was made was not recorded.")
        sampling, locale = record.sampling, QLocale()
        unknown = self.tr("not computed yet")
        set_tip(self._facts, record.model_sha256)
        lines = (
            (self.tr("Model file"), record.model_file),
            ("sha256", f"{record.model_sha256[:12]}…" if record.model_sha256 else unknown),
            (self.tr("Engine"), f"{record.engine_version} ({record.cpu_variant})"),
            (self.tr("Context"), locale.toString(record.context_length)),
            (self.tr("Effort"), self._effort),
            (self.tr("Temperature"), locale.toString(sampling.temperature)),
            ("top-p", locale.toString(sampling.top_p)),
            ("top-k", locale.toString(sampling.top_k)),
            ("min-p", locale.toString(sampling.min_p)),
            (self.tr("Seed"), str(sampling.seed)),
            (self.tr("Mended"), ", ".join(dict.fromkeys(record.repairs)) or self.tr("nothing")),
        )
        return " · ".join(named(name, clean(value)) for name, value in lines)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
