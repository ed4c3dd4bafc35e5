"""Exact decimal arithmetic, safe by construction: its own small grammar, no evaluation of code."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import (
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
    DecimalException,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)

DIGITS = 50
_MAX_LENGTH = 500
_MAX_DEPTH = 60
_MAX_POWER = 4096
_MAX_EXPONENT = 5000
_TOKEN = re.compile(
    r"\s*(?:(\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d{1,4})?|\.\d+(?:[eE][+-]?\d{1,4})?)|([a-z]+)|(\*\*|.))", re.S
)
_THOUSANDS = re.compile(r"(?<![\w.])[1-9]\d{0,2}(?:,\d{3})+(?!\w)")
_SAME = str.maketrans(
    {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "^": "^", "٫": ".", "\u00a0": " ", "\u202f": " "}
)
_CONSTANTS = {
    "pi": Decimal("3.14159265358979323846264338327950288419716939937510582"),
    "e": Decimal("2.71828182845904523536028747135266249775724709369995957"),
}


class CalculatorError(ValueError):
    """The expression can't be computed; the text says why, for the model and the user."""


def calculate(expression: str) -> str:
    """Return the value of an arithmetic expression as plain decimal text.

    Knows + - * / // % ^ ** ( ), `x %` as per cent, sqrt abs round floor ceil min max ln log exp, pi and e.
    Raises `CalculatorError`. Values have 50 digits; results that are exact are given exactly.
    """
    text = expression.translate(_SAME).strip().lower()
    if not text:
        raise CalculatorError("The expression is empty.")
    if len(text) > _MAX_LENGTH:
        raise CalculatorError(f"The expression is longer than {_MAX_LENGTH} characters.")
    if found := _THOUSANDS.search(text):  # max(1,000, 2) would be 2
        why = "Write numbers without commas, and a space behind a comma between two values"
        raise CalculatorError(f"{why}: {found[0]!r} can be read in two ways.")
    with localcontext(Context(prec=DIGITS, Emax=_MAX_EXPONENT, Emin=-_MAX_EXPONENT)) as context:
        context.traps[DivisionByZero] = context.traps[InvalidOperation] = context.traps[Overflow] = True
        try:
            return _format(_Parser(text).parse())
        except DivisionByZero:
            raise CalculatorError("Division by zero.") from None
        except Overflow:
            raise CalculatorError("The result is too large.") from None
        except DecimalException:
            raise CalculatorError("The expression has no defined value.") from None


def _format(value: Decimal) -> str:
    value = +value
    if value == 0:
        return "0"
    if abs(value.adjusted()) > 40:
        return f"{value.normalize():E}"
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


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

    def parse(self) -> Decimal:
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

    def _sum(self) -> Decimal:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise CalculatorError("Too many nested parentheses.")
        value = self._product()
        while self._peek() in ("+", "-"):
            operator = self._take()
            right = self._product()
            # "200 + 10 %" means ten per cent of 200, as on a pocket calculator.
            value = value + right if operator == "+" else value - right
        self._depth -= 1
        return value

    def _product(self) -> Decimal:
        value = self._unary()
        while self._peek() in ("*", "/", "%", "//"):
            operator = self._take()
            if operator == "/" and self._peek() == "/":
                self._take()
                operator = "//"
            if operator == "%":
                value = self._percent(value)
                continue
            right = self._unary()
            if operator == "*":
                value *= right
            elif operator == "/":
                value /= right
            else:
                value = (value / right).to_integral_value(ROUND_FLOOR)
        return value

    def _percent(self, value: Decimal) -> Decimal:
        """A `%` before a number or parenthesis is the remainder, else it is per cent."""
        following = self._peek()
        if following == "of":
            self._take()
            return value / 100 * self._unary()
        if following and (following[0].isdigit() or following[0] in ".(" or following.isalpha()):
            right = self._unary()
            return value - right * (value / right).to_integral_value(ROUND_FLOOR)
        return value / 100

    def _unary(self) -> Decimal:
        if self._peek() in ("-", "+"):
            self._depth += 1
            if self._depth > _MAX_DEPTH:
                raise CalculatorError("Too many signs.")
            sign = self._take()
            value = self._unary()
            self._depth -= 1
            return -value if sign == "-" else value
        return self._power()

    def _power(self) -> Decimal:
        base = self._atom()
        if self._peek() not in ("^", "**"):
            return base
        self._take()
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise CalculatorError("Too many powers.")
        exponent = self._unary()
        self._depth -= 1
        if abs(exponent) > _MAX_POWER:
            raise CalculatorError(f"The exponent is larger than {_MAX_POWER}.")
        return base**exponent

    def _atom(self) -> Decimal:
        token = self._take()
        if token[0].isdigit() or (token[0] == "." and len(token) > 1):
            return Decimal(token.replace("_", ""))
        if token == "(":
            value = self._sum()
            self._close()
            return value
        if token in _CONSTANTS:
            return +_CONSTANTS[token]
        if token.isalpha():
            return self._call(token)
        raise CalculatorError(f"Unexpected {token!r}.")

    def _close(self) -> None:
        if self._peek() != ")":
            raise CalculatorError("A closing parenthesis is missing.")
        self._take()

    def _call(self, name: str) -> Decimal:
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


def _functions() -> dict[str, Callable[..., Decimal]]:
    return {
        "sqrt": lambda x: x.sqrt(),
        "abs": abs,
        "floor": lambda x: x.to_integral_value(ROUND_FLOOR),
        "ceil": lambda x: x.to_integral_value(ROUND_CEILING),
        "round": _round,
        "min": lambda *values: min(values),
        "max": lambda *values: max(values),
        "ln": lambda x: x.ln(),
        "log": lambda x: x.log10(),
        "exp": lambda x: x.exp(),
    }


def _round(value: Decimal, places: Decimal = Decimal(0)) -> Decimal:
    if places != places.to_integral_value() or abs(places) > DIGITS - 2:
        raise CalculatorError("round takes a whole number of places.")
    return value.quantize(Decimal(1).scaleb(-int(places)))
