"""The downloads in the real window: what is said when their list can't be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.downloads import DownloadPhase
from app.library.download_queue import DownloadQueue, job_for
from tests.benchmarks.driver import open_window, wait_for


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
