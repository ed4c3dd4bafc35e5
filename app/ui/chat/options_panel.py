"""The options of one chat: its instructions, presets for them, its sampling."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.domain.generation import Sampling
from app.domain.options import ChatOptions, Preset
from app.ui.figures import read_number
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import FittedDialog, Scrolled
from app.ui.widgets.labels import Label
from app.ui.widgets.menus import add_names
from app.ui.widgets.plain_text import LimitLine, PlainTextField
from app.ui.widgets.switch import Switch

_TYPING_MS = 300
_WIDTH = 620
_MOST = 20_000  # characters of instructions
_SEED = 2**31 - 1


class NumberField(QWidget):
    """A number with its name, whether it is the recommended one, and what is wrong with it."""

    changed = Signal()

    def __init__(self, low: float, high: float, recommended: float | None, *, whole: bool = False) -> None:
        super().__init__()
        self._low, self._high, self._recommended, self._whole = low, high, recommended, whole
        self._name, self._field = Label("", "strong"), QLineEdit()
        self._field.setFixedWidth(110)
        self._field.textChanged.connect(self._edited)
        self._hint = ""
        self._mark, self._problem = Label("", "note"), Label("", "warn", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 120)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._field, 0, 1)
        grid.addWidget(self._mark, 0, 2)
        grid.addWidget(self._problem, 1, 1, 1, 2)
        self._problem.hide()

    @property
    def value(self) -> float | None:
        """The number; None when it is empty (an optional one) or wrong."""
        number = read_number(self._field.text())
        inside = math.isfinite(number) and self._low <= number <= self._high
        return number if inside and (not self._whole or number == int(number)) else None

    @property
    def empty(self) -> bool:
        """Whether nothing is written."""
        return not self._field.text().strip()

    @property
    def good(self) -> bool:
        """Whether it can be used: a number in range, or empty where that means something."""
        return self.value is not None or (self.empty and self._recommended is None)

    def set_value(self, value: float | None) -> None:
        """Show a number, or nothing."""
        self._field.blockSignals(True)
        text = "" if value is None else (str(int(value)) if self._whole else QLocale().toString(float(value)))
        self._field.setText(text)
        self._field.blockSignals(False)
        self.refresh("")

    def set_words(self, name: str, hint: str) -> None:
        """Set the name and what an empty field says."""
        self._name.setText(name)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        self._hint = hint

    def set_general(self, value: float | None, *, own: bool) -> None:
        """Say which value of the settings the number stands in place of."""
        if own and self.good and self.value != value:
            shown = self._hint if value is None else QLocale().toString(float(value), "g", 6)
            self._mark.setText(self.tr("in place of {value}").replace("{value}", shown))

    def refresh(self, warning: str) -> None:
        """Say whether the value is the recommended one, out of range, or far from good."""
        if not self.good:
            words = self.tr("A number from {low} to {high} is possible.")
            locale = QLocale()
            words = words.replace("{low}", locale.toString(self._low))
            warning = words.replace("{high}", locale.toString(self._high))
        recommended = self.value == self._recommended if not self.empty else self._recommended is None
        self._mark.setText(self.tr("recommended") if recommended and self.good else "")
        self._problem.setText(warning)
        self._problem.setVisible(bool(warning))

    def _edited(self) -> None:
        self.refresh("")
        self.changed.emit()


class ChatOptionsDialog(FittedDialog):
    """A window-modal page; changes are told at once, typing after a moment."""

    options_changed = Signal(object)  # ChatOptions
    presets_changed = Signal(list)  # list[Preset]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._told = ChatOptions()
        self._presets: list[Preset] = []
        self._inherited = Sampling()
        self._general = ""  # instructions of the settings
        self._wide = theme.scaled(_WIDTH)
        self._make_fields(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.flush)
        self._lay_out()
        self.retranslate()

    def _make_fields(self, theme: Theme) -> None:
        self._title, self._lead = Label("", "title"), Label("", "strong")
        self._text = PlainTextField()
        self._text.setProperty("kind", "field")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(120)
        self._limit = LimitLine(self._text, _MOST)
        self._replaces = Label("", "small", wrap=True)
        self._text.textChanged.connect(self._typed)
        self._menu_button = Button("", clicked=self._open_menu)
        self._save = Button("", clicked=self._ask_name)
        self._name = QLineEdit()
        self._name.setMaxLength(60)
        self._name.returnPressed.connect(self._save_preset)
        self._name_row = QWidget()
        self._keep = Button("", "primary", clicked=self._save_preset)
        self._drop = Button("", "link", clicked=self._name_row.hide)
        self._own, self._own_words = Switch(theme), Label("", "strong")
        self._own.toggled.connect(self._own_toggled)
        self._fields = {
            "temperature": NumberField(0, 2, 1),
            "top_p": NumberField(0.01, 1, 1),
            "top_k": NumberField(0, 1000, 0, whole=True),
            "min_p": NumberField(0, 1, 0),
            "seed": NumberField(0, _SEED, None, whole=True),
        }
        for field in self._fields.values():
            field.changed.connect(self._typed)
        self._restore = Button("", "link", clicked=self._recommend)
        self._inherit = Button("", "link", clicked=lambda: self._own.setChecked(False))
        self._close = Button("", "primary", clicked=self.close)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(10)
        whole.addWidget(self._title)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._lead)
        column.addWidget(self._text, 1)
        column.addWidget(self._limit)
        column.addWidget(self._replaces)
        column.addLayout(_row(self._menu_button, self._save))
        row = QHBoxLayout(self._name_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name, 1)
        row.addWidget(self._keep)
        row.addWidget(self._drop)
        self._name_row.hide()
        column.addWidget(self._name_row)
        column.addSpacing(6)
        own = QHBoxLayout()
        own.addWidget(self._own_words, 1)
        own.addWidget(self._own)
        column.addLayout(own)
        for field in self._fields.values():
            column.addWidget(field)
        foot = _row(self._restore, self._inherit)
        foot.addWidget(self._close)
        whole.addWidget(Scrolled(inner), 1)
        whole.addLayout(foot)
        self.resize(self._wide, 560)

    def show_options(
        self,
        options: ChatOptions,
        presets: Sequence[Preset],
        inherited: Sampling,
        instructions: str = "",
    ) -> None:
        """Show a chat's options; `inherited` and `instructions` are those of the settings."""
        self._told, self._presets, self._inherited = options, list(presets), inherited
        self._general = instructions
        self._text.blockSignals(True)
        self._text.setPlainText(options.instructions)
        self._text.blockSignals(False)
        self._limit.refresh()
        self._own.blockSignals(True)
        self._own.setChecked(options.sampling is not None)
        self._own.blockSignals(False)
        self._show_sampling(options.sampling or inherited)
        self.retranslate()

    @property
    def options(self) -> ChatOptions:
        """What is written; a field that can't be used keeps its last value."""
        last = self._told.sampling or self._inherited
        values: dict[str, float | int | None] = {}
        for name, field in self._fields.items():
            kept = getattr(last, name)
            value = field.value if field.good else kept
            values[name] = int(value) if name in ("top_k", "seed") and value is not None else value
        values["repeat_penalty"] = last.repeat_penalty
        sampling = Sampling(**values) if self._own.isChecked() else None  # type: ignore[arg-type]
        return ChatOptions(self._limit.kept, sampling)

    def flush(self) -> None:
        """Tell what was changed and not told yet."""
        self._timer.stop()
        options = self.options
        if options != self._told:
            self._told = options
            self.options_changed.emit(options)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the last change."""
        self.flush()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape keeps what is written too."""
        self.flush()
        super().reject()

    def _typed(self) -> None:
        self._warn()
        self._timer.start()

    def _own_toggled(self, own: bool) -> None:
        self._show_sampling((self._told.sampling if own else None) or self._inherited)
        self._warn()
        self.flush()

    def _show_sampling(self, sampling: Sampling) -> None:
        for name, field in self._fields.items():
            field.set_value(getattr(sampling, name))
            field.setEnabled(self._own.isChecked())
        self._restore.setVisible(self._own.isChecked())
        self._inherit.setVisible(self._own.isChecked())

    def _recommend(self) -> None:
        self._show_sampling(Sampling())
        self.flush()

    def _warn(self) -> None:
        """One plain line for a value that is known to hurt gpt-oss."""
        words: dict[str, tuple[Callable[[float], bool], str]] = {
            "temperature": (
                lambda value: value < 0.3 or value > 1.3,
                self.tr("Far from 1 the model repeats itself or loses its thread."),
            ),
            "top_k": (lambda value: value > 0, self.tr("OpenAI recommends no top-k for gpt-oss.")),
            "min_p": (lambda value: value > 0.1, self.tr("So much cuts away good words.")),
        }
        for name, field in self._fields.items():
            hurts, warning = words.get(name, (lambda _: False, ""))
            value = field.value
            field.refresh(warning if value is not None and hurts(value) else "")
            field.set_general(getattr(self._inherited, name), own=self._own.isChecked())
        replaces = bool(self._general.strip()) and bool(self._text.toPlainText().strip())
        self._replaces.setVisible(replaces)

    # -- presets -------------------------------------------------------------------------------

    def preset_menu(self) -> QMenu:
        """The presets to take over, rename by saving anew, or delete."""
        menu, names = QMenu(self), [preset.name for preset in self._presets]
        for preset, action in zip(self._presets, add_names(menu, names), strict=True):
            action.triggered.connect(lambda _=False, p=preset: self._text.setPlainText(p.instructions))
        if self._presets:
            menu.addSeparator()
            away = menu.addMenu(self.tr("Delete"))
            for preset, action in zip(self._presets, add_names(away, names), strict=True):
                action.triggered.connect(lambda _=False, p=preset: self._delete(p))
        return menu

    def _open_menu(self) -> None:
        menu = self.preset_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))

    def _ask_name(self) -> None:
        self._name_row.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_preset(self) -> None:
        name, text = " ".join(self._name.text().split()), self._limit.kept
        if not name or not text.strip():
            return
        others = [preset for preset in self._presets if preset.name != name]
        self._presets = sorted([*others, Preset(name, text)], key=lambda preset: preset.name.casefold())
        self._name.clear()
        self._name_row.hide()
        self._tell_presets()

    def _delete(self, preset: Preset) -> None:
        self._presets.remove(preset)
        self._tell_presets()

    def _tell_presets(self) -> None:
        self._menu_button.setEnabled(bool(self._presets))
        self.presets_changed.emit(list(self._presets))

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every word again."""
        self.setWindowTitle(self.tr("Options of this chat"))
        self._title.setText(self.tr("Options of this chat"))
        self._lead.setText(self.tr("Instructions"))
        self._text.setPlaceholderText(self.tr("How should the model answer in this chat?"))
        self._text.setAccessibleName(self.tr("Instructions"))
        self._text.setPlaceholderText(self._general or self._text.placeholderText())
        self._replaces.setText(self.tr("In place of the general instructions; empty uses those again."))
        self._menu_button.set_words(self.tr("Presets ▾"), self.tr("Presets"))
        self._menu_button.setEnabled(bool(self._presets))
        self._save.set_words(self.tr("Save as preset…"))
        self._name.setPlaceholderText(self.tr("Name of the preset"))
        self._name.setAccessibleName(self.tr("Name of the preset"))
        self._keep.set_words(self.tr("Save"))
        self._drop.set_words(self.tr("Cancel"))
        self._own_words.setText(self.tr("Own sampling values in this chat"))
        self._own.setAccessibleName(self.tr("Own sampling values in this chat"))
        random = self.tr("random each time")
        names = {
            "temperature": self.tr("Temperature"),
            "top_p": "Top-p",
            "top_k": "Top-k",
            "min_p": "Min-p",
            "seed": self.tr("Seed"),
        }
        for key, field in self._fields.items():
            field.set_words(names[key], random if key == "seed" else "")
        self._restore.set_words(self.tr("Restore recommended values"))
        self._inherit.set_words(self.tr("Use the general values"))
        self._close.set_words(self.tr("Done"))
        self._warn()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
