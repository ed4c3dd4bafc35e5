"""Files that the bounded reader can't see through, and some that it would: the child ends, nothing else."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import AppError, EngineError, ModelFileError
from app.library.gguf import check_gpt_oss, read_header
from tests.engine.conftest import OPTIONS, Answer, MakeSession, request, turn
from tests.library.crafted import ARRAY, TEXT, U32, Crafted, Tensor, from_guide, number, text, texts, zeros

pytestmark = pytest.mark.engine
NAN = struct.pack("<f", float("nan"))
INF = struct.pack("<f", float("inf"))
MXFP4_BLOCK = 17

Change = Callable[[Crafted], object]


def _shape(name: str, *shape: int) -> Change:
    return lambda c: setattr(c.tensor(name), "shape", shape)


def _rename(name: str, new: str) -> Change:
    return lambda c: setattr(c.tensor(name), "name", new.encode())


def _every_scale(c: Crafted) -> None:
    """A scale of 0xFF is NaN (OCP Microscaling, E8M0)."""
    for tensor in c.tensors:
        if tensor.kind == 39:
            rows = tensor.shape[0] // 32 * tensor.shape[1] * tensor.shape[2]
            c.poke(tensor.name.decode(), b"\xff", times=rows, step=MXFP4_BLOCK)


def _half_precision_nan(name: str) -> Change:
    return lambda c: c.poke(name, struct.pack("<e", float("nan")) * 192)


# What the reader lets pass: only llama.cpp, in the child, finds it.
UNSEEN: dict[str, tuple[Change, str]] = {
    "a tensor is missing": (_rename("blk.2.attn_q.weight", "blk.2.other.weight"), "file_damaged"),
    "no output": (_rename("output.weight", "spare.weight"), "file_damaged"),
    "a norm of another width": (_shape("blk.1.attn_norm.weight", 96, 2), "file_damaged"),
    "experts of another width": (lambda c: c.number("expert_feed_forward_length", 96), "file_damaged"),
    "one more layer than there are tensors for": (lambda c: c.number("block_count", 5), "file_damaged"),
    "more experts than the tensors hold": (lambda c: c.number("expert_count", 8), "file_damaged"),
    "no epsilon": (lambda c: c.without("gpt-oss.attention.layer_norm_rms_epsilon"), "file_damaged"),
    "an epsilon of text": (
        lambda c: c.set("gpt-oss.attention.layer_norm_rms_epsilon", TEXT, text("x")),
        "file_damaged",
    ),
    "no tokenizer": (lambda c: c.without("tokenizer.ggml.model"), "file_damaged"),
    "an unknown tokenizer": (lambda c: c.set("tokenizer.ggml.model", TEXT, text("abacus")), "file_damaged"),
    "an unknown pre-tokenizer": (lambda c: c.set("tokenizer.ggml.pre", TEXT, text("abacus")), "file_damaged"),
    "no merges": (lambda c: c.without("tokenizer.ggml.merges"), "file_damaged"),
    "merges that are numbers": (
        lambda c: c.set("tokenizer.ggml.merges", ARRAY, zeros(U32, 9)),
        "file_damaged",
    ),
    "tokens that are all the same": (
        lambda c: c.set("tokenizer.ggml.tokens", ARRAY, texts(*["a"] * 4096)),
        "file_damaged",
    ),
    "a key head of another length": (
        lambda c: c.number("attention.key_length", 32).number("attention.value_length", 32),
        "file_damaged",
    ),
    "a part of three": (
        lambda c: c.set("split.no", 2, struct.pack("<H", 1)).set("split.count", 2, struct.pack("<H", 3)),
        "parts_mixed",
    ),
    "a NaN in a norm": (lambda c: c.poke("blk.1.attn_norm.weight", NAN), "bad_weights"),
    "an infinity in a norm": (lambda c: c.poke("output_norm.weight", INF * 192), "bad_weights"),
    "NaN scales": (_every_scale, "bad_weights"),
    "a NaN in a row of the output": (_half_precision_nan("output.weight"), "bad_weights"),
    "a NaN in a bias": (lambda c: c.poke("blk.0.attn_q.bias", NAN), "bad_weights"),
}

# What the reader refuses, were it not asked: the child is the second fence.
REFUSED: dict[str, tuple[Change, set[str]]] = {
    "100,000 layers": (lambda c: c.number("block_count", 100_000), {"file_damaged"}),
    "Ollama's name": (
        lambda c: c.set("general.architecture", TEXT, text("gptoss")),
        {"other_architecture"},
    ),
    "another architecture": (
        lambda c: c.set("general.architecture", TEXT, text("llama")),
        {"file_damaged"},  # its keys are missing
    ),
    "a format to come": (lambda c: setattr(c.tensors[3], "kind", 97), {"unsupported_quantisation"}),
    "no heads": (lambda c: c.number("attention.head_count", 0), {"file_damaged"}),
    "a huge alignment": (
        lambda c: c.set("general.alignment", U32, number(1 << 31)),
        {"file_truncated", "file_damaged"},
    ),
    "two tensors in one place": (lambda c: setattr(c.tensors[4], "offset", 0), {"file_damaged"}),
    "a tensor past the end": (
        lambda c: c.tensors.append(Tensor(b"x", (1 << 20, 1 << 10), 0, 5_000_000 // 32 * 32)),
        {"file_damaged", "file_truncated"},
    ),
    "cut in the middle": (lambda c: setattr(c, "cut", 2_000_000), {"file_truncated"}),
    "cut in the keys": (lambda c: setattr(c, "cut", 200), {"file_damaged"}),
    "a third of the tokens": (
        lambda c: c.set("tokenizer.ggml.tokens", ARRAY, texts(*(f"t{i}" for i in range(1000)))),
        {"file_damaged"},
    ),
}


def write(folder: Path, change: Change) -> Path:
    crafted = from_guide()
    change(crafted)
    path = folder / "m.gguf"
    path.write_bytes(crafted.build())
    return path


def failure(make_session: MakeSession, path: Path) -> EngineError:
    """What becomes of a load and, where that goes well, of a first answer."""
    session = make_session()
    with pytest.raises(EngineError) as raised:
        session.load(path, OPTIONS, lambda _: None)
    assert session.facts is None
    assert not session.alive
    return raised.value


def test_the_guide_taken_apart_and_put_together_is_whole(make_session: MakeSession, tmp_path: Path) -> None:
    path = write(tmp_path, lambda _: None)
    check_gpt_oss(read_header(path))
    session = make_session()
    session.load(path, OPTIONS, lambda _: None)
    assert Answer(session, request(*turn("Hello"), max_tokens=3, stop=())).usage.generated_tokens == 3


@pytest.mark.parametrize("name", UNSEEN)
def test_the_child_names_what_the_reader_cannot_see(
    make_session: MakeSession, tmp_path: Path, name: str
) -> None:
    change, code = UNSEEN[name]
    path = write(tmp_path, change)
    check_gpt_oss(read_header(path))
    error = failure(make_session, path)
    assert error.code == code, error.detail
    assert error.detail.splitlines()[0]


@pytest.mark.parametrize("name", REFUSED)
def test_the_child_survives_or_ends_alone(make_session: MakeSession, tmp_path: Path, name: str) -> None:
    change, codes = REFUSED[name]
    path = write(tmp_path, change)
    with pytest.raises(ModelFileError):
        check_gpt_oss(read_header(path))
    error: AppError = failure(make_session, path)
    assert error.code in codes, error.detail


def test_weights_that_went_bad_later_are_named_at_the_first_answer(
    make_session: MakeSession, tmp_path: Path
) -> None:
    """The warm-up is left out where a model has worked before."""
    path = write(tmp_path, lambda _: None)
    session = make_session()
    session.load(path, OPTIONS, lambda _: None)
    session.close()
    write(tmp_path, lambda c: c.poke("output_norm.weight", NAN))
    again = make_session()
    again.load(path, OPTIONS, lambda _: None)
    with pytest.raises(EngineError) as raised:
        Answer(again, request(*turn("Hello"), max_tokens=3, stop=()))
    assert raised.value.code == "bad_weights"


def test_a_name_that_is_no_utf_8_is_said(make_session: MakeSession, tmp_path: Path) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/mod\xe8le.gguf"))
    try:
        path.write_bytes(from_guide().build())
    except OSError:
        pytest.skip("this file system takes no such name")
    with make_session() as session, pytest.raises(ModelFileError) as caught:
        session.load(path, OPTIONS, lambda _: None)
    assert caught.value.code == "file_unreadable"
    assert "UTF-8" in caught.value.detail
    caught.value.detail.encode()
