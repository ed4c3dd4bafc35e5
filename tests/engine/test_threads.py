"""The threads of a context: as llama.cpp describes them, kept, and the same numbers by any of them."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.models import LoadOptions
from app.engine import variants
from app.engine.library import Library, library_folder
from app.engine.llama import Context
from app.engine.threads import Parameters
from app.system.hardware import usable_cores
from tests.engine.conftest import GUIDE, OPTIONS, MakeSession

pytestmark = pytest.mark.engine
_NOISE = 0.01  # of the span of the logits: threads add up in another order


@pytest.fixture(scope="module")
def library() -> Library:
    library = Library()
    built = variants.found(library_folder())
    names = variants.ranked(built, variants.native_score, virtual_machine=variants.in_virtual_machine())
    library.load_backends(names[0] if names else None, gpu=False)
    return library


def test_threads_are_described_as_llama_cpp_does(library: Library) -> None:
    pointer = ctypes.POINTER(Parameters)
    written = Parameters(n_threads=7, priority=7, poll=7, strict_cpu=True, paused=True)
    written.cpumask[511] = True
    library.function("ggml_threadpool_params_init", [pointer, ctypes.c_int], None)(ctypes.byref(written), 3)
    match = library.function("ggml_threadpool_params_match", [pointer, pointer], ctypes.c_bool)
    ours = Parameters(n_threads=3, poll=50)
    assert match(ctypes.byref(written), ctypes.byref(ours))
    assert bytes(written) == bytes(ours)
    for changed in (Parameters(n_threads=2, poll=50), Parameters(n_threads=3, poll=1)):
        assert not match(ctypes.byref(written), ctypes.byref(changed))


def test_any_number_of_threads_computes_the_same(library: Library) -> None:
    context = Context(library, GUIDE, LoadOptions(context_length=1024, n_threads=2), 2)
    context.load(lambda _: True)
    context.open()
    tokens = list(range(100, 140))
    assert context.evaluate(tokens, 0)
    expected = context.logits()
    span = max(expected) - min(expected)
    for one, many in ((1, 1), (2, 1), (1, 3), (2, 2), (600, 1), (0, 0), (1, 2)):
        context.set_threads(one, many)
        context.forget(0)
        assert context.evaluate(tokens[:-1], 0, wanted=False)
        assert context.step(tokens[-1], len(tokens) - 1)
        found = context.logits()
        assert max(abs(a - b) for a, b in zip(found, expected, strict=True)) < _NOISE * span
    context.close()
    context.close()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads the child's environment in /proc")
def test_threads_make_room_where_they_have_all_the_processors(make_session: MakeSession) -> None:
    session, processors = make_session(), usable_cores()
    for threads, free in ((processors, False), (processors - 1, True), (processors + 1, False)):
        if threads == 0:
            continue
        session.load(GUIDE, replace(OPTIONS, n_threads=threads, n_threads_batch=1), lambda _: None)
        variables = Path(f"/proc/{session.pid}/environ").read_bytes().split(b"\0")
        turns = [int(v.partition(b"=")[2]) for v in variables if v.startswith(b"GOMP_SPINCOUNT=")]
        # Some microseconds, not for so long that another program's turn is over.
        assert (turns == []) if free else (0 < turns[0] <= 3_000)
