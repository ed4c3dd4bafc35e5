"""Between the services and the settings page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from app.domain.errors import AppError
from app.domain.models import FitPlan
from app.services.engine import EnginePhase, EngineState
from app.settings.model import Settings
from app.settings.table import TABLE, Effect, Section
from app.ui.data_presenter import DataPresenter
from app.ui.errors import in_a_line
from app.ui.services import Services
from app.ui.theme.look import look_of
from app.ui.tuning_presenter import TuningPresenter
from app.ui.update_presenter import UpdatePresenter

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.settings.page import SettingsPage
    from app.ui.settings.section import SectionView
    from app.ui.settings.sections.about import AboutSection
    from app.ui.settings.sections.general import GeneralSection
    from app.ui.settings.sections.model import ModelSection
    from app.ui.settings.sections.privacy import PrivacySection

_RELOADS = tuple(one.name for one in TABLE if one.effect is Effect.RELOAD)


class SettingsPresenter(QObject):
    """Gives the page its values and its sections what they show; does what they ask for."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._page: SettingsPage | None = None
        self._loaded: Settings | None = None  # the settings that the model was loaded with
        self._tuning = TuningPresenter(services, window)
        self._updates = UpdatePresenter(services, window)
        self._data = DataPresenter(services, window, self._failed, self._said)
        services.engine.stepped.connect(self._engine_stepped)
        settings = services.settings
        settings.failed.connect(self._failed)
        settings.exported.connect(
            lambda path: self._said(lambda: self.tr("Exported to {path}").replace("{path}", str(path)))
        )
        settings.imported.connect(lambda _: self._said(lambda: self.tr("The settings were imported.")))
        services.network.password_kept.connect(self._password_kept)

    def make(self) -> SettingsPage:
        """Make the page and connect it."""
        from app.ui.settings.page import SettingsPage

        settings = self._services.settings
        page = self._page = SettingsPage(self._services.theme, self._window.show_chat, self._window.pages)
        page.changed.connect(settings.update)
        page.model_changed.connect(self._change_for_model)
        page.model_reset.connect(self._reset_for_model)
        page.made.connect(self._section_made)
        page.set_settings(settings.current)
        self._tell_model()
        return page

    def settings_changed(self, settings: Settings) -> None:
        """Follow the settings."""
        self._services.theme.set_look(look_of(settings))
        self._services.engine.unload_when_idle(settings.unload_after)
        if self._differs():
            self._services.engine.heed_settings()
        if self._page is not None:
            self._page.set_settings(settings)
            self._plan()

    def flush(self) -> None:
        """Take what was typed last."""
        if self._page is not None:
            self._page.flush()

    # -- sections ------------------------------------------------------------------------------

    def _section_made(self, view: SectionView) -> None:
        match view.section:
            case Section.GENERAL:
                self._dress_general(cast("GeneralSection", view))
            case Section.MODEL:
                self._dress_model(cast("ModelSection", view))
            case Section.PRIVACY:
                self._dress_privacy(cast("PrivacySection", view))
            case Section.ABOUT:
                self._dress_about(cast("AboutSection", view))

    def _dress_general(self, view: GeneralSection) -> None:
        view.export_requested.connect(self._export)
        view.import_requested.connect(self._import)
        self._updates.dress(view)

    def _dress_model(self, view: ModelSection) -> None:
        view.reload_requested.connect(self._services.engine.restart)
        view.try_all_requested.connect(self._services.engine.try_all_again)
        self._tuning.dress(view)
        self._tell_safe_mode()
        self._plan()

    def _dress_privacy(self, view: PrivacySection) -> None:
        self._data.dress(view)
        self._window.lock.dress(view)
        view.export_requested.connect(self._window.exchange.export_all)
        view.import_requested.connect(self._window.exchange.show_import_menu)
        self._window.exchange.look_for_programs()

    def _dress_about(self, view: AboutSection) -> None:
        about = self._services.about
        view.licence_requested.connect(lambda: self._show_policy(licence=True))
        view.policy_requested.connect(lambda: self._show_policy(licence=False))
        view.diagnostics_requested.connect(self._services.diagnostics.collect)
        view.crashes_requested.connect(self._open_crashes)
        view.parts.text_requested.connect(about.read_text)
        about.parts_read.connect(view.set_parts)
        about.text_read.connect(self._show_licence)
        about.read()

    def _show_policy(self, *, licence: bool) -> None:
        from app.ui.models.policy import PolicyDialog

        dialog = PolicyDialog(self._services.theme, self._services.paths.licences, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.link_requested.connect(self._window.chats.open_link)
        if licence:
            dialog.show_licence()
        dialog.open()

    def _open_crashes(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.crashes)))

    def _show_licence(self, name: str, text: str) -> None:
        if self._services.lock.covered:  # since it was asked for
            return
        from app.ui.settings.parts import TextDialog

        words = self.tr("Licence of {part}").replace("{part}", name)
        TextDialog(self._window, words, text).open()

    def _export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Settings (*.json)")
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the settings"), "alcove-settings.json", kinds
        )
        if path:
            self._services.settings.export_to(Path(path))

    def _import(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Settings (*.json)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import settings"), "", kinds)
        if path:
            self._services.settings.import_from(Path(path))

    def _said(self, words: Callable[[], str]) -> None:
        self._window.rooms.tell(words)

    def _password_kept(self, lasting: bool) -> None:
        if lasting:
            self._said(lambda: self.tr("The password of the proxy is kept in the system's key store."))
        else:
            self._said(
                lambda: self.tr(
                    "This system has no key store: the proxy's password is kept until Alcove is closed."
                )
            )

    def _failed(self, error: AppError) -> None:
        """An error of the settings or the data is told where the user is."""
        if error.code == "locked":  # the page that covers the window says so
            return
        if error.code == "settings_damaged":  # found by a save: told as at the start, with its new place
            self.tell_damage()
            return
        self._window.rooms.tell(partial(in_a_line, error), bad=True)

    def tell_damage(self) -> None:
        """Say that the settings file could not be used, and where it lies now."""
        aside = self._services.settings.set_aside
        if aside is not None:
            damage = AppError(code="settings_damaged")
            self._window.rooms.tell(lambda: f"{in_a_line(damage)} {aside}", bad=True)

    # -- the model in use ----------------------------------------------------------------------

    def _engine_stepped(self, state: EngineState) -> None:
        if state.phase is EnginePhase.LOADING and state.progress == 0:
            self._loaded = self._effective()
        self._tell_safe_mode()
        if state.phase in (EnginePhase.LOADING, EnginePhase.READY):
            self._tell_model()
            self._plan()

    def _model_id(self) -> str:
        model = self._services.engine.state.model
        return model.id if model is not None else ""

    def _effective(self) -> Settings:
        return self._services.settings.current.for_model(self._model_id())

    def _tell_model(self) -> None:
        model = self._services.engine.state.model
        if self._page is not None and model is not None:
            self._page.set_model(model.id, model.name)

    def _tell_safe_mode(self) -> None:
        view, facts = self._model_view(), self._services.engine.state.facts
        if view is not None:
            view.set_safe_mode(facts.safe_mode if facts is not None else "")

    def _model_view(self) -> ModelSection | None:
        view = self._page.existing(Section.MODEL) if self._page is not None else None
        return cast("ModelSection", view) if view is not None else None

    def _change_for_model(self, changes: dict[str, object]) -> None:
        self._services.settings.update_for_model(self._model_id(), changes)

    def _reset_for_model(self, names: list[str]) -> None:
        self._services.settings.reset_for_model(self._model_id(), names)

    def _differs(self) -> bool:
        """Whether the next load would be another one than the last was."""
        now, before = self._effective(), self._loaded
        return before is not None and any(getattr(now, n) != getattr(before, n) for n in _RELOADS)

    def _plan(self) -> None:
        """Show what the next load needs, and offer it when it would differ."""
        view, model = self._model_view(), self._services.engine.state.model
        if view is None or model is None:
            return
        view.set_waiting(self._differs())

        def show(plan: FitPlan) -> None:
            if isValid(view):  # the window may have gone meanwhile
                view.set_plan(plan)

        self._services.library.find_plan(model, show)
