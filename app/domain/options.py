"""What can be set for one chat, and the presets it can be taken from."""

from __future__ import annotations

from msgspec import Struct

from app.domain.generation import Sampling


class Preset(Struct, frozen=True):
    """Instructions under a name, to be used in any chat."""

    name: str
    instructions: str


class ChatOptions(Struct, frozen=True):
    """One chat's own options; `sampling` None means the values of the settings."""

    instructions: str = ""
    sampling: Sampling | None = None
