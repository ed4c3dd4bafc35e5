"""Between the open chat and the panel that says what it has cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from app.turns.usage import chat_usage
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.usage.panel import UsagePanel


class UsagePresenter(QObject):
    """Shows the way to the panel while there is something in it."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._panel: UsagePanel | None = None
        window.chat.usage_button.clicked.connect(lambda _=False: self.show())
        services.chats.context_used.connect(self._refresh)

    def _refresh(self, *_: object) -> None:
        usages = [v for v in self._services.chats.path() if v.message.usage is not None]
        self._window.chat.usage_button.setVisible(bool(usages))

    def show(self) -> None:
        """Show what the open chat has cost, over it."""
        from app.ui.usage.panel import UsagePanel

        if self._window.pages.currentWidget() is not self._window.chat:
            self._window.show_chat()
        chat = self._services.chats.current
        if self._panel is None:
            self._panel = UsagePanel(self._services.theme, self._window)
        facts = self._services.engine.state.facts
        pill = self._window.chat.context_pill
        place = pill.mapToGlobal(QPoint(0 if pill.isRightToLeft() else pill.width(), pill.height() + 6))
        usage = chat_usage(chat.tree.path(), chat.tree.all())
        self._panel.show_usage(usage, facts.context_length if facts else 0, place)
