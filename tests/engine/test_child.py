"""The child spoken to directly: what isn't a command never ends it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from msgspec.structs import replace

from app.domain.generation import GenerationRequest, PromptPiece
from app.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Codec,
    Event,
    Exit,
    Failed,
    Generate,
    Hello,
    Load,
    Loaded,
    LoadProgress,
)
from tests.engine.conftest import COMMAND, GUIDE, OPTIONS

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]


class Pipe:
    """Both ends of a child's pipes."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        self.process = process
        self.input: IO[bytes] = process.stdin
        self.output: IO[bytes] = process.stdout
        self.codec = Codec()

    def write(self, data: bytes) -> None:
        self.input.write(data)
        self.input.flush()

    def read(self) -> Event:
        return self.codec.event(self.output.readline())

    def failure(self) -> Failed:
        event = self.read()
        assert isinstance(event, Failed)
        return event


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    with subprocess.Popen(
        COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        yield Pipe(process)
        process.kill()


def test_hello_comes_first_and_the_child_ends_with_its_input(pipe: Pipe) -> None:
    hello = pipe.read()
    assert isinstance(hello, Hello)
    assert hello.protocol == PROTOCOL_VERSION
    pipe.input.close()
    assert pipe.process.wait(10) == 0


def test_exit(pipe: Pipe) -> None:
    pipe.write(pipe.codec.encode(Exit()))
    assert pipe.process.wait(10) == 0


@pytest.mark.parametrize(
    "line",
    [b"garbage", b"\xff\xfe\x00", b"{}", b'{"type":"dance"}', b'{"type":"cancel"}', b"[" * 100_000, b"null"],
)
def test_garbage_is_answered_and_survived(pipe: Pipe, line: bytes) -> None:
    pipe.read()
    pipe.write(line + b"\n" + b"\n")
    assert pipe.failure().code == "bad_protocol"
    pipe.write(pipe.codec.encode(Cancel("unknown")))
    pipe.write(pipe.codec.encode(Generate(GenerationRequest("g", (PromptPiece("x"),)))))
    assert pipe.failure() == Failed("not_loaded", "", "g")


def test_a_bad_generation_is_answered_by_its_id(pipe: Pipe) -> None:
    pipe.read()
    pipe.write(b'{"type":"generate","request":{"id":"g7","pieces":[{"text":7}]}}\n')
    assert pipe.failure().id == "g7"


def test_an_endless_line_is_bounded_and_survived(pipe: Pipe) -> None:
    pipe.read()
    block = b"x" * (1 << 20)
    for _ in range(65):
        pipe.write(block)
    pipe.write(b"\n")
    assert pipe.failure().detail == "a line that is too long"
    pipe.write(b"garbage\n")
    assert pipe.failure().code == "bad_protocol"


def test_an_unknown_variant_fails(pipe: Pipe) -> None:
    pipe.read()
    pipe.write(pipe.codec.encode(_load("8086")))
    assert pipe.failure().code == "load_failed"


def test_a_second_load_is_refused(pipe: Pipe) -> None:
    hello = pipe.read()
    assert isinstance(hello, Hello)
    load = pipe.codec.encode(_load(hello.variants[0] if hello.variants else None))
    pipe.write(load)
    while isinstance(event := pipe.read(), LoadProgress):
        pass
    assert isinstance(event, Loaded)
    pipe.write(load)
    assert pipe.failure().code == "bad_protocol"


def _load(variant: str | None) -> Load:
    return Load(str(GUIDE), replace(OPTIONS, cpu_variant=variant))


def test_neither_side_imports_what_is_the_others() -> None:
    code = "import sys, {}; print({{m.partition('.')[0] for m in sys.modules}} & {{'PySide6', 'llama_cpp'}})"
    for module, expected in (("app.engine.session", "set()"), ("app.engine.child", "set()")):
        done = subprocess.run(
            [sys.executable, "-c", code.format(module)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == expected
