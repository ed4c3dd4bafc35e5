"""Between the engine and library services and the widgets: which model, how far, what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction

from app.domain.errors import AppError
from app.domain.models import ModelRef
from app.domain.parts import whole_name
from app.library.shelf import GUIDE_ID, GUIDE_NAME, ShelfEntry
from app.services.engine import EnginePhase, EngineState
from app.services.library import Offer
from app.ui.doctor_presenter import DoctorPresenter
from app.ui.fit_presenter import FitPresenter
from app.ui.services import Services

if TYPE_CHECKING:  # widgets are imported when they are wanted: the first frame comes sooner
    from PySide6.QtWidgets import QMenu

    from app.ui.first_run.card import FirstRunPage
    from app.ui.main_window import MainWindow
    from app.ui.models.page import ModelsPage


class ModelPresenter(QObject):
    """Loads the model of the last session at the start and follows the user's choice."""

    settled = Signal()

    def __init__(self, services: Services, window: MainWindow, first_model: Path | None) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._first_model = first_model
        self._settled = False
        self._fit: FitPresenter | None = None
        self.doctor = DoctorPresenter(services, window)
        services.engine.changed.connect(self._engine_changed)
        services.engine.stepped.connect(self._show_first)
        library = services.library
        library.models_changed.connect(self._models_changed)
        library.offers_changed.connect(self._offers_changed)
        library.added.connect(self.use)
        library.failed.connect(self._failed)
        library.unread.connect(self._show_error)
        window.chat.model_menu_requested.connect(self._show_menu)
        window.chat.composer.draft_changed.connect(self._writing)
        window.pages.currentChanged.connect(lambda _: self._turned())
        self._connect(window.first_run)

    def _connect(self, page: FirstRunPage | ModelsPage) -> None:
        page.file_requested.connect(self.choose_file)
        page.use_requested.connect(self.use)

    def dress(self, page: ModelsPage) -> None:
        """Connect the models page, that was just made, and show what is known."""
        library = self._services.library
        self._connect(page)
        self._fit = FitPresenter(self._services, page)
        page.set_offers(library.offers())
        page.set_models(library.entries(), self._in_use())

    def start(self) -> None:
        """Read the shelf and load a model; after a crash during a load the Guide takes its place."""
        services = self._services
        services.library.start()
        self.doctor.show_last_end()
        guide = ModelRef(GUIDE_ID, GUIDE_NAME, services.paths.guide, built_in=True)
        wanted = services.settings.current.model_id
        chosen = guide if wanted == GUIDE_ID else ModelRef(wanted, whole_name(Path(wanted)), Path(wanted))
        if self._first_model is not None:
            services.engine.load(guide)
            services.shelf.add([self._first_model])
        elif self.doctor.crashed is not None:
            services.engine.load(guide)
        elif not services.settings.current.load_at_start:
            services.engine.choose(chosen)
            self._settle()
        else:
            services.engine.load(chosen)

    def use(self, model: ModelRef) -> None:
        """Load a model and remember it."""
        self._services.settings.update({"model_id": model.id})
        self._services.engine.load(model, self._fit.context_for(model) if self._fit else None)
        self._window.show_chat()

    def choose_file(self) -> None:
        """Ask for a model file."""
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Models (*.gguf)").replace("*.gguf", "*.gguf *.GGUF")  # some dialogs look closely
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a gpt-oss model"), "", kinds)
        if path:
            self._services.shelf.add([Path(path)])

    def _engine_changed(self, state: EngineState) -> None:
        self._window.chat.set_engine(state)
        silent = state.told or self._services.chats.busy
        if state.phase is EnginePhase.FAILED and state.error is not None and not silent:
            self.doctor.show_failure(state)
        elif state.phase is EnginePhase.READY:
            self.doctor.clear_failure()
            self._models_changed(self._services.library.entries())
        if state.phase in (EnginePhase.READY, EnginePhase.FAILED):
            self._settle()

    def _offers_changed(self, offers: list[Offer]) -> None:
        if self._window.made("models"):
            self._window.models.set_offers(offers)
        self._show_first()

    def _show_first(self) -> None:
        """The first page offers a model as long as the Guide answers, or none that is here can."""
        model, offers = self._services.engine.state.model, self._services.library.offers()
        guide = model is None or model.built_in
        have_one = any(not e.ref.built_in and e.usable for e in self._services.library.entries())
        self._window.first_run.set_guide(guide)
        self._window.first_run.set_offer(offers[0] if offers and (guide or not have_one) else None)

    def _settle(self) -> None:
        if not self._settled:
            self._settled = True
            self.settled.emit()

    def _in_use(self) -> str:
        model = self._services.engine.state.model
        return model.id if model is not None else ""

    def _models_changed(self, entries: list[ShelfEntry]) -> None:
        if self._window.made("models"):
            self._window.models.set_models(entries, self._in_use())

    def _failed(self, error: AppError) -> None:
        """What the user asked for went wrong: that is told where it is seen."""
        self._show_error(error)
        self._window.show_chat()

    def _show_error(self, error: AppError) -> None:
        self._window.chat.notices.show_error(error.code, error.detail)

    def _show_menu(self) -> None:
        from PySide6.QtWidgets import QMenu

        from app.ui.widgets.menus import add_names

        self._expect_choice()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        models = [entry.ref for entry in self._services.library.entries() if entry.usable]
        for ref, action in zip(models, add_names(menu, _told_apart(models)), strict=True):
            action.setCheckable(True)
            action.setChecked(ref.id == self._in_use())
            action.triggered.connect(lambda _=False, chosen=ref: self.use(chosen))
        menu.addSeparator()
        self._add(menu, self.tr("Use a file I have…"), self.choose_file)
        self._add(menu, self.tr("Models…"), lambda: self._window.open_page("models"))
        state = self._services.engine.state
        if state.phase in (EnginePhase.READY, EnginePhase.GENERATING):
            self._add(menu, self.tr("Unload, free its memory"), self._services.engine.unload)
        elif state.phase is EnginePhase.LOADING:
            self._add(menu, self.tr("Cancel loading"), self._services.engine.cancel_load)
        elif state.model is not None:
            self._add(menu, self.tr("Load"), self._services.engine.restart)
        pill = self._window.chat.model_pill
        menu.popup(pill.mapToGlobal(QPoint(0, pill.height() + 4)))

    def _expect_choice(self) -> None:
        """A model may be chosen now: the engine makes ready for one that isn't loaded."""
        state = self._services.engine.state
        models = [entry.ref for entry in self._services.library.entries() if entry.usable]
        if state.model is not None and state.facts is not None:
            models = [model for model in models if model.id != self._in_use()]
        elif state.model is not None:
            models.insert(0, state.model)
        if models:
            self._services.engine.expect_load(models[0])

    def _turned(self) -> None:
        if self._window.made("models") and self._window.pages.currentWidget() is self._window.models:
            self._expect_choice()

    def _writing(self, text: str) -> None:
        """What is written will be sent, and its turn loads the model."""
        state = self._services.engine.state
        if text and state.model is not None and state.phase in (EnginePhase.EMPTY, EnginePhase.FAILED):
            self._services.engine.expect_load(state.model)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object]) -> None:
        action = QAction(text, menu)
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)


def _told_apart(models: Sequence[ModelRef]) -> list[str]:
    """The names of models, those of several with their folder."""
    names = Counter(model.name for model in models)
    return [m.name if names[m.name] == 1 else f"{m.name} · {m.path.parent.name}" for m in models]
