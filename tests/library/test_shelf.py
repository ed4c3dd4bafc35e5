"""The shelf: every file once, what is gone stays listed, what grows waits, hashes say what is right."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
import time
from pathlib import Path

import pytest

from app.domain.models import CatalogueEntry
from app.library.copying import move_model
from app.library.found import FoundFile
from app.library.hashes import FileHashes
from app.library.shelf import Check, Shelf, ShelfEntry, Source
from app.library.shelf_memory import ShelfMemory
from tests.library.crafted import GUIDE, TEXT, from_guide, small, text
from tests.library.splitting import split


def make(tmp_path: Path, **options: object) -> Shelf:
    memory = ShelfMemory(tmp_path / "shelf.json")
    return Shelf(guide=GUIDE, downloads=tmp_path / "downloads", memory=memory, **{"settle": 0, **options})  # type: ignore[arg-type]


def put(path: Path, content: bytes | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(small().build() if content is None else content)
    return path


def by_name(entries: list[ShelfEntry]) -> dict[str, ShelfEntry]:
    return {entry.ref.name: entry for entry in entries[1:]}


def test_folders_of_any_layout_are_read_and_each_file_counts_once(tmp_path: Path) -> None:
    folder = tmp_path / "Models"
    put(folder / "a.gguf")
    put(folder / "deep" / "er" / "B.GGUF")
    put(folder / ".hidden" / "c.gguf")
    split(from_guide(), folder, "parted", 2)
    put(folder / "other.gguf", small().set("general.architecture", TEXT, text("llama")).build())
    shelf = make(tmp_path)
    found = [FoundFile(folder / "a.gguf", "a", "LM Studio", folder)]
    entries = by_name(shelf.models([str(folder / "a.gguf")], [str(folder)], found))
    assert set(entries) == {"a", "B", "parted", "other"}
    assert entries["a"].source is Source.FILE
    assert entries["B"].source is Source.FOLDER
    assert len(entries["parted"].parts) == 2
    assert entries["parted"].facts is not None
    assert entries["other"].error == "other_architecture"
    assert list(entries)[-1] == "other"  # what can't be used stands last


def test_what_vanishes_is_gone_and_comes_back(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    put(disk / "m.gguf")
    put(tmp_path / "own.gguf")
    files, folders = [str(tmp_path / "own.gguf")], [str(disk)]
    first = by_name(make(tmp_path).models(files, folders))
    assert all(entry.usable for entry in first.values())
    shutil.move(disk, tmp_path / "away")
    shutil.move(tmp_path / "own.gguf", tmp_path / "away")
    gone = by_name(make(tmp_path).models(files, folders))  # also after a restart
    assert {name: entry.gone for name, entry in gone.items()} == {"m": True, "own": True}
    assert gone["m"].facts == first["m"].facts
    assert gone["m"].detail == str(disk)
    shutil.move(tmp_path / "away", disk)
    shutil.move(disk / "own.gguf", tmp_path)
    assert by_name(make(tmp_path).models(files, folders)) == first


def move_out_of_reach(tmp_path: Path, folder: Path) -> Path:
    """Have the shelf remember a folder where it can't be looked for; returns where that is.

    A name that no disk takes: the system refuses it with an error of its own, for root too, as it does
    where a folder may not be entered or its disk answers no more.
    """
    away = tmp_path / ("x" * 300) / folder.name
    memory = tmp_path / "shelf.json"
    memory.write_text(memory.read_text("utf-8").replace(str(folder), str(away)), "utf-8")
    return away


def test_a_folder_that_cannot_be_reached_is_away_and_the_rest_as_usual(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    put(disk / "m.gguf")
    own = put(tmp_path / "own.gguf")
    make(tmp_path).models([str(own)], [str(disk)])
    away = move_out_of_reach(tmp_path, disk)
    with pytest.raises(OSError, match="name"):
        away.is_dir()
    entries = by_name(make(tmp_path).models([str(own)], [str(away)]))
    assert {name: entry.gone for name, entry in entries.items()} == {"m": True, "own": False}
    assert entries["m"].detail == str(away)
    assert entries["m"].source is Source.FOLDER


@pytest.mark.skipif(os.name != "posix", reason="needs links and pipes")
def test_what_cannot_be_a_model_hides_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "Models"
    put(folder / "m.gguf")
    (folder / "loop.gguf").symlink_to(folder / "loop.gguf")
    (folder / "dangling.gguf").symlink_to(folder / "nothing")
    long = put(folder / f"{'l' * 245}.gguf")  # no disk takes the name of its place holder
    os.utime(long)
    found = [FoundFile(folder / "loop.gguf", "loop", "Jan", folder)]
    entries = by_name(make(tmp_path, settle=3600.0).models((), [str(folder)], found))
    assert entries["loop"].gone
    assert entries["dangling"].gone
    assert entries[long.stem].arriving


def test_a_file_taken_away_on_purpose_is_forgotten(tmp_path: Path) -> None:
    path = put(tmp_path / "Models" / "m.gguf")
    shelf = make(tmp_path)
    shelf.models((), [str(path.parent)])
    path.unlink()
    shelf.forget(path)
    assert by_name(shelf.models((), [str(path.parent)])) == {}
    put(path)
    shelf.models((), [str(path.parent)])
    assert by_name(shelf.models((), ())) == {}  # the folder is no longer wanted


def test_another_programs_file_is_gone_only_with_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "lms"
    found = [FoundFile(put(folder / "m.gguf"), "m", "LM Studio", folder)]
    shelf = make(tmp_path)
    theirs = by_name(shelf.models((), (), found))["m"]
    assert (theirs.program, theirs.only_read) == ("LM Studio", True)
    shutil.move(folder, tmp_path / "away")
    assert by_name(shelf.models())["m"].gone
    folder.mkdir()
    assert by_name(shelf.models()) == {}  # it was removed there


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_links_and_files_of_other_programs_are_only_read_however_they_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("OLLAMA_MODELS", str(tmp_path / "ollama"))
    theirs = put(tmp_path / "home" / ".lmstudio" / "models" / "o" / "r" / "theirs.gguf")
    chosen = put(tmp_path / "ollama" / "blobs" / "chosen.gguf")
    cache = tmp_path / "hub" / "models--o--r"
    put(cache / "blobs" / ("0" * 64))
    linked = cache / "snapshots" / "c" / "linked.gguf"
    linked.parent.mkdir(parents=True)
    linked.symlink_to(f"../../blobs/{'0' * 64}")
    own = put(tmp_path / "disk" / "own.gguf")
    (tmp_path / "way").symlink_to(theirs.parent)  # another way to the same folder
    (tmp_path / "way-to-own").symlink_to(own.parent)
    put(tmp_path / "downloads" / "fetched.gguf")
    folders = [str(tmp_path / "home" / ".lmstudio"), str(tmp_path / "hub"), str(tmp_path / "way-to-own")]
    for shown in (folders, [str(tmp_path / "way"), *folders[1:]]):
        entries = by_name(make(tmp_path).models([str(chosen)], shown))
        assert {name: entry.only_read for name, entry in entries.items()} == {
            "theirs": True,
            "chosen": True,
            "linked": True,
            "own": False,
            "fetched": False,
        }
    monkeypatch.setenv("LLAMA_CACHE", str(tmp_path))  # of all folders the nearest decides
    entries = by_name(make(tmp_path).models((), folders))
    assert (entries["fetched"].only_read, entries["own"].only_read) == (False, True)
    monkeypatch.setenv("LLAMA_CACHE", "~nobody-of-that-name/models")
    assert not by_name(make(tmp_path).models((), folders))["own"].only_read


def test_a_growing_file_waits_until_it_stops(tmp_path: Path) -> None:
    folder = tmp_path / "Models"
    content = small().build()
    path = put(folder / "m.gguf", content[: len(content) // 2])
    shelf = make(tmp_path, settle=3600.0)
    entry = by_name(shelf.models((), [str(folder)]))["m"]
    assert (entry.arriving, entry.usable, entry.error, entry.size) == (True, False, "", len(content) // 2)
    put(path, content)
    assert by_name(shelf.models((), [str(folder)]))["m"].arriving
    os.utime(path, (time.time() - 7200, time.time() - 7200))  # long since it was written
    assert by_name(shelf.models((), [str(folder)]))["m"].usable
    beside = put(folder / "m.gguf.part", b"x")  # a browser still fetches it
    os.utime(put(path, b""), (1, 1))
    assert by_name(shelf.models((), [str(folder)]))["m"].arriving
    beside.unlink()
    assert by_name(shelf.models((), [str(folder)]))["m"].error == "not_gguf"


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    path = put(tmp_path / "m.gguf")
    shelf = make(tmp_path)
    before = by_name(shelf.models([str(path)]))["m"]
    os.utime(path, ns=(1, 1))
    assert by_name(shelf.models([str(path)]))["m"] == before
    stat = path.stat()
    content = path.read_bytes().replace(b"Crafted", b"Changed")
    path.write_bytes(content)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))  # as if nothing had happened
    facts = by_name(shelf.models([str(path)]))["m"].facts
    assert facts is not None
    assert facts.name == "Crafted"
    os.utime(path)
    facts = by_name(shelf.models([str(path)]))["m"].facts
    assert facts is not None
    assert facts.name == "Changed"


def test_a_name_that_is_no_utf8_is_remembered(tmp_path: Path) -> None:
    name = os.fsdecode(b"mod\xe8le.gguf")
    try:
        path = put(tmp_path / "Models" / name)
    except OSError:
        pytest.skip("this disk takes names in UTF-8 alone")
    put(tmp_path / "Models" / "plain.gguf")
    memory = tmp_path / "memory.json"
    first = Shelf(guide=GUIDE, downloads=path.parent, memory=ShelfMemory(memory), settle=0).models()
    path.unlink()
    again = Shelf(guide=GUIDE, downloads=path.parent, memory=ShelfMemory(memory), settle=0).models()
    assert [entry.ref.path.name for entry in first[1:]] == [name, "plain.gguf"]
    assert {entry.ref.path.name: entry.gone for entry in again[1:]} == {name: True, "plain.gguf": False}


def test_a_damaged_memory_costs_nothing(tmp_path: Path) -> None:
    path = put(tmp_path / "m.gguf")
    for content in (b"", b"{}", b"[1]", b"\xff"):
        (tmp_path / "shelf.json").write_bytes(content)
        assert by_name(make(tmp_path).models([str(path)]))["m"].usable


def test_hashes_are_compared_with_what_they_must_be(tmp_path: Path) -> None:
    content = small().build()
    digest = hashlib.sha256(content).hexdigest()
    entry = CatalogueEntry("m", "m", "o/r", "c" * 40, "m.gguf", len(content), digest, 1, 1, 1, 1, "x", "")
    hashes = FileHashes(tmp_path / "hashes.json")
    right = put(tmp_path / "m.gguf", content)
    wrong = put(tmp_path / "w.gguf", content.replace(b"Crafted", b"Damaged"))  # the catalogue's size
    other = put(tmp_path / "o.gguf", content + b"\0")
    blob = put(tmp_path / f"sha256-{'0' * 64}", content + b"\0\0")
    files = [str(path) for path in (right, wrong, other, blob)]
    shelf = make(tmp_path, hashes=hashes, catalogue=(entry,))
    assert {e.check for e in shelf.models(files)[1:]} == {Check.NONE}
    told: list[int] = []
    for path in (right, wrong, other, blob):
        hashes.compute(path, threading.Event(), told.append)
    assert sum(told) == sum(path.stat().st_size for path in (right, wrong, other, blob))
    checks = {e.ref.path.name: e.check for e in shelf.models(files)[1:]}
    assert checks == {
        "m.gguf": Check.RIGHT,
        "w.gguf": Check.WRONG,
        "o.gguf": Check.COMPUTED,
        blob.name: Check.WRONG,
    }
    os.utime(right, (1, 1))
    assert by_name(shelf.models([str(right)]))["m"].check is Check.NONE  # touched since


def test_the_guide_is_the_one_that_was_shipped(tmp_path: Path) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    shelf = make(tmp_path, hashes=hashes)
    assert shelf.models()[0].check is Check.NONE
    hashes.compute(GUIDE, threading.Event())
    assert shelf.models()[0].check is Check.RIGHT  # else: sha256sum guide.gguf > guide.sha256


def test_the_hash_of_where_a_file_came_from_stays_with_it(tmp_path: Path) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    path = put(tmp_path / "m.gguf")
    value = hashes.compute(path, threading.Event())
    shelf = make(tmp_path, hashes=hashes)
    assert by_name(shelf.models([str(path)]))["m"].check is Check.COMPUTED
    hashes.remember(path, value, published=True)
    assert by_name(shelf.models([str(path)]))["m"].check is Check.RIGHT
    (tmp_path / "to").mkdir()
    (moved,) = move_model([path], tmp_path / "to", lambda _: None, threading.Event(), hashes)
    with moved.open("r+b") as stream:  # a byte goes bad
        stream.seek(-1, os.SEEK_END)
        stream.write(b"x")
    os.utime(moved, (1, 1))  # some systems give one time to all that is written within milliseconds
    hashes.compute(moved, threading.Event())
    again = make(tmp_path, hashes=FileHashes(tmp_path / "hashes.json"))
    assert by_name(again.models([str(moved)]))["m"].check is Check.WRONG


def test_a_model_of_another_size_is_another_one_and_a_cut_one_is_damaged(tmp_path: Path) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    path = put(tmp_path / "m.gguf")
    content = path.read_bytes()
    hashes.remember(path, hashlib.sha256(content).hexdigest(), published=True)
    shelf = make(tmp_path, hashes=hashes)
    for changed, check in (
        (content + bytes(64), Check.COMPUTED),
        (small().set("general.name", TEXT, text("x")).build(), Check.COMPUTED),
        (content[:-10_000], Check.WRONG),
        (content[:1], Check.WRONG),
        (content[:-1] + b"x", Check.WRONG),
        (content, Check.RIGHT),
    ):
        path.write_bytes(changed)
        assert hashes.compute(path, threading.Event(), again=True)
        assert shelf.check((path,)) is check


def test_hashes_noted_before_they_had_a_size_count(tmp_path: Path) -> None:
    path = put(tmp_path / "m.gguf")
    (tmp_path / "hashes.json").write_text(json.dumps({f"published|{path}": "f" * 64}))
    hashes = FileHashes(tmp_path / "hashes.json")
    hashes.compute(path, threading.Event())
    assert make(tmp_path, hashes=hashes).check((path,)) is Check.WRONG


def test_the_hash_that_came_in_a_kit_shows_damage_and_vouches_for_nothing(tmp_path: Path) -> None:
    path = put(tmp_path / "m.gguf")
    value = hashlib.sha256(path.read_bytes()).hexdigest()
    hashes = FileHashes(tmp_path / "hashes.json")
    hashes.remember(path, value, kit=True)
    shelf = make(tmp_path, hashes=hashes)
    assert shelf.check((path,)) is Check.COMPUTED
    (tmp_path / "to").mkdir()
    (moved,) = move_model([path], tmp_path / "to", lambda _: None, threading.Event(), hashes)
    assert shelf.check((moved,)) is Check.COMPUTED
    right = moved.read_bytes()
    moved.write_bytes(right[:-1] + b"x")
    os.utime(moved, (1, 1))
    hashes.compute(moved, threading.Event())
    assert shelf.check((moved,)) is Check.WRONG
    hashes.remember(put(path, right), value, published=True)  # now it came from the Hub
    assert shelf.check((path,)) is Check.RIGHT


def test_a_place_with_a_bar_in_its_name_keeps_its_hashes(tmp_path: Path) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    paths = [put(tmp_path / name / "m.gguf") for name in ("a|b", "a|c")]
    values = [hashes.compute(path, threading.Event()) for path in paths]
    assert [hashes.known(path) for path in paths] == values
    hashes.forget(paths[0])
    assert [hashes.known(path) for path in paths] == ["", values[1]]
