"""The engine's whole path against llama.cpp's own programs, from the same sources, on the same files."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import psutil

from app.domain.models import LoadOptions, Speed, Tuned
from app.engine.subject import Subjects
from app.engine.tuning import Choices, Tuner
from tests.benchmarks import stand_in
from tests.benchmarks.measures import QUESTION, ROOT, Figure, asked

GUIDE = ROOT / "resources" / "guide" / "guide.gguf"
THREADS = max(1, psutil.cpu_count(logical=False) or 1)
_TURN = 32, 16  # tokens of a prompt, and of an answer, by which settings are compared
_PROMPT_WORDS, _TOKENS = 400, 24
NO_REPACK = ("--repack", "0")
_PORT_WAIT = 600.0  # seconds; a file of 12 GB from a slow disk


@cache
def programs() -> Path:
    """Return the folder of llama-bench and llama-server, compiled first where that hasn't been done.

    ALCOVE_YARDSTICKS names a folder that has them already.
    """
    if made := os.environ.get("ALCOVE_YARDSTICKS"):
        return Path(made)
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), "yardsticks"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return Path(done.stdout.splitlines()[-1])


def environment() -> dict[str, str]:
    """Return an environment in which the programs find their libraries, which lie beside them."""
    name = "DYLD_LIBRARY_PATH" if sys.platform == "darwin" else "LD_LIBRARY_PATH"
    return {**os.environ, name: str(programs())}


def llama_bench(model: Path, *options: str, rounds: int = 1) -> list[dict[str, Any]]:
    """Run llama-bench once; return its rows, means of `rounds`."""
    fixed = ["-m", str(model), "-o", "json", "-r", str(rounds)]
    command = [str(programs() / "llama-bench"), *fixed, *options]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=1800, check=True, env=environment()
    )
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


def whole_path(
    model: Path,
    options: LoadOptions,
    words: int,
    tokens: int,
    turns: int = 1,
    question: str = "",
    *,
    expected: bool = False,
) -> dict[str, Any]:
    """Run turns through runner, child, sampler, pipe and parser; return their figures."""
    import msgspec

    script = ROOT / "tests" / "benchmarks" / "whole_path.py"
    text = msgspec.json.encode(options).decode()
    arguments = [str(model), text, str(words), str(tokens), str(turns), question]
    done = subprocess.run(
        [sys.executable, str(script), *arguments, *(["expected"] if expected else [])],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        timeout=1800,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


@contextmanager
def stand_in_20b() -> Iterator[Path]:
    """A file of the exact shape of gpt-oss-20b, its weights random; removed afterwards."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("ALCOVE_BENCH_DIR")) as folder:
        path = Path(folder) / "gpt-oss-20b.gguf"
        stand_in.write(path, "gpt-oss-20b", stand_in.SHAPES["gpt-oss-20b"], filled=True)
        yield path


def prompt_of(ours: dict[str, Any]) -> tuple[str, ...]:
    """Return the options by which llama-bench computes as many tokens after as many as the whole path did."""
    prompt, depth = int(ours["prompt_tokens"]), int(ours["depth"])
    return "-p", str(prompt), "-n", "0", "-d", str(depth - prompt)


def _options(**changes: Any) -> LoadOptions:
    values = {"context_length": 4096, "n_threads": THREADS, "use_extra_buffers": False, **changes}
    return LoadOptions(**values)


@cache
def compared(rounds: int = 3) -> dict[str, list[float]]:
    """Measure the stand-in for gpt-oss-20b both ways, in turns; return ratios and figures by name."""
    found: dict[str, list[float]] = {name: [] for name in ("pp", "tg", "ours_pp", "ours_tg", "pp_t", "tg_t")}
    with stand_in_20b() as model:
        whole_path(model, _options(), 4, 4)  # into the system's cache
        for _ in range(rounds):
            ours = whole_path(model, _options(), _PROMPT_WORDS, _TOKENS)
            depth, shared = str(int(ours["depth"])), ("-t", str(THREADS), *NO_REPACK)
            (prefill,) = llama_bench(model, *prompt_of(ours), *shared)
            (decode,) = llama_bench(model, "-p", "0", "-n", str(_TOKENS), "-d", depth, *shared)
            pp, tg = float(prefill["avg_ts"]), float(decode["avg_ts"])
            for name, value in zip(
                found, (ours["pp"] / pp, ours["tg"] / tg, ours["pp"], ours["tg"], pp, tg), strict=True
            ):
                found[name].append(value)
    return found


