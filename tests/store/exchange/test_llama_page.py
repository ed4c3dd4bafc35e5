"""Chats of llama.cpp's own page: in JSON, a line for each message, in a zip file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.chat import ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.exchange import Source, Unread, WholeChat
from app.store.exchange import lines
from app.store.exchange.llama_page import is_llama_page, read_llama_page
from tests.store.exchange import samples
from tests.store.exchange.test_formats import texts
from tests.store.exchange.test_reading import chats, put, unread, zipped


def test_the_tree_of_messages_is_kept() -> None:
    assert is_llama_page(samples.llama_page())
    chat = read_llama_page(samples.llama_page())
    assert texts(chat) == ["Weather?", "It is warm.", "Thanks"]
    question, first, last, second = chat.messages
    assert [m.role for m in chat.messages] == [Role.USER, Role.ASSISTANT, Role.USER, Role.ASSISTANT]
    assert (question.parent_id, first.parent_id, second.parent_id) == (None, question.id, question.id)
    assert last.parent_id == first.id
    assert first.parts == (
        ReasoningPart("Ask."),
        ToolCallPart("c1", "weather", '{"city": "Lisbon"}'),
        ToolResultPart("c1", "weather", "21"),
        ReasoningPart("Good."),
        TextPart("It is warm."),
    )
    assert second.parts == (ReasoningPart("Old thought."), TextPart("No idea."))
    assert (first.model, first.usage and first.usage.prompt_tokens) == ("gpt-oss-20b", 42)
    assert first.usage
    assert first.usage.generated_tokens == 7
    assert [(a.name, a.text) for a in question.attachments] == [("notes.txt", "A note."), ("a.pdf", "Pages.")]
    assert chat.options.instructions == "Be kind."
    assert (chat.chat.title, chat.chat.updated_at) == ("Weather", 1_750_000_009.0)
    assert question.created_at == 1_750_000_001.0
    assert chat.notes == ("pictures", "files: the export holds their names only")


def as_lines(value: dict[str, Any]) -> str:
    head = {"harness": "llama.cpp", "type": "session", **value["conv"]}
    messages = [dict(message) for message in value["messages"]]
    for message in messages:
        if calls := message.pop("toolCalls", ""):
            message["toolCalls"] = json.loads(calls)
    rows = [head, {"type": "future"}, *({"message": m, "type": "message"} for m in messages)]
    return "\n".join(map(json.dumps, rows))


def other() -> dict[str, Any]:
    value = samples.llama_page()
    value["conv"] |= {"id": "p2", "name": "Other"}
    return value


def test_all_its_files_hold_the_same_chats(tmp_path: Path) -> None:
    whole = put(tmp_path / "all.json", [samples.llama_page(), other()])
    one = put(tmp_path / "one.json", samples.llama_page())
    rows = tmp_path / "rows.jsonl"
    rows.write_text(f"{as_lines(samples.llama_page())}\n\n{as_lines(other())}\n", encoding="utf-8")
    package = zipped(
        tmp_path / "2026-01-01_conversations.zip",
        {"a.jsonl": as_lines(samples.llama_page()).encode(), "b.jsonl": as_lines(other()).encode()},
    )
    expected = chats(whole)
    assert [chat.chat.title for chat in expected] == ["Weather", "Other"]
    assert chats(one) == expected[:1]
    assert chats(rows) == chats(package) == expected
    assert {chat.source for chat in expected} == {Source.LLAMA_PAGE}
    assert len(unread(rows)) == 2  # the lines of a kind that is not known yet, and nothing else
    assert len(chats(tmp_path)) == 7


def test_lines_that_are_cut_or_alone_cost_no_other(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(as_lines(samples.llama_page())[:-20], encoding="utf-8")
    assert [[m.text for m in chat.messages] for chat in chats(rows)] == [
        ["Weather?", "It is warm.", "No idea."]
    ]
    assert [item.why for item in unread(rows)] == [
        "no chat of a program that is known",
        "the file ends inside it",
    ]
    rows.write_text(as_lines(samples.llama_page()).split("\n")[4], encoding="utf-8")
    assert not chats(rows)
    assert [item.why for item in unread(rows)] == ["no chat of a program that is known"]


def test_a_chat_of_too_many_lines_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_ITEM", 400)
    rows = tmp_path / "rows.jsonl"
    small = other()
    small["messages"] = small["messages"][:2]
    rows.write_text(f"{as_lines(samples.llama_page())}\n{as_lines(small)}", encoding="utf-8")
    assert [chat.chat.title for chat in chats(rows)] == []
    assert Unread("rows.jsonl, 1", "it is too large") in unread(rows)


@pytest.mark.parametrize(
    "change",
    [
        {"toolCalls": "not json"},
        {"toolCalls": "[3, null]"},
        {"timings": {"prompt_n": 10**30}},
        {"timings": {"prompt_n": "x"}},
        {"parent": "a1"},
        {"timestamp": None, "content": None, "model": 3},
    ],
)
def test_odd_messages_cost_no_other(change: dict[str, Any]) -> None:
    value = samples.llama_page()
    value["messages"][3] |= change
    chat: WholeChat = read_llama_page(value)
    assert "Thanks" in [m.text for m in chat.messages]
