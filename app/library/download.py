"""Resumable download of pinned files over the Hub's HTTP; checked by SHA-256, renamed when complete."""

from __future__ import annotations

import contextlib
import errno
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.downloads import DownloadJob, DownloadPhase, RemoteFile
from app.domain.errors import DownloadError
from app.library.download_answer import PassingFault, broken, check_answer, check_start
from app.library.download_damage import Damage, Repair, examine, put_back, reopen, was_finished
from app.library.download_names import check_repository
from app.library.download_pace import Paused, SpeedLimit, Stop
from app.library.download_part import CHUNK, Part, discard, has_come, present_bytes, remove
from app.library.download_places import is_there, job_of, lock_path, present, targets
from app.library.hashes import FileHashes
from app.library.hub_access import HubAccess
from app.system.disks import free_bytes
from app.system.locks import FileLock

if TYPE_CHECKING:
    from app.system.http import Answer

DISK_MARGIN = 1 << 30  # bytes that stay free on the disk
_TRIES = 8
_LONGEST_WAIT = 60.0
_LONGEST_ASKED = 900.0  # seconds that a server may ask us to wait
_SAVE_SECONDS = 2.0  # between two points from which a killed download goes on


class Progress(Struct, frozen=True):
    """How far a job is: bytes of all its files; `wait` seconds until the next try after `error`.

    `detail` is that of the error.
    """

    phase: DownloadPhase
    done: int
    total: int
    wait: float = 0.0
    error: str = ""
    detail: str = ""


Report = Callable[[Progress], None]


class Conditions(Struct, frozen=True):
    """What downloads go by: the size of a chunk, the first wait, room to keep; other values are for tests."""

    chunk: int = CHUNK
    first_wait: float = 0.5
    margin: int = DISK_MARGIN
    free: Callable[[Path], int] = free_bytes
    save_seconds: float = _SAVE_SECONDS


class Downloader:
    """Fetches the files of a job below a folder; one call at a time for each job.

    `hashes` knows which files need not be read again, and is told of those that have come.
    """

    def __init__(
        self,
        folder: Path,
        access: HubAccess,
        limit: SpeedLimit | None = None,
        conditions: Conditions | None = None,
        hashes: FileHashes | None = None,
    ) -> None:
        self._folder, self._access, self._hashes = folder, access, hashes
        self._limit = limit or SpeedLimit()
        self._conditions = conditions or Conditions()

    def targets(self, job: DownloadJob) -> list[Path]:
        """Where the complete files lie; raises `DownloadError` (bad_name)."""
        return targets(self._folder, job)

    def job_of(self, path: Path, known: Sequence[DownloadJob] = ()) -> DownloadJob | None:
        """Return the download that a finished file came from, None when that isn't known."""
        return job_of(self._folder, path, known)

    def present(self, job: DownloadJob) -> int:
        """How many bytes are on disk; cheap, nothing is hashed."""
        return present(self._folder, job)

    def is_unfinished(self, job: DownloadJob) -> bool:
        """Whether something of it is on disk and not every file is there; all its bytes may be."""
        whole = all(is_there(t, f) for t, f in zip(self.targets(job), job.files, strict=True))
        return not whole and self.present(job) > 0

    def discard(self, job: DownloadJob) -> bool:
        """Remove what isn't finished; of a split model the finished files too. Raises `DownloadError`.

        What was here before stays: a file of another size, of another version perhaps, and a finished one
        that came by no download. What was being mended is put back as it is; returns whether there was any.
        """
        there = [is_there(t, f) for t, f in zip(self.targets(job), job.files, strict=True)]
        mended = any(map(was_finished, self.targets(job)))
        for target, finished in zip(self.targets(job), there, strict=True):
            with _disk_errors(), _locked(target):
                if not put_back(target):
                    discard(target)
                if finished and not all(there) and not mended and has_come(target):
                    remove(target)
        return mended

    def remove(self, job: DownloadJob) -> None:
        """Remove the files of a job, finished or not; raises `DownloadError`."""
        for target in self.targets(job):
            with _disk_errors(), _locked(target):
                discard(target)
                remove(target)
            if self._hashes is not None:
                self._hashes.forget(target)

    def fetch(self, job: DownloadJob, report: Report, stop: Stop) -> Path:
        """Download, or go on where the last call ended; returns the (first) complete, checked file.

        A file that is there already is read, unless its hash is known, and what is wrong in it is fetched
        again: its size tells nothing of its content. `report` is called on this thread. Raises
        `DownloadError`, or `Paused` when asked to stop; what is on disk stays in both cases unless its
        content was wrong.
        """
        check_repository(job.repo)
        places = self.targets(job)
        self._check_room(job)
        before = 0
        for target, file in zip(places, job.files, strict=True):
            stop.check()
            if not self._is_known(target, file):
                told = _shifted(report, before, job.size)
                with _disk_errors(), _locked(target):
                    if not _is_right(job, target, file, told, stop):
                        _Transfer(self, job, file, target, told, stop).run()
                self._remember(target, file)
            before += file.size
        report(Progress(DownloadPhase.DONE, job.size, job.size))
        return places[0]

    def repair(self, job: DownloadJob, report: Report, stop: Stop) -> Repair:
        """Check finished files and reopen what is wrong, so that `fetch` gets only that.

        Everything is read before anything is changed. Raises `DownloadError` (damaged_unknown) when a file
        is wrong and the bad parts can't be known, or `Paused` when asked to stop; nothing is changed then.
        """
        needed, seen, here = 0, [0], True
        wrong: list[tuple[Path, Damage]] = []

        def look(count: int) -> None:
            stop.check()
            seen[0] += count
            report(Progress(DownloadPhase.CHECKING, min(seen[0], job.size), job.size))

        with _disk_errors(), contextlib.ExitStack() as locks:
            for target, file in zip(self.targets(job), job.files, strict=True):
                if not target.exists():
                    needed += file.size - present_bytes(target, file)
                    here = False
                    continue
                locks.enter_context(_locked(target))
                damage = examine(target, file, look)
                if not damage.right and not damage.located:
                    raise DownloadError(target.name, code="damaged_unknown")
                if not damage.right:
                    wrong.append((target, damage))
            stop.check()
            for target, damage in wrong:
                reopen(target, damage, job)
        return Repair(here and not wrong, needed + sum(damage.bytes_wrong for _, damage in wrong))

    def _is_known(self, target: Path, file: RemoteFile) -> bool:
        """Whether a file is there, and its content was verified since it was last changed."""
        known = self._hashes.known(target) if self._hashes is not None else ""
        return bool(known) and known == file.sha256 and is_there(target, file)

    def _remember(self, target: Path, file: RemoteFile) -> None:
        """At once, so that after a pause the finished files of a split model aren't read again."""
        if self._hashes is not None:
            with contextlib.suppress(OSError):  # costs reading it once more, nothing else
                self._hashes.remember(target, file.sha256)

    def _check_room(self, job: DownloadJob) -> None:
        folder = self._folder
        needed = job.size - self.present(job) + self._conditions.margin
        with _disk_errors():
            # The root of a drive that was pulled out isn't there, and is its own parent.
            while not folder.exists() and folder != folder.parent:
                folder = folder.parent
            free = self._conditions.free(folder)
        if free < needed:
            raise DownloadError(f"{needed:,} bytes needed, {free:,} free", code="no_space")


