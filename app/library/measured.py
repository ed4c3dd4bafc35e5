"""What real loads of model files used, kept in the data folder so that later estimates are right."""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path

import msgspec

from app.domain.errors import ModelFileError
from app.domain.models import LoadedFacts
from app.fit.correction import MeasuredLoad, comparable
from app.system.files import write_atomically
from app.system.gguf_values import open_model

log = logging.getLogger(__name__)

_MOST_FILES, _MOST_LOADS = 50, 12
_FINGERPRINT_BYTES = 64 * 1024


class _Content(msgspec.Struct):
    version: int = 1
    files: dict[str, list[MeasuredLoad]] = {}


class MeasuredLoads:
    """Reads and writes the file, from any thread; a damaged or unwritable one is as good as an empty one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def of(self, model: Path) -> tuple[MeasuredLoad, ...]:
        """Return the loads of a model file, the last one last."""
        key = file_key(model)  # not under the lock: its disk may hang, and others are asked for meanwhile
        with self._lock:
            return tuple(self._read().files.get(key, ()))

    def remember(self, facts: LoadedFacts) -> None:
        """Keep what a load used, in place of an earlier one with the same options and context."""
        load, key = MeasuredLoad(facts.options, facts.buffers), file_key(facts.path)
        with self._lock:
            content = self._read()
            loads = [known for known in content.files.pop(key, []) if not _same(known, load)]
            content.files[key] = [*loads, load][-_MOST_LOADS:]
            while len(content.files) > _MOST_FILES:
                content.files.pop(next(iter(content.files)))
            try:
                write_atomically(self._path, msgspec.json.encode(content))
            except OSError as error:
                log.warning("measured loads not written: %s", error)

    def _read(self) -> _Content:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Content)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return _Content()


def _same(one: MeasuredLoad, other: MeasuredLoad) -> bool:
    same_context = one.options.context_length == other.options.context_length
    return same_context and comparable(one.options, other.options)


def file_key(model: Path) -> str:
    """A file's size and the start of its header; "" for one that can't be read, or is no ordinary file."""
    import hashlib  # of no use before the first frame

    try:
        with open_model(model) as stream:
            start = stream.read(_FINGERPRINT_BYTES)
            return f"{os.fstat(stream.fileno()).st_size}-{hashlib.sha256(start).hexdigest()[:24]}"
    except (OSError, ModelFileError):
        return ""
