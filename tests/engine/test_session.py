"""Loading, generating, cancelling and dying, with the real child."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from app.domain.errors import EngineError, ModelFileError
from app.domain.generation import FinishReason, PromptPiece, PromptProgress, Sampling, Tokens, control
from app.domain.models import DeviceKind, LoadOptions
from app.engine.client import Ended, EngineClient
from app.engine.launch import default_command, default_threads
from app.engine.session import ModelSession
from app.system import landlock
from app.system.clock import SystemClock
from tests.engine.conftest import COMMAND, GUIDE, OPTIONS, Answer, MakeSession, request, turn

pytestmark = pytest.mark.engine
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


def wait_gone(pid: int) -> bool:
    """Wait until a process has ended."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        threading.Event().wait(0.02)
    return False


def test_load_reports_progress_and_facts_and_unload_ends_the_child(make_session: MakeSession) -> None:
    session, fractions = make_session(), list[float]()
    facts = session.load(GUIDE, OPTIONS, fractions.append)
    pid = session.pid
    assert pid is not None
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert session.facts is facts
    assert facts.name == "Guide"
    assert facts.context_length == 16384
    assert facts.n_threads == 1
    assert facts.memory_bytes > 10_000_000
    assert len(facts.vocabulary) == 16
    assert [device.kind for device in facts.devices] == [DeviceKind.CPU]
    assert facts.devices[0].total > 0
    assert facts.options.context_length == 16384
    assert facts.safe_mode == ""
    session.unload()
    assert not session.alive
    assert not psutil.pid_exists(pid)
    with pytest.raises(EngineError) as raised:
        Answer(session, request("x", max_tokens=1))
    assert raised.value.code == "not_loaded"


