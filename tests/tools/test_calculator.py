"""The calculator: exact, bounded, and answered with words when it can't."""

from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tools.builtin import CALCULATOR, BuiltinTools
from app.tools.calculator import CalculatorError, calculate


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("37 × 12", "444"),
        ("0.1 + 0.2", "0.3"),
        ("(1284.40 * 37.5) / 100", "481.65"),
        ("37.5 % of 1284.40", "481.65"),
        ("-2 ^ 2", "-4"),
        ("2 ** 10", "1024"),
        ("2 ** 3 ** 2", "512"),
        ("10 % 3", "1"),
        ("7 // 2", "3"),
        ("50%", "0.5"),
        ("sqrt(81) + abs(-1)", "10"),
        ("round(2.345, 2)", "2.34"),
        ("max(1, 2, 3) - min(4, 5)", "-1"),
        ("1_000 * 2 =", "2000"),
    ],
)
def test_values(expression: str, value: str) -> None:
    assert calculate(expression) == value


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "1/0",
        "9**9**9",
        "((",
        "2 +",
        "import os",
        "__import__('os')",
        "1 2",
        "a.b",
        "(" * 5000,
        "9" * 501,
        "sqrt()",
    ],
)
def test_what_it_refuses_is_told(expression: str) -> None:
    with pytest.raises(CalculatorError) as caught:
        calculate(expression)
    assert str(caught.value)


@pytest.mark.parametrize("expression", ["max(1,000, 2)", "1,234,567.5 + 1", "round(12,500.25, 1)"])
def test_a_thousands_comma_is_not_taken_for_two_values(expression: str) -> None:
    with pytest.raises(CalculatorError, match="without commas"):
        calculate(expression)


@pytest.mark.parametrize(
    ("expression", "value"),
    [("max(1, 000)", "1"), ("max(0,100)", "100"), ("max(2.5,100)", "100"), ("min(1000,200)", "200")],
)
def test_other_commas_part_values(expression: str, value: str) -> None:
    assert calculate(expression) == value


@given(st.text(alphabet="0123456789+-*/%^().,e <|>abcdefg_", max_size=60))
def test_any_text_gives_a_value_or_words(expression: str) -> None:
    with contextlib.suppress(CalculatorError):
        Decimal(calculate(expression))


def test_arguments_may_be_json_or_the_bare_expression() -> None:
    tools = BuiltinTools(frozenset({CALCULATOR}))
    assert tools.run(CALCULATOR, '{"expression": "6*7"}').text == "42"
    assert tools.run(CALCULATOR, "6*7").text == "42"
    assert not tools.run(CALCULATOR, "{broken").ok
    assert not tools.run("python", "1").ok


def test_a_tool_that_is_off_is_not_offered() -> None:
    assert BuiltinTools(frozenset()).specs() == ()
    assert not BuiltinTools(frozenset()).run(CALCULATOR, "1+1").ok
