"""Between the context service and the card that shows what fills the context."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.context import ContextMap
from app.domain.errors import AppError
from app.ui.errors import in_a_line
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.chat.context_card import ContextCard
    from app.ui.main_window import MainWindow


class ContextPresenter(QObject):
    """Shows the card below the last message while it is wanted."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._context = services.context
        self._window = window
        self._card: ContextCard | None = None
        self._context.changed.connect(self._show)
        self._context.closed.connect(self._hide)
        self._context.working.connect(self._working)
        self._context.waits.connect(self._waits)
        self._context.failed.connect(self._failed)
        window.chat.context_pill.clicked.connect(self.toggle)

    def toggle(self) -> None:
        """Show what fills the context, or hide it again; from another page, come to the chat."""
        if self._window.pages.currentWidget() is not self._window.chat:
            self._window.show_chat()
            self._context.show()
        elif self._card is not None and self._card.isVisible():
            self._context.close()
        else:
            self._context.show()

    def _show(self, context: ContextMap) -> None:
        if self._card is None:
            from app.ui.chat.context_card import ContextCard

            self._card = ContextCard(self._window.services.theme)
            self._card.action_requested.connect(self._context.choose)
            self._card.larger_requested.connect(self._context.enlarge)
            self._card.closed.connect(self._context.close)
        self._card.show_map(context)
        self._window.chat.conversation.set_tail(self._card)

    def _hide(self) -> None:
        self._window.chat.conversation.set_tail(None)

    def _working(self, busy: bool) -> None:
        if self._card is not None:
            self._card.setEnabled(not busy)
        if busy:
            self._window.chat.notices.show_notice(
                lambda: self.tr("The model is writing a summary of the older turns.")
            )

    def _waits(self) -> None:
        self._window.chat.notices.show_notice(
            lambda: self.tr("This waits for the answer that is being written.")
        )

    def _failed(self, error: AppError) -> None:
        self._window.chat.notices.show_notice(partial(in_a_line, error))
