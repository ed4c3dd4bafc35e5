"""Streams of items for the parser's tests, and what came out of it in few words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.domain.chat import Channel
from app.domain.deltas import ChannelEnded, ChannelStarted, Delta, Repaired, TextAdded, ToolCallReady
from app.domain.generation import TokenItem
from app.harmony.parse import Parser

MARKER = re.compile(r"(<\|[a-z_0-9]+\|>)")
OFFERED = frozenset({"functions.get_weather", "functions.calculator", "functions.shell"})


def items(text: str, grain: str = "word") -> list[TokenItem]:
    """Split text into items as a tokenizer would: markers are special, the rest in small pieces."""
    found: list[TokenItem] = []
    for piece in MARKER.split(text):
        if MARKER.fullmatch(piece):
            found.append(TokenItem(1, piece, special=True))
        else:
            words = re.findall(r"\s*\S+|\s+", piece) if grain == "word" else list(piece)
            found += [TokenItem(2, word) for word in words]
    return found


def parse(text: str, *, offered: frozenset[str] = OFFERED, grain: str = "word") -> list[Delta]:
    parser = Parser(offered)
    return parser.feed(items(text, grain)) + parser.finish()


def messages(deltas: Iterable[Delta]) -> list[tuple[str, str]]:
    """Return (channel or recipient, text) of each message; every message must open and close in turn."""
    found: list[tuple[str, str]] = []
    opened: Channel | None = None
    for delta in deltas:
        if isinstance(delta, ChannelStarted):
            assert opened is None
            opened = delta.channel
            found.append((delta.channel.value, ""))
        elif isinstance(delta, TextAdded):
            assert opened is delta.channel
            found[-1] = (found[-1][0], found[-1][1] + delta.text)
        elif isinstance(delta, ChannelEnded):
            assert opened is delta.channel
            opened = None
        elif isinstance(delta, ToolCallReady):
            assert opened is None
            found.append((delta.call.name, delta.call.arguments))
    return found


def repairs(deltas: Iterable[Delta]) -> list[str]:
    return [delta.what for delta in deltas if isinstance(delta, Repaired)]
