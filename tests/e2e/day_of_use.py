"""A whole day of use in the real program, under the socket guard; prints what was done as JSON.

Run by `test_no_connection.py` with the data folder and a folder for files as arguments.
"""

from __future__ import annotations

import builtins
import json
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.socket_guard import install, seen

by_kernel = install()  # before anything of the program is imported

from PySide6.QtWidgets import QApplication  # noqa: E402

import app.ui.main_window as window_module  # noqa: E402
from app.bootstrap import run  # noqa: E402
from app.domain.chat import Effort  # noqa: E402
from app.domain.exchange import Format  # noqa: E402
from app.main import parse  # noqa: E402
from app.services.engine import EnginePhase  # noqa: E402
from app.services.lock import LockPhase  # noqa: E402
from app.settings.table import Section  # noqa: E402
from app.ui.main_window import MainWindow  # noqa: E402
from tests.benchmarks.driver import wait_for  # noqa: E402

beside: list[str] = []  # what threads beside the window's imported of Qt
_import = builtins.__import__


def note_imports(name: str, *arguments: Any, **named: Any) -> Any:
    """PySide6 makes its classes when they are first named; two threads that do so at once end the process."""
    if name.startswith("PySide6") and threading.current_thread() is not threading.main_thread():
        beside.append(name)
    return _import(name, *arguments, **named)


def inet_sockets() -> list[str]:
    """The internet sockets of this process and its children, open now."""
    import psutil

    me = psutil.Process()
    found = [c for p in (me, *me.children(recursive=True)) for c in p.net_connections(kind="inet")]
    return [f"{c.laddr} {c.raddr} {c.status}" for c in found]


