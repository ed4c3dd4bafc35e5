"""Text that stands where a header was due, because the model left the message token out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from app.domain.chat import Channel
from app.domain.generation import TokenItem
from app.harmony.header import (
    CHANNEL_WORD,
    CONTENT_TYPES,
    THINKING,
    Header,
    Kind,
    Opening,
    RawHeader,
    Section,
    is_foreign,
    tool_name,
)

_WORD = re.compile(r"\s*(\S+)")
_ASSISTANT = re.compile(r"\s*assistant(?!\w)", re.ASCII)
_RECIPIENT = re.compile(r"\s*to=([A-Za-z0-9_.\-]+)")
_TYPE = re.compile(rf"\s*(?:{'|'.join(CONTENT_TYPES)})(?![\w.])", re.ASCII)
_FILLERS = frozenset(("assistant", *CONTENT_TYPES, *(channel.value for channel in Channel)))
_NAMES = ("analysis", "commentary", "final")


class Bare(Struct, frozen=True):
    """A message without its message token; `tokens` are those of `text` where they can be told."""

    header: Header
    text: str
    tokens: tuple[int, ...] = ()


def read_bare(raw: RawHeader, offered: frozenset[str], *, kept: int, cut: bool = False) -> Bare:
    """Part a header from the text that follows it without a token between.

    No more than the first `kept` characters are looked at, the rest is text; so it does not matter how
    the text was split into items. `cut` says that the stream ended inside the last section.
    """
    reading = _Reading(raw, offered, cut)
    left = kept
    for section in raw.sections:
        reading.take(Section(section.kind, section.text[:left]), last=section is raw.sections[-1])
        left -= min(left, len(section.text))
    beyond = "".join(item.text for item in raw.items)[kept:]
    text = reading.text + beyond
    if reading.consumed:
        text = text.lstrip()
    return Bare(reading.header(), text, _tokens_of(raw.items, text))


def _tokens_of(items: Sequence[TokenItem], text: str) -> tuple[int, ...]:
    """Return the ids at the end that make up `text`, blanks before it aside, () when it isn't a tail."""
    length, at = 0, len(items)
    while at and (length < len(text) or not items[at - 1].text):
        at -= 1
        length += len(items[at].text)
    if "".join(item.text for item in items[at:]).lstrip() != text.lstrip():
        return ()
    return tuple(item.id for item in items[at:])


class _Reading:
    def __init__(self, raw: RawHeader, offered: frozenset[str], cut: bool) -> None:
        self._opening = raw.opening
        self._offered = offered
        self._cut = cut
        self._channel: Channel | None = None
        self._recipient = ""
        self._content_type = ""
        self._foreign = False
        self._repairs: list[str] = []
        self._rest = ""
        self.text = ""
        self.consumed = False

    def take(self, section: Section, *, last: bool) -> None:
        """Read a section as far as it is a header; the rest of it is text."""
        self._rest = section.text
        if section.kind is Kind.AUTHOR:
            self._author(cut=last and self._cut)
        elif section.kind is Kind.CHANNEL:
            self._channel_word(cut=last and self._cut)
            self._call(sure=True)
        else:
            self._type()
            self._call(sure=True)
        self.consumed = self.consumed or len(self._rest) < len(section.text)
        self.text += self._rest

    def header(self) -> Header:
        """Return what was read."""
        channel = self._channel
        if channel is None:
            channel = Channel.COMMENTARY if self._recipient else Channel.FINAL
            self._repairs.append("missing_channel")
        return Header(
            channel, self._recipient, self._content_type, self._foreign, repairs=tuple(self._repairs)
        )

    def _author(self, *, cut: bool) -> None:
        word = _WORD.match(self._rest)
        author = word[1] if word else ""
        if self._opening is Opening.START:
            if cut and "assistant".startswith(self._rest.strip()):
                self._rest = ""
            elif not self._skip(_ASSISTANT) and is_foreign(author, self._rest):
                self._foreign = True
        elif (
            self._opening is Opening.NOTHING
            and (author in _FILLERS or is_foreign(author, self._rest))
            and author == self._rest.strip()
        ):
            self._rest = ""  # a word of a header that never came
        if self._opening is not Opening.NOTHING:
            self._call(sure=False)

    def _channel_word(self, *, cut: bool) -> None:
        match = CHANNEL_WORD.match(self._rest.lstrip())
        word = _WORD.match(self._rest)
        if match:
            self._channel = Channel(match[0].lower())
            self._rest = self._rest.lstrip()[match.end() :]
        elif word and word[1].lower() in THINKING:
            self._channel = Channel.ANALYSIS
            self._repairs.append("unknown_channel")
            self._rest = self._rest[word.end() :]
        elif cut and any(name.startswith(self._rest.strip().lower()) for name in _NAMES):
            self._rest = ""
        elif word:
            self._repairs.append("unknown_channel")

    def _call(self, *, sure: bool) -> None:
        """Read a recipient; one without a channel before it must name a tool to be no text."""
        match = _RECIPIENT.match(self._rest)
        if not match:
            return
        repairs: list[str] = []
        name = tool_name(match[1], self._offered, repairs)
        if sure or name in self._offered:
            self._rest = self._rest[match.end() :]
            self._recipient = name or self._recipient
            self._repairs += repairs
            self._type()

    def _type(self) -> None:
        word = self._rest
        if self._skip(_TYPE):
            self._content_type = word[: len(word) - len(self._rest)].strip()

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        match = pattern.match(self._rest)
        if match:
            self._rest = self._rest[match.end() :]
        return match is not None
