"""What a screen reader is asked to say: none runs in the tests, so this stands where Qt would call one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of each announcement."""
    words: list[str] = []

    def tell(event: QAccessibleAnnouncementEvent) -> None:
        words.append(event.message())

    system = SimpleNamespace(
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness, updateAccessibility=tell
    )
    monkeypatch.setattr("app.ui.chat.announcer.QAccessible", system)
    return words
