"""The box of search and commands: fuzzy matching, rows, everything by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import ChatSummary, SearchHit
from app.ui.palette.box import PaletteBox
from app.ui.palette.fuzzy import Command, best
from app.ui.theme.theme import Theme
from tests.ui.pages.test_pages import unnamed

RESOURCES = Path(__file__).parents[3] / "resources"
COMMANDS = (
    Command("new_chat", "New chat", "Ctrl+N"),
    Command("temporary", "New temporary chat", "", "private"),
    Command("high", "Effort: High"),
    Command("unload", "Unload the model"),
    Command("theme", "Thème : sombre"),
)
TOPICS = (Command("help:search", "Searching your chats"),)
HITS = (
    SearchHit("c1", "Whales", None, "Whales", ((0, 6),)),
    SearchHit("c1", "Whales", "m1", "a whale", ((2, 5),)),
    SearchHit("c1", "Whales", "m2", "…another whale", ((9, 5),)),
    SearchHit("c2", "Whale song", None, "Whale song", ((0, 5),)),
)


@pytest.fixture
def box(qtbot: QtBot) -> PaletteBox:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    field = QLineEdit(window)
    box = PaletteBox(Theme(RESOURCES, "light"), window)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    box.open_box([ChatSummary("c9", "Recent one", 0, 0)], COMMANDS, TOPICS)
    return box


def rows(box: PaletteBox) -> list[str]:
    return [str(box._model.data(box._model.index(row))) for row in range(box._model.rowCount())]


def chosen(box: PaletteBox) -> str:
    return str(box._list.currentIndex().data())


@pytest.mark.parametrize(
    ("query", "first"),
    [
        *(("nc", "new_chat"), ("new", "new_chat"), ("ntc", "temporary"), ("priv", "temporary")),
        *(("eff hi", "high"), ("hi eff", "high"), ("UNLOAD", "unload"), ("theme", "theme"), ("som", "theme")),
    ],
)
def test_letters_find_commands(query: str, first: str) -> None:
    assert best(query, COMMANDS)[0][0].id == first


@pytest.mark.parametrize("query", ["xyz", "chatn", "oa", "newx"])
def test_letters_that_fit_nothing(query: str) -> None:
    assert best(query, COMMANDS) == []


def test_marks_are_the_letters_found() -> None:
    command, marks = best("ntc", COMMANDS)[0]
    assert "".join(command.words[start : start + length] for start, length in marks) == "Ntc"


@pytest.mark.parametrize(
    ("words", "query", "marked"),
    [
        *(("Chef d’œuvre", "oeuvre", "œuvre"), ("Chef d’œuvre", "d'oe", "d’œ"), ("Cœur", "COEU", "Cœu")),
        *(("Straße zeigen", "strasse", "Straße"), ("Strasse zeigen", "straße", "Strasse")),
        *(("Straße zeigen", "zei", "zei"), ("Ma straße", "asse", "aße"), ("Œuvre nouvelle", "on", "Œn")),
        *(("Cafe\u0301 noir", "café", "Cafe\u0301"), ("Cafe\u0301 noir", "cn", "Cn")),
        *(("Caf\u00e9 noir", "cafe\u0301 noir", "Caf\u00e9noir"), ("Łódź", "lodz", "Łódź")),
        *(("ファイル か\u3099", "が", "か\u3099"), ("\u1112\u1161\u11ab글", "한", "\u1112\u1161\u11ab")),
    ],
)
def test_commands_are_found_however_words_are_spelled(words: str, query: str, marked: str) -> None:
    ((command, marks),) = best(query, (Command("a", words), Command("b", "Zzz")))
    assert "".join(command.words[start : start + length] for start, length in marks) == marked


@given(
    st.text(alphabet="œŒßabe’ \u0301é한ﬁĲı", max_size=12), st.text(alphabet="œsſßabe'fij \u0301é", max_size=4)
)
def test_marks_lie_within_the_words(words: str, query: str) -> None:
    for command, marks in best(query, (Command("a", words),)):
        ends = [
            0,
            *(place for start, length in marks for place in (start, start + length)),
            len(command.words),
        ]
        assert ends == sorted(ends)


def test_an_empty_box_offers_recent_chats_and_commands(box: PaletteBox) -> None:
    assert rows(box)[:3] == ["Recent chats", "Recent one", "Commands"]
    assert chosen(box) == "Recent one"
    assert unnamed(box) == []
    box.grab()


def test_hits_stand_by_chat_above_commands_and_help(box: PaletteBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box._field, "chat")
    box.set_hits("old query", HITS)
    assert "Chats · 2" not in rows(box)
    box.set_hits("chat", HITS)
    assert rows(box) == [
        *("Chats · 2", "Whales. a whale", "Whales. …another whale", "Whale song"),
        *("Commands", "New chat, Ctrl+N", "New temporary chat"),
        *("Help", "Searching your chats"),
    ]
    box.grab()  # paints marks and all kinds of rows


def test_arrows_and_enter_choose_across_titles(box: PaletteBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box._field, "chat")
    box.set_hits("chat", HITS)
    for _ in range(3):
        qtbot.keyClick(box._field, Qt.Key.Key_Down)
    assert chosen(box) == "New chat, Ctrl+N"
    assert box._field.accessibleDescription() == "New chat, Ctrl+N"
    qtbot.keyClick(box._field, Qt.Key.Key_Up)
    qtbot.keyClick(box._field, Qt.Key.Key_PageUp)
    assert chosen(box) == "Whales. a whale"
    qtbot.keyClick(box._field, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.hit_chosen) as hit:
        qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert hit.args == ["c1", "m2"]
    assert not box.isVisible()


def test_enter_before_the_answer_waits_for_it(box: PaletteBox, qtbot: QtBot) -> None:
    asked: list[str] = []
    box.query_changed.connect(asked.append)
    qtbot.keyClicks(box._field, "new")
    assert asked == ["n", "ne", "new"]
    qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert box.isVisible()
    with qtbot.waitSignal(box.hit_chosen) as hit:
        box.set_hits("new", HITS[:2])
    assert hit.args == ["c1", "m1"]


def test_a_command_runs_and_gives_the_keyboard_back(box: PaletteBox, qtbot: QtBot) -> None:
    before = box.window().findChild(QLineEdit)
    qtbot.keyClicks(box._field, ">unl")
    assert rows(box) == ["Commands", "Unload the model"]
    with qtbot.waitSignal(box.command_chosen) as command:
        qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert command.args == ["unload"]
    assert before is not None
    assert before.hasFocus()


@pytest.mark.parametrize("gone", ["the field", "all around it"])
def test_what_had_the_keyboard_is_gone_when_a_command_is_chosen(
    gone: str, box: PaletteBox, qtbot: QtBot
) -> None:
    around = QScrollArea(box.parentWidget())
    around.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inside = QLineEdit()
    around.setWidget(inside)
    around.show()
    box.close_box()
    inside.setFocus()
    box.open_box([], COMMANDS, TOPICS)
    shiboken6.delete(inside if gone == "the field" else around)
    qtbot.keyClicks(box._field, ">unl")
    with qtbot.waitSignal(box.command_chosen) as command:
        qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert command.args == ["unload"]
    assert not box.isVisible()
    assert gone != "the field" or around.hasFocus()


def test_escape_tab_and_a_click_beside(box: PaletteBox, qtbot: QtBot) -> None:
    qtbot.keyClick(box._field, Qt.Key.Key_Tab)
    assert box._field.hasFocus()
    qtbot.keyClick(box._field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    box.open_box([], COMMANDS, TOPICS)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomLeft())
    assert not box.isVisible()


def test_nothing_found_is_said(box: PaletteBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box._field, "qqq")
    assert rows(box) == ["Searching…"]
    box.set_hits("qqq", [])
    assert rows(box) == ["Nothing found"]
    qtbot.keyClick(box._field, Qt.Key.Key_Return)  # nothing to do
    assert box.isVisible()


def test_it_follows_the_window(box: PaletteBox) -> None:
    box.window().resize(720, 520)
    assert box.geometry() == box.window().rect()
    assert box._card.width() == 640
    box.window().resize(500, 300)
    assert box._card.geometry().right() < 500


class Aside(QWidget):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1


def test_a_letter_paints_nothing_beside_the_card_anew(box: PaletteBox, qtbot: QtBot) -> None:
    aside = Aside(box.parentWidget())
    aside.setGeometry(0, 0, 80, 600)
    aside.lower()
    aside.show()
    qtbot.waitUntil(lambda: aside.painted > 0)
    QCoreApplication.processEvents()
    before, height = aside.painted, box._card.height()
    box.search("nc")
    assert box._card.height() != height
    QCoreApplication.processEvents()
    box.repaint(box._card.geometry())
    assert aside.painted == before
    box.repaint()
    assert aside.painted > before
