"""Diagnostics, logs and crash files: they say what is wrong and hold no text of a chat."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, MessageStatus
from app.domain.errors import AppError
from app.services.engine import EnginePhase
from app.system.crashes import CrashFolder
from app.system.discreet import describe
from app.system.faults import FaultWatch
from app.system.logs import start_logging, stop_logging
from app.system.paths import Paths
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

ROOT = Path(__file__).parents[2]
SECRET = "xylophone-marmalade-7731"
SETTINGS_SECRET = "quokka-instructions-5519"


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    handler = start_logging(Paths.discover(str(home)).logs)
    try:
        with open_window(home) as (window, services):
            wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
            yield window, services
    finally:
        stop_logging(handler)


def everything_written(home: Path) -> dict[Path, str]:
    paths = Paths.discover(str(home))
    files = [path for path in paths.logs.rglob("*") if path.is_file()]
    return {path: path.read_text("utf-8", "replace") for path in files}


@pytest.mark.engine
def test_no_text_of_a_chat_reaches_logs_crash_files_or_diagnostics(
    opened: tuple[MainWindow, Services], home: Path
) -> None:
    _window, services = opened
    services.settings.update({"instructions": f"Always think of {SETTINGS_SECRET}."})
    services.chats.send(f"{SECRET}: how do I search?", Effort.LOW)
    wait_for(lambda: services.chats.busy)
    wait_for(lambda: not services.chats.busy)
    # The engine dies under the next answer, and the program makes an error that quotes the chat.
    services.chats.send(f"{SECRET} again", Effort.LOW)
    wait_for(lambda: services.engine.state.phase is EnginePhase.GENERATING)
    pid = services.engine.engine.pid  # type: ignore[attr-defined]
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: not services.chats.busy)
    try:
        raise ValueError(f"can't do {SECRET}")
    except ValueError:
        logging.getLogger("test").exception("unexpected fault")
    nothing: dict[str, str] = {}
    caught: list[AppError] = []
    services.chats._lane.run(lambda: nothing[SECRET], failed=caught.append)
    wait_for(lambda: caught)
    with_reports = services.diagnostics
    wait_for(with_reports.crash_reports)
    texts: list[str] = []
    with_reports.collected.connect(texts.append)
    with_reports.collect()
    wait_for(lambda: texts)
    written = everything_written(home)
    names = {path.name for path in written}
    assert {"alcove.log", "engine.log"} <= names
    assert any(name.startswith("engine-") for name in names)
    for path, text in written.items():
        assert SECRET not in text, path
        assert SETTINGS_SECRET not in text, path
    for text in (texts[0], with_reports.text()):
        assert SECRET not in text
        assert SETTINGS_SECRET not in text
        assert "instructions: (" in text
        assert "== Computer" in text
        assert "engine_killed: signal SIGKILL" in text
        assert "llama" in text
        assert str(Path.home()) not in text or str(Path.home()) == "/"
    log = next(text for path, text in written.items() if path.name == "alcove.log")
    assert "ValueError: (its message is left out" in log
    assert "KeyError: (its message is left out" in log
    assert services.chats.path()[-1].message.status is MessageStatus.FAILED


def test_what_is_said_of_exceptions() -> None:
    def caught(error: Exception) -> str:
        try:
            raise error
        except Exception as raised:  # noqa: BLE001
            return describe(raised)

    assert caught(ValueError(SECRET)).endswith("ValueError: (its message is left out: it may quote a chat)")
    assert caught(TypeError("f() takes 1 argument")).endswith("TypeError: f() takes 1 argument")
    assert caught(PermissionError(13, "Permission denied", SECRET)).endswith("[13] Permission denied")
    assert "in caught" in caught(KeyError(SECRET))
    assert "test_diagnostics.py" in caught(KeyError(SECRET))
    assert str(ROOT) not in caught(KeyError(SECRET))


def test_logs_rotate(tmp_path: Path) -> None:
    handler = start_logging(tmp_path)
    logger = logging.getLogger("app.test.rotation")
    try:
        for _ in range(70):
            logger.info("x" * 100_000)
    finally:
        stop_logging(handler)
    files = list(tmp_path.iterdir())
    assert len(files) == 6
    assert all(file.stat().st_size <= 1_100_000 for file in files)


def test_crash_files_are_kept_read_and_limited(tmp_path: Path) -> None:
    folder = CrashFolder(tmp_path / "crashes")
    assert folder.reports() == []
    for i in range(30):
        folder.write("engine", {"cause": "engine_died", "how": f"signal\n{i}"}, "line one\n\nline two")
        time.sleep(0.002)  # the names tell milliseconds
    reports = folder.reports()
    assert len(reports) == 20
    newest = max(reports, key=lambda report: report.path.name)
    assert (newest.kind, newest.cause, newest.facts["how"]) == ("engine", "engine_died", "signal 29")
    assert newest.body == "line one\n\nline two"
    blocked = CrashFolder(tmp_path / "file" / "crashes")
    (tmp_path / "file").touch()
    assert blocked.write("engine", {}, "") is None
    assert blocked.reports() == []


SESSION = """
import os, signal, subprocess, sys, threading
from pathlib import Path
from app.system.crashes import CrashFolder
from app.system.faults import FaultWatch
watch = FaultWatch(CrashFolder(Path(sys.argv[1])))
last = watch.start()
print(last.cause if last else "well", flush=True)
how = sys.argv[2]
if how == "raise":
    thread = threading.Thread(target=lambda: {}["a secret"])
    thread.start()
    thread.join()
    raise ValueError("a secret")
