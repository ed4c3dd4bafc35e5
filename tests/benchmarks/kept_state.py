"""A long chat after a restart: its kept cache against a full prefill of the same prompt.

The stand-in of gpt-oss-20b with fewer layers: reading and keeping go with their number.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.domain.chat import Effort, Message, Role, TextPart, Usage
from app.domain.deltas import TurnEnded
from app.domain.models import LoadOptions
from app.engine.session import ModelSession
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner
from tests.benchmarks import native, stand_in
from tests.benchmarks.measures import Figure

_LAYERS, _LETTERS = 4, 7_700  # a letter or two are a token of the stand-in


def restart_ratio() -> Figure:
    """Seconds to the first token of a follow-up to 8,000 tokens after a restart, over a full prefill's."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        model, states = home / "model.gguf", home / "states"
        states.mkdir()
        shape = stand_in.Shape(_LAYERS, stand_in.SHAPES["gpt-oss-20b"].experts)
        stand_in.write(model, "gpt-oss-20b", shape, filled=True)
        options = LoadOptions(context_length=12_288, n_threads=native.THREADS, use_extra_buffers=False)
        question = Message("q", "c", None, Role.USER, (TextPart(_text()),))
        with _session(home, states) as session:
            session.load(model, options, lambda _: None)
            full = _answer(session, (question,), states / "chat")
            session.keep(states / "chat")
        answer = Message("a", "c", "q", Role.ASSISTANT, (TextPart("yes"),))
        more = Message("m", "c", "a", Role.USER, (TextPart("and then"),))
        with _session(home, states) as session:
            session.load(model, options, lambda _: None)
            again = _answer(session, (question, answer, more), states / "chat")
    details = {
        "full_s": full.first_token_seconds,
        "again_s": again.first_token_seconds,
        "tokens": float(full.prompt_tokens),
        "reused": float(again.reused_tokens),
    }
    return Figure(again.first_token_seconds / full.first_token_seconds, "ratio", details)


def _text() -> str:
    return "".join(chr(97 + number * number % 26) for number in range(_LETTERS))


def _session(home: Path, states: Path) -> ModelSession:
    return ModelSession(log_dir=home, state_file=home / "engine.json", clock=SystemClock(), states=states)


def _answer(session: ModelSession, history: tuple[Message, ...], state: Path) -> Usage:
    runner = TurnRunner(session, BuiltinTools(frozenset()), SystemClock())
    request = TurnRequest(history, Effort.LOW, max_tokens=4, state=str(state))
    for delta in runner.run(request, TurnControl()):
        if isinstance(delta, TurnEnded) and delta.usage is not None:
            return delta.usage
    raise RuntimeError("the turn had no end")
