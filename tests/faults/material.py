"""What the faults are tried with: old databases, exports, a Hub on the loopback."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from app.domain.downloads import DownloadJob, RemoteFile
from app.store.database import migration_steps
from app.system.paths import Paths
from tests.library.hub import COMMIT, Hub, serve
from tests.store.exchange.samples import node, said

GUIDE = Paths.discover().guide


def download_content() -> bytes:
    """A model that loads: the Guide's own file."""
    return GUIDE.read_bytes()


def download_job() -> DownloadJob:
    """The download of that file."""
    content = download_content()
    digest = hashlib.sha256(content).hexdigest()
    return DownloadJob("m", "Test model", "o/r", COMMIT, "m", (RemoteFile("m.gguf", len(content), digest),))


@contextmanager
def served() -> Iterator[Hub]:
    """A Hub that has that file."""
    with serve(download_content()) as hub:
        hub.direct = True
        yield hub


def old_database(home: Path, chats: int) -> set[str]:
    """Make a database of the first version; returns the titles of its chats."""
    path = Paths.discover(str(home)).database
    path.parent.mkdir(parents=True, exist_ok=True)
    titles = [f"Old chat {number}" for number in range(chats)]
    database = apsw.Connection(str(path))
    with database:
        database.execute(migration_steps()[0])
        for number, title in enumerate(titles):
            chat = f"old{number:04}"
            database.execute(
                "INSERT INTO chat (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)",
                (chat, title, 1e9 + number, 1e9 + number),
            )
        database.execute("PRAGMA user_version = 1")
    database.close()
    return set(titles)


def openai_export(path: Path, chats: int) -> Path:
    """Write an export of ChatGPT with many chats."""
    path.parent.mkdir(parents=True, exist_ok=True)
    found = []
    for number in range(chats):
        question = said("user", f"Question {number}? " + "word " * 200)
        answer = said("assistant", f"Answer {number}. " + "word " * 400)
        mapping = {
            "root": node("root", None, None, "u"),
            "u": node("u", "root", question, "a"),
            "a": node("a", "u", answer),
        }
        found.append(
            {
                "title": f"Imported {number}",
                "id": f"imported-{number}",
                "conversation_id": f"imported-{number}",
                "create_time": 1.7e9 + number,
                "update_time": 1.7e9 + number,
                "current_node": "a",
                "mapping": mapping,
            }
        )
    path.write_text(json.dumps(found), "utf-8")
    return path
