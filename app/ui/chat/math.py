"""Formulas as pictures; a child process draws them, so that the window's thread has Python to itself."""

from __future__ import annotations

import contextlib
import importlib
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial

from PySide6.QtCore import QByteArray, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.formulas.client import FormulaChild
from app.formulas.draw import Drawn, Wanted

_MAX_SOURCE = 4000  # characters; a longer one is shown as its source
_MODULES = ("app.ui.chat.user_message", "app.ui.chat.highlight", "app.ui.chat.reply")
_IDLE_MS = 60_000  # without another formula, after which the child is ended


class Formula(Drawn, frozen=True):
    """A drawn formula that can be painted."""

    def image(self, ratio: float, pad_top: float = 0.0, pad_bottom: float = 0.0) -> QImage:
        """Return it as a picture for a screen of that pixel ratio."""
        return _image(self, ratio, pad_top, pad_bottom)


@lru_cache(maxsize=256)
def _image(formula: Formula, ratio: float, pad_top: float, pad_bottom: float) -> QImage:
    size = (formula.width * ratio, formula.height * ratio)
    image = QImage(
        max(1, round(size[0])),
        max(1, round(size[1] + (pad_top + pad_bottom) * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(0)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(formula.svg.encode()))
    renderer.render(painter, QRectF(0, pad_top * ratio, *size))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


class MathRenderer(QObject):
    """Keeps drawn formulas; one that isn't there yet is drawn in the background and `ready` told."""

    ready = Signal()
    _drawn = Signal(object, object)  # key, Formula: from the thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formulas: dict[tuple[str, bool, str], Formula] = {}
        self._waiting: set[tuple[str, bool, str]] = set()
        self._threads: list[ThreadPoolExecutor] = []  # one at most; it alone asks the child
        self._child = FormulaChild()
        self._closed = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._rest)
        self._drawn.connect(self._take)
        self.destroyed.connect(partial(_let_go, self._threads, self._child))

    def formula(self, source: str, *, display: bool, colour: str) -> Formula | None:
        """The drawn formula, or None while it is being drawn."""
        if len(source) > _MAX_SOURCE:
            return Formula("")
        key = (source, display, colour)
        if key in self._formulas:
            return self._formulas[key]
        if key not in self._waiting and not self._closed:
            self._waiting.add(key)
            self._executor().submit(self._work, key)
        return None

    def warm_up(self) -> None:
        """Make ready in the background what the first answer needs, so that it doesn't stutter."""
        if self._closed:
            return
        # What uses Qt is imported on this thread: PySide6 makes its classes when they are first named, and
        # two threads that do so at once end the process.
        for name in _MODULES:
            importlib.import_module(name)
        self._executor().submit(_make_parsers)

    def _executor(self) -> ThreadPoolExecutor:
        if not self._threads:
            self._threads.append(ThreadPoolExecutor(1, thread_name_prefix="math"))
        return self._threads[0]

    @property
    def child_pid(self) -> int | None:
        """The pid of the process that draws, None when there is none."""
        return self._child.pid

    def close(self) -> None:
        """End the thread and the child; what waits is dropped, and formulas stay text from now on."""
        self._closed = True
        self._child.abort()  # the thread may be waiting for it
        while self._threads:
            self._threads.pop().shutdown(wait=True, cancel_futures=True)
        self._child.close()

    def _rest(self) -> None:
        """Give back what the child takes: no formula came for a while."""
        if not self._closed and not self._waiting and self._threads:
            self._threads[0].submit(self._child.close)

    def _work(self, key: tuple[str, bool, str]) -> None:
        drawn = self._child.draw(Wanted(*key))
        with contextlib.suppress(RuntimeError):  # the window may be gone
            self._drawn.emit(key, made(drawn))

    def _take(self, key: tuple[str, bool, str], formula: Formula) -> None:
        self._formulas[key] = formula
        self._waiting.discard(key)
        if not self._waiting:
            self._idle.start()
            self.ready.emit()


def _let_go(threads: list[ThreadPoolExecutor], child: FormulaChild, *_: object) -> None:
    """The window went without `close`: neither thread nor child must outlive it."""
    child.abort()
    while threads:
        threads.pop().shutdown(wait=False, cancel_futures=True)


def _make_parsers() -> None:
    from app.ui.chat.highlight import warm_up as warm_up_highlighting
    from app.ui.chat.markdown import warm_up as warm_up_parser

    warm_up_parser()
    warm_up_highlighting()


def made(drawn: Drawn) -> Formula:
    """Return what was drawn as something that can be painted."""
    return Formula(drawn.svg, drawn.width, drawn.height, drawn.depth)
