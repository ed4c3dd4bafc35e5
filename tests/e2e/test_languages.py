"""Every language on every page, changed live in one window of 900 x 600: nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.services.language import LANGUAGES, LanguageService
from app.settings.table import Section
from app.ui.chat.error_card import ErrorCard
from app.ui.errors import explain
from app.ui.main_window import MainWindow
from app.ui.models.work_row import Question
from app.ui.services import Services
from app.ui.theme import theme
from app.ui.theme.theme import Theme
from app.ui.widgets.fitting import fit_height
from tests import screenshots
from tests.asides import put_away, tops
from tests.asides_of_pages import Screens, locked, switch_lock_on, with_lock
from tests.benchmarks.driver import change, dressed, open_window, wait_for
from tests.ui.cut_off import cut_off

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
SIZE = (900, 600)
CARD = 430  # pixels of an error's card in the smallest window
LEFT_OUT = ("answer", "answer-middle", "answer-end")  # the words in them are the model's
LARGE = 150  # percent of the text size
LONGEST = ("de", "fr")  # the languages with the longest texts
LONG_PATH = Path(
    "Eine-sehr-lange-Bezeichnung", "die_nirgends.umbrochen_werden.kann_weil.kein_Leerzeichen.darin_ist"
)
pytestmark = pytest.mark.timeout(600)  # nine languages on a busy machine


@pytest.fixture
def long_home(tmp_path: Path) -> Path:
    """A data folder whose path is longer than any window of that size is wide."""
    home = tmp_path / LONG_PATH
    home.mkdir(parents=True)
    return home


@pytest.fixture
def wide_font(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """DejaVu Sans, which every machine has with the formulas, and which is wider than most fonts."""
    before = QApplication.font()
    number = QFontDatabase.addApplicationFont(str(resources.files("ziafont") / "fonts" / "DejaVuSans.ttf"))
    monkeypatch.setattr(theme, "_FAMILIES", tuple(QFontDatabase.applicationFontFamilies(number)))
    yield
    QApplication.setFont(before)  # the font itself stays: what was measured in it is kept in places


@pytest.mark.usefixtures("wide_font")
def test_nothing_is_cut_off_in_a_wide_font(long_home: Path) -> None:
    chat = screenshots.fill(long_home)
    found: list[str] = []
    with open_window(long_home) as (window, services):
        assert QFontInfo(window.font()).family() == "DejaVu Sans"
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        screenshots.add_models(services, long_home)
        window.resize(*SIZE)
        screens = screenshots.screens(window, services, chat)
        for text_size in (100, LARGE):
            change(window, services, text_size=text_size)
            found += _look(window, services, LONGEST, screens)
        change(window, services, text_size=100, language="en")
    assert not found, "\n".join(found)


def test_nothing_is_cut_off_in_any_language(long_home: Path, qapp: QApplication) -> None:
    chat = screenshots.fill(long_home)
    found: list[str] = []
    with open_window(long_home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        screenshots.add_models(services, long_home)
        window.resize(*SIZE)
        screens = screenshots.screens(window, services, chat)
        found += _look(window, services, LANGUAGES, screens)
        change(window, services, text_size=LARGE)
        found += _look(window, services, LONGEST, screens)
        switch_lock_on(window, services)
        found += _look(window, services, LONGEST, with_lock(window))
        change(window, services, text_size=100)
        found += _look(window, services, LANGUAGES, with_lock(window))
        services.lock.lock()
        found += _look(window, services, LANGUAGES, locked(window, services))
        change(window, services, text_size=LARGE)
        found += _look(window, services, LONGEST, locked(window, services))
        change(window, services, text_size=100)
        change(window, services, language="en")
    assert not found, "\n".join(found)


def _look(window: MainWindow, services: Services, languages: Iterable[str], screens: Screens) -> list[str]:
    """What is cut off on some screens in some languages."""
    found: list[str] = []
    for language in languages:
        change(window, services, language=language)
        assert services.language.code == language
        for name, bring_up in screens.items():
            if name not in LEFT_OUT:
                bring_up()
                found += _cut(window, f"{language}, {services.theme.look.text_size} %, {name}")
                put_away(window, services)
    return found


def _cut(window: MainWindow, where: str) -> list[str]:
    """What is cut off in the window and over it once it has settled, which takes some rounds of events."""

    lines: list[str] = []

    def fits() -> bool:
        lines[:] = [line for top in tops(window) for line in cut_off(top)]
        return not lines

    with suppress(TimeoutError):
        wait_for(fits, 2)
    found = [f"{where}: {line}" for line in lines]
    if (window.width(), window.height()) != SIZE:
        found.append(f"{where}: the window is too wide")
        window.resize(*SIZE)
    return found


def test_every_error_fits_its_card_in_any_language(qtbot: QtBot) -> None:
    codes = _codes()
    assert len(codes) > 100
    looks, service = Theme(RESOURCES, "light"), LanguageService(RESOURCES / "i18n")
    looks.set_mode("light")
    found: list[str] = []
    for language in LANGUAGES:
        service.apply(language)
        holder = QWidget()
        qtbot.addWidget(holder)
        column = QVBoxLayout(holder)
        for code in codes:
            column.addWidget(ErrorCard(code, "detail", explain))
        fit_height(holder, CARD)
        holder.show()
        QCoreApplication.processEvents()
        found += [f"{language}: {line}" for line in cut_off(holder)]
        holder.hide()
    service.apply("en")
    assert not found, "\n".join(found)


def _codes() -> list[str]:
    """The code of every error that has words of its own, found where they are written."""
    sources = (ROOT / "app" / "ui").glob("*errors.py")
    words = {word for path in sources for word in re.findall(r'"([a-z_]+)"', path.read_text("utf-8"))}
    return sorted(word for word in words if explain(word) != explain("no such code"))


def test_the_window_turns_round_and_back(home: Path, qapp: QApplication) -> None:
    with open_window(home) as (window, services):
        window.resize(*SIZE)
        services.theme.set_mirrored(True)
        dressed(window, services)
        wait_for(lambda: window.sidebar.x() > window.pages.x())
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        services.theme.set_mirrored(False)
        dressed(window, services)
        wait_for(lambda: window.sidebar.x() < window.pages.x())
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_cut_text_is_found(qapp: QApplication, qtbot: object) -> None:
    label = QLabel("A line that needs more than forty pixels")
    label.setFixedWidth(40)
    holder = QLabel()
    label.setParent(holder)
    holder.resize(200, 60)
    qtbot.addWidget(holder)  # type: ignore[attr-defined]
    holder.show()
    assert len(cut_off(holder)) == 1
    label.setFixedWidth(190)
    assert len(cut_off(holder)) == (1 if label.sizeHint().width() > 191 else 0)


def test_what_was_said_follows_the_language(home: Path, qapp: QApplication) -> None:
    screenshots.fill(home)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.show_page(window.models)
        screenshots.add_models(services, home)
        wait_for(lambda: "usable" in window.models.shelf._note.text())  # of the folder that was added
        window.shelf._searched([])
        window.shelf._ask_delete(next(e for e in services.shelf.entries() if "legal" in e.ref.name))
        window.show_settings(Section.PRIVACY)
        services.data.restored.emit(home / "before.db")
        window.show_chat()
        window.exchange._exported("chats.zip", 3)
        window.lock_page.refuse(lambda: explain("wrong_passphrase").title, 30)
        asked = window.findChild(Question)
        assert asked is not None
        for language, words in (
            ("fr", ("3 chats exportés", "La sauvegarde", "Aucun gpt-oss", "Supprimer", "phrase de passe")),
            ("de", ("3 Chats", "Die Sicherung", "Kein gpt-oss", "Endgültig", "Passphrase")),
            ("en", ("3 chats exported", "The backup", "No gpt-oss", "Delete for good", "passphrase")),
        ):
            change(window, services, language=language)
            wait_for(partial(_all_said, window, asked, words))
        window.chat.notices.clear()
        change(window, services, language="fr")
        assert window.chat.notices.notice == ""
        change(window, services, language="en")


def _all_said(window: MainWindow, asked: Question, words: tuple[str, ...]) -> bool:
    said = (
        window.chat.notices._text.text(),
        window.settings._news.text,
        window.models.shelf._note.text(),
        asked.buttons[0].text(),
        window.lock_page.news,
    )
    return all(map(str.__contains__, said, words))


def test_a_window_leaves_its_language_to_no_other(tmp_path: Path, qapp: QApplication) -> None:
    for name, word in (("fr", "Nouveau chat"), ("en", "New chat")):
        with open_window(tmp_path / name, name) as (window, _):
            wait_for(partial(_says, window, word))


def _says(window: MainWindow, word: str) -> bool:
    return window.sidebar._new.text() == word
