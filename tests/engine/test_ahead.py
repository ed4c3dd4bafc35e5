"""Reading ahead and kept states, in a real engine child with the built-in model."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.generation import FinishReason, PromptPiece, control
from app.domain.models import LoadOptions
from app.engine import states
from app.engine.session import ModelSession
from app.engine.state_shelf import StateShelf
from app.system.clock import SystemClock
from tests.engine.conftest import COMMAND, GUIDE, OPTIONS, Answer, request, turn

pytestmark = pytest.mark.engine
USER = (control("<|start|>"), PromptPiece("user"), control("<|message|>"))
ASSISTANT = (control("<|end|>"), control("<|start|>"), PromptPiece("assistant"))
LONG = "What is the context? " * 120  # some 600 tokens, well over the window of 128


def pieces(*parts: PromptPiece | str) -> tuple[PromptPiece, ...]:
    return tuple(PromptPiece(part) if isinstance(part, str) else part for part in parts)


Open = Callable[..., ModelSession]


@pytest.fixture
def open_session(tmp_path: Path) -> Iterator[Open]:
    made: list[ModelSession] = []

    def make(options: LoadOptions = OPTIONS) -> ModelSession:
        session = ModelSession(
            log_dir=tmp_path / "logs",
            state_file=tmp_path / "engine.json",
            clock=SystemClock(),
            command=COMMAND,
            states=tmp_path / "states",
        )
        made.append(session)
        session.load(GUIDE, options, lambda _: None)
        return session

    yield make
    for session in made:
        session.close()


def ask(session: ModelSession, *prompt: PromptPiece | str, max_tokens: int = 0) -> Answer:
    return Answer(session, request(*prompt, max_tokens=max_tokens))


def history(answer: str) -> tuple[PromptPiece | str, ...]:
    """A first question with its answer, without the reasoning."""
    final = (control("<|channel|>"), "final", control("<|message|>"), answer, control("<|end|>"))
    return (*turn(LONG), *final)


def test_a_follow_up_computes_the_new_message_alone(open_session: Open) -> None:
    session = open_session()
    first = ask(session, *turn(LONG))
    answer = first.text.rpartition("<|message|>")[2].removesuffix("<|return|>")
    before = pieces(*history(answer), *USER)
    prepared = session.prepare(before)
    assert prepared.complete
    assert prepared.tokens == session.count([before])[0]
    assert prepared.evaluated < prepared.tokens // 2  # the answer, not the long question
    question = "And what is a token?"
    second = ask(session, *before, question, *ASSISTANT)
    evaluated = second.usage.prompt_tokens - second.usage.reused_tokens
    assert evaluated == sum(session.count([pieces(question), ASSISTANT]))
    fresh = open_session()
    assert ask(fresh, *before, question, *ASSISTANT).text == second.text


def test_nothing_is_computed_twice_when_all_is_there(open_session: Open) -> None:
    session = open_session()
    before = pieces(*turn(LONG))
    assert session.prepare(before).evaluated > 0
    again = session.prepare(before)
    assert (again.evaluated, again.complete) == (0, True)


def test_a_limit_leaves_long_reading_for_later(open_session: Open) -> None:
    session = open_session()
    prepared = session.prepare(pieces(*turn(LONG)), limit=100)
    assert (prepared.evaluated, prepared.complete) == (0, False)


def test_a_question_interrupts_reading_ahead(open_session: Open) -> None:
    session = open_session()
    before = pieces(*turn("word " * 12_000))
    done: list[bool] = []
    reading = threading.Thread(target=lambda: done.append(session.prepare(before).complete))
    reading.start()
    for _ in range(200):  # whenever it comes: before, in and after the computing
        answer = ask(session, *turn("hello"), max_tokens=1)
        assert answer.reason is not FinishReason.CANCELLED
        if done:
            break
    reading.join(60)
    assert done == [False]
    assert ask(session, *turn("What is a token?"), max_tokens=40).text == (
        ask(open_session(), *turn("What is a token?"), max_tokens=40).text
    )


def test_a_kept_state_spares_reading_after_a_restart(open_session: Open, tmp_path: Path) -> None:
    place = StateShelf(tmp_path / "states").place("chat")
    before = pieces(*turn(LONG), "so ", *USER)
    first = open_session()
    first.prepare(before)
    size = first.keep(place)
    assert size > 1000
    expected = ask(first, *before, "and?", *ASSISTANT).text
    first.close()
    second = open_session()
    prepared = second.prepare(before, restore=place)
    assert prepared.restored == prepared.tokens
    assert prepared.evaluated == 0
    answer = ask(second, *before, "and?", *ASSISTANT)
    assert answer.usage.reused_tokens == prepared.tokens
    assert answer.text == expected
    # Going back behind the end of the state is right too: its checkpoints came along.
    retried = ask(second, *turn(LONG)[:-3], "?", *turn("")[-3:])
    assert retried.text == ask(open_session(), *turn(LONG)[:-3], "?", *turn("")[-3:]).text


def damage_cells(place: Path) -> None:
    data = bytearray((place / "cells.bin").read_bytes())
    data[len(data) // 2] ^= 1
    (place / "cells.bin").write_bytes(data)


def cut_cells(place: Path) -> None:
    (place / "cells.bin").write_bytes((place / "cells.bin").read_bytes()[:-10])


def garble_description(place: Path) -> None:
    (place / "state.json").write_text("{")


def remove_rest(place: Path) -> None:
    (place / "rest.bin").unlink()


@pytest.mark.parametrize("harm", [damage_cells, cut_cells, garble_description, remove_rest])
def test_a_damaged_state_is_not_used(
    open_session: Open, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    place = StateShelf(tmp_path / "states").place("chat")
    before = pieces(*turn(LONG))
    session = open_session()
    session.prepare(before)
    assert session.keep(place)
    harm(place)
    session.prepare(pieces(*turn("other")))
    prepared = session.prepare(before, restore=place)
    assert prepared.restored == 0
    assert prepared.complete
    assert session.alive


def test_a_state_of_other_options_is_not_used(open_session: Open, tmp_path: Path) -> None:
    place = StateShelf(tmp_path / "states").place("chat")
    before = pieces(*turn(LONG))
    session = open_session()
    session.prepare(before)
    assert session.keep(place)
    other = open_session(LoadOptions(context_length=16384, n_threads=1, swa_full=True))
    assert other.prepare(before, restore=place).restored == 0
    smaller = open_session(LoadOptions(context_length=256, n_threads=1))
    assert smaller.prepare(before, restore=place).complete is False


def test_states_stay_in_their_folder(open_session: Open, tmp_path: Path) -> None:
    session = open_session()
    session.prepare(pieces(*turn(LONG)))
    assert session.keep(tmp_path / "elsewhere") == 0
    assert session.keep(tmp_path / "states" / ".." / "elsewhere") == 0
    assert not (tmp_path / "elsewhere").exists()


def test_the_shelf_drops_what_was_not_used_for_longest(tmp_path: Path) -> None:
    shelf = StateShelf(tmp_path)
    for number, name in enumerate(("a", "b", "c")):
        place = shelf.place(name)
        place.mkdir()
        (place / "cells.bin").write_bytes(b"x" * 1000)
        (place / "state.json").write_bytes(b"")
        os.utime(place / "state.json", (number, number))
    assert shelf.size() == 3000
    shelf.trim(2500)
    assert not shelf.place("a").exists()
    assert shelf.place("c").exists()
    shelf.forget("c")
    assert not shelf.place("c").exists()
    shelf.clear()
    assert shelf.size() == 0


def test_a_full_disk_leaves_no_half_state(tmp_path: Path) -> None:
    class NoRoom:
        def save_cells(self, path: Path, tokens: object) -> int:
            path.write_bytes(b"half")
            raise OSError(28, "No space left on device")

        def load_cells(self, path: Path, limit: int) -> list[int] | None:
            return None

    assert states.write(tmp_path / "x", "key", states.State([1, 2], []), NoRoom()) == 0
    assert list(tmp_path.iterdir()) == []
