"""A finished file that has gone bad on disk: which parts, so that only they are fetched again."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.domain.downloads import DownloadJob, RemoteFile
from app.library.download_part import PartNote, chunks_path, new_digest, note_path, part_path, read_note
from app.system.files import replace_patiently, write_atomically

_BLOCK = 1 << 20

Look = Callable[[int], None]


class Damage(Struct, frozen=True):
    """What a check found: nothing wrong, the bytes that must be fetched again, or that all must."""

    right: bool
    located: bool = False
    bytes_wrong: int = 0
    note: PartNote | None = None


class Repair(Struct, frozen=True):
    """What became of a check: all files are right, or they are unfinished now and so many bytes are missing.

    None may be missing and yet not all be right: of a file that was too long every byte is there.
    """

    right: bool
    needed: int = 0


def examine(target: Path, file: RemoteFile, look: Look) -> Damage:
    """Read a finished file and say what is wrong with it; `look` gets the bytes read and may raise to stop.

    Where chunk hashes were kept beside the file, the bad chunks are known; else only that it is bad.
    Raises OSError.
    """
    note = read_note(chunks_path(target))
    if note is None or (note.sha256, note.size) != (file.sha256, file.size) or note.chunk < 1:
        return _examine_whole(target, file, look)
    size, whole, hashes = target.stat().st_size, new_digest(), list(note.hashes)
    wrong = 0
    with target.open("rb") as stream:
        for index, known in enumerate(note.hashes):
            length = min(note.chunk, file.size - index * note.chunk)
            digest = new_digest()
            while length > 0 and (block := stream.read(min(_BLOCK, length))):
                digest.update(block)
                whole.update(block)
                length -= len(block)
                look(len(block))
            if length or digest.hexdigest() != known:
                hashes[index] = ""
                wrong += min(note.chunk, file.size - index * note.chunk)
    if not wrong and size == file.size and whole.hexdigest() == file.sha256:
        return Damage(True)
    if not wrong and size <= file.size:  # the notes fit the file and both are wrong
        return Damage(False)
    return Damage(False, True, wrong, PartNote(file.sha256, file.size, note.chunk, tuple(hashes)))


def _examine_whole(target: Path, file: RemoteFile, look: Look) -> Damage:
    digest = new_digest()
    with target.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            look(len(block))
    return Damage(digest.hexdigest() == file.sha256)


def reopen(target: Path, damage: Damage, job: DownloadJob) -> None:
    """Make a damaged file a part that lacks its bad chunks, or everything where they aren't known.

    The job in its note tells it from a part that never was a file. The caller holds the lock. Raises OSError.
    """
    if damage.note is None:
        target.unlink(missing_ok=True)
        chunks_path(target).unlink(missing_ok=True)
        return
    write_atomically(note_path(target), msgspec.json.encode(replace(damage.note, job=job)))
    replace_patiently(target, part_path(target))
    os.truncate(part_path(target), min(part_path(target).stat().st_size, damage.note.size))
    chunks_path(target).unlink(missing_ok=True)


def was_finished(target: Path) -> bool:
    """Whether there is a part that was a finished file before it was mended."""
    note = read_note(note_path(target))
    return note is not None and note.job is not None and part_path(target).exists()


def put_back(target: Path) -> bool:
    """Give such a part its name again, with what is wrong in it noted beside it; whether that was done.

    The caller holds the lock. Raises OSError.
    """
    note = read_note(note_path(target))
    if note is None or not was_finished(target) or target.exists():
        return False
    write_atomically(chunks_path(target), msgspec.json.encode(replace(note, tail=0, tail_sha256="")))
    replace_patiently(part_path(target), target)
    note_path(target).unlink(missing_ok=True)
    return True
