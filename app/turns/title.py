"""A chat's title, made from its first question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.chat import Message, VisibleMessage

_LENGTH = 48
_OPENERS = re.compile(
    r"^(?:(?:hi|hello|hey|please|could you|can you|would you|i want you to|bonjour|salut|s'il te plaît|"
    r"s'il vous plaît|peux-tu|pouvez-vous|pourriez-vous)\b[\s,!.]*)+",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[`*_#>~|]+")


def make_title(question: str, answer: str = "") -> str:
    """Return a title of at most 48 characters: the question's first line, without greetings and markup.

    When the question is a bare greeting, the first words of the answer name the chat.
    """
    for source in (question, answer):
        line = next((line for line in source.splitlines() if line.strip()), "")
        text = " ".join(_MARKUP.sub(" ", line).split())
        bare = _OPENERS.sub("", text).strip(" ,.!:;")
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


def _shorten(text: str) -> str:
    text = text.strip()
    if len(text) <= _LENGTH:
        return text
    cut = text[: _LENGTH - 1]
    space = cut.rfind(" ")
    if space > _LENGTH // 2:
        cut = cut[:space]
    return cut.rstrip(" ,.;:!?-") + "…"
