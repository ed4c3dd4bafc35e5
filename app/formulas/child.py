"""The drawing child: one line of JSON for each formula, one for each answer; it may open nothing."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from typing import BinaryIO

import msgspec

from app.formulas.draw import Drawn, Wanted, draw
from app.system.child_process import begin_as_child
from app.system.confinement import give_up_all, private_streams

READY = b"ready\n"
MOST_MEMORY = 1024 * 1024 * 1024  # bytes
# The library, its font and its table of signs are read by these.
_FIRST = (r"\frac{a}{\sqrt{b}}", r"\text{a}\,\alpha")


def main() -> int:
    """Draw until standard input ends."""
    begin_as_child()
    source, answers = private_streams()
    with contextlib.suppress(BrokenPipeError):
        serve(os.fdopen(source, "rb"), os.fdopen(answers, "wb"), _confine)
    os._exit(0)


def _confine() -> None:
    """Give up everything, standard error too: nobody reads it from now on, and it would fill."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    give_up_all(MOST_MEMORY)


def serve(source: BinaryIO, answers: BinaryIO, confined: Callable[[], object]) -> None:
    """Say that it is ready, then answer; `confined` is called once what is needed was loaded."""
    for first in _FIRST:
        draw(Wanted(first, True, "currentColor"))
    confined()
    answers.write(READY)
    answers.flush()
    for line in source:
        try:
            drawn = draw(msgspec.json.decode(line, type=Wanted))
        except msgspec.MsgspecError:
            drawn = Drawn("")
        answers.write(msgspec.json.encode(drawn) + b"\n")
        answers.flush()
