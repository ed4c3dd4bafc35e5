"""The queue of downloads as the window sees it: several at once, each on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState
from app.domain.errors import AppError
from app.domain.models import CatalogueEntry
from app.library.download import Downloader, Progress
from app.library.download_damage import Repair
from app.library.download_pace import Paused, SpeedLimit
from app.library.download_queue import DownloadQueue, job_for
from app.services.download_run import DownloadRun
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.settings.model import Settings

_TELL_MS = 200  # between two signals of how far the downloads are
_OFF = "network_off"


class DownloadService(QObject):
    """Keeps the queue on disk and runs it, as many at once as the settings say."""

    changed = Signal(object)  # DownloadState
    finished = Signal(object, object)  # DownloadJob, Path of its (first) file
    checked = Signal(str, object)  # job id; Repair, or AppError
    put_back = Signal(str)  # job id; its files, that were being mended, are as they were
    failed = Signal(object)  # AppError, of the queue itself

    def __init__(
        self,
        downloader: Downloader,
        queue: DownloadQueue,
        limit: SpeedLimit,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._downloader, self._queue, self._limit = downloader, queue, limit
        self._settings = settings
        self._lane = Lane("downloads", self)
        self._jobs: dict[str, DownloadJob] = {}
        self._states: dict[str, DownloadState] = {}
        self._checked: dict[str, DownloadJob] = {}  # found bad or good in this session
        self._checks: dict[str, DownloadState] = {}  # those to be checked, with what was shown before
        self._runs: dict[str, DownloadRun] = {}
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TELL_MS)
        self._timer.timeout.connect(self._tell_all)
        settings.changed.connect(self._settings_changed)
        limit.set_rate(settings.current.speed_limit)

    # -- what there is -------------------------------------------------------------------------

    def states(self) -> list[DownloadState]:
        """The downloads of this session and the unfinished ones, in the order of the queue."""
        return list(self._states.values())

    def active(self) -> list[DownloadState]:
        """Those that go on by themselves."""
        return [state for state in self._states.values() if state.active]

    def state(self, job_id: str) -> DownloadState:
        """One download; phase NONE when there is none."""
        return self._states.get(job_id, DownloadState(job_id))

    def save(self) -> None:
        """Write down what is wanted; `failed` tells when that is impossible."""
        jobs = list(self._jobs.values())
        self._lane.run(lambda: self._queue.save(jobs), failed=self.failed.emit)

    # -- what the user wants -------------------------------------------------------------------

    def restore(self, catalogue: Sequence[CatalogueEntry] = ()) -> None:
        """Take up the queue of the last session: what ran goes on, what was paused waits.

        Unfinished files of the catalogue that are in no queue are shown as paused.
        """

        def work() -> list[tuple[DownloadJob, int]]:
            jobs = self._queue.load()
            known = {job.id for job in jobs}
            lost = [job_for(entry) for entry in catalogue if entry.id not in known]
            left = [replace(job, paused=True) for job in lost if self._downloader.is_unfinished(job)]
            return [(job, self._downloader.present(job)) for job in (*jobs, *left)]

        self._lane.run(work, self._restored, self.failed.emit)

    def _restored(self, found: list[tuple[DownloadJob, int]]) -> None:
        for job, done in found:
            if job.id not in self._jobs:
                self._jobs[job.id] = job
                phase = DownloadPhase.PAUSED if job.paused else DownloadPhase.QUEUED
                self._set(DownloadState(job.id, phase, done, job.size, name=job.name))
        self._schedule()

    def add(self, job: DownloadJob) -> None:
        """Download, or go on with, a job; it waits for its turn when others run."""
        if self.state(job.id).active:
            return
        self._jobs[job.id] = replace(job, paused=False)
        done = self.state(job.id).done
        self._set(DownloadState(job.id, DownloadPhase.QUEUED, done, job.size, name=job.name))
        self.save()
        self._schedule()

    def resume(self, job_id: str) -> None:
        """Go on with a paused or failed download, or check again what couldn't be checked."""
        if job_id in self._jobs:
            self.add(self._jobs[job_id])
        else:
            self.mend(job_id)

    def pause(self, job_id: str) -> None:
        """Pause a download; what is on disk stays. A check can only be ended: its file stays as it is."""
        if job_id in self._checks:
            before = self._leave_check(job_id)
            self._set(before) if before.phase is not DownloadPhase.NONE else self._forget(job_id)
            return
        job = self._jobs.get(job_id)
        if job is None or not self.state(job_id).active:
            return
        self._jobs[job_id] = replace(job, paused=True)
        if job_id in self._runs:
            self._runs[job_id].stop.set()
        state = self.state(job_id)
        self._set(replace(state, phase=DownloadPhase.PAUSED, speed=0.0, seconds_left=None, error=""))
        self.save()
        self._schedule()

    def pause_all(self) -> None:
        """Pause everything."""
        for state in self.active():
            self.pause(state.entry_id)

    def discard(self, job_id: str) -> None:
        """Stop a download and remove what is there of it, or end a check or mending, whose file stays."""
        if job_id in self._checks:
            if job_id in self._runs:
                self._runs[job_id].cancelled = True
            self._leave_check(job_id)
        self.pause(job_id)
        job = self._jobs.pop(job_id, None)
        if job is None:
            self._forget(job_id)
            return
        self.save()
        self._states.pop(job_id, None)
        self._discard(job)
        self.changed.emit(DownloadState(job_id, DownloadPhase.NONE, 0, job.size, name=job.name))

    def _discard(self, job: DownloadJob) -> None:
        def work(job: DownloadJob) -> None:
            if self._downloader.discard(job):
                self._lane.post(lambda: self.put_back.emit(job.id))

        self._clear(job, work)

    def _forget(self, job_id: str) -> None:
        """Take a check off the list; its file stays."""
        if job_id in self._states:
            state = self._states.pop(job_id)
            self.changed.emit(DownloadState(job_id, DownloadPhase.NONE, 0, state.total, name=state.name))

    def check(self, job: DownloadJob) -> None:
        """Check the finished files of a job by their hashes; what is bad is fetched again, that alone.

        Unless the user ends it, `checked` follows, with an error (damaged_unknown) when only all of it can be
        fetched again (`fetch_again`). A download that isn't finished checks what is there by itself.
        """
        state = self.state(job.id)
        if state.active or job.id in self._jobs:
            return
        self._checked[job.id], self._checks[job.id] = job, state
        self._set(DownloadState(job.id, DownloadPhase.CHECKING, 0, job.size, name=job.name))
        self._schedule()

    def _leave_check(self, job_id: str) -> DownloadState:
        """End a check that goes on or waits; returns what was shown before it."""
        if job_id in self._runs:
            self._runs[job_id].stop.set()
        return self._checks.pop(job_id)

    def _start_check(self, job: DownloadJob) -> None:
        run = self._begin(job)

        def done(repair: Repair | None) -> None:
            if run.clearing:
                return
            self._end(run)
            if repair is not None and run.stop.is_set():
                self._stopped_late(job, repair, cancelled=run.cancelled)
            elif repair is not None:
                del self._checks[job.id]
                if repair.right:
                    self._forget(job.id)
                else:  # though nothing may be missing: the file has lost its name
                    del self._states[job.id]
                    self.add(job)
                self.checked.emit(job.id, repair)
            self._schedule()

        def failed(error: AppError) -> None:
            if run.clearing:
                return
            self._end(run)
            if not run.stop.is_set():
                del self._checks[job.id]
                state = DownloadState(job.id, DownloadPhase.FAILED, 0, job.size, name=job.name)
                self._set(replace(state, error=error.code, detail=error.detail))
                self.checked.emit(job.id, error)
            self._schedule()

        run.lane.run(lambda: self._repair(run), done, failed)

    def _stopped_late(self, job: DownloadJob, repair: Repair, *, cancelled: bool) -> None:
        """A check was ended when its files had been reopened: they are a paused download now, or put back."""
        if repair.right or self.state(job.id).active:
            return
        if cancelled:
            self._discard(job)
        else:
            self._jobs[job.id] = replace(job, paused=True)
            done = job.size - repair.needed
            self._set(DownloadState(job.id, DownloadPhase.PAUSED, done, job.size, name=job.name))
            self.save()

    def offer_mending(self, path: Path, catalogue: Sequence[CatalogueEntry] = ()) -> None:
        """A model file was found damaged: show that it can be mended, where its origin is known."""

        def known(job: DownloadJob | None) -> None:
            if job is None or self.state(job.id).active or job.id in self._jobs:
                return
            self._checked[job.id] = job
            failed = DownloadState(job.id, DownloadPhase.FAILED, job.size, job.size, name=job.name)
            self._set(replace(failed, error="damaged_here"))

        jobs = [job_for(entry) for entry in catalogue]
        self._lane.run(lambda: self._downloader.job_of(path, jobs), known, self.failed.emit)

    def mend(self, job_id: str) -> None:
        """Look for the damaged part of a file and fetch that alone; `checked` follows."""
        if job_id in self._checked:
            self.check(self._checked[job_id])

    def fetch_again(self, job_id: str) -> None:
        """Remove the files of a job that was checked, and download all of it."""
        job = self._checked.get(job_id)
        if job is None or self.state(job_id).active:
            return

        def removed() -> None:
            if job_id in self._states:  # else it was cancelled meanwhile
                self.add(job)

        self._clear(job, self._downloader.remove, removed)

    def _clear(
        self,
        job: DownloadJob,
        remove: Callable[[DownloadJob], None],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Remove files after the thread that still holds them; nothing else begins with this job before."""
        run = self._runs.get(job.id) or self._begin(job)
        if run.clearing:
            return
        run.clearing = True

        def cleared(error: AppError | None = None) -> None:
            self._end(run)
            if error is None:
                then()
            else:
                self.failed.emit(error)
            self._schedule()

        run.lane.run(lambda: remove(job), lambda _: cleared(), cleared)

    def _repair(self, run: DownloadRun) -> Repair | None:
        try:
            return self._downloader.repair(run.job, lambda progress: self._report(run, progress), run.stop)
        except Paused:
            return None

    # -- running -------------------------------------------------------------------------------

    def _schedule(self) -> None:
        """Start what waits: downloads as long as there is room, checks at once."""
        if self._closed:
            return
        for job_id in [one for one in self._checks if one not in self._runs]:
            self._start_check(self._checked[job_id])
        for job_id, job in list(self._jobs.items()):
            if len(self._runs) >= self._settings.current.downloads_at_once:
                return
            if job_id not in self._runs and self.state(job_id).phase is DownloadPhase.QUEUED:
                self._start(job)

    def _start(self, job: DownloadJob) -> None:
        run = self._begin(job)
        self._set(replace(self.state(job.id), phase=DownloadPhase.CHECKING, error="", detail=""))
        run.lane.run(
            lambda: self._fetch(run),
            lambda path: self._fetched(run, path),
            lambda error: self._fetch_failed(run, error),
        )

    def _fetch(self, run: DownloadRun) -> Path | None:
        try:
            return self._downloader.fetch(run.job, lambda progress: self._report(run, progress), run.stop)
        except Paused:
            return None

    def _report(self, run: DownloadRun, progress: Progress) -> None:
        """Called on the download's thread for each block; a new phase is told at once, the rest at times."""
        if run.note(progress):
            run.lane.post(lambda: self._tell(run))

    def _tell_all(self) -> None:
        for run in list(self._runs.values()):
            self._tell(run)

    def _tell(self, run: DownloadRun) -> None:
        if run.stop.is_set() or self._runs.get(run.job.id) is not run:
            return
        state = run.state()
        if state is not None and state != self.state(run.job.id):
            self._set(state)

    def _fetched(self, run: DownloadRun, path: Path | None) -> None:
        if run.clearing:
            return
        self._end(run)
        job = run.job
        if path is not None and job.id in self._jobs:
            del self._jobs[job.id]
            self.save()
            self._set(DownloadState(job.id, DownloadPhase.DONE, job.size, job.size, name=job.name))
            self.finished.emit(job, path)
        self._schedule()

    def _fetch_failed(self, run: DownloadRun, error: AppError) -> None:
        if run.clearing:
            return
        self._end(run)
        if run.job.id in self._jobs and not run.stop.is_set():
            state = replace(self.state(run.job.id), phase=DownloadPhase.FAILED, speed=0.0, seconds_left=None)
            self._set(replace(state, error=error.code, detail=error.detail))
        self._schedule()

    def _begin(self, job: DownloadJob) -> DownloadRun:
        run = self._runs[job.id] = DownloadRun(job, self)
        self._timer.start()
        return run

    def _end(self, run: DownloadRun) -> None:
        if self._runs.get(run.job.id) is run:
            del self._runs[run.job.id]
        if not self._runs:
            self._timer.stop()
        run.lane.finish()

    def _set(self, state: DownloadState) -> None:
        self._states[state.entry_id] = state
        self.changed.emit(state)

    def _settings_changed(self, settings: Settings) -> None:
        self._limit.set_rate(settings.speed_limit)
        if settings.network:  # what the switch had ended goes on
            for state in self.states():
                if state.error == _OFF:
                    self.resume(state.entry_id)
        self._schedule()

    def close(self) -> None:
        """End the threads; what ran goes on at the next start."""
        self._closed = True
        runs: list[Callable[[], None]] = []
        for run in self._runs.values():
            run.stop.set()
            runs.append(run.lane.close)
        for end in (*runs, self._lane.close):
            end()
