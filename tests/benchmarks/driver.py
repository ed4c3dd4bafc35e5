"""Starts the real window in this process, for measurements and end-to-end tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer

from app.bootstrap import make_application
from app.composition import make_services
from app.services.collector import Collector
from app.services.engine import EnginePhase
from app.services.language import LanguageService
from app.system.paths import Paths
from app.ui.first import make_first
from app.ui.main_window import MainWindow
from app.ui.services import Services

WAIT_SECONDS = 60.0
_PULSE_MS = 4


@contextmanager
def open_window(home: Path, language: str = "en") -> Iterator[tuple[MainWindow, Services]]:
    """Open the window over a data folder; it and its services are closed at the end."""
    make_application()
    paths = Paths.discover(str(home))
    paths.ensure()
    with ExitStack() as stack:
        first = make_first(paths, LanguageService(paths.resources / "i18n"), stack)
        services = make_services(first, stack)
        services.settings.update({"language": language})
        window = MainWindow(first)
        window.fill(services)
        stack.callback(window.release)
        window.restore_and_show()
        collector = Collector(lambda: services.chats.busy, window)
        stack.callback(collector.close)
        yield window, services
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def ready(services: Services) -> None:
    """Wait until a model is loaded and the first chat is shown, which takes away what was in the composer."""
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY and services.chats._shown)


def change(window: MainWindow, services: Services, **values: object) -> None:
    """Change settings, and wait until the window looks and speaks as they say."""
    services.settings.update(values)
    dressed(window, services)


def dressed(window: MainWindow, services: Services) -> None:
    """Wait until the window looks and speaks as was chosen."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    wait_for(lambda: not services.theme.switching and not window.retelling.going_on)


def wait_for(condition: Callable[[], object], seconds: float = WAIT_SECONDS) -> None:
    """Run the event loop until a condition holds; raises TimeoutError.

    It is asked after every event, and every few milliseconds where there are none: what is waited for gets
    the processor meanwhile.
    """
    if condition():
        return
    deadline = time.monotonic() + seconds
    pulse = QTimer(interval=_PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
    pulse.start()
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if condition():
            return
        if time.monotonic() > deadline:
            raise TimeoutError(f"not within {seconds} s: {condition}")
