"""Words for values that several pages show: sizes, verdicts, downloads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.downloads import DownloadPhase, DownloadState
from app.domain.models import Connection, FitPlan, Hardware, Verdict
from app.ui.errors import explain
from app.ui.figures import gigabytes, number, short_context

__all__ = ["download_line", "gigabytes", "memory_line", "time_left", "verdict"]


def memory_as_sold(*sizes: int) -> str:
    """The size of memories as their owner and the system know it: in units of 2^30 bytes, called GB.

    All else is told in units of 10^9 bytes: what a model takes of it, and what is missing.
    """
    return QLocale().toString(_sold(*sizes))


def _sold(*sizes: int) -> int:
    return sum(round(size / (1 << 30)) for size in sizes)


def computer_line(hardware: Hardware) -> str:
    """What a computer has, in a few words: memory, graphics cards, room for models."""
    translate = QCoreApplication.translate
    parts = [translate("words", "This computer: {size} GB memory")]
    parts += [f"{card.description}, {memory_as_sold(card.total)} GB" for card in hardware.devices]
    if hardware.disk_free:
        parts.append(translate("words", "{free} GB free").replace("{free}", gigabytes(hardware.disk_free, 0)))
    return " · ".join(parts).replace("{size}", memory_as_sold(hardware.total_memory))


def verdict(plan: FitPlan) -> tuple[str, str]:
    """The badge of a plan: its words and its kind."""
    translate = QCoreApplication.translate
    too_large = translate("words", "Needs {needed} GB, {total} GB here")
    here = memory_as_sold(*(place.total for place in plan.places))
    decimals = int(gigabytes(plan.needed, 0) == here)  # what differs is not told as the same
    too_large = too_large.replace("{needed}", gigabytes(plan.needed, decimals)).replace("{total}", here)
    return {
        Verdict.FITS_GPU: (translate("words", "Fits: all on the graphics card"), "ok"),
        Verdict.FITS_EXPERTS: (translate("words", "Fits: graphics card and memory"), "ok"),
        Verdict.FITS_MEMORY: (translate("words", "Fits in memory"), "ok"),
        Verdict.FITS_TIGHTLY: (translate("words", "Fits tightly"), "warn"),
        Verdict.FROM_DISK: (too_large, "bad"),
        Verdict.DOES_NOT_FIT: (too_large, "bad"),
    }[plan.verdict]


def memory_line(plan: FitPlan) -> str:
    """One sentence on what a model needs here and why it is loaded so."""
    text = _sentence(plan)
    values = {
        "{needed}": gigabytes(plan.needed),
        "{total}": memory_as_sold(plan.total_memory),
        "{free}": gigabytes(plan.available),
        "{missing}": gigabytes(plan.missing),
        "{more}": gigabytes(plan.to_free),
        "{context}": short_context(plan.options.context_length),
        "{card}": " + ".join(place.label for place in plan.places if place.label),
        "{layers}": QLocale().toString(plan.options.n_cpu_moe),
        "{programs}": ", ".join(f"{p.name} ({gigabytes(p.memory)} GB)" for p in plan.close),
        "{speed}": QLocale().toString(plan.tokens_per_s, "f", 1),
    }
    for name, value in values.items():
        text = text.replace(name, value)
    if plan.corrected:
        text += " " + QCoreApplication.translate("words", "Corrected by what the last load used.")
    return text


def _sentence(plan: FitPlan) -> str:
    translate = QCoreApplication.translate
    if plan.verdict is Verdict.FITS_TIGHTLY:
        if plan.close and sum(program.memory for program in plan.close) >= plan.memory.to_free:
            return translate(
                "words", "Needs {more} GB more than is free with a {context} context. Close {programs}."
            )
        if plan.close:
            return translate(
                "words",
                "Needs {more} GB more than is free with a {context} context: "
                "close other programs, such as {programs}.",
            )
        return translate(
            "words", "Needs {more} GB more than is free with a {context} context: close other programs."
        )
    if plan.verdict is Verdict.FROM_DISK and plan.tokens_per_s < 1:
        return translate("words", "It would run from disk at well under one word a second.")
    if plan.verdict is Verdict.FROM_DISK:
        return translate("words", "It would run from disk at about {speed} words a second.")
    if plan.verdict is Verdict.DOES_NOT_FIT:
        return translate("words", "{missing} GB of memory are missing, whatever is closed.")
    return _fitting_sentence(plan)


def _fitting_sentence(plan: FitPlan) -> str:
    translate = QCoreApplication.translate
    if plan.verdict is Verdict.FITS_GPU:
        return translate("words", "All layers and a {context} context lie on {card}, where they run fastest.")
    if plan.options.n_cpu_moe:
        return translate(
            "words", "{card} computes; experts of {layers} layers stay in memory. {context} context."
        )
    if plan.verdict is Verdict.FITS_EXPERTS:
        return translate("words", "Some layers stay in memory, the rest is on {card}; {context} context.")
    if plan.needed >= _sold(plan.total_memory) * 10**9:  # which is more in units of 10^9
        return translate("words", "Uses nearly all of the {total} GB memory with a {context} context.")
    if "context_reduced" in plan.reasons:
        return translate(
            "words", "Uses {needed} of {total} GB memory; {context} is the longest context that fits now."
        )
    if plan.repacked:
        return translate(
            "words", "Uses {needed} of {total} GB memory with a {context} context, weights copied for speed."
        )
    return translate("words", "Uses {needed} of {total} GB memory with a {context} context.")


def download_line(state: DownloadState) -> str:
    """One line on how far a download is."""
    translate = QCoreApplication.translate
    done = translate("words", "{done} of {total} GB")
    done = done.replace("{done}", gigabytes(state.done, 2)).replace("{total}", gigabytes(state.total, 2))
    if state.phase is DownloadPhase.FAILED:
        words = explain(state.error, state.detail)
        return f"{words.title}. {words.text}"
    if state.phase is DownloadPhase.QUEUED:
        waiting = translate("words", "Waiting for its turn")
        return f"{waiting} · {done}"
    if state.phase is DownloadPhase.WAITING:
        again = translate("words", "trying again in {count} s")
        again = again.replace("{count}", number(state.seconds_left or 0))
        words = explain(state.error, state.detail)
        line = f"{words.title} · {again} · {done}"
        return f"{line}\n{words.text}" if state.error == "host_unreachable" else line
    if state.phase is DownloadPhase.PAUSED:
        paused = translate("words", "Paused")
        return f"{paused} · {done}"
    if state.phase is DownloadPhase.CHECKING:
        checking = translate("words", "Checking what is here")
        return f"{checking} · {done}"
    if state.phase is DownloadPhase.RUNNING:
        speed = translate("words", "{speed} MB/s").replace(
            "{speed}", QLocale().toString(state.speed / 1e6, "f", 1)
        )
        return " · ".join(part for part in (done, speed, time_left(state.seconds_left)) if part)
    if state.phase is DownloadPhase.DONE:
        return translate("words", "Complete, SHA-256 checked")
    return ""


def purpose(connection: Connection) -> str:
    """What a connection was opened for."""
    translate = QCoreApplication.translate
    if connection.purpose == "download":
        return translate("words", "Download of {name}").replace("{name}", connection.subject)
    if connection.purpose == "search":
        return translate("words", "Search of the Hub")
    if connection.purpose == "updates":
        return translate("words", "Look for a new version")
    return connection.purpose


def time_left(seconds: float | None) -> str:
    """How long something will take yet, "" when that isn't known."""
    translate = QCoreApplication.translate
    if seconds is None:
        return ""
    if seconds < 90:
        return translate("words", "about {count} s left").replace("{count}", number(seconds))
    if seconds < 5400:
        return translate("words", "about {count} min left").replace("{count}", number(seconds / 60))
    return translate("words", "about {count} h left").replace("{count}", number(seconds / 3600))
