"""Settings as a file for other computers: written without what belongs to this one, read whole or not."""

from __future__ import annotations

from typing import Any

import msgspec

from app.domain.errors import SettingsError
from app.settings.model import Settings
from app.settings.table import LOCAL
from app.system import json_bytes

_PROGRAM = "alcove"
MOST = 4_000_000  # bytes of a file that is read


def export(settings: Settings) -> bytes:
    """Return the settings as JSON, without those of this computer."""
    values = {name: v for name, v in msgspec.to_builtins(settings).items() if name not in LOCAL}
    return json_bytes.encode({"program": _PROGRAM, "settings": values})


def imported(content: bytes, current: Settings) -> Settings:
    """Return the current settings with a file's values in place; a name that isn't known is passed over.

    Raises `SettingsError`: bad_settings_file for what is no such file, bad_settings_value (its detail names
    the setting) for a value that isn't allowed.
    """
    try:
        data: Any = json_bytes.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(str(error), code="bad_settings_file") from error
    if not isinstance(data, dict) or data.get("program") != _PROGRAM:
        raise SettingsError("not made by Alcove", code="bad_settings_file")
    values = data.get("settings")
    if not isinstance(values, dict):
        raise SettingsError("no settings in it", code="bad_settings_file")
    known = set(Settings.__struct_fields__) - LOCAL
    for name in sorted(known & values.keys()):
        try:
            current.with_(**{name: values[name]})
        except msgspec.ValidationError as error:
            raise SettingsError(f"{name}: {error}", code="bad_settings_value") from error
    return current.with_(**{name: value for name, value in values.items() if name in known})
