"""Between the services and the conversation: in what size messages are read, code that is saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from app.settings.model import Settings
from app.settings.shortcuts import ALSO
from app.ui.services import Services
from app.ui.theme.reading import next_zoom

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ConversationPresenter(QObject):
    """Keeps the zoom as a setting; keys or Ctrl with the wheel change it."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._settings_changed(services.settings.current)
        services.settings.changed.connect(self._settings_changed)
        window.chat.conversation.zoom_requested.connect(self.zoom)
        window.chat.conversation.save_requested.connect(self.save_code)
        for act, step in (("zoom_in", 1), ("zoom_out", -1), ("zoom_reset", 0)):
            window.shortcuts.bind(act, partial(self.zoom, step))
        window.shortcuts.bind("find", self.find)
        for keys, act in ALSO.items():
            QShortcut(QKeySequence(keys), window).activated.connect(partial(window.shortcuts.run, act))

    def zoom(self, step: int) -> None:
        """Show messages larger (1), smaller (-1) or at 100 % (0)."""
        zoom = self._services.settings.current.zoom
        self._services.settings.update({"zoom": next_zoom(zoom, step) if step else 100})

    def find(self) -> None:
        """Look for words in the chat that is open."""
        self._window.show_chat()
        self._window.replies.close_comparison()  # it would cover the field and what is found
        self._window.chat.conversation.find_words()

    def save_code(self, code: str, language: str) -> None:
        """Ask for a file and write code into it."""
        from PySide6.QtWidgets import QFileDialog

        name = f"code{extension_of(language)}"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save code"), name)
        if path:
            self._services.chats.list.export_text(Path(path), code)

    def _settings_changed(self, settings: Settings) -> None:
        self._services.theme.set_zoom(settings.zoom)


def extension_of(language: str) -> str:
    """The usual ending of files in a language, ".txt" for one that isn't known."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        patterns = get_lexer_by_name(language).filenames if language else []
    except ClassNotFound:
        patterns = []
    return next((p[1:] for p in patterns if p.startswith("*.") and p[2:].isalnum()), ".txt")
