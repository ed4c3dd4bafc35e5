"""A chat as Markdown to read: the path that is shown, reasoning and files as folded blocks."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.chat import Message, Part, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.exchange import ExportWords, WholeChat
from app.harmony.attached import fence_for
from app.turns.tree import MessageTree


def shown_path(found: WholeChat) -> list[Message]:
    """Return the messages from the root to the leaf that is shown."""
    return [visible.message for visible in MessageTree(found.messages, found.chat.leaf_id).path()]


def to_markdown(found: WholeChat, words: ExportWords) -> str:
    """Return the shown path of a chat."""
    lines = [f"# {' '.join(found.chat.title.split())}", ""]
    for message in shown_path(found):
        lines += [f"## {author(message, words)}", ""]
        for attachment in message.attachments:
            name = " ".join(attachment.name.split())
            lines += _folded(f"{words.attached}: {name}", fenced(attachment.text))
        for part in message.parts:
            lines += _part(part, words)
    return "\n".join(lines).rstrip() + "\n"


def author(message: Message, words: ExportWords) -> str:
    """Who wrote a message: the user, or a model with its effort."""
    if message.role is Role.USER:
        return words.you
    effort = f" ({message.effort.value})" if message.effort else ""
    return f"{message.model or words.assistant}{effort}"


def _part(part: Part, words: ExportWords) -> Iterator[str]:
    if isinstance(part, TextPart):
        yield from (part.text, "")
    elif isinstance(part, ReasoningPart):
        yield from _folded(words.reasoning, part.text)
    elif isinstance(part, ToolCallPart):
        yield from (f"*{words.tool}: {part.name}*", "", fenced(part.arguments), "")
    elif isinstance(part, ToolResultPart):
        yield from (f"*{words.result}*", "", fenced(part.text), "")


def _folded(title: str, content: str) -> list[str]:
    safe = title.replace("&", "&amp;").replace("<", "&lt;")
    return [f"<details><summary>{safe}</summary>", "", content, "", "</details>", ""]


def fenced(text: str) -> str:
    """Return a text in a code fence that it can't close."""
    fence = fence_for(text)
    return f"{fence}\n{text.rstrip()}\n{fence}"
