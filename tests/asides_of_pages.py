"""What comes and goes on the pages beside the chat, and what a lock brings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from msgspec.structs import replace

from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState, RemoteFile
from app.domain.hub import HubDetails, HubFound, HubModel, HubVariant
from app.domain.models import Connection, KvType, Verdict
from app.domain.releases import Hindrance, Looked, Release, UpdateState, Version
from app.library.shelf import ShelfEntry
from app.services.hub import HubOffer
from app.services.lock import LockPhase
from app.services.model_files import WorkKind, WorkPhase, WorkState
from app.services.tuning import TuningState
from app.settings.table import Section
from app.ui.errors import explain
from app.ui.main_window import MainWindow
from app.ui.models.token import TokenDialog
from app.ui.services import Services
from app.ui.settings.sections.general import GeneralSection
from app.ui.settings.sections.model import ModelSection
from app.ui.settings.sections.privacy import PrivacySection
from tests.benchmarks.driver import wait_for
from tests.plans import plan

NEWER = UpdateState(
    "https://api.github.com/repos/acme/alcove/releases",
    looked=Looked(1.8e9, version="1.2.0"),
    newer=Release(Version((1, 2, 0, 0)), "https://example.org/alcove/1.2.0"),
)
Screens = dict[str, Callable[[], None]]
HURTING = {
    "context_length": 131_072,
    "kv_type": KvType.Q4_0,
    "flash_attention": False,
    "threads": 64,
    "temperature": 1.9,
    "top_p": 0.3,
    "top_k": 40,
    "min_p": 0.4,
    "repeat_penalty": 1.3,
    "seed": 7,
    "max_tokens": 100,
    "reasoning_cap": 50,
}


def works(services: Services) -> Iterator[WorkState]:
    """Work on the files of models: on one that is here and goes on, on one still to come, which failed."""
    entry = _legal(services)
    yield WorkState(1, WorkKind.KIT, entry.ref.id, entry.ref.name, WorkPhase.RUNNING, 5, 12, 1e6, 95.0)
    yield WorkState(2, WorkKind.IMPORT, "", "gpt-oss-120b", WorkPhase.FAILED, error="source_unreadable")


def _legal(services: Services) -> ShelfEntry:
    return next(entry for entry in services.shelf.entries() if "legal" in entry.ref.name)


def on_pages(window: MainWindow, services: Services) -> Screens:
    """States of the other pages."""

    def work() -> None:
        window.show_page(window.models)
        shelf, folder = window.models.shelf, str(services.paths.data / "Models of the group")
        shelf.show_note(lambda: f"{folder} {folder}")
        shelf.show_error("target_unwritable", folder)
        for state in works(services):
            shelf.set_work(state)
        window.shelf._ask_delete(_legal(services))
        window.models.area.ensureWidgetVisible(shelf, 0, 0)

    def connected() -> None:
        now = time.time()
        privacy(window).set_connections(
            [
                Connection(1, now, "huggingface.co", "search", 48_000, open=False, bytes_sent=1_200),
                Connection(2, now, "cdn-lfs-us-1.hf.co", "download", 7_500_000_000, subject="gpt-oss-20b"),
                Connection(3, now, "mirror.example.org", "search", open=False, reached=False),
            ]
        )

    def measuring() -> None:
        window.show_settings(Section.MODEL)
        view = window.settings.view(Section.MODEL)
        assert isinstance(view, ModelSection)
        view.set_tuning(TuningState(services.engine.state.model, running=True, share=0.4))

    def found(words: str) -> Callable[[], None]:
        def bring_up() -> None:
            window.show_settings(Section.GENERAL)
            window.settings.search(words)

        return bring_up

    def said() -> None:
        window.show_settings(Section.PRIVACY)
        services.data.restored.emit(services.paths.data / "alcove-before-restoring-2026-01-01-12-00.db")

    def updates(state: UpdateState) -> Callable[[], None]:
        def bring_up() -> None:
            window.show_settings(Section.GENERAL)
            address = state.address if state.hindrance is Hindrance.NONE else "nowhere"
            window.settings.set_settings(services.settings.current.with_(tell_updates=True, releases=address))
            general(window).set_updates(state)
            window.settings.area.ensureWidgetVisible(general(window).rows["updates"], 0, 40)

        return bring_up

    def topic() -> None:
        window.show_help("lock")

    def no_topic() -> None:
        window.show_help()
        window.help._search.setText("xylophone")

    def no_trash() -> None:
        window.show_page(window.trash)
        window.trash.set_chats([])

    return {
        "models-work": work,
        "settings-connected": connected,
        "measuring": measuring,
        "settings-model-hurting": partial(_hurting, window, services, Section.MODEL),
        "settings-answers-hurting": partial(_hurting, window, services, Section.ANSWERS),
        "settings-answers-own": partial(_hurting, window, services, Section.ANSWERS, own=True),
        "hub-details": partial(_look_into, window),
        "settings-found": found("a"),
        "settings-nothing": found("xylophone"),
        "settings-said": said,
        "updates-newer": updates(NEWER),
        "updates-failed": updates(
            replace(NEWER, newer=None, looked=Looked(time.time(), error="release_page"))
        ),
        "updates-hindered": updates(UpdateState(hindrance=Hindrance.BAD_ADDRESS)),
        "help-topic": topic,
        "help-nothing": no_topic,
        "trash-empty": no_trash,
        "first-run-download": lambda: _first_download(window, services),
    }


def put_settings_right(window: MainWindow, services: Services) -> None:
    """Show what holds, in place of what the screens above have put there."""
    page = window.settings
    page.show_section(page.section)
    page.set_settings(services.settings.current)
    for section in (Section.MODEL, Section.ANSWERS):
        view = page.view(section)
        assert view._scope is not None
        view._scope.set_value(value=False)
    model, data = page.view(Section.MODEL), page.view(Section.PRIVACY)
    assert isinstance(model, ModelSection)
    assert isinstance(data, PrivacySection)
    model.set_tuning(services.tuning.state)
    model.set_waiting(False)
    data.set_connections(services.network.connections())
    general(window).set_updates(services.updates.state)


def general(window: MainWindow) -> GeneralSection:
    """The section General."""
    view = window.settings.view(Section.GENERAL)
    assert isinstance(view, GeneralSection)
    return view


def _first_download(window: MainWindow, services: Services) -> None:
    services.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)
    window.show_chat()
    window.first_run.set_offer(services.library.offers()[0])
    gigabyte = 1_000_000_000
    for name in ("gpt-oss-20b", "gpt-oss-120b"):
        state = DownloadState(name, DownloadPhase.RUNNING, 7 * gigabyte, 12 * gigabyte, 48e6, 96.0)
        window.first_run.set_download(state)


def dialogs_of_pages(window: MainWindow, services: Services) -> Screens:
    """What comes up over the other pages."""

    def passphrase() -> None:
        privacy(window).lock.set_up.click()
        dialog = window.lock.dialog
        assert dialog is not None
        dialog.new.line.setText("short")

    def removal() -> None:
        privacy(window).removal_requested.emit()

    def emptying() -> None:
        privacy(window).trash_requested.emit()

    def token() -> None:
        dialog = TokenDialog(window)
        dialog.set_token(there=True, lasting=False)
        dialog.open()

    def licence() -> None:
        window.settings_presenter._show_policy(licence=True)

    def part() -> None:
        window.settings_presenter._show_licence("markdown-it-py", "MIT License\n" * 40)

    def purging() -> None:
        window.lists.show_trash()
        wait_for(lambda: not window.trash._empty.isHidden())
        window.trash._empty.click()

    return {
        "passphrase": passphrase,
        "deleting-everything": removal,
        "emptying": emptying,
        "token": token,
        "policy": window.hub.show_policy,
        "licence": licence,
        "licence-of-part": part,
        "purging": purging,
    }


# -- the lock --------------------------------------------------------------------------------------


def privacy(window: MainWindow) -> PrivacySection:
    """The section Privacy and data, shown."""
    window.show_settings(Section.PRIVACY)
    view = window.settings.view(Section.PRIVACY)
    assert isinstance(view, PrivacySection)
    return view


def switch_lock_on(window: MainWindow, services: Services) -> None:
    """Set a passphrase as a user does."""
    privacy(window).lock.set_up.click()
    dialog = window.lock.dialog
    assert dialog is not None
    for field in (dialog.new, dialog.again):
        field.line.setText("correct horse battery")
    dialog.act.click()
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)


def with_lock(window: MainWindow) -> Screens:
    """What there is once a passphrase is set."""

    def section() -> None:
        privacy(window)

    def change() -> None:
        privacy(window).lock.change.click()

    def off() -> None:
        privacy(window).lock.off.click()

    return {"settings-lock": section, "passphrase-change": change, "passphrase-off": off}


def locked(window: MainWindow, services: Services) -> Screens:
    """What a locked window shows."""
    page = window.lock_page

    def lock() -> None:
        if services.lock.phase is not LockPhase.LOCKED:
            services.lock.lock()
            wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
        page.reset()

    def refused() -> None:
        lock()
        page.refuse(lambda: explain("wrong_passphrase").title + ".", 30)

    def forgotten() -> None:
        lock()
        page._help.click()

    def closing() -> None:
        lock()
        page.set_closing(closing=True)

    return {
        "locked": lock,
        "locked-refused": refused,
        "locked-forgotten": forgotten,
        "locked-anew": page.anew_requested.emit,
        "locked-closing": closing,
    }


def _hurting(window: MainWindow, services: Services, section: Section, *, own: bool = False) -> None:
    """Values that hurt, as those of all models or of the one in use alone."""
    model = services.engine.state.model
    assert model is not None
    window.show_settings(section)
    view = window.settings.view(section)
    overrides = {model.id: {"temperature": 0.3, "threads": 2}} if own else {}
    window.settings.set_settings(replace(services.settings.current, overrides=overrides, **HURTING))
    assert view._scope is not None
    view._scope.set_value(own)
    view.refresh()
    if isinstance(view, ModelSection):
        view.set_waiting(True)


def _look_into(window: MainWindow) -> None:
    """The files of a model of the Hub, one that fits and one that doesn't."""
    window.show_page(window.models)
    hub, repo = window.models.hub, "acme/gpt-oss-20b-legal-fr-GGUF"
    model = HubModel(repo, 12_045, 31, True, "apache-2.0", "gpt-oss", 20_914_757_184)
    hub.set_found(HubFound("law", (model,), 3))
    file = RemoteFile("gpt-oss-20b-legal-fr-mxfp4.gguf", 12_109_566_624, "be37a636" * 8)
    job = DownloadJob("legal", "gpt-oss-20b-legal-fr", model.repo, "c" * 40, "legal", (file,))
    variants = (HubVariant("MXFP4", job), HubVariant("Q8_0", job))
    details = HubDetails(model, "c" * 40, variants, 24, 32, 3_600_000_000, 131_072)
    plans = (plan(), plan(Verdict.DOES_NOT_FIT))
    offers = [HubOffer(variant, one) for variant, one in zip(variants, plans, strict=True)]
    hub._rows[0]._below.show()  # with a click it would be asked for
    hub.set_details(details, offers)
    window.models.area.ensureWidgetVisible(hub, 0, 0)
