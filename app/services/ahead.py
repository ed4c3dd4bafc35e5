"""Fast follow-ups: the engine reads ahead what the next prompt begins with, and chats keep their cache.

After an answer the cache is brought to what the next prompt starts with; a chat that is left has its cache
written to disk, from where it comes back when the chat is opened again, also after a restart.

What may be kept, and where, is told to the engine with each prompt (`place`): it writes no other.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.chat import ChatSummary, ChatView, MessageStatus, VisibleMessage
from app.domain.errors import AppError
from app.domain.generation import PromptPiece
from app.engine.state_shelf import StateShelf
from app.services.chats import ChatService
from app.services.engine import EnginePhase, EngineService, EngineState
from app.services.lane import Lane
from app.services.settings import SettingsService

_OPENED_MS = 250  # a chat that is only passed by is not read
_GLANCE = 512  # tokens computed for a chat that was opened and in which nothing is written yet
_GIGABYTE = 1_000_000_000
_UNLOAD_SECONDS = 3.0  # what writing the cache may hold up an unload, and the end of the program


class AheadEngine(Protocol):
    """What the service needs of `app.engine.session.ModelSession`."""

    def prepare(self, pieces: Sequence[PromptPiece], state: Path | None = None, limit: int = 0) -> object:
        """Read ahead, blocking."""

    def stop_preparing(self) -> None:
        """End what is read ahead."""

    def keep(self, folder: Path, timeout: float | None = None) -> int:
        """Write the cache, blocking for at most so many seconds."""

    def keep_soon(self, folder: Path) -> None:
        """Write the cache before anything that is asked later."""

    def forget(self, folder: Path | None = None) -> None:
        """Never write what the cache holds for a folder, None for any; blocks until writes are done."""


def forget_all(session: AheadEngine, shelf: StateShelf) -> None:
    """Remove every kept cache, also one that is being written, and let none follow; blocks."""
    session.stop_preparing()
    with contextlib.suppress(AppError):
        session.forget()
    shelf.clear()


class ReadAheadService(QObject):
    """Follows the open chat; nothing of it is ever waited for."""

    prepared = Signal(object)  # what was read, as the engine says it

    def __init__(
        self,
        chats: ChatService,
        engine: EngineService,
        session: AheadEngine,
        shelf: StateShelf,
        settings: SettingsService,
        is_stored: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._engine = engine
        self._session = session
        self._shelf = shelf
        self._settings = settings
        self._is_stored = is_stored  # a temporary chat leaves nothing on the disk
        self._gone: frozenset[str] = frozenset()  # chats in the trash, whose answers may still end
        self._kept_gb = settings.current.kept_states_gb
        self._swept = False
        self._replaced: str | None = None  # the chat whose cache was held when a backup came in its place
        self._lane = Lane("ahead", self)
        self._held: str | None = None  # the chat that the cache belongs to
        self._shown: str | None = None
        self._number = 0
        self._loaded = False
        self._written = False  # something is being written in the open chat
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_OPENED_MS)
        self._timer.timeout.connect(lambda: self._read(limit=_GLANCE))
        chats.opened.connect(self._opened)
        chats.turns.finished.connect(lambda reply, _: self._holds(reply.chat_id))
        chats.turn_ended.connect(self._ended)
        chats.replaced.connect(self._chats_replaced)
        chats.list.deleted.connect(self._deleted)
        chats.list.restored.connect(self._restored)
        chats.list.changed.connect(self._listed)
        settings.changed.connect(self._settings_changed)
        engine.changed.connect(self._engine_changed)
        engine.before_unload = self.keep

    def place(self, chat_id: str | None) -> Path | None:
        """Return where a chat's cache is kept, None when it isn't."""
        if not chat_id or chat_id in self._gone or not self._budget() or not self._is_stored(chat_id):
            return None
        return self._shelf.place(chat_id)

    def writing(self) -> None:
        """Told when the user writes in the open chat: now its whole history is worth reading."""
        if not self._written:
            self._written = True
            self._read()

    def keep(self) -> None:
        """Write the cache of its chat, blocking; for the engine's thread, before the model goes."""
        place = self.place(self._held)
        if place is not None and not self._chats.busy:
            with contextlib.suppress(AppError):
                self._session.keep(place, _UNLOAD_SECONDS)
        self._held = None

    def close(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._number += 1
        self._session.stop_preparing()
        self._lane.close()

    def _budget(self) -> int:
        return self._settings.current.kept_states_gb * _GIGABYTE

    def _opened(self, view: ChatView) -> None:
        chat_id = view.chat.id or None
        if chat_id != self._shown:
            self._shown, self._written = chat_id, False
            self._leave(chat_id)
        self._timer.start()

    def _leave(self, opened: str | None) -> None:
        place = self.place(self._held)
        if place is None or self._held == opened or self._engine.state.phase is not EnginePhase.READY:
            return
        self._session.keep_soon(place)
        self._trim()

    def _trim(self) -> None:
        budget = self._budget()
        if budget:
            self._lane.run(lambda: self._shelf.trim(budget))
        else:
            self._lane.run(lambda: forget_all(self._session, self._shelf))

    def _listed(self, chats: Sequence[ChatSummary]) -> None:
        """Clear up when other chats are known: a kill may have left what nobody would ever remove."""
        known = {chat.id for chat in chats}
        self._gone -= known  # one that was imported again, for example
        if self._swept:
            return
        self._swept = True
        held, self._replaced = self._replaced, None
        if held is not None and held not in known:
            self._lane.run(partial(self._forget, held))  # the engine may be writing it
        budget = self._budget()
        self._lane.run(lambda: self._shelf.sweep(known, budget))

    def _chats_replaced(self) -> None:
        """A backup is in the place of the chats: nothing is kept of those that it lacks."""
        self._replaced, self._held, self._swept = self._held, None, False
        self._session.stop_preparing()

    def _settings_changed(self) -> None:
        before, self._kept_gb = self._kept_gb, self._settings.current.kept_states_gb
        if self._kept_gb < before:
            self._trim()

    def _holds(self, chat_id: str) -> None:
        self._held = chat_id or None

    def _ended(self, shown: VisibleMessage) -> None:
        # A reply that was cut is gone on from, or retried: the cache is right for that as it is.
        if shown.message.status is MessageStatus.DONE:
            self._read()

    def _deleted(self, chats: Sequence[ChatSummary]) -> None:
        gone = [chat.id for chat in chats]
        self._gone |= set(gone)
        if self._held in gone:
            self._held = None
            self._session.stop_preparing()
        for chat_id in gone:
            self._lane.run(partial(self._forget, chat_id))

    def _restored(self, chat_ids: Sequence[str]) -> None:
        self._gone -= set(chat_ids)

    def _forget(self, chat_id: str) -> None:
        self._shelf.forget(chat_id)  # at once
        with contextlib.suppress(AppError):
            self._session.forget(self._shelf.place(chat_id))
        self._shelf.forget(chat_id)  # it was just being written

    def _engine_changed(self, state: EngineState) -> None:
        if state.phase is EnginePhase.LOADING:
            self._number += 1
        if state.phase in (EnginePhase.LOADING, EnginePhase.EMPTY, EnginePhase.FAILED):
            self._loaded = False
        elif state.phase is EnginePhase.READY and not self._loaded:
            self._loaded = True
            self._held = None
            self._timer.start()

    def _read(self, limit: int = 0) -> None:
        """Bring the cache to what the open chat's next prompt begins with."""
        chats = self._chats
        if (
            not self._settings.current.read_ahead
            or self._engine.state.phase is not EnginePhase.READY
            or chats.busy
        ):
            return
        path = [shown.message for shown in chats.path()]
        if path and path[-1].status is not MessageStatus.DONE:
            return
        if not limit:
            self._timer.stop()  # a glance would end this one, and read less
        self._number += 1
        number, chat_id, state = self._number, chats.current_id, self.place(chats.current_id)
        request = chats.request(path[-1].id if path else None, chats.effort)
        runner = chats.turns.runner()
        self._held = chat_id

        def work() -> object:
            if number != self._number:
                return None
            return self._session.prepare(runner.upcoming(request), state, limit)

        self._lane.run(work, self._read_ahead)

    def _read_ahead(self, prepared: object) -> None:
        if prepared is not None:
            self.prepared.emit(prepared)
