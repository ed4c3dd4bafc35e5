"""What the engine remembers between starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.models import LoadOptions
from app.engine.state import StateFile, key_of, state_key


def test_what_worked_is_kept_until_a_variant_faults(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    StateFile(path).remember("k", LoadOptions(cpu_variant="icelake"), "cpu_variant=icelake")
    worked = StateFile(path).worked("k")
    assert worked is not None
    assert (worked.cpu_variant, worked.change) == ("icelake", "cpu_variant=icelake")
    assert StateFile(path).worked("other") is None
    StateFile(path).note_fault("k", "icelake")
    StateFile(path).note_fault("k", "icelake")
    assert StateFile(path).worked("k") is None
    assert StateFile(path).faulted("k") == ("icelake",)


def test_ways_that_are_distrusted_are_kept(tmp_path: Path) -> None:
    path, way = tmp_path / "engine.json", LoadOptions(cpu_variant="icelake", n_gpu_layers=0)
    StateFile(path).remember("k", way, "")
    StateFile(path).distrust("k", (way, replace(way, use_extra_buffers=False)))
    StateFile(path).distrust("k", (replace(way, n_threads=7),))  # the same for safe mode
    assert StateFile(path).worked("k") is None
    found = StateFile(path).distrusted("k")
    assert [(w.cpu_variant, w.use_extra_buffers, w.n_gpu_layers_zero) for w in found] == [
        ("icelake", True, True),
        ("icelake", False, True),
    ]
    assert StateFile(path).distrusted("other") == ()


def test_what_faulted_with_a_model_can_be_forgotten(tmp_path: Path) -> None:
    state, way = StateFile(tmp_path / "engine.json"), LoadOptions(cpu_variant="icelake")
    for key in ("k", "other"):
        state.note_fault(key, "zen4")
        state.distrust(key, (way,))
        state.remember(key, way, "cpu_variant=icelake")
    state.forget("k")
    state.forget("unknown")
    assert (state.worked("k"), state.faulted("k"), state.distrusted("k")) == (None, (), ())
    assert state.worked("other") is not None
    assert (state.faulted("other"), len(state.distrusted("other"))) == (("zen4",), 1)


def test_a_file_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    worked = b'{"cpu_variant":"icelake","use_extra_buffers":true,"n_gpu_layers_zero":false,"change":""}'
    path.write_bytes(b'{"version":1,"loading":"","worked":{"k":' + worked + b'},"faulted":{"k":["zen4"]}}')
    state = StateFile(path)
    assert (state.worked("k") is not None, state.faulted("k"), state.distrusted("k")) == (True, ("zen4",), ())


def test_the_mark_of_a_load(tmp_path: Path) -> None:
    state = StateFile(tmp_path / "engine.json")
    assert state.unfinished_load() is None
    state.begin_load(Path("/m.gguf"))
    assert StateFile(tmp_path / "engine.json").unfinished_load() == "/m.gguf"
    state.end_load()
    assert state.unfinished_load() is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"worked": 7}', b"\xff"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "engine.json"
    path.write_bytes(content)
    assert StateFile(path).worked("k") is None
    StateFile(path).remember("k", LoadOptions(), "")
    assert StateFile(path).worked("k") is not None


def test_a_folder_that_cant_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    state = StateFile(tmp_path / "file" / "engine.json")
    state.begin_load(Path("/m.gguf"))
    assert state.unfinished_load() is None


def test_only_the_latest_models_are_kept(tmp_path: Path) -> None:
    state = StateFile(tmp_path / "engine.json")
    for i in range(60):
        state.remember(str(i), LoadOptions(), "")
    assert state.worked("0") is None
    assert state.worked("59") is not None


def test_the_key_tells_models_and_engines_apart(tmp_path: Path) -> None:
    one, two = tmp_path / "1", tmp_path / "2"
    one.write_bytes(b"a")
    two.write_bytes(b"b")
    assert len({key_of(one, "1"), key_of(two, "1"), key_of(one, "2")}) == 3
    assert key_of(one, "1") == key_of(one, "1")


def test_other_weights_in_a_later_part_are_another_model(tmp_path: Path) -> None:
    """The first part may hold no weights at all (llama-gguf-split --no-tensor-first-split)."""
    first, second = (tmp_path / f"m-0000{number}-of-00002.gguf" for number in (1, 2))
    first.write_bytes(b"metadata")
    keys = set()
    for weights in (b"one fine-tune", b"two fine-tune", b"a longer fine-tune"):
        second.write_bytes(weights)
        keys.add((key_of(first, "1"), state_key(first, "1", LoadOptions())))
    assert len({state for _, state in keys}) == 3
    assert len({key for key, _ in keys}) == 2  # safe mode looks at sizes alone


def test_the_key_of_a_whole_file_stays_what_it_was(tmp_path: Path) -> None:
    """Else every kept cache would be thrown away."""
    path = tmp_path / "m.gguf"
    path.write_bytes(bytes(range(256)) * 40)
    assert state_key(path, "1", LoadOptions()) == "9ca2eb434115ca355581f35a78b2d10d"
