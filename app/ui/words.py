"""Words for values that several pages show: sizes, verdicts, downloads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.models import DownloadPhase, DownloadState, FitPlan, Verdict
from app.ui.errors import explain


def gigabytes(size: int, decimals: int = 1) -> str:
    """A size in GB (10^9 bytes) in the style of the language."""
    return QLocale().toString(size / 1e9, "f", decimals)


def data_size(size: int) -> str:
    """A size in the unit that suits it (kB, MB, GB of powers of ten), in the style of the language."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def verdict(plan: FitPlan) -> tuple[str, str]:
    """The badge of a plan: its words and its kind."""
    translate = QCoreApplication.translate
    return {
        Verdict.FITS_GPU: (translate("words", "Fits the graphics card"), "ok"),
        Verdict.FITS_MEMORY: (translate("words", "Fits this computer"), "ok"),
        Verdict.FITS_TIGHTLY: (translate("words", "Fits tightly"), "warn"),
        Verdict.FROM_DISK: (translate("words", "Runs from disk, very slowly"), "warn"),
        Verdict.DOES_NOT_FIT: (translate("words", "Doesn't fit this computer"), "bad"),
    }[plan.verdict]


def memory_line(plan: FitPlan) -> str:
    """One sentence on what a model needs here."""
    translate = QCoreApplication.translate
    context = f"{plan.options.context_length // 1024}k"
    values = {
        "{needed}": gigabytes(plan.needed),
        # Memory is sold in units of 2^30 bytes and called GB.
        "{total}": QLocale().toString(round(plan.total_memory / (1 << 30))),
        "{free}": gigabytes(plan.available),
        "{context}": context,
    }
    text = {
        Verdict.FITS_TIGHTLY: translate(
            "words", "Needs {needed} GB with a {context} context, {free} GB are free: close other programs."
        ),
        Verdict.FROM_DISK: translate(
            "words",
            "Needs {needed} GB, more than the {total} GB here: most is read from disk again and again.",
        ),
        Verdict.DOES_NOT_FIT: translate("words", "Needs {needed} GB; this computer has {total} GB."),
    }.get(plan.verdict, translate("words", "Uses {needed} of {total} GB memory with a {context} context."))
    for name, value in values.items():
        text = text.replace(name, value)
    return text


def download_line(state: DownloadState) -> str:
    """One line on how far a download is."""
    translate = QCoreApplication.translate
    done = translate("words", "{done} of {total} GB")
    done = done.replace("{done}", gigabytes(state.done, 2)).replace("{total}", gigabytes(state.total, 2))
    if state.phase is DownloadPhase.FAILED:
        words = explain(state.error, state.detail)
        return f"{words.title}. {words.text}"
    if state.phase is DownloadPhase.QUEUED:
        return f"{translate('words', 'Waiting for its turn')} · {done}"
    if state.phase is DownloadPhase.WAITING:
        again = translate("words", "trying again in {count} s")
        again = again.replace("{count}", str(round(state.seconds_left or 0)))
        return f"{explain(state.error).title} · {again} · {done}"
    if state.phase is DownloadPhase.PAUSED:
        return f"{translate('words', 'Paused')} · {done}"
    if state.phase is DownloadPhase.CHECKING:
        return f"{translate('words', 'Checking what is here')} · {done}"
    if state.phase is DownloadPhase.RUNNING:
        speed = translate("words", "{speed} MB/s").replace(
            "{speed}", QLocale().toString(state.speed / 1e6, "f", 1)
        )
        return " · ".join(part for part in (done, speed, time_left(state.seconds_left)) if part)
    if state.phase is DownloadPhase.DONE:
        return translate("words", "Complete, SHA-256 checked")
    return ""


def time_left(seconds: float | None) -> str:
    """How long something will take yet, "" when that isn't known."""
    translate = QCoreApplication.translate
    if seconds is None:
        return ""
    if seconds < 90:
        return translate("words", "about {count} s left").replace("{count}", str(round(seconds)))
    if seconds < 5400:
        return translate("words", "about {count} min left").replace("{count}", str(round(seconds / 60)))
    return translate("words", "about {count} h left").replace("{count}", str(round(seconds / 3600)))
