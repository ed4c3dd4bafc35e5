"""Between the load doctor and the widgets: what went wrong last time or now, and the button that helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.domain.models import Limits, LoadOptions, ModelRef
from app.domain.parts import whole_name
from app.library.doctor import SMALLEST_CONTEXT, Trouble
from app.library.shelf import ShelfEntry
from app.services.engine import EngineState
from app.services.model_files import WorkKind, WorkPhase, WorkState
from app.ui.engine_errors import last_time, trouble_words
from app.ui.error_text import ErrorText
from app.ui.errors import explain
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.chat.error_card import ErrorCard
    from app.ui.main_window import MainWindow

_CAREFUL_CONTEXT = 4096  # tokens, after a load that ended the program


class DoctorPresenter(QObject):
    """Shows cards for failed loads and bad ends, and does what their buttons say."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._remedies: dict[str, Callable[[], None]] = {
            "restart_engine": services.engine.restart,
            "safe_mode": services.engine.load_safer,
            "smaller_context": self._load_smaller,
            "fewer_gpu_layers": self._fewer_gpu_layers,
            "without_gpu": lambda: services.engine.load_within(Limits(gpu_layers=0)),
            "load_carefully": self._load_carefully,
            "check_file": self._check_file,
            "copy_diagnostics": services.diagnostics.collect,
            "open_crashes": self._open_crashes,
            "choose_model": lambda: window.open_page("models"),
        }
        # The file of the chosen model, if its load ended the last session: the Guide takes its place.
        crashed, chosen = services.crashed_model, services.settings.current.model_id
        self.crashed = Path(crashed) if crashed is not None and Path(crashed) == Path(chosen) else None
        self._last_card: ErrorCard | None = None
        self._checking = ""  # the model whose file is read
        services.model_files.changed.connect(self._work_changed)
        services.diagnostics.collected.connect(self._collected)

    def do(self, remedy: str) -> bool:
        """Do what a button says; False for one that isn't about the engine or a model."""
        act = self._remedies.get(remedy)
        if act is not None:
            act()
        return act is not None

    def show_failure(self, state: EngineState) -> None:
        """Show why a load failed or the engine ended."""
        if state.error is None:
            return
        trouble = state.trouble

        def words(code: str, detail: str) -> ErrorText:
            return (trouble_words(trouble) if trouble is not None else None) or explain(code, detail)

        self._show(state.error.code, state.error.detail, words)

    def clear_failure(self) -> None:
        """Take the card of a failed load away; what is said about the last session stays."""
        notices = self._window.chat.notices
        if notices.error is not self._last_card:
            notices.clear_error()

    def show_last_end(self) -> None:
        """Say how the last session ended when it ended badly; what a load did goes first."""
        last = self._services.diagnostics.last_end
        if self.crashed is not None:
            self._show("crashed_during_load", str(self.crashed))
        elif last is not None and last.cause.startswith("window_"):
            self._show(last.cause, last.detail)
        elif last is not None:
            self._show(last.cause, last.detail, lambda code, detail: last_time(explain(code, detail)))
        self._last_card = self._window.chat.notices.error

    def _show(self, code: str, detail: str, words: Callable[[str, str], ErrorText] = explain) -> None:
        self._window.chat.notices.show_error(code, detail, words)

    def _trouble(self) -> Trouble | None:
        return self._services.engine.state.trouble

    def _load_smaller(self) -> None:
        state, trouble = self._services.engine.state, self._trouble()
        if state.model is None:
            return
        chosen = trouble.smaller_context if trouble is not None else 0
        current = self._services.settings.current.context_length or LoadOptions().context_length
        smaller = chosen or max(current // 2, SMALLEST_CONTEXT)
        self._services.engine.load(state.model, smaller, Limits(extra_buffers=False))

    def _fewer_gpu_layers(self) -> None:
        trouble = self._trouble()
        self._services.engine.load_within(Limits(gpu_layers=trouble.gpu_layers if trouble is not None else 0))

    def _load_carefully(self) -> None:
        """Load the model that ended the last session, with as little as can be."""
        path = self.crashed
        if path is not None:
            model = ModelRef(str(path), whole_name(path), path)
            limits = Limits(gpu_layers=0, extra_buffers=False)
            self._services.engine.load(model, _CAREFUL_CONTEXT, limits)

    def _check_file(self) -> None:
        """Have all of the model's file read and its SHA-256 compared."""
        model = self._services.engine.state.model
        if model is None:
            return
        self._checking = model.id
        known = self._services.shelf.entry(model.id)
        self._services.model_files.check(known or ShelfEntry(model, parts=(model.path,)))
        self._window.chat.notices.show_notice(
            lambda: self.tr("Reading all of {name}; a large file takes a minute or two.").replace(
                "{name}", model.name
            )
        )

    def _work_changed(self, state: WorkState) -> None:
        if state.kind is not WorkKind.CHECK or state.model_id != self._checking or state.running:
            return
        self._checking = ""
        if state.phase is WorkPhase.FAILED:
            self._show(state.error, state.detail)
        elif state.phase is WorkPhase.DONE:
            self._window.chat.notices.show_notice(
                lambda: self.tr(
                    "{name} could be read to its end. For a file of the catalogue its SHA-256 is right."
                ).replace("{name}", state.name)
            )

    def _open_crashes(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.diagnostics.crash_folder)))

    def _collected(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.rooms.tell(
            lambda: self.tr("The diagnostics are on the clipboard. There is no text of a chat in them.")
        )
