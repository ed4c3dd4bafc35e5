"""Prints the longest call on the window's thread while pages, sections and chats are opened, as JSON.

With the argument "ahead" after the pages were made ahead, while nobody did anything, and with those calls.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from app.settings.table import Section
from tests.benchmarks.driver import open_window, wait_for
from tests.benchmarks.event_gaps import Watched, summed_up
from tests.benchmarks.long_chat import fill

_REST = 0.4  # seconds after each click


def rest(seconds: float = _REST) -> None:
    """Let the window do what it has to do."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until)


def main(when: str = "at once") -> None:
    """Click through the window."""
    home = Path(os.environ["ALCOVE_HOME"])
    chats = fill(home, (50, 2))
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
        settings = [lambda one=section: window.settings.open_section(one) for section in Section]
        clicks = [
            window.sidebar.models_requested.emit,
            window.sidebar.settings_requested.emit,
            *settings,
            lambda: window.settings.search("memory"),
            window.open_help,
            window.lists.show_trash,
            *(lambda one=chat: services.chats.open(one) for chat in (*chats, *chats)),
            window.finder.toggle,
            lambda: window.finder.box.search("merge"),
            window.finder.close,
            window.chats.new_chat,
            lambda: services.chats.send("Show me a list", Effort.LOW),
        ]
        for click in clicks:
            QTimer.singleShot(0, window, click)
            rest()
        wait_for(lambda: not services.chats.busy)
        application.watching = False
    print(json.dumps(summed_up(application.calls)))


if __name__ == "__main__":
    main(*sys.argv[1:2])
