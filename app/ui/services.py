"""What the window is given: every service, made by the bootstrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from app.services.about import AboutService
    from app.services.ahead import ReadAheadService
    from app.services.attachments import AttachmentService
    from app.services.chats import ChatService
    from app.services.context import ContextService
    from app.services.data import DataService
    from app.services.diagnostics import DiagnosticsService
    from app.services.downloads import DownloadService
    from app.services.engine import EngineService
    from app.services.exchange import ExchangeService
    from app.services.help import HelpService
    from app.services.hub import HubService
    from app.services.language import LanguageService
    from app.services.library import LibraryService
    from app.services.lock import LockService
    from app.services.model_files import ModelFilesService
    from app.services.network import NetworkService
    from app.services.search import SearchService
    from app.services.settings import SettingsService
    from app.services.shelf import ShelfService
    from app.services.tuning import TuningService
    from app.services.updates import UpdateService
    from app.system.paths import Paths
    from app.ui.theme.theme import Theme


class Services(Struct, frozen=True):
    """The services of one window; `crashed_model` is the file whose load ended the last session."""

    paths: Paths
    settings: SettingsService
    language: LanguageService
    theme: Theme
    network: NetworkService
    library: LibraryService
    shelf: ShelfService
    downloads: DownloadService
    model_files: ModelFilesService
    hub: HubService
    engine: EngineService
    chats: ChatService
    search: SearchService
    context: ContextService
    data: DataService
    about: AboutService
    attachments: AttachmentService
    exchange: ExchangeService
    lock: LockService
    help: HelpService
    diagnostics: DiagnosticsService
    ahead: ReadAheadService
    tuning: TuningService
    updates: UpdateService
    crashed_model: str | None = None
