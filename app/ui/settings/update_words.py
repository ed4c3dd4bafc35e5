"""The words for what is known of newer versions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.domain.errors import AppError
from app.domain.releases import Hindrance, Looked, UpdateState
from app.ui.errors import in_a_line


def update_line(state: UpdateState) -> str:
    """What hinders a look, and what the last one found."""
    translate = QCoreApplication.translate
    if state.looking:
        return translate("updates", "Looking…")
    hindrance = {
        Hindrance.NO_ADDRESS: translate("updates", "Nothing is asked: no address is given."),
        Hindrance.BAD_ADDRESS: translate("updates", "Nothing is asked: the address can't be used."),
        Hindrance.NETWORK_OFF: translate(
            "updates", "Nothing is asked: the network is switched off under Privacy and data."
        ),
    }.get(state.hindrance, "")
    found = _found(state, state.looked) if state.looked is not None else ""
    return " ".join(part for part in (hindrance, found) if part) or translate("updates", "Not looked yet.")


def available(version: str) -> str:
    """That there is a newer version."""
    return QCoreApplication.translate("updates", "Alcove {version} is available.").replace(
        "{version}", version
    )


def _found(state: UpdateState, looked: Looked) -> str:
    translate = QCoreApplication.translate
    if looked.error:
        what = in_a_line(AppError(code=looked.error))
    elif state.newer is not None:
        what = available(str(state.newer.version))
    elif looked.version:
        what = translate("updates", "This is the newest version.")
    else:  # ended before there was an answer
        return ""
    return f"{_when(looked.at)} {what}"


def _when(at: float) -> str:
    translate = QCoreApplication.translate
    moment, locale = QDateTime.fromSecsSinceEpoch(int(at)), QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    if moment.date() == QDate.currentDate():
        return translate("updates", "Looked today at {time}.").replace("{time}", time)
    date = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
    text = translate("updates", "Looked on {date} at {time}.")
    return text.replace("{date}", date).replace("{time}", time)
