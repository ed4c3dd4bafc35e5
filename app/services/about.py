"""What the program is made of, read when somebody looks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.engine import EngineService
from app.services.lane import Lane
from app.system.parts import Part, parts


class AboutService(QObject):
    """Reads parts and licences on a thread of its own."""

    parts_read = Signal(list)  # list[Part]
    text_read = Signal(str, str)  # name of the part, text of its licence

    def __init__(self, guide: Path, engine: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide, self._engine = guide, engine
        self._lane = Lane("about", self)

    def read(self) -> None:
        """Read the parts; `parts_read` follows."""
        facts = self._engine.state.facts
        version = facts.engine_version if facts is not None else ""
        self._lane.run(lambda: parts(self._guide, version), self.parts_read.emit)

    def read_text(self, part: Part) -> None:
        """Read the licence of a part; `text_read` follows."""
        self._lane.run(part.text, lambda text: self.text_read.emit(part.name, text))

    def close(self) -> None:
        """End the thread."""
        self._lane.close()
