"""Failed loads and bad ends in the real window: named, with a button that does what it says."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, MessageStatus
from app.domain.errors import EngineError
from app.domain.models import ModelRef
from app.engine.session import ModelSession
from app.library.doctor import Trouble, examine
from app.services.engine import EnginePhase
from app.services.fit import FitPlanner
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.system.faults import LastEnd
from app.system.paths import Paths
from app.ui.engine_errors import trouble_words
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests import steady_engine
from tests.benchmarks.driver import open_window, ready, wait_for
from tests.library.crafted import Crafted, from_guide
from tests.library.splitting import split

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]
NAN = struct.pack("<f", float("nan"))
LIMITED = """
import resource
from pathlib import Path
from app.engine import child
from app.engine.llama import Context
load = Context.load
def little(self, progress):
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + 2_000_000
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    load(self, progress)
Context.load = little
child.main()
"""


ENDED_BY = {
    "window": "session = _make_session(paths, SystemClock())",
    "ask": "session = open_session(paths)",
}
ENDS = """
import os, sys
from pathlib import Path
from app.composition import _make_session
from app.domain.models import LoadOptions
from app.headless import open_session
from app.system.clock import SystemClock
from app.system.paths import Paths
paths = Paths.discover(sys.argv[1])
{made}
session.load(Path(sys.argv[2]), LoadOptions(context_length=512, n_threads=1), lambda _: os._exit(3))
"""


def damaged(folder: Path) -> Path:
    """A Guide with a NaN in a norm."""
    path = folder / "damaged.gguf"
    crafted: Crafted = from_guide().poke("output_norm.weight", NAN)
    path.write_bytes(crafted.build())
    return path


def wish(home: Path, model: Path | str) -> None:
    """Have the next start load a model."""
    file = SettingsFile(Paths.discover(str(home)).settings_file)
    file.save(Settings(model_id=str(model), language="en"))


def settled(services: Services) -> bool:
    return services.engine.state.phase in (EnginePhase.READY, EnginePhase.FAILED)


def words(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text()]


def click(widget: QWidget, word: str) -> None:
    next(b for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text() == word).click()


def card(window: MainWindow) -> QWidget:
    found = window.chat.notices.error
    assert found is not None
    return found


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def test_a_damaged_file_is_named_and_checked(home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    wish(home, damaged(tmp_path))
    with open_window(home) as (window, services):
        wait_for(lambda: window.chat.notices.error and words(card(window)))
        shown = card(window)
        assert shown.accessibleName().startswith("The model's weights are damaged.")
        assert words(shown) == ["Check the file", "Choose another…", "Details"]
        click(shown, "Details")
        click(shown, "Copy details")
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("the model computes no numbers (NaN)")
        assert "print_info" in copied or "llama" in copied
        click(shown, "Check the file")
        wait_for(lambda: "to its end" in window.chat.notices.notice)
        assert services.engine.state.phase is EnginePhase.FAILED


def test_a_missing_file_leads_to_the_models(home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    wish(home, tmp_path / "gone.gguf")
    with open_window(home) as (window, _services):
        wait_for(lambda: window.chat.notices.error and words(card(window)))
        assert words(card(window)) == ["Choose another…", "Details"]
        click(card(window), "Choose another…")
        wait_for(lambda: window.pages.currentWidget() is window.models)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="address space is limited on Linux")
def test_too_little_memory_offers_a_smaller_context_and_loads_it(
    opened: tuple[MainWindow, Services],
) -> None:
    window, services = opened
    session = services.engine.engine
    assert isinstance(session, ModelSession)
    whole = session._command
    session._command = (sys.executable, "-c", LIMITED)
    services.engine.restart()
    wait_for(lambda: services.engine.state.phase is EnginePhase.FAILED)
    wait_for(lambda: window.chat.notices.error and words(card(window)))
    error = services.engine.state.error
    assert error is not None
    assert error.code == "out_of_memory", error.detail
    shown = card(window)
    assert shown.accessibleName().startswith("Guide can't be loaded with a 8k context. It needs 0.1 GB, ")
    session._command = whole
    assert words(shown)[0] == "Load with 4k"
    click(shown, "Load with 4k")
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    facts = services.engine.state.facts
    assert facts is not None
    assert facts.context_length == 4096
    assert window.chat.notices.error is None


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer takes two seconds: on a busy computer it mustn't be done before this process looks."""
    text = tmp_path / "answer.md"
    text.write_text("A word, another word, and so on. " * 12)
    command = steady_engine.command(60, text)
    monkeypatch.setattr("app.engine.session.default_command", lambda: command)


