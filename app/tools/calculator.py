"""Exact decimal arithmetic, safe by construction: its own small grammar, no evaluation of code."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import DecimalException, DivisionByZero, Overflow
from fractions import Fraction

from app.tools import numbers
from app.tools.numbers import Number

_MAX_LENGTH = 500
_MAX_DEPTH = 60
_MAX_POWER = 4096
_TOKEN = re.compile(
    r"\s*(?:(\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d{1,4})?|\.\d+(?:[eE][+-]?\d{1,4})?)|([a-z]+)|(\*\*|.))", re.S
)
_THOUSANDS = re.compile(r"(?<![\w.])[1-9]\d{0,2}(?:,\d{3})+(?!\w)")
_SAME = str.maketrans(
    {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "^": "^", "٫": ".", "\u00a0": " ", "\u202f": " "}
)
_CONSTANTS = {"pi": numbers.PI, "e": numbers.E}


class CalculatorError(ValueError):
    """The expression can't be computed; the text says why, for the model and the user."""


def calculate(expression: str) -> str:
    """Return the value of an arithmetic expression as plain decimal text.

    Knows + - * / // % ^ ** ( ), `x %` as per cent, sqrt abs round floor ceil min max ln log exp, pi and e.
    Whole numbers are given exactly up to 400 digits; other results are rounded to 50, at the end alone
    where no root, logarithm or power with a fraction comes in. Raises `CalculatorError`.
    """
    text = expression.translate(_SAME).strip().lower()
    if not text:
        raise CalculatorError("The expression is empty.")
    if len(text) > _MAX_LENGTH:
        raise CalculatorError(f"The expression is longer than {_MAX_LENGTH} characters.")
    if found := _THOUSANDS.search(text):  # max(1,000, 2) would be 2
        why = "Write numbers without commas, and a space behind a comma between two values"
        raise CalculatorError(f"{why}: {found[0]!r} can be read in two ways.")
    with numbers.within_bounds():
        try:
            return numbers.shown(_Parser(text).parse())
        except (DivisionByZero, ZeroDivisionError):
            raise CalculatorError("Division by zero.") from None
        except Overflow:
            raise CalculatorError("The result is too large.") from None
        except numbers.RoundedError:
            raise CalculatorError("A remainder can't be told: the number before it is rounded.") from None
        except numbers.PlacesError:
            raise CalculatorError("round takes a whole number of places.") from None
        except DecimalException:
            raise CalculatorError("The expression has no defined value.") from None


class _Parser:
    """Recursive descent over the tokens; each method reads one level of precedence."""

    def __init__(self, text: str) -> None:
        self._tokens = self._split(text)
        self._at = 0
        self._depth = 0

    @staticmethod
    def _split(text: str) -> list[str]:
        tokens, position = [], 0
        text = text.rstrip().removesuffix("=")
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if match is None:
                break
            tokens.append(match[1] or match[2] or match[3])
            position = match.end()
        return tokens

    def parse(self) -> Number:
        value = self._sum()
        if self._at < len(self._tokens):
            raise CalculatorError(f"Unexpected {self._tokens[self._at]!r}.")
        return value

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        if not token:
            raise CalculatorError("The expression ends too early.")
        self._at += 1
        return token

    def _sum(self) -> Number:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise CalculatorError("Too many nested parentheses.")
        value, share = self._product()
        while self._peek() in ("+", "-"):
            operator = self._take()
            right, per_cent = self._product()
            if per_cent and not share:
                # "200 + 10 %" means ten per cent of 200, as on a pocket calculator; "5 % + 3 %" is 8 %.
                right = numbers.multiply(value, right)
            value = numbers.add(value, right) if operator == "+" else numbers.subtract(value, right)
            share = share and per_cent
        self._depth -= 1
        return value

    def _product(self) -> tuple[Number, bool]:
        """The value, and whether it is written as so many per cent and nothing more."""
        value, alone, share = self._unary(), True, False
        while self._peek() in ("*", "/", "%", "//"):
            operator = self._take()
            if operator == "/" and self._peek() == "/":
                self._take()
                operator = "//"
            if operator == "%":
                value, per_cent = self._percent(value)
                alone, share = False, alone and per_cent
                continue
            right = self._unary()
            alone, share = False, False
            if operator == "*":
                value = numbers.multiply(value, right)
            elif operator == "/":
                value = numbers.divide(value, right)
            else:
                value = numbers.floor_divide(value, right)
        return value, share

    def _percent(self, value: Number) -> tuple[Number, bool]:
        """A `%` before a number or parenthesis is the remainder, else it is per cent: the second says so."""
        following = self._peek()
        if following == "of":
            self._take()
            return numbers.multiply(numbers.hundredth(value), self._unary()), False
        if following and (following[0].isdigit() or following[0] in ".(" or following.isalpha()):
            return numbers.remainder(value, self._unary()), False
        return numbers.hundredth(value), True

    def _unary(self) -> Number:
        if self._peek() in ("-", "+"):
            self._depth += 1
            if self._depth > _MAX_DEPTH:
                raise CalculatorError("Too many signs.")
            sign = self._take()
            value = self._unary()
            self._depth -= 1
            return numbers.negative(value) if sign == "-" else value
        return self._power()

    def _power(self) -> Number:
        base = self._atom()
        if self._peek() not in ("^", "**"):
            return base
        self._take()
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise CalculatorError("Too many powers.")
        exponent = self._unary()
        self._depth -= 1
        if abs(Fraction(exponent)) > _MAX_POWER:
            raise CalculatorError(f"The exponent is larger than {_MAX_POWER}.")
        return numbers.power(base, exponent)

    def _atom(self) -> Number:
        token = self._take()
        if token[0].isdigit() or (token[0] == "." and len(token) > 1):
            return numbers.literal(token.replace("_", ""))
        if token == "(":
            value = self._sum()
            self._close()
            return value
        if token in _CONSTANTS:
            return _CONSTANTS[token]
        if token.isalpha():
            return self._call(token)
        raise CalculatorError(f"Unexpected {token!r}.")

    def _close(self) -> None:
        if self._peek() != ")":
            raise CalculatorError("A closing parenthesis is missing.")
        self._take()

    def _call(self, name: str) -> Number:
        function = _functions().get(name)
        if function is None:
            raise CalculatorError(f"Unknown name {name!r}.")
        if self._take() != "(":
            raise CalculatorError(f"A parenthesis is missing after {name}.")
        arguments = [self._sum()]
        while self._peek() == ",":
            self._take()
            arguments.append(self._sum())
        self._close()
        try:
            return function(*arguments)
        except TypeError:
            raise CalculatorError(f"Wrong number of values for {name}.") from None


def _functions() -> dict[str, Callable[..., Number]]:
    return {
        "sqrt": numbers.root,
        "abs": abs,
        "floor": numbers.floor,
        "ceil": numbers.ceiling,
        "round": numbers.rounded,
        "min": numbers.smallest,
        "max": numbers.largest,
        "ln": numbers.logarithm,
        "log": numbers.decimal_logarithm,
        "exp": numbers.exponential,
    }
