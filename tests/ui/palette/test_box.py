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


SETTINGS = (
    Command("setting:answers:temperature", "Temperature", place="Answers", text="Temperature How freely"),
    Command("setting:answers:seed", "Seed", place="Answers", text="Seed The same answer each time"),
)
PAGES = (
    Command("help:lock", "Locking", text="Locking A passphrase. The passphrase seals the key."),
    Command("help:privacy", "Privacy", text="Privacy and a passphrase"),
    Command("help:other", "Passphrases", text="Passphrases"),
)


def open_with(box: PaletteBox, settings: tuple[Command, ...] | None = SETTINGS) -> None:
    folders = (Command("open_folder:1", "Chatter"), Command("open_folder:2", "Other"))
    box.open_box([], COMMANDS, PAGES, folders, settings)


def test_folders_and_settings_have_groups_of_their_own(box: PaletteBox, qtbot: QtBot) -> None:
    open_with(box)
    assert "Folders" not in rows(box)
    assert "Settings" not in rows(box)
    qtbot.keyClicks(box._field, "chat")
    box.set_hits("chat", HITS[3:])
    assert rows(box) == [
        *("Chats · 1", "Whale song", "Folders", "Chatter"),
        *("Commands", "New chat, Ctrl+N", "New temporary chat"),
    ]
    box._field.setText("tem")
    box.set_hits("tem", [])
    assert rows(box) == ["Commands", "New temporary chat", "Settings", "Temperature, Answers"]
    box.grab()
    box._field.setText("co")  # the letters of a folder's name are not enough
    assert "Folders" not in rows(box)


def test_texts_are_found_by_whole_words_behind_titles(box: PaletteBox, qtbot: QtBot) -> None:
    open_with(box)
    qtbot.keyClicks(box._field, "passphrase")
    assert rows(box) == ["Help", "Passphrases", "Locking", "Privacy"]
    box._field.setText("key the")
    assert rows(box) == ["Help", "Locking"]
    box._field.setText("freely how")
    assert rows(box) == ["Settings", "Temperature, Answers"]
    box._field.setText("sate")  # letters of "same answer"
    assert rows(box) == ["Searching…"]


@pytest.mark.parametrize("query", ["seed", ">seed"])
def test_enter_waits_for_the_settings_where_nothing_else_is_found(
    box: PaletteBox, qtbot: QtBot, query: str
) -> None:
    open_with(box, None)
    qtbot.keyClicks(box._field, query)
    box.set_hits(query, [])
    assert rows(box) == ["Searching…"]
    qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert box.isVisible()
    with qtbot.waitSignal(box.command_chosen) as command:
        box.set_settings(SETTINGS)
    assert command.args == ["setting:answers:seed"]


def test_the_help_comes_with_the_settings_above_it(box: PaletteBox, qtbot: QtBot) -> None:
    lock = Command("setting:privacy:lock", "Lock", place="Privacy", text="Lock A passphrase")
    open_with(box, None)
    qtbot.keyClicks(box._field, "passphrase")
    box.set_hits("passphrase", [])
    assert rows(box) == ["Searching…"]
    box.set_settings((lock,))
    assert rows(box) == ["Settings", "Lock, Privacy", "Help", "Passphrases", "Locking", "Privacy"]
    assert chosen(box) == "Lock, Privacy"


def test_settings_that_come_later_leave_what_is_chosen(box: PaletteBox, qtbot: QtBot) -> None:
    open_with(box, None)
    box.set_settings(SETTINGS)
    assert rows(box)[0] == "Commands"
    open_with(box, None)
    qtbot.keyClicks(box._field, "t")
    box.set_hits("t", HITS[3:])
    qtbot.keyClick(box._field, Qt.Key.Key_Down)
    before = chosen(box)
    box.set_settings(SETTINGS)
    assert "Temperature, Answers" in rows(box)
    assert chosen(box) == before
    qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert not box.isVisible()
    open_with(box, None)
    qtbot.keyClicks(box._field, ">unl")  # what is found already needn't wait
    with qtbot.waitSignal(box.command_chosen) as command:
        qtbot.keyClick(box._field, Qt.Key.Key_Return)
    assert command.args == ["unload"]


def test_words_side_by_side_go_before_words_apart() -> None:
    apart = Command("apart", "A", text="text, text, text and another size, of a size")
    beside = Command("beside", "B", text="the text size")
    assert [command.id for command, _ in best("text size", (apart, beside))] == ["beside", "apart"]


def test_a_setting_that_says_what_a_command_does_comes_last(box: PaletteBox, qtbot: QtBot) -> None:
    keys = Command("setting:shortcuts:new_chat", "New chat", place="Shortcuts", text="New chat")
    other = Command("setting:answers:effort", "Effort of any new chat of yours", place="Answers")
    open_with(box, (keys, other))
    box._field.setText("new chat")
    box.set_hits("new chat", [])
    start = rows(box).index("Settings")
    assert rows(box)[start + 1 :] == ["Effort of any new chat of yours, Answers", "New chat, Shortcuts"]
