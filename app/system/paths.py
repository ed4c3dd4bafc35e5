"""Where everything lies; `--home` or ALCOVE_HOME puts it all under one folder."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

import platformdirs
from msgspec import Struct

from app.domain.errors import StoreError

_NAME = "alcove"
_OURS = ".alcove"  # in a data folder that was not there, or empty, before
LOCK = "alcove.lock"


class Paths(Struct, frozen=True):
    """The program's folders; nothing is made until `ensure`."""

    config: Path
    data: Path
    cache: Path
    logs: Path
    portable: bool = False

    @classmethod
    def discover(cls, home: str | None = None) -> Paths:
        """Return the folders: under `home`, else under ALCOVE_HOME, else the platform's own."""
        chosen = home or os.environ.get("ALCOVE_HOME")
        if chosen:
            root = Path(chosen).expanduser().absolute()
            return cls(root / "settings", root / "data", root / "cache", root / "logs", portable=True)
        data = Path(platformdirs.user_data_dir(_NAME, appauthor=False))
        return cls(
            config=Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
            data=data,
            cache=Path(platformdirs.user_cache_dir(_NAME, appauthor=False)),
            logs=data / "logs",
        )

    @property
    def settings_file(self) -> Path:
        """The settings, as JSON."""
        return self.config / "settings.json"

    @property
    def database(self) -> Path:
        """The chats; model files never lie in this folder."""
        return self.data / "chats" / "alcove.db"

    @property
    def key_file(self) -> Path:
        """The sealed key of the chats; there when they are locked with a passphrase."""
        return self.data / "chats" / "lock.json"

    @property
    def backups(self) -> Path:
        """Dated copies of the database."""
        return self.data / "backups"

    @property
    def models(self) -> Path:
        """Downloaded model files."""
        return self.data / "models"

    @property
    def downloads(self) -> Path:
        """The queue of downloads."""
        return self.data / "downloads.json"

    @property
    def engine_state(self) -> Path:
        """What the engine learned about models on this machine (safe mode)."""
        return self.data / "engine.json"

    @property
    def measured_loads(self) -> Path:
        """What real loads of models used of the memory."""
        return self.data / "loads.json"

    @property
    def tunings(self) -> Path:
        """What was measured to be fastest for models on this computer."""
        return self.data / "tuned.json"

    @property
    def updates(self) -> Path:
        """What the last look for a new version found."""
        return self.data / "updates.json"

    @property
    def releases(self) -> Path:
        """The address that a bundle asks for new versions; no checkout has it."""
        return self.resources / "releases" / "address.txt"

    @property
    def kept_states(self) -> Path:
        """Caches of chats, from which they go on without being read again."""
        return self.cache / "states"

    @property
    def crashes(self) -> Path:
        """Crash files that the next start reads."""
        return self.logs / "crashes"

    @property
    def resources(self) -> Path:
        """Files that ship with the program."""
        frozen = getattr(sys, "_MEIPASS", None)
        if frozen:
            return Path(frozen) / "resources"
        installed = Path(__file__).parents[1] / "_resources"
        return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"

    @property
    def guide(self) -> Path:
        """The built-in model."""
        return self.resources / "guide" / "guide.gguf"

    @property
    def licences(self) -> Path:
        """The licence and the usage policy of the models, word for word."""
        return self.resources / "licences"

    @property
    def help(self) -> Path:
        """The help pages, a folder for each language."""
        return self.resources / "help"

    def ensure(self) -> None:
        """Make the folders that are written to; raises `StoreError` (store_read_only) when that fails.

        Those of the program alone are closed to the computer's other users. What the user named, and what
        the models lie in, stays as it is: models may be shared.
        """
        shared = (self.models, *self.models.parents)
        new = self.portable and not self._data_in_use()
        for folder in (self.config, self.database.parent, self.backups, self.models, self.cache, self.logs):
            try:
                folder.mkdir(0o777 if folder in shared else 0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise StoreError(f"{folder}: {error.strerror or error}", code="store_read_only") from error
            if not os.access(folder, os.W_OK):
                raise StoreError(f"{folder}: no permission to write", code="store_read_only")
            if folder not in shared:
                _close_to_others(folder)
        if new:
            with contextlib.suppress(OSError):
                (self.data / _OURS).touch()
        for place in (self.database.parent, self.backups):  # put aside when the passphrase was forgotten
            for folder in place.parent.glob(f"{place.name}-locked-*"):
                _close_to_others(folder)

    def _data_in_use(self) -> bool:
        try:
            return any(path.name != LOCK for path in self.data.iterdir())
        except OSError:
            return False

    def made_data(self) -> bool:
        """Whether the data folder below a home that the user named was made by the program."""
        return (self.data / _OURS).exists()

    def shares_data(self) -> bool:
        """Whether there may be others' files in the data folder: the user named one that was in use."""
        return self.portable and not self.made_data()

    def forget_made(self) -> None:
        """Remove what `made_data` looks for."""
        with contextlib.suppress(OSError):
            (self.data / _OURS).unlink(missing_ok=True)


def _close_to_others(folder: Path) -> None:
    """Let only its owner enter a folder; one behind a link, or of another owner, stays as it is."""
    if os.name != "posix":  # elsewhere the user's profile is closed as a whole
        return
    with contextlib.suppress(OSError):
        mode = folder.lstat().st_mode
        if stat.S_ISDIR(mode) and mode & 0o077:
            folder.chmod(stat.S_IMODE(mode) & ~0o077)
