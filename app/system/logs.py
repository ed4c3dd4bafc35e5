"""Log files with rotation; no chat text is ever logged."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path
from typing import Any

from app.system.discreet import describe

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _Discreet(logging.Formatter):
    """Writes of an exception only what can't quote a chat."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; what another formatter made of an exception isn't taken over."""
        own = logging.makeLogRecord(record.__dict__)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: Any) -> str:
        """Return the frames and the type of an exception."""
        return describe(ei[1]) if ei[1] is not None else ""


def start_logging(folder: Path, name: str = "alcove.log") -> logging.Handler | None:
    """Send the program's log to a rotating file of at most 1 MB, five kept; None when it can't be opened."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / name, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(_Discreet(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    # Of libraries no more than warnings: what they tell of their work may name what the user looks for, as
    # httpx2 does with every address, its query and a password in it.
    root.setLevel(logging.WARNING)
    logging.getLogger("app").setLevel(logging.INFO)
    return handler


def stop_logging(handler: logging.Handler | None) -> None:
    """Close what `start_logging` opened."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
