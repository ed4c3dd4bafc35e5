"""The real program, asked to end by the system: nothing is lost, nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.ledger import stored
from tests.faults.remote import QUESTION, ROOT, WAIT, Program, started

pytestmark = [
    pytest.mark.engine,
    pytest.mark.skipif(os.name != "posix", reason="Windows tells a program by messages to its window"),
]


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """A child hears what this process doesn't ignore, as it would in the background or under nohup."""
    names = (signal.SIGINT, signal.SIGHUP, signal.SIGTERM)
    before = [signal.signal(name, signal.SIG_DFL) for name in names]
    yield
    for name, handler in zip(names, before, strict=True):
        signal.signal(name, handler)


def temporary(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "temporary").mkdir()
    return {"TMPDIR": str(tmp_path / "temporary")}


def left_behind(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "temporary").glob("alcove-*"))


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_the_window_as_a_user_does(tmp_path: Path, name: str) -> None:
    with started(tmp_path / "home", env=temporary(tmp_path)) as program, program.begun():
        program.do("write", text="half a thought")
        os.kill(program.process.pid, getattr(signal, name))
        assert program.ended() == 0
    messages, _ = stored(tmp_path / "home")
    texts = [message.text for message in messages.values()]
    assert QUESTION in texts
    assert left_behind(tmp_path) == []
    assert not list((tmp_path / "home").rglob("running.json"))
    with started(tmp_path / "home") as program:
        program.do("open", chat=program.look()["chats"][0][0])
        assert program.until(lambda s: s["path"] and s["draft"])["draft"] == "half a thought"


def test_a_signal_during_the_start_ends_it(tmp_path: Path) -> None:
    with Program(tmp_path / "home", env=temporary(tmp_path)) as program:
        deadline = time.monotonic() + WAIT
        while not (tmp_path / "home" / "data" / "alcove.lock").exists() and time.monotonic() < deadline:
            time.sleep(0.001)
        program.process.send_signal(signal.SIGINT)
        assert program.ended() in (0, -signal.SIGINT)
    assert "Traceback" not in program.errors.read_text()
    assert left_behind(tmp_path) == []


def test_a_signal_closes_the_box_that_says_why_there_is_no_window(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "data").write_text("a file in the place of the folder")
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app import bootstrap, main\n"
        "QApplication.platformName = staticmethod(lambda: 'xcb')\n"  # off-screen nobody would see a box
        "sys.exit(bootstrap.run(main.parse(['--home', sys.argv[1]])))\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "home")]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr is not None
        assert program.stderr.readline().startswith("alcove:")
        program.terminate()
        try:
            assert program.wait(WAIT) == 2
        finally:
            program.kill()


def test_what_a_killed_program_left_goes_at_the_next_start(tmp_path: Path) -> None:
    environment = temporary(tmp_path)
    with started(tmp_path / "home", env=environment) as program:
        program.kill()
    assert [name for name in left_behind(tmp_path) if name.startswith("alcove-child-")]
    with started(tmp_path / "home", env=environment) as program:
        others = [n for n in left_behind(tmp_path) if f"-{program.process.pid}-" not in n and "child" in n]
        assert others == []
        assert program.quit() == 0
    assert left_behind(tmp_path) == []


def test_what_is_ignored_stays_ignored(tmp_path: Path) -> None:
    code = (
        "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from app.ui.end_signals import EndSignals\n"
        "application = QCoreApplication([]); signals = EndSignals()\n"
        "assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN\n"
        "assert signal.getsignal(signal.SIGTERM) == signals._heard\n"
        "signals.close()\n"
        "assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
