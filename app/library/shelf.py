"""The models the user can pick: the Guide, downloads, own files and folders, other programs'; in place."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, structs

from app.domain.errors import ModelFileError
from app.domain.models import CatalogueEntry, GgufInfo, ModelRef
from app.domain.parts import first_part, parts_of, whole_name
from app.library.facts import ModelFacts, facts_of
from app.library.found import FoundFile, find_files, gguf_files, program_folders
from app.library.gguf import check_gpt_oss, read_header
from app.library.hashes import FileHashes
from app.library.ollama import digest_of
from app.library.parts import read_model
from app.library.shelf_memory import Known, ShelfMemory
from app.system.disks import is_folder, is_there, real_path

GUIDE_ID = "guide"
GUIDE_NAME = "Guide"
SETTLE_SECONDS = 2.0  # a file that hasn't changed for so long is complete
_OLLAMA_BUILD = "gptoss"  # the architecture of Ollama's own conversion: other tensors, other end marks
_MOST_FILES = 4000
_DEPTH = 12


class Source(StrEnum):
    """How a file came to the shelf."""

    APP = "app"
    DOWNLOAD = "download"
    FILE = "file"
    FOLDER = "folder"
    PROGRAM = "program"


class Check(StrEnum):
    """What is known of a file's sha256: nothing, right, wrong, computed with nothing to compare it with."""

    NONE = "none"
    RIGHT = "right"
    WRONG = "wrong"
    COMPUTED = "computed"


class ShelfEntry(Struct, frozen=True):
    """A model file: what its header says, or the code and detail of why it can't be used.

    `program` is the name of the other program that it belongs to; `arriving` says that it still grows.
    `only_read` says that the file isn't ours to move or remove, whoever chose it: it lies in a folder of
    another program, or is a link to what lies elsewhere, that would stay there, and out of reach.
    """

    ref: ModelRef
    size: int = 0
    facts: ModelFacts | None = None
    error: str = ""
    detail: str = ""
    source: Source = Source.FILE
    program: str = ""
    parts: tuple[Path, ...] = ()
    check: Check = Check.NONE
    arriving: bool = False
    only_read: bool = False

    @property
    def usable(self) -> bool:
        """Whether the model can be loaded."""
        return not self.error and not self.arriving

    @property
    def gone(self) -> bool:
        """Whether the file was here and isn't now."""
        return self.error == "file_missing"


class _Wanted(Struct, frozen=True):
    """A file to look at, and where it comes from."""

    path: Path
    name: str
    source: Source
    program: str = ""
    root: str = ""


