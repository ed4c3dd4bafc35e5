"""Makes every service in a documented order, each with its clean-up, once the first frame is on the screen.

Order: network, engine, library, downloads, store, chats, what builds on them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

from app.domain.chat import Message
from app.domain.ports import Clock
from app.engine.devices import DeviceProbe
from app.engine.session import ModelSession
from app.engine.state_shelf import StateShelf
from app.library.catalogue import load_catalogue
from app.library.doctor import examine
from app.library.download import Downloader
from app.library.download_pace import SpeedLimit
from app.library.download_queue import DownloadQueue
from app.library.hashes import FileHashes
from app.library.hub_access import HubAccess
from app.library.hub_search import HubSearch
from app.library.measured import MeasuredLoads
from app.library.opening import open_shelf
from app.library.releases import LookNotes, Releases
from app.library.tunings import Tunings
from app.services.about import AboutService
from app.services.ahead import ReadAheadService, forget_all
from app.services.attachments import AttachmentService
from app.services.chat_list import ChatListService
from app.services.chats import ChatService
from app.services.context import ContextService, Larger
from app.services.data import DataService
from app.services.diagnostics import DiagnosticsService
from app.services.downloads import DownloadService
from app.services.engine import EngineService
from app.services.exchange import ExchangeService
from app.services.fit import FitPlanner
from app.services.hashes import HashService
from app.services.help import HelpService
from app.services.hub import HubService
from app.services.lane import Lane
from app.services.library import LibraryService
from app.services.lock import LockService
from app.services.model_files import ModelFilesService
from app.services.network import NetworkService
from app.services.search import SearchService
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.services.stores import ChatStores
from app.services.tuning import TuningService
from app.services.turns import TurnService
from app.services.updates import UpdateService
from app.settings.secrets import Secrets
from app.store.chats import SqliteChatStore
from app.store.locking import StoreLock
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.crashes import CrashFolder
from app.system.faults import LastEnd
from app.system.gate import NetworkGate
from app.system.hardware import computer
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.ui.first import First
from app.ui.services import Services


def make_services(first: First, stack: ExitStack, last_end: LastEnd | None = None) -> Services:
    """Make every service; `stack` closes them in the opposite order."""
    paths, settings, clock = first.paths, first.settings, SystemClock()
    secrets = Secrets()
    gate = NetworkGate(ConnectionLog(clock))
    network, access = _make_network(gate, secrets, settings, stack)
    file_hashes = FileHashes(paths.engine_state.with_name("hashes.json"))
    session = _make_session(paths, clock)
    fit, tunings = _planner(paths, settings, session)
    shelf, model_files, library = _make_shelf(paths, file_hashes, settings, fit, stack)
    downloads = _make_downloads(paths, access, file_hashes, settings, stack)
    downloads.finished.connect(model_files.arrived)
    hub = HubService(HubSearch(access), secrets, fit)
    stack.callback(hub.close)
    engine = EngineService(session, library.options_for, fit.remember, partial(examine, fit.model))
    stack.callback(engine.close)
    model_files.moved.connect(engine.moved)
    engine.whereabouts = model_files.whereabouts
    tuning, hashes = _make_measuring(paths, engine, fit, tunings, file_hashes, stack)
    diagnostics = DiagnosticsService(paths.logs, CrashFolder(paths.crashes), settings, engine, last_end)
    stack.callback(diagnostics.close)
    stores, search = _make_stores(paths, clock, stack)
    lane = Lane("chats")
    chats, attachments, exchange = _make_chats(paths, stores, engine, settings, lane, hashes, stack)
    chats.started.connect(search.catch_up)
    lock = _make_lock(paths, stores, chats, attachments, exchange, session, settings, lane, stack)
    ahead = _make_ahead(paths, chats, engine, session, settings, stores, lock, stack)
    context = ContextService(chats, engine, _longer(engine, library), clock)
    store_lock = StoreLock(stores.main, paths.database, paths.backups)
    data = DataService(paths, stores, chats, lane, clock, store_lock, secrets.forget)
    stack.callback(data.close)
    about = AboutService(paths.guide, engine)
    stack.callback(about.close)
    return Services(
        paths=paths,
        settings=settings,
        language=first.language,
        theme=first.theme,
        network=network,
        library=library,
        shelf=shelf,
        downloads=downloads,
        hub=hub,
        model_files=model_files,
        engine=engine,
        chats=chats,
        search=search,
        context=context,
        data=data,
        about=about,
        attachments=attachments,
        ahead=ahead,
        tuning=tuning,
        exchange=exchange,
        lock=lock,
        help=HelpService(paths.help),
        diagnostics=diagnostics,
        updates=_make_updates(paths, gate, settings, clock, stack),
        crashed_model=session.crashed_during_load(),
    )


def _make_session(paths: Paths, clock: Clock) -> ModelSession:
    return ModelSession(
        log_dir=paths.logs,
        state_file=paths.engine_state,
        clock=clock,
        states=paths.kept_states,
        marks_loads=True,
    )


def _make_stores(paths: Paths, clock: Clock, stack: ExitStack) -> tuple[ChatStores, SearchService]:
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=clock)
    stack.callback(store.close)
    stores = ChatStores(store, clock)
    search = SearchService(stores)
    stack.callback(search.close)
    return stores, search


def _make_network(
    gate: NetworkGate, secrets: Secrets, settings: SettingsService, stack: ExitStack
) -> tuple[NetworkService, HubAccess]:
    access = HubAccess(gate, secrets)
    network = NetworkService(gate, access, settings, secrets)
    stack.callback(network.close)
    return network, access


def _make_updates(
    paths: Paths, gate: NetworkGate, settings: SettingsService, clock: Clock, stack: ExitStack
) -> UpdateService:
    updates = UpdateService(Releases(gate), LookNotes(paths.updates), settings, clock, paths.releases)
    stack.callback(updates.close)
    return updates


def _make_shelf(
    paths: Paths, hashes: FileHashes, settings: SettingsService, fit: FitPlanner, stack: ExitStack
) -> tuple[ShelfService, ModelFilesService, LibraryService]:
    catalogue = load_catalogue(paths.resources / "catalogue.toml")
    files = open_shelf(paths, hashes, catalogue)
    shelf = ShelfService(files, settings)
    stack.callback(shelf.close)
    work = ModelFilesService(shelf, files, hashes, settings, paths.models)
    stack.callback(work.close)
    library = LibraryService(shelf, catalogue, settings, fit=fit)
    stack.callback(library.close)
    return shelf, work, library


def _make_chats(
    paths: Paths,
    stores: ChatStores,
    engine: EngineService,
    settings: SettingsService,
    lane: Lane,
    hashes: HashService,
    stack: ExitStack,
) -> tuple[ChatService, AttachmentService, ExchangeService]:
    clock = SystemClock()

    def save(message: Message) -> None:
        """Called on the turn's thread; the commit happens on the lane of the chats."""
        chats.replies.messages.update(message)

    turns = TurnService(engine, lambda: _tools(settings), save, clock)
    chats = ChatService(
        stores, ChatListService(stores, lane, clock), turns, engine, settings, lane, clock, hashes.loaded
    )
    attachments = AttachmentService(chats, stores, engine, lane)
    # Closed after the chats: a count may wait for the turn that they end.
    stack.callback(attachments.close)
    stack.callback(chats.close)
    exchange = ExchangeService(stores, chats.list, paths.resources)
    stack.callback(exchange.close)
    return chats, attachments, exchange


