"""The presets of instructions: used, renamed, rewritten, added, deleted."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.options import Preset
from app.ui.settings.choice import CalmComboBox
from app.ui.settings.control import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import Label
from app.ui.widgets.plain_text import LimitLine, PlainTextField

_MOST = 20_000  # characters
_LONGEST_NAME = 60  # characters


class PresetList(Column):
    """One preset is chosen from a list; its name and text are edited below it."""

    used = Signal(str)  # instructions

    def __init__(self) -> None:
        super().__init__()
        self._presets: tuple[Preset, ...] = ()
        self._edited: Preset | None = None  # what the editor holds; the list may be turned meanwhile
        self._begun = ("", "")  # name and text as the editor got them
        self._list = CalmComboBox()
        self._list.currentIndexChanged.connect(lambda _: self._show())
        self._use = Button(clicked=self._use_it)
        self._edit = Button(clicked=lambda: self._open(adding=False))
        self._add = Button(clicked=lambda: self._open(adding=True))
        self._none = Label(kind="note", wrap=True)
        for part in (self._list, self._none):
            self.column.addWidget(part)
        buttons = QWidget()
        line = FlowLayout(buttons)
        for button in (self._use, self._edit, self._add):
            line.addWidget(button)
        self.column.addWidget(buttons)
        self.column.addWidget(self._editor())
        self.retranslate()
        self._show()

    def _editor(self) -> QWidget:
        self._box = QWidget()
        self._name, self._text = QLineEdit(), PlainTextField()
        self._limit = LimitLine(self._text, _MOST)
        self._name.setMaxLength(_LONGEST_NAME)
        self._text.setProperty("kind", "field")
        self._text.setFixedHeight(110)
        self._text.setTabChangesFocus(True)
        self._save = Button(kind="primary", clicked=self._keep)
        self._delete = Button(kind="danger", clicked=self._remove)
        self._cancel = Button(kind="link", clicked=self._box.hide)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._name)
        column.addWidget(self._text)
        column.addWidget(self._limit)
        buttons = QWidget()
        foot = FlowLayout(buttons)
        for button in (self._save, self._cancel, self._delete):
            foot.addWidget(button)
        column.addWidget(buttons)
        self._box.hide()
        return self._box

    def set_value(self, value: object) -> None:
        """Show these presets."""
        presets = value if isinstance(value, tuple) else ()
        if presets == self._presets and self._list.count() == len(presets):
            return
        chosen = self._list.currentText()
        self._presets = presets
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([preset.name for preset in presets])
            self._list.setCurrentIndex(max(0, self._list.findText(chosen)))
        self._show()

    def set_name(self, name: str) -> None:
        """Set the accessible name of the list."""
        self._list.setAccessibleName(name)

    def _chosen(self) -> Preset | None:
        index = self._list.currentIndex()
        return self._presets[index] if 0 <= index < len(self._presets) else None

    def _show(self) -> None:
        some = self._chosen() is not None
        self._list.setVisible(some)
        self._none.setVisible(not some)
        self._use.setVisible(some)
        self._edit.setVisible(some)

    def _use_it(self) -> None:
        preset = self._chosen()
        if preset is not None:
            self.used.emit(preset.instructions)

    def _open(self, *, adding: bool) -> None:
        if not self._box.isHidden() and self._typed() != self._begun:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)  # that is saved or cancelled first
            return
        preset = self._edited = None if adding else self._chosen()
        self._name.setText(preset.name if preset else "")
        self._text.setPlainText(preset.instructions if preset else "")
        self._begun = self._typed()
        self._delete.setVisible(preset is not None)
        self._box.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> tuple[str, str]:
        return self._name.text(), self._text.toPlainText()

    def _keep(self) -> None:
        name, text = " ".join(self._name.text().split()), self._limit.kept
        if not name or not text.strip():
            (self._text if name else self._name).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        others = self._others()
        name = _free_name(name, {one.name for one in others})
        self._tell([*others, Preset(name, text)], name)

    def _remove(self) -> None:
        self._tell(self._others(), self._list.currentText())

    def _others(self) -> list[Preset]:
        """All presets but the one that was edited, also where that was changed elsewhere meanwhile."""
        others, edited = list(self._presets), self._edited
        if edited is not None:
            namesakes = [one for one in others if one.name == edited.name]
            found = edited if edited in namesakes else next(iter(namesakes), None)
            if found is not None:
                others.remove(found)
        return others

    def _tell(self, presets: list[Preset], chosen: str) -> None:
        self._box.hide()
        ordered = tuple(sorted(presets, key=lambda preset: preset.name.casefold()))
        self.set_value(ordered)
        self._list.setCurrentIndex(max(0, self._list.findText(chosen)))
        self.edited.emit(ordered)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._none.setText(self.tr("None yet."))
        self._use.set_words(self.tr("Use"), self.tr("Use this preset as the instructions"))
        self._edit.set_words(self.tr("Edit…"), self.tr("Edit this preset"))
        self._add.set_words(self.tr("Add…"), self.tr("Add a preset"))
        self._save.set_words(self.tr("Save"))
        self._delete.set_words(self.tr("Delete"))
        self._cancel.set_words(self.tr("Cancel"))
        for field, words in (
            (self._name, self.tr("Name of the preset")),
            (self._text, self.tr("Instructions of the preset")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)


def _free_name(name: str, taken: Collection[str]) -> str:
    """Return a name that no other preset has: none is replaced by another one's name."""
    free, number = name, 2
    while free in taken:
        end = f" {number}"
        free, number = name[: _LONGEST_NAME - len(end)] + end, number + 1
    return free
