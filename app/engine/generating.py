"""The events of a generation, as the program knows them, from those that a child tells."""

from __future__ import annotations

from app.domain.errors import EngineError
from app.domain.generation import Finished, GenerationEvent, PromptProgress, TokenItem, Tokens
from app.engine.link import Answers, Link
from app.engine.protocol import Done, Failed, Progress, TokenBatch


def next_generation_event(child: Link, answers: Answers, patience: float) -> GenerationEvent:
    """Wait for the next event, `patience` seconds without a step at most; raises `EngineError`."""
    while True:
        event = child.next(answers, patience)
        if isinstance(event, TokenBatch):
            return Tokens(tuple(TokenItem(item.id, item.text, item.special) for item in event.items))
        if isinstance(event, Progress):
            return PromptProgress(event.done, event.total, event.reused, event.seconds_left)
        if isinstance(event, Done):
            return Finished(event.reason, event.usage)
        if isinstance(event, Failed):
            raise EngineError(event.detail, code=event.code)
