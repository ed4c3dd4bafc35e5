"""The settings page: sections at the left, or above, the rows of one, a search over all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.settings.model import Settings
from app.settings.table import Section
from app.ui.page import Page
from app.ui.pieces import Between, Pieces, Work
from app.ui.settings.choice import CalmComboBox
from app.ui.settings.kinds import new_section
from app.ui.settings.news import News
from app.ui.settings.row import folded
from app.ui.settings.section import SectionView
from app.ui.settings.sight import bring_in_sight
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label, Rule

_LIST_WIDTH, _COLUMN_WIDTH = 190, 692  # pixels
_NARROW = 560  # pixels of the page, with less the sections are chosen above the rows, not beside them
_BEFORE, _AFTER = 34, 24  # pixels beside the rows


class SettingsPage(Page):
    """Shows settings it is given and tells changes; knows no service.

    A section is made when it is first shown, or ahead of that; `made` tells of each, so that its own wishes
    can be connected.
    """

    changed = Signal(dict)
    model_changed = Signal(dict)  # values for the model in use alone
    model_reset = Signal(list)
    made = Signal(object)  # SectionView

    def __init__(self, theme: Theme, back: Callable[[], object], parent: QWidget | None = None) -> None:
        self._theme = theme
        self._settings = Settings()
        self._model = ("", "")
        self._views: dict[Section, SectionView] = {}
        self._placed: set[Section] = set()  # made or begun
        self._begun: dict[Section, Pieces] = {}
        self._searched: set[Section] = set()  # those that may show some of their rows only
        self._current = Section.GENERAL
        super().__init__(back, parent, width=_COLUMN_WIDTH)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(220)
        self._search.textChanged.connect(lambda _: self._filter())
        self.head.insertWidget(self.head.count() - 1, self._search)
        self.setFocusProxy(self._list)
        self._between = Between(self)
        self.retranslate()
        theme.changed.connect(self.retranslate)

    def _scroll(self, width: int) -> QWidget:
        """The list of sections beside the column, in place of the column alone."""
        self._list = QListWidget()
        self._list.setProperty("ring", "true")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([section.value for section in Section])
        self._list.currentRowChanged.connect(self._chosen)
        self._short = CalmComboBox()  # the same sections, filled in the first narrow window
        self._short.activated.connect(self._chosen)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner(width))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_side())
        right = QVBoxLayout()
        right.setSpacing(0)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 14, 0, 0)
        top.setSpacing(0)
        top.addSpacing(_BEFORE)
        top.addWidget(self._short)
        top.addStretch(1)
        top.addSpacing(_AFTER)
        self._top.hide()
        right.addWidget(self._top)
        right.addWidget(self.area, 1)
        right.addLayout(self._make_news(width))
        right.addWidget(self._make_foot(width))
        row.addLayout(right, 1)
        return whole

    def _make_side(self) -> QWidget:
        """Where the list of sections stands, with a line at its right."""
        self._side = QWidget()
        left = QHBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addSpacing(10)  # a margin would stay at the left where reading begins at the right
        column = QVBoxLayout()
        column.setContentsMargins(0, 18, 0, 12)
        column.addWidget(self._list)
        left.addLayout(column)
        left.addSpacing(12)
        left.addWidget(Rule(vertical=True))
        return self._side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self._follow_room()

    def _follow_room(self) -> None:
        """Choose the section above the rows where there is no room beside them."""
        self._list.setFixedWidth(self._theme.scaled(_LIST_WIDTH) - 22)
        narrow = self.width() < self._theme.scaled(_NARROW)
        if narrow and not self._short.count():
            self._short.addItems([self._list.item(number).text() for number in range(self._list.count())])
            self._short.setCurrentIndex(self._list.currentRow())
        if self._top.isHidden() is narrow:
            self._top.setVisible(narrow)
            self._side.setVisible(not narrow)
            self.setFocusProxy(self._short if narrow else self._list)

    def _make_foot(self, width: int) -> QWidget:
        """Where a section's pinned part stands, as wide as the rows above."""
        self._foot = QWidget()
        middle = QWidget()
        middle.setMaximumWidth(width)
        self._pinned = QVBoxLayout(middle)
        self._pinned.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(_row(middle))
        self._foot.hide()
        return self._foot

    def _make_news(self, width: int) -> QHBoxLayout:
        """Where news stand, below what is scrolled: nothing moves for somebody at work there."""
        self._news = News(self._theme)
        self._news.setMaximumWidth(width)
        row = _row(self._news)
        row.setContentsMargins(0, 10, 0, 14)
        return row

    def _inner(self, width: int) -> QWidget:
        inner, middle = QWidget(), QWidget()
        middle.setMaximumWidth(width)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(26)
        self._nothing = Label(kind="muted")
        self._nothing.hide()
        self.column.addWidget(self._nothing)
        self.column.addStretch(1)
        row = _row(middle)
        row.setContentsMargins(0, 28, 0, 28)
        inner.setLayout(row)
        return inner

    # -- sections ------------------------------------------------------------------------------

    def view(self, section: Section) -> SectionView:
        """A section, made at once where it isn't there."""
        self._pieces(section).finish()
        return self._views[section]

    def existing(self, section: Section) -> SectionView | None:
        """A section when it is made already."""
        return self._views.get(section)

    def begin(self) -> Work:
        """Make the first section and show it; yields between two pieces."""
        while self._pieces(self._current).go():
            yield
        yield
        self.show_section(self._current)

    def make_next(self) -> bool:
        """Make a piece of a section that nobody has asked for yet; False when all are there."""
        missing = next((section for section in Section if section not in self._views), None)
        if missing is None:
            return False
        self._pieces(missing).go()
        return True

    def open_section(self, section: Section, row: str = "") -> None:
        """Show a section, at one of its rows, as soon as it is made; nothing waits for it meanwhile."""
        self._end_search()  # else it would go on making what it needs, and this be forgotten
        self._choose(section)
        self._between.start(self._pieces(section), lambda: self.show_section(section, row))

    def _pieces(self, section: Section) -> Pieces:
        if section not in self._begun or self._begun[section].failed:
            self._begun[section] = Pieces(self._make(section))
        return self._begun[section]

    def _make(self, section: Section) -> Work:
        view = new_section(section, self._theme)
        view.setParent(self)  # the window may close before it has its place
        yield
        view.setVisible(False)
        before = [s for s in list(Section)[: list(Section).index(section)] if s in self._placed]
        self._placed.add(section)
        self.column.insertWidget(1 + len(before), view)
        yield from view.make(self._settings, *self._model)
        yield
        for row in view.rows.values():  # what Qt would do in one go when they are first shown
            row.ensurePolished()
            yield
        view.ensurePolished()
        yield
        view.filter([])
        yield
        if view.pinned is not None:
            self._pinned.addWidget(view.pinned)
            view.pinned.hide()
            view.pinned.ensurePolished()
            yield
        # From here on the view is told what changes, so this is one piece.
        view.changed.connect(self.changed)
        view.model_changed.connect(self.model_changed)
        view.model_reset.connect(self.model_reset)
        view.set_settings(self._settings)  # they may have changed meanwhile
        view.set_model(*self._model)
        self._views[section] = view
        self.made.emit(view)
        if self._search.text():
            self._filter()

    def show_section(self, section: Section, row: str = "") -> None:
        """Show one section, at one of its rows where one is named."""
        self._between.stop()
        self._current = section
        self._news.hide()
        self._end_search()
        self.view(section)
        self._choose(section)
        self._filter()
        self.area.verticalScrollBar().setValue(0)
        if row:
            bring_in_sight(self.area, self._views[section], row)

    def _end_search(self) -> None:
        """Show the section that was shown before the search, as if there had been none."""
        if self._search.text():
            self._search.clear()  # told: the button in the field that empties it goes by that too

    def _choose(self, section: Section) -> None:
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(list(Section).index(section))
        self._short.setCurrentIndex(list(Section).index(section))

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self._current

    def _chosen(self, number: int) -> None:
        if number >= 0:
            self.open_section(list(Section)[number])

    def search(self, query: str) -> None:
        """Search as if the query were typed."""
        self._search.setText(query)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _filter(self) -> None:
        query = folded(self._search.text()).split()
        missing = [section for section in Section if section not in self._views] if query else []
        if missing:  # what is there already is searched meanwhile
            self._between.start(Pieces(self._all(missing)), self._filter)
        found, shown = 0, []
        for section, view in self._views.items():
            count = 0
            if query or section in self._searched:
                count = view.filter(query)
            found += count
            if bool(count) if query else section is self._current:
                shown.append(view)
            else:
                view.hide()
        self._searched = set(self._views) if query else set()
        self._nothing.setVisible(bool(query) and not found and not missing)
        self._pin(None if query else self._views.get(self._current))
        for view in shown:  # last: what was shown already would be laid out again by each of the above
            view.show()
        with QSignalBlocker(self._list):
            if query:
                self._list.setCurrentRow(-1)
                self._list.clearSelection()
            else:
                self._list.setCurrentRow(list(Section).index(self._current))
        self._short.setCurrentIndex(self._list.currentRow())

    def _all(self, sections: Sequence[Section]) -> Work:
        for section in sections:
            while self._pieces(section).go():
                yield
            yield

    def _pin(self, shown: SectionView | None) -> None:
        """Keep the pinned part of the section that is shown in sight."""
        for view in self._views.values():
            if view.pinned is not None:
                view.pinned.setVisible(view is shown)
        self._foot.setVisible(shown is not None and shown.pinned is not None)

    # -- values --------------------------------------------------------------------------------

    def set_settings(self, settings: Settings) -> None:
        """Show these settings without telling of a change."""
        self._settings = settings
        for view in self._views.values():
            view.set_settings(settings)

    def set_model(self, model_id: str, name: str) -> None:
        """Say which model is in use; values can be set for it alone."""
        self._model = (model_id, name)
        for view in self._views.values():
            view.set_model(model_id, name)

    def say(self, words: Callable[[], str], *, bad: bool = False) -> None:
        """Say what was done or went wrong, below the rows, until another section is shown.

        The words are asked for again after a change of language.
        """
        self._news.say(words, bad=bad)

    def clear_news(self) -> None:
        """Forget what was said."""
        self._news.clear()

    @property
    def news(self) -> str:
        """What is said below the rows, "" for nothing."""
        return self._news.text if self._news.isVisibleTo(self) else ""

    def flush(self) -> None:
        """Tell what was typed last, before the page or the window goes."""
        for view in self._views.values():
            view.flush()

    # -- words ---------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("Settings"))
        self.set_back(self.tr("Back to the chat"))
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setAccessibleName(self.tr("Search settings"))
        for sections in (self._list, self._short):
            sections.setAccessibleName(self.tr("Sections of the settings"))
        self._nothing.setText(self.tr("Nothing found."))
        self._news.retranslate(self.tr("Close"))
        titles = {
            Section.GENERAL: self.tr("General"),
            Section.APPEARANCE: self.tr("Appearance"),
            Section.MODEL: self.tr("Model"),
            Section.ANSWERS: self.tr("Answers"),
            Section.TOOLS: self.tr("Tools"),
            Section.PRIVACY: self.tr("Privacy and data"),
            Section.SHORTCUTS: self.tr("Shortcuts"),
            Section.ABOUT: self.tr("About"),
        }
        for number, section in enumerate(Section):
            item = self._list.item(number)
            item.setText(titles[section])
            item.setSizeHint(QSize(0, self._theme.scaled(26 if self._theme.compact else 32)))
            if self._short.count():
                self._short.setItemText(number, titles[section])
        self._follow_room()


def _row(middle: QWidget) -> QHBoxLayout:
    """A widget where the rows stand, and as wide."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addSpacing(_BEFORE)
    row.addWidget(middle, 100)
    row.addStretch(1)
    row.addSpacing(_AFTER)
    return row
