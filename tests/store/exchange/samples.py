"""Exports of other programs, written by hand after their published shapes, and a chat with everything."""

from __future__ import annotations

import json
from typing import Any

from app.domain.attachment import Attachment, FileKind, Section, SectionUnit
from app.domain.chat import (
    Channel,
    ChatSummary,
    Effort,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
)
from app.domain.context import ContextChoices, Summary
from app.domain.exchange import WholeChat
from app.domain.generation import GenerationRecord, Sampling
from app.domain.options import ChatOptions

Json = dict[str, Any]


def node(name: str, parent: str | None, message: Json | None, *children: str) -> Json:
    return {"id": name, "parent": parent, "children": list(children), "message": message}


def said(role: str, text: str, time: float = 1_700_000_000.0, **more: Any) -> Json:
    content = {"content_type": "text", "parts": [text]}
    message = {"author": {"role": role}, "create_time": time, "content": content, "metadata": {}}
    return {**message, "recipient": "all", **more}


def chatgpt() -> Json:
    """A chat of ChatGPT: custom instructions, thoughts, a tool, a picture, branches of both kinds."""
    hidden = {"is_visually_hidden_from_conversation": True}
    slug = {"model_slug": "gpt-4o"}
    picture = {
        "content_type": "multimodal_text",
        "parts": [{"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-1"}, "Look"],
    }
    thoughts = {"content_type": "thoughts", "thoughts": [{"summary": "Plan", "content": "Add them."}]}
    code = {"content_type": "code", "language": "unknown", "text": "print(2 + 2)"}
    output = {"content_type": "execution_output", "text": "4"}
    mine = {
        "content_type": "user_editable_context",
        "user_profile": "A pilot.",
        "user_instructions": "Short.",
    }
    python = {"role": "tool", "name": "python"}
    mapping = {
        "root": node("root", None, None, "sys"),
        "sys": node("sys", "root", said("system", "", metadata=hidden), "ctx"),
        "ctx": node("ctx", "sys", said("user", "", content=mine, metadata=hidden), "u1"),
        "u1": node("u1", "ctx", said("user", "What is 2 + 2?"), "th", "a1b"),
        "th": node("th", "u1", said("assistant", "", content=thoughts), "call"),
        "call": node("call", "th", said("assistant", "", content=code, recipient="python"), "out"),
        "out": node("out", "call", said("tool", "", content=output, author=python), "a1"),
        "a1": node("a1", "out", said("assistant", "It is **4**.", 1.7e9, metadata=slug), "u2", "u2b"),
        "a1b": node("a1b", "u1", said("assistant", "Four.", metadata=slug)),
        "u2": node("u2", "a1", said("user", "Thanks"), "a2"),
        "a2": node("a2", "u2", said("assistant", "Welcome.", metadata=slug)),
        "u2b": node("u2b", "a1", said("user", "", content=picture), "a2b"),
        "a2b": node("a2b", "u2b", said("assistant", "I see.", metadata=slug)),
    }  # fmt: skip
    return {
        "title": "Adding numbers",
        "create_time": 1_700_000_000.5,
        "update_time": 1_700_000_100.5,
        "mapping": mapping,
        "current_node": "a2",
        "conversation_id": "conv-1",
        "is_starred": True,
    }


def open_webui() -> Json:
    """A chat of Open WebUI: reasoning in the text, a file with its content, two answers, a system prompt."""
    thought = (
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n'
        "&gt; The user greets.\n&gt; I greet back.\n</details>\nHello!"
    )
    note = {
        "type": "file",
        "name": "note.txt",
        "file": {"filename": "note.txt", "data": {"content": "A note."}},
    }
    messages = {
        "m1": {
            "id": "m1", "parentId": None, "childrenIds": ["m2", "m3"], "role": "user", "content": "Hi",
            "timestamp": 1_710_000_000, "files": [note, {"type": "image", "url": "data:..."}],
        },
        "m2": {
            "id": "m2", "parentId": "m1", "childrenIds": [], "role": "assistant", "content": thought,
            "model": "gpt-oss:20b", "modelName": "gpt-oss 20b", "timestamp": 1_710_000_004, "done": True,
            "usage": {"prompt_tokens": 12, "completion_tokens": 34},
        },
        "m3": {
            "id": "m3", "parentId": "m1", "childrenIds": [], "role": "assistant", "content": "Good day.",
            "model": "gpt-oss:20b", "timestamp": 1_710_000_005, "done": False,
        },
    }  # fmt: skip
    return {
        "id": "ow-1",
        "user_id": "u",
        "title": "Greeting",
        "chat": {
            "title": "Greeting",
            "models": ["gpt-oss:20b"],
            "params": {"system": "Be kind."},
            "history": {"messages": messages, "currentId": "m3"},
            "messages": [],
            "timestamp": 1_710_000_000_000,
        },
        "created_at": 1_710_000_000,
        "updated_at": 1_710_000_050,
        "pinned": True,
        "archived": False,
    }


