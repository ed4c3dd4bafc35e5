"""Between the shelf with the work on its files and the models page: adding, looking, moving, removing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from app.domain.errors import AppError
from app.domain.models import GgufInfo
from app.library.shelf import GUIDE_ID, ShelfEntry, Source
from app.services.engine import EnginePhase
from app.services.model_files import WorkKind, WorkPhase, WorkState
from app.system.disks import is_folder
from app.ui.figures import data_size
from app.ui.services import Services

if TYPE_CHECKING:  # imported when the page is made
    from app.library.kit import KitManifest
    from app.settings.model import Settings
    from app.ui.main_window import MainWindow
    from app.ui.models.page import ModelsPage

_AT_WORK = (EnginePhase.LOADING, EnginePhase.READY, EnginePhase.GENERATING)


class ShelfPresenter(QObject):
    """Follows the files on this computer and what the user wants of them."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._shelf, self._work = services.shelf, services.model_files
        self._leaving: dict[str, tuple[str, bool]] = {}  # files on their way out, by model; whether for good
        self._shelf.folder_added.connect(self._folder_added)
        self._shelf.searched.connect(self._searched)
        self._work.changed.connect(self._work_changed)
        self._work.kits_found.connect(self._kits_found)
        self._work.no_trash.connect(self._ask_delete)
        self._work.taken.connect(self._taken)
        self._work.failed.connect(self._failed)
        services.settings.changed.connect(self._settings_changed)
        window.first_run.remedy_requested.connect(window.hub.remedy)

    def dress(self, page: ModelsPage) -> None:
        """Connect the models page, that was just made, and show what is known."""
        section = page.shelf
        section.folder_requested.connect(self._choose_folder)
        section.kit_requested.connect(self._choose_kit)
        section.search_requested.connect(self._search)
        section.folder_removed.connect(self._shelf.remove_folder)
        section.details_wanted.connect(self._show_details)
        section.act_requested.connect(self._act)
        section.cancel_requested.connect(self._work.cancel)
        section.again_requested.connect(self._work.again)
        section.set_folders(self._services.settings.current.model_folders)
        for state in self._work.works():
            section.set_work(state)

    def take_dropped(self, paths: list[Path]) -> list[Path]:
        """Put dropped models on the shelf, on the models page folders too; return what is left."""
        here = self._window.pages.currentWidget() is self._page()
        models = [path for path in paths if path.suffix.lower() == ".gguf" or (here and is_folder(path))]
        if models:
            if len(models) > 1:
                self._window.open_page("models")
            self._shelf.add(models)
        return [path for path in paths if path not in models]

    # -- what is told ----------------------------------------------------------------------------

    def _page(self) -> ModelsPage | None:
        return self._window.models if self._window.made("models") else None

    def _settings_changed(self, settings: Settings) -> None:
        page = self._page()
        if page is not None:
            page.shelf.set_folders(settings.model_folders)

    def _folder_added(self, folder: str, count: int) -> None:
        self._note(
            lambda: self.tr(
                "%n usable model(s) in {folder}. New files there appear by themselves.", "", count
            ).replace("{folder}", folder)
        )

    def _searched(self, entries: list[ShelfEntry]) -> None:
        self._note(lambda: self._found_words(entries))

    def _found_words(self, entries: list[ShelfEntry]) -> str:
        if not entries:
            return self.tr("No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.")
        usable = [entry for entry in entries if entry.usable]
        programs = ", ".join(dict.fromkeys(entry.program for entry in entries))
        text = self.tr("%n model(s) found in {programs}, used where they are.", "", len(usable))
        bad = self.tr("%n more can't be used, see below.", "", len(entries) - len(usable))
        text = text.replace("{programs}", programs)
        return f"{text} {bad}" if len(usable) < len(entries) else text

    def _note(self, words: Callable[[], str]) -> None:
        page = self._page()
        if page is not None:
            page.shelf.show_note(words)

    def _tell(self, words: Callable[[], str]) -> None:
        """Say something where the user is, who may have left the page meanwhile."""
        if self._window.pages.currentWidget() is self._page():
            self._note(words)
        else:
            self._window.rooms.tell(words)

    def _failed(self, error: AppError) -> None:
        page = self._page()
        if page is not None:
            page.shelf.show_error(error.code, error.detail)

    def _work_changed(self, state: WorkState) -> None:
        if state.phase is WorkPhase.DONE and state.kind is WorkKind.REMOVE:
            self._removed(state.model_id)
        page = self._page()
        if page is None:
            return
        page.shelf.set_work(state)
        if state.phase is WorkPhase.DONE and state.kind is WorkKind.KIT:
            self._note(
                lambda: self.tr(
                    "{name} is on the disk, read back and right. Pull it out when the system says so."
                ).replace("{name}", state.name)
            )

    def _taken(self, path: Path) -> None:

        def words() -> str:
            return self.tr("{name} has arrived, every part checked.").replace("{name}", path.parent.name)

        self._note(words)
        self._window.chat.notices.show_notice(words)

    # -- what is wanted --------------------------------------------------------------------------

    def _search(self) -> None:
        self._note(lambda: self.tr("Looking…"))
        self._shelf.search()

    def _show_details(self, entry: ShelfEntry) -> None:
        def done(info: GgufInfo | None, hashes: tuple[str, ...]) -> None:
            page = self._page()
            if page is not None:
                page.shelf.set_details(entry, info, hashes)

        self._shelf.read_details(entry, done)

    def _act(self, act: str, model_id: str) -> None:
        entry = self._shelf.entry(model_id)
        if entry is None:
            return
        acts: dict[str, Callable[[ShelfEntry], object]] = {
            "check": self._work.check,
            "show": self._show_in_folder,
            "move": self._move,
            "kit": self._copy,
            "trash": self._trash,
            "take_off": lambda entry: self._shelf.take_off(entry.ref.id),
        }
        acts[act](entry)

    def _show_in_folder(self, entry: ShelfEntry) -> None:
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.ref.path.parent)))

    def _move(self, entry: ShelfEntry) -> None:
        folder = self._ask_folder(self.tr("Move to which folder?"), entry.ref.path.parent)
        if folder is not None:
            self._unloaded(entry, partial(self._work.move, entry, folder))

    def _copy(self, entry: ShelfEntry) -> None:
        folder = self._ask_folder(self.tr("Which disk?"))
        if folder is not None:
            self._work.copy_to_disk(entry, folder)

    # -- removing ----------------------------------------------------------------------------------

    def _trash(self, entry: ShelfEntry) -> None:
        """Ask before files go that others may use too, or that are loaded; Alcove's own are fetched again."""
        remove = partial(self._take_away, entry)
        if entry.source is Source.DOWNLOAD and not self._is_loaded(entry):
            remove()
            return
        loaded = self._is_loaded(entry)
        self._ask(
            entry,
            lambda: " ".join((self._trash_words(entry), *((self._loaded_words(entry),) if loaded else ()))),
            lambda: self.tr("Unload and move to trash") if loaded else self.tr("Move to trash"),
            partial(self._unload, entry, remove),
        )

    def _trash_words(self, entry: ShelfEntry) -> str:
        from app.ui.models.shelf_words import files_words, short_path

        if entry.source is Source.DOWNLOAD:
            text = self.tr("Move {file} to the trash? It lies in {folder}.")
        else:
            text = self.tr("Move {file} to the trash? It lies in {folder}, where others may use it too.")
        folder = short_path(entry.ref.path.parent)
        return text.replace("{folder}", folder).replace("{file}", files_words(entry))

    def _ask_delete(self, entry: ShelfEntry) -> None:
        self._ask(
            entry,
            lambda: self.tr("The disk of {name} has no trash. Delete the file for good?").replace(
                "{name}", entry.ref.name
            ),
            lambda: self.tr("Delete for good"),
            partial(self._take_away, entry, for_good=True),
        )

    def _take_away(self, entry: ShelfEntry, *, for_good: bool = False) -> None:
        from app.ui.models.shelf_words import files_words

        self._leaving[entry.ref.id] = files_words(entry), for_good
        (self._work.delete if for_good else self._work.remove)(entry)

    def _removed(self, model_id: str) -> None:
        """Say where the files are now; a model that is gone can't stay the one that answers."""
        file, for_good = self._leaving.pop(model_id, (Path(model_id).name, False))

        def words() -> str:
            trashed = self.tr("{file} lies in the trash of your system; you can put it back from there.")
            text = self.tr("{file} was deleted for good.") if for_good else trashed
            return text.replace("{file}", file)

        self._tell(words)
        if self._services.settings.current.model_id == model_id:
            self._services.settings.update({"model_id": GUIDE_ID})
        state, guide = self._services.engine.state, self._shelf.model(GUIDE_ID)
        stays = state.model is None or state.model.id != model_id or state.phase in _AT_WORK
        if guide is not None and not stays:
            self._window.model_presenter.doctor.clear_failure()
            self._services.engine.unload()  # of a load that failed nothing must be left either
            self._services.engine.choose(guide)

    # -- what is loaded ----------------------------------------------------------------------------

    def _is_loaded(self, entry: ShelfEntry) -> bool:
        state = self._services.engine.state
        return state.model is not None and state.model.path == entry.ref.path and state.phase in _AT_WORK

    def _unloaded(self, entry: ShelfEntry, act: Callable[[], None]) -> None:
        """Do something with a file that must not be loaded: ask first when it is."""
        if not self._is_loaded(entry):
            act()
            return
        words, button = partial(self._loaded_words, entry), lambda: self.tr("Unload and go on")
        self._ask(entry, words, button, partial(self._unload, entry, act))

    def _loaded_words(self, entry: ShelfEntry) -> str:
        words = self.tr("{name} is loaded. It must be unloaded first; an answer that is being written stops.")
        return words.replace("{name}", entry.ref.name)

    def _unload(self, entry: ShelfEntry, act: Callable[[], None]) -> None:
        """Do something once a model isn't loaded any more."""
        if self._is_loaded(entry):
            self._services.chats.turns.stop()
            self._services.engine.unload(act)
        else:
            act()

    def _ask(
        self, entry: ShelfEntry, words: Callable[[], str], button: Callable[[], str], act: Callable[[], None]
    ) -> None:
        """Ask in the row of a model whether something is to be done with it."""
        page = self._page()
        if page is not None:
            page.shelf.ask(entry.ref.id, words, [(button, act)])

    # -- what is chosen ----------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        folder = self._ask_folder(self.tr("Choose a folder with models"))
        if folder is not None:
            self._shelf.add([folder])

    def _choose_kit(self) -> None:
        folder = self._ask_folder(self.tr("Choose the disk with the model kit"))
        if folder is not None:
            self._work.look_for_kits(folder)

    def _kits_found(self, kits: list[tuple[Path, KitManifest]]) -> None:
        page = self._page()
        if len(kits) == 1 or page is None:
            self._work.take_kit(*kits[0])
            return
        answers = [(partial(_kit_words, kit), partial(self._work.take_kit, path, kit)) for path, kit in kits]
        page.shelf.ask("", lambda: self.tr("There are several kits on this disk. Which one?"), answers)

    def _ask_folder(self, title: str, start: Path | None = None) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(self._window, title, str(start) if start else "")
        return Path(chosen) if chosen else None


def _kit_words(kit: KitManifest) -> str:
    return f"{kit.name}, {data_size(kit.size)}"
