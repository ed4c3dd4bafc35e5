"""Asks the finished Guide, through llama.cpp, questions that it has never seen, and counts what is right."""

from __future__ import annotations

import difflib
import random
import re
import time
from dataclasses import dataclass, field
from typing import Any

import harmony
import numpy as np
from corpus import Case, Corpus
from engine import Engine
from sums import make_sum
from tokenizer import Vocabulary

FINAL_TEXT = re.compile(r"<\|channel\|>final<\|message\|>(.*?)(?:<\|return\|>|<\|end\|>|$)", re.S)
CALL_TEXT = re.compile(r'<\|message\|>\{"expression":"(.*?)"\}<\|call\|>')


@dataclass(frozen=True)
class Setting:
    """How the questions are asked."""

    name: str
    effort: str = "medium"
    temperature: float = 0.0
    tool: bool = True
    turns: int = 0


@dataclass
class Score:
    """What came out."""

    asked: int = 0
    right: int = 0
    exact: int = 0
    abstained: int = 0
    wrong: list[str] = field(default_factory=list)


SETTINGS = (
    Setting("Medium, temperature 0"),
    Setting("Medium, temperature 1", temperature=1.0),
    Setting("Low, temperature 0", effort="low"),
    Setting("Low, temperature 1", effort="low", temperature=1.0),
    Setting("High, temperature 0", effort="high"),
    Setting("Medium, temperature 0, calculator off", tool=False),
    Setting("Medium, temperature 0, after two other questions", turns=2),
)


def squeeze(text: str) -> str:
    """Make white space plain."""
    return " ".join(text.split())


class Examiner:
    """Asks and judges."""

    def __init__(self, engine: Engine, corpus: Corpus, vocab: Vocabulary) -> None:
        self.engine, self.corpus, self.vocab = engine, corpus, vocab
        self.stops = {vocab.special[s] for s in ("<|return|>", "<|call|>", "<|endoftext|>")}
        self.answers = {squeeze(e.answer): e.name for e in corpus.entries}
        for lang in ("en", "fr"):
            self.answers[squeeze(corpus.sums[lang]["no_tool_answer"])] = "no-calculator"
        self.rng = np.random.default_rng(1)
        self.tokens, self.seconds = 0, 0.0

    def complete(self, prompt: str, setting: Setting) -> str:
        """What the Guide writes after a prompt."""
        began = time.perf_counter()
        made = self.engine.generate(self.vocab.encode(prompt), self.stops, setting.temperature, self.rng)
        self.seconds += time.perf_counter() - began
        self.tokens += len(made)
        return self.vocab.decode(made)

    def judge(self, text: str) -> tuple[str, bool]:
        """The name of the answer that a text is, and whether it is so word for word."""
        if CALL_TEXT.search(text):
            return "calculator-call", True
        match = FINAL_TEXT.search(text)
        said = squeeze(match[1]) if match else ""
        if said in self.answers:
            return self.answers[said], True
        best = max(self.answers, key=lambda a: difflib.SequenceMatcher(None, a, said, autojunk=False).ratio())
        close = difflib.SequenceMatcher(None, best, said, autojunk=False).ratio()
        return (self.answers[best] if close > 0.85 else "garbled"), False

    def prompt(self, text: str, setting: Setting, rng: random.Random) -> str:
        """The whole prompt for a question."""
        out = harmony.frame_text(harmony.Frame("2026-11-23", setting.effort, setting.tool))
        for _ in range(setting.turns):
            past = rng.choice([e for e in self.corpus.entries if e.train and e.lang in ("en", "fr")])
            line = re.sub(r"\{([^{}|]*)[^{}]*\}", r"\1", rng.choice(past.train))
            out += harmony.user_text(line) + harmony.past_answer(past.answer)
        return out + harmony.user_text(text)

    def examine(self, cases: list[Case], setting: Setting) -> Score:
        """Ask all cases in one way."""
        score, rng = Score(asked=len(cases)), random.Random(5)  # noqa: S311
        for case in cases:
            name, exact = self.judge(self.complete(self.prompt(case.text, setting, rng), setting))
            score.exact += exact
            if name == case.expect:
                score.right += 1
                continue
            score.abstained += name.startswith("other")
            score.wrong.append(f"{case.lang} {case.expect} -> {name}: {case.text}")
        return score

    def sums(self, count: int = 60) -> dict[str, float]:
        """The share of sums that are passed on, and of results that are read back, without error."""
        rng, good = random.Random(99), [0, 0, 0]  # noqa: S311
        setting = Setting("sums")
        for i in range(count):
            lang = ("en", "fr")[i % 2]
            job = make_sum(self.corpus.sums[lang], rng)
            text = rng.choice(self.corpus.sums[lang]["phrasings"]).replace("{s}", job.text)
            asked = self.prompt(text, setting, random.Random(i))  # noqa: S311
            call = CALL_TEXT.search(self.complete(asked, setting))
            good[0] += bool(call and call[1] == job.expression)
            known = asked + harmony.call_text(job.expression) + harmony.result_text(job.result)
            match = FINAL_TEXT.search(self.complete(known, setting))
            good[1] += bool(match and match[1] == f"{job.expression} = **{job.result}**")
            bare = self.prompt(text, Setting("bare", tool=False), random.Random(i))  # noqa: S311
            good[2] += self.judge(self.complete(bare, setting))[0] == "no-calculator"
        return {name: n / count for name, n in zip(("called", "read back", "refused"), good, strict=True)}


def evaluate(engine: Engine, corpus: Corpus, vocab: Vocabulary, cases: list[Case]) -> dict[str, Any]:
    """All settings, the sums, and the speed."""
    examiner = Examiner(engine, corpus, vocab)
    scores = {setting.name: examiner.examine(cases, setting) for setting in SETTINGS}
    sums = examiner.sums()
    return {"scores": scores, "sums": sums, "speed": speed(engine, vocab)}


def speed(engine: Engine, vocab: Vocabulary) -> float:
    """Tokens per second while generating, engine only, the median of five."""
    prompt = vocab.encode(harmony.frame_text(harmony.Frame("2026-11-23", "medium", tool=True)))
    rates = []
    for _ in range(5):
        engine.feed(prompt)
        began = time.perf_counter()
        for i in range(100):
            engine.feed([*prompt, *([300] * (i + 1))])
        rates.append(100 / (time.perf_counter() - began))
    return sorted(rates)[2]
