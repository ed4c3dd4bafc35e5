"""`alcove ask`: what of a reply is printed, and where."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import headless
from app.domain.models import LoadedFacts
from app.main import main, parse
from tests.scripted import ScriptedEngine

SAID = "<|channel|>commentary<|message|>Let me compute that first.<|end|><|start|>assistant"
CALL = (
    '<|channel|>commentary to=functions.calculator <|constrain|>json<|message|>{"expression":"6*7"}<|call|>'
)
THOUGHT = "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant"
Ask = Callable[..., tuple[str, str]]


class Session(ScriptedEngine):
    """A session whose model plays scripts."""

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def load(self, *_: object) -> LoadedFacts | None:
        return self.facts


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Ask what is answered by scripts; returns what stands on stdout and stderr."""

    def asked(scripts: list[str], *options: str, schema: Any = None) -> tuple[str, str]:
        monkeypatch.setattr(headless, "open_session", lambda _: Session(scripts))
        if schema is not None:
            (tmp_path / "schema.json").write_text(json.dumps(schema))
            options = (*options, "--schema", str(tmp_path / "schema.json"))
        assert headless.run(parse(["--home", str(tmp_path), "ask", "6 times 7?", *options])) == 0
        printed = capsys.readouterr()
        return printed.out, printed.err

    return asked


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
