"""Words for files given to the model: sizes, parts, what they cost, what kind they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.domain.attachment import Attachment, FileKind, Section, SectionUnit, ranges
from app.ui.figures import data_size, number
from app.ui.widgets.share_bar import short_tokens


def kind_words(kind: FileKind) -> str:
    """What a file is read as."""
    translate = QCoreApplication.translate
    return {
        FileKind.TEXT: translate("files", "Text"),
        FileKind.MARKDOWN: "Markdown",
        FileKind.CODE: translate("files", "Code"),
        FileKind.CSV: "CSV",
        FileKind.JSON: "JSON",
        FileKind.HTML: translate("files", "Web page"),
        FileKind.PDF: "PDF",
        FileKind.DOCX: translate("files", "Word document"),
        FileKind.PASTED: translate("files", "Pasted text"),
    }[kind]


def count_words(attachment: Attachment) -> str:
    """How many pages, sections or lines a file has."""
    return _Counts().words(attachment.unit, attachment.count)


class _Counts(QObject):
    """The words with a number: the tool that collects texts finds plurals in `tr` alone."""

    def words(self, unit: SectionUnit, count: int) -> str:
        """So many pages, sections or lines."""
        if unit is SectionUnit.PAGES:
            return self.tr("%n page(s)", None, count)
        if unit is SectionUnit.SECTIONS:
            return self.tr("%n section(s)", None, count)
        return self.tr("%n line(s)", None, count)


def part_words(attachment: Attachment) -> str:
    """What the model gets of a file: the number of its pages, or which of them; "" for a plain whole text."""
    if attachment.left_out:
        return left_out_words()
    if attachment.whole or attachment.chosen is None:
        return count_words(attachment) if attachment.unit is SectionUnit.PAGES else ""
    chosen = ranges(attachment, attachment.chosen)
    one, several = part_forms()[attachment.unit]
    words = one if len(chosen) == 1 and chosen[0][0] == chosen[0][1] else several
    return words.replace("{which}", _which(attachment)).replace("{count}", number(attachment.count))


def left_out_words() -> str:
    """What is said of a file of which the model gets nothing."""
    return QCoreApplication.translate("files", "left out")


def part_forms() -> dict[SectionUnit, tuple[str, str]]:
    """The words for one and for several parts, with {which} and {count} in them."""
    translate = QCoreApplication.translate
    return {
        SectionUnit.PAGES: (
            translate("files", "page {which} of {count}"),
            translate("files", "pages {which} of {count}"),
        ),
        SectionUnit.SECTIONS: (
            translate("files", "section {which} of {count}"),
            translate("files", "sections {which} of {count}"),
        ),
        SectionUnit.LINES: (
            translate("files", "line {which} of {count}"),
            translate("files", "lines {which} of {count}"),
        ),
    }


def _which(attachment: Attachment) -> str:
    found = [
        number(first) if first == last else f"{number(first)}–{number(last)}"
        for first, last in ranges(attachment, attachment.chosen or ())
    ]
    return ", ".join(found if len(found) <= 3 else [*found[:2], "…", found[-1]])


def cost_words(tokens: int, *, exact: bool) -> str:
    """What something costs; "~" where it is estimated."""
    words = QCoreApplication.translate("files", "{count} tokens")
    return words.replace("{count}", short_cost(tokens, exact=exact))


def short_cost(tokens: int, *, exact: bool) -> str:
    """A number of tokens, shortened as on the context gauge."""
    return ("" if exact else "~") + short_tokens(tokens)


def chip_words(attachment: Attachment, *, size: bool = False) -> str:
    """What a chip says of a file after its name."""
    cost = "" if attachment.left_out else cost_words(attachment.tokens, exact=bool(attachment.vocabulary))
    parts = (data_size(attachment.size) if size else "", part_words(attachment), cost)
    return " · ".join(part for part in parts if part)


def section_words(attachment: Attachment, section: Section) -> str:
    """The name of a part: a page, a heading, a range of lines."""
    translate, locale = QCoreApplication.translate, QLocale()
    if section.label:
        return section.label
    if attachment.unit is SectionUnit.PAGES:
        return translate("files", "Page {number}").replace("{number}", locale.toString(section.first))
    if attachment.unit is SectionUnit.SECTIONS:
        return translate("files", "Beginning")
    words = translate("files", "Lines {first} to {last}")
    return words.replace("{first}", locale.toString(section.first)).replace(
        "{last}", locale.toString(section.last)
    )
