"""Where a message is written: text, effort, Send that turns into Stop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.chat import Effort
from app.ui.composer.editor import Editor
from app.ui.composer.tray import FileTray
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.segmented import SegmentedControl
from app.ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from app.services.attachments import DraftItem

_EFFORTS = (Effort.LOW, Effort.MEDIUM, Effort.HIGH)


class Composer(QWidget):
    """Emits what the user wants; keeps the text until it is told that the text is stored."""

    send_requested = Signal(str, object)  # text, Effort
    stop_requested = Signal()
    draft_changed = Signal(str)
    effort_changed = Signal(object)
    options_requested = Signal()
    files_requested = Signal()
    files_given = Signal(list)  # list[Path]
    long_text_given = Signal(str)
    long_text_undone = Signal()
    image_given = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = self._reading = self._has_files = False
        self._tools: str = ""
        self._frame = Card("composer", margins=(14, 14, 12, 10), spacing=10)
        self._editor = Editor()
        self._editor.send_pressed.connect(self.send)
        self._editor.textChanged.connect(self._edited)
        self._editor.focus_changed.connect(self._mark_focus)
        self._editor.files_pasted.connect(self.files_given)
        self._editor.long_pasted.connect(self.long_text_given)
        self._editor.long_undone.connect(self.long_text_undone)
        self._editor.image_pasted.connect(self.image_given)
        self.tray = FileTray(theme)
        self.tray.left_empty.connect(self._editor.setFocus)
        self._attach = IconButton(theme, "clip", "", clicked=self.files_requested.emit)
        self._effort = SegmentedControl([(effort, effort.value) for effort in _EFFORTS])
        self._effort.set_value(Effort.MEDIUM)
        self._effort.changed.connect(self.effort_changed)
        self._tools_label = Label(kind="note")
        self._options = IconButton(theme, "settings", "", size=16, clicked=self.options_requested.emit)
        self._button = IconButton(theme, "send", "", kind="round", size=16, colour="on_accent")
        self._button.clicked.connect(self._pressed)
        self._wait = IconButton(theme, "send", "", size=16, clicked=self.send)
        self._wait.hide()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self._frame.column.addWidget(self.tray)
        self._frame.column.addWidget(self._editor)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._attach)
        row.addWidget(self._effort)
        row.addWidget(self._options)
        row.addWidget(self._tools_label)
        row.addStretch(1)
        row.addWidget(self._wait)
        row.addWidget(self._button)
        self._frame.column.addLayout(row)
        self.setFocusProxy(self._editor)

    @property
    def text(self) -> str:
        """What is written."""
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a draft without telling of a change; the cursor goes to its end, nothing can be undone."""
        self._editor.forget_steps()  # they may be those of another chat whose draft has the same words
        if text == self.text:
            return
        self._editor.blockSignals(True)
        self._editor.setPlainText(text)
        self._editor.blockSignals(False)
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)
        self._refresh()

    def insert_text(self, text: str) -> None:
        """Write at the cursor, as one step that can be undone."""
        self._editor.insertPlainText(text)

    def set_files(self, items: Sequence[DraftItem], large: frozenset[str] = frozenset()) -> None:
        """Show the files that go with the message; `large` are the ids of those that don't fit."""
        self._reading = any(item.reading for item in items)
        self._has_files = any(item.attachment is not None for item in items)
        self.tray.set_items(items, large)
        self._refresh()

    def set_drop(self, over: bool) -> None:
        """Show that files may be dropped now."""
        self._frame.setProperty("drop", over)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    @property
    def effort(self) -> Effort:
        """The chosen effort."""
        value = self._effort.value
        return value if isinstance(value, Effort) else Effort.MEDIUM

    def set_effort(self, effort: Effort) -> None:
        """Choose an effort without a signal."""
        self._effort.set_value(effort)

    def set_busy(self, busy: bool) -> None:
        """Show Stop in place of Send while an answer runs."""
        self._busy = busy
        self._button.set_icon("stop" if busy else "send")
        self._refresh()

    def set_tools(self, count: int) -> None:
        """Say how many tools are offered to the model."""
        self._tools = str(count)
        self._tools_label.setVisible(count > 0)
        self._tools_label.setText(self.tr("Tools: {count} on").replace("{count}", self._tools))

    def set_own_options(self, own: bool) -> None:
        """Mark that this chat has options of its own."""
        self._options.set_colour("accent" if own else "muted")

    def send(self) -> None:
        """Ask for what is written to be sent, if there is something and all of it has been read."""
        self._editor.finish_composing()
        if self._complete:
            self.send_requested.emit(self.text, self.effort)
            self._take_from(self._button, self._wait)

    def _take_from(self, *buttons: QWidget) -> None:
        """Put the keyboard into the field if it is on one of these; else Qt gives it to what comes next."""
        if self.window().focusWidget() in buttons:
            self.focus_text()

    @property
    def _complete(self) -> bool:
        """Whether there is something to send and all of it has been read."""
        return not self._reading and (bool(self.text.strip()) or self._has_files)

    def _pressed(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            self.send()

    def _edited(self) -> None:
        self._refresh()
        self.draft_changed.emit(self.text)

    def _refresh(self) -> None:
        complete = self._complete
        usable, waits = self._busy or complete, self._busy and complete
        if not usable:
            self._take_from(self._button)
        if not waits:
            self._take_from(self._wait)
        self._button.setEnabled(usable)
        if self._busy:
            self._button.set_name(self.tr("Stop"))
        else:
            self._button.set_name(self.tr("Reading the files") if self._reading else self.tr("Send"))
        self._wait.setVisible(waits)

    def _mark_focus(self, focused: bool) -> None:
        self._frame.setProperty("focused", focused)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._editor.set_hint(self.tr("Ask anything. Drop files here to add them."))
        self._editor.setAccessibleName(self.tr("Message"))
        self._effort.set_labels([self.tr("Low"), self.tr("Medium"), self.tr("High")])
        self._effort.setAccessibleName(self.tr("Reasoning effort"))
        set_tip(self._effort, self.tr("How long the model thinks before it answers"))
        self._wait.set_name(self.tr("Send when the answer is done"))
        self._options.set_name(self.tr("Options of this chat"))
        self._attach.set_name(self.tr("Add files"))
        if self._tools:
            self.set_tools(int(self._tools))
        self._refresh()

    def focus_text(self) -> None:
        """Put the cursor into the field."""
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
