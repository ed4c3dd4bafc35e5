"""The downloads that are wanted, on disk, so that the next start goes on with them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from app.domain.downloads import DownloadJob, RemoteFile
from app.domain.errors import DownloadError
from app.domain.models import CatalogueEntry
from app.library.download_names import check_name, check_repository
from app.system.files import read_patiently, set_aside, write_atomically


def job_for(entry: CatalogueEntry) -> DownloadJob:
    """Return the download of a catalogue entry."""
    file = RemoteFile(entry.file, entry.size, entry.sha256)
    return DownloadJob(entry.id, entry.name, entry.repo, entry.commit, entry.id, (file,))


class DownloadQueue:
    """Reads and writes the list; blocks, so it is called off the window's thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unread = False  # what lies in the file is nowhere else: it must not be written over

    def load(self) -> list[DownloadJob]:
        """Return the wanted downloads in order; a damaged list is set aside.

        One that can't be read stays where it is until something is saved.
        """
        try:
            jobs = msgspec.json.decode(read_patiently(self._path), type=list[DownloadJob])
        except FileNotFoundError:
            return []
        except OSError:
            self._unread = True
            return []
        except (msgspec.DecodeError, UnicodeDecodeError):
            with contextlib.suppress(OSError):
                set_aside(self._path, "damaged")
            return []
        return list(_unique(job for job in jobs if _is_safe(job)))

    def save(self, jobs: Sequence[DownloadJob]) -> None:
        """Write the list, an old one that couldn't be read set aside; raises `DownloadError`.

        Its code: queue_not_written.
        """
        try:
            if self._unread and self._path.is_file():  # a folder there is somebody's, and refuses by itself
                set_aside(self._path, "unread")
            self._unread = False
            write_atomically(self._path, msgspec.json.format(msgspec.json.encode(list(jobs)), indent=1))
        except OSError as error:
            detail = f"{self._path}: {error.strerror or error}"
            raise DownloadError(detail, code="queue_not_written") from error


def _is_safe(job: DownloadJob) -> bool:
    try:
        check_repository(job.repo)
        for name in (job.folder, *(file.path for file in job.files)):
            check_name(name)
    except DownloadError:
        return False
    return bool(job.files) and all(file.size > 0 for file in job.files)


def _unique(jobs: Iterable[DownloadJob]) -> Iterable[DownloadJob]:
    seen: set[str] = set()
    for job in jobs:
        if job.id not in seen:
            seen.add(job.id)
            yield job
