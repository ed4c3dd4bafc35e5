"""A child that speaks badly, too much or not at all: bounded, named, survived."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import EngineError
from app.domain.generation import Finished, FinishReason, PromptPiece
from app.engine.client import Ended, EngineClient
from app.engine.protocol import MAX_EVENT, Codec, Event, Pong
from app.engine.session import ModelSession
from app.engine.watch import Patience
from tests.engine.conftest import GUIDE, OPTIONS, Answer, MakeSession, request, turn

pytestmark = pytest.mark.engine
# Far shorter than the program's own; what counts is that each of them ends the wait. Only for what has to end
# by it: a busy machine takes longer for the rest.
SHORT = Patience(hello=1.0, load=1.0, answer=1.0, ping=0.1, silence=0.5)
BEFORE_HELLO = {
    "silent": "engine_hung",
    "old": "engine_other_version",
    "new": "engine_other_version",
    "loaded first": "bad_protocol",
    "babble": "bad_protocol",
    "endless line": "bad_protocol",
    "empty lines": "bad_protocol",
}
IN_THE_LOAD = {
    "silent in the load": "engine_hung",
    "pongs only": "engine_hung",
    "no progress": "bad_protocol",
    "closes its output": "engine_hung",
}
IN_THE_ANSWER = {
    "half a message": "engine_died",
    "endless tokens": "bad_protocol",
    "endless progress": "bad_protocol",
    "endless strangers": "bad_protocol",
    "endless pongs": "bad_protocol",
    "endless unknown": "bad_protocol",
    "silent in the answer": "engine_hung",
    "deaf": "engine_hung",
}
CODES = {
    "engine_hung",
    "engine_other_version",
    "bad_protocol",
    "engine_died",
    "engine_killed",
    "cpu_fault",
    "load_failed",
}


def fake(
    make_session: MakeSession, scenario: str, seed: int = 0, patience: Patience | None = None
) -> ModelSession:
    session = make_session((sys.executable, "-m", "tests.engine.fake_child", scenario, str(seed)))
    session.patience = patience or Patience()
    return session


def be_short(session: ModelSession) -> None:
    """From now on; its child is there already."""
    assert session._child is not None
    session.patience = session._child.patience = SHORT


def patience_for(scenario: str) -> Patience:
    """Short where the end of it is what ends a load."""
    if scenario in IN_THE_LOAD and IN_THE_LOAD[scenario] == "engine_hung":
        return Patience(load=SHORT.load, ping=SHORT.ping, silence=SHORT.load)
    return SHORT if BEFORE_HELLO.get(scenario) == "engine_hung" else Patience()


def assert_gone(pid: int | None) -> None:
    assert pid is not None
    assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@pytest.mark.parametrize("scenario", [*BEFORE_HELLO, *IN_THE_LOAD])
def test_a_load_ends_by_name(make_session: MakeSession, scenario: str) -> None:
    session = fake(make_session, scenario, patience=patience_for(scenario))
    with pytest.raises(EngineError) as raised:
        session.load(GUIDE, OPTIONS, lambda _: None)
    assert raised.value.code == (BEFORE_HELLO | IN_THE_LOAD)[scenario]
    assert raised.value.detail.splitlines()[0]
    assert not session.alive
    assert session.facts is None


@pytest.mark.parametrize("scenario", ["hello twice", "not a number", "loud", "talkative"])
def test_what_is_harmless_is_survived(make_session: MakeSession, scenario: str) -> None:
    fractions: list[float] = []
    session = fake(make_session, scenario)
    assert session.load(GUIDE, OPTIONS, fractions.append).name == "Fake"
    assert all(0 <= fraction <= 1 for fraction in fractions)
    if scenario == "talkative":
        assert Answer(session, request("x")).text == "x"
        assert session.count([(), (), ()]) == (1, 2, 3)


@pytest.mark.parametrize("scenario", IN_THE_ANSWER)
def test_an_answer_ends_by_name(make_session: MakeSession, scenario: str) -> None:
    session = fake(make_session, scenario)
    session.load(GUIDE, OPTIONS, lambda _: None)
    if IN_THE_ANSWER[scenario] == "engine_hung":
        be_short(session)
    pid = session.pid
    # More than a pipe holds, so that a child that doesn't read can't be written to.
    with pytest.raises(EngineError) as raised:
        Answer(session, request("long " * 100_000))
    assert raised.value.code == IN_THE_ANSWER[scenario]
    with pytest.raises(EngineError) as again:
        Answer(session, request("x"))
    assert again.value.code == raised.value.code
    session.unload()
    assert_gone(pid)


def test_wrong_counts(make_session: MakeSession) -> None:
    session = fake(make_session, "wrong counts")
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.count([(PromptPiece("x"),)]) == (1,)
    with pytest.raises(EngineError) as raised:
        session.count([(PromptPiece("x"),)] * 2)
    assert raised.value.code == "bad_protocol"


@pytest.mark.parametrize("seed", range(10))
def test_noise(make_session: MakeSession, seed: int) -> None:
    session = fake(make_session, "noise", seed)
    session.patience = Patience(hello=0.4, load=0.4, answer=0.4, ping=0.1, silence=0.3)

    def answer() -> Answer:
        session.load(GUIDE, OPTIONS, lambda _: None)
        return Answer(session, request("x"))

    with pytest.raises(EngineError) as raised:
        answer()  # no noise is one
    assert raised.value.code in CODES
    session.unload()
    assert not session.alive


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP is POSIX")
def test_a_stopped_engine_is_noticed_by_its_silence(make_session: MakeSession) -> None:
    """The real child, stopped while it computes; `answer` alone would wait on for minutes."""
    session = make_session()
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session._child is not None
    session._child.patience = Patience(ping=0.1, silence=0.5)
    pid = session.pid or 0
    events = session.generate(request(*turn("Hello"), stop=()))
    next(events)
    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(EngineError) as raised:
        list(events)
    assert raised.value.code == "engine_hung"
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.alive
    assert_gone(pid)


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP is POSIX")
@pytest.mark.parametrize("keeping", [False, True])
def test_a_stopped_engine_is_noticed_while_it_reads_ahead(
    make_session: MakeSession, tmp_path: Path, keeping: bool
) -> None:
    session = make_session()
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session._child is not None
    session._child.patience = Patience(ping=0.1, silence=0.5)
    os.kill(session.pid or 0, signal.SIGSTOP)
    with pytest.raises(EngineError) as raised:
        session.keep(tmp_path) if keeping else session.prepare([PromptPiece("x")])
    assert raised.value.code == "engine_hung"


@pytest.mark.parametrize("scenario", ["silent in the answer", "computes for ever", "deaf"])
def test_the_end_of_the_program_waits_for_no_child_that_hangs(
    make_session: MakeSession, tmp_path: Path, scenario: str
) -> None:
    """Also not for one that answers pings, or tells its progress, and computes without end."""
    session = make_session((sys.executable, "-m", "tests.engine.fake_child", scenario))
    session.load(GUIDE, OPTIONS, lambda _: None)
    deaths: list[EngineError] = []
    session.on_death = deaths.append
    asked = request("x")
    events = session.generate(asked)
    with ThreadPoolExecutor(3) as threads:
        reading = threads.submit(lambda: session.prepare([PromptPiece("x")]))
        keeping = threads.submit(lambda: session.keep(tmp_path))
        answer = threads.submit(lambda: list(events))
        assert session._child is not None
        while len(session._child.requests) < 3:
            threading.Event().wait(0.01)
        session.end_soon()
        assert isinstance(reading.exception(), EngineError)
        assert isinstance(keeping.exception(), EngineError)
        # What the model wrote until then is a reply that was stopped.
        last = answer.result()[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    with pytest.raises(EngineError):
        session.count([(PromptPiece("x"),)])
    session.close()
    assert deaths == []


def test_an_unload_waits_for_no_child_that_hangs(make_session: MakeSession, tmp_path: Path) -> None:
    session = make_session((sys.executable, "-m", "tests.engine.fake_child", "deaf"))
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.keep(tmp_path, 1e6) == 0


def test_a_busy_engine_answers_pings(guide: ModelSession) -> None:
    """What takes longer than a silence may last isn't taken for a hang."""
    assert guide._child is not None
    before, guide._child.patience = guide._child.patience, Patience(ping=0.05, silence=0.5)
    try:
        assert Answer(guide, request("7 8 " * 800, max_tokens=1)).usage.prompt_tokens > 800
    finally:
        guide._child.patience = before


