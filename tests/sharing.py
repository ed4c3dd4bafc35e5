"""Windows as `system/files.py` meets it: what another program reads isn't renamed or removed meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest


class Windows:
    """Stands for the module `os` in there; a file that matches is held for so many tries to change it.

    `held` are the calls that are refused, `matches` is asked for the path that they would change.
    """

    name = "nt"

    def __init__(
        self,
        tries: int,
        matches: Callable[[str], bool] = lambda _: True,
        held: tuple[str, ...] = ("replace", "rename"),
    ) -> None:
        self.refused = 0
        self._tries, self._matches = tries, matches
        self._calls: dict[str, Callable[..., None]] = {name: getattr(os, name) for name in held}

    def __getattr__(self, name: str) -> Any:
        return self.refusing(name) if name in self._calls else getattr(os, name)

    def refusing(self, name: str) -> Callable[..., None]:
        """A call that is refused with Windows' error 5 (access denied) as often as was wanted, then done."""

        def call(*paths: Any) -> None:
            if self._matches(str(paths[-1])) and self.refused < self._tries:
                self.refused += 1
                raise PermissionError(13, "Access is denied", str(paths[0]), 5, str(paths[-1]))
            self._calls[name](*paths)

        return call

    def refuse(self, patch: pytest.MonkeyPatch) -> None:
        """Get in everybody's way."""
        for name in self._calls:
            patch.setattr(os, name, self.refusing(name))


def on_windows(patch: pytest.MonkeyPatch, windows: Windows) -> None:
    """Put it in the place of the module, its refusals in everybody's way; to try again costs no time."""
    patch.setattr("app.system.files.os", windows)
    patch.setattr("app.system.files._PAUSES", (0.0, 0.0, 0.0))
    windows.refuse(patch)
