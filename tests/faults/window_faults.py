"""kill -9 of the real window while it streams and saves: what the next start finds."""

from __future__ import annotations

import json
import queue
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
from msgspec import Struct

from app.domain.chat import Message, MessageStatus
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths

ROOT = Path(__file__).parents[2]
SCENARIOS = ("stream", "save")
MOST_LOST = 250.0  # milliseconds of text that a kill may cost
_START_SECONDS = 90.0


class Killed(Struct):
    """What one kill did; `lost`: milliseconds of shown text not stored, -1 when nothing was being written."""

    scenario: str
    whole: bool = True  # integrity_check and foreign_key_check
    stored: bool = True  # everything that was said to be stored
    lost: float = -1.0
    clean: bool = True  # the start before this kill came up without an error
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return self.whole and self.stored and self.clean and self.lost <= MOST_LOST


class Program:
    """The window as a process, and the lines it prints."""

    def __init__(self, home: Path, scenario: str) -> None:
        command = [sys.executable, "-m", "tests.faults.window_program", str(home), scenario]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.lines: list[dict[str, Any]] = []
        self._fresh: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="window lines", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            for line in stream:
                if line.endswith("\n"):
                    value = json.loads(line)
                    self.lines.append(value)
                    self._fresh.put(value)
        self._fresh.put(None)

    def wait_for(self, key: str) -> dict[str, Any] | None:
        """Return the next line with a key; None when the program has ended or is silent."""
        while True:
            try:
                line = self._fresh.get(timeout=_START_SECONDS)
            except queue.Empty:
                return None
            if line is None or key in line:
                return line

    def kill(self) -> float:
        """End it with no warning; returns when, by the clock of its lines."""
        at = time.monotonic()
        self.process.kill()
        self.process.wait()
        self._reader.join()
        return at

    def end(self) -> int:
        """Wait for it to end by itself."""
        code = self.process.wait(_START_SECONDS)
        self._reader.join()
        return code


def kill_once(home: Path, scenario: str, dice: random.Random) -> Killed:
    """Start the window, kill it at a random moment of its work, look at what is on the disk."""
    program = Program(home, scenario)
    result = Killed(scenario)
    ready = program.wait_for("ready")
    result.clean = ready is not None and ready["ready"] == "ready" and not ready["error"]
    result.note = "" if result.clean else str(ready)[:100]
    program.wait_for("shown" if scenario == "stream" else "chat")
    threading.Event().wait(dice.uniform(0.0, 1.0))
    killed_at = program.kill()
    result.whole = database_whole(home)
    messages, titles = stored(home)
    said = {line["chat"]: line["title"] for line in program.lines if "chat" in line}
    result.stored = all(titles.get(chat) == title for chat, title in said.items())
    result.lost = milliseconds_lost(program.lines, messages, killed_at)
    if any(message.status is MessageStatus.STREAMING for message in messages.values()):
        result.clean, result.note = False, "a message is still said to be written"
    return result


def milliseconds_lost(lines: list[dict[str, Any]], messages: dict[str, Message], killed_at: float) -> float:
    """How long before the kill the first text was shown that isn't stored."""
    shown = [line for line in lines if "shown" in line]
    if not shown:
        return -1.0
    last = shown[-1]["message"]
    message = messages.get(last)
    kept = len(message.reasoning + message.text) if message is not None else 0
    missing = [line["at"] for line in shown if line["message"] == last and line["shown"] > kept]
    return max(0.0, (killed_at - missing[0]) * 1000) if missing else 0.0


def database_whole(home: Path) -> bool:
    """Check the database without mending anything."""
    database = apsw.Connection(str(Paths.discover(str(home)).database))
    try:
        whole = list(database.execute("PRAGMA integrity_check")) == [("ok",)]
        return whole and not list(database.execute("PRAGMA foreign_key_check"))
    finally:
        database.close()


def stored(home: Path) -> tuple[dict[str, Message], dict[str, str]]:
    """What a fresh start finds: messages by id, titles by chat."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    try:
        chats = store.chats()
        return {m.id: m for chat in chats for m in store.messages(chat.id)}, {c.id: c.title for c in chats}
    finally:
        store.close()


def starts_clean(home: Path) -> bool:
    """Start the window once more and close it."""
    program = Program(home, "start")
    ready = program.wait_for("ready")
    return program.end() == 0 and ready is not None and not ready["error"]


def run(home: Path, runs: int, seed: int, report: Callable[[Killed], None]) -> list[Killed]:
    """Kill `runs` times, the scenarios in turn, always over the same data folder."""
    dice, results = random.Random(seed), list[Killed]()
    for i in range(runs):
        result = kill_once(home, SCENARIOS[i % len(SCENARIOS)], dice)
        results.append(result)
        report(result)
    if results and not starts_clean(home):
        results[-1].clean, results[-1].note = False, "the last start was not clean"
    return results
