"""What can be done with a reply: go on, edit, compare, see its prompt; and the room it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.chat.actions import COMPARE, CONTINUE, EDIT_ANSWER, EDIT_REASONING, PROMPT
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ReplyPresenter(QObject):
    """Carries out the wishes of the reader about one reply."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._chats = services.chats
        self._window = window
        window.chat.conversation.wish_requested.connect(self.wish)

    def wish(self, wish: str, message_id: str, text: str) -> None:
        """Do what was chosen in the menu of a reply."""
        if wish == CONTINUE:
            self._chats.resume(message_id)
        elif wish == EDIT_ANSWER:
            self._chats.edit(message_id, text, self._chats.default_effort)
        elif wish == EDIT_REASONING:
            self._chats.think_on(message_id, text)
        elif wish == COMPARE:
            self._compare(message_id)
        elif wish == PROMPT:
            self._show_prompt(message_id)
