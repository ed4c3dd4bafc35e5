"""What belongs to a chat beside its messages: options, decisions about the context, exact prompts."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.context import ContextChoices
from app.domain.generation import PromptPiece
from app.domain.options import ChatOptions
from app.store import codec, prompts
from app.store.database import Database


class ChatExtras:
    """A part of the chat store, in the same file; a call blocks until committed, raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def options(self, chat_id: str) -> ChatOptions:
        """The options of one chat."""
        return codec.decode_options(self._column(chat_id, "options"))

    def set_options(self, chat_id: str, options: ChatOptions) -> None:
        """Keep the options of one chat."""
        self._set_column(chat_id, "options", codec.encode_options(options))

    def choices(self, chat_id: str) -> ContextChoices:
        """What was decided about the context of a chat."""
        return codec.decode_choices(self._column(chat_id, "context"))

    def set_choices(self, chat_id: str, choices: ContextChoices) -> None:
        """Keep what was decided about the context of a chat."""
        self._set_column(chat_id, "context", codec.encode_choices(choices))

    def prompt(self, message_id: str) -> tuple[PromptPiece, ...]:
        """The exact prompt of a reply, () when none was kept."""
        return self._database.run(lambda db: prompts.read(db, message_id))

    def set_prompt(self, message_id: str, pieces: Sequence[PromptPiece], base_id: str | None) -> None:
        """Keep the exact prompt of a reply; what it shares with that of `base_id` is not stored again."""
        self._database.write(lambda db: prompts.write(db, message_id, pieces, base_id))

    def _column(self, chat_id: str, column: str) -> str:
        sql = f"SELECT {column} FROM chat WHERE id = ?"  # noqa: S608
        row = self._database.run(lambda db: db.execute(sql, (chat_id,)).fetchone())
        return str(row[0]) if row else ""

    def _set_column(self, chat_id: str, column: str, text: str) -> None:
        sql = f"UPDATE chat SET {column} = ? WHERE id = ?"  # noqa: S608
        self._database.write(lambda db: db.execute(sql, (text, chat_id)))
