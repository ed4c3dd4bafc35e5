"""The disk is full at each thing that the program writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.library.download import DISK_MARGIN
from tests.faults.disks import SmallDisk, small_disk
from tests.faults.ledger import stored
from tests.faults.material import download_job, old_database, openai_export, served
from tests.faults.outcome import Case, Verdict
from tests.faults.remote import Program, last, shown, started

_FULL = ("disk is full", "disk full", "no room on the disk")


@contextmanager
def _on_small_disk(folder: Path, megabytes: int = 16) -> Iterator[tuple[SmallDisk, Program]]:
    with small_disk(folder / "disk", megabytes) as disk, started(disk.root / "home") as program:
        yield disk, program


def _answer(folder: Path) -> Verdict:
    """Full while an answer is written: it goes on, and is stored once there is room."""
    with _on_small_disk(folder) as (disk, program):
        with program.begun():
            disk.fill()
        told = program.told(*_FULL)
        seen = program.until(lambda s: not s["busy"])
        text = shown(last(seen))
        disk.free()
        usable = program.works()
        program.quit()
        kept = program.kept()
        return Verdict(not kept and bool(text), usable, told, kept)


def _question(folder: Path) -> Verdict:
    """Full when a question is sent: the question stays in the composer."""
    with _on_small_disk(folder) as (disk, program):
        program.ask()
        disk.fill()
        program.do("send", text="Where are my chats kept?")
        told = program.told(*_FULL)
        seen = program.look()
        kept = seen["draft"] == "Where are my chats kept?" or seen["path"][-1]["role"] == "assistant"
        disk.free()
        usable = program.ask("Where are my chats kept?")["status"] == "done" and program.works()
        program.quit()
        lost = program.kept()
        return Verdict(kept and not lost, usable, told, lost)


def _draft(folder: Path) -> Verdict:
    """Full while a message is typed."""
    text = "A long message that is typed slowly. " * 400
    with _on_small_disk(folder) as (disk, program):
        program.ask()
        disk.fill()
        program.do("write", text=text)
        told = program.told(*_FULL)
        disk.free()
        program.quit()
        with started(program.home) as again:
            chat = again.look()["chats"][0][0]
            again.do("open", chat=chat)
            seen = again.until(lambda s: s["chat"] == chat)
            return Verdict(seen["draft"] == text, again.works(), told)


def _settings(folder: Path) -> Verdict:
    """Full when a setting is changed: it holds, and is written with the next one."""
    with _on_small_disk(folder) as (disk, program):
        program.do("set", text_size=110)
        disk.fill()
        program.do("set", instructions="Answer in one sentence. " * 500)
        told = program.told("settings can't be saved")
        disk.free()
        usable = program.works()
        program.quit()
        text = (program.home / "settings" / "settings.json").read_text("utf-8")
        return Verdict("one sentence" in text and '"text_size": 110' in text, usable, told)


def _state(folder: Path) -> Verdict:
    """Full when a chat's cache is written: a cache is no loss and nothing to tell."""
    with _on_small_disk(folder) as (disk, program):
        program.ask()
        disk.fill()
        program.do("unload")
        program.until(lambda s: s["phase"] == "empty")
        disk.free()
        usable = program.works()
        program.quit()
        lost = program.kept()
        return Verdict(not lost, usable, None, lost)


def _download(folder: Path) -> Verdict:
    """Full in a download: it says so, what is there stays, and it goes on."""
    with served() as hub, _on_small_disk(folder, 24 + (DISK_MARGIN >> 20)) as (disk, program):
        hub.hold_after = 3 << 20
        job = download_job()
        program.do("page", name="models")
        program.do("work", name="download", job=msgspec.json.encode(job).decode(), hub=hub.address)
        program.until(lambda _: any(line.get("done", 0) > 0 for line in program.lines))
        disk.fill()
        hub.release.set()
        told = _download_failed(program)
        disk.free()
        hub.hold_after = None
        program.do("work", name="download", job=msgspec.json.encode(job).decode(), hub=hub.address)
        program.wait_line("downloaded")
        program.do("page", name="chat")
        usable = program.works()
        program.quit()
        lost = program.kept()
        return Verdict(not lost, usable, told, lost)


