"""What fills the context: the parts, the sums, what can be done, at every width."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.context import ContextAction, ContextKind, ContextMap, ContextPart
from app.ui.chat.context_card import ContextCard
from app.ui.theme.theme import Theme
from app.ui.widgets.share_bar import Share, fitting_words

OLDER = ("a", "b")
FREE = (ContextAction.SHORTEN, ContextAction.LEAVE_OUT, ContextAction.PIN)
PARTS = (
    ContextPart(ContextKind.INSTRUCTIONS, 600),
    ContextPart(ContextKind.OLDER, 9200, OLDER, 12, actions=FREE),
    ContextPart(ContextKind.OLDER, 3000, ("x",), 2, left_out=True, actions=(ContextAction.PUT_BACK,)),
    ContextPart(ContextKind.RECENT, 3400, ("q",), 3, actions=(ContextAction.PIN,)),
    ContextPart(ContextKind.TOOL_RESULT, 15300, label="functions.look"),
    ContextPart(ContextKind.QUESTION, 5400),
    ContextPart(ContextKind.ANSWER, 4096),
)
FULL = ContextMap(PARTS, 32768, 65536, 1_500_000_000)
ROOMY = ContextMap(PARTS[:1] + PARTS[-1:], 32768)


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> ContextCard:
    card = ContextCard(theme)
    qtbot.addWidget(card)
    card.show_map(FULL)
    card.resize(700, card.height_for(700))
    card.show()
    return card


def words(card: ContextCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def button(card: ContextCard, word: str) -> QAbstractButton:
    return next(b for b in card.findChildren(QAbstractButton) if b.isVisible() and b.text() == word)


def test_sums_and_names(card: ContextCard) -> None:
    shown = words(card)
    assert shown[0] == "This doesn't fit yet"
    assert "38.0k needed · 32k context · 4k kept for the answer" in shown
    names = {"Instructions", "12 older turns", "2 turns left out", "Last 3 turns", "look", "Your message"}
    assert names <= set(shown)
    assert FULL.needed == 37_996  # what is left out isn't in it


def test_each_part_and_the_buttons_say_what_is_wanted(card: ContextCard, qtbot: QtBot) -> None:
    for word, action, ids in (
        ("Shorten to a summary", ContextAction.SHORTEN, OLDER),
        ("Leave out", ContextAction.LEAVE_OUT, OLDER),
        ("Put back", ContextAction.PUT_BACK, ("x",)),
        ("Shorten older turns", ContextAction.SHORTEN, OLDER),
        ("Leave out the oldest turns", ContextAction.LEAVE_OUT, OLDER),
    ):
        with qtbot.waitSignal(card.action_requested) as told:
            button(card, word).click()
        assert told.args == [action, ids]
    with qtbot.waitSignal(card.larger_requested) as larger:
        button(card, "Use a 64k context (+1.5 GB)").click()
    assert larger.args == [65536]
    with qtbot.waitSignal(card.closed):
        button(card, "Close").click()


def test_what_fits_is_only_told(card: ContextCard) -> None:
    card.show_map(ROOMY)
    assert words(card)[0] == "What fills the context"
    shown = [b.text() for b in card.findChildren(QAbstractButton) if b.isVisible()]
    assert shown == ["Close"]


@pytest.mark.parametrize("width", [420, 560, 760])
def test_nothing_is_cut_off_at_any_width(card: ContextCard, width: int) -> None:
    card.resize(width, card.height_for(width))
    card.ensurePolished()
    for child in card.findChildren(QAbstractButton):
        if child.isVisible():
            corner = child.mapTo(card, child.rect().bottomRight())
            assert corner.x() <= width
            assert corner.y() <= card.height()
            assert child.height() >= child.sizeHint().height()
            holder = child.parentWidget()
            assert holder is not None
            assert holder.rect().contains(child.geometry())


def test_the_keyboard_stays_where_it_was(card: ContextCard, qtbot: QtBot) -> None:
    qtbot.waitUntil(card.isActiveWindow)
    button(card, "Put back").setFocus()
    card.show_map(FULL)
    assert QApplication.focusWidget() is button(card, "Put back")
    card.show_map(ROOMY)  # what it stood on is gone
    assert QApplication.focusWidget() is button(card, "Close")


def test_a_long_name_leaves_room_for_the_actions(card: ContextCard) -> None:
    name = "the-whole-annual-report-of-the-company-in-its-very-last-version.pdf"
    card.show_map(ContextMap((ContextPart(ContextKind.FILE, 9000, label=name), *PARTS), 32768))
    card.resize(560, card.height_for(560))
    shorten, leave = button(card, "Shorten to a summary"), button(card, "Leave out")
    assert shorten.mapTo(card, shorten.rect().topLeft()).y() == leave.mapTo(card, leave.rect().topLeft()).y()
    assert card.grab().width() == 560
    assert any(label.toolTip() == name for label in card.findChildren(QLabel))


def test_a_share_says_what_fits_in_it(card: ContextCard) -> None:
    share, metrics = Share(1, "report.pdf", "15.3k", "warn"), card.fontMetrics()
    size = metrics.horizontalAdvance(share.size)
    assert fitting_words(share, metrics, 500) == "report.pdf 15.3k"
    cut = fitting_words(share, metrics, metrics.horizontalAdvance(share.label) - 6)
    assert cut.startswith("rep")
    assert cut.endswith("… 15.3k")
    assert fitting_words(share, metrics, size) == "15.3k"
    assert fitting_words(share, metrics, size - 1) == ""


def test_a_summary_can_be_read_and_undone(card: ContextCard, qtbot: QtBot) -> None:
    undo = (ContextAction.UNDO_SUMMARY,)
    summary = ContextPart(ContextKind.SUMMARY, 300, ("s",), actions=undo, text="They spoke of <b>cats</b>.")
    card.show_map(ContextMap((PARTS[0], summary, PARTS[-1]), 32768))
    assert "They spoke of <b>cats</b>." in words(card)
    with qtbot.waitSignal(card.action_requested) as told:
        button(card, "Undo the summary").click()
    assert told.args == [ContextAction.UNDO_SUMMARY, ("s",)]


def test_it_follows_the_theme(card: ContextCard, theme: Theme) -> None:
    before = card.grab().toImage()
    theme.set_mode("dark")
    assert card.grab().toImage() != before
