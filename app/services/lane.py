"""A worker thread for a service, and the way back to the window's thread."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import AppError

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Lane(QObject):
    """Runs work on one thread of its own and hands results to the thread this object lives on."""

    _done = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._done.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run `work` on the lane; call `done` or `failed` on this object's thread. Order is kept."""

        def task() -> None:
            try:
                result = work()
            except AppError as error:
                self._send(failed, error)
            except Exception as error:  # noqa: BLE001 - the last fence: a fault must not end the lane
                _log.exception("unexpected fault in %s", self._executor._thread_name_prefix)
                self._send(failed, AppError(f"{type(error).__name__}: {error}"))
            else:
                self._send(done, result)

        # After `close` nothing is waited for any more: what comes too late is dropped.
        with contextlib.suppress(RuntimeError):
            self._executor.submit(task)

    def post(self, call: Callable[[], None]) -> None:
        """Call something on this object's thread, from any thread."""
        self._done.emit((lambda _: call(), None))

    def close(self) -> None:
        """Finish what was asked for and end the thread; results that weren't handed over yet go to nobody."""
        self._executor.shutdown(wait=True)
        self._closed = True  # who waited may be gone: the window lets go before the services close

    def finish(self) -> None:
        """Take no more work and let the thread end by itself."""
        self._executor.shutdown(wait=False)

    def _send(self, target: Callable[[Any], None] | None, value: object) -> None:
        if target is not None:
            self._done.emit((target, value))

    @Slot(object)
    def _deliver(self, item: tuple[Callable[[Any], None], object]) -> None:
        target, value = item
        if not self._closed:
            target(value)
