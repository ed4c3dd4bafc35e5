"""What may be written of an exception: where it came from, never words that may be of a chat."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import AppError

# The messages of these name what is wrong with the program. Others may quote what was worked on.
_SPEAKING = (
    *(TypeError, AttributeError, NameError, ImportError, NotImplementedError, RecursionError, MemoryError),
    *(IndexError, AssertionError, ZeroDivisionError, OverflowError),
)
_LONGEST = 300


def describe(error: BaseException) -> str:
    """Return the frames and the type of an exception."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    lines = [f'  File "{_short(frame.filename)}", line {frame.lineno}, in {frame.name}' for frame in frames]
    return "\n".join([*lines, named(error)])


def named(error: BaseException) -> str:
    """Return the type of an exception and, where that can't quote a chat, its message."""
    return f"{type(error).__name__}: {_message(error)}"


def _message(error: BaseException) -> str:
    if isinstance(error, AppError):
        return error.code
    if isinstance(error, OSError):
        return f"[{error.errno}] {error.strerror}"
    if isinstance(error, _SPEAKING):
        return str(error)[:_LONGEST]
    return "(its message is left out: it may quote a chat)"


def _short(name: str) -> str:
    """A source file's name from the package on, without the user's folders."""
    parts = Path(name).parts
    start = max(
        (i for i, part in enumerate(parts) if part in ("app", "site-packages")), default=len(parts) - 1
    )
    return "/".join(parts[start:])
