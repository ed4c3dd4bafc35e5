"""The downloads in the real window: what is said when their list can't be saved, what arrives is used."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.downloads import DownloadJob, DownloadPhase, RemoteFile
from app.library.download_queue import DownloadQueue, job_for
from app.services.engine import EnginePhase
from tests.benchmarks.driver import open_window, wait_for
from tests.library.crafted import from_guide
from tests.library.hub import COMMIT, Repo, serve
from tests.library.splitting import split


def test_a_list_that_cant_be_saved_is_told_on_both_pages_and_saved_again(
    home: Path, qapp: QApplication
) -> None:
    with open_window(home) as (window, services):
        services.settings.update({"network": False})
        place = services.paths.downloads
        place.mkdir()  # a folder in the place of the file
        (place / "something").write_text("of somebody", "utf-8")
        window.show_page(window.models)
        job = job_for(services.library.catalogue[0])
        services.downloads.add(job)
        wait_for(lambda: window.models.notices.error)
        card = window.models.notices.error
        assert card is not None
        assert card.isVisible()
        assert card._title.text() == "The list of downloads can't be saved"
        assert "the next start won't know of them" in card._text.text()
        assert window.chat.notices.error is not None
        wait_for(lambda: services.downloads.state(job.id).phase is DownloadPhase.FAILED)  # without a network

        card._remedy.click()  # nothing has changed: it is said again
        wait_for(lambda: window.models.notices.error not in (None, card))
        (place / "something").unlink()
        place.rmdir()
        window.show_chat()
        card = window.chat.notices.error
        assert card is not None
        card._remedy.click()
        wait_for(place.is_file)
        assert [kept.id for kept in DownloadQueue(place).load()] == [job.id]
        wait_for(lambda: window.chat.notices.error is None)
        assert not window.models.notices.isVisibleTo(window.models)


@pytest.mark.engine
def test_a_model_of_several_files_is_used_by_its_name(
    home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    parts = split(from_guide(), tmp_path, "gpt-oss-small", 2)
    contents = {part.name: part.read_bytes() for part in parts}
    files = tuple(
        RemoteFile(name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in contents.items()
    )
    with serve() as hub, open_window(home) as (window, services):
        hub.repos["o/r"] = Repo(contents)
        services.network._access._hub = hub.address
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        services.downloads.add(DownloadJob("small", "small", "o/r", COMMIT, "o/r", files))
        wait_for(lambda: services.engine.state.model and not services.engine.state.model.built_in)
        assert services.engine.state.model is not None
        assert services.engine.state.model.name == "gpt-oss-small"
        assert services.engine.state.model.path.name == parts[0].name
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert "gpt-oss-small" in window.chat.model_pill.accessibleName()
        assert "00001" not in window.chat.model_pill.accessibleName()
