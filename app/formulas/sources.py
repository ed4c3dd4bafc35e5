"""Definitions of links in Markdown, `[1]: https://…`: the sources of an answer, which stay to be read.

Links by `[words][1]`, and `[1]` by itself, lead to the sources that are known when they are read.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

References = MutableMapping[str, dict[str, Any]]
"""What the parser's rule for links asks: label (folded), then `href` and `title`."""

# On one line, and with an address that a link may open; "[Note]: stop" is what it says.
_SOURCE = re.compile(
    r"\[(?!\^)(?P<label>(?:[^][\\]|\\.){1,200})\]:[ \t]*"
    r"(?P<brackets><)?(?P<address>(?:https?://|mailto:)[^<>\s]+)(?(brackets)>)"
    r"(?P<title>(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?)[ \t]*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\[(\d{1,4})\](?!\()(?:\[\])?")


def add_sources(parser: MarkdownIt) -> None:
    """Have a parser keep the definitions of links as text, a line each, with the address as a link."""
    parser.block.ruler.at("reference", _sources)
    parser.inline.ruler.before("link", "source_number", _number)


def learn(line: str, known: References) -> str:
    """Note the source that a line names, unless its label is taken; return it as Markdown, "" for none."""
    match = _SOURCE.fullmatch(line.strip()) if line.lstrip().startswith("[") else None
    if match is None or not match["label"].strip():
        return ""
    from markdown_it.common.normalize_url import normalizeLink
    from markdown_it.common.utils import normalizeReference

    label = normalizeReference(match["label"])
    if label not in known:
        known[label] = {"href": normalizeLink(match["address"]), "title": ""}
    # The first bracket is written so that the label is no link to itself.
    return f"&#91;{match['label']}]: <{match['address']}>{match['title']}"


def _sources(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a run of definitions, in the place of the parser's own rule that drops them."""
    known = state.env.get("references", {})
    lines: list[str] = []
    line = start
    while line < end and not state.is_code_block(line) and state.sCount[line] >= state.blkIndent:
        text = learn(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]], known)
        if not text:
            break
        lines.append(text)
        line += 1
    if not lines:
        return False
    if not silent:
        state.env["references"] = known
        state.push("paragraph_open", "p", 1).map = [start, line]
        token = state.push("inline", "", 0)
        token.content, token.map, token.children = "  \n".join(lines), [start, line], []
        state.push("paragraph_close", "p", -1)
        state.line = line
    return True


def _number(state: StateInline, silent: bool) -> bool:
    """Read "[1]" of a known source with its brackets, also right before another: `[1][2]` are two."""
    if state.src[state.pos] != "[" or "references" not in state.env:
        return False
    match = _NUMBER.match(state.src, state.pos, state.posMax)
    source = state.env["references"].get(match[1]) if match else None
    if match is None or source is None:
        return False
    if not silent:
        state.push("link_open", "a", 1).attrs = {"href": source["href"]}
        state.push("text", "", 0).content = f"[{match[1]}]"
        state.push("link_close", "a", -1)
    state.pos = match.end()
    return True
