"""What can be downloaded, files of a repository pinned by commit, size and hash; where a download stands."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class RemoteFile(Struct, frozen=True):
    """A file of a repository: its path there, bytes, SHA-256 of its content."""

    path: str
    size: int
    sha256: str


class DownloadJob(Struct, frozen=True):
    """Files that are fetched together as one model into `folder`, a path below the models' folder."""

    id: str
    name: str
    repo: str
    commit: str
    folder: str
    files: tuple[RemoteFile, ...]
    paused: bool = False

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


class DownloadPhase(StrEnum):
    """Where a download stands."""

    NONE = "none"
    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting"  # a fault that may pass: tried again after `seconds_left`
    PAUSED = "paused"
    CHECKING = "checking"
    DONE = "done"
    FAILED = "failed"


class DownloadState(Struct, frozen=True):
    """Progress of a download, by the id of its job; bytes, bytes a second, seconds."""

    entry_id: str
    phase: DownloadPhase = DownloadPhase.NONE
    done: int = 0
    total: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    error: str = ""  # code of the DownloadError
    detail: str = ""
    name: str = ""

    @property
    def active(self) -> bool:
        """Whether work goes on or is to go on by itself."""
        return self.phase in _ACTIVE


_ACTIVE = frozenset(
    (DownloadPhase.QUEUED, DownloadPhase.RUNNING, DownloadPhase.WAITING, DownloadPhase.CHECKING)
)
