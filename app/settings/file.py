"""The settings file: JSON, written atomically; a damaged one is kept aside and said once."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from app.domain.errors import SettingsError
from app.settings.model import Settings
from app.system.files import set_aside, write_atomically

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)  # the last: nested too deep


class LoadedSettings(Struct, frozen=True):
    """The settings in force, and the damaged file that was set aside, if there was one."""

    settings: Settings
    aside: Path | None = None


class SettingsFile:
    """Reads and writes one settings file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedSettings:
        """Return the stored settings, the defaults when there are none or they can't be read.

        A value that is not allowed falls back to its default alone; a file that is no JSON is set aside.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return LoadedSettings(Settings())
        except OSError:
            return LoadedSettings(Settings())
        try:
            return LoadedSettings(msgspec.json.decode(content, type=Settings))
        except _UNREADABLE:
            return self._salvage(content)

    def _salvage(self, content: bytes) -> LoadedSettings:
        """Keep every value that is allowed by itself."""
        settings = Settings()
        try:
            values = msgspec.json.decode(content)
        except _UNREADABLE:
            values = None
        if isinstance(values, dict):
            for name, value in values.items():
                try:
                    settings = settings.with_(**{name: value})
                except msgspec.ValidationError:
                    continue
        try:
            aside = set_aside(self._path, "damaged")
        except OSError:
            return LoadedSettings(settings)
        return LoadedSettings(settings, aside)

    def save(self, settings: Settings) -> None:
        """Write the settings; raises `SettingsError` (not_saved) when the disk refuses."""
        try:
            write_atomically(self._path, msgspec.json.format(msgspec.json.encode(settings), indent=1))
        except OSError as error:
            raise SettingsError(f"{self._path}: {error.strerror or error}", code="not_saved") from error
