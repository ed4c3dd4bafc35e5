"""One download, check or removal that has a thread."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState
from app.library.download import Progress
from app.library.download_pace import SpeedMeter, Stop
from app.services.lane import Lane


class DownloadRun:
    """Works on the files of a job; `stop` asks it to end."""

    def __init__(self, job: DownloadJob, parent: QObject) -> None:
        self.job, self.stop = job, Stop()
        self.lane = Lane("download", parent)
        self.clearing = False  # its files are being removed: it ends with that
        self.cancelled = False  # a check that is to leave its files as they were
        self._meter = SpeedMeter()
        self._latest: Progress | None = None

    def note(self, progress: Progress) -> bool:
        """Keep how far it is; whether another phase has begun. Called on the download's thread."""
        last, self._latest = self._latest, progress
        return last is None or last.phase is not progress.phase

    def state(self) -> DownloadState | None:
        """How far it is now; None before the first news."""
        progress, job = self._latest, self.job
        if progress is None:
            return None
        state = DownloadState(job.id, progress.phase, progress.done, progress.total, name=job.name)
        if progress.phase is DownloadPhase.WAITING:
            return replace(state, seconds_left=progress.wait, error=progress.error, detail=progress.detail)
        if progress.phase is not DownloadPhase.RUNNING:
            return state
        speed = self._meter.add(progress.done)
        left = (progress.total - progress.done) / speed if speed > 0 else None
        return replace(state, speed=speed, seconds_left=left)