class _Transfer:
    """The download of one file; the lock is held."""

    def __init__(
        self,
        downloader: Downloader,
        job: DownloadJob,
        file: RemoteFile,
        target: Path,
        report: Report,
        stop: Stop,
    ) -> None:
        self._access, self._limit = downloader._access, downloader._limit
        self._conditions = downloader._conditions
        self._job, self._file, self._target = job, file, target
        self._report, self._stop = report, stop
        self._part = Part(target, file, self._conditions.chunk)
        self._checked = 0
        self._saved_at = 0.0

    def run(self) -> None:
        try:
            self._part.open(self._look)
            self._until_complete()
            if not self._part.is_right(self._look_again):
                self._mend()
            self._part.finish(self._job)
        finally:
            self._part.close()

    def _look(self, count: int) -> None:
        self._stop.check()
        self._checked += count
        self._tell(DownloadPhase.CHECKING, min(self._checked, self._file.size))

    def _look_again(self, _count: int) -> None:
        self._stop.check()
        self._tell(DownloadPhase.CHECKING, self._file.size)

    def _tell(self, phase: DownloadPhase, done: int) -> None:
        self._report(Progress(phase, done, self._file.size))

    def _mend(self) -> None:
        """The hash of the whole differs: fetch again what isn't on disk as it came; else all of it."""
        if self._part.drop_wrong_chunks(self._look_again):
            self._part.save()
            self._until_complete()
            if self._part.is_right(self._look_again):
                return
        self._part.close()
        discard(self._target)
        raise DownloadError("SHA-256 differs", code="damaged")

    def _until_complete(self) -> None:
        """Fetch until complete; only new bytes beyond the furthest point so far reset the tries."""
        tries, furthest = 0, self._part.done
        while not self._part.is_complete():
            self._stop.check()
            fault = self._try()
            if self._part.is_complete():
                return
            tries = 0 if self._part.done > furthest else tries + 1
            furthest = max(furthest, self._part.done)
            if tries >= _TRIES or (fault.wait or 0) > _LONGEST_ASKED:
                raise fault.error
            wait = fault.wait if fault.wait is not None else self._back_off(tries)
            phase, done, error = DownloadPhase.WAITING, self._part.done, fault.error
            self._report(Progress(phase, done, self._file.size, wait, error.code, error.detail))
            self._stop.wait(wait)

    def _back_off(self, tries: int) -> float:
        # Spread, so that many programs don't come back at the same moment.
        import random

        spread = random.uniform(0.8, 1.2)  # noqa: S311 - no secret
        return float(min(self._conditions.first_wait * 2**tries, _LONGEST_WAIT) * spread)

    def _try(self) -> PassingFault:
        """Make one request and take what it gives; returns why there isn't more."""
        try:
            self._request()
        except PassingFault as fault:
            return fault
        finally:
            if self._part.done:
                self._part.save()
        return PassingFault(DownloadError("the connection ended early", code="offline"))

    def _request(self) -> None:
        import httpx2  # here: it costs start-up time, and most sessions never download

        start, end = self._part.gap()
        headers = {}
        if start or end < self._file.size:
            headers["Range"] = f"bytes={start}-" + (str(end - 1) if end < self._file.size else "")
        address = self._access.file_address(self._job.repo, self._job.commit, self._file.path)
        try:
            with (
                self._access.client("download", self._job.name) as client,
                self._stop.over(client),
                client.get(address, headers, credentials=self._access.credentials) as answer,
            ):
                skip = check_answer(answer, self._file, start, end)
                self._take(answer, end, skip)
        except httpx2.HTTPError as error:
            self._stop.check()  # a stop ends the connection under the reader
            self._access.check()
            raise PassingFault(broken(error)) from error

    def _take(self, answer: Answer, end: int, skip: int) -> None:
        """Write the body; the first `skip` bytes are there already."""
        self._tell(DownloadPhase.RUNNING, self._part.done)
        self._saved_at = time.monotonic()
        for block in answer.blocks():
            self._stop.check()
            if wait := self._limit.delay(len(block)):
                self._stop.wait(wait)
            fresh = block[skip:]
            skip = max(0, skip - len(block))
            if not fresh:
                continue
            if self._part.position == 0 and self._file.path.lower().endswith(".gguf"):
                check_start(fresh)
            room = end - self._part.position
            if len(fresh) > room:
                self._part.write(fresh[:room])
                if end < self._file.size:  # a whole answer to a question for a part: the rest is here
                    return
                raise DownloadError("the server sends more than the file holds", code="changed_on_server")
            self._part.write(fresh)
            self._tell(DownloadPhase.RUNNING, self._part.done)
            self._save_at_times()

    def _save_at_times(self) -> None:
        now = time.monotonic()
        if now - self._saved_at < self._conditions.save_seconds:
            return
        self._saved_at = now
        self._part.save()
        free = self._conditions.free(self._target.parent)
        if free < self._conditions.margin // 4:
            raise DownloadError(f"{free:,} bytes free", code="no_space")


