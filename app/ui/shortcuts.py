"""The shortcuts of the window: bound by the id of their act, their keys taken from the settings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.settings.shortcuts import keys_in_force


class Shortcuts:
    """Holds one QShortcut for each act; `apply` gives them their keys, live."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._bound: dict[str, QShortcut] = {}
        self._changed: Mapping[str, str] = {}

    def bind(self, act: str, do: Callable[[], object], where: QWidget | None = None) -> None:
        """Do something when the keys of an act are pressed, in the whole window or below one widget."""
        shortcut = QShortcut(where or self._window)
        if where is not None:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setKey(QKeySequence(keys_in_force(self._changed).get(act, "")))
        shortcut.activated.connect(do)
        self._bound[act] = shortcut

    def apply(self, changed: Mapping[str, str]) -> None:
        """Use the user's keys from now on."""
        if self._changed == changed:
            return  # `bind` has given them
        self._changed = dict(changed)
        keys = keys_in_force(changed)
        for act, shortcut in self._bound.items():
            shortcut.setKey(QKeySequence(keys.get(act, "")))

    def set_enabled(self, enabled: bool, *, but: Collection[str] = ()) -> None:
        """Let keys do what they are for, or nothing; those of the acts in `but` always do."""
        for act, shortcut in self._bound.items():
            shortcut.setEnabled(enabled or act in but)

    def bound(self) -> list[str]:
        """The acts that are bound."""
        return list(self._bound)

    def run(self, act: str) -> None:
        """Do what the keys of an act do."""
        self._bound[act].activated.emit()

    def keys(self, act: str) -> str:
        """The keys of an act as the platform writes them, "" when it has none."""
        portable = keys_in_force(self._changed).get(act, "")
        return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)


def act_words(act: str) -> str:
    """What an act does, in a few words."""
    translate = QCoreApplication.translate
    return {
        "new_chat": translate("shortcuts", "New chat"),
        "temporary_chat": translate("shortcuts", "New temporary chat"),
        "again_high": translate("shortcuts", "Answer again at High"),
        "choose_all": translate("shortcuts", "Choose all chats in the sidebar"),
        "search": translate("shortcuts", "Search chats and commands"),
        "focus_message": translate("shortcuts", "Go to the message field"),
        "add_files": translate("shortcuts", "Add files"),
        "sidebar": translate("shortcuts", "Show or hide the sidebar"),
        "find": translate("shortcuts", "Find in this chat"),
        "zoom_in": translate("shortcuts", "Larger messages"),
        "zoom_out": translate("shortcuts", "Smaller messages"),
        "zoom_reset": translate("shortcuts", "Messages at their usual size"),
        "rename_chat": translate("shortcuts", "Rename the chat"),
        "settings": translate("shortcuts", "Open the settings"),
        "help": translate("shortcuts", "Open the help"),
        "lock": translate("shortcuts", "Lock Alcove"),
        "quit": translate("shortcuts", "Quit"),
        "send": translate("shortcuts", "Send the message"),
        "new_line": translate("shortcuts", "New line in the message"),
        "back_or_stop": translate("shortcuts", "Back to the chat, or stop the answer"),
        "delete_chat": translate("shortcuts", "Delete the chat that is chosen in the sidebar"),
    }.get(act, act)
