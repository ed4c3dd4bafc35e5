"""The base of a section: rows built from the table, restored, searched and told of changes alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.settings.advice import harms
from app.settings.model import Scalar, Settings
from app.settings.table import Declared, Effect, Section, of_section, specs
from app.ui.settings import words
from app.ui.settings.choice import Choice
from app.ui.settings.control import Control
from app.ui.settings.controls import make_control
from app.ui.settings.row import Row
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

_SCOPE_LETTERS = 70  # of the words that say which models the values are for
_WRITTEN = ("instructions", "presets")  # texts of the user, not choices
Words = Mapping[str, tuple[str, str]]  # setting -> name, one line about it


class SectionView(QWidget):
    """One section. A subclass says which one, gives the words, and may add rows of its own.

    `changed` tells general values, `model_changed` values for the model in use; there, `None` as a whole
    means the general value again.
    """

    changed = Signal(dict)
    model_changed = Signal(dict)
    model_reset = Signal(list)  # names whose general value holds again
    section: ClassVar[Section]

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.settings = Settings()
        self._model_id, self._model_name = "", ""
        self.rows: dict[str, Row] = {}
        self.controls: dict[str, Control] = {}
        self._declared: dict[str, Declared] = {}
        self._told: tuple[object, ...] = ()  # what the rows show
        self._heading, self._lead = Label(kind="heading"), Label(kind="muted", wrap=True)
        self._restore = Button(clicked=self._restore_defaults)
        self._restore.setParent(self)  # a section may go before it is made
        self._restore.hide()
        self._scope: Choice | None = None
        self._texts: Words = {}
        self.pinned: QWidget | None = None  # stays in sight below the rows while they scroll
        self.made = False  # with all its rows
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._heading)
        self.column.addSpacing(8)
        self.column.addWidget(self._lead)
        self.column.addSpacing(14)

    def make(self, settings: Settings, model_id: str, model_name: str) -> Iterator[None]:
        """Make the rows with their words and values; yields where the window's events may come between."""
        self.settings, self._texts = settings, self.words()
        self._model_id, self._model_name = model_id, model_name
        self._head_rows()
        yield
        for _ in self.build():
            yield
        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.addWidget(self._restore)
        self.foot.addStretch(1)
        self.column.addSpacing(18)
        self.column.addLayout(self.foot)
        self._restore.setVisible(self.restorable)
        self.made = True
        self.retranslate()

    # -- what a subclass gives -----------------------------------------------------------------

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        raise NotImplementedError

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        raise NotImplementedError

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices of a setting, or of an empty field."""
        return ()

    def build(self) -> Iterator[None]:
        """Make the rows, one at a time; a subclass may put others between them."""
        for one in of_section(self.section):
            self.declare(one)
            yield

    @property
    def restorable(self) -> bool:
        """Whether the defaults can be restored here."""
        return bool(self._declared)

    # -- rows ----------------------------------------------------------------------------------

    def declare(self, one: Declared, control: Control | None = None) -> None:
        """Add the row of a declared setting, with a control of its own where one is given."""
        control = control or make_control(self._theme, specs()[one.name], one.choices)
        control.edited.connect(lambda value, name=one.name: self._edited(name, value))
        self.controls[one.name], self._declared[one.name] = control, one
        self.add_row(one.name, Row(control, below=control.below))
        self.rows[one.name].reset_requested.connect(lambda name=one.name: self._reset(name))
        shown = self.shown
        self._show(one, shown, self._own(), self.harms(shown))

    def add_row(self, name: str, row: Row) -> None:
        """Add a row that is no setting, under a name of its own."""
        self.rows[name] = row
        self._name_row(name)
        self.column.addWidget(row)

    def _head_rows(self) -> None:
        if any(one.per_model for one in of_section(self.section)):
            self._scope = Choice((False, True), _SCOPE_LETTERS)
            self._scope.set_value(False)
            self._scope.edited.connect(lambda _: self.refresh())
            line = QHBoxLayout()
            line.addWidget(self._scope)
            line.addStretch(1)
            self.column.addLayout(line)
            self.column.addSpacing(6)
            self._name_scope()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what the values are for from a list where the words don't fit side by side."""
        super().resizeEvent(event)
        if self._scope is not None:
            self._scope.set_narrow(self._scope.wide() > self.width())

    # -- values --------------------------------------------------------------------------------

    @property
    def for_model(self) -> bool:
        """Whether the values shown are those of the model in use alone."""
        return self._scope is not None and bool(self._scope.value) and bool(self._model_id)

    @property
    def shown(self) -> Settings:
        """The settings whose values are shown."""
        return self.settings.for_model(self._model_id) if self.for_model else self.settings

    def set_model(self, model_id: str, name: str) -> None:
        """Say which model is in use."""
        if (model_id, name) == (self._model_id, self._model_name):
            return
        self._model_id, self._model_name = model_id, name
        self._name_scope()
        if self._scope is not None:  # only then a value can be the model's own
            self.refresh()

    def set_settings(self, settings: Settings) -> None:
        """Show these settings without telling of a change; only what is of this section is laid out."""
        self.settings = settings
        if self._state() != self._told:
            self.refresh()
            return
        for name, control in self.controls.items():
            if name in self._declared:
                control.set_value(getattr(self.shown, name))

    def refresh(self) -> None:
        """Show values, marks and warnings again."""
        self._told = self._state()
        shown, own = self.shown, self._own()
        found = self.harms(shown)
        for one in self._declared.values():
            self._show(one, shown, own, found)

    def _show(
        self, one: Declared, shown: Settings, own: Mapping[str, Scalar], found: Mapping[str, str]
    ) -> None:
        value, row = getattr(shown, one.name), self.rows[one.name]
        self.controls[one.name].set_value(value)
        row.set_warning(words.harm(found.get(one.name, "")))
        self._mark(one, value, own)
        row.setEnabled(not self.for_model or one.per_model)

    def _state(self) -> tuple[object, ...]:
        """All that the rows depend on."""
        shown = self.shown
        values = [(getattr(shown, name), getattr(self.settings, name)) for name in self._declared]
        return values, dict(self._own()), dict(self.harms(shown)), self.for_model

    def harms(self, shown: Settings) -> Mapping[str, str]:
        """The codes of values that hurt; a subclass may know more."""
        return harms(shown)

    def _own(self) -> Mapping[str, Scalar]:
        return self.settings.overrides.get(self._model_id, {}) if self.for_model else {}

    def _mark(self, one: Declared, value: object, own: Mapping[str, Scalar]) -> None:
        row, when = self.rows[one.name], words.effect(one.effect)
        if self.for_model and one.per_model:
            general = self.value_words(one, getattr(self.settings, one.name))
            if one.name in own:
                replaced = self.tr("in place of {value}").replace("{value}", general)
                row.set_mark(replaced, self.tr("Use the general value"))
            else:
                row.set_mark(self.tr("as for all models"))
            return
        default = specs()[one.name].default
        if value == default:
            row.set_mark(self.tr("recommended") if self._advises(one) else when)
        elif self._advises(one):
            back = self.tr("Recommended: {value}").replace("{value}", self.value_words(one, default))
            row.set_mark(when, back)
        else:
            row.set_mark(when)

    def _advises(self, one: Declared) -> bool:
        """Whether the default is a recommendation; looks are a matter of taste."""
        return one.section in (Section.MODEL, Section.ANSWERS) and one.name not in (
            *("instructions", "presets", "stop", "unload_after", "load_at_start"),
            *("read_ahead", "kept_states_gb"),
        )

    def value_words(self, one: Declared, value: object) -> str:
        """A value in words."""
        offered = tuple(one.choices) or specs()[one.name].choices
        labels = self.labels(one.name)
        if value in offered and len(labels) == len(offered):
            return labels[offered.index(value)]
        if value is None:
            return labels[0] if labels else self.tr("Automatic")
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        return words.amount(value, one.unit) if isinstance(value, int | float) else str(value)

    def _edited(self, name: str, value: object) -> None:
        if self.for_model and self._declared[name].per_model:
            self.model_changed.emit({name: value})
        else:
            self.changed.emit({name: value})

    def _reset(self, name: str) -> None:
        if self.for_model:
            self.model_reset.emit([name])
        else:
            self.changed.emit({name: specs()[name].default})

    def _restore_defaults(self) -> None:
        """Put back all but what the user wrote: there is no way to get that again."""
        self.flush()
        names = [name for name in self._declared if name not in _WRITTEN]
        if self.for_model:
            self.model_reset.emit([name for name in names if self._declared[name].per_model])
        else:
            self.changed.emit({name: specs()[name].default for name in names})

    def flush(self) -> None:
        """Tell what was typed last."""
        for control in self.controls.values():
            control.flush()

    # -- search --------------------------------------------------------------------------------

    def filter(self, query: list[str]) -> int:
        """Show only the rows that match the folded words, all when there are none; return how many.

        Whose values they hold stays in sight: one model's must not pass for those of all.
        """
        count = 0
        for row in self.rows.values():
            matches = row.matches(query)
            row.setVisible(matches)
            count += matches
        whole = not query
        self._lead.setVisible(whole)
        self._restore.setVisible(whole and self.restorable)
        self.filtered(whole=whole)
        return count

    def filtered(self, *, whole: bool) -> None:
        """Told after a search: what is no row goes away meanwhile."""

    # -- words ---------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange and self.made:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        title, lead = self.head()
        self._heading.setText(title)
        self._lead.setText(lead)
        self._restore.set_words(self.tr("Restore defaults"), self.tr("Restore the defaults of this section"))
        self._texts = self.words()
        for name in self.rows:
            self._name_row(name)
        self._name_scope()
        self.refresh()

    def _name_row(self, name: str) -> None:
        label, text = self._texts.get(name, ("", ""))
        self.rows[name].set_words(label, text)
        if name in self.controls:
            self.controls[name].set_labels(self.labels(name))
            self.controls[name].set_name(label)

    def _name_scope(self) -> None:
        if self._scope is not None:
            own = self.tr("For {model} only").replace("{model}", self._model_name)
            self._scope.set_labels([self.tr("For all models"), own])
            self._scope.set_name(self.tr("Which models these values are for"))
            self._scope.setVisible(bool(self._model_id))

    @property
    def needs_reload(self) -> bool:
        """Whether a setting of this section takes effect at the next load."""
        return any(one.effect is Effect.RELOAD for one in self._declared.values())
