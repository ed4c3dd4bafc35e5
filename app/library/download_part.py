"""An unfinished file on disk: which chunks are there, their hashes, and what is known after a power cut."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.domain.downloads import DownloadJob, RemoteFile
from app.system.files import patiently, replace_patiently, write_atomically

CHUNK = 16 << 20  # bytes
_BLOCK = 1 << 20

Look = Callable[[int], None]
"""Called with how many bytes were looked at; may raise to stop."""


class PartNote(Struct):
    """What lies beside a part or a finished file: SHA-256 of each chunk, "" where it is not there.

    `tail` bytes of the first missing chunk are there as well, with their own hash.
    """

    sha256: str
    size: int
    chunk: int = 0
    hashes: tuple[str, ...] = ()
    tail: int = 0
    tail_sha256: str = ""
    job: DownloadJob | None = None  # of a finished file, or one that was finished: where it came from


def new_digest() -> Any:
    """Return an empty SHA-256; the library is of no use before the first frame."""
    import hashlib

    return hashlib.sha256()


def part_path(target: Path) -> Path:
    """Where the unfinished file lies."""
    return target.with_name(target.name + ".part")


def note_path(target: Path) -> Path:
    """Where the note of an unfinished file lies."""
    return target.with_name(target.name + ".part.json")


def chunks_path(target: Path) -> Path:
    """Where the chunk hashes of a finished file lie; they let a damaged one be mended."""
    return target.with_name(target.name + ".chunks.json")


def read_note(path: Path) -> PartNote | None:
    """Return a note, None when there is none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=PartNote)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def has_come(target: Path) -> bool:
    """Whether a finished file came by a download; one that was put there by hand has no note of that."""
    note = read_note(chunks_path(target))
    return note is not None and note.job is not None


def present_bytes(target: Path, file: RemoteFile) -> int:
    """How many bytes of an unfinished file are known to be there; cheap, nothing is hashed."""
    note = read_note(note_path(target))
    if note is None or (note.sha256, note.size) != (file.sha256, file.size):
        return 0
    try:
        on_disk = part_path(target).stat().st_size
    except OSError:
        return 0
    if not note.chunk:
        return min(on_disk, file.size)
    return min(on_disk, _sum_of(note))


def _sum_of(note: PartNote) -> int:
    whole = sum(1 for found in note.hashes if found)
    short = note.size % note.chunk
    last = (note.chunk - short) if short and note.hashes and note.hashes[-1] else 0
    return whole * note.chunk - last + note.tail


