"""What can be downloaded: files of a repository, pinned by commit, size and hash."""

from __future__ import annotations

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
