"""Prints what a chat of 2,000 messages (5 MB of Markdown) costs to open, scroll and stream into, as JSON."""

from __future__ import annotations

import gc
import json
import os
import statistics
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QTextBrowser

from app.domain.chat import (
    Channel,
    ChatView,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    VisibleMessage,
    new_id,
)
from app.domain.deltas import ChannelStarted, TextAdded
from app.services.engine import EnginePhase
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.chat.conversation import ConversationView
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

MESSAGES, BYTES = 2000, 5_000_000
_FRAMES, _STEP = 400, 90  # of scrolling; pixels of one frame: three pages of text a second
_WORDS = (
    "A merge of two sorted files walks both **lazily**, one line at a time, so that `memory` stays constant. "
)
_BLOCKS = (
    "## What it does\n\n" + _WORDS * 5,
    "- first, open *both* files\n- then compare the lines\n  - the smaller one is written\n- go on\n",
    "```python\nimport heapq\n\nwith open('a') as a, open('b') as b:\n"
    + "    out.writelines(heapq.merge(a, b))\n" * 8
    + "```\n",
    "| property | value |\n|---|---|\n" + "| time | linear in both |\n" * 5,
    _WORDS * 8,
    "> A note on the side. " + _WORDS * 2,
    "1. one\n2. two\n3. three\n\n" + _WORDS * 4,
)


def answer(number: int, size: int) -> str:
    """A text of about `size` characters with every kind of block."""
    text, block = f"Answer {number}. ", number
    while len(text) < size:
        text += _BLOCKS[block % len(_BLOCKS)] + "\n\n"
        block += 1
    return text


def fill(home: Path, counts: tuple[int, ...] = (MESSAGES, 2)) -> tuple[str, ...]:
    """Write chats of so many messages; return their ids."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    chats = []
    for count in counts:
        chat = store.create_chat(f"A chat of {count}")
        parent: str | None = None
        for number in range(count // 2):
            asked = TextPart(f"Question {number}: how are two sorted files merged?")
            user = Message(new_id(), chat.id, parent, Role.USER, (asked,))
            parts = (ReasoningPart("Compare the heads. " * 10, 1.0), TextPart(answer(number, 4700)))
            reply = Message(new_id(), chat.id, user.id, Role.ASSISTANT, parts)
            store.add_message(user)
            store.add_message(reply)
            parent = reply.id
        chats.append(chat.id)
    store.close()
    return tuple(chats)


def settle(conversation: ConversationView) -> None:
    """Let everything near the view be drawn."""
    wait_for(lambda: conversation.settled)


def open_chat(window: MainWindow, services: Services, chat_id: str) -> tuple[float, float]:
    """Open a chat: seconds from the click to its last lines on the screen, and seconds of processor."""
    started, used = time.perf_counter(), time.process_time()
    view: list[ChatView] = []
    services.chats.opened.connect(view.append)
    services.chats.open(chat_id)
    while not view:  # the lane reads; the window waits
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    services.chats.opened.disconnect(view.append)
    conversation = window.chat.conversation
    last = view[0].path[-1].message.id
    while conversation.message_widget(last) is None or not conversation.seen_is_drawn:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.repaint()
    return time.perf_counter() - started, time.process_time() - used


def show_path(window: MainWindow, path: tuple[VisibleMessage, ...]) -> float:
    """The window's part of opening: from the messages to their last lines painted, in seconds."""
    conversation = window.chat.conversation
    started = time.perf_counter()
    conversation.show_path(path)
    while not conversation.seen_is_drawn:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    conversation.repaint()
    return time.perf_counter() - started