def lm_studio() -> Json:
    """A conversation file of LM Studio: two versions of a reply, thinking, a tool call."""
    think = {
        "type": "contentBlock",
        "style": {"type": "thinking"},
        "content": [{"type": "text", "text": "Hm."}],
    }
    answer = {"type": "contentBlock", "content": [{"type": "text", "text": "Paris."}]}
    call = {
        "type": "contentBlock",
        "content": [
            {"type": "toolCallRequest", "toolCallRequestId": "7", "name": "search", "parameters": {"q": "x"}}
        ],
    }
    result = {
        "type": "contentBlock",
        "content": [{"type": "toolCallResult", "toolCallRequestId": "7", "content": "found"}],
    }
    sender = {"senderName": "openai/gpt-oss-20b"}
    first = {"type": "multiStep", "role": "assistant", "senderInfo": sender, "steps": [think, answer]}
    debug = {"type": "debugInfoBlock", "debugInfo": "x"}
    second = {
        "type": "multiStep",
        "role": "assistant",
        "senderInfo": sender,
        "steps": [call, result, debug, answer],
    }

    def asked(words: str) -> Json:
        version = {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": words}]}
        return {"versions": [version], "currentlySelected": 0}

    return {
        "name": "Capital",
        "pinned": False,
        "createdAt": 1_720_000_000_000,
        "tokenCount": 99,
        "systemPrompt": "You know geography.",
        "messages": [
            asked("France?"),
            {"versions": [first, second], "currentlySelected": 1},
            asked("Sure?"),
        ],
    }  # fmt: skip


def everything(chat_id: str = "chat1") -> WholeChat:
    """A chat of ours that uses every field."""
    text = "one\ntwo\n"
    file = Attachment(
        "file1", "no<te>.txt", FileKind.TEXT, 8, "ab" * 32, text, SectionUnit.LINES,
        (Section(0, 4, 1, 1), Section(4, 8, 2, 2, "two")), (1,), 3, "v",
    )  # fmt: skip
    question = Message(f"{chat_id}q", chat_id, None, Role.USER, (TextPart("What & why?"),), created_at=10.25)
    reply = Message(
        f"{chat_id}a", chat_id, question.id, Role.ASSISTANT,
        (
            ReasoningPart("Think $x^2$.", 1.5, (1, 2)),
            TextPart("Let me look.", Channel.COMMENTARY, (3,)),
            ToolCallPart("c", "functions.calculator", '{"expression": "1+1"}', tokens=(4,)),
            ToolResultPart("c", "functions.calculator", "2", True, 0.1),
            TextPart("It is **2**: $e=mc^2$\n\n```python\nprint(1)\n```\n", tokens=(5, 6)),
        ),
        usage=Usage(10, 5, 20, 3, 0.5, 1.5, 0.2, 2.0, "why"), created_at=11.5, effort=Effort.HIGH,
        model="gpt-oss-20b", vocabulary="v",
        record=GenerationRecord("m.gguf", "f" * 64, "b1", "haswell", 8192, Sampling(seed=3), ("stray",)),
    )  # fmt: skip
    other = Message(
        f"{chat_id}b", chat_id, question.id, Role.ASSISTANT, (TextPart("Mine."),), MessageStatus.FAILED,
        created_at=12.0, error="engine_died", detail="SIGILL", edited=True,
    )  # fmt: skip
    return WholeChat(
        ChatSummary(chat_id, "Everything <b>", 10.25, 12.5, reply.id, pinned=True),
        (question.with_(attachments=(file,)), reply, other),
        ChatOptions("Be short.", Sampling(temperature=0.5)),
        ContextChoices(
            frozenset(("file1",)), frozenset((question.id,)), (Summary("s", "short", (other.id,), 9.0),)
        ),
        "Work",
    )


def llama_page() -> Json:
    """A chat of llama.cpp's page: a root, a system message, a tool in a reply, two answers, files."""
    calls = [
        {"id": "c1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Lisbon"}'}}
    ]
    files = [
        {"type": "TEXT", "name": "notes.txt", "content": "A note."},
        {
            "type": "PDF",
            "name": "a.pdf",
            "content": "Pages.",
            "base64Data": "AA==",
            "processedAsImages": False,
        },
        {"type": "IMAGE", "name": "b.png", "base64Url": "data:image/png;base64,AA=="},
        {"type": "AUDIO", "name": "c.wav", "base64Data": "AA==", "mimeType": "audio/wav"},
    ]
    timings = {"prompt_n": 2, "cache_n": 40, "predicted_n": 7}

    def message(name: str, parent: str | None, role: str, text: str, **more: Any) -> Json:
        place = int(more.pop("place", 0))
        common = {"id": name, "convId": "p1", "type": "text", "children": []}
        return common | {
            "parent": parent, "role": role, "content": text, "timestamp": 1_750_000_000_000 + 1000 * place
        } | more  # fmt: skip

    messages = [
        message("root", None, "system", "", type="root"),
        message("sys", "root", "system", "Be kind."),
        message("u1", "sys", "user", "Weather?", place=1, extra=files),
        message(
            "a1", "u1", "assistant", "", reasoningContent="Ask.", toolCalls=json.dumps(calls), model="old",
        ),
        message("t1", "a1", "tool", "21", toolCallId="c1"),
        message(
            "a2", "t1", "assistant", "It is warm.", reasoningContent="Good.", model="gpt-oss-20b",
            timings=timings, toolCalls="",
        ),
        message("b1", "u1", "assistant", "No idea.", thinking="Old thought."),
        message("u2", "a2", "user", "Thanks", place=8),
    ]  # fmt: skip
    conv = {"id": "p1", "name": "Weather", "lastModified": 1_750_000_009_000, "currNode": "u2"}
    return {"conv": conv, "messages": messages}


def jan() -> tuple[Json, list[Json]]:
    """A thread of Jan and its messages: reasoning in three forms, tools in two, a file, a picture."""

    def message(name: str, role: str, content: list[Json], **more: Any) -> Json:
        common = {"id": name, "object": "thread.message", "thread_id": "t1", "status": "ready"}
        return common | {"role": role, "content": content, "created_at": 1_750_000_001_000} | more

    def text(value: str, kind: str = "text") -> Json:
        return {"type": kind, "text": {"value": value, "annotations": []}}

    call = {"type": "tool_call", "tool_call_id": "c1", "tool_name": "weather", "input": {"city": "Lisbon"}}
    older = {
        "tool": {"id": "c3", "function": {"name": "search", "arguments": '{"q": 1}'}},
        "response": "found",
    }
    channels = "<|channel|>analysis<|message|>Thought.<|start|>assistant<|channel|>final<|message|>It is so."
    thread = {
        "object": "thread",
        "title": "A named thread",
        "created": 1_750_000_000,
        "updated": 1_750_000_009,
        "assistants": [{"id": "jan", "instructions": "Be kind.", "model": {"id": "gpt-oss-120b"}}],
    }
    files = {"inline_file_contents": [{"name": "notes.txt", "content": "A note."}, {}]}
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}
    return thread, [
        message("1", "user", [text("Weather?"), image], metadata=files),
        message(
            "2", "assistant", [text("Hm.", "reasoning"), call | {"output": {"t": 21}}, text("Warm.")],
            metadata={"modelId": "gpt-oss-20b"},
        ),
        message("3", "tool", [text("more")], tool_call_id="c2"),
        message("4", "user", [text("And?")]),
        message("5", "assistant", [text("<think>So.</think>\n\nIt")], status="stopped"),
        message("6", "user", [text("Old")]),
        message("7", "assistant", [text(channels)], metadata={"tool_calls": [older]}),
    ]  # fmt: skip
