"""What a computer does: clock, sleep, key store, second start, fonts, display, paths, slow disk."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.faults.ledger import stored
from tests.faults.outcome import Case, NotHere, Verdict
from tests.faults.remote import Program, last, started
from tests.faults.window_faults import MOST_LOST, milliseconds_lost

_XCB = {"QT_QPA_PLATFORM": "xcb"}
_YEAR = 365 * 86_400.0


def _end(program: Program, *, usable: bool, told: bool | None, note: str = "") -> Verdict:
    program.quit()
    lost = program.kept()
    return Verdict(not lost, usable, told, lost or note)


# -- time ----------------------------------------------------------------------------------------


def _clock(seconds: float, *, writing: bool) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        with started(folder / "home") as program:
            program.ask()
            if writing:
                program.begin()
            program.do("shift_clock", by=seconds)
            program.until(lambda s: not s["busy"])
            usable = program.ask("Where are my chats kept?")["status"] == "done" and program.works()
            program.do("write", text="Typed after the clock was set.")
            order = program.look()["path"]
            program.quit()
            lost = program.kept()
            in_order = [m["role"] for m in order] == ["user", "assistant"] * (len(order) // 2)
        with started(folder / "home") as again:
            return Verdict(not lost and in_order, usable and again.works(), None, lost)

    return strike


def _sleep(folder: Path) -> Verdict:
    """The window and the engine stand still for longer than an engine may be silent, and go on."""
    with started(folder / "home") as program:
        program.do("patience", silence=2.0)
        program.do("restart_engine")
        program.until(lambda s: s["phase"] == "loading", 10)
        program.ready()
        program.begin()
        inner, engine = program.inner(), program.engine()
        pids = [pid for pid in (inner.pid if inner else None, engine) if pid is not None]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        threading.Event().wait(5)
        for pid in reversed(pids):
            os.kill(pid, signal.SIGCONT)
        seen = program.until(lambda s: not s["busy"])
        note = "" if last(seen)["status"] == "done" else f"the answer ended: {last(seen)['error']}"
        usable = program.works() and not note
        return _end(program, usable=usable, told=None, note=note)


# -- the key store -------------------------------------------------------------------------------


def _keys(backend: str, told_words: tuple[str, ...]) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        with started(folder / "home", env={"PYTHON_KEYRING_BACKEND": backend}) as program:
            program.do("page", name="models")
            program.press("Your token")
            program.do("token", value="hf_secret_of_the_user")
            program.do("gap")
            told = program.reads(*told_words, seconds=40)
            free = program.do("gap") < 1.0  # it is waited for on another thread
            program.press("Close")
            program.do("page", name="chat")
            usable = program.works() and free
            files = [p for p in (folder / "home").rglob("*") if p.is_file()]
            secret = any(b"hf_secret_of_the_user" in p.read_bytes() for p in files)
            verdict = _end(program, usable=usable, told=told)
            verdict.kept = verdict.kept and not secret
            return verdict

    return strike


# -- a second instance ---------------------------------------------------------------------------


def _second(folder: Path) -> Verdict:
    """The second start raises the first window and ends."""
    with started(folder / "home") as program:
        program.ask()
        with Program(folder / "home") as second:
            code = second.process.wait(30)
        seen = program.look()
        return _end(program, usable=code == 0 and seen["window"] and program.works(), told=None)


def _second_hung(folder: Path) -> Verdict:
    """The first one hangs: the second start says so, and works once the first is gone."""
    with started(folder / "home") as program:
        program.ask()
        inner = program.inner()
        assert inner is not None
        inner.suspend()
        with Program(folder / "home") as second:
            second.until(lambda s: s["boxes"], 40)
            told = second.told("in use")
        program.kill()
        lost = program.kept()
    with started(folder / "home") as again:
        return Verdict(not lost, again.works(), told, lost)


# -- the display ---------------------------------------------------------------------------------


@contextmanager
def _display() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A display of its own, to be taken away."""
    if shutil.which("Xvfb") is None:
        raise NotHere("Xvfb is missing")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as stream:
                number = stream.readline().strip()
            yield f":{number}", server
        finally:
            server.kill()


def _display_vanishes(folder: Path) -> Verdict:
    """Its text is kept; the next start says that the answer was cut and goes on with it."""
    home = folder / "home"
    with _display() as (name, server), started(home, env={"DISPLAY": name, **_XCB}) as program:
        program.do("write", text="half a thought")
        program.do("work", name="stream")
        program.wait_line("shown")
        server.kill()
        server.wait()
        program.process.wait(30)
        program.kill()
        ended = program.lines[-1]["at"]
    messages, _ = stored(home)
    lost = milliseconds_lost(program.lines, messages, ended)
    cut = [m for m in messages.values() if m.error == "interrupted"]
    with started(home) as again:
        told = True
        if cut:
            again.do("open", chat=cut[-1].chat_id)
            told = again.told("interrupted")
        usable = again.works()
        again.quit()
    return Verdict(lost <= MOST_LOST, usable, told, f"{lost:.0f} ms of text lost")


def _no_fonts(folder: Path) -> Verdict:
    empty = folder / "fonts.conf"
    empty.write_text(f"<fontconfig><dir>{folder / 'none'}</dir></fontconfig>")
    with started(folder / "home", env={"FONTCONFIG_FILE": str(empty)}) as program:
        usable = program.works()
        verdict = _end(program, usable=usable, told=None)
    said = "font" in program.errors.read_text("utf-8", "replace").lower()
    verdict.told = said  # nothing can be drawn: on the terminal and in the log
    return verdict


