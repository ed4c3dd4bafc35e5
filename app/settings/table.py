"""The table of settings: where each one stands, what it can be, when it takes effect.

Type, default and range are read from `Settings`, so that each is written once; the words are in
`ui/settings/sections`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

import msgspec
from msgspec import Struct

from app.domain.models import KvType
from app.settings.model import Settings


class Section(StrEnum):
    """The sections of the page, in their order."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    MODEL = "model"
    ANSWERS = "answers"
    TOOLS = "tools"
    PRIVACY = "privacy"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class Effect(StrEnum):
    """When a changed value takes effect."""

    AT_ONCE = "at_once"
    NEXT_ANSWER = "next_answer"
    RELOAD = "reload"  # at the next load of the model
    RESTART = "restart"  # at the next start of the program


class Kind(StrEnum):
    """What a value is, and so what it is changed with."""

    SWITCH = "switch"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"
    LINES = "lines"
    RECORD = "record"  # has a control of its own


class Unit(StrEnum):
    """What a number counts."""

    NONE = ""
    TOKENS = "tokens"
    PERCENT = "percent"
    PIXELS = "pixels"
    MINUTES = "minutes"
    LAYERS = "layers"
    THREADS = "threads"
    GIGABYTES = "gigabytes"


class Declared(Struct, frozen=True):
    """One setting. `choices` are offered; a number without choices is typed.

    `per_model` values can differ for one model. The recommended value is the default.
    """

    name: str
    section: Section
    effect: Effect = Effect.AT_ONCE
    choices: tuple[object, ...] = ()
    unit: Unit = Unit.NONE
    per_model: bool = False


class Spec(Struct, frozen=True):
    """What `Settings` says of a value; `low` and `high` bound numbers (None: no bound)."""

    kind: Kind
    default: object
    choices: tuple[object, ...] = ()
    optional: bool = False  # None is allowed and means "automatic" or "none"
    whole: bool = False
    low: float | None = None
    high: float | None = None


TABLE = (
    Declared("start_with", Section.GENERAL, Effect.RESTART),
    Declared("close_action", Section.GENERAL),
    Declared("notifications", Section.GENERAL),
    Declared("tell_updates", Section.GENERAL),
    Declared("releases", Section.GENERAL),
    Declared("theme", Section.APPEARANCE),
    Declared("language", Section.APPEARANCE),
    Declared("accent", Section.APPEARANCE),
    Declared("text_size", Section.APPEARANCE, choices=(90, 100, 115, 130, 150), unit=Unit.PERCENT),
    Declared("density", Section.APPEARANCE),
    Declared("code_style", Section.APPEARANCE),
    Declared("column_width", Section.APPEARANCE, choices=(640, 760, 920, 1200), unit=Unit.PIXELS),
    Declared(
        "context_length",
        Section.MODEL,
        Effect.RELOAD,
        choices=(None, 8192, 32768, 65536, 131072),
        unit=Unit.TOKENS,
        per_model=True,
    ),
    Declared("gpu_layers", Section.MODEL, Effect.RELOAD, unit=Unit.LAYERS, per_model=True),
    Declared("experts_in_memory", Section.MODEL, Effect.RELOAD, unit=Unit.LAYERS, per_model=True),
    Declared(
        "kv_type", Section.MODEL, Effect.RELOAD, choices=(None, KvType.Q8_0, KvType.Q4_0), per_model=True
    ),
    Declared("flash_attention", Section.MODEL, Effect.RELOAD, choices=(None, True, False), per_model=True),
    Declared("threads", Section.MODEL, Effect.RELOAD, unit=Unit.THREADS, per_model=True),
    Declared(
        "batch",
        Section.MODEL,
        Effect.RELOAD,
        choices=(None, 128, 256, 512, 1024, 2048),
        unit=Unit.TOKENS,
        per_model=True,
    ),
    Declared("extra_buffers", Section.MODEL, Effect.RELOAD, choices=(None, True, False), per_model=True),
    Declared("unload_after", Section.MODEL, choices=(None, 5, 15, 30, 60), unit=Unit.MINUTES),
    Declared("load_at_start", Section.MODEL, Effect.RESTART),
    Declared("read_ahead", Section.MODEL),
    Declared("kept_states_gb", Section.MODEL, choices=(0, 2, 4, 8, 16), unit=Unit.GIGABYTES),
    Declared("effort", Section.ANSWERS, Effect.NEXT_ANSWER),
    Declared("instructions", Section.ANSWERS, Effect.NEXT_ANSWER),
    Declared("presets", Section.ANSWERS),
    Declared("temperature", Section.ANSWERS, Effect.NEXT_ANSWER, per_model=True),
    Declared("top_p", Section.ANSWERS, Effect.NEXT_ANSWER, per_model=True),
    Declared("top_k", Section.ANSWERS, Effect.NEXT_ANSWER, per_model=True),
    Declared("min_p", Section.ANSWERS, Effect.NEXT_ANSWER, per_model=True),
    Declared("repeat_penalty", Section.ANSWERS, Effect.NEXT_ANSWER, per_model=True),
    Declared("seed", Section.ANSWERS, Effect.NEXT_ANSWER, per_model=True),
    Declared("max_tokens", Section.ANSWERS, Effect.NEXT_ANSWER, unit=Unit.TOKENS, per_model=True),
    Declared("reasoning_cap", Section.ANSWERS, Effect.NEXT_ANSWER, unit=Unit.TOKENS, per_model=True),
    Declared("stop", Section.ANSWERS, Effect.NEXT_ANSWER),
    Declared("calculator", Section.TOOLS, Effect.NEXT_ANSWER),
    Declared("network", Section.PRIVACY),
    Declared("lock_after", Section.PRIVACY, choices=(None, 1, 5, 10, 30, 60), unit=Unit.MINUTES),
    Declared("lock_when_hidden", Section.PRIVACY),
    Declared("proxy", Section.PRIVACY),
    Declared("hub_endpoint", Section.PRIVACY),
    Declared("ca_file", Section.PRIVACY),
    Declared("downloads_at_once", Section.PRIVACY, choices=(1, 2, 3, 4)),
    Declared("speed_limit", Section.PRIVACY, choices=(0, 1_000_000, 3_000_000, 10_000_000, 30_000_000)),
    Declared("shortcuts", Section.SHORTCUTS),
)
# Kept in the same file, changed elsewhere in the window.
INTERNAL = frozenset(
    {
        "version",
        "overrides",
        "model_id",
        "model_files",
        "model_folders",
        "zoom",
        "sidebar_visible",
        "measuring_offered",
        "window_geometry",
    }
)
# Of this computer or this window: neither exported nor taken from another's file.
LOCAL = frozenset(
    {
        *("version", "model_id", "model_files", "model_folders", "overrides", "window_geometry"),
        "measuring_offered",
        *("proxy", "ca_file"),  # of this network; the address of a proxy may hold a password
        # Nobody else's file makes this computer call somewhere,
        *("network", "hub_endpoint", "tell_updates", "releases"),
        # or leaves the chats open to who sits at it, or words of them on its disk.
        *("lock_after", "lock_when_hidden", "kept_states_gb"),
    }
)


