"""Runs the model's tool calls: refused, timed out and failed ones are told to the model, not hidden."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from app.domain.chat import ToolCallPart, ToolResultPart
from app.domain.deltas import Delta, Repaired, ToolFinished
from app.domain.ports import ToolRunner
from app.domain.tools import ToolAnswer
from app.harmony.names import FUNCTIONS
from app.turns.state import TurnState

ANSWER_BEGUN = "Not run: the answer had begun."
_LOOK = 0.05  # seconds between two looks at Stop while a tool runs


def offered_names(tools: ToolRunner) -> dict[str, str]:
    """Return the tools of a turn by the full name the model uses."""
    return {f"{FUNCTIONS}.{spec.name}": spec.name for spec in tools.specs()}


def run_calls(state: TurnState, tools: ToolRunner) -> Iterator[Delta]:
    """Run the calls that are waiting, in order; each gets a result, whatever happens."""
    offered = offered_names(tools)
    calls, state.calls = state.calls, []
    state.rounds += 1
    for call in calls:
        if call.name not in offered:
            yield Repaired("unoffered_tool")
            yield _finished(state, call, ToolAnswer(_not_offered(call.name, offered), ok=False), 0.0)
            continue
        started = state.clock.monotonic()
        answer = _answer(state, tools, offered[call.name], call.arguments)
        yield _finished(state, call, answer, state.clock.monotonic() - started)


def refuse_calls(state: TurnState, why: str) -> Iterator[Delta]:
    """Answer the calls that are waiting with why they aren't run."""
    calls, state.calls = state.calls, []
    for call in calls:
        yield _finished(state, call, ToolAnswer(why, ok=False), 0.0)


def beyond_limit(rounds: int) -> str:
    """What a call is told that comes after so many rounds, the last that were allowed."""
    return f"Not run: the limit of {rounds} tool rounds in one turn was reached."


def _finished(state: TurnState, call: ToolCallPart, answer: ToolAnswer, seconds: float) -> ToolFinished:
    return state.result(
        ToolResultPart(call.call_id, call.name, answer.text, answer.ok, seconds, call.channel)
    )


def _answer(state: TurnState, tools: ToolRunner, name: str, arguments: str) -> ToolAnswer:
    """Run a tool on a thread of its own, so that neither a slow nor a broken one holds the turn."""
    answers: list[ToolAnswer] = []
    done = threading.Event()

    def work() -> None:
        try:
            answers.append(tools.run(name, arguments))
        except Exception as error:  # noqa: BLE001 - the model is told of any fault
            answers.append(ToolAnswer(f"Error: the tool failed: {type(error).__name__}: {error}", ok=False))
        finally:
            done.set()

    threading.Thread(target=work, name=f"tool {name}", daemon=True).start()
    end = state.clock.monotonic() + state.request.tool_timeout
    while not done.wait(_LOOK):
        if state.control.stopping:
            return ToolAnswer("Not finished: the user stopped the turn.", ok=False)
        if state.clock.monotonic() >= end:
            seconds = f"{state.request.tool_timeout:g}"
            return ToolAnswer(f"Error: the tool gave no answer within {seconds} seconds.", ok=False)
    return answers[0]


def _not_offered(name: str, offered: dict[str, str]) -> str:
    tools = ", ".join(offered) or "none"
    return f"Refused: there is no tool named {name}. Tools that can be called: {tools}."
