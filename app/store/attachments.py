"""Files of messages and drafts: each text is stored once, compressed, beside who uses it."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import apsw
import msgspec

from app.domain.attachment import Attachment, FileKind, Section, SectionUnit
from app.store.codec import storable
from app.store.database import Database
from app.store.drafts import takes_draft

_COLUMNS = "attachment.id, name, kind, size, sha256, parts, text"
_FROM = "FROM attachment JOIN document ON document.id = attachment.document_id"


class _Parts(msgspec.Struct, frozen=True):
    """The column `parts`."""

    unit: SectionUnit = SectionUnit.LINES
    sections: tuple[Section, ...] = ()
    chosen: tuple[int, ...] | None = None
    tokens: int = 0
    vocabulary: str = ""


class DraftAttachments:
    """A part of the chat store: the files beside the text being written; raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, chat_id: str | None) -> tuple[Attachment, ...]:
        """The files of a chat's draft (None: of the new chat), in their order."""
        sql = f"SELECT {_COLUMNS} {_FROM} WHERE draft_of = ? ORDER BY attachment.rank"
        return self._database.run(lambda db: tuple(map(_attachment, db.execute(sql, (chat_id or "",)))))

    def write(self, chat_id: str | None, attachments: Sequence[Attachment]) -> None:
        """Keep these files as the draft's, in place of what was there."""

        def work(db: apsw.Connection) -> None:
            if not takes_draft(db, chat_id):
                return
            before = db.execute("SELECT rank FROM attachment WHERE draft_of = ?", (chat_id or "",)).fetchall()
            _insert(db, None, chat_id or "", attachments)  # first, so that a text that stays is not rewritten
            db.executemany("DELETE FROM attachment WHERE rank = ?", before)

        self._database.write(work)


def write_for_message(db: apsw.Connection, message_id: str, attachments: Sequence[Attachment]) -> None:
    """Store the files of a new message, inside its transaction."""
    _insert(db, message_id, None, attachments)


def read_for_chat(db: apsw.Connection, chat_id: str) -> dict[str, tuple[Attachment, ...]]:
    """Return the files of all messages of a chat, by message."""
    sql = (
        f"SELECT message_id, {_COLUMNS} {_FROM} JOIN message ON message.id = attachment.message_id"
        " WHERE message.chat_id = ? ORDER BY attachment.rank"
    )
    found: dict[str, list[Attachment]] = {}
    for message_id, *row in db.execute(_qualified(sql), (chat_id,)):
        found.setdefault(message_id, []).append(_attachment(row))
    return {message_id: tuple(attachments) for message_id, attachments in found.items()}


def _qualified(sql: str) -> str:
    return sql.replace("parts, text", "attachment.parts, document.text")


def _insert(
    db: apsw.Connection, message_id: str | None, draft_of: str | None, attachments: Iterable[Attachment]
) -> None:
    import hashlib  # late: the first frame waits for no more than it shows

    for attachment in attachments:
        data = attachment.text.encode("utf-8", "replace")
        document = hashlib.sha256(data).hexdigest()
        known = db.execute("SELECT 1 FROM document WHERE id = ?", (document,)).fetchone()
        if known is None:
            db.execute("INSERT INTO document (id, text) VALUES (?, ?)", (document, zlib.compress(data, 6)))
        db.execute(
            "INSERT INTO attachment (message_id, draft_of, id, name, kind, size, sha256, parts, document_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (message_id, draft_of, *_values(attachment), document),
        )


def _values(attachment: Attachment) -> Iterator[object]:
    parts = _Parts(
        attachment.unit, attachment.sections, attachment.chosen, attachment.tokens, attachment.vocabulary
    )
    yield attachment.id
    yield storable(attachment.name)
    yield attachment.kind.value
    yield attachment.size
    yield attachment.sha256
    yield msgspec.json.encode(parts).decode()


def _attachment(row: Sequence[Any]) -> Attachment:
    attachment_id, name, kind, size, sha256, parts, text = row
    try:
        known = msgspec.json.decode(parts, type=_Parts)
    except msgspec.MsgspecError:
        known = _Parts()  # the text is whole in any case
    return Attachment(
        attachment_id,
        name,
        FileKind(kind),
        size,
        sha256,
        zlib.decompress(text).decode("utf-8"),
        known.unit,
        known.sections,
        known.chosen if known.sections else None,
        known.tokens,
        known.vocabulary,
    )
