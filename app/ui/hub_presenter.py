"""Between the Hub service and the models page: searches, variants, the token, the licence and the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.domain.downloads import DownloadJob
from app.library.hub_search import page_address
from app.settings.model import Settings
from app.settings.table import Section
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.models.page import ModelsPage
    from app.ui.models.token import TokenDialog


class HubPresenter(QObject):
    """Follows the user's questions to the Hub."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        services.settings.changed.connect(self._settings_changed)

    def dress(self, page: ModelsPage) -> None:
        """Connect the models page, that was just made."""
        service, section = self._services.hub, page.hub
        section.search_requested.connect(service.search)
        section.open_requested.connect(service.open)
        section.download_requested.connect(self._download)
        section.token_requested.connect(self.show_token)
        section.link_requested.connect(lambda repo: self._window.chats.open_link(page_address(repo)))
        section.remedy_requested.connect(self.remedy)
        page.policy_requested.connect(self.show_policy)
        service.found.connect(section.set_found)
        service.opened.connect(section.set_details)
        service.failed.connect(section.set_error)
        section.set_host(self._services.network.hub_host)

    def _settings_changed(self, _settings: Settings) -> None:
        if self._window.made("models"):
            self._window.models.hub.set_host(self._services.network.hub_host)

    def _download(self, job: DownloadJob) -> None:
        self._services.downloads.add(job)

    def remedy(self, code: str) -> bool:
        """Do what an error's button offers; False for one that isn't of the network."""
        if code == "open_settings":
            self._window.show_settings(Section.PRIVACY)
        elif code == "enter_token":
            self.show_token()
        else:
            return False
        return True

    def show_token(self) -> None:
        """Ask for the token, or let it be removed."""
        from app.ui.models.token import TokenDialog

        service, dialog = self._services.hub, TokenDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.token_entered.connect(service.set_token)
        dialog.token_removed.connect(lambda: service.set_token(None))
        self._follow(dialog)
        service.read_token()
        dialog.open()

    def _follow(self, dialog: TokenDialog) -> None:
        service = self._services.hub
        service.token_changed.connect(dialog.set_token)
        dialog.finished.connect(lambda _: service.token_changed.disconnect(dialog.set_token))

    def show_policy(self) -> None:
        """Show the licence and the usage policy, word for word."""
        from app.ui.models.policy import PolicyDialog

        dialog = PolicyDialog(self._services.theme, self._services.paths.licences, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.link_requested.connect(self._window.chats.open_link)
        dialog.open()