def decode() -> Figure:
    """Decode of a 20b-sized model through the whole path over llama-bench's tg at the same depth."""
    found = compared()
    details = {
        "alcove_tps": statistics.median(found["ours_tg"]),
        "llama_bench": statistics.median(found["tg_t"]),
    }
    return Figure(statistics.median(found["tg"]), "ratio", details)


def prefill() -> Figure:
    """Prefill of a 20b-sized model through the whole path over llama-bench's pp with as many tokens."""
    found = compared()
    details = {
        "alcove_tps": statistics.median(found["ours_pp"]),
        "llama_bench": statistics.median(found["pp_t"]),
    }
    return Figure(statistics.median(found["pp"]), "ratio", details)


def guide_decode(rounds: int = 5) -> Figure:
    """Decode of the Guide through the whole path over llama-bench's tg, as many tokens after as many.

    Both have written something before they are measured, as llama-bench always does; `first` is the ratio of
    an answer of `alcove ask`, the first of its process.
    """
    ours, theirs, cold = [], [], []
    options = LoadOptions(context_length=4096, n_threads=1)
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds):
            figures = whole_path(GUIDE, options, 0, 2000, 9, QUESTION)
            ours.append(figures["tg"])
            theirs.append(_guide_bench(figures["depth"], figures["tokens"]))
            first = asked(home)
            bench = _guide_bench(first["prompt_tokens"], first["generated_tokens"])
            cold.append(first["decode_tokens_per_s"] / bench)
    details = {
        "alcove_tps": statistics.median(ours),
        "llama_bench": statistics.median(theirs),
        "first": round(statistics.median(cold), 3),
    }
    return Figure(statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), "ratio", details)


def _guide_bench(depth: float, count: float) -> float:
    (row,) = llama_bench(GUIDE, "-p", "0", "-n", str(int(count)), "-d", str(int(depth)), "-t", "1")
    return float(row["avg_ts"])


# -- loading, and memory beside it ---------------------------------------------------------------


@cache
def served() -> dict[str, float]:
    """Load the stand-in in our child and in llama-server, same options, and have both answer once.

    Ours is loaded twice in each round: as it is chosen from the menu, and by a child that is started for it.
    Returns seconds, and bytes after the answer.
    """
    options = _options()
    with stand_in_20b() as model:
        whole_path(model, options, 4, 4)
        ours, cold, theirs, memory = [], [], [], []
        for _ in range(3):
            cold.append(whole_path(model, options, 4, 4)["load_s"])
            figures = whole_path(model, options, 4, 4, expected=True)
            ours.append(figures["load_s"])
            seconds, private = _llama_server(model, options, int(figures["depth"]))
            theirs.append(seconds)
            memory.append(figures["rss"] - figures["shared"] - private)
    return {
        "ratio": statistics.median(a / b for a, b in zip(ours, theirs, strict=True)),
        "cold": statistics.median(a / b for a, b in zip(cold, theirs, strict=True)),
        "ours_s": statistics.median(ours),
        "theirs_s": statistics.median(theirs),
        "overhead": statistics.median(memory),
    }