def _make_downloads(
    paths: Paths, access: HubAccess, hashes: FileHashes, settings: SettingsService, stack: ExitStack
) -> DownloadService:
    limit = SpeedLimit()
    downloader = Downloader(paths.models, access, limit, hashes=hashes)
    queue = DownloadQueue(paths.downloads)
    downloads = DownloadService(downloader, queue, limit, settings)
    stack.callback(downloads.close)
    return downloads


def _planner(paths: Paths, settings: SettingsService, session: ModelSession) -> tuple[FitPlanner, Tunings]:
    tunings = Tunings(paths.tunings, computer())
    fit = FitPlanner(
        lambda model_id: settings.current.for_model(model_id).wishes,
        loads=MeasuredLoads(paths.measured_loads),
        devices=DeviceProbe(),
        loaded=session,
        models=paths.models,
        tunings=tunings,
    )
    return fit, tunings


def _make_measuring(
    paths: Paths,
    engine: EngineService,
    fit: FitPlanner,
    tunings: Tunings,
    file_hashes: FileHashes,
    stack: ExitStack,
) -> tuple[TuningService, HashService]:
    tuning = TuningService(engine, fit, tunings, SystemClock(), paths.logs / "engine.log")
    stack.callback(tuning.close)
    hashes = HashService(file_hashes, engine)
    stack.callback(hashes.close)
    return tuning, hashes


def _make_lock(
    paths: Paths,
    stores: ChatStores,
    chats: ChatService,
    attachments: AttachmentService,
    exchange: ExchangeService,
    session: ModelSession,
    settings: SettingsService,
    lane: Lane,
    stack: ExitStack,
) -> LockService:
    lock = LockService(
        StoreLock(stores.main, paths.database, paths.backups),
        chats,
        attachments,
        settings,
        lane,
        SystemClock(),
        busy=lambda: chats.busy or exchange.busy or exchange.drawing() or attachments.busy,
        clear_states=lambda: forget_all(session, StateShelf(paths.kept_states)),
    )
    stack.callback(lock.close)
    return lock


def _make_ahead(
    paths: Paths,
    chats: ChatService,
    engine: EngineService,
    session: ModelSession,
    settings: SettingsService,
    stores: ChatStores,
    lock: LockService,
    stack: ExitStack,
) -> ReadAheadService:
    def stored(chat_id: str) -> bool:
        return lock.keeps_states and stores.of(chat_id) is stores.main

    ahead = ReadAheadService(chats, engine, session, StateShelf(paths.kept_states), settings, stored)
    chats.replies.state_of = ahead.place
    stack.callback(ahead.close)
    stack.callback(session.end_soon)  # before anything that may wait for the engine closes
    return ahead


def _tools(settings: SettingsService) -> BuiltinTools:
    return BuiltinTools(frozenset({CALCULATOR}) if settings.current.calculator else frozenset())


def _longer(engine: EngineService, library: LibraryService) -> Larger:
    """Where the context service learns of a longer context for the loaded model."""

    def find(needed: int, done: Callable[[int, int], None]) -> None:
        state = engine.state
        if state.model is not None and state.facts is not None:
            library.find_longer(state.model, state.facts.context_length, needed, done)

    return find
