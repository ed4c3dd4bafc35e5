"""Between the look for newer versions, the notice in the chat and the section of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.releases import UpdateState
from app.ui.notice import NoticeAction

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.services import Services
    from app.ui.settings.sections.general import GeneralSection


class UpdatePresenter(QObject):
    """Tells a newer version once, where the user sees it: over the message field."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._updates, self._window = services.updates, window
        self._view: GeneralSection | None = None
        self._asked = False  # by the button, and not answered yet
        services.updates.changed.connect(self._changed)
        window.started.connect(services.updates.start)
        window.pages.currentChanged.connect(lambda _: self._tell())
        window.cover.currentChanged.connect(lambda _: self._tell())

    def dress(self, view: GeneralSection) -> None:
        """Connect the section that was just made."""
        self._view = view
        view.look_requested.connect(self._look)
        view.page_requested.connect(self._open_page)
        view.set_updates(self._updates.state)

    def _look(self) -> None:
        self._asked = True
        self._updates.look()

    def _changed(self, state: UpdateState) -> None:
        if self._view is not None:
            self._view.set_updates(state)
            if self._asked and not state.looking:
                self._announce(self._view)
        self._tell()

    def _announce(self, view: GeneralSection) -> None:
        from app.ui.chat.announcer import announce

        self._asked = False
        announce(view, view.update_line)

    def _tell(self) -> None:
        window, newer = self._window, self._updates.untold
        seen = window.cover.currentWidget() is window.inner and window.pages.currentWidget() is window.chat
        if newer is None or not seen:
            return
        from app.ui.settings.update_words import available

        version, page = str(newer.version), newer.page
        action = (
            NoticeAction(lambda: self.tr("Open page"), lambda: window.chats.open_link(page)) if page else None
        )
        window.chat.notices.show_notice(lambda: available(version), action)
        self._updates.set_told()

    def _open_page(self) -> None:
        newer = self._updates.state.newer
        if newer is not None and newer.page:
            self._window.chats.open_link(newer.page)
