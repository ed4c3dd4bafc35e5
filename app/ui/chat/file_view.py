"""The text of a file as the model reads it, or would; the file itself isn't kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.attachment import Attachment, FileKind
from app.ui.chat.markdown import clean
from app.ui.figures import data_size
from app.ui.file_words import chip_words, count_words, kind_words
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.plain_text import wrap_mode
from app.ui.widgets.tips import set_tip

_STEP = 20_000  # characters written in one event
_SIZE = (820, 620)


class FileView(QDialog):
    """A window-modal page; nothing in the text is interpreted."""

    parts_requested = Signal()
    text_requested = Signal()  # a pasted text shall go back into the message

    def __init__(
        self, theme: Theme, attachment: Attachment, parent: QWidget | None = None, *, draft: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._attachment = attachment
        self._written = 0
        self._title = ElidedLabel(attachment.name, "title")
        self._facts, self._kept = Label("", "note", wrap=True), Label("", "note", wrap=True)
        self._text = QPlainTextEdit()
        self._text.setWordWrapMode(wrap_mode(attachment.text))
        self._text.setProperty("kind", "field")
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setFont(theme.mono_font())
        self._copy = Button("", clicked=self._copy_all)
        self._parts = Button("", clicked=self._choose)
        self._back = Button("", clicked=self._put_back)
        self._close = Button("", "primary", clicked=self.close)
        self._lay_out()
        # Laid out by now: else they would be windows.
        self._parts.setVisible(draft and len(attachment.sections) > 1)
        self._back.setVisible(draft and attachment.kind is FileKind.PASTED)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._write_more)
        self._timer.start()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        for widget in (self._title, self._facts):
            column.addWidget(widget)
        column.addWidget(self._text, 1)
        column.addWidget(self._kept)
        row = QHBoxLayout()
        for button in (self._copy, self._parts, self._back):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        column.addLayout(row)
        self.resize(*_SIZE)

    @property
    def text(self) -> str:
        """What is written so far."""
        return self._text.toPlainText()

    def _write_more(self) -> None:
        """Write one slice; the reader's own selection is left alone."""
        end = self._written + _STEP
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(clean(self._attachment.text[self._written : end]))
        self._written = end
        if end >= len(self._attachment.text):
            self._timer.stop()

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._attachment.text)
        self._copy.set_words(self.tr("Copied"))
        QTimer.singleShot(1500, self, self.retranslate)

    def _choose(self) -> None:
        self.parts_requested.emit()
        self.close()

    def _put_back(self) -> None:
        self.text_requested.emit()
        self.close()

    def retranslate(self) -> None:
        """Set every word again."""
        attachment = self._attachment
        self.setWindowTitle(attachment.name)
        facts = (
            kind_words(attachment.kind),
            data_size(attachment.size),
            count_words(attachment),
            chip_words(attachment) if not attachment.whole else chip_words(attachment).split(" · ")[-1],
        )
        self._facts.setText(" · ".join(facts))
        set_tip(self._facts, f"sha256 {attachment.sha256}")
        self._kept.setText(self.tr("Alcove keeps this text with the message. The file itself is not copied."))
        self._text.setAccessibleName(self.tr("Text of the file"))
        self._copy.set_words(self.tr("Copy"), self.tr("Copy the text"))
        self._parts.set_words(self.tr("Choose parts…"))
        self._back.set_words(self.tr("Put back into the message"))
        self._close.set_words(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
