"""What tells others what is wrong: versions, hardware, settings without texts, the last lines of the logs."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, qVersion

from app import VERSION
from app.domain.models import Hardware
from app.services.engine import EngineService
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.system.crashes import CrashFolder, CrashReport
from app.system.faults import LastEnd
from app.system.hardware import probe

_LOG_LINES = 60
_LOG_BYTES = 64_000
# Settings whose text is a choice among few; every other text may be the user's own.
_CHOICES = frozenset({"theme", "language", "effort", "kv_type"})


class DiagnosticsService(QObject):
    """Collects the diagnostics, knows the crash files and, in `last_end`, a bad end of the last session."""

    collected = Signal(str)

    def __init__(
        self,
        logs: Path,
        crashes: CrashFolder,
        settings: SettingsService,
        engine: EngineService,
        last_end: LastEnd | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._logs, self._crashes = logs, crashes
        self._settings, self._engine = settings, engine
        self.last_end = last_end
        self._lane = Lane("diagnostics", self)

    @property
    def crash_folder(self) -> Path:
        """Where the crash files lie."""
        return self._crashes.folder

    def crash_reports(self) -> list[CrashReport]:
        """The crash files, newest first; blocking."""
        return self._crashes.reports()

    def collect(self) -> None:
        """Put the diagnostics together; `collected` follows with the text."""
        values, state = self._about_now()
        self._lane.run(lambda: self._text(values, state), self.collected.emit)

    def text(self) -> str:
        """Return the diagnostics; blocking. There is no chat text in them."""
        return self._text(*self._about_now())

    def close(self) -> None:
        """End the thread."""
        self._lane.close()

    def _about_now(self) -> tuple[dict[str, object], list[str]]:
        """What only the window's thread may read."""
        settings = msgspec.to_builtins(self._settings.current)
        return {name: _value(name, value) for name, value in settings.items()}, _engine_lines(self._engine)

    def _text(self, settings: dict[str, object], engine: list[str]) -> str:
        parts = {
            "Program": _program(),
            "Computer": _computer(probe()),
            "Engine": engine,
            "Settings": [f"{name}: {value}" for name, value in sorted(settings.items())],
            "Crash files": [_crash_line(report) for report in self._crashes.reports()[:10]],
            "alcove.log": _tail(self._logs / "alcove.log"),
            "engine.log": _tail(self._logs / "engine.log"),
        }
        whole = "\n\n".join("\n".join([f"== {title}", *(lines or ["-"])]) for title, lines in parts.items())
        return _without_home(whole) + "\n"


def _program() -> list[str]:
    lines = [f"Alcove {VERSION}", f"Python {platform.python_version()}, Qt {qVersion()}"]
    return [*lines, f"bundled: {bool(getattr(sys, 'frozen', False))}"]


def _computer(hardware: Hardware) -> list[str]:
    gigabyte = 1 << 30
    return [
        f"{platform.platform()}",
        f"{platform.processor() or hardware.machine}, {hardware.physical_cores} cores,"
        f" {hardware.logical_cores} threads",
        f"memory: {hardware.total_memory / gigabyte:.1f} GiB, free {hardware.free_memory / gigabyte:.1f} GiB",
        *(
            f"{device.name}: {device.description}, {device.total / gigabyte:.1f} GiB"
            for device in hardware.devices
        ),
    ]


def _engine_lines(engine: EngineService) -> list[str]:
    state, facts = engine.state, engine.state.facts
    lines = [f"phase: {state.phase}"]
    if facts is not None:
        devices = ", ".join(device.description for device in facts.devices)
        lines += [
            f"llama.cpp {facts.engine_version}, CPU variant {facts.cpu_variant}",
            f"devices: {devices}; threads: {facts.n_threads}",
            f"context: {facts.context_length}, safe mode: {facts.safe_mode or 'no'}",
            f"model: {facts.name}, memory {facts.memory_bytes >> 20} MiB",
        ]
    if state.error is not None:
        lines.append(f"error: {state.error.code}: {state.error.detail.partition(chr(10))[0]}")
    return lines


def _value(name: str, value: object) -> object:
    """A setting as others may see it: numbers and choices; of texts and lists only how much there is."""
    if value is None or isinstance(value, bool | int | float) or name in _CHOICES:
        return value
    if name == "model_id":
        return Path(str(value)).name
    size = len(value) if isinstance(value, str | list | tuple | dict) else 0
    return f"({size} {'characters' if isinstance(value, str) else 'items'})"


def _crash_line(report: CrashReport) -> str:
    return f"{report.path.name}: {report.cause}: {report.facts.get('how', '')}"


def _tail(path: Path) -> list[str]:
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, stream.seek(0, os.SEEK_END) - _LOG_BYTES))
            return stream.read().decode("utf-8", "replace").splitlines()[-_LOG_LINES:]
    except OSError:
        return []


def _without_home(text: str) -> str:
    """The user's name stands in the path of the home folder."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
