"""Tools as the model sees them."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class ToolSpec(Struct, frozen=True):
    """A function tool: bare name (without `functions.`), what it does, the JSON schema of its arguments."""

    name: str
    description: str
    parameters: dict[str, Any] | None = None


class ToolAnswer(Struct, frozen=True):
    """What a tool returned: the text for the model and whether it worked."""

    text: str
    ok: bool = True
