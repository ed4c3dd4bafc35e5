"""A child that misbehaves: `python -m tests.engine.fake_child SCENARIO [SEED]`; lines made by hand."""

from __future__ import annotations

import json
import os
import random
import sys
import threading
from collections.abc import Callable, Iterator

from app.engine.protocol import PROTOCOL_VERSION

HELLO = {"type": "hello", "protocol": PROTOCOL_VERSION, "engine_version": "fake", "variants": ["x64"]}
LOADED = {
    "type": "loaded",
    "name": "Fake",
    "context_length": 4096,
    "vocabulary": "v",
    "vocabulary_size": 9,
    "cpu_variant": "x64",
    "devices": [{"name": "CPU", "description": "CPU", "kind": "cpu"}],
    "n_threads": 1,
    "load_seconds": 0.1,
    "buffers": [],
    "confined": 0,
}
USAGE = {
    "prompt_tokens": 1,
    "reused_tokens": 0,
    "generated_tokens": 1,
    "prefill_seconds": 0.1,
    "decode_seconds": 0.1,
}


def say(message: object) -> None:
    """Write a line."""
    raw(json.dumps(message).encode() + b"\n")


def raw(data: bytes) -> None:
    """Write bytes."""
    while data:
        data = data[os.write(1, data) :]


def commands() -> Iterator[dict[str, object]]:
    """The commands, as they come."""
    for line in sys.stdin.buffer:
        yield json.loads(line)


def sleep() -> None:
    """Live on and say nothing."""
    threading.Event().wait()


def forever(message: object) -> None:
    """Say the same without end."""
    line = json.dumps(message).encode() + b"\n"
    while True:
        raw(line * 500)


def loaded() -> Iterator[tuple[str, str, int]]:
    """Say hello, load, answer pings; the type and id of what else is asked, and how many groups to count."""
    say(HELLO)
    for command in commands():
        kind = str(command["type"])
        if kind == "load":
            say({"type": "load_progress", "fraction": 0.5})
            say(LOADED)
        elif kind == "ping":
            say({"type": "pong"})
        elif kind == "exit":
            os._exit(0)
        else:
            request = command.get("request")
            groups = command.get("groups")
            number = len(groups) if isinstance(groups, list) else 0
            yield kind, str(request["id"] if isinstance(request, dict) else command.get("id", "")), number


def tokens(request: str, count: int = 1) -> dict[str, object]:
    """An event of sampled tokens."""
    return {"type": "tokens", "id": request, "items": [[5, "x", False]] * count}


def done(request: str) -> dict[str, object]:
    """The end of a generation."""
    return {"type": "finished", "id": request, "reason": "stop", "usage": USAGE}


def on_load(act: Callable[[], object]) -> None:
    """Say hello and do something when a load is asked for."""
    say(HELLO)
    next(commands())
    act()


def on_generate(act: Callable[[str], object]) -> None:
    """Load, count, and do something with each generation."""
    for kind, request, groups in loaded():
        if kind == "generate":
            act(request)
        elif kind == "count":
            say({"type": "counted", "id": request, "counts": [1] * groups})


def pongs_only() -> None:
    """Answer every ping and never load."""
    say(HELLO)
    for command in commands():
        if command["type"] == "ping":
            say({"type": "pong"})


def talkative() -> None:
    """Say what this version doesn't know, between what it does."""
    for kind, request, _ in loaded():
        say({"type": "weather", "id": request, "sun": True})
        raw(b"\n{}\nnull\n")
        if kind == "generate":
            say({**tokens(request), "mood": "good"})
            say({"type": "weather"})
            say(tokens("someone else"))
            say(done(request))
        elif kind == "count":
            say({"type": "counted", "id": request, "counts": [1, 2, 3]})


def half(request: str) -> None:
    """End in the middle of a line."""
    say(tokens(request))
    raw(b'{"type":"tokens","id":"' + request.encode() + b'","items":[[5,"y')
    os._exit(0)


def computes_for_ever() -> None:
    """Tell of a prompt that goes on and on, from a thread of its own, as the real one does."""

    def beat(request: str) -> None:
        while True:
            say({"type": "prompt_progress", "id": request, "done": 1, "total": 2, "reused": 0})
            threading.Event().wait(0.1)

    on_generate(lambda request: threading.Thread(target=beat, args=(request,), daemon=True).start())


