"""Limits of control groups: of a container, of a service, of both versions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.system import hardware
from app.system.containers import memory_limits, processor_limit
from app.system.hardware import probe, usable_cores

GIB = 1 << 30


def group(folder: Path, **files: str) -> None:
    """A group's folder; `__` stands for a dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_text(content + "\n")


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "proc" / "self").mkdir(parents=True)
    return tmp_path / "proc", tmp_path / "cgroup"


def belongs(places: tuple[Path, Path], *lines: str) -> None:
    (places[0] / "self" / "cgroup").write_text("\n".join(lines) + "\n")


def test_what_the_system_can_drop_counts_as_free(places: tuple[Path, Path]) -> None:
    belongs(places, "0::/")
    stat = "anon 400\nfile 12500\ninactive_file 12000\nactive_file 100"
    group(
        places[1], memory__max="20000", memory__current="13000", memory__stat=stat, cpu__max="250000 100000"
    )
    assert memory_limits(*places) == [(20000, 900)]
    assert processor_limit(*places) == 2


def test_no_limit(places: tuple[Path, Path]) -> None:
    assert memory_limits(*places) == []  # and no Linux
    belongs(places, "0::/")
    group(places[1], memory__max="max", memory__current="13000", cpu__max="max 100000")
    assert memory_limits(*places) == []
    assert processor_limit(*places) is None


def test_a_group_around_limits_too(places: tuple[Path, Path]) -> None:
    belongs(places, "0::/user.slice/app.scope")
    group(places[1] / "user.slice", memory__max="5000", memory__current="100", cpu__max="50000 100000")
    group(
        places[1] / "user.slice" / "app.scope", memory__max="max", memory__current="90", cpu__max="max 100000"
    )
    assert memory_limits(*places) == [(5000, 100)]
    assert processor_limit(*places) == 1


def test_the_first_version(places: tuple[Path, Path]) -> None:
    belongs(places, "4:memory:/docker/a", "3:cpu,cpuacct:/docker/a", "1:name=systemd:/x", "0::/../elsewhere")
    stat = "inactive_file 1\ntotal_inactive_file 300\ntotal_active_file 200"
    mount = places[1] / "memory"
    group(mount, memory__limit_in_bytes="9223372036854771712", memory__usage_in_bytes="9000")
    group(
        mount / "docker" / "a",
        memory__limit_in_bytes="4000",
        memory__usage_in_bytes="1500",
        memory__stat=stat,
    )
    group(places[1] / "cpu", cpu__cfs_quota_us="-1", cpu__cfs_period_us="100000")
    group(places[1] / "cpu" / "docker" / "a", cpu__cfs_quota_us="300000", cpu__cfs_period_us="100000")
    assert sorted(memory_limits(*places)) == [(4000, 1000), (9223372036854771712, 9000)]
    assert processor_limit(*places) == 3


def test_nonsense_is_no_limit(places: tuple[Path, Path]) -> None:
    belongs(places, "nothing", "0", "")
    group(places[1], memory__max="much", memory__current="0", cpu__max="1", memory__stat="a b")
    assert memory_limits(*places) == []
    assert processor_limit(*places) is None


def test_the_tightest_limit_is_what_the_computer_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "memory_limits", lambda: [(1 << 62, GIB), (GIB, GIB // 4), (2 * GIB, 0)])
    monkeypatch.setattr(hardware, "processor_limit", lambda: 1)
    found = probe()
    assert found.total_memory == GIB
    assert found.free_memory <= GIB * 3 // 4
    assert (found.logical_cores, found.physical_cores, usable_cores()) == (1, 1, 1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads control groups")
def test_the_groups_of_this_process() -> None:
    assert all(limit > 0 and used >= 0 for limit, used in memory_limits())
    assert (processor_limit() or 1) >= 1
