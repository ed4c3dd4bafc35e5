"""The words for every error: a title, one sentence, a remedy; the codes come from `domain.errors`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What a user reads; `remedy` is a code that the window knows how to do, "" when there is none."""

    title: str
    text: str
    remedy: str = ""
    button: str = ""
    severity: str = "bad"  # "bad", "warn" or "note"


def explain(code: str, detail: str = "") -> ErrorText:
    """Return the words for an error code; an unknown one is said to be unexpected."""
    for table in (_engine, _model, _chat, _disk, _download):
        found = table(code, detail)
        if found is not None:
            return found
    tr = QCoreApplication.translate
    return ErrorText(
        tr("errors", "Something unexpected happened"),
        tr("errors", "What was written is kept. The details are in the log."),
    )


def _engine(code: str, detail: str) -> ErrorText | None:
    tr = QCoreApplication.translate
    restart = tr("errors", "Restart engine")
    if code == "engine_died":
        return ErrorText(
            tr("errors", "The engine stopped"),
            f"{_reason(detail)} {tr('errors', 'Your text is kept.')}".strip(),
            "restart_engine",
            restart,
        )
    if code == "engine_hung":
        return ErrorText(
            tr("errors", "The engine doesn't answer"),
            tr("errors", "It was ended. Your text is kept."),
            "restart_engine",
            restart,
        )
    if code in ("bad_protocol", "decode_failed"):
        return ErrorText(
            tr("errors", "The engine made an error"),
            tr("errors", "This answer could not be finished. Your text is kept."),
            "restart_engine",
            restart,
        )
    if code == "not_loaded":
        return ErrorText(
            tr("errors", "No model is loaded"),
            tr("errors", "Choose a model, then try again."),
            "choose_model",
            tr("errors", "Choose a model…"),
            "warn",
        )
    if code == "engine_missing":
        return ErrorText(
            tr("errors", "The engine can't be started"),
            tr("errors", "A part of the program is missing. Install it again; your chats stay."),
        )
    return None


def _reason(detail: str) -> str:
    tr = QCoreApplication.translate
    if "SIGILL" in detail:
        return tr("errors", "The processor refused an instruction.")
    if "SIGKILL" in detail:
        return tr("errors", "The system ended it, perhaps because memory ran out.")
    return tr("errors", "It ended by itself.")


def _model(code: str, _detail: str) -> ErrorText | None:
    tr = QCoreApplication.translate
    choose = tr("errors", "Choose another…")
    texts = {
        "file_missing": (
            tr("errors", "The model file isn't there"),
            tr("errors", "It was moved, deleted or is on a disk that isn't connected."),
        ),
        "is_folder": (
            tr("errors", "This is a folder"),
            tr("errors", "Choose the .gguf file inside it."),
        ),
        "file_unreadable": (
            tr("errors", "The model file can't be read"),
            tr("errors", "Check that you may read it and that its disk is connected."),
        ),
        "not_gguf": (
            tr("errors", "This is not a model file"),
            tr("errors", "Alcove opens gpt-oss models as GGUF files."),
        ),
        "file_truncated": (
            tr("errors", "The model file is cut off"),
            tr("errors", "A part of it is missing. Download it again."),
        ),
        "bad_header": (
            tr("errors", "The model file is damaged"),
            tr("errors", "Its header can't be read. Download it again."),
        ),
        "other_architecture": (
            tr("errors", "This is another kind of model"),
            tr("errors", "Alcove is made for gpt-oss alone and can't run this one."),
        ),
        "load_failed": (
            tr("errors", "The model can't be loaded"),
            tr("errors", "The engine refused the file. The details say why."),
        ),
    }
    if code in texts:
        title, text = texts[code]
        return ErrorText(title, text, "choose_model", choose)
    if code == "out_of_memory":
        return ErrorText(
            tr("errors", "Not enough memory for this model"),
            tr("errors", "Close other programs or load it with a smaller context."),
            "smaller_context",
            tr("errors", "Load with a smaller context"),
            "warn",
        )
    if code == "crashed_during_load":
        return ErrorText(
            tr("errors", "The last model was not opened"),
            tr("errors", "The program ended while it was being loaded. The Guide is open in its place."),
            "choose_model",
            tr("errors", "Choose a model…"),
            "warn",
        )
    return None


