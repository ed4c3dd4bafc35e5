"""The words for what goes wrong with a look for newer versions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.error_text import ErrorText


def explain_release(code: str, _detail: str) -> ErrorText | None:
    """Return the words for a look that failed."""
    translate = QCoreApplication.translate
    texts = {
        "release_address": (
            translate("errors", "This address can't be asked"),
            translate("errors", "Check it: it begins with https:// and holds no password."),
        ),
        "release_unreachable": (
            translate("errors", "The address couldn't be reached"),
            translate("errors", "Check the network and the address, then look again."),
        ),
        "release_missing": (
            translate("errors", "Nothing is at this address"),
            translate("errors", "Check it, or ask whoever gave it to you."),
        ),
        "release_refused": (
            translate("errors", "The server refused to answer"),
            translate("errors", "It may be busy or want a log-in. Look again later."),
        ),
        "release_page": (
            translate("errors", "A web page answers, not a list of releases"),
            translate("errors", "Programs ask another address, such as https://api.github.com/repos/…"),
        ),
        "release_garbage": (
            translate("errors", "The answer is no list of releases"),
            translate("errors", "Check the address: it must answer as GitHub, GitLab and Forgejo do."),
        ),
        "release_none": (
            translate("errors", "No finished version is listed there"),
            translate("errors", "Alcove tells only of finished ones. Check the address or look again later."),
        ),
    }
    return ErrorText(*texts[code], severity="warn") if code in texts else None
