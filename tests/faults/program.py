"""The real program with a hand on it: `python -m tests.faults.program HOME [--model PATH]`.

It starts as `alcove` does and does what comes as JSON lines on standard input: what a user would do with the
keyboard and the mouse. Answers, and what is shown while an answer streams, go to standard output.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from shiboken6 import isValid

from app.bootstrap import make_application, run
from app.domain.chat import Effort, Message, VisibleMessage
from app.engine.launch import default_command
from app.engine.session import ModelSession
from app.engine.watch import Patience
from app.main import parse
from app.ui.chat.editor import EditField
from app.ui.chat.error_card import ErrorCard
from app.ui.chat.text_block import TextBlock
from app.ui.main_window import MainWindow
from tests.faults.work import WORK

Json = dict[str, Any]
_PULSE_MS = 5
Shown = TypeVar("Shown", bound=QWidget)


def say(**values: object) -> None:
    """Write a line at once."""
    sys.stdout.write(json.dumps({"at": time.monotonic(), **values}) + "\n")
    sys.stdout.flush()


class Hand(QObject):
    """Reads commands; each public method is one."""

    def __init__(self) -> None:
        super().__init__()
        self._window: MainWindow | None = None
        self._gap, self._beat = 0.0, time.monotonic()
        self._rest = b""
        self._reader = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._reader.activated.connect(self._read)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self._feel)
        self._pulse.start()

    def _feel(self) -> None:
        """Note how long the window's thread was away, and meet the window when it is there."""
        now = time.monotonic()
        self._gap, self._beat = max(self._gap, now - self._beat - _PULSE_MS / 1000), now
        if self._window is None:
            found = next((w for w in _windows() if isinstance(w, MainWindow)), None)
            if found is not None and hasattr(found, "speech"):  # it is filled after its first frame
                self._window = found
                self._window.services.chats.turns.streamed.connect(self._streamed)

    def _streamed(self, message_id: str, _: object) -> None:
        turn = self.window.services.chats.turns.running
        if turn is not None:
            message = turn.message()
            say(message=message_id, shown=len(message.reasoning + message.text))

    def _read(self) -> None:
        data = os.read(sys.stdin.fileno(), 1 << 16)
        if not data:
            self._reader.setEnabled(False)
            return
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            command: Json = json.loads(line)
            try:
                answer = getattr(self, command.pop("do"))(**command)
            except Exception as error:  # noqa: BLE001 - told to the suite, which decides
                answer = {"error": f"{type(error).__name__}: {error}"}
            say(answer=answer)

    @property
    def window(self) -> MainWindow:
        """The window; raises LookupError until it is there."""
        if self._window is None:
            raise LookupError("no window")
        return self._window

    # -- what is seen --------------------------------------------------------------------------

    def look(self) -> Json:
        """All that a user sees, and what the engine does."""
        seen: Json = {"boxes": [f"{b.windowTitle()}. {b.text()} {b.informativeText()}" for b in _boxes()]}
        seen |= {"window": self._window is not None and self._window.isVisible()}
        if self._window is None:
            return seen
        window, services = self._window, self._window.services
        state, chats = services.engine.state, services.chats
        path = [message_json(shown.message) for shown in chats.path()]
        running = chats.turns.running
        if running is not None and path and path[-1]["id"] == running.message_id:
            path[-1] = message_json(running.message())
        return seen | {
            "phase": state.phase.value,
            "model": str(state.model.path) if state.model else "",
            "busy": chats.busy,
            "chat": chats.current_id,
            "path": path,
            "cards": [card.accessibleName() for card in _visible(window, ErrorCard)],
            "notice": window.chat.notices.notice,
            "chats": [(chat.id, chat.title) for chat in chats.list.all()],
            "draft": window.chat.composer.text,
            "edits": [field.toPlainText() for field in _visible(window, EditField)],
            "covered": services.lock.covered,
        }

    def words(self) -> list[str]:
        """The words of every button that can be pressed."""
        windows = _windows()  # kept, for with them go their children's wrappers
        return [b.text() for b in _buttons(windows) if b.text()]

    def texts(self) -> list[str]:
        """Every text that is shown outside the conversation."""
        windows = _windows()
        labels = [label for window in windows for label in window.findChildren(QLabel)]
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def formulas(self) -> int:
        """How many formulas are drawn in the conversation; the source of others is shown."""
        blocks = self.window.chat.conversation.findChildren(TextBlock)
        return sum(block.toPlainText().count("\ufffc") for block in blocks)

    def gap(self) -> float:
        """The longest time, in seconds, that the window's thread was away since this was asked last."""
        self._feel()
        gap, self._gap = self._gap, 0.0
        return gap

    def measure(self) -> Json:
        """What may leak: memory, threads, file handles, processes, widgets, objects of Qt and of Python."""
        import psutil

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        me = psutil.Process()
        engine = [c for c in me.children(recursive=True) if "--engine-child" in c.cmdline()]
        return {
            "memory": _own_memory(me.pid),
            "engine_memory": sum(_own_memory(c.pid) for c in engine),
            "engine_threads": sum(c.num_threads() for c in engine),
            "threads": me.num_threads(),
            "python_threads": sorted(thread.name for thread in threading.enumerate()),
            "handles": getattr(me, "num_fds", getattr(me, "num_handles", int))(),
            "processes": len(me.children(recursive=True)),
            "widgets": len(QApplication.allWidgets()),
            "objects": len(self.window.findChildren(QObject)),
        }

    # -- what is done --------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Write into the composer."""
        composer = self.window.chat.composer
        composer.set_text("")
        composer.insert_text(text)

    def send(self, text: str, effort: str = "low") -> None:
        """Write and press Send."""
        self.window.chat.composer.set_effort(Effort(effort))
        self.write(text)
        self.window.chat.composer.send()

    def press(self, word: str) -> bool:
        """Press the button that begins with a word; False when there is none."""
        for box in _boxes() if word == "OK" else ():
            QTimer.singleShot(0, box.accept)
            return True
        windows = _windows()
        for button in _buttons(windows):
            if button.text().startswith(word):
                QTimer.singleShot(0, self, partial(_click, button))  # it may open a box, or end the program
                return True
        return False

    def stop(self) -> None:
        """Stop the answer."""
        self.window.services.chats.turns.stop()

    def new(self) -> None:
        """Begin a chat."""
        self.window.chats.new_chat()

    def open(self, chat: str) -> None:
        """Open a chat of the sidebar."""
        self.window.sidebar.chat_requested.emit(chat)

    def edit(self, message: str, text: str) -> None:
        """Write a message anew."""
        self.window.chat.conversation.edit_requested.emit(message, text)

    def retry(self, message: str) -> None:
        """Ask for another version of an answer."""
        self.window.chat.conversation.retry_requested.emit(message, None)

    def rename(self, chat: str, title: str) -> None:
        """Give a chat another name."""
        self.window.sidebar.rename_requested.emit(chat, title)

    def delete(self, chat: str) -> None:
        """Put a chat into the trash."""
        self.window.sidebar.delete_requested.emit([chat])

    def set(self, **values: object) -> None:
        """Change settings."""
        self.window.services.settings.update(values)

    def page(self, name: str) -> None:
        """Show the chat, the models or the settings."""
        self.window.show_page(getattr(self.window, name))

    def restart_engine(self) -> None:
        """Load the model again."""
        self.window.services.engine.restart()

    def choose(self, built_in: bool) -> None:
        """Choose the first model of the menu that is, or isn't, the built-in one."""
        models = self.window.services.library.entries()
        found = next(entry.ref for entry in models if entry.ref.built_in == built_in)
        self.window.services.settings.update({"model_id": found.id})
        self.window.services.engine.load(found)

    def unload(self) -> None:
        """Give the model's memory back."""
        self.window.services.engine.unload()

    def shift_clock(self, by: float) -> None:
        """Have the program see another time of day from now on."""
        real = time.time
        time.time = lambda: real() + by

    def back_up(self) -> None:
        """Make a copy of all chats now."""
        self.window.services.data.back_up()

    def token(self, value: str) -> None:
        """Keep a token for the Hub, as the models page does."""
        self.window.services.hub.set_token(value)

    def fake_engine(self, scenario: str, seed: int) -> None:
        """Have another program for the engine, which misbehaves (see `tests.engine.fake_child`)."""
        command = (sys.executable, "-m", "tests.engine.fake_child", scenario, str(seed))
        self._engine(command, Patience(hello=2.0, load=2.0, answer=2.0, ping=0.2, silence=1.0))

    def true_engine(self) -> None:
        """Have the real engine again."""
        self._engine(tuple(default_command()), Patience())

    def _engine(self, command: tuple[str, ...], patience: Patience) -> None:
        session = self.window.services.engine.engine
        assert isinstance(session, ModelSession)
        session._command, session.patience = command, patience
        self.window.services.engine.restart()

    def patience(self, silence: float) -> None:
        """Have the engine taken for hung after so many seconds of silence."""
        session = self.window.services.engine.engine
        assert isinstance(session, ModelSession)
        session.patience = Patience(hello=20.0, load=20.0, answer=20.0, ping=0.2, silence=silence)

    def unlock(self, passphrase: str) -> None:
        """Give the passphrase."""
        self.window.services.lock.unlock(passphrase)

    def work(self, name: str, **values: str) -> None:
        """Begin something that goes on by itself (see `work`); it says what it has done."""
        WORK[name](self.window, say, **values)

    def quit(self) -> None:
        """Close the program."""
        self.window.closing.leave()


