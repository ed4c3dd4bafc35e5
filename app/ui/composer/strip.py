"""The line under the composer: what it says about the network is read from the connection log."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.models import Connection
from app.ui.theme.theme import Theme
from app.ui.traffic import traffic
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import FittedDialog, Scrolled
from app.ui.widgets.labels import Label

_MOST = 11  # lines that are seen at once, unless the dialog is drawn larger
_GAP = 10  # pixels between two
_ICON = 13  # pixels, in text of the usual size
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class PrivacyStrip(QWidget):
    """A quiet button that opens the list of this session's connections."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._connections: Sequence[Connection] = ()
        self._button = Button(kind="action", clicked=self.show_list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def set_connections(self, connections: Sequence[Connection]) -> None:
        """Show how many connections are open now."""
        self._connections = connections
        self.retranslate()

    def _dress(self) -> None:
        self._button.setIcon(self._theme.icon("lock", "muted"))
        self._button.setIconSize(QSize(self._theme.scaled(_ICON), self._theme.scaled(_ICON)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the text again."""
        count = sum(1 for connection in self._connections if connection.open)
        opened = self.tr("%n connection(s) open", None, count)
        if count:
            text = self.tr("Chats stay on this computer")
        else:
            text = self.tr("Everything stays on this computer")
        self._button.set_words(f"{text} · {opened}")

    def show_list(self) -> None:
        """Open the list of connections."""
        dialog = ConnectionsDialog(self._connections, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class ConnectionLines(Scrolled):
    """A line for each connection; where they are many, some are scrolled to."""

    def __init__(self, lines: Sequence[str]) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        labels = [Label(line, "mono", wrap=True) for line in lines]
        for label in labels:
            column.addWidget(label)
        column.addStretch(1)
        super().__init__(inner)
        self._first = labels[0]

    def _most(self) -> int:
        """How high it is at most, by the letters."""
        self._first.ensurePolished()
        return _MOST * (self._first.fontMetrics().lineSpacing() + _GAP)

    def heightForWidth(self, width: int) -> int:
        """All of them, if they aren't many."""
        return min(super().heightForWidth(width), self._most())

    def sizeHint(self) -> QSize:
        """The same."""
        hint = super().sizeHint()
        return QSize(hint.width(), min(hint.height(), self._most()))


class ConnectionsDialog(FittedDialog):
    """Every connection of this session, newest first: time, host, purpose, bytes."""

    def __init__(self, connections: Sequence[Connection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: ConnectionLines | None = None
        self.setWindowTitle(self.tr("Connections of this session"))
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(Label(self.tr("Connections of this session"), "title"))
        text = self.tr(
            "Alcove opens a connection only for what you start or have switched on: a download, a search of "
            "the Hub, the look for new versions. Chats never leave this computer."
        )
        layout.addWidget(Label(text, "note", wrap=True))
        if connections:
            lines = [self._line(connection) for connection in reversed(connections)]
            self._lines = ConnectionLines(lines)
            self._lines.setAccessibleName(self.windowTitle())
            layout.addWidget(self._lines, 1)
        else:
            layout.addWidget(Label(self.tr("None so far."), "strong"))
        row = QHBoxLayout()
        row.addStretch(1)
        if connections:
            self._copy = Button(self.tr("Copy"), clicked=lambda: self._copy_list("\n".join(lines)))
            self._copy.installEventFilter(self)
            row.addWidget(self._copy)
        close = Button(self.tr("Close"), clicked=self.accept)
        close.installEventFilter(self)
        row.addWidget(close)
        close.setFocus()
        layout.addLayout(row)

    def _copy_list(self, text: str) -> None:
        """For whoever keeps a record of what was connected to."""
        QApplication.clipboard().setText(text)
        self._copy.set_words(self.tr("Copied"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll: the keyboard is on a button, which would take the arrows for a way to another one."""
        return (isinstance(event, QKeyEvent) and self._scroll(event)) or super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll also where the keyboard is on nothing."""
        if not self._scroll(event):
            super().keyPressEvent(event)

    def _scroll(self, event: QKeyEvent) -> bool:
        """Scroll the list by a key that is pressed for it; whether it was one."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None or self._lines is None or event.type() != QEvent.Type.KeyPress:
            return False
        self._lines.verticalScrollBar().triggerAction(action)
        return True

    def _line(self, connection: Connection) -> str:
        from app.ui.words import purpose  # not before the first frame

        time = QDateTime.fromSecsSinceEpoch(int(connection.started_at)).time()
        shown = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        return f"{shown}  {connection.host}\n{purpose(connection)} · {traffic(connection)}"
