"""Placeholder for the detector, to be written."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.generation import TokenItem


class Repetition:
    """To be written: finds endless repetition in what is sampled."""

    def feed(self, items: Sequence[TokenItem]) -> bool:
        """Return True once, when the tail goes round in circles."""
        return False
