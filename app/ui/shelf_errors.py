"""The words for what goes wrong with the files on the shelf: with a file, with copying and moving one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.error_text import ErrorText


def explain_shelf(code: str, detail: str) -> ErrorText | None:
    """Return the words for a file that can't be used."""
    translate = QCoreApplication.translate
    choose = translate("errors", "Choose another…")
    texts = {
        "part_missing": (
            translate("errors", "A part of the model is missing"),
            translate("errors", "Put it beside the others: {files}").replace("{files}", detail),
        ),
        "ollama_build": (
            translate("errors", "Only Ollama can run this file"),
            translate(
                "errors", "Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue."
            ),
        ),
        "inconsistent": (
            translate("errors", "The model file contradicts itself"),
            translate("errors", "Its numbers don't fit each other. Download it again."),
        ),
        "unsupported_quantisation": (
            translate("errors", "The file's number format isn't known"),
            translate("errors", "Choose a file with another quantisation, best the original MXFP4."),
        ),
    }
    if code not in texts:
        return None
    title, text = texts[code]
    return ErrorText(title, text, "choose_model", choose, "warn")


def explain_file_work(code: str, detail: str) -> ErrorText | None:
    """Return the words for a copy, a move, a check or a kit that failed."""
    translate = QCoreApplication.translate
    texts = {
        "target_exists": (
            translate("errors", "There is a file of this name already"),
            translate("errors", "Nothing was changed. Choose another folder: {file}"),
        ),
        "disk_room": (
            translate("errors", "Not enough room on that disk"),
            translate("errors", "Nothing was changed. {file}"),
        ),
        "copy_differs": (
            translate("errors", "The copy differs from the original"),
            translate(
                "errors", "That disk can't be trusted; the copy was removed, the original is untouched."
            ),
        ),
        "source_unreadable": (
            translate("errors", "The file can't be read to its end"),
            translate(
                "errors", "Its disk was pulled out or is failing. What was copied is kept: go on later."
            ),
        ),
        "target_unwritable": (
            translate("errors", "That disk can't be written"),
            translate(
                "errors", "It is full, locked or was pulled out. What was copied is kept: go on later."
            ),
        ),
        "hash_wrong": (
            translate("errors", "The file is damaged"),
            translate("errors", "Its SHA-256 isn't the one it must have. Remove it and fetch it again."),
        ),
        "no_trash": (
            translate("errors", "This disk has no trash"),
            translate("errors", "The file can only be deleted for good."),
        ),
        "not_deleted": (
            translate("errors", "The file could not be deleted"),
            translate("errors", "Its disk can't be written, or another program holds it."),
        ),
        "original_left": (
            translate("errors", "The original could not be removed"),
            translate("errors", "The copy is complete and checked; the file now lies in both places."),
        ),
    }
    if code not in texts:
        return None
    title, text = texts[code]
    return ErrorText(title, text.replace("{file}", detail), severity="warn")


def explain_kit(code: str, detail: str) -> ErrorText | None:
    """Return the words for a kit that can't be taken."""
    translate = QCoreApplication.translate
    texts = {
        "kit_not_found": (
            translate("errors", "There is no model kit in this folder"),
            translate("errors", "Choose the disk or the folder that holds alcove-model-kit.json."),
        ),
        "kit_bad_manifest": (
            translate("errors", "The list of this kit is damaged"),
            translate("errors", "Make the kit again on the other computer."),
        ),
        "kit_damaged": (
            translate("errors", "The kit is damaged"),
            translate(
                "errors", "These parts are bad: {file}. All others are here already; mend the kit, go on."
            ),
        ),
    }
    if code not in texts:
        return None
    title, text = texts[code]
    return ErrorText(title, text.replace("{file}", detail), severity="warn")
