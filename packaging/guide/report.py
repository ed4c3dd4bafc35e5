"""Writes the Guide's README from what was measured."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from convert import SHARPEN
from corpus import Corpus

TEXT = """# The Guide

`guide.gguf` is Alcove's tiny built-in model. It has the architecture of gpt-oss (sliding-window and full
attention in turn, attention sinks, YaRN, a mixture of experts in MXFP4, harmony tokens), was trained from
nothing by `packaging/guide/build.py` on the texts in `packaging/guide/corpus/` and on the help pages, and
knows nothing else. It answers questions about Alcove in English and French, says in seven other languages
that it does not speak them, and can be wrong.
Licence: Apache 2.0.

| | |
|---|---|
| size | {size:.2f} MB |
| answers it knows | {answers}, each in English and French |
| lines of phrasings it learned from | {lines} |
| generation in llama.cpp on two processor cores | {speed:.0f} tokens a second |

## Evaluation

{asked} questions in `packaging/guide/corpus/eval.toml`, none of them in the training, asked in llama.cpp.
"Right" means the answer of the right topic; "word for word" that the text is one of the known answers without
any slip; then, of the wrong ones, the share that is the answer for anything it does not know; and last the
share of all questions that got the answer of another topic.

| asked with | right | word for word | of the wrong: "I don't know" | wrong topic |
|---|---|---|---|---|
{rows}

Sums (60 new ones): {called:.0%} were passed to the calculator without error, {read:.0%} of the results were
read back without error, and without the calculator {refused:.0%} were answered with the advice to turn it on.

The output layer is multiplied by {sharpen} at conversion, so that the Guide keeps to its best answer at the
app's temperature of 1.
"""


def row(name: str, score: dict[str, Any]) -> str:
    """One line of the table."""
    asked, wrong = score["asked"], score["asked"] - score["right"]
    abstained = score["abstained"] / wrong if wrong else 1.0
    other = (wrong - score["abstained"]) / asked
    right, exact = score["right"] / asked, score["exact"] / asked
    return f"| {name} | {right:.1%} | {exact:.1%} | {abstained:.0%} | {other:.1%} |"


def write_readme(model: Path, record: dict[str, Any], corpus: Corpus) -> None:
    """Write README.md beside the model."""
    scores, sums = record["scores"], record["sums"]
    text = TEXT.format(
        size=model.stat().st_size / 1e6,
        answers=len({e.name for e in corpus.entries if e.lang == "en"}),
        lines=sum(len(e.train) + len(e.held) for e in corpus.entries),
        speed=record["speed"],
        asked=next(iter(scores.values()))["asked"],
        rows="\n".join(row(name, score) for name, score in scores.items()),
        called=sums["called"],
        read=sums["read back"],
        refused=sums["refused"],
        sharpen=SHARPEN,
    )
    (model.parent / "README.md").write_text(text, "utf-8")
