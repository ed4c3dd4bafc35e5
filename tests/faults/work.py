"""What the window is at when it is killed: each kind of work says what it was told is stored."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

import msgspec
from PySide6.QtCore import QTimer

from app.domain.chat import Effort
from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState
from app.domain.exchange import ExportWords, Format
from app.ui.chat.editor import EditField
from app.ui.chat.user_message import UserMessage
from app.ui.main_window import MainWindow

_TYPING_MS = 20


class Say(Protocol):
    """Writes a line."""

    def __call__(self, **values: object) -> None:
        """Write the values as one JSON object."""


def stream(window: MainWindow, say: Say) -> None:
    """Ask again and again; how much was shown is said with every step of the stream."""
    chats = window.services.chats

    def ask() -> None:
        chats.new_chat()
        QTimer.singleShot(50, partial(chats.send, "What can gpt-oss do?", Effort.HIGH))

    chats.turns.busy_changed.connect(lambda busy: None if busy else ask())
    ask()


def save(window: MainWindow, say: Say) -> None:
    """Make, rename and draft chats without end, and say what is stored."""
    chats = window.services.chats
    lane, store = chats._lane, chats._stores.main

    def one() -> None:
        title = f"chat of {time.time_ns()}"

        def work() -> str:
            chat = store.create_chat("first name")
            store.rename_chat(chat.id, title)
            store.set_draft(chat.id, title * 20)
            return chat.id

        def done(chat: str) -> None:
            say(chat=chat, title=title)
            chats.set_draft(title * 50)
            QTimer.singleShot(0, one)

        lane.run(work, done)

    one()


def write(window: MainWindow, say: Say) -> None:
    """Write in the place of the first question and into the composer, and say how many words stand there."""
    message = window.services.chats.path()[0].message
    question = window.chat.conversation.message_widget(message.id)
    assert isinstance(question, UserMessage)
    question.start_editing()
    (field,) = question.findChildren(EditField)
    field.clear()
    timer = QTimer(window, interval=_TYPING_MS)
    words = itertools.count(1)

    def one() -> None:
        number = next(words)
        field.insertPlainText(f"word{number} ")
        window.chat.composer.insert_text(f"word{number} ")
        say(written=number, message=message.id, chat=message.chat_id)

    timer.timeout.connect(one)
    timer.start()


def take(window: MainWindow, say: Say, path: str) -> None:
    """Import a file."""
    exchange = window.services.exchange
    exchange.previewed.connect(lambda _: exchange.take())
    exchange.progressed.connect(lambda work: say(importing=work.kind, share=work.share, chats=work.chats))
    exchange.imported.connect(lambda report: say(imported=report.imported))
    exchange.look([Path(path)])


def download(window: MainWindow, say: Say, job: str, hub: str) -> None:
    """Download from a mirror."""
    services = window.services
    services.settings.update({"hub_endpoint": hub, "proxy": "none"})
    wanted = msgspec.json.decode(job, type=DownloadJob)

    def changed(state: DownloadState) -> None:
        say(download=state.phase.value, done=state.done, error=state.error)
        if state.phase is DownloadPhase.DONE:
            say(downloaded=state.entry_id)

    services.downloads.changed.connect(changed)
    services.downloads.add(wanted)


def export(window: MainWindow, say: Say, path: str) -> None:
    """Export all chats into a folder."""
    services = window.services
    services.exchange.exported.connect(lambda where, count: say(exported=where, count=count))
    services.exchange.export_many([], Path(path), Format.MARKDOWN, ExportWords(), "en")


def lock(window: MainWindow, say: Say, what: str, old: str, new: str) -> None:
    """Switch the lock on, or change its passphrase."""
    service = window.services.lock
    service.worked.connect(lambda step, done, count: say(locking=step, done=done, count=count))
    service.switched.connect(lambda on, left: say(switched=on))
    service.passphrase_changed.connect(lambda: say(changed=True))
    service.failed.connect(lambda error: say(refused=error.code))
    if what == "on":
        service.switch_on(new)
    elif what == "off":
        service.switch_off(old)
    else:
        service.change(old, new)


WORK: dict[str, Callable[..., None]] = {
    "stream": stream,
    "save": save,
    "write": write,
    "import": take,
    "download": download,
    "export": export,
    "lock": lock,
}