def _download_failed(program: Program) -> bool:
    program.until(lambda _: any(line.get("error") == "no_space" for line in program.lines))
    return program.reads("room on the disk")


def _export(folder: Path) -> Verdict:
    """Full in an export."""
    with small_disk(folder / "disk", 1) as disk, started(folder / "home") as program:
        program.ask()
        disk.fill()
        program.do("work", name="export", path=str(disk.root / "out"))
        told = program.told("can't be written", *_FULL)
        disk.free()
        program.do("work", name="export", path=str(disk.root / "out"))
        program.wait_line("exported")
        usable = program.works()
        program.quit()
        lost = program.kept()
        return Verdict(not lost and any((disk.root / "out").iterdir()), usable, told, lost)


def _import(folder: Path) -> Verdict:
    """Full in an import: the same file imported again brings what is missing."""
    count = 300
    source = openai_export(folder / "conversations.json", count)
    with _on_small_disk(folder, 12) as (disk, program):
        program.ask()
        disk.fill()
        program.do("work", name="import", path=str(source))
        told = program.told(*_FULL)
        disk.free()
        program.do("work", name="import", path=str(source))
        program.wait_line("imported")
        usable = program.works()
        program.quit()
        lost = program.kept()
        titles = [title for title in stored(program.home)[1].values() if title.startswith("Imported ")]
        return Verdict(not lost and len(titles) == count == len(set(titles)), usable, told, lost)


def _backup(folder: Path) -> Verdict:
    """Full when a copy of all chats is made."""
    with _on_small_disk(folder) as (disk, program):
        program.ask()
        disk.fill()
        program.do("back_up")
        told = program.told(*_FULL, "data folder can't be written")
        disk.free()
        usable = program.works()
        program.quit()
        lost = program.kept()
        return Verdict(not lost, usable, told, lost)


def _migration(folder: Path) -> Verdict:
    """Full when the database of an older version is brought up to date."""
    with small_disk(folder / "disk", 16) as disk:
        home = disk.root / "home"
        (home / "settings").mkdir(parents=True)
        for name in ("data", "cache", "logs"):
            (home / name).mkdir()
        titles = old_database(home, 40)
        disk.fill()
        with Program(home) as program:
            told = _full_at_start(program, *_FULL)
            disk.free()
            usable = program.press("Try again") and program.works()
            program.quit()
        lost = program.kept()
        return Verdict(not lost and titles <= set(stored(home)[1].values()), usable, told, lost)


def _full_at_start(program: Program, *words: str) -> bool:
    program.until(lambda s: s["boxes"] or s["window"])
    return program.told(*words)


def _first_start(folder: Path) -> Verdict:
    """Full at the very first start."""
    with small_disk(folder / "disk", 16) as disk:
        disk.fill()
        home = disk.root / "home"
        with Program(home) as program:
            told = _full_at_start(program, *_FULL)
            disk.free()
            usable = program.press("Try again") and program.works()
            program.quit()
        lost = program.kept()
        return Verdict(not lost, usable, told, lost)


def cases() -> list[Case]:
    """Every write."""
    strikes: tuple[tuple[str, Callable[[Path], Verdict]], ...] = (
        ("an answer is written", _answer),
        ("a question is sent", _question),
        ("a message is typed", _draft),
        ("a setting is changed", _settings),
        ("a chat's cache is kept", _state),
        ("a model is downloaded", _download),
        ("chats are exported", _export),
        ("chats are imported", _import),
        ("a backup is made", _backup),
        ("an old database is brought up to date", _migration),
        ("the program starts for the first time", _first_start),
    )
    return [Case("disk full", f"while {name}", strike) for name, strike in strikes]
