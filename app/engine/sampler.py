"""Draws the next token: a native sampler chain, run here or on the device that computes the logits."""

from __future__ import annotations

import ctypes
import os
import random
import struct
from typing import Any

from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.generation import Sampling
from app.engine.constrain import GrammarGate
from app.engine.draw import LazyDraw

_PENALTY_WINDOW = 256  # tokens that a repetition penalty looks back on
_LARGEST, _EACH = 6, 3000  # logits that a draw from the whole softmax takes for itself; one more for so many
_HEAD = struct.Struct("=QQ").unpack


class Sampler:
    """A native sampler chain: cuts that need no sort first, temperature before top-p as OpenAI has it."""

    def __init__(self, api: Any, context: Any, size: int, sampling: Sampling) -> None:
        self._api, self._context, self._size = api, context, size
        self.sampling, self.offloaded = sampling, False
        self._chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        links = self._links(sampling)
        for link in links:
            api.llama_sampler_chain_add(self._chain, link)
        self._place = len(links) - 1  # of what draws, in the chain
        self._sample = api.llama_sampler_sample
        cut = sampling.top_k > 0 or sampling.top_p < 1 or sampling.min_p > 0 or sampling.repeat_penalty > 1
        self._whole = None if cut or sampling.temperature <= 0 else _WholeDraw(api, context, size, sampling)

    def _links(self, sampling: Sampling) -> list[Any]:
        api = self._api
        links = []
        if sampling.repeat_penalty > 1:
            links.append(
                api.llama_sampler_init_penalties(
                    self._size, _PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0
                )
            )
        if sampling.temperature <= 0:
            return [*links, api.llama_sampler_init_greedy()]
        if sampling.top_k > 0:
            links.append(api.llama_sampler_init_top_k(min(sampling.top_k, self._size)))
        if sampling.temperature != 1:
            links.append(api.llama_sampler_init_temp(sampling.temperature))
        if sampling.min_p > 0:
            links.append(api.llama_sampler_init_min_p(sampling.min_p, 1))
        if sampling.top_p < 1:
            links.append(api.llama_sampler_init_top_p(sampling.top_p, 1))
        return [*links, api.llama_sampler_init_dist(_seed(sampling))]

    def offload(self, view: Any) -> None:
        """Draw on the device that computes the logits, as far as it can; the rest is done here.

        `view` is ggml's function for a part of a tensor.
        """
        self._alone = _TokenAlone(self._api, view)
        self._api.llama_sampler_chain_add(self._chain, self._alone.link())
        self.offloaded = bool(self._api.llama_set_sampler(self._context, 0, self._chain))

    def reseed(self, sampling: Sampling) -> bool:
        """Draw as a new sampler on the device would, if it differs from this one in the seed alone.

        To put another one in its place makes llama.cpp lay out its graphs anew, 25 ms before each answer.
        """
        if not self.offloaded or replace(sampling, seed=None) != replace(self.sampling, seed=None):
            return False
        if sampling.seed is not None:
            draw = self._api.llama_sampler_chain_get(self._chain, self._place)
            new = self._api.llama_sampler_init_dist(_seed(sampling))
            self._api.llama_sampler_copy(new, draw)
            self._api.llama_sampler_free(new)
        self.sampling = sampling
        return True

    def chances(self) -> tuple[Any, int]:
        """Return probabilities that the device drew from, and how many: one, or none where it didn't."""
        row = self._api.llama_get_sampled_probs_ith(self._context, -1)
        return row, int(self._api.llama_get_sampled_probs_count_ith(self._context, -1)) if row else 0

    def sample(self) -> int:
        """Return the next token, drawn from the logits of the last one computed."""
        if self._whole is not None and not self.offloaded and (drawn := self._whole.sample()) is not None:
            return drawn
        token = int(self._sample(self._chain, self._context, -1))
        if not 0 <= token < self._size:
            raise EngineError(f"sampled token {token}", code="decode_failed")
        return token

    def sample_within(self, gate: GrammarGate) -> int:
        """Return the next token among those that a grammar allows."""
        token = self.sample()
        if not gate.allows(token):
            token = gate.choose(self._chain, self._api.llama_get_logits_ith(self._context, -1))
        gate.accept(token)
        return token

    def close(self) -> None:
        """Free the chain."""
        if self.offloaded:
            self._api.llama_set_sampler(self._context, 0, None)
            self.offloaded = False
        if self._whole is not None:
            self._whole.close()
        if self._chain:
            self._api.llama_sampler_free(self._chain)
            self._chain = None


