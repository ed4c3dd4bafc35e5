"""The start: folders, application, single instance, settings, language, theme, the window's first frame.

Then, with the window on the screen, the rest of the program is imported and `app.composition` makes every
other object. Clean-up runs the other way round, whatever step failed.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QApplication

from app.domain.errors import StoreError
from app.services.language import LanguageService
from app.system.logs import start_logging, stop_logging
from app.system.paths import Paths
from app.system.storage import Removal
from app.ui.application import Application
from app.ui.display import no_display_told
from app.ui.end_signals import EndSignals
from app.ui.first import First, make_first
from app.ui.main_window import MainWindow
from app.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from app.system.faults import LastEnd

_log = logging.getLogger(__name__)

# How long another thread keeps Python's lock while the window waits for it; 5 ms by default, which adds up
# to visible stutter while the turn's thread works through 3,000 tokens a second.
_SWITCH_SECONDS = 0.0003
# What takes a while to import, in an order in which none imports much of the next.
# Each takes less than 16 ms with what it imports and those before it haven't.
_LATER = (
    *("app.domain.models", "app.store.database", "app.store.search", "app.store.copies"),
    *("app.store.exchange.records", "app.store.chats", "app.engine.client", "app.engine.link"),
    *("app.engine.session", "app.harmony.parse", "app.harmony.render", "app.turns.calls", "app.turns.runner"),
    *("app.services.chat_list", "app.services.engine", "app.services.turn", "app.services.turns"),
    *("app.services.replies", "app.services.chats", "app.library.shelf", "app.library.opening"),
    *("app.library.hub_access", "app.library.hub_search", "app.library.gguf"),
    *("app.library.download_part", "app.library.download", "app.fit.estimate", "app.services.library"),
    *("app.services.attachments", "app.services.about", "app.ui.errors", "app.ui.widgets.rich"),
    *("app.ui.chat.error_card", "app.ui.chat.math", "app.ui.chat.column", "app.ui.chat.conversation"),
    *("app.ui.chat.user_message", "app.ui.chat.highlight", "app.ui.chat.text_block"),
    *("app.ui.chat.code_block", "app.ui.chat.markdown_view", "app.ui.chat.reply"),
    *("app.ui.first_run.card", "app.ui.chat_presenter", "app.services.model_files", "app.services.exchange"),
    *("app.ui.exchange_presenter", "app.ui.palette_presenter", "app.ui.settings_presenter"),
    *("app.ui.shelf_presenter", "app.ui.model_presenter", "app.ui.reply_presenter", "app.ui.presenters"),
    *("app.services.downloads", "app.services.tuning", "app.services.lock", "app.services.diagnostics"),
    *("app.engine.devices", "app.services.context", "app.services.hub", "app.services.ahead"),
    *("app.services.updates", "app.composition"),
    "PySide6.QtNetwork",
)


def run(options: argparse.Namespace) -> int:
    """Start the window and run until it is closed; returns the exit status."""
    with ExitStack() as last, ExitStack() as stack:  # `last` when nothing is open any more
        application = make_application()
        signals = EndSignals()
        last.callback(signals.close)
        paths = Paths.discover(options.home)
        language = LanguageService(paths.resources / "i18n")
        language.apply("system")
        try:
            paths.ensure()
        except StoreError as error:
            return _refuse(error, signals)
        instance = SingleInstance(paths.data)
        if not instance.acquire():
            answered = instance.raise_other([str(options.model)] if options.model else [])
            return 0 if answered else _refuse(StoreError(code="store_locked"), signals)
        stack.callback(instance.close)
        removal = Removal(paths, _own_files)
        left = removal.at_start()  # what was cut off, or could not be removed
        paths.ensure()
        last.callback(removal.at_end)
        handler = start_logging(paths.logs)
        stack.callback(stop_logging, handler)
        start = Start(options, make_first(paths, language, stack), instance, stack, left)
        signals.asked.connect(start.end)
        application.commitDataRequest.connect(start.session_ends)
        status = application.exec()
        if start.error is not None:
            raise start.error
        return status or start.status


class Start:
    """Shows the window, then imports one part after another between its events, then fills it."""

    def __init__(
        self,
        options: argparse.Namespace,
        first: First,
        instance: SingleInstance,
        stack: ExitStack,
        left: Sequence[Path] = (),
    ) -> None:
        """`left` are files that could not be removed when the user asked for everything to be."""
        self._options, self._first, self._instance, self._stack = options, first, instance, stack
        self._left = left
        self._last_end: LastEnd | None = None
        self._filled = False
        self.error: Exception | None = None  # why there can't be more than a frame
        self.status = 0
        self._window = MainWindow(first)
        imports = [partial(importlib.import_module, name) for name in _LATER]
        others = (
            *(lambda: self._window.chat.conversation, self._make_first_run, self._polish_first_run),
            *(self._make_services, self._fill),
        )
        self._steps: list[Callable[[], object]] = [*imports, *others]
        stack.callback(self._window.release)
        self._window.painted.connect(self._watch_faults)
        self._window.restore_and_show()

    def end(self) -> None:
        """End without a question, as far as the start has come."""
        if self._filled:
            self._window.closing.leave()
        else:
            self._window.close()

    def session_ends(self, _: object) -> None:
        """The user logs out: the system closes the window next, and a question would hold it up."""
        if self._filled:
            self._window.closing.session_ends()

    def _watch_faults(self) -> None:
        from app.system.crashes import CrashFolder
        from app.system.faults import FaultWatch

        watch = FaultWatch(CrashFolder(self._first.paths.crashes))
        self._last_end = watch.start()
        self._stack.callback(watch.close)
        self._go_on()

    def _go_on(self) -> None:
        """Take the next step and come back after the window's events; what it raises ends the program."""
        if self._window.isHidden():
            return  # closed already
        try:
            self._steps.pop(0)()
        except Exception as error:  # noqa: BLE001 - raised again by `run`, outside of Qt
            self.error = error
            QCoreApplication.exit(1)
            return
        if self._steps:
            QTimer.singleShot(0, self._window, self._go_on)

    def _make_first_run(self) -> None:
        from app.ui.first_run.card import FirstRunPage

        # Of the window from the start, which may close before it has its place.
        self._first_run = FirstRunPage(self._first.theme, self._window)

    def _polish_first_run(self) -> None:
        self._first_run.ensurePolished()

    def _make_services(self) -> None:
        from app.composition import make_services

        self._services = make_services(self._first, self._stack, self._last_end)

    def _fill(self) -> None:
        from app.services.collector import Collector
        from app.ui.fonts import complain_without_fonts

        window, stack, services = self._window, self._stack, self._services
        stack.callback(window.release)  # before the services close
        self._instance.raised.connect(window.raise_for)
        application = QApplication.instance()
        if isinstance(application, Application):
            application.hand_files_to(services.shelf.add)
        window.started.connect(self._instance.listen)
        if self._left:
            window.started.connect(self._tell_left)
        window.fill(services, self._options.model, self._first_run)
        self._filled = True
        complain_without_fonts()
        gc.freeze()  # of what the start made next to nothing is garbage: walking it would take 30 ms
        collector = Collector(lambda: services.chats.busy, window)
        stack.callback(collector.close)
        if self._options.screenshot:
            window.settled.connect(lambda: QTimer.singleShot(200, self._draw_and_end))

    def _tell_left(self) -> None:
        from app.ui.data_presenter import words_for_left

        _log.warning("files that could not be deleted: %d", len(self._left))
        self._window.rooms.tell(partial(words_for_left, self._left), bad=True)

    def _draw_and_end(self) -> None:
        """Write a picture of the window, that is complete now, then end."""
        path: Path = self._options.screenshot
        writer = QImageWriter(str(path))
        with contextlib.suppress(OSError):  # then it can't be written either
            path.parent.mkdir(parents=True, exist_ok=True)
        if not writer.write(self._window.grab().toImage()):
            print(f"alcove: {path}: {writer.errorString()}", file=sys.stderr)
            self.status = 2
        self.end()


def make_application() -> QApplication:
    """Return the application object with its names set, and the window's thread favoured."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        with no_display_told():
            application = Application(sys.argv[:1])
    QCoreApplication.setApplicationName("alcove")
    QCoreApplication.setOrganizationName("")
    QApplication.setApplicationDisplayName("Alcove")
    QApplication.setDesktopFileName("alcove")
    return application


def _own_files(paths: Paths) -> Sequence[Path]:
    """The models that the program brought here itself; asked only where all is to go."""
    from app.library.own_files import own_files

    return own_files(paths)


def _refuse(error: StoreError, signals: EndSignals) -> int:
    """Say why the window can't open; the text also goes to stderr for a start from a terminal."""
    from app.ui.errors import explain

    words = explain(error.code, error.detail)
    print(f"alcove: {words.title}: {words.text} {error.detail}", file=sys.stderr)
    if QApplication.platformName() not in ("offscreen", "minimal"):
        from app.ui.widgets.question import Question

        box = Question(None, f"{words.text}\n\n{error.detail}")
        box.setWindowTitle(words.title)
        box.setIcon(Question.Icon.Critical)
        signals.asked.connect(box.reject)  # the application doesn't run yet, so it can't be told to quit
        box.exec()
    return 2
