"""The settings in force, saved behind the window's back."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, SettingsError
from app.services.lane import Lane
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.settings.transfer import MOST, export, imported
from app.system.files import replacing

_SAVE_AFTER_MS = 400


class SettingsService(QObject):
    """Holds the settings; a change is told at once and saved shortly after."""

    changed = Signal(object)  # Settings
    failed = Signal(object)  # AppError
    exported = Signal(object)  # Path
    imported = Signal(object)  # Path

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        loaded = file.load()
        self._settings = loaded.settings
        self._aside = loaded.aside or self._unread()
        self._lane = Lane("settings", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def set_aside(self) -> Path | None:
        """The settings file that was set aside, damaged or not to be read, if there was one."""
        return self._aside

    def _unread(self) -> Path | None:
        """Set a file aside that can't be read, at once: its owner is told before the next save."""
        try:
            return self._file.set_unread_aside()
        except SettingsError:
            return None  # tried again by the first save, which is refused until it works

    def update(self, changes: dict[str, object]) -> None:
        """Change some values; one that isn't allowed is told through `failed` and nothing changes."""
        try:
            settings = self._settings.with_(**changes)
        except msgspec.ValidationError as error:
            self.failed.emit(SettingsError(str(error)))
            return
        self._set(settings)

    def update_for_model(self, model_id: str, changes: dict[str, object]) -> None:
        """Change some values for one model; one that isn't allowed is told through `failed`."""
        try:
            self._settings.with_(**changes)
        except msgspec.ValidationError as error:
            self.failed.emit(SettingsError(str(error)))
            return
        overrides = self._settings.overrides
        own = {**overrides.get(model_id, {}), **msgspec.to_builtins(changes)}
        self.update({"overrides": {**overrides, model_id: own}})

    def reset_for_model(self, model_id: str, names: list[str]) -> None:
        """Let the general values hold again for one model."""
        overrides = dict(self._settings.overrides)
        own = {name: value for name, value in overrides.pop(model_id, {}).items() if name not in names}
        self.update({"overrides": {**overrides, model_id: own} if own else overrides})

    def export_to(self, path: Path) -> None:
        """Write the settings into a file for other computers; `exported` follows."""
        content = export(self._settings)

        def work() -> Path:
            try:
                with replacing(path) as stream:
                    stream.write(content)
            except OSError as error:
                raise SettingsError(f"{path}: {error.strerror}", code="not_written") from error
            return path

        self._lane.run(work, self.exported.emit, self.failed.emit)

    def import_from(self, path: Path) -> None:
        """Take the settings of a file, all or none; `imported` follows."""

        def work() -> bytes:
            try:
                with path.open("rb") as stream:
                    content = stream.read(MOST + 1)
            except OSError as error:
                raise SettingsError(f"{path}: {error.strerror}", code="bad_settings_file") from error
            if len(content) > MOST:
                raise SettingsError(f"{path.name}: too large", code="bad_settings_file")
            return content

        self._lane.run(work, lambda content: self._take(path, content), self.failed.emit)

    def _take(self, path: Path, content: bytes) -> None:
        try:
            settings = imported(content, self._settings)
        except SettingsError as error:
            self.failed.emit(SettingsError(f"{path.name}: {error.detail}", code=error.code))
            return
        self._set(settings)
        self.imported.emit(path)

    def _set(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
            self._timer.start()

    def close(self) -> None:
        """Save what isn't saved yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()
        self._lane.close()

    def _save(self) -> None:
        settings = self._settings

        def work() -> None:
            aside = self._file.set_unread_aside()
            if aside is not None:
                self._lane.post(lambda: self._tell_aside(aside))
            self._file.save(settings)

        self._lane.run(work, failed=self._tell)

    def _tell_aside(self, aside: Path) -> None:
        self._aside = aside
        self._tell(SettingsError(str(aside), code="settings_damaged"))

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error)
