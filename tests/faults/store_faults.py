"""Folders that can't be written; databases locked, damaged or newer; settings of garbage; spoiled caches."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import apsw
import msgspec

from app.system.paths import Paths
from tests.faults.disks import plain_rights, read_only
from tests.faults.ledger import stored
from tests.faults.material import download_job, served
from tests.faults.outcome import Case, Verdict
from tests.faults.remote import Program, answered, last, started

_DATABASE_WORDS = ("damaged", "set aside")


def _filled(folder: Path) -> Paths:
    """A data folder with one chat in it, and today's backup."""
    home = folder / "home"
    with started(home) as program:
        program.ask()
        program.do("back_up")
        program.until(lambda _: list(Paths.discover(str(home)).backups.glob("*.db")))
        program.quit()
    return Paths.discover(str(home))


def _home(paths: Paths) -> Path:
    return paths.config.parent


def _after(paths: Paths, program: Program, told: bool | None, *, chats: int = 1) -> Verdict:
    """Judge at the end: the chat of before is there, a new one works."""
    usable = program.works()
    program.quit()
    lost = program.kept()
    titles = stored(_home(paths))[1]
    return Verdict(not lost and len(titles) >= chats + 1, usable, told, lost)


# -- folders that can't be written ---------------------------------------------------------------


def _read_only_at_start(part: str) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        rights, paths = plain_rights(), _filled(folder)
        place = {"settings": paths.config, "chats": paths.database.parent, "all": _home(paths)}[part]
        places = [p for p in (place, *place.rglob("*")) if p.is_dir()]
        with read_only(*places), Program(_home(paths), under=rights) as program:
            program.until(lambda s: s["boxes"] or s.get("phase") == "ready")
            told = program.told("can't be written", "can't be saved")
            if program.look()["boxes"]:
                program.press("OK")
                program.process.wait(20)
        with started(_home(paths), under=rights) as program:
            return _after(paths, program, told)

    return strike


def _read_only_in_use(part: str) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        rights, paths = plain_rights(), _filled(folder)
        with started(_home(paths), under=rights) as program:
            place = {"settings": paths.config, "cache": paths.cache, "backups": paths.backups}[part]
            with read_only(*[p for p in (place, *place.rglob("*")) if p.is_dir()]):
                told: bool | None = None
                if part == "settings":
                    program.do("set", text_size=120)
                    told = program.told("can't be saved")
                elif part == "backups":
                    program.do("back_up")
                    told = program.told("can't be written")
                else:
                    program.ask()
                    program.do("unload")
                    program.until(lambda s: s["phase"] == "empty")
                program.works()
            return _after(paths, program, told)

    return strike


def _read_only_models(folder: Path) -> Verdict:
    rights, paths = plain_rights(), _filled(folder)
    with served() as hub, started(_home(paths), under=rights) as program:
        job = msgspec.json.encode(download_job()).decode()
        program.do("page", name="models")
        with read_only(paths.models):
            program.do("work", name="download", job=job, hub=hub.address)
            told = program.reads("can't be written", "could not be written", "permission")
        program.do("work", name="download", job=job, hub=hub.address)
        program.wait_line("downloaded")
        program.do("page", name="chat")
        return _after(paths, program, told)


