"""What was measured to be fastest, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.domain.models import Speed, Tuned

translate = QCoreApplication.translate


def tuned_words(tuned: Tuned) -> str:
    """Say the speed, the gain over what was planned without it, what gives it, and when that was found."""
    speed = translate("tuned", "Writes {answer} and reads {prompt} tokens a second ({gain}).")
    speed = speed.replace("{answer}", _number(tuned.after.answer))
    speed = speed.replace("{prompt}", _number(tuned.after.prompt)).replace("{gain}", _gain(tuned))
    when = translate("tuned", "Measured on {date}.").replace("{date}", _date(tuned.measured_at))
    return f"{speed} {_choice(tuned)} {when}"


def _gain(tuned: Tuned) -> str:
    ratio = _turns(tuned.before) / _turns(tuned.after)
    if ratio < 1.01:
        return translate("tuned", "Automatic was best already")
    text = translate("tuned", "{percent} faster than before")
    return text.replace("{percent}", f"{QLocale().toString(round((ratio - 1) * 100))} %")


def _choice(tuned: Tuned) -> str:
    threads = QLocale().toString(tuned.n_threads)
    if tuned.n_threads_batch != tuned.n_threads:
        threads += " / " + QLocale().toString(tuned.n_threads_batch)
    parts = [translate("tuned", "threads: {count}").replace("{count}", threads)]
    parts.append(
        translate("tuned", "batch of {count}").replace("{count}", QLocale().toString(tuned.n_ubatch))
    )
    if tuned.use_extra_buffers:
        parts.append(translate("tuned", "repacked weights"))
    if tuned.flash_attention is not None:
        on, off = translate("tuned", "with flash attention"), translate("tuned", "without flash attention")
        parts.append(on if tuned.flash_attention else off)
    if tuned.cpu_variant:
        parts.append(tuned.cpu_variant)
    found = ", ".join(parts)
    return f"{found[:1].upper()}{found[1:]}."


def _turns(speed: Speed) -> float:
    return speed.seconds


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value >= 100 else 1)


def _date(seconds: float) -> str:
    moment = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
