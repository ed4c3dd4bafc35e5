"""`alcove ask`: what of a reply is printed, and where."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import headless
from app.domain.models import LoadedFacts
from app.main import main, parse
from app.system.paths import Paths
from tests.scripted import ScriptedEngine

SAID = "<|channel|>commentary<|message|>Let me compute that first.<|end|><|start|>assistant"
CALL = (
    '<|channel|>commentary to=functions.calculator <|constrain|>json<|message|>{"expression":"6*7"}<|call|>'
)
THOUGHT = "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant"
ANSWER = "<|channel|>final<|message|>It is 42.<|return|>"
Ask = Callable[..., tuple[str, str]]
Asked = Callable[..., tuple[int, str, str]]


class Session(ScriptedEngine):
    """A session whose model plays scripts."""

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def load(self, *_: object) -> LoadedFacts | None:
        return self.facts


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Asked:
    """Ask what is answered by scripts; returns the exit status, what stands on stdout and on stderr."""

    def asked(scripts: list[str], *options: str, schema: Any = None) -> tuple[int, str, str]:
        monkeypatch.setattr(headless, "open_session", lambda _: Session(scripts))
        if schema is not None:
            (tmp_path / "schema.json").write_text(json.dumps(schema))
            options = (*options, "--schema", str(tmp_path / "schema.json"))
        status = headless.run(parse(["--home", str(tmp_path), "ask", "6 times 7?", *options]))
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return asked


@pytest.fixture
def ask(asked: Asked) -> Ask:
    """Ask what is answered in full; returns what stands on stdout and stderr."""

    def ask(scripts: list[str], *options: str, schema: Any = None) -> tuple[str, str]:
        status, out, err = asked(scripts, *options, schema=schema)
        assert status == 0
        return out, err

    return ask


def test_a_blank_line_stands_between_what_is_said_first_and_the_answer(ask: Ask) -> None:
    answer = "<|channel|>final<|message|>It is 42.<|return|>"
    out, err = ask([SAID + CALL, answer])
    assert out == "Let me compute that first.\n\nIt is 42.\n"
    assert "[functions.calculator] 42" in err
    assert ask([SAID + THOUGHT + answer])[0] == out
    (report, _) = ask([SAID + CALL, answer], "--json")
    assert json.loads(report)["answer"] + "\n" == out
    assert ask([THOUGHT + answer])[0] == "It is 42.\n"


def test_with_a_schema_the_answer_alone_is_printed(ask: Ask) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    scripts = [SAID + CALL, SAID + '<|channel|>final <|constrain|>json<|message|>{"a": 42}<|return|>']
    assert ask(list(scripts), schema=schema)[0] == '{"a": 42}\n'
    (report, _) = ask(list(scripts), "--json", schema=schema)
    assert json.loads(report)["answer"] == '{"a": 42}'


@pytest.mark.parametrize(
    ("given", "told"), [((), "Be kind."), (("--instructions", "Be brief."), "Be brief.")]
)
def test_instructions_are_those_of_the_settings_or_given(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...], told: str
) -> None:
    path = Paths.discover(str(tmp_path)).settings_file
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"instructions": "Be kind."}))
    asked = list[Session]()
    made = Session.__enter__

    def entered(session: Session) -> Session:
        asked.append(session)
        return made(session)

    monkeypatch.setattr(Session, "__enter__", entered)
    ask([ANSWER], *given)
    (request,) = asked[0].requests
    text = "".join(piece.text for piece in request.pieces)
    assert f"# Instructions\n\n{told}" in text


NO_ANSWER = ["<|channel|>analysis<|message|>Hm.<|return|>"]
CALLED_ALONE = [THOUGHT + CALL, "<|channel|>analysis<|message|>Done.<|return|>"]


@pytest.mark.parametrize("form", [(), ("--json",)])
@pytest.mark.parametrize("scripts", [NO_ANSWER, CALLED_ALONE])
def test_a_reply_without_an_answer_is_not_whole(
    asked: Asked, scripts: list[str], form: tuple[str, ...]
) -> None:
    status, out, err = asked(list(scripts), *form)
    assert status == headless.CUT
    assert err.splitlines()[-1] == "alcove: the model gave no answer"
    assert (json.loads(out)["answer"] if form else out) == ""


@pytest.mark.parametrize(
    "script",
    [
        "<|message|>Free words, no JSON<|return|>",
        "<|channel|>Final<|message|>Free words<|return|>",
        "<|channel|>final<|message|>{}<|end|><|start|>assistant<|channel|>final<|message|>{}<|return|>",
        "<|channel|>final<|message|>" + "[" * 100_000 + "<|return|>",
        "<|channel|>commentary<|message|>{}<|return|>",
    ],
)
def test_an_answer_that_slipped_past_its_schema_is_not_whole(asked: Asked, script: str) -> None:
    status, _, err = asked([script], schema={"type": "object"})
    assert status == headless.CUT
    assert err.startswith("alcove: ")
    assert err.count("\n") == 1
    assert asked([script])[0] == 0  # without one it is an answer
    assert asked([THOUGHT + "<|channel|>final<|message|>{}<|return|>"], schema={"type": "object"})[0] == 0


def test_a_schema_that_cannot_be_read_is_told_before_a_model_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session([])
    loads: list[object] = []
    monkeypatch.setattr(session, "load", lambda *_: loads.append(1))
    monkeypatch.setattr(headless, "open_session", lambda _: session)
    command = ["--home", str(tmp_path), "ask", "Hello", "--schema", str(tmp_path / "none.json")]
    assert main(command) == headless.BAD_INPUT
    assert "none.json" in capsys.readouterr().err
    assert loads == []


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("form", [(), ("--json",)])
@pytest.mark.parametrize("command", [("models",), ("ask", "Hello")])
def test_output_that_cannot_be_written_is_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
    form: tuple[str, ...],
) -> None:
    monkeypatch.setattr(headless, "open_session", lambda _: Session([THOUGHT + ANSWER]))
    with FULL.open("w") as full:
        monkeypatch.setattr("sys.stdout", full)
        status = main(["--home", str(tmp_path), *command, *form])
    err = capsys.readouterr().err
    assert status == headless.CUT
    assert err.startswith("alcove: the output can't be written")
    assert err.count("\n") == 1


def started(*command: str, stdout: int, stderr: int) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    run = "import sys; from app.main import main; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-c", run, *command], stdout=stdout, stderr=stderr, text=True, env=environment
    )


@pytest.mark.parametrize("both", [False, True])
def test_a_reader_that_has_gone_is_no_error(tmp_path: Path, both: bool) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with started(
        "--home", str(tmp_path), "models", stdout=writing, stderr=writing if both else subprocess.PIPE
    ) as child:
        os.close(writing)
        said = child.stderr.read() if child.stderr is not None else ""
    assert (child.returncode, said) == (0, "")


@pytest.mark.engine
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_an_answer_that_is_cut_is_told_from_a_whole_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: tuple[str, ...]
) -> None:
    (tmp_path / "long.json").write_text('{"type": "string", "minLength": 1500}')
    asked = ("--home", str(tmp_path), "ask", "Hello", "--effort", "low", "--seed", "1", *form)
    assert main([*asked, "--context", "1024", "--schema", str(tmp_path / "long.json")]) == headless.CUT
    cut = capsys.readouterr()
    assert cut.err.startswith("alcove: the answer was cut")
    assert cut.err.count("\n") == 1
    assert len(cut.out) > 500  # what there is of it stays on stdout
    if form:
        # Which of the two comes first is a matter of the processor's arithmetic.
        assert json.loads(cut.out)["stop_reason"] in ("context", "repetition")
    assert main(asked) == 0
    assert capsys.readouterr().err == ""


def test_an_answer_that_goes_in_circles_is_cut_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    circles = "<|channel|>final<|message|>" + " and on" * 800
    monkeypatch.setattr(headless, "open_session", lambda _: Session([circles]))
    assert main(["--home", str(tmp_path), "ask", "Go on"]) == headless.CUT
    assert "in circles" in capsys.readouterr().err


def test_the_help_names_every_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["ask", "--help"])
    named = " ".join(capsys.readouterr().out.split()).partition("exit status: ")[2]
    for status in (0, headless.BAD_INPUT, headless.ENGINE_FAULT, headless.CUT):
        assert f"{status} " in named
