"""Kits: made whole or in pieces, read back, taken over chunk by chunk; what is bad is named."""

from __future__ import annotations

import hashlib
import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import FileWorkError
from app.library.copying import MARGIN, Stopped
from app.library.kit import FORMAT, MANIFEST, find_kits, read_manifest, safe_name
from app.library.kit_making import kit_bytes, make_kit
from app.library.kit_taking import import_kit, part_of
from tests import limits
from tests.sharing import Windows, on_windows

KB = 1024
CHUNK = 64 * KB
SIZE = 10 * CHUNK + 1234


def content(size: int = SIZE, seed: int = 1) -> bytes:
    blocks = (hashlib.sha256(f"{seed} {n}".encode()).digest() for n in range(size // 32 + 1))
    return b"".join(blocks)[:size]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "gpt-oss-20b.gguf"
    path.write_bytes(content())
    return path


class Counter:
    """Counts what is reported; at a number of bytes it calls something."""

    def __init__(self, at: int = -1, call: object = None) -> None:
        self.total, self._at, self._call = 0, at, call

    def __call__(self, count: int) -> None:
        self.total += count
        if callable(self._call) and self.total >= self._at >= 0:
            self._call()


def make(model: Path, disk: Path, report: Counter | None = None) -> Path:
    disk.mkdir(exist_ok=True)
    return make_kit([model], "gpt-oss-20b", disk, report or Counter(), threading.Event(), chunk=CHUNK)


def take(manifest: Path, folder: Path, report: Counter | None = None) -> list[tuple[Path, str]]:
    return list(import_kit(manifest, folder, report or Counter(), threading.Event()))


def test_a_kit_goes_to_another_computer(model: Path, tmp_path: Path) -> None:
    written, read = Counter(), Counter()
    manifest = make(model, tmp_path / "usb", written)
    assert written.total == kit_bytes([model])
    assert manifest == tmp_path / "usb" / FORMAT / "gpt-oss-20b" / MANIFEST
    listed = json.loads(manifest.read_text())
    assert listed["files"][0]["sha256"] == hashlib.sha256(content()).hexdigest()
    assert len(listed["files"][0]["chunks"]) == 11
    (weights,) = manifest.parent.rglob("*.gguf")
    assert manifest.stat().st_mode == weights.stat().st_mode  # who may read the model may read its list
    ((found, one),) = find_kits(tmp_path / "usb")
    assert (found, one.size, one.name) == (manifest, SIZE, "gpt-oss-20b")
    ((arrived, value),) = take(found, tmp_path / "models", read)
    assert arrived.read_bytes() == content()
    assert value == hashlib.sha256(content()).hexdigest()
    assert read.total == SIZE
    assert not part_of(arrived).exists()
    with pytest.raises(FileWorkError) as raised:
        take(found, tmp_path / "models")
    assert raised.value.code == "target_exists"


def test_another_model_of_the_same_name_gets_a_kit_of_its_own(model: Path, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    first = make(model, usb)
    for number in (2, 3):
        model.write_bytes(content(seed=number))
        assert make(model, usb).parent == usb / FORMAT / f"gpt-oss-20b ({number})"
    assert make(model, usb).parent.name == "gpt-oss-20b (3)"  # that one is there
    model.write_bytes(content())
    assert make(model, usb) == first
    kits = find_kits(usb)
    assert {path.parent.name: kit.files[0].sha256 for path, kit in kits} == {
        name: hashlib.sha256(content(seed=number)).hexdigest()
        for name, number in (("gpt-oss-20b", 1), ("gpt-oss-20b (2)", 2), ("gpt-oss-20b (3)", 3))
    }
    assert {kit.name for _, kit in kits} == {path.parent.name for path, _ in kits}  # they are told apart
    for path, kit in kits:
        ((arrived, value),) = take(path, tmp_path / "models" / safe_name(kit.name))
        assert hashlib.sha256(arrived.read_bytes()).hexdigest() == value


def test_models_that_differ_at_their_end_alone_are_told_apart(model: Path, tmp_path: Path) -> None:
    first = make(model, tmp_path / "usb")
    lying = {path.name: path.read_bytes() for path in first.parent.iterdir()}
    model.write_bytes(content()[:-1] + b"\0")
    told = Counter()
    second = make(model, tmp_path / "usb", told)
    assert second.parent != first.parent
    assert {path.name: path.read_bytes() for path in first.parent.iterdir()} == lying
    assert told.total == kit_bytes([model])  # what was read twice is counted once
    assert (second.parent / model.name).read_bytes() == model.read_bytes()


def test_a_kit_that_was_broken_off_is_gone_on_with_beside_another(model: Path, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    make(model, usb)
    model.write_bytes(content(seed=2))
    stop = threading.Event()
    with pytest.raises(Stopped):
        make_kit([model], "gpt-oss-20b", usb, Counter(3 * CHUNK, stop.set), stop, chunk=CHUNK)
    assert len(find_kits(usb)) == 1
    assert make(model, usb).parent.name == "gpt-oss-20b (2)"
    assert len(find_kits(usb)) == 2


@pytest.mark.parametrize("damage", [b"{", b'{"format": "something else"}'])
def test_a_kit_whose_list_says_nothing_is_made_anew(model: Path, tmp_path: Path, damage: bytes) -> None:
    manifest = make(model, tmp_path / "usb")
    manifest.write_bytes(damage)
    assert make(model, tmp_path / "usb") == manifest
    assert len(find_kits(tmp_path / "usb")) == 1


def test_what_a_longer_file_of_that_name_left_is_cut_off(model: Path, tmp_path: Path) -> None:
    manifest = make(model, tmp_path / "usb")
    (tmp_path / "models").mkdir()
    part_of(tmp_path / "models" / model.name).write_bytes(content(SIZE + 5 * CHUNK, seed=2))
    ((arrived, value),) = take(manifest, tmp_path / "models")
    assert hashlib.sha256(arrived.read_bytes()).hexdigest() == value


def test_a_name_that_is_no_utf8_gets_one_that_every_disk_takes() -> None:
    assert safe_name("mod\udce8le.gguf") == "mod_le.gguf"


def test_a_model_of_several_files_and_one_without_an_ending(tmp_path: Path) -> None:
    parts = [tmp_path / f"m-0000{n}-of-00002.gguf" for n in (1, 2)]
    for number, part in enumerate(parts):
        part.write_bytes(content(3 * CHUNK + number, number))
    manifest = make_kit(parts, "m", tmp_path / "usb", Counter(), threading.Event(), chunk=CHUNK)
    assert [path.name for path, _ in take(manifest, tmp_path / "models")] == [part.name for part in parts]
    blob = tmp_path / f"sha256-{'0' * 64}"
    blob.write_bytes(content(100))
    manifest = make_kit([blob], "gpt-oss:20b", tmp_path / "usb", Counter(), threading.Event())
    ((path, _),) = take(manifest, tmp_path / "other")
    assert path.name == "gpt-oss_20b.gguf"
    assert safe_name('  a<b>"c".  ') == "a_b__c_"


@pytest.fixture
def small_files() -> Iterator[int]:
    """A system that refuses files over 4.5 chunks, as FAT32 refuses those over 4 GB."""
    limit = 4 * CHUNK + CHUNK // 2
    with limits.file_size(limit):
        yield limit


def test_a_disk_that_takes_no_large_files_gets_pieces(model: Path, tmp_path: Path, small_files: int) -> None:
    manifest = make(model, tmp_path / "usb")
    pieces = read_manifest(manifest).files[0].pieces
    assert [(p.name, p.size) for p in pieces] == [
        ("gpt-oss-20b.gguf.001", 4 * CHUNK),
        ("gpt-oss-20b.gguf.002", 4 * CHUNK),
        ("gpt-oss-20b.gguf.003", SIZE - 8 * CHUNK),
    ]
    for piece in pieces:
        assert (manifest.parent / piece.name).stat().st_size == piece.size
    again = make(model, tmp_path / "usb")  # nothing is written twice, nothing changes
    assert read_manifest(again) == read_manifest(manifest)
    with pytest.raises(FileWorkError) as raised:  # here the target has the same limit
        take(manifest, tmp_path / "models")
    assert raised.value.code == "target_unwritable"


@pytest.fixture
def fat_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A FAT disk, as Linux tells it, whose files hold three chunks and a bit."""
    disk = tmp_path / "stick"
    disk.mkdir()
    (tmp_path / "mounts").write_text(f"/dev/sdb1 {disk} vfat rw 0 0\n")
    monkeypatch.setattr("app.system.disks._MOUNTS", str(tmp_path / "mounts"))
    monkeypatch.setattr("app.library.kit_making._FAT_LIMIT", 4 * CHUNK - 1)
    return disk


def begun(model: Path, disk: Path, chunks: int) -> Path:
    """Begin a kit and cancel it; returns its folder."""
    stop = threading.Event()
    with pytest.raises(Stopped):
        make_kit([model], "gpt-oss-20b", disk, Counter(chunks * CHUNK, stop.set), stop, chunk=CHUNK)
    return disk / FORMAT / "gpt-oss-20b"


def sizes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in folder.iterdir() if path.name != MANIFEST}


IN_PIECES = {f"gpt-oss-20b.gguf.{n:03d}": 3 * CHUNK for n in (1, 2, 3)}
IN_PIECES["gpt-oss-20b.gguf.004"] = SIZE - 9 * CHUNK


@pytest.mark.parametrize("chunks", [2, 3, 5])
def test_a_kit_cancelled_on_a_fat_disk_is_gone_on_with(model: Path, fat_disk: Path, chunks: int) -> None:
    place = begun(model, fat_disk, chunks)
    first = (place / "gpt-oss-20b.gguf.001").stat().st_ino
    assert sum(sizes(place).values()) == chunks * CHUNK
    manifest = make(model, fat_disk)
    assert sizes(place) == IN_PIECES
    assert (place / "gpt-oss-20b.gguf.001").stat().st_ino == first
    ((path, _),) = take(manifest, fat_disk.parent / "models")
    assert path.read_bytes() == content()


def test_what_was_begun_where_fat_was_not_told_becomes_the_first_piece(model: Path, fat_disk: Path) -> None:
    place = begun(model, fat_disk, 2)
    (place / "gpt-oss-20b.gguf.001").rename(place / "gpt-oss-20b.gguf")
    lying = (place / "gpt-oss-20b.gguf").stat().st_ino
    make(model, fat_disk)
    assert sizes(place) == IN_PIECES
    assert (place / "gpt-oss-20b.gguf.001").stat().st_ino == lying


@pytest.mark.parametrize("chunks", [1, 2, 5])
def test_what_is_no_part_of_a_kit_leaves_before_it_is_written(
    model: Path, fat_disk: Path, monkeypatch: pytest.MonkeyPatch, chunks: int
) -> None:
    place = begun(model, fat_disk, chunks)
    (place / "gpt-oss-20b.gguf").write_bytes(bytes(2 * CHUNK))
    (place / "gpt-oss-20b.gguf.009").write_bytes(bytes(2 * CHUNK))
    (place / "gpt-oss-20b.gguf.txt").write_bytes(b"mine")
    monkeypatch.setattr(
        "app.library.copying.free_bytes", lambda _: SIZE + MARGIN - sum(sizes(place).values()) + 4
    )
    make(model, fat_disk)
    assert sizes(place) == {**IN_PIECES, "gpt-oss-20b.gguf.txt": 4}


def test_what_is_no_part_of_a_kit_makes_no_room_for_it(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "usb" / FORMAT / "gpt-oss-20b"
    place.mkdir(parents=True)
    (place / "film.mkv").write_bytes(bytes(SIZE))
    monkeypatch.setattr("app.library.copying.free_bytes", lambda _: SIZE + MARGIN - 1)
    with pytest.raises(FileWorkError) as raised:
        make(model, tmp_path / "usb")
    assert raised.value.code == "disk_room"


def test_what_a_whole_kit_lists_stays_until_there_is_another_list(
    model: Path, fat_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.system.disks._MOUNTS", "")
    manifest = make(model, fat_disk)  # whole, on a disk of another kind
    before = manifest.read_bytes()
    for number in (1, 2):
        (manifest.parent / f"gpt-oss-20b.gguf.{number:03d}").write_bytes(content(CHUNK, seed=number))
    stop = threading.Event()
    with pytest.raises(Stopped):
        make_kit([model], "gpt-oss-20b", fat_disk, Counter(CHUNK, stop.set), stop, chunk=CHUNK)
    ((path, _),) = take(manifest, fat_disk.parent / "models")
    assert path.read_bytes() == content()
    assert make(model, fat_disk).read_bytes() == before
    assert sizes(manifest.parent) == {"gpt-oss-20b.gguf": SIZE}


def test_a_whole_kit_of_another_model_is_not_touched(model: Path, fat_disk: Path) -> None:
    manifest = make(model, fat_disk)
    (manifest.parent / "gpt-oss-20b.gguf.002").unlink()  # it was lost
    before = sizes(manifest.parent)
    model.write_bytes(content(seed=2))
    assert make(model, fat_disk).parent != manifest.parent
    assert sizes(manifest.parent) == before


def test_a_whole_kit_of_one_piece_is_not_written_again(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a longer file of that name had begun holds all of it, under the name of a first piece."""
    place = tmp_path / "usb" / FORMAT / "gpt-oss-20b"
    place.mkdir(parents=True)
    (place / "gpt-oss-20b.gguf.001").write_bytes(bytes(20 * CHUNK))
    (place / "gpt-oss-20b.gguf.002").write_bytes(b"x")
    before = make(model, tmp_path / "usb").read_bytes()
    assert sizes(place) == {"gpt-oss-20b.gguf.001": SIZE}
    lying = (place / "gpt-oss-20b.gguf.001").stat().st_ino
    monkeypatch.setattr("app.library.copying.free_bytes", lambda _: MARGIN)
    assert make(model, tmp_path / "usb").read_bytes() == before
    assert sizes(place) == {"gpt-oss-20b.gguf.001": SIZE}
    assert (place / "gpt-oss-20b.gguf.001").stat().st_ino == lying


def test_pieces_become_one_file_again(model: Path, tmp_path: Path) -> None:
    with limits.file_size(3 * CHUNK):
        manifest = make(model, tmp_path / "usb")
    assert len(read_manifest(manifest).files[0].pieces) == 4
    ((path, _),) = take(manifest, tmp_path / "models")
    assert path.read_bytes() == content()


def test_every_bad_part_is_named_and_the_good_ones_are_kept(model: Path, tmp_path: Path) -> None:
    manifest = make(model, tmp_path / "usb")
    piece = manifest.parent / "gpt-oss-20b.gguf"
    good = piece.read_bytes()
    bad = bytearray(good)
    bad[2 * CHUNK + 5] ^= 1
    bad[10 * CHUNK] ^= 1
    piece.write_bytes(bad)
    folder = tmp_path / "models"
    with pytest.raises(FileWorkError) as raised:
        take(manifest, folder)
    assert raised.value.code == "kit_damaged"
    assert raised.value.detail.count("gpt-oss-20b.gguf") == 2
    assert not (folder / "gpt-oss-20b.gguf").exists()
    # Only what was bad has to be mended: the good chunks are not read from the disk again.
    mended = bytearray(SIZE)
    mended[2 * CHUNK : 3 * CHUNK] = good[2 * CHUNK : 3 * CHUNK]
    mended[10 * CHUNK :] = good[10 * CHUNK :]
    piece.write_bytes(mended)
    ((path, _),) = take(manifest, folder)
    assert path.read_bytes() == content()


def test_a_disk_that_is_pulled_out_can_be_put_back(model: Path, tmp_path: Path) -> None:
    manifest = make(model, tmp_path / "usb")

    def pull() -> None:
        if (tmp_path / "usb").exists():
            shutil.move(tmp_path / "usb", tmp_path / "pocket")

    with pytest.raises(FileWorkError) as raised:
        take(manifest, tmp_path / "models", Counter(4 * CHUNK, pull))
    assert raised.value.code == "source_unreadable"
    part = part_of(tmp_path / "models" / "gpt-oss-20b.gguf")
    assert part.stat().st_size == 4 * CHUNK
    shutil.move(tmp_path / "pocket", tmp_path / "usb")
    piece = manifest.parent / "gpt-oss-20b.gguf"
    piece.write_bytes(bytes(4 * CHUNK) + content()[4 * CHUNK :])  # what has arrived isn't read again
    ((path, _),) = take(manifest, tmp_path / "models")
    assert path.read_bytes() == content()


def test_what_has_arrived_is_checked_before_it_is_trusted(model: Path, tmp_path: Path) -> None:
    manifest = make(model, tmp_path / "usb")
    part = part_of(tmp_path / "models" / "gpt-oss-20b.gguf")
    part.parent.mkdir()
    part.write_bytes(b"x" + content()[1 : 5 * CHUNK])
    ((path, _),) = take(manifest, tmp_path / "models")
    assert path.read_bytes() == content()


def test_a_scanner_that_holds_the_new_file_for_a_moment_ends_no_import(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = make(model, tmp_path / "usb")
    windows = Windows(2, lambda name: name.endswith(".gguf"))
    on_windows(monkeypatch, windows)
    ((path, _),) = take(manifest, tmp_path / "models")
    assert windows.refused == 2
    assert path.read_bytes() == content()


def test_a_missing_piece_is_a_bad_part(model: Path, tmp_path: Path) -> None:
    manifest = make(model, tmp_path / "usb")
    (manifest.parent / "gpt-oss-20b.gguf").unlink()
    with pytest.raises(FileWorkError) as raised:
        take(manifest, tmp_path / "models")
    assert raised.value.code == "kit_damaged"


def test_making_is_cancelled_and_gone_on_with(model: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    with pytest.raises(Stopped):
        make_kit([model], "m", tmp_path / "usb", Counter(3 * CHUNK, stop.set), stop, chunk=CHUNK)
    piece = tmp_path / "usb" / FORMAT / "m" / model.name
    assert piece.stat().st_size == 3 * CHUNK
    with pytest.raises(FileWorkError):
        find_kits(tmp_path / "usb")  # there is no list before all is checked
    inode = piece.stat().st_ino
    manifest = make_kit([model], "m", tmp_path / "usb", Counter(), threading.Event(), chunk=CHUNK)
    assert piece.stat().st_ino == inode
    ((path, _),) = take(manifest, tmp_path / "models")
    assert path.read_bytes() == content()


def test_a_longer_file_that_lay_there_is_cut(model: Path, tmp_path: Path) -> None:
    place = tmp_path / "usb" / FORMAT / "gpt-oss-20b"
    place.mkdir(parents=True)
    (place / model.name).write_bytes(bytes(SIZE + 999))
    make(model, tmp_path / "usb")
    assert (place / model.name).read_bytes() == content()


def test_a_disk_without_room_is_told_before_anything_is_written(model: Path, tmp_path: Path) -> None:
    with model.open("r+b") as stream:
        stream.truncate(1 << 43)  # a hole of 8 TB
    with pytest.raises(FileWorkError) as raised:
        make(model, tmp_path / "usb")
    assert raised.value.code == "disk_room"
    assert list((tmp_path / "usb" / FORMAT / "gpt-oss-20b").iterdir()) == []


GOOD = {
    "format": FORMAT,
    "version": 1,
    "name": "m",
    "chunk_size": 1024,
    "files": [
        {
            "name": "m.gguf",
            "size": 2000,
            "sha256": "0" * 64,
            "chunks": ["0" * 64, "1" * 64],
            "pieces": [{"name": "m.gguf.001", "size": 1024}, {"name": "m.gguf.002", "size": 976}],
        }
    ],
}
BAD = {
    "another format": ("format", "x"),
    "another version": ("version", 2),
    "no files": ("files", []),
    "tiny chunks": ("chunk_size", 1),
    "huge chunks": ("chunk_size", 1 << 40),
    "a name that leads away": ("name", "../m"),
    "a hidden name": ("files.0.name", ".m.gguf"),
    "a file elsewhere": ("files.0.name", "../../m.gguf"),
    "an absolute file": ("files.0.name", "/etc/m.gguf"),
    "a drive": ("files.0.name", "C:m.gguf"),
    "no model": ("files.0.name", "m.exe"),
    "a piece elsewhere": ("files.0.pieces.0.name", "../m"),
    "a negative size": ("files.0.size", -1),
    "too few chunks": ("files.0.chunks", ["0" * 64]),
    "no hash": ("files.0.sha256", "x"),
    "pieces that are less": ("files.0.pieces.1.size", 5),
    "half a chunk": ("files.0.pieces.0.size", 1000),
    "a list of nothing": ("files.0", None),
}


@pytest.mark.parametrize("name", BAD)
def test_a_list_that_lies_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / MANIFEST
    path.write_text(json.dumps(GOOD))
    assert read_manifest(path).size == 2000
    made = json.loads(json.dumps(GOOD))
    place, value = BAD[name]
    *steps, last = [int(step) if step.isdigit() else step for step in place.split(".")]
    inner = made
    for step in steps:
        inner = inner[step]
    inner[last] = value
    path.write_text(json.dumps(made))
    with pytest.raises(FileWorkError) as raised:
        read_manifest(path)
    assert raised.value.code == "kit_bad_manifest"
    with pytest.raises(FileWorkError) as raised:
        find_kits(tmp_path)
    assert raised.value.code == "kit_bad_manifest"
