"""Reading the header of a message, as written by a model that may slip."""

from __future__ import annotations

import re
from enum import Enum, auto

from msgspec import Struct, field

from app.domain.chat import Channel
from app.domain.generation import TokenItem
from app.harmony import names

CONTENT_TYPES = frozenset(("json", "code", "text", "python"))
# Something may be glued to it, but `finally` is another word.
CHANNEL_WORD = re.compile(r"(?i:analysis|commentary|final)(?=json|code|to=|[^a-z]|\Z)", re.ASCII)
THINKING = frozenset(("thinking", "thought", "thoughts", "think", "reasoning"))
_CHANNELS = frozenset(channel.value for channel in Channel)
# Behind white space, or glued to the word that stands before it in a proper header.
_RECIPIENT = re.compile(
    r"(?:(?<!\S)|(?<=assistant)|(?<=commentary)|(?<=analysis)|(?<=final))to=(\S*)", re.ASCII
)
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")
_FOREIGN = frozenset(("user", "system", "developer", "tool", "python", "browser", "functions"))
_TOOLS = ("browser.", "python.", "container.", "functions.")
_GLUED = ("commentary", "analysis", "final", "json", "code")
_NOBODY = frozenset(("assistant", "all", "user", "system", "developer", *_CHANNELS))


class Opening(Enum):
    """What stands before a header."""

    PROMPT = auto()  # the prompt's own `<|start|>assistant`
    START = auto()  # a start token that the model wrote
    NOTHING = auto()  # the end of a message


class Kind(Enum):
    """What a section of a header begins with: nothing, the channel token, the constrain token."""

    AUTHOR = auto()
    CHANNEL = auto()
    CONSTRAIN = auto()


class Section(Struct):
    """The plain text behind one control token of a header."""

    kind: Kind
    text: str = ""


def _author_section() -> list[Section]:
    return [Section(Kind.AUTHOR)]


class RawHeader(Struct):
    """A header as it was sampled; `length` is its plain text in characters."""

    opening: Opening = Opening.PROMPT
    sections: list[Section] = field(default_factory=_author_section)
    items: list[TokenItem] = field(default_factory=list)
    length: int = 0

    def add(self, item: TokenItem) -> None:
        """Append text to the section that was begun last."""
        self.items.append(item)
        self.sections[-1].text += item.text
        self.length += len(item.text)

    @property
    def empty(self) -> bool:
        """Whether nothing but white space was written."""
        return len(self.sections) == 1 and not self.sections[0].text.strip()


class Header(Struct, frozen=True):
    """What a header says: `recipient` is a tool's full name or "".

    `before` is text that stood where a header was due; `foreign` says that it opens another's turn.
    """

    channel: Channel
    recipient: str = ""
    content_type: str = ""
    foreign: bool = False
    before: str = ""
    repairs: tuple[str, ...] = ()


def read_header(raw: RawHeader, offered: frozenset[str]) -> Header:
    """Make sense of a header that the message token closed; `offered` are the tools' full names."""
    reading = _Reading(raw.opening)
    for section in raw.sections:
        reading.take(section)
    return reading.header(offered)


def is_foreign(author: str, text: str) -> bool:
    """Whether an author is somebody else than the model; `text` is all that stands there."""
    name = author.split(":", maxsplit=1)[0]
    if name in _FOREIGN or name.startswith(_TOOLS):
        return True
    return name != "assistant" and any(match == "assistant" for match in _RECIPIENT.findall(text))


def tool_name(text: str, offered: frozenset[str], repairs: list[str]) -> str:
    """Return the full name of the tool that a recipient means, "" when it is none."""
    if text in offered:
        return text
    match = _NAME.match(text.strip("\"'`").split("<", 1)[0])
    name = match[0].rstrip(".-") if match else ""
    if name in _NOBODY or not name:
        repairs.append("not_a_call")
        return ""
    if name != text:
        repairs.append("glued_name")
    found = _offered(name, offered)
    if found:
        return found
    for suffix in _GLUED:
        found = _offered(name.removesuffix(suffix).rstrip(".-"), offered)
        if found:
            repairs.append("glued_name")
            return found
    return name if name == "python" or name.startswith(_TOOLS) else f"{names.FUNCTIONS}.{name}"


def _offered(name: str, offered: frozenset[str]) -> str:
    for candidate in (name, f"{names.FUNCTIONS}.{name}", name.removeprefix(f"{names.FUNCTIONS}.")):
        if candidate in offered:
            return candidate
    return ""


class _Reading:
    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._channel: Channel | None = None
        self._recipients: list[str] = []
        self._content_type = ""
        self._before = ""
        self._foreign = False
        self._seen: set[Kind] = set()
        self._repairs: list[str] = []

    def take(self, section: Section) -> None:
        """Read one section."""
        if section.kind in self._seen:
            self._repair(f"doubled_{section.kind.name.lower()}")
        self._seen.add(section.kind)
        self._recipients += _RECIPIENT.findall(section.text)
        words = _RECIPIENT.sub(" ", section.text).split()
        if section.kind is Kind.AUTHOR:
            self._author(words, section.text)
        elif section.kind is Kind.CHANNEL:
            self._channel_words(words)
        else:
            self._types(words)

    def header(self, offered: frozenset[str]) -> Header:
        """Return what was read."""
        found = [tool_name(name, offered, self._repairs) for name in self._recipients]
        if len(found) > 1:
            self._repair("doubled_recipient")
        recipient = next((name for name in reversed(found) if name), "")
        channel = self._channel
        if channel is None:
            channel = Channel.COMMENTARY if recipient else Channel.FINAL
            self._repair("missing_channel")
        repairs = () if self._foreign else tuple(self._repairs)
        return Header(channel, recipient, self._content_type, self._foreign, self._before, repairs)

    def _repair(self, what: str) -> None:
        if what not in self._repairs:
            self._repairs.append(what)

    def _author(self, words: list[str], text: str) -> None:
        started = self._opening is Opening.START
        author = words[0] if words else ""
        if author.startswith("assistant") and (started or author == "assistant"):
            if author != "assistant":
                self._repair("glued_header")
            elif self._opening is Opening.PROMPT:
                self._repair("header_words")  # the prompt has said so already
            glued = author.removeprefix("assistant").lstrip(":")
            words = [glued, *words[1:]] if glued else words[1:]
            started = True
        elif (started or (self._opening is Opening.NOTHING and len(words) == 1)) and is_foreign(author, text):
            self._foreign = True
            return
        elif started and not author:
            self._repair("missing_author")
        self._author_words(words, text, started=started)

    def _author_words(self, words: list[str], text: str, *, started: bool) -> None:
        if all(word in _CHANNELS or word in CONTENT_TYPES for word in words):
            for word in words:
                if word in _CHANNELS:
                    self._channel = Channel(word)
                    self._repair("missing_channel")  # its token
                else:
                    self._content_type = word
        elif started or self._recipients:
            self._repair("header_words")
        else:
            self._before = text

    def _channel_words(self, words: list[str]) -> None:
        if not words:
            return
        word, rest = words[0], words[1:]
        match = CHANNEL_WORD.match(word)
        if match:
            self._channel = Channel(match[0].lower())
            glued = word[match.end() :]
            if glued:
                self._repair("glued_header")
            if glued in CONTENT_TYPES:
                self._content_type = glued
        else:
            self._repair("unknown_channel")
            if word.lower() in THINKING:
                self._channel = Channel.ANALYSIS
        self._types(rest)

    def _types(self, words: list[str]) -> None:
        for word in words:
            if word in CONTENT_TYPES and not self._content_type:
                self._content_type = word
            else:
                self._repair("header_words")
