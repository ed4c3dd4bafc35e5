"""Texts of any length shared out over commands, to have their tokens counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app.domain.generation import PromptPiece
from app.engine.protocol import MAX_COMMAND

_MOST = MAX_COMMAND // 2  # bytes of a command, with room for what stands around the pieces
_LONGEST = _MOST // 8  # characters of a piece
_CHARACTER, _ID, _PIECE = 6, 12, 64  # bytes at most in JSON

Portion = list[tuple[int, list[PromptPiece]]]


def portions(groups: Sequence[Sequence[PromptPiece]]) -> Iterator[Portion]:
    """Yield what one command can hold, in order: the number of a group with some of its pieces, or all.

    A text that is too long for one command is cut, which may make a token more of it.
    """
    portion: Portion = []
    size = 0
    for number, group in enumerate(groups):
        portion.append((number, []))
        for piece in (part for whole in group for part in _cut(whole)):
            cost = _PIECE + _CHARACTER * len(piece.text) + _ID * len(piece.tokens)
            if size and size + cost > _MOST:
                yield portion
                portion, size = [(number, [])], 0
            portion[-1][1].append(piece)
            size += cost
    yield portion


def _cut(piece: PromptPiece) -> Iterator[PromptPiece]:
    if piece.control or piece.tokens or len(piece.text) <= _LONGEST:
        yield piece
        return
    for start in range(0, len(piece.text), _LONGEST):
        yield replace(piece, text=piece.text[start : start + _LONGEST])