class Day:
    """The steps, in order; each leaves its name."""

    def __init__(self, window: MainWindow, files: Path) -> None:
        self.window, self.files = window, files
        self.services = window.services
        self.done: list[str] = []
        self.error = ""
        self.sockets: list[str] = []

    def live(self) -> None:
        """Do all of it."""
        steps: tuple[Callable[[], None], ...] = (
            *(self.first_run, self.follow_up, self.another_version, self.look_around, self.settings),
            *(self.export, self.import_chats, self.bring_in, self.search, self.backup, self.help),
            *(self.lock, self.unload_and_load),
        )
        for step in steps:
            step()
            self.done.append(step.__name__)
            self.sockets += inet_sockets()

    def _answered(self, count: int) -> bool:
        chats = self.services.chats
        return not chats.busy and len(chats.path()) == count and bool(chats.path()[-1].message.text)

    def first_run(self) -> None:
        """The question that the first page suggests."""
        page = self.window.first_run
        page.suggestion_requested.emit(page.suggestions()[0])
        wait_for(lambda: self._answered(2))

    def follow_up(self) -> None:
        """A second question, with a calculation in it."""
        self.services.chats.send("What is 12 * 12?", Effort.LOW)
        wait_for(lambda: self._answered(4))

    def another_version(self) -> None:
        """The last answer again, at another effort."""
        self.services.chats.retry(self.services.chats.path()[-1].message.id, Effort.HIGH)
        wait_for(lambda: self._answered(4))

    def look_around(self) -> None:
        """The models page; what it offers is read from the program's own catalogue."""
        self.window.show_page(self.window.models)
        wait_for(self.services.library.offers)
        self.window.show_chat()

    def settings(self) -> None:
        """Every section, and a few changes."""
        self.window.show_page(self.window.settings)
        for section in Section:
            self.window.settings.show_section(section)
            QApplication.processEvents()
        for name, value in (("theme", "dark"), ("language", "fr"), ("language", "en"), ("theme", "light")):
            self.services.settings.update({name: value})
        self.services.settings.update({"tell_updates": True})  # with no address there is nobody to ask
        self.services.updates.look()
        self.services.updates.look_if_due()
        self.services.settings.update({"tell_updates": False})
        self.services.settings.export_to(self.files / "settings.json")
        wait_for((self.files / "settings.json").exists)
        self.services.settings.import_from(self.files / "settings.json")

    def export(self) -> None:
        """The chat in every form."""
        chat = self.services.chats.current_id
        assert chat is not None
        for kind in Format:
            name = f"chat.{kind.value}"
            self.window.exchange.export_to(chat, self.files / name, kind)
            wait_for((self.files / name).exists)

    def bring_in(self) -> None:
        """A model file, which is no model: read, refused, nothing fetched in its place."""
        (self.files / "notes.gguf").write_bytes(b"GGUF no model")
        self.services.shelf.add([self.files / "notes.gguf"])
        QApplication.processEvents()

    def import_chats(self) -> None:
        """The exported chat again, as a copy."""
        exchange = self.services.exchange
        reports: list[object] = []
        exchange.imported.connect(reports.append)
        seen: list[object] = []
        exchange.previewed.connect(seen.append)
        exchange.look([self.files / f"chat.{Format.JSON.value}"])
        wait_for(lambda: seen and not exchange.busy)
        exchange.take(copies=True)
        wait_for(lambda: reports and len(self.services.chats.list.all()) == 2)

    def search(self) -> None:
        """All chats, by a part of a word."""
        self.window.show_chat()
        hits: list[object] = []
        self.services.search.found.connect(lambda _query, found: hits.extend(found))
        self.services.search.search("gpt-os")
        wait_for(lambda: hits)

    def lock(self) -> None:
        """A passphrase set; locked, a wrong one, the right one; search; switched off."""
        lock, passphrase = self.services.lock, "a heron stands in the pond"
        lock.switch_on(passphrase)
        wait_for(lambda: lock.phase is LockPhase.OPEN)
        self.window.lock.lock_now()
        wait_for(lambda: lock.phase is LockPhase.LOCKED)
        lock.unlock("no heron")
        wait_for(lambda: lock.wait > 0)
        wait_for(lambda: lock.wait == 0)
        lock.unlock(passphrase)
        wait_for(lambda: lock.phase is LockPhase.OPEN and len(self.services.chats.list.all()) == 2)
        self.search()
        lock.switch_off(passphrase)
        wait_for(lambda: lock.phase is LockPhase.OFF)

    def backup(self) -> None:
        """A copy of all chats."""
        made: list[object] = []
        self.services.data.backed_up.connect(made.append)
        self.services.data.back_up()
        wait_for(lambda: made)

    def help(self) -> None:
        """Help, and a topic."""
        self.window.show_help("privacy")
        QApplication.processEvents()

    def unload_and_load(self) -> None:
        """The engine again."""
        self.services.engine.unload()
        wait_for(lambda: self.services.engine.state.phase is EnginePhase.EMPTY)
        self.services.engine.restart()
        wait_for(lambda: self.services.engine.state.phase is EnginePhase.READY)


def main(home: str, files: str) -> int:
    """Start the program as a user does and live the day once the first model is ready."""
    builtins.__import__ = note_imports
    days: list[Day] = []
    show = MainWindow.restore_and_show

    def begin(window: MainWindow) -> None:
        day = Day(window, Path(files))
        days.append(day)
        try:
            day.live()
        except Exception:  # noqa: BLE001 - told in the report
            day.error = traceback.format_exc()
        window.closing.leave()

    def restore_and_show(window: MainWindow) -> None:
        show(window)
        window.settled.connect(lambda: begin(window))

    setattr(window_module.MainWindow, "restore_and_show", restore_and_show)  # noqa: B010 - as a test would
    status = run(parse(["--home", home]))
    day = days[0]
    report = {
        "status": status,
        "by_kernel": by_kernel,
        "done": day.done,
        "error": day.error,
        "sockets": day.sockets,
        "events": seen,
        "imports_beside": beside,
        "connections": len(day.services.network.connections()),
    }
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
