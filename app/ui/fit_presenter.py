"""Between the library service and the memory bars of the models page: plans for another context length."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.models import FitPlan, ModelRef
from app.ui.services import Services

if TYPE_CHECKING:  # imported when the page is made
    from app.ui.models.page import ModelsPage


class FitPresenter(QObject):
    """Plans again when the user looks at a model with another context; tells it when the model is used."""

    def __init__(self, services: Services, page: ModelsPage) -> None:
        super().__init__(page)
        self._library = services.library
        self._page = page
        page.catalogue.context_chosen.connect(self._plan)
        page.shelf.plan_wanted.connect(self._plan_file)
        self._library.computer_changed.connect(page.set_computer)
        computer = self._library.computer
        if computer is not None:
            page.set_computer(computer)

    def context_for(self, model: ModelRef) -> int | None:
        """Return the length that was chosen on a model's card or in its details, None for the settings'."""
        for offer in self._library.offers():
            card = self._page.catalogue.card(offer.entry.id)
            if card is not None and offer.installed is not None and offer.installed.id == model.id:
                return card.fit.context_length
        return self._page.shelf.context_for(model.id)

    def _plan_file(self, model: ModelRef, length: int | None) -> None:
        self._library.find_plan(model, partial(self._page.shelf.set_plan, model.id), length)

    def _plan(self, entry_id: str, length: int | None) -> None:
        self._library.plan_offer(entry_id, length, partial(self._planned, entry_id))

    def _planned(self, entry_id: str, plan: FitPlan) -> None:
        card = self._page.catalogue.card(entry_id)
        if card is not None:
            card.set_plan(plan)
