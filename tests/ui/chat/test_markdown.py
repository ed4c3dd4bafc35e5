"""What the window makes of Markdown: formulas in all their signs, sources, tables; no word of it is lost."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from markdown_it.token import Token

from app.ui.chat.markdown import CodeSegment, TableSegment, TextSegment, clean, note_label, parse
from app.ui.chat.render import to_html, to_plain
from app.ui.chat.splitter import Splitter

SIGNS = {"math_inline": "<{}>", "math_inline_double": "<<{}>>", "softbreak": " ", "hardbreak": "/"}


def words(tokens: Sequence[Token]) -> str:
    """The inside of a paragraph: formulas in angle brackets, links as `words->address;`."""
    pieces: list[str] = []
    addresses: list[str] = []
    for token in tokens:
        if token.type == "link_open":
            addresses.append(str(token.attrGet("href")))
        elif token.type == "link_close":
            pieces.append(f"->{addresses.pop()};")
        elif not token.nesting:
            pieces.append(SIGNS.get(token.type, "{}").format(token.content.strip("\n")))
    return "".join(pieces)


def read(text: str) -> list[str]:
    """What each block of a whole answer says; formulas that stand alone are in square brackets."""
    splitter = Splitter()
    splitter.feed(clean(text))
    splitter.finish()
    chunks = splitter.take()
    notes = {label for chunk in chunks if (label := note_label(chunk))}
    blocks: list[str] = []
    for segment in (segment for chunk in chunks for segment in parse(chunk, notes)):
        if isinstance(segment, CodeSegment):
            blocks.append(f"`{segment.code}`")
        elif isinstance(segment, TableSegment):
            blocks += [" | ".join(words(cell.children or []) for cell in row) for row in segment.rows]
        elif isinstance(segment, TextSegment):
            for token in segment.tokens:
                if token.type == "inline":
                    blocks.append(words(token.children or []))
                elif token.type.startswith("math_block"):
                    blocks.append(f"[{token.content.strip()}]")
    return blocks


# -- formulas ----------------------------------------------------------------------------------

FORMULAS = [
    (r"\[ x = 1 \] where x is big", ["<< x = 1 >> where x is big"]),
    ("\\[\nx = 1\n\\] where x is big\n\nNext", ["<<x = 1>> where x is big", "Next"]),
    (r"\[ x \] (for all x in the set)", ["<< x >> (for all x in the set)"]),
    ("\\[\nx\n\\] (1)", ["<<x>> (1)"]),
    ("$$ E = mc^2 $$ (Einstein, 1905)", ["<< E = mc^2 >> (Einstein, 1905)"]),
    ("$$\nE\n$$ (only at rest)\n\nText\n\n$$\nF\n$$", ["<<E>> (only at rest)", "Text", "[F]"]),
    ("> $$\n> E\n> $$ (at rest)\n> Text\n> $$\n> F\n> $$", ["<<E>> (at rest) Text", "[F]"]),
    ("> $$\n> E\n>\n> F\n> $$ (a)\n>\n> $$ b $$", ["$$ E", "F $$ (a)", "[b]"]),
    ("\\[ a+b \\]\n\n(note that) which gives.\n\nDone.", ["[a+b]", "(note that) which gives.", "Done."]),
    ("1. **Step**\n   \\[\n   a_1*b \\,\\{x\\}\n   \\]\n   so.", ["Step", "[a_1*b \\,\\{x\\}]", "so."]),
    ("1. Step\n   $$\n   a_1*b\n   $$\n   so.", ["Step", "[a_1*b]", "so."]),
    ("- Step:\n\n  \\[\n  x\n\n  y\n  \\]\n\n  so", ["Step:", "[x\n\ny]", "so"]),
    ("> \\[\n> x = 1\n> \\]\n> after", ["[x = 1]", "after"]),
    ("> so\n> \\[\n> x = 1\n> \\]\n> after", ["so", "[x = 1]", "after"]),
    ("Text:\n\\[\nx\n\\]\nso.", ["Text:", "[x]", "so."]),
    ("- Foo:\n\\[\nx\n\\]\n- Bar", ["Foo:", "[x]", "Bar"]),
    ("$$\nx\n\ny\n$$", ["[x\n\ny]"]),
    (r"The set \(\{1,2\}\) and $\{x\}$.", [r"The set <\{1,2\}> and <\{x\}>."]),
]


@pytest.mark.parametrize(("text", "blocks"), FORMULAS)
def test_formulas_are_drawn_and_the_words_beside_them_are_kept(text: str, blocks: list[str]) -> None:
    assert read(text) == blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (r"see [A \[1\]](<https://a.org>) x", ["see A [1]->https://a.org; x"]),
        (r"\[1\] Smith, \[2, 3\] Jones", ["[1] Smith, [2, 3] Jones"]),
        ("\\[Warning\\]: stop\n\n\\[Last one\\]", ["[Warning]: stop", "[Last one]"]),  # as a part is copied
        ("\\[ open\n\nnext", ["[ open", "next"]),
        (r"use `\(x\)` and `$x$`", [r"use \(x\) and $x$"]),
        ("- \\[\n  x\n- \\]", ["[ x", "]"]),
    ],
)
def test_brackets_without_a_formula_are_text(text: str, blocks: list[str]) -> None:
    assert read(text) == blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("$n$ is the number of items in 2024", ["<n> is the number of items in 2024"]),
        ("- $f(2)$ = 4", ["<f(2)> = 4"]),
        ("$x$ at the end\\", ["<x> at the end\\"]),
        ("| a | b |\n|---|---|\n| $x^2$ for x=2 | $y$ |", ["a | b", "<x^2> for x=2 | <y>"]),
        ("$5-$10", ["$5-$10"]),
        ("US$5 (A$7)", ["US$5 (A$7)"]),
        ("costs $5-$10 or $20/mo, US$5 (A$7)", ["costs $5-$10 or $20/mo, US$5 (A$7)"]),
        ("$ x$ and $x $ and 5$x$", ["$ x$ and $x $ and 5$x$"]),
        (r"\$$x$ and \$5 or $\$5$", [r"$<x> and $5 or <\$5>"]),
        ("$x$-axis, $x$s, ($x$), $x$1", ["<x>-axis, <x>s, (<x>), $x$1"]),
        ("**$x$** and *$a_1$ and $b_2$*", ["<x> and <a_1> and <b_2>"]),
        ("so $$x$$ it is", ["so <<x>> it is"]),
        ("$$$ – dear\n$$ – fair\n$ – cheap", ["$$$ – dear", "$$ – fair $ – cheap"]),
    ],
)
def test_dollars_are_formulas_or_money(text: str, blocks: list[str]) -> None:
    assert read(text) == blocks


def test_a_copy_keeps_the_words_beside_formulas() -> None:
    text = "\\[ a \\]\n\n(note) more words.\n\n$$ b $$ (Einstein, 1905)"
    assert to_plain(text) == " a\n\n(note) more words.\n\n b  (Einstein, 1905)"
    html = to_html(text)
    assert "<p>(note) more words.</p>" in html
    assert "(Einstein, 1905)</p>" in html


# -- sources -----------------------------------------------------------------------------------

A, B = "https://example.com/a", "https://example.com/b_c_d"
SHOWN_A, SHOWN_B = f"[1]: {A}->{A};", f"[2]: {B}->{B};"


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (f"See [the docs][1].\n\n[1]: {A}", [f"See the docs->{A};.", SHOWN_A]),
        (f"See [b] or [b][].\n\n[B]: {B}", [f"See b->{B}; or b->{B};.", f"[B]: {B}->{B};"]),
        (f'Sources:\n\n[1]: {A} "A *so*"\n\nEnd', ["Sources:", f'{SHOWN_A} "A so"', "End"]),
        (f"- [1]: {A}\n- [2]: <{B}>\n\nSo [it][2].", [SHOWN_A, SHOWN_B, f"So it->{B};."]),
        (f"> [1]: {A}\n> [2]: {B}\n> so", [f"{SHOWN_A}/{SHOWN_B}", "so"]),
        (f"[1][2] and a[3]\n\n[1]: {A}\n[2]: {B}", [f"[1]->{A};[2]->{B}; and a[3]", f"{SHOWN_A}/{SHOWN_B}"]),
        (f"It is so [1][] or [1](z).\n\n[1]: {A}", [f"It is so [1]->{A}; or 1->z;.", SHOWN_A]),
        ("[Warning]: stop", ["[Warning]: stop"]),
        ("[Warning]: stop\nthe machine", ["[Warning]: stop the machine"]),
        ("[1]: Smith\n\nSee [1] and [x][1].", ["[1]: Smith", "See [1] and [x][1]."]),
        ("[a]:\nfile:///x\n\n[a][a]", ["[a]: file:///x", "[a][a]"]),
        (f"[a][1]\n\n```\n[1]: {A}\n```", ["[a][1]", f"`[1]: {A}`"]),
        (f"[^1]: {A}", [f"{A}->{A};"]),
        (f"[x][1] ![y][1]\n\n[1]: {A} 'one'", [f"x->{A}; y", f"{SHOWN_A} 'one'"]),
        (f"[x][1]\n\n[1]: {A}\n[1]: {B}", [f"x->{A};", f"{SHOWN_A}/[1]: {B}->{B};"]),
    ],
)
def test_sources_are_shown_and_links_to_them_are_links(text: str, blocks: list[str]) -> None:
    assert read(text) == blocks


def test_a_source_that_is_still_written_misleads_no_link() -> None:
    splitter = Splitter()
    splitter.feed(f"[1]: {A[:-3]}")
    assert [token for chunk in splitter.tail() for token in parse(chunk)]
    splitter.feed(f"{A[-3:]}\n\n[a][1]")
    seen = [segment for chunk in (*splitter.take(), *splitter.tail()) for segment in parse(chunk)]
    tokens = [token for segment in seen if isinstance(segment, TextSegment) for token in segment.tokens]
    assert [words(token.children or []) for token in tokens if token.type == "inline"] == [
        f"[1]: {A}->{A};",
        f"a->{A};",
    ]


def test_a_copy_keeps_sources() -> None:
    text = f"See [a][1].\n\n[1]: {A}\n[2]: {B}"
    assert to_plain(text) == f"See a ({A}).\n\n[1]: {A}\n[2]: {B}"
    assert to_html(text).count("<a href=") == 3


# -- tables ------------------------------------------------------------------------------------

HEAD = "| op | meaning |\n|---|---|\n"


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| `ls | wc` | count the files |", "ls | wc | count the files"),
        ("`a|b|c` | d", "a|b|c | d"),
        (r"| `x \| y` | $|x|$ |", "x | y | <|x|>"),
        (r"| \(|x|\) | ``a`|b`` |", "<|x|> | a`|b"),
        ("| $$|a|$$ | b |", "<<|a|>> | b"),
        ("| a | b | c |", "a | b | c"),
        ("| ls | wc `x", "ls | wc `x"),
        ("| ` | and ` |", "` | and `"),
        ("| $5 | US$ |", "$5 | US$"),
        ("| a |", "a | "),
        ("| a<br>b | c <BR /> d<br/><br>e |", "a /b | c /d //e"),
        (r"| C:\<br>b | `<br>` |", "C:\\ /b | <br>"),
        ("| <b>a</b><br class=x> | <hr> |", "<b>a</b><br class=x> | <hr>"),
    ],
)
def test_no_cell_of_a_table_is_lost(row: str, cells: str) -> None:
    assert read(HEAD + row)[1:] == [cells]


def test_pipes_in_the_head_of_a_table_are_text() -> None:
    assert read("| `a|b` | c |\n|---|---|\n| 1 | 2 |") == ["a|b | c", "1 | 2"]
    assert read("`a|b` | c\n|---|---|---|\n| 1 | 2 |")[0] == "`a | b` | c"
    assert read("so\n| `a|b` | c |\n|---|---|\n| 1 | 2 |") == ["so", "a|b | c", "1 | 2"]


def test_no_pipe_outside_of_a_table_is_touched() -> None:
    assert read("| `ls | wc` | <br> |") == ["| ls | wc | <br> |"]
    assert read(f"{HEAD}| a | b |\n\n| `c | d` | e |") == ["op | meaning", "a | b", "| c | d | e |"]


def test_a_copy_keeps_the_cells_of_a_table() -> None:
    text = HEAD + "| `ls | wc` | count<br>them |"
    assert to_plain(text) == "op\tmeaning\nls | wc\tcount  them"
    assert "<td><code>ls | wc</code></td>\n<td>count <br />\nthem</td>" in to_html(text)
