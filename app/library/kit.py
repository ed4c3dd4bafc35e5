"""A model on a disk for a computer without network: its files with a list of their hashes.

The list, `alcove-model-kit.json`, names each file with its sha256 and that of every 64 MB. A disk that
can't hold the file whole (FAT32: 4 GB) gets it in pieces, each of whole chunks.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
from pathlib import Path

import msgspec
from msgspec import Struct

from app.domain.errors import FileWorkError
from app.library.copying import BLOCK, Stopped, blocks, flush

MANIFEST = "alcove-model-kit.json"
FORMAT = "alcove-model-kit"
CHUNK = 64 << 20  # bytes
_SMALLEST_CHUNK, _LARGEST_CHUNK = 1 << 10, 1 << 30
_LARGEST_MANIFEST = 32 << 20  # bytes
_LARGEST_FILE = 1 << 42  # bytes
_HASH = r"^[0-9a-f]{64}$"
_NAME = r"^[^\x00-\x1f<>:\"/\\|?*]{1,200}$"
_DEPTH, _MOST_FOLDERS = 3, 2000


class KitPiece(Struct, frozen=True):
    """A file on the disk: the whole of a model's file, or a stretch of it."""

    name: str
    size: int


class KitFile(Struct, frozen=True):
    """A file of the model: its hash, the hashes of its chunks, where it lies on the disk."""

    name: str
    size: int
    sha256: str
    chunks: tuple[str, ...]
    pieces: tuple[KitPiece, ...]


class KitManifest(Struct, frozen=True):
    """The list of a kit."""

    format: str
    version: int
    name: str
    chunk_size: int
    files: tuple[KitFile, ...]

    @property
    def size(self) -> int:
        """The bytes of the model."""
        return sum(file.size for file in self.files)


class BadChunk(Struct, frozen=True):
    """A stretch of a kit that isn't what its list says: the piece, its first byte there, its size."""

    piece: str
    start: int
    size: int

    def __str__(self) -> str:
        first, last = self.start / 1e6, (self.start + self.size) / 1e6
        return f"{self.piece} ({first:,.0f}–{last:,.0f} MB)"


def find_kits(folder: Path) -> list[tuple[Path, KitManifest]]:
    """Return the kits in a folder or on a disk, as (list's path, list).

    Raises `FileWorkError`: kit_not_found, or kit_bad_manifest when the only one can't be read.
    """
    found, fault = [], None
    base = len(folder.parts)
    for count, (root, names, files) in enumerate(os.walk(folder)):
        names[:] = sorted(name for name in names if not name.startswith("."))
        if len(Path(root).parts) - base >= _DEPTH or count > _MOST_FOLDERS:
            names.clear()
        if MANIFEST in files:
            try:
                found.append((Path(root) / MANIFEST, read_manifest(Path(root) / MANIFEST)))
            except FileWorkError as error:
                fault = error
    if not found:
        raise fault or FileWorkError(str(folder), code="kit_not_found")
    return found


def read_manifest(path: Path) -> KitManifest:
    """Return a kit's list, every value checked; raises `FileWorkError` (kit_bad_manifest)."""
    try:
        if path.stat().st_size > _LARGEST_MANIFEST:
            raise ValueError("too large")
        manifest = msgspec.json.decode(path.read_bytes(), type=KitManifest)
        _check(manifest)
    except OSError as error:
        raise FileWorkError(f"{path}: {error.strerror or error}", code="source_unreadable") from error
    except (msgspec.DecodeError, ValueError) as error:
        raise FileWorkError(f"{path}: {error}", code="kit_bad_manifest") from error
    return manifest


def _check(manifest: KitManifest) -> None:
    """Raise ValueError for a list that contradicts itself or names files elsewhere."""
    if manifest.format != FORMAT or manifest.version != 1:
        raise ValueError(f"format {manifest.format!r} {manifest.version}")
    if not _SMALLEST_CHUNK <= manifest.chunk_size <= _LARGEST_CHUNK or not manifest.files:
        raise ValueError("chunk size or number of files")
    names = [manifest.name, *(file.name for file in manifest.files)]
    names += [piece.name for file in manifest.files for piece in file.pieces]
    if any(not re.match(_NAME, name) or name.startswith(".") or name != name.strip() for name in names):
        raise ValueError("a name that is no file name")
    if any(not file.name.lower().endswith(".gguf") for file in manifest.files):
        raise ValueError("a file that is no model")
    if len({file.name.casefold() for file in manifest.files}) != len(manifest.files):
        raise ValueError("a file twice")
    for file in manifest.files:
        _check_file(file, manifest.chunk_size)


def _check_file(file: KitFile, chunk: int) -> None:
    if not 0 < file.size <= _LARGEST_FILE or len(file.chunks) != -(-file.size // chunk):
        raise ValueError(f"{file.name}: size and number of chunks")
    if any(not re.match(_HASH, value) for value in (file.sha256, *file.chunks)):
        raise ValueError(f"{file.name}: a hash")
    if sum(piece.size for piece in file.pieces) != file.size:
        raise ValueError(f"{file.name}: the pieces are not the whole")
    if any(piece.size <= 0 or piece.size % chunk for piece in file.pieces[:-1]):
        raise ValueError(f"{file.name}: a piece of half a chunk")


def _locate(manifest: KitManifest, file: KitFile, index: int) -> tuple[KitPiece, int]:
    start = index * manifest.chunk_size
    for piece in file.pieces:
        if start < piece.size:
            return piece, start
        start -= piece.size
    raise FileWorkError(file.name, code="kit_bad_manifest")


def where(manifest: KitManifest, file: KitFile, index: int) -> BadChunk:
    """Return where a chunk lies on the disk."""
    piece, start = _locate(manifest, file, index)
    return BadChunk(piece.name, start, min(manifest.chunk_size, piece.size - start))


def read_chunk(manifest: KitManifest, file: KitFile, index: int, place: Path, stop: threading.Event) -> bytes:
    """Return a chunk as the disk has it; raises `FileWorkError` (source_unreadable)."""
    piece, start = _locate(manifest, file, index)
    return b"".join(blocks(place / piece.name, stop, start, min(manifest.chunk_size, piece.size - start)))


def write_at(path: Path, offset: int, data: bytes, stop: threading.Event) -> None:
    """Write a stretch of a file and have it on the disk; raises OSError, or `Stopped`."""
    with path.open("r+b" if path.exists() else "xb") as stream:
        stream.seek(offset)
        for start in range(0, len(data), BLOCK):
            if stop.is_set():
                raise Stopped
            stream.write(data[start : start + BLOCK])
        flush(stream)


def has_chunk(path: Path, offset: int, size: int, digest: str) -> bool:
    """Whether a file holds a chunk already."""
    try:
        if path.stat().st_size < offset + size:
            return False
        with path.open("rb") as stream:
            stream.seek(offset)
            return hashlib.sha256(stream.read(size)).hexdigest() == digest
    except OSError:
        return False


def safe_name(name: str) -> str:
    """Return a name that every file system takes."""
    cleaned = re.sub(r"[\x00-\x1f<>:\"/\\|?*\ud800-\udfff]", "_", name).strip(" .")[:200]
    return cleaned or "model"
