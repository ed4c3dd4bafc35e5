"""Reads a theme file into colour tokens."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Tokens(Struct, frozen=True):
    """The colours of one theme as `#rrggbb`, by name; `code` are those of highlighted code.

    `accents` and `codes` can be put in their place, by name.
    """

    name: str
    colours: dict[str, str]
    code: dict[str, str]
    accents: dict[str, dict[str, str]] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def dressed(self, accent: str, code_style: str) -> Tokens:
        """Return the theme with another accent and other colours of code; an unknown name changes nothing."""
        return replace(
            self,
            colours={**self.colours, **self.accents.get(accent, {})},
            code={**self.code, **self.codes.get(code_style, {})},
        )

    def stronger(self) -> Tokens:
        """Return the theme for those who ask the system for high contrast: no muted text, plain lines."""
        colours, text = dict(self.colours), self.colours["text"]
        colours |= {"muted": text, "line": self.colours["muted"], "line_strong": text, "scroll": text}
        return replace(self, colours=colours, code=dict.fromkeys(self.code, text))


def load_tokens(path: Path) -> Tokens:
    """Read a theme file; raises `ValueError` when a value isn't a colour."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    accents, codes = data.get("accents", {}), data.get("codes", {})
    for group in (data["colours"], data["code"], *accents.values(), *codes.values()):
        for key, value in group.items():
            if not isinstance(value, str) or not _COLOUR.fullmatch(value):
                raise ValueError(f"{path.name}: {key} is not a colour: {value!r}")
    return Tokens(str(data["name"]), data["colours"], data["code"], accents, codes)
