"""The section General: what it says of newer versions, beside the rows and in a line of its own."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit

from app.domain.releases import Hindrance, Looked, Release, UpdateState, parse_version
from app.services.language import LANGUAGES, LanguageService
from app.settings.model import Settings
from app.settings.table import Section
from app.ui.errors import explain
from app.ui.settings.page import SettingsPage
from app.ui.settings.sections.general import GeneralSection
from tests.ui.cut_off import cut_off
from tests.ui.settings.conftest import RESOURCES

ADDRESS = "https://example.org/releases"
VERSION = parse_version("1.2.0")
assert VERSION is not None
LOOKED = Looked(time.time(), ADDRESS, "1.2.0")
STATES = (
    UpdateState(hindrance=Hindrance.NO_ADDRESS),
    UpdateState(ADDRESS),
    UpdateState(ADDRESS, looking=True),
    UpdateState(ADDRESS, looked=LOOKED),
    UpdateState(ADDRESS, looked=LOOKED, newer=Release(VERSION, "https://example.org/1.2.0")),
    UpdateState(ADDRESS, looked=replace(LOOKED, at=1.7e9)),
    UpdateState(ADDRESS, looked=replace(LOOKED, error="release_page")),
    UpdateState(ADDRESS, hindrance=Hindrance.NETWORK_OFF, looked=LOOKED),
    UpdateState(ADDRESS, hindrance=Hindrance.BAD_ADDRESS),
)


@pytest.fixture
def view(page: SettingsPage) -> GeneralSection:
    page.show_section(Section.GENERAL)
    view = page.view(Section.GENERAL)
    assert isinstance(view, GeneralSection)
    return view


def test_it_says_what_is_known(view: GeneralSection) -> None:
    lines = []
    for state in STATES:
        view.set_updates(state)
        assert view.rows["updates"]._text.text() == view.update_line
        lines.append(view.update_line)
    assert len(set(lines)) == len(STATES)
    assert "no address" in lines[0]
    assert lines[1] == "Not looked yet."
    assert lines[3].startswith("Looked today at ")
    assert "newest" in lines[3]
    assert "Alcove 1.2.0 is available." in lines[4]
    assert "2023" in lines[5] or "/23" in lines[5]
    assert explain("release_page").text in lines[6]
    assert "switched off" in lines[7]
    assert "newest" in lines[7]


def test_buttons_are_offered_when_they_can_do_something(view: GeneralSection) -> None:
    for state in STATES:
        view.set_updates(state)
        assert view._look.isEnabled() is (state.hindrance is Hindrance.NONE and not state.looking)
        assert view._page.isVisible() is (state.newer is not None)
    newer = STATES[4].newer
    assert newer is not None
    view.set_updates(replace(STATES[4], newer=replace(newer, page="")))
    assert not view._page.isVisible()


def test_a_missing_and_a_bad_address_are_said_beside_the_row(
    view: GeneralSection, page: SettingsPage
) -> None:
    on, where = view.rows["tell_updates"], view.rows["releases"]
    assert (on.warning, where.warning) == ("", "")
    page.set_settings(Settings(tell_updates=True))
    assert "Give an address" in on.warning
    page.set_settings(Settings(tell_updates=True, releases="http://example.org"))
    assert on.warning == ""
    assert "https://" in where.warning
    page.set_settings(Settings(tell_updates=True, releases=ADDRESS))
    assert (on.warning, where.warning) == ("", "")
    view.set_updates(UpdateState(ADDRESS, built_in=ADDRESS))
    page.set_settings(Settings(tell_updates=True))
    assert on.warning == ""
    assert view.controls["releases"].findChildren(QLineEdit)[0].placeholderText() == ADDRESS


def test_an_address_is_typed(view: GeneralSection, page: SettingsPage) -> None:
    changes: list[dict[str, object]] = []
    page.changed.connect(changes.append)
    view.controls["releases"].findChildren(QLineEdit)[0].setText(f" {ADDRESS} ")
    page.flush()
    assert changes == [{"releases": ADDRESS}]


def test_it_follows_the_language_and_is_not_cut_off(
    view: GeneralSection, page: SettingsPage, wait_layout: Callable[[], None]
) -> None:
    service = LanguageService(RESOURCES / "i18n")
    page.resize(620, 560)
    page.set_settings(Settings(tell_updates=True, releases="nowhere"))
    said: dict[int, set[str]] = {number: set() for number in range(len(STATES))}
    found: list[str] = []
    for language in LANGUAGES:
        service.apply(language)
        wait_layout()
        for number, state in enumerate(STATES):
            view.set_updates(state)
            wait_layout()
            said[number].add(view.rows["updates"]._text.text())
            found += [f"{language}, {number}: {line}" for line in cut_off(page)]
    service.apply("en")
    assert not found, "\n".join(found)
    assert all(len(lines) == len(LANGUAGES) for lines in said.values())
