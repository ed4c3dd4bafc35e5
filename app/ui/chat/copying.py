"""What is selected, as parts of Markdown, plain text and code; and the shapes it is copied in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from msgspec import Struct
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextList, QTextListFormat

from app.domain.chat import Role
from app.formulas.cells import cell_source
from app.ui.chat.code_block import CodeText
from app.ui.chat.render import to_html, to_plain
from app.ui.chat.selection import Piece
from app.ui.chat.table_block import TableBlock
from app.ui.chat.text_block import TextBlock
from app.ui.widgets.rich import (
    CODE,
    DISPLAY,
    FORMULA,
    LINK_HOST,
    NOTE_MARK,
    NOTE_REFERENCE,
    QUOTE_DEPTH,
    RichText,
)

_SPECIAL = re.compile(r"[\\`*<]")
# Brackets are written as they are but where they would make a link, a footnote, or the box of a task.
_LINKING = re.compile(r"\][(\[:]|\[\^|^\[[ xX]\]\s")
_SPECIAL_AND_BRACKETS = re.compile(r"(?P<opener>\[(?!(?:[^\W_][ ,.-]?)+\]))|[\\`*<\[\]]")
_ISOLATES = re.compile("[\u2066\u2069]")  # put around code in text that runs from right to left


class Copied(Struct, frozen=True):
    """A stretch of Markdown, of plain text, or of code in a language."""

    kind: str  # markdown, plain, code
    text: str
    language: str = ""


def copied(pieces: Iterable[Piece]) -> list[Copied]:
    """Return what is selected, in parts."""
    parts: list[Copied] = []
    for piece in pieces:
        message = piece.row.visible.message
        if piece.whole:
            parts.append(Copied("plain" if message.role is Role.USER else "markdown", message.text))
        else:
            parts += [_part(text, start, end) for text, start, end in piece.texts]
    return [part for part in parts if part.text.strip()]


def as_markdown(parts: Sequence[Copied]) -> str:
    """Return Markdown; code that stands alone is left bare."""
    if len(parts) == 1:
        return parts[0].text
    return "\n\n".join(_fenced(part) if part.kind == "code" else part.text for part in parts)


def as_plain(parts: Sequence[Copied]) -> str:
    """Return text without markup."""
    return "\n\n".join(to_plain(part.text) if part.kind == "markdown" else part.text for part in parts)


def as_html(parts: Sequence[Copied]) -> str:
    """Return HTML that holds no picture, no script and only links that may be opened."""
    return "\n".join(_html(part) for part in parts)


def _html(part: Copied) -> str:
    if part.kind == "markdown":
        return to_html(part.text)
    if part.kind == "code":
        return f"<pre><code>{escape(part.text)}</code></pre>"
    return "".join(f"<p>{escape(line)}</p>" for line in part.text.split("\n"))


def _fenced(part: Copied) -> str:
    longest = max((len(run) for run in re.findall(r"`+", part.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{part.language}\n{part.text}\n{fence}"


def _part(text: RichText, start: int, end: int) -> Copied:
    if isinstance(text, CodeText):
        whole = start == 0 and end == text.document().characterCount() - 1
        return Copied("code", text.code if whole else _plain(text, start, end), text.language)
    if isinstance(text, TableBlock):
        return Copied("markdown", _table(text, start, end))
    if isinstance(text, TextBlock):
        return Copied("markdown", range_markdown(text, start, end))
    return Copied("plain", _plain(text, start, end))


def _plain(text: RichText, start: int, end: int) -> str:
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")


def _table(table: TableBlock, start: int, end: int) -> str:
    """The rows that are touched, under their head; a part of one cell alone."""
    rows = table.rows_between(start, end)
    if rows is None:
        return range_markdown(table, start, end)
    head, *body = table.sources
    chosen = [body[number - 1] for number in rows if number > 0]
    rule = [{"center": ":-:", "right": "--:"}.get(align, "---") for align in table.alignments]
    top, *below = [[cell_source(cell) for cell in cells] for cells in (head, *chosen)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (top, rule, *below))


def range_markdown(text: RichText, start: int, end: int) -> str:
    """Return a part of a text as Markdown."""
    lines: list[str] = []
    block, before = text.document().findBlock(start), QTextBlock()
    while block.isValid() and block.position() < end:
        first, last = max(start, block.position()), min(end, block.position() + block.length() - 1)
        content = _inline(block, first, last)
        prefix, indent = _prefix(block) if first == block.position() else ("", "")
        if lines and (not _signs(block) or _signs(block) != _signs(before)):
            lines.append("> " * min(_quotes(block), _quotes(before)))
        lines += [f"{indent if number else prefix}{line}" for number, line in enumerate(content.split("\n"))]
        block, before = block.next(), block
    return "\n".join(line.rstrip() for line in lines)


def _quotes(block: QTextBlock) -> int:
    return block.blockFormat().intProperty(QUOTE_DEPTH)


def _signs(block: QTextBlock) -> str:
    """The kind of list that a block is an item of, "" for none; items in items count as theirs."""
    found: QTextList | None = block.textList()
    if found is None:
        return ""
    return "number" if found.format().style() is QTextListFormat.Style.ListDecimal else "sign"


def _prefix(block: QTextBlock) -> tuple[str, str]:
    """What stands before the first line of a block, and before the others."""
    quote, style = "> " * _quotes(block), block.blockFormat()
    if style.headingLevel():
        return f"{quote}{'#' * style.headingLevel()} ", quote
    its_list: QTextList | None = block.textList()
    if its_list is None:
        inside = quote + "   " * style.indent()
        return inside, inside
    depth = max(1, its_list.format().indent())
    sign = "-"
    if _signs(block) == "number":
        sign = f"{its_list.format().start()}."
    before = quote + "   " * (depth - 1)
    return f"{before}{sign} ", before + "   "


def _inline(block: QTextBlock, first: int, last: int) -> str:
    """The content of a block between two places."""
    pieces: list[str] = []
    linking = _LINKING.search(block.text()) is not None
    found = block.begin()
    while not found.atEnd():
        fragment = found.fragment()
        start = max(first, fragment.position()) - fragment.position()
        end = min(last, fragment.position() + fragment.length()) - fragment.position()
        if start < end:
            # Positions count UTF-16 units.
            units = fragment.text().encode("utf-16-le")[2 * start : 2 * end]
            words = units.decode("utf-16-le", "replace")
            pieces.append(_marked(words, fragment.charFormat(), linking=linking))
        found += 1
    text = "".join(pieces)
    return re.sub(r"^☑ ", "[x] ", re.sub(r"^☐ ", "[ ] ", text))


def _escaped(text: str, *, brackets: bool) -> str:
    """Words that no reader takes for signs.

    `\\[…\\]` at the start of a line is a formula, unless it holds a label: such a bracket is an entity.
    """
    if not brackets:
        return _SPECIAL.sub(r"\\\g<0>", text)
    return _SPECIAL_AND_BRACKETS.sub(lambda found: "&#91;" if found["opener"] else f"\\{found[0]}", text)


def _marked(text: str, style: QTextCharFormat, *, linking: bool) -> str:
    """A run of one format with its signs; `linking` says that brackets in its block may make a link."""
    if style.boolProperty(LINK_HOST):
        return ""
    for mark, form in ((NOTE_MARK, "[^{}]: "), (NOTE_REFERENCE, "[^{}]")):
        label = style.property(mark)
        if isinstance(label, str):
            return form.format(label)
    formula = style.property(FORMULA)
    if isinstance(formula, str):
        return f"$$\n{formula}\n$$" if style.boolProperty(DISPLAY) else f"${formula}$"
    text = _ISOLATES.sub("", text)
    if style.boolProperty(CODE):
        if "\u2028" in text:
            return _fenced(Copied("code", text.replace("\u2028", "\n")))
        ticks = "``" if "`" in text else "`"
        return f"{ticks}{text}{ticks}"
    text = _escaped(text, brackets=linking or style.isAnchor()).replace("\u2028", "  \n")
    bare = text.strip()
    if not bare:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if style.fontStrikeOut():
        bare = f"~~{bare}~~"
    if style.fontItalic():
        bare = f"*{bare}*"
    if style.fontWeight() >= 700 and not style.boolProperty(CODE):
        bare = f"**{bare}**"
    if style.isAnchor() and style.anchorHref():
        bare = f"[{bare}]({style.anchorHref()})"
    return f"{before}{bare}{after}"
