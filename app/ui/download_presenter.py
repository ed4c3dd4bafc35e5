"""Between the download service and the widgets: the queue, how far it is, what arrived."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.downloads import DownloadJob, DownloadState
from app.domain.errors import AppError
from app.domain.models import ModelRef
from app.domain.parts import whole_name
from app.library.download_damage import Repair
from app.library.download_queue import job_for
from app.services.engine import EnginePhase
from app.services.model_files import WorkKind, WorkState
from app.ui.hub_presenter import HubPresenter
from app.ui.services import Services
from app.ui.taskbar import Taskbar

if TYPE_CHECKING:
    from app.ui.first_run.card import FirstRunPage
    from app.ui.main_window import MainWindow
    from app.ui.models.page import ModelsPage


class DownloadPresenter(QObject):
    """Follows the downloads and the user's wishes about them."""

    def __init__(self, services: Services, window: MainWindow, hub: HubPresenter) -> None:
        super().__init__(window)
        self._services, self._window, self._hub = services, window, hub
        services.downloads.changed.connect(self._changed)
        services.downloads.finished.connect(self._finished)
        services.downloads.checked.connect(self._checked)
        services.downloads.put_back.connect(lambda _: services.library.refresh())
        services.downloads.failed.connect(self._failed)
        services.model_files.changed.connect(self._file_checked)
        self._told: AppError | None = None  # what went wrong with all of them
        self._taskbar = Taskbar(self)
        self._connect(window.first_run)

    def _connect(self, page: FirstRunPage | ModelsPage) -> None:
        page.download_requested.connect(self.download)
        page.pause_requested.connect(self._services.downloads.pause)

    def dress(self, page: ModelsPage) -> None:
        """Connect the models page, that was just made, and show what is known."""
        self._connect(page)
        page.discard_requested.connect(self._services.downloads.discard)
        page.downloads.remedy_requested.connect(self._mend)
        page.catalogue.remedy_requested.connect(self._mend)
        page.notices.remedy_requested.connect(lambda _: self.save_again())
        if self._told is not None:
            page.show_error(self._told.code, self._told.detail)
        for state in self._services.downloads.states():
            page.set_download(state)

    def start(self) -> None:
        """Go on with what the last session left."""
        self._services.downloads.restore(self._services.library.catalogue)

    def download(self, job_id: str) -> None:
        """Download a model of the catalogue, or go on with a download."""
        entry = next((e for e in self._services.library.catalogue if e.id == job_id), None)
        if entry is not None:
            self._services.downloads.add(job_for(entry))
        else:
            self._services.downloads.resume(job_id)

    def _mend(self, remedy: str, job_id: str) -> None:
        """Do what a failed download's button offers."""
        if remedy == "fetch_again":
            self._services.downloads.fetch_again(job_id)
        elif remedy == "mend_model":
            self._services.downloads.mend(job_id)
        elif not self._hub.remedy(remedy):
            self.download(job_id)

    def _file_checked(self, work: WorkState) -> None:
        """A check of the shelf found a damaged file: it can perhaps be mended."""
        if work.kind is WorkKind.CHECK and work.error == "hash_wrong":
            library = self._services.library
            self._services.downloads.offer_mending(Path(work.model_id), library.catalogue)

    def _checked(self, _job_id: str, result: object) -> None:
        self._services.library.refresh()
        if isinstance(result, Repair) and result.right:
            self._window.chat.notices.show_notice(lambda: self.tr("The model file is right, byte for byte."))

    def _failed(self, error: AppError) -> None:
        """What concerns all downloads is told on both pages that show them, until it is settled."""
        self._told = error
        self._window.chat.notices.show_error(error.code, error.detail)
        if self._window.made("models"):
            self._window.models.show_error(error.code, error.detail)

    def save_again(self) -> None:
        """Try again to write down what is wanted."""
        self._told = None
        self._window.chat.notices.clear_error()
        if self._window.made("models"):
            self._window.models.clear_error()
        self._services.downloads.save()

    def _changed(self, state: DownloadState) -> None:
        states = self._services.downloads.states()
        self._window.sidebar.set_downloads(states)
        self._taskbar.show(states)
        self._window.first_run.set_download(state)
        if self._window.made("models"):
            self._window.models.set_download(state)

    def _finished(self, job: DownloadJob, path: Path) -> None:
        """A first model is used at once; while another one is in use, it is only said that it has come."""
        self._services.library.refresh()
        engine = self._services.engine.state
        at_rest = engine.phase is not EnginePhase.GENERATING and not self._services.chats.busy
        if at_rest and (engine.model is None or engine.model.built_in):
            self._services.library.added.emit(ModelRef(str(path), whole_name(path), path))
        else:
            self._window.chat.notices.show_notice(partial(self._arrived, job.name))

    def _arrived(self, name: str) -> str:
        words = self.tr("{name} has arrived. Choose it in the list of models at the top.")
        return words.replace("{name}", name)
