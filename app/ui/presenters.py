"""What joins the services to the window's widgets, made once both are there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.attachment_presenter import AttachmentPresenter
from app.ui.chat_presenter import ChatPresenter
from app.ui.closing import Closing
from app.ui.context_presenter import ContextPresenter
from app.ui.conversation_presenter import ConversationPresenter
from app.ui.download_presenter import DownloadPresenter
from app.ui.exchange_presenter import ExchangePresenter
from app.ui.hub_presenter import HubPresenter
from app.ui.model_presenter import ModelPresenter
from app.ui.notifier import Notifier
from app.ui.palette_presenter import PalettePresenter
from app.ui.reply_presenter import ReplyPresenter
from app.ui.settings_presenter import SettingsPresenter
from app.ui.shelf_presenter import ShelfPresenter
from app.ui.sidebar_presenter import SidebarPresenter
from app.ui.speech_presenter import SpeechPresenter
from app.ui.usage_presenter import UsagePresenter

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.services import Services


def make_presenters(services: Services, window: MainWindow, first_model: Path | None) -> None:
    """Give the window one for each of its parts; a later one may use those before it."""
    window.chats = ChatPresenter(services, window)
    window.lists = SidebarPresenter(services, window)
    window.finder = PalettePresenter(services, window)
    window.replies = ReplyPresenter(services, window)
    window.context = ContextPresenter(services, window)
    window.closing = Closing(services, window)
    window.usage = UsagePresenter(services, window)
    window.speech = SpeechPresenter(services, window)
    window.notifier = Notifier(services, window)
    window.settings_presenter = SettingsPresenter(services, window)
    window.reading = ConversationPresenter(services, window)
    window.attachments = AttachmentPresenter(services, window)
    window.exchange = ExchangePresenter(services, window)
    window.model_presenter = ModelPresenter(services, window, first_model)
    window.hub = HubPresenter(services, window)
    window.downloads = DownloadPresenter(services, window, window.hub)
    window.shelf = ShelfPresenter(services, window)
