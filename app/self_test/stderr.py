"""What a program and its libraries write to standard error: a sound installation has nothing to say."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from types import TracebackType

# Said by the off-screen platform of each window with a smallest size, and by Qt where no language is set.
_KNOWN = re.compile(
    r"This plugin does not support propagateSizeHints\(\)"
    r"|Detected locale \"C\" with character encoding .*, which is not UTF-8\."
    r"|Qt depends on a UTF-8 locale, and has switched to \"C\.UTF-8\" instead\."
    r"|If this causes problems, reconfigure your locale\. See the locale\(1\) manual|for more information\."
)


class Captured:
    """Takes standard error, of native code too, for as long as its block lasts; `text` holds it then."""

    def __init__(self) -> None:
        self.text = ""
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed at the end of the block
        self._kept = -1

    def __enter__(self) -> Captured:
        """Begin."""
        sys.stderr.flush()
        self._kept = os.dup(2)
        os.dup2(self._file.fileno(), 2)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give standard error back, with what came meanwhile."""
        sys.stderr.flush()
        os.dup2(self._kept, 2)
        os.close(self._kept)
        with self._file as stream:
            stream.seek(0)
            content = stream.read()
        self.text = content.decode("utf-8", "replace")
        sys.stderr.write(self.text)
        sys.stderr.flush()


def unknown_lines(text: str) -> list[str]:
    """Return the lines that nobody expects."""
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not _KNOWN.fullmatch(line)]
