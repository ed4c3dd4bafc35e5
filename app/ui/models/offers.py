"""What the cards of a model that can be had offer next."""

from __future__ import annotations

from app.domain.downloads import DownloadPhase, DownloadState
from app.domain.models import Verdict
from app.services.library import Offer
from app.ui.errors import explain

_ELSEWHERE = ("open_settings", "enter_token")  # remedies that lead away from the card
_TOO_LARGE = (Verdict.FROM_DISK, Verdict.DOES_NOT_FIT)
_BEGUN = (DownloadPhase.PAUSED, DownloadPhase.FAILED)


def remedy_of(state: DownloadState) -> str:
    """What alone helps against a failed download, "" where trying again may."""
    remedy = explain(state.error).remedy if state.phase is DownloadPhase.FAILED else ""
    return remedy if remedy in _ELSEWHERE else ""


def only_anyway(offer: Offer, state: DownloadState) -> bool:
    """Whether a model is to be had that this computer can't hold: that is offered, but not warmly."""
    begun = state.active or state.phase in _BEGUN
    return offer.plan.verdict in _TOO_LARGE and not begun and offer.installed is None
