"""The words for backup files that can't be saved or restored."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.error_text import ErrorText


def explain_backup_file(code: str, _detail: str) -> ErrorText | None:
    """Return the words for a code of a backup file, None for any other."""
    words = (_of_the_file() | _of_the_disk()).get(code)
    return ErrorText(*words, severity="warn") if words else None


def _of_the_file() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "backup_none": (
            translate("errors", "This is no backup file of Alcove"),
            translate(
                "errors", "Your chats were not changed. Choose a file that “Save a backup as…” has made."
            ),
        ),
        "backup_damaged": (
            translate("errors", "This backup file is damaged"),
            translate("errors", "Your chats were not changed. Copy it here once more, or use another one."),
        ),
        "backup_newer": (
            translate("errors", "A newer Alcove made this backup"),
            translate("errors", "Your chats were not changed. Install the newest Alcove, then restore it."),
        ),
    }


def _of_the_disk() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "backup_unread": (
            translate("errors", "The backup file can't be read"),
            translate("errors", "Your chats were not changed. Check the disk that it is on, then try again."),
        ),
        "backup_no_room": (
            translate("errors", "The disk with your chats is full"),
            translate("errors", "Nothing was changed. Make room on it, then try again."),
        ),
        "backup_disk_full": (
            translate("errors", "There is no room for the backup there"),
            translate("errors", "It was not saved. Make room on that disk, or save it elsewhere."),
        ),
        "backup_disturbed": (
            translate("errors", "The backup was not saved"),
            translate("errors", "The lock was changed meanwhile. Save it again."),
        ),
    }
