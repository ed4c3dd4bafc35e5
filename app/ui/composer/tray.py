"""The files above the text: one chip each, with what it costs and how far it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.ui.figures import data_size
from app.ui.theme.theme import Theme
from app.ui.widgets.chips import Chip, ChipTray

if TYPE_CHECKING:
    from app.services.attachments import DraftItem


class FileTray(ChipTray):
    """Shows the files of a draft; the one that isn't there any more goes, the others stay as they are."""

    file_opened = Signal(str)  # item id
    file_removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[str, tuple[Chip, DraftItem, bool]] = {}

    def set_items(self, items: Sequence[DraftItem], large: frozenset[str] = frozenset()) -> None:
        """Show these files; `large` are the ids of those that don't fit."""
        wanted = {item.id for item in items}
        for gone in [item_id for item_id in self._shown if item_id not in wanted]:
            self.drop(self._shown.pop(gone)[0])
        for item in items:
            known = self._shown.get(item.id)
            chip = known[0] if known else self._make(item.id)
            state = (chip, item, item.id in large)
            if known is None or known[1:] != state[1:]:
                self._shown[item.id] = state
                self._dress(*state)
        self.fit()

    def _make(self, item_id: str) -> Chip:
        chip = Chip(self._theme, removable=True)
        chip.opened.connect(lambda: self.file_opened.emit(item_id))
        chip.removed.connect(lambda: self.file_removed.emit(item_id))
        self.add(chip)
        return chip

    def _dress(self, chip: Chip, item: DraftItem, large: bool) -> None:
        words, tip = self._words(item, large)
        chip.set_words(
            f"{item.name} · {words}",
            f"{item.name}, {words}",
            self.tr("Remove {name}").replace("{name}", item.name),
        )
        chip.setAccessibleDescription(tip)
        chip.set_state("bad" if item.error is not None else "warn" if large else "")
        chip.set_progress(item.progress if item.reading else None)

    def _words(self, item: DraftItem, large: bool) -> tuple[str, str]:
        """What a chip says after the name, and what explains it."""
        from app.ui.errors import explain
        from app.ui.file_words import chip_words

        if item.error is not None:
            why = explain(item.error.code, item.error.detail)
            return why.title, why.text
        if item.attachment is None:
            return self.tr("reading"), ""
        words = chip_words(item.attachment)
        size = data_size(item.attachment.size)
        if large:
            return self.tr("{words}, doesn't fit").replace("{words}", words), size
        return chip_words(item.attachment, size=True), size

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            for state in self._shown.values():
                self._dress(*state)
            self.fit()
        super().changeEvent(event)
