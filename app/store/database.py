"""The database file: opening, migrations, backups, faults told apart; one thread touches it."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import apsw

from app.domain.errors import StoreError
from app.store.cipher import connect, copy_under, is_empty, is_plain, sound, take_place, wipe
from app.store.keyfile import NAME
from app.store.recovery import Recovering, Recovery

_log = logging.getLogger(__name__)
T = TypeVar("T")

BACKUPS_KEPT = 7
_BUSY_MS = 5000
_INDEX_DAMAGED = apsw.SQLITE_CORRUPT_VTAB


class IndexDamagedError(apsw.Error):
    """The search index contradicts itself, in a way that SQLite has no code for."""


def _commit(connection: apsw.Connection) -> None:
    try:
        connection.execute("COMMIT")
    except apsw.ConstraintError as error:
        # All others were checked before: the index, which is written only now, found its own rows there.
        raise IndexDamagedError(str(error)) from error


@contextlib.contextmanager
def store_errors() -> Iterator[None]:
    """Turn SQLite's errors into `StoreError` with a code that the program can explain."""
    try:
        yield
    except apsw.FullError as error:
        raise StoreError(str(error), code="disk_full") from error
    except (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError) as error:
        raise StoreError(str(error), code="store_read_only") from error
    except (apsw.NotADBError, apsw.CorruptError, IndexDamagedError) as error:
        raise StoreError(str(error), code="store_damaged") from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise StoreError(str(error), code="store_locked") from error
    except apsw.IOError as error:
        raise StoreError(str(error), code="disk_full" if "full" in str(error) else "store_failed") from error
    except apsw.Error as error:
        if "disk is full" in str(error):  # FTS5 reports it as a plain error of SQL
            raise StoreError(str(error), code="disk_full") from error
        raise StoreError(f"{type(error).__name__}: {error}", code="store_failed") from error