# -- the database --------------------------------------------------------------------------------


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold a database as a backup program may."""
    database = apsw.Connection(str(path))
    try:
        database.set_busy_timeout(10_000)  # the program may be writing
        database.execute("BEGIN EXCLUSIVE")
        yield
        database.execute("ROLLBACK")
    finally:
        database.close()


def _locked_at_start(folder: Path) -> Verdict:
    paths = _filled(folder)
    # Until the file is in WAL mode nobody can read beside a writer: the hardest lock there is.
    database = apsw.Connection(str(paths.database))
    database.execute("PRAGMA journal_mode = DELETE")
    database.close()
    with Program(_home(paths)) as program:
        with _held(paths.database):
            program.until(lambda s: s["window"])
            told = program.told("in use")
        usable = program.press("Try again")
        verdict = _after(paths, program, told)
        verdict.usable = verdict.usable and usable
        return verdict


def _locked_in_use(folder: Path) -> Verdict:
    paths = _filled(folder)
    with started(_home(paths)) as program:
        with ExitStack() as stack:
            with program.begun():
                stack.enter_context(_held(paths.database))
            told = program.told("in use")
            program.until(lambda s: not s["busy"])
        return _after(paths, program, told)


def _spoiled(spoil: Callable[[Path], None]) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        paths = _filled(folder)
        spoil(paths.database)
        with started(_home(paths)) as program:
            told = program.told(*_DATABASE_WORDS)
            verdict = _after(paths, program, told)
            aside = list(paths.database.parent.glob("*.damaged-*"))
            verdict.kept = verdict.kept and bool(aside)
            return verdict

    return strike


def _garbage_header(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(4096) + path.read_bytes()[4096:])


def _garbage(path: Path) -> None:
    path.write_bytes(random.Random(2).randbytes(60_000))


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _newer(folder: Path) -> Verdict:
    paths = _filled(folder)

    def give(version: int) -> int:
        database = apsw.Connection(str(paths.database))
        before = int(database.pragma("user_version"))
        database.execute(f"PRAGMA user_version = {version}")
        database.close()
        return before

    version = give(9999)
    before = paths.database.read_bytes()
    with started(_home(paths)) as program:
        told = program.told("newer Alcove")
        untouched = paths.database.read_bytes() == before
        program.quit()
    give(version)
    with started(_home(paths)) as program:
        verdict = _after(paths, program, told)
        verdict.kept = verdict.kept and untouched
        return verdict


# -- settings ------------------------------------------------------------------------------------


def _settings(content: bytes) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        paths = _filled(folder)
        paths.settings_file.write_bytes(content)
        with started(_home(paths)) as program:
            told = program.told("settings file was damaged")
            verdict = _after(paths, program, told)
            aside = [path.read_bytes() for path in paths.config.glob("*.damaged-*")]
            verdict.kept = verdict.kept and content in aside
            return verdict

    return strike


# -- kept caches ---------------------------------------------------------------------------------

_SETTINGS = b'{"seed": 1, "temperature": 0.0, "load_at_start": true}'
_CHATS = ("What can gpt-oss do?", "Where are my chats kept?")
_FOLLOW_UP = "And what does it need?"


def _follow_up(paths: Paths, titles: dict[str, str]) -> tuple[str, bool, Program | None]:
    with started(_home(paths)) as program:
        chat = next(key for key, title in titles.items() if title.startswith(_CHATS[0][:12]))
        program.do("open", chat=chat)
        program.until(lambda s: s["chat"] == chat)
        program.do("send", text=_FOLLOW_UP)
        answer = last(program.until(lambda s: answered(s, _FOLLOW_UP)))
        usable = answer["status"] == "done" and program.works()
        program.quit()
        return str(answer["text"]), usable and not program.kept(), program


def _state(spoil: Callable[[list[Path]], None]) -> Callable[[Path], Verdict]:
    """The follow-up gets the answer that it gets with no cache at all."""

    def strike(folder: Path) -> Verdict:
        home = folder / "home"
        paths = Paths.discover(str(home))
        paths.config.mkdir(parents=True)
        paths.settings_file.write_bytes(_SETTINGS)
        with started(home) as program:
            for question in _CHATS:
                program.new_chat()
                program.ask(question)
            program.do("unload")
            program.until(lambda s: s["phase"] == "empty")
            program.quit()
        titles = stored(home)[1]
        states = sorted(p for p in paths.kept_states.iterdir() if p.is_dir())
        if len(states) < len(_CHATS):
            return Verdict(True, False, None, f"only {len(states)} caches were kept")
        spoil(states)
        spoiled, usable, _ = _follow_up(paths, titles)
        for state in paths.kept_states.iterdir():
            for file in state.iterdir():
                file.unlink()
        plain, usable_again, _ = _follow_up(paths, titles)
        note = "" if spoiled == plain else "the answer is another one"
        return Verdict(spoiled == plain, usable and usable_again, None, note)

    return strike


def _truncate(states: list[Path]) -> None:
    for state in states:
        for file in state.glob("*.bin"):
            file.write_bytes(file.read_bytes()[:-100])


def _swap(states: list[Path]) -> None:
    first, second = states[:2]
    between = first.with_name("between")
    first.rename(between)
    second.rename(first)
    between.rename(second)


def _swap_cells(states: list[Path]) -> None:
    first, second = (state / "cells.bin" for state in states[:2])
    one, other = first.read_bytes(), second.read_bytes()
    first.write_bytes(other)
    second.write_bytes(one)


def _flip(states: list[Path]) -> None:
    for state in states:
        for file in state.glob("*.bin"):
            content = bytearray(file.read_bytes())
            content[len(content) // 2] ^= 0xFF
            file.write_bytes(content)


def _garble_description(states: list[Path]) -> None:
    for state in states:
        with suppress(OSError):
            (state / "state.json").write_bytes(b'{"format": 1, "key": [')


def cases() -> list[Case]:
    """Every one."""
    folders = [
        Case("read-only", "the settings folder, at the start", _read_only_at_start("settings")),
        Case("read-only", "the chats' folder, at the start", _read_only_at_start("chats")),
        Case("read-only", "the whole data folder, at the start", _read_only_at_start("all")),
        Case("read-only", "the settings folder, in use", _read_only_in_use("settings")),
        Case("read-only", "the cache folder, in use", _read_only_in_use("cache")),
        Case("read-only", "the backups' folder, in use", _read_only_in_use("backups")),
        Case("read-only", "the models' folder, for a download", _read_only_models),
    ]
    database = [
        Case("database", "locked at the start", _locked_at_start),
        Case("database", "locked while an answer is written", _locked_in_use),
        Case("database", "its first page is garbage", _spoiled(_garbage_header)),
        Case("database", "all of it is garbage", _spoiled(_garbage)),
        Case("database", "cut in half", _spoiled(_cut)),
        Case("database", "of a newer version", _newer),
    ]
    noise = random.Random(3).randbytes(5000)
    settings = [
        Case("settings", "random bytes", _settings(noise)),
        Case("settings", "half a file", _settings(b'{"theme": "dark", "text_si')),
        Case("settings", "values of the wrong kind", _settings(b'{"theme": 5, "text_size": "big"}')),
        Case("settings", "nested too deep", _settings(b"[" * 100_000)),
    ]
    states = [
        Case("kept cache", "truncated", _state(_truncate)),
        Case("kept cache", "swapped with another chat's", _state(_swap)),
        Case("kept cache", "its cells swapped with another chat's", _state(_swap_cells)),
        Case("kept cache", "one byte changed", _state(_flip)),
        Case("kept cache", "its description garbled", _state(_garble_description)),
    ]
    return [*folders, *database, *settings, *states]
