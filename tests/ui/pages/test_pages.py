"""Sidebar, composer, first page, models, settings, help: what they show and what they ask for."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain import errors
from app.domain.chat import ChatSummary, Effort
from app.domain.downloads import DownloadPhase, DownloadState
from app.domain.models import Connection, ModelRef, Verdict
from app.library.catalogue import load_catalogue
from app.library.shelf import ShelfEntry
from app.services.help import HelpService
from app.services.library import Offer
from app.system.paths import Paths
from app.ui.composer.composer import Composer
from app.ui.composer.strip import ConnectionsDialog, PrivacyStrip
from app.ui.errors import explain
from app.ui.first_run.card import FirstRunPage, OfferCard
from app.ui.help.page import HelpPage
from app.ui.models.page import KINDS, ModelsPage, Sections
from app.ui.page import Page
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.words import download_line, memory_line, verdict
from tests.plans import plan

PATHS = Paths.discover()
ENTRY = load_catalogue(PATHS.resources / "catalogue.toml")[0]
GB = 1_000_000_000


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(PATHS.resources, "light")


def chat(name: str, days: float = 0.0) -> ChatSummary:
    now = datetime.now().timestamp()
    return ChatSummary(name, f"Title {name}", now, now - days * 86_400)


def nothing() -> None:
    return


def unnamed(widget: QWidget) -> list[str]:
    """Controls that a screen reader has no name for."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QListView)
    found = [child for kind in kinds for child in widget.findChildren(kind)]
    return [
        f"{type(control).__name__} {control.objectName()}"
        for control in found
        if not control.isHidden()
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and "qt_" not in control.objectName()
        and not inside(control, QComboBox)  # its list and its frame are named by the box
        and not (isinstance(control, QAbstractButton) and inside(control, QLineEdit))
    ]


