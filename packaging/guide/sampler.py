"""Draws training batches: chats with many possible next questions, with the answers the Guide should give."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import harmony
import torch
from augment import SMALL, foreign, noisy
from corpus import Corpus, Entry, expand
from pieces import Batch, Piece, pad
from sums import Sum, make_sum
from tokenizer import Vocabulary

OPENING = 12
SUM_SHARE = 0.1
OTHER, HOLLOW = (0.3, 0.34), (0.1, 0.2)  # shares of the questions, at first and towards the end
DOUBTFUL = 0.25  # share of the questions that are answered with "I don't know" since the model errs there
FOREIGN_SHARE = 0.16  # of a language that it does not speak, beside 1 for what it does not know in English
FOREIGN = 0.7  # of the questions that have lost their meaning, those that have got another
LONGEST = 40
DECISION = 4.0  # weight of the token that ends the reasoning or goes on with it


class Sampler:
    """Draws questions, chats and batches from the corpus."""

    def __init__(self, corpus: Corpus, vocab: Vocabulary, seed: int) -> None:
        self.corpus, self.vocab = corpus, vocab
        self.rng = random.Random(seed)  # noqa: S311
        self.known = [e for e in corpus.entries if e.kind != "other" and e.train]
        self.others = [e for e in corpus.entries if e.kind == "other" and e.train]
        self.other_shares = [1.0 if e.lang in SMALL else FOREIGN_SHARE for e in self.others]
        self.keys = {k: i for i, k in enumerate(sorted(e.key for e in corpus.entries))}
        self.strength = 0.6
        self.doubt = False
        self.doubtful: list[tuple[Entry, str]] = []  # questions that the model itself gets wrong
        self.rare = self.rare_words()

    def rare_words(self) -> set[str]:
        """Words that few topics use: a question that has lost them can't be understood."""
        users: dict[str, set[str]] = {}
        for entry in self.known:
            for line in entry.train:
                for word in line.replace("{", " ").replace("|", " ").replace("}", " ").split():
                    users.setdefault(word, set()).add(entry.name)
        return {word for word, names in users.items() if len(names) <= 25}

    def hollow(self, line: str) -> str:
        """A question without the words that gave it its meaning."""
        words = [w for w in line.split() if w not in self.rare]
        return " ".join(words)

    def foreign(self, line: str, lang: str) -> str:
        """A question whose telling words are replaced by those of quite other matters."""
        lists = self.corpus.slots.get(lang) or self.corpus.slots["en"]
        words = [self.other_word(lists) if w in self.rare else w for w in line.split()]
        return " ".join(words)

    def other_word(self, lists: dict[str, list[str]]) -> str:
        """A word of any list of things that the Guide knows nothing of."""
        return self.rng.choice(self.rng.choice(list(lists.values())))

    def question(self, entry: Entry, held: bool = False) -> str:
        """One noisy question that leads to an entry."""
        rng = self.rng
        lang = entry.lang
        line = rng.choice(entry.held if held else entry.train)
        text = expand(line, self.corpus.slots.get(lang, {}), rng)
        if lang not in SMALL:
            return foreign(text, rng) if self.strength else text
        if rng.random() < 0.15 * self.strength:
            return text if rng.random() < 0.5 else text + ("?" if lang == "en" else " ?")
        return noisy(text, lang, self.corpus.noise, rng, self.strength)

    def draw(self) -> tuple[Entry, str]:
        """An entry by its share and a question for it."""
        rng, roll = self.rng, self.rng.random()
        if self.doubtful and rng.random() < DOUBTFUL:
            entry, text = rng.choice(self.doubtful)
            return self.corpus.other(entry.lang if entry.lang in SMALL else "en"), text
        hollow, other = HOLLOW[self.doubt], OTHER[self.doubt]
        if roll < hollow:
            source = rng.choice(self.known)
            line = expand(rng.choice(source.train), {}, rng)
            text = self.foreign(line, source.lang) if rng.random() < FOREIGN else self.hollow(line)
            if text and text != line:
                return self.corpus.other(source.lang), noisy(text, source.lang, self.corpus.noise, rng, 0.5)
        if roll < hollow + other:
            entry = rng.choices(self.others, self.other_shares)[0]
            return entry, self.question(entry)
        entry = rng.choice(self.known)
        return entry, self.question(entry)

    def encode_question(self, text: str) -> list[int]:
        """Ids of a question, at times cut inside words so that parts of words are known too."""
        if self.rng.random() < 0.12 * self.strength and len(text) > 6:
            at = self.rng.randrange(1, len(text) - 1)
            return self.vocab.encode_plain(text[:at]) + self.vocab.encode_plain(text[at:])[:LONGEST]
        return self.vocab.encode_plain(text)[:LONGEST]

    def ask(self, piece: Piece, text: str) -> None:
        """Append a question and the opening of its answer."""
        before, after = harmony.user_text("\x00").split("\x00")
        piece.add(self.vocab.encode(before), 0.0)
        piece.add(self.encode_question(text), 0.0)
        piece.add(self.vocab.encode(after), 0.0)
        piece.asked = len(piece.ids) - 1

    def reasoning(self, first: str, more: str, effort: str) -> str:
        """The analysis for an effort."""
        return first if effort == "medium" else f"{first} {more}"

    def answer_branch(self, frame: harmony.Frame, full: bool, opening: int = OPENING) -> Piece:
        """A question of the corpus with its answer, or with the opening of it."""
        entry, text = self.draw()
        encode, rng, piece = self.vocab.encode, self.rng, Piece()
        self.ask(piece, text)
        piece.topic = self.keys[entry.key]
        if frame.effort != "low":
            thought = encode(self.reasoning(entry.reasoning, entry.more, frame.effort))
            piece.add(encode(harmony.ANALYSIS), 2.0)
            first = len(encode(entry.reasoning))
            if not full and opening == OPENING and rng.random() < 0.3:
                piece.add(thought[:first], 0.3)
                ends = frame.effort == "medium"
                piece.add(encode("<|end|>") if ends else thought[first : first + 1], DECISION)
                return piece
            if not full and (opening < OPENING or rng.random() > 0.15):
                piece.add(thought[:opening], 1.0)
                return piece
            cut = rng.randrange(len(thought)) if rng.random() < 0.25 else None
            self.think(piece, thought[:cut], first)
            end = encode("<|end|>" + harmony.OPEN)
            piece.add(end[:1], 0.0 if cut is not None else DECISION)
            piece.add(end[1:], 0.7 if cut is None else 0.0)
        final = encode(entry.answer)
        piece.add(encode(harmony.FINAL), 2.0 if frame.effort == "low" else 1.0)
        piece.add(final if full else final[:opening], 0.5 if full else 1.0)
        if full:
            piece.add(encode("<|return|>"), 1.0)
        return piece

    def think(self, piece: Piece, thought: list[int], first: int) -> None:
        """Append reasoning; the token after its first part tells high effort from medium."""
        piece.add(thought[:first], 0.7)
        piece.add(thought[first : first + 1], DECISION)
        piece.add(thought[first + 1 :], 0.7)

    def sum_branch(self, frame: harmony.Frame) -> Piece:
        """A sum: the call and its result where the calculator is offered, an excuse where not."""
        lang = self.rng.choice(("en", "fr"))
        spec, encode, piece = self.corpus.sums[lang], self.vocab.encode, Piece()
        job = make_sum(spec, self.rng)
        if frame.tool and self.rng.random() < 0.4:
            # Copying numbers is the hard part of this; here it is nearly all there is.
            piece.add(encode(harmony.OPEN + harmony.call_text(job.expression)), 0.0)
            self.result(piece, job)
            return piece
        text = self.rng.choice(spec["phrasings"]).replace("{s}", job.text)
        self.ask(piece, text[:1].upper() + text[1:] + ("?" if self.rng.random() < 0.4 else ""))
        prefix = "" if frame.tool else "no_tool_"
        if frame.effort != "low":
            more = spec["reasoning_more" if frame.tool else "no_tool_more"]
            thought = self.reasoning(spec[prefix + "reasoning"], more, frame.effort)
            piece.add(encode(f"{harmony.ANALYSIS}{thought}<|end|>{harmony.OPEN}"), 0.5)
        if not frame.tool:
            piece.add(encode(f"{harmony.FINAL}{spec['no_tool_answer']}<|return|>"), 0.5)
            return piece
        piece.add(encode(harmony.call_text(job.expression)), 1.0)
        self.result(piece, job)
        return piece

    def result(self, piece: Piece, job: Sum) -> None:
        """Append the calculator's result and the answer that reads it back."""
        piece.add(self.vocab.encode(harmony.result_text(job.result)), 0.0)
        piece.add(self.vocab.encode(f"{harmony.FINAL}{job.expression} = **{job.result}**<|return|>"), 1.0)

    def turn(self, piece: Piece, frame: harmony.Frame) -> None:
        """Append a finished turn of the history."""
        encode = self.vocab.encode
        if frame.tool and self.rng.random() < 0.12:
            lang = self.rng.choice(("en", "fr"))
            job = make_sum(self.corpus.sums[lang], self.rng)
            self.ask(piece, self.rng.choice(self.corpus.sums[lang]["phrasings"]).replace("{s}", job.text))
            piece.add(encode(harmony.call_text(job.expression) + harmony.result_text(job.result)), 0.0)
            piece.add(encode(harmony.past_answer(f"{job.expression} = **{job.result}**")), 0.0)
            return
        entry, text = self.draw()
        self.ask(piece, text)
        piece.add(encode(harmony.FINAL), 0.0)
        piece.add(encode(entry.answer), 0.3)
        piece.add(encode("<|end|>"), 0.0)

    def frame(self) -> harmony.Frame:
        """A random start of a chat."""
        rng = self.rng
        day = date(2025, 1, 1) + timedelta(days=rng.randrange(365 * 8))
        effort = rng.choice(("low", "low", "medium", "medium", "high"))
        said = (
            " ".join(rng.sample(self.corpus.noise["instructions"], rng.choice((1, 1, 2))))
            if rng.random() < 0.2
            else ""
        )
        return harmony.Frame(day.isoformat(), effort, rng.random() < 0.75, said)

    def bare(self, branches: int) -> Batch:
        """Questions without any chat before them: the short form in which reading is learned first."""
        head, tails = Piece(), []
        head.add([self.vocab.special["<|startoftext|>"]], 0.0)
        for i in range(branches):
            frame = harmony.Frame("", harmony.EFFORTS[i % 2], tool=False)
            piece = self.answer_branch(frame, full=False, opening=8)
            # Without a system message nothing says whether to think first, so the header is given.
            first = piece.asked + 1
            piece.weights[first : first + 3] = [0.0] * 3
            tails.append(piece)
        return self.pack([head], tails, branches)

    def batch(self, trunks: int, branches: int, kind: str) -> Batch:
        """A batch of chats of like length; kind is openings, full or sums."""
        turns = self.rng.choices((0, 1, 2, 3, 4), (64, 16, 10, 6, 4))[0]
        heads, tails = [], []
        for _ in range(trunks):
            frame, head = self.frame(), Piece()
            if kind == "sums" and self.rng.random() < 0.5:
                frame = replace(frame, tool=True)
            head.add(self.vocab.encode(harmony.frame_text(frame)), 0.0)
            for _ in range(turns):
                self.turn(head, frame)
            heads.append(head)
            for _ in range(branches):
                is_sum = kind == "sums" or (kind == "full" and self.rng.random() < SUM_SHARE)
                tails.append(self.sum_branch(frame) if is_sum else self.answer_branch(frame, kind == "full"))
        made = self.pack(heads, tails, branches)
        made.effort = harmony.EFFORTS.index(frame.effort) if trunks == 1 else -1
        return made

    def pack(self, heads: list[Piece], tails: list[Piece], branches: int) -> Batch:
        """Put pieces side by side; some branches are moved far away, as after a long chat."""
        lengths = torch.tensor([len(h.ids) for h in heads])
        gaps = [self.rng.randrange(3000) if self.rng.random() < 0.12 else 0 for _ in tails]
        trunk, trunk_weight = pad(heads)
        branch, branch_weight = pad(tails)
        topic = torch.tensor([p.topic for p in tails])
        asked = torch.tensor([p.asked for p in tails])
        start = lengths.repeat_interleave(branches) + torch.tensor(gaps)
        sizes = torch.tensor([len(p.ids) for p in tails])
        return Batch(trunk, lengths, branch, sizes, start, trunk_weight, branch_weight, topic, asked)
