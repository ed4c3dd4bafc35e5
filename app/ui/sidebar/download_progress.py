"""A calm row above the sidebar's foot: what is being downloaded, how far, how long yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from app.domain.downloads import DownloadPhase, DownloadState
from app.ui.figures import number
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.progress import ProgressBar


class DownloadProgress(QPushButton):
    """Hidden when nothing is being downloaded; a click leads to the models."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._states: Sequence[DownloadState] = ()
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name, self._left = ElidedLabel(kind="small"), ElidedLabel(kind="small")
        self._bar = ProgressBar(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(9, 6, 9, 7)
        self._column.setSpacing(5)
        for widget in (self._name, self._bar, self._left):
            self._column.addWidget(widget)
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_states(self, states: Sequence[DownloadState]) -> None:
        """Show the downloads that go on as one."""
        self._states = [state for state in states if state.active]
        self.setVisible(bool(self._states))
        if not self._states:
            return
        from app.ui.words import time_left  # not before the first frame

        total = sum(state.total for state in self._states)
        share = sum(state.done for state in self._states) / total if total else 0.0
        percent = self.tr("{count} %").replace("{count}", number(int(100 * share)))
        first = self._states[0].name or self._states[0].entry_id
        more = len(self._states) - 1
        name = self.tr("{name} and %n more", None, more).replace("{name}", first) if more else first
        left = time_left(self._seconds())
        words = " · ".join(part for part in (percent, left) if part)
        self._name.setText(name)
        self._left.setText(words)
        self._bar.set_share(share)
        self.setAccessibleName(self.tr("Downloading {name}").replace("{name}", f"{name}, {words}"))

    def _seconds(self) -> float | None:
        running = [s for s in self._states if s.phase is DownloadPhase.RUNNING and s.speed > 0]
        speed = sum(state.speed for state in running)
        left = sum(state.total - state.done for state in self._states)
        return left / speed if speed else None

    def sizeHint(self) -> QSize:
        """As high as its lines; the style sheet knows only buttons of one line."""
        return QSize(super().sizeHint().width(), self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never less high than its lines."""
        return QSize(0, self._column.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_states(self._states)
        super().changeEvent(event)
