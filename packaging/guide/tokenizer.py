"""The Guide's own vocabulary: byte-pair merges learned from the corpus, ranks as the app rebuilds them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import tiktoken
from harmony import SPECIALS
from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

# The pattern of o200k_harmony. Digits are split one by one in training only: with no merge of digits in the
# vocabulary, the same pattern yields single digits at run time, and numbers can be copied digit by digit.
O200K = "|".join(
    [
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    ]
)


def byte_letters() -> dict[str, int]:
    """The letters by which byte-level vocabularies write bytes."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    rest = [b for b in range(256) if b not in plain]
    letters = {chr(b): b for b in plain}
    letters.update({chr(256 + i): b for i, b in enumerate(rest)})
    return letters


class Vocabulary:
    """Tokens, merges and special ids, with the encoder that training, tests and the app share."""

    def __init__(self, tokens: list[str], merges: list[tuple[str, str]]) -> None:
        letters = byte_letters()
        self.tokens, self.merges = tokens, merges
        self.special = {name: len(tokens) + i for i, name in enumerate(SPECIALS)}
        ranks = {bytes(letters[c] for c in token): i for i, token in enumerate(tokens)}
        self.encoder = tiktoken.Encoding(
            "guide", pat_str=O200K, mergeable_ranks=ranks, special_tokens=self.special
        )

    @property
    def size(self) -> int:
        """Number of ids, padded for even matrix rows."""
        return (len(self.tokens) + len(SPECIALS) + 31) // 32 * 32

    def encode(self, text: str) -> list[int]:
        """Ids of a text of ours; the special tokens in it are recognised."""
        return self.encoder.encode(text, allowed_special="all")

    def encode_plain(self, text: str) -> list[int]:
        """Ids of a user's text; nothing in it is special."""
        return self.encoder.encode_ordinary(text)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of ids."""
        known = len(self.tokens) + len(SPECIALS)
        return self.encoder.decode([i for i in ids if i < known])

    def save(self, path: Path) -> None:
        """Write the vocabulary as JSON."""
        path.write_text(
            json.dumps({"tokens": self.tokens, "merges": self.merges}, ensure_ascii=False), "utf-8"
        )


def load(path: Path) -> Vocabulary:
    """Read a vocabulary."""
    data = json.loads(path.read_text("utf-8"))
    return Vocabulary(data["tokens"], [(a, b) for a, b in data["merges"]])


def learn(texts: Iterable[str], size: int) -> Vocabulary:
    """Learn a vocabulary of about size tokens from texts."""
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(O200K), "isolated"),
            pre_tokenizers.Split(Regex(r"\p{N}"), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(SPECIALS),
        min_frequency=2,
        initial_alphabet=sorted(byte_letters()),
        show_progress=False,
    )
    tok.train_from_iterator(texts, trainer)
    model = json.loads(tok.to_str())["model"]
    tokens = [t for t, _ in sorted(model["vocab"].items(), key=lambda item: item[1])]
    merges = [tuple(m) if isinstance(m, list) else tuple(m.split(" ")) for m in model["merges"]]
    return Vocabulary(tokens, merges)
