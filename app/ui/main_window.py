"""The window: it connects services to widgets, which don't know each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.ui.chat_page import ChatPage
from app.ui.first import First
from app.ui.shortcuts import Shortcuts
from app.ui.sidebar.sidebar import Sidebar

if TYPE_CHECKING:  # imported once the first frame is on the screen, or when they are made
    from app.domain.chat import ChatView
    from app.settings.model import Settings
    from app.settings.table import Section
    from app.ui.attachment_presenter import AttachmentPresenter
    from app.ui.chat_presenter import ChatPresenter
    from app.ui.closing import Closing
    from app.ui.context_presenter import ContextPresenter
    from app.ui.conversation_presenter import ConversationPresenter
    from app.ui.download_presenter import DownloadPresenter
    from app.ui.exchange_presenter import ExchangePresenter
    from app.ui.first_run.card import FirstRunPage
    from app.ui.help.page import HelpPage
    from app.ui.hub_presenter import HubPresenter
    from app.ui.lock.page import LockPage
    from app.ui.lock_presenter import LockPresenter
    from app.ui.model_presenter import ModelPresenter
    from app.ui.models.page import ModelsPage
    from app.ui.notifier import Notifier
    from app.ui.pages import Pages
    from app.ui.palette_presenter import PalettePresenter
    from app.ui.reply_presenter import ReplyPresenter
    from app.ui.services import Services
    from app.ui.settings.page import SettingsPage
    from app.ui.settings_presenter import SettingsPresenter
    from app.ui.shelf_presenter import ShelfPresenter
    from app.ui.sidebar_presenter import SidebarPresenter
    from app.ui.speech_presenter import SpeechPresenter
    from app.ui.trash.page import TrashPage
    from app.ui.usage_presenter import UsagePresenter

SIZE = QSize(1280, 820)
SMALLEST = QSize(720, 520)
_LATEST_MS = 2000  # after which a window that isn't painted, being minimised or covered, is filled


class MainWindow(QMainWindow):
    """Sidebar on the left; chat, models, settings and help share the place on the right.

    It comes to the screen with what needs no service; `fill` gives it the rest.
    """

    painted = Signal()  # the first frame is on the screen
    started = Signal()  # and the window is filled
    settled = Signal()  # the first model is ready or has failed, once

    services: Services
    chats: ChatPresenter
    lists: SidebarPresenter
    finder: PalettePresenter
    replies: ReplyPresenter
    context: ContextPresenter
    closing: Closing
    usage: UsagePresenter
    speech: SpeechPresenter
    notifier: Notifier
    settings_presenter: SettingsPresenter
    reading: ConversationPresenter
    attachments: AttachmentPresenter
    exchange: ExchangePresenter
    model_presenter: ModelPresenter
    hub: HubPresenter
    downloads: DownloadPresenter
    shelf: ShelfPresenter
    first_run: FirstRunPage
    lock: LockPresenter
    rooms: Pages

    def __init__(self, first: First) -> None:
        super().__init__()
        self._first = first
        self._painted = self._filled = self._released = False
        self.setMinimumSize(SMALLEST)
        self.shortcuts = Shortcuts(self)
        self._build()
        settings = first.settings.current
        self.sidebar.setVisible(settings.sidebar_visible)
        self.chat.composer.set_tools(1 if settings.calculator else 0)
        self.setWindowTitle("Alcove")

    def _build(self) -> None:
        theme = self._first.theme
        self.sidebar = Sidebar(theme)
        self.chat = ChatPage(theme)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.chat)
        self.inner = QWidget()
        row = QHBoxLayout(self.inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        self.cover = QStackedWidget()  # the page of a locked window comes over everything
        self.cover.addWidget(self.inner)
        self.setCentralWidget(self.cover)
        if self._first.paths.key_file.exists():
            self.cover.setCurrentWidget(self.lock_page)  # a passphrase must not be typed as a message

    def fill(
        self, services: Services, first_model: Path | None = None, first_run: FirstRunPage | None = None
    ) -> None:
        """Join the services to the widgets; what takes time starts once the first frame is on the screen.

        `first_run` is what an empty chat shows, where it was made before.
        """
        from app.ui.first_run.card import FirstRunPage
        from app.ui.lock_presenter import LockPresenter
        from app.ui.pages import Pages
        from app.ui.presenters import make_presenters
        from app.ui.retelling import Retelling

        self.services = services
        self.first_run = first_run or FirstRunPage(self._first.theme)
        self.chat.conversation.set_empty_widget(self.first_run)
        self.rooms = Pages(self)
        make_presenters(services, self, first_model)
        self.model_presenter.settled.connect(self.settled)
        self._connect()
        self._add_shortcuts()
        self.lock = LockPresenter(services, self)
        self.shortcuts.bind("lock", self.lock.lock_now)
        self.retranslate()
        self._first.theme.cut()
        self.retelling = Retelling(self)
        if typed := self.chat.composer.text:
            services.chats.set_draft(typed)  # before anybody listened
        self._filled = True
        if self.isVisible():
            self._take_focus()
        if self._painted:
            QTimer.singleShot(0, self, self._start)

    def _connect(self) -> None:
        services, sidebar = self.services, self.sidebar
        sidebar.models_requested.connect(lambda: self.open_page("models"))
        sidebar.settings_requested.connect(lambda: self.open_page("settings"))
        sidebar.help_requested.connect(self.open_help)
        sidebar.show_requested.connect(lambda: services.settings.update({"sidebar_visible": True}))
        services.settings.changed.connect(self._settings_changed)
        services.network.changed.connect(self.chat.strip.set_connections)
        services.theme.changed.connect(self.update)
        self.chat.strip.set_connections(services.network.connections())
        self._settings_changed(services.settings.current)

    def _add_shortcuts(self) -> None:
        keys = self.shortcuts
        keys.bind("search", self.finder.toggle)
        keys.bind("back_or_stop", self._escape)
        keys.bind("quit", self.closing.quit)
        beneath: dict[str, Callable[[], object]] = {
            "new_chat": self.chats.new_chat,
            "temporary_chat": self.chats.new_temporary,
            "again_high": self.chats.again_high,
            "sidebar": self._toggle_sidebar,
            "settings": lambda: self.open_page("settings"),
            "help": self.open_help,
            "rename_chat": self.sidebar.rename_current,
            "add_files": self.attachments.pick,
            "focus_message": self._write,
        }
        for act, do in beneath.items():
            keys.bind(act, partial(self._do_beneath, do))
        keys.apply(self.services.settings.current.shortcuts)

    def _do_beneath(self, do: Callable[[], object]) -> None:
        """The box of commands goes first: it would lie over what is done, and keep the keyboard from it."""
        self.finder.close()
        do()

    # -- pages ---------------------------------------------------------------------------------

    @cached_property
    def lock_page(self) -> LockPage:
        """What covers a locked window, made when it is wanted."""
        from app.ui.lock.page import LockPage

        page = LockPage(self._first.theme)
        self.cover.addWidget(page)
        return page

    @property
    def models(self) -> ModelsPage:
        """The models, made when first asked for."""
        return cast("ModelsPage", self.rooms.get("models"))

    @property
    def settings(self) -> SettingsPage:
        """The settings, made when first asked for."""
        return cast("SettingsPage", self.rooms.get("settings"))

    @property
    def help(self) -> HelpPage:
        """The help, made when first asked for."""
        return cast("HelpPage", self.rooms.get("help"))

    @property
    def trash(self) -> TrashPage:
        """What was deleted, made when first asked for."""
        return cast("TrashPage", self.rooms.get("trash"))

    def made(self, page: str) -> bool:
        """Whether one of the pages above is there already."""
        return self.rooms.made(page)

    def open_page(self, page: str) -> None:
        """Show one of the pages above as soon as it is made."""
        self.rooms.open(page, lambda: self.show_page(getattr(self, page)))

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages, as soon as it has its style where that is being changed."""
        self.settings_presenter.flush()
        self.rooms.leave()
        self.finder.close()
        self._first.theme.once_dressed(page, lambda: self._turn_to(page))

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        if self.cover.currentWidget() is self.inner:  # locked meanwhile, the keys are the lock's
            self.rooms.focus()
        if self.made("models") and page is self.models:
            self.services.library.refresh()

    def show_chat(self) -> None:
        """Go back to the conversation."""
        self.show_page(self.chat)

    def show_settings(self, section: Section) -> None:
        """Show a section of the settings."""
        self.settings.show_section(section)
        self.show_page(self.settings)

    def show_help(self, slug: str = "") -> None:
        """Show the help, at one topic when a slug is given."""
        if not self.help.has_topics():
            self.search_help("")
        if slug:
            self.help.open_topic(slug)
        self.show_page(self.help)

    def open_help(self, slug: str = "") -> None:
        """Show the help as soon as it is made."""
        self.rooms.open("help", lambda: self.show_help(slug))

    def search_help(self, query: str) -> None:
        """Show what the help has about some words."""
        language = self.services.language.code
        self.help.set_topics(
            self.services.help.search(language, query), foreign=not self.services.help.has(language)
        )

    def _toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self.services.settings.update({"sidebar_visible": not self.sidebar.isVisible()})

    def _write(self) -> None:
        """Go to the message field, from any page."""
        if self.pages.currentWidget() is not self.chat:
            self.show_chat()
        self.chat.composer.focus_text()

    def _escape(self) -> None:
        if self.pages.currentWidget() is not self.chat:
            self.show_chat()
        elif self.services.chats.busy:
            self.services.chats.turns.stop()

    # -- services ------------------------------------------------------------------------------

    def _settings_changed(self, settings: Settings) -> None:
        self.services.language.apply(settings.language)
        self.settings_presenter.settings_changed(settings)
        self.shortcuts.apply(settings.shortcuts)
        self.sidebar.set_keys(self.shortcuts.keys("search"))
        self.sidebar.setVisible(settings.sidebar_visible)
        self.chat.composer.set_tools(1 if settings.calculator else 0)

    def opened(self, view: ChatView) -> None:
        """Show an opened chat, leaving any other page."""
        self.sidebar.set_current(view.chat.id or None)
        self.chat.show_view(view)

    # -- the window itself ---------------------------------------------------------------------

    def restore_and_show(self) -> None:
        """Show the window where it was, then start what takes time, once it is on the screen."""
        geometry = self._first.settings.current.window_geometry
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii"))):
            self.resize(SIZE)
        self.show()
        QTimer.singleShot(_LATEST_MS, self, self._go_on)  # also where nobody looks at it
        self._take_focus()

    def _take_focus(self) -> None:
        if self.cover.currentWidget() is self.inner:
            self.chat.composer.focus_text()
        else:
            self.lock_page.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Start what takes time once the first frame is on the screen."""
        super().paintEvent(event)
        self._go_on()

    def _go_on(self) -> None:
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)
            if self._filled:
                QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        self.started.emit()
        self.settings_presenter.tell_damage()
        self.chats.start()
        self.lock.start()
        QTimer.singleShot(0, self, self._start_models)

    def _start_models(self) -> None:
        from app.ui.ahead import Ahead

        self.model_presenter.start()
        self.downloads.start()
        self.chat.conversation.math.warm_up()
        Ahead(self.rooms.make_next, self._busy, self._doing, self).start()

    def _busy(self) -> bool:
        return self.services.chats.busy or self.finder.box.isVisible()

    def _doing(self) -> object:
        """What changes with what the user does."""
        place, shown = self.mapFromGlobal(QCursor.pos()).toTuple(), self.pages.currentIndex()
        return place, shown, self.chat.composer.text, self.chat.conversation.verticalScrollBar().value()

    def raise_for(self, arguments: list[str]) -> None:
        """Come to the front for a second start; open the model file that it was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if arguments:
            self.services.shelf.add([Path(argument) for argument in arguments])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place of the window and what was typed."""
        if not self._filled:
            super().closeEvent(event)
            return
        if not self.closing.allows():
            event.ignore()
            return
        self.settings_presenter.flush()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.services.settings.update({"window_geometry": geometry})
        self.services.chats.set_draft(self.chat.composer.text)
        super().closeEvent(event)

    def release(self) -> None:
        """Let go of the window before the services close."""
        if self._released:
            return
        self._released = True
        self.hide()
        if self._filled:
            self.exchange.close()
            self.chat.conversation.close_threads()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Bring a change of language to one widget after the other."""
        if event.type() == QEvent.Type.LanguageChange and self._filled:
            self.retelling.start()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the texts of the window; the help is read again in the new language."""
        self.setWindowTitle("Alcove")
        if self.made("help") and self.help.has_topics():
            self.help.forget()
            self.search_help("")
