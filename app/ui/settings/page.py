"""The settings page: sections of rows; a change is told at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import VERSION
from app.domain.chat import Effort
from app.settings.model import CONTEXT_CHOICES, Settings, ThemeChoice
from app.system.paths import Paths
from app.ui.page import Page
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label, Rule
from app.ui.widgets.segmented import SegmentedControl
from app.ui.widgets.switch import Switch

_TYPING_MS = 500


class Row(QWidget):
    """A setting: its name, one line about it, its control."""

    def __init__(self, control: QWidget, *, below: bool = False) -> None:
        super().__init__()
        self._name, self._text = Label(kind="strong"), Label(kind="note", wrap=True)
        self._control = control
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._text)
        if below:
            words.addWidget(control)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(20)
        row.addLayout(words, 1)
        if not below:
            row.addWidget(control)

    def set_words(self, name: str, text: str) -> None:
        """Set the name, which is the control's accessible name too, and the line below it."""
        self._name.setText(name)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._control.setAccessibleName(name)


class SettingsPage(Page):
    """Shows settings it is given and tells changes; knows no service."""

    changed = Signal(dict)
    folder_requested = Signal()
    licence_requested = Signal()

    def __init__(
        self, theme: Theme, paths: Paths, back: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(back, parent)
        self._paths = paths
        self._settings = Settings()
        self._sections: list[tuple[Label, str]] = []
        self._make_controls(theme)
        self._lay_out()
        self.retranslate()

    def _make_controls(self, theme: Theme) -> None:
        self._theme_choice = SegmentedControl([(choice, choice.value) for choice in ThemeChoice])
        self._theme_choice.changed.connect(lambda value: self._tell(theme=value))
        self._language = QComboBox()
        for code in ("system", "en", "fr"):
            self._language.addItem(code, code)
        self._language.activated.connect(lambda _: self._tell(language=self._language.currentData()))
        self._effort = SegmentedControl([(effort, effort.value) for effort in Effort])
        self._effort.changed.connect(lambda value: self._tell(effort=value))
        self._instructions = QPlainTextEdit()
        self._instructions.setProperty("kind", "field")
        self._instructions.setFixedHeight(96)
        self._instructions.setTabChangesFocus(True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._instructions_typed)
        self._instructions.textChanged.connect(self._typing.start)
        self._context = QComboBox()
        self._context.addItem("", None)
        for tokens in CONTEXT_CHOICES:
            self._context.addItem(f"{tokens:,}", tokens)
        self._context.activated.connect(lambda _: self._tell(context_length=self._context.currentData()))
        self._calculator = Switch(theme)
        self._calculator.toggled.connect(lambda on: self._tell(calculator=on))
        self._folder = Button(clicked=self._open_folder)
        self._policy = Button(clicked=self.licence_requested.emit)

    def _lay_out(self) -> None:
        self._rows = {
            "theme": Row(self._theme_choice),
            "language": Row(self._language),
            "effort": Row(self._effort),
            "instructions": Row(self._instructions, below=True),
            "context": Row(self._context),
            "calculator": Row(self._calculator),
            "folder": Row(self._folder),
            "about": Row(self._policy),
        }
        self._titles: dict[str, Label] = {}
        sections: Sequence[tuple[str, Sequence[str]]] = (
            ("appearance", ("theme", "language")),
            ("answers", ("effort", "instructions")),
            ("model", ("context",)),
            ("tools", ("calculator",)),
            ("data", ("folder",)),
            ("about", ("about",)),
        )
        for section, names in sections:
            title = self._titles[section] = Label(kind="section")
            self.column.addWidget(title)
            card = Card("card", margins=(18, 8, 18, 8), spacing=4)
            for number, name in enumerate(names):
                if number:
                    card.column.addWidget(Rule())
                card.column.addWidget(self._rows[name])
            self.column.addWidget(card)
            self.column.addSpacing(6)
        self.column.addStretch(1)

    def set_settings(self, settings: Settings) -> None:
        """Show these settings without telling of a change."""
        self._settings = settings
        self._theme_choice.set_value(settings.theme)
        self._language.setCurrentIndex(max(self._language.findData(settings.language), 0))
        self._effort.set_value(settings.effort)
        self._context.setCurrentIndex(max(self._context.findData(settings.context_length), 0))
        self._calculator.blockSignals(True)
        self._calculator.setChecked(settings.calculator)
        self._calculator.blockSignals(False)
        if settings.instructions != self._instructions.toPlainText() and not self._typing.isActive():
            self._instructions.blockSignals(True)
            self._instructions.setPlainText(settings.instructions)
            self._instructions.blockSignals(False)

    def _tell(self, **changes: Any) -> None:
        self.changed.emit(changes)

    def _instructions_typed(self) -> None:
        self._tell(instructions=self._instructions.toPlainText()[:20_000])

    def flush(self) -> None:
        """Tell what was typed last, before the page or the window goes."""
        if self._typing.isActive():
            self._typing.stop()
            self._instructions_typed()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("Settings"))
        self.set_back(self.tr("Back to the chat"))
        titles = {
            "appearance": self.tr("Appearance"),
            "answers": self.tr("Answers"),
            "model": self.tr("Model"),
            "tools": self.tr("Tools"),
            "data": self.tr("Data"),
            "about": self.tr("About"),
        }
        for name, title in titles.items():
            self._titles[name].setText(title.upper())
        self._retranslate_rows()
        self._theme_choice.set_labels([self.tr("System"), self.tr("Light"), self.tr("Dark")])
        self._effort.set_labels([self.tr("Low"), self.tr("Medium"), self.tr("High")])
        self._language.setItemText(0, self.tr("As the system"))
        self._language.setItemText(1, "English")
        self._language.setItemText(2, "Français")
        self._context.setItemText(0, self.tr("Automatic (recommended)"))
        self._folder.set_words(self.tr("Open folder"))
        self._policy.set_words(self.tr("Licences and usage policy"))

    def _retranslate_rows(self) -> None:
        words = {
            "theme": (self.tr("Theme"), self.tr("The system's choice is followed live.")),
            "language": (self.tr("Language"), ""),
            "effort": (
                self.tr("Effort of new chats"),
                self.tr(
                    "How long the model thinks. Medium is recommended; High is slow and best for hard work."
                ),
            ),
            "instructions": (
                self.tr("Instructions"),
                self.tr("Sent with every chat, for example: answer in short sentences."),
            ),
            "context": (
                self.tr("Context length"),
                self.tr(
                    "In tokens. A longer context needs more memory. Used from the next load of the model on."
                ),
            ),
            "calculator": (
                self.tr("Calculator"),
                self.tr("Lets the model compute exactly instead of guessing."),
            ),
            "folder": (self.tr("Data folder"), str(self._paths.data)),
            "about": (
                f"Alcove {VERSION}",
                self.tr("Free and open source, Apache 2.0. No account, no telemetry, no updates by itself."),
            ),
        }
        for name, (title, text) in words.items():
            self._rows[name].set_words(title, text)
