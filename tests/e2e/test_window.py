"""The real window with the real engine: an answer, a follow-up, a dead engine, a killed program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import make_application
from app.composition import make_services
from app.domain.chat import Effort, Message, MessageStatus, Role
from app.engine.session import ModelSession
from app.services.engine import EnginePhase
from app.services.language import LanguageService
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui import single_instance
from app.ui.first import make_first
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.single_instance import SingleInstance
from tests.benchmarks.driver import open_window, ready, wait_for

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def replies(services: Services) -> list[Message]:
    return [v.message for v in services.chats.path() if v.message.role is Role.ASSISTANT]


def answered(services: Services, count: int) -> bool:
    return not services.chats.busy and len(replies(services)) == count


def stored(home: Path) -> list[Message]:
    """What a fresh start finds in the store."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    try:
        return [message for chat in store.chats() for message in store.messages(chat.id)]
    finally:
        store.close()


def test_the_first_minutes(opened: tuple[MainWindow, Services], qtbot: QtBot, home: Path) -> None:
    window, services = opened
    assert window.first_run.isVisible()
    window.first_run.suggestion_requested.emit(window.first_run.suggestions()[0])
    wait_for(lambda: answered(services, 1))
    first = replies(services)[0]
    assert first.status is MessageStatus.DONE
    assert first.text
    assert not window.first_run.isVisible()
    # A follow-up typed by hand: Enter sends, and the prefix that was read already is not read again.
    qtbot.keyClicks(window.chat.composer.focusProxy(), "Thanks")
    qtbot.keyClick(window.chat.composer.focusProxy(), Qt.Key.Key_Return)
    wait_for(lambda: answered(services, 2))
    assert window.chat.composer.text == ""
    usage = replies(services)[1].usage
    assert usage is not None
    assert usage.reused_tokens > 0.5 * usage.prompt_tokens
    # Retry makes a version beside the old one.
    services.chats.retry(replies(services)[1].id, Effort.LOW)
    wait_for(lambda: not services.chats.busy)
    assert len(services.chats.path()[-1].siblings) == 2
    wait_for(lambda: [message.status for message in stored(home)] == [MessageStatus.DONE] * 5)
    # Deleted, brought back, found.
    chat_id = services.chats.current_id
    assert chat_id is not None
    services.chats.list.delete([chat_id])
    wait_for(lambda: services.chats.list.all() == [])
    services.chats.list.restore([chat_id])
    wait_for(lambda: services.chats.current_id == chat_id and len(services.chats.list.all()) == 1)
    found: list[object] = []
    services.search.found.connect(lambda _, hits: found.extend(hits))
    services.search.search("thanks")
    wait_for(lambda: found)


def test_a_dead_engine_takes_no_text_along(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    session = services.engine.engine
    assert isinstance(session, ModelSession)
    pid = session.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)  # so that the answer can't end before the kill
    services.chats.send("Hello", Effort.HIGH)
    wait_for(lambda: services.engine.state.phase is EnginePhase.GENERATING)
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: answered(services, 1))
    reply = replies(services)[0]
    assert (reply.status, reply.error) == (MessageStatus.FAILED, "engine_killed")
    assert services.engine.state.phase is EnginePhase.FAILED
    window.chat.conversation.remedy_requested.emit("restart_engine", reply.id)
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    services.chats.retry(reply.id, None)
    wait_for(lambda: not services.chats.busy)
    assert replies(services)[0].status is MessageStatus.DONE


