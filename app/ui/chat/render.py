"""Markdown as plain text and as HTML, for what takes a copy of it; pure, so that a thread may do it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from app.ui.chat.markdown import make_parser, safe_link

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


def to_plain(markdown: str) -> str:
    """Return the text without its markup: lists keep their signs, tables are columns joined by tabs."""
    writer = _Plain()
    for token in make_parser().parse(markdown):
        writer.take(token)
    return "\n".join(writer.lines).strip("\n")


def to_html(markdown: str) -> str:
    """Return HTML without pictures and scripts, with links only where they may be opened."""
    return str(_html_parser().render(markdown))


class _Plain:
    """Takes block tokens, gives lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._lists: list[int | None] = []  # the next number of each list, None for signs
        self._mark = ""
        self._quotes = 0
        self._cells: list[str] | None = None
        self._tight = False

    def take(self, token: Token) -> None:
        kind = token.type
        if kind == "inline":
            self._text(inline_plain(token.children or []))
        elif kind in ("fence", "code_block"):
            self._block(token.content.rstrip("\n"))
        elif kind == "math_block":
            self._block(token.content.strip("\n"))
        elif kind == "hr":
            self._block("---")
        elif kind in ("bullet_list_open", "ordered_list_open"):
            start = int(token.attrGet("start") or 1) if kind.startswith("ordered") else None
            self._lists.append(start)
            self._tight = len(self._lists) > 1
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
            self._tight = False
        elif kind == "list_item_open":
            self._item()
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif kind == "tr_open":
            self._cells = []
        elif kind == "tr_close" and self._cells is not None:
            line, self._cells = "\t".join(self._cells), None
            self._block(line, close=bool(self.lines) and "\t" in self.lines[-1])
        elif kind == "paragraph_open" and token.hidden:
            self._tight = True

    def _item(self) -> None:
        number = self._lists[-1]
        self._mark = "- " if number is None else f"{number}. "
        if number is not None:
            self._lists[-1] = number + 1

    def _text(self, text: str) -> None:
        if self._cells is not None:
            self._cells.append(text.replace("\n", " "))  # a row is a line
        else:
            self._block(text, close=self._tight)
            self._tight = False

    def _block(self, text: str, *, close: bool = False) -> None:
        if self.lines and not close:
            self.lines.append("")
        quote = "> " * self._quotes
        indent = "   " * max(0, len(self._lists) - 1)
        for line in text.split("\n"):
            inside = self._mark or ("   " if self._lists else "")
            self.lines.append(f"{quote}{indent}{inside}{line}".rstrip())
            self._mark = ""


def inline_plain(tokens: Sequence[Token]) -> str:
    """The words of an inline token; a link's address follows it where the words don't say it."""
    words: list[str] = []
    links: list[tuple[str, int]] = []
    for token in tokens:
        kind = token.type
        if kind == "softbreak":
            words.append(" ")
        elif kind == "hardbreak":
            words.append("\n")
        elif kind == "note_ref":
            words.append(f"[{token.content}]")
        elif kind == "image":
            words.append(" ".join(part for part in (token.content, f"({token.attrGet('src')})") if part))
        elif kind == "link_open":
            links.append((safe_link(str(token.attrGet("href") or "")), len(words)))
        elif kind == "link_close" and links:
            address, start = links.pop()
            if address and address not in "".join(words[start:]):
                words.append(f" ({address})")
        elif kind == "html_inline" and "task-list-item-checkbox" in token.content:
            words.append("[x] " if "checked=" in token.content else "[ ] ")
        elif token.nesting == 0:
            words.append(token.content)
    return "".join(words)


@lru_cache(maxsize=4)
def _html_parser() -> MarkdownIt:
    parser = make_parser()
    rules: dict[str, Any] = {
        "image": _image,
        "note_ref": _note_reference,
        "link_open": _link,
        "html_inline": _checkbox,
        "math_inline": _formula,
        "math_inline_double": _formula,
        "math_block": _display,
    }
    for name, rule in rules.items():
        parser.add_render_rule(name, rule)
    return parser


def _image(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    token = tokens[index]
    return escape(" ".join(part for part in (token.content, f"({token.attrGet('src')})") if part))


def _note_reference(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    return f"<sup>{escape(tokens[index].content)}</sup>"


def _link(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    address = safe_link(str(tokens[index].attrGet("href") or ""))
    return f'<a href="{escape(address)}">' if address else "<a>"


def _checkbox(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    return "☑ " if "checked=" in tokens[index].content else "☐ "


def _formula(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    return f"<code>{escape(tokens[index].content)}</code>"


def _display(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    return f"<pre><code>{escape(tokens[index].content)}</code></pre>\n"