def _seed(sampling: Sampling) -> int:
    """The seed of a native sampler, a random one where none is wanted."""
    seed = int.from_bytes(os.urandom(4), "little") if sampling.seed is None else sampling.seed
    return min(seed & 0xFFFFFFFF, 0xFFFFFFFE)  # the largest number asks llama.cpp to choose


class _TokenAlone:
    """The last link of a chain on a device: what was drawn comes back, and one probability to look at.

    By itself llama.cpp has the logits and the probabilities of all 201,088 tokens copied, 1.6 MB for each.
    """

    def __init__(self, api: Any, view: Any) -> None:
        self._api, self._view = api, view
        self._interface = api.llama_sampler_i()  # what it has not is NULL
        self._interface.backend_init = api.llama_sampler_i_backend_init(lambda *_: True)
        self._interface.backend_apply = api.llama_sampler_i_backend_apply(self._applied)

    def link(self) -> Any:
        """Return a sampler for the end of a chain, which frees it; it needs this object while it lives."""
        return self._api.llama_sampler_init(ctypes.byref(self._interface), None)

    def _applied(self, _sampler: Any, context: int, _graph: int, data: Any) -> None:
        """Change the `llama_sampler_data` of a graph that is being laid out."""
        told = data.contents
        told.logits = told.candidates = None
        if told.probs:
            told.probs = self._view(context, told.probs, 1, 0)


class _WholeDraw:
    """Draws from the softmax of all logits where nothing is cut: native code finds the largest of them.

    Python's lock is kept meanwhile, which is short: to give it up and take it again twice would cost a third
    more where the vocabulary is small.
    """

    def __init__(self, api: Any, context: Any, size: int, sampling: Sampling) -> None:
        self._api, self._context = api, context
        self._count = min(_LARGEST + size // _EACH, size)
        self._cells = struct.Struct("=" + self._count * "if4x").unpack  # llama_token_data: id, logit, chance
        self._bytes = 12 * self._count
        chance = random.Random(sampling.seed).random  # noqa: S311 - no secret
        self._draw = LazyDraw(size, sampling.temperature, chance).draw
        self._token: int | None = None
        self._interface = api.llama_sampler_i()  # what it has not is NULL
        self._apply = ctypes.PYFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(self._applied)
        ctypes.memmove(
            ctypes.addressof(self._interface) + api.llama_sampler_i.apply.offset,
            ctypes.addressof(self._apply),
            ctypes.sizeof(ctypes.c_void_p),
        )
        self._chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        api.llama_sampler_chain_add(self._chain, api.llama_sampler_init_top_k(self._count))
        api.llama_sampler_chain_add(self._chain, api.llama_sampler_init(ctypes.byref(self._interface), None))
        # llama.cpp ends the process where no token is selected at the end
        api.llama_sampler_chain_add(self._chain, api.llama_sampler_init_greedy())
        self._run = ctypes.PyDLL(None, handle=api._lib._handle)["llama_sampler_sample"]
        self._run.argtypes, self._run.restype = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32], None

    def sample(self) -> int | None:
        """Return a token, or None where computing all chances is faster."""
        self._token = None
        self._run(self._chain, self._context, -1)
        return self._token

    def _applied(self, _sampler: int, array: int) -> None:
        """Look at a `llama_token_data_array`: data, size."""
        address, size = _HEAD(ctypes.string_at(array, 16))
        if size == self._count:
            cells = self._cells(ctypes.string_at(address, self._bytes))
            self._token = self._draw(cells[0::2], cells[1::2], self._logit)

    def _logit(self, token: int) -> float:
        return float(self._api.llama_get_logits_ith(self._context, -1)[token])

    def close(self) -> None:
        """Free the chain."""
        if self._chain:
            self._api.llama_sampler_free(self._chain)
            self._chain = None
