"""Short news over the message field."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.notice import NoticeArea
from app.ui.theme.theme import Theme
from tests.ui.hearing import heard

__all__ = ["heard"]
RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def area(qtbot: QtBot) -> NoticeArea:
    area = NoticeArea(Theme(RESOURCES, "light"))
    qtbot.addWidget(area)
    return area


def test_a_line_is_told_to_a_screen_reader_once_it_is_seen(area: NoticeArea, heard: list[str]) -> None:
    area.show_notice(lambda: "Copied.")
    assert heard == []  # another page is shown, or the lock
    area.show()
    assert heard == ["Copied."]
    area.hide()
    area.show()
    area.show_notice(lambda: "Saved.")
    assert heard == ["Copied.", "Saved."]


def test_a_line_that_was_forgotten_is_told_to_nobody(area: NoticeArea, heard: list[str]) -> None:
    area.show_notice(lambda: "The name of a chat.")
    area.clear()
    area.show()
    assert heard == []
