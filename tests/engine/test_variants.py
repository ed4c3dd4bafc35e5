"""Finding and ranking the builds of the CPU backend."""

from __future__ import annotations

from pathlib import Path

from app.engine.library import library_folder
from app.engine.variants import found, gpu_backends, in_virtual_machine, native_score, ranked


def test_names_are_read_on_each_system(tmp_path: Path) -> None:
    for name in (
        "libggml-cpu-haswell.so",
        "ggml-cpu-x64.dll",
        "libggml-cpu.so",
        "libggml-vulkan.so",
        "x.txt",
    ):
        (tmp_path / name).touch()
    assert set(found(tmp_path)) == {"haswell", "x64"}
    assert [path.name for path in gpu_backends(tmp_path)] == ["libggml-vulkan.so"]
    assert found(tmp_path / "missing") == {}


def test_amx_comes_last_in_a_virtual_machine_only() -> None:
    scores = {"sapphirerapids": 9, "icelake": 5, "haswell": 3, "zen4": 0}
    paths = {name: Path(name) for name in scores}

    def score(path: Path) -> int:
        return scores[path.name]

    assert ranked(paths, score, virtual_machine=False) == ("sapphirerapids", "icelake", "haswell")
    assert ranked(paths, score, virtual_machine=True) == ("icelake", "haswell", "sapphirerapids")


def test_the_hypervisor_flag(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("processor : 0\nflags\t\t: fpu hypervisor avx2\n")
    assert in_virtual_machine(info)
    info.write_text("processor : 0\nflags\t\t: fpu avx2\nmodel name : hypervisor\n")
    assert not in_virtual_machine(info)
    assert not in_virtual_machine(tmp_path / "missing")


def test_this_build_scores_its_variants_here(tmp_path: Path) -> None:
    built = found(library_folder())
    if built:
        assert max(native_score(path) for path in built.values()) > 0
    (tmp_path / "broken.so").write_bytes(b"no library")
    assert native_score(tmp_path / "broken.so") == 0
