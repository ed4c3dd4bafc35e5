"""Sums for the calculator, as users type them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import Any

SIGNS = {"plus": "+", "minus": "-", "times": "*", "over": "/"}


@dataclass(frozen=True)
class Sum:
    """A sum as typed, as passed to the calculator, and its result."""

    text: str
    expression: str
    result: str


def number(rng: random.Random) -> str:
    """A number as users write them."""
    digits = rng.choice((1, 1, 2, 2, 2, 3, 3, 4, 5))
    whole = str(rng.randrange(10 ** (digits - 1), 10**digits))
    return whole + (f".{rng.randrange(1, 100):02d}".rstrip("0") if rng.random() < 0.2 else "")


def make_sum(spec: dict[str, Any], rng: random.Random) -> Sum:
    """A sum of two or three numbers."""
    names = [
        rng.choice(("plus", "minus", "times", "times", "over")) for _ in range(rng.choice((1, 1, 1, 1, 2)))
    ]
    numbers = [number(rng) for _ in range(len(names) + 1)]
    text, expression, style = numbers[0], numbers[0], rng.random()
    for name, operand in zip(names, numbers[1:], strict=True):
        sign = rng.choice(spec[name]) if style < 0.7 else f" {SIGNS[name]} "
        text += sign + operand
        expression += f" {SIGNS[name]} {operand}"
    if rng.random() < 0.4:
        text = text.replace("  ", " ")
    return Sum(text, expression, evaluate(expression))


def evaluate(expression: str) -> str:
    """The exact value of a sum, rounded to twelve digits where it does not end."""
    words = expression.split(" ")
    with localcontext() as context:
        context.prec = 12
        values, signs = [Decimal(words[0])], []
        for sign, word in zip(words[1::2], words[2::2], strict=True):
            if sign in "*/":
                values[-1] = values[-1] * Decimal(word) if sign == "*" else values[-1] / Decimal(word)
            else:
                signs.append(sign)
                values.append(Decimal(word))
        total = values[0]
        for sign, value in zip(signs, values[1:], strict=True):
            total = total + value if sign == "+" else total - value
    text = f"{total:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
