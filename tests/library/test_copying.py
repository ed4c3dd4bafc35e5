"""Moving models: at once on one disk, checked across disks; cancelled or failed, the original stays."""

from __future__ import annotations

import errno
import hashlib
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import FileWorkError
from app.library.copying import Stopped, copy_checked, move_bytes, move_model, same_disk
from app.library.download_part import chunks_path
from app.library.hashes import FileHashes
from tests.sharing import Windows, on_windows

SIZE = 9 << 20


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on another disk than the test's own."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or same_disk(tmp_path, memory):
        pytest.skip("there is one disk here")
    folder = Path(tempfile.mkdtemp(dir=memory))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "from"
    folder.mkdir()
    found = [folder / f"m-0000{number}-of-00002.gguf" for number in (1, 2)]
    for number, part in enumerate(found):
        part.write_bytes(bytes([number + 1]) * SIZE)
    return found


def hashes(tmp_path: Path) -> FileHashes:
    return FileHashes(tmp_path / "hashes.json")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_on_one_disk_it_is_a_new_name(parts: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "to"
    target.mkdir()
    known = hashes(tmp_path)
    value = known.compute(parts[0], threading.Event())
    inode = parts[0].stat().st_ino
    assert move_bytes(parts, target) == 0
    moved = move_model(parts, target, lambda _: None, threading.Event(), known)
    assert [path.name for path in moved] == [part.name for part in parts]
    assert moved[0].stat().st_ino == inode
    assert known.known(moved[0]) == value  # it need not be checked again
    assert names(parts[0].parent) == set()


def test_across_disks_it_is_copied_checked_and_then_removed(
    parts: list[Path], tmp_path: Path, other_disk: Path
) -> None:
    told: list[int] = []
    known = hashes(tmp_path)
    assert move_bytes(parts, other_disk) == 4 * SIZE
    moved = move_model(parts, other_disk, told.append, threading.Event(), known)
    assert sum(told) == 4 * SIZE
    assert names(other_disk) == {part.name for part in parts}
    assert moved[1].read_bytes() == b"\2" * SIZE
    assert known.known(moved[1])
    assert names(parts[0].parent) == set()


@pytest.mark.parametrize("at", [1, SIZE, SIZE + 1, 2 * SIZE + 1, 4 * SIZE - 1])
def test_cancelled_the_original_is_as_it_was(
    parts: list[Path], tmp_path: Path, other_disk: Path, at: int
) -> None:
    stop, done = threading.Event(), [0]

    def report(count: int) -> None:
        done[0] += count
        if done[0] >= at:
            stop.set()

    with pytest.raises(Stopped):
        move_model(parts, other_disk, report, stop, hashes(tmp_path))
    assert names(other_disk) == set()
    assert [part.stat().st_size for part in parts] == [SIZE, SIZE]


@pytest.fixture
def unkept(tmp_path: Path) -> FileHashes:
    """Hashes that can't be written down, as on a full disk: a file lies in the place of their folder."""
    (tmp_path / "full").write_bytes(b"")
    return FileHashes(tmp_path / "full" / "hashes.json")


def test_hashes_that_cannot_be_kept_cost_a_reading_and_no_more(tmp_path: Path, unkept: FileHashes) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(b"model")
    value = hashlib.sha256(b"model").hexdigest()
    assert unkept.compute(path, threading.Event()) == value
    unkept.remember(path, value, published=True)
    assert (unkept.known(path), unkept.published(path)) == (value, value)  # for as long as it runs


def test_a_move_is_done_though_its_hashes_cannot_be_kept(
    parts: list[Path], tmp_path: Path, unkept: FileHashes
) -> None:
    target = tmp_path / "to"
    target.mkdir()
    value = unkept.compute(parts[0], threading.Event())
    moved = move_model(parts, target, lambda _: None, threading.Event(), unkept)
    assert names(target) == {part.name for part in parts}
    assert names(parts[0].parent) == set()
    assert unkept.known(moved[0]) == value


def test_a_copy_is_done_though_its_hashes_cannot_be_kept(
    parts: list[Path], other_disk: Path, unkept: FileHashes
) -> None:
    move_model(parts, other_disk, lambda _: None, threading.Event(), unkept)
    assert names(other_disk) == {part.name for part in parts}
    assert names(parts[0].parent) == set()


def test_copies_that_cannot_all_have_their_names_are_taken_back(
    parts: list[Path], tmp_path: Path, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target.name == parts[1].name:
            raise OSError(errno.EIO, "the disk fails")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(FileWorkError) as raised:
        move_model(parts, other_disk, lambda _: None, threading.Event(), hashes(tmp_path))
    monkeypatch.undo()
    assert raised.value.code == "target_unwritable"
    assert names(other_disk) == set()
    assert names(parts[0].parent) == {part.name for part in parts}
    move_model(parts, other_disk, lambda _: None, threading.Event(), hashes(tmp_path))  # on with it


def test_a_scanner_that_holds_the_copy_for_a_moment_ends_no_move(
    parts: list[Path], tmp_path: Path, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(2, lambda name: name.endswith(parts[1].name))
    on_windows(monkeypatch, windows)
    move_model(parts, other_disk, lambda _: None, threading.Event(), hashes(tmp_path))
    assert windows.refused == 2
    assert names(other_disk) == {part.name for part in parts}


@pytest.fixture(params=["this disk", "another"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where a model is moved to."""
    if request.param == "another":
        return Path(request.getfixturevalue("other_disk"))
    (tmp_path / "to").mkdir()
    return tmp_path / "to"


def test_the_notes_go_with_their_files(parts: list[Path], tmp_path: Path, target: Path) -> None:
    chunks_path(parts[0]).write_bytes(b"of the first")
    for part in parts:  # of what lay there before
        chunks_path(target / part.name).write_bytes(b"of another")
    move_model(parts, target, lambda _: None, threading.Event(), hashes(tmp_path))
    assert names(parts[0].parent) == set()
    assert names(target) == {*(part.name for part in parts), chunks_path(parts[0]).name}
    assert chunks_path(target / parts[0].name).read_bytes() == b"of the first"


def test_the_place_that_was_left_has_no_hash_and_the_new_one_only_what_is_known(
    parts: list[Path], tmp_path: Path, target: Path
) -> None:
    known = hashes(tmp_path)
    right = hashlib.sha256(parts[0].read_bytes()).hexdigest()
    known.remember(parts[0], right, published=True)
    (target / parts[1].name).write_bytes(b"another")
    known.remember(target / parts[1].name, "f" * 64, published=True)
    (target / parts[1].name).unlink()
    moved = move_model(parts, target, lambda _: None, threading.Event(), known)
    for part in parts:
        part.write_bytes(bytes(SIZE))
    for found in (known, hashes(tmp_path)):
        assert [found.published(part) for part in (*parts, *moved)] == ["", "", right, ""]
        assert [found.known(part) for part in parts] == ["", ""]


def test_a_move_says_of_no_file_that_it_is_right(parts: list[Path], tmp_path: Path) -> None:
    known = hashes(tmp_path)
    known.remember(parts[0], hashlib.sha256(parts[0].read_bytes()).hexdigest(), published=True)
    parts[0].write_bytes(bytes(SIZE))  # since then it went bad
    (tmp_path / "to").mkdir()
    moved = move_model(parts, tmp_path / "to", lambda _: None, threading.Event(), known)
    assert known.known(moved[0]) == ""


def test_nothing_is_overwritten(parts: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "to"
    target.mkdir()
    (target / parts[1].name).write_bytes(b"mine")
    with pytest.raises(FileWorkError) as raised:
        move_model(parts, target, lambda _: None, threading.Event(), hashes(tmp_path))
    assert raised.value.code == "target_exists"
    assert (target / parts[1].name).read_bytes() == b"mine"
    assert all(part.exists() for part in parts)


def test_a_file_that_changes_under_the_copy_is_noticed(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(bytes(SIZE))

    def damage(_count: int) -> None:
        with target.open("r+b") as stream:
            stream.write(b"x")

    with pytest.raises(FileWorkError) as raised:
        copy_checked(source, target, damage, threading.Event())
    assert raised.value.code == "copy_differs"
    assert not target.exists()


def test_a_known_hash_guards_the_move(parts: list[Path], tmp_path: Path, other_disk: Path) -> None:
    known = hashes(tmp_path)
    known.remember(parts[0], "0" * 64)  # the disk gives other bytes than it once did
    with pytest.raises(FileWorkError) as raised:
        move_model(parts, other_disk, lambda _: None, threading.Event(), known)
    assert raised.value.code == "copy_differs"
    assert names(other_disk) == set()


def test_a_disk_without_room_is_told_first(tmp_path: Path, other_disk: Path) -> None:
    part = tmp_path / "huge.gguf"
    with part.open("wb") as stream:
        stream.truncate(1 << 42)
    with pytest.raises(FileWorkError) as raised:
        move_model([part], other_disk, lambda _: None, threading.Event(), hashes(tmp_path))
    assert raised.value.code == "disk_room"
    assert part.exists()
