"""Copies of chats: a duplicate, a branch as a chat of its own, a temporary chat that is kept."""

from __future__ import annotations

from collections.abc import Mapping

import apsw
from msgspec import Struct

from app.domain.chat import new_id
from app.domain.errors import StoreError
from app.store import codec
from app.store.database import Database
from app.store.index import index_chat

Row = dict[str, object]
_FILES = "SELECT attachment.*, document.text FROM attachment JOIN document ON document.id = document_id WHERE"


class ChatRows(Struct):
    """The rows of a chat: itself, its messages in order, their exact prompts, what is written, its files."""

    chat: Row
    messages: list[Row]
    prompts: list[Row]
    drafts: list[Row]
    attachments: list[Row]  # of messages and of the draft, each with its text
    edits: list[Row]  # what is being written in the place of messages


class ChatCopies:
    """A part of the chat store, in the same file; raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, chat_id: str) -> ChatRows:
        """All that is stored of a chat; code not_found when there is none."""
        return self._database.run(lambda db: _read(db, chat_id))

    def write(self, rows: ChatRows) -> None:
        """Store a chat that was read here or in another store."""
        self._database.write(lambda db: _write(db, rows))

    def duplicate(self, chat_id: str, title: str, now: float, message_id: str | None = None) -> str:
        """Store a copy of a chat under a new id, and return it.

        With `message_id` the copy holds only the messages from the root down to that one.
        """

        def work(db: apsw.Connection) -> str:
            rows = _read(db, chat_id)
            if message_id is not None:
                _cut(rows, message_id)
            rows.chat |= {"title": codec.storable(title), "updated_at": now, "pinned": 0, "deleted_at": None}
            rows.drafts.clear()
            rows.edits.clear()
            rows.attachments = [row for row in rows.attachments if row["message_id"] is not None]
            _give_new_ids(rows)
            _write(db, rows)
            return str(rows.chat["id"])

        return self._database.write(work)


def _read(db: apsw.Connection, chat_id: str) -> ChatRows:
    chats = _rows(db, "SELECT * FROM chat WHERE id = ?", chat_id)
    if not chats:
        raise StoreError(chat_id, code="not_found")
    of_chat = "message_id IN (SELECT id FROM message WHERE chat_id = ?)"
    return ChatRows(
        chats[0],
        _rows(db, "SELECT * FROM message WHERE chat_id = ? ORDER BY rank", chat_id),
        _rows(db, f"SELECT * FROM prompt WHERE {of_chat}", chat_id),  # noqa: S608
        _rows(db, "SELECT * FROM draft WHERE chat_id = ?", chat_id),
        [*_rows(db, f"{_FILES} {of_chat}", chat_id), *_rows(db, f"{_FILES} draft_of = ?", chat_id)],
        _rows(db, "SELECT * FROM edit WHERE chat_id = ?", chat_id),
    )


def _rows(db: apsw.Connection, sql: str, value: str) -> list[Row]:
    cursor = db.cursor()
    return [
        dict(zip((column[0] for column in cursor.description), row, strict=True))
        for row in cursor.execute(sql, (value,))
    ]


def _write(db: apsw.Connection, rows: ChatRows) -> None:
    for table, some in (
        ("chat", [rows.chat]),
        ("message", rows.messages),
        ("prompt", rows.prompts),
        ("draft", rows.drafts),
        ("edit", rows.edits),
    ):
        for row in some:
            _insert(db, table, row)
    for row in rows.attachments:
        document = row["document_id"], row["text"]
        db.execute("INSERT OR IGNORE INTO document (id, text) VALUES (?, ?)", document)
        _insert(db, "attachment", {name: value for name, value in row.items() if name != "text"})
    index_chat(db, str(rows.chat["id"]))


def _insert(db: apsw.Connection, table: str, row: Row) -> None:
    row = {name: value for name, value in row.items() if name != "rank"}
    marks = ", ".join("?" * len(row))
    sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608
    db.execute(sql, tuple(row.values()))


def _cut(rows: ChatRows, message_id: str) -> None:
    """Leave the path from the root to one message."""
    parents = {row["id"]: row["parent_id"] for row in rows.messages}
    if message_id not in parents:
        raise StoreError(message_id, code="not_found")
    path: set[object] = set()
    at: object = message_id
    while at is not None and at not in path:
        path.add(at)
        at = parents.get(at)
    rows.messages = [row for row in rows.messages if row["id"] in path]
    rows.attachments = [row for row in rows.attachments if row["message_id"] in path]
    # An exact prompt may be kept as the difference to one that isn't copied; then it can't be.
    kept: list[Row] = []
    whole = {row["message_id"]: row for row in rows.prompts}
    for row in rows.prompts:
        base = row
        while base["base_id"] is not None and base["base_id"] in path and base["base_id"] in whole:
            base = whole[base["base_id"]]
        if row["message_id"] in path and base["base_id"] is None:
            kept.append(row)
    rows.prompts = kept
    rows.chat["leaf_id"] = message_id


def _give_new_ids(rows: ChatRows) -> None:
    names: dict[object, object] = {row["id"]: new_id() for row in rows.messages}
    chat_id = new_id()
    leaf = rows.chat["leaf_id"]
    rows.chat |= {"id": chat_id, "leaf_id": names.get(leaf)}
    files: dict[object, object] = {row["id"]: row["id"] for row in rows.attachments}  # ids of their own
    rows.chat["context"] = _renamed_choices(str(rows.chat["context"]), {**names, **files})
    for row in rows.messages:
        row |= {"id": names[row["id"]], "chat_id": chat_id, "parent_id": names.get(row["parent_id"])}
        if row["status"] == "streaming":  # the copy is of what there is now
            row |= {"status": "interrupted", "error": "interrupted"}
    for row in rows.attachments:
        row["message_id"] = names[row["message_id"]]
    for row in rows.prompts:
        row |= {"message_id": names[row["message_id"]], "base_id": names.get(row["base_id"])}


def _renamed_choices(text: str, names: Mapping[object, object]) -> str:
    """Decisions about the context speak of messages; of those that aren't copied none is needed."""
    choices = codec.decode_choices(text)
    return codec.encode_choices(choices.renamed({str(old): str(new) for old, new in names.items()}))
