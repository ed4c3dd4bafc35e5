"""The table of settings: complete, each default allowed, what hurts is known."""

from __future__ import annotations

import pytest

from app.settings.advice import harms
from app.settings.model import Settings
from app.settings.shortcuts import SHORTCUTS, keys_in_force, taken_by, with_keys
from app.settings.table import INTERNAL, LOCAL, TABLE, Declared, Kind, Section, defaults, of_section, specs


def name(one: Declared) -> str:
    return one.name


def test_every_value_is_declared_once_or_internal() -> None:
    declared = [one.name for one in TABLE]
    assert len(declared) == len(set(declared))
    assert set(declared) | INTERNAL == set(Settings.__struct_fields__)
    assert not set(declared) & INTERNAL
    assert set(Settings.__struct_fields__) >= LOCAL


@pytest.mark.parametrize("one", TABLE, ids=name)
def test_what_is_offered_is_allowed_and_the_default_is_offered(one: Declared) -> None:
    spec = specs()[one.name]
    for choice in one.choices:
        assert getattr(Settings().with_(**{one.name: choice}), one.name) == choice
    if one.choices:
        assert spec.default in one.choices
    if spec.kind is Kind.NUMBER and not one.choices:
        assert spec.low is not None
        assert spec.high is not None


def test_sections_keep_the_order_and_their_defaults() -> None:
    assert [one.name for section in Section for one in of_section(section)] == [one.name for one in TABLE]
    assert defaults(Section.TOOLS) == {"calculator": True}


def test_the_defaults_hurt_nothing() -> None:
    assert harms(Settings()) == {}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"temperature": 0.1}, {"temperature": "temperature_far"}),
        ({"temperature": 1.8}, {"temperature": "temperature_far"}),
        ({"repeat_penalty": 1.1}, {"repeat_penalty": "repeat_penalty"}),
        ({"kv_type": "q8_0"}, {"kv_type": "kv_type"}),
        ({"kv_type": "f16", "top_k": 40}, {"top_k": "top_k"}),
        ({"context_length": 4096}, {"context_length": "context_short"}),
    ],
)
def test_what_hurts_is_known(values: dict[str, object], expected: dict[str, str]) -> None:
    assert harms(Settings().with_(**values)) == expected


def test_a_model_has_values_of_its_own() -> None:
    settings = Settings(overrides={"m": {"temperature": 0.5, "context_length": 65536, "top_k": -3}})
    own = settings.for_model("m")
    assert (own.temperature, own.context_length, own.top_k) == (0.5, 65536, 0)  # a bad one is ignored
    assert settings.for_model("other") is settings


def test_keys_are_changed_refused_and_restored() -> None:
    changed = with_keys({}, "new_chat", "Ctrl+T")
    assert keys_in_force(changed)["new_chat"] == "Ctrl+T"
    assert taken_by(changed, "search", "ctrl+t") == "new_chat"
    assert taken_by(changed, "new_chat", "Ctrl+T") is None
    assert taken_by(changed, "search", "Ctrl+N") is None  # free by now
    assert with_keys(changed, "new_chat", "Ctrl+N") == {}
    assert keys_in_force({"send": "Ctrl+X", "search": ""})["send"] == "Return"  # fixed
    assert taken_by({"search": ""}, "help", "") is None
    assert taken_by({}, "lock", "Ctrl+=") == taken_by({}, "zoom_in", "Ctrl+=") == "zoom_in"


def test_no_two_acts_have_the_same_keys() -> None:
    keys = [shortcut.keys for shortcut in SHORTCUTS]
    assert len(keys) == len(set(keys))
