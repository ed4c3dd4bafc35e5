"""The sidebar's list: order, several chosen, renamed in place, dragged, opened by click and key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.chat import ChatSummary, Folder
from app.ui.sidebar.model import day_label
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme.theme import Theme
from tests.ui.pages.test_pages import unnamed

RESOURCES = Path(__file__).parents[3] / "resources"
WORK, HOME = Folder("w", "Work"), Folder("h", "Home", open=False)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar(Theme(RESOURCES, "light"))
    qtbot.addWidget(sidebar)
    sidebar.resize(263, 800)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    return sidebar


def chat(name: str, days: float = 0.0, **fields: object) -> ChatSummary:
    now = datetime.now().timestamp()
    return ChatSummary(name, f"Title {name}", now, now - days * 86_400, **fields)  # type: ignore[arg-type]


def rows(sidebar: Sidebar) -> list[str]:
    model = sidebar._model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def click(sidebar: Sidebar, qtbot: QtBot, name: str, *keys: Qt.KeyboardModifier) -> None:
    place = sidebar._list.visualRect(sidebar._model.index_of(name)).center()
    modifier = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(sidebar._list.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def menu_texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def open_menu(sidebar: Sidebar, name: str) -> QMenu:
    """The menu that the keyboard's menu key opens on a row."""
    assert sidebar._list.currentIndex() == sidebar._model.index_of(name)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(sidebar._list, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def drawn(view: QListView, index: QModelIndex, hovered: bool, place: QPoint) -> bool:
    """Whether something is drawn on a row about a place, with the mouse over the row or not."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = QRect(QPoint(0, 0), view.visualRect(index).size())
    if hovered:
        option.state |= QStyle.StateFlag.State_MouseOver
    else:
        option.state &= ~QStyle.StateFlag.State_MouseOver
    picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setLayoutDirection(view.layoutDirection())
    view.itemDelegate().paint(painter, option, index)
    painter.end()
    around = QRect(place.x() - 8, place.y() - 4, 16, 8)
    colours = {
        picture.pixel(x, y)
        for x in range(around.left(), around.right())
        for y in range(around.top(), around.bottom())
    }
    return len(colours) > 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_dots_of_the_row_under_the_mouse_open_its_menu(
    sidebar: Sidebar, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    sidebar.setLayoutDirection(direction)
    sidebar.set_chats([chat("a"), chat("b", folder_id="w")], [WORK])
    shown, view = sidebar._list, sidebar._list.viewport()
    opened = list[str]()
    sidebar.chat_requested.connect(opened.append)
    for name, first in (("a", "Rename"), ("w", "New chat in this folder")):
        index = sidebar._model.index_of(name)
        row = shown.visualRect(index)
        right = direction is Qt.LayoutDirection.LeftToRight
        dots = QPoint(row.right() - 12 if right else row.left() + 12, row.center().y())
        place = dots - row.topLeft()
        counted = name == "w"  # a folder has the number of its chats there
        assert [drawn(shown, index, hovered, place) for hovered in (False, True)] == [counted, True]
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=dots)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu_texts(menu)[0].startswith(first)
        menu.close()
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=dots)
        assert not shown.is_editing
        if (again := QApplication.activePopupWidget()) is not None:
            again.close()
    assert opened == []


def test_chats_stand_under_their_day(sidebar: Sidebar) -> None:
    sidebar.set_chats([chat("a"), chat("b", 1), chat("c", 3), chat("c2", 5), chat("d", 20), chat("e", 3000)])
    assert rows(sidebar)[:9] == [
        *("Today", "Title a", "Yesterday", "Title b", "Previous 7 days", "Title c", "Title c2"),
        *("Previous 30 days", "Title d"),
    ]
    assert rows(sidebar)[-1] == "Title e"
    assert day_label(date(2024, 2, 3), date(2026, 1, 1)) == "February 2024"


class Tomorrow(date):
    """A calendar that is a day ahead."""

    @classmethod
    def today(cls) -> Self:
        day = date.today() + timedelta(days=1)
        return cls(day.year, day.month, day.day)


def test_another_day_begins_while_the_window_is_open(
    sidebar: Sidebar, monkeypatch: pytest.MonkeyPatch
) -> None:
    sidebar.set_chats([chat("a"), chat("b")])
    sidebar.set_current("b")
    assert rows(sidebar)[0] == "Today"
    monkeypatch.setattr("app.ui.sidebar.sidebar.date", Tomorrow)
    assert sidebar._midnight.isActive()
    assert 0 < sidebar._midnight.interval() <= 3_600_000  # also after the computer slept
    sidebar._midnight.timeout.emit()
    assert rows(sidebar)[0] == "Yesterday"
    assert sidebar.chosen() == ["b"]
    assert sidebar._midnight.isActive()


def test_times_that_no_calendar_takes_hide_no_chat(sidebar: Sidebar) -> None:
    """A file that was imported may have left them."""
    late = ChatSummary("late", "Late", 0.0, 253_402_343_999.0)  # year 9999, in another zone 10000
    early = [ChatSummary(f"early{i}", "Early", -62_135_647_200.0, -62_135_647_200.0 - i) for i in range(2)]
    sidebar.set_chats([late, chat("a"), chat("b", 40), *early], [])
    shown = rows(sidebar)
    assert shown[:3] == ["Today", "Late", "Title a"]
    assert shown[3:5] == [shown[3], "Title b"]
    assert shown[5:] == ["January 1970", "Early", "Early"]
    assert unnamed(sidebar) == []


def test_a_chat_from_before_time_is_listed(sidebar: Sidebar) -> None:
    old = [ChatSummary(name, name, 0.0, 0.0) for name in "ab"]
    sidebar.set_chats([chat("new"), *old])
    assert rows(sidebar) == ["Today", "Title new", "January 1970", "a", "b"]


def test_temporary_pinned_and_folders_come_first(sidebar: Sidebar) -> None:
    chats = [
        *(chat("t", temporary=True), chat("a"), chat("p", 40, pinned=True, folder_id="w")),
        *(chat("f", folder_id="w"), chat("hidden", folder_id="h")),
    ]
    sidebar.set_chats(chats, [HOME, WORK])
    assert rows(sidebar) == [
        *("Temporary", "Title t", "Pinned", "Title p", "Folders", "Home", "Work", "Title f"),
        *("Today", "Title a"),
    ]
    index = sidebar._model.index_of("h")
    spoken = sidebar._model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Folder Home, 1 chat")
    assert spoken.endswith(", closed")
    sidebar.grab()  # paints every kind of row


def test_a_click_opens_and_ctrl_or_shift_choose(sidebar: Sidebar, qtbot: QtBot) -> None:
    opened: list[str] = []
    sidebar.chat_requested.connect(opened.append)
    sidebar.set_chats([chat(name) for name in "abcd"])
    sidebar.set_current("a")
    click(sidebar, qtbot, "b")
    click(sidebar, qtbot, "d", Qt.KeyboardModifier.ShiftModifier)
    click(sidebar, qtbot, "c", Qt.KeyboardModifier.ControlModifier)
    assert opened == ["b"]
    assert sidebar.chosen() == ["b", "d"]
    with qtbot.waitSignal(sidebar.delete_requested) as deleted:
        qtbot.keyClick(sidebar._list, Qt.Key.Key_Delete)
    assert deleted.args == [["b", "d"]]
    qtbot.keyClick(sidebar._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sidebar.chosen() == list("abcd")


def test_what_is_chosen_stays_so_when_the_list_changes(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_chats([chat(name) for name in "abcd"])
    click(sidebar, qtbot, "b")
    click(sidebar, qtbot, "c", Qt.KeyboardModifier.ControlModifier)
    sidebar.set_chats([chat("new"), *(chat(name) for name in "abcd")])
    assert sidebar.chosen() == ["b", "c"]


def test_enter_opens_and_arrows_close_and_open_folders(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_chats([chat("a", folder_id="w")], [WORK])
    told: list[tuple[object, ...]] = []
    sidebar.folder_toggled.connect(lambda *args: told.append(args))
    sidebar._list.setCurrentIndex(sidebar._model.index_of("w"))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(sidebar._list, key)
    assert told == [("w", False), ("w", True), ("w", False)]
    told.clear()
    sidebar._list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # where what is inside lies to the left
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(sidebar._list, key)
    assert told == [("w", False), ("w", True)]
    sidebar._list.setCurrentIndex(sidebar._model.index_of("a"))
    with qtbot.waitSignal(sidebar.chat_requested) as opened:
        qtbot.keyClick(sidebar._list, Qt.Key.Key_Return)
    assert opened.args == ["a"]


def test_a_title_is_renamed_in_place_and_a_refresh_waits(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_chats([chat("a"), chat("b")])
    sidebar.set_current("b")
    sidebar.rename_current()
    editor = sidebar._list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("  A new \n title ")
    sidebar.set_chats([chat("c"), chat("a"), chat("b")])  # an answer ended meanwhile
    assert editor.isVisible()
    with qtbot.waitSignal(sidebar.rename_requested) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == ["b", "A new title"]
    qtbot.waitUntil(lambda: "Title c" in rows(sidebar))


@pytest.fixture
def beside(sidebar: Sidebar, qtbot: QtBot) -> Iterator[QLineEdit]:
    """A field beside the sidebar, which has the keyboard; the sidebar is shown when it asks for that."""
    window, field = QWidget(), QLineEdit()
    row = QHBoxLayout(window)
    row.addWidget(sidebar)
    row.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    field.setFocus()
    sidebar.show_requested.connect(sidebar.show)
    yield field
    sidebar.setParent(None)


def editor_of(sidebar: Sidebar) -> QLineEdit | None:
    return sidebar._list.findChild(QLineEdit) if sidebar._list.is_editing else None


def test_a_hidden_sidebar_is_shown_to_rename(sidebar: Sidebar, beside: QLineEdit, qtbot: QtBot) -> None:
    sidebar.set_chats([chat("a")], [WORK])
    sidebar.set_current("a")
    for begin in (sidebar.rename_current, lambda: sidebar.edit_folder("w")):
        beside.setFocus()
        sidebar.hide()
        begin()
        editor = editor_of(sidebar)
        assert editor is not None
        assert editor.isVisible()
        assert sidebar._list.viewport().rect().contains(editor.geometry())
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        qtbot.waitUntil(beside.hasFocus)


def test_a_title_is_not_edited_where_nobody_sees_it(
    sidebar: Sidebar, beside: QLineEdit, qtbot: QtBot
) -> None:
    sidebar.set_chats([chat("a")])
    sidebar.set_current("a")
    sidebar.show_requested.disconnect()
    sidebar.hide()
    sidebar.rename_current()
    assert editor_of(sidebar) is None
    assert beside.hasFocus()


def test_a_chat_of_a_closed_folder_is_renamed_once_that_is_open(
    sidebar: Sidebar, beside: QLineEdit, qtbot: QtBot
) -> None:
    chats = [chat("a", folder_id="h"), chat("b")]
    sidebar.set_chats(chats, [HOME])
    sidebar.set_current("a")
    with qtbot.waitSignal(sidebar.folder_toggled) as toggled:
        sidebar.rename_current()
    assert toggled.args == ["h", True]
    assert beside.hasFocus()
    sidebar.set_chats(chats, [Folder("h", "Home", open=True)])
    editor = editor_of(sidebar)
    assert editor is not None
    editor.setText("A new title")
    with qtbot.waitSignal(sidebar.rename_requested) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == ["a", "A new title"]
    qtbot.waitUntil(beside.hasFocus)


def test_hiding_the_sidebar_ends_a_renaming_and_keeps_what_was_typed(
    sidebar: Sidebar, beside: QLineEdit, qtbot: QtBot
) -> None:
    sidebar.set_chats([chat("a")])
    sidebar.set_current("a")
    for title in ("A new title", "A newer one"):  # the editor of before may still be there
        sidebar.rename_current()
        editor = sidebar._list.indexWidget(sidebar._list.currentIndex())
        assert isinstance(editor, QLineEdit)
        editor.setText(title)
        with qtbot.waitSignal(sidebar.rename_requested) as renamed:
            sidebar.hide()
        assert renamed.args == ["a", title]
        assert editor_of(sidebar) is None
        assert beside.hasFocus()
        sidebar.show()


def test_who_took_the_keyboard_from_a_title_keeps_it(
    sidebar: Sidebar, beside: QLineEdit, qtbot: QtBot
) -> None:
    sidebar.set_chats([chat("a")])
    sidebar.set_current("a")
    sidebar.rename_current()
    sidebar._new.setFocus()
    qtbot.waitUntil(lambda: editor_of(sidebar) is None)
    QApplication.processEvents()
    assert sidebar._new.hasFocus()
    sidebar.rename_current()
    editor = editor_of(sidebar)
    assert editor is not None
    sidebar.rename_current()  # asked for again: the title that is edited is no place to go back to
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(sidebar._new.hasFocus)


def test_a_new_folder_is_named_in_place(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.edit_folder("w")  # made, but not listed yet
    sidebar.set_chats([chat("a")], [WORK])
    editor = sidebar._list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Birds")
    with qtbot.waitSignal(sidebar.folder_rename_requested) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == ["w", "Birds"]


def test_chats_are_dropped_on_folders_pins_and_days(sidebar: Sidebar) -> None:
    chats = [chat("a"), chat("p", pinned=True), chat("f", folder_id="w")]
    sidebar.set_chats(chats, [WORK])
    moved: list[tuple[object, ...]] = []
    pinned: list[tuple[object, ...]] = []
    sidebar.move_requested.connect(lambda *args: moved.append(args))
    sidebar.pin_requested.connect(lambda *args: pinned.append(args))
    view, model = sidebar._list, sidebar._model

    def drop(ids: list[str], name: str) -> None:
        view.drop_on(ids, view._target(view.visualRect(model.index_of(name)).center()))

    drop(["a", "p"], "w")  # on the folder: what is pinned goes there too
    assert (moved, pinned) == ([(["a", "p"], "w")], [(["p"], False)])
    drop(["a"], "f")  # on a chat inside of it
    assert moved[-1] == (["a"], "w")
    drop(["a", "f"], "p")  # among the pinned ones
    assert pinned[-1] == (["a", "f"], True)
    drop(["f"], "a")  # back to its day
    assert moved[-1][1] is None


def test_the_menu_of_one_and_of_several(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_chats([chat(name) for name in "ab"], [WORK])
    click(sidebar, qtbot, "a")
    menu = open_menu(sidebar, "a")
    assert menu_texts(menu) == ["Rename", "Pin", "Move to folder", "Duplicate", "Export…", "Delete"]
    inner = menu.actions()[2].menu()
    assert isinstance(inner, QMenu)
    assert menu_texts(inner) == ["Work", "New folder…", "No folder"]
    with qtbot.waitSignal(sidebar.move_requested) as moved:
        inner.actions()[0].trigger()
    assert moved.args == [["a"], "w"]
    menu.close()
    click(sidebar, qtbot, "b", Qt.KeyboardModifier.ControlModifier)
    menu = open_menu(sidebar, "b")
    assert menu_texts(menu)[:3] == ["Pin", "Move to folder", "Export…"]
    with qtbot.waitSignal(sidebar.export_requested) as exported:
        menu.actions()[2].trigger()
    assert exported.args == [["a", "b"]]
    menu.close()


def test_a_temporary_chat_can_be_kept_and_not_filed(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_chats([chat("t", temporary=True)], [WORK])
    click(sidebar, qtbot, "t")
    menu = open_menu(sidebar, "t")
    assert menu_texts(menu) == ["Rename", "Keep this chat", "Duplicate", "Export…", "Delete"]
    with qtbot.waitSignal(sidebar.keep_requested) as kept:
        menu.actions()[1].trigger()
    assert kept.args == ["t"]
    menu.close()


def test_undo_of_one_and_of_several(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.undo.show_chats([chat("a"), chat("b")])
    assert sidebar.undo.isVisible()
    with qtbot.waitSignal(sidebar.undo_requested) as undone:
        sidebar.undo.button.click()
    assert undone.args == [["a", "b"]]
    assert not sidebar.undo.isVisible()


def test_the_trash_is_shown_while_it_holds_something(sidebar: Sidebar) -> None:
    assert not sidebar._trash.isVisible()
    sidebar.set_trash(3)
    assert sidebar._trash.isVisible()
    sidebar.set_trash(0)
    assert not sidebar._trash.isVisible()
