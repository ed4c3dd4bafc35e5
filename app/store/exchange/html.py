"""A chat as HTML: one file without scripts, light or dark as the reader's system is.

What models and users write is untrusted: HTML in it is text, links are http, https or mailto, pictures are
not loaded, and the page itself forbids everything but its own style.
"""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.domain.attachment import Attachment
from app.domain.chat import Message, Part, ReasoningPart, Role, TextPart, ToolCallPart
from app.domain.exchange import ExportWords, WholeChat
from app.formulas.draw import Drawn, Wanted, draw
from app.formulas.markdown import make_parser
from app.store.exchange.footnotes import add_footnotes
from app.store.exchange.markdown import attached, author
from app.turns.tree import MessageTree

if TYPE_CHECKING:  # imported with the first export
    from markdown_it.token import Token

_SCHEMES = ("http", "https", "mailto")
_MAX_CODE = 200_000  # characters; longer code stays plain
_MAX_FORMULA = 4_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CONTENT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

Math = Callable[[str, bool], str]
"""Draws a formula (source, whether it stands by itself) as HTML, "" when it can't."""


Draw = Callable[[Wanted], Drawn]


def to_html(
    found: WholeChat, words: ExportWords, resources: Path, language: str = "en", draw: Draw = draw
) -> str:
    """Return the shown path of a chat as a page of its own; `draw` draws the formulas."""
    writer = MessageHtml(words, partial(svg_math, draw))
    path = MessageTree(found.messages, found.chat.leaf_id).path()
    body = "\n".join(
        writer.message(visible.message, visible.index, len(visible.siblings)) for visible in path
    )
    date = datetime.now(UTC).strftime("%Y-%m-%d")
    title = escaped(" ".join(found.chat.title.split()))
    note = escaped(words.exported.replace("{date}", date))
    return (
        f'<!doctype html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_CONTENT}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Alcove">\n<title>{title}</title>\n'
        f"<style>\n{page_style(resources)}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n"
        f"<footer>{note}</footer>\n</main>\n</body>\n</html>\n"
    )


def page_style(resources: Path) -> str:
    """Return the style of the page: the colours of both themes as variables, then the rules."""
    themes = resources / "themes"
    light, dark = (_variables(themes / f"{name}.toml") for name in ("light", "dark"))
    rules = (themes / "export.css").read_text(encoding="utf-8")
    return f":root {{ {light} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{rules}"


def _variables(path: Path) -> str:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    pairs = [*content["colours"].items(), *((f"code-{k}", v) for k, v in content["code"].items())]
    return " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in pairs)


def escaped(text: str) -> str:
    """Return a text for HTML, without control characters."""
    return html.escape(_CONTROL.sub("", text))


