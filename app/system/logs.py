"""Log files with rotation; no chat text is ever logged."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_logging(folder: Path, name: str = "alcove.log") -> logging.Handler | None:
    """Send the program's log to a rotating file of at most 1 MB, five kept; None when it can't be opened."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / name, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def stop_logging(handler: logging.Handler | None) -> None:
    """Close what `start_logging` opened."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