@LINUX
def test_child_is_confined_to_an_empty_folder_with_a_bare_environment(
    make_session: MakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret-of-the-user")
    session = make_session()
    session.load(GUIDE, OPTIONS, lambda _: None)
    process = Path(f"/proc/{session.pid}")
    assert b"secret-of-the-user" not in (process / "environ").read_bytes()
    assert b"GGML_NO_BACKTRACE=1" in (process / "environ").read_bytes()
    folder = (process / "cwd").readlink()
    assert list(folder.iterdir()) == []
    loaded = (process / "maps").read_text()
    assert "libllama" in loaded
    assert "PySide6" not in loaded
    if landlock.supported():
        for thread in (process / "task").iterdir():
            status = (thread / "status").read_text()
            assert "NoNewPrivs:\t1" in status
            assert "Seccomp:\t2" in status  # as old as Landlock, and older
    session.unload()
    assert not folder.exists()


def test_a_load_cancelled_before_the_child_starts_is_cancelled(make_session: MakeSession) -> None:
    session = make_session()
    begin = session._state.begin_load

    def cancel_early(path: Path) -> None:
        begin(path)
        session.cancel_load()

    session._state.begin_load = cancel_early  # type: ignore[method-assign]
    with pytest.raises(EngineError) as raised:
        session.load(GUIDE, OPTIONS, lambda _: None)
    assert raised.value.code == "load_cancelled"
    assert session.pid is None


def test_a_client_closed_before_its_start_leaves_no_child() -> None:
    ends: list[Ended] = []
    client = EngineClient(COMMAND, log_file=None, on_event=lambda _: True, on_end=ends.append)
    client.close()
    client.start()
    client.close()
    assert not client.alive
    assert len(ends) == 1


def test_without_a_folder_for_caches_a_model_is_loaded_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    states = tmp_path / "file" / "states"
    with ModelSession(
        log_dir=None, state_file=tmp_path / "e.json", clock=SystemClock(), command=COMMAND, states=states
    ) as session:
        session.load(GUIDE, OPTIONS, lambda _: None)
        assert session.alive
        assert session.keep(states / "chat") == 0


def test_whatever_ends_a_load_leaves_no_child(make_session: MakeSession) -> None:
    def fail(_: float) -> None:
        raise ZeroDivisionError

    session = make_session()
    with pytest.raises(ZeroDivisionError):
        session.load(GUIDE, OPTIONS, fail)
    assert session.pid is None


def test_a_file_that_goes_during_the_start_is_missed_by_name(
    make_session: MakeSession, tmp_path: Path
) -> None:
    path, session = tmp_path / "m.gguf", make_session()
    shutil.copy(GUIDE, path)
    begin = session._state.begin_load

    def remove(path: Path) -> None:
        begin(path)
        path.unlink()

    session._state.begin_load = remove  # type: ignore[method-assign]
    with pytest.raises(ModelFileError) as raised:
        session.load(path, OPTIONS, lambda _: None)
    assert raised.value.code == "file_missing"
    assert session.pid is None


def test_generate_streams_tokens_and_counts_them(guide: ModelSession) -> None:
    answer = Answer(guide, request(*turn("How do I delete a chat?"), max_tokens=40, stop=()))
    assert answer.reason is FinishReason.LENGTH
    assert len(answer.items) == answer.usage.generated_tokens == 40
    assert answer.progress[-1].done == answer.progress[-1].total == answer.usage.prompt_tokens
    assert answer.usage.decode_seconds > 0
    assert answer.usage.reused_tokens < answer.usage.prompt_tokens
    assert all(text.startswith("<|") for _, text, special in answer.items if special)


def test_stop_token_is_the_last_item(guide: ModelSession) -> None:
    answer = Answer(guide, request(*turn("Hello"), max_tokens=2000, stop=("<|message|>",)))
    assert answer.reason is FinishReason.STOP
    assert answer.items[-1][1:] == ("<|message|>", True)


def test_a_seed_makes_the_answer_repeatable_and_top_values_are_taken(guide: ModelSession) -> None:
    sampling = Sampling(temperature=0.8, top_p=0.9, top_k=40, min_p=0.01, seed=7)
    prompt = turn("What is effort?")
    texts = {
        Answer(guide, request(*prompt, max_tokens=30, stop=(), sampling=sampling)).text for _ in range(3)
    }
    assert len(texts) == 1


def test_second_turn_reuses_the_prompt_though_the_reasoning_is_dropped(guide: ModelSession) -> None:
    first = Answer(guide, request(*turn("How do I search?"), max_tokens=900, stop=()))
    later = (*turn("How do I search?"), control("<|channel|>"), "final", control("<|message|>"), "So.")
    second = Answer(guide, request(*later, control("<|end|>"), max_tokens=1))
    assert second.usage.reused_tokens == first.usage.prompt_tokens
    assert second.usage.cache_miss == ""
    again = Answer(guide, request(*turn("How do I search?"), max_tokens=1))
    assert again.usage.reused_tokens == first.usage.prompt_tokens - 1


def test_a_marker_in_the_users_text_stays_text(guide: ModelSession) -> None:
    marker = Answer(guide, request("x", control("<|start|>"), "x", max_tokens=1)).usage.prompt_tokens
    text = Answer(guide, request("x", "<|start|>", "x", max_tokens=1)).usage.prompt_tokens
    assert marker == 3
    assert text > 4


@pytest.mark.parametrize(
    "pieces",
    [
        (PromptPiece("", tokens=(10**9,)),),
        (PromptPiece("", tokens=(-1,)),),
        (PromptPiece("", tokens=(10**30,)),),
        (control("<|nothing|>"),),
        (),
        (PromptPiece(""),),
    ],
)
def test_a_prompt_that_would_abort_is_refused(guide: ModelSession, pieces: tuple[PromptPiece, ...]) -> None:
    with pytest.raises(EngineError) as raised:
        Answer(guide, request(*pieces, max_tokens=1))
    assert raised.value.code == "bad_protocol"
    assert Answer(guide, request("x", max_tokens=2, stop=())).usage.generated_tokens == 2


def test_ids_of_special_tokens_are_refused_as_text(guide: ModelSession) -> None:
    sampled = Answer(guide, request(*turn("Hello"), max_tokens=2000, stop=("<|message|>",))).items
    ordinary, special = next(i for i, _, s in sampled if not s), next(i for i, _, s in sampled if s)
    given = Answer(guide, request(PromptPiece("", tokens=(ordinary,) * 5), max_tokens=1))
    assert given.usage.prompt_tokens == 5
    with pytest.raises(EngineError, match="can't stand in text"):
        Answer(guide, request(PromptPiece("", tokens=(ordinary, special)), max_tokens=1))


def test_a_repetition_penalty_changes_what_is_likeliest(guide: ModelSession) -> None:
    """Greedy, so that nothing but the penalty differs; a heavy one leaves no token to come often."""
    plain = Answer(guide, request("a a a a", max_tokens=60, stop=(), sampling=Sampling(0)))
    heavy = Answer(
        guide, request("a a a a", max_tokens=60, stop=(), sampling=Sampling(0, repeat_penalty=2.0))
    )
    assert plain.items != heavy.items
    assert len({item[0] for item in heavy.items}) > len({item[0] for item in plain.items})


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=float("nan")),
        Sampling(top_p=0.0),
        Sampling(min_p=2.0),
        Sampling(temperature=-1.0),
        Sampling(repeat_penalty=0.0),
    ],
)
def test_sampling_out_of_range_is_refused(guide: ModelSession, sampling: Sampling) -> None:
    with pytest.raises(EngineError) as raised:
        Answer(guide, request("x", max_tokens=1, sampling=sampling))
    assert raised.value.code == "bad_protocol"


