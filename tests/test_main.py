"""The command line: a model file given by a file manager, commands, options."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.main import parse


@pytest.mark.parametrize(
    ("arguments", "command", "model"),
    [
        (["m.gguf"], None, "m.gguf"),
        (["M.GGUF"], None, "M.GGUF"),
        (["--home", "x", "m.gguf"], None, "m.gguf"),
        (["--model", "m.gguf"], None, "m.gguf"),
        (["m.gguf", "--home", "x"], None, "m.gguf"),
        (["models"], "models", None),
        (["ask", "What is m.gguf?"], "ask", None),
        (["ask", "x", "--model", "m.gguf"], "ask", "m.gguf"),
        (["--home", "m.gguf"], None, None),
        ([], None, None),
    ],
)
def test_a_file_alone_is_a_model(arguments: list[str], command: str | None, model: str | None) -> None:
    options = parse(arguments)
    assert options.command == command
    expected = None if model is None else Path(model)
    if command is None and expected is not None:
        expected = expected.absolute()  # the window that is open already has another folder
    assert options.model == expected


def test_any_existing_file_is_taken_and_other_words_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blob = tmp_path / "sha256-00"
    blob.write_bytes(b"x")
    assert parse([str(blob)]).model == blob
    with pytest.raises(SystemExit) as raised:
        parse(["nonsense"])
    assert raised.value.code == 2
    assert "nonsense" in capsys.readouterr().err
