"""Files of other programs as chats: what they are, one chat at a time, and what could not be read."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import AppError
from app.domain.exchange import Unread, WholeChat
from app.store.exchange.alcove import from_json, is_ours
from app.store.exchange.building import Json
from app.store.exchange.chatgpt import is_chatgpt, read_chatgpt
from app.store.exchange.jan import is_jan, read_jan
from app.store.exchange.lines import Lines
from app.store.exchange.llama_page import is_llama_page, read_llama_page
from app.store.exchange.lm_studio import is_lm_studio, read_lm_studio
from app.store.exchange.open_webui import is_open_webui, read_open_webui
from app.store.exchange.stream import objects

Item = WholeChat | Unread
MAX_UNPACKED = 16 * 1024 * 1024 * 1024  # bytes of one zip file
_MOST_FILES = 100_000
_ZIP_FAULTS = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
)
# A data export holds JSON files that are no chats; a chat by such a name is one all the same.
_OTHER_FILES = frozenset(
    (
        *("user.json", "message_feedback.json", "shared_conversations.json", "model_comparisons.json"),
        *("user_settings.json", "shopping.json", "sora.json", "alcove.json", "group_chats.json"),
        *("thread.json", "settings.json", "mcp_config.json"),
    )
)


_MESSAGES, _THREAD = "messages.jsonl", "thread.json"  # of Jan
_LONGEST_THREAD = 1 << 20  # bytes
_PROGRAMS = (
    (is_chatgpt, read_chatgpt),
    (is_llama_page, read_llama_page),
    (is_jan, read_jan),
    (is_lm_studio, read_lm_studio),
    (is_open_webui, read_open_webui),
)
_NO_CHAT = frozenset(("no chats in it", "no chat", "no chat of a program that is known"))


class Progress(Struct):
    """How much of all files has been read, in bytes."""

    done: int = 0
    total: int = 0


class ChatFiles:
    """Files chosen for an import: JSON, JSONL, zip files, folders of them. Raises `AppError` (not_chats)."""

    def __init__(
        self,
        paths: Sequence[Path],
        progress: Callable[[Progress], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        found = list(_files(paths))
        self._paths = [path for path, _ in found]
        self._beside = {path for path, beside in found if beside}
        self._report, self._stopped = progress, stopped
        self._progress = Progress()

    def chats(self) -> Iterator[Item]:
        """Yield every chat and everything that could not be read; ends early when stopped."""
        self._progress = Progress(0, sum(_size(path) for path in self._paths))
        for path in self._paths:
            before = self._progress.done
            if path.suffix.lower() == ".zip":
                yield from self._zip(path)
            else:
                yield from self._file(path)
            if self._stopped():
                return
            self._tell(before + _size(path))

    def _file(self, path: Path) -> Iterator[Item]:
        before = self._progress.done
        try:
            with path.open("rb") as stream:
                thread = _thread_of(path) if path.name == _MESSAGES else None
                items = self._stream(stream, path.name, lambda read: self._tell(before + read), thread)
                yield from _chats_alone(items) if path in self._beside else items
        except OSError as error:
            yield Unread(path.name, error.strerror or str(error))

    def _zip(self, path: Path) -> Iterator[Item]:
        try:
            with zipfile.ZipFile(path) as package:
                entries = [e for e in package.infolist() if _is_wanted(e.filename)]
                unpacked = sum(entry.file_size for entry in entries)
                if unpacked > MAX_UNPACKED or len(entries) > _MOST_FILES:
                    yield Unread(path.name, "it unpacks to too much")
                    return
                if all(_is_other(entry.filename) for entry in entries):
                    yield Unread(path.name, "no chats in it")
                yield from self._entries(path, package, entries, _size(path) / max(1, unpacked))
        except _ZIP_FAULTS as error:
            yield Unread(path.name, str(error)[:200])

    def _entries(
        self, path: Path, package: zipfile.ZipFile, entries: list[zipfile.ZipInfo], share: float
    ) -> Iterator[Item]:
        """Read the files of a zip file; `share` turns their bytes into those of the zip file itself."""
        before, done = self._progress.done, 0
        for entry in entries:
            so_far = done

            def told(read: int, so_far: int = so_far) -> None:
                self._tell(before + round((so_far + read) * share))

            with package.open(entry) as stream:
                thread = _thread_in(package, entry)
                items = self._stream(_as_binary(stream), f"{path.name}: {entry.filename}", told, thread)
                yield from _chats_alone(items) if _is_other(entry.filename) else items
            done += entry.file_size
            if self._stopped():
                return

    def _stream(
        self, stream: BinaryIO, name: str, told: Callable[[int], None], thread: Json | None = None
    ) -> Iterator[Item]:
        """Yield what a file holds; `thread` is what is known of a chat beside its lines."""
        found, lines, chats = False, Lines(thread), 0
        for number, data in enumerate(objects(stream, told), 1):
            if self._stopped():
                return
            found = True
            if isinstance(data, Unread):
                yield Unread(f"{name}, {data.where}", data.why)
                continue
            value = _decoded(data, f"{name}, {number}")
            if isinstance(value, Unread):
                yield value
                continue
            ended = lines.take(value, len(data))
            if ended is None:
                yield _chat(value, f"{name}, {number}")
                continue
            for chat in ended:
                chats += 1
                yield _gathered(chat, f"{name}, {chats}")
        for chat in lines.end():
            yield _gathered(chat, f"{name}, {chats + 1}")
        if not found:
            yield Unread(name, "no chats in it")

    def _tell(self, done: int) -> None:
        self._progress.done = done
        self._report(replace(self._progress))


def _as_binary(stream: object) -> BinaryIO:
    return stream  # type: ignore[return-value]  # it is one, by another name


def _decoded(data: bytes, where: str) -> Json | Unread:
    """Return the object that some bytes are."""
    try:
        value = msgspec.json.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        value = _leniently(data)
        if value is None:
            return Unread(where, str(error)[:200])
    return value if isinstance(value, dict) else Unread(where, "no chat")


def _gathered(chat: Json | str, where: str) -> Item:
    return Unread(where, chat) if isinstance(chat, str) else _chat(chat, where)


def _chat(value: Json, where: str) -> Item:
    """Return the chat of one object; whatever is wrong with it stays with it."""
    try:
        chat = _read(value)
    except Exception as error:  # noqa: BLE001 - one odd chat ends no import of many
        return Unread(where, str(error)[:200])
    if chat is None:
        return Unread(where, "no chat of a program that is known")
    if not chat.messages:
        return Unread(where, "a chat without messages")
    return chat


def _leniently(data: bytes) -> object:
    """What JSON's strict reading refuses and the standard library takes: NaN, bad UTF-8, lone surrogates."""
    import json

    try:
        return json.loads(data.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None


def _read(value: Json) -> WholeChat | None:
    if is_ours(value):
        return from_json(value)
    return next((read(value) for is_one, read in _PROGRAMS if is_one(value)), None)


def _thread_of(path: Path) -> Json | None:
    """What Jan keeps of a chat beside its messages."""
    try:
        with path.with_name(_THREAD).open("rb") as stream:
            value = _decoded(stream.read(_LONGEST_THREAD), "")
    except OSError:
        return None
    return value if isinstance(value, dict) else None


def _thread_in(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Json | None:
    beside = package.NameToInfo.get(entry.filename.removesuffix(_MESSAGES) + _THREAD)
    if not entry.filename.endswith(_MESSAGES) or beside is None or beside.file_size > _LONGEST_THREAD:
        return None
    value = _decoded(package.read(beside), "")
    return value if isinstance(value, dict) else None


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """The files themselves, and the JSON, JSONL and zip files in folders, in a steady order.

    With each, whether it only lies beside chats, by its name.
    """
    for path in paths:
        if not path.is_dir():
            if not path.exists():
                raise AppError(str(path), code="import_missing")
            yield path, False
            continue
        for folder, folders, names in os.walk(path):
            folders.sort()
            wanted = (name for name in sorted(names) if _is_wanted(name, (".json", ".jsonl", ".zip")))
            yield from ((Path(folder, name), _is_other(name)) for name in wanted)


def _is_wanted(name: str, endings: tuple[str, ...] = (".json", ".jsonl")) -> bool:
    return name.lower().endswith(endings) and not name.startswith("__MACOSX/")


def _is_other(name: str) -> bool:
    return name.rsplit("/", 1)[-1].lower() in _OTHER_FILES


def _chats_alone(items: Iterator[Item]) -> Iterator[Item]:
    """What a file that lies beside chats holds of them; that it holds none is as it should be."""
    return (item for item in items if not (isinstance(item, Unread) and item.why in _NO_CHAT))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
