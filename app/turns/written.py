"""Text that is being written, with the ids it was sampled as."""

from __future__ import annotations

from msgspec import Struct, field


class Written(Struct):
    """The text of an open part; its ids are kept for as long as they stand for all of it.

    In a prompt ids go before text: those of a half would stand for the whole.
    """

    pieces: list[str] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    sampled: bool = True  # whether all of the text came with its ids
    recovered: bool = False  # whether it is what is left of a malformed message

    def add(self, text: str, tokens: tuple[int, ...], *, recovered: bool = False) -> None:
        """Put text behind what is there; half a character is ids without text yet."""
        self.recovered = self.recovered or recovered
        self.pieces.append(text)
        if text and not tokens:
            self.sampled = False
            self.ids.clear()
        elif self.sampled:
            self.ids.extend(tokens)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.pieces)

    @property
    def tokens(self) -> tuple[int, ...]:
        """The ids of all of it, () where some of it has none."""
        return tuple(self.ids)
