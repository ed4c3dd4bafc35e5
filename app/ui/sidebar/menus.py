"""The menus of the sidebar: of chats, of a folder, of the empty place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.chat import ChatSummary, Folder
from app.ui.widgets.menus import add_names

if TYPE_CHECKING:
    from app.ui.sidebar.sidebar import Sidebar

Act = Callable[[], object]


def new_menu(parent: QWidget) -> QMenu:
    """Return an empty menu that goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def add(menu: QMenu, text: str, act: Act, keys: str = "") -> QAction:
    """Add an entry; `keys` are shown, not bound."""
    action = QAction(text, menu)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda _=False: act())
    menu.addAction(action)
    return action


def add_move_menu(
    menu: QMenu,
    chats: Sequence[ChatSummary],
    folders: Sequence[Folder],
    move: Callable[[str | None], object],
    new_folder: Act,
) -> QMenu:
    """Add "Move to folder" with every folder, none, and a new one."""
    translate = QCoreApplication.translate
    inner = menu.addMenu(translate("Sidebar", "Move to folder"))
    places = {chat.folder_id for chat in chats}
    entries = add_names(inner, [folder.name for folder in folders])
    for folder, action in zip(folders, entries, strict=True):
        action.triggered.connect(lambda _=False, target=folder.id: move(target))
        action.setEnabled(places != {folder.id})
    if folders:
        inner.addSeparator()
    add(inner, translate("Sidebar", "New folder…"), new_folder)
    add(inner, translate("Sidebar", "No folder"), lambda: move(None)).setEnabled(places != {None})
    return inner


def fill_chat_menu(
    menu: QMenu, sidebar: Sidebar, chats: Sequence[ChatSummary], folders: Sequence[Folder]
) -> None:
    """Fill the menu of one or several chats."""
    translate = QCoreApplication.translate
    ids = [chat.id for chat in chats]
    stored = not any(chat.temporary for chat in chats)
    if len(chats) == 1:
        add(menu, translate("Sidebar", "Rename"), lambda: sidebar.edit_chat(ids[0]), "F2")
    if not stored and len(chats) == 1:
        add(menu, translate("Sidebar", "Keep this chat"), lambda: sidebar.keep_requested.emit(ids[0]))
    if stored:
        pinned = all(chat.pinned for chat in chats)
        words = translate("Sidebar", "Unpin") if pinned else translate("Sidebar", "Pin")
        add(menu, words, lambda: sidebar.pin_requested.emit(ids, not pinned))
        add_move_menu(
            menu,
            chats,
            folders,
            lambda target: sidebar.move_requested.emit(ids, target),
            lambda: sidebar.folder_requested.emit(ids),
        )
    if len(chats) == 1:
        add(menu, translate("Sidebar", "Duplicate"), lambda: sidebar.duplicate_requested.emit(ids[0]))
    add(menu, translate("Sidebar", "Export…"), lambda: sidebar.export_requested.emit(ids))
    menu.addSeparator()
    add(menu, sidebar.delete_words(len(chats)), lambda: sidebar.delete_requested.emit(ids), "Del")
