"""Whole chats out of the database and into it."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Sequence
from typing import Any

import apsw
from msgspec.structs import replace

from app.domain.chat import ChatSummary, Message, new_id
from app.domain.errors import StoreError
from app.domain.exchange import WholeChat
from app.domain.options import ChatOptions
from app.store import codec
from app.store.attachments import read_for_chat, write_for_message
from app.store.database import Database
from app.store.index import index_chat

_CHAT = "id, title, created_at, updated_at, leaf_id, deleted_at, pinned, folder_id, options, context"


class Exchange:
    """A part of the chat store, in the same file; a call blocks until committed, raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, chat_id: str) -> WholeChat:
        """One chat with everything that belongs to it; code not_found when there is none."""
        return self._database.run(lambda db: _read(db, chat_id))

    def known(self, chat_ids: Iterable[str]) -> frozenset[str]:
        """Those of some ids that a chat here has; one in the trash isn't here for who looks for it."""
        ids = list(chat_ids)

        def work(db: apsw.Connection) -> frozenset[str]:
            sql = "SELECT 1 FROM chat WHERE id = ? AND deleted_at IS NULL"
            return frozenset(i for i in ids if db.execute(sql, (i,)).fetchone() is not None)

        return self._database.run(work)

    def write(self, chats: Sequence[WholeChat]) -> list[WholeChat]:
        """Store chats in one transaction; return those that were not here yet.

        One that lies in the trash is brought back as it was left there, with what was added to it elsewhere.
        One that contradicts what is here is stored beside it, once however often it comes.
        """
        if not chats:
            return []
        return self._database.write(lambda db: [chat for chat in chats if _stored(db, chat)])


def _read(db: apsw.Connection, chat_id: str) -> WholeChat:
    sql = f"SELECT {_CHAT} FROM chat WHERE id = ?"  # noqa: S608
    row: tuple[Any, ...] | None = db.execute(sql, (chat_id,)).fetchone()
    if row is None:
        raise StoreError(chat_id, code="not_found")
    summary = replace(ChatSummary(*row[:6]), pinned=bool(row[6]), folder_id=row[7])
    folder = db.execute("SELECT name FROM folder WHERE id = ?", (row[7],)).fetchone()
    attached = read_for_chat(db, chat_id)
    sql = f"SELECT {codec.COLUMNS} FROM message WHERE chat_id = ? ORDER BY rank"  # noqa: S608
    messages = [codec.from_row(values) for values in db.execute(sql, (chat_id,))]
    return WholeChat(
        summary,
        tuple(m.with_(attachments=attached.get(m.id, ())) for m in messages),
        codec.decode_options(str(row[8])),
        codec.decode_choices(str(row[9])),
        str(folder[0]) if folder else "",
    )


def _stored(db: apsw.Connection, whole: WholeChat) -> bool:
    """Store a chat, or bring it back; False when it was here and in no trash."""
    if _in_trash(db, whole.chat.id) and _merged(db, whole):
        return True
    if not _taken(db, whole):
        _write(db, whole)
        return True
    copy = _beside(whole)
    if _in_trash(db, copy.chat.id):
        return _bring_back(db, copy.chat.id)
    if _exists(db, "chat", copy.chat.id):
        return False
    _write(db, copy)
    return True


def _exists(db: apsw.Connection, table: str, row_id: str) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE id = ?"  # noqa: S608
    return db.execute(sql, (row_id,)).fetchone() is not None


def _in_trash(db: apsw.Connection, chat_id: str) -> bool:
    sql = "SELECT 1 FROM chat WHERE id = ? AND deleted_at IS NOT NULL"
    return db.execute(sql, (chat_id,)).fetchone() is not None


def _bring_back(db: apsw.Connection, chat_id: str) -> bool:
    db.execute("UPDATE chat SET deleted_at = NULL WHERE id = ?", (chat_id,))
    return True


def _merged(db: apsw.Connection, whole: WholeChat) -> bool:
    """Bring the chat of the same id back with the messages that it lacks; False when they contradict it."""
    sql = f"SELECT {codec.COLUMNS} FROM message WHERE chat_id = ?"  # noqa: S608
    here = {m.id: m.parts for m in map(codec.from_row, db.execute(sql, (whole.chat.id,)))}
    new = [message for message in whole.messages if message.id not in here]
    known = (message for message in whole.messages if message.id in here)
    if any(not codec.alike(here[message.id], message.parts) for message in known):
        return False
    if any(_exists(db, "message", message.id) for message in new):  # in another chat
        return False
    if new:
        _add_messages(db, new)
        db.execute(
            "UPDATE chat SET leaf_id = coalesce(?, leaf_id), updated_at = max(updated_at, ?) WHERE id = ?",
            (whole.chat.leaf_id, whole.chat.updated_at, whole.chat.id),
        )
        index_chat(db, whole.chat.id)
    return _bring_back(db, whole.chat.id)


def _beside(whole: WholeChat) -> WholeChat:
    """A copy that can stand beside the chat; the same one gets the same id again."""
    says = [(message.id, codec.encode_parts(message.parts)) for message in whole.messages]
    digest = hashlib.sha256(repr(says).encode()).hexdigest()
    chat_id = uuid.uuid5(uuid.NAMESPACE_OID, f"{whole.chat.id} {digest}").hex
    copy = whole.with_new_ids()
    return replace(
        copy,
        chat=replace(copy.chat, id=chat_id),
        messages=tuple(message.with_(chat_id=chat_id) for message in copy.messages),
    )


def _write(db: apsw.Connection, whole: WholeChat) -> None:
    chat, title = whole.chat, codec.storable(whole.chat.title)
    db.execute(
        "INSERT INTO chat (id, title, created_at, updated_at, leaf_id, pinned, folder_id, options, context)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(chat.id, title, chat.created_at, chat.updated_at, chat.leaf_id, int(chat.pinned)),
            _folder(db, codec.storable(whole.folder)),
            "{}" if whole.options == ChatOptions() else codec.encode_options(whole.options),
            codec.encode_choices(whole.choices),
        ),
    )
    _add_messages(db, whole.messages)
    index_chat(db, chat.id)


def _add_messages(db: apsw.Connection, messages: Iterable[Message]) -> None:
    marks = ", ".join("?" * len(codec.COLUMNS.split(",")))
    sql = f"INSERT INTO message ({codec.COLUMNS}) VALUES ({marks})"  # noqa: S608
    for message in messages:
        db.execute(sql, codec.to_row(message))
        write_for_message(db, message.id, message.attachments)


def _taken(db: apsw.Connection, whole: WholeChat) -> bool:
    if _exists(db, "chat", whole.chat.id):
        return True
    return any(_exists(db, "message", message.id) for message in whole.messages)


def _folder(db: apsw.Connection, name: str) -> str | None:
    """The folder of a name, made when there is none."""
    if not name:
        return None
    row = db.execute("SELECT id FROM folder WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return str(row[0])
    folder_id = new_id()
    db.execute("INSERT INTO folder (id, name) VALUES (?, ?)", (folder_id, name))
    return folder_id
