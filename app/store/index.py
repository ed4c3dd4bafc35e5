"""The search index of the chats: kept with every write, asked by words, filled anew after a migration."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import apsw
import msgspec
from msgspec import Struct

from app.domain.chat import Message, MessageStatus, SearchHit
from app.store.codec import storable
from app.store.database import Database
from app.store.search import (
    has_signs,
    part_query,
    readable,
    searchable,
    snippet,
    spaced,
    word_query,
    words_of,
)

CHATS = 40  # found, at most
PER_CHAT = 3  # hits shown of one chat
_SCANNED = 2000  # newest messages that hold the words; what is older isn't looked at
_BATCH = 400  # messages indexed in one transaction
_STEPS = 1000  # of SQLite's machine between two looks at whether a search is still wanted
# The LEFT JOINs keep the order of the index: nothing is sorted.
_MATCHES = (
    "SELECT {table}.rowid, coalesce(own.rank, named.rank) FROM {table}"
    " LEFT JOIN message ON message.rank = {table}.rowid LEFT JOIN chat own ON own.id = message.chat_id"
    " LEFT JOIN chat named ON named.rank = -{table}.rowid"
    " WHERE {table} MATCH ? AND coalesce(own.rank, named.rank) IS NOT NULL"
    " AND coalesce(own.deleted_at, named.deleted_at) IS NULL ORDER BY {table}.rowid DESC LIMIT ?"
)
_TITLES = (
    "SELECT chat.rank FROM {table} JOIN chat ON chat.rank = -{table}.rowid WHERE {table} MATCH ?"
    " AND {table}.rowid < 0 AND chat.deleted_at IS NULL ORDER BY {table}.rowid LIMIT ?"
)


class _Text(Struct):
    """As much of a stored part as the search reads."""

    kind: str = ""
    text: str = ""


class SearchIndex:
    """A part of the chat store, in the same file; raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.mend = _make_anew

    def search(
        self, query: str, chats: int = CHATS, stale: Callable[[], bool] = lambda: False
    ) -> list[SearchHit]:
        """Find chats by title and messages of all branches by words, their beginnings, or parts of words.

        Hits of one chat stand together, chats whose title matches first, then the newest. Once `stale` says
        so, the search ends with nothing.
        """
        words = words_of(query)
        if not words:
            return []

        def work(db: apsw.Connection) -> list[SearchHit]:
            db.set_progress_handler(stale, _STEPS)
            try:
                return _search(db, words, chats)
            except apsw.InterruptError:
                return []
            finally:
                db.set_progress_handler(None)

        return self._database.run(work)

    def backlog(self) -> float:
        """How much of the chats is in the index, from 0 to 1; less than 1 only after a migration."""
        return self._database.run(_share)

    def catch_up(self) -> float:
        """Index the next few chats or messages that aren't yet; return the share as `backlog` does."""

        def work(db: apsw.Connection) -> float:
            row = db.execute("SELECT of, below FROM to_index ORDER BY of LIMIT 1").fetchone()
            if row is not None:
                _index_batch(db, *row)
            return _share(db)

        return self._database.write(work)


def _make_anew(db: apsw.Connection) -> None:
    """Put an empty index in the place of a damaged one, to be filled as after a migration."""
    with db:
        for table in ("word", "part"):
            row = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            db.execute(f"DROP TABLE {table}")
            db.execute(str(row[0]))  # type: ignore[index]
        db.execute("DELETE FROM to_index")
        for of in ("chat", "message"):
            sql = f"INSERT INTO to_index SELECT ?, max(rank) + 1, max(rank) + 1 FROM {of} HAVING count(*) > 0"  # noqa: S608
            db.execute(sql, (of,))


def index_title(db: apsw.Connection, chat_id: str, title: str) -> None:
    """Index the title of a chat."""
    (rank,) = db.execute("SELECT rank FROM chat WHERE id = ?", (chat_id,)).fetchone()  # type: ignore[misc]
    _index(db, -rank, title)


def index_message(db: apsw.Connection, message: Message) -> None:
    """Index a message once it no longer changes: the index is not touched while an answer streams."""
    if message.status is MessageStatus.STREAMING or not message.text:
        return
    (rank,) = db.execute("SELECT rank FROM message WHERE id = ?", (message.id,)).fetchone()  # type: ignore[misc]
    _index(db, rank, message.text)


def index_chat(db: apsw.Connection, chat_id: str) -> None:
    """Index a whole chat that was just written."""
    (title,) = db.execute("SELECT title FROM chat WHERE id = ?", (chat_id,)).fetchone()  # type: ignore[misc]
    index_title(db, chat_id, title)
    sql = "SELECT rank, parts FROM message WHERE chat_id = ? AND status != 'streaming'"
    rows: list[tuple[Any, ...]] = db.execute(sql, (chat_id,)).fetchall()
    for rank, parts in rows:
        _index(db, rank, _text_of(parts))


