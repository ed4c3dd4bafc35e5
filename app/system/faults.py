"""What ends the window: native faults and unexpected exceptions leave a crash file for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import os
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from msgspec import Struct

from app import VERSION
from app.system.crashes import CrashFolder, CrashReport
from app.system.discreet import describe
from app.system.files import write_atomically
from app.system.memory import memory_kills

log = logging.getLogger(__name__)

_MOST_REPORTS = 5  # of one session


class LastEnd(Struct, frozen=True):
    """How the session before this one ended, when it didn't end well.

    `cause` is a code that the user interface has words for: "window_crashed", "window_memory", or that of
    the engine's last fault.
    """

    cause: str
    detail: str
    report: Path | None = None


class FaultWatch:
    """Catches what goes wrong between `start` and `close`; made once, for the process."""

    def __init__(self, crashes: CrashFolder) -> None:
        self._crashes = crashes
        self._mark = crashes.folder / "running.json"
        self._native = crashes.folder / "native.txt"
        self._stream: Any = None
        self._seen: set[str] = set()
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def start(self) -> LastEnd | None:
        """Begin to watch; returns how the last session ended, None when it ended well."""
        last = self._last_end()
        try:
            self._crashes.folder.mkdir(parents=True, exist_ok=True)
            self._stream = self._native.open("w", encoding="utf-8")
            faulthandler.enable(self._stream)
            mark = {"started": time.time(), "process": os.getpid(), "version": VERSION}
            mark |= {"boot": _boot(), "kills": memory_kills()}
            write_atomically(self._mark, json.dumps(mark).encode())
        except OSError as error:
            log.warning("crashes of this session leave no file: %s", error.strerror)
        sys.excepthook = self._unexpected
        threading.excepthook = lambda args: self._unexpected(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        sys.unraisablehook = lambda args: self._unexpected(args.exc_type, args.exc_value, args.exc_traceback)
        return last

    def close(self) -> None:
        """Stop watching: the session ended well."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
        for path in (self._native, self._mark):
            with contextlib.suppress(OSError):
                path.unlink()

    def _unexpected(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error or kind(), trace)
            return
        text = describe(error.with_traceback(trace))
        log.error("unexpected fault\n%s", text)
        sys.stderr.write(f"{text}\n") if sys.stderr is not None else None
        if text not in self._seen and len(self._seen) < _MOST_REPORTS:
            self._seen.add(text)
            last = text.rpartition("\n")[2]
            self._crashes.write("window", {"cause": "unexpected", "how": last, "when": "it went on"}, text)

    def _last_end(self) -> LastEnd | None:
        mark, native = _read_mark(self._mark), _read_text(self._native)
        if mark is None and not native:
            return None
        mark = mark or {}
        if native:
            how = native.strip().partition("\n")[0]
            path = self._crashes.write("window", {"cause": "window_crashed", "how": how}, native)
            return LastEnd("window_crashed", native, path)
        report = self._of_session(float(mark.get("started", 0.0)), str(mark.get("process")))
        if report is not None:
            return LastEnd(
                report.cause, "\n".join([report.facts.get("how", ""), "", report.body]), report.path
            )
        if mark.get("boot") == _boot() and memory_kills() > int(mark.get("kills", 0)):
            how = "the system ended a process for want of memory"
            path = self._crashes.write("window", {"cause": "window_memory", "how": how}, "")
            return LastEnd("window_memory", how, path)
        return None  # killed, or the power went: nothing that anybody could mend

    def _of_session(self, started: float, process: str) -> CrashReport | None:
        """The last fault of the engine in a session that didn't end well; `alcove ask` has its own."""
        reports = (r for r in self._crashes.reports() if r.kind == "engine" and r.at >= started > 0)
        return next((r for r in reports if r.facts.get("process") == process), None)


def _boot() -> str:
    return _read_text(Path("/proc/sys/kernel/random/boot_id")).strip()


def _read_text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")[-50_000:]
    except OSError:
        return ""


def _read_mark(path: Path) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_bytes())
        return value if isinstance(value, dict) and isinstance(value.get("started"), float) else {}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        return {}
