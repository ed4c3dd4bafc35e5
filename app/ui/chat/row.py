"""One message of the conversation: what is known of its height, and its widgets while it is near."""

from __future__ import annotations

from app.domain.chat import Message, Role, TextPart, ToolCallPart, VisibleMessage
from app.ui.chat.host import MessageHost

_LINE, _CHARACTER = 22, 6.9  # pixels, at a text size of 14 px
_BREAK = 8  # pixels that a line break adds beyond the line it may fill: most stand in pairs
_AROUND = {Role.USER: 40, Role.ASSISTANT: 60}  # pixels for what isn't text
_TALLEST = 200_000


class Row:
    """A message without widgets has an estimated height, corrected by what it measured when it had some."""

    __slots__ = ("_factor", "_size", "_tall", "host", "index", "visible")

    def __init__(self, visible: VisibleMessage, index: int) -> None:
        self.visible = visible
        self.index = index
        self.host: MessageHost | None = None
        self._size: tuple[int, int, int] | None = None  # characters, line breaks, cards
        self._factor = 1.0  # of the estimate, from the last time it was drawn
        self._tall = 0  # pixels, measured then

    @property
    def id(self) -> str:
        """The message's id."""
        return self.visible.message.id

    def show(self, visible: VisibleMessage) -> None:
        """Take a message that changed."""
        if visible != self.visible:
            self.visible, self._size = visible, None
            if self.host is not None:
                self.host.show_message(visible)

    def height(self, width: int, scale: float) -> int:
        """The height in pixels at a width: measured where there are widgets, else estimated."""
        guess = self._estimate(width, scale)
        if self.host is None:
            return round(guess * self._factor)
        height = self.host.height_for(width)
        if not self.host.settled:
            # What is drawn in steps takes its whole place at once, so that nothing below it moves twice.
            return max(height, round(guess * self._factor))
        self._tall, self._factor = height, height / guess
        return height

    def _estimate(self, width: int, scale: float) -> float:
        message, changed = self.visible.message, self._size is None
        if self._size is None:
            self._size = _size(message)
        characters, breaks, cards = self._size
        share = 0.75 if message.role is Role.USER else 1.0
        lines = characters * _CHARACTER * scale / max(1.0, width * share)
        if message.role is Role.USER:
            lines = min(lines, 6000 * _CHARACTER * scale / max(1.0, width * share))
        around = _AROUND[message.role] + 50 * cards
        guess = min((lines + 0.5) * _LINE * scale + breaks * _BREAK * scale + around, _TALLEST)
        if changed and self._tall and self.host is not None:
            # A reply ends as high as it is: the message that stood for it had no words while they came.
            self._factor = self._tall / guess
        return guess


def _size(message: Message) -> tuple[int, int, int]:
    """Characters, line breaks, cards."""
    characters = breaks = 0
    cards = 1 if message.attachments else 0  # a row of chips is about as high
    for part in message.parts:
        if isinstance(part, TextPart):
            characters += len(part.text)
            breaks += part.text.count("\n")
        elif isinstance(part, ToolCallPart):
            cards += 1
    return characters, breaks, cards
