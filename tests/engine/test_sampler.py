"""Drawing tokens: here, and on the device that computes the logits."""

from __future__ import annotations

import itertools
import math
import struct
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import EngineError
from app.domain.generation import Sampling
from app.domain.models import LoadOptions
from app.engine import variants
from app.engine.library import Library, library_folder
from app.engine.llama import Context
from tests.engine.conftest import GUIDE
from tests.library.crafted import from_guide

pytestmark = pytest.mark.engine
_PROMPT = list(range(300, 340))


@pytest.fixture(scope="module")
def library() -> Library:
    """One for all: llama.cpp has one log."""
    library = Library()
    names = variants.ranked(
        variants.found(library_folder()), variants.native_score, virtual_machine=variants.in_virtual_machine()
    )
    library.load_backends(names[0] if names else None, gpu=False)
    return library


def opened(library: Library, path: Path) -> Context:
    """A model on the processor."""
    context = Context(library, path, LoadOptions(context_length=1024, n_threads=1), 1)
    context.load(lambda _: True)
    context.open()
    return context


@pytest.fixture(scope="module")
def context(library: Library) -> Iterator[Context]:
    context = opened(library, GUIDE)
    yield context
    context.close()


def drawn(context: Context, sampling: Sampling, *, on_device: bool, count: int = 60) -> list[int]:
    """Tokens after a prompt; the processor is a device like another."""
    context.asynchronous = on_device
    sampler = context.sampler(sampling, raw=False)
    assert sampler.offloaded == on_device
    context.forget(0)
    assert context.evaluate(_PROMPT, 0)
    context.check_finite(whole=True)
    tokens = []
    for position in range(len(_PROMPT), len(_PROMPT) + count):
        tokens.append(sampler.sample())
        assert context.step(tokens[-1], position)
    return tokens


@pytest.mark.parametrize("temperature", [1.0, 0.7])
def test_the_device_draws_what_the_processor_would(context: Context, temperature: float) -> None:
    sampling = Sampling(temperature=temperature, seed=10, min_p=1e-9)  # else it is drawn in another way here
    here = drawn(context, sampling, on_device=False)
    assert drawn(context, sampling, on_device=True) == here
    assert len(set(here)) > 5  # it does draw


@pytest.mark.parametrize("on_device", [False, True])
@pytest.mark.parametrize("cut", [{"top_k": 40}, {"top_p": 0.98}, {"min_p": 0.001}])
def test_each_seed_draws_something_else(context: Context, cut: dict[str, float], on_device: bool) -> None:
    def draw(seed: int) -> tuple[int, ...]:
        sampling = Sampling(temperature=15.0, seed=seed, **cut)  # type: ignore[arg-type]
        return tuple(drawn(context, sampling, on_device=on_device))

    seeds = (*range(40, 46), 2**31 - 2, 2**31 - 1)
    assert len({draw(seed) for seed in seeds}) == len(seeds)
    last = 2**32 - 1  # asks llama.cpp to choose by itself
    assert draw(last) == draw(last)


@pytest.mark.parametrize("temperature", [1.0, 2.5])
def test_here_a_token_is_drawn_from_the_whole_softmax(context: Context, temperature: float) -> None:
    context.asynchronous = False
    sampler = context.sampler(Sampling(temperature=temperature, seed=5), raw=False)
    context.forget(0)
    assert context.evaluate(_PROMPT, 0)
    logits = context.logits()
    top = max(logits)
    weights = [math.exp((x - top) / temperature) for x in logits]
    draws = 10_000
    found = Counter(sampler.sample() for _ in range(draws))
    often = [i for i, weight in enumerate(weights) if draws * weight / sum(weights) >= 5]
    wanted = [draws * weights[i] / sum(weights) for i in often]
    counts = [found[i] for i in often]
    if (rest := draws - sum(wanted)) >= 5:
        wanted, counts = [*wanted, rest], [*counts, draws - sum(counts)]
    assert len(wanted) > 2
    statistic = sum((count - mean) ** 2 / mean for count, mean in zip(counts, wanted, strict=True))
    assert statistic / (len(wanted) - 1) < 2


