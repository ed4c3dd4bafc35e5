"""Safe mode: what is tried after a fault, kept for the next load, and forgotten when the user asks for it."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.engine import variants
from app.engine.library import library_folder
from tests.engine.conftest import GUIDE, OPTIONS, Answer, MakeSession, request

pytestmark = pytest.mark.engine

FAULTY = """
import os, signal, sys
from app.engine.library import Library
from app.engine.child import main
load = Library.load_backends
def faulty(self, cpu_variant, *, gpu):
    if cpu_variant == {bad!r}:
        os.kill(os.getpid(), signal.{signal})
    return load(self, cpu_variant, gpu=gpu)
Library.load_backends = faulty
main()
"""


def ranked() -> tuple[str, ...]:
    """The variants that run here."""
    return variants.ranked(
        variants.found(library_folder()),
        variants.native_score,
        virtual_machine=variants.in_virtual_machine(),
    )


def test_safe_mode_takes_the_next_variant_and_remembers_it(make_session: MakeSession) -> None:
    best, second, *_ = ranked()
    command = (sys.executable, "-c", FAULTY.format(bad=best, signal="SIGILL"))
    session = make_session(command)
    facts = session.load(GUIDE, OPTIONS, lambda _: None)
    assert facts.cpu_variant == second
    assert facts.safe_mode == f"cpu_variant={second}"
    assert Answer(session, request("x", max_tokens=2, stop=())).usage.generated_tokens == 2
    session.close()
    again = make_session().load(
        GUIDE, OPTIONS, lambda _: None
    )  # nothing faults, yet it stays with what worked
    assert again.cpu_variant == second


def test_a_variant_that_is_wished_for_is_dropped_once_it_has_faulted(make_session: MakeSession) -> None:
    best, second, *_ = ranked()
    wished = replace(OPTIONS, cpu_variant=best)  # as a measurement does
    session = make_session()
    assert session.load(GUIDE, wished, lambda _: None).cpu_variant == best
    session.distrust()
    assert session.load(GUIDE, wished, lambda _: None).cpu_variant == second


def test_retry_after_an_illegal_instruction_takes_another_variant_than_the_measured(
    make_session: MakeSession,
) -> None:
    best, second, *_ = ranked()
    wished = replace(OPTIONS, cpu_variant=best)
    session, died = make_session(), threading.Event()
    session.on_death = lambda _: died.set()
    session.load(GUIDE, wished, lambda _: None)
    os.kill(session.pid or 0, signal.SIGILL)
    assert died.wait(60)
    assert session.load(GUIDE, wished, lambda _: None).cpu_variant == second


def test_a_variant_that_this_engine_lacks_is_no_reason_to_fail(make_session: MakeSession) -> None:
    facts = make_session().load(GUIDE, replace(OPTIONS, cpu_variant="zen9"), lambda _: None)
    assert facts.cpu_variant == ranked()[0]
    assert facts.safe_mode == ""


WITH_GPU = """
from pathlib import Path
from app.engine import variants
from app.engine.child import main
variants.gpu_backends = lambda folder: (Path("/nonexistent/libggml-card.so"),)
main()
"""


def test_safe_mode_leaves_extra_buffers_and_the_card_out_before_it_tries_the_rest(
    make_session: MakeSession,
) -> None:
    """Each press after a fault while answering goes one step down, to the end, and never up again."""
    session, names = make_session((sys.executable, "-c", WITH_GPU)), ranked()
    best, second, *others = names
    steps = [(best, True, -1), (second, True, -1), (second, False, -1), (second, False, 0)]
    steps += [(name, False, 0) for name in others]
    found = []
    for _ in (*steps, "once more"):
        facts = session.load(GUIDE, OPTIONS, lambda _: None)
        found.append((facts.cpu_variant, facts.options.use_extra_buffers, facts.options.n_gpu_layers))
        session.distrust()
    assert found == [*steps, steps[-1]]
    again = make_session((sys.executable, "-c", WITH_GPU))
    assert again.load(GUIDE, OPTIONS, lambda _: None).cpu_variant == names[-1]


def test_what_failed_to_load_is_not_tried_again_in_safe_mode(make_session: MakeSession) -> None:
    best, second, third, *_ = ranked()
    session = make_session((sys.executable, "-c", FAULTY.format(bad=best, signal="SIGSEGV")))
    assert session.load(GUIDE, OPTIONS, lambda _: None).cpu_variant == second
    session.close()
    session = make_session()  # the fault doesn't come each time
    assert session.load(GUIDE, OPTIONS, lambda _: None).cpu_variant == second
    session.distrust()
    facts = session.load(GUIDE, OPTIONS, lambda _: None)
    assert (facts.cpu_variant, facts.options.use_extra_buffers) == (second, False)
    session.distrust()
    assert session.load(GUIDE, OPTIONS, lambda _: None).cpu_variant == third


def test_an_illegal_instruction_and_safe_mode_go_one_step_together(make_session: MakeSession) -> None:
    _, second, *_ = ranked()
    session, died = make_session(), threading.Event()
    session.on_death = lambda _: died.set()
    session.load(GUIDE, OPTIONS, lambda _: None)
    os.kill(session.pid or 0, signal.SIGILL)
    assert died.wait(60)
    session.distrust()
    facts = session.load(GUIDE, OPTIONS, lambda _: None)
    assert (facts.cpu_variant, facts.options.use_extra_buffers) == (second, True)


def test_another_model_that_fails_to_load_is_no_reason_to_distrust_the_last(
    make_session: MakeSession, tmp_path: Path
) -> None:
    session, cut = make_session(), tmp_path / "cut.gguf"
    cut.write_bytes(GUIDE.read_bytes()[:200_000])
    first = session.load(GUIDE, OPTIONS, lambda _: None)
    with pytest.raises(EngineError, match="file bounds"):
        session.load(cut, OPTIONS, lambda _: None)
    session.distrust()
    assert session.load(GUIDE, OPTIONS, lambda _: None).cpu_variant == first.cpu_variant


def test_an_ordinary_end_of_the_child_is_no_reason_for_safe_mode(make_session: MakeSession) -> None:
    session = make_session((sys.executable, "-c", "import sys; sys.stderr.write('broken\\n'); sys.exit(7)"))
    with pytest.raises(EngineError) as raised:
        session.load(GUIDE, OPTIONS, lambda _: None)
    assert (raised.value.code, raised.value.exit_code) == ("engine_died", 7)
    assert raised.value.tail == "broken"


def test_safe_mode_says_what_it_changed_and_forgets_when_asked(make_session: MakeSession) -> None:
    best, second, *_ = ranked()
    session = make_session()
    first = session.load(GUIDE, OPTIONS, lambda _: None)
    assert (first.cpu_variant, first.safe_mode) == (best, "")
    session.distrust()
    lower = session.load(GUIDE, OPTIONS, lambda _: None)
    assert (lower.cpu_variant, lower.safe_mode) == (second, f"cpu_variant={second}")
    session.close()
    again = make_session()
    lower = again.load(GUIDE, OPTIONS, lambda _: None)
    assert lower.safe_mode == f"cpu_variant={second}"
    again.forget_faults(lower)
    facts = again.load(GUIDE, OPTIONS, lambda _: None)
    assert (facts.cpu_variant, facts.safe_mode) == (best, "")


def test_a_variant_that_met_an_unknown_instruction_is_told_of_too(make_session: MakeSession) -> None:
    best, second, *_ = ranked()
    session, died = make_session(), threading.Event()
    session.on_death = lambda _: died.set()
    session.load(GUIDE, OPTIONS, lambda _: None)
    os.kill(session.pid or 0, signal.SIGILL)
    assert died.wait(60)
    facts = session.load(GUIDE, OPTIONS, lambda _: None)
    assert facts.safe_mode == f"cpu_variant={second}"
    session.forget_faults(facts)
    assert session.load(GUIDE, OPTIONS, lambda _: None).cpu_variant == best
