"""What the engine learned about models on this machine, kept in a small JSON file."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.domain.models import LoadOptions
from app.domain.parts import parts_of
from app.system.files import write_atomically
from app.system.hardware import processor

log = logging.getLogger(__name__)

_MOST_ENTRIES = 50
_FINGERPRINT_BYTES = 1024 * 1024
_SAMPLES, _SAMPLE_BYTES = 64, 64 * 1024
_FEWEST_SAMPLES = 4  # of each part of a model
# Options that make no difference to the cells of the cache; those that are not named here do.
_WITHOUT_EFFECT = frozenset(
    {
        *("context_length", "n_threads", "n_threads_batch", "n_batch", "n_ubatch", "use_extra_buffers"),
        *("cpu_variant", "n_threads_without_card", "n_gpu_layers", "n_cpu_moe", "tensor_split"),
    }
)


class Worked(msgspec.Struct, frozen=True):
    """The options that a model was loaded with; `change` says what safe mode changed."""

    cpu_variant: str | None
    use_extra_buffers: bool
    n_gpu_layers_zero: bool
    change: str = ""


class Way(msgspec.Struct, frozen=True):
    """What safe mode changes of a load, as it was."""

    cpu_variant: str | None
    use_extra_buffers: bool
    n_gpu_layers_zero: bool


class _Content(msgspec.Struct):
    version: int = 1
    loading: str = ""  # path of the model being loaded; left there by a crash
    worked: dict[str, Worked] = {}
    faulted: dict[str, list[str]] = {}  # CPU variants that ended in an illegal instruction
    distrusted: dict[
        str, list[Way]
    ] = {}  # what ended in another fault while it generated, and what is bolder


class StateFile:
    """Reads and writes the file; a damaged or unwritable one is as good as an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def worked(self, key: str) -> Worked | None:
        """Return what worked for a model on this machine."""
        return self._read().worked.get(key)

    def faulted(self, key: str) -> tuple[str, ...]:
        """Return the CPU variants that faulted with a model on this machine."""
        return tuple(self._read().faulted.get(key, ()))

    def remember(self, key: str, options: LoadOptions, change: str) -> None:
        """Keep what worked."""
        entry = Worked(options.cpu_variant, options.use_extra_buffers, options.n_gpu_layers == 0, change)

        def put(content: _Content) -> None:
            content.worked.pop(key, None)
            content.worked[key] = entry
            while len(content.worked) > _MOST_ENTRIES:
                content.worked.pop(next(iter(content.worked)))

        self._change(put)

    def note_fault(self, key: str, variant: str) -> None:
        """Keep that a CPU variant faulted while it generated; the next load takes another."""

        def put(content: _Content) -> None:
            content.worked.pop(key, None)
            names = content.faulted.setdefault(key, [])
            if variant not in names:
                names.append(variant)

        self._change(put)

    def distrusted(self, key: str) -> tuple[Way, ...]:
        """Return the ways to load a model on this machine that aren't to be taken any more."""
        return tuple(self._read().distrusted.get(key, ()))

    def distrust(self, key: str, tried: Sequence[LoadOptions]) -> None:
        """Keep that loads with these options are not to be trusted; the next load takes others."""

        def put(content: _Content) -> None:
            content.worked.pop(key, None)
            ways = content.distrusted.setdefault(key, [])
            ways += [way for way in map(way_of, tried) if way not in ways]

        self._change(put)

    def forget(self, key: str) -> None:
        """Forget what faulted with a model, and what worked in its place."""

        def put(content: _Content) -> None:
            for known in (content.worked, content.faulted, content.distrusted):
                known.pop(key, None)

        self._change(put)

    def begin_load(self, path: Path) -> None:
        """Leave a mark that stays when the program itself ends during the load."""
        self._change(lambda content: setattr(content, "loading", str(path)))

    def end_load(self) -> None:
        """Take the mark away."""
        if self._read().loading:
            self._change(lambda content: setattr(content, "loading", ""))

    def unfinished_load(self) -> str | None:
        """Return the model whose load the program didn't survive, None when there is none."""
        return self._read().loading or None

    def _read(self) -> _Content:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Content)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return _Content()

    def _change(self, change: Callable[[_Content], None]) -> None:
        content = self._read()
        change(content)
        try:
            write_atomically(self._path, msgspec.json.encode(content))
        except (OSError, UnicodeEncodeError) as error:
            log.warning("engine state not written: %s", error)


def way_of(options: LoadOptions) -> Way:
    """Return what of a load's options safe mode may change."""
    return Way(options.cpu_variant, options.use_extra_buffers, options.n_gpu_layers == 0)


def key_of(path: Path, engine_version: str) -> str:
    """Return the key of a model on this machine with this engine: sizes of its files, first megabyte, CPU."""
    import hashlib  # these two are of no use before the first frame
    import platform

    digest = hashlib.sha256(f"{platform.machine()}|{processor()}|{engine_version}|".encode())
    with contextlib.suppress(OSError):
        digest.update(",".join(str(part.stat().st_size) for part in parts_of(path)).encode())
        with path.open("rb") as stream:
            digest.update(stream.read(_FINGERPRINT_BYTES))
    return digest.hexdigest()[:24]


def state_key(path: Path, engine_version: str, options: LoadOptions) -> str:
    """Return what a kept cache must have been made with: the weights, the engine, what shapes its cells."""
    import hashlib

    shaping = {k: v for k, v in msgspec.to_builtins(options).items() if k not in _WITHOUT_EFFECT}
    digest = hashlib.sha256(msgspec.json.encode([engine_version, shaping], order="sorted"))
    parts = parts_of(path)
    samples = max(_FEWEST_SAMPLES, _SAMPLES // len(parts))
    with contextlib.suppress(OSError):
        for part in parts:
            size = part.stat().st_size
            digest.update(str(size).encode())
            with part.open("rb") as stream:
                for number in range(samples):  # fine-tunes may share their header, and their size
                    stream.seek(size * number // samples)
                    digest.update(stream.read(_SAMPLE_BYTES))
    return digest.hexdigest()[:32]
