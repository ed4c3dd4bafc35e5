"""The settings: every value typed, with its default and its allowed range."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from app.domain.chat import Effort
from app.domain.generation import Sampling
from app.domain.models import KvType, LoadWishes
from app.domain.options import Preset

CONTEXT_CHOICES = (4096, 8192, 16384, 32768, 65536, 131072)


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False):
    """All settings; tokens, probabilities and pixels as named."""

    version: int = 1
    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = "system"  # "system" or a code such as "fr"
    effort: Effort = Effort.MEDIUM
    instructions: Annotated[str, msgspec.Meta(max_length=20_000)] = ""
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] = 1.0
    top_p: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    top_k: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0
    min_p: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.0
    context_length: Annotated[int, msgspec.Meta(ge=1024, le=131072)] | None = None  # None: what fits
    # How a model is loaded; None leaves it to the plan.
    gpu_layers: Annotated[int, msgspec.Meta(ge=0, le=1000)] | None = None
    experts_in_memory: Annotated[int, msgspec.Meta(ge=0, le=1000)] | None = None  # layers
    kv_type: KvType | None = None
    flash_attention: bool | None = None
    threads: Annotated[int, msgspec.Meta(ge=1, le=512)] | None = None
    batch: Annotated[int, msgspec.Meta(ge=32, le=4096)] | None = None  # tokens computed at once
    extra_buffers: bool | None = None  # repacked weights
    presets: Annotated[tuple[Preset, ...], msgspec.Meta(max_length=200)] = ()
    calculator: bool = True
    model_id: str = "guide"
    model_files: tuple[str, ...] = ()  # files the user has chosen, in place
    sidebar_visible: bool = True
    window_geometry: str = ""  # base64 of QWidget.saveGeometry

    @property
    def sampling(self) -> Sampling:
        """The sampling values."""
        return Sampling(self.temperature, self.top_p, self.top_k, self.min_p)

    @property
    def wishes(self) -> LoadWishes:
        """What the user decides about every load."""
        return LoadWishes(
            context_length=self.context_length,
            gpu_layers=self.gpu_layers,
            experts_in_memory=self.experts_in_memory,
            kv_type=self.kv_type,
            flash_attention=self.flash_attention,
            threads=self.threads,
            batch=self.batch,
            extra_buffers=self.extra_buffers,
        )

    def with_(self, **changes: object) -> Settings:
        """Return a copy with the given values changed; raises msgspec.ValidationError on a bad one."""
        values = {**msgspec.to_builtins(self), **msgspec.to_builtins(changes)}
        return msgspec.convert(values, Settings)
