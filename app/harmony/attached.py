"""Files in a user's message: ordinary text in a documented form, in front of what the user wrote.

The form, for each file in its order::

    Attached file 1 of 2: "contract.pdf" (PDF, pages 1-3, 7 of 12)
    ````
    … its text …
    ````

The name is a JSON string: no line break, quote or control character of it can pass for anything else. The
fence is a row of backticks longer than any row in the text, so that the text can't close it (CommonMark,
"Fenced code blocks"). A file that the user has left out keeps its first line, ending in "left out". A blank
line follows each file; the user's own text comes last. All of it is plain text: a marker in a name or a
text is never a control token.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from app.domain.attachment import Attachment, FileKind, SectionUnit, ranges
from app.domain.chat import Message
from app.domain.generation import PromptPiece

_KINDS = {
    FileKind.TEXT: "text",
    FileKind.MARKDOWN: "Markdown",
    FileKind.CODE: "code",
    FileKind.CSV: "CSV",
    FileKind.JSON: "JSON",
    FileKind.HTML: "HTML, its text",
    FileKind.PDF: "PDF, its text",
    FileKind.DOCX: "Word document, its text",
    FileKind.PASTED: "pasted text",
}
_UNITS = {SectionUnit.PAGES: "pages", SectionUnit.SECTIONS: "sections", SectionUnit.LINES: "lines"}
_BACKTICKS = re.compile(r"`+")
_SEPARATORS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085", "\x7f": "\\u007f"}


def user_pieces(message: Message) -> Iterator[PromptPiece]:
    """Yield the content of a user's message: a piece for each file, then one for the text."""
    count = len(message.attachments)
    for number, attachment in enumerate(message.attachments, 1):
        yield PromptPiece(file_text(attachment, number, count))
    if message.text or not count:
        yield PromptPiece(message.text)


def file_text(attachment: Attachment, number: int, count: int) -> str:
    """Return a file in the form above, with its blank line."""
    head = f"Attached file {number} of {count}: {quoted(attachment.name)} ({_facts(attachment)})"
    if attachment.left_out:
        return f"{head}\n\n"
    text = attachment.given
    fence = fence_for(text)
    end = "" if text.endswith("\n") else "\n"
    return f"{head}\n{fence}\n{text}{end}{fence}\n\n"


def quoted(name: str) -> str:
    """Return a name as a JSON string on one line."""
    text = json.dumps(name.encode("utf-8", "replace").decode(), ensure_ascii=False)
    return "".join(_SEPARATORS.get(character, character) for character in text)


def fence_for(text: str) -> str:
    """Return a row of backticks longer than any in a text, three at least."""
    longest = max((len(row) for row in _BACKTICKS.findall(text)), default=0)
    return "`" * max(3, longest + 1)


def _facts(attachment: Attachment) -> str:
    kind = _KINDS[attachment.kind]
    if attachment.left_out:
        return f"{kind}, left out"
    if attachment.whole or attachment.chosen is None:
        return kind
    chosen = ", ".join(
        str(first) if first == last else f"{first}-{last}"
        for first, last in ranges(attachment, attachment.chosen)
    )
    return f"{kind}, {_UNITS[attachment.unit]} {chosen} of {attachment.count}"