def test_a_prompt_longer_than_the_context_is_refused(guide: ModelSession) -> None:
    with pytest.raises(EngineError) as raised:
        Answer(guide, request("7" * 20000))
    assert raised.value.code == "prompt_too_long"
    assert "context 16384" in raised.value.detail


def test_what_is_too_long_for_a_line_is_refused_at_once_and_still_counted(guide: ModelSession) -> None:
    """Files, and a pasted text; what is written as six characters each makes a long line of few."""
    text = "\0" * 1_000_000
    files = [PromptPiece(text)] * 12
    with pytest.raises(EngineError) as raised:
        Answer(guide, request(*files, max_tokens=1))
    assert raised.value.code == "prompt_too_long"
    with pytest.raises(EngineError) as raised:
        guide.prepare(files)
    assert raised.value.code == "prompt_too_long"
    assert guide.alive
    (one,) = guide.count([files[:1]])
    more = [PromptPiece("a"), *files, control("<|end|>")]
    few, whole, pasted, none = guide.count([[PromptPiece("a")], more, [PromptPiece(text * 12)], []])
    assert (few, none) == (1, 0)
    assert whole == 2 + 12 * one
    assert abs(pasted - 12 * one) <= 24


def test_broken_unicode_and_huge_runs_are_taken(guide: ModelSession) -> None:
    for text in ("\ud83d", "a\udc00b", "\x00\x01", "日" * 1100, "=" * 3000, "🙂" * 100, "/\n" * 1000):
        assert Answer(guide, request(text, max_tokens=1, stop=())).usage.prompt_tokens > 0


def test_cancel_in_the_prefill(guide: ModelSession) -> None:
    asked = request("7 8 " * 4000, max_tokens=5)
    events = guide.generate(asked)
    assert isinstance(next(events), PromptProgress)
    guide.cancel(asked.id)
    last = list(events)[-1]
    assert getattr(last, "reason", None) is FinishReason.CANCELLED
    assert last.usage.generated_tokens == 0  # type: ignore[union-attr]


def test_cancel_in_the_decode_and_an_abandoned_iterator(guide: ModelSession) -> None:
    asked = request(*turn("Hello"), stop=())
    reasons = []
    for event in guide.generate(asked):
        if isinstance(event, Tokens):
            guide.cancel(asked.id)
        reasons.append(getattr(event, "reason", None))
    assert reasons[-1] is FinishReason.CANCELLED
    left = guide.generate(request(*turn("Hello"), stop=()))
    next(left)
    left.close()  # type: ignore[attr-defined]
    assert Answer(guide, request(*turn("Hello"), max_tokens=3, stop=())).usage.generated_tokens == 3


def test_cancel_before_the_start_and_of_unknown_ids(guide: ModelSession) -> None:
    guide.cancel("unknown")
    asked = request(*turn("Hello"), stop=())
    guide.cancel(asked.id)
    assert Answer(guide, asked).reason is FinishReason.CANCELLED


def test_generations_queue(guide: ModelSession) -> None:
    answers: list[Answer] = []
    threads = [
        threading.Thread(
            target=lambda: answers.append(Answer(guide, request(*turn("Hi"), max_tokens=50, stop=())))
        )
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer.usage.generated_tokens for answer in answers] == [50, 50, 50]
    assert len({answer.text for answer in answers}) == 1


def test_a_full_context_ends_the_generation(make_session: MakeSession) -> None:
    session = make_session()
    facts = session.load(GUIDE, LoadOptions(context_length=256, n_threads=1, n_batch=64), lambda _: None)
    answer = Answer(session, request(*turn("Hello"), stop=()))
    assert answer.reason is FinishReason.CONTEXT
    assert answer.usage.prompt_tokens + answer.usage.generated_tokens == facts.context_length + 1


def test_cancel_load_and_load_again(make_session: MakeSession) -> None:
    session = make_session()
    with pytest.raises(EngineError) as raised:
        session.load(GUIDE, OPTIONS, lambda _: session.cancel_load())
    assert raised.value.code == "load_cancelled"
    assert session.facts is None
    assert not session.alive
    assert session.crashed_during_load() is None
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.alive


