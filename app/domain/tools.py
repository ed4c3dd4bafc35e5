"""Tools as the model sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A function tool: bare name (without `functions.`), what it does, the JSON schema of its arguments."""

    name: str
    description: str
    parameters: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ToolAnswer:
    """What a tool returned: the text for the model and whether it worked."""

    text: str
    ok: bool = True
