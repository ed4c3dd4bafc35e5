"""Runs every check, prints one JSON object; exit status 0 or 1."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

from app import VERSION
from app.domain.errors import AppError
from app.self_test.contents import CONTENTS
from app.self_test.program import PROGRAM, Check
from app.self_test.stderr import Captured, unknown_lines
from app.system.paths import Paths


def run(home: str | None) -> int:
    """Check the engine, the Guide, the window and all that came along; nothing of the user's is touched."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report: dict[str, Any] = {
        "version": VERSION,
        "python": sys.version.split()[0],
        "platform": sys.platform,
        "bundle": bool(getattr(sys, "frozen", False)),
    }
    with _home(home) as folder, Captured() as captured:
        paths = Paths.discover(folder)
        for name, check in {**PROGRAM, **CONTENTS}.items():
            report[name] = _guarded(check, paths)
    unknown = unknown_lines(captured.text)
    report["stderr"] = {"ok": not unknown, "unknown": unknown}
    ok = all(part.get("ok") for part in report.values() if isinstance(part, dict))
    report["ok"] = ok
    print(json.dumps(report, ensure_ascii=sys.platform == "win32"))
    return 0 if ok else 1


@contextlib.contextmanager
def _home(home: str | None) -> Iterator[str]:
    if home is not None:
        yield home
        return
    with tempfile.TemporaryDirectory(prefix="alcove-self-test-", ignore_cleanup_errors=True) as folder:
        yield folder


def _guarded(check: Check, paths: Paths) -> dict[str, Any]:
    started = time.monotonic()
    try:
        result = check(paths)
    except AppError as error:
        result = {"ok": False, "error": error.code, "detail": error.detail}
    except Exception as error:  # noqa: BLE001 - whatever fails is the finding
        result = {"ok": False, "error": type(error).__name__, "detail": str(error)}
    result["seconds"] = round(time.monotonic() - started, 3)
    return result