class Part:
    """Writes a file chunk by chunk; the caller holds its lock."""

    def __init__(self, target: Path, file: RemoteFile, chunk: int = CHUNK) -> None:
        self.target, self._file, self._chunk = target, file, chunk
        self._count = -(-file.size // chunk)
        self._hashes = [""] * self._count
        self._first, self._present = 0, 0  # first chunk that is missing; bytes of complete chunks
        self._tail, self._digest = 0, new_digest()
        # Over the bytes from the start of the file to `_whole_at`, as long as they came in order.
        self._whole, self._whole_at = new_digest(), 0
        self._stream: BinaryIO | None = None
        self._job: DownloadJob | None = None  # of a file that was finished

    # -- what there is -------------------------------------------------------------------------

    @property
    def done(self) -> int:
        """Bytes that are there."""
        return self._present + self._tail

    def is_complete(self) -> bool:
        """Whether every chunk is there."""
        return self._first == self._count

    @property
    def position(self) -> int:
        """The first missing byte."""
        return min(self._first * self._chunk + self._tail, self._file.size)

    def gap(self) -> tuple[int, int]:
        """Return the first missing bytes as (start, end), end excluded."""
        end = self._first
        while end < self._count and not self._hashes[end]:
            end += 1
        return self.position, min(end * self._chunk, self._file.size)

    def _length(self, index: int) -> int:
        return min(self._chunk, self._file.size - index * self._chunk)

    def _recount(self) -> None:
        self._first = next((i for i, found in enumerate(self._hashes) if not found), self._count)
        self._present = sum(self._length(i) for i, found in enumerate(self._hashes) if found)

    def _note(self) -> PartNote:
        tail_hash = self._digest.hexdigest() if self._tail else ""
        known = (self._file.sha256, self._file.size, self._chunk, tuple(self._hashes))
        return PartNote(*known, self._tail, tail_hash, self._job)

    # -- taking up an earlier call -------------------------------------------------------------

    def open(self, look: Look) -> None:
        """Take up what an earlier call left, hashing it: what isn't as noted will be fetched again.

        After a power cut the system may have kept a file's length and lost its content. A part of other
        content is thrown away. Raises OSError.
        """
        path, note = part_path(self.target), read_note(note_path(self.target))
        mine = note is not None and (note.sha256, note.size) == (self._file.sha256, self._file.size)
        if note is None or not mine or note.chunk not in (0, self._chunk):
            path.unlink(missing_ok=True)
            note = None
        self._stream = path.open("r+b" if path.exists() else "w+b")
        if note is not None:
            self._job = note.job
            self._take_up(note, look)
        self._recount()
        self.save()

    def _take_up(self, note: PartNote, look: Look) -> None:
        known = [*note.hashes, *[""] * self._count][: self._count]
        trusted = note.chunk == 0  # written before chunks were noted: the hash of the whole decides
        for index in range(self._count):
            if not known[index] and not trusted:
                continue
            found = self._read(index, self._length(index), look)
            if found.count == self._length(index) and (trusted or found.hash == known[index]):
                self._hashes[index] = found.hash
                self._accept(found)
        self._recount()
        if self._first < self._count and not known[self._first] and (note.tail or trusted):
            found = self._read(self._first, note.tail or self._chunk, look)
            if trusted or (found.count == note.tail and found.hash == note.tail_sha256):
                self._tail, self._digest = found.count, found.digest
                self._accept(found)

    def _read(self, index: int, length: int, look: Look) -> _Found:
        """Hash the start of a chunk on disk."""
        assert self._stream is not None
        start = index * self._chunk
        self._stream.seek(start)
        digest, count = new_digest(), 0
        whole = self._whole.copy() if self._whole_at == start else None
        while count < length and (block := self._stream.read(min(_BLOCK, length - count))):
            digest.update(block)
            if whole is not None:
                whole.update(block)
            count += len(block)
            look(len(block))
        return _Found(digest, count, whole, start + count)

    def _accept(self, found: _Found) -> None:
        """Let what was read count for the hash of the whole."""
        if found.whole is not None:
            self._whole, self._whole_at = found.whole, found.end

    # -- writing -------------------------------------------------------------------------------

    def write(self, block: bytes) -> None:
        """Write at the first missing byte; raises OSError."""
        assert self._stream is not None
        view = memoryview(block)
        while view:
            start, length = self.position, self._length(self._first)
            piece = view[: length - self._tail]
            self._stream.seek(start)
            self._stream.write(piece)
            self._digest.update(piece)
            if self._whole_at == start:
                self._whole.update(piece)
                self._whole_at += len(piece)
            self._tail += len(piece)
            if self._tail == length:
                self._chunk_done(length)
            view = view[len(piece) :]

    def _chunk_done(self, length: int) -> None:
        self._hashes[self._first] = self._digest.hexdigest()
        self._tail, self._digest = 0, new_digest()
        self._present += length
        while self._first < self._count and self._hashes[self._first]:
            self._first += 1

    def save(self) -> None:
        """Bring everything to the disk, the note last; raises OSError."""
        assert self._stream is not None
        self._stream.flush()
        os.fsync(self._stream.fileno())
        write_atomically(note_path(self.target), msgspec.json.encode(self._note()))

    def close(self) -> None:
        """Let go of the file."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    # -- the end -------------------------------------------------------------------------------

    def is_right(self, look: Look) -> bool:
        """Whether the whole file has its SHA-256; reads it again when it didn't come in order."""
        if self._whole_at != self._file.size:
            self._whole, self._whole_at = new_digest(), 0
            for index in range(self._count):
                self._accept(self._read(index, self._length(index), look))
        return bool(self._whole.hexdigest() == self._file.sha256)

    def drop_wrong_chunks(self, look: Look) -> int:
        """Mark as missing what on disk isn't what was written; return how many chunks."""
        self._whole, self._whole_at = new_digest(), -1
        wrong = [
            index
            for index in range(self._count)
            if self._read(index, self._length(index), look).hash != self._hashes[index]
        ]
        for index in wrong:
            self._hashes[index] = ""
        self._recount()
        return len(wrong)

    def finish(self, job: DownloadJob) -> None:
        """Give the file its name, with the chunk hashes and its origin beside it; raises OSError."""
        self.save()
        self.close()
        note = replace(self._note(), job=job)
        write_atomically(chunks_path(self.target), msgspec.json.encode(note))
        replace_patiently(part_path(self.target), self.target)
        patiently(lambda: note_path(self.target).unlink(missing_ok=True))


class _Found(Struct):
    """What was read of a chunk: its hash, how many bytes, the hash of the whole up to `end` if it goes on."""

    digest: Any
    count: int
    whole: Any
    end: int

    @property
    def hash(self) -> str:
        return str(self.digest.hexdigest())


def discard(target: Path) -> None:
    """Remove an unfinished file and its note."""
    part_path(target).unlink(missing_ok=True)
    note_path(target).unlink(missing_ok=True)


def remove(target: Path) -> None:
    """Remove a finished file and its chunk hashes."""
    target.unlink(missing_ok=True)
    chunks_path(target).unlink(missing_ok=True)
