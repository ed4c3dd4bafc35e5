"""What can be set for one chat, and the presets it can be taken from."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.generation import Sampling


@dataclass(frozen=True, slots=True)
class Preset:
    """Instructions under a name, to be used in any chat."""

    name: str
    instructions: str


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """One chat's own options; `sampling` None means the values of the settings."""

    instructions: str = ""
    sampling: Sampling | None = None
