"""What a load takes of each memory, as bars: weights, context, work, other programs, what stays free."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.models import FitPlan, PlaceKind, PlaceUse
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.share_bar import Share, ShareBar, short_tokens
from app.ui.words import gigabytes, memory_as_sold


class FitBars(QWidget):
    """A bar for each memory that a plan uses; each is named where there are several."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._plan: FitPlan | None = None
        self._rows: list[tuple[Label, ShareBar]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def set_plan(self, plan: FitPlan | None) -> None:
        """Show a plan."""
        self._plan = plan
        self._show()

    def _show(self) -> None:
        plan = self._plan
        places = [place for place in plan.places if place.used] if plan else []
        while len(self._rows) < len(places):
            row = Label(kind="note"), ShareBar(self._theme)
            self._rows.append(row)
            for widget in row:
                self._column.addWidget(widget)
        for index, (name, bar) in enumerate(self._rows):
            there = index < len(places)
            bar.setVisible(there)
            name.setVisible(there and len(places) > 1)
            if there and plan is not None:
                name.setText(place_name(places[index]))
                bar.set_shares(shares(places[index], plan.options.context_length))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)


def place_name(place: PlaceUse) -> str:
    """The name of a memory with its size."""
    translate = QCoreApplication.translate
    text = {
        PlaceKind.MEMORY: translate("FitBars", "Memory · {size} GB"),
        PlaceKind.UNIFIED: translate("FitBars", "Memory shared with {card} · {size} GB"),
        PlaceKind.GPU: translate("FitBars", "{card} · {size} GB"),
    }[place.kind]
    label = place.label or place.place
    return text.replace("{card}", label).replace("{size}", memory_as_sold(place.total))


def shares(place: PlaceUse, context_length: int) -> Sequence[Share]:
    """Cut a memory into what a load takes of it and what is left; or what is here and what is missing."""
    translate = QCoreApplication.translate
    if place.missing:
        here = translate("FitBars", "{size} GB here").replace("{size}", memory_as_sold(place.total))
        missing = translate("FitBars", "{size} GB missing").replace("{size}", gigabytes(place.missing, 0))
        return (Share(place.total, here, "", "accent"), Share(place.missing, missing, "", "bad"))
    context = translate("FitBars", "context {length} ·").replace("{length}", short_tokens(context_length))
    work = place.compute + place.process
    # What other programs have to give up is told apart.
    others = place.others - place.to_free
    free = place.total - place.used - place.others
    parts = (
        (place.weights, translate("FitBars", "weights"), "accent", "on_accent"),
        (place.repacked, translate("FitBars", "copy for speed"), "accent_hover", "on_accent"),
        (place.kv_cache, context, "accent_hover", "on_accent"),
        (work, translate("FitBars", "work"), "accent_soft", "text"),
        (others, translate("FitBars", "other programs"), "line", "text"),
        (place.to_free, translate("FitBars", "to close"), "bad", "on_accent"),
        (free, translate("FitBars", "free"), "background", "muted"),
    )
    return tuple(
        Share(size, name, gigabytes(size), ground, ink) for size, name, ground, ink in parts if size > 0
    )
