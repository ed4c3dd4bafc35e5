"""What becomes of a model file under the program that has loaded it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.disks import small_disk
from tests.faults.material import GUIDE
from tests.faults.outcome import Case, Verdict
from tests.faults.remote import Program, last, started

_GONE = ("isn't there", "not there", "missing", "gone", "can't be found", "was moved", "can't be read")
_BAD = (
    *_GONE,
    "damaged",
    "changed",
    "not whole",
    "incomplete",
    "stopped",
    "no model",
    "can't be loaded",
    "not a model file",
    "disk went away",
)


@contextmanager
def _loaded(folder: Path, model: Path) -> Iterator[Program]:
    shutil.copyfile(GUIDE, model)
    with started(folder / "home", "--model", str(model)) as program:
        program.until(lambda s: s["phase"] == "ready" and s["model"] == str(model))
        program.ask()
        yield program


def _after(program: Program, told: bool | None) -> Verdict:
    """One click goes on: that of the card, or the choice of another model."""
    usable = _goes_on(program)
    program.quit()
    lost = program.kept()
    with started(program.home) as again:  # and the next start is clean
        usable = usable and (again.works() or _goes_on(again))
        again.quit()
    return Verdict(not lost, usable, told, lost)


def _goes_on(program: Program) -> bool:
    seen = program.look()
    if seen["phase"] == "failed" or last(seen).get("status") == "failed":
        program.do("choose", built_in=True)
        program.until(lambda s: s["phase"] == "ready")
    return program.works()


def _unloaded(program: Program) -> None:
    program.do("unload")
    program.until(lambda s: s["phase"] == "empty")


def _deleted(folder: Path) -> Verdict:
    model = folder / "model.gguf"
    with _loaded(folder, model) as program:
        model.unlink()
        still = program.works()  # what is loaded stays
        _unloaded(program)
        program.new_chat()
        program.do("send", text="Is it there?")
        told = program.told(*_GONE)
        verdict = _after(program, told)
        verdict.usable = verdict.usable and still
        return verdict


def _replaced(folder: Path) -> Verdict:
    """By a file that is no model, in one step, as a synchronising program does."""
    model = folder / "model.gguf"
    with _loaded(folder, model) as program:
        other = folder / "other"
        other.write_bytes(b"no model at all" * 100_000)
        other.replace(model)
        still = program.works()
        _unloaded(program)
        program.new_chat()
        program.do("send", text="Is it there?")
        told = program.told(*_BAD)
        verdict = _after(program, told)
        verdict.usable = verdict.usable and still
        return verdict


def _overwritten(folder: Path) -> Verdict:
    """Byte by byte under the engine that has it mapped."""
    model = folder / "model.gguf"
    with _loaded(folder, model) as program, model.open("r+b") as stream:
        stream.write(b"\0" * 1_000_000)
        stream.flush()
        program.new_chat()
        program.do("send", text="Is it there?")
        changed = program.told("file was changed")
        _unloaded(program)
        program.new_chat()
        program.do("send", text="And now?")
        told = program.told(*_BAD)
        return _after(program, told and changed)


def _truncated(size: int) -> Callable[[Path], Verdict]:
    """What is mapped beyond the new end ends the engine at the next touch."""

    def strike(folder: Path) -> Verdict:
        model = folder / "model.gguf"
        with _loaded(folder, model) as program, model.open("r+b") as stream:
            stream.truncate(size)
            program.new_chat()
            program.do("send", text="Is it there?")
            program.until(lambda s: not s["busy"] and len(s["path"]) > 1)
            if last(program.look())["status"] == "done":  # it needn't touch the file any more
                _unloaded(program)
                program.new_chat()
                program.do("send", text="And now?")
            told = program.told(*_BAD)
            return _after(program, told)

    return strike


def _pulled(folder: Path) -> Verdict:
    """A USB disk with the model is pulled while an answer is written."""
    with small_disk(folder / "disk", 16) as disk:
        model = disk.root / "model.gguf"
        with _loaded(folder, model) as program:
            program.new_chat()
            program.begin()
            disk.pull()
            program.until(lambda s: not s["busy"])
            _unloaded(program)
            program.new_chat()
            program.do("send", text="Is it there?")
            told = program.told(*_GONE)
            return _after(program, told)


def _pulled_before_start(folder: Path) -> Verdict:
    """The disk isn't there at the next start; it comes back later."""
    with small_disk(folder / "disk", 16) as disk:
        model = disk.root / "model.gguf"
        with _loaded(folder, model) as program:
            program.quit()
        disk.pull()
        with started(folder / "home") as program:
            told = program.told(*_GONE)
            return _after(program, told)


def cases() -> list[Case]:
    """Every one."""
    strikes: tuple[tuple[str, Callable[[Path], Verdict]], ...] = (
        ("deleted while it is loaded", _deleted),
        ("replaced by another file while it is loaded", _replaced),
        ("overwritten while it is loaded", _overwritten),
        ("cut to nothing while it is loaded", _truncated(0)),
        ("cut in half while it is loaded", _truncated(GUIDE.stat().st_size // 2)),
        ("its USB disk pulled while it answers", _pulled),
        ("its USB disk not there at the start", _pulled_before_start),
    )
    return [Case("model file", name, strike) for name, strike in strikes]
