"""The words for files that can't be given to the model: a title and one sentence for each code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.attachment import MAX_FILE_BYTES, MAX_FILES, MAX_MEMORY, MAX_PAGES, MAX_SECONDS, MAX_TEXT
from app.ui.figures import data_size


def file_words(code: str) -> tuple[str, str] | None:
    """Return title and sentence of a code of `AttachmentError`, None for any other."""
    return {**_what_it_is(), **_limits(), **_faults()}.get(code)


def _what_it_is() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "attachment_image": (
            translate("errors", "Images can't be read"),
            translate("errors", "gpt-oss reads text only. Copy the text out of the picture and paste it."),
        ),
        "attachment_binary": (
            translate("errors", "This is no text"),
            translate("errors", "gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx."),
        ),
        "attachment_office": (
            translate("errors", "This format can't be read"),
            translate("errors", "Save it as PDF, docx or, for a table, as CSV and add that."),
        ),
        "attachment_folder": (
            translate("errors", "This is a folder"),
            translate("errors", "Add the files inside it that the model shall read."),
        ),
        "attachment_no_text": (
            translate("errors", "There is no text in it"),
            translate("errors", "It may be a scan: pictures of pages. Its text must be recognised first."),
        ),
        "attachment_empty": (
            translate("errors", "The file is empty"),
            translate("errors", "There is nothing to give to the model."),
        ),
        "attachment_locked": (
            translate("errors", "The file has a password"),
            translate("errors", "Save a copy without the password and add that."),
        ),
    }


def _limits() -> dict[str, tuple[str, str]]:
    translate, locale = QCoreApplication.translate, QLocale()
    part = translate("errors", "Add the part that matters.")
    rows = (
        (
            "attachment_too_large",
            translate("errors", "The file is too large"),
            translate("errors", "Files of up to {limit} are read."),
            data_size(MAX_FILE_BYTES, 0),
        ),
        (
            "attachment_too_many_pages",
            translate("errors", "The document has too many pages"),
            translate("errors", "Up to {limit} pages are read."),
            locale.toString(MAX_PAGES),
        ),
        (
            "attachment_text_too_long",
            translate("errors", "The text is too long"),
            translate("errors", "Up to {limit} characters are read."),
            locale.toString(MAX_TEXT),
        ),
        (
            "attachment_too_slow",
            translate("errors", "Reading the file took too long"),
            translate("errors", "It was ended after {limit} seconds."),
            locale.toString(round(MAX_SECONDS)),
        ),
        (
            "attachment_memory",
            translate("errors", "Reading the file took too much memory"),
            translate("errors", "It was ended at {limit}."),
            data_size(MAX_MEMORY, 0),
        ),
    )
    found = {code: (title, f"{text.replace('{limit}', limit)} {part}") for code, title, text, limit in rows}
    return {**found, **_refusals()}


def _refusals() -> dict[str, tuple[str, str]]:
    translate, most = QCoreApplication.translate, QLocale().toString(MAX_FILES)
    many = translate("errors", "A message takes up to {count} files; the others were not added.")
    return {
        "attachment_bomb": (
            translate("errors", "The file was not opened"),
            translate("errors", "It unpacks to far more than it holds, as harmful files do."),
        ),
        "attachment_too_many": (translate("errors", "Too many files"), many.replace("{count}", most)),
    }


def _faults() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "attachment_missing": (
            translate("errors", "The file isn't there"),
            translate("errors", "It was moved or deleted, or its disk isn't connected."),
        ),
        "attachment_unreadable": (
            translate("errors", "The file can't be read"),
            translate("errors", "Check that you may read it and that its disk is connected."),
        ),
        "attachment_damaged": (
            translate("errors", "The file is damaged"),
            translate("errors", "Open it in its own program, save it again and add that."),
        ),
        "attachment_reader": (
            translate("errors", "The file could not be read"),
            translate("errors", "The process that reads files ended on it. Nothing else was touched."),
        ),
    }
