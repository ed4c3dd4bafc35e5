"""A child that waits for a load: it is used, or ends; it never changes what is loaded."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace

from app.domain.errors import EngineError, ModelFileError
from app.domain.models import LoadOptions
from app.engine.launch import native_variables
from app.engine.link import Link
from app.engine.session import ModelSession
from app.engine.token_list import read_token_list
from app.engine.vocabulary_ahead import made_of
from app.system import landlock
from app.system.hardware import usable_cores
from tests.children import engines
from tests.engine.conftest import GUIDE, OPTIONS, Answer, MakeSession, request, turn
from tests.library.crafted import ARRAY, from_guide, texts

pytestmark = pytest.mark.engine
FAKE = str(Path(__file__).with_name("fake_child.py"))
ALL_CORES = replace(OPTIONS, n_threads=usable_cores())
two_kinds = pytest.mark.skipif(
    native_variables(OPTIONS) == native_variables(ALL_CORES), reason="one core: all options are alike"
)


@pytest.fixture
def begun() -> Callable[[], set[int]]:
    """Those that were started since the test began."""
    before = engines()
    return lambda: engines() - before


def gone(begun: Callable[[], set[int]], but: int | None = None) -> bool:
    """Wait until all have ended but one: those that were killed get the time that they need for that."""
    while begun() - {but}:
        threading.Event().wait(0.01)
    return True


def said(session: ModelSession) -> list[tuple[int, str, bool]]:
    return Answer(session, request(*turn("What is the context?"), max_tokens=16)).items


def test_a_load_takes_the_child_that_stands_by(
    make_session: MakeSession, begun: Callable[[], set[int]]
) -> None:
    session = make_session()
    session.stand_by(GUIDE, OPTIONS)
    (ready,) = begun()
    session.stand_by(GUIDE, OPTIONS)  # there is one
    assert begun() == {ready}
    assert (session.pid, session.facts) == (None, None)
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.pid == ready
    expected = said(session)
    session.load(GUIDE, OPTIONS, lambda _: None)  # nobody expected this one
    assert session.pid != ready
    assert begun() == {session.pid}
    assert said(session) == expected


def test_it_is_confined_like_any_other(make_session: MakeSession) -> None:
    if not landlock.supported():
        pytest.skip("needs Landlock")
    session = make_session()
    session.stand_by(GUIDE, OPTIONS)
    session.load(GUIDE, OPTIONS, lambda _: None)
    for thread in Path(f"/proc/{session.pid}/task").iterdir():
        status = (thread / "status").read_text()
        assert "NoNewPrivs:\t1" in status
        assert "Seccomp:\t2" in status


def test_one_that_expects_another_model_speaks_the_words_of_the_loaded_one(
    make_session: MakeSession, tmp_path: Path
) -> None:
    listed = read_token_list(GUIDE)
    assert listed is not None
    words = (
        listed.texts[:256] + listed.texts[-1:255:-1]
    )  # the bytes as they are, the longer ones turned round
    other = tmp_path / "other.gguf"
    other.write_bytes(from_guide().set("tokenizer.ggml.tokens", ARRAY, texts(*words)).build())
    assert made_of(other) is not None
    session = make_session()
    session.load(GUIDE, OPTIONS, lambda _: None)
    expected = said(session)
    session.stand_by(other, OPTIONS)
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert said(session) == expected


@two_kinds
def test_one_with_other_variables_is_not_used(
    make_session: MakeSession, begun: Callable[[], set[int]]
) -> None:
    session = make_session()
    session.stand_by(GUIDE, ALL_CORES)
    (unfit,) = begun()
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.pid != unfit
    assert gone(begun, session.pid)
    session.stand_by(GUIDE, ALL_CORES)
    (unfit,) = begun() - {session.pid}
    session.stand_by(GUIDE, OPTIONS)
    while unfit in begun():
        threading.Event().wait(0.01)
    assert len(begun()) == 2  # the loaded one, and one that stands by
    session.stand_down()
    assert gone(begun, session.pid)


def test_it_ends_with_the_session(make_session: MakeSession, begun: Callable[[], set[int]]) -> None:
    session = make_session()
    session.stand_by(GUIDE, OPTIONS)
    assert begun()
    session.close()
    assert gone(begun)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_one_that_has_ended_is_replaced(make_session: MakeSession, begun: Callable[[], set[int]]) -> None:
    session = make_session()
    session.stand_by(GUIDE, OPTIONS)
    (ready,) = begun()
    process = psutil.Process(ready)
    os.kill(ready, signal.SIGKILL)
    psutil.wait_procs([process], 10)
    facts = session.load(GUIDE, OPTIONS, lambda _: None)
    assert facts.safe_mode == ""
    assert session.pid != ready


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_one_that_hangs_is_replaced(
    make_session: MakeSession, begun: Callable[[], set[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it reads a model on a disk that doesn't answer."""
    monkeypatch.setattr("app.engine.stand_by._READ_SECONDS", 0.1)
    session = make_session()
    made = session._link

    def stopped(variables: Mapping[str, str]) -> Link:
        link = made(variables)
        expect = link.expect

        def stop_first(path: Path) -> None:
            assert link.client.pid is not None
            os.kill(link.client.pid, signal.SIGSTOP)
            expect(path)

        link.expect = stop_first  # type: ignore[method-assign]
        return link

    session._stand_by._make = stopped
    session.stand_by(GUIDE, OPTIONS)
    (hanging,) = begun()
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert gone(begun, session.pid)
    assert session.pid != hanging