@pytest.mark.parametrize(
    ("content", "code"), [(None, "file_missing"), (b"hello", "not_gguf"), (b"", "not_gguf")]
)
def test_a_file_that_is_no_model_is_told_apart(
    make_session: MakeSession, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelFileError) as raised:
        make_session().load(path, OPTIONS, lambda _: None)
    assert raised.value.code == code


def test_a_cut_file_fails_with_llama_cpps_reason(make_session: MakeSession, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(GUIDE.read_bytes()[:200_000])
    session = make_session()
    with pytest.raises(EngineError) as raised:
        session.load(path, OPTIONS, lambda _: None)
    assert raised.value.code == "file_truncated"
    assert "file bounds" in raised.value.detail
    assert session.facts is None


def test_kill_in_a_generation_is_noticed_at_once(make_session: MakeSession) -> None:
    session, deaths = make_session(), queue.SimpleQueue[EngineError]()
    session.on_death = deaths.put
    session.load(GUIDE, OPTIONS, lambda _: None)
    events = session.generate(request(*turn("Hello"), stop=()))
    assert any(isinstance(event, Tokens) for event in events)
    os.kill(session.pid or 0, signal.SIGKILL)
    with pytest.raises(EngineError) as raised:
        list(events)
    assert raised.value.code == "engine_killed"
    assert raised.value.exit_code == -9
    assert "llama" in raised.value.tail
    assert raised.value.detail.startswith("signal SIGKILL\n\n")
    assert not session.alive
    assert deaths.get(timeout=10).code == "engine_killed"
    session.load(GUIDE, OPTIONS, lambda _: None)
    assert session.alive


def test_kill_outside_a_generation_calls_on_death(make_session: MakeSession) -> None:
    session, died, errors = make_session(), threading.Event(), list[EngineError]()

    def on_death(error: EngineError) -> None:
        errors.append(error)
        died.set()

    session.on_death = on_death
    session.load(GUIDE, OPTIONS, lambda _: None)
    os.kill(session.pid or 0, signal.SIGKILL)
    assert died.wait(10)
    assert (errors[0].code, errors[0].exit_code) == ("engine_killed", -9)
    with pytest.raises(EngineError) as raised:
        Answer(session, request("x"))
    assert raised.value.code == "engine_killed"


def test_a_missing_program_and_a_babbling_one(make_session: MakeSession) -> None:
    with pytest.raises(EngineError) as raised:
        make_session(("/nonexistent/engine",)).load(GUIDE, OPTIONS, lambda _: None)
    assert raised.value.code == "engine_missing"
    babble = "import sys\nwhile True: sys.stdout.write('x' * 5_000_000); sys.stdout.flush()"
    with pytest.raises(EngineError) as raised:
        make_session((sys.executable, "-c", babble)).load(GUIDE, OPTIONS, lambda _: None)
    assert raised.value.code == "bad_protocol"


PARENT = """
import os, sys, threading
from pathlib import Path
from app.domain.models import LoadOptions
from app.engine.session import ModelSession
from app.system.clock import SystemClock
home = Path(sys.argv[1])
session = ModelSession(log_dir=home, state_file=home / "engine.json", clock=SystemClock(),
                       command=(sys.executable, "-m", "app.engine.child"), marks_loads=True)
crash = (lambda _: os._exit(3)) if sys.argv[2] == "crash" else (lambda _: None)
session.load(Path(sys.argv[3]), LoadOptions(context_length=512, n_threads=1), crash)
print(session.pid, flush=True)
threading.Event().wait()
"""


def start_parent(home: Path, mode: str) -> subprocess.Popen[str]:
    """A program with an engine, as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", PARENT, str(home), mode, str(GUIDE)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_child_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    with start_parent(tmp_path, "live") as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    assert wait_gone(pid)


def test_a_crash_during_a_load_is_known_at_the_next_start_once(
    make_session: MakeSession, tmp_path: Path
) -> None:
    with start_parent(tmp_path, "crash") as parent:
        assert parent.wait(30) == 3
    with ModelSession(
        log_dir=None, state_file=tmp_path / "engine.json", clock=SystemClock(), command=COMMAND
    ) as other:  # `alcove ask`: what it loads says nothing about the window
        other.load(GUIDE, OPTIONS, lambda _: None)
    session = make_session()
    assert session.crashed_during_load() == str(GUIDE)
    assert session.crashed_during_load() is None


def test_defaults() -> None:
    assert default_command()[-1] == "--engine-child"
    assert default_threads(10_000_000) == 1
    assert 1 <= default_threads(12_000_000_000) <= (os.cpu_count() or 1)