class MessageHtml:
    """Writes messages as HTML; `math` draws the formulas."""

    def __init__(self, words: ExportWords, math: Math) -> None:
        self._words, self._math = words, math
        self._parser, self._texts = make_parser(), 0
        self._parser.use(add_footnotes)
        rules: dict[str, Any] = self._parser.renderer.rules  # type: ignore[attr-defined]
        rules |= {
            "fence": lambda tokens, i, *_: code_html(tokens[i].content, tokens[i].info),
            "code_block": lambda tokens, i, *_: code_html(tokens[i].content, ""),
            "image": lambda tokens, i, *_: _picture(tokens[i]),
            "link_open": lambda tokens, i, *_: _link(tokens[i]),
            **dict.fromkeys(("math_inline", "math_inline_double", "math_block"), self._formula),
        }

    def message(self, message: Message, index: int = 0, versions: int = 1) -> str:
        """Return one message; `index` and `versions` say which of how many it is."""
        mine = message.role is Role.USER
        who = author(message, self._words)
        if versions > 1:
            place = self._words.versions.replace("{number}", str(index + 1))
            who = f"{who} · {place.replace('{count}', str(versions))}"
        content = "\n".join(self.pieces(message))
        kind = "user" if mine else "assistant"
        return f'<article class="{kind}">\n<h2>{escaped(who)}</h2>\n{content}\n</article>'

    def pieces(self, message: Message) -> Iterator[str]:
        """Yield the files and parts of a message."""
        for attachment in message.attachments:
            yield self._file(attachment)
        for part in message.parts:
            if message.role is Role.USER and isinstance(part, TextPart):
                yield f'<div class="bubble">{escaped(part.text)}</div>'  # as the user typed it
            else:
                yield self._part(part)

    def _part(self, part: Part) -> str:
        if isinstance(part, TextPart):
            return self.markdown(part.text)
        if isinstance(part, ReasoningPart):
            return _folded(self._words.reasoning, self.markdown(part.text))
        if isinstance(part, ToolCallPart):
            return _folded(f"{self._words.tool}: {part.name}", code_html(part.arguments, "json"))
        return _folded(self._words.result, code_html(part.text, ""))

    def _file(self, attachment: Attachment) -> str:
        title = attached(attachment, self._words)
        if attachment.left_out:
            return f'<p class="file">{escaped(title)}</p>'
        return _folded(title, code_html(attachment.given, ""), "file")

    def markdown(self, text: str) -> str:
        """Return Markdown as HTML; the names of its footnotes are its own in the whole page."""
        self._texts += 1
        return str(self._parser.render(_CONTROL.sub("", text), {"docId": str(self._texts)}))

    def _formula(self, tokens: Sequence[Token], index: int, *_: object) -> str:
        token = tokens[index]
        display = token.type != "math_inline"
        source = token.content.strip()
        if len(source) <= _MAX_FORMULA and (drawn := self._math(source, display)):
            return drawn
        code = f"<code>{escaped(source)}</code>"
        return f"<p>{code}</p>\n" if token.type == "math_block" else code


def _folded(title: str, content: str, kind: str = "") -> str:
    name = f' class="{kind}"' if kind else ""
    return f"<details{name}><summary>{escaped(title)}</summary>\n{content}\n</details>"


def code_html(code: str, info: str) -> str:
    """Return code, coloured by the language that its fence names."""
    words = info.split()
    language = words[0] if words else ""
    code = code.rstrip("\n")
    inner = (_coloured(code, language) or escaped(code)).rstrip("\n")
    label = f'<div class="language">{escaped(language)}</div>' if language else ""
    return f'<div class="code">{label}<pre><code>{inner}</code></pre></div>\n'


def _coloured(code: str, language: str) -> str:
    if not language or len(code) > _MAX_CODE:
        return ""
    from pygments import highlight
    from pygments.formatters.html import HtmlFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language.lower(), stripnl=False)
    except ClassNotFound:
        return ""
    return str(highlight(_CONTROL.sub("", code), lexer, HtmlFormatter(nowrap=True)))


def _picture(token: Token) -> str:
    """A picture is not loaded: say what it is and where it would come from."""
    words = " ".join(part for part in (token.content, f"({token.attrGet('src')})") if part)
    return f'<span class="picture">{escaped(words)}</span>'


def _link(token: Token) -> str:
    address = str(token.attrGet("href") or "")
    if address.startswith("#fn"):  # a footnote of this page
        return f'<a href="{escaped(address)}">'
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return "<a>"
    if parts.scheme.lower() not in _SCHEMES:
        return "<a>"
    return f'<a href="{escaped(address.strip())}" rel="noopener noreferrer nofollow">'


def svg_math(draw: Draw, source: str, display: bool) -> str:
    """Draw a formula as SVG in the colour of the text; "" when it can't be drawn."""
    drawn = draw(Wanted(source, display, "currentColor"))
    if not drawn.svg:
        return ""
    kind, label = ("display" if display else "inline"), html.escape(source, quote=True)
    style = "" if display else f' style="vertical-align: -{drawn.depth:.1f}px"'
    return f'<span class="math {kind}" role="img" aria-label="{label}"{style}>{drawn.svg}</span>'
