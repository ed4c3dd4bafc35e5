"""What is due by the clock: today's copy, the old trash, what belongs to no chat."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.ports import Clock
from app.store.database import Database
from app.store.drafts import forget_strays

TRASH_SECONDS = 30 * 24 * 3600.0
_IDLE_SECONDS = 3 * 24 * 3600.0  # without any change to a chat, after which the clock isn't taken at its word


class Upkeep:
    """A part of the chat store; `empty_trash` removes what was deleted so many seconds ago."""

    def __init__(self, database: Database, clock: Clock, empty_trash: Callable[[float], object]) -> None:
        self._database, self._clock, self._empty_trash = database, clock, empty_trash

    def run(self) -> None:
        """Do what is due: at each start, and every hour. Raises `StoreError`."""
        if self._clock_is_likely():
            self._empty_trash(TRASH_SECONDS)
        forget_strays(self._database)
        self._database.back_up_daily(self._clock.now())

    def _clock_is_likely(self) -> bool:
        """Not where nothing was done for days: it may be ahead, and what goes doesn't come back.

        Where it is right a chat is changed soon, and an hour later it is likely.
        """
        sql = "SELECT max(max(updated_at, coalesce(deleted_at, 0))) FROM chat"
        (newest,) = self._database.run(lambda db: db.execute(sql).fetchone())  # type: ignore[misc]
        return newest is not None and self._clock.now() - newest < _IDLE_SECONDS
