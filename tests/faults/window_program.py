"""The real window at work, until it is killed: `python -m tests.faults.window_program HOME SCENARIO`.

It prints what it has shown and what it was told is stored, each with the time, one JSON object on a line.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for


def say(**values: object) -> None:
    """Print a line at once."""
    print(json.dumps({"at": time.monotonic(), **values}), flush=True)


def stream(window: MainWindow, services: Services) -> None:
    """Ask again and again and say how much of each answer was shown."""
    chats = services.chats

    def streamed(message_id: str, _: object) -> None:
        turn = chats.turns.running
        if turn is not None:
            message = turn.message()
            say(message=message_id, shown=len(message.reasoning + message.text))

    chats.turns.streamed.connect(streamed)
    while True:
        chats.new_chat()
        wait_for(lambda: chats.current_id is None)
        chats.send("What can gpt-oss do?", Effort.HIGH)
        wait_for(lambda: chats.busy)
        wait_for(lambda: not chats.busy)


def save(window: MainWindow, services: Services) -> None:
    """Rename, delete, restore and write drafts without end, and say what is stored."""
    chats, number = services.chats, 0
    lane = chats._lane
    store = chats._stores.of(None)
    while True:
        number += 1
        title = f"chat {number} of {time.time_ns()}"
        stored: list[str] = []

        def work(title: str = title) -> str:
            chat = store.create_chat("first name")
            store.rename_chat(chat.id, title)
            store.set_draft(chat.id, title * 20)
            return chat.id

        lane.run(work, stored.append)
        wait_for(lambda stored=stored: stored)  # type: ignore[misc]
        say(chat=stored[0], title=title)
        chats.set_draft(title * 50)


def main() -> int:
    """Work until killed; with the scenario "start" only start and end."""
    home, scenario = Path(sys.argv[1]), sys.argv[2]
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase in (EnginePhase.READY, EnginePhase.FAILED))
        wait_for(lambda: services.chats.current_id is None)
        notices = window.chat.notices
        error = notices.error.accessibleName() if notices.error is not None else ""
        say(ready=services.engine.state.phase.value, error=error, notice=notices.notice)
        if scenario == "stream":
            stream(window, services)
        elif scenario == "save":
            save(window, services)
    return 0


if __name__ == "__main__":
    sys.exit(main())
