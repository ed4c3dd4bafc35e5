"""The keys of every act, which can be changed; what they do is bound in `ui/main_window.py`."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Shortcut(Struct, frozen=True):
    """An act by its id and its keys, in Qt's portable words ("" for none)."""

    id: str
    keys: str
    fixed: bool = False  # shown, not changed


SHORTCUTS = (
    Shortcut("new_chat", "Ctrl+N"),
    Shortcut("temporary_chat", "Ctrl+Shift+N"),
    Shortcut("search", "Ctrl+K"),
    Shortcut("focus_message", "Ctrl+L"),
    Shortcut("add_files", "Ctrl+U"),
    Shortcut("sidebar", "Ctrl+B"),
    Shortcut("find", "Ctrl+F"),
    Shortcut("zoom_in", "Ctrl++"),
    Shortcut("zoom_out", "Ctrl+-"),
    Shortcut("zoom_reset", "Ctrl+0"),
    Shortcut("rename_chat", "F2"),
    Shortcut("again_high", "Ctrl+Shift+H"),
    Shortcut("choose_all", "Ctrl+A", fixed=True),
    Shortcut("settings", "Ctrl+,"),
    Shortcut("help", "F1"),
    Shortcut("lock", "Ctrl+Shift+L"),
    Shortcut("quit", "Ctrl+Q"),
    Shortcut("send", "Return", fixed=True),
    Shortcut("new_line", "Shift+Return", fixed=True),
    Shortcut("back_or_stop", "Esc", fixed=True),
    Shortcut("delete_chat", "Del", fixed=True),
)

ALSO = {"Ctrl+=": "zoom_in"}  # further keys of an act: the plus without Shift, where it needs that


def keys_in_force(changed: Mapping[str, str]) -> dict[str, str]:
    """Return the keys of every act, the user's before the program's own."""
    return {s.id: s.keys if s.fixed else changed.get(s.id, s.keys) for s in SHORTCUTS}


def taken_by(changed: Mapping[str, str], act: str, keys: str) -> str | None:
    """Return the act that has these keys already, if another one has, or beside those that can be changed."""
    if not keys:
        return None
    for its, other in ALSO.items():
        if its.casefold() == keys.casefold():
            return other
    for other, its in keys_in_force(changed).items():
        if other != act and its.casefold() == keys.casefold():
            return other
    return None


def with_keys(changed: Mapping[str, str], act: str, keys: str) -> dict[str, str]:
    """Return the changes with other keys for an act; the program's own keys are no change."""
    own = next((s.keys for s in SHORTCUTS if s.id == act), "")
    rest = {other: its for other, its in changed.items() if other != act}
    return rest if keys == own else {**rest, act: keys}
