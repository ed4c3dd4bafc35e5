"""Makes a kit: copies a model to a disk, in pieces where the disk takes no large files."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import itertools
import os
import re
import threading
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.domain.errors import FileWorkError
from app.library.copying import Report, blocks, check_room, forget_cached, unwritable
from app.library.kit import (
    CHUNK,
    FORMAT,
    MANIFEST,
    KitFile,
    KitManifest,
    KitPiece,
    has_chunk,
    read_chunk,
    read_manifest,
    safe_name,
    where,
    write_at,
)
from app.system.disks import file_system, is_there
from app.system.files import replace_patiently, replacing

_FAT = frozenset(("vfat", "msdos", "fat", "fat32"))
_LONGEST = 190  # letters of a name that gets a number
_FAT_LIMIT = (1 << 32) - 1  # bytes of a file


def make_kit(
    parts: Sequence[Path],
    name: str,
    folder: Path,
    report: Report,
    stop: threading.Event,
    *,
    chunk: int = CHUNK,
) -> Path:
    """Copy a model's files into a kit below `folder`; returns the list's path.

    A kit that was begun is gone on with: what is there already is compared, not written again. The kit of
    another model that has the same name stays, and this one gets a number. The list is written last, after
    all was read back. Raises `FileWorkError`, or `Stopped`.
    """
    titles = [safe_name(part.name if part.suffix.lower() == ".gguf" else f"{name}.gguf") for part in parts]
    told = _Told(report)
    for number in itertools.count(1):
        called = safe_name(name) if number == 1 else f"{safe_name(name)[:_LONGEST]} ({number})"
        place = folder / FORMAT / called
        listed = _listed(place)
        if listed is not None and not _alike(listed, titles, parts, chunk):
            continue
        told.begin()
        writers = [
            _Writer(part, place, title, chunk, told.add, stop, listed.files[index] if listed else None)
            for index, (part, title) in enumerate(zip(parts, titles, strict=True))
        ]
        _make_room(place, writers)
        try:
            files = tuple(writer.write() for writer in writers)
            break
        except _AnotherModel:
            continue
    manifest = KitManifest(FORMAT, 1, called, chunk, files)
    _read_back(manifest, place, report, stop)
    path = place / MANIFEST
    try:
        with replacing(path) as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
    except OSError as error:
        raise unwritable(path, error) from error
    with contextlib.suppress(OSError):  # the kit is whole; what stays takes room, no more
        for writer in writers:
            writer.clear()
    return path


def kit_bytes(parts: Sequence[Path]) -> int:
    """Return how many bytes making a kit reads and writes, as it is reported."""
    return 2 * sum(part.stat().st_size for part in parts)


class _AnotherModel(Exception):  # noqa: N818 - no error: the kit gets another name
    """What lies there is a kit of another model."""


class _Told:
    """Reports bytes; those that a second try reads again are counted once."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._most = self._done = 0

    def begin(self) -> None:
        """From the first byte again."""
        self._done = 0

    def add(self, count: int) -> None:
        """So many bytes more."""
        self._done += count
        if self._done > self._most:
            new, self._most = self._done - self._most, self._done
            self._report(new)


def _listed(place: Path) -> KitManifest | None:
    """The list of a kit that is complete, None where there is none, or one that says nothing."""
    path = place / MANIFEST
    try:
        return read_manifest(path) if is_there(path) else None
    except FileWorkError as error:
        if error.code != "kit_bad_manifest":
            raise
        return None


def _alike(listed: KitManifest, titles: Sequence[str], parts: Sequence[Path], chunk: int) -> bool:
    """Whether a kit may be this model's; each chunk tells when it comes to be written."""
    there = [(file.name, file.size) for file in listed.files]
    wanted = [(title, part.stat().st_size) for title, part in zip(titles, parts, strict=True)]
    return there == wanted and listed.chunk_size == chunk


