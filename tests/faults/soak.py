"""Days of use in a short time: turns, switching, stopping, editing at random; nothing may grow."""

from __future__ import annotations

import random
import time
from pathlib import Path

from msgspec import Struct

from tests.faults.ledger import database_whole, stored
from tests.faults.remote import Json, Program, last, started

_QUESTIONS = (
    "What can gpt-oss do?",
    "Where are my chats kept?",
    "How do I export a chat?",
    "What is 12 * 12?",
    "Does it need the internet?",
    "How much memory does gpt-oss-20b need?",
)
_SETTLED = 0.2  # of the turns, after which nothing may grow any more
_SAMPLES = 20
_MORE_MEMORY = 20_000_000  # bytes that the window may take more, and as many the engine
_EXACT = ("threads", "handles", "processes")
_MOST_WIDGETS = 40  # the widgets shown follow the chat that is open: no two of them are the same


class Soaked(Struct):
    """What a soak found; `samples` are measures (`program.Hand.measure`), the open chat empty each time."""

    turns: int
    chats: int
    seconds: float
    samples: list[Json]
    lost: str
    cost: dict[str, tuple[float, float]]  # measure -> at the settled point, at the end

    @property
    def good(self) -> bool:
        """Whether nothing grew and nothing was lost."""
        grown = self.cost
        memory = all(grown[name][1] - grown[name][0] <= _MORE_MEMORY for name in ("memory", "engine_memory"))
        exact = all(grown[name][1] <= grown[name][0] for name in _EXACT)
        widgets = all(grown[name][1] - grown[name][0] <= _MOST_WIDGETS for name in ("widgets", "objects"))
        return memory and exact and widgets and not self.lost


class _Soak:
    def __init__(self, program: Program, chats: int, dice: random.Random) -> None:
        self._program, self._most, self._dice = program, chats, dice
        self._said: dict[str, str] = {}  # every text that was shown in full: message -> text
        self.turns = 0

    def turn(self) -> None:
        """Choose a chat, ask, edit or ask again; at times stop or leave in the middle."""
        program, dice = self._program, self._dice
        seen = self._choose()
        path = seen["path"]
        users = [m for m in path if m["role"] == "user"]
        kind = dice.random()
        effort = dice.choice(("low", "medium", "high"))
        if users and kind < 0.15:
            program.do("edit", message=dice.choice(users)["id"], text=dice.choice(_QUESTIONS))
        elif path and kind < 0.3:
            program.do("retry", message=last(seen)["id"])
        else:
            program.do("send", text=dice.choice(_QUESTIONS), effort=effort)
        self.turns += 1
        self._follow(dice.random())

    def _follow(self, kind: float) -> None:
        program = self._program
        if kind < 0.15:
            program.until(lambda s: s["busy"] or len(s["path"]) > 1, every=0.005)
            program.do("stop")
        elif kind < 0.25:
            program.do("new")  # it goes on in the background
        seen = program.until(lambda s: not s["busy"] and (kind < 0.25 or len(s["path"]) > 1), every=0.01)
        for message in seen["path"]:
            if message["status"] != "streaming":
                self._said[message["id"]] = message["reasoning"] + message["text"]

    def _choose(self) -> Json:
        program, dice = self._program, self._dice
        seen = program.look()
        chats, kind = seen["chats"], dice.random()
        if len(chats) < self._most and (kind < 0.4 or not chats):
            program.do("new")
            return program.until(lambda s: s["chat"] is None, every=0.005)
        if kind < 0.75:
            chat = dice.choice(chats)[0]
            program.do("open", chat=chat)
            return program.until(lambda s: s["chat"] == chat, every=0.005)
        if len(seen["path"]) > 30:  # a long chat fills the Guide's context
            program.do("new")
            return program.until(lambda s: s["chat"] is None, every=0.005)
        return seen

    def measure(self) -> Json:
        """Measure with an empty chat open and the memory of the last one let go."""
        program = self._program
        program.do("new")
        program.until(lambda s: s["chat"] is None)
        time.sleep(2.5)  # the collector's turn, and what is read ahead
        values: Json = program.do("measure")
        return values

    def lost(self, home: Path) -> str:
        """After the end: "" when all that was shown in full is stored as it was shown."""
        messages, _ = stored(home)
        missing = [k for k, text in self._said.items() if k not in messages and text]
        other = [
            k
            for k, text in self._said.items()
            if k in messages and not (messages[k].reasoning + messages[k].text).startswith(text)
        ]
        whole = database_whole(home)
        return (
            ""
            if whole and not missing and not other
            else f"{len(missing)} missing, {len(other)} other, {whole=}"
        )


def run(folder: Path, turns: int, chats: int, seed: int) -> Soaked:
    """Do so many turns over so many chats, and measure twenty times."""
    home, begun = folder / "soak", time.monotonic()
    samples: list[Json] = []
    with started(home) as program:
        program.do("page", name="chat")
        time.sleep(6)  # the pages that are made ahead
        soak = _Soak(program, chats, random.Random(seed))
        step = max(1, turns // _SAMPLES)
        while soak.turns < turns:
            soak.turn()
            if soak.turns % step == 0:
                samples.append(soak.measure())
                print(soak.turns, {k: v for k, v in samples[-1].items() if k != "python_threads"}, flush=True)
        count = len(program.look()["chats"])
        program.quit()
    first, end = samples[round(len(samples) * _SETTLED)], samples[-1]
    names = ("memory", "engine_memory", *_EXACT, "widgets", "objects")
    cost = {name: (float(first[name]), float(end[name])) for name in names}
    return Soaked(soak.turns, count, time.monotonic() - begun, samples, soak.lost(home), cost)
