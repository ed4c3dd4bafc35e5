"""What safe mode leaves out of a load, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def safe_mode_words(change: str) -> str:
    """Say what is different, by `LoadedFacts.safe_mode`, and when to try it again."""
    parts = dict(part.partition("=")[::2] for part in change.split())
    left = []
    if "gpu" in parts:
        left.append(translate("safe mode", "without the graphics card"))
    if "extra_buffers" in parts:
        left.append(translate("safe mode", "without repacked weights"))
    if "cpu_variant" in parts:
        words = translate("safe mode", "with the processor variant {name}")
        left.append(words.replace("{name}", parts["cpu_variant"]))
    text = translate(
        "safe mode",
        "The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone,"
        " after an update of the drivers for instance, try everything again.",
    )
    return text.replace("{how}", ", ".join(left))
