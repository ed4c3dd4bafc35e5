"""Words that every section shares: units, effects, marks, warnings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.settings.table import Effect, Unit
from app.ui.figures import short_context


def effect(kind: Effect) -> str:
    """When a change takes effect, "" for at once."""
    translate = QCoreApplication.translate
    return {
        Effect.NEXT_ANSWER: translate("settings", "from the next answer on"),
        Effect.RELOAD: translate("settings", "at the next load"),
        Effect.RESTART: translate("settings", "at the next start"),
    }.get(kind, "")


def amount(value: object, unit: Unit) -> str:
    """A number with its unit, in the style of the language."""
    translate = QCoreApplication.translate
    number = float(str(value))
    shown = QLocale().toString(int(number)) if number == int(number) else QLocale().toString(number, "g", 6)
    if unit is Unit.TOKENS and number >= 1024 and number % 1024 == 0:
        return short_context(int(number))
    pattern = {
        Unit.PERCENT: translate("settings", "{n} %"),
        Unit.PIXELS: translate("settings", "{n} px"),
        Unit.MINUTES: translate("settings", "{n} min"),
        Unit.GIGABYTES: translate("settings", "{n} GB"),
    }.get(unit, "{n}")
    return pattern.replace("{n}", shown)


def harm(code: str) -> str:
    """Why a value hurts gpt-oss, in a line."""
    translate = QCoreApplication.translate
    return {
        "temperature_far": translate(
            "settings", "Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1."
        ),
        "top_p_low": translate(
            "settings", "So low a value makes gpt-oss repeat itself. OpenAI recommends 1."
        ),
        "top_k": translate("settings", "OpenAI recommends no top-k for gpt-oss: it cuts away good words."),
        "min_p_high": translate("settings", "So high a value cuts away good words."),
        "repeat_penalty": translate(
            "settings", "A penalty garbles code and the marks that gpt-oss writes between its messages."
        ),
        "kv_type": translate(
            "settings", "gpt-oss gets slower with a smaller precision, and less exact in long chats."
        ),
        "max_tokens_low": translate("settings", "Reasoning counts too: answers will often be cut off."),
        "reasoning_cap_low": translate(
            "settings", "So little reasoning makes answers to hard questions worse."
        ),
        "releases_bad": translate(
            "settings", "It must begin with https:// (http:// on this computer only) and hold no password."
        ),
        "releases_missing": translate("settings", "Give an address below. Until then nothing is asked."),
        "context_short": translate("settings", "Long answers and files won't fit into so short a context."),
        "context_too_large": translate(
            "settings",
            "This needs more memory than is free: the computer may slow down or the load may fail.",
        ),
    }.get(code, "")
