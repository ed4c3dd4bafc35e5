"""Newer versions: looked for once a day where the user has switched that on; only told, never fetched."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app import VERSION
from app.domain.errors import AppError
from app.domain.ports import Clock
from app.domain.releases import (
    Hindrance,
    Looked,
    Release,
    UpdateState,
    may_be_asked,
    page_of,
    parse_version,
)
from app.library.download_pace import Paused, Stop
from app.library.releases import LookNotes, Releases, built_in_address
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.settings.model import Settings

DAY = 86_400.0  # seconds
_FIRST_MS = 30_000  # after the start, or after it was switched on
_AGAIN_MS = 600_000


class UpdateService(QObject):
    """`changed` tells every step; off, and without an address, nothing is ever asked."""

    changed = Signal(object)  # UpdateState

    def __init__(
        self,
        releases: Releases,
        notes: LookNotes,
        settings: SettingsService,
        clock: Clock,
        built_in: Path,
        version: str = VERSION,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._releases, self._notes, self._settings, self._clock = releases, notes, settings, clock
        self._built_in_file, self._built_in = built_in, ""
        self._version = parse_version(version)
        self._looked = Looked()
        self._known = self._looking = self._by_itself = False
        self._asked = ""  # the address, while it is being asked
        self._stop = Stop()
        self._lane = Lane("updates", self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._state = UpdateState()
        settings.changed.connect(self._settings_changed)

    @property
    def state(self) -> UpdateState:
        """What is known."""
        return self._state

    def start(self) -> None:
        """Read what is known already; from then on look once a day, when that is switched on."""
        notes, file = self._notes, self._built_in_file
        self._lane.run(lambda: (notes.read(), built_in_address(file)), self._started)

    def _started(self, found: tuple[Looked, str]) -> None:
        self._looked, self._built_in = found
        self._known = True
        self._settings_changed(self._settings.current)

    def look_if_due(self) -> None:
        """Look when it is switched on and the last look is a day old; a clock set back makes it due too."""
        past = self._clock.now() - self._looked.at
        if self._settings.current.tell_updates and not 0 <= past < DAY:
            self._look(by_itself=True)

    def look(self) -> None:
        """Look now."""
        self._look(by_itself=False)

    def set_told(self) -> None:
        """Remember that the newer version was told."""
        if self._state.newer is not None:
            self._note(replace(self._looked, told=str(self._state.newer.version)))

    @property
    def untold(self) -> Release | None:
        """A newer version that was not told yet, while that is wanted."""
        newer = self._state.newer
        if newer is None or not self._settings.current.tell_updates:
            return None
        return newer if self._looked.told != str(newer.version) else None

    def close(self) -> None:
        """End a look and the thread."""
        self._timer.stop()
        self._stop.set()
        self._lane.close()

    # -- looking -------------------------------------------------------------------------------

    def _look(self, *, by_itself: bool) -> None:
        if not self._known or self._looking or self._state.hindrance is not Hindrance.NONE:
            return
        address, stop, at = self._state.address, Stop(), self._clock.now()
        releases, notes, before = self._releases, self._notes, self._looked
        noted = Looked(at=at, address=address, told=before.told)
        if address == before.address:
            noted = replace(noted, version=before.version, page=before.page)
        self._looking, self._by_itself, self._asked, self._stop = True, by_itself, address, stop
        self._tell()

        def work() -> Release | None:
            # Noted before it is asked: whatever happens then, the next look by itself is a day away.
            if not notes.write(noted) and by_itself:
                return None
            try:
                return releases.newest(address, stop)
            except Paused:
                return None

        self._lane.run(work, lambda found: self._done(noted, found), lambda error: self._failed(noted, error))

    def _done(self, noted: Looked, found: Release | None) -> None:
        self._looking = False
        if found is None:  # ended before there was an answer
            self._looked = replace(self._looked, at=noted.at)
            self._tell()
            return
        told = self._looked.told  # perhaps meanwhile
        self._note(replace(noted, version=str(found.version), page=found.page, told=told))

    def _failed(self, noted: Looked, error: AppError) -> None:
        if error.code == "network_off":  # switched off meanwhile
            self._done(noted, None)
            return
        self._looking = False
        self._note(replace(noted, error=error.code, told=self._looked.told))

    def _note(self, looked: Looked) -> None:
        self._looked = looked
        notes = self._notes
        self._lane.run(lambda: notes.write(looked))
        self._tell()

    def _tick(self) -> None:
        self._timer.start(_AGAIN_MS)
        self.look_if_due()

    # -- the settings --------------------------------------------------------------------------

    def _settings_changed(self, settings: Settings) -> None:
        if not self._known:
            return
        wanted = settings.tell_updates
        if not wanted:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(_FIRST_MS)
        if self._looking and (self._asked != self._address() or (self._by_itself and not wanted)):
            self._stop.set()
        self._tell()

    def _address(self) -> str:
        return self._settings.current.releases.strip() or self._built_in

    def _hindrance(self, address: str) -> Hindrance:
        if not address:
            return Hindrance.NO_ADDRESS
        if not may_be_asked(address):
            return Hindrance.BAD_ADDRESS
        return Hindrance.NONE if self._settings.current.network else Hindrance.NETWORK_OFF

    def _newer(self, looked: Looked) -> Release | None:
        found = parse_version(looked.version)
        if found is None or self._version is None or found <= self._version:
            return None
        return Release(found, page_of(looked.page))

    def _tell(self) -> None:
        address = self._address()
        looked = self._looked if self._looked.at and self._looked.address == address else None
        state = UpdateState(
            address,
            self._built_in,
            self._hindrance(address),
            self._looking,
            looked,
            self._newer(looked) if looked is not None else None,
        )
        if state != self._state:
            self._state = state
            self.changed.emit(state)
