"""Titles and the tree of versions."""

from __future__ import annotations

import pytest

from app.domain.chat import Message, Role
from app.turns.title import make_title
from app.turns.tree import MessageTree


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("Merge two big sorted files", "Merge two big sorted files"),
        ("hello, can you explain RoPE?", "Explain RoPE?"),
        ("## **What** is *x*\nmore", "What is x"),
        ("x" * 300, "X" + "x" * 46 + "…"),
        ("Bonjour, peux-tu résumer ceci", "Résumer ceci"),
        ("Hey can you please explain `ls -l`", "Explain ls -l"),
        ("Hi there! > or >=, which one?", "> or >=, which one?"),
        ("> a quote", "A quote"),
        ("- **one** and __the other one__ and ~~none~~ ##", "One and the other one and none ##"),
        ("## A heading ##", "A heading"),
        ("```python\nprint(1)", "Python"),
        # What only looks like markup or a greeting.
        ("What is C#?", "What is C#?"),
        ("F# minor scale", "F# minor scale"),
        ("A | B in TypeScript", "A | B in TypeScript"),
        ("Explain f(x) = 2**10 > 5 and 2 * 3 * 4", "Explain f(x) = 2**10 > 5 and 2 * 3 * 4"),
        ("*args and **kwargs in Python", "*args and **kwargs in Python"),
        ("rename my_old_name to my_new_name", "Rename my_old_name to my_new_name"),
        ("What does __init__ do?", "What does __init__ do?"),
        ("~/.bashrc or ~/.profile", "~/.bashrc or ~/.profile"),
        (".NET or Java", ".NET or Java"),
        ("Hi-fi speakers under 500", "Hi-fi speakers under 500"),
        ("Hello world in Rust", "Hello world in Rust"),
        ("Hey Jude: who wrote it?", "Hey Jude: who wrote it?"),
        ("Salut d'Amour by Elgar", "Salut d'Amour by Elgar"),
        ("Please Please Me by the Beatles", "Please Please Me by the Beatles"),
    ],
)
def test_titles(question: str, title: str) -> None:
    assert make_title(question).rstrip("?") == title.rstrip("?")


def test_a_bare_greeting_is_named_by_the_answer() -> None:
    assert make_title("Hi!", "I am the **Guide**. Ask me.") == "I am the Guide. Ask me"
    assert make_title("Hi!") == "Hi!"


def message(name: str, parent: str | None, role: Role = Role.USER) -> Message:
    return Message(name, "c", parent, role)


def test_versions_and_paths() -> None:
    tree = MessageTree(
        [
            message("q1", None),
            message("a1", "q1", Role.ASSISTANT),
            message("a2", "q1", Role.ASSISTANT),
            message("q2", "a1"),
        ],
        leaf_id="a2",
    )
    assert [v.message.id for v in tree.path()] == ["q1", "a2"]
    assert (tree.path()[1].index, tree.path()[1].siblings) == (1, ("a1", "a2"))
    assert tree.show("a1") == "q2"
    assert [v.message.id for v in tree.path()] == ["q1", "a1", "q2"]


def test_a_chat_whose_leaf_is_gone_shows_its_newest_branch() -> None:
    tree = MessageTree([message("q1", None), message("a1", "q1", Role.ASSISTANT)], leaf_id="gone")
    assert tree.leaf_id == "a1"
    assert MessageTree().path() == ()
