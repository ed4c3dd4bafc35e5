"""Where chats are imported from: files, a folder, the folders of other programs on this computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.library.found import Place
from app.ui.widgets.mnemonics import literal


class ImportSources(QObject):
    """Asks where from; what was chosen goes to `chosen`, files or one folder."""

    def __init__(self, window: QWidget, chosen: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._window, self._chosen = window, chosen
        self._places: list[Place] = []

    def set_places(self, places: Sequence[Place]) -> None:
        """Offer the folders of other programs."""
        self._places = list(places)

    def ask_for_files(self) -> None:
        """Let the user choose files."""
        kinds = ";;".join((self.tr("Chats (*.json *.jsonl *.zip)"), self.tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import chats"), "", kinds)
        if names:
            self._chosen([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Let the user choose a folder; all that is in it is looked at."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import chats"))
        if name:
            self._chosen([Path(name)])

    def show_menu(self, below: QWidget) -> None:
        """Offer every way below a button."""
        menu = QMenu(below)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("From files…")).triggered.connect(lambda _=False: self.ask_for_files())
        menu.addAction(self.tr("From a folder…")).triggered.connect(lambda _=False: self.ask_for_folder())
        if self._places:
            menu.addSeparator()
        programs = [place.program for place in self._places]
        for place in self._places:
            words = self.tr("From {program} on this computer").replace("{program}", place.program)
            if programs.count(place.program) > 1:
                words = f"{words} ({place.folder.parent.name})"
            action = menu.addAction(literal(words))
            action.triggered.connect(partial(self._take, place.folder))
        # The button stands at the window's edge: the menu ends with it, and stays inside.
        spare = 0 if below.isRightToLeft() else min(0, below.width() - menu.sizeHint().width())
        menu.popup(below.mapToGlobal(QPoint(spare, below.height() + 4)))

    def _take(self, folder: Path, _: bool = False) -> None:
        self._chosen([folder])