def message_json(message: Message | VisibleMessage) -> Json:
    """A message as the suite compares it."""
    message = message.message if isinstance(message, VisibleMessage) else message
    return {
        "id": message.id,
        "role": message.role.value,
        "text": message.text,
        "reasoning": message.reasoning,
        "status": message.status.value,
        "error": message.error,
    }


def _click(button: QAbstractButton) -> None:
    if isValid(button):
        button.click()


def _own_memory(pid: int) -> int:
    """Bytes of a process that belong to no file: those of libraries depend on who else has them open."""
    import psutil

    status = Path(f"/proc/{pid}/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text("utf-8").splitlines())
        return int(lines["RssAnon"].split()[0]) * 1024
    return int(psutil.Process(pid).memory_full_info().uss)


def _windows() -> list[QWidget]:
    return list(QApplication.topLevelWidgets())


def _boxes() -> list[QMessageBox]:
    return [w for w in _windows() if isinstance(w, QMessageBox) and w.isVisible()]


def _visible(parent: QWidget, kind: type[Shown]) -> list[Shown]:
    return [widget for widget in parent.findChildren(kind) if widget.isVisible()]


def _buttons(windows: list[QWidget]) -> list[QAbstractButton]:
    found: list[QAbstractButton] = []
    for window in windows:
        buttons = [b for b in window.findChildren(QAbstractButton) if isValid(b)]
        found += [b for b in buttons if b.isVisible() and b.isEnabled()]
    return found


def main(arguments: list[str]) -> int:
    """Start the program with a hand on it; returns its exit status."""
    make_application()
    hand: list[Hand] = []
    begin: Callable[[], None] = lambda: hand.append(Hand())  # noqa: E731 - once the loop runs
    QTimer.singleShot(0, begin)
    home, *more = arguments
    return run(parse(["--home", str(Path(home)), *more]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
