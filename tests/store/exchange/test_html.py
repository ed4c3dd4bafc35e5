"""A message as HTML: what stands beside formulas, sources and the cells of tables are kept."""

from __future__ import annotations

import pytest

from app.domain.exchange import ExportWords
from app.store.exchange.html import MessageHtml

A = "https://example.com/a"
LINK = f'<a href="{A}" rel="noopener noreferrer nofollow">'


def html(text: str) -> str:
    writer = MessageHtml(ExportWords(), lambda source, display: f"[{source}]" if display else f"<{source}>")
    return writer.markdown(text).strip().replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (r"\[ x = 1 \] where x is big", "<p>[x = 1] where x is big</p>"),
        ("$$ E = mc^2 $$ (Einstein, 1905)", "<p>[E = mc^2] (Einstein, 1905)</p>"),
        ("\\[ a+b \\]\n\n(note) which gives.\n\nDone.", "[a+b]<p>(note) which gives.</p> <p>Done.</p>"),
        ("$$\nE\n$$ (only)\n\nText\n\n$$\nF\n$$", "<p>[E] (only)</p> <p>Text</p> [F]"),
        ("Text:\n\\[\nx_1*y\\,z*\n\\]\nso.", "<p>Text:</p> [x_1*y\\,z*]<p>so.</p>"),
        ("> so\n> \\[\n> x\n> \\]", "<blockquote> <p>so</p> [x]</blockquote>"),
        ("1. a\n   \\[\n   x\n   \\]\n2. b", "<ol> <li>a[x]</li> <li>b</li> </ol>"),
        ("- Foo:\n\\[\nx\n\\]\n\nBar", "<ul> <li>Foo:</li> </ul> [x]<p>Bar</p>"),
        (r"See [A \[1\]](<https://example.com/a>).", f"<p>See {LINK}A [1]</a>.</p>"),
        ("$x$ is 5", "<p><x> is 5</p>"),
        ("US$5 (A$7)", "<p>US$5 (A$7)</p>"),
    ],
)
def test_formulas_are_drawn_and_the_words_beside_them_are_kept(text: str, page: str) -> None:
    assert html(text) == page


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (f"See [a][1].\n\n[1]: {A}", f"<p>See {LINK}a</a>.</p> <p>[1]: {LINK}{A}</a></p>"),
        (f"It is so [1].\n\n[1]: {A}", f"<p>It is so {LINK}[1]</a>.</p> <p>[1]: {LINK}{A}</a></p>"),
        (f'- [1]: {A} "A"', f"<ul> <li>[1]: {LINK}{A}</a> &quot;A&quot;</li> </ul>"),
        ("[Warning]: stop", "<p>[Warning]: stop</p>"),
    ],
)
def test_sources_are_kept(text: str, page: str) -> None:
    assert html(text) == page


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Hello.\n\n[^1]: some words", "<p>Hello.</p> <p>[1]: some words</p>"),
        ("So [1].\n\n[^1]: A\n[^b]: **B**", "<p>So [1].</p> <p>[1]: A</p> <p>[b]: <strong>B</strong></p>"),
        ("[^1]: a\nb\n\n    c\n\nd", "<p>[1]: a b</p> <p>c</p> <p>d</p>"),
        ("[^n]:\n    - a\n    - b", "<p>[n]:</p> <ul> <li>a</li> <li>b</li> </ul>"),
        ("> a\n>\n> [^1]: b", "<blockquote> <p>a</p> <p>[1]: b</p> </blockquote>"),
        ("[^1]: a\n\n    [^2]: b\n\n    c", "<p>[1]: a</p> <p>c</p> <p>[2]: b</p>"),
        ("[^1]: <b>", "<p>[1]: &lt;b&gt;</p>"),
    ],
)
def test_footnotes_that_nothing_cites_stay_where_they_are(text: str, page: str) -> None:
    assert html(text) == page


def test_footnotes_that_are_cited_stand_at_the_end_each_once() -> None:
    page = html("A[^1] B[^2].\n\n[^1]: one\n\n    [^2]: two\n\n    more\n\n[^1]: again\n\nlast")
    body, end = page.split('<hr class="footnotes-sep" />')
    assert [word for word in ("A", "B", "[1]: again", "last") if word in body] == [
        *("A", "B", "[1]: again", "last")
    ]
    first, second = end.split("</li>")[:2]
    assert "<p>one</p> <p>more " in first
    assert "<p>two " in second


def test_no_cell_of_a_table_is_lost() -> None:
    page = html("| op | meaning |\n|---|---|\n| `ls | wc` | count<br>them |\n| a | b | `c` |")
    assert "<td><code>ls | wc</code></td> <td>count <br /> them</td>" in page
    assert "<td>a</td> <td>b | <code>c</code></td>" in page


def test_a_formula_that_cannot_be_drawn_stands_alone_too() -> None:
    """In a list without blank lines it would run into the words beside it."""
    writer = MessageHtml(ExportWords(), lambda *_: "")
    page = writer.markdown("1. a\n   \\[\n   x\n   \\]\n   so $y$")
    assert page.replace("\n", "") == "<ol><li>a<p><code>x</code></p>so <code>y</code></li></ol>"
