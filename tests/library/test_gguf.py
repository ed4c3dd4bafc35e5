"""The bounded GGUF reader: the shipped Guide, and crafted files that lie."""

from __future__ import annotations

import errno
import io
import os
import struct
from pathlib import Path
from typing import BinaryIO, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import ModelFileError
from app.domain.models import ModelRef
from app.engine.launch import check_readable
from app.library.gguf import check_gpt_oss, read_header, read_stream
from app.library.shelf import Shelf, look_at
from app.system.paths import Paths
from tests.library.bad_files import CHANGES, STRANGERS
from tests.library.crafted import made_bad, small

GOOD = small().build()
CODES = {
    "",
    "not_gguf",
    "bad_header",
    "file_truncated",
    "other_architecture",
    "inconsistent",
    "unsupported_quantisation",
}


class Counting(io.FileIO):
    """A file that counts what is read of it."""

    count = 0
    calls = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.calls += 1
        data = super().read(-1 if size is None else size) or b""
        self.count += len(data)
        return data


def code_of(folder: Path, content: bytes) -> str:
    """The code of the error that a file gives, "" for none; the work done on it is bounded."""
    path = folder / "m.gguf"
    path.write_bytes(content)
    found: ModelFileError | None = None
    with Counting(path) as stream:
        try:
            check_gpt_oss(read_stream(cast("BinaryIO", stream), len(content), path))
        except ModelFileError as error:
            found = error
        assert stream.count <= 2 * len(content) + 1024
        assert stream.calls <= 2 + len(content) // 4096
    if found is None:
        return ""
    assert 0 < len(found.detail) < 1000
    return found.code


def test_a_good_file(tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(small().build())
    info = read_header(tmp_path / "m.gguf")
    check_gpt_oss(info)
    assert (info.architecture, info.block_count, info.tensors[1].size) == ("gpt-oss", 4, 128)
    assert (info.name, info.vocabulary_size, info.expert_used_count) == ("Crafted", 256, 2)


@pytest.mark.parametrize("name", STRANGERS)
def test_what_is_no_model_has_a_named_error(tmp_path: Path, name: str) -> None:
    content, code = STRANGERS[name]
    assert code_of(tmp_path, content) == code


@pytest.mark.parametrize("name", CHANGES)
def test_a_bad_file_has_a_named_error(tmp_path: Path, name: str) -> None:
    change, code = CHANGES[name]
    assert code_of(tmp_path, made_bad(change)) == code


def test_a_file_cut_anywhere_is_named(tmp_path: Path) -> None:
    whole = small().build()
    codes = {code_of(tmp_path, whole[:cut]) for cut in range(0, len(whole), 7)}
    assert codes == {"not_gguf", "file_truncated"}


def test_only_the_header_of_a_large_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    with path.open("wb") as file:
        file.write(small().build())
        file.truncate(20 << 30)  # a hole
    with Counting(path) as stream:
        read_stream(cast("BinaryIO", stream), 20 << 30, path)
        assert stream.count < 1 << 20


def test_a_header_that_never_ends_is_given_up(tmp_path: Path) -> None:
    """A sparse file of zeros in which a count promises a million texts of a megabyte each."""
    path, crafted = tmp_path / "m.gguf", small()
    row = struct.pack("<Q", 1 << 20)
    crafted.keys.insert(0, (b"odd", 9, struct.pack("<IQ", 8, 1 << 20) + row))
    head = crafted.header()
    place = head.index(row) + 8
    with path.open("wb") as file:
        file.write(head[:place])
        for i in range(1, 200):
            file.seek(place + i * ((1 << 20) + 8) - 8)
            file.write(row)
        file.truncate(4 << 40)
    with Counting(path) as stream, pytest.raises(ModelFileError) as caught:
        read_stream(cast("BinaryIO", stream), 4 << 40, path)
    assert caught.value.code == "bad_header"
    assert stream.count < 256 << 20


@settings(max_examples=300)
@given(st.data())
def test_any_damage_is_told_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    assert code_of(tmp_path_factory.getbasetemp(), bytes(content[:cut])) in CODES


def test_what_is_no_ordinary_file(tmp_path: Path) -> None:
    cases = {
        tmp_path / "no.gguf": "file_missing",
        tmp_path: "is_folder",
        tmp_path / "a\0b": "file_unreadable",
    }
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe.gguf")
        (tmp_path / "loop.gguf").symlink_to(tmp_path / "loop.gguf")
        cases |= {tmp_path / "pipe.gguf": "not_gguf", tmp_path / "loop.gguf": "file_unreadable"}
        cases[Path("/dev/zero")] = "not_gguf"
    if os.name == "posix" and os.geteuid() != 0:
        locked = tmp_path / "locked.gguf"
        locked.write_bytes(GOOD)
        locked.chmod(0)
        cases[locked] = "file_unreadable"
    for path, code in cases.items():
        for look in (read_header, check_readable):
            with pytest.raises(ModelFileError) as caught:
                look(path)
            assert caught.value.code == code, path


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the tests run as root, for whom no file is locked."""
    path = tmp_path / "m.gguf"
    path.write_bytes(GOOD)

    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ModelFileError) as caught:
        read_header(path)
    assert caught.value.code == "file_unreadable"


def test_the_shelf_lists_the_guide_first_and_bad_files_with_their_error(tmp_path: Path) -> None:
    (tmp_path / "downloads" / "x").mkdir(parents=True)
    (tmp_path / "downloads" / "x" / "b.gguf").write_bytes(GOOD)
    (tmp_path / "a.gguf").write_bytes(b"garbage")
    guide = Paths.discover(str(tmp_path)).guide
    entries = Shelf(guide=guide, downloads=tmp_path / "downloads", settle=0).models(
        [str(tmp_path / "a.gguf")]
    )
    assert [e.ref.name for e in entries] == ["Guide", "b", "a"]
    assert [e.error for e in entries] == ["", "", "not_gguf"]


def test_the_guide_is_a_real_small_gpt_oss() -> None:
    guide = Paths.discover().guide
    assert look_at(ModelRef("guide", "Guide", guide, built_in=True)).usable
    info = read_header(guide)
    assert info.file_size <= 12_000_000
    assert info.sliding_window == 128
    assert info.expert_count >= 4
    assert {t.kind for t in info.tensors if "_exps.weight" in t.name} == {"MXFP4"}
    assert info.name == "Guide"