def test_a_message_too_long_stays_in_the_composer(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    text = "word " * 400_000
    window.chat.composer.set_text(text)
    window.chat.composer.send_requested.emit(text, Effort.LOW)
    wait_for(lambda: window.chat.notices.notice)
    assert window.chat.composer.text == text
    assert not services.chats.busy
    window.chat.composer.set_text("")


def test_a_full_disk_keeps_the_text_and_says_so(opened: tuple[MainWindow, Services], home: Path) -> None:
    window, services = opened
    store = services.chats._stores.main
    pages = store._database.run(lambda db: int(db.pragma("page_count")))
    store._database.run(lambda db: db.pragma("max_page_count", pages))
    text = "x" * 500_000
    window.chat.composer.set_text(text)
    window.chat.composer.send_requested.emit(text, Effort.LOW)
    wait_for(lambda: window.chat.notices.notice)
    assert window.chat.composer.text == text
    store._database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    window.chat.composer.set_text("")
    assert stored(home) == []


PROGRAM = """
import sys
from pathlib import Path
from app.domain.chat import Effort
from app.services.engine import EnginePhase
from tests.benchmarks.driver import open_window, ready, wait_for
with open_window(Path(sys.argv[1])) as (window, services):
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    services.settings.update({"seed": 7})  # by chance the Guide may think and say nothing
    while True:
        services.chats.new_chat()
        wait_for(lambda: services.chats.current_id is None)
        services.chats.send("What can gpt-oss do?", Effort.HIGH)
        wait_for(lambda: services.chats.reply_id)  # the question is stored
        print("started", flush=True)
        wait_for(lambda: not services.chats.busy)
        print("done", flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_killed_program_keeps_what_was_written(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(home)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        done = started = 0
        for line in process.stdout:
            done += line == "done\n"
            started += line == "started\n"
            if done == 2 and started == 3:
                process.send_signal(signal.SIGKILL)
                break
    messages = stored(home)
    questions = [m for m in messages if m.role is Role.USER]
    whole = [m for m in messages if m.status is MessageStatus.DONE and m.role is Role.ASSISTANT]
    assert len(questions) >= 3
    assert len(whole) >= 2
    assert all(m.text for m in whole)
    assert not any(m.status is MessageStatus.STREAMING for m in messages)


def test_a_second_start_raises_the_first_window(home: Path, qtbot: QtBot) -> None:
    folder = home / "data"
    folder.mkdir(parents=True)
    first = SingleInstance(folder)
    assert first.acquire()
    first.listen()
    script = (
        "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from app.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([])\nother = SingleInstance(Path(sys.argv[1]))\n"
        "assert not other.acquire()\nassert other.raise_other(['model.gguf'])\n"
    )
    heard: list[list[str]] = []
    first.raised.connect(heard.append)
    with subprocess.Popen([sys.executable, "-c", script, str(folder)], cwd=ROOT) as process:
        wait_for(lambda: process.poll() is not None and heard)
    assert process.returncode == 0
    assert heard == [["model.gguf"]]
    first.close()


def test_a_first_window_that_hangs_is_no_answer(
    home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system connects to it all the same."""
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 300)
    folder = home / "data"
    folder.mkdir(parents=True)
    first, other = SingleInstance(folder), SingleInstance(folder)
    assert first.acquire()
    first.listen()
    assert not other.raise_other([])  # this thread waits, so the first can't answer
    first.close()


def test_a_start_while_another_runs_ends_at_once(home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app.main", "--home", str(home)]
    with subprocess.Popen(command, cwd=ROOT, env=environment) as first:
        try:
            lock = home / "data" / "alcove.lock"
            deadline = time.monotonic() + 30
            while not lock.exists() and time.monotonic() < deadline:
                assert first.poll() is None
            done = subprocess.run(command, cwd=ROOT, env=environment, timeout=30, check=False)
            assert done.returncode == 0
            assert first.poll() is None
        finally:
            first.terminate()


def test_the_first_frame_comes_before_the_services(home: Path, qtbot: QtBot) -> None:
    """What is typed into it is kept, with the draft that the store has."""
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY and window.first_run.isVisible())
        window.chat.composer.insert_text("a draft, ")
    make_application()
    paths = Paths.discover(str(home))
    with ExitStack() as stack:
        first = make_first(paths, LanguageService(paths.resources / "i18n"), stack)
        window = MainWindow(first)
        with qtbot.waitSignal(window.painted):
            window.restore_and_show()
        assert window.sidebar.isVisible()
        qtbot.keyClicks(window.chat.composer.focusProxy(), "typed early")
        services = make_services(first, stack)
        stack.callback(window.release)
        window.fill(services)
        wait_for(lambda: window.chat.composer.text == "a draft, typed early")
        wait_for(window.first_run.isVisible)
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_window_closed_at_once_ends_the_program(home: Path) -> None:
    code = (
        "import sys; from PySide6.QtCore import QTimer; from app import bootstrap;"
        " from app.main import parse; "
        "from app.ui.main_window import MainWindow as W; show = W.restore_and_show;"
        " W.restore_and_show = lambda window: (show(window), QTimer.singleShot(0, window.close));"
        f" sys.exit(bootstrap.run(parse(['--home', {str(home)!r}])))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_part_that_is_missing_ends_the_program_with_what_is_wrong(home: Path) -> None:
    code = (
        "import sys; from app import bootstrap; from app.main import parse;"
        " sys.modules['app.library.opening'] = None;"
        f" sys.exit(bootstrap.run(parse(['--home', {str(home)!r}])))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "app.library.opening" in done.stderr
