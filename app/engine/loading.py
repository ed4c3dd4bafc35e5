"""One try of a load: the order to a child, and what became of it."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path

from app.domain.models import LoadedFacts, LoadOptions
from app.domain.ports import Progress as ReportProgress
from app.engine.launch import size_of
from app.engine.link import Link
from app.engine.protocol import Load, Loaded, LoadProgress
from app.engine.state import state_key

log = logging.getLogger(__name__)


def load_into(
    child: Link,
    path: Path,
    options: LoadOptions,
    progress: ReportProgress,
    *,
    states: Path | None,
    warm_up: bool,
    patience: float,
) -> LoadedFacts:
    """Have a child that was greeted load a model with these options; blocks until it is loaded.

    `progress` is called on this thread with shares from 0 to 1. Caches of chats may be kept in `states`.
    `patience` is how many seconds the child may say nothing. Raises `EngineError` or `ModelFileError`.
    """
    folder, key = "", ""
    version = child.hello.engine_version if child.hello else ""
    if states is not None and _made(states):
        folder, key = str(states), state_key(path, version, options)
    child.begin_load(path, size_of(path))
    child.send(Load(str(path), options, warm_up, folder, key))
    while True:
        event = child.load_event(patience)
        if isinstance(event, LoadProgress):
            progress(min(1.0, max(0.0, event.fraction)))
        elif isinstance(event, Loaded):
            progress(1.0)
            return _facts(path, event, options, _memory_of(child), version)


def _made(states: Path) -> bool:
    """Make the folder of kept caches; without one a model is loaded all the same."""
    try:
        states.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("no caches are kept: %s", error)
        return False
    return True


def _facts(path: Path, event: Loaded, options: LoadOptions, memory: int, version: str) -> LoadedFacts:
    return LoadedFacts(
        path=path,
        name=event.name or path.stem,
        context_length=event.context_length,
        vocabulary=event.vocabulary,
        vocabulary_size=event.vocabulary_size,
        cpu_variant=event.cpu_variant,
        devices=event.devices,
        n_threads=event.n_threads,
        load_seconds=event.load_seconds,
        memory_bytes=memory,
        engine_version=version,
        buffers=event.buffers,
        options=options,
    )


def _memory_of(child: Link) -> int:
    """The bytes that a child has in memory, 0 when it is gone."""
    import psutil  # takes a tenth of the time to the first frame

    with contextlib.suppress(psutil.Error):
        return int(psutil.Process(child.client.pid).memory_info().rss)
    return 0