def _make_room(place: Path, writers: Sequence[_Writer]) -> None:
    """Make the folder of a kit; raises `FileWorkError` where what is missing doesn't fit."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        check_room(place, sum(writer.take_up() for writer in writers))
    except OSError as error:
        raise unwritable(place, error) from error


class _Writer:
    """Writes one file, whole or in pieces.

    `listed` is what the list of a whole kit says that lies there: nothing else is written over it, and all of
    it stays until there is another list.
    """

    def __init__(
        self,
        source: Path,
        folder: Path,
        name: str,
        chunk: int,
        report: Report,
        stop: threading.Event,
        listed: KitFile | None,
    ) -> None:
        self._source, self._folder, self._name, self._chunk = source, folder, name, chunk
        self._report, self._stop, self._listed = report, stop, listed
        self._size = source.stat().st_size
        self._per_piece = 0  # chunks, 0 for a whole file

    def take_up(self) -> int:
        """Go on with what an earlier try has written; returns how many bytes are missing. Raises OSError."""
        self._per_piece = self._chunks_in_a_piece()
        if self._listed is None:
            mine, other = self._path(0), self._path(0, pieces=not self._per_piece)
            if _size_of(other) > _size_of(mine):
                replace_patiently(other, mine)
            self.clear()
        return self._size - sum(
            min(piece.size, _size_of(self._folder / piece.name)) for piece in self._pieces()
        )

    def clear(self) -> None:
        """Remove what lies there under names that this file would have otherwise; raises OSError."""
        names = {piece.name for piece in self._pieces()}
        other = re.compile(re.escape(self._name) + r"(\.\d{3,})?")
        for path in list(self._folder.iterdir()):
            if other.fullmatch(path.name) and path.name not in names:
                path.unlink()

    def write(self) -> KitFile:
        """Write every chunk that isn't there yet; returns what the list says of the file.

        Raises `_AnotherModel` at the first difference to what is listed.
        """
        whole, hashes = hashlib.sha256(), []
        for index, start in enumerate(range(0, self._size, self._chunk)):
            data = b"".join(blocks(self._source, self._stop, start, self._chunk))
            if len(data) != min(self._chunk, self._size - start):
                raise FileWorkError(str(self._source), code="source_unreadable")
            whole.update(data)
            hashes.append(hashlib.sha256(data).hexdigest())
            if self._listed is not None and self._listed.chunks[index] != hashes[-1]:
                raise _AnotherModel
            self._put(index, data, hashes[-1])
            self._report(len(data))
        pieces = self._pieces()
        for piece in pieces:  # a longer file may have lain there
            os.truncate(self._folder / piece.name, piece.size)
        return KitFile(self._name, self._size, whole.hexdigest(), tuple(hashes), pieces)

    def _chunks_in_a_piece(self) -> int:
        """0 for a whole file; else how many chunks go into a piece, as the list, a try or the disk says."""
        if self._listed is not None:
            first_piece = self._listed.pieces[0]  # of whole chunks, unless it is the only one
            return 0 if first_piece.name == self._name else -(-first_piece.size // self._chunk)
        first, second = self._path(0, pieces=True), self._path(1, pieces=True)
        if second.exists() and _size_of(first) >= self._chunk:
            return _size_of(first) // self._chunk
        if file_system(self._folder) in _FAT and self._size > _FAT_LIMIT:
            return _FAT_LIMIT // self._chunk
        return 0

    def _path(self, piece: int, *, pieces: bool | None = None) -> Path:
        split = bool(self._per_piece) if pieces is None else pieces
        return self._folder / (f"{self._name}.{piece + 1:03d}" if split else self._name)

    def _place(self, index: int) -> tuple[Path, int]:
        per = self._per_piece
        return (
            (self._path(index // per), index % per * self._chunk)
            if per
            else (self._path(0), index * self._chunk)
        )

    def _put(self, index: int, data: bytes, digest: str) -> None:
        path, offset = self._place(index)
        if has_chunk(path, offset, len(data), digest):
            return
        try:
            write_at(path, offset, data, self._stop)
        except OSError as error:
            if not self._too_large(error, offset) or index == 0:
                raise unwritable(path, error) from error
            self._split(index)
            self._put(index, data, digest)

    def _too_large(self, error: OSError, offset: int) -> bool:
        """Whether the disk refuses because a file is too large there, not because it is full."""
        if self._per_piece:
            return False
        # Windows calls it a full disk or a bad argument.
        at_limit = offset + self._chunk > _FAT_LIMIT
        return error.errno == errno.EFBIG or (at_limit and error.errno in (errno.ENOSPC, errno.EINVAL))

    def _split(self, index: int) -> None:
        """Make what is written the first piece; the rest goes into further ones."""
        whole = self._path(0, pieces=False)
        os.truncate(whole, index * self._chunk)
        self._per_piece = index
        replace_patiently(whole, self._path(0))

    def _pieces(self) -> tuple[KitPiece, ...]:
        if not self._per_piece:
            return (KitPiece(self._name, self._size),)
        room = self._per_piece * self._chunk
        return tuple(
            KitPiece(self._path(number).name, min(room, self._size - start))
            for number, start in enumerate(range(0, self._size, room))
        )


def _size_of(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _read_back(manifest: KitManifest, place: Path, report: Report, stop: threading.Event) -> None:
    for file in manifest.files:
        for piece in file.pieces:
            forget_cached(place / piece.name)
        for index, digest in enumerate(file.chunks):
            data = read_chunk(manifest, file, index, place, stop)
            if hashlib.sha256(data).hexdigest() != digest:
                raise FileWorkError(str(where(manifest, file, index)), code="copy_differs")
            report(len(data))
