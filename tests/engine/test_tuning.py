"""What is fastest is found: by trying, within the time, with faults passed over; measured by a real child."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.models import LoadOptions
from app.engine.protocol import Measured
from app.engine.subject import Subjects
from app.engine.tuning import Choices, Tuner
from tests.engine.conftest import COMMAND, GUIDE

BASE = LoadOptions(n_threads=4, use_extra_buffers=False, cpu_variant="best", flash_attention=False)


class Machine:
    """A computer whose speeds follow a rule, and whose clock goes on as it computes."""

    def __init__(
        self, rule: Callable[[LoadOptions, int], tuple[float, float]], load_seconds: float = 1.0
    ) -> None:
        self._rule, self._load_seconds = rule, load_seconds
        self.now = 0.0
        self.opened: list[LoadOptions] = []
        self.open = 0

    def clock(self) -> float:
        return self.now

    def load(self, options: LoadOptions) -> Machine._Loaded:
        self.opened.append(options)
        self.now += self._load_seconds
        self._rule(options, options.n_threads or 1)  # may fault
        self.open += 1
        return Machine._Loaded(self, options)

    class _Loaded:
        def __init__(self, machine: Machine, options: LoadOptions) -> None:
            self._machine, self._options = machine, options

        def measure(self, prompt_tokens: int, tokens: int, n_threads: int, n_threads_batch: int) -> Measured:
            prompt = self._machine._rule(self._options, n_threads_batch)[0]
            answer = self._machine._rule(self._options, n_threads)[1]
            seconds = prompt_tokens / prompt, tokens / answer
            self._machine.now += sum(seconds)
            return Measured("m", prompt_tokens, seconds[0], tokens, seconds[1])

        def close(self) -> None:
            self._machine.open -= 1


def test_prompts_and_answers_get_the_threads_that_suit_each() -> None:
    def rule(_options: LoadOptions, threads: int) -> tuple[float, float]:
        return 10.0 * threads, {2: 8.0, 3: 9.5, 4: 9.0, 8: 4.0}[threads]

    machine = Machine(rule)
    found = Tuner(machine.load, Choices(threads=(2, 3, 4, 8)), clock=machine.clock).find(BASE)
    assert (found.n_threads, found.n_threads_batch) == (3, 8)
    assert found.before.answer == pytest.approx(9.0)
    assert found.after.prompt == pytest.approx(80.0)
    assert found.after.answer == pytest.approx(9.5)


def test_each_change_is_kept_only_where_it_is_faster() -> None:
    def rule(options: LoadOptions, _threads: int) -> tuple[float, float]:
        factor = 1.5 if options.use_extra_buffers else 1.0
        factor *= 0.8 if options.flash_attention else 1.0
        factor *= {"best": 1.0, "lower": 1.2}[str(options.cpu_variant)]
        return 40.0 * factor, 5.0 * factor

    machine = Machine(rule)
    tuner = Tuner(
        machine.load, Choices((4,), extra_buffers=True), variants=lambda: ("lower",), clock=machine.clock
    )
    found = tuner.find(replace(BASE, flash_attention=None))
    assert found.use_extra_buffers
    assert found.flash_attention is None  # off is no gain over the engine's own choice
    assert found.cpu_variant == "lower"
    assert found.before.seconds / found.after.seconds == pytest.approx(1.8)
    assert machine.open == 0  # every load was given back
    assert found.trials == len(tuner.trials) == 5


def test_noise_changes_nothing() -> None:
    def rule(options: LoadOptions, threads: int) -> tuple[float, float]:
        factor = 1.02 if options.use_extra_buffers or threads == 2 else 1.0
        return 40.0 * factor, 5.0 * factor

    machine = Machine(rule)
    found = Tuner(machine.load, Choices((2, 4), extra_buffers=True), clock=machine.clock).find(BASE)
    assert (found.n_threads, found.use_extra_buffers) == (4, False)


def test_a_second_copy_that_was_not_tried_is_left_open() -> None:
    machine = Machine(lambda _options, _threads: (40.0, 5.0))
    found = Tuner(machine.load, Choices((4,)), clock=machine.clock).find(BASE)
    assert found.use_extra_buffers is None
    assert {options.use_extra_buffers for options in machine.opened} == {False}


def test_what_faults_is_passed_over() -> None:
    def rule(options: LoadOptions, _threads: int) -> tuple[float, float]:
        if options.use_extra_buffers:
            raise EngineError(code="engine_died", exit_code=-4)
        return 40.0, 5.0

    machine = Machine(rule)
    found = Tuner(machine.load, Choices((4,), extra_buffers=True), clock=machine.clock).find(BASE)
    assert not found.use_extra_buffers
    assert any(options.use_extra_buffers for options in machine.opened)


def test_nothing_is_begun_that_would_take_too_long() -> None:
    machine = Machine(lambda _options, _threads: (40.0, 5.0), load_seconds=30.0)
    choices = Choices((2, 4, 8), extra_buffers=True, seconds=50.0)
    Tuner(machine.load, choices, variants=lambda: ("lower",), clock=machine.clock).find(BASE)
    assert len(machine.opened) == 1
    assert machine.now <= choices.seconds


def test_batches_are_tried_where_prompts_are_fast_enough_to_fill_them() -> None:
    def rule(options: LoadOptions, _threads: int) -> tuple[float, float]:
        return 2.0 * options.n_ubatch, 50.0

    machine = Machine(rule)
    found = Tuner(machine.load, Choices((4,)), clock=machine.clock).find(BASE)
    assert found.n_ubatch == 1024
    assert {options.n_ubatch for options in machine.opened} == {512, 256, 1024}


def test_a_search_that_is_stopped_ends() -> None:
    def rule(options: LoadOptions, _threads: int) -> tuple[float, float]:
        if options.use_extra_buffers:
            raise EngineError(code="load_cancelled")
        return 40.0, 5.0

    machine = Machine(rule)
    with pytest.raises(EngineError, match="load_cancelled"):
        Tuner(machine.load, Choices((4,), extra_buffers=True), clock=machine.clock).find(BASE)
    assert machine.open == 0


@pytest.mark.engine
def test_a_real_child_is_measured() -> None:
    subjects = Subjects(GUIDE, command=COMMAND)
    loaded = subjects.open(LoadOptions(context_length=512, n_threads=1))
    try:
        measured = loaded.measure(64, 8, 1, 1)
        assert (measured.prompt_tokens, measured.tokens) == (64, 8)
        assert measured.prompt_seconds > 0
        assert measured.seconds > 0
        assert loaded.measure(5000, 8, 1, 1).prompt_tokens == 512 - 8 - 1  # what the context holds
        for bad in ((64, 8, 0, 1), (64, -1, 1, 1), (0, 8, 1, 1), (64, 600, 1, 1)):
            with pytest.raises(EngineError, match="can't be taken"):
                loaded.measure(*bad)
    finally:
        loaded.close()
    assert subjects.variants


@pytest.mark.engine
def test_stopping_ends_a_real_measurement() -> None:
    subjects = Subjects(GUIDE, command=COMMAND)
    loaded = subjects.open(LoadOptions(context_length=512, n_threads=1))
    subjects.stop()
    with pytest.raises(EngineError, match="load_cancelled"):
        loaded.measure(64, 8, 1, 1)
    loaded.close()
    with pytest.raises(EngineError, match="load_cancelled"):
        subjects.open(LoadOptions(context_length=512, n_threads=1))
