"""What the lock costs: the same chats plain and under a key, in the same run."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from app.domain.chat import Message, Role, TextPart, new_id
from app.store.chats import SqliteChatStore
from app.store.keyfile import Cost, seal, unseal
from app.store.locking import StoreLock
from app.system.clock import SystemClock
from tests.benchmarks.measures import Figure

_CHATS, _MESSAGES = 40, 100
_WORDS = (
    "heron",
    "curlew",
    "sandpiper",
    "avocet",
    "plover",
    "dunlin",
    "whimbrel",
    "godwit",
    "turnstone",
    "knot",
)
_PASSPHRASE = "correct horse battery"


def _fill(store: SqliteChatStore) -> str:
    """4,000 messages of 120 words; returns a chat."""
    for number in range(_CHATS):
        chat = store.create_chat(f"chat {number}")
        parent: str | None = None
        for step in range(_MESSAGES):
            text = " ".join(f"{_WORDS[(number * step + i * i) % 10]}{i * step % 97}" for i in range(120))
            message = Message(new_id(), chat.id, parent, Role.USER, (TextPart(text),), created_at=float(step))
            store.add_message(message)
            parent = message.id
    return chat.id


def _median(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def _measure(store: SqliteChatStore, chat_id: str) -> dict[str, float]:
    def write() -> None:
        text = TextPart("a turnstone on a groyne " * 20)
        store.add_message(Message(new_id(), chat_id, None, Role.USER, (text,)), show=False)

    return {
        "search": _median(lambda: store.search("turnstone7 dunlin"), 9),
        "open": _median(lambda: store.messages(chat_id), 9),
        "write": _median(write, 30),
    }


@lru_cache(maxsize=1)
def report() -> dict[str, float]:
    """Seconds of each, plain and locked; bytes of the database."""
    with tempfile.TemporaryDirectory() as folder:
        database, backups = Path(folder) / "c" / "a.db", Path(folder) / "b"
        store = SqliteChatStore(database, backups=backups, clock=SystemClock())
        store.open()
        chat_id = _fill(store)
        store.database.run(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
        plain = _measure(store, chat_id)
        copying = _median(lambda: store.database.copy_to(Path(folder) / "copy.db"), 3)
        lock = StoreLock(store, database, backups, Cost(n=1 << 10))
        begin = time.perf_counter()
        lock.switch_on(_PASSPHRASE)
        switching = time.perf_counter() - begin
        locked = _measure(store, chat_id)
        store.close()
        found = {f"plain_{name}": seconds for name, seconds in plain.items()}
        found |= {f"locked_{name}": seconds for name, seconds in locked.items()}
        return {**found, "copy": copying, "switch_on": switching, "bytes": float(database.stat().st_size)}


def _ratio(name: str) -> Figure:
    found = report()
    plain, locked = found[f"plain_{name}"], found[f"locked_{name}"]
    details = {"plain_ms": 1000 * plain, "locked_ms": 1000 * locked, "mb": found["bytes"] / 1e6}
    return Figure(locked / plain, "ratio", {key: round(value, 3) for key, value in details.items()})


def search_ratio() -> Figure:
    """A search in 4,000 messages under the lock over the same in a plain file."""
    return _ratio("search")


def open_ratio() -> Figure:
    """Reading a chat of 100 messages under the lock over the same in a plain file."""
    return _ratio("open")


def write_ratio() -> Figure:
    """Storing a message under the lock over the same in a plain file."""
    return _ratio("write")


def switch_ratio() -> Figure:
    """Switching the lock on, without the passphrase's own time, over a plain copy of the database."""
    found = report()
    details = {"seconds": round(found["switch_on"], 3), "mb": round(found["bytes"] / 1e6, 1)}
    return Figure(found["switch_on"] / found["copy"], "ratio", details)


def unlock_ratio() -> Figure:
    """One try of a passphrase over scrypt with the least numbers of OWASP's guide (2^17, r = 8, p = 1)."""
    file = seal(_PASSPHRASE, bytes(32), Cost())
    least = seal(_PASSPHRASE, bytes(32), Cost(n=1 << 17))
    ours = min(_median(lambda: unseal(file, _PASSPHRASE), 1) for _ in range(4))  # the least disturbed one
    theirs = min(_median(lambda: unseal(least, _PASSPHRASE), 1) for _ in range(4))
    return Figure(ours / theirs, "ratio", {"seconds": round(ours, 2), "memory_mib": Cost().memory >> 20})
