"""Reading ahead and kept states, in a real engine child with the built-in model."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
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
    first.prepare(before, place)
    size = first.keep(place)
    assert size > 1000
    expected = ask(first, *before, "and?", *ASSISTANT).text
    first.close()
    second = open_session()
    prepared = second.prepare(before, state=place)
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
    session.prepare(before, place)
    assert session.keep(place)
    harm(place)
    session.prepare(pieces(*turn("other")))
    prepared = session.prepare(before, state=place)
    assert prepared.restored == 0
    assert prepared.complete
    assert session.alive


def test_a_state_of_other_options_is_not_used(open_session: Open, tmp_path: Path) -> None:
    place = StateShelf(tmp_path / "states").place("chat")
    before = pieces(*turn(LONG))
    session = open_session()
    session.prepare(before, place)
    assert session.keep(place)
    other = open_session(LoadOptions(context_length=16384, n_threads=1, swa_full=True))
    assert other.prepare(before, state=place).restored == 0
    smaller = open_session(LoadOptions(context_length=256, n_threads=1))
    assert smaller.prepare(before, state=place).complete is False


def test_states_stay_in_their_folder(open_session: Open, tmp_path: Path) -> None:
    session = open_session()
    for place in (tmp_path / "elsewhere", tmp_path / "states" / ".." / "elsewhere"):
        session.prepare(pieces(*turn(LONG)), place)
        assert session.keep(place) == 0
    assert not (tmp_path / "elsewhere").exists()


def asked_with(session: ModelSession, state: Path | str, *prompt: PromptPiece | str) -> None:
    """Have one token written to a prompt that may be kept there, "" for nowhere."""
    ask_it = msgspec.structs.replace(request(*prompt, max_tokens=1), state=str(state))
    Answer(session, ask_it)


def test_nothing_is_kept_in_the_name_of_another_chat(open_session: Open, tmp_path: Path) -> None:
    """Whatever the window takes the cache for: the engine knows whose prompt is in it."""
    shelf, session = StateShelf(tmp_path / "states"), open_session()
    mine, other = shelf.place("mine"), shelf.place("other")
    hidden, long = turn("A secret. " + LONG), pieces(*turn(LONG * 2))
    asked_with(session, "", *hidden)
    assert session.keep(mine) == session.keep(other) == 0
    looked_at = session.prepare(long, other, limit=100)  # more than a glance reads: the cache stays
    assert (looked_at.evaluated, looked_at.complete) == (0, False)
    assert session.keep(other) == 0
    assert session.prepare(pieces(*hidden)[:3], other).complete  # all of it is there, and more
    assert session.keep(other) == 0
    assert list((tmp_path / "states").iterdir()) == []
    asked_with(session, mine, *hidden)
    assert session.keep(other) == 0
    assert session.keep(mine) > 0
    session.prepare(long, other)
    assert session.keep(mine) == 0  # it stays what it is
    assert session.keep(other) > 0
    asked_with(session, "", *hidden)
    assert session.keep(mine) == session.keep(other) == 0


def test_a_chat_that_is_forgotten_is_kept_no_more(open_session: Open, tmp_path: Path) -> None:
    shelf, session = StateShelf(tmp_path / "states"), open_session()
    mine, other = shelf.place("mine"), shelf.place("other")
    before = pieces(*turn(LONG))
    session.prepare(before, mine)
    session.forget(other)
    assert session.keep(mine) > 0
    session.forget(mine)
    shelf.forget("mine")
    assert session.keep(mine) == 0
    assert session.prepare(before, mine).evaluated == 0  # asked for again, nothing need be read
    assert session.keep(mine) > 0
    session.forget()
    shelf.clear()
    assert session.keep(mine) == 0


def test_forgetting_waits_for_what_is_being_written(open_session: Open, tmp_path: Path) -> None:
    shelf, session = StateShelf(tmp_path / "states"), open_session()
    place = shelf.place("chat")
    for _ in range(10):
        session.prepare(pieces(*turn(LONG)), place)
        session.keep_soon(place)
        session.forget(place)
        assert place.exists()
        shelf.forget("chat")
    assert session.keep(place) == 0
    assert shelf.size() == 0


def test_the_shelf_is_swept_of_what_belongs_to_no_chat(tmp_path: Path) -> None:
    shelf = StateShelf(tmp_path)
    for name in ("a", "b", "gone"):
        shelf.place(name).mkdir()
        (shelf.place(name) / "cells.bin").write_bytes(b"x" * 1000)
    half = shelf.place("a").with_name(f"{shelf.place('a').name}.new")
    half.mkdir()
    shelf.sweep(["a", "b", "c"], 5000)
    assert sorted(tmp_path.iterdir()) == sorted([shelf.place("a"), shelf.place("b")])
    shelf.sweep(["a", "b", "c"], 0)
    assert list(tmp_path.iterdir()) == []


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