class Shelf:
    """Finds the models. Reading a header costs up to a second, so call it off the window's thread."""

    def __init__(
        self,
        *,
        guide: Path,
        downloads: Path,
        memory: ShelfMemory | None = None,
        hashes: FileHashes | None = None,
        catalogue: Sequence[CatalogueEntry] = (),
        settle: float = SETTLE_SECONDS,
    ) -> None:
        self._guide = guide
        self._downloads = downloads
        self._memory = memory or ShelfMemory()
        self._hashes = hashes
        self._catalogue = catalogue
        self._settle = settle
        self._seen: dict[Path, tuple[str, float]] = {}  # files that are new: stamp, when it was first seen

    def models(
        self,
        files: Sequence[str] = (),
        folders: Sequence[str] = (),
        found: Sequence[FoundFile] = (),
        *,
        keep: bool = True,
    ) -> list[ShelfEntry]:
        """All models: the Guide first, the others by name, those that can't be used last.

        What is learned is written down only where `keep` says so: a command changes nothing.
        """
        wanted = self._wanted(files, folders, found)
        theirs = program_folders()
        entries = [self._marked(self._look(one), theirs) for one in wanted.values()]
        entries += self._gone(set(wanted), folders)
        entries.sort(key=lambda entry: (bool(entry.error), entry.ref.name.casefold(), entry.ref.id))
        if keep:
            self._memory.save()
        guide = look_at(ModelRef(GUIDE_ID, GUIDE_NAME, self._guide, built_in=True), Source.APP)
        return [structs.replace(guide, check=self.check(guide.parts)), *entries]

    def other_programs(self) -> list[FoundFile]:
        """Return the model files of other programs."""
        return find_files()

    def watched(self, folders: Sequence[str]) -> list[Path]:
        """Return the folders in which a model may appear."""
        return [self._downloads, *(Path(folder) for folder in folders)]

    def forget(self, path: Path) -> None:
        """Drop what is remembered of a file that was taken away on purpose."""
        self._memory.forget(path)

    def _wanted(
        self, files: Sequence[str], folders: Sequence[str], found: Iterable[FoundFile]
    ) -> dict[Path, _Wanted]:
        """Every file once: what the user chose comes before what a folder or another program holds."""
        wanted: dict[Path, _Wanted] = {}

        def add(path: Path, source: Source, root: str = "") -> None:
            first = first_part(path)
            wanted.setdefault(first, _Wanted(first, whole_name(first), source, root=root))

        for path in gguf_files(self._downloads, most=_MOST_FILES, depth=_DEPTH):
            add(path, Source.DOWNLOAD, str(self._downloads))
        for file in files:
            add(Path(file), Source.FILE)
        for folder in folders:
            for path in gguf_files(Path(folder), most=_MOST_FILES, depth=_DEPTH):
                add(path, Source.FOLDER, folder)
        known = {real_path(path) for path in wanted}
        for one in found:
            if real_path(one.path) not in known:
                wanted.setdefault(
                    one.path, _Wanted(one.path, one.name, Source.PROGRAM, one.program, str(one.root))
                )
        return {path: one for path, one in wanted.items() if self._belongs(one)}

    def _belongs(self, one: _Wanted) -> bool:
        """Other programs' models of other kinds are no business of ours."""
        if one.source is not Source.PROGRAM:
            return True
        entry = self._look(one)
        return entry.error not in ("other_architecture", "not_gguf", "bad_header", "file_unreadable")

    def _look(self, one: _Wanted) -> ShelfEntry:
        parts = parts_of(one.path)
        stamp = _stamp(parts)
        known = self._memory.get(one.path)
        if not stamp:
            return self._missing(one, parts, known)
        if known is None or known.stamp != stamp or known.error in ("file_truncated", "part_missing"):
            if self._arriving(one.path, parts, stamp):
                return self._entry(one, parts, _size(parts), arriving=True)
            known = _read(one, stamp)
            self._memory.keep(known)
        return self._entry(one, parts, known.size, known)

    def _marked(self, entry: ShelfEntry, theirs: Sequence[Path]) -> ShelfEntry:
        """The entry, told whether it is only to be read; of folders in folders the innermost decides."""
        own, place = real_path(self._downloads), real_path(entry.ref.path)
        around = [folder for folder in (own, *theirs) if folder in place.parents]
        inner = max(around, key=lambda folder: len(folder.parts), default=own)
        linked = any(os.path.islink(part) for part in entry.parts)
        elsewhere = linked or inner != own or entry.source is Source.PROGRAM
        return structs.replace(entry, only_read=elsewhere)

    def _missing(self, one: _Wanted, parts: tuple[Path, ...], known: Known | None) -> ShelfEntry:
        """A chosen file that isn't there, with what is remembered of it."""
        known = known or Known(str(one.path), one.name, "")
        gone = structs.replace(known, error="file_missing", detail=str(one.path.parent))
        return self._entry(one, parts, known.size, gone)

    def _arriving(self, path: Path, parts: tuple[Path, ...], stamp: str) -> bool:
        """Whether a new or changed file may still be growing."""
        if self._settle <= 0 or all(self.known_hashes(parts)):
            return False  # a hash that holds for the file as it is tells that it is complete
        if any(is_there(part.with_name(f"{part.name}.part")) for part in parts):
            return True  # a browser's place holder
        newest = max((_mtime(part) for part in parts), default=0.0)
        if 0 <= time.time() - newest < self._settle or newest > time.time():
            before = self._seen.get(path)
            if before is None or before[0] != stamp:
                self._seen[path] = (stamp, time.monotonic())
                return True
            return time.monotonic() - before[1] < self._settle
        return False

    def _entry(
        self,
        one: _Wanted,
        parts: tuple[Path, ...],
        size: int,
        known: Known | None = None,
        *,
        arriving: bool = False,
    ) -> ShelfEntry:
        return ShelfEntry(
            ref=ModelRef(str(one.path), one.name, one.path),
            size=size,
            facts=known.facts if known else None,
            error=known.error if known else "",
            detail=known.detail if known else "",
            source=one.source,
            program=one.program,
            parts=parts,
            check=Check.NONE if arriving or (known and known.error) else self.check(parts),
            arriving=arriving,
        )

    def _gone(self, present: set[Path], folders: Sequence[str]) -> Iterable[ShelfEntry]:
        """What was on the shelf and isn't now; another program's only while its whole folder is away."""
        roots = {str(self._downloads), *folders}
        for known in self._memory.all():
            path = Path(known.path)
            if path in present:
                continue
            folder_away = bool(known.root) and not is_folder(Path(known.root))
            expected = known.root in roots if not known.source else folder_away
            if not expected or (known.error):
                self._memory.forget(path)
                continue
            source = Source.PROGRAM if known.source else Source.FOLDER
            if known.root == str(self._downloads):
                source = Source.DOWNLOAD
            yield ShelfEntry(
                ref=ModelRef(known.path, known.name, path),
                size=known.size,
                facts=known.facts,
                error="file_missing",
                detail=known.root if folder_away else str(path.parent),
                source=source,
                program=known.source,
                parts=parts_of(path),
            )

    def check(self, parts: Sequence[Path]) -> Check:
        """What is known of the hashes of a model's files."""
        if self._hashes is None:
            return Check.NONE
        found = {self._check_one(part) for part in parts}
        for result in (Check.WRONG, Check.NONE, Check.COMPUTED):
            if result in found:
                return result
        return Check.RIGHT if found else Check.NONE

    def _check_one(self, path: Path) -> Check:
        value = self._hashes.known(path) if self._hashes is not None else ""
        if not value:
            return Check.NONE
        if vouched := self._vouched(path):
            return Check.RIGHT if value in vouched else Check.WRONG
        listed = self._noted(path, FileHashes.of_kit)  # by whoever made the kit
        return Check.WRONG if listed and value not in listed else Check.COMPUTED

    def known_hashes(self, parts: Sequence[Path]) -> tuple[str, ...]:
        """Return the sha256 of a model's files, "" where it wasn't computed."""
        return tuple(self._hashes.known(part) if self._hashes is not None else "" for part in parts)

    def expected(self, path: Path) -> frozenset[str]:
        """Return the hashes that a file may have, from where it came or of the catalogue; of its kit else."""
        return self._vouched(path) or self._noted(path, FileHashes.of_kit)

    def _noted(self, path: Path, origin: Callable[..., str]) -> frozenset[str]:
        """What was noted when the file came, unless another one has been put in its place since then."""
        if self._hashes is None:
            return frozenset()
        value = origin(self._hashes, path)
        if not value and (before := origin(self._hashes, path, any_size=True)) and not _is_whole(path):
            value = before
        return frozenset((value,)) if value else frozenset()

    def _vouched(self, path: Path) -> frozenset[str]:
        """The hashes that somebody publishes: where it came from, the catalogue for its name or size."""
        if path == self._guide:
            return frozenset(_words(path.with_suffix(".sha256"))[:1])
        if published := self._noted(path, FileHashes.published):
            return published
        if digest := digest_of(path) or digest_of(real_path(path)):
            return frozenset((digest,))
        size = _size((path,))
        return frozenset(
            entry.sha256
            for entry in self._catalogue
            if entry.size == size or (entry.file == path.name and entry.id == path.parent.name)
        )


