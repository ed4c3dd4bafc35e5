"""Reads a theme file into colour tokens."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from msgspec import Struct

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Tokens(Struct, frozen=True):
    """The colours of one theme as `#rrggbb`, by name; `code` are those of highlighted code."""

    name: str
    colours: dict[str, str]
    code: dict[str, str]


def load_tokens(path: Path) -> Tokens:
    """Read a theme file; raises `ValueError` when a value isn't a colour."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    colours, code = data["colours"], data["code"]
    for key, value in {**colours, **code}.items():
        if not isinstance(value, str) or not _COLOUR.fullmatch(value):
            raise ValueError(f"{path.name}: {key} is not a colour: {value!r}")
    return Tokens(str(data["name"]), colours, code)
