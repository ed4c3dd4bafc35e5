"""Going back in the KV cache gives the logits of a full prefill."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest

from app.domain.errors import EngineError
from app.domain.generation import GenerationRequest, PromptPiece
from app.domain.models import LoadOptions
from app.engine import variants
from app.engine.library import Library, library_folder
from app.engine.llama import Context
from app.engine.prefix import PrefixCache, shared
from app.engine.protocol import Prepare
from app.engine.tokens import Vocabulary
from app.engine.worker import Worker
from tests.engine.conftest import GUIDE

pytestmark = pytest.mark.engine
# A share of the span of the logits: other chunks and the f16 cache make 0.004, a wrong window 0.02 to 0.2.
NOISE = 0.01
_OPTIONS = LoadOptions(context_length=4096, n_threads=1)


@pytest.fixture(scope="module")
def library() -> Library:
    library = Library()
    built = variants.found(library_folder())
    names = variants.ranked(built, variants.native_score, virtual_machine=variants.in_virtual_machine())
    library.load_backends(names[0] if names else None, gpu=False)
    return library


@pytest.fixture(scope="module")
def contexts(library: Library) -> Iterator[tuple[Context, Context]]:
    """One that reuses and one that always starts anew."""
    made = tuple(Context(library, GUIDE, _OPTIONS, 1) for _ in range(2))
    for context in made:
        context.load(lambda _: True)
        context.open()
    yield made[0], made[1]
    for context in made:
        context.close()


def compute(context: Context, tokens: Sequence[int], start: int) -> None:
    for i in range(0, len(tokens), context.n_ubatch):
        assert context.evaluate(tokens[i : i + context.n_ubatch], start + i)


def fresh(context: Context, prompt: Sequence[int]) -> list[float]:
    context.forget(0)
    compute(context, prompt, 0)
    return context.logits()


def error(a: Sequence[float], b: Sequence[float]) -> float:
    """The largest difference, as a share of the span."""
    return max(abs(x - y) for x, y in zip(a, b, strict=True)) / (max(b) - min(b))


def some_tokens(chance: random.Random, low: int, high: int) -> list[int]:
    return [chance.randrange(2000) for _ in range(chance.randint(low, high))]


@pytest.mark.parametrize("seed", range(4))
def test_rollbacks_equal_a_full_prefill(contexts: tuple[Context, Context], seed: int) -> None:
    reusing, plain = contexts
    chance = random.Random(seed)
    cache = PrefixCache(reusing)
    cache.clear()
    prompt = some_tokens(chance, 200, 700)
    reused = 0
    for _ in range(5):
        reuse = cache.take(prompt, "")
        reused += reuse.kept
        compute(reusing, prompt[reuse.kept :], reuse.kept)
        cache.added(prompt[reuse.kept :])
        cache.checkpoint()
        assert cache.tokens == prompt
        assert error(reusing.logits(), fresh(plain, prompt)) < NOISE
        answer = some_tokens(chance, 100, 900)  # what the model would have said
        compute(reusing, answer, len(prompt))
        cache.added(answer)
        prompt = chance.choice(
            [
                prompt,  # the same again
                prompt + some_tokens(chance, 20, 200),  # reasoning dropped
                prompt + answer[:5] + some_tokens(chance, 20, 200),
                prompt + answer,  # all kept
                prompt[: len(prompt) // 2] + some_tokens(chance, 20, 200),  # an earlier message edited
                prompt[:-1] + some_tokens(chance, 1, 5),
            ]
        )[:3000]
    assert reused > 0


def test_without_the_checkpoint_the_logits_are_wrong(contexts: tuple[Context, Context]) -> None:
    """The reason for the rule, and the proof that the test above can fail."""
    reusing, plain = contexts
    errors = []
    for seed in range(3):
        chance = random.Random(seed)
        prompt, answer, later = (some_tokens(chance, n, n) for n in (500, 900, 3))
        reusing.forget(0)
        compute(reusing, prompt + answer, 0)
        reusing.forget(len(prompt))
        compute(reusing, later, len(prompt))
        errors.append(error(reusing.logits(), fresh(plain, prompt + later)))
    assert max(errors) > 3 * NOISE


def test_a_rollback_with_no_checkpoint_starts_anew_and_says_so(contexts: tuple[Context, Context]) -> None:
    cache = PrefixCache(contexts[0])
    cache.clear()
    chance = random.Random(2)
    tokens = some_tokens(chance, 1500, 1500)
    compute(contexts[0], tokens, 0)
    cache.added(tokens)
    reuse = cache.take([*tokens[:300], 1, 2], "")
    assert (reuse.kept, reuse.miss) == (0, "no_checkpoint")
    assert cache.tokens == []


def test_an_aborted_computation_leaves_the_known_tokens(contexts: tuple[Context, Context]) -> None:
    reusing, plain = contexts
    chance = random.Random(3)
    prompt, more = some_tokens(chance, 300, 300), some_tokens(chance, 400, 400)
    cache = PrefixCache(reusing)
    cache.clear()
    compute(reusing, prompt, 0)
    cache.added(prompt)
    reusing.abort(True)
    assert not reusing.evaluate(more, len(prompt))
    reusing.abort(False)
    cache.settle()
    reuse = cache.take(prompt + more, "")
    compute(reusing, (prompt + more)[reuse.kept :], reuse.kept)
    assert reuse.kept == len(prompt)
    assert error(reusing.logits(), fresh(plain, prompt + more)) < NOISE


def test_shared() -> None:
    assert shared([], [1]) == 0
    assert shared([1, 2, 3], [1, 2]) == 2
    assert shared([1, 2, 3], [1, 5, 3]) == 1


def test_tokens_that_a_stopped_batch_spoiled_are_not_reused(contexts: tuple[Context, Context]) -> None:
    """The first parts of a batch are computed, then it is stopped: the window of what was known is gone."""
    reusing, plain = contexts
    cache, chance = PrefixCache(reusing), random.Random(3)
    cache.clear()
    known, batch = some_tokens(chance, 700, 700), some_tokens(chance, 900, 900)
    compute(reusing, known[:300], 0)
    cache.added(known[:300])
    cache.checkpoint()
    compute(reusing, known[300:], 300)
    cache.added(known[300:])
    compute(reusing, batch, len(known))  # nobody is told: the batch as a whole was not finished
    cache.settle()
    assert cache.tokens == known[:300]
    prompt = known + batch[:3]
    kept = cache.take(prompt, "").kept
    assert kept == 300
    compute(reusing, prompt[kept:], kept)
    assert error(reusing.logits(), fresh(plain, prompt)) < NOISE


def test_a_kept_state_that_was_spoiled_is_not_reused(contexts: tuple[Context, Context]) -> None:
    cache, chance = PrefixCache(contexts[0]), random.Random(4)
    cache.clear()
    tokens = some_tokens(chance, 1500, 1500)
    compute(contexts[0], tokens, 0)
    contexts[0].forget(700)
    cache.restored(tokens[:700], [], "")
    assert cache.take([*tokens[:700], 1], "").kept == 0


@pytest.mark.parametrize("ahead", [False, True])
def test_what_a_failed_computation_left_is_dropped(
    contexts: tuple[Context, Context], monkeypatch: pytest.MonkeyPatch, ahead: bool
) -> None:
    context, chance = contexts[0], random.Random(5)
    cache, vocabulary = PrefixCache(context), Vocabulary(*context.tokens.all())
    cache.clear()
    prompt = vocabulary.ordinary("What is the context? " * 150)
    evaluate, worker = context.evaluate, Worker(context.library, lambda _: None)

    def fail_late(tokens: Sequence[int], start: int, *, wanted: bool = True) -> bool:
        evaluate(tokens, start, wanted=wanted)
        if start:
            compute_more(start + len(tokens))
            raise EngineError(code="decode_failed")
        return True

    def compute_more(start: int) -> None:
        for place in range(start, start + 512, 128):
            evaluate(some_tokens(chance, 128, 128), place)

    worker._context, worker._cache, worker._vocabulary = context, cache, vocabulary
    worker.ahead.attach(context, vocabulary, cache, None, "")
    monkeypatch.setattr(context, "evaluate", fail_late)
    pieces = [PromptPiece("", tokens=tuple(prompt))]

    def work() -> None:
        if ahead:
            worker.ahead.prepare(Prepare("a", pieces), worker.ahead.begin("a"))
        else:
            worker.generate(GenerationRequest("a", tuple(pieces)))

    with pytest.raises(EngineError):
        work()
    assert cache.tokens == []
    assert context.first_position() == -1
