"""A chat as Markdown to read: the path that is shown, reasoning and files as folded blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.attachment import Attachment, ranges
from app.domain.chat import Message, Part, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.exchange import ExportWords, WholeChat
from app.harmony.attached import fence_for
from app.turns.tree import MessageTree

_FOLLOWING = "what follows"
_HTML = re.compile(r"\s*<(!--|\?|!\[CDATA\[|!|\w+)")
_HTML_ENDS = {"!--": "-->", "?": "?>", "![CDATA[": "]]>", "!": ">"}


def shown_path(found: WholeChat) -> list[Message]:
    """Return the messages from the root to the leaf that is shown."""
    return [visible.message for visible in MessageTree(found.messages, found.chat.leaf_id).path()]


def to_markdown(found: WholeChat, words: ExportWords) -> str:
    """Return the shown path of a chat."""
    lines = [f"# {' '.join(found.chat.title.split())}", ""]
    for message in shown_path(found):
        lines += [f"## {author(message, words)}", ""]
        for attachment in message.attachments:
            lines += _file(attachment, words)
        for part in message.parts:
            lines += _part(part, words)
    return "\n".join(lines).rstrip() + "\n"


def author(message: Message, words: ExportWords) -> str:
    """Who wrote a message: the user, or a model with its effort."""
    if message.role is Role.USER:
        return words.you
    effort = f" ({message.effort.value})" if message.effort else ""
    return f"{message.model or words.assistant}{effort}"


def attached(attachment: Attachment, words: ExportWords) -> str:
    """What a file is called, with the parts of it that the model got unless that was all."""
    name = f"{words.attached}: {' '.join(attachment.name.split())}"
    part = _given(attachment, words)
    return f"{name} ({part})" if part else name


def _given(attachment: Attachment, words: ExportWords) -> str:
    if attachment.left_out:
        return words.left_out
    if attachment.whole or attachment.chosen is None:
        return ""
    found = ranges(attachment, attachment.chosen)
    one, several = words.parts[attachment.unit]
    form = one if len(found) == 1 and found[0][0] == found[0][1] else several
    which = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)
    return form.replace("{which}", which).replace("{count}", str(attachment.count))


def _file(attachment: Attachment, words: ExportWords) -> list[str]:
    title = attached(attachment, words)
    if attachment.left_out:
        return [f"<p>{_safe(title)}</p>", ""]
    return _folded(title, fenced(attachment.given))


def _part(part: Part, words: ExportWords) -> Iterator[str]:
    if isinstance(part, TextPart):
        yield from (closed(part.text), "")
    elif isinstance(part, ReasoningPart):
        yield from _folded(words.reasoning, closed(part.text))
    elif isinstance(part, ToolCallPart):
        yield from (f"*{words.tool}: {part.name}*", "", fenced(part.arguments), "")
    elif isinstance(part, ToolResultPart):
        yield from (f"*{words.result}*", "", fenced(part.text), "")


def _folded(title: str, content: str) -> list[str]:
    return [f"<details><summary>{_safe(title)}</summary>", "", content, "", "</details>", ""]


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def closed(text: str) -> str:
    """Return Markdown with an end to code or HTML that it leaves open, else what follows would belong to it.

    So ends an answer that was stopped within code.
    """
    if not any(mark in text for mark in ("```", "~~~", "<")):
        return text
    end = _end_missing(text)
    return f"{text.rstrip()}\n{end}" if end else text


def _end_missing(text: str) -> str:
    """What ends the code or HTML that a text leaves open, "" where what follows stands by itself."""
    from markdown_it import MarkdownIt

    last = MarkdownIt("commonmark").disable("inline").parse(f"{text}\n\n{_FOLLOWING}")[-1]
    if not last.content.rstrip().endswith(_FOLLOWING):
        return ""
    if last.type == "fence":
        return last.markup
    begin = _HTML.match(last.content) if last.type == "html_block" else None
    if begin is None:
        return ""
    return _HTML_ENDS.get(begin[1]) or f"</{begin[1].lower()}>"


def fenced(text: str) -> str:
    """Return a text in a code fence that it can't close."""
    fence = fence_for(text)
    return f"{fence}\n{text.rstrip()}\n{fence}"
