"""The folder of kept caches as the window's process sees it; what is in them is the engine's alone."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable
from pathlib import Path

META = "state.json"  # the description in each state; its time of change is that of the last use
# Goes into the names of states: those of other kinds are nobody's, and removed at the start. Before "2" a
# state could hold what was said in another chat.
_KIND = b"state 2"


def remove(folder: Path) -> None:
    """Remove a state, whole or not."""
    if folder.exists():
        shutil.rmtree(folder, ignore_errors=True)


class StateShelf:
    """The folder of states as the window's process sees it: one state a chat, the oldest going first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, chat_id: str) -> Path:
        """Return the folder of a chat's state; its name tells nothing of the chat."""
        import hashlib  # of no use before the first frame

        return self.folder / hashlib.blake2b(chat_id.encode(), digest_size=12, person=_KIND).hexdigest()

    def forget(self, chat_id: str) -> None:
        """Remove the state of a chat."""
        remove(self.place(chat_id))

    def size(self) -> int:
        """Return the bytes of all states."""
        return sum(_size_of(state) for state in self._states())

    def trim(self, budget: int) -> None:
        """Remove the states that were not used for longest until the rest fits `budget` bytes."""
        left = budget
        for state in sorted(self._states(), key=_used_at, reverse=True):
            left -= _size_of(state)
            if left < 0:
                remove(state)

    def sweep(self, chat_ids: Iterable[str], budget: int) -> None:
        """Remove what is of none of these chats, then what is too much; all with a budget of 0."""
        known = {self.place(chat_id) for chat_id in chat_ids} if budget else set()
        for state in self._states():
            if state not in known:
                remove(state)
        self.trim(budget)

    def clear(self) -> None:
        """Remove all states."""
        for state in self._states():
            remove(state)

    def _states(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if path.is_dir()]
        except OSError:
            return []


def _used_at(state: Path) -> float:
    try:
        return (state / META).stat().st_mtime
    except OSError:
        return 0.0


def _size_of(state: Path) -> int:
    total = 0
    with contextlib.suppress(OSError):
        total = sum(path.stat().st_size for path in state.iterdir())
    return total