elif how == "engine":
    CrashFolder(Path(sys.argv[1])).write("engine", {"cause": "gpu_memory", "how": "signal SIGABRT"}, "CUDA")
    os.kill(os.getpid(), signal.SIGKILL)
elif how == "another":
    code = "import sys; from pathlib import Path; from app.system.crashes import CrashFolder;"
    code += "CrashFolder(Path(sys.argv[1])).write('engine', {'cause': 'gpu_memory'}, 'CUDA')"
    subprocess.run([sys.executable, "-c", code, sys.argv[1]], check=True)
    os.kill(os.getpid(), signal.SIGKILL)
elif how != "well":
    os.kill(os.getpid(), getattr(signal, how))
watch.close()
"""


def session(folder: Path, how: str) -> str:
    """Run a session that ends in some way; returns what it was told about the one before."""
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(folder), how],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_the_next_start_knows_how_the_last_session_ended(tmp_path: Path) -> None:
    assert session(tmp_path, "well") == "well"
    assert session(tmp_path, "SIGSEGV") == "well"
    assert session(tmp_path, "SIGABRT") == "window_crashed"
    assert session(tmp_path, "SIGKILL") == "window_crashed"
    assert session(tmp_path, "engine") == "well"  # a kill: there is nothing to mend
    assert session(tmp_path, "well") == "gpu_memory"
    assert session(tmp_path, "well") == "well"
    hows = [report.facts["how"] for report in CrashFolder(tmp_path).reports() if report.kind == "window"]
    assert sorted(hows) == ["Fatal Python error: Aborted", "Fatal Python error: Segmentation fault"]


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_a_fault_of_another_program_is_none_of_the_session(tmp_path: Path) -> None:
    """`alcove ask` leaves its crash files in the same folder, and tells of them itself."""
    assert session(tmp_path, "another") == "well"
    assert [report.cause for report in CrashFolder(tmp_path).reports()] == ["gpu_memory"]
    assert session(tmp_path, "well") == "well"


def test_an_exception_leaves_a_file_and_no_secret(tmp_path: Path) -> None:
    assert session(tmp_path, "raise") == "well"
    reports = CrashFolder(tmp_path).reports()
    assert {report.facts["how"].partition(":")[0] for report in reports} == {"KeyError", "ValueError"}
    assert all("secret" not in report.path.read_text() for report in reports)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux counts them")
def test_a_kill_for_want_of_memory_is_told(tmp_path: Path) -> None:
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    mark = {"started": time.time(), "boot": boot, "kills": -1}
    (tmp_path / "running.json").write_text(json.dumps(mark))
    assert session(tmp_path, "well") == "window_memory"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"started": "x"}'])
def test_a_damaged_mark_is_no_crash(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "running.json").write_bytes(content)
    assert FaultWatch(CrashFolder(tmp_path))._last_end() is None
