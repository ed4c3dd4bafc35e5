"""The settings: every value typed, with its default and its allowed range; `table` says the rest."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from app.domain.chat import Effort
from app.domain.generation import Sampling
from app.domain.models import KvType, LoadWishes
from app.domain.options import Preset

CONTEXT_CHOICES = (4096, 8192, 16384, 32768, 65536, 131072)
Scalar = bool | int | float | str | None


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Accent(StrEnum):
    """The one colour that marks what is chosen."""

    TEAL = "teal"
    BLUE = "blue"
    VIOLET = "violet"
    ROSE = "rose"
    AMBER = "amber"
    GREY = "grey"


class Density(StrEnum):
    """How much room lists and buttons take."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class CodeStyle(StrEnum):
    """The colours of highlighted code."""

    CALM = "calm"
    VIVID = "vivid"
    PLAIN = "plain"


class StartWith(StrEnum):
    """What the window shows first."""

    NEW = "new"
    LAST = "last"


class CloseAction(StrEnum):
    """What closing the window does."""

    ASK = "ask"  # only while an answer is being written
    QUIT = "quit"
    HIDE = "hide"  # into the notification area, where there is one


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False):
    """All settings; tokens, probabilities, minutes and pixels as named."""

    version: int = 1
    start_with: StartWith = StartWith.NEW
    close_action: CloseAction = CloseAction.ASK
    notifications: bool = True
    tell_updates: bool = False  # ask once a day whether there is a newer version
    releases: Annotated[str, msgspec.Meta(max_length=500)] = ""  # where; "" for the address of the build
    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = "system"  # "system" or a code such as "fr"
    accent: Accent = Accent.TEAL
    text_size: Annotated[int, msgspec.Meta(ge=80, le=200)] = 100  # percent
    density: Density = Density.COMFORTABLE
    code_style: CodeStyle = CodeStyle.CALM
    column_width: Annotated[int, msgspec.Meta(ge=560, le=2000)] = 760  # pixels
    effort: Effort = Effort.MEDIUM
    instructions: Annotated[str, msgspec.Meta(max_length=20_000)] = ""
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] = 1.0
    top_p: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    top_k: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0
    min_p: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.0
    repeat_penalty: Annotated[float, msgspec.Meta(ge=1, le=2)] = 1.0  # 1: none
    seed: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None  # None: a fresh one each time
    max_tokens: Annotated[int, msgspec.Meta(ge=16, le=131072)] | None = None  # None: what the context holds
    reasoning_cap: Annotated[int, msgspec.Meta(ge=64, le=131072)] | None = None  # None: by effort
    stop: Annotated[
        tuple[Annotated[str, msgspec.Meta(min_length=1, max_length=200)], ...], msgspec.Meta(max_length=16)
    ] = ()
    context_length: Annotated[int, msgspec.Meta(ge=1024, le=131072)] | None = None  # None: what fits
    # How a model is loaded; None leaves it to the plan.
    gpu_layers: Annotated[int, msgspec.Meta(ge=0, le=1000)] | None = None
    experts_in_memory: Annotated[int, msgspec.Meta(ge=0, le=1000)] | None = None  # layers
    kv_type: KvType | None = None
    flash_attention: bool | None = None
    threads: Annotated[int, msgspec.Meta(ge=1, le=512)] | None = None
    batch: Annotated[int, msgspec.Meta(ge=32, le=4096)] | None = None  # tokens computed at once
    extra_buffers: bool | None = None  # repacked weights
    load_at_start: bool = True
    unload_after: Annotated[int, msgspec.Meta(ge=1, le=1440)] | None = None  # minutes; None: stays loaded
    presets: Annotated[tuple[Preset, ...], msgspec.Meta(max_length=200)] = ()
    calculator: bool = True
    shortcuts: dict[str, str] = {}  # id -> keys, of those that were changed; "" for none
    overrides: dict[str, dict[str, Scalar]] = {}  # model id -> values that differ for it
    read_ahead: bool = True  # compute what the next prompt begins with while nothing else is asked
    kept_states_gb: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 4  # caches of chats on disk; 0: none
    model_id: str = "guide"
    model_files: tuple[str, ...] = ()  # files the user has chosen, in place
    model_folders: tuple[str, ...] = ()  # folders in which every model is shown
    zoom: Annotated[int, msgspec.Meta(ge=50, le=300)] = 100  # percent, of the messages
    network: bool = True  # off: no connection is opened, whoever asks
    lock_after: Annotated[int, msgspec.Meta(ge=1, le=1440)] | None = 10  # minutes; None: only when asked
    lock_when_hidden: bool = False
    proxy: Annotated[str, msgspec.Meta(max_length=500)] = "system"  # or "none" or an address
    hub_endpoint: Annotated[str, msgspec.Meta(max_length=500)] = ""  # a mirror of the Hub in its place
    ca_file: Annotated[str, msgspec.Meta(max_length=500)] = ""  # PEM, besides the system's
    downloads_at_once: Annotated[int, msgspec.Meta(ge=1, le=8)] = 2
    speed_limit: Annotated[int, msgspec.Meta(ge=0)] = 0  # bytes a second for all downloads, 0: none
    measuring_offered: bool = False  # that what is fastest can be measured was said once
    sidebar_visible: bool = True
    window_geometry: str = ""  # base64 of QWidget.saveGeometry

    @property
    def sampling(self) -> Sampling:
        """The sampling values."""
        return Sampling(self.temperature, self.top_p, self.top_k, self.min_p, self.seed, self.repeat_penalty)

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

    def for_model(self, model_id: str) -> Settings:
        """Return the settings with the values that differ for a model; one that isn't allowed is ignored."""
        own = self.overrides.get(model_id)
        if not own:
            return self
        try:
            return self.with_(**own)
        except msgspec.ValidationError:
            return self._for_model_one_by_one(own)

    def _for_model_one_by_one(self, own: dict[str, Scalar]) -> Settings:
        settings = self
        for name, value in own.items():
            try:
                settings = settings.with_(**{name: value})
            except msgspec.ValidationError:
                continue
        return settings
