"""Which values are known to hurt gpt-oss; pure, the words are in `ui/settings/words.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from app.domain.models import KvType
from app.settings.model import Settings


class Harm(Struct, frozen=True):
    """A value that hurts: of which setting, when, and a stable code for the words."""

    name: str
    code: str
    holds: Callable[[Any], bool]


def harms(settings: Settings) -> dict[str, str]:
    """Return the codes of the harmful values, by setting."""
    found: dict[str, str] = {}
    for harm in _table():
        value = getattr(settings, harm.name, None)
        if value is not None and harm.name not in found and harm.holds(value):
            found[harm.name] = harm.code
    return found


def _table() -> tuple[Harm, ...]:
    return (
        # OpenAI recommends temperature 1 and top-p 1 (gpt-oss README, "Recommended Sampling Parameters").
        Harm("temperature", "temperature_far", lambda value: value < 0.3 or value > 1.3),
        Harm("top_p", "top_p_low", lambda value: value < 0.5),
        Harm("top_k", "top_k", lambda value: value > 0),
        Harm("min_p", "min_p_high", lambda value: value > 0.1),
        # A penalty hits the harmony markers and code, which must repeat.
        Harm("repeat_penalty", "repeat_penalty", lambda value: value > 1),
        Harm("kv_type", "kv_type", lambda value: value is not KvType.F16),
        Harm("max_tokens", "max_tokens_low", lambda value: value < 512),
        Harm("reasoning_cap", "reasoning_cap_low", lambda value: value < 512),
        Harm("context_length", "context_short", lambda value: value < 8192),
    )