def of_section(section: Section) -> tuple[Declared, ...]:
    """Return the settings of a section, in the order of the page."""
    return tuple(declared for declared in TABLE if declared.section is section)


def declared(name: str) -> Declared:
    """Return the declaration of a setting; an unknown name raises `KeyError`."""
    for one in TABLE:
        if one.name == name:
            return one
    raise KeyError(name)


def defaults(section: Section) -> dict[str, object]:
    """Return the default values of a section."""
    return {one.name: getattr(Settings(), one.name) for one in of_section(section)}


@lru_cache(maxsize=1)
def specs() -> dict[str, Spec]:
    """Return what `Settings` says of every value, by name."""
    info = msgspec.inspect.type_info(Settings)
    assert isinstance(info, msgspec.inspect.StructType)
    plain = Settings()
    return {field.name: _spec(field.type, getattr(plain, field.name)) for field in info.fields}


def _spec(kind: msgspec.inspect.Type, default: object) -> Spec:
    if isinstance(kind, msgspec.inspect.UnionType):
        members = [t for t in kind.types if not isinstance(t, msgspec.inspect.NoneType)]
        inner = _spec(members[0], default)
        return msgspec.structs.replace(inner, optional=True)
    if isinstance(kind, msgspec.inspect.BoolType):
        return Spec(Kind.SWITCH, default)
    if isinstance(kind, msgspec.inspect.EnumType):
        return Spec(Kind.CHOICE, default, tuple(kind.cls))
    if isinstance(kind, msgspec.inspect.IntType | msgspec.inspect.FloatType):
        low = kind.ge if kind.ge is not None else kind.gt
        high = kind.le if kind.le is not None else kind.lt
        whole = isinstance(kind, msgspec.inspect.IntType)
        return Spec(Kind.NUMBER, default, whole=whole, low=low, high=high)
    if isinstance(kind, msgspec.inspect.StrType):
        return Spec(Kind.TEXT, default, high=kind.max_length)  # letters
    if isinstance(kind, msgspec.inspect.VarTupleType) and isinstance(kind.item_type, msgspec.inspect.StrType):
        return Spec(Kind.LINES, default)
    return Spec(Kind.RECORD, default)