def scroll(area: ConversationView | QTextBrowser, places: tuple[float, ...]) -> list[float]:
    """Seconds of processor for each frame while it is scrolled evenly from some places on, both ways."""
    bar, frames = area.verticalScrollBar(), []
    for place in places:
        bar.setValue(int(bar.maximum() * place))
        until = time.perf_counter() + 0.5
        while time.perf_counter() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        for direction in (1, -1):
            for _ in range(_FRAMES // 2):
                started, used = time.perf_counter(), time.thread_time()
                bar.setValue(bar.value() + direction * _STEP)
                QCoreApplication.processEvents()
                frames.append(time.thread_time() - used)
                # The rest of the frame belongs to what is drawn ahead.
                while time.perf_counter() - started < 1 / 60:
                    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
    return frames


def stream(conversation: ConversationView, after: Message) -> float:
    """The mean cost of one delta streamed below a message, in seconds of processor."""
    message = Message(new_id(), after.chat_id, after.id, Role.ASSISTANT, (), status=MessageStatus.STREAMING)
    conversation.add(VisibleMessage(message, 0, (message.id,)))
    conversation.stream(message.id, [ChannelStarted(Channel.FINAL)])
    words = answer(1, 6000)
    pieces = [words[start : start + 40] for start in range(0, len(words), 40)]
    started = time.thread_time()
    for piece in pieces:
        conversation.stream(message.id, [TextAdded(Channel.FINAL, piece)])
        QCoreApplication.processEvents()
    settle(conversation)
    return (time.thread_time() - started) / len(pieces)


def browser(text: str) -> tuple[QTextBrowser, float]:
    """The yardstick: Qt's own view of the same Markdown, and the seconds it took to show it."""
    plain = QTextBrowser()
    plain.resize(1000, 700)
    plain.show()
    started = time.perf_counter()
    plain.setMarkdown(text)
    plain.document().size()
    plain.repaint()
    return plain, time.perf_counter() - started


def main() -> None:
    """Fill a store, open the window on it, measure."""
    home = Path(os.environ["ALCOVE_HOME"])
    long, short = fill(home)
    gc.disable()  # as the program does at its start
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        conversation = window.chat.conversation
        services.chats.open(short)
        wait_for(lambda: services.chats.current_id == short)
        settle(conversation)
        few = services.chats.path()
        short_delta = stream(conversation, few[-1].message)
        process = psutil.Process()
        gc.collect()
        before = process.memory_info().rss
        opened = [open_chat(window, services, long)]
        settle(conversation)
        gc.collect()
        report = {"added_mb": (process.memory_info().rss - before) / 1e6}
        path = services.chats.path()
        for _ in range(4):
            open_chat(window, services, short)
            settle(conversation)
            opened.append(open_chat(window, services, long))
            settle(conversation)
        report["all_ms"], report["cpu_ms"] = (1000 * statistics.median(t) for t in zip(*opened, strict=True))
        report["bytes"] = sum(len(v.message.text.encode()) for v in path)
        frames = sorted(scroll(conversation, (0.0, 0.3, 0.7, 1.0)))
        report["frame_ms"] = 1000 * frames[len(frames) // 2]
        report["frame_p99_ms"] = 1000 * frames[int(len(frames) * 0.99)]
        report["late_share"] = sum(f > 1 / 60 for f in frames) / len(frames)
        conversation.jump_to_end()
        settle(conversation)
        report["delta_ratio"] = stream(conversation, path[-1].message) / short_delta
        report["delta_ms"] = 1000 * short_delta
        rounds = []
        for _ in range(5):
            conversation.show_path(few)
            settle(conversation)
            rounds.append(show_path(window, path))
        report["window_ms"] = 1000 * statistics.median(rounds)
        text = "\n\n".join(v.message.text for v in path[: MESSAGES // 20])
        plain, seconds = browser(text)
        report["browser_ms"] = 1000 * seconds  # for a twentieth of the text
        report["browser_frame_ms"] = 1000 * statistics.median(scroll(plain, (0.3,)))
        plain.close()
    print(json.dumps({name: round(value, 3) for name, value in report.items()}))


if __name__ == "__main__":
    main()