def _chat(code: str, _detail: str) -> ErrorText | None:
    tr = QCoreApplication.translate
    retry = tr("errors", "Retry")
    texts = {
        "empty_message": (tr("errors", "Nothing to send"), tr("errors", "Write a message first."), "", ""),
        "message_too_long": (
            tr("errors", "The message is too long"),
            tr("errors", "It is longer than any context of gpt-oss. It is kept; shorten it and send again."),
            "",
            "",
        ),
        "prompt_too_long": (
            tr("errors", "The chat doesn't fit the context"),
            tr("errors", "Start a new chat, or raise the context length in the settings."),
            "new_chat",
            tr("errors", "New chat"),
        ),
        "context_full": (
            tr("errors", "The context is full"),
            tr("errors", "The answer is kept up to here. Start a new chat or raise the context length."),
            "new_chat",
            tr("errors", "New chat"),
        ),
        "length_limit": (
            tr("errors", "The answer reached its length limit"),
            tr("errors", "It is kept up to here."),
            "retry",
            retry,
        ),
        "tool_limit": (
            tr("errors", "Too many tool calls"),
            tr("errors", "The model called tools again and again without an answer."),
            "retry",
            retry,
        ),
        "no_answer": (
            tr("errors", "The model gave no answer"),
            tr("errors", "It ended after its reasoning."),
            "retry",
            retry,
        ),
        "interrupted": (
            tr("errors", "This answer was interrupted"),
            tr("errors", "The program ended while it was being written. It is kept up to here."),
            "retry",
            retry,
        ),
    }
    if code in texts:
        title, text, remedy, button = texts[code]
        return ErrorText(title, text, remedy, button, "warn")
    return None


def _disk(code: str, _detail: str) -> ErrorText | None:
    tr = QCoreApplication.translate
    texts = {
        "store_read_only": (
            tr("errors", "The data folder can't be written"),
            tr("errors", "Nothing new can be kept. Give Alcove the right to write there and start it again."),
        ),
        "disk_full": (
            tr("errors", "The disk is full"),
            tr("errors", "What is on the screen is not stored yet. Make room, then go on."),
        ),
        "store_damaged": (
            tr("errors", "The chat database was damaged"),
            tr("errors", "It was set aside and the newest backup was opened."),
        ),
        "store_newer": (
            tr("errors", "These chats belong to a newer Alcove"),
            tr("errors", "Nothing was changed. Start the newer version."),
        ),
        "store_locked": (
            tr("errors", "The chat database is in use"),
            tr("errors", "Another program holds it. Close it and try again."),
        ),
        "store_failed": (
            tr("errors", "The chat database reports an error"),
            tr("errors", "The last change may not be stored. The details say why."),
        ),
        "not_found": (
            tr("errors", "This chat isn't there any more"),
            tr("errors", "It was removed for good."),
        ),
        "not_saved": (
            tr("errors", "The settings can't be saved"),
            tr("errors", "They hold until Alcove is closed. Check the disk and its permissions."),
        ),
        "not_written": (
            tr("errors", "The file can't be written"),
            tr("errors", "Choose another folder or check the disk."),
        ),
        "settings_damaged": (
            tr("errors", "The settings file was damaged"),
            tr("errors", "It was set aside; what could be read was kept."),
        ),
    }
    if code in texts:
        return ErrorText(*texts[code], severity="warn")
    return None


def _download(code: str, _detail: str) -> ErrorText | None:
    tr = QCoreApplication.translate
    texts = {
        "offline": (
            tr("errors", "The connection was lost"),
            tr("errors", "What is here is kept. Go on when the network is back."),
        ),
        "no_space": (
            tr("errors", "Not enough room on the disk"),
            tr("errors", "Make room, then go on; what is here is kept."),
        ),
        "changed_on_server": (
            tr("errors", "The file on the server is another one"),
            tr("errors", "It isn't the version that Alcove knows, so it was not taken."),
        ),
        "damaged": (
            tr("errors", "The download was damaged"),
            tr("errors", "Its SHA-256 is not the right one, so it was removed. Download it again."),
        ),
        "captive_portal": (
            tr("errors", "The network asks for a log-in"),
            tr("errors", "It answered with a web page. Log in with your browser, then go on."),
        ),
        "refused": (tr("errors", "The server refused the file"), tr("errors", "Try again later.")),
        "server_error": (
            tr("errors", "The server has a problem"),
            tr("errors", "What is here is kept. Try again later."),
        ),
    }
    if code in texts:
        title, text = texts[code]
        return ErrorText(title, text, "resume_download", tr("errors", "Go on"), "warn")
    return None
