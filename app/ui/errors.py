"""The words for every error: a title, one sentence, a remedy; the codes come from `domain.errors`."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.domain.errors import AppError
from app.ui.backup_errors import explain_backup_file
from app.ui.download_errors import download_words
from app.ui.engine_errors import engine_words, model_words, window_words
from app.ui.error_text import ErrorText
from app.ui.file_errors import file_words
from app.ui.release_errors import explain_release
from app.ui.shelf_errors import explain_file_work, explain_kit, explain_shelf

__all__ = ["ErrorText", "explain", "explain_opening", "explain_reply", "in_a_line"]


def explain(code: str, detail: str = "") -> ErrorText:
    """Return the words for an error code; an unknown one is said to be unexpected."""
    for table in (
        *(engine_words, window_words, explain_shelf, explain_file_work, explain_kit, model_words),
        *(
            _chat,
            _ends,
            _tools,
            _files,
            _store,
            _disk,
            _data,
            _lock,
            _download,
            explain_release,
            explain_backup_file,
        ),
    ):
        found = table(code, detail)
        if found is not None:
            return found
    translate = QCoreApplication.translate
    return ErrorText(
        translate("errors", "Something unexpected happened"),
        translate("errors", "What was written is kept. The details are in the log."),
    )


def in_a_line(error: AppError) -> str:
    """Return what a user reads of an error, where there is one line for it."""
    words = explain(error.code, error.detail)
    return f"{words.title}. {words.text}"


def explain_reply(code: str, detail: str = "") -> ErrorText:
    """Return the words for an error that ended a reply: one click goes on with it."""
    words, translate = explain(code, detail), QCoreApplication.translate
    if words.remedy == "restart_engine":
        return replace(words, remedy="continue", button=translate("errors", "Continue"))
    if words.remedy == "safe_mode":
        return replace(words, button=translate("errors", "Continue in safe mode"))
    return words


def explain_opening(code: str, detail: str = "") -> ErrorText:
    """Return the words for chats that could not be opened, which can be tried again."""
    words, translate = explain(code, detail), QCoreApplication.translate
    if code == "disk_full":
        words = replace(
            words, text=translate("errors", "The chats can't be opened. Make room, then try again.")
        )
    return replace(words, remedy="open_store", button=translate("errors", "Try again"))


def _chat(code: str, _detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    make_room = translate("errors", "Make room…")
    texts: dict[str, tuple[str, ...]] = {
        "empty_message": (
            translate("errors", "Nothing to send"),
            translate("errors", "Write a message first."),
            "",
            "",
        ),
        "message_too_long": (
            translate("errors", "The message is too long"),
            translate(
                "errors", "It is longer than any context of gpt-oss. It is kept; shorten it and send again."
            ),
            "",
            "",
        ),
        "prompt_too_long": (
            translate("errors", "The chat doesn't fit the context"),
            translate("errors", "Start a new chat, or raise the context length in the settings."),
            "new_chat",
            translate("errors", "New chat"),
        ),
        "no_room": (
            translate("errors", "This doesn't fit the context"),
            translate("errors", "Nothing was sent. Make room, or load the model with a longer context."),
            "make_room",
            make_room,
        ),
    }
    return _warn(texts.get(code))


def _ends(code: str, _detail: str) -> ErrorText | None:
    """How a reply ended before its end."""
    translate = QCoreApplication.translate
    retry, go_on = translate("errors", "Retry"), translate("errors", "Continue")
    make_room = translate("errors", "Make room…")
    texts: dict[str, tuple[str, ...]] = {
        "context_full": (
            translate("errors", "The context is full"),
            translate("errors", "The answer is kept up to here. Make room, then let the model go on."),
            "make_room",
            make_room,
            "continue",
            go_on,
        ),
        "length_limit": (
            translate("errors", "The answer reached its length limit"),
            translate("errors", "It is kept up to here."),
            "continue",
            go_on,
            "retry",
            retry,
        ),
        "repetition": (
            translate("errors", "The model went round in circles"),
            translate("errors", "It repeated itself and was stopped. What it wrote is kept."),
            "retry",
            retry,
            "continue",
            go_on,
        ),
        "no_answer": (
            translate("errors", "The model gave no answer"),
            translate("errors", "It ended after its reasoning."),
            "retry",
            retry,
        ),
        "no_summary": (
            translate("errors", "No summary was written"),
            translate("errors", "The older turns are as they were. Leave some of them out instead."),
            "",
            "",
        ),
        "interrupted": (
            translate("errors", "This answer was interrupted"),
            translate("errors", "The program ended while it was being written. It is kept up to here."),
            "continue",
            go_on,
            "retry",
            retry,
        ),
    }
    return _warn(texts.get(code))


def _tools(code: str, _detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    texts: dict[str, tuple[str, ...]] = {
        "tool_limit": (
            translate("errors", "Too many tool calls"),
            translate("errors", "The model called tools again and again without an answer."),
            "retry",
            translate("errors", "Retry"),
            "continue",
            translate("errors", "Continue"),
        ),
        "tool_result_large": (
            translate("errors", "The tool's result is too large"),
            translate("errors", "It would fill the context and was not given to the model yet."),
            "use_result_start",
            translate("errors", "Use its beginning"),
            "use_result",
            translate("errors", "Use all of it"),
        ),
    }
    return _warn(texts.get(code))


def _files(code: str, _detail: str) -> ErrorText | None:
    return _plain(file_words(code))


def _plain(words: tuple[str, str] | None) -> ErrorText | None:
    """The text of a row without a remedy: title and sentence."""
    return ErrorText(*words, severity="warn") if words else None


def _warn(words: tuple[str, ...] | None) -> ErrorText | None:
    """The text of a row: title, sentence, remedy and button, at times a second remedy and button."""
    if words is None:
        return None
    title, text, remedy, button, *second = words
    return ErrorText(title, text, remedy, button, "warn", *second)


def _store(code: str, _detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    texts = {
        "store_read_only": (
            translate("errors", "The data folder can't be written"),
            translate(
                "errors", "Nothing new can be kept. Give Alcove the right to write there and start it again."
            ),
        ),
        "store_damaged": (
            translate("errors", "The chat database was damaged"),
            translate("errors", "It was set aside and the newest backup was opened."),
        ),
        "store_spoiled": (
            translate("errors", "The chat database is damaged"),
            translate(
                "errors",
                "A part of it can't be read or changed. A backup can be put in its place in Settings, Privacy"
                " and data.",
            ),
        ),
        "store_newer": (
            translate("errors", "These chats belong to a newer Alcove"),
            translate("errors", "Nothing was changed. Start the newer version."),
        ),
        "store_locked": (
            translate("errors", "The chat database is in use"),
            translate("errors", "Another program holds it. Close it and try again."),
        ),
        "store_failed": (
            translate("errors", "The chat database reports an error"),
            translate("errors", "The last change may not be stored. The details say why."),
        ),
        "not_open": (
            translate("errors", "The chats are not open"),
            translate("errors", "Nothing can be stored until they are."),
        ),
        "not_found": (
            translate("errors", "This chat isn't there any more"),
            translate("errors", "It was removed for good."),
        ),
    }
    return _plain(texts.get(code))


def _disk(code: str, _detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    texts = {
        "disk_full": (
            translate("errors", "The disk is full"),
            translate("errors", "What is on the screen is not stored yet. Make room, then go on."),
        ),
        "not_saved": (
            translate("errors", "The settings can't be saved"),
            translate("errors", "They hold until Alcove is closed. Check the disk and its permissions."),
        ),
        "import_missing": (
            translate("errors", "The file isn't there"),
            translate("errors", "It was moved or deleted. Nothing was imported."),
        ),
        "not_written": (
            translate("errors", "The file can't be written"),
            translate("errors", "Choose another folder or check the disk."),
        ),
        "settings_damaged": (
            translate("errors", "The settings file was damaged"),
            translate("errors", "It was set aside; what could be read was kept."),
        ),
    }
    return _plain(texts.get(code))


def _data(code: str, detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    texts = {
        "backup_unusable": (
            translate("errors", "This backup can't be used"),
            translate("errors", "It is damaged or no backup of Alcove. Your chats were not changed."),
        ),
        "answer_running": (
            translate("errors", "An answer is being written"),
            translate("errors", "Wait for its end or stop it, then try again."),
        ),
        "bad_settings_file": (
            translate("errors", "This is no settings file of Alcove"),
            translate("errors", "Nothing was changed. Choose a file that Alcove has exported."),
        ),
        "bad_settings_value": (
            translate("errors", "A value in the settings file isn't allowed"),
            translate("errors", "Nothing was changed. It is {detail}").replace("{detail}", detail),
        ),
    }
    return ErrorText(*texts[code], severity="warn") if code in texts else None


def _lock(code: str, _detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    texts = {
        "locked": (
            translate("errors", "The chats are locked"),
            translate("errors", "Enter the passphrase to open them."),
        ),
        "wrong_passphrase": (
            translate("errors", "This is not the passphrase"),
            translate("errors", "Nothing was changed. Mind capital letters and the keyboard's language."),
        ),
        "passphrase_short": (
            translate("errors", "The passphrase is too short"),
            translate("errors", "Nothing was changed. Use at least eight characters."),
        ),
        "lock_memory": (
            translate("errors", "There is too little memory to try a passphrase"),
            translate("errors", "It takes 256 MB. Close another program and try again."),
        ),
        "lock_damaged": (
            translate("errors", "The key file is damaged"),
            translate("errors", "Put lock.json of a copy of your data back into the folder chats."),
        ),
        "backup_locked": (
            translate("errors", "This backup has another key"),
            translate(
                "errors", "It was made under another lock. Put the lock.json of its computer beside it."
            ),
        ),
    }
    return ErrorText(*texts[code], severity="warn") if code in texts else None


def _download(code: str, detail: str) -> ErrorText | None:
    words = download_words(code, detail)
    return ErrorText(*words, severity="warn") if words else None