class _Reader(EngineClient):
    """Reads what a test gives it; never started."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        super().__init__((), log_file=None, on_event=self._take, on_end=lambda _: None)

    def _take(self, event: Event) -> bool:
        self.events.append(event)
        return True

    def read(self, data: bytes) -> str:
        return self._read_events(io.BytesIO(data))


@given(st.binary(max_size=3000))
def test_any_bytes_are_read_to_their_end_or_refused(data: bytes) -> None:
    assert _Reader().read(data) in ("", "too many lines that are no events")


@given(st.lists(st.one_of(st.binary(max_size=40), st.just(b'{"type":"pong"}'), st.just(b'{"type":"x"}'))))
def test_good_lines_between_bad_ones_arrive(lines: list[bytes]) -> None:
    reader = _Reader()
    lines = [line.replace(b"\n", b"") for line in lines]
    bad = sum(line not in (b'{"type":"pong"}', b'{"type":"x"}') for line in lines)
    problem = reader.read(b"".join(line + b"\n" for line in lines))
    if bad < 20:
        assert problem == ""
        assert reader.events == [Pong()] * lines.count(b'{"type":"pong"}')


def test_a_line_is_never_held_longer_than_allowed() -> None:
    line = b'{"type":"pong"' + b" " * MAX_EVENT + b"}\n"
    assert _Reader().read(line) == "an event that is too long"


@given(st.binary(max_size=300))
def test_the_codec_raises_nothing_but_value_errors(line: bytes) -> None:
    codec = Codec()
    for decode in (codec.event, codec.command):
        with contextlib.suppress(ValueError):
            decode(line)


def test_ends_are_told_without_a_process(tmp_path: Path) -> None:
    ends: list[Ended] = []
    client = EngineClient(("/nonexistent",), log_file=None, on_event=lambda _: True, on_end=ends.append)
    client.start()
    client.close()
    assert ends[0].problem == "engine_missing"
