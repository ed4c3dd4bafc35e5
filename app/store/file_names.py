"""Finds messages by the names of the files that came with them; reads what is stored, needs no index."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import apsw

from app.domain.chat import SearchHit
from app.store.database import Database
from app.store.search import searchable, snippet, words_of

CHATS = 5  # found by names of files, at most
_STEPS = 1000  # of SQLite's machine between two looks at whether a search is still wanted
# A name stands before the long columns of its row, which are not read.
_FILES = (
    "SELECT attachment.name, message.id, chat.id, chat.title FROM attachment"
    " JOIN message ON message.id = attachment.message_id JOIN chat ON chat.id = message.chat_id"
    " WHERE chat.deleted_at IS NULL ORDER BY attachment.rank DESC"
)


class FileNames:
    """A part of the chat store, in the same file; raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(
        self, query: str, chats: int = CHATS, stale: Callable[[], bool] = lambda: False
    ) -> list[SearchHit]:
        """Find the newest message of each chat with a file whose name has all words, or their beginnings.

        The snippet is the name. Once `stale` says so, the search ends with nothing.
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


def _search(db: apsw.Connection, words: Sequence[str], chats: int) -> list[SearchHit]:
    found: dict[str, SearchHit] = {}
    for name, message_id, chat_id, title in db.execute(_FILES):
        if chat_id not in found and all(_holds(searchable(str(name)), word) for word in words):
            hit = SearchHit(str(chat_id), str(title), str(message_id), *snippet(str(name), list(words)))
            found[hit.chat_id] = hit
            if len(found) == chats:
                break
    return list(found.values())


def _holds(folded: str, word: str) -> bool:
    """Whether a name has a word: at the beginning of one of its own, or anywhere where that says enough."""
    at = folded.find(word)
    if at < 0 or len(word) >= 3 or not word[0].isascii():
        return at >= 0
    while at >= 0 and at > 0 and folded[at - 1].isalnum():
        at = folded.find(word, at + 1)
    return at >= 0


def with_files(hits: Sequence[SearchHit], files: Sequence[SearchHit]) -> list[SearchHit]:
    """Put what was found by names of files among other hits: behind chats found by title, before the others.

    Hits of one chat stay together; of a message that is found by its text too, the text is shown.
    """
    if not files:
        return list(hits)
    titles = [hit for hit in hits if hit.message_id is None]
    texts = [hit for hit in hits if hit.message_id is not None]
    by_text = {hit.message_id for hit in texts}
    by_chat: dict[str, list[SearchHit]] = {hit.chat_id: [] for hit in (*titles, *files)}
    for hit in (*titles, *(file for file in files if file.message_id not in by_text), *texts):
        by_chat.setdefault(hit.chat_id, []).append(hit)
    return [hit for group in by_chat.values() for hit in group]
