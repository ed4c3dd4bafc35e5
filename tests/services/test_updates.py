"""The look for newer versions: off by default, once a day, told once; nothing else is ever fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.releases import Hindrance, Release, UpdateState
from app.library.hub_access import HubAccess
from app.library.releases import LookNotes, Releases
from app.services.network import NetworkService
from app.services.settings import SettingsService
from app.services.updates import DAY, UpdateService
from app.settings.file import SettingsFile
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from tests.library.release_server import ReleaseServer, release, serve_releases


class SetClock:
    """A clock that the test sets."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.time = now

    def now(self) -> float:
        return self.time

    def monotonic(self) -> float:
        return self.time


class Session:
    """One start of the program, with no more of it than looks for newer versions."""

    def __init__(self, folder: Path, clock: SetClock, version: str = "1.0.0") -> None:
        self.gate = NetworkGate(ConnectionLog(clock))
        self.settings = SettingsService(SettingsFile(folder / "settings.json"))
        self.network = NetworkService(self.gate, HubAccess(self.gate), self.settings)
        notes = LookNotes(folder / "updates.json")
        built_in = folder / "address.txt"
        self.updates = UpdateService(Releases(self.gate), notes, self.settings, clock, built_in, version)
        self.states: list[UpdateState] = []
        self.updates.changed.connect(self.states.append)

    def close(self) -> None:
        self.updates.close()
        self.network.close()
        self.settings.close()