def likely(context: Context, sampling: Sampling) -> set[int]:
    """The tokens after the prompt that the cuts leave."""
    context.sampler(Sampling(), raw=True)
    context.forget(0)
    assert context.evaluate(_PROMPT, 0)
    logits = context.logits()
    top = max(logits)
    weights = {i: math.exp((x - top) / sampling.temperature) for i, x in enumerate(logits)}
    order = sorted(weights, key=weights.__getitem__, reverse=True)
    left = [i for i in order if weights[i] >= sampling.min_p * weights[order[0]]]
    left = left[: sampling.top_k or None]
    total, sums = sum(weights[i] for i in left), list(itertools.accumulate(weights[i] for i in left))
    return {i for i, reached in zip(left, sums, strict=True) if reached - weights[i] < sampling.top_p * total}


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=30.0, top_k=5),
        Sampling(temperature=30.0, min_p=0.6),
        Sampling(temperature=30.0, top_p=0.1),
    ],
    ids=str,
)
def test_cuts_hold_on_the_device(context: Context, sampling: Sampling) -> None:
    allowed = likely(context, sampling)
    assert 1 < len(allowed) < context.vocabulary_size
    context.asynchronous = True
    sampler = context.sampler(sampling, raw=False)
    found = set()
    for _ in range(150):
        context.forget(len(_PROMPT) - 1)
        assert context.evaluate(_PROMPT[-1:], len(_PROMPT) - 1)
        context.check_finite(whole=True)
        found.add(sampler.sample())
    assert found <= allowed
    assert len(found) > 1


def test_what_the_device_left_out_of_the_draw_is_not_looked_at(context: Context) -> None:
    drawn(context, Sampling(), on_device=True)  # its chances lie where the next draw writes fewer
    read = context._api.llama_get_sampled_probs_ith(context._context, -1)
    for place in range(1, context.vocabulary_size):
        read[place] = math.nan
    sampler = context.sampler(Sampling(top_k=1), raw=False)
    context.forget(0)
    assert context.evaluate(_PROMPT, 0)
    context.check_finite(whole=True)
    assert sampler.offloaded


def test_weights_that_are_no_numbers_are_noticed_where_the_device_draws(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "bad.gguf"
    crafted = from_guide()
    crafted.poke("output_norm.weight", struct.pack("<f", math.nan))
    path.write_bytes(crafted.build())
    context = opened(library, path)
    try:
        with pytest.raises(EngineError) as raised:
            drawn(context, Sampling(), on_device=True)
    finally:
        context.close()
    assert raised.value.code == "bad_weights"


def test_a_seed_makes_the_answer_repeatable_on_the_device(context: Context) -> None:
    first = drawn(context, Sampling(seed=3), on_device=True)
    assert drawn(context, Sampling(seed=3), on_device=True) == first
    assert drawn(context, Sampling(seed=4), on_device=True) != first


def test_another_seed_leaves_the_graphs_as_they_are(context: Context) -> None:
    first = drawn(context, Sampling(seed=3), on_device=True)
    kept = context.sampler(Sampling(seed=4), raw=False)
    assert drawn(context, Sampling(seed=3), on_device=True) == first
    assert context.sampler(Sampling(seed=3), raw=False) is kept
    assert context.sampler(Sampling(seed=3, temperature=0.5), raw=False) is not kept


def test_of_what_the_device_drew_from_one_probability_comes_back(context: Context) -> None:
    drawn(context, Sampling(temperature=0.5, top_k=20, top_p=0.9), on_device=True)
    api = context._api
    assert api.llama_get_sampled_logits_count_ith(context._context, -1) == 0
    assert api.llama_get_sampled_probs_count_ith(context._context, -1) == 1
    assert api.llama_get_sampled_candidates_count_ith(context._context, -1) == 0


def test_without_a_seed_the_sampler_stays_and_draws_anew(context: Context) -> None:
    flat = Sampling(temperature=3.0)  # at 1 the Guide is so sure that two answers can be the same
    first = drawn(context, flat, on_device=True)
    kept = context.sampler(flat, raw=False)
    assert drawn(context, flat, on_device=True) != first
    assert context.sampler(flat, raw=False) is kept


def test_a_grammar_finds_the_logits_after_the_device_drew(context: Context) -> None:
    drawn(context, Sampling(), on_device=True)
    sampler = context.sampler(Sampling(), raw=True)
    assert not sampler.offloaded
    context.forget(0)
    assert context.evaluate(_PROMPT, 0)
    assert len(set(context.logits())) > 100


def test_greedy_and_penalties_are_done_here(context: Context) -> None:
    context.asynchronous = True
    assert not context.sampler(Sampling(temperature=0.0), raw=False).offloaded
    assert not context.sampler(Sampling(repeat_penalty=1.1), raw=False).offloaded
