"""The password of a proxy reaches the gate and the key store, and never the settings file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.library.hub_access import HubAccess
from app.services.network import NetworkService
from app.services.settings import SettingsService
from app.settings.file import SettingsFile
from app.settings.secrets import Secrets
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from tests.settings.test_secrets import Broken, Store


class Session:
    """The network of one start of the program."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.gate = NetworkGate(ConnectionLog(SystemClock()))
        self.settings = SettingsService(SettingsFile(folder / "settings.json"))
        secrets = Secrets(store)
        self.network = NetworkService(self.gate, HubAccess(self.gate, secrets), self.settings, secrets)
        self.kept: list[bool] = []
        self.network.password_kept.connect(self.kept.append)

    @property
    def proxy(self) -> str:
        return self.gate.options.proxy

    def close(self) -> None:
        self.network.close()
        self.settings.close()


@pytest.fixture
def sessions(tmp_path: Path) -> Iterator[list[Session]]:
    made: list[Session] = []
    yield made
    for session in made:
        session.close()


def begin(sessions: list[Session], folder: Path, store: Store) -> Session:
    while sessions:
        sessions.pop().close()
    sessions.append(Session(folder, store))
    return sessions[-1]


def test_it_is_kept_in_the_key_store(sessions: list[Session], qtbot: QtBot, tmp_path: Path) -> None:
    store = Store()
    session = begin(sessions, tmp_path, store)
    session.settings.update({"proxy": "http://ann:heron@host:8080"})
    assert session.proxy == "http://ann:heron@host:8080"
    assert session.settings.current.proxy == "http://ann@host:8080"
    qtbot.waitUntil(lambda: session.kept == [True])
    session = begin(sessions, tmp_path, store)
    assert b"heron" not in (tmp_path / "settings.json").read_bytes()
    qtbot.waitUntil(lambda: session.proxy == "http://ann:heron@host:8080")
    session.settings.update({"proxy": "http://ann@other:8080"})  # it isn't sent to another
    assert session.proxy == "http://ann@other:8080"
    session.settings.update({"proxy": "http://ann@host:8080"})
    qtbot.waitUntil(lambda: session.proxy == "http://ann:heron@host:8080")


def test_without_a_key_store_it_lasts_for_the_session(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(sessions, tmp_path, Broken())
    session.settings.update({"proxy": "ann:heron@host:1"})
    qtbot.waitUntil(lambda: session.kept == [False])
    assert session.proxy == "ann:heron@host:1"
    session = begin(sessions, tmp_path, Broken())
    assert b"heron" not in (tmp_path / "settings.json").read_bytes()
    assert session.proxy == "ann@host:1"


def test_one_that_an_older_version_wrote_is_taken_out(
    sessions: list[Session], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"proxy": "http://ann:heron@host"}')
    session = begin(sessions, tmp_path, Store())
    assert session.proxy == "http://ann:heron@host"
    qtbot.waitUntil(lambda: session.kept == [True])
    session.close()
    sessions.clear()
    assert b"heron" not in (tmp_path / "settings.json").read_bytes()