def _llama_server(model: Path, options: LoadOptions, tokens: int) -> tuple[float, float]:
    """Start llama-server; return the seconds until it is ready, and private bytes after an answer."""
    port = 18_000 + os.getpid() % 2000
    command = [str(programs() / "llama-server"), "-m", str(model), "--port", str(port), "-np", "1"]
    command += ["-c", str(options.context_length), "-t", str(options.n_threads), "--no-repack", "--jinja"]
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, env=environment()) as process:
        try:
            while not _ready(port):
                if process.poll() is not None or time.perf_counter() - started > _PORT_WAIT:
                    raise RuntimeError("llama-server didn't start")
                time.sleep(0.01)
            seconds = time.perf_counter() - started
            _ask_server(port, tokens)
            memory = psutil.Process(process.pid).memory_info()
            return seconds, memory.rss - memory.shared
        finally:
            process.terminate()


def _ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def _ask_server(port: int, tokens: int) -> None:
    body = json.dumps({"prompt": list(range(1000, 1000 + tokens)), "n_predict": 4, "ignore_eos": True})
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/completion", body.encode(), headers)
    with urllib.request.urlopen(request, timeout=600) as answer:
        answer.read()


def load_ratio() -> Figure:
    """From the click to a model that is ready, warm-up in both, over llama-server's; `cold`: not expected."""
    found = served()
    details = {"alcove_s": found["ours_s"], "llama_server_s": found["theirs_s"], "cold": found["cold"]}
    return Figure(found["ratio"], "ratio", details)


def engine_overhead() -> Figure:
    """Private memory of our child beyond llama-server's with the same model, options and prompt, in MB."""
    return Figure(served()["overhead"] / 1e6, "MB")


# -- auto-tune -----------------------------------------------------------------------------------


def tuned_ratio(rounds: int = 3) -> Figure:
    """What auto-tune chooses over the best of llama-bench's settings tried by hand; a usual turn's time.

    Both are measured anew in turns, once they are chosen: the best of some noisy figures is a lucky one.
    """
    with stand_in_20b() as model:
        subjects = Subjects(model)
        room = psutil.virtual_memory().available > 2.2 * model.stat().st_size
        tuner = Tuner(
            subjects.open,
            Choices(tuple(range(1, THREADS + 1)), extra_buffers=room, seconds=300.0),
            variants=lambda: subjects.variants[1:2],
        )
        tuned = tuner.find(_options())
        settings = _settings(repack=("0", "1") if room else ("0",))
        best = min(settings, key=lambda one: _by_hand(model, one).seconds)
        pairs = [(_loaded_so(subjects, tuned), _by_hand(model, best)) for _ in range(rounds)]
    ours, theirs = (
        statistics.median(speed.answer for speed in speeds) for speeds in zip(*pairs, strict=True)
    )
    return Figure(
        statistics.median(by_hand.seconds / own.seconds for own, by_hand in pairs),
        "ratio",
        {
            "answer": ours,
            "by_hand": theirs,
            "trials": float(tuned.trials),
            "gain": tuned.before.seconds / tuned.after.seconds,
        },
    )


def _loaded_so(subjects: Subjects, tuned: Tuned) -> Speed:
    """Load with what auto-tune chose, and measure."""
    options = _options(
        n_threads=tuned.n_threads,
        n_threads_batch=tuned.n_threads_batch,
        n_ubatch=tuned.n_ubatch,
        use_extra_buffers=bool(tuned.use_extra_buffers),  # None: there was no room for a copy
        flash_attention=tuned.flash_attention,
        cpu_variant=tuned.cpu_variant,
    )
    subject = subjects.open(options)
    try:
        found = subject.measure(*_TURN, tuned.n_threads, tuned.n_threads_batch)
    finally:
        subject.close()
    return Speed(found.prompt_tokens / found.prompt_seconds, found.tokens / found.seconds)


def _settings(repack: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The settings that are tried by hand."""
    return [
        ("-t", str(THREADS), "--repack", copies, "-fa", attention)
        for copies in repack
        for attention in ("off", "on")
    ]


def _by_hand(model: Path, setting: tuple[str, ...]) -> Speed:
    prompt, answer = map(str, _TURN)
    rows = llama_bench(model, "-p", prompt, "-n", answer, *setting)
    return Speed(*(float(row["avg_ts"]) for row in rows))
