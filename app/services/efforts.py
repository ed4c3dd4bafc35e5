"""The effort that holds in each chat."""

from __future__ import annotations

from app.domain.chat import Effort
from app.services.open_chat import OpenChat


class EffortChoices:
    """What was chosen in the chats of this session (None: the new one)."""

    def __init__(self) -> None:
        self._chosen: dict[str | None, Effort] = {}

    def of(self, chat: OpenChat) -> Effort | None:
        """The effort of a chat's next message; None: that of the settings."""
        return self._chosen.get(chat.id, chat.effort)

    def choose(self, chat_id: str | None, effort: Effort) -> None:
        """Use an effort in a chat from its next message on."""
        self._chosen[chat_id] = effort

    def shown(self, chat: OpenChat) -> None:
        """Stay with what a chat has when it is shown: a later retry at another effort is no choice."""
        if chat.effort is not None:
            self._chosen.setdefault(chat.id, chat.effort)

    def named(self, chat_id: str) -> None:
        """The new chat has got its id."""
        chosen = self._chosen.pop(None, None)
        if chosen is not None:
            self._chosen[chat_id] = chosen

    def clear(self) -> None:
        """Forget all choices."""
        self._chosen.clear()
