"""Each format by itself: what is kept of it, and that odd shapes end in words, not in faults."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from app.domain.chat import (
    ChatSummary,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.exchange import ExportWords, Source, WholeChat
from app.domain.options import ChatOptions
from app.domain.times import dated
from app.store import codec
from app.store.exchange.alcove import from_json, to_json
from app.store.exchange.building import in_order, seconds
from app.store.exchange.chatgpt import read_chatgpt
from app.store.exchange.html import to_html
from app.store.exchange.lm_studio import is_lm_studio, read_lm_studio
from app.store.exchange.markdown import closed, shown_path, to_markdown
from app.store.exchange.open_webui import is_open_webui, read_open_webui
from app.store.exchange.writing import Names
from tests.store.exchange import samples

RESOURCES = Path(__file__).parents[3] / "resources"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**13) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


def texts(chat: WholeChat) -> list[str]:
    return [message.text for message in shown_path(chat)]


def versions(chat: WholeChat, message: Message) -> list[Message]:
    return [m for m in chat.messages if m.parent_id == message.parent_id]


# -- ours --------------------------------------------------------------------------------------


def test_our_json_comes_back_as_it_was() -> None:
    whole = samples.everything()
    assert from_json(json.loads(to_json(whole))) == whole


def test_version_1_is_still_read() -> None:
    value = json.loads(to_json(samples.everything()))
    for name in ("pinned", "folder", "options", "context"):
        del value[name]
    value["version"] = 1
    for message in value["messages"]:
        for name in ("detail", "edited", "record", "attachments"):
            del message[name]
    chat = from_json(value)
    assert [m.text for m in chat.messages] == [m.text for m in samples.everything().messages]
    assert chat.notes == ()


def test_a_newer_version_is_refused_with_its_number() -> None:
    value = json.loads(to_json(samples.everything())) | {"version": 99}
    with pytest.raises(ValueError, match="99"):
        from_json(value)


def test_what_cannot_be_read_is_noted_and_the_rest_kept() -> None:
    value = json.loads(to_json(samples.everything()))
    value["messages"][1]["parts"][2] = {"kind": "hologram", "x": 1}
    value["messages"][1]["usage"] = {"prompt_tokens": "many"}
    value["messages"][2]["status"] = "streaming"
    value["messages"][0]["attachments"][0]["chosen"] = [99]
    chat = from_json(value)
    assert set(chat.notes) == {"a part of a message", "Usage"}
    reply = chat.messages[1]
    assert reply.parts[2] == TextPart('{"kind": "hologram", "x": 1}', recovered=True)
    assert reply.usage is None
    assert chat.messages[2].status is MessageStatus.INTERRUPTED
    assert chat.messages[0].attachments[0].given == "one\ntwo\n"


@pytest.mark.parametrize(
    "part",
    [
        {"kind": "text", "text": 123},
        {"kind": "text", "text": None},
        {"kind": "text"},
        {"kind": "text", "text": "x", "tokens": ["a"]},
        {"kind": "text", "text": "x", "tokens": [10**30]},
        {"kind": "text", "text": "x", "channel": "radio"},
        {"kind": "text", "text": "x", "colour": "red"},
        {"kind": ["text"], "text": "x"},
        {"kind": "reasoning", "text": "x", "seconds": "long"},
        {"kind": "reasoning", "text": "x", "seconds": 1e300},
        {"kind": "call", "call_id": "1", "name": None, "arguments": "{}"},
        {"kind": "call", "call_id": "1", "name": "n", "arguments": {"a": 1}},
        {"kind": "result", "call_id": "1", "name": "n", "text": "t", "ok": "yes"},
        "only words",
        7,
    ],
)
def test_a_part_of_wrong_types_is_kept_as_text(part: object) -> None:
    value = json.loads(to_json(samples.everything()))
    value["messages"][1]["parts"] = [{"kind": "text", "text": "before"}, part]
    chat = from_json(value)
    assert chat.notes == ("a part of a message",)
    kept = TextPart(json.dumps(part), recovered=True)
    assert chat.messages[1].parts == (TextPart("before"), kept)
    # What came here before this was looked at is read the same way.
    row = list(codec.to_row(chat.messages[1]))
    row[5] = json.dumps(value["messages"][1]["parts"])
    assert codec.from_row(tuple(row)).parts == (TextPart("before"), kept)


@pytest.mark.parametrize(
    "usage", [{"prompt_tokens": 10**30}, {"decode_seconds": float("inf")}, {"cache_miss": 1}, [1]]
)
def test_figures_that_nothing_can_show_are_left_out(usage: object) -> None:
    value = json.loads(to_json(samples.everything()))
    value["messages"][1]["usage"] = usage
    chat = from_json(value)
    assert chat.notes == ("Usage",)
    assert chat.messages[1].usage is None
    row = list(codec.to_row(chat.messages[1]))
    row[6] = json.dumps(usage)
    assert codec.from_row(tuple(row)).usage is None


def test_sampling_values_that_cannot_be_set_are_left_to_the_settings() -> None:
    value = json.loads(to_json(samples.everything()))
    for odd in ({"seed": 10**30}, {"temperature": float("nan")}, {"top_p": 0}):
        value["options"]["sampling"] = odd
        assert from_json(value).options == ChatOptions("Be short.")
        assert from_json(value).notes == ("Sampling",)


@pytest.mark.parametrize(
    "time",
    [
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "1969-12-31T00:00:00+00:00", "soon"),
        *(pytest.param(10**400, id="huge"), float("inf"), float("nan"), -5, True, None, {}),
    ],
)
def test_a_time_that_no_calendar_takes_is_none(time: object) -> None:
    assert seconds(time, 7.0) == 7.0
    value = json.loads(to_json(samples.everything())) | {"updated_at": time}
    value["messages"][0]["created_at"] = time
    chat = from_json(value)
    assert (chat.chat.updated_at, chat.messages[0].created_at) == (10.25, 0.0)


@pytest.mark.parametrize("time", [-62_135_647_200.0, 253_402_343_999.0, 1e30])
def test_a_time_that_was_stored_before_ends_no_export(time: float) -> None:
    whole = samples.everything()
    whole = replace(whole, chat=replace(whole.chat, created_at=time, updated_at=time))
    again = from_json(json.loads(to_json(whole)))
    assert again.chat.created_at == again.chat.updated_at == dated(time)
    assert Names(".json").name(whole.chat).endswith(" Everything b.json")


# -- others ------------------------------------------------------------------------------------


def test_chatgpt_keeps_branches_thoughts_and_tools() -> None:
    chat = read_chatgpt(samples.chatgpt())
    assert (chat.chat.title, chat.source, chat.chat.pinned) == ("Adding numbers", Source.CHATGPT, True)
    assert (chat.chat.created_at, chat.chat.updated_at) == (1_700_000_000.5, 1_700_000_100.5)
    assert texts(chat) == ["What is 2 + 2?", "It is **4**.", "Thanks", "Welcome."]
    path = shown_path(chat)
    thought, call, result, answer = path[1].parts
    assert thought == ReasoningPart("Plan\n\nAdd them.")
    assert isinstance(call, ToolCallPart)
    assert (call.name, call.arguments) == ("python", "print(2 + 2)")
    assert isinstance(result, ToolResultPart)
    assert (result.call_id, result.text) == (call.call_id, "4")
    assert answer == TextPart("It is **4**.")
    assert (path[1].model, path[1].created_at) == ("gpt-4o", 1_700_000_000.0)
    assert [m.text for m in versions(chat, path[1])] == ["It is **4**.", "Four."]
    assert [m.text for m in versions(chat, path[2])] == ["Thanks", "[image]\n\nLook"]
    assert chat.options.instructions == "A pilot.\n\nShort."
    assert chat.notes == ("pictures",)


def test_chatgpt_branches_inside_a_reply_are_replies_side_by_side() -> None:
    value = samples.chatgpt()
    value["mapping"]["out"]["children"].append("a1c")
    value["mapping"]["a1c"] = samples.node("a1c", "out", samples.said("assistant", "4, I think."))
    chat = read_chatgpt(value)
    replies = [m for m in chat.messages if m.role is Role.ASSISTANT and m.parent_id == chat.messages[0].id]
    assert sorted(m.text for m in replies) == ["4, I think.", "Four.", "It is **4**."]
    assert all(m.reasoning for m in replies if m.text != "Four.")  # the way to it belongs to each


def test_ids_are_the_same_each_time() -> None:
    for value, read in (
        (samples.chatgpt(), read_chatgpt),
        (samples.open_webui(), read_open_webui),
        (samples.lm_studio(), read_lm_studio),
    ):
        assert read(value) == read(json.loads(json.dumps(value)))
        assert (
            read(value).chat.id != read({**value, "conversation_id": "b", "id": "b", "createdAt": 5}).chat.id
        )


def test_open_webui_keeps_reasoning_files_and_versions() -> None:
    assert is_open_webui(samples.open_webui())
    chat = read_open_webui(samples.open_webui())
    assert texts(chat) == ["Hi", "Good day."]
    question, first, second = chat.messages
    assert [a.text for a in question.attachments] == ["A note."]
    assert first.parts == (ReasoningPart("The user greets.\nI greet back.", 3.0), TextPart("Hello!"))
    assert (first.model, first.usage and first.usage.generated_tokens) == ("gpt-oss 20b", 34)
    assert second.status is MessageStatus.INTERRUPTED
    assert chat.options.instructions == "Be kind."
    assert (chat.chat.created_at, chat.chat.pinned) == (1_710_000_000.0, True)
    assert chat.notes == ("files: the export holds their names only",)


def test_figures_of_open_webui_that_nothing_can_show_are_left_out() -> None:
    value = samples.open_webui()
    message = value["chat"]["history"]["messages"]["m2"]
    message["content"] = message["content"].replace('duration="3"', f'duration="{"9" * 400}"')
    message["usage"] = {"prompt_tokens": 10**30, "completion_tokens": 1}
    reply = read_open_webui(value).messages[1]
    assert reply.usage is None
    assert reply.parts[0] == ReasoningPart("The user greets.\nI greet back.", 0.0)


def test_old_open_webui_without_a_tree() -> None:
    messages = [
        {"role": "user", "content": "A"},
        {"role": "assistant", "content": [{"type": "text", "text": "B"}]},
    ]
    value = {"chat": {"title": "Old", "messages": messages, "timestamp": 1_600_000_000_000}}
    assert is_open_webui(value)
    chat = read_open_webui(value)
    assert (texts(chat), chat.chat.created_at) == (["A", "B"], 1_600_000_000.0)


def test_lm_studio_keeps_versions_thinking_and_tools() -> None:
    assert is_lm_studio(samples.lm_studio())
    chat = read_lm_studio(samples.lm_studio())
    assert texts(chat) == ["France?", "Paris.", "Sure?"]
    question, first, second, last = chat.messages
    assert first.parts == (ReasoningPart("Hm."), TextPart("Paris."))
    call, result, answer = second.parts
    assert isinstance(call, ToolCallPart)
    assert isinstance(result, ToolResultPart)
    assert (call.name, json.loads(call.arguments), result.text) == ("search", {"q": "x"}, "found")
    assert answer == TextPart("Paris.")
    assert (first.parent_id, second.parent_id, last.parent_id) == (question.id, question.id, second.id)
    assert (chat.options.instructions, first.model) == ("You know geography.", "openai/gpt-oss-20b")


@given(st.dictionaries(st.sampled_from(["title", "mapping", "chat", "messages", "history", "id"]), JSON))
def test_odd_shapes_are_read_or_refused(value: dict[str, Any]) -> None:
    for read in (read_chatgpt, read_open_webui, read_lm_studio):
        chat = read(value)
        assert all(m.parent_id is None or m.parent_id in {o.id for o in chat.messages} for m in chat.messages)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from([*"abcdef", None])), max_size=8))
def test_messages_always_form_a_tree(pairs: list[tuple[str, str | None]]) -> None:
    found = in_order(Message(name, "c", parent, Role.USER) for name, parent in pairs)
    done: set[str] = set()
    for message in found:
        assert message.parent_id is None or message.parent_id in done
        done.add(message.id)
    assert done == {name for name, _ in pairs}


# -- to read -----------------------------------------------------------------------------------


def test_markdown_shows_the_path_with_files_reasoning_and_tools() -> None:
    text = to_markdown(samples.everything(), ExportWords())
    assert text.startswith(
        "# Everything <b>\n\n## You\n\n<details><summary>Attached: no&lt;te>.txt (line 2 of 2)</summary>"
    )
    assert "```\ntwo\n```" in text
    assert "What & why?" in text
    assert "## gpt-oss-20b (high)" in text
    assert "<details><summary>Reasoning</summary>\n\nThink $x^2$.\n\n</details>" in text
    assert '*Tool: functions.calculator*\n\n```\n{"expression": "1+1"}\n```' in text
    assert "Mine." not in text  # another version


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Here:\n\n```python\nfor i in", "\n```"),
        ("~~~~\ncode ~~~\n```\n", "\n~~~~"),
        ("````md\n```\nx\n```\n", "\n````"),
        ("Begin <!-- here", ""),
        ("What is\n\n<!-- a comment", "\n-->"),
        ("<textarea>\n\nso", "\n</textarea>"),
        ("<?php\n\necho", "\n?>"),
        ("<div>\n\nso", ""),
        ("- a list\n\n  ```\n  code in it", ""),
        ("> ```\n> quoted", ""),
        ("```\nwhole\n```", ""),
        ("a < b", ""),
        ("", ""),
    ],
)
def test_what_a_text_leaves_open_is_closed(text: str, end: str) -> None:
    assert closed(text) == (text.rstrip() + end if end else text)
    thought = ReasoningPart(text)
    messages = (
        Message("q", "c", None, Role.USER, (TextPart(text),)),
        Message("a", "c", "q", Role.ASSISTANT, (thought, TextPart("It is so."), TextPart(text)), model="m"),
        Message("r", "c", "a", Role.USER, (TextPart("Go on"),)),
    )
    page = MarkdownIt("commonmark").render(
        to_markdown(WholeChat(ChatSummary("c", "T", 0, 0, "r"), messages), ExportWords())
    )
    assert re.findall("<h2>(.*?)</h2>", page) == ["You", "m", "You"]
    assert "<p>It is so.</p>" in page


def test_footnotes_of_each_message_are_its_own() -> None:
    texts = ("One[^1].\n\n[^1]: first", "Two[^1], again[^1].\n\n[^1]: second")
    messages = tuple(
        Message(f"m{i}", "c", f"m{i - 1}" if i else None, Role.ASSISTANT, (TextPart(text),))
        for i, text in enumerate(texts)
    )
    page = to_html(WholeChat(ChatSummary("c", "T", 0, 0, "m1"), messages), ExportWords(), RESOURCES)
    ids = re.findall(r'id="(fn[^"]*)"', page)
    assert len(ids) == len(set(ids)) == 5
    assert set(re.findall(r'href="#(fn[^"]*)"', page)) == set(ids)


@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import
def test_html_stands_by_itself() -> None:
    page = to_html(samples.everything(), ExportWords(), RESOURCES, "fr")
    assert '<html lang="fr">' in page
    assert "<title>Everything &lt;b&gt;</title>" in page
    assert "prefers-color-scheme: dark" in page
    assert '<span class="math inline" role="img" aria-label="e=mc^2"' in page
    assert "<svg" in page
    assert '<span class="nb">print</span>' in page
    assert "What &amp; why?" in page
    assert "version 1 of 2" in page
    for outside in ("<script", "src=", "@import", "url("):
        assert outside not in page
    assert page.count("http://") == page.count("http://www.w3.org/")


def test_html_runs_nothing_of_what_it_holds() -> None:
    evil = (
        "<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) "
        "[b](https://example.com/x?a=1&b=2) ![pic](http://tracker.example/p.png) `<b>`\n\n"
        "```html\n<script>x</script>\n```\n\n[^1]\n\n[^1]: note\n"
    )
    messages = (
        Message("q", "c", None, Role.USER, (TextPart(evil),)),
        Message("a", "c", "q", Role.ASSISTANT, (ReasoningPart(evil), TextPart(evil))),
    )
    page = to_html(WholeChat(ChatSummary("c", evil, 0, 0, "a"), messages), ExportWords(), RESOURCES)
    body = page.split("</style>")[1]
    assert "<script" not in body
    assert "<img" not in body
    assert "javascript:" not in body.replace("[a](javascript:alert(1))", "")
    assert '<a href="https://example.com/x?a=1&amp;b=2" rel="noopener noreferrer nofollow">b</a>' in body


@given(st.text(max_size=300))
def test_any_text_can_be_exported(text: str) -> None:
    message = Message("a", "c", None, Role.ASSISTANT, (TextPart(text),))
    chat = WholeChat(ChatSummary("c", text[:40], 0, 0, "a"), (message,))
    assert "</html>" in to_html(chat, ExportWords(), RESOURCES)
    assert to_markdown(chat, ExportWords())
    again = from_json(json.loads(to_json(chat).encode("utf-8", "replace")))
    clean = text.encode("utf-8", "replace").decode()
    assert [p.text for p in again.messages[0].parts if isinstance(p, TextPart)] == [clean]
    assert replace(again.chat, title="", leaf_id="a").id == "c"
