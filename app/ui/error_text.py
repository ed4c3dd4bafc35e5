"""What a user reads of an error."""

from __future__ import annotations

from msgspec import Struct


class ErrorText(Struct, frozen=True):
    """What a user reads; `remedy` is a code that the window knows how to do, "" when there is none."""

    title: str
    text: str
    remedy: str = ""
    button: str = ""
    severity: str = "bad"  # "bad", "warn" or "note"
    second: str = ""  # another remedy, less likely the right one
    second_button: str = ""
