"""Code and formulas in the rows of tables: found as one plain rule says, and without looking twice."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.formulas.cells import spans

# What is meant; on a row of openers without an end it takes too long.
RULE = re.compile(
    r"(?<!`)(`++).+?(?<!`)\1(?!`)|\\\(.+?\\\)|\$\$.+?\$\$|"
    r"(?<![\d$\\])\$(?![\s$])[^$\\]*+(?:\\.[^$\\]*+)*+(?<!\s)\$(?!\d)"
)
PIECES = st.sampled_from(["`", "``", "\\(", "\\)", "$", "$$", "\\", "|", "a", " ", "1", "(", ")", "<br>"])


@given(st.lists(PIECES, max_size=30).map("".join))
@example("\\(\\)\\)")
@example("$$$a$$ $b$")
@example("`` a ` b `` ` c")
def test_code_and_formulas_are_found(row: str) -> None:
    assert spans(row) == [match.span() for match in RULE.finditer(row)]


@pytest.mark.parametrize("opener", ["\\(", "$$ ", "$ ", "` `` "])
def test_openers_without_an_end_are_words(opener: str) -> None:
    row = opener + "| a " * 3 + opener.replace("`", "-")
    assert spans(row) == [match.span() for match in RULE.finditer(row)]