def _is_right(job: DownloadJob, target: Path, file: RemoteFile, report: Report, stop: Stop) -> bool:
    """Read a file that is there; one of which a part is wrong becomes a part that lacks that.

    One of which nothing is known stays until the right one has come and takes its place: it may be of another
    version. The lock is held. Raises OSError, or `Paused`.
    """
    if not is_there(target, file):
        return False
    seen = 0

    def look(count: int) -> None:
        nonlocal seen
        stop.check()
        seen += count
        report(Progress(DownloadPhase.CHECKING, min(seen, file.size), file.size))

    damage = examine(target, file, look)
    if damage.note is not None:
        reopen(target, damage, job)
    return damage.right


def _shifted(report: Report, before: int, total: int) -> Report:
    """Progress of one file as progress of the job."""
    return lambda p: report(Progress(p.phase, before + p.done, total, p.wait, p.error, p.detail))


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    """Hold the lock of an unfinished file; raises `DownloadError` (in_use)."""
    lock = FileLock(lock_path(target))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock.__enter__()
    except BlockingIOError as error:
        raise DownloadError(target.name, code="in_use") from error
    try:
        yield
    finally:
        lock.__exit__(None, None, None)


@contextmanager
def _disk_errors() -> Iterator[None]:
    """Name the errors of the disk."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        code = "no_space" if full else "not_written"
        raise DownloadError(f"{error.strerror or error}", code=code) from error


__all__ = ["CHUNK", "Conditions", "Downloader", "Paused", "Progress", "Stop"]
