"""A conversation as prompt pieces; markers are control pieces, everything else is plain text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.domain.chat import (
    Channel,
    Effort,
    Message,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.generation import PromptPiece, control
from app.domain.tools import ToolSpec
from app.harmony import names
from app.harmony.attached import user_pieces
from app.harmony.builtin import ToolNamespace
from app.harmony.schema import compact_json, lines_of, render_tools

IDENTITY = "You are ChatGPT, a large language model trained by OpenAI."
KNOWLEDGE_CUTOFF = "2024-06"
_CALLS = "\nCalls to these tools must go to the commentary channel: 'functions'."


class SystemText(Struct, frozen=True):
    """What varies in the fixed system message; `date` is YYYY-MM-DD, "" leaves a line out.

    `tools` are built-in namespaces; function tools belong to `Conversation.tools`.
    """

    effort: Effort = Effort.MEDIUM
    date: str = ""
    identity: str = IDENTITY
    knowledge_cutoff: str = KNOWLEDGE_CUTOFF
    tools: tuple[ToolNamespace, ...] = ()
    channels: tuple[Channel, ...] = tuple(Channel)


class ResponseFormat(Struct, frozen=True):
    """A form the answer shall have: what it is called, what it is, its JSON schema.

    The model is told of it and not held to it.
    """

    name: str
    schema: Mapping[str, Any]
    description: str = ""


class Conversation(Struct, frozen=True):
    """All that a prompt is made of.

    `messages` are the finished turns, oldest first, ending with the user's message; `reply` holds the
    parts of the reply under way (a running tool loop, a cut reasoning), whose reasoning is kept.
    Without `system` the prompt begins with the developer message.
    """

    system: SystemText | None
    messages: Sequence[Message]
    instructions: str = ""
    tools: Sequence[ToolSpec] = ()
    reply: Sequence[Part] = ()
    response_format: ResponseFormat | None = None


def render(
    conversation: Conversation,
    *,
    vocabulary: str = "",
    open_channel: Channel | None = None,
    open_reply: bool = True,
) -> tuple[PromptPiece, ...]:
    """Return the prompt, ending after `<|start|>assistant`, or inside an opened message.

    `vocabulary` is the fingerprint of the loaded model's; sampled ids of another one are not used.
    With `open_channel` the prompt ends inside a message of that channel, for the model to write on;
    without `open_reply` it ends behind the last message.
    """
    pieces: list[PromptPiece] = []
    if conversation.system is not None:
        pieces += _message("system", system_text(conversation.system, bool(conversation.tools)))
    developer = developer_text(conversation.instructions, conversation.tools, conversation.response_format)
    if developer:
        pieces += _message("developer", developer)
    for message in conversation.messages:
        pieces += _turn(message, vocabulary)
    for part in _in_order(conversation.reply):
        pieces += _part(part, keep_tokens=True)
    if open_reply or open_channel is not None:
        pieces += [control(names.START), PromptPiece("assistant")]
    if open_channel is not None:
        pieces += [control(names.CHANNEL), PromptPiece(open_channel.value), control(names.MESSAGE)]
    return tuple(pieces)


def opened_question() -> tuple[PromptPiece, ...]:
    """Return what a user's message begins with, as far as it is known before it is written."""
    return _control(names.START), _word("user"), _control(names.MESSAGE)


def system_text(system: SystemText, has_functions: bool) -> str:
    """Return the fixed system message (openai/harmony format.md, "System message format")."""
    head = [system.identity] if system.identity else []
    if system.knowledge_cutoff:
        head.append(f"Knowledge cutoff: {system.knowledge_cutoff}")
    if system.date:
        head.append(f"Current date: {system.date}")
    sections = ["\n".join(head)] if head else []
    sections.append(f"Reasoning: {system.effort.value}")
    if system.tools:
        sections.append("# Tools")
        spaces = sorted(system.tools, key=lambda space: space.name)
        sections += [render_tools(space.name, space.tools, space.description) for space in spaces]
    if system.channels:
        channels = ", ".join(channel.value for channel in system.channels)
        rule = f"# Valid channels: {channels}. Channel must be included for every message."
        sections.append(rule + (_CALLS if has_functions else ""))
    return "\n\n".join(sections)


