"""The models that the program brought itself are told from those that were put there by hand."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from app.domain.downloads import DownloadJob, RemoteFile
from app.library.download_part import Part, chunks_path, note_path, part_path
from app.library.download_places import lock_path
from app.library.hashes import FileHashes
from app.library.kit_taking import part_of
from app.library.own_files import own_files
from app.system.paths import Paths
from app.system.storage import Removal, ask_for_removal

CONTENT = b"the weights of a model"
FILE = RemoteFile("model.gguf", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
JOB = DownloadJob("m", "M", "owner/m", "c" * 40, "m", (FILE,))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A home that the user named, in which models of his own lay before."""
    mine = tmp_path / "data" / "models" / "mine"
    mine.mkdir(parents=True)
    for name in ("weights.gguf", "weights.gguf.chunks.json", "notes.part", "notes.part.json", "a.kit-part"):
        (mine / name).write_text("mine")
    paths = Paths.discover(str(tmp_path))
    paths.ensure()
    assert paths.shares_data()
    return paths


def comes(target: Path, *, whole: bool = True) -> Path:
    """A download of the real downloader's, as it lies on the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = Part(target, FILE)
    part.open(lambda _: None)
    part.write(CONTENT if whole else CONTENT[:5])
    if whole:
        part.finish(JOB)
    else:
        part.save()
        part.close()
        lock_path(target).touch()
    return target


def hashes(paths: Paths) -> FileHashes:
    return FileHashes(paths.data / "hashes.json")


def test_what_came_is_known_by_its_notes(paths: Paths) -> None:
    whole = comes(paths.models / "m" / "model.gguf")
    half = comes(paths.models / "n" / "deep" / "model.gguf", whole=False)
    published, kit, own = (paths.models / "o" / f"{name}.gguf" for name in ("published", "kit", "own"))
    published.parent.mkdir()
    for path in (published, kit, own, part_of(published)):
        path.write_bytes(CONTENT)
    hashes(paths).remember(published, FILE.sha256, published=True)
    hashes(paths).remember(kit, FILE.sha256, kit=True)
    hashes(paths).remember(own, FILE.sha256)  # it was only read
    noted = [whole, chunks_path(whole), part_path(half), note_path(half), lock_path(half)]
    assert sorted(own_files(paths)) == sorted([*noted, published, kit, part_of(published)])


def test_another_file_in_its_place_is_none(paths: Paths) -> None:
    target = comes(paths.models / "m" / "model.gguf")
    hashes(paths).remember(target, FILE.sha256, published=True)
    target.write_bytes(b"one of my own")
    assert own_files(paths) == [chunks_path(target)]


def test_only_those_go_with_everything(paths: Paths) -> None:
    before = sorted(path for path in paths.models.rglob("*") if path.is_file())
    session = Removal(paths, own_files)
    session.at_start()
    comes(paths.models / "m" / "model.gguf")
    comes(paths.models / "n" / "deep" / "model.gguf", whole=False)
    (paths.models / "k").mkdir()
    (paths.models / "k" / "kit.gguf").write_bytes(CONTENT)
    hashes(paths).remember(paths.models / "k" / "kit.gguf", FILE.sha256, kit=True)
    (paths.models / "k" / "beside.gguf").write_text("mine")
    ask_for_removal(paths)
    session.at_end()
    left = sorted(path for path in paths.data.rglob("*") if path.is_file())
    assert left == sorted([*before, paths.models / "k" / "beside.gguf"])
    assert sorted(path.name for path in paths.models.iterdir()) == ["k", "mine"]


def test_a_link_is_none_of_them_but_itself(paths: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    comes(elsewhere / "model.gguf")
    (paths.models / "linked").symlink_to(elsewhere, target_is_directory=True)
    assert own_files(paths) == []


def test_a_note_that_says_nothing_of_its_file_is_no_proof(paths: Paths) -> None:
    target = paths.models / "x.gguf"
    target.write_bytes(CONTENT)
    chunks_path(target).write_bytes(msgspec.json.encode({"size": len(CONTENT)}))
    assert own_files(paths) == []
