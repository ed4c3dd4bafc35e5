"""The rows of the settings as the box finds them; their words are read without making the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct
from shiboken6 import delete

from app.settings.table import Section
from app.ui.palette.fuzzy import Command
from app.ui.pieces import Between, Pieces, Work

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.settings.section import SectionView

Act = Callable[[], object]
# Imported one at a time where the page wasn't made yet.
_PARTS = ("words", "choice", "control", "row", "controls", "section", "kinds")
_AT_TIMES = frozenset({"safe_mode"})  # rows that are seldom offered: only their section knows when


class SectionWords(Struct, frozen=True):
    """The title of a section and its rows: name, words, one line about it."""

    title: str
    rows: tuple[tuple[str, str, str], ...]


class SettingRows:
    """Reads the words of all rows, in pieces between the window's events.

    Those of a section that isn't made come from one without rows, which costs next to nothing, and are kept
    as long as the language stays.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._between = Between(window)
        self._language = ""
        self._known: dict[Section, SectionWords] = {}

    def entries(self) -> list[tuple[Command, Act]] | None:
        """Every row with what opens it, in the order of the page; None where words are still to be `read`."""
        if self._missing():
            return None
        return [entry for section in Section for entry in self._of(section)]

    def read(self, then: Callable[[], object]) -> None:
        """Read the words that are missing, then call `then`."""
        self._between.start(Pieces(self._read()), then)

    def _missing(self) -> list[Section]:
        language = self._window.services.language.code
        if language != self._language:
            self._language, self._known = language, {}
        return [section for section in Section if section not in self._known and self._made(section) is None]

    def _read(self) -> Work:
        from app.ui.settings.kinds import new_section

        for part in _PARTS:
            import_module(f"app.ui.settings.{part}")
            yield
        for section in self._missing():
            view = new_section(section, self._window.services.theme)
            self._known[section] = words_of(view)
            delete(view)
            yield

    def _made(self, section: Section) -> SectionView | None:
        return self._window.settings.existing(section) if self._window.made("settings") else None

    def _of(self, section: Section) -> Iterator[tuple[Command, Act]]:
        view = self._made(section)  # it knows more, as what was measured here
        known = words_of(view) if view is not None else self._known[section]
        for name, words, text in known.rows:
            found = Command(
                f"setting:{section.value}:{name}", words, place=known.title, text=f"{words} {text}"
            )
            yield found, partial(self._open, section, name)

    def _open(self, section: Section, name: str) -> None:
        self._window.rooms.open("settings", partial(self._show, section, name))

    def _show(self, section: Section, name: str) -> None:
        self._window.show_page(self._window.settings)
        self._window.settings.open_section(section, name)  # last: the row has the keyboard, not the page


def words_of(view: SectionView) -> SectionWords:
    """Return the words of a section, made or without its rows."""
    rows = [(name, *words) for name, words in view.words().items() if _is_offered(view, name)]
    return SectionWords(view.head()[0], tuple(rows))


def _is_offered(view: SectionView, name: str) -> bool:
    if not view.made:
        return name not in _AT_TIMES
    row = view.rows.get(name)
    return row is not None and row.matches([])
