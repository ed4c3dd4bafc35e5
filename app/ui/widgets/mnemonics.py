"""Words on buttons and in menus as they are: Qt takes an ampersand for the mark of a key and swallows it."""

from __future__ import annotations


def literal(words: str) -> str:
    """Return a text for a button or an action that is shown as `words`; no key of Alcove's is marked so."""
    return words.replace("&", "&&")
