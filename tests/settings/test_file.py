"""The settings file: round trip, damage, values out of range."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.domain.errors import SettingsError
from app.domain.models import KvType, LoadWishes
from app.services.settings import SettingsService
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


def test_a_path_that_is_no_utf8_is_kept_with_the_others(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    name = os.fsdecode(b"/models/mod\xe8le.gguf")
    settings = Settings(
        model_id=name, model_files=(name, "/日本.gguf"), overrides={name: {"seed": 3}}, effort=Effort.HIGH
    )
    file.save(settings)
    assert file.load().settings == settings
    path = tmp_path / "settings.json"
    path.write_text(path.read_text().replace('"high"', '"endless"'))
    assert file.load().settings == settings.with_(effort=Effort.MEDIUM)  # one bad value costs no other
    path.write_text('{"model_id": "mod\\udce8le.gguf')  # cut off
    assert file.load().settings == Settings()
    assert not path.exists()


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


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let the system refuse so many reads, as under a scanner or on a network that has gone to sleep."""
    real, left = Path.read_bytes, [0]

    def read(self: Path) -> bytes:
        if left[0]:
            left[0] -= 1
            raise PermissionError(13, "sharing violation")
        return real(self)

    monkeypatch.setattr(Path, "read_bytes", read)
    monkeypatch.setattr("app.system.files._PAUSES", (0.0,) * 6)
    return lambda count: left.__setitem__(0, count)


def test_a_file_that_is_held_for_a_moment_is_waited_for(
    tmp_path: Path, unreadable: Callable[[int], None]
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(effort=Effort.HIGH))
    unreadable(5)
    assert file.load().settings == Settings(effort=Effort.HIGH)
    file.save(Settings())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_what_could_not_be_read_is_never_written_over(
    tmp_path: Path, unreadable: Callable[[int], None]
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(instructions="twelve lines"))
    before = (tmp_path / "settings.json").read_bytes()
    unreadable(100)
    assert file.load().settings == Settings()
    unreadable(0)
    assert (tmp_path / "settings.json").read_bytes() == before  # a command that only reads changes nothing
    file.save(Settings(effort=Effort.LOW))
    assert (tmp_path / "settings.json.unread-1").read_bytes() == before
    file.save(Settings(effort=Effort.HIGH))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["settings.json", "settings.json.unread-1"]


def test_nothing_is_saved_while_what_was_not_read_cannot_be_set_aside(
    tmp_path: Path, unreadable: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(instructions="twelve lines"))
    before = path.read_bytes()
    unreadable(100)
    file.load()
    unreadable(0)
    with monkeypatch.context() as held:
        held.setattr("app.system.files.os.replace", _refuse)
        with pytest.raises(SettingsError) as caught:
            file.save(Settings())
    assert caught.value.code == "not_saved"
    assert path.read_bytes() == before
    assert file.set_unread_aside() == tmp_path / "settings.json.unread-1"
    file.save(Settings())


def _refuse(_source: object, _target: object) -> None:
    raise PermissionError(13, "sharing violation")


def test_a_file_that_cannot_be_read_is_told_where_it_lies_now(
    tmp_path: Path, unreadable: Callable[[int], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(instructions="twelve lines"))
    unreadable(100)
    at_the_start = SettingsService(file)
    assert at_the_start.set_aside == tmp_path / "settings.json.unread-1"
    at_the_start.close()
    unreadable(0)
    file.save(Settings(instructions="others"))
    unreadable(100)
    with monkeypatch.context() as held:
        held.setattr("app.system.files.os.replace", _refuse)
        later = SettingsService(file)
    unreadable(0)
    put = later.set_aside
    assert put is None
    with qtbot.waitSignal(later.failed) as told:
        later.update({"effort": "low"})
    assert told.args[0].code == "settings_damaged"
    assert later.set_aside == tmp_path / "settings.json.unread-2"
    later.close()
    assert file.load().settings.effort is Effort.LOW
