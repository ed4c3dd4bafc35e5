"""Chats that leave and come: a whole chat as a value, what an import would bring, what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from app.domain.attachment import SectionUnit
from app.domain.chat import ChatSummary, Message, new_id
from app.domain.context import ContextChoices
from app.domain.options import ChatOptions

MOST_NOTES = 200  # of what could not be read, in one report


class Format(StrEnum):
    """What a chat is written as."""

    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"


class Source(StrEnum):
    """The program that an import comes from."""

    ALCOVE = "alcove"
    CHATGPT = "chatgpt"
    OPEN_WEBUI = "open_webui"
    LM_STUDIO = "lm_studio"
    LLAMA_PAGE = "llama_page"
    JAN = "jan"


class WholeChat(Struct, frozen=True):
    """All that belongs to a chat; `messages` are of every branch, parents before children."""

    chat: ChatSummary
    messages: tuple[Message, ...] = ()
    options: ChatOptions = field(default_factory=ChatOptions)
    choices: ContextChoices = field(default_factory=ContextChoices)
    folder: str = ""  # its name
    source: Source = Source.ALCOVE
    notes: tuple[str, ...] = ()  # what of it could not be read

    def with_new_ids(self) -> WholeChat:
        """Return a copy that can stand beside it."""
        names = {message.id: new_id() for message in self.messages}
        files = {a.id: a.id for message in self.messages for a in message.attachments}  # ids of their own
        chat_id, leaf = new_id(), self.chat.leaf_id
        return replace(
            self,
            chat=replace(self.chat, id=chat_id, leaf_id=names.get(leaf) if leaf else None),
            messages=tuple(
                m.with_(id=names[m.id], chat_id=chat_id, parent_id=names.get(m.parent_id or ""))
                for m in self.messages
            ),
            choices=self.choices.renamed({**names, **files}),
        )


class Unread(Struct, frozen=True):
    """Something that could not be read: where it stands and why."""

    where: str
    why: str


class ImportPreview(Struct, frozen=True):
    """What an import would bring; `known` of the chats are here already."""

    chats: int = 0
    known: int = 0
    messages: int = 0
    sources: tuple[tuple[Source, int], ...] = ()
    titles: tuple[str, ...] = ()  # some of them
    unread: tuple[Unread, ...] = ()
    unread_count: int = 0


class ImportReport(Struct, frozen=True):
    """What became of an import."""

    imported: int = 0
    skipped: int = 0  # were here already
    messages: int = 0
    unread: tuple[Unread, ...] = ()
    unread_count: int = 0
    cancelled: bool = False


_PARTS = {
    SectionUnit.PAGES: ("page {which} of {count}", "pages {which} of {count}"),
    SectionUnit.SECTIONS: ("section {which} of {count}", "sections {which} of {count}"),
    SectionUnit.LINES: ("line {which} of {count}", "lines {which} of {count}"),
}


class ExportWords(Struct, frozen=True):
    """The few words that stand in an exported chat, in the language of the window.

    `parts` name what the model got of a file: one page, section or line, and several.
    """

    you: str = "You"
    assistant: str = "Assistant"
    reasoning: str = "Reasoning"
    tool: str = "Tool"
    result: str = "Result"
    attached: str = "Attached"
    left_out: str = "left out"
    parts: Mapping[SectionUnit, tuple[str, str]] = field(default_factory=lambda: _PARTS)
    exported: str = "Exported from Alcove on {date}"
    versions: str = "version {number} of {count}"
