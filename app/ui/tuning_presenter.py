"""Between the measurement of what is fastest and the section of the settings that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.engine import EnginePhase

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.services import Services
    from app.ui.settings.sections.model import ModelSection


class TuningPresenter(QObject):
    """Shows the state and passes on what is asked for."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._view: ModelSection | None = None
        services.tuning.changed.connect(self._show)
        services.engine.stepped.connect(self._engine_stepped)

    def dress(self, view: ModelSection) -> None:
        """Connect the section that was just made."""
        tuning = self._services.tuning
        self._view = view
        view.measure_requested.connect(tuning.start)
        view.stop_requested.connect(tuning.stop)
        self._show()
        tuning.look()

    def _engine_stepped(self) -> None:
        self._offer()
        if self._view is None:
            return
        state = self._services.engine.state
        if state.phase is EnginePhase.READY and state.model != self._services.tuning.state.model:
            self._services.tuning.look()
        self._show()

    def _offer(self) -> None:
        """Say once, when the first real model is ready, that it may become faster."""
        state, settings = self._services.engine.state, self._services.settings
        real = state.model is not None and not state.model.built_in
        if real and state.phase is EnginePhase.READY and not settings.current.measuring_offered:
            settings.update({"measuring_offered": True})
            self._window.chat.notices.show_notice(
                lambda: self.tr(
                    "It may become faster: Settings, Model measures what is best for this computer."
                )
            )

    def _show(self) -> None:
        if self._view is not None:
            state = self._services.engine.state
            possible = state.model is not None and state.phase is not EnginePhase.GENERATING
            self._view.set_tuning(self._services.tuning.state, possible=possible)
