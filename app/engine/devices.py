"""The graphics cards that the engine could use, asked of a child that loads no model."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Sequence

from app.domain.errors import EngineError
from app.domain.models import Device, DeviceKind
from app.engine import variants
from app.engine.launch import default_command
from app.engine.link import Link
from app.engine.protocol import DeviceList, ListDevices
from app.engine.watch import Patience

log = logging.getLogger(__name__)

_SECONDS = 30.0  # a driver that starts may take some
_FRESH_SECONDS = 20.0


class DeviceProbe:
    """Lists the graphics cards; where no GPU backend lies beside the engine no child is started.

    An answer serves for 20 seconds, or until another process of ours holds memory of the cards.
    """

    def __init__(self, command: Sequence[str] | None = None, *, gpu: bool | None = None) -> None:
        self._command = command
        self._gpu = gpu
        self._lock = threading.Lock()
        self._known: tuple[Device, ...] = ()
        self._asked_at = 0.0
        self._holder: int | None = None

    def __call__(self, holder: int | None = None) -> tuple[Device, ...]:
        """Return the cards with what is free on them; `holder` is the process of our loaded model.

        Blocks for a second when a child has to be asked.
        """
        with self._lock:
            if self._gpu is None:
                self._gpu = gpu_backend_present()
            if not self._gpu:
                return ()
            old = not self._asked_at or time.monotonic() - self._asked_at > _FRESH_SECONDS
            if old or holder != self._holder:
                self._known, self._holder = self._ask(), holder
                self._asked_at = time.monotonic()
            return self._known

    def _ask(self) -> tuple[Device, ...]:
        """Return the cards; none when the child fails, which loading a model then reports."""
        try:
            devices = list_devices(self._command)
        except EngineError as error:
            log.warning("devices not listed: %s %s", error.code, error.detail)
            return ()
        return tuple(d for d in devices if d.kind in (DeviceKind.GPU, DeviceKind.IGPU))


def gpu_backend_present() -> bool:
    """Whether a GPU backend lies beside the engine."""
    from app.engine.library import library_folder  # of no use before the first frame

    try:
        return sys.platform == "darwin" or bool(variants.gpu_backends(library_folder()))
    except EngineError:
        return False


def installed_build() -> str:
    """Return a name of the native libraries that are installed, "" without any; none of them is loaded."""
    import hashlib  # these two are of no use before the first frame

    from app.engine.library import library_folder

    try:
        files = [(path.name, path.stat().st_size) for path in sorted(library_folder().iterdir())]
    except (OSError, EngineError):
        return ""
    return hashlib.sha256(repr(files).encode()).hexdigest()[:16]


def list_devices(command: Sequence[str] | None = None) -> tuple[Device, ...]:
    """Return all compute devices that an engine child sees; raises `EngineError`."""
    link = Link(
        command or default_command(),
        log_file=None,
        patience=Patience(),
        lock=threading.Lock(),
        on_end=lambda _: None,
    )
    try:
        link.greet()
        link.send(ListDevices())
        while not isinstance(event := link.load_event(_SECONDS), DeviceList):
            pass
        return event.devices
    finally:
        link.leaving = True
        link.client.close()
