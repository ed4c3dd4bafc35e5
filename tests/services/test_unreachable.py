"""A host that was never reached: named while it is tried again, with what can be done; then it goes on."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from pytestqt.qtbot import QtBot

from app.domain.downloads import DownloadPhase, DownloadState
from app.ui.words import download_line
from tests.library.hub import serve
from tests.services.test_downloads import Session, job


def test_a_host_that_was_never_reached_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    with serve() as gone:
        host = urlsplit(gone.address).netloc
    session = Session(tmp_path, gone)
    try:
        session.downloads.add(job("a"))
        qtbot.waitUntil(lambda: session.phase("a") is DownloadPhase.FAILED)
        waiting = [state for state in session.told if state.phase is DownloadPhase.WAITING]
        assert waiting
        for state in (*waiting, session.downloads.state("a")):
            words = download_line(state)
            assert f"{host} can't be reached" in words
            assert all(way in words for way in ("network", "mirror", "USB disk", "file that you have"))
        assert all("trying again in" in download_line(state) for state in waiting)
    finally:
        session.close()


def test_a_connection_that_breaks_is_still_said_to_be_lost(qtbot: QtBot) -> None:
    lost = DownloadState("m", DownloadPhase.WAITING, 1, 2, seconds_left=4.0, error="offline")
    assert download_line(lost).startswith("The connection was lost · trying again in 4 s")
