"""Answers: how long the model thinks, how it draws its words, what it is told in every chat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.settings.table import Section, of_section
from app.ui.settings.control import Control
from app.ui.settings.presets import PresetList
from app.ui.settings.section import SectionView, Words


class AnswersSection(SectionView):
    """Effort, sampling, limits, instructions and their presets."""

    section = Section.ANSWERS

    def build(self) -> Iterator[None]:
        """The declared rows; presets have a list of their own."""
        for one in of_section(self.section):
            presets = self._presets() if one.name == "presets" else None
            if presets is not None:
                yield  # takes as long as the row
            self.declare(one, presets)
            yield

    def _presets(self) -> Control:
        presets = PresetList()
        presets.setParent(self)  # the window may close before it has its place
        presets.used.connect(lambda text: self.changed.emit({"instructions": text}))
        return presets

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        lead = self.tr("How the model thinks and writes. A chat's own options go before these values.")
        return self.tr("Answers"), lead

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        return {**self._writing(), **self._sampling()}

    def _writing(self) -> dict[str, tuple[str, str]]:
        return {
            "effort": (
                self.tr("Effort of new chats"),
                self.tr("How long the model thinks. High is slow and best for hard work."),
            ),
            "instructions": (
                self.tr("Instructions"),
                self.tr("Sent with every chat, for example: answer in short sentences."),
            ),
            "presets": (
                self.tr("Presets of instructions"),
                self.tr("Kept under a name, to be used here or in one chat."),
            ),
            "max_tokens": (
                self.tr("Longest answer"),
                self.tr("In tokens, reasoning included. By itself an answer ends where the model ends it."),
            ),
            "reasoning_cap": (
                self.tr("Longest reasoning"),
                self.tr("In tokens, then the answer is opened. By itself it depends on the effort."),
            ),
            "stop": (
                self.tr("Stop at"),
                self.tr("An answer ends before any of these texts, one on each line. Upper case counts."),
            ),
        }

    def _sampling(self) -> dict[str, tuple[str, str]]:
        return {
            "temperature": (
                self.tr("Temperature"),
                self.tr("How freely words are drawn. 0 always takes the likeliest."),
            ),
            "top_p": (
                "Top-p",
                self.tr("Draws from the likeliest words that together reach this probability."),
            ),
            "top_k": ("Top-k", self.tr("Draws from so many likeliest words; 0 from all.")),
            "min_p": ("Min-p", self.tr("Leaves out words less likely than this share of the likeliest.")),
            "repeat_penalty": (
                self.tr("Repetition penalty"),
                self.tr("Makes words that were just used less likely; 1 is none."),
            ),
            "seed": (
                self.tr("Seed"),
                self.tr("The same seed gives the same answer to the same question on this computer."),
            ),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices."""
        choose = self.tr("Choose…")
        return {
            "effort": [self.tr("Low"), self.tr("Medium"), self.tr("High")],
            "seed": [self.tr("Random"), choose],
            "max_tokens": [self.tr("No limit"), choose],
            "reasoning_cap": [self.tr("By effort"), choose],
            "instructions": [self.tr("Nothing beyond what the model does by itself")],
        }.get(name, ())