class Database:
    """An open database and its lane: a single thread on which all SQL runs.

    With no path it lives in memory, and nothing of it ever reaches a file.
    """

    def __init__(self, path: Path | None, backups: Path | None) -> None:
        self._path = path
        self._backups = backups
        self._recovering = Recovering(path, new_file(path)) if path is not None else None
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._connection: apsw.Connection | None = None
        self._key: bytes | None = None
        self._locked = False
        self.mend: Callable[[apsw.Connection], None] | None = None  # makes a damaged index anew

    @property
    def key(self) -> bytes | None:
        """The key that the file is open with, None for a plain one."""
        return self._key

    @property
    def path(self) -> Path | None:
        """The file, None in memory."""
        return self._path

    @property
    def recovering(self) -> bool:
        """Whether the file is away, and what takes its place not there yet: a start ended midway."""
        return self._recovering is not None and self._recovering.midway

    def settle(self) -> None:
        """Wait until all that was asked before is done."""
        self._lane.submit(lambda: None).result()

    def open(self, key: bytes | None = None) -> Recovery | None:
        """Open the file, bringing it up to date; a damaged one is set aside and the newest backup taken."""
        return self._lane.submit(self._open_or_recover, key).result()

    def shut(self) -> None:
        """Close the file and forget its key; until it is opened again, calls end with code locked."""
        self._lane.submit(self._shut).result()

    def rewrite(self, key: bytes | None, told: Callable[[str], None] = lambda _: None) -> None:
        """Write the file anew under a key (None: plain) and put that in its place, in one step.

        `told` hears of "copied" and "replaced". Until the file is replaced everything is as it was; raises
        `StoreError`.
        """
        self._lane.submit(self._rewrite, key, told).result()

    def run(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run `work` on the lane and wait for it; raises `StoreError`."""
        return self.submit(work).result()

    def submit(self, work: Callable[[apsw.Connection], T]) -> Future[T]:
        """Run `work` on the lane without waiting."""
        return self._lane.submit(self._guarded, work)

    def write(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run `work` in one transaction on the lane and wait for its commit."""

        def transaction(connection: apsw.Connection) -> T:
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                _commit(connection)
            except BaseException:
                # A full disk makes SQLite roll back by itself; a second rollback would hide the cause.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            return result

        return self.run(transaction)

    def close(self) -> None:
        """Checkpoint and close; the lane ends. Safe to call twice."""
        with contextlib.suppress(RuntimeError):
            self._lane.submit(self._close).result()
        self._lane.shutdown(wait=True)

    def _guarded(self, work: Callable[[apsw.Connection], T]) -> T:
        if self._connection is None:
            raise StoreError(code="locked" if self._locked else "not_open")
        try:
            with store_errors():
                return self._mended(self._connection, work)
        except StoreError as error:
            if error.code != "store_damaged":
                raise
            raise StoreError(error.detail, code="store_spoiled") from error  # nothing was set aside

    def _mended(self, connection: apsw.Connection, work: Callable[[apsw.Connection], T]) -> T:
        """Do the work; where the search index is damaged, once more with a new one."""
        try:
            return work(connection)
        except (apsw.CorruptError, IndexDamagedError) as error:
            of_index = getattr(error, "extendedresult", _INDEX_DAMAGED) == _INDEX_DAMAGED
            if self.mend is None or not of_index:
                raise
            _log.warning("the search index is damaged and made anew: %s", error)
            self.mend(connection)
            return work(connection)

    def _open_or_recover(self, key: bytes | None) -> Recovery | None:
        self._close()
        self._key, self._locked = key, key is None and self._needs_key()
        if self._locked:  # it is not damaged, and must not be taken for that
            raise StoreError(str(self._path), code="locked")
        recovering = self._recovering
        try:
            if self.recovering:
                raise StoreError(str(self._path), code="store_damaged")
            self._open()
        except StoreError as error:
            if error.code != "store_damaged" or recovering is None:
                raise
            return self._recover(recovering)
        return recovering.end() if recovering is not None else None

    def _needs_key(self) -> bool:
        path = self._path
        if path is None or is_plain(path):
            return False
        if is_empty(path) and not self.recovering:
            return False
        return any((folder / NAME).exists() for folder in (path.parent, self._backups) if folder is not None)

    def _open(self) -> None:
        with store_errors():
            if self._path is not None:
                _make_folder(self._path.parent)
            connection = connect(self._path, self._key)
            try:
                self._prepare(connection)
            except BaseException:
                connection.close(True)
                raise
            self._connection = connection

    def _prepare(self, connection: apsw.Connection) -> None:
        connection.set_busy_timeout(_BUSY_MS)
        if connection.readonly("main"):
            raise StoreError(f"{self._path}: the file can't be written", code="store_read_only")
        if self._path is not None:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        self._migrate(connection)

    def _migrate(self, connection: apsw.Connection) -> None:
        version = int(connection.pragma("user_version"))
        steps = migration_steps()
        if version > len(steps):
            raise StoreError(f"version {version}, this program knows {len(steps)}", code="store_newer")
        if 0 < version < len(steps) and self._backups is not None:
            self._copy(connection, self._backups / f"before-version-{len(steps)}.db")
        for number, sql in enumerate(steps[version:], version + 1):
            with connection:
                connection.execute(sql)
                connection.execute(f"PRAGMA user_version = {number}")

    def _recover(self, recovering: Recovering) -> Recovery | None:
        """Set a damaged file aside and take the newest copy that is whole and can be read, or none."""
        for backup in self._copies():
            if recovering.prepare(backup, self._key):
                recovering.replace(backup)
                try:
                    self._open()
                except StoreError as error:
                    if error.code not in ("store_damaged", "store_newer"):
                        raise  # a full disk says nothing about the copy: the next start goes on with it
                else:
                    return recovering.end()
        recovering.replace(None)
        self._open()
        return recovering.end()

    def back_up_daily(self, now: float) -> None:
        """Write today's copy unless there is one, and keep the newest seven; runs behind other work."""
        if self._backups is None:
            return
        day = datetime.fromtimestamp(now).strftime("%Y-%m-%d")
        target = self._backups / f"alcove-{day}.db"

        def work(connection: apsw.Connection) -> None:
            if not target.exists():
                try:
                    self._copy(connection, target)
                except (OSError, apsw.Error) as error:
                    _log.warning("no backup today: %s", type(error).__name__)
            dated = self._dated_backups()
            # Those of a clock that was ahead go first: they would be the newest for years.
            dated.sort(key=lambda path: path.name <= target.name)
            for old in dated[:-BACKUPS_KEPT]:
                old.unlink(missing_ok=True)

        self.submit(work)

    def copy_to(self, target: Path) -> None:
        """Write a whole copy; blocks, raises `StoreError`."""

        def work(connection: apsw.Connection) -> None:
            try:
                self._copy(connection, target)
            except OSError as error:
                raise StoreError(f"{target}: {error.strerror}", code="store_read_only") from error

        self.run(work)

    def take_over(self, source: apsw.Connection) -> None:
        """Put another database's content in the place of this one's, in one transaction, and update it."""

        def work(connection: apsw.Connection) -> None:
            with connection.backup("main", source, "main") as copying:
                copying.step()
            self._migrate(connection)

        self.run(work)

    def _copies(self) -> list[Path]:
        """Every whole copy there is, whatever it was made for, newest first."""
        found = list(self._backups.glob("*.db")) if self._backups is not None else []
        found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        return [path for path in found if sound(path, self._key)]

    def _dated_backups(self) -> list[Path]:
        return sorted(self._backups.glob("alcove-????-??-??.db")) if self._backups is not None else []

    def _copy(self, connection: apsw.Connection, target: Path) -> None:
        target.parent.mkdir(0o700, parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        copy_under(connection, part, self._key)
        os.replace(part, target)

    def _shut(self) -> None:
        self._close()
        self._key, self._locked = None, True

    def _rewrite(self, key: bytes | None, told: Callable[[str], None]) -> None:
        path, connection = self._path, self._connection
        if path is None or connection is None:
            raise StoreError("not open", code="store_failed")
        new = new_file(path)
        with store_errors():
            try:
                copy_under(connection, new, key)
                if not sound(new, key):
                    raise StoreError(f"{new.name}: not written whole", code="store_failed")
                told("copied")
                self._replace(path, new, key)
                told("replaced")
            except OSError as error:
                raise StoreError(f"{path}: {error.strerror}", code="store_read_only") from error
            finally:
                wipe(new)
                if self._connection is None:
                    self._open()

    def _replace(self, path: Path, new: Path, key: bytes | None) -> None:
        """The log goes with the last connection: what it held stands in the file then, whichever that is."""
        self._close()
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size > 0:
            raise StoreError("another program reads it", code="store_locked")
        take_place(new, path)
        self._key = key

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        with contextlib.suppress(apsw.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close(True)


def new_file(path: Path) -> Path:
    """Where a file is written that is to take the place of another."""
    return path.with_name(f"{path.name}.new")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror}", code="store_read_only") from error


def migration_steps() -> list[str]:
    """Return the SQL of each version step, the first step first."""
    folder = Path(__file__).with_name("migrations")
    files = sorted(folder.glob("*.sql"))
    return [file.read_text(encoding="utf-8") for file in files]
