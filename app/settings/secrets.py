"""Secrets in the system's key store; where there is none, in memory for this session, never in a file."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

_log = logging.getLogger(__name__)
_SERVICE = "alcove"
NAMES = ("hub-token", "proxy-password")  # all that are ever kept
_SECONDS = 20.0  # a locked key store asks the user for a password
_USELESS = ("keyring.backends.fail", "keyring.backends.null")


class Secrets:
    """Implements the port `SecretStore`; a call may block for some seconds, so it runs on a lane.

    The key store is called in a thread of its own, for it may wait for the user or for ever; after the
    time-out it isn't asked again in this session.
    """

    def __init__(self, backend: Any = None, *, seconds: float = _SECONDS) -> None:
        self._backend, self._seconds = backend, seconds
        self._lock = threading.Lock()
        self._session: dict[str, str] = {}
        self._absent: set[str] = set()
        self._given_up = False

    def get(self, name: str) -> str | None:
        """Return the secret, or None."""
        with self._lock:
            if name in self._session:
                return self._session[name]
            if name in self._absent:
                return None
            found = self._ask(lambda keyring: keyring.get_password(_SERVICE, name))
            if isinstance(found, str) and found:
                self._session[name] = found
                return found
            self._absent.add(name)  # a locked store would ask the user again and again
            return None

    def set(self, name: str, value: str | None) -> bool:
        """Keep or remove a secret; False when it lasts for this session only."""
        with self._lock:
            self._absent.discard(name)
            if value:
                self._session[name] = value
                return self._ask(lambda keyring: keyring.set_password(_SERVICE, name, value) or True) is True
            self._session.pop(name, None)
            self._ask(lambda keyring: keyring.delete_password(_SERVICE, name))
            return True

    def forget(self) -> None:
        """Remove every secret of the program."""
        for name in NAMES:
            self.set(name, None)

    def _ask(self, call: Callable[[Any], Any]) -> Any:
        """Return what the key store answers, None when there is none or it doesn't answer."""
        if self._given_up:
            return None
        answer: list[Any] = []

        def ask() -> None:
            try:
                keyring = self._backend or _system_keyring()
                if keyring is not None:
                    answer.append(call(keyring))
            except Exception as error:  # noqa: BLE001 - each system's store has errors of its own
                _log.info("key store: %s", type(error).__name__)

        thread = threading.Thread(target=ask, name="key store", daemon=True)
        thread.start()
        thread.join(self._seconds)
        if thread.is_alive():
            self._given_up = True
            _log.warning("the key store didn't answer")
        return answer[0] if answer else None


def _system_keyring() -> Any:
    """Return the system's key store, None where there is none that keeps anything."""
    import keyring

    found = keyring.get_keyring()
    return None if type(found).__module__ in _USELESS else found
