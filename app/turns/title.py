"""A chat's title, made from its first question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.chat import Message, VisibleMessage

_LENGTH, _LOOK = 48, 500  # characters of a title, of the line that it is made of
_REQUEST = (
    r"(?:please(?!\s+please)|could you|can you|would you|i want you to|s'il te plaît|s'il vous plaît|peux-tu|"
    r"pouvez-vous|pourriez-vous)(?![\w-])"
)
# A greeting stands alone or before a request: "Hello world", "Hey Jude" are none.
_OPENERS = re.compile(
    rf"^(?:(?:(?:hi|hello|hey)(?:\s+there)?|bonjour|salut)(?=\s*(?:[,!]|\.+(?:\s|$)|$)|\s+{_REQUEST})[\s,!.]*|"
    rf"{_REQUEST}[\s,!.]*)+",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$")
_BEGINNING = re.compile(r"^\s*(?:(?:>+|[*+|-])\s+|(?:`{3,}|~{3,})\s*)+")
_CODE = re.compile(r"(`+)(.+?)\1")
# Signs in pairs around words; within a word they are its own, and `__init__` is a name.
_PAIRS = (
    re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?![\w*])"),
    re.compile(r"(?<!\w)(_)(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)"),
    re.compile(r"(?<!\w)(__)(?=[^\s_])([^_]*\s[^_]*)(?<=\S)__(?!\w)"),
    re.compile(r"(~~)(?=\S)(.+?)(?<=\S)~~"),
)


def make_title(question: str, answer: str = "") -> str:
    """Return a title of at most 48 characters: the question's first line, without greetings and markup.

    When the question is a bare greeting, the first words of the answer name the chat.
    """
    for source in (question, answer):
        line = next((line for line in source.splitlines() if line.strip()), "")
        text = " ".join(_without_markup(line.strip()[:_LOOK]).split())
        bare = _OPENERS.sub("", text).lstrip(" ,!:;").rstrip(" ,.!:;")
        if len(bare) >= 3:
            return _shorten(bare[0].upper() + bare[1:])
    text = " ".join(question.split())
    return _shorten(text) if text else ""


def better_title(title: str, path: Sequence[VisibleMessage], reply: Message) -> str:
    """Return the title that the first answer gives a chat begun by a bare greeting, "" to keep the old."""
    if len(path) != 2 or len(path[0].siblings) > 1 or not reply.text:
        return ""
    question = path[0].message.text
    better = make_title(question, reply.text)
    return better if title == question.strip()[:48] and better != title else ""


def _without_markup(line: str) -> str:
    text = _BEGINNING.sub("", _HEADING.sub(r"\1", line))
    for pair in (_CODE, *_PAIRS):
        text = pair.sub(r"\2", text)
    return text


def _shorten(text: str) -> str:
    text = text.strip()
    if len(text) <= _LENGTH:
        return text
    cut = text[: _LENGTH - 1]
    space = cut.rfind(" ")
    if space > _LENGTH // 2:
        cut = cut[:space]
    return cut.rstrip(" ,.;:!?-") + "…"
