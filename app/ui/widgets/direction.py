"""Which way a line of text is read: that of the window, with the words of another script whole in it."""

from __future__ import annotations

import unicodedata

_MARK, _ISOLATE, _END = "\u200f", "\u2066", "\u2069"  # right-to-left mark, left-to-right isolate, its end


def directed(text: str) -> str:
    """Return a text as it is drawn in a window that is read from right to left.

    It begins at the right even where a name of Latin letters comes first; a text without any letter of a
    right-to-left script keeps its own order inside, with its full stop at its end.
    """
    if not text:
        return text
    mixed = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return f"{_MARK}{text}" if mixed else f"{_MARK}{_ISOLATE}{text}{_END}"
