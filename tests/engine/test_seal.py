"""A model's file that is written to while it is loaded: told before it is computed with."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.domain.errors import EngineError
from app.engine.seal import Seal
from tests.engine.conftest import GUIDE, OPTIONS, Answer, MakeSession, request


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights" * 100)
    os.utime(path, (1_000_000, 1_000_000))
    return path


def test_what_is_only_read_moved_or_replaced_is_as_it_was(file: Path) -> None:
    seal = Seal([file, file.with_name("nothing.gguf")])
    file.read_bytes()
    assert not seal.broken()
    moved = file.rename(file.with_name("moved.gguf"))
    file.write_bytes(b"another")
    assert not seal.broken()
    file.replace(moved)
    assert not seal.broken()
    moved.unlink()
    assert not seal.broken()
    seal.close()
    assert not seal.broken()


@pytest.mark.parametrize("size", [0, 350, 700, 1400])
def test_a_write_and_a_cut_break_it(file: Path, size: int) -> None:
    other = file.with_name("other.gguf")
    other.write_bytes(b"whole")
    seal = Seal([other, file])
    with file.open("r+b") as stream:
        if size == 700:
            stream.write(b"x")
        else:
            stream.truncate(size)
    assert seal.broken()
    seal.close()


@pytest.mark.engine
def test_an_overwritten_model_is_told_and_loaded_again(make_session: MakeSession, tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    shutil.copyfile(GUIDE, model)
    session = make_session()
    session.load(model, OPTIONS, lambda _: None)
    assert Answer(session, request("What is Alcove?", max_tokens=4)).items
    whole = model.read_bytes()
    with model.open("r+b") as stream:
        stream.write(b"\0" * 1_000_000)
    with pytest.raises(EngineError) as raised:
        Answer(session, request("And now?", max_tokens=4))
    assert raised.value.code == "file_changed"
    assert session.alive
    model.write_bytes(whole)
    session.load(model, OPTIONS, lambda _: None)
    assert Answer(session, request("And now?", max_tokens=4)).items
