"""The exact prompt text that the app sends, as pieces for the training data (harmony format)."""

from __future__ import annotations

from dataclasses import dataclass

SPECIALS = (
    "<|startoftext|>", "<|endoftext|>", "<|return|>", "<|constrain|>", "<|channel|>",
    "<|start|>", "<|end|>", "<|message|>", "<|call|>",
)  # fmt: skip
EFFORTS = ("low", "medium", "high")
CALCULATOR = (
    "# Tools\n\n## functions\n\nnamespace functions {\n\n"
    "// Evaluates an arithmetic expression exactly.\n"
    "type calculator = (_: {\n"
    "// The expression, for example 37 * 12 or (1284.40 * 37.5) / 100.\n"
    "expression: string,\n"
    "}) => any;\n\n"
    "} // namespace functions"
)
OPEN = "<|start|>assistant"
ANALYSIS = "<|channel|>analysis<|message|>"
FINAL = "<|channel|>final<|message|>"
CALL = "<|channel|>commentary to=functions.calculator <|constrain|>json<|message|>"


@dataclass(frozen=True)
class Frame:
    """What stands before the first question of a chat."""

    date: str
    effort: str
    tool: bool
    instructions: str = ""


def frame_text(frame: Frame) -> str:
    """Render the system message and, where there is one, the developer message."""
    system = (
        "You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\n"
        f"Current date: {frame.date}\n\nReasoning: {frame.effort}\n\n"
        "# Valid channels: analysis, commentary, final. Channel must be included for every message."
    )
    if frame.tool:
        system += "\nCalls to these tools must go to the commentary channel: 'functions'."
    parts = [f"# Instructions\n\n{frame.instructions}"] if frame.instructions else []
    if frame.tool:
        parts.append(CALCULATOR)
    text = f"<|start|>system<|message|>{system}<|end|>"
    if parts:
        text += "<|start|>developer<|message|>" + "\n\n".join(parts) + "<|end|>"
    return text


def user_text(question: str) -> str:
    """Render a question and the opening of the answer."""
    return f"<|start|>user<|message|>{question}<|end|>{OPEN}"


def past_answer(answer: str) -> str:
    """Render a finished answer as it stands in the history, after the opening."""
    return f"{FINAL}{answer}<|end|>"


def call_text(expression: str) -> str:
    """Render a call of the calculator, after the opening."""
    return CALL + '{"expression":"' + expression + '"}<|call|>'


def result_text(result: str) -> str:
    """Render the calculator's result and the opening of the next message."""
    return f"<|start|>functions.calculator to=assistant<|channel|>commentary<|message|>{result}<|end|>{OPEN}"
