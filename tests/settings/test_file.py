"""The settings file: round trip, damage, values out of range."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from app.domain.chat import Effort
from app.domain.errors import SettingsError
from app.domain.models import KvType, LoadWishes
from app.settings.file import SettingsFile
from app.settings.model import Settings, ThemeChoice


def test_round_trip(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "s" / "settings.json")
    settings = Settings().with_(theme=ThemeChoice.DARK, effort=Effort.HIGH, model_files=("a.gguf",))
    file.save(settings)
    assert file.load().settings == settings


def test_no_file_means_defaults(tmp_path: Path) -> None:
    loaded = SettingsFile(tmp_path / "settings.json").load()
    assert loaded.settings == Settings()
    assert loaded.aside is None


@pytest.mark.parametrize(
    "content", [b"", b"garbage", b"[1]", b"\xff\xfe\x00", b'{"theme": "dark"', b"[" * 100_000]
)
def test_garbage_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    loaded = SettingsFile(path).load()
    assert loaded.settings == Settings()
    assert loaded.aside is not None
    assert loaded.aside.read_bytes() == content


def test_one_bad_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"temperature": 99, "effort": "high", "unknown": 1}')
    assert SettingsFile(path).load().settings == Settings(effort=Effort.HIGH)


def test_values_out_of_range_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        Settings().with_(temperature=3)


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    with pytest.raises(SettingsError) as caught:
        SettingsFile(tmp_path / "in-the-way" / "settings.json").save(Settings())
    assert caught.value.code == "not_saved"


def test_what_is_decided_about_loads_comes_back(tmp_path: Path) -> None:
    assert Settings().wishes == LoadWishes()
    wished = Settings().with_(
        gpu_layers=12, experts_in_memory=8, kv_type="q8_0", flash_attention=False, threads=3, batch=256
    )
    file = SettingsFile(tmp_path / "settings.json")
    file.save(wished.with_(context_length=16384, extra_buffers=True))
    assert file.load().settings.wishes == LoadWishes(16384, 12, 8, KvType.Q8_0, False, 3, 256, True)


@pytest.mark.parametrize(
    "bad",
    [{"batch": 8}, {"threads": 0}, {"gpu_layers": -1}, {"kv_type": "q2_k"}, {"experts_in_memory": 2000}],
)
def test_options_of_loads_out_of_range_are_refused(bad: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        Settings().with_(**bad)
