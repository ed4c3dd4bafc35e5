"""Prints the longest call on the window's thread of each click that opens pages, sections, chats, as JSON.

With the argument "ahead" after the pages were made ahead, while nobody did anything, and with those calls.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from app.settings.table import Section
from app.ui.chat.options_panel import ChatOptionsDialog
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.benchmarks.event_gaps import Watched
from tests.benchmarks.long_chat import fill

_REST = 0.4  # seconds after each click
LOOKS = (
    ("theme", "dark"),
    ("language", "ar"),
    ("text_size", 115),
    ("language", "fr"),
    ("language", "en"),
    ("text_size", 100),
)


def rest(seconds: float = _REST) -> None:
    """Let the window do what it has to do."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until)


def same_work() -> float:
    """The thread's time of a work that is always the same: what the machine itself adds to a call."""
    began = time.thread_time()
    sorted((number * 7919) % 10_007 for number in range(20_000))
    return time.thread_time() - began


def main(when: str = "at once") -> None:
    """Click through the window."""
    home = Path(os.environ["ALCOVE_HOME"])
    chats = fill(home, (2000, 50))
    gc.disable()  # as the program does at its start
    application = Watched()
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        gc.freeze()  # as well
        application.watching = True
        if when == "ahead":
            rest(8)
        else:
            window.rooms.make_next = lambda: False  # type: ignore[method-assign]
        worst, same = dict[str, float](), [same_work()]
        for name, click in clicks(window, services, chats):
            done = len(application.calls)
            QTimer.singleShot(0, window, click)
            rest()
            same.append(same_work())
            worst[f"at {name}"] = round(1000 * max(application.calls[done:]), 2)
        wait_for(lambda: not services.chats.busy)
        application.watching = False
    machine = {"same_work_worst_over_median": round(max(same) / statistics.median(same), 2)}
    print(json.dumps({"clicks": worst, **machine}))


def clicks(
    window: MainWindow, services: Services, chats: Sequence[str]
) -> Iterator[tuple[str, Callable[[], object]]]:
    """What a user does, each with a name."""
    yield "models", window.sidebar.models_requested.emit
    yield "settings", window.sidebar.settings_requested.emit
    for section in Section:
        yield f"settings, {section.value}", partial(window.settings.open_section, section)
    yield "settings, search", lambda: window.settings.search("memory")
    for name, value in LOOKS:
        yield f"{name} {value}", partial(services.settings.update, {name: value})
    yield "help", window.open_help
    yield "trash", window.lists.show_trash
    for number, chat in enumerate((*chats, *chats), 1):
        yield f"chat {number}", partial(services.chats.open, chat)
    for name, value in LOOKS:
        yield f"chat, {name} {value}", partial(services.settings.update, {name: value})
    yield "options", window.chat.composer.options_requested.emit
    yield "options closed", window.findChildren(ChatOptionsDialog)[0].reject
    yield "search", window.finder.toggle
    yield "search, words", lambda: window.finder.box.search("merge")
    yield "search closed", window.finder.close
    yield "new chat", window.chats.new_chat
    yield "an answer", lambda: services.chats.send("Show me a list", Effort.LOW)


if __name__ == "__main__":
    main(*sys.argv[1:2])