def developer_text(
    instructions: str, tools: Sequence[ToolSpec], response_format: ResponseFormat | None = None
) -> str:
    """Return the developer message, "" when there is nothing to say in it."""
    sections = []
    if instructions.strip():
        sections.append(f"# Instructions\n\n{instructions}")
    if tools:
        sections.append(f"# Tools\n\n{render_tools(names.FUNCTIONS, tools)}")
    if response_format is not None:
        sections.append(f"# Response Formats\n\n{_format_text(response_format)}")
    return "\n\n".join(sections)


def _format_text(form: ResponseFormat) -> str:
    """The section of one format (openai/harmony format.md, "Structured output")."""
    lines = [f"// {line}" for line in lines_of(form.description)]
    return "\n".join([f"## {form.name}\n", *lines, compact_json(form.schema)])


# The same few pieces over and over: made once, they keep a long chat quick to render.
@cache
def _control(name: str) -> PromptPiece:
    return control(name)


@cache
def _word(text: str) -> PromptPiece:
    """An author, a channel or a type; there are few of them."""
    return PromptPiece(text)


def _message(author: str, text: str) -> Iterator[PromptPiece]:
    yield _control(names.START)
    yield _word(author)
    yield _control(names.MESSAGE)
    yield PromptPiece(text)
    yield _control(names.END)


def _user(message: Message) -> Iterator[PromptPiece]:
    yield _control(names.START)
    yield _word("user")
    yield _control(names.MESSAGE)
    yield from user_pieces(message)
    yield _control(names.END)


def _turn(message: Message, vocabulary: str) -> Iterator[PromptPiece]:
    if message.role is Role.USER:
        yield from _user(message)
        return
    own = bool(vocabulary) and message.vocabulary == vocabulary
    answered = {part.call_id for part in message.parts if isinstance(part, ToolResultPart)}
    for part in _in_order(message.parts):
        if isinstance(part, ReasoningPart):
            continue  # reasoning of finished turns is dropped (openai/harmony, "Handling reasoning output")
        if isinstance(part, ToolCallPart) and part.call_id not in answered:
            continue  # a call that never got its result would leave the model waiting for it
        yield from _part(_as_given(part), keep_tokens=own)


def _in_order(parts: Sequence[Part]) -> Iterator[Part]:
    """Each call with its result right behind it: the model may have written on before it was run."""
    left: defaultdict[str, list[ToolResultPart]] = defaultdict(list)
    for part in parts:
        if isinstance(part, ToolResultPart):
            left[part.call_id].append(part)
    for part in parts:
        if not isinstance(part, ToolResultPart):
            yield part
            if isinstance(part, ToolCallPart) and left[part.call_id]:
                yield left[part.call_id].pop(0)
        elif left[part.call_id] and left[part.call_id][0] is part:
            yield left[part.call_id].pop(0)  # of no call: it stays where it is


def _as_given(part: Part) -> Part:
    """A part as later turns have it: of a result that was held back, that it was there."""
    if not isinstance(part, ToolResultPart) or not part.held:
        return part
    return replace(part, text=f"[Not given: this result of {len(part.text)} characters didn't fit.]")


def _part(part: Part, *, keep_tokens: bool) -> Iterator[PromptPiece]:
    if isinstance(part, ToolResultPart):
        yield _control(names.START)
        yield PromptPiece(f"{part.name} to=assistant")
        yield _control(names.CHANNEL)
        yield _word(part.channel.value)
        yield _control(names.MESSAGE)
        yield PromptPiece(part.text)
        yield _control(names.END)
        return
    if isinstance(part, TextPart | ReasoningPart) and not part.text:
        return
    text = part.arguments if isinstance(part, ToolCallPart) else part.text
    yield _control(names.START)
    yield _word("assistant")
    yield _control(names.CHANNEL)
    if isinstance(part, ToolCallPart):
        yield from _call_header(part)
    else:
        channel = Channel.ANALYSIS if isinstance(part, ReasoningPart) else part.channel
        yield _word(channel.value)
    yield _control(names.MESSAGE)
    yield PromptPiece(text, tokens=part.tokens if keep_tokens else ())
    yield _control(names.CALL if isinstance(part, ToolCallPart) else names.END)


def _call_header(call: ToolCallPart) -> Iterator[PromptPiece]:
    """The order the model itself writes: channel, recipient, content type."""
    if call.content_type == "json":
        yield PromptPiece(f"{call.channel.value} to={call.name} ")
        yield _control(names.CONSTRAIN)
        yield _word("json")
    else:
        suffix = f" {call.content_type}" if call.content_type else ""
        yield PromptPiece(f"{call.channel.value} to={call.name}{suffix}")
