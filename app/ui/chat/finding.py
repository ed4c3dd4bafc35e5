"""Finding in the chat: the bar over the conversation, and what it finds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea

from app.ui.chat.column import MessageColumn
from app.ui.chat.find_bar import FindBar
from app.ui.chat.finder import Finder
from app.ui.chat.selection import Selection
from app.ui.theme.theme import Theme

_LONGEST = 100  # characters of a selection that is taken for what is looked for
_EDGE, _ABOVE = 14, 8  # pixels at the side and above


class Finding(QObject):
    """Made when it is first asked for; widgets and engine of one conversation."""

    def __init__(
        self,
        column: MessageColumn,
        area: QScrollArea,
        selection: Selection,
        theme: Theme,
        make_room: Callable[[int], None],
    ) -> None:
        super().__init__(area)
        self._column, self._area, self._selection, self._make_room = column, area, selection, make_room
        self.finder = Finder(column, theme)
        self.bar = FindBar(theme)
        self.bar.setParent(area)
        self.bar.installEventFilter(self)
        self._late = False  # another path is shown, and not searched yet
        self.bar.searched.connect(self.finder.search)
        self.bar.stepped.connect(lambda forward: self.finder.step(forward=forward))
        self.bar.closed.connect(self.close)
        self.finder.changed.connect(self.bar.show_place)

    def open(self) -> None:
        """Show the bar; words that are selected are looked for."""
        words = self._selection.words()
        self.bar.show()
        self.place()
        self.bar.open(words if len(words) <= _LONGEST and "\n" not in words else "")

    def close(self) -> None:
        """Put the bar away and take the marks off."""
        self.bar.hide()
        self._make_room(0)
        self.finder.search("")
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def path_changed(self) -> None:
        """Another chat, or another branch, is shown."""
        if self.bar.isVisible():
            self.finder.refresh()
        elif not self.bar.isHidden():  # beneath another page, where nothing has its place
            self._late = True
            self.finder.search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Search what was shown beneath another page, once it is seen; follow letters of another size."""
        if event.type() == QEvent.Type.LayoutRequest and not self.bar.isHidden():
            self.place()
        if self._late and event.type() == QEvent.Type.Show:
            self._late = False
            QTimer.singleShot(0, self, lambda: self.finder.search(self.bar.query))
        return super().eventFilter(watched, event)

    def message_changed(self, message_id: str) -> None:
        """A message was added, or an answer has ended."""
        row = self._column.row(message_id)
        if row is not None:
            self.finder.look_again(row)

    def place(self) -> None:
        """Keep the bar at the corner of the view, with room for it above the messages."""
        self.bar.fit()
        if not self.bar.isHidden():
            self._make_room(self.bar.height() + _ABOVE)
        room = max(0, self._area.viewport().width() - self.bar.width() - _EDGE)
        self.bar.move(_EDGE if self.bar.isRightToLeft() else room, _ABOVE)
