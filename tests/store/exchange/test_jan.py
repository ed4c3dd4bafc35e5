"""Jan's threads, out of its folder and out of a zip file of it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.domain.chat import MessageStatus, ReasoningPart, TextPart, ToolCallPart, ToolResultPart
from app.domain.exchange import Source
from tests.store.exchange import samples
from tests.store.exchange.test_formats import texts
from tests.store.exchange.test_reading import chats, unread


def lay_out(folder: Path) -> Path:
    """A data folder of Jan with two threads, one of them without its `thread.json`."""
    thread, messages = samples.jan()
    for name in ("t1", "t2"):
        place = folder / "threads" / name
        place.mkdir(parents=True)
        rows = [message | {"thread_id": name} for message in messages]
        (place / "messages.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    (folder / "threads" / "t1" / "thread.json").write_text(json.dumps(thread | {"id": "t1"}))
    (folder / "settings.json").write_text("{}")
    return folder


@pytest.fixture(params=["folder", "zip", "files"])
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> list[Path]:
    folder = lay_out(tmp_path / "jan")
    if request.param == "zip":
        return [Path(shutil.make_archive(str(tmp_path / "jan"), "zip", folder))]
    if request.param == "files":
        return sorted(folder.rglob("messages.jsonl"))
    return [folder]


def test_threads_are_chats(paths: list[Path]) -> None:
    first, second = sorted(chats(*paths), key=lambda chat: chat.chat.title)
    assert (first.chat.title, second.chat.title) == ("A named thread", "Weather?")
    assert first.options.instructions == "Be kind."
    assert (first.chat.created_at, first.source) == (1_750_000_000.0, Source.JAN)
    assert texts(first) == texts(second) == ["Weather?", "Warm.", "And?", "It", "Old", "It is so."]
    question, reply, _, cut, _, old = first.messages
    assert [(a.name, a.text) for a in question.attachments] == [("notes.txt", "A note.")]
    assert reply.parts == (
        ReasoningPart("Hm."),
        ToolCallPart("c1", "weather", '{"city": "Lisbon"}'),
        ToolResultPart("c1", "weather", '{"t": 21}'),
        TextPart("Warm."),
        ToolResultPart("c2", "tool", "more"),
    )
    assert (reply.model, cut.model) == ("gpt-oss-20b", "gpt-oss-120b")
    assert (cut.status, cut.parts) == (MessageStatus.INTERRUPTED, (ReasoningPart("So."), TextPart("It")))
    assert old.parts == (
        ReasoningPart("Thought."),
        TextPart("It is so."),
        ToolCallPart("c3", "search", '{"q": 1}'),
        ToolResultPart("c3", "search", "found"),
    )
    assert first.notes == ("pictures",)
    assert {chat.chat.id for chat in chats(*paths)} == {first.chat.id, second.chat.id}
    assert unread(*paths) == []