def counts_only() -> None:
    """Count wrongly."""
    for _, request, _ in loaded():
        say({"type": "counted", "id": request, "counts": [1]})


def noise(seed: int) -> None:
    """Bytes, lines and events at random, then an end, a silence or an endless line."""
    dice = random.Random(seed)
    good = [
        HELLO,
        LOADED,
        {"type": "load_progress", "fraction": 0.1},
        {"type": "pong"},
        tokens("a"),
        done("a"),
    ]
    if dice.random() < 0.7:
        say(HELLO)
    for _ in range(dice.randrange(60)):
        line = json.dumps(dice.choice(good)).encode()
        kind = dice.randrange(5)
        if kind == 0:
            raw(dice.randbytes(dice.randrange(200)) + b"\n")
        elif kind == 1:
            raw(line[: dice.randrange(len(line))] + b"\n")
        elif kind == 2:
            place = dice.randrange(len(line))
            raw(line[:place] + dice.randbytes(3) + line[place + 3 :] + b"\n")
        elif kind == 3:
            raw(b"[" * dice.randrange(2000) + b"\n")
        else:
            raw(line + b"\n")
    end = dice.randrange(4)
    if end == 0:
        os._exit(dice.choice((0, 1, 77)))
    elif end == 1:
        os.kill(os.getpid(), dice.choice((4, 6, 9, 11)))
    elif end == 2:
        while True:
            raw(b"x" * 65536)
    sleep()


def babble() -> None:
    """Endless bytes."""
    while True:
        raw(os.urandom(4096))


def deaf() -> None:
    """Hear the load and then read no more."""
    say(HELLO)
    sys.stdin.buffer.readline()
    say(LOADED)
    sleep()


def saying(*messages: object) -> Callable[[], None]:
    """Say something and then nothing more."""

    def act() -> None:
        for message in messages:
            if isinstance(message, bytes):
                raw(message)
            else:
                say(message)
        sleep()

    return act


def repeating(data: bytes) -> Callable[[], None]:
    """Write the same without end."""

    def act() -> None:
        while True:
            raw(data)

    return act


def closes_output() -> None:
    """Live on without a voice."""
    os.close(1)
    sleep()


def loud() -> None:
    """Fill the log."""
    os.write(2, b"e" * 5_000_000)
    on_generate(lambda request: say(done(request)))


SCENARIOS: dict[str, Callable[[], None]] = {
    "silent": sleep,
    "old": saying({**HELLO, "protocol": 1}),
    "new": saying({**HELLO, "protocol": 99, "more": {}}),
    "loaded first": saying(LOADED),
    "babble": babble,
    "endless line": repeating(b"x" * 65536),
    "empty lines": repeating(b"\n" * 65536),
    "hello twice": lambda: on_load(saying(HELLO, LOADED)),
    "silent in the load": lambda: on_load(sleep),
    "pongs only": pongs_only,
    "no progress": lambda: on_load(lambda: forever({"type": "load_progress", "fraction": 0.5})),
    "not a number": lambda: on_load(saying(b'{"type":"load_progress","fraction":NaN}\n', LOADED)),
    "closes its output": lambda: on_load(closes_output),
    "talkative": talkative,
    "half a message": lambda: on_generate(half),
    "endless tokens": lambda: on_generate(lambda request: forever(tokens(request, 32))),
    "endless progress": lambda: on_generate(
        lambda request: forever(
            {"type": "prompt_progress", "id": request, "done": 1, "total": 2, "reused": 0}
        )
    ),
    "endless strangers": lambda: on_generate(lambda _: forever(tokens("someone else"))),
    "endless pongs": lambda: on_generate(lambda _: forever({"type": "pong"})),
    "endless unknown": lambda: on_generate(lambda _: forever({"type": "weather"})),
    "silent in the answer": lambda: on_generate(lambda _: None),
    "computes for ever": computes_for_ever,
    "wrong counts": counts_only,
    "deaf": deaf,
    "loud": loud,
    "noise": lambda: noise(int(sys.argv[2])),
}


if __name__ == "__main__":
    SCENARIOS[sys.argv[1]]()
