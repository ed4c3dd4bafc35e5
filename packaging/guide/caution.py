"""Makes the Guide say a little more readily that it doesn't know: a wrong answer costs more than none.

The reasoning of every answer opens in the same words, and at one token the answer for anything else parts
from the others. At that place, and hardly anywhere else, the token is made likelier.
"""

from __future__ import annotations

import random
import re
from typing import Any

import harmony
import torch
from corpus import Corpus, Entry
from layout import Shape
from model import Guide
from tokenizer import Vocabulary

CAUTION = 0.6  # in logits, before the output is sharpened; enough to turn doubtful answers alone
LINES = 80  # of each language


def parting(corpus: Corpus, vocab: Vocabulary, lang: str) -> tuple[list[int], int]:
    """The tokens before the place where most answers part from the one for anything else; its next token."""
    own = vocab.encode(corpus.other(lang).reasoning)
    others = [vocab.encode(e.reasoning) for e in corpus.entries if e.lang == lang and e.kind != "other"]
    apart = [sum(o[:i] == own[:i] and o[i] != own[i] for o in others) for i in range(len(own) // 2)]
    place = max(range(len(apart)), key=apart.__getitem__)
    return own[:place], own[place]


def open_model(data: dict[str, Any]) -> Guide:
    """The averaged model of a checkpoint, as it answers: without dropout, its experts rounded."""
    model = Guide(Shape(**data["shape"]), data["average"]["early.weight"].shape[0])
    model.load_state_dict(data["average"])
    model.rounded(True)
    return model.eval()


def prompt(text: str, effort: str) -> str:
    """A question up to the opening of its reasoning."""
    frame = harmony.frame_text(harmony.Frame("2026-11-23", effort, tool=True))
    return frame + harmony.user_text(text) + harmony.ANALYSIS


def lines_of(entry: Entry) -> list[str]:
    """Its phrasings with the first of each choice."""
    return [re.sub(r"\{([^{}|]*)[^{}]*\}", r"\1", line) for line in entry.train if "<" not in line]


def states(model: Guide, ids: list[int]) -> torch.Tensor:
    """The states before the output layer, [tokens, hidden]."""
    length, one = torch.tensor([len(ids)]), torch.tensor([1])
    with torch.no_grad():
        trunk, _ = model(torch.tensor([ids]), length, torch.zeros(1, 1, dtype=torch.long), one, length)
    result: torch.Tensor = trunk[0]
    return result


def direction(model: Guide, corpus: Corpus, vocab: Vocabulary, lang: str) -> tuple[int, torch.Tensor]:
    """The token, and what adds 1 to it where the answers part and 0 on average elsewhere."""
    rng = random.Random(7)  # noqa: S311
    before, token = parting(corpus, vocab, lang)
    entries = [e for e in corpus.entries if e.lang == lang]
    here, elsewhere = [], []
    for number in range(LINES):
        entry = entries[number % len(entries)]
        if not (lines := lines_of(entry)):
            continue
        asked = vocab.encode(prompt(rng.choice(lines), rng.choice(("medium", "high"))))
        rest = vocab.encode(entry.reasoning)[len(before) :] + vocab.encode(harmony.OPEN + entry.answer)
        found = states(model, asked + before + rest)
        place = len(asked) + len(before) - 1
        here.append(found[place])
        elsewhere.append(found[place + 1 :].mean(0))
    mean, other = torch.stack(here).mean(0), torch.stack(elsewhere).mean(0)
    lean = mean - other * (mean @ other) / (other @ other)
    return token, lean / (lean @ mean)


def add_caution(data: dict[str, Any], corpus: Corpus, vocab: Vocabulary, amount: float = CAUTION) -> None:
    """Change the output layer of a checkpoint in place."""
    model = open_model(data)
    changes = [direction(model, corpus, vocab, lang) for lang in ("en", "fr")]
    for token, lean in changes:
        data["average"]["head.weight"][token] += amount * lean
