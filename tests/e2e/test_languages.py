"""Every language on every page, changed live in one window of 900 x 600: nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.services.engine import EnginePhase
from app.services.language import LANGUAGES
from app.settings.table import Section
from app.ui.main_window import MainWindow
from tests import screenshots
from tests.benchmarks.driver import open_window, wait_for
from tests.ui.cut_off import cut_off

SIZE = (900, 600)
PAGES = (
    *("first-run", "chat", "cards", "compare", "context-map", "models", "model-details", "downloads"),
    *(f"settings-{section.value}" for section in Section),
    "help",
)
pytestmark = pytest.mark.timeout(600)  # nine languages on a busy machine


@pytest.fixture
def short_home() -> Iterator[Path]:
    """A data folder with a short name: a path that is long is cut, in any language."""
    with TemporaryDirectory(prefix="a") as folder:
        yield Path(folder)


def test_nothing_is_cut_off_in_any_language(short_home: Path, qapp: QApplication) -> None:
    home = short_home
    chat = screenshots.fill(home)
    found: list[str] = []
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        screenshots.add_models(services, home)
        window.resize(*SIZE)
        for language in LANGUAGES:
            services.settings.update({"language": language})
            assert services.language.code == language
            for name, bring_up in screenshots.screens(window, services, chat).items():
                if name not in PAGES:
                    continue
                bring_up()
                try:  # a page settles over some rounds of events
                    wait_for(lambda: not cut_off(window), 5)
                except TimeoutError:
                    found += [f"{language}, {name}: {line}" for line in cut_off(window)]
                assert (window.width(), window.height()) == SIZE, f"{language}, {name}: too wide"
        services.settings.update({"language": "en"})
    assert not found, "\n".join(found)


def test_the_window_turns_round_and_back(home: Path, qapp: QApplication) -> None:
    with open_window(home) as (window, services):
        window.resize(*SIZE)
        services.theme.set_mirrored(True)
        wait_for(lambda: window.sidebar.x() > window.pages.x())
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        services.theme.set_mirrored(False)
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


def test_a_window_leaves_its_language_to_no_other(tmp_path: Path, qapp: QApplication) -> None:
    for name, word in (("fr", "Nouveau chat"), ("en", "New chat")):
        with open_window(tmp_path / name, name) as (window, _):
            wait_for(partial(_says, window, word))


def _says(window: MainWindow, word: str) -> bool:
    return window.sidebar._new.text() == word
