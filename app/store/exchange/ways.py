"""Trees of other programs, a node for each step: a reply of ours is the way from one question to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum


class Kind(Enum):
    """What a node is for us."""

    QUESTION = "question"
    STEP = "step"  # of a reply: thoughts, a call, its result, text
    NOTHING = "nothing"  # passed over, what is below it stays


def walk(
    below: Mapping[str | None, Sequence[str]],
    kind: Callable[[str], Kind],
    question: Callable[[str, str | None], str],
    reply: Callable[[tuple[str, ...], str | None], str],
) -> None:
    """Go through nodes, parents first; `below` has the children of each, those of None are the roots.

    `question` is called with a node and the message above it, `reply` with the steps of a reply and the
    message above, again for each question that follows; both return the id of the message. Where nodes
    branch inside a reply, each way is a reply of its own.
    """
    waiting: list[tuple[str, str | None, tuple[str, ...]]] = [
        (name, None, ()) for name in reversed(below.get(None, ()))
    ]
    while waiting:
        name, parent, way = waiting.pop()
        following, what = below.get(name, ()), kind(name)
        if what is Kind.QUESTION:
            parent, way = question(name, reply(way, parent) if way else parent), ()
        elif what is Kind.STEP:
            way = (*way, name)
        if way and not following:
            reply(way, parent)
        waiting += [(child, parent, way) for child in reversed(following)]
