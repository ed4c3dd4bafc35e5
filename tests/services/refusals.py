"""Another program that holds the file of the chats: all that is written to it is refused, at once."""

from __future__ import annotations

import apsw

from app.services.lane import Lane
from app.store.chats import SqliteChatStore


class Refusals:
    """Refuses from `begin` to `end`; what only reads goes on."""

    def __init__(self, store: SqliteChatStore) -> None:
        store.database.run(lambda db: db.set_busy_timeout(0))
        self._other = apsw.Connection(str(store.database.path))
        # What the store was still writing is waited for; at once, it would refuse this one.
        self._other.set_busy_timeout(60_000)

    def begin(self) -> None:
        """Refuse what is written from now on."""
        self._other.execute("BEGIN IMMEDIATE")

    def end(self) -> None:
        """Take everything again."""
        self._other.execute("ROLLBACK")

    def end_after(self, lane: Lane) -> None:
        """Take what is asked for on a lane from now on; what was before is refused all the same."""
        lane.run(self.end)

    def close(self) -> None:
        """Let go of the file."""
        self._other.close()