def inside(widget: QWidget, kind: type[QWidget]) -> bool:
    """Whether a widget is a part of another one."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kind):
            return True
        parent = parent.parentWidget()
    return False


# -- composer ----------------------------------------------------------------------------------


@pytest.fixture
def composer(theme: Theme, qtbot: QtBot) -> Composer:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.resize(700, 200)
    composer.show()
    return composer


def test_enter_sends_and_shift_enter_breaks(composer: Composer, qtbot: QtBot) -> None:
    sent: list[tuple[str, Effort]] = []
    composer.send_requested.connect(lambda *args: sent.append(args))
    editor = composer._editor
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert sent == []
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "two")
    composer.set_effort(Effort.HIGH)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert sent == [("one\ntwo", Effort.HIGH)]
    assert composer.text == "one\ntwo"  # kept until it is stored
    assert unnamed(composer) == []


def test_it_grows_to_ten_lines(composer: Composer, qtbot: QtBot) -> None:
    heights = []
    for lines in (1, 3, 10, 30):
        composer.set_text("\n".join("x" * lines))
        heights.append(composer._editor.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_send_turns_into_stop(composer: Composer, qtbot: QtBot) -> None:
    assert not composer._button.isEnabled()
    composer.set_busy(True)
    with qtbot.waitSignal(composer.stop_requested):
        composer._button.click()
    composer.set_text("typed meanwhile")
    with qtbot.waitSignal(composer.send_requested):  # to wait for the end of the answer
        qtbot.keyClick(composer._editor, Qt.Key.Key_Return)
    composer.set_busy(False)
    with qtbot.waitSignal(composer.send_requested):
        composer._button.click()


def test_the_strip_tells_the_truth(theme: Theme, qtbot: QtBot) -> None:
    strip = PrivacyStrip(theme)
    qtbot.addWidget(strip)
    assert "Everything stays on this computer" in strip._button.text()
    connection = Connection(0, 1.0, "example.org", "download", 5_000_000)
    strip.set_connections([connection])
    assert "Everything" not in strip._button.text()
    dialog = ConnectionsDialog([connection])
    qtbot.addWidget(dialog)
    shown = " ".join(label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text"))
    assert "example.org" in shown
    assert "5.0 MB in" in shown  # the units of the settings' list and of all else


# -- first page, models --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phase", "word", "signal"),
    [
        (DownloadPhase.NONE, "Download", "download_requested"),
        (DownloadPhase.RUNNING, "Pause", "pause_requested"),
        (DownloadPhase.PAUSED, "Resume", "download_requested"),
        (DownloadPhase.FAILED, "Resume", "download_requested"),
    ],
)
def test_the_card_of_a_download(
    theme: Theme, qtbot: QtBot, phase: DownloadPhase, word: str, signal: str
) -> None:
    card = OfferCard(theme, Offer(ENTRY, plan()))
    qtbot.addWidget(card)
    card.set_download(DownloadState(ENTRY.id, phase, 5 * GB, 12 * GB, 1e7, 700.0, "offline"))
    assert card._main.text() == word
    with qtbot.waitSignal(getattr(card, signal)) as asked:
        card._main.click()
    assert asked.args == [ENTRY.id]


def test_an_installed_model_is_used(theme: Theme, qtbot: QtBot) -> None:
    ref = ModelRef("x", "x", Path("x.gguf"))
    card = OfferCard(theme, Offer(ENTRY, plan(), ref))
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.use_requested) as used:
        card._main.click()
    assert used.args == [ref]


@pytest.mark.parametrize("kind", Verdict)
def test_each_verdict_has_words(kind: Verdict, qtbot: QtBot) -> None:
    words, badge = verdict(plan(kind))
    assert words
    assert badge in ("ok", "warn", "bad")
    assert "{" not in memory_line(plan(kind))


@pytest.mark.parametrize("phase", DownloadPhase)
def test_each_phase_has_words(phase: DownloadPhase, qtbot: QtBot) -> None:
    line = download_line(DownloadState("m", phase, GB, 2 * GB, 1e7, 30.0, "offline"))
    assert "{" not in line
    assert bool(line) == (phase is not DownloadPhase.NONE)


def test_the_first_page_suggests_and_offers(theme: Theme, qtbot: QtBot) -> None:
    page = FirstRunPage(theme)
    qtbot.addWidget(page)
    found = ModelRef("f", "gpt-oss-20b (Jan)", Path("model.gguf"))
    page.set_offer(Offer(ENTRY, plan(), found=(found,)))
    with qtbot.waitSignal(page.suggestion_requested) as asked:
        page._buttons[2].click()
    assert asked.args == ["Where are my chats stored?"]
    words = [button.text() for button in page.findChildren(Button)]
    assert "Use gpt-oss-20b (Jan)" in words
    with qtbot.waitSignal(page.use_requested) as used:
        next(button for button in page.findChildren(Button) if "(Jan)" in button.text()).click()
    assert used.args == [found]
    page.set_guide(False)
    assert all(button.isHidden() for button in page._buttons)
    assert unnamed(page) == []


def test_the_models_page_lists_good_and_bad_files(theme: Theme, qtbot: QtBot) -> None:
    page = ModelsPage(theme, nothing, Sections._make(kind(theme) for kind in KINDS))
    qtbot.addWidget(page)
    page.set_offers([Offer(ENTRY, plan())])
    good = ShelfEntry(ModelRef("guide", "Guide", PATHS.guide, built_in=True), 5_000_000)
    other = ShelfEntry(ModelRef("o", "other", Path("o.gguf")), 12 * GB)
    bad = ShelfEntry(ModelRef("b", "bad", Path("b.gguf")), error="not_gguf")
    page.set_models([good, other, bad], "guide")
    used: list[object] = []
    page.use_requested.connect(used.append)
    next(b for b in page.findChildren(Button) if b.text() == "Use" and not b.isHidden()).click()
    assert used == [other.ref]
    with qtbot.waitSignal(page.shelf.act_requested) as asked:
        [b for b in page.findChildren(Button) if b.text() == "Forget"][-1].click()
    assert asked.args == ["take_off", "b"]
    assert unnamed(page) == []


# -- help, errors ----------------------------------------------------------------------


def test_a_page_scrolls_by_the_keys_of_what_is_in_it(qtbot: QtBot) -> None:
    page, button = Page(nothing), Button("Top")
    qtbot.addWidget(page)
    page.column.addWidget(button)
    page.column.addSpacing(2000)
    page.resize(600, 400)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert page.area.focusPolicy() is Qt.FocusPolicy.NoFocus  # a stop without a name
    QTest.keyClick(button, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().value() > 0)


def test_help_searches_and_follows_its_own_links_only(theme: Theme, qtbot: QtBot) -> None:
    page = HelpPage(theme, nothing)
    qtbot.addWidget(page)
    service = HelpService(PATHS.help)
    page.search_changed.connect(lambda query: page.set_topics(service.search("en", query)))
    page.set_topics(service.pages("en"))
    page.open_topic("search")
    assert "search" in page._text.toPlainText().lower()
    page._search.setText("120b memory")
    assert page._list.item(0).text() == "Memory for gpt-oss-120b"
    before = page._text.toPlainText()
    page._search.setText("xylophone")
    assert not page._nothing.isHidden()
    page._search.setText("120b memory")
    assert page._nothing.isHidden()
    page._text.anchorClicked.emit(QUrl("https://example.org/x"))
    assert page._text.toPlainText() == before
    assert unnamed(page) == []


def test_every_error_code_has_words_and_a_remedy_has_a_button(qtbot: QtBot) -> None:
    source = Path(errors.__file__).read_text(encoding="utf-8")
    listed = " ".join(re.findall(r"Codes?:([^\"]*)", source))
    codes = set(re.findall(r"\b[a-z]+(?:_[a-z]+)+\b|\bdamaged\b|\boffline\b|\brefused\b", listed))
    unexpected = explain("no such code").title
    silent = {
        "load_cancelled",
        "bad_value",
        "unknown_setting",
        "unknown_model",
        "bad_argument",
        "context_too_small",
        "bad_schema",
    }
    for code in codes - silent:
        words = explain(code, "SIGILL")
        assert words.title != unexpected or code == "unknown", code
        assert words.text, code
        assert bool(words.remedy) == bool(words.button), code