@pytest.fixture
def unkillable(make_session: MakeSession, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelSession]:
    """A session whose child that stands by can't be ended, as in a read from a share that has gone."""
    monkeypatch.setattr("app.engine.client._EXIT_SECONDS", 60.0)
    session = make_session()
    session.stand_by(GUIDE, OPTIONS)
    assert session._stand_by._child is not None
    link, _ = session._stand_by._child
    process = link.client._process
    assert process is not None
    os.kill(process.pid, signal.SIGSTOP)
    monkeypatch.setattr(process, "kill", lambda: None)
    yield session
    os.kill(process.pid, signal.SIGKILL)
    link.client._reader.join(30)


def ended(work: Callable[[], object]) -> bool:
    """Whether some work is over long before it would have waited for the child."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(30)
    return not thread.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_one_that_cannot_be_killed_holds_no_end_up(unkillable: ModelSession) -> None:
    assert ended(unkillable.close)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_one_that_cannot_be_killed_holds_no_load_up(unkillable: ModelSession) -> None:
    def load() -> None:
        unkillable.stand_down()
        unkillable.load(GUIDE, OPTIONS, lambda _: None)

    assert ended(load)
    assert unkillable.alive


@two_kinds
@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_one_that_cannot_be_killed_makes_room_for_another(unkillable: ModelSession) -> None:
    assert ended(lambda: unkillable.load(GUIDE, ALL_CORES, lambda _: None))
    assert unkillable.alive


def test_none_begins_once_the_session_is_closed(
    make_session: MakeSession, begun: Callable[[], set[int]]
) -> None:
    session = make_session()
    session.close()
    session.stand_by(GUIDE, OPTIONS)
    assert not begun()


def test_a_child_without_a_word_holds_nobody_up(make_session: MakeSession) -> None:
    session = make_session((sys.executable, FAKE, "silent"))
    standing = threading.Thread(target=session.stand_by, args=(GUIDE, OPTIONS))
    standing.start()
    while session._stand_by._greeted is None or not session._stand_by._greeted.client.alive:
        threading.Event().wait(0.01)
    session.cancel_load()
    standing.join(10)
    assert not standing.is_alive()
    session.patience = replace(session.patience, hello=0.2)
    with pytest.raises(EngineError):
        session.load(GUIDE, OPTIONS, lambda _: None)


def test_nothing_stands_by_for_what_is_no_model(
    make_session: MakeSession, tmp_path: Path, begun: Callable[[], set[int]]
) -> None:
    session = make_session()
    with pytest.raises(ModelFileError) as raised:
        session.stand_by(tmp_path / "gone.gguf", LoadOptions())
    assert raised.value.code == "file_missing"
    assert not begun()


def test_a_missing_program_is_told_by_the_load(make_session: MakeSession, tmp_path: Path) -> None:
    session = make_session((str(tmp_path / "nothing"),))
    session.stand_by(GUIDE, OPTIONS)
    with pytest.raises(EngineError) as raised:
        session.load(GUIDE, OPTIONS, lambda _: None)
    assert raised.value.code == "engine_missing"
