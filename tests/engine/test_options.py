"""The options of a load reach llama.cpp: what it reports of its buffers follows them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.models import KvType, LoadOptions
from app.fit.correction import reported
from app.fit.placement import places
from app.fit.shape import ModelShape
from app.library.gguf import read_header
from app.system.hardware import probe
from tests.engine.conftest import GUIDE, Answer, MakeSession, request, turn

PLAIN = LoadOptions(context_length=4096, n_threads=1, use_extra_buffers=False)


def buffers(make_session: MakeSession, options: LoadOptions) -> dict[str, int]:
    """Load the Guide, let it answer, return the bytes of its buffers by kind."""
    session = make_session()
    facts = session.load(GUIDE, options, lambda _: None)
    assert Answer(session, request(*turn("Hello"), max_tokens=8)).usage.generated_tokens > 0
    session.unload()
    sums: dict[str, int] = {}
    for buffer in facts.buffers:
        sums[buffer.kind] = sums.get(buffer.kind, 0) + buffer.size
    return sums


def test_a_quantised_cache_is_smaller(make_session: MakeSession) -> None:
    whole = buffers(make_session, PLAIN)["kv"]
    assert buffers(make_session, replace(PLAIN, kv_type=KvType.Q8_0))["kv"] == pytest.approx(
        whole * 34 / 64, rel=0.03
    )


def test_a_small_batch_takes_a_small_compute_buffer(make_session: MakeSession) -> None:
    large = buffers(make_session, PLAIN)
    small = buffers(make_session, replace(PLAIN, n_ubatch=64))
    assert small["compute"] < large["compute"] / 4
    assert small["kv"] < large["kv"]  # the sliding window holds a batch more than its width


def test_flash_attention_off_takes_more(make_session: MakeSession) -> None:
    on = buffers(make_session, replace(PLAIN, flash_attention=True))["compute"]
    assert buffers(make_session, replace(PLAIN, flash_attention=False))["compute"] > on


def test_a_quantised_cache_without_flash_attention_is_refused(make_session: MakeSession) -> None:
    with pytest.raises(EngineError) as caught:
        make_session().load(GUIDE, replace(PLAIN, kv_type=KvType.Q4_0, flash_attention=False), lambda _: None)
    assert caught.value.code == "load_failed"
    assert "flash attention" in caught.value.detail


def test_gpu_options_do_no_harm_without_a_gpu(make_session: MakeSession) -> None:
    options = replace(PLAIN, n_gpu_layers=99, n_cpu_moe=2, tensor_split=(3.0, 1.0))
    assert buffers(make_session, options)["model"] > 0


def test_the_repacked_copy_is_as_large_as_planned(make_session: MakeSession) -> None:
    facts = make_session().load(GUIDE, replace(PLAIN, use_extra_buffers=True), lambda _: None)
    copied = reported(facts.buffers)["memory"].repacked
    shape = ModelShape.from_gguf(read_header(GUIDE))
    machine = probe()
    (planned,) = places(shape, machine, replace(facts.options, n_gpu_layers=0))
    knows = facts.cpu_variant not in ("x64", "sse42", "sandybridge", "ivybridge", "piledriver")
    assert copied == pytest.approx(planned.repacked if knows else 0, rel=0.02)