def _index(db: apsw.Connection, rowid: int, text: str) -> None:
    body = searchable(storable(text))
    db.execute("INSERT OR REPLACE INTO word (rowid, body) VALUES (?, ?)", (rowid, spaced(body)))
    db.execute("INSERT OR REPLACE INTO part (rowid, body) VALUES (?, ?)", (rowid, body))


def _index_batch(db: apsw.Connection, of: str, below: int) -> None:
    what = "-rank, title" if of == "chat" else "rank, parts"
    where = "" if of == "chat" else "AND status != 'streaming'"
    sql = f"SELECT {what} FROM {of} WHERE rank < ? {where} ORDER BY rank DESC LIMIT ?"  # noqa: S608
    rows: list[tuple[Any, ...]] = db.execute(sql, (below, _BATCH)).fetchall()
    for rowid, content in rows:
        _index(db, rowid, content if of == "chat" else _text_of(content))
    if len(rows) < _BATCH:
        db.execute("DELETE FROM to_index WHERE of = ?", (of,))
    else:
        db.execute("UPDATE to_index SET below = ? WHERE of = ?", (abs(rows[-1][0]), of))


def _share(db: apsw.Connection) -> float:
    rows: list[tuple[Any, ...]] = db.execute("SELECT below, whole FROM to_index").fetchall()
    # Messages weigh more than titles, and there are many more of them.
    return min((1.0 - below / max(whole, 1) for below, whole in rows), default=1.0)


def _search(db: apsw.Connection, words: list[str], chats: int) -> list[SearchHit]:
    asked = [("word", word_query(words)), ("part", part_query(words))]
    if has_signs(words):
        asked.reverse()
    titles: dict[int, None] = {}
    found: dict[int, list[int]] = {}  # ranks of messages by rank of their chat, newest first
    for table, expression in asked:
        if expression and len(titles.keys() | found.keys()) < chats:
            _matches(db, table, expression, titles, found)
    order = [*titles, *(rank for rank in found if rank not in titles)][:chats]
    hits: list[SearchHit] = []
    for rank in order:
        hits += _hits_of(db, rank, found.get(rank, ()), words, rank in titles)
    return hits


def _matches(
    db: apsw.Connection, table: str, expression: str, titles: dict[int, None], found: dict[int, list[int]]
) -> None:
    """Add what is found: ranks of chats by title, and of messages by chat, newest first.

    Both come from one pass, titles last (their row ids are below 0): looking for titles alone would go
    through the whole index when there are none. Where so much matches that the pass is cut, they are near.
    """
    named: list[int] = []
    count = 0
    for rowid, chat_rank in db.execute(_MATCHES.format(table=table), (expression, _SCANNED)):
        count += 1
        if rowid < 0:
            named.append(chat_rank)
            continue
        ranks = found.setdefault(chat_rank, [])
        if len(ranks) < PER_CHAT and rowid not in ranks:
            ranks.append(rowid)
    if count == _SCANNED:
        sql = _TITLES.format(table=table)
        named = [rank for (rank,) in db.execute(sql, (expression, CHATS))]
        named.reverse()
    titles |= dict.fromkeys(reversed(named))


def _hits_of(
    db: apsw.Connection, chat_rank: int, ranks: Iterable[int], words: list[str], titled: bool
) -> list[SearchHit]:
    row = db.execute("SELECT id, title FROM chat WHERE rank = ?", (chat_rank,)).fetchone()
    chat_id, title = str(row[0]), str(row[1])  # type: ignore[index]
    hits = [SearchHit(chat_id, title, None, *snippet(title, words))] if titled else []
    for rank in ranks:
        name, parts = db.execute("SELECT id, parts FROM message WHERE rank = ?", (rank,)).fetchone()  # type: ignore[misc]
        hits.append(SearchHit(chat_id, title, name, *snippet(readable(_text_of(parts)), words)))
    return hits


def _text_of(parts: str) -> str:
    """The readable text of stored parts, as `Message.text` gives it."""
    try:
        found = msgspec.json.decode(parts, type=list[_Text])
    except (msgspec.DecodeError, UnicodeEncodeError):  # for example a lone surrogate
        try:
            found = msgspec.convert(json.loads(parts), list[_Text])
        except (msgspec.MsgspecError, ValueError):
            return ""
    return "\n\n".join(part.text for part in found if part.kind == "text" and part.text)
