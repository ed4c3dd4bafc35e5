"""Reading the header of a message, as written by a model that may slip."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.domain.chat import Channel
from app.harmony import names

_CHANNEL_WORD = re.compile(r"(analysis|commentary|final)", re.ASCII)
_RECIPIENT = re.compile(r"to=([^\s<]+)")
_PLAIN_MARKER = re.compile(r"<\|.*?\|>|<\|.*$")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")
_THINKING = frozenset(("thinking", "thought", "think", "reasoning", "thoughts"))
_FOREIGN = frozenset(("user", "system", "developer", "tool"))
_GLUED = ("commentary", "analysis", "final", "json", "code")
_NOBODY = frozenset(("assistant", "all", "user", "final", "analysis", "commentary"))
_BUILT_IN = ("browser.", "python", "container.", "functions.")


@dataclass(slots=True)
class RawHeader:
    """The texts of a header, kept apart by its control tokens, and the ids they came from."""

    role: str = ""
    channels: list[str] = field(default_factory=list)
    constrain: str | None = None
    tokens: list[int] = field(default_factory=list)
    started: bool = True  # opened by a start token (or by the prompt)

    def add(self, text: str, token: int) -> None:
        """Append text behind the control token that came last."""
        self.tokens.append(token)
        if self.constrain is not None:
            self.constrain += text
        elif self.channels:
            self.channels[-1] += text
        else:
            self.role += text

    @property
    def empty(self) -> bool:
        """Whether nothing but white space was written."""
        return not (self.role.strip() or self.channels or self.constrain)


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says: `recipient` is a tool's full name or "", `rest` is text that is no header."""

    channel: Channel
    recipient: str = ""
    content_type: str = ""
    foreign: bool = False
    rest: str = ""
    repairs: tuple[str, ...] = ()


def read_header(raw: RawHeader, offered: frozenset[str]) -> Header:
    """Make sense of a header; `offered` are the full names of the tools in this turn."""
    repairs: list[str] = []
    role, role_recipient = _split_recipient(raw.role, repairs)
    channel, channel_recipient, rest = _read_channels(raw.channels, repairs)
    constrain, late_recipient = _split_recipient(raw.constrain or "", repairs)
    found = [r for r in (role_recipient, channel_recipient, late_recipient) if r]
    if len(found) > 1:
        repairs.append("doubled_recipient")
    recipient = _clean_recipient(found[-1], offered, repairs) if found else ""
    role_words = role.split()
    author = role_words[0] if role_words else "assistant"
    foreign = author.rstrip(":") in _FOREIGN or author.startswith(_BUILT_IN)
    words = role_words[1:] if author == "assistant" else role_words
    if author != "assistant" and not foreign and raw.started and not words:
        words = role_words
    content_type, rest = _content_type(constrain.split(), [*words, *rest.split()], rest, words, repairs)
    if channel is None:
        channel = Channel.COMMENTARY if recipient else Channel.FINAL
        if not foreign:
            repairs.append("missing_channel")
    return Header(channel, recipient, content_type, foreign, rest, tuple(repairs))


def _split_recipient(text: str, repairs: list[str]) -> tuple[str, str]:
    matches = _RECIPIENT.findall(text)
    if len(matches) > 1:
        repairs.append("doubled_recipient")
    return _RECIPIENT.sub(" ", text), matches[-1] if matches else ""


def _read_channels(texts: list[str], repairs: list[str]) -> tuple[Channel | None, str, str]:
    """Return the channel, the recipient and what is left over of all channel sections."""
    channel: Channel | None = None
    recipient, rest = "", ""
    if len(texts) > 1:
        repairs.append("doubled_channel")
    for text in texts:
        bare, found = _split_recipient(text, repairs)
        recipient = found or recipient
        words = bare.split()
        if not words:
            continue
        match = _CHANNEL_WORD.match(words[0])
        if match:
            channel = Channel(match[1])
            glued = words[0][match.end() :]
            if glued:
                repairs.append("glued_header")
            rest = _after(bare, match[1]).strip() if glued.strip("?.!,:;") or words[1:] else ""
        else:
            repairs.append("unknown_channel")
            channel = Channel.ANALYSIS if words[0].lower() in _THINKING else channel
            rest = " ".join(words[1:])
    return channel, recipient, rest


def _after(text: str, word: str) -> str:
    return text.split(word, 1)[1]


def _clean_recipient(text: str, offered: frozenset[str], repairs: list[str]) -> str:
    bare = _PLAIN_MARKER.sub("", text)
    match = _NAME.match(bare)
    name = match[0].rstrip(".-") if match else ""
    if name != text:
        repairs.append("glued_name")
    if name in _NOBODY or not name:
        return ""
    for candidate in (name, f"{names.FUNCTIONS}.{name}"):
        if candidate in offered:
            return candidate
    for suffix in _GLUED:
        cut = name.removesuffix(suffix)
        for candidate in (cut, f"{names.FUNCTIONS}.{cut}"):
            if cut != name and candidate in offered:
                repairs.append("glued_name")
                return candidate
    return name if name.startswith(_BUILT_IN) else f"{names.FUNCTIONS}.{name}"


def _content_type(
    constrained: list[str], words: list[str], rest: str, role_words: list[str], repairs: list[str]
) -> tuple[str, str]:
    """Return the content type and the words that belong to no header."""
    if constrained:
        if len(constrained) > 1:
            repairs.append("header_words")
        left = " ".join([*role_words, rest]).strip()
        return constrained[0], left
    if len(words) == 1 and words[0] in ("json", "code", "text"):
        return words[0], ""
    left = " ".join([*role_words, rest]).strip()
    return "", left
