"""Prints the resident memory of the window process after a day's use: 10,000 messages shown, as JSON."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import psutil

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from tests.benchmarks.driver import open_window, wait_for
from tests.benchmarks.long_chat import fill

_CHATS, _MESSAGES = 5, 2000


def main() -> None:
    """Open five chats of 2,000 messages each, scroll through all of them, ask in each, go round the pages."""
    home = Path(os.environ["ALCOVE_HOME"])
    chats = fill(home, (_MESSAGES,) * _CHATS)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        before = psutil.Process().memory_info().rss
        for chat_id in chats:
            services.chats.open(chat_id)
            wait_for(lambda chat_id=chat_id: services.chats.current_id == chat_id)  # type: ignore[misc]
            bar = window.chat.conversation.verticalScrollBar()
            bar.setValue(0)
            while bar.value() < bar.maximum():
                bar.setValue(bar.value() + 4 * window.height())
                until = time.monotonic() + 0.01
                wait_for(lambda until=until: time.monotonic() > until)  # type: ignore[misc]
            services.chats.send("What can gpt-oss do?", Effort.LOW)
            wait_for(lambda: services.chats.busy)
            wait_for(lambda: not services.chats.busy)
        for page in (window.models, window.settings, window.help):
            window.show_page(page)
            wait_for(page.isVisible)
        window.show_chat()
        until = time.monotonic() + 3.0  # garbage is collected
        wait_for(lambda: time.monotonic() > until)
        rss = psutil.Process().memory_info().rss
    print(json.dumps({"rss": rss, "before": before, "messages": _CHATS * _MESSAGES}))


if __name__ == "__main__":
    main()
