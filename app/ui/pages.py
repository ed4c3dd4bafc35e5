"""The pages beside the chat, made when first wanted: at once, between the window's events, or ahead."""

from __future__ import annotations

from collections.abc import Callable, Generator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.ui.pieces import Between, Pieces, Work
from app.ui.theme.restyle import polished_inside

if TYPE_CHECKING:
    from app.ui.help.page import HelpPage
    from app.ui.main_window import MainWindow
    from app.ui.models.page import ModelsPage
    from app.ui.settings.page import SettingsPage
    from app.ui.trash.page import TrashPage

_AHEAD = ("models", "settings", "help")


class Pages(QObject):
    """Makes each page once; `window` has what they are joined to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pages: dict[str, QWidget] = {}
        self._begun: dict[str, Pieces] = {}
        self._makers: dict[str, Callable[[], Generator[None, None, QWidget]]] = {
            "models": lambda: _make_models(window),
            "settings": lambda: _make_settings(window),
            "help": lambda: _make_help(window),
            "trash": lambda: _make_trash(window),
        }
        self._between = Between(self)

    def made(self, name: str) -> bool:
        """Whether a page is there already."""
        return name in self._pages

    def get(self, name: str) -> QWidget:
        """A page, made at once where it isn't there."""
        self._pieces(name).finish()
        return self._pages[name]

    def open(self, name: str, show: Callable[[], object]) -> None:
        """Call `show` when a page is made; nothing waits for it meanwhile."""
        self._between.start(self._pieces(name), show)

    def leave(self) -> None:
        """Don't show what was to be opened: the user went elsewhere."""
        self._between.stop()

    def focus(self) -> None:
        """Give the keys to the page that is shown."""
        page = self._window.pages.currentWidget()
        if page is self._window.chat:
            self._window.chat.composer.focus_text()
        elif page is not None and page is self._pages.get("help"):
            self._window.help.focus_search()
        elif page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # else the first field of the sidebar gets it

    def tell(self, words: Callable[[], str], *, bad: bool = False) -> None:
        """Say something where the user is: on the settings, else over the message field.

        Over the message field it waits until the chat is seen again.
        """
        settings = self._window.settings if self.made("settings") else None
        if settings is not None and self._window.pages.currentWidget() is settings:
            settings.say(words, bad=bad)
        else:
            self._window.chat.notices.show_notice(words)

    def make_next(self) -> bool:
        """Make a piece of what nobody has asked for yet; False when all are made."""
        name = next((name for name in _AHEAD if not self.made(name)), None)
        if name is not None:
            self._pieces(name).go()
            return True
        return self._window.settings.make_next()

    def _pieces(self, name: str) -> Pieces:
        if name not in self._begun or self._begun[name].failed:
            self._begun[name] = Pieces(self._make(name))
        return self._begun[name]

    def _make(self, name: str) -> Work:
        page = yield from self._makers[name]()
        self._pages[name] = page


def _imported(names: tuple[str, ...]) -> Generator[None, None, None]:
    for name in names:
        import_module(name)
        yield


def _make_models(window: MainWindow) -> Generator[None, None, ModelsPage]:
    parts = ("fit_bars", "fit_view", "catalogue", "download_row", "hub_search", "shelf_row", "details")
    yield from _imported(tuple(f"app.ui.models.{part}" for part in (*parts, "shelf_section", "page")))
    from app.ui.models.page import ModelsPage, make_sections

    theme = window.services.theme
    sections = yield from make_sections(theme, window.pages)
    page = ModelsPage(theme, window.show_chat, sections, window.pages)
    yield
    yield from polished_inside(page)
    window.pages.addWidget(page)
    yield
    for offer in window.services.library.offers():
        page.set_offers([offer])
        yield
    # From here on the page is told what changes, so this is one piece.
    for presenter in (window.model_presenter, window.shelf, window.downloads, window.hub):
        presenter.dress(page)
    return page


def _make_settings(window: MainWindow) -> Generator[None, None, SettingsPage]:
    parts = ("words", "choice", "control", "row", "controls", "section", "page")
    yield from _imported(tuple(f"app.ui.settings.{part}" for part in parts))
    page = window.settings_presenter.make()
    yield
    yield from polished_inside(page)
    window.pages.addWidget(page)
    yield
    yield from page.begin()
    return page


def _make_help(window: MainWindow) -> Generator[None, None, HelpPage]:
    yield from _imported(("app.ui.help.page",))
    from app.ui.help.page import HelpPage

    page = HelpPage(window.services.theme, window.show_chat)
    window.pages.addWidget(page)
    page.search_changed.connect(window.search_help)
    return page


def _make_trash(window: MainWindow) -> Generator[None, None, TrashPage]:
    yield from _imported(("app.ui.trash.page",))
    from app.ui.trash.page import TrashPage

    page = TrashPage(window.services.theme, window.show_chat, window.pages)
    window.pages.addWidget(page)
    yield
    window.lists.dress_trash(page)
    return page
