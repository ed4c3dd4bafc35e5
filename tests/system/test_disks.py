"""What a folder lies on."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from app.system import disks


def test_room_is_that_of_the_disk_also_for_a_folder_to_be(tmp_path: Path) -> None:
    free = disks.free_bytes(tmp_path / "not" / "yet")
    assert free <= shutil.disk_usage(tmp_path).total
    assert free > 0


@pytest.mark.skipif(sys.platform != "linux", reason="Linux names its file systems")
def test_file_systems_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert disks.file_system(Path("/proc")) == "proc"
    assert not disks.is_remote(tmp_path)
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /media/My\\040Stick vfat rw 0 0\n"
        "server:/x /mnt nfs4 rw 0 0\n"
        "/dev/sdc1 /mnt/local ext4 rw 0 0\n"
        "broken\n"
    )
    monkeypatch.setattr(disks, "_MOUNTS", str(mounts))
    assert disks.file_system(Path("/media/My Stick/kit")) == "vfat"
    assert disks.file_system(Path("/media/My Stickers")) == "ext4"
    assert disks.is_remote(Path("/mnt/models"))
    assert not disks.is_remote(Path("/mnt/local/models"))
    monkeypatch.setattr(disks, "_MOUNTS", str(tmp_path / "nothing"))
    assert disks.file_system(Path("/mnt")) == ""
