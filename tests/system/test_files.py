"""Files that take another's place: whole or not at all, readable by whom they are for."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.system.files import replacing, set_aside, write_atomically
from tests.sharing import Windows, on_windows

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def write(path: Path, content: bytes) -> None:
    with replacing(path) as stream:
        stream.write(content)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
@pytest.mark.usefixtures("umask")
def test_what_is_made_for_others_has_the_mode_of_new_files_or_the_old_one(tmp_path: Path) -> None:
    write(tmp_path / "new.md", b"new")
    assert mode(tmp_path / "new.md") == 0o640
    (tmp_path / "old.md").write_bytes(b"old")
    (tmp_path / "old.md").chmod(0o664)
    write(tmp_path / "old.md", b"new")
    assert (mode(tmp_path / "old.md"), (tmp_path / "old.md").read_bytes()) == (0o664, b"new")
    write_atomically(tmp_path / "private.json", b"{}")
    assert mode(tmp_path / "private.json") == 0o600


@posix
def test_a_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "real.md").write_bytes(b"old")
    for name, target in (("link.md", "sub/real.md"), ("empty.md", "sub/none.md")):
        (tmp_path / name).symlink_to(target)
        write(tmp_path / name, b"new")
        assert (tmp_path / name).is_symlink()
        assert (tmp_path / target).read_bytes() == b"new"


def test_what_ends_midway_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    with pytest.raises(TypeError), replacing(path) as stream:
        stream.writelines((b"new", None))  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.md"]


WRITING: list[Callable[[Path], object]] = [
    lambda path: write_atomically(path, b"new"),
    lambda path: write(path, b"new"),
    lambda path: set_aside(path, "damaged"),
]


@pytest.mark.parametrize("change", WRITING, ids=["write_atomically", "replacing", "set_aside"])
def test_what_a_scanner_holds_for_a_moment_on_windows_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object]
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    windows = Windows(tries=3)
    on_windows(monkeypatch, windows)
    change(path)
    assert windows.refused == 3
    left = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    assert left in ({"a.json": b"new"}, {"a.json.damaged-1": b"old"})


@pytest.mark.parametrize("change", WRITING, ids=["write_atomically", "replacing", "set_aside"])
def test_what_is_refused_for_good_is_said_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object]
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    on_windows(monkeypatch, Windows(tries=100))
    with pytest.raises(PermissionError):
        change(path)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.json": b"old"}


def test_elsewhere_a_refusal_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = Windows(tries=100)
    refusing.refuse(monkeypatch)
    with pytest.raises(PermissionError):
        write_atomically(tmp_path / "a.json", b"new")
    assert refusing.refused == 1
