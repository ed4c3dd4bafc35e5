"""Appearance: every change is seen at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from app.services.language import LANGUAGES
from app.settings.model import Accent
from app.settings.table import Declared, Section, of_section
from app.ui.settings import words
from app.ui.settings.choice import Choice
from app.ui.settings.control import Control
from app.ui.settings.section import SectionView, Words
from app.ui.theme.theme import Theme
from app.ui.widgets.keys import arrow_step
from app.ui.widgets.tips import set_tip

_OWN_NAMES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "it": "Italiano",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}


class Swatch(QAbstractButton):
    """A disc in one accent colour; the chosen one has a ring."""

    def __init__(self, theme: Theme, accent: Accent) -> None:
        super().__init__()
        self._theme, self._accent = theme, accent
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The disc with room for its ring."""
        return QSize(28, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.accent(self._accent.value))
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(6, 6, 16, 16))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(QRectF(3, 3, 22, 22))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.token("text"), 1.5))
            painter.drawRoundedRect(QRectF(1, 1, 26, 26), 7, 7)


class Swatches(Control):
    """One accent among all; arrow keys move inside, Tab moves past."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.row.setSpacing(2)
        self._group = QButtonGroup(self)
        for number, accent in enumerate(Accent):
            swatch = Swatch(theme, accent)
            self._group.addButton(swatch, number)
            self.row.addWidget(swatch)
        self._group.idClicked.connect(self._chosen)
        self.set_value(Accent.TEAL)

    def set_value(self, value: object) -> None:
        """Show the chosen one."""
        for button, accent in zip(self._group.buttons(), Accent, strict=True):
            button.setChecked(accent == value)
            policy = Qt.FocusPolicy.TabFocus if accent == value else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the names of the colours."""
        for button, label in zip(self._group.buttons(), labels, strict=True):
            button.setAccessibleName(label)
            set_tip(button, label)

    def set_name(self, name: str) -> None:
        """Name the group."""
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = arrow_step(self, event)
        number = self._group.checkedId() + step
        if not step or not 0 <= number < len(Accent):
            super().keyPressEvent(event)
            return
        self._chosen(number)
        self._group.button(number).setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self, number: int) -> None:
        accent = list(Accent)[number]
        self.set_value(accent)
        self.edited.emit(accent)


class AppearanceSection(SectionView):
    """Theme, language, accent, text, density, code, column."""

    section = Section.APPEARANCE

    def build(self) -> Iterator[None]:
        """The declared rows, two of them with controls of their own."""
        own: dict[str, Callable[[], Control]] = {
            "language": lambda: Choice(("system", *LANGUAGES)),
            "accent": lambda: Swatches(self._theme),
        }
        for one in of_section(self.section):
            self.declare(one, own[one.name]() if one.name in own else None)
            yield

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        return self.tr("Appearance"), self.tr("Every change is seen at once.")

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        return {
            "theme": (self.tr("Theme"), self.tr("The system's choice is followed live.")),
            "language": (self.tr("Language"), self.tr("Of the window; the model answers in yours.")),
            "accent": (self.tr("Accent"), self.tr("The colour of what is chosen or can be pressed.")),
            "text_size": (self.tr("Text size"), self.tr("Of the whole window.")),
            "density": (self.tr("Density"), self.tr("How close lists and buttons stand.")),
            "code_style": (self.tr("Colours of code"), self.tr("In answers, readable in light and dark.")),
            "column_width": (
                self.tr("Column width"),
                self.tr("How wide a conversation is at most. Narrow lines are easier to read."),
            ),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices."""
        return {
            "theme": [self.tr("System"), self.tr("Light"), self.tr("Dark")],
            "language": [self.tr("As the system"), *(_OWN_NAMES.get(code, code) for code in LANGUAGES)],
            "accent": [
                *(self.tr("Teal"), self.tr("Blue"), self.tr("Violet")),
                *(self.tr("Rose"), self.tr("Amber"), self.tr("Grey")),
            ],
            "text_size": [words.amount(value, one.unit) for one in self._of(name) for value in one.choices],
            "density": [self.tr("Comfortable"), self.tr("Compact")],
            "code_style": [self.tr("Calm"), self.tr("Vivid"), self.tr("Plain")],
            "column_width": [
                *(self.tr("Narrow"), self.tr("Normal")),
                *(self.tr("Wide"), self.tr("Very wide")),
            ],
        }.get(name, ())

    def _of(self, name: str) -> Sequence[Declared]:
        return [one for one in of_section(self.section) if one.name == name]
