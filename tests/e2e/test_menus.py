"""Every menu in every language, opened in a window of 900 x 600: it fits, no entry is cut, empty or twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QTextBrowser, QWidget

from app.domain.chat import ChatSummary, Effort
from app.domain.generation import Sampling
from app.domain.options import ChatOptions, Preset
from app.library.found import Place
from app.services.engine import EnginePhase, EngineState
from app.services.language import LANGUAGES
from app.settings.table import Section
from app.ui.chat import wishes
from app.ui.chat.actions import ReplyActions
from app.ui.chat.clipboard import formula_at
from app.ui.chat.code_block import CodeBlock
from app.ui.chat.compare import VersionCard
from app.ui.chat.options_panel import ChatOptionsDialog
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.sections.privacy import PrivacySection
from app.ui.sidebar.model import FolderRow
from app.ui.widgets.rich import RichText
from tests import long_answer, screenshots
from tests.asides import put_away
from tests.benchmarks.driver import change, open_window, wait_for
from tests.library.stand_in_file import write_20b
from tests.ui.menus import entries, every, faults, words
from tests.ui.speech import StandIn, speech_module

__all__ = ["speech_module"]

ROOT = Path(__file__).parents[2]
SIZE = QSize(900, 600)
STEP = 200  # pixels that a chat is scrolled at once
LARGE = 150  # percent of the text size
LONGEST = ("de", "fr")
LONG = "A name so long that nobody would ever call anything by it, but somebody will, & with a sign in it"
# The files of the program that make menus, with the menus below that they make.
MAKERS = {
    "model_presenter.py": ("model-ready", "model-empty", "model-loading"),
    "chat/compare.py": ("versions",),
    "chat/code_block.py": ("code",),
    "chat/actions.py": ("retry", "more"),
    "chat/clipboard.py": ("text", "link", "formula"),
    "chat/options_panel.py": ("presets",),
    "models/shelf_section.py": ("shelf",),
    "exchange/sources.py": ("import",),
    "closing.py": ("tray",),
    "sidebar/menus.py": ("chat", "chat-pinned", "chats", "temporary", "folder", "folder-open", "sidebar"),
    "widgets/paths.py": ("path",),
    "widgets/rich.py": ("compared",),
}
# Those that Qt makes itself, for fields and for words that can be selected.
OF_QT = ("field", "message", "selectable", "help")
Open = Callable[[], None]
T = TypeVar("T", bound=QWidget)
pytestmark = pytest.mark.timeout(600)  # nine languages on a busy machine


class Menus:
    """Opens each menu as a user does."""

    def __init__(self, window: MainWindow, services: Services, chat_id: str) -> None:
        self.window, self.services = window, services
        self.screens = screenshots.screens(window, services, chat_id)

    def all(self) -> dict[str, Open]:
        """Every menu by its name."""
        return {
            "model-ready": self.window.chat.model_pill.click,
            "model-empty": self.model_empty,
            "model-loading": self.model_loading,
            **self._of_the_sidebar(),
            "retry": self.retry,
            "more": self.more,
            "versions": self.versions,
            "presets": self.presets,
            "shelf": self.shelf,
            "import": self.imports,
            "tray": self.tray,
            "path": self.path,
            "compared": self.compared,
            "code": self.code,
            "text": self.text,
            "link": lambda: self.text(link=True),
            "formula": self.formula,
            "help": self.help,
            "field": self.field,
            "message": lambda: self._ask(self._editor().viewport()),
            "selectable": self.selectable,
        }

    def _ask(self, widget: QWidget, point: QPoint | None = None) -> None:
        """Ask for the menu of a widget, with the right button of the mouse."""
        at = point or widget.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    # -- the model -----------------------------------------------------------------------------

    def model_empty(self) -> None:
        """With no model loaded."""
        self.services.engine.unload()
        wait_for(lambda: self.services.engine.state.phase is EnginePhase.EMPTY)
        self.window.chat.model_pill.click()

    def model_loading(self) -> None:
        """While one is loaded; it is ready afterwards."""
        engine = self.services.engine

        def stepped(state: EngineState) -> None:
            if state.phase is EnginePhase.LOADING and shown_menu() is None:
                self.window.chat.model_pill.click()

        joined = engine.stepped.connect(stepped)
        engine.restart()
        wait_for(lambda: engine.state.phase is EnginePhase.READY)
        engine.stepped.disconnect(joined)

    # -- the sidebar ---------------------------------------------------------------------------

    def _of_the_sidebar(self) -> dict[str, Open]:
        sidebar = self.window.sidebar
        titles = {chat.title: chat for chat in sidebar._chats}
        plain, pinned = titles["SQL window functions"], titles["Grant proposal, second draft"]
        return {
            "chat": lambda: self._chats(plain),
            "chat-pinned": lambda: self._chats(pinned),
            "chats": lambda: self._chats(plain, titles["Lettre de motivation"], titles["Budget 2026"]),
            "temporary": self.temporary,
            "folder": lambda: self._folder(is_open=False),
            "folder-open": lambda: self._folder(is_open=True),
            "sidebar": lambda: sidebar._show_menu(QModelIndex(), sidebar.mapToGlobal(QPoint(40, 300))),
        }

    def _chats(self, *chats: ChatSummary) -> None:
        rows, model = self.window.sidebar._list, self.window.sidebar._model
        rows.clearSelection()
        for chat in chats:
            rows.selectionModel().select(model.index_of(chat.id), QItemSelectionModel.SelectionFlag.Select)
        index = model.index_of(chats[0].id)
        assert index.isValid()
        self.window.sidebar._show_menu(index, rows.mapToGlobal(QPoint(60, 200)))

    def temporary(self) -> None:
        """A chat that isn't kept."""
        self._chats(next(chat for chat in self.window.sidebar._chats if chat.temporary))

    def _folder(self, *, is_open: bool) -> None:
        sidebar = self.window.sidebar
        rows = (sidebar._model.index(number) for number in range(sidebar._model.rowCount()))
        found = [
            (index, row)
            for index in rows
            if isinstance(row := sidebar._model.row(index), FolderRow) and "Work" in row.folder.name
        ]
        index, row = found[0]
        if row.folder.open is not is_open:
            sidebar.folder_toggled.emit(row.folder.id, is_open)
            wait_for(lambda: any(f.open is is_open for f in sidebar._folders if f.id == row.folder.id))
            self._folder(is_open=is_open)
            return
        sidebar._show_menu(index, sidebar.mapToGlobal(QPoint(60, 200)))

    # -- the conversation ----------------------------------------------------------------------

    def actions(self) -> ReplyActions:
        """What stands below a reply."""
        self.screens["chat"]()
        return shown(self.window.chat, ReplyActions)[0]

    def more(self) -> None:
        """Everything that any reply can have in it."""
        actions = self.actions()
        actions._wishes = (
            *(wishes.CONTINUE, wishes.EDIT_ANSWER, wishes.EDIT_REASONING, wishes.COMPARE),
            *(wishes.BRANCH, wishes.READ, wishes.PROMPT),
        )
        actions._open_more()

    def _card(self) -> VersionCard:
        self.screens["compare"]()
        wait_for(lambda: shown(self.window.chat, VersionCard))
        return shown(self.window.chat, VersionCard)[0]

    def versions(self) -> None:
        """The versions in a card of two that are compared."""
        self._card()._open_menu()

    def compared(self) -> None:
        """The text of such a card."""
        card = self._card()
        wait_for(lambda: shown(card, RichText))
        self._ask(shown(card, RichText)[0].viewport(), QPoint(1, 1))

    def retry(self) -> None:
        """The same question again."""
        self.actions()._retry.click()

    def _answer(self) -> None:
        """The chat whose answer holds everything; opened once for all that is asked of it."""
        chat = self.services.chats.current.chat
        if chat is None or chat.title != long_answer.TITLE:
            self.screens["answer"]()
        self.window.show_chat()

    def code(self) -> None:
        """Code in an answer."""
        self._answer()
        self.window.chat.conversation.verticalScrollBar().setValue(0)
        wait_for(lambda: self.window.chat.findChildren(CodeBlock))
        self.window.chat.findChildren(CodeBlock)[0]._more.click()

    def _texts(self) -> list[RichText]:
        self._answer()
        conversation = self.window.chat.conversation
        wait_for(lambda: conversation.findChildren(RichText))
        return conversation.findChildren(RichText)

    def text(self, *, link: bool = False) -> None:
        """A paragraph of an answer; or a link in it, scrolled to."""
        self._texts()
        bar = self.window.chat.conversation.verticalScrollBar()
        for value in range(0, bar.maximum() + STEP, STEP):
            bar.setValue(value)
            QApplication.processEvents()
            if place := self._place(link=link):
                self._ask(*place)
                return
        raise AssertionError("no such place")

    def _place(self, *, link: bool) -> tuple[QWidget, QPoint] | None:
        """A place of a text that can be seen, with a link there or with none."""
        view = self.window.chat.conversation.viewport()
        for text in shown(self.window.chat.conversation, RichText):
            for y in range(2, text.viewport().height(), 5):
                for x in range(2, text.viewport().width(), 12):
                    at = QPoint(x, y)
                    seen = view.rect().contains(text.viewport().mapTo(view, at))
                    if seen and bool(text.anchorAt(at)) is link:
                        return text.viewport(), at
        return None

    def formula(self) -> None:
        """A formula in an answer, asked for with the key of the menu."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint(100, 100))
        for text in self._texts():
            cursor = QTextCursor(text.document())
            while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
                text.setTextCursor(cursor)
                if formula_at(text, event):
                    self.window.chat.conversation.copying._open(text, event)
                    return
        raise AssertionError("no formula")

    def _editor(self) -> QPlainTextEdit:
        self.window.show_chat()
        return self.window.chat.composer.findChildren(QPlainTextEdit)[0]

    def field(self) -> None:
        """A field of one line."""
        self.window.show_page(self.window.settings)
        self._ask(shown(self.window.settings, QLineEdit)[0])

    # -- dialogs and pages ---------------------------------------------------------------------

    def presets(self) -> None:
        """Instructions kept under names, two of them nearly alike."""
        dialog = ChatOptionsDialog(self.services.theme, self.window)
        names = ("Translator", LONG, LONG + " 2")
        presets = tuple(Preset(name, "Translate into French.") for name in names)
        dialog.show_options(ChatOptions(), presets, Sampling(), "")
        dialog.open()
        dialog._open_menu()

    def shelf(self) -> None:
        """More ways to bring a model in."""
        self.window.show_page(self.window.models)
        self.window.models.shelf._more.click()

    def imports(self) -> None:
        """Where chats are imported from, with programs that are on the computer, one of them twice."""
        self.window.show_settings(Section.PRIVACY)
        view = self.window.settings.view(Section.PRIVACY)
        assert isinstance(view, PrivacySection)
        names = (("LM Studio", ".lmstudio"), ("LM Studio", "lm-studio"), ("Jan", "data"))
        places = [Place(name, Path(folder, "chats")) for name, folder in names]
        self.window.exchange._sources().set_places(places)
        view._import.click()

    def tray(self) -> None:
        """The icon in the notification area."""
        tray = self.window.closing._make_tray()
        tray.contextMenu().popup(self.window.mapToGlobal(QPoint(200, 200)))

    def path(self) -> None:
        """The data folder."""
        self.window.show_settings(Section.PRIVACY)
        view = self.window.settings.view(Section.PRIVACY)
        assert isinstance(view, PrivacySection)
        self._ask(view._path)

    def help(self) -> None:
        """A topic of the help."""
        self.window.show_help("lock")
        self._ask(self.window.help.findChildren(QTextBrowser)[0].viewport())

    def selectable(self) -> None:
        """Words of a dialog that can be selected."""
        self.screens["prompt"]()
        tops = (top for top in QApplication.topLevelWidgets() if top.isVisible() and top.isModal())
        dialog = next(tops)
        by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        self._ask(next(one for one in shown(dialog, QLabel) if one.textInteractionFlags() & by_mouse))


def shown(top: QWidget, kind: type[T]) -> list[T]:
    """The widgets of a kind that can be seen."""
    return [widget for widget in top.findChildren(kind) if widget.isVisible()]


def shown_menu() -> QMenu | None:
    """The menu that is open."""
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def test_every_file_that_makes_a_menu_is_looked_at() -> None:
    folder = ROOT / "app" / "ui"
    makes = re.compile(r"QMenu\(|createStandardContextMenu\(")
    found = {
        p.relative_to(folder).as_posix() for p in folder.rglob("*.py") if makes.search(p.read_text("utf-8"))
    }
    assert found == set(MAKERS)


def test_every_menu_fits_in_every_language(
    tmp_path: Path, qapp: QApplication, speech_module: type[StandIn]
) -> None:
    home = tmp_path / "home"
    chat = screenshots.fill(home)
    said: dict[str, dict[str, list[str]]] = {}
    found: list[str] = []
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        add_names(window, services, home)
        window.resize(SIZE)
        menus = Menus(window, services, chat)
        names = menus.all()
        assert set(names) == {name for made in MAKERS.values() for name in made} | set(OF_QT)
        for language in LANGUAGES:
            change(window, services, language=language)
            found += look(menus, names, said, language)
        change(window, services, text_size=LARGE)
        for language in LONGEST:
            change(window, services, language=language)
            found += look(menus, names, {}, f"{language}, {LARGE} %", LARGE / 100)
        change(window, services, text_size=100, language="en")
    for name, by_language in said.items():
        found += [
            f"{name} is English in {code}"
            for code in LANGUAGES
            if code != "en" and by_language[code] == by_language["en"]
        ]
    assert not found, "\n".join(found)


def add_names(window: MainWindow, services: Services, home: Path) -> None:
    """Models, folders and chats with names as users give them: long, alike, with signs in them."""
    folder = screenshots.put_models(home)
    for place in ("a", "b"):
        write_20b(folder / place / "same.gguf", "The same name")
    write_20b(folder / f"{LONG}.gguf", LONG)
    services.shelf.add([folder])
    wait_for(lambda: len(services.shelf.entries()) > 6)
    names = ("Work", LONG, LONG + " 2", "R&D")
    for name in names:
        services.chats.list.create_folder(name)
    wait_for(lambda: len(window.sidebar._folders) >= len(names) + 2)
    services.chats.new_temporary()
    wait_for(lambda: services.chats.current.chat and services.chats.current.chat.temporary)
    services.chats.send("Hello", Effort.LOW)
    wait_for(lambda: not services.chats.busy and any(chat.temporary for chat in window.sidebar._chats))


def look(
    menus: Menus,
    names: dict[str, Open],
    said: dict[str, dict[str, list[str]]],
    where: str,
    scale: float = 1.0,
) -> Iterable[str]:
    """Open each menu; return what is wrong with them."""
    for name, bring_up in names.items():
        bring_up()
        menu = shown_menu()
        assert menu is not None, name
        for line in faults(menu, SIZE, scale):
            yield f"{where}, {name}: {line}"
        said.setdefault(name, {})[where] = [words(a) for one in every(menu) for a in entries(one)]
        menu.close()
        # Its window goes now: off-screen another gets the focus then, which would close the next menu.
        QCoreApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        put_away(menus.window, menus.services)
