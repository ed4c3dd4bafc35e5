"""A file given to the model as text: what was read of it, its parts, which of them the model gets."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from app.domain.bounds import Count, Size

# The limits of reading one file; each has an error of its own (see `AttachmentError`).
MAX_FILE_BYTES = 64_000_000
MAX_TEXT = 4_000_000  # characters; several times what the longest context of gpt-oss holds
MAX_PAGES = 2_000
MAX_SECONDS = 60.0  # of reading
MAX_MEMORY = 1024 * 1024 * 1024  # bytes of the process that reads
MAX_FILES = 20  # with one message

_BYTES_PER_TOKEN = 3.6  # of ordinary text in o200k, on the safe side


class FileKind(StrEnum):
    """What a file is read as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CODE = "code"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    PASTED = "pasted"  # a long text from the clipboard, not a file


class SectionUnit(StrEnum):
    """What the parts of a document are."""

    PAGES = "pages"
    SECTIONS = "sections"  # by headings
    LINES = "lines"  # ranges of lines


class Section(Struct, frozen=True):
    """A part that can be chosen by itself; `start` and `end` are characters of the text.

    `label` is a heading, "" for a page or a range of lines; `first` and `last` number its pages or lines
    from 1.
    """

    start: Count
    end: Count
    first: Count
    last: Count
    label: str = ""


class Attachment(Struct, frozen=True):
    """One file of a message: its extracted text, never the file itself.

    `size` is in bytes, `sha256` of the original bytes; `chosen` are places in `sections`, None for the
    whole; `tokens` is the cost of what the model gets in the vocabulary of that fingerprint ("": estimated).
    """

    id: str
    name: str
    kind: FileKind
    size: Size
    sha256: str
    text: str
    unit: SectionUnit = SectionUnit.LINES
    sections: tuple[Section, ...] = ()
    chosen: tuple[Count, ...] | None = None
    tokens: Count = 0
    vocabulary: str = ""

    @property
    def given(self) -> str:
        """The text that the model gets."""
        if self.chosen is None:
            return self.text
        return "".join(self.section_text(place) for place in self.chosen)

    @property
    def whole(self) -> bool:
        """Whether the model gets all of it."""
        return self.chosen is None or len(self.chosen) == len(self.sections)

    @property
    def left_out(self) -> bool:
        """Whether the model gets nothing of it but its name."""
        return self.chosen == ()

    @property
    def count(self) -> int:
        """How many pages, sections or lines the whole has."""
        if self.unit is SectionUnit.SECTIONS:
            return len(self.sections)
        return self.sections[-1].last if self.sections else 0

    def section_text(self, place: int) -> str:
        """The text of one section."""
        section = self.sections[place]
        return self.text[section.start : section.end]

    def with_(self, **changes: object) -> Attachment:
        """Return a copy with the given fields changed."""
        return replace(self, **changes)

    def without(self) -> Attachment:
        """Return it with nothing given but its name."""
        return replace(self, chosen=(), tokens=0)


def estimate_tokens(text: str) -> int:
    """Return about how many tokens a text takes, while no vocabulary is there to count with."""
    return round(len(text.encode("utf-8", "replace")) / _BYTES_PER_TOKEN)


def ranges(attachment: Attachment, places: Sequence[int]) -> list[tuple[int, int]]:
    """Return the chosen pages or lines as ranges (first, last), neighbours joined.

    Sections are numbered by their place, from 1.
    """
    by_place = attachment.unit is SectionUnit.SECTIONS
    found: list[tuple[int, int]] = []
    for place in places:
        section = attachment.sections[place]
        first, last = (place + 1, place + 1) if by_place else (section.first, section.last)
        if found and found[-1][1] + 1 == first:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found
