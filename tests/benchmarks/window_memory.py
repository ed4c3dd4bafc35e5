"""Prints the resident memory of the window process with 1,000 chats, as JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path

import psutil

from app.domain.chat import Message, Role, TextPart, new_id
from app.services.engine import EnginePhase
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from tests.benchmarks.driver import open_window, wait_for

CHATS = 1000


def main() -> None:
    """Fill a store, open the window on it, look at the process."""
    home = Path(os.environ["ALCOVE_HOME"])
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    for number in range(CHATS):
        chat = store.create_chat(f"Chat number {number} about something")
        store.add_message(Message(new_id(), chat.id, None, Role.USER, (TextPart("A question. " * 20),)))
    store.close()
    with open_window(home) as (_, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(lambda: len(services.chats.list.all()) == CHATS)
        rss = psutil.Process().memory_info().rss
    print(json.dumps({"rss": rss, "chats": CHATS}))


if __name__ == "__main__":
    main()
