"""What is being written in the place of messages, kept where its widgets go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.domain.chat import WAITS, Unfinished
from app.ui.chat.column import MessageColumn
from app.ui.chat.row import Row


class Edits(QObject):
    """Of one conversation: another chat or the lock takes the editors, not the texts."""

    written = Signal(str, str, object)  # the chat, the message, what stands in its editor or None
    left = Signal()  # the message that had the keyboard is gone; Qt gives it to whatever comes first

    def __init__(self, column: MessageColumn, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self.unfinished: dict[str, Unfinished] = {}  # of messages that aren't drawn, by message

    def focused(self) -> Row | None:
        """The message that the keyboard is in."""
        focus = QApplication.focusWidget()
        return self._column.row_of(focus) if focus is not None else None

    def take_up(self, edits: Mapping[str, Unfinished]) -> None:
        """Go on with what was being written when the program ended, once the messages are drawn."""
        self.unfinished.update({of: edit for of, edit in edits.items() if edit.wish != WAITS})

    def end(self, message_id: str) -> None:
        """What was written in the place of a message was taken: its editor may close."""
        self.unfinished.pop(message_id, None)
        row = self._column.row(message_id)
        if row is not None and row.host is not None and row.host.content.editing:
            held = self.focused() is row
            row.host.content.stop_editing()
            if held:
                self.left.emit()

    def forget(self) -> None:
        """Forget all of them."""
        self.unfinished.clear()
