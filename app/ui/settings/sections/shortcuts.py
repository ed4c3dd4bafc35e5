"""Shortcuts: all of them, those that can be changed in fields of their own."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from app.settings.model import Settings
from app.settings.shortcuts import SHORTCUTS, Shortcut, keys_in_force, taken_by, with_keys
from app.settings.table import Section
from app.ui.settings.editing_keys import is_for_editing
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.shortcuts import act_words
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


_LEAST = 170  # pixels of a field
_AROUND = 60  # pixels around the keys in it: its edges and the button that empties it


class KeyField(QKeySequenceEdit):
    """Takes one chord; told once, when it is complete or the field is left."""

    taken = Signal(str)  # portable text
    remeasured = Signal()  # its letters have another size

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._pressing = False
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(_LEAST)
        self.keySequenceChanged.connect(self._changed)

    def show_keys(self, keys: str) -> None:
        """Show keys without telling."""
        self._shown = keys
        self.blockSignals(True)
        self.setKeySequence(QKeySequence(keys))
        self.blockSignals(False)

    @property
    def wanted(self) -> int:
        """The width that its keys take, in the words of the language."""
        line = self.findChild(QLineEdit)
        if line is None:
            return _LEAST
        line.ensurePolished()  # else it measures in another font
        return max(_LEAST, line.fontMetrics().horizontalAdvance(line.text()) + _AROUND)

    def set_name(self, name: str) -> None:
        """Name the field and the line inside it, which has the keyboard."""
        self.setAccessibleName(name)
        line = self.findChild(QLineEdit)
        if line is not None:
            line.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field empties itself at the first key; that is no wish for no keys."""
        self._pressing = True
        super().keyPressEvent(event)
        self._pressing = False

    def _changed(self, keys: QKeySequence) -> None:
        text = keys.toString(_PORTABLE)
        if text != self._shown and (text or not self._pressing):
            self._shown = text
            self.taken.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was pressed half is forgotten."""
        super().focusOutEvent(event)
        self.show_keys(self._shown)

    def event(self, event: QEvent) -> bool:
        """Tab and Escape leave the field as they leave any other."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = getattr(event, "key", lambda: 0)()
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
                return False
        if event.type() == QEvent.Type.LayoutRequest:
            self.remeasured.emit()
        return super().event(event)


class ShortcutsSection(SectionView):
    """A row for each act; keys that another act has, or that writing needs, are refused and said."""

    section = Section.SHORTCUTS

    def __init__(self, theme: Theme) -> None:
        self._fields: dict[str, KeyField] = {}
        self._fixed: dict[str, Label] = {}
        super().__init__(theme)

    def build(self) -> Iterator[None]:
        """A field for each act that can be changed, the keys alone for the others."""
        for shortcut in SHORTCUTS:
            if shortcut.fixed:
                label = self._fixed[shortcut.id] = Label(kind="note")
                self.add_row(shortcut.id, Row(label))
                self._show_keys(shortcut)
                yield
                continue
            field = self._fields[shortcut.id] = KeyField()
            field.remeasured.connect(self._fit)
            field.taken.connect(lambda keys, act=shortcut.id: self._take(act, keys))
            row = Row(field)
            row.reset_requested.connect(lambda act=shortcut.id, keys=shortcut.keys: self._take(act, keys))
            self.add_row(shortcut.id, row)
            self._show_keys(shortcut)
            yield

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        lead = self.tr("Click a field and press the new keys. Keys in use elsewhere are refused.")
        return self.tr("Shortcuts"), lead

    def words(self) -> Words:
        """The name of each act."""
        return {shortcut.id: (act_words(shortcut.id), "") for shortcut in SHORTCUTS}

    def set_settings(self, settings: Settings) -> None:
        """Show the keys in force."""
        super().set_settings(settings)
        for shortcut in SHORTCUTS:
            self._show_keys(shortcut)
        self._fit()

    def _fit(self) -> None:
        """All fields are as wide as the one with the longest keys."""
        wide = max((field.wanted for field in self._fields.values()), default=_LEAST)
        for field in self._fields.values():
            field.setFixedWidth(wide)

    def _show_keys(self, shortcut: Shortcut) -> None:
        own = QKeySequence(shortcut.keys).toString(_NATIVE)
        if shortcut.fixed:
            self._fixed[shortcut.id].setText(own)
            return
        keys = keys_in_force(self.settings.shortcuts)[shortcut.id]
        self._fields[shortcut.id].show_keys(keys)
        back = self.tr("Back to {keys}").replace("{keys}", own) if keys != shortcut.keys else ""
        self.rows[shortcut.id].set_mark("", back)

    def _take(self, act: str, keys: str) -> None:
        for row in self.rows.values():
            row.set_warning("")
        words = self._refusal(act, keys)
        if words:
            self.rows[act].set_warning(words)
            self._fields[act].show_keys(keys_in_force(self.settings.shortcuts)[act])
            return
        self.changed.emit({"shortcuts": with_keys(self.settings.shortcuts, act, keys)})

    def _refusal(self, act: str, keys: str) -> str:
        """Why an act can't have some keys, "" when it can."""
        other, words = taken_by(self.settings.shortcuts, act, keys), ""
        if other is not None:
            words = self.tr("{keys} already does this: {act}.").replace("{act}", act_words(other))
        elif is_for_editing(keys):
            words = self.tr("{keys} is needed for writing and editing.")
        return words.replace("{keys}", QKeySequence(keys).toString(_NATIVE))

    def _restore_defaults(self) -> None:
        for row in self.rows.values():
            row.set_warning("")
        self.changed.emit({"shortcuts": {}})

    @property
    def restorable(self) -> bool:
        """All keys are one setting, which no row declares."""
        return True

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        for act, field in self._fields.items():
            field.set_name(act_words(act))
        self.set_settings(self.settings)
