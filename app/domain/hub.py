"""Models that the Hub has: what a search finds, and what can be downloaded of one."""

from __future__ import annotations

from msgspec import Struct

from app.domain.downloads import DownloadJob


class HubModel(Struct, frozen=True):
    """A repository that a search found; counts as the Hub tells them, 0 and "" where it doesn't."""

    repo: str
    downloads: int = 0
    likes: int = 0
    gated: bool = False
    licence: str = ""
    architecture: str = ""
    parameters: int = 0
    base: str = ""  # the model that it was made from


class HubFound(Struct, frozen=True):
    """What a search found: models to look at, and how many of another architecture were left out."""

    query: str
    models: tuple[HubModel, ...]
    others: int = 0


class HubVariant(Struct, frozen=True):
    """One way to have a model: its quantisation and the files that are fetched together."""

    label: str
    job: DownloadJob

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return self.job.size


class HubDetails(Struct, frozen=True):
    """A repository looked into: the header of its first file, and its variants, smallest first."""

    model: HubModel
    commit: str
    variants: tuple[HubVariant, ...]
    block_count: int = 0
    expert_count: int = 0
    active_parameters: int = 0
    context_length: int = 0
