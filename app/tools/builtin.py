"""The tools that ship with the program, as the turn runner sees them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.domain.tools import ToolAnswer, ToolSpec
from app.tools.calculator import CalculatorError, calculate

CALCULATOR = "calculator"


class _Expression(msgspec.Struct):
    expression: str


class BuiltinTools:
    """Runs the built-in tools whose names are in `enabled`."""

    def __init__(self, enabled: frozenset[str]) -> None:
        self._enabled = enabled

    def specs(self) -> Sequence[ToolSpec]:
        """The tools offered."""
        return (calculator_spec(),) if CALCULATOR in self._enabled else ()

    def run(self, name: str, arguments: str) -> ToolAnswer:
        """Run a tool; arguments that aren't the expected JSON are told to the model."""
        if name not in self._enabled or name != CALCULATOR:
            return ToolAnswer(f"There is no tool named {name}.", ok=False)
        try:
            expression = msgspec.json.decode(arguments, type=_Expression).expression
        except (msgspec.DecodeError, UnicodeError):
            # The model now and then writes the bare expression in place of JSON.
            expression = arguments.strip()
        try:
            return ToolAnswer(calculate(expression))
        except CalculatorError as error:
            return ToolAnswer(f"Error: {error}", ok=False)


def calculator_spec() -> ToolSpec:
    """What the model is told about the calculator."""
    return ToolSpec(
        name=CALCULATOR,
        description="Evaluates an arithmetic expression exactly.",
        parameters={
            "type": "object",
            "properties": {
                "expression": {
                    "type": "string",
                    "description": "The expression, for example 37 * 12 or (1284.40 * 37.5) / 100.",
                }
            },
            "required": ["expression"],
        },
    )
