"""Settings as a file: what goes with it, what is refused as a whole."""

from __future__ import annotations

import msgspec
import pytest

from app.domain.errors import SettingsError
from app.domain.options import Preset
from app.settings.model import Accent, Settings
from app.settings.table import LOCAL, Section, of_section
from app.settings.transfer import export, imported


def test_a_file_carries_the_values_and_nothing_of_this_computer() -> None:
    mine = Settings(
        accent=Accent.ROSE,
        temperature=0.5,
        presets=(Preset("Tutor", "Step by step."),),
        shortcuts={"new_chat": "Ctrl+T"},
        model_files=("somewhere.gguf",),
        model_id="somewhere.gguf",
        overrides={"somewhere.gguf": {"top_k": 4}},
    )
    content = export(mine)
    assert b"somewhere" not in content
    other = Settings(model_id="b", window_geometry="xyz")
    taken = imported(content, other)
    assert (taken.accent, taken.temperature, taken.presets) == (Accent.ROSE, 0.5, mine.presets)
    assert (taken.model_id, taken.window_geometry, taken.overrides) == ("b", "xyz", {})
    assert not set(msgspec.json.decode(content)["settings"]) & LOCAL


def test_half_a_character_from_a_paste_goes_with_it() -> None:
    mine = Settings(instructions="a\ud83d", presets=(Preset("x", "b\udce8"),))
    assert imported(export(mine), Settings()) == mine


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"", "bad_settings_file", ""),
        (b"\xff\xfe", "bad_settings_file", ""),
        (b"[1, 2]", "bad_settings_file", "Alcove"),
        (b'{"program": "other", "settings": {}}', "bad_settings_file", "Alcove"),
        (b'{"program": "alcove", "settings": 3}', "bad_settings_file", "no settings"),
        (
            b'{"program": "alcove", "settings": {"accent": "rose", "temperature": 7}}',
            "bad_settings_value",
            "temperature",
        ),
        (b'{"program": "alcove", "settings": {"shortcuts": [1]}}', "bad_settings_value", "shortcuts"),
    ],
)
def test_a_bad_file_is_named(content: bytes, code: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        imported(content, Settings())
    assert caught.value.code == code
    assert said in caught.value.detail


def test_what_a_later_version_knows_is_passed_over() -> None:
    content = b'{"program": "alcove", "settings": {"holograms": true, "temperature": 0.9}}'
    assert imported(content, Settings()) == Settings(temperature=0.9)
    assert imported(b'{"program": "alcove", "settings": {"model_id": "x"}}', Settings()) == Settings()


def test_a_file_neither_connects_this_computer_nor_loosens_its_lock() -> None:
    mirror = "https://mine.example"
    careful = Settings(
        network=False, lock_after=1, lock_when_hidden=True, hub_endpoint=mirror, kept_states_gb=0
    )
    assert imported(export(Settings()), careful) == careful
    values: dict[str, object] = {
        **{"network": True, "tell_updates": True, "lock_after": None, "lock_when_hidden": False},
        **dict.fromkeys(("hub_endpoint", "releases", "proxy"), "http://evil.example"),
        **{"ca_file": "/evil.pem", "kept_states_gb": 16},
    }
    assert imported(msgspec.json.encode({"program": "alcove", "settings": values}), careful) == careful


def test_of_privacy_only_the_pace_of_downloads_goes_with_a_file() -> None:
    """What is new there belongs to one computer, unless said here."""
    assert {one.name for one in of_section(Section.PRIVACY)} - LOCAL == {"downloads_at_once", "speed_limit"}
