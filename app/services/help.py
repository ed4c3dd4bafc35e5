"""The offline help pages: one topic each, in the language of the window, searchable."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject


class HelpPage(Struct, frozen=True, dict=True):
    """One page: its slug (file name without ending), its title and its Markdown without the title."""

    slug: str
    title: str
    text: str

    @cached_property
    def folded(self) -> str:
        """Title and text without accents and case, for the search."""
        return _fold(f"{self.title} {self.text}")


class HelpService(QObject):
    """Reads the pages of a language once, when they are first asked for."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pages: dict[str, tuple[HelpPage, ...]] = {}

    def has(self, language: str) -> bool:
        """Whether the pages are written in a language."""
        return (self._folder / language).is_dir()

    def pages(self, language: str) -> tuple[HelpPage, ...]:
        """All pages by title; a language that has none gives the English ones."""
        if language not in self._pages:
            folder = self._folder / (language if self.has(language) else "en")
            pages = [read_page(file) for file in folder.glob("*.md")]
            self._pages[language] = tuple(sorted(pages, key=lambda page: _fold(page.title)))
        return self._pages[language]

    def search(self, language: str, query: str) -> tuple[HelpPage, ...]:
        """Pages that hold all words of the query, those with the words in the title first."""
        words = _fold(query).split()
        found = [page for page in self.pages(language) if all(word in page.folded for word in words)]
        return tuple(sorted(found, key=lambda page: not all(word in _fold(page.title) for word in words)))


def read_page(file: Path) -> HelpPage:
    """Return the page of a Markdown file whose first line is `# Title`."""
    head, _, text = file.read_text(encoding="utf-8").partition("\n")
    return HelpPage(file.stem, head.removeprefix("#").strip(), text.strip())


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
