"""Holds the final answer to a JSON schema: a grammar sampler, entered only where it can't refuse.

llama.cpp ends its process when a grammar is given a token that it forbids. So a token is tried first, and
where the grammar allows none at all, the generation ends with an error.
"""

from __future__ import annotations

import ctypes
import math
from array import array
from collections.abc import Iterable
from typing import Any, Protocol

from app.domain.errors import EngineError
from app.domain.generation import PromptPiece
from app.engine.schema import holdable

MAX_SCHEMA = 200_000  # characters
MAX_GRAMMAR = 2_000_000  # characters
_CHANNEL, _MESSAGE = "<|channel|>", "<|message|>"


class FinalWatch:
    """Tells when the content of a message on the channel `final` begins."""

    def __init__(self, pieces: Iterable[PromptPiece]) -> None:
        self._header: list[str] | None = None
        self._open = False
        self.tail: list[PromptPiece] = []  # what the prompt has written of the answer already
        for piece in pieces:
            if piece.control:
                self.tail = []
                self._open = self.control(piece.text)
            elif self._open:
                self.tail.append(piece)
            else:
                self.text(piece.text)

    @property
    def open(self) -> bool:
        """Whether the prompt itself ends inside such a message."""
        return self._open

    def control(self, name: str) -> bool:
        """Take a control token; whether the content of a final message begins behind it."""
        header, self._header = self._header, None
        if name == _CHANNEL:
            self._header = []
        elif name == _MESSAGE and header is not None:
            return "".join(header).strip().startswith("final")
        elif name not in ("<|start|>", "<|end|>"):
            self._header = header  # <|constrain|> stands inside a header
        return False

    def text(self, text: str) -> None:
        """Take ordinary text."""
        if self._header is not None:
            self._header.append(text)


def grammar_of(converter: Any, schema: str) -> bytes:
    """Return the GBNF grammar of a JSON schema; raises `EngineError` (bad_schema).

    `converter` is `json_schema_to_gbnf` of llama-cpp-python.
    """
    if len(schema) > MAX_SCHEMA:
        raise EngineError(f"{len(schema)} characters, {MAX_SCHEMA} are possible", code="bad_schema")
    try:
        held = holdable(schema)
        grammar = _with_rules(str(converter(held.schema)), held.rules).encode()
    except EngineError:
        raise
    except RecursionError:
        raise EngineError("it is nested too deeply", code="bad_schema") from None
    except Exception as error:
        raise EngineError(f"{type(error).__name__}: {error}"[:300], code="bad_schema") from error
    if len(grammar) > MAX_GRAMMAR or b"root ::=" not in grammar or b"\0" in grammar:
        raise EngineError("it can't be turned into a grammar", code="bad_schema")
    return grammar


def _with_rules(grammar: str, rules: dict[str, str]) -> str:
    """Put rules of our own in the place of those that the converter made for their names."""
    lines = (line.partition(" ::= ") for line in grammar.split("\n"))
    return "\n".join(f"{name}{sign}{rules.get(name, rule)}" for name, sign, rule in lines)


class GrammarGate:
    """Picks tokens that a grammar allows; owns the native grammar sampler."""

    def __init__(self, api: Any, vocab: Any, size: int, grammar: bytes, banned: Iterable[int]) -> None:
        self._api, self._size = api, size
        self._banned = frozenset(banned)
        self._sampler = api.llama_sampler_init_grammar(vocab, grammar, b"root")
        if not self._sampler:
            raise EngineError("the schema allows no answer", code="bad_schema")
        self._ids = array("i", range(size))
        self._cells: Any = None

    def allows(self, token: int) -> bool:
        """Whether a token may come next."""
        if token in self._banned:
            return False
        one = (self._api.llama_token_data * 1)()
        one[0].id, one[0].logit = token, 1.0
        self._apply(self._sampler, one, 1)
        return math.isfinite(one[0].logit)

    def accept(self, token: int) -> None:
        """Go on behind a token that is allowed."""
        self._api.llama_sampler_accept(self._sampler, token)

    def choose(self, chain: Any, logits: Any) -> int:
        """Draw a token among those allowed with a sampler chain; raises `EngineError` when there is none.

        `logits` is the native row of the last token.
        """
        cells = self._fill(logits)
        self._apply(self._sampler, cells, self._size)
        view = memoryview(cells).cast("B").cast("f")
        if not any(map(math.isfinite, view[1::3].tolist())):
            raise EngineError("the schema leaves no way to go on", code="bad_schema")
        chosen = self._apply(chain, cells, self._size)
        if not 0 <= chosen < self._size:
            raise EngineError("no token was chosen", code="decode_failed")
        return int(cells[chosen].id)

    def close(self) -> None:
        """Free the native sampler."""
        if self._sampler:
            self._api.llama_sampler_free(self._sampler)
            self._sampler = None

    def _fill(self, logits: Any) -> Any:
        """Candidates as llama.cpp lays them out: id, logit, probability, 4 bytes each."""
        if self._cells is None:
            self._cells = (self._api.llama_token_data * self._size)()
        row = (ctypes.c_float * self._size).from_address(ctypes.addressof(logits.contents))
        whole = memoryview(self._cells).cast("B")
        whole.cast("i")[0::3] = memoryview(self._ids)
        whole.cast("f")[1::3] = memoryview(row).cast("B").cast("f")
        for token in self._banned:
            self._cells[token].logit = -math.inf
        return self._cells

    def _apply(self, sampler: Any, cells: Any, count: int) -> int:
        found = self._api.llama_token_data_array(data=cells, size=count, selected=-1, sorted=False)
        self._api.llama_sampler_apply(sampler, ctypes.byref(found))
        return int(found.selected)


class FreeSampler(Protocol):
    """What draws tokens (`llama.Sampler`)."""

    def sample(self) -> int:
        """Return the next token."""

    def sample_within(self, gate: GrammarGate) -> int:
        """Return the next token among those that a grammar allows."""


class HeldSampler:
    """Draws freely until the final answer begins, and within the grammar from then on."""

    def __init__(self, sampler: FreeSampler, gate: GrammarGate, watch: FinalWatch) -> None:
        self.watch = watch
        self._sampler, self._gate = sampler, gate
        self._inside = watch.open

    def go_on(self, tokens: Iterable[int]) -> None:
        """Take what the prompt has written of the answer; raises `EngineError` when it breaks the schema."""
        for token in tokens:
            if not self._gate.allows(token):
                raise EngineError("what is written already breaks the schema", code="bad_schema")
            self._gate.accept(token)

    def sample(self) -> int:
        """Return the next token."""
        return self._sampler.sample_within(self._gate) if self._inside else self._sampler.sample()

    def saw(self, text: str, *, special: bool) -> None:
        """Take what was drawn."""
        if not self._inside:
            if special:
                self._inside = self.watch.control(text)
            else:
                self.watch.text(text)

    def close(self) -> None:
        """Free the grammar."""
        self._gate.close()
