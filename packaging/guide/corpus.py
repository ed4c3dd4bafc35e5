"""Reads the corpus: what users may ask, and the one answer to each of it."""

from __future__ import annotations

import hashlib
import itertools
import random
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CORPUS = HERE / "corpus"
HELP = HERE.parents[1] / "resources" / "help"
LANGS = ("en", "fr")
GROUP = re.compile(r"\{([^{}]*)\}")
SLOT = re.compile(r"<([a-z_]+)>")


@dataclass
class Entry:
    """One answer in one language and the questions that lead to it."""

    name: str
    lang: str
    kind: str
    answer: str
    reasoning: str
    more: str
    train: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """Name and language in one."""
        return f"{self.name}.{self.lang}"


@dataclass(frozen=True)
class Case:
    """One question of the evaluation."""

    text: str
    lang: str
    expect: str


@dataclass
class Corpus:
    """Everything the Guide learns."""

    entries: list[Entry]
    slots: dict[str, dict[str, list[str]]]
    noise: dict[str, Any]
    sums: dict[str, Any]

    def other(self, lang: str) -> Entry:
        """The answer to anything else."""
        return next(e for e in self.entries if e.kind == "other" and e.lang == lang)


def held_out(line: str, share: float) -> bool:
    """Choose the validation lines by their hash, so that the choice never moves."""
    return hashlib.sha256(line.encode()).digest()[0] < 256 * share


def expand_all(line: str) -> list[str]:
    """All the texts that a line with {a|b} groups stands for."""
    parts = GROUP.split(line)
    choices = [p.split("|") if i % 2 else [p] for i, p in enumerate(parts)]
    return [tidy("".join(c)) for c in itertools.islice(itertools.product(*choices), 200)]


def expand(line: str, slots: dict[str, list[str]], rng: random.Random) -> str:
    """One of the texts that a line stands for."""
    text = GROUP.sub(lambda m: rng.choice(m[1].split("|")), line)
    text = SLOT.sub(lambda m: rng.choice(slots[m[1]]) if m[1] in slots else m[0], text)
    return tidy(text)


def tidy(text: str) -> str:
    """Drop the double spaces that empty alternatives leave."""
    return re.sub(r" {2,}", " ", text).strip()


def help_answer(lang: str, slug: str) -> str:
    """The short answer of a help page: what stands between the title and the first heading."""
    text = (HELP / lang / f"{slug}.md").read_text("utf-8")
    body = text.split("\n", 1)[1].split("\n## ", 1)[0]
    return body.strip()


def make_entry(name: str, lang: str, kind: str, part: dict[str, Any], answer: str, held: float) -> Entry:
    """Build an entry and split its lines."""
    entry = Entry(name, lang, kind, answer.strip(), part["reasoning"].strip(), part["reasoning_more"].strip())
    for line in dict.fromkeys(part["phrasings"]):
        (entry.held if held_out(line, held) else entry.train).append(line)
    return entry


def load_topics(held: float) -> list[Entry]:
    """Read the topics whose answers are help pages."""
    entries = []
    for path in sorted((CORPUS / "topics").glob("*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        for lang in LANGS:
            answer = help_answer(lang, data["id"])
            entries.append(make_entry(data["id"], lang, "topic", data[lang], answer, held))
    return entries


def load_skills(held: float) -> list[Entry]:
    """Read greetings, the table, the code and so on."""
    data = tomllib.loads((CORPUS / "skills.toml").read_text("utf-8"))
    return [
        make_entry(skill["id"], lang, "skill", skill[lang], skill[lang]["answer"], held)
        for skill in data["skill"]
        for lang in LANGS
        if lang in skill
    ]


def load_other(held: float) -> tuple[list[Entry], dict[str, dict[str, list[str]]]]:
    """Read what is asked and not known or in another language, and the word lists for it."""
    data = tomllib.loads((CORPUS / "other.toml").read_text("utf-8"))
    entries = [
        make_entry("other", lang, "other", data[lang], data[lang]["answer"], held) for lang in (*LANGS, "any")
    ]
    foreign = tomllib.loads((CORPUS / "foreign.toml").read_text("utf-8"))
    entries += [
        make_entry(f"other-{lang}", lang, "other", part, part["answer"], held)
        for lang, part in foreign.items()
    ]
    slots: dict[str, dict[str, list[str]]] = data.get("slots", {})
    return entries, slots


def load(held: float = 0.06) -> Corpus:
    """Read the whole corpus; held is the share of lines kept for validation."""
    other, slots = load_other(held)
    noise = tomllib.loads((CORPUS / "noise.toml").read_text("utf-8"))
    sums = tomllib.loads((CORPUS / "sums.toml").read_text("utf-8"))
    return Corpus([*load_topics(held), *load_skills(held), *other], slots, noise, sums)


def load_cases() -> list[Case]:
    """Read the questions of the evaluation; training never sees them."""
    data = tomllib.loads((CORPUS / "eval.toml").read_text("utf-8"))
    return [Case(c["text"], c["lang"], c["expect"]) for c in data["case"]]


def trained(corpus: Corpus, cases: list[Case]) -> list[str]:
    """The questions of an evaluation that a line of the corpus stands for, capitals and marks apart."""

    def bare(text: str) -> str:
        return " ".join(re.findall(r"\w+", text.lower()))

    lines = (line for entry in corpus.entries for line in (*entry.train, *entry.held))
    known = {bare(text) for line in lines for text in expand_all(line)}
    return [case.text for case in cases if bare(case.text) in known]


def all_texts(corpus: Corpus) -> list[str]:
    """Every text of the corpus once, for the vocabulary."""
    texts = []
    for entry in corpus.entries:
        texts += [entry.answer] * 2 + [entry.reasoning, entry.more]
        for line in entry.train:
            texts += expand_all(line)[:12]
    for lists in corpus.slots.values():
        texts += [word for words in lists.values() for word in words]
    return texts


def extra_texts(corpus: Corpus) -> list[str]:
    """Further texts whose words are worth tokens: fillers, synonyms, sums, help pages."""
    texts = list(corpus.noise["instructions"])
    for lang in LANGS:
        spec = corpus.noise[lang]
        texts += [*spec["before"], *spec["after"], *(" " + w for group in spec["same"] for w in group)]
        texts += [
            text
            for value in corpus.sums[lang].values()
            for text in (value if isinstance(value, list) else [value])
        ]
        texts += [path.read_text("utf-8") for path in sorted((HELP / lang).glob("*.md"))]
    return texts
