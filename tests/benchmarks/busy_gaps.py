"""Prints the gaps of the window's event loop as JSON while it loads, checks, searches or imports."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from functools import partial
from pathlib import Path

from app.domain.chat import Message, Role, TextPart, new_id
from app.services.engine import EnginePhase
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks import stand_in
from tests.benchmarks.driver import open_window, wait_for
from tests.benchmarks.event_gaps import Gaps
from tests.store.exchange import samples

_CHATS, _MESSAGES = 10_000, 10_000
_QUERIES = ("q", "qu", "que", "ques", "quest", "questi", "question", "question 7", "nothing of that", "word")


def load(_window: MainWindow, services: Services) -> None:
    """Load the model again and again."""
    for _ in range(5):
        services.engine.restart()
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)


def check(window: MainWindow, services: Services, model: Path) -> None:
    """Check 12 GB against their sum, with the page of models in sight."""
    window.show_page(window.models)
    services.shelf.add([model])
    wait_for(lambda: any(entry.ref.path == model for entry in services.shelf.entries()))
    entry = next(entry for entry in services.shelf.entries() if entry.ref.path == model)
    services.model_files.check(entry)
    works = services.model_files.works
    wait_for(lambda: any(work.running for work in works()))
    wait_for(lambda: not any(work.running for work in works()), 300)


def search(window: MainWindow, _services: Services) -> None:
    """Type into the box of commands."""
    window.finder.toggle()
    for query in _QUERIES * 3:
        window.finder.box.search(query)
        until = time.monotonic() + 0.12
        wait_for(lambda until=until: time.monotonic() > until)  # type: ignore[misc]
    window.finder.close()


def take(window: MainWindow, services: Services, path: Path) -> None:
    """Look at an export of 10,000 chats and import it."""
    exchange = services.exchange
    window.exchange.import_paths([path])
    wait_for(lambda: not exchange.busy, 300)
    reports: list[object] = []
    exchange.imported.connect(reports.append)
    exchange.take()
    wait_for(lambda: reports, 600)
    wait_for(lambda: len(services.chats.list.all()) >= _CHATS)


def prepare(what: str, home: Path) -> Path:
    """Make what the work needs; returns its file."""
    file = home / ("gpt-oss-20b.gguf" if what == "check" else "conversations.json")
    home.mkdir(parents=True, exist_ok=True)
    if what == "check":
        stand_in.write(file, "gpt-oss-20b", stand_in.SHAPES["gpt-oss-20b"], filled=True)
    elif what == "import":
        chats = [samples.chatgpt() | {"conversation_id": str(i), "title": f"Chat {i}"} for i in range(_CHATS)]
        file.write_text(json.dumps(chats), encoding="utf-8")
    elif what == "search":
        paths = Paths.discover(str(home))
        store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
        store.open()
        for number in range(_MESSAGES // 20):
            chat = store.create_chat(f"Chat {number}")
            for line in range(20):
                text = f"A question {number * 20 + line} and a few words more. " * 6
                store.add_message(Message(new_id(), chat.id, None, Role.USER, (TextPart(text),)))
        store.close()
    return file


def main(what: str) -> None:
    """Do one kind of work and print the gaps."""
    home = Path(os.environ["ALCOVE_HOME"])
    file = prepare(what, home)
    gc.disable()  # as the program does at its start
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(lambda: services.search.share >= 1, 300)
        until = time.monotonic() + 4.0  # pages are made ahead meanwhile
        wait_for(lambda: time.monotonic() > until)
        works = {
            "load": partial(load, window, services),
            "check": partial(check, window, services, file),
            "search": partial(search, window, services),
            "import": partial(take, window, services, file),
        }
        gaps = Gaps()
        gaps.during(works[what])
        print(json.dumps(gaps.report()))


if __name__ == "__main__":
    main(sys.argv[1])
