"""A scripted engine for tests of what stands above it: it plays items as a model would sample them."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.domain.errors import EngineError
from app.domain.generation import (
    Finished,
    FinishReason,
    GenerationEvent,
    GenerationRequest,
    GenerationUsage,
    PromptPiece,
    PromptProgress,
    TokenItem,
    Tokens,
)
from app.domain.models import LoadedFacts

_MARKER = re.compile(r"(<\|[a-z]+\|>)")


def items(text: str) -> list[TokenItem]:
    """Split text into items as a tokenizer would: markers are special, words keep their space."""
    found: list[TokenItem] = []
    for piece in _MARKER.split(text):
        if _MARKER.fullmatch(piece):
            found.append(TokenItem(200_000, piece, special=True))
        else:
            found += [TokenItem(len(word), word) for word in re.findall(r"\s*\S+|\s+", piece)]
    return found


class ScriptedEngine:
    """Implements the port `Engine`: each generation plays the next script.

    A script that is an `EngineError` is raised in place of an end; `hold` keeps a generation open after
    its items until it is cancelled.
    """

    def __init__(self, scripts: Sequence[str | EngineError], *, hold: bool = False) -> None:
        self._scripts = list(scripts)
        self._hold = hold
        self.requests: list[GenerationRequest] = []
        self.path, self.context_length = Path("m.gguf"), 4096
        self._ends: dict[str, threading.Event] = {}
        self.played = threading.Event()

    @property
    def facts(self) -> LoadedFacts | None:
        return LoadedFacts(self.path, "scripted", self.context_length, "v1", 1000, "x64")

    def generate(self, request: GenerationRequest) -> Iterator[GenerationEvent]:
        self.requests.append(request)
        cancelled = self.end_of(request.id)
        script = self._scripts.pop(0)
        yield PromptProgress(5, 10, 5, 0.5)
        if isinstance(script, EngineError):
            yield Tokens(tuple(items("<|channel|>final<|message|>Half an ans")))
            raise script
        played = items(script)
        yield Tokens(tuple(played))
        self.played.set()
        reason = FinishReason.STOP
        if self._hold and self._scripts_left_open(script):
            cancelled.wait(10)
            reason = FinishReason.CANCELLED
        yield Finished(reason, GenerationUsage(10, 5, len(played), 0.5, 1.0))

    def _scripts_left_open(self, script: str) -> bool:
        return not script.endswith(("<|return|>", "<|call|>"))

    def count(self, groups: Sequence[Sequence[PromptPiece]]) -> tuple[int, ...]:
        return tuple(sum(1 if p.control else len(p.text.split()) for p in group) for group in groups)

    def cancel(self, request_id: str) -> None:
        self.end_of(request_id).set()

    def end_of(self, request_id: str) -> threading.Event:
        """Set once a generation is cancelled, which may be before it has begun."""
        return self._ends.setdefault(request_id, threading.Event())
