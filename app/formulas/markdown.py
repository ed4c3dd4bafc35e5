"""The Markdown that models write, read alike for the window, for copies and for exports.

A formula stands in a line between `$` or `\\(…\\)`, on lines of its own between `$$` or `\\[…\\]`; where
words follow it on its last line, it is drawn amid them. HTML is text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from app.formulas.cells import add_cells
from app.formulas.sources import add_sources

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

NESTING = 60
_LONGEST = 6000  # characters of a formula in brackets, or of one on lines of its own
_CLOSERS = {"$$": "$$", r"\[": r"\]"}
_INLINE_CLOSERS = {r"\(": r"\)", r"\[": r"\]"}
# What stands in brackets that are escaped to make no link: the number of a source, words.
_LABEL = re.compile(r"(?!\s)[^\\^_=+*/<>{}|]*(?<!\s)")
# Neither an amount of money nor one of three dollars; a dollar that is meant as such has a backslash.
_DOLLARS = re.compile(
    r"(?<!\d)(?<!(?<!\\)\$)"
    r"(?:\$\$(?!\$)(?P<double>(?:[^$\\]++|\\.|\$(?!\$))++)\$\$|"
    r"\$(?![\s$])(?P<single>[^$\\]*+(?:\\.[^$\\]*+)*+)(?<!\s)\$)(?!\d)",
    re.DOTALL,
)


def make_parser() -> MarkdownIt:
    """Make a parser with what all readers of a text have in common."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.tasklists import tasklists_plugin

    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": NESTING})
    parser.enable(["table", "strikethrough"])
    parser.disable(["html_block", "html_inline"])
    parser.inline.ruler.before("escape", "math_inline", _inline)
    # Those that a formula may end: it can stand right under a line of text.
    ended = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "math_block", _block, {"alt": ended})
    parser.use(add_cells)
    parser.use(add_sources)
    parser.use(tasklists_plugin)
    return parser


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a formula on lines of its own."""
    place = state.bMarks[start] + state.tShift[start]
    opener = state.src[place : place + 2]
    closer = _CLOSERS.get(opener)
    if closer is None or state.is_code_block(start) or state.src.startswith("$$$", place):
        return False
    close = state.src.find(closer, place + 2, place + _LONGEST)
    last = bisect_right(state.eMarks, close, start, end) if close > 0 else end
    if last >= end or state.src[close + 2 : state.eMarks[last]].strip():
        return False  # words follow: the rule for the inside of a paragraph keeps them
    if not _is_formula(state, start, last, place, close) or (
        # What seems to open it closes one of the paragraph that it would end.
        silent and opener == closer and state.src.count(opener, state.bMarks[state.line], place) % 2
    ):
        return False
    if not silent:
        token = state.push("math_block", "math", 0)
        token.content = state.getLines(start, last + 1, state.blkIndent, False).strip()[2:-2]
        token.markup, token.map = opener, [start, last + 1]
        state.line = last + 1
    return True


def _is_formula(state: StateBlock, start: int, last: int, place: int, close: int) -> bool:
    """Whether what stands between the signs is one: not empty, of one list item or quote, no paragraphs."""
    content = state.src[place + 2 : close]
    if not content.strip() or (last == start and state.src[place] == "\\" and _LABEL.fullmatch(content)):
        return False
    least = min(state.blkIndent, state.sCount[start])
    alone = not state.src[place + 2 : state.eMarks[start]].strip()
    inner = range(start + 1, last + 1)
    return all(alone if state.isEmpty(line) else state.sCount[line] >= least for line in inner)


def _inline(state: StateInline, silent: bool) -> bool:
    """Read a formula amid words."""
    sign = state.src[state.pos]
    if sign == "$":
        match = _DOLLARS.match(state.src, state.pos, state.posMax)
        if match is None:
            return False
        double, content, end = match["double"] is not None, match["double"] or match["single"], match.end()
    elif sign == "\\":
        closer = _INLINE_CLOSERS.get(state.src[state.pos : state.pos + 2])
        if closer is None:
            return False
        close = state.src.find(closer, state.pos + 2, min(state.posMax, state.pos + _LONGEST))
        double, content, end = closer == r"\]", state.src[state.pos + 2 : close], close + 2
        if close < 0 or not content.strip() or (double and not _stands_first(state, content)):
            return False
    else:
        return False
    if not silent:
        token = state.push("math_inline_double" if double else "math_inline", "math", 0)
        token.content = content
    state.pos = end
    return True


def _stands_first(state: StateInline, content: str) -> bool:
    """Whether `\\[…\\]` begins a line; elsewhere, and around a label, they are brackets that make no link."""
    place = state.pos
    while place and state.src[place - 1] in " \t":
        place -= 1
    return (not place or state.src[place - 1] == "\n") and not _LABEL.fullmatch(content)