def _no_gpu(folder: Path) -> Verdict:
    """Every layer was wished onto a graphics card that isn't there."""
    home = folder / "home"
    (home / "settings").mkdir(parents=True)
    (home / "settings" / "settings.json").write_text('{"gpu_layers": 99}')
    env = {"LIBGL_ALWAYS_SOFTWARE": "1", "QT_XCB_GL_INTEGRATION": "none"}
    with started(home, env=env) as program:
        return _end(program, usable=program.works(), told=None)


def _drawing(sent: signal.Signals) -> Callable[[Path], Verdict]:
    """What draws formulas is struck; the chat in other colours needs it again."""

    def strike(folder: Path) -> Verdict:
        with started(folder / "home") as program:
            program.ask("Show me a formula")
            drawn = _waited(lambda: program.do("formulas"))
            struck = _waited(lambda: program.child("--formula-child"))
            os.kill(struck, sent)
            program.do("set", theme="dark")
            if sent == signal.SIGSTOP:  # it is ended, and the source stays where the formula was to be
                usable = bool(_waited(lambda: program.child("--formula-child") != struck))
            else:
                usable = _waited(lambda: program.do("formulas")) == drawn
            program.do("set", theme="light")
            usable = usable and _waited(lambda: program.do("formulas")) == drawn
            return _end(program, usable=usable and program.works(), told=None)

    return strike


def _waited(ask: Callable[[], Any]) -> Any:
    """Ask until the answer is something, for 30 s; return the last one."""
    deadline = time.monotonic() + 30
    while not (answer := ask()) and time.monotonic() < deadline:
        time.sleep(0.1)
    return answer


# -- paths ---------------------------------------------------------------------------------------


def _path(*parts: str) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        home = folder.joinpath(*parts)
        home.parent.mkdir(parents=True)
        with started(home) as program:
            program.ask()
            usable = program.works()
            program.do("unload")
            program.until(lambda s: s["phase"] == "empty")
            verdict = _end(program, usable=usable, told=None)
        with started(home) as again:
            verdict.usable = verdict.usable and again.works() and len(again.look()["chats"]) == 3
            again.quit()
        return verdict

    return strike


def _too_long(folder: Path) -> Verdict:
    """A path that the database can't be opened under: it says so, and nothing is lost."""
    home = folder.joinpath(*["長" * 60] * 5)
    home.parent.mkdir(parents=True)
    with Program(home) as program:
        program.until(lambda s: s["boxes"] or s.get("phase") == "ready")
        told: bool | None = program.told("can't be", "too long")
        if not told and not program.look()["cards"]:
            return _end(program, usable=program.works(), told=None)
        return Verdict(True, program.look()["window"] or bool(program.look()["boxes"]), told)


# -- a slow disk ---------------------------------------------------------------------------------


def _slow(folder: Path) -> Verdict:
    """Each sync takes 300 ms: the window's thread never waits for the disk."""
    if shutil.which("strace") is None:
        raise NotHere("strace, which slows the disk, is missing")
    delayed = "inject=fsync,fdatasync:delay_enter=300000"
    under = (
        "strace",
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-e",
        "trace=fsync,fdatasync",
        "-e",
        delayed,
        "-o",
        os.devnull,
    )
    with started(folder / "home", under=under) as program:
        program.ask()
        program.do("gap")
        for number in range(5):
            program.do("write", text=f"typed {number}")
            program.do("set", temperature=number / 10)
        usable = program.works()
        gap = program.do("gap")
        note = f"longest gap of the window's thread {gap * 1000:.0f} ms"
        return _end(program, usable=usable, told=None, note=note)


def cases() -> list[Case]:
    """Every one."""
    here = "tests.faults.keyrings"
    session = ("session", "until Alcove is closed", "this session only")
    clock = [
        Case("clock", "set back a year", _clock(-_YEAR, writing=False)),
        Case("clock", "set back a day while an answer is written", _clock(-86_400, writing=True)),
        Case("clock", "set forward ten years", _clock(10 * _YEAR, writing=False)),
        Case("clock", "to before 1970", _clock(-80 * _YEAR, writing=False)),
    ]
    posix = [
        Case("sleep", "window and engine stand still for 5 s", _sleep),
        Case("second instance", "a second start", _second),
        Case("second instance", "the first one hangs", _second_hung),
        Case("display", "vanishes while an answer is written", _display_vanishes),
        Case("display", "no fonts", _no_fonts),
        Case("display", "no graphics card", _no_gpu),
        Case("slow disk", "each sync takes 300 ms", _slow),
        Case("formulas", "what draws them is killed", _drawing(signal.SIGKILL)),
        Case("formulas", "what draws them hangs", _drawing(signal.SIGSTOP)),
    ]
    keys = [
        Case("key store", "absent", _keys("keyring.backends.fail.Keyring", session)),
        Case("key store", "locked", _keys(f"{here}.Locked", session)),
        Case("key store", "hanging", _keys(f"{here}.Hanging", session)),
    ]
    paths = [
        Case("path", "300 characters", _path("a" * 150, "b" * 149)),
        Case("path", "non-ASCII", _path("Ünïcode 漢字 🙂 & 'quotes\" $HOME %s {x}", "ملف")),
        Case("path", "300 characters, 900 bytes", _too_long),
    ]
    return [*clock, *(posix if sys.platform.startswith("linux") else ()), *keys, *paths]
