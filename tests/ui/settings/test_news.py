"""What is said on the settings: heard, seen, and in nobody's way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.settings.table import Section
from app.ui.settings.page import SettingsPage
from app.ui.settings.row import Row
from tests.ui.hearing import heard

__all__ = ["heard"]


def test_news_move_nothing_for_somebody_at_work(
    page: SettingsPage, qtbot: QtBot, wait_layout: Callable[[], None]
) -> None:
    """They sent the reader back to the top of the page."""
    page.resize(700, 500)
    page.show_section(Section.ANSWERS)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    wait_layout()
    bar.setValue(150)
    rows: list[Row] = list(page.view(Section.ANSWERS).rows.values())
    places = [row.mapTo(page, QPoint(0, 0)) for row in rows]
    page.say(lambda: "The backup couldn't be written.", bad=True)
    qtbot.waitUntil(lambda: page._news.height() > 20 and page._news.isVisible())
    wait_layout()
    assert bar.value() == 150
    assert [row.mapTo(page, QPoint(0, 0)) for row in rows] == places
    foot = page._news.mapTo(page, QPoint(0, page._news.height()))
    assert foot.y() <= page.height()
    assert (
        page._news.mapTo(page, QPoint(0, 0)).y() >= page.area.mapTo(page, page.area.rect().bottomLeft()).y()
    )


def test_news_are_told_to_a_screen_reader(page: SettingsPage, heard: list[str]) -> None:
    page.say(lambda: "1 chat exported.")
    assert heard == ["1 chat exported."]
    page.hide()  # as under the lock
    page.say(lambda: "Another one.")
    assert heard == ["1 chat exported."]
    page.show()
    page.hide()
    page.show()
    assert heard == ["1 chat exported.", "Another one."]


def test_what_is_forgotten_is_told_to_nobody(page: SettingsPage, heard: list[str]) -> None:
    page.hide()
    page.say(lambda: "The name of a chat.")
    page.clear_news()
    page.show()
    assert heard == []
