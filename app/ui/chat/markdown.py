"""Parses a chunk of Markdown into segments; what a model writes is untrusted, and HTML is text."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Container, Sequence, Set
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from msgspec import Struct, field

from app.formulas.markdown import NESTING
from app.formulas.markdown import make_parser as make_common_parser
from app.ui.chat.splitter import NOTE, Chunk, Kind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_BRACKET = re.compile(r"[][]")
SAFE_SCHEMES = ("http", "https", "mailto")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_OVERRIDES = re.compile(r"[\u202a-\u202e]")  # what words don't need and what fools the reader
_WEB = re.compile(r"^https?://")
_NOT_AN_ADDRESS = re.compile(rf"[\s@\\]|{_BIDI.pattern}")  # what makes words look as if they led elsewhere
_NOTE_REFERENCE = re.compile(r"\[\^([\w-]{1,32})\](?!:)")
_BRACKETED = re.compile(r"\[((?:[^][\\]|\\.){1,200})\]", re.DOTALL)


class TextSegment(Struct):
    """Paragraphs, headings, lists, quotes, rules, formulas: all that goes into one document."""

    tokens: Sequence[Token]
    number: int | None = None  # of an item of an ordered list
    tight: bool = False  # follows an item closely
    note: str = ""  # the label of the footnote that it is
    chunk: Chunk | None = None  # what it was read from
    place: int = 0  # among the segments of that


class CodeSegment(Struct):
    """A block of code."""

    code: str
    language: str = ""
    complete: bool = True


class TableSegment(Struct):
    """A table: its rows of cells, each cell an inline token, and the alignment of the columns."""

    rows: list[list[Token]] = field(default_factory=list)
    align: list[str] = field(default_factory=list)
    chunk: Chunk | None = None  # what it was read from
    place: int = 0  # among the segments of that


Segment = TextSegment | CodeSegment | TableSegment
_Written = TypeVar("_Written", TextSegment, TableSegment)


def clean(text: str) -> str:
    """Take out control characters that a screen can't show or that fool the reader."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def visible_controls(code: str) -> str:
    """Show direction controls in code, where they can hide what it does."""
    return _BIDI.sub(lambda match: f"\\u{ord(match.group()):04x}", code)


def without_overrides(text: str) -> str:
    """Take out what turns the direction of words around; isolates and marks stay."""
    return _OVERRIDES.sub("", text)


def host_of(address: str) -> str:
    """The host that a link leads to, as the network spells it: "xn--…" where it has foreign letters."""
    try:
        host = urlsplit(address).hostname or urlsplit(address).path.rpartition("@")[2]
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""


def says_host(words: str, address: str) -> bool:
    """Whether a link's words name the very host that it leads to, so that nothing need be put behind them."""
    said, parts = words.casefold(), urlsplit(address)
    if parts.scheme.lower() == "mailto":
        return said == parts.path.casefold()
    if _NOT_AN_ADDRESS.search(said):
        return False
    try:
        return urlsplit(f"https://{_WEB.sub('', said)}").hostname == host_of(address)
    except ValueError:
        return False


