"""The engine child: reads commands on standard input, answers with events on a private standard output."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import AppError, EngineError
from app.domain.models import DeviceKind
from app.domain.parts import parts_of
from app.engine import variants
from app.engine.diagnosis import named
from app.engine.library import Library, library_folder
from app.engine.protocol import (
    MAX_COMMAND,
    PROTOCOL_VERSION,
    Cancel,
    Codec,
    Command,
    Count,
    DeviceList,
    Event,
    Exit,
    Expect,
    Failed,
    Forget,
    Generate,
    Hello,
    Keep,
    ListDevices,
    Load,
    Measure,
    Ping,
    Pong,
    Prepare,
)
from app.engine.vocabulary_ahead import MadeAhead, made_of
from app.engine.worker import Worker
from app.system import landlock, seccomp
from app.system.child_process import begin_as_child
from app.system.discreet import describe
from app.system.discreet import named as named_error

_GPUS = (DeviceKind.GPU, DeviceKind.IGPU)
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty")


def main() -> int:
    """Run the child until its standard input closes."""
    begin_as_child()
    sys.excepthook = lambda _kind, error, _trace: print(describe(error), file=sys.stderr)
    commands, events = _private_streams()
    child = Child(commands, events)
    child.run()
    # No clean-up: native threads may be computing, and the system takes the memory back at once.
    os._exit(0)


class Child:
    """Reads commands on this thread and works on another."""

    def __init__(self, commands: BinaryIO, events: BinaryIO) -> None:
        self._commands = commands
        self._events = events
        self._codec = Codec()
        self._lock = threading.Lock()
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._library: Library | None = None
        self._variants: tuple[str, ...] = ()
        self._worker: Worker | None = None
        self._ahead: MadeAhead | None = None

    def send(self, event: Event) -> None:
        """Write an event, from any thread."""
        line = self._codec.encode(event)
        try:
            with self._lock:
                self._events.write(line)
                self._events.flush()
        except OSError:
            os._exit(0)  # the parent has gone

    def run(self) -> None:
        """Say hello, then obey until `Exit` or the end of the input."""
        if not self._hello():
            return
        while (line := self._read()) is not None:
            if line == b"":
                continue
            try:
                command = self._codec.command(line)
            except ValueError as error:
                self.send(Failed("bad_protocol", str(error), self._codec.request_id(line)))
                continue
            if isinstance(command, Exit):
                return
            self._obey(command)

    def _hello(self) -> bool:
        try:
            folder = library_folder()
            names = variants.ranked(
                variants.found(folder),
                variants.native_score,
                virtual_machine=variants.in_virtual_machine(),
            )
            self._library, self._variants = Library(), names
        except EngineError as error:
            self.send(Failed(error.code, error.detail))
            return False
        gpu = bool(variants.gpu_backends(folder)) or sys.platform == "darwin"
        self.send(Hello(PROTOCOL_VERSION, self._library.version, names, gpu))
        return True

    def _read(self) -> bytes | None:
        """Return a line, b"" for one to skip, None at the end of the input."""
        line = self._commands.readline(MAX_COMMAND)
        if not line:
            return None
        if line.endswith(b"\n") or len(line) < MAX_COMMAND:
            return line if line.strip() else b""
        while line and not line.endswith(b"\n"):
            line = self._commands.readline(1 << 20)
        self.send(Failed("bad_protocol", "a line that is too long"))
        return b""

    def _obey(self, command: Command) -> None:
        if isinstance(command, Load):
            self._load(command)
        elif isinstance(command, Expect):
            self._expect(command)
        elif isinstance(command, ListDevices):
            self._list_devices()
        elif isinstance(command, Generate):
            self._generate(command)
        elif isinstance(command, Count):
            self._count(command)
        elif isinstance(command, Prepare | Keep):
            self._get_ahead(command)
        elif isinstance(command, Forget):
            self._forget(command)
        elif isinstance(command, Measure):
            self._measure(command)
        elif isinstance(command, Cancel) and self._worker is not None:
            self._worker.cancel(command.id)
        elif isinstance(command, Ping):
            self.send(Pong())

    def _expect(self, command: Expect) -> None:
        """Make a vocabulary on this thread: there is no other yet, as `confine` wants it."""
        if self._worker is None:
            with contextlib.suppress(Exception):  # said by the load
                self._ahead = made_of(Path(command.path), self._ahead)

    def _load(self, command: Load) -> None:
        """Load backends and confine this process; the rest is the worker's.

        On the processor there is one thread yet. A card's driver may have started its own, which Landlock
        binds only from Linux 7.0 on; seccomp does everywhere.
        """
        if self._worker is not None or self._library is None:
            self.send(Failed("bad_protocol", "this engine has a model already"))
            return
        try:
            variant = self._library.load_backends(
                command.options.cpu_variant, gpu=command.options.n_gpu_layers != 0
            )
            gpu = any(device.kind in _GPUS for device in self._library.devices())
            built = variants.gpu_backends(self._library.folder)
            if command.options.n_gpu_layers > 0 and built and not gpu:  # -1 is content without one
                raise EngineError("layers are wanted on a GPU and there is no device", code="driver_missing")
        except EngineError as error:
            self.send(Failed(error.code, error.detail))
            return
        path = Path(command.path)
        folder = Path(command.states) if command.states else None
        confined = confine(path, gpu=gpu, states=folder)
        worker = self._worker = Worker(self._library, self.send)
        ahead, self._ahead = self._ahead, None
        self._jobs.put(lambda: worker.load(command, variant, confined, ahead))
        threading.Thread(target=self._work, name="worker", daemon=True).start()

    def _list_devices(self) -> None:
        """Load the backends, which is what takes time, and tell what they see."""
        if self._worker is not None or self._library is None:
            self.send(Failed("bad_protocol", "this engine has a model already"))
            return
        try:
            self._library.load_backends(next(iter(self._variants), None), gpu=True)
            self.send(DeviceList(self._library.devices()))
        except EngineError as error:
            self.send(Failed(error.code, error.detail))

    def _generate(self, command: Generate) -> None:
        worker = self._worker
        if worker is None:
            self.send(Failed("not_loaded", id=command.request.id))
            return
        worker.expect(command.request.id)
        worker.ahead.interrupt()
        request = command.request
        self._jobs.put(lambda: self._guarded(request.id, lambda: worker.generate(request)))

    def _count(self, command: Count) -> None:
        worker = self._worker
        if worker is None:
            self.send(Failed("not_loaded", id=command.id))
            return
        worker.ahead.interrupt()
        self._jobs.put(lambda: self._guarded(command.id, lambda: worker.count(command)))

    def _get_ahead(self, command: Prepare | Keep) -> None:
        """What nobody waits for; anything else that is asked ends it."""
        worker = self._worker
        if worker is None:
            self.send(Failed("not_loaded", id=command.id))
        elif isinstance(command, Prepare):
            ticket = worker.ahead.begin(command.id)
            self._jobs.put(lambda: self._guarded(command.id, lambda: worker.ahead.prepare(command, ticket)))
        else:
            ticket = worker.ahead.begin(command.id)
            self._jobs.put(lambda: self._guarded(command.id, lambda: worker.ahead.keep(command, ticket)))

    def _forget(self, command: Forget) -> None:
        worker = self._worker
        if worker is None:
            self.send(Failed("not_loaded", id=command.id))
            return
        self._jobs.put(lambda: self._guarded(command.id, lambda: worker.ahead.forget(command)))

    def _measure(self, command: Measure) -> None:
        worker = self._worker
        if worker is None:
            self.send(Failed("not_loaded", id=command.id))
            return
        worker.ahead.interrupt()
        self._jobs.put(lambda: self._guarded(command.id, lambda: worker.measure(command)))

    def _guarded(self, request_id: str, work: Callable[[], None]) -> None:
        try:
            work()
        except AppError as error:
            self.send(Failed(error.code, error.detail, request_id))
        except MemoryError:
            self.send(Failed("out_of_memory", id=request_id))
        except BaseException as error:  # noqa: BLE001  (tiktoken's panic is no Exception)
            self.send(Failed("decode_failed", named_error(error), request_id))

    def _work(self) -> None:
        try:
            self._jobs.get()()
        except AppError as error:
            self.send(Failed(error.code, error.detail))
        except MemoryError:
            self.send(Failed("out_of_memory"))
        except BaseException as error:  # noqa: BLE001
            detail = named_error(error)
            self.send(Failed(named([detail], "load_failed"), detail))
        while True:
            self._jobs.get()()


def confine(model: Path, *, gpu: bool, states: Path | None = None) -> int:
    """Give up the rights to everything but the model and what native code needs; returns Landlock's ABI.

    On the processor no socket is left either. A card's driver may want one of its own (CUDA's talks to the
    service that shares a card by a UNIX socket, and names one of its own when it starts), so that those
    which reach no other computer stay.
    """
    seccomp.refuse_sockets(but_local=gpu)
    try:
        return landlock.restrict(readable_paths(model, gpu=gpu), writable_paths(gpu=gpu, states=states))
    except OSError as error:
        sys.stderr.write(f"not confined: {error}\n")
        return 0


def readable_paths(model: Path, *, gpu: bool) -> list[Path]:
    """Return what the engine may read: Python, the system's libraries, the model with its other parts."""
    package = Path(__file__).resolve().parents[1]
    paths = [Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).resolve(), package]
    paths += [library_folder().parent, *map(Path, ("/usr", "/lib", "/lib64", "/proc", "/sys"))]
    paths += [Path("/etc/localtime"), Path("/etc/ld.so.cache"), *(Path("/dev") / name for name in _DEVICES)]
    if gpu:
        paths += [Path("/etc"), Path("/opt"), Path("/run/opengl-driver"), Path("/nix/store")]
    return [*paths, *parts_of(model)]


def writable_paths(*, gpu: bool, states: Path | None = None) -> list[Path]:
    """Return what the engine may write: its own empty folder, kept states, the null and a GPU's devices."""
    paths = [Path.cwd(), Path("/dev/null"), *([Path("/dev")] if gpu else [])]
    return [*paths, states] if states is not None else paths


def _private_streams() -> tuple[BinaryIO, BinaryIO]:
    """Take standard input and output away from native code, whose prints then go to standard error."""
    commands, events = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(commands, "rb"), os.fdopen(events, "wb")


if __name__ == "__main__":
    sys.exit(main())
