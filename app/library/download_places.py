"""Where the files of a download lie, and how much of them is there; nothing is hashed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.domain.downloads import DownloadJob, RemoteFile
from app.domain.errors import DownloadError
from app.library.download_names import below
from app.library.download_part import chunks_path, part_path, present_bytes, read_note
from app.library.download_queue import DownloadQueue
from app.system.locks import FileLock
from app.system.paths import Paths


def targets(folder: Path, job: DownloadJob) -> list[Path]:
    """Where the complete files lie; raises `DownloadError` (bad_name)."""
    place = below(folder, job.folder)
    return [below(place, file.path) for file in job.files]


def is_there(target: Path, file: RemoteFile) -> bool:
    """Whether a complete file is there, by its size."""
    try:
        return target.stat().st_size == file.size
    except OSError:
        return False


def present(folder: Path, job: DownloadJob) -> int:
    """How many bytes are on disk."""
    pairs = zip(targets(folder, job), job.files, strict=True)
    return sum(f.size if is_there(t, f) else present_bytes(t, f) for t, f in pairs)


def lock_path(target: Path) -> Path:
    """Where the lock of an unfinished file lies."""
    return target.with_name(part_path(target).name + ".lock")


def job_of(folder: Path, path: Path, known: Sequence[DownloadJob] = ()) -> DownloadJob | None:
    """Return the download that a finished file came from, None when that isn't known.

    It was noted beside the file; one of the catalogue is known by its place.
    """
    note = read_note(chunks_path(path))
    for job in (*known, *([note.job] if note is not None and note.job is not None else [])):
        try:
            if path in targets(folder, job):
                return job
        except DownloadError:
            continue
    return None


def unfinished(paths: Paths) -> list[dict[str, Any]]:
    """Return the downloads that are wanted, for the terminal; sizes in bytes."""
    return [_describe(paths.models, job) for job in DownloadQueue(paths.downloads).load()]


def _describe(folder: Path, job: DownloadJob) -> dict[str, Any]:
    files = targets(folder, job)
    running = any(_is_locked(lock_path(target)) for target in files)
    return {
        "id": job.id,
        "name": job.name,
        "path": str(files[0]),
        "parts": [str(target) for target in files],
        "built_in": False,
        "size": job.size,
        "downloaded": present(folder, job),
        "sha256": "unknown",
        "state": "downloading" if running else "paused" if job.paused else "waiting",
        "problem": None,
    }


def _is_locked(path: Path) -> bool:
    if not path.exists():
        return False
    try:
        with FileLock(path):
            return False
    except OSError:
        return True
