"""Downloads, the Hub's search, the token, licence and policy on the models page; closing while one runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState, RemoteFile
from app.domain.errors import DownloadError
from app.domain.hub import HubDetails, HubFound, HubModel, HubVariant
from app.domain.models import FitPlan, LoadOptions, PlaceKind, PlaceUse, Verdict
from app.library.shelf import Check, ShelfEntry
from app.services.hub import HubOffer
from app.settings.table import Section
from app.system.paths import Paths
from app.ui.main_window import MainWindow
from app.ui.models.download_row import DownloadRows
from app.ui.models.hub_search import HubSection, VariantRow
from app.ui.models.policy import PolicyDialog
from app.ui.models.token import TokenDialog
from app.ui.services import Services
from app.ui.sidebar.sidebar import Sidebar
from app.ui.taskbar import launcher_message
from app.ui.theme.theme import Look, Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Badge, Label
from tests.benchmarks.driver import open_window, wait_for
from tests.library.hub import COMMIT, Hub, Repo, serve
from tests.library.test_gguf import GOOD
from tests.ui.pages.test_pages import unnamed

PATHS = Paths.discover()
GB = 1_000_000_000
MODEL = HubModel("acme/gpt-oss-20b-law", 1200, 3, licence="apache-2.0", architecture="gpt-oss")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(PATHS.resources)


def job(name: str = "law", parts: int = 1) -> DownloadJob:
    files = tuple(RemoteFile(f"{name}-{n}.gguf", 6 * GB, "0" * 64) for n in range(parts))
    return DownloadJob(f"acme/law/{name}", name, "acme/law", COMMIT, "acme/law", files)


def offer(name: str, parts: int = 1) -> HubOffer:
    memory = PlaceUse("memory", PlaceKind.MEMORY, "", 24 << 30, 20 * GB, weights=12 * GB)
    plan = FitPlan(LoadOptions(), Verdict.FITS_MEMORY, (memory,))
    return HubOffer(HubVariant(name.upper(), job(name, parts)), plan)


def shown(widget: object, kind: type = Label) -> str:
    return " | ".join(w.text() for w in widget.findChildren(kind) if w.isVisibleTo(widget))  # type: ignore[attr-defined]


def button(widget: object, word: str) -> QPushButton:
    found = [b for b in widget.findChildren(QPushButton) if b.text() == word and b.isVisibleTo(widget)]  # type: ignore[attr-defined]
    assert len(found) == 1, [b.text() for b in widget.findChildren(QPushButton)]  # type: ignore[attr-defined]
    return found[0]  # type: ignore[no-any-return]


# -- rows ----------------------------------------------------------------------------------------


def test_a_row_for_each_download(theme: Theme, qtbot: QtBot) -> None:
    rows = DownloadRows(theme)
    qtbot.addWidget(rows)
    assert rows.isHidden()
    rows.set_state(DownloadState("x", DownloadPhase.RUNNING, 3 * GB, 12 * GB, 5e7, 180.0, name="Law"))
    assert not rows.isHidden()
    assert "Law" in shown(rows)
    assert "about 3 min left" in shown(rows)
    with qtbot.waitSignal(rows.pause_requested) as paused:
        button(rows, "Pause").click()
    assert paused.args == ["x"]
    rows.set_state(DownloadState("x", DownloadPhase.PAUSED, 3 * GB, 12 * GB, name="Law"))
    with qtbot.waitSignal(rows.resume_requested):
        button(rows, "Resume").click()
    with qtbot.waitSignal(rows.discard_requested):
        button(rows, "Cancel").click()
    assert unnamed(rows) == []
    rows.set_state(DownloadState("x", DownloadPhase.NONE))
    assert rows.isHidden()


@pytest.mark.parametrize(
    ("error", "word", "remedy"),
    [
        ("network_off", "Open settings", "open_settings"),
        ("gated", "Enter a token…", "enter_token"),
        ("damaged_unknown", "Download again", "fetch_again"),
    ],
)
def test_a_failed_row_offers_what_helps(
    theme: Theme, qtbot: QtBot, error: str, word: str, remedy: str
) -> None:
    rows = DownloadRows(theme)
    qtbot.addWidget(rows)
    rows.set_state(DownloadState("x", DownloadPhase.FAILED, 3, 12, error=error, name="Law"))
    with qtbot.waitSignal(rows.remedy_requested) as asked:
        button(rows, word).click()
    assert asked.args == [remedy, "x"]


def test_the_sidebar_shows_them_as_one(theme: Theme, qtbot: QtBot) -> None:
    sidebar = Sidebar(theme)
    qtbot.addWidget(sidebar)
    first = DownloadState("a", DownloadPhase.RUNNING, 3 * GB, 12 * GB, 1e7, 900.0, name="gpt-oss-20b")
    second = DownloadState("b", DownloadPhase.QUEUED, 0, 12 * GB, name="Law")
    sidebar.set_downloads([first, second])
    assert "gpt-oss-20b and 1 more" in shown(sidebar)
    assert "12 %" in shown(sidebar)
    assert "2 downloading" in shown(sidebar)
    with qtbot.waitSignal(sidebar.models_requested):
        sidebar._progress.click()
    assert "gpt-oss-20b" in sidebar._progress.accessibleName()
    sidebar.set_downloads([DownloadState("a", DownloadPhase.PAUSED, 3, 12)])
    assert sidebar._progress.isHidden()
    assert "paused" in shown(sidebar)
    sidebar.set_downloads([])
    assert "paused" not in shown(sidebar)


def test_what_a_dock_is_told() -> None:
    message = launcher_message(0.41, True, "alcove")
    assert (message.interface(), message.member()) == ("com.canonical.Unity.LauncherEntry", "Update")
    assert message.arguments() == [
        "application://alcove.desktop",
        {"progress": 0.41, "progress-visible": True},
    ]


# -- the Hub -------------------------------------------------------------------------------------


def test_a_search_and_its_results(theme: Theme, qtbot: QtBot) -> None:
    section = HubSection(theme)
    qtbot.addWidget(section)
    section.show()
    qtbot.keyClicks(section._field, "law")
    with qtbot.waitSignal(section.search_requested) as asked:
        qtbot.keyClick(section._field, Qt.Key.Key_Return)
    assert asked.args == ["law"]
    assert "Searching…" in shown(section)
    assert not section._button.isEnabled()
    section.set_found(HubFound("law", (MODEL, HubModel("acme/other-gpt-oss", gated=True)), 7))
    assert "2 models found · 7 of another kind left out" in shown(section)
    qtbot.waitUntil(lambda: "Apache 2.0" in shown(section))
    assert "Asks for consent" in shown(section, Badge)
    with qtbot.waitSignal(section.open_requested) as opened:
        section._rows[0]._files.click()
    assert opened.args == [MODEL.repo]
    details = HubDetails(MODEL, COMMIT, (), 24, 32, 3_600_000_000, 131072)
    section.set_details(details, [offer("mxfp4"), offer("q8_0", 2)])
    row = section._rows[0]
    qtbot.waitUntil(lambda: "3.6 B active" in shown(row) and "2 files" in shown(row))
    assert "12.0 GB · 2 files" in shown(row)
    assert "obey the law" in shown(row)
    variant = row.findChildren(VariantRow)[1]
    with qtbot.waitSignal(section.download_requested) as wanted:
        variant._button.click()
    assert wanted.args == [variant.job]
    section.set_download(DownloadState(variant.job.id, DownloadPhase.RUNNING, 1, 2))
    assert not variant._button.isVisibleTo(row)
    assert unnamed(section) == []
    section.set_found(HubFound("", ()))
    assert section._rows == []


def test_errors_stand_where_they_happened(theme: Theme, qtbot: QtBot) -> None:
    section = HubSection(theme)
    qtbot.addWidget(section)
    section.set_error("", DownloadError(code="network_off"))
    assert "The network is switched off" in shown(section)
    with qtbot.waitSignal(section.remedy_requested) as asked:
        button(section, "Open settings").click()
    assert asked.args == ["open_settings"]
    section.set_found(HubFound("law", (MODEL,)))
    qtbot.waitUntil(lambda: section._rows[0].isVisibleTo(section))
    section._rows[0]._files.click()
    section.set_error(MODEL.repo, DownloadError(code="not_runnable"))
    assert "another kind of model" in shown(section._rows[0])


def test_the_token_is_entered_and_removed(qtbot: QtBot) -> None:
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    assert "Asking the key store" in shown(dialog)
    dialog.set_token(False, True)
    assert not dialog._save.isEnabled()
    qtbot.keyClicks(dialog._field, "hf_abc")
    with qtbot.waitSignal(dialog.token_entered) as entered:
        dialog._save.click()
    assert entered.args == ["hf_abc"]
    assert dialog._field.text() == ""
    dialog.set_token(True, False)
    assert "until Alcove is closed" in shown(dialog)
    with qtbot.waitSignal(dialog.token_removed):
        dialog._remove.click()
    assert unnamed(dialog) == []


def test_licence_and_policy_are_here_word_for_word(theme: Theme, qtbot: QtBot) -> None:
    dialog = PolicyDialog(theme, PATHS.licences)
    qtbot.addWidget(dialog)
    policy, licence = (page.toPlainText() for page in dialog._pages)
    assert "agree to comply with all applicable law" in policy
    assert licence.split() == (PATHS.resources.parent / "LICENSE").read_text("utf-8").split()
    assert "obey the law" in shown(dialog)
    dialog.show_licence()
    assert "no warranty" in shown(dialog)
    assert dialog._texts.currentIndex() == 1
    assert unnamed(dialog) == []


def test_the_licence_in_large_letters_stays_on_the_screen(theme: Theme, qtbot: QtBot) -> None:
    theme.set_look(Look("light", text_size=200))
    dialog = PolicyDialog(theme, PATHS.licences)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    room = dialog.screen().availableGeometry()
    assert dialog.height() < room.height()
    assert dialog.width() <= room.width()


# -- in the window -------------------------------------------------------------------------------


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as hub:
        content = GOOD + bytes(3_000_000)
        hub.repos["acme/gpt-oss-20b-law"] = Repo({"law-MXFP4.gguf": content}, facts={"downloads": 5})
        yield hub


@pytest.fixture
def opened(tmp_path: Path, hub: Hub, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(tmp_path) as (window, services):
        services.settings.update({"hub_endpoint": hub.address, "proxy": "none"})
        wait_for(lambda: window.models.isVisibleTo(window) or True)
        yield window, services


def search(window: MainWindow) -> None:
    window.show_page(window.models)
    section = window.models.hub
    before = section._found
    section._field.setText("law")
    section._search()
    wait_for(lambda: section._found is not before)
    section._rows[0]._files.click()
    wait_for(lambda: section._rows[0].findChildren(VariantRow))


def test_a_search_and_looks_into_repositories_go_on_beside_each_other(
    opened: tuple[MainWindow, Services], hub: Hub
) -> None:
    window, _ = opened
    hub.repos["acme/gpt-oss-law-two"] = hub.repos["acme/gpt-oss-20b-law"]
    window.show_page(window.models)
    section = window.models.hub
    section._field.setText("law")
    section._search()
    wait_for(lambda: len(section._rows) == 2)
    first, second = section._rows
    hub.hold_api, asked = "search=", len(hub.seen)
    section._search()
    wait_for(lambda: len(hub.seen) > asked)
    first._files.click()
    wait_for(lambda: first.findChildren(VariantRow))
    assert "Searching…" in shown(section)
    hub.hold_api = "blobs"
    second._files.click()
    second._files.click()
    second._files.click()  # hidden and shown again: it is asked once
    wait_for(lambda: hub.seen[-1].path.endswith("law-two?blobs=true"))
    hub.hold_api = ""
    hub.release.set()
    wait_for(section._button.isEnabled)
    assert "2 models found" in shown(section)
    assert sum(seen.path.endswith("law-two?blobs=true") for seen in hub.seen) == 1
    first, second = section._rows
    hub.hold_api = "blobs"
    hub.release.clear()
    second._files.click()
    first._files.click()
    wait_for(lambda: "Looking into its files…" in shown(first))
    hub.release.set()
    wait_for(lambda: [len(row.findChildren(VariantRow)) for row in section._rows] == [1, 1])
    assert section._button.isEnabled()


def test_from_a_search_to_a_file(opened: tuple[MainWindow, Services], hub: Hub, tmp_path: Path) -> None:
    window, services = opened
    search(window)
    assert urlhost(hub) in shown(window.models.hub)
    row = window.models.hub._rows[0].findChildren(VariantRow)[0]
    row._button.click()
    wait_for(lambda: services.downloads.state(row.job.id).phase is DownloadPhase.DONE)
    file = tmp_path / "data/models/acme/gpt-oss-20b-law/law-MXFP4.gguf"
    content = hub.repos["acme/gpt-oss-20b-law"].files["law-MXFP4.gguf"]
    assert hashlib.sha256(file.read_bytes()).digest() == hashlib.sha256(content).digest()
    assert "On this computer" in shown(row)
    assert {c.purpose for c in services.network.connections()} == {"search", "download"}


def test_what_came_from_the_hub_and_was_removed_can_come_again(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = opened
    search(window)
    row = window.models.hub._rows[0].findChildren(VariantRow)[0]
    row._button.click()
    file = tmp_path / "data/models/acme/gpt-oss-20b-law/law-MXFP4.gguf"
    wait_for(lambda: entry(services, file) is not None)
    assert "On this computer" in shown(row)
    search(window)  # what is shown anew knows it too
    again = window.models.hub._rows[0].findChildren(VariantRow)[0]
    assert "On this computer" in shown(again)
    found = entry(services, file)
    assert found is not None
    services.model_files.delete(found)
    wait_for(lambda: again._button.isVisibleTo(again))
    assert not file.exists()
    assert "On this computer" not in shown(again)
    search(window)
    last = window.models.hub._rows[0].findChildren(VariantRow)[0]
    last._button.click()
    wait_for(lambda: services.downloads.state(row.job.id).phase is DownloadPhase.DONE)
    assert file.exists()
    assert "On this computer" in shown(last)


def entry(services: Services, file: Path) -> ShelfEntry | None:
    return next((e for e in services.shelf.entries() if e.ref.path == file and not e.arriving), None)


def test_a_damaged_model_is_mended_from_its_check(
    opened: tuple[MainWindow, Services], hub: Hub, tmp_path: Path
) -> None:
    window, services = opened
    search(window)
    row = window.models.hub._rows[0].findChildren(VariantRow)[0]
    row._button.click()
    wait_for(lambda: services.downloads.state(row.job.id).phase is DownloadPhase.DONE)
    file = tmp_path / "data/models/acme/gpt-oss-20b-law/law-MXFP4.gguf"
    # Its hash flowed while it came; until that is stored the shelf may have it as computed.
    wait_for(lambda: (found := entry(services, file)) is not None and found.check is Check.RIGHT)
    found = entry(services, file)
    assert found is not None
    right = file.read_bytes()
    with file.open("r+b") as stream:
        stream.seek(2_000_000)
        stream.write(b"\xff")
    services.model_files.check(found)
    wait_for(lambda: "went bad on this disk" in shown(window.models.downloads))
    button(window.models.downloads, "Mend it").click()
    wait_for(lambda: services.downloads.state(row.job.id).phase is DownloadPhase.DONE)
    assert file.read_bytes() == right
    assert window.models.downloads.isHidden()


def test_a_narrow_window_cuts_nothing_off(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    search(window)
    area, page = window.models.area, window.models.area.widget()
    assert page is not None
    for width in (1280, 900, 1280, 900):
        window.resize(width, 600)
        wait_for(lambda: page.width() == area.viewport().width())


def urlhost(hub: Hub) -> str:
    return hub.address.removeprefix("http://")


@pytest.mark.parametrize("choice", ["background", "quit", "cancel"])
def test_closing_while_a_download_runs_asks(
    opened: tuple[MainWindow, Services], hub: Hub, choice: str
) -> None:
    window, services = opened
    search(window)
    hub.hold_after = 1_000_000
    row = window.models.hub._rows[0].findChildren(VariantRow)[0]
    row._button.click()
    wait_for(lambda: services.downloads.state(row.job.id).phase is DownloadPhase.RUNNING)
    window.close()
    question = window.closing.question
    assert question is not None
    assert window.isVisible()
    words = {"background": "Go on in the background", "quit": "Pause and quit", "cancel": "Cancel"}
    button(question, words[choice]).click()
    wait_for(lambda: window.closing.question is None)
    try:
        if choice == "cancel":
            assert window.isVisible()
            assert services.downloads.active()
        elif choice == "quit":
            wait_for(lambda: not window.isVisible())
            assert services.downloads.state(row.job.id).phase is DownloadPhase.PAUSED
        else:
            wait_for(lambda: not window.isVisible())
            assert services.downloads.active()
            hub.release.set()
            wait_for(lambda: not services.downloads.active())
            assert services.downloads.state(row.job.id).phase is DownloadPhase.DONE
    finally:
        QApplication.setQuitOnLastWindowClosed(True)


def test_the_remedies_lead_somewhere(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    services.settings.update({"network": False})
    window.show_page(window.models)
    window.models.hub._search()
    wait_for(lambda: "switched off" in shown(window.models.hub))
    button(window.models.hub, "Open settings").click()
    assert window.pages.currentWidget() is window.settings
    assert window.settings.section is Section.PRIVACY
    window.models.hub._token.click()
    dialog = window.findChild(TokenDialog)
    assert dialog is not None
    wait_for(lambda: "No token is kept" in shown(dialog))
    dialog._field.setText("hf_x")
    dialog._save.click()
    wait_for(lambda: "until Alcove is closed" in shown(dialog))
    dialog.accept()
    window.models.policy_requested.emit()
    policy = window.findChild(PolicyDialog)
    assert policy is not None
    policy.accept()
    assert [b.text() for b in window.models.findChildren(Button) if b.text() == "Your token…"]
