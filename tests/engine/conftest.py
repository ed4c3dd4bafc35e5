"""A real engine child with the built-in model."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.chat import new_id
from app.domain.generation import (
    Finished,
    GenerationRequest,
    PromptPiece,
    PromptProgress,
    Sampling,
    Tokens,
    control,
)
from app.domain.models import LoadOptions
from app.engine.session import ModelSession
from app.system.clock import SystemClock

GUIDE = Path(__file__).parents[2] / "resources" / "guide" / "guide.gguf"
COMMAND = (sys.executable, "-m", "app.engine.child")
OPTIONS = LoadOptions(context_length=16384, n_threads=1)  # one thread: tests share the computer
GREEDY = Sampling(temperature=0.0)

MakeSession = Callable[..., ModelSession]


@pytest.fixture
def make_session(tmp_path: Path) -> Iterator[MakeSession]:
    """Makes sessions that end with the test."""
    made: list[ModelSession] = []

    def make(command: tuple[str, ...] = COMMAND) -> ModelSession:
        session = ModelSession(
            log_dir=tmp_path / "logs",
            state_file=tmp_path / "engine.json",
            clock=SystemClock(),
            command=command,
            marks_loads=True,
        )
        made.append(session)
        return session

    yield make
    for session in made:
        session.close()


@pytest.fixture(scope="session")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelSession]:
    """One loaded session for the tests that don't break it."""
    folder = tmp_path_factory.mktemp("engine")
    session = ModelSession(
        log_dir=folder, state_file=folder / "engine.json", clock=SystemClock(), command=COMMAND
    )
    with session:
        session.load(GUIDE, OPTIONS, lambda _: None)
        yield session


class Answer:
    """The events of a generation, sorted."""

    def __init__(self, session: ModelSession, request: GenerationRequest) -> None:
        self.progress: list[PromptProgress] = []
        self.items: list[tuple[int, str, bool]] = []
        self.finished: Finished | None = None
        for event in session.generate(request):
            assert self.finished is None, "an event after Finished"
            if isinstance(event, PromptProgress):
                self.progress.append(event)
            elif isinstance(event, Tokens):
                self.items += [(item.id, item.text, item.special) for item in event.items]
            else:
                self.finished = event
        assert self.finished is not None
        self.usage = self.finished.usage
        self.reason = self.finished.reason
        self.text = "".join(text for _, text, _ in self.items)


def request(
    *pieces: PromptPiece | str,
    max_tokens: int = 0,
    stop: tuple[str, ...] | None = None,
    sampling: Sampling = GREEDY,
) -> GenerationRequest:
    """A request of pieces; a string stands for plain text."""
    made = tuple(PromptPiece(piece) if isinstance(piece, str) else piece for piece in pieces)
    if stop is None:
        return GenerationRequest(new_id(), made, sampling, max_tokens=max_tokens)
    return GenerationRequest(new_id(), made, sampling, stop, max_tokens)


def turn(question: str) -> tuple[PromptPiece | str, ...]:
    """The prompt of a first question."""
    return (
        *(control("<|start|>"), "system", control("<|message|>"), "Reasoning: low", control("<|end|>")),
        *(control("<|start|>"), "user", control("<|message|>"), question, control("<|end|>")),
        *(control("<|start|>"), "assistant"),
    )
