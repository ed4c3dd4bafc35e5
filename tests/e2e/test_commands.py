"""The commands as a user starts them: answers, and one clear line for every bad input."""

from __future__ import annotations

import contextlib
import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from app.system.paths import Paths

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "app.main", "--home")
GUIDE = Paths.discover().guide


def alcove(home: Path, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, str(home), *arguments],
        cwd=ROOT,
        input=text,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def other_architecture(folder: Path) -> Path:
    name, value = b"general.architecture", b"llama"
    path = folder / "llama.gguf"
    head = b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, len(name)) + name
    path.write_bytes(head + struct.pack("<IQ", 8, len(value)) + value + b"\0" * 64)
    return path


def test_ask_prints_the_answer_and_nothing_else(home: Path) -> None:
    done = alcove(home, "ask", "Hello", "--seed", "1", "--effort", "low")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert "<|" not in done.stdout


def test_ask_json_has_the_promised_shape(home: Path) -> None:
    done = alcove(home, "ask", "-", "--json", "--effort", "high", text="Hello")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert set(report) == {"answer", "reasoning", "model", "effort", "usage", "stop_reason"}
    assert set(report["usage"]) == {
        "prompt_tokens",
        "reused_tokens",
        "generated_tokens",
        "prefill_tokens_per_s",
        "decode_tokens_per_s",
        "first_token_s",
    }
    assert (report["model"], report["effort"], report["stop_reason"]) == ("Guide", "high", "done")
    assert report["usage"]["generated_tokens"] > 0


def bad_models(folder: Path) -> dict[str, Path]:
    cut = folder / "cut.gguf"
    cut.write_bytes(GUIDE.read_bytes()[:-1000])
    page = folder / "page.gguf"
    page.write_text("<html>not a model</html>" * 10)
    return {
        "there is no such file": folder / "nothing.gguf",
        "not a GGUF": page,
        "cut off": cut,
        "gpt-oss models only": other_architecture(folder),
        "folder": folder,
    }


def test_a_bad_model_is_one_clear_line_and_status_2(home: Path, tmp_path: Path) -> None:
    for words, path in bad_models(tmp_path).items():
        done = alcove(home, "ask", "Hello", "--model", str(path))
        assert done.returncode == 2
        assert done.stdout == ""
        assert words in done.stderr
        assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("ask", "   "), "empty"),
        (("ask", "x", "--effort", "huge"), "--effort"),
        (("ask", "x", "--context", "5"), "--context"),
        (("ask", "x", "--temperature", "99"), "--temperature"),
        (("fit", "nothing.gguf"), "no such file"),
        (("ask",), "question"),
    ],
)
def test_bad_arguments(home: Path, arguments: tuple[str, ...], words: str) -> None:
    done = alcove(home, *arguments)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert words in done.stderr


def test_a_question_of_2_mb_is_refused_in_words(home: Path) -> None:
    done = alcove(home, "ask", "-", text="word " * 400_000)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "fit the context" in done.stderr


def test_a_data_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for arguments in (("ask", "Hello"), ("--screenshot", str(tmp_path / "x.png"))):
        done = alcove(tmp_path / "file" / "home", *arguments)
        assert done.returncode == 2
        assert "can't be written" in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_models_and_fit_speak_json(home: Path) -> None:
    (guide,) = json.loads(alcove(home, "models", "--json").stdout)
    assert (guide["id"], guide["built_in"], guide["problem"]) == ("guide", True, None)
    report = json.loads(alcove(home, "fit", str(GUIDE), "--json").stdout)
    assert report["verdict"] == "fits_memory"
    parts = ("weights", "kv_cache", "compute", "repacked", "process")
    assert report["needed"] == sum(report[part] for part in parts)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_no_character_is_too_much_for_the_output(home: Path, encoding: str) -> None:
    folder = Paths.discover(str(home)).models / "m"
    folder.mkdir(parents=True)
    names = ["日本 😀"]
    (folder / "日本 😀.gguf").write_bytes(b"GGUF")
    with contextlib.suppress(OSError):  # a disk may take names in UTF-8 alone
        (folder / os.fsdecode(b"mod\xe8le.gguf")).write_bytes(b"GGUF")
        names.append("mod\udce8le")
    env = {**os.environ, "PYTHONIOENCODING": encoding}
    listed = subprocess.run([*COMMAND, str(home), "models", "--json"], cwd=ROOT, env=env, capture_output=True)
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert {row["name"] for row in json.loads(listed.stdout)} == {"Guide", *names}
    plain = subprocess.run([*COMMAND, str(home), "models"], cwd=ROOT, env=env, capture_output=True)
    assert (plain.returncode, plain.stderr) == (0, b"")
    shown = "日本 😀" if encoding == "utf-8" else r"\u65e5\u672c \U0001f600"
    assert shown in plain.stdout.decode(encoding)


def test_a_question_in_another_encoding_is_no_crash(home: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    asked = [*COMMAND, str(home), "ask", "-", "--context", "1"]
    done = subprocess.run(asked, cwd=ROOT, env=env, input=b"Caf\xe9?", capture_output=True)
    assert done.returncode == 2
    assert done.stderr.startswith(b"alcove: an argument")


def test_fit_is_put_right_by_a_real_load(home: Path) -> None:
    before = json.loads(alcove(home, "fit", str(GUIDE), "--context", "8192", "--json").stdout)
    assert not before["corrected"]
    assert alcove(home, "ask", "Hello", "--effort", "low").returncode == 0
    after = json.loads(alcove(home, "fit", str(GUIDE), "--context", "8192", "--json").stdout)
    assert after["corrected"]
    assert after["options"] == before["options"]
    assert after["kv_cache"] == pytest.approx(before["kv_cache"], rel=0.02)
    text = alcove(home, "fit", str(GUIDE), "--context", "8192").stdout
    assert "fits in memory" in text
    assert "Corrected" in text


def test_the_self_test_passes(home: Path) -> None:
    done = alcove(home, "--self-test")
    report = json.loads(done.stdout)
    assert done.returncode == 0, report
    assert report["ok"]
    assert report["engine"]["model"] == "Guide"
    assert report["window"]["phase"] == "ready"


def test_an_answer_is_held_to_a_schema(home: Path) -> None:
    schema = home.parent / "schema.json"
    schema.write_text('{"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]}')
    done = alcove(home, "ask", "Hello", "--schema", str(schema))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["ok"] in (True, False)
    for text in ("no json", "[]", '{"enum": []}'):
        schema.write_text(text)
        done = alcove(home, "ask", "Hello", "--schema", str(schema))
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