class Desk:
    """Starts the program, again and again, over one folder, and waits for it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._folder, self._qtbot = folder, qtbot
        self.clock = SetClock()
        self._session: Session | None = None

    def start(self, address: str = "", *, on: bool = False, version: str = "1.0.0") -> Session:
        """Start anew, with these settings where they are given."""
        self.close()
        session = self._session = Session(self._folder, self.clock, version)
        if address:
            session.settings.update({"releases": address, "tell_updates": on})
        session.updates.start()
        self._qtbot.waitUntil(lambda: session.updates._known)
        return session

    def rest(self, session: Session) -> UpdateState:
        """Wait until nothing is asked any more; return what is known then."""
        self._qtbot.waitUntil(lambda: not session.updates.state.looking)
        return session.updates.state

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


def hindered(session: Session) -> Hindrance:
    """Why nothing can be asked now."""
    return session.updates.state.hindrance


def looking(session: Session) -> bool:
    """Whether something is asked now."""
    return session.updates.state.looking


def untold(session: Session) -> Release | None:
    """The version that is to be told."""
    return session.updates.untold


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with serve_releases(release("v1.2.0")) as made:
        yield made


def test_off_by_default_nothing_is_asked(desk: Desk, server: ReleaseServer, tmp_path: Path) -> None:
    session = desk.start()
    assert not session.settings.current.tell_updates
    assert hindered(session) is Hindrance.NO_ADDRESS
    session = desk.start(server.address)
    session.updates.look_if_due()
    assert not session.updates._timer.isActive()
    assert not looking(session)
    assert server.seen == []
    assert session.gate.log.all() == ()
    assert not (tmp_path / "updates.json").exists()


def test_on_without_an_address_nothing_is_asked(desk: Desk) -> None:
    session = desk.start()
    session.settings.update({"tell_updates": True})
    for ask in (session.updates.look_if_due, session.updates.look):
        ask()
        assert not looking(session)
    assert hindered(session) is Hindrance.NO_ADDRESS
    session.settings.update({"releases": "http://example.org/releases"})
    session.updates.look()
    assert hindered(session) is Hindrance.BAD_ADDRESS
    assert session.gate.log.all() == ()


def test_a_newer_version_is_told_once(desk: Desk, server: ReleaseServer) -> None:
    session = desk.start(server.address, on=True)
    assert session.updates._timer.isActive()
    session.updates._tick()
    newer = desk.rest(session).newer
    assert newer is not None
    assert (str(newer.version), newer.page[:8]) == ("1.2.0", "https://")
    assert untold(session) == newer
    session.updates.set_told()
    assert untold(session) is None
    session = desk.start()  # known at once, and told already
    assert session.updates.state.newer == newer
    assert untold(session) is None
    server.answer = release("1.3.0")
    desk.clock.time += DAY
    session.updates.look_if_due()
    desk.rest(session)
    told = untold(session)
    assert told is not None
    assert str(told.version) == "1.3.0"
    session.settings.update({"tell_updates": False})
    assert untold(session) is None
    session = desk.start(version="1.3.0")  # installed meanwhile
    assert session.updates.state.newer is None


@pytest.mark.parametrize("tag", ["1.0.0", "0.9.12", "1.0", "1.0.0-rc.1"])
def test_the_same_and_an_older_version_are_not_told(desk: Desk, server: ReleaseServer, tag: str) -> None:
    server.answer = [release(tag), release("0.1.0")]
    session = desk.start(server.address, on=True)
    session.updates.look()
    state = desk.rest(session)
    assert state.newer is None
    assert state.looked is not None
    assert state.looked.error == ""
    assert state.looked.version


def test_it_looks_once_a_day(desk: Desk, server: ReleaseServer) -> None:
    for seconds, count in ((0.0, 1), (60.0, 1), (DAY - 61.0, 1), (1.0, 2), (DAY, 3)):
        desk.clock.time += seconds
        session = desk.start(server.address, on=True)
        session.updates.look_if_due()
        desk.rest(session)
        session.updates.look_if_due()
        desk.rest(session)
        assert len(server.seen) == count
    session.updates.look()  # the button asks whenever it is pressed
    desk.rest(session)
    assert len(server.seen) == 4


def test_a_look_that_failed_is_a_look_too(desk: Desk, server: ReleaseServer) -> None:
    server.status = 500
    session = desk.start(server.address, on=True)
    session.updates.look_if_due()
    state = desk.rest(session)
    assert state.looked is not None
    assert state.looked.error == "release_refused"
    session = desk.start()
    assert session.updates.state.looked is not None
    assert session.updates.state.looked.error == "release_refused"
    session.updates.look_if_due()
    assert not looking(session)
    assert len(server.seen) == 1


def test_a_clock_set_back_does_not_stop_it(desk: Desk, server: ReleaseServer) -> None:
    desk.clock.time += 3650 * DAY
    session = desk.start(server.address, on=True)
    session.updates.look_if_due()
    desk.rest(session)
    desk.clock.time -= 3650 * DAY
    for count in (2, 2):
        session = desk.start()
        session.updates.look_if_due()
        desk.rest(session)
        assert len(server.seen) == count


def test_what_can_not_be_noted_is_not_asked_by_itself(
    desk: Desk, server: ReleaseServer, tmp_path: Path
) -> None:
    (tmp_path / "updates.json").mkdir()
    session = desk.start(server.address, on=True)
    session.updates.look_if_due()
    desk.rest(session)
    assert server.seen == []
    session.updates.look()
    assert desk.rest(session).newer is not None


def test_no_network_at_all_wins(desk: Desk, server: ReleaseServer) -> None:
    session = desk.start(server.address, on=True)
    session.settings.update({"network": False})
    for ask in (session.updates.look_if_due, session.updates.look):
        ask()
        assert not looking(session)
    assert hindered(session) is Hindrance.NETWORK_OFF
    session.settings.update({"network": True})
    assert hindered(session) is Hindrance.NONE
    assert server.seen == []


@pytest.mark.parametrize(
    "changes", [{"network": False}, {"tell_updates": False}, {"releases": "https://example.org/r"}]
)
def test_a_look_ends_when_it_is_no_longer_wanted(
    desk: Desk, server: ReleaseServer, qtbot: QtBot, changes: dict[str, object]
) -> None:
    server.hold = True
    session = desk.start(server.address, on=True)
    session.updates.look_if_due()
    qtbot.waitUntil(lambda: any(one.bytes_received for one in session.gate.log.all()))
    session.settings.update(changes)
    state = desk.rest(session)
    assert state.newer is None
    assert state.looked is None or not (state.looked.error or state.looked.version)
    assert not any(one.open for one in session.gate.log.all())


def test_the_program_ends_while_it_looks(desk: Desk, server: ReleaseServer, qtbot: QtBot) -> None:
    server.hold = True
    session = desk.start(server.address, on=True)
    session.updates.look()
    qtbot.waitUntil(lambda: any(one.bytes_received for one in session.gate.log.all()))
    desk.close()
    assert not any(one.open for one in session.gate.log.all())


def test_another_address_knows_nothing_of_the_first(desk: Desk, server: ReleaseServer) -> None:
    session = desk.start(server.address, on=True)
    session.updates.look()
    assert desk.rest(session).newer is not None
    session.settings.update({"releases": "https://example.org/releases"})
    assert session.updates.state.newer is None
    assert session.updates.state.looked is None


def test_the_address_of_the_build_is_asked_where_none_is_set(
    desk: Desk, server: ReleaseServer, tmp_path: Path
) -> None:
    (tmp_path / "address.txt").write_text(server.address)
    session = desk.start()
    assert (session.updates.state.address, session.updates.state.built_in) == (server.address,) * 2
    session.updates.look_if_due()
    assert server.seen == []
    session.settings.update({"tell_updates": True})
    session.updates.look_if_due()
    assert desk.rest(session).newer is not None
