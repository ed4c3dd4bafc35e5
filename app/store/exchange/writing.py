"""Chats into files: one file, a folder, or one zip file; names that every system takes."""

from __future__ import annotations

import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.domain.chat import ChatSummary
from app.domain.errors import AppError
from app.domain.exchange import ExportWords, Format, WholeChat
from app.domain.times import dated
from app.formulas.draw import draw
from app.store.exchange.alcove import to_json
from app.store.exchange.html import Draw, to_html
from app.store.exchange.markdown import to_markdown
from app.system.files import replacing

ENDINGS = {Format.MARKDOWN: ".md", Format.JSON: ".json", Format.HTML: ".html", Format.PDF: ".pdf"}
_FORBIDDEN = re.compile(r"[^\w\- .,()']+")
_LONGEST = 80  # characters of a title
_LONGEST_BYTES = 190  # disks take 255, with the day, a number, the ending and what a temporary file adds
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # of Windows

Render = Callable[[WholeChat], bytes]
Put = Callable[[str, bytes], None]


class Stopped(Exception):  # noqa: N818  - no error
    """The export ends before its end; what draws formulas, which may take long, raises it too."""


def renderer(kind: Format, words: ExportWords, resources: Path, language: str, draw: Draw = draw) -> Render:
    """Return what turns a chat into the bytes of a file; PDF is the window's. `draw` draws formulas."""
    texts: dict[Format, Callable[[WholeChat], str]] = {
        Format.MARKDOWN: lambda chat: to_markdown(chat, words),
        Format.JSON: to_json,
        Format.HTML: lambda chat: to_html(chat, words, resources, language, draw),
    }
    text = texts[kind]
    return lambda chat: text(chat).encode("utf-8", "replace")


def file_name(title: str, ending: str) -> str:
    """Return a file name for a chat that every system takes."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split()).strip(" .")
    name = _cut(name[:_LONGEST]).rstrip(" .")
    if not name or _RESERVED.match(name):
        name = f"chat {name}".strip()
    return name + ending


def _cut(name: str) -> str:
    """Cut a name by its bytes, never within a character."""
    return name.encode()[:_LONGEST_BYTES].decode("utf-8", "ignore")


class Names:
    """Gives each chat a name of its own: its day, its title, a number where two are alike."""

    def __init__(self, ending: str) -> None:
        self._ending = ending
        self._given: set[str] = set()

    def name(self, chat: ChatSummary) -> str:
        """The next name."""
        day = datetime.fromtimestamp(dated(chat.created_at)).strftime("%Y-%m-%d")
        base = f"{day} {file_name(chat.title, '')}"
        name, number = base, 1
        while name.casefold() in self._given:
            number += 1
            name = f"{base} ({number})"
        self._given.add(name.casefold())
        return name + self._ending


@contextmanager
def opened(target: Path) -> Iterator[Put]:
    """Give what puts files into a zip file (by its ending) or into a folder; raises `AppError` (not_written).

    A zip file takes its place once it is complete; in a folder no file is overwritten.
    """
    with _told(target):
        if not _is_zip(target):
            target.mkdir(parents=True, exist_ok=True)
            yield lambda name, data: write_whole(free_path(target / name), data)
            return
        with replacing(target) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
            yield package.writestr


def _is_zip(target: Path) -> bool:
    return target.suffix.lower() == ".zip"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all; raises `AppError` (not_written)."""
    with _told(path), replacing(path) as stream:
        stream.write(data)


def check_place(path: Path) -> None:
    """Raise `AppError` (not_written) where no file can be made: before long work rather than after it."""
    with _told(path):
        folder = Path(os.path.realpath(path)).parent
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()


def free_path(path: Path) -> Path:
    """A path that no file has: nothing in a folder of the user's is overwritten."""
    found, number = path, 2
    while found.exists():
        found, number = path.with_name(f"{path.stem} ({number}){path.suffix}"), number + 1
    return found


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise AppError(f"{path}: {reason}", code="not_written") from error


class Written(Struct, frozen=True):
    """What became of an export: how many chats are in it, and how many could not be read."""

    chats: int
    unread: int = 0


def write_chats(
    target: Path,
    ending: str,
    chats: Sequence[str],
    read: Callable[[str], WholeChat],
    render: Render,
    progress: Callable[[int], bool],
) -> Written:
    """Write chats by id into a folder or a zip file.

    `progress` is told how many are written and answers whether to go on. One that was removed meanwhile is
    left out; so is one that can't be read, which counts.
    When it is not to go on, what is in a folder stays; a zip file is as it was before: `Stopped` is raised.
    """
    names, count, unread = Names(ending), 0, 0
    try:
        with opened(target) as put:
            for number, chat_id in enumerate(chats):
                if not progress(number):
                    raise Stopped
                try:
                    chat = read(chat_id)
                except AppError as error:
                    unread += error.code != "not_found"
                    continue
                put(names.name(chat.chat), render(chat))
                count += 1
    except Stopped:
        if _is_zip(target):
            raise
    return Written(count, unread)
