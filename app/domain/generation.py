"""One generation: what the engine is asked and what it says while it works."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct, field

from app.domain.bounds import Count


class PromptPiece(Struct, frozen=True):
    """A stretch of the prompt; only control pieces may become special tokens.

    `tokens`, when given, are used as they are in place of tokenising `text`: the ids that the model
    itself sampled. They must be of the loaded model's vocabulary and hold no special id.
    """

    text: str
    control: bool = False
    tokens: tuple[int, ...] = ()


class Sampling(Struct, frozen=True):
    """Sampling values; the defaults are OpenAI's for gpt-oss (temperature 1, top-p 1, no top-k)."""

    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    min_p: float = 0.0
    seed: int | None = None  # None: a fresh one each time
    repeat_penalty: float = 1.0  # 1: none


class GenerationRecord(Struct, frozen=True):
    """How a reply was made, enough to make it again on the same machine."""

    model_file: str = ""  # name of the model file
    model_sha256: str = ""  # "" while it isn't known
    engine_version: str = ""
    cpu_variant: str = ""
    context_length: Count = 0
    sampling: Sampling = field(default_factory=Sampling)  # with the seed that was used
    repairs: tuple[str, ...] = ()  # what was mended of the model's output, by code


class GenerationRequest(Struct, frozen=True):
    """All that the engine needs for one generation; nothing else reaches it."""

    id: str
    pieces: tuple[PromptPiece, ...]
    sampling: Sampling = field(default_factory=Sampling)
    stop: tuple[str, ...] = ("<|return|>", "<|call|>", "<|endoftext|>")  # names of control tokens
    max_tokens: int = 0  # 0: as many as the context holds
    json_schema: str = ""  # JSON text that the final answer is held to, "" for none
    state: str = ""  # folder where its cache may be kept, and may come from; "": this prompt is never kept


class TokenItem(Struct, frozen=True):
    """A sampled token; `text` is decoded incrementally, so it may be "" and never ends in half a character.

    For a special token `text` is its name, for example `<|channel|>`.
    """

    id: int
    text: str
    special: bool = False


class FinishReason(StrEnum):
    """Why a generation ended."""

    STOP = "stop"  # a stop token was sampled (it is the last item)
    CANCELLED = "cancelled"
    LENGTH = "length"  # max_tokens
    CONTEXT = "context"  # the context is full


class PromptProgress(Struct, frozen=True):
    """Prefill under way, in tokens; `seconds_left` is None until it can be told."""

    done: int
    total: int
    reused: int
    seconds_left: float | None = None


class Tokens(Struct, frozen=True):
    """A batch of sampled tokens, in order."""

    items: tuple[TokenItem, ...]


class GenerationUsage(Struct, frozen=True):
    """What one generation cost; seconds and tokens, measured in the engine."""

    prompt_tokens: int = 0
    reused_tokens: int = 0
    generated_tokens: int = 0
    prefill_seconds: float = 0.0
    decode_seconds: float = 0.0
    cache_miss: str = ""


class Finished(Struct, frozen=True):
    """The end of a generation; always the last event."""

    reason: FinishReason
    usage: GenerationUsage


GenerationEvent = PromptProgress | Tokens | Finished


def control(text: str) -> PromptPiece:
    """Return a piece whose markers become special tokens."""
    return PromptPiece(text, control=True)


def total_length(pieces: Iterable[PromptPiece]) -> int:
    """Return the number of characters in the pieces."""
    return sum(len(piece.text) for piece in pieces)