def test_one_click_goes_on_after_the_engine_was_killed(
    slow: None, opened: tuple[MainWindow, Services]
) -> None:
    window, services = opened
    session = services.engine.engine
    assert isinstance(session, ModelSession)
    services.chats.send("Show me a table and some code", Effort.HIGH)
    wait_for(lambda: services.chats.busy)
    wait_for(lambda: services.chats.turns.running and services.chats.turns.running.message().parts)
    os.kill(session.pid or 0, signal.SIGILL)
    wait_for(lambda: not services.chats.busy)
    reply = services.chats.path()[-1].message
    assert (reply.status, reply.error) == (MessageStatus.FAILED, "engine_died")
    assert reply.detail.startswith("signal SIGILL\n\n")
    assert window.chat.notices.error is None  # told once, in the reply
    conversation = window.chat.conversation
    wait_for(lambda: "Continue in safe mode" in words(conversation))
    click(conversation, "Continue in safe mode")
    wait_for(lambda: services.chats.busy)
    wait_for(lambda: not services.chats.busy)
    going_on = services.chats.path()[-1].message
    assert going_on.status is MessageStatus.DONE
    assert going_on.id != reply.id
    assert services.engine.state.phase is EnginePhase.READY


def test_unloading_while_it_answers_is_no_crash(slow: None, opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    phases: list[EnginePhase] = []
    for act in (services.engine.unload, services.engine.restart):
        wait_for(lambda: not services.chats.busy)
        services.chats.send("Go on for a while", Effort.LOW)
        wait_for(lambda: services.engine.state.phase is EnginePhase.GENERATING)
        wait_for(lambda: services.chats.turns.running and services.chats.turns.running.message().parts)
        services.engine.changed.connect(lambda state: phases.append(state.phase))
        act()
        wait_for(lambda: not services.chats.busy)
        reply = services.chats.path()[-1].message
        assert (reply.status, reply.error) == (MessageStatus.STOPPED, "")
        assert reply.text
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    assert EnginePhase.FAILED not in phases
    assert window.chat.notices.error is None


KILLED = """
import os, signal, sys
from pathlib import Path
from app.services.engine import EnginePhase
from tests.benchmarks.driver import open_window, ready, wait_for
with open_window(Path(sys.argv[1])) as (window, services):
    services.engine.changed.connect(
        lambda state: state.progress > 0 and os.kill(os.getpid(), signal.SIGKILL)
    )
    wait_for(lambda: False)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_start_after_a_crash_in_a_load_opens_without_that_model(
    home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    model = split(from_guide(), tmp_path, "heavy", 2)[0]
    wish(home, model)
    done = subprocess.run([sys.executable, "-c", KILLED, str(home)], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    with open_window(home) as (window, services):
        wait_for(lambda: settled(services))
        assert services.engine.state.model is not None
        assert services.engine.state.model.built_in
        shown = card(window)
        assert shown.accessibleName().startswith("The last model was not opened.")
        click(shown, "Load with a small context")
        wait_for(lambda: settled(services) and services.engine.state.model != ModelRef("guide", "", model))
        wait_for(lambda: services.engine.state.model is not None and not services.engine.state.model.built_in)
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        facts = services.engine.state.facts
        assert facts is not None
        assert (facts.path, facts.context_length) == (model, 4096)
        assert services.engine.state.model is not None
        assert services.engine.state.model.name == "heavy"
    with open_window(home) as (window, services):  # and the next start opens it again
        wait_for(lambda: settled(services))
        assert window.chat.notices.error is None
        assert services.engine.state.model is not None
        assert services.engine.state.model.path == model


@pytest.mark.parametrize(
    ("whose", "which", "loaded"),
    [
        ("window", "mine.gguf", "Guide"),
        ("window", "other.gguf", "mine"),  # the choice was not kept before the end
        ("ask", "mine.gguf", "mine"),  # ended by a time limit, say: the window knows nothing of it
    ],
)
def test_a_model_whose_load_ended_the_window_is_not_opened_again(
    home: Path, tmp_path: Path, qtbot: QtBot, whose: str, which: str, loaded: str
) -> None:
    paths = Paths.discover(str(home))
    for name in ("mine.gguf", "other.gguf"):
        (tmp_path / name).write_bytes(paths.guide.read_bytes())
    wish(home, tmp_path / "mine.gguf")
    script = ENDS.format(made=ENDED_BY[whose])
    ended = [sys.executable, "-c", script, str(home), str(tmp_path / which)]
    assert subprocess.run(ended, cwd=ROOT).returncode == 3
    with open_window(home) as (window, services):
        wait_for(lambda: settled(services))
        assert services.engine.state.model is not None
        assert services.engine.state.model.name == loaded
        if loaded == "Guide":
            wait_for(lambda: words(card(window)))
            assert words(card(window))[:2] == ["Load with a small context", "Choose a model…"]
        else:
            assert window.chat.notices.error is None


def test_the_window_says_how_the_last_session_ended(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    presenter = window.model_presenter.doctor
    services.diagnostics.last_end = LastEnd("window_crashed", "Fatal Python error: Segmentation fault")
    presenter.show_last_end()
    wait_for(lambda: words(card(window)))
    assert words(card(window)) == ["Copy diagnostics", "Show the crash files", "Details"]
    click(card(window), "Copy diagnostics")
    wait_for(lambda: "clipboard" in window.chat.notices.notice)
    assert QGuiApplication.clipboard().text().startswith("== Program\nAlcove ")
    services.diagnostics.last_end = LastEnd("gpu_memory", "signal SIGABRT")
    presenter.show_last_end()
    wait_for(lambda: words(card(window)))
    assert card(window).accessibleName().startswith("Last time: Not enough memory on the graphics card.")
    assert words(card(window))[:2] == ["Use fewer GPU layers", "Load without the GPU"]


@pytest.mark.parametrize(
    ("code", "remedy"), [("gpu_memory", "fewer_gpu_layers"), ("driver_missing", "without_gpu")]
)
def test_remedies_for_the_graphics_card_load_again(
    opened: tuple[MainWindow, Services], code: str, remedy: str
) -> None:
    window, services = opened
    window.chat.notices.show_error(code, "CUDA error")
    window.chat.notices.error.remedy_requested.emit(remedy)  # type: ignore[union-attr]
    assert services.engine.state.phase is EnginePhase.LOADING
    assert services.engine._limits.gpu_layers == 0
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)


def test_figures_of_a_failed_load(tmp_path: Path) -> None:
    guide = Paths.discover(str(tmp_path)).guide
    error, plan = EngineError(code="out_of_memory"), FitPlanner().model
    trouble = examine(plan, ModelRef("guide", "Guide", guide, built_in=True), 8192, error)
    assert (trouble.context_length, trouble.smaller_context) == (8192, 4096)
    assert trouble.needed > 4_000_000
    assert trouble.free > 0
    assert trouble.gpu_layers == 2
    gone = examine(plan, ModelRef("x", "x", tmp_path / "x.gguf"), None, error)
    assert (gone.code, gone.needed) == ("out_of_memory", 0)


def test_words_with_figures(qtbot: QtBot) -> None:
    trouble = Trouble(
        *("out_of_memory", "", "gpt-oss-20b", 131072),
        needed=15_400_000_000,
        free=12_800_000_000,
        program="Firefox",
        program_bytes=3_100_000_000,
        smaller_context=65536,
    )
    found = trouble_words(trouble)
    assert found is not None
    assert found.title == "gpt-oss-20b can't be loaded with a 128k context"
    assert found.text == "It needs 15.4 GB and 12.8 GB are free. Firefox uses 3.1 GB."
    assert (found.button, found.second_button, found.severity) == ("Load with 64k", "Choose…", "warn")
    assert trouble_words(Trouble("file_damaged", "", "m")) is None