def look_at(ref: ModelRef, source: Source = Source.FILE) -> ShelfEntry:
    """Read one model file's header; a file that can't be used is an entry with its error."""
    parts = parts_of(ref.path)
    known = _read(_Wanted(ref.path, ref.name, source), "")
    return ShelfEntry(
        ref, known.size, known.facts, known.error, known.detail, source=source, parts=parts, check=Check.NONE
    )


def check_usable(info: GgufInfo) -> None:
    """Raise `ModelFileError` unless the file is a gpt-oss model that llama.cpp runs.

    Codes: ollama_build for Ollama's own conversion, else those of `check_gpt_oss`.
    """
    if info.architecture == _OLLAMA_BUILD:
        raise ModelFileError(info.name, code="ollama_build")
    check_gpt_oss(info)


def _is_whole(path: Path) -> bool:
    """Whether a file is a model to its end, be it another than was there; one that was cut is not."""
    try:
        return read_header(path).file_size > 0
    except ModelFileError:
        return False


def _read(one: _Wanted, stamp: str) -> Known:
    facts, error, detail, size = None, "", "", _size(parts_of(one.path))
    try:
        info = read_model(one.path)
        facts, size = facts_of(info), info.file_size
        check_usable(info)
    except ModelFileError as fault:
        error, detail = fault.code, fault.detail
    return Known(str(one.path), one.name, stamp, size, one.program, one.root, facts, error, detail)


def _stamp(parts: Iterable[Path]) -> str:
    """Sizes and times of change of the files that are there, "" when none is."""
    stats = []
    for part in parts:
        try:
            stat = part.stat()
            stats.append(f"{stat.st_size}:{stat.st_mtime_ns}")
        except OSError:
            stats.append("-")
    return "" if set(stats) == {"-"} else " ".join(stats)


def _size(parts: Iterable[Path]) -> int:
    total = 0
    for part in parts:
        try:
            total += part.stat().st_size
        except OSError:
            continue
    return total


def _mtime(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _words(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").split()
    except (OSError, ValueError):
        return []
