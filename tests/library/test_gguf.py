"""The bounded GGUF reader: the shipped Guide, and crafted files that lie."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import ModelFileError
from app.domain.models import ModelRef
from app.library.gguf import check_gpt_oss, read_header
from app.library.shelf import Shelf, look_at
from app.system.paths import Paths


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def key(name: str, kind: int, value: bytes) -> bytes:
    return text(name) + struct.pack("<I", kind) + value


def tensor(name: str, shape: tuple[int, ...], kind: int = 0, offset: int = 0) -> bytes:
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


ARCHITECTURE = key("general.architecture", 8, text("gpt-oss"))


def file(
    keys: list[bytes],
    tensors: tuple[bytes, ...] | list[bytes] = (),
    *,
    data: int = 0,
    version: int = 3,
    counts: tuple[int, int] | None = None,
) -> bytes:
    tensor_count, key_count = counts or (len(tensors), len(keys))
    head = (
        b"GGUF" + struct.pack("<IQQ", version, tensor_count, key_count) + b"".join(keys) + b"".join(tensors)
    )
    return head + b"\0" * (-len(head) % 32) + b"\0" * data


GOOD = file(
    [ARCHITECTURE, key("gpt-oss.block_count", 4, struct.pack("<I", 4))], [tensor("a", (32, 2))], data=256
)


def code_of(folder: Path, content: bytes) -> str:
    path = folder / "m.gguf"
    path.write_bytes(content)
    try:
        check_gpt_oss(read_header(path))
    except ModelFileError as error:
        return error.code
    return ""


def test_a_good_file(tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(GOOD)
    info = read_header(tmp_path / "m.gguf")
    assert (info.architecture, info.block_count, info.tensors[0].size) == ("gpt-oss", 4, 256)


BAD = {
    "empty": (b"", "not_gguf"),
    "one byte": (b"G", "not_gguf"),
    "web page": (b"<html>" * 100, "not_gguf"),
    "LFS pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "not_gguf"),
    "old magic": (b"ggml" + b"\0" * 100, "not_gguf"),
    "version 0": (file([ARCHITECTURE], version=0), "bad_header"),
    "big-endian": (file([ARCHITECTURE], version=3 << 24), "bad_header"),
    "huge key count": (file([ARCHITECTURE], counts=(0, 1 << 63)), "bad_header"),
    "huge tensor count": (file([ARCHITECTURE], counts=(1 << 63, 1)), "bad_header"),
    "cut in a key": (GOOD[:40], "file_truncated"),
    "cut in the data": (GOOD[:-1], "file_truncated"),
    "long text": (file([key("a", 8, struct.pack("<Q", 1 << 62))]), "bad_header"),
    "huge array": (file([key("a", 9, struct.pack("<IQ", 4, 1 << 62))]), "bad_header"),
    "array past the end": (file([key("a", 9, struct.pack("<IQ", 4, 1 << 20))]), "file_truncated"),
    "nested array": (file([key("a", 9, struct.pack("<IQ", 9, 1))]), "bad_header"),
    "unknown value type": (file([key("a", 99, b"\0" * 8)]), "bad_header"),
    "key twice": (file([ARCHITECTURE, ARCHITECTURE]), "bad_header"),
    "alignment 0": (
        file([ARCHITECTURE, key("general.alignment", 4, struct.pack("<I", 0))]),
        "bad_header",
    ),
    "alignment 3": (
        file([ARCHITECTURE, key("general.alignment", 4, struct.pack("<I", 3))]),
        "bad_header",
    ),
    "alignment is text": (file([ARCHITECTURE, key("general.alignment", 8, text("x"))]), "bad_header"),
    "99 dimensions": (file([ARCHITECTURE], [tensor("a", (1,) * 99)]), "bad_header"),
    "overflowing shape": (file([ARCHITECTURE], [tensor("a", (1 << 40, 1 << 40))]), "bad_header"),
    "zero shape": (file([ARCHITECTURE], [tensor("a", (0, 4))]), "bad_header"),
    "unknown tensor type": (file([ARCHITECTURE], [tensor("a", (32,), kind=9999)]), "bad_header"),
    "half a block": (file([ARCHITECTURE], [tensor("a", (33,), kind=39)]), "bad_header"),
    "offset past the end": (file([ARCHITECTURE], [tensor("a", (32,), offset=1 << 40)]), "file_truncated"),
    "offset out of line": (file([ARCHITECTURE], [tensor("a", (32,), offset=7)], data=256), "bad_header"),
    "tensor twice": (file([ARCHITECTURE], [tensor("a", (8,)), tensor("a", (8,))], data=256), "bad_header"),
    "no architecture": (file([key("a", 4, b"\0" * 4)]), "other_architecture"),
    "another architecture": (
        file([key("general.architecture", 8, text("llama"))]),
        "other_architecture",
    ),
    "Ollama's name": (file([key("general.architecture", 8, text("gptoss"))]), "other_architecture"),
    "architecture is a number": (
        file([key("general.architecture", 4, struct.pack("<I", 1))]),
        "other_architecture",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_has_a_named_error(tmp_path: Path, name: str) -> None:
    content, code = BAD[name]
    assert code_of(tmp_path, content) == code


@settings(max_examples=300)
@given(st.data())
def test_any_damage_is_told_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    folder = tmp_path_factory.getbasetemp()
    assert code_of(folder, bytes(content[:cut])) in (
        "",
        "not_gguf",
        "bad_header",
        "file_truncated",
        "other_architecture",
    )


def test_missing_and_folder(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "no.gguf", "file_missing"), (tmp_path, "is_folder")):
        with pytest.raises(ModelFileError) as caught:
            read_header(path)
        assert caught.value.code == code


def test_the_shelf_lists_the_guide_first_and_bad_files_with_their_error(tmp_path: Path) -> None:
    (tmp_path / "downloads" / "x").mkdir(parents=True)
    (tmp_path / "downloads" / "x" / "b.gguf").write_bytes(GOOD)
    (tmp_path / "a.gguf").write_bytes(b"garbage")
    guide = Paths.discover(str(tmp_path)).guide
    entries = Shelf(guide=guide, downloads=tmp_path / "downloads").models([str(tmp_path / "a.gguf")])
    assert [e.ref.name for e in entries] == ["Guide", "a", "b"]
    assert [e.error for e in entries] == ["", "not_gguf", ""]


def test_the_guide_is_a_real_small_gpt_oss() -> None:
    guide = Paths.discover().guide
    info = look_at(ModelRef("guide", "Guide", guide, built_in=True)).info
    assert info is not None
    assert info.file_size <= 12_000_000
    assert info.sliding_window == 128
    assert info.expert_count >= 4
    assert {t.kind for t in info.tensors if "_exps.weight" in t.name} == {"MXFP4"}
    assert info.name == "Guide"
