"""`alcove --self-test`: what a packaged build is checked with; prints JSON, exit status 0 or 1."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Any

from app import VERSION
from app.domain.chat import Message, MessageStatus, Role, TextPart, new_id
from app.domain.errors import AppError
from app.engine.session import ModelSession
from app.library.planning import plan_file
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

_QUESTION = "What can you do?"
_WINDOW_SECONDS = 60.0


def run(home: str | None) -> int:
    """Check the engine, the Guide, the resources and the window; nothing of the user's is touched."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report: dict[str, Any] = {"version": VERSION, "python": sys.version.split()[0], "platform": sys.platform}
    with _home(home) as folder:
        paths = Paths.discover(folder)
        checks: dict[str, Callable[[Paths], dict[str, Any]]] = {
            "resources": _check_resources,
            "engine": _check_engine,
            "window": _check_window,
        }
        for name, check in checks.items():
            report[name] = _guarded(check, paths)
    ok = all(part.get("ok") for part in report.values() if isinstance(part, dict))
    report["ok"] = ok
    print(json.dumps(report, ensure_ascii=False))
    return 0 if ok else 1


@contextlib.contextmanager
def _home(home: str | None) -> Iterator[str]:
    if home is not None:
        yield home
        return
    with tempfile.TemporaryDirectory(prefix="alcove-self-test-") as folder:
        yield folder


def _guarded(check: Callable[[Paths], dict[str, Any]], paths: Paths) -> dict[str, Any]:
    started = time.monotonic()
    try:
        result = check(paths)
    except AppError as error:
        result = {"ok": False, "error": error.code, "detail": error.detail}
    except Exception as error:  # noqa: BLE001 - whatever fails is the finding
        result = {"ok": False, "error": type(error).__name__, "detail": str(error)}
    result["seconds"] = round(time.monotonic() - started, 3)
    return result


def _check_resources(paths: Paths) -> dict[str, Any]:
    paths.ensure()
    missing = [
        str(path.relative_to(paths.resources))
        for path in (paths.guide, paths.resources / "catalogue.toml", paths.help / "en", paths.help / "fr")
        if not path.exists()
    ]
    topics = len(list((paths.help / "en").glob("*.md")))
    return {"ok": not missing and topics > 0, "missing": missing, "help_topics": topics}


def _check_engine(paths: Paths) -> dict[str, Any]:
    clock = SystemClock()
    with ModelSession(log_dir=paths.logs, state_file=paths.engine_state, clock=clock) as session:
        facts = session.load(paths.guide, plan_file(paths.guide, guide=True).options, lambda _: None)
        question = Message(new_id(), "", None, Role.USER, (TextPart(_QUESTION),))
        builder = ReplyBuilder(Message(new_id(), "", question.id, Role.ASSISTANT))
        runner = TurnRunner(session, BuiltinTools(frozenset({CALCULATOR})), clock)
        for delta in runner.run(TurnRequest((question,), date="2026-01-01"), TurnControl()):
            builder.add(delta)
    message = builder.message
    return {
        "ok": message.status is MessageStatus.DONE and bool(message.text),
        "model": facts.name,
        "cpu_variant": facts.cpu_variant,
        "devices": [device.description for device in facts.devices],
        "safe_mode": facts.safe_mode,
        "answer": message.text[:80],
    }


def _check_window(paths: Paths) -> dict[str, Any]:
    """Open the real window off-screen, wait until its model is ready, draw it."""
    from PySide6.QtCore import QTimer

    from app.bootstrap import make_application, make_services
    from app.services.language import LanguageService
    from app.ui.main_window import MainWindow

    application = make_application()
    result: dict[str, Any] = {"ok": False}
    with contextlib.ExitStack() as stack:
        services = make_services(paths, LanguageService(paths.resources / "i18n"), stack)
        window = MainWindow(services)
        stack.callback(window.release)

        def settled() -> None:
            picture = window.grab()
            phase = services.engine.state.phase.value
            result.update(ok=phase == "ready" and not picture.isNull(), phase=phase, width=picture.width())
            application.quit()

        window.settled.connect(settled)
        QTimer.singleShot(round(_WINDOW_SECONDS * 1000), application.quit)
        window.restore_and_show()
        application.exec()
    return result
