"""Cells of Markdown's tables: `|` in code or a formula ends none, none is lost, `<br>` breaks a line."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

    TableRule = Callable[[StateBlock, int, int, bool], bool]

_OPENER = re.compile(r"`+|\\\(|\$")  # of code and formulas, within a row
_DOLLARS = re.compile(r"(?<![\d$\\])\$(?![\s$])[^$\\]*+(?:\\.[^$\\]*+)*+(?<!\s)\$(?!\d)")
_BREAKS = re.compile(r"(?<![ \t])[ \t]*+<br[ \t]*+/?>[ \t]*+", re.IGNORECASE)
_PIPE = re.compile(r"(?<!\\)\|")
_BREAK = " \\\n"  # the space keeps it from a backslash before it
_HELD = "\x01"  # stands for a pipe that ends no cell; control characters are taken out of every text
_LONGEST = 2000  # characters of a row, or a cell, in which code and formulas are looked for


def add_cells(parser: MarkdownIt) -> None:
    """Have a parser read tables so."""
    from markdown_it.rules_block import table

    parser.block.ruler.at("table", partial(_table, table), {"alt": ["paragraph", "reference"]})


def cell_source(content: str) -> str:
    """The Markdown of a cell, from the content of its token."""
    return content.replace(_BREAK, "<br>").replace("|", r"\|")


def _table(rule: TableRule, state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a table by the parser's own rule, from rows in which no pipe but those between cells is seen."""
    columns = _columns(state, start + 1) if start + 2 <= end else 0
    if not columns:
        return False
    source, known = state.src, len(state.tokens)
    state.src = _with_held_pipes(state, start, start + 2 if silent else end, columns)
    found = rule(state, start, end, silent)
    state.src = source
    if found and not silent:
        for token in state.tokens[known:]:
            if token.type == "inline":
                token.content = _with_breaks(token.content.replace(_HELD, "|"))
    return found


def _row(state: StateBlock, line: int) -> tuple[int, int]:
    return state.bMarks[line] + state.tShift[line], state.eMarks[line]


def _columns(state: StateBlock, line: int) -> int:
    """The columns of a table, by what may be the line below its head; 0 when that is none."""
    begin, end = _row(state, line)
    if begin >= end or state.src[begin] not in "|-:":
        return 0
    row = state.src[begin:end]
    return 0 if row.strip("|-: \t") else sum(1 for cell in row.split("|") if cell.strip())


def _with_held_pipes(state: StateBlock, start: int, end: int, columns: int) -> str:
    """The source with signs of the same length in the place of pipes, so that all places stay."""
    pieces: list[str] = []
    done, line = 0, start
    while line < end and not state.isEmpty(line):
        begin, stop = _row(state, line)
        row = state.src[begin:stop]
        fitted = _fitted(row, columns, whole=line > start)
        if fitted != row:
            pieces += state.src[done:begin], fitted
            done = stop
        line += 1
    return "".join((*pieces, state.src[done:])) if pieces else state.src


def _fitted(row: str, columns: int, *, whole: bool) -> str:
    """A row without the pipes that make it have too many cells; a `whole` one has no cell beyond the last."""
    if row.count("|") < columns:
        return row
    last = len(row.rstrip()) - 1
    between = [match.start() for match in _PIPE.finditer(row) if 0 < match.start() < last]
    if len(between) < columns:
        return row
    inside: set[int] = set()
    if len(row) <= _LONGEST:
        for span in spans(row):
            inside.update(range(*span))
    kept = [place for place in between if place not in inside]
    held = set(between).difference(kept[: columns - 1] if whole else kept)
    return "".join(_HELD if place in held else sign for place, sign in enumerate(row))


def _with_breaks(content: str) -> str:
    if "<" not in content or len(content) > _LONGEST:
        return content
    pieces: list[str] = []
    done = 0
    for begin, end in (*spans(content), (len(content), len(content))):
        pieces += _BREAKS.sub(lambda _: _BREAK, content[done:begin]), content[begin:end]
        done = end
    return "".join(pieces)


def spans(row: str) -> list[tuple[int, int]]:
    """Where code and formulas begin and end in a row, in order; what isn't closed is none."""
    found: list[tuple[int, int]] = []
    missing: set[str] = set()  # closers that aren't in what is left: looking for them again would take long
    place = 0
    while opener := _OPENER.search(row, place):
        end = _end(row, opener, missing)
        if end:
            found.append((opener.start(), end))
        place = end or opener.end()
    return found


def _end(row: str, opener: re.Match[str], missing: set[str]) -> int:
    """Where what is opened ends, 0 where it doesn't."""
    sign, begin = opener[0], opener.start()
    if sign == "$" and not row.startswith("$$", begin):
        single = _DOLLARS.match(row, begin)
        return single.end() if single else 0
    closer = {"$": "$$", r"\(": r"\)"}.get(sign, sign)
    if closer in missing:
        return 0
    if closer[0] == "`":
        run = re.compile(rf"(?<!`){closer}(?!`)").search(row, opener.end())
        close = run.start() if run else -1
    else:
        close = row.find(closer, begin + 3)  # something stands between
    if close < 0:
        missing.add(closer)
        return 0
    return close + len(closer)
