"""Between search and commands and the box that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from app.domain.errors import AppError
from app.ui.commands import Act, Commands, Entry
from app.ui.errors import in_a_line
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.palette.box import PaletteBox
    from app.ui.palette.fuzzy import Command
    from app.ui.palette.setting_rows import SettingRows


class PalettePresenter(QObject):
    """Opens the box, answers what is typed, runs what is chosen."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._acts: dict[str, Act] = {}
        services.search.indexed.connect(self._show_share)
        window.sidebar.search_requested.connect(self.toggle)

    @cached_property
    def box(self) -> PaletteBox:
        """The box, made when first asked for."""
        from app.ui.palette.box import PaletteBox

        box = PaletteBox(self._services.theme, self._window.inner)
        box.query_changed.connect(self._services.search.search)
        box.hit_chosen.connect(self._window.chats.open)
        box.command_chosen.connect(self._run)
        box.query_changed.connect(self._show_share)  # in place of what was wrong with the query before
        self._services.search.found.connect(box.set_hits)
        self._services.search.failed.connect(self._failed)
        return box

    @cached_property
    def _settings(self) -> SettingRows:
        from app.ui.palette.setting_rows import SettingRows

        return SettingRows(self._window)

    def toggle(self) -> None:
        """Open the box, or close it."""
        if self.box.isVisible():
            self.box.close_box()
            return
        commands = Commands(self._window)
        acts, topics, folders = commands.all(), commands.help_topics(), commands.folders()
        settings = self._settings.entries()
        self._acts = {command.id: act for command, act in (*acts, *topics, *folders, *(settings or ()))}
        self.box.open_box(
            self._services.chats.list.all(),
            _only(acts),
            _only(topics),
            _only(folders),
            None if settings is None else _only(settings),
        )
        self._show_share()
        if settings is None:
            self._settings.read(self._settings_read)

    def _settings_read(self) -> None:
        if "box" not in self.__dict__:
            return
        settings = self._settings.entries()
        if settings is None:  # the language was changed meanwhile
            self._settings.read(self._settings_read)
            return
        self._acts |= {command.id: act for command, act in settings}
        self.box.set_settings(_only(settings))

    def close(self) -> None:
        """Close the box when it is open."""
        if "box" in self.__dict__:
            self.box.close_box()

    def forget(self) -> None:
        """Let go of the box and of all that it found."""
        self._acts = {}
        box = self.__dict__.pop("box", None)
        if isinstance(box, QObject):
            box.setParent(None)
            box.deleteLater()

    def _run(self, command: str) -> None:
        act = self._acts.get(command)
        if act is not None:
            act()

    def _failed(self, query: str, error: AppError) -> None:
        if not query or "box" not in self.__dict__:
            return
        self.box.set_failed(query, in_a_line(error))

    def _show_share(self, *_: object) -> None:
        """Say how much of the chats can be found, while the index is made."""
        if "box" not in self.__dict__:
            return
        share = self._services.search.share
        words = self.tr("The search index is being made: {percent} %. Older chats are found when it is done.")
        percent = QLocale().toString(int(100 * share))
        self.box.set_note(words.replace("{percent}", percent) if share < 1 else "")


def _only(entries: Sequence[Entry]) -> list[Command]:
    return [command for command, _ in entries]
