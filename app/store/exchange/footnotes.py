"""Footnotes at the end of a text; those that can't stand there stay where they were written.

The plugin alone drops what nothing cites, the first of two with one label, and what surrounds one within
another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_OPEN, _CLOSE = "footnote_reference_open", "footnote_reference_close"


def add_footnotes(parser: MarkdownIt) -> None:
    """Teach a parser footnotes."""
    from mdit_py_plugins.footnote import footnote_plugin

    parser.use(footnote_plugin)
    parser.core.ruler.before("footnote_tail", "footnotes_kept", _keep)


def _keep(state: StateCore) -> None:
    """Leave to the plugin what it moves to the end: the first footnote of each label that is cited."""
    labels = state.env.get("footnotes", {}).get("refs", {})
    cited = {label[1:] for label, number in labels.items() if number >= 0}
    kept: list[Token] = []
    open_: list[list[Token]] = []  # footnotes in footnotes
    within: list[Token] = []  # those that have ended within the outermost one
    for token in state.tokens:
        if token.type == _OPEN:
            open_.append([])
        (open_[-1] if open_ else kept).append(token)
        if token.type == _CLOSE:
            note = _placed(open_.pop(), cited)
            if open_:
                within += note
            else:
                kept += [*note, *within]
                within = []
    state.tokens = kept


def _placed(note: list[Token], cited: set[str]) -> list[Token]:
    """A footnote as it is where it is cited for the end, else with its mark as paragraphs."""
    label = note[0].meta["label"]
    if label in cited:
        cited.remove(label)
        return note
    return _marked(note[1:-1], f"[{label}]:")


def _marked(blocks: list[Token], mark: str) -> list[Token]:
    """Blocks with a mark before their first words, or in a paragraph of its own before a list or code."""
    from markdown_it.token import Token

    if blocks and blocks[0].type == "paragraph_open":
        blocks[1].children = [Token("text", "", 0, content=f"{mark} "), *(blocks[1].children or ())]
        return blocks
    words = Token("inline", "", 0, content=mark, children=[Token("text", "", 0, content=mark)])
    ends = (Token("paragraph_open", "p", 1, block=True), Token("paragraph_close", "p", -1, block=True))
    return [ends[0], words, ends[1], *blocks]
