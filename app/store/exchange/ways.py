"""Trees of other programs, a node for each step: a reply of ours is the way from one question to the next."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from msgspec import Struct, field

from app.domain.chat import Message
from app.store.exchange.building import Json, children_of, words


class Kind(Enum):
    """What a node is for us."""

    QUESTION = "question"
    STEP = "step"  # of a reply: thoughts, a call, its result, text
    NOTHING = "nothing"  # passed over, what is below it stays


class Tree(Struct):
    """The nodes of a chat by name, each with its `parent`, and what is gathered while they are walked."""

    chat_id: str
    nodes: dict[str, Json]
    messages: dict[str, Message] = field(default_factory=dict)
    of_node: dict[str, str] = field(default_factory=dict)  # the message that a node became a part of
    notes: list[str] = field(default_factory=list)

    def put(self, message: Message, *way: str) -> str:
        """Take a message that the last of some nodes became, and the others with it; returns its id."""
        self.messages[message.id] = message
        self.of_node[way[-1]] = message.id
        for name in way:
            self.of_node.setdefault(name, message.id)
        return message.id

    def leaf(self, node: str) -> str | None:
        """The message shown last; a node that became no message stands for its nearest ancestor."""
        seen: set[str] = set()
        while node in self.nodes and node not in self.of_node and node not in seen:
            seen.add(node)
            node = words(self.nodes[node].get("parent"))
        return self.of_node.get(node)


def walk(
    tree: Tree,
    kind: Callable[[Json], Kind],
    question: Callable[[Tree, str, str | None], str],
    reply: Callable[[Tree, tuple[str, ...], str | None], str],
) -> None:
    """Go through the nodes, parents first.

    `question` is called with a node and the message above it, `reply` with the steps of a reply and the
    message above, again for each question that follows; both return the id of the message. Where nodes
    branch inside a reply, each way is a reply of its own.
    """
    below = children_of({name: words(node.get("parent")) or None for name, node in tree.nodes.items()})
    waiting: list[tuple[str, str | None, tuple[str, ...]]] = [
        (name, None, ()) for name in reversed(below.get(None, []))
    ]
    while waiting:
        name, parent, way = waiting.pop()
        following, what = below.get(name, []), kind(tree.nodes[name])
        if what is Kind.QUESTION:
            parent, way = question(tree, name, reply(tree, way, parent) if way else parent), ()
        elif what is Kind.STEP:
            way = (*way, name)
        if way and not following:
            reply(tree, way, parent)
        waiting += [(child, parent, way) for child in reversed(following)]
