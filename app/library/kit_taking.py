"""Takes a model from a kit: every chunk checked, bad ones named, gone on with after a break."""

from __future__ import annotations

import hashlib
import os
import threading
from functools import partial
from pathlib import Path

from app.domain.errors import FileWorkError
from app.library.copying import Report, Stopped, check_room, forget_cached, unwritable
from app.library.kit import (
    MANIFEST,
    BadChunk,
    KitFile,
    KitManifest,
    read_chunk,
    read_manifest,
    where,
    write_at,
)
from app.system.files import patiently


def import_kit(
    path: Path, folder: Path, report: Report, stop: threading.Event
) -> tuple[tuple[Path, str], ...]:
    """Copy the model of a kit into `folder`, every chunk checked; returns its files with their sha256.

    What has arrived is kept under another name, so that a pulled disk costs nothing: the next call takes
    it up, chunk by chunk checked. Raises `FileWorkError`: kit_damaged names every bad stretch after all
    the others were taken, source_unreadable a disk that has gone. `Stopped` when cancelled.
    """
    manifest = read_manifest(path)
    targets = [folder / file.name for file in manifest.files]
    for target in targets:
        if target.exists():
            raise FileWorkError(str(target), code="target_exists")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        arrived = sum(part.stat().st_size for part in map(part_of, targets) if part.exists())
    except OSError as error:
        raise unwritable(folder, error) from error
    check_room(folder, max(0, manifest.size - arrived))
    bad: list[BadChunk] = []
    for file, target in zip(manifest.files, targets, strict=True):
        bad += _take(manifest, file, path.parent, target, report, stop)
    if bad:
        raise FileWorkError(", ".join(map(str, bad)), code="kit_damaged")
    try:
        for file, target in zip(manifest.files, targets, strict=True):
            os.truncate(part_of(target), file.size)  # of a longer file of that name something may be left
            patiently(partial(part_of(target).rename, target))
    except OSError as error:
        raise unwritable(folder, error) from error
    return tuple((target, file.sha256) for file, target in zip(manifest.files, targets, strict=True))


def part_of(target: Path) -> Path:
    """Where a file grows until it is complete."""
    return target.with_name(f"{target.name}.kit-part")


def _take(
    manifest: KitManifest, file: KitFile, place: Path, target: Path, report: Report, stop: threading.Event
) -> list[BadChunk]:
    """Bring one file over; returns the stretches that are bad on the disk."""
    part, bad, whole = part_of(target), [], hashlib.sha256()
    for index, digest in enumerate(file.chunks):
        if stop.is_set():
            raise Stopped
        size = min(manifest.chunk_size, file.size - index * manifest.chunk_size)
        data = _arrived(part, index * manifest.chunk_size, size, digest)
        if data is None:
            data = _fetch(manifest, file, index, place, stop)
            if data is None:
                bad.append(where(manifest, file, index))
                report(size)
                continue
            try:
                write_at(part, index * manifest.chunk_size, data, stop)
            except OSError as error:
                raise unwritable(part, error) from error
        whole.update(data)
        report(size)
    if not bad and whole.hexdigest() != file.sha256:
        raise FileWorkError(f"{file.name}: SHA-256", code="kit_bad_manifest")
    return bad


def _arrived(part: Path, offset: int, size: int, digest: str) -> bytes | None:
    """A chunk that an earlier call has brought, when it is right."""
    try:
        with part.open("rb") as stream:
            stream.seek(offset)
            data = stream.read(size)
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == digest else None


def _fetch(
    manifest: KitManifest, file: KitFile, index: int, place: Path, stop: threading.Event
) -> bytes | None:
    """Read a chunk from the disk, twice when it is wrong; None when it stays so."""
    for _ in range(2):
        try:
            data = read_chunk(manifest, file, index, place, stop)
        except FileWorkError:
            if not (place / MANIFEST).exists():
                raise  # the whole disk has gone
            continue
        if hashlib.sha256(data).hexdigest() == file.chunks[index]:
            return data
        forget_cached(place / where(manifest, file, index).piece)
    return None
