"""Key stores that fail in the ways that real ones do."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class Locked(KeyringBackend):  # type: ignore[misc]
    """The user has not unlocked it and says no."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        """Refuse."""
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        """Refuse."""
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        """Refuse."""
        raise KeyringLocked


class Hanging(KeyringBackend):  # type: ignore[misc]
    """It waits for a dialog that nobody sees."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        """Wait for ever."""
        threading.Event().wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Wait for ever."""
        threading.Event().wait()

    def delete_password(self, service: str, username: str) -> None:
        """Wait for ever."""
        threading.Event().wait()
