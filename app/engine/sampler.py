"""Draws the next token: a native sampler chain, run here or on the device that computes the logits."""

from __future__ import annotations

import os
from typing import Any

from app.domain.errors import EngineError
from app.domain.generation import Sampling
from app.engine.constrain import GrammarGate

_PENALTY_WINDOW = 256  # tokens that a repetition penalty looks back on


class Sampler:
    """A native sampler chain: cuts that need no sort first, temperature before top-p as OpenAI has it."""

    def __init__(self, api: Any, context: Any, size: int, sampling: Sampling) -> None:
        self._api, self._context, self._size = api, context, size
        self.sampling, self.offloaded, self.endless = sampling, False, sampling.seed is None
        self._chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        seed = int.from_bytes(os.urandom(4), "little") if sampling.seed is None else sampling.seed
        for link in self._links(sampling, seed):
            api.llama_sampler_chain_add(self._chain, link)
        self._sample = api.llama_sampler_sample

    def _links(self, sampling: Sampling, seed: int) -> list[Any]:
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
        return [*links, api.llama_sampler_init_dist(seed & 0xFFFFFFFE)]

    def offload(self) -> None:
        """Draw on the device that computes the logits, as far as it can; the rest is done here."""
        self.offloaded = bool(self._api.llama_set_sampler(self._context, 0, self._chain))

    def chances(self) -> tuple[Any, int]:
        """Return the probabilities that the device drew from, and how many are left; 0 where it didn't."""
        row = self._api.llama_get_sampled_probs_ith(self._context, -1)
        return row, int(self._api.llama_get_sampled_probs_count_ith(self._context, -1)) if row else 0

    def sample(self) -> int:
        """Return the next token, drawn from the logits of the last one computed."""
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
        if self._chain:
            self._api.llama_sampler_free(self._chain)
            self._chain = None
