"""The reference's tokenizer, as far as the vectors need it.

`o200k_part.tiktoken` holds the ranks of all o200k entries that occur within a word of the vectors, and
of all bytes. Merging looks at nothing but parts of a word, so on these words it gives the very ids that
the whole vocabulary would; on other words it may not.
"""

from __future__ import annotations

import base64
import codecs
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import tiktoken

from app.domain.generation import PromptPiece, TokenItem
from app.engine.tokens import O200K_PATTERN

VECTORS = Path(__file__).parents[1] / "vectors"
SPECIAL = {  # openai/harmony, o200k_harmony
    "<|endoftext|>": 199999,
    "<|return|>": 200002,
    "<|constrain|>": 200003,
    "<|channel|>": 200005,
    "<|start|>": 200006,
    "<|end|>": 200007,
    "<|message|>": 200008,
    "<|call|>": 200012,
}


@cache
def encoding() -> tiktoken.Encoding:
    lines = (VECTORS / "o200k_part.tiktoken").read_text(encoding="ascii").split("\n")
    ranks = {base64.b64decode(word): int(rank) for word, rank in (line.split() for line in lines if line)}
    return tiktoken.Encoding("part", pat_str=O200K_PATTERN, mergeable_ranks=ranks, special_tokens={})


def ids_of(pieces: Iterable[PromptPiece]) -> list[int]:
    """Return the ids of a prompt as the engine makes them."""
    ids: list[int] = []
    for piece in pieces:
        ids += [SPECIAL[piece.text]] if piece.control else encoding().encode_ordinary(piece.text)
    return ids


def items_of(ids: Iterable[int]) -> list[TokenItem]:
    """Return sampled ids as items; an id that is no token shows as U+FFFD."""
    names = {number: name for name, number in SPECIAL.items()}
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    items: list[TokenItem] = []
    for number in ids:
        if number in names:
            decoder.reset()
            items.append(TokenItem(number, names[number], special=True))
        else:
            known = number < 200_000
            data = encoding().decode_single_token_bytes(number) if known else b"\xff"
            items.append(TokenItem(number, decoder.decode(data)))
    return items
