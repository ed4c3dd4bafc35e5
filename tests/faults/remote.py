"""The program as a process: its hand is told what to do, its words and what it shows are read."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil

from tests.faults.ledger import database_whole, stored

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]
WAIT = 60.0
_LOOK_SECONDS = 0.1
QUESTION = "What can gpt-oss do?"


class NoAnswer(Exception):
    """The program has ended, or its window doesn't answer."""


class Program:
    """One run of the program; ended with its block, whatever happened."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        env: dict[str, str] | None = None,
        under: Sequence[str] = (),
    ) -> None:
        command = [*under, sys.executable, "-m", "tests.faults.program", str(home), *arguments]
        self.home = home
        self.errors = home.parent / f"{home.name}.stderr"
        self.errors.parent.mkdir(parents=True, exist_ok=True)
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                env={"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **os.environ, **(env or {})},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        self.lines: list[Json] = []
        self._answers: queue.SimpleQueue[Json | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="program lines", daemon=True)
        self._reader.start()
        self._seen: dict[str, tuple[str, int]] = {}  # what a user has read: message -> text, its length

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.kill()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith(b"\n"):
                value = json.loads(line)
                if "answer" in value:
                    self._answers.put(value)
                else:
                    self.lines.append(value)
        self._answers.put(None)

    # -- the hand ------------------------------------------------------------------------------

    def do(self, what: str, /, seconds: float = WAIT, **values: object) -> Any:
        """Have something done, or seen; raises `NoAnswer`."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps({"do": what, **values}).encode() + b"\n")
            self.process.stdin.flush()
            line = self._answers.get(timeout=seconds)
        except OSError as error:
            raise NoAnswer(f"{what}: the program has ended ({self.process.wait()})") from error
        except queue.Empty as error:
            raise NoAnswer(f"{what}: no answer in {seconds:.0f} s") from error
        if line is None:
            raise NoAnswer(f"{what}: the program has ended ({self.process.wait()})")
        answer = line["answer"]
        if isinstance(answer, dict) and "error" in answer:
            raise NoAnswer(f"{what}: {answer['error']}")
        return answer

    def look(self) -> Json:
        """All that a user sees."""
        seen: Json = self.do("look")
        for message in seen.get("path", ()):
            self._seen[message["id"]] = (message["reasoning"] + message["text"], message["role"] == "user")
        return seen

    def until(
        self, condition: Callable[[Json], object], seconds: float = WAIT, every: float = _LOOK_SECONDS
    ) -> Json:
        """Look until a condition holds; raises TimeoutError with what is seen."""
        deadline = time.monotonic() + seconds
        while True:
            seen = self.look()
            if condition(seen):
                return seen
            if time.monotonic() > deadline:
                seen["path"] = [f"{m['status']} {m['error']}" for m in seen.get("path", ())]
                raise TimeoutError(f"not within {seconds:.0f} s: {json.dumps(seen)[:600]}")
            time.sleep(every)

    def ready(self) -> Json:
        """Wait for the window and its model, or for what says that there is none."""
        return self.until(lambda s: s["boxes"] or s.get("phase") in ("ready", "failed"))

    def wait_line(self, key: str, seconds: float = WAIT, after: int = 0) -> Json:
        """Wait for a line of its work, beyond the first `after`; raises TimeoutError."""
        deadline = time.monotonic() + seconds
        while True:
            found = next((line for line in self.lines[after:] if key in line), None)
            if found is not None:
                return found
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise TimeoutError(f"no line with {key}")
            time.sleep(0.002)

    # -- what a user does ----------------------------------------------------------------------

    def ask(self, text: str = QUESTION, effort: str = "low") -> Json:
        """Ask and wait for the end of the answer, which is returned."""
        self.do("send", text=text, effort=effort)
        seen = self.until(lambda s: answered(s, text))
        return last(seen)

    def begin(self, text: str = QUESTION, effort: str = "high") -> Json:
        """Ask and wait for the first words."""
        self.do("send", text=text, effort=effort)
        seen = self.until(lambda s: s["path"] and shown(last(s)) and s["path"][-2]["text"] == text)
        return last(seen)

    @contextlib.contextmanager
    def begun(self) -> Iterator[None]:
        """Ask; while the block runs the answer has begun, and its first word is yet to come.

        The Guide writes an answer in a twentieth of a second: what strikes later comes too late.
        """
        engine = self.engine()
        assert engine is not None
        os.kill(engine, signal.SIGSTOP)
        try:
            self.do("send", text=QUESTION, effort="high")
            self.until(lambda s: s["busy"] and s["path"] and last(s)["status"] == "streaming")
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(engine, signal.SIGCONT)

    def new_chat(self) -> None:
        """Begin a chat."""
        self.do("new")
        self.until(lambda s: s["chat"] is None and not s["path"])

    def works(self) -> bool:
        """Whether a new chat gets an answer: the app is usable."""
        self.new_chat()
        return bool(self.ask()["status"] == "done")

    def told(self, *words: str) -> bool:
        """Whether the user reads one of some words, in a card, a line or a box; waits for it a while."""

        def found(seen: Json) -> bool:
            texts = [*seen["boxes"], *seen.get("cards", ()), seen.get("notice", "")]
            return any(word.lower() in text.lower() for word in words for text in texts)

        try:
            self.until(found, 15)
        except TimeoutError:
            return False
        return True

    def reads(self, *words: str, seconds: float = 15) -> bool:
        """Whether a label of the page shown has one of some words; waits for it a while."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            texts = [*self.do("texts"), *self.do("words")]
            if any(word.lower() in text.lower() for word in words for text in texts):
                return True
            time.sleep(_LOOK_SECONDS)
        return False

    def press(self, *words: str) -> bool:
        """Press the first button there is that begins with one of some words."""
        return any(self.do("press", word=word) for word in words)

    def unlock(self, passphrase: str) -> bool:
        """Give the passphrase of the lock; False when it was the wrong one."""
        self.do("unlock", passphrase=passphrase)
        try:
            self.until(lambda s: not s["covered"] and s["phase"] in ("ready", "failed"), 8)
        except TimeoutError:
            return False
        return True

    # -- its end -------------------------------------------------------------------------------

    def quit(self, seconds: float = WAIT) -> int:
        """Close it as a user does; its exit status."""
        with contextlib.suppress(NoAnswer):
            self.do("quit", 5)
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        return self.ended(seconds)

    def ended(self, seconds: float = WAIT) -> int:
        """Wait until it has ended; its exit status."""
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise NoAnswer("it doesn't end") from error
        self._finish()
        return code

    def kill(self) -> float:
        """End it with no warning; returns when, by the clock of its lines."""
        inner = self.inner()
        children = inner.children(recursive=True) if inner is not None else []
        at = time.monotonic()
        with contextlib.suppress(psutil.Error):
            if inner is not None:
                inner.kill()
        self.process.kill()
        self.process.wait()
        psutil.wait_procs(children, 10)  # they end with it, and leave their files
        self._finish()
        return at

    def _finish(self) -> None:
        self._reader.join()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def inner(self) -> psutil.Process | None:
        """The process of the window, below a tracer if there is one."""
        with contextlib.suppress(psutil.Error):
            outer = psutil.Process(self.process.pid)
            for process in (outer, *outer.children()):
                if "tests.faults.program" in process.cmdline() and process.name() != "strace":
                    return process
        return None

    def engine(self) -> int | None:
        """The newest engine child; None when there is none."""
        return self.child("--engine-child")

    def child(self, flag: str) -> int | None:
        """The newest child that was started with a flag; None when there is none."""
        inner = self.inner()
        found = []
        with contextlib.suppress(psutil.Error):
            for child in inner.children(recursive=True) if inner else ():
                with contextlib.suppress(psutil.Error):
                    if flag in child.cmdline() and child.status() != psutil.STATUS_ZOMBIE:
                        found.append((child.create_time(), child.pid))
        return max(found)[1] if found else None

    # -- what is on the disk -------------------------------------------------------------------

    def kept(self) -> str:
        """After the end: "" when all that was read is stored and the database is whole, else what isn't."""
        if not database_whole(self.home):
            return "the database isn't whole"
        messages, _ = stored(self.home)
        for key, (text, _) in self._seen.items():
            message = messages.get(key)
            if message is None:
                return "a message is missing" if text else ""
            if not (message.reasoning + message.text).startswith(text):
                return "a text is shorter than it was shown"
        return ""


def last(seen: Json) -> Json:
    """The last message shown."""
    message: Json = seen["path"][-1] if seen["path"] else {}
    return message


def shown(message: Json) -> str:
    """All text of a message."""
    return str(message.get("reasoning", "")) + str(message.get("text", ""))


def answered(seen: Json, question: str) -> bool:
    """Whether the last question has its reply, good or bad, and nothing is at work."""
    path = seen["path"]
    return (
        not seen["busy"]
        and len(path) > 1
        and path[-2]["text"] == question
        and path[-1]["role"] == "assistant"
        and path[-1]["status"] != "streaming"
    )


@contextlib.contextmanager
def started(home: Path, *arguments: str, **options: Any) -> Iterator[Program]:
    """Start the program and wait until it is ready."""
    with Program(home, *arguments, **options) as program:
        program.ready()
        yield program
