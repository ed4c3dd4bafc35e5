"""Another program that holds the file of the chats: all that is written to it is refused, at once."""

from __future__ import annotations

import apsw

from app.services.lane import Lane
from app.store.chats import SqliteChatStore


class Refusals:
    """Refuses from `begin` to `end`; what only reads goes on."""

    def __init__(self, store: SqliteChatStore) -> None:
        self._store = store
        store.database.run(lambda db: db.set_busy_timeout(0))
        self._other = apsw.Connection(str(store.database.path))
        # What the store was still writing is waited for; at once, it would refuse this one.
        self._other.set_busy_timeout(60_000)

    def begin(self) -> None:
        """Refuse what is written from now on."""
        self._other.execute("BEGIN IMMEDIATE")

    def begin_after_a_commit(self) -> None:
        """Take one write more, and refuse those that come after it."""

        def written(connection: apsw.Connection, *_: object) -> int:
            connection.set_wal_hook(None)
            self.begin()
            return apsw.SQLITE_OK

        self._store.database.run(lambda db: db.set_wal_hook(written))

    def begin_and_end_after(self, times: int) -> None:
        """Refuse some writes from now on, and none after them."""
        left = iter(range(times - 1, -1, -1))

        def refused(_: int) -> bool:
            if next(left) == 0:
                self.end()
            return False

        self._store.database.run(lambda db: db.set_busy_handler(refused))
        self.begin()

    def end(self) -> None:
        """Take everything again."""
        self._other.execute("ROLLBACK")

    def end_after(self, lane: Lane) -> None:
        """Take what is asked for on a lane from now on; what was before is refused all the same."""
        lane.run(self.end)

    def close(self) -> None:
        """Let go of the file."""
        self._other.close()
