"""The stages of the build: vocabulary, training, conversion, evaluation, README."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import corpus as data
import harmony
import tokenizer
from convert import convert
from corpus import Corpus
from report import write_readme
from tokenizer import Vocabulary
from workers import train_all

HERE = Path(__file__).resolve().parent
WORK = HERE / "build"
TARGET = HERE.parents[1] / "resources" / "guide" / "guide.gguf"
VOCABULARY = 4096


def vocabulary(corpus: Corpus, path: Path) -> Vocabulary:
    """The vocabulary, learned once per corpus build."""
    if not path.exists():
        frames = [harmony.frame_text(harmony.Frame("2026-11-23", e, tool=True)) for e in harmony.EFFORTS]
        texts = [
            *data.all_texts(corpus),
            *frames * 20,
            harmony.call_text("37 * 12"),
            *data.extra_texts(corpus),
        ]
        plain = [part for text in texts for part in split_specials(text)]
        tokenizer.learn(plain, VOCABULARY).save(path)
    return tokenizer.load(path)


def split_specials(text: str) -> list[str]:
    """The stretches of a text between special tokens."""
    for special in harmony.SPECIALS:
        text = text.replace(special, "\x00")
    return [part for part in text.split("\x00") if part]


def assess(corpus: Corpus, vocab: Vocabulary) -> None:
    """Evaluate the finished file and write its README."""
    from engine import Engine
    from evaluate import evaluate

    result = evaluate(Engine(TARGET), corpus, vocab, data.load_cases())
    scores = {name: vars(score) for name, score in result["scores"].items()}
    record = {"scores": scores, "sums": result["sums"], "speed": result["speed"]}
    (WORK / "evaluation.json").write_text(json.dumps(record, indent=1, ensure_ascii=False), "utf-8")
    write_readme(TARGET, record, corpus)


def main() -> None:
    """Run the stages that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=70, help="length of the training (two cores)")
    parser.add_argument(
        "--bf16", action="store_true", help="train in bfloat16 where the processor is good at it"
    )
    parser.add_argument("--fresh", action="store_true", help="forget the last vocabulary and checkpoint")
    parser.add_argument("--only", choices=("convert", "evaluate"), help="run this stage alone")
    args = parser.parse_args()
    WORK.mkdir(exist_ok=True)
    if args.fresh:
        for name in ("vocabulary.json", "checkpoint.pt"):
            (WORK / name).unlink(missing_ok=True)
    corpus = data.load()
    if same := data.trained(corpus, data.load_cases()):
        parser.error(f"the evaluation asks what the training says: {', '.join(same)}")
    vocab = vocabulary(corpus, WORK / "vocabulary.json")
    if not args.only:
        train_all(WORK, args.minutes, args.bf16)
    if args.only != "evaluate":
        convert(WORK / "checkpoint.pt", corpus, vocab, TARGET)
        digest = hashlib.sha256(TARGET.read_bytes()).hexdigest()
        TARGET.with_suffix(".sha256").write_text(f"{digest}  {TARGET.name}\n")
    if args.only != "convert":
        assess(corpus, vocab)


if __name__ == "__main__":
    main()
