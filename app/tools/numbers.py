"""Numbers of the calculator: fractions, which are exact, and decimals, which were rounded on the way.

Sums, products, quotients, remainders and whole powers of fractions are fractions; a root, a logarithm and
what grows too long are decimals. `within_bounds` opens the context that decimals are computed in; where
whole numbers are made of them, those roundings are taken back first (`_settled`).
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from contextlib import AbstractContextManager
from decimal import (
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)
from fractions import Fraction

Number = Fraction | Decimal

DIGITS = 50  # of a result that isn't a whole number
WHOLE = 400  # digits up to which a whole number is written out; 2^1024 has 309
_GUARD = 10  # digits that are computed more than shown
_MAX_EXPONENT = 5000
_MAX_BITS = 40_000  # of a fraction's numerator or denominator: 12,000 digits, gone through in a millisecond
_MAX_PLACES = DIGITS - 2  # that `round` takes

PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494459230781640629")
E = Decimal("2.71828182845904523536028747135266249775724709369995957496696762772407663035")


class RoundedError(ArithmeticError):
    """What is asked of a number lies beyond the digits that are known of it."""


class PlacesError(ValueError):
    """No whole number of places to round to, or too many."""


def within_bounds() -> AbstractContextManager[Context]:
    """Return the context to compute in; what is too large, or has no value, raises there."""
    context = Context(prec=DIGITS + _GUARD, Emax=_MAX_EXPONENT, Emin=-_MAX_EXPONENT)
    context.traps[DivisionByZero] = context.traps[InvalidOperation] = context.traps[Overflow] = True
    return localcontext(context)


def literal(text: str) -> Number:
    """Return a number as it is written; raises InvalidOperation."""
    return Fraction(Decimal(text))


def shown(value: Number) -> str:
    """Return a number as text: whole ones that are exact as they are, others with 50 digits at most."""
    if isinstance(value, Fraction) and value.denominator == 1 and abs(value) < 10**WHOLE:
        return str(value.numerator)
    with localcontext(prec=DIGITS):
        decimal = +_decimal(value)
    if decimal == 0:
        return "0"
    if abs(decimal.adjusted()) > 40:
        return f"{decimal.normalize(Context(prec=DIGITS)):E}"
    text = f"{decimal:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def add(left: Number, right: Number) -> Number:
    """Return the sum."""
    return _either(operator.add, operator.add, left, right)


def subtract(left: Number, right: Number) -> Number:
    """Return the difference."""
    return _either(operator.sub, operator.sub, left, right)


def multiply(left: Number, right: Number) -> Number:
    """Return the product."""
    return _either(operator.mul, operator.mul, left, right)


def divide(left: Number, right: Number) -> Number:
    """Return the quotient."""
    return _either(operator.truediv, operator.truediv, left, right)


def floor_divide(left: Number, right: Number) -> Number:
    """Return the quotient without its fraction, rounded down."""
    return floor(divide(left, right))


def negative(value: Number) -> Number:
    """Return the number with the other sign."""
    return multiply(value, Fraction(-1))


def hundredth(value: Number) -> Number:
    """Return so many per cent."""
    return divide(value, Fraction(100))


def remainder(left: Number, right: Number) -> Number:
    """Return what a quotient rounded down leaves; it has the sign of the divisor."""
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return left % right
    quotient = _decimal(left) / _decimal(right)
    if quotient.adjusted() >= DIGITS - 1:
        raise RoundedError
    quotient = _settled(quotient)
    whole = quotient.to_integral_value(ROUND_FLOOR)
    return Fraction(0) if quotient == whole else _decimal(left) - _decimal(right) * whole


def power(base: Number, exponent: Number) -> Number:
    """Return a power, exact where the exponent is whole."""
    if isinstance(base, Fraction) and isinstance(exponent, Fraction) and exponent.denominator == 1:
        bits = max(base.numerator.bit_length(), base.denominator.bit_length()) * abs(exponent.numerator)
        if bits <= _MAX_BITS and (base or exponent):  # 0^0 has no value
            return base**exponent.numerator
    return _finite(_decimal(base) ** _decimal(exponent))


def floor(value: Number) -> Number:
    """Return the whole number below."""
    if isinstance(value, Fraction):
        return Fraction(math.floor(value))
    return _settled(value).to_integral_value(ROUND_FLOOR)


def ceiling(value: Number) -> Number:
    """Return the whole number above."""
    if isinstance(value, Fraction):
        return Fraction(math.ceil(value))
    return _settled(value).to_integral_value(ROUND_CEILING)


def rounded(value: Number, places: Number | None = None) -> Number:
    """Return a number rounded to some decimal places, halves to the even one; raises `PlacesError`."""
    wanted = Fraction(places or 0)
    if wanted.denominator != 1 or abs(wanted) > _MAX_PLACES:
        raise PlacesError
    if isinstance(value, Fraction):
        return Fraction(round(value, int(wanted)))
    return _settled(value, int(wanted)).quantize(Decimal(1).scaleb(-int(wanted)))


def root(value: Number) -> Number:
    """Return the square root, exact where it is a fraction."""
    if isinstance(value, Fraction) and value >= 0:
        found = Fraction(math.isqrt(value.numerator), math.isqrt(value.denominator))
        if found * found == value:
            return found
    return _decimal(value).sqrt()


def smallest(*values: Number) -> Number:
    """Return the smallest of some numbers."""
    return min(values, key=_fraction)


def largest(*values: Number) -> Number:
    """Return the largest of some numbers."""
    return max(values, key=_fraction)


def logarithm(value: Number) -> Number:
    """Return the natural logarithm."""
    return _finite(_decimal(value).ln())


def decimal_logarithm(value: Number) -> Number:
    """Return the logarithm to the base 10."""
    return _finite(_decimal(value).log10())


def exponential(value: Number) -> Number:
    """Return a power of e."""
    return _decimal(value).exp()


def _either(
    exact: Callable[[Fraction, Fraction], Fraction],
    approximate: Callable[[Decimal, Decimal], Decimal],
    left: Number,
    right: Number,
) -> Number:
    """Compute with fractions where both are, and the result isn't too long to go on with."""
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        result = exact(left, right)
        if max(result.numerator.bit_length(), result.denominator.bit_length()) <= _MAX_BITS:
            return result
    return approximate(_decimal(left), _decimal(right))


def _fraction(value: Number) -> Fraction:
    """A number as it compares: the two kinds don't with each other."""
    return Fraction(value)


def _decimal(value: Number) -> Decimal:
    if isinstance(value, Decimal):
        return value
    return Decimal(value.numerator) / Decimal(value.denominator)


def _settled(value: Decimal, places: int = 0) -> Decimal:
    """Return a decimal without the guard digits, to cut it at so many places.

    The roundings on the way make 9.99… of 10, which would be cut to 9. In a number so long that its guard
    digits hold a fraction, that fraction stays: only what is far smaller than the last place goes.
    """
    with localcontext(prec=DIGITS):
        settled = +value
    return settled if abs(value - settled) < Decimal(1).scaleb(-(_GUARD // 2) - places) else value


def _finite(value: Decimal) -> Decimal:
    """Refuse infinity: of ln(0) and 0^-1, where the decimal module traps nothing."""
    if not value.is_finite():
        raise InvalidOperation
    return value
