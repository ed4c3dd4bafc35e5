"""The words for what goes wrong with the engine and with model files."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.library.doctor import Trouble
from app.ui.error_text import ErrorText
from app.ui.figures import gigabytes, short_context

_FAULTS = ("SIGILL", "SIGSEGV", "SIGFPE", "SIGTRAP", "exception 0xC0000")


def is_native_fault(detail: str) -> bool:
    """Whether a detail's first line names a fault of native code, which safe mode may avoid."""
    return any(name in detail.partition("\n")[0] for name in _FAULTS)


def engine_words(code: str, detail: str) -> ErrorText | None:
    """Return the words for an engine that ended, hangs or can't be started."""
    found = _ended(code, detail) or _not_there(code)
    if found is None or found.remedy:
        return found
    restart = QCoreApplication.translate("errors", "Restart engine")
    return replace(found, remedy="restart_engine", button=restart)


def _ended(code: str, detail: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    kept = translate("errors", "Your text is kept.")
    stopped = translate("errors", "The engine stopped")
    if code == "engine_died":
        return ErrorText(stopped, _reason(detail, kept), *_safe(detail))
    if code == "engine_killed":
        told = translate("errors", "Another program or the system ended it, perhaps because memory ran out.")
        return ErrorText(stopped, f"{told} {kept}")
    if code == "engine_hung":
        return ErrorText(
            translate("errors", "The engine doesn't answer"),
            translate("errors", "It was ended. Your text is kept."),
        )
    if code == "file_changed":
        told = translate("errors", "Something wrote to it after it was loaded.")
        return ErrorText(translate("errors", "The model file was changed"), f"{told} {kept}")
    if code in ("bad_protocol", "decode_failed"):
        return ErrorText(
            translate("errors", "The engine made an error"),
            translate("errors", "This answer could not be finished. Your text is kept."),
        )
    return None


def _safe(detail: str) -> tuple[str, str]:
    """The remedy for an end: safe mode after a native fault, else none of its own."""
    if not is_native_fault(detail):
        return "", ""
    return "safe_mode", QCoreApplication.translate("errors", "Start in safe mode")


def _reason(detail: str, kept: str) -> str:
    translate = QCoreApplication.translate
    first = detail.partition("\n")[0]
    safer = translate("errors", "The safe mode avoids it and is a little slower.")
    if "SIGILL" in first or "0xC000001D" in first:
        told = translate("errors", "The processor refused an instruction.")
        return f"{told} {kept} {safer}"
    if is_native_fault(detail):
        told = translate("errors", "It made an error in its own memory.")
        perhaps = translate("errors", "The safe mode may avoid it and is a little slower.")
        return f"{told} {kept} {perhaps}"
    told = translate("errors", "It ended by itself.")
    if "SIGABRT" in first:
        told = translate("errors", "A check inside it failed.")
    return f"{told} {kept}"


def _not_there(code: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    if code == "not_loaded":
        return ErrorText(
            translate("errors", "No model is loaded"),
            translate("errors", "Choose a model, then try again."),
            "choose_model",
            translate("errors", "Choose a model…"),
            "warn",
        )
    texts = {
        "engine_missing": (
            translate("errors", "The engine can't be started"),
            translate("errors", "A part of the program is missing. Install it again; your chats stay."),
        ),
        "engine_other_version": (
            translate("errors", "The engine belongs to another version"),
            translate("errors", "The program was changed while it ran. Close Alcove and start it again."),
        ),
    }
    return ErrorText(*texts[code], "copy_diagnostics", _copy_words()) if code in texts else None


def _copy_words() -> str:
    return QCoreApplication.translate("errors", "Copy diagnostics")


def window_words(code: str, _detail: str) -> ErrorText | None:
    """Return the words for a session that ended badly; the next start says so."""
    translate = QCoreApplication.translate
    texts = {
        "window_crashed": (
            translate("errors", "Alcove ended unexpectedly last time"),
            translate("errors", "A fault in the program ended it. Your chats are kept as they were written."),
        ),
        "window_memory": (
            translate("errors", "Memory ran out last time"),
            translate("errors", "The system ended Alcove. A smaller context or model takes less memory."),
        ),
    }
    if code not in texts:
        return None
    return ErrorText(
        *texts[code],
        "copy_diagnostics",
        _copy_words(),
        "warn",
        second="open_crashes",
        second_button=translate("errors", "Show the crash files"),
    )


def last_time(words: ErrorText) -> ErrorText:
    """Return the words for a fault of the engine in a session that ended badly."""
    told = QCoreApplication.translate("errors", "Last time: {title}").replace("{title}", words.title)
    return replace(words, title=told, severity="warn")


def trouble_words(trouble: Trouble) -> ErrorText | None:
    """Return the words for a load that memory was too small for, with its figures; None without any."""
    if trouble.code not in ("out_of_memory", "engine_killed") or not trouble.needed:
        return None
    translate = QCoreApplication.translate
    title = translate("errors", "{model} can't be loaded with a {context} context")
    text = translate("errors", "It needs {needed} GB and {free} GB are free.")
    if trouble.needed < trouble.free:  # a limit of the account, or of another kind of memory
        text = translate("errors", "It needs {needed} GB, more than the system lets it have.")
    elif trouble.program:
        text += " " + translate("errors", "{program} uses {size} GB.")
    button = translate("errors", "Load with {context}")
    choose = translate("errors", "Choose…")
    values = {
        "{model}": trouble.model,
        "{needed}": gigabytes(trouble.needed),
        "{free}": gigabytes(trouble.free),
        "{program}": trouble.program,
        "{size}": gigabytes(trouble.program_bytes),
    }
    for name, value in values.items():
        title, text = title.replace(name, value), text.replace(name, value)
    title = title.replace("{context}", short_context(trouble.context_length))
    if not trouble.smaller_context:
        return ErrorText(title, text, "choose_model", choose, "warn")
    button = button.replace("{context}", short_context(trouble.smaller_context))
    return ErrorText(title, text, "smaller_context", button, "warn", "choose_model", choose)


def model_words(code: str, _detail: str) -> ErrorText | None:
    """Return the words for a model file that can't be used or a load that failed."""
    translate = QCoreApplication.translate
    if code in (files := _files()):
        return ErrorText(*files[code], "choose_model", translate("errors", "Choose another…"))
    if code in (damaged := _damaged()):
        return ErrorText(
            *damaged[code],
            "check_file",
            translate("errors", "Check the file"),
            second="choose_model",
            second_button=translate("errors", "Choose another…"),
        )
    return _load(code)


def _files() -> dict[str, tuple[str, str]]:
    """Nothing but another file helps."""
    translate = QCoreApplication.translate
    return {
        "file_missing": (
            translate("errors", "The model file isn't there"),
            translate("errors", "It was moved, deleted or is on a disk that isn't connected."),
        ),
        "is_folder": (
            translate("errors", "This is a folder"),
            translate("errors", "Choose the .gguf file inside it."),
        ),
        "file_unreadable": (
            translate("errors", "The model file can't be read"),
            translate("errors", "Check that you may read it and that its disk is connected."),
        ),
        "not_gguf": (
            translate("errors", "This is not a model file"),
            translate("errors", "Alcove opens gpt-oss models as GGUF files."),
        ),
        "file_truncated": (
            translate("errors", "The model file is cut off"),
            translate("errors", "A part of it is missing. Download it again."),
        ),
        "bad_header": (
            translate("errors", "The model file is damaged"),
            translate("errors", "Its header can't be read. Download it again."),
        ),
        "parts_mixed": (
            translate("errors", "The parts of the model don't belong together"),
            translate("errors", "Its parts belong in one folder, under their own names. Choose the first."),
        ),
        "other_architecture": (
            translate("errors", "This is another kind of model"),
            translate("errors", "Alcove is made for gpt-oss alone and can't run this one."),
        ),
    }


def _damaged() -> dict[str, tuple[str, str]]:
    """A look at the whole file tells more."""
    translate = QCoreApplication.translate
    return {
        "file_damaged": (
            translate("errors", "The model file is damaged"),
            translate("errors", "The engine can't make sense of it. A check tells whether it is whole."),
        ),
        "bad_weights": (
            translate("errors", "The model's weights are damaged"),
            translate("errors", "It computes values that are no numbers. A check tells whether it is whole."),
        ),
        "load_failed": (
            translate("errors", "The model can't be loaded"),
            translate("errors", "The engine refused the file. The details say why."),
        ),
    }


def _load(code: str) -> ErrorText | None:
    translate = QCoreApplication.translate
    choose = ("choose_model", translate("errors", "Choose another…"))
    texts: dict[str, tuple[str, ...]] = {
        "out_of_memory": (
            translate("errors", "Not enough memory for this model"),
            translate("errors", "Close other programs or load it with a smaller context."),
            "smaller_context",
            translate("errors", "Load with a smaller context"),
            "warn",
            *choose,
        ),
        "gpu_memory": (
            translate("errors", "Not enough memory on the graphics card"),
            translate("errors", "Fewer layers on it need less; the others are computed by the processor."),
            "fewer_gpu_layers",
            translate("errors", "Use fewer GPU layers"),
            "warn",
            "without_gpu",
            translate("errors", "Load without the GPU"),
        ),
        "driver_missing": (
            translate("errors", "The graphics card can't be used"),
            translate("errors", "Its driver is missing or too old. Without it the model runs more slowly."),
            "without_gpu",
            translate("errors", "Load without the GPU"),
            "warn",
            *choose,
        ),
        "cpu_fault": (
            translate("errors", "The engine can't compute this model here"),
            translate("errors", "Every way of computing it was tried, and all ended in a fault."),
            "check_file",
            translate("errors", "Check the file"),
            "bad",
            *choose,
        ),
        "disk_gone": (
            translate("errors", "The model's disk went away"),
            translate("errors", "Its file was removed, changed or can't be read. Connect the disk again."),
            "restart_engine",
            translate("errors", "Try again"),
            "bad",
            *choose,
        ),
        "crashed_during_load": (
            translate("errors", "The last model was not opened"),
            translate(
                "errors", "The program ended while it was being loaded. The Guide is open in its place."
            ),
            "load_carefully",
            translate("errors", "Load with a small context"),
            "warn",
            "choose_model",
            translate("errors", "Choose a model…"),
        ),
    }
    return ErrorText(*texts[code]) if code in texts else None
