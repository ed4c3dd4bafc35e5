"""A vocabulary that is made of the model's file before, or while, native code reads it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from app.domain.errors import EngineError
from app.engine.llama import Context
from app.engine.token_list import TokenList, read_token_list
from app.engine.tokens import Vocabulary


class MadeAhead(Struct, frozen=True):
    """A vocabulary, and what a file lists that it was made of."""

    listed: TokenList
    vocabulary: Vocabulary


def made_of(path: Path, before: MadeAhead | None = None) -> MadeAhead | None:
    """Make the vocabulary of a GGUF file, or return `before` if it lists the same; None where it can't be.

    All gpt-oss models list the same, so that what was made of one serves for the next.
    """
    listed = read_token_list(path)
    if listed is None or (before is not None and before.listed == listed):
        return before if listed is not None else None
    try:
        return MadeAhead(listed, Vocabulary(listed.texts, listed.special, listed.unused))
    except EngineError:  # said of what llama.cpp has, if it loads such a file
        return None


def vocabulary_of(context: Context, ahead: MadeAhead | None) -> Vocabulary:
    """Return the vocabulary of a loaded model, from what was made ahead if it is the same; `EngineError`."""
    if ahead is not None and context.tokens.agrees(ahead.listed):
        return ahead.vocabulary
    return Vocabulary(*context.tokens.all())