def safe_link(address: str) -> str:
    """Return the address when a link may open it, else ""."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in SAFE_SCHEMES or (parts.scheme != "mailto" and not parts.netloc):
        return ""
    return address.strip()


def warm_up() -> None:
    """Import and make the parser, and have it compile its patterns."""
    _parser().parse("# A *few*\n\n- [ ] `words` $x$\n\n| a |\n|---|\n| [b](https://c.d) |\n")


@lru_cache(maxsize=2)
def _parser(*, links: bool = True) -> MarkdownIt:
    return make_parser(links=links)


def make_parser(*, links: bool = True) -> MarkdownIt:
    """Make a parser of the Markdown that models write: HTML is text, without `links` brackets are too."""
    from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

    parser = make_common_parser()
    parser.use(gfm_autolink_plugin)
    parser.inline.ruler.before("link", "note_ref", _note_reference)
    if not links:
        parser.disable(["link", "image", "note_ref", "source_number"])
    return parser


def deep(text: str) -> bool:
    """Whether more brackets are open in a text than any link needs.

    A parser looks for the end of each from its beginning: 6,000 of them take it half a second.
    """
    if text.count("[") <= NESTING:
        return False
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth = max(0, depth + (1 if bracket == "[" else -1))
        if depth > NESTING:
            return True
    return False


def _note_reference(state: StateInline, silent: bool) -> bool:
    """Read "[^1]"; a label of letters only where the text has a note of that name."""
    match = _NOTE_REFERENCE.match(state.src, state.pos)
    if match is None or not (match.group(1).isdigit() or match.group(1) in state.env.get("notes", ())):
        return False
    if not silent:
        token = state.push("note_ref", "", 0)
        token.content = match.group(1)
    state.pos = match.end()
    return True


def parse(chunk: Chunk, notes: Container[str] = ()) -> list[Segment]:
    """Return the segments of a chunk, in order; `notes` are the labels of the footnotes there are."""
    segments = _segments(chunk, notes)
    for place, segment in enumerate(segments):
        if not isinstance(segment, CodeSegment):
            segment.chunk, segment.place = chunk, place
    return segments


def renewed(segment: _Written, late: Set[str], notes: Container[str]) -> _Written:
    """The segment as it reads now that labels have a meaning, `late` as `label_key` gives them.

    It is the same one where it names none of them, or reads as before.
    """
    chunk = segment.chunk
    if chunk is None or late.isdisjoint(map(label_key, _BRACKETED.findall(chunk.text))):
        return segment
    fresh = parse(chunk, notes)[segment.place]
    return fresh if type(fresh) is type(segment) and fresh != segment else segment


def label_key(label: str) -> str:
    """A label folded as the parser does with those of sources; a footnote's has its "^"."""
    from markdown_it.common.utils import normalizeReference

    return normalizeReference(label)


def _segments(chunk: Chunk, notes: Container[str]) -> list[Segment]:
    if chunk.kind is Kind.FENCE:
        return [_fence(chunk)]
    text, note = chunk.text, ""
    if chunk.kind is Kind.NOTE and (match := NOTE.match(text)):
        text, note = text[match.end() :], match.group(1)
    known: dict[str, object] = {"notes": notes}
    if chunk.sources:  # those of the chunk itself are added to a layer of its own: it may not be complete yet
        known["references"] = ChainMap({}, chunk.sources)
    tokens = _parser(links=not deep(text)).parse(text, known)
    if note:
        return [TextSegment(tokens or _parser().parse("…"), note=note, tight=chunk.joined)]
    segments: list[Segment] = []
    run: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.type == "table_open":
            end = _closing(tokens, index)
            _flush(segments, run, chunk)
            segments.append(_table(tokens[index:end]))
            run, index = [], end
        elif token.type in ("fence", "code_block"):
            _flush(segments, run, chunk)
            segments.append(CodeSegment(token.content.removesuffix("\n"), _language(token.info)))
            run, index = [], index + 1
        else:
            end = _closing(tokens, index) if token.nesting == 1 else index + 1
            run.extend(tokens[index:end])
            index = end
    _flush(segments, run, chunk)
    return segments


def note_label(chunk: Chunk) -> str:
    """The label of a footnote, "" for any other chunk."""
    match = NOTE.match(chunk.lines[0]) if chunk.kind is Kind.NOTE else None
    return match.group(1) if match else ""


def _flush(segments: list[Segment], run: list[Token], chunk: Chunk) -> None:
    if run:
        segments.append(TextSegment(list(run), chunk.number, chunk.joined and not chunk.loose))


def _closing(tokens: Sequence[Token], index: int) -> int:
    """The place after the token that closes the one at `index`."""
    depth = 0
    for place in range(index, len(tokens)):
        depth += tokens[place].nesting
        if depth == 0:
            return place + 1
    return len(tokens)


def _fence(chunk: Chunk) -> CodeSegment:
    head = chunk.lines[0]
    indent = len(head) - len(head.lstrip(" "))
    body = chunk.lines[1:-1] if chunk.closed else chunk.lines[1:]
    lines = [line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in body]
    return CodeSegment("\n".join(lines), _language(head.strip().lstrip("`~")), complete=chunk.closed)


def _language(info: str) -> str:
    words = info.strip().split(maxsplit=1)
    return words[0].strip("{}.")[:32] if words else ""


def _table(tokens: Sequence[Token]) -> TableSegment:
    table = TableSegment()
    for index, token in enumerate(tokens):
        if token.type == "tr_open":
            table.rows.append([])
        elif token.type in ("th_open", "td_open"):
            table.rows[-1].append(tokens[index + 1])
            if token.type == "th_open":
                table.align.append(str(token.attrGet("style") or "").removeprefix("text-align:"))
    return table
