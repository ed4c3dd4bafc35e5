"""Things side by side that don't fit go under each other, or give way; none lies on another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.settings.row import Row
from app.ui.widgets.buttons import Button, EndButton
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.fitting import FoldingRow, Scrolled, fit_height
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.paths import PathButton
from tests.ui.cut_off import cut_off

LONG = "A name so long that it takes more than one line beside the keys"
PATH = "/media/someone/a disk/" + "a folder of models/" * 6 + "gpt-oss"


def shown(qtbot: QtBot, widget: QWidget, width: int) -> QWidget:
    """A window around a widget; what is in it is laid out."""
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(widget)
    holder.resize(width, 200)
    holder.show()
    settle()
    return holder


def settle() -> None:
    """Let what was asked for be laid out, and what follows from that."""
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("wrapped", [False, True])
def test_what_scrolls_is_as_high_as_it_needs(qtbot: QtBot, wrapped: bool) -> None:
    """Without a wrapped text Qt gives no height for a width; the options of a chat opened as a slit."""
    inner, holder = QWidget(), QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(inner)
    for number in range(12):
        column.addWidget(Label(f"Row {number}", wrap=wrapped))
    scrolled = Scrolled(inner)
    QVBoxLayout(holder).addWidget(scrolled)
    fit_height(holder, 400)
    holder.show()
    settle()
    assert not scrolled.verticalScrollBar().maximum()


def test_a_row_folds_for_words_that_changed_while_it_was_hidden(qtbot: QtBot) -> None:
    row = Row(Label("Ctrl+N"))
    row.set_words("New chat", "")
    stack = QStackedWidget()
    stack.addWidget(row)
    stack.addWidget(QLabel())
    holder = shown(qtbot, stack, 320)
    stack.setCurrentIndex(1)
    settle()
    for name in ("New", "New chat, another time", LONG):  # Qt asks for a layout at the first alone
        row.set_words(name, "")
        settle()
    stack.setCurrentIndex(0)
    settle()
    assert row._name.wordWrap()
    assert cut_off(holder) == []


def test_a_control_gives_way_to_the_words_beside_it(qtbot: QtBot) -> None:
    control = Button("Measure")
    row = Row(control)
    row.set_words("Speed", "How fast it is.")
    row.set_mark("", "Recommended: as the effort says, and that is rather long")
    holder = shown(qtbot, row, row._reset.sizeHint().width() + control.sizeHint().width())
    assert control.y() > row._reset.y()
    assert cut_off(holder) == []
    holder.resize(holder.width() + 100, 200)
    settle()
    assert control.x() > row._reset.geometry().right()


def test_buttons_go_below_a_name_that_has_no_room(qtbot: QtBot) -> None:
    name, acts = ElidedLabel("gpt-oss-20b"), QWidget()
    name.setMinimumWidth(120)
    flow = FlowLayout(acts)
    for words in ("Enter a token…", "Resume", "Cancel"):
        flow.addWidget(Button(words))
    row = FoldingRow(name, acts)
    wide = acts.sizeHint().width() + 8 + 120
    holder = shown(qtbot, row, wide + 60)
    assert acts.x() > name.x()
    holder.resize(wide - 20, 200)
    settle()
    assert acts.y() > name.geometry().bottom()
    assert cut_off(holder) == []


def test_a_name_is_whole_before_what_stands_beside_it(qtbot: QtBot) -> None:
    name, badge, button = ElidedLabel("Q4_K_M-imatrix"), Label("Passt in den Speicher"), Button("Download")
    row = FoldingRow(name, badge, button)
    whole = name.sizeHint().width()
    beside = badge.sizeHint().width() + button.sizeHint().width() + 2 * 8
    holder = shown(qtbot, row, 900)
    around = holder.width() - row.width()
    holder.resize(around + beside + whole - 10, 200)
    settle()
    assert badge.y() > name.geometry().bottom()
    assert name.width() >= whole
    assert cut_off(holder) == []
    name.setText("A name of many words " * 20)  # cut it is anyway
    holder.resize(900, 200)
    settle()
    assert badge.x() > name.x()
    assert badge.y() < name.geometry().bottom()


def test_a_field_keeps_room_for_what_it_asks_for(qtbot: QtBot) -> None:
    field, button = QLineEdit(), Button("Restore")
    field.setPlaceholderText("Search the trash, by any word of a title")
    row = FoldingRow(field, button)
    wide = field.fontMetrics().horizontalAdvance(field.placeholderText()) + button.sizeHint().width()
    holder = shown(qtbot, row, wide)
    assert button.y() > field.geometry().bottom()
    assert cut_off(holder) == []


def test_what_stands_at_the_end_of_a_button_goes_where_there_is_no_room(qtbot: QtBot) -> None:
    button = EndButton("search", lambda: None)
    button.set_words("Search chats")
    button.set_end("Ctrl+K")
    holder = shown(qtbot, button, 400)
    assert button._end.isVisible()
    button.set_words("Search chats, folders and whatever else there is in them, by their words")
    settle()
    assert not button._end.isVisible()
    button.set_words("Search chats")
    settle()
    assert button._end.isVisible()
    assert cut_off(holder) == []
    button.set_end("")
    assert not button._end.isVisible()


def test_a_word_under_what_stands_at_the_end_is_found(qtbot: QtBot) -> None:
    button = EndButton("search", lambda: None)
    button.set_words("Search chats")
    button.set_end("Ctrl+K")
    holder = shown(qtbot, button, 400)
    button._fit = lambda: None  # type: ignore[method-assign]
    button.setFixedWidth(button.sizeHint().width() + 10)
    settle()
    assert len(cut_off(holder)) == 1


def test_a_path_on_a_button_is_cut_to_the_room_there_is(qtbot: QtBot) -> None:
    button = PathButton("{path}: stop watching", PATH, "action", lambda: None)
    holder = QWidget()
    FlowLayout(holder).addWidget(button)
    top = shown(qtbot, holder, 700)
    widest = button.width()
    assert "…" in button.text()
    assert button.text().endswith("gpt-oss: stop watching")
    assert PATH in button.toolTip()
    assert PATH in button.accessibleName()
    top.resize(widest - 60, 200)
    settle()
    assert button.width() < widest
    assert cut_off(top) == []
    top.resize(700, 200)
    settle()
    assert button.width() == widest
    assert cut_off(top) == []


def test_a_short_path_on_a_button_is_whole(qtbot: QtBot) -> None:
    button = PathButton("{path}: stop watching", "/models", "action", lambda: None)
    holder = shown(qtbot, button, 400)
    assert cut_off(holder) == []
    assert button.text() == "/models: stop watching"
    assert button.toolTip() == ""


@pytest.mark.parametrize("pixels", [13, 14, 15, 17, 20])
def test_with_all_the_room_it_wants_no_path_is_cut(qtbot: QtBot, pixels: int) -> None:
    names = (
        "Models",
        "ai",
        "gguf",
        "LLM/files",
        "models/gpt-oss",
        "Dokumente/Modelle",
        "x/y/z",
        "Data",
        "fi/fl",
    )
    paths = [*(f"~/{name}" for name in names), *(f"/{letter * 9}" for letter in "abefijlmrtwMWAV")]
    holder = QWidget()
    font = holder.font()
    font.setPixelSize(pixels)
    holder.setFont(font)
    flow = FlowLayout(holder)
    buttons = [PathButton("{path}: stop watching", path, "action", lambda: None) for path in paths]
    for button in buttons:
        flow.addWidget(button)
    top = shown(qtbot, holder, 900)
    assert [button.text() for button in buttons] == [f"{path}: stop watching" for path in paths]
    assert {button.width() - button.sizeHint().width() for button in buttons} == {0}
    assert cut_off(top) == []
