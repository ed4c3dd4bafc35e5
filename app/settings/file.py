"""The settings file: JSON, written atomically; a damaged one is kept aside and said once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from app.domain.errors import SettingsError
from app.settings.model import Settings
from app.system import json_bytes
from app.system.files import read_patiently, set_aside, write_atomically

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)  # the last: nested too deep


class LoadedSettings(Struct, frozen=True):
    """The settings in force, and the damaged file that was set aside, if there was one."""

    settings: Settings
    aside: Path | None = None


class SettingsFile:
    """Reads and writes one settings file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unkept = ""  # why what lies in the file is nowhere else, so that it must not be written over

    def load(self) -> LoadedSettings:
        """Return the stored settings, the defaults when there are none or they can't be read.

        A value that is not allowed falls back to its default alone; a file that is no JSON is set aside. One
        that can't be read stays where it is until `set_unread_aside`.
        """
        try:
            content = read_patiently(self._path)
        except FileNotFoundError:
            return LoadedSettings(Settings())
        except OSError:
            self._unkept = "unread"
            return LoadedSettings(Settings())
        try:
            return LoadedSettings(json_bytes.decode(content, Settings))
        except _UNREADABLE:
            return self._salvage(content)

    def _salvage(self, content: bytes) -> LoadedSettings:
        """Keep every value that is allowed by itself."""
        settings = Settings()
        try:
            values: Any = json_bytes.decode(content)
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
            self._unkept = "damaged"
            return LoadedSettings(settings)
        return LoadedSettings(settings, aside)

    def set_unread_aside(self) -> Path | None:
        """Rename a file whose content was not taken over, so that saving can't cost it; return its new place.

        None when there is none. Raises `SettingsError` (not_saved) when the disk refuses.
        """
        if not self._unkept:
            return None
        try:
            aside = set_aside(self._path, self._unkept)
        except FileNotFoundError:
            aside = None
        except OSError as error:
            raise self._not_saved(error) from error
        self._unkept = ""
        return aside

    def save(self, settings: Settings) -> None:
        """Write the settings; raises `SettingsError` (not_saved) when the disk refuses.

        An old file that couldn't be read is set aside first, and nothing is written where that fails.
        """
        self.set_unread_aside()
        try:
            write_atomically(self._path, json_bytes.encode(settings))
        except OSError as error:
            raise self._not_saved(error) from error

    def _not_saved(self, error: OSError) -> SettingsError:
        return SettingsError(f"{self._path}: {error.strerror or error}", code="not_saved")
