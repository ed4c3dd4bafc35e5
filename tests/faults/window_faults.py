"""kill -9 of the window at a random moment of its work, and what the next start finds."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from app.domain.chat import Message, MessageStatus
from app.system.paths import Paths
from tests.faults.ledger import database_whole, stored, written
from tests.faults.material import download_content, download_job, old_database, openai_export
from tests.faults.remote import Json, NoAnswer, Program, started
from tests.library.hub import Hub, serve

MOST_LOST = 250.0  # milliseconds of text that a kill may cost
_IMPORTED = 400
_OLD_CHATS = 3000
OLD, NEW = "correct horse battery", "staple of another kind"


class Killed(Struct):
    """What one kill did; `lost`: milliseconds of shown text not stored, -1 when nothing was being written."""

    scenario: str
    whole: bool = True  # the database: integrity_check and foreign_key_check
    stored: bool = True  # everything that was said to be stored, and all that was there before
    lost: float = -1.0
    clean: bool = True  # the next start comes up, answers, and goes on with what was cut
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return self.whole and self.stored and self.clean and self.lost <= MOST_LOST


class Ground:
    """The data folder and what the kills need, for a whole run."""

    def __init__(self, folder: Path, hub: Hub, dice: random.Random) -> None:
        self.folder, self.hub, self.dice = folder, hub, dice
        self.export = openai_export(folder / "conversations.json", _IMPORTED)
        self.number = 0

    def fresh(self, name: str) -> Path:
        """A new data folder."""
        self.number += 1
        return self.folder / f"{name}{self.number}"


def _stream(ground: Ground) -> Killed:
    home, result = ground.folder / "stream", Killed("stream")
    with Program(home) as program:
        _begin(program, result)
        program.do("work", name="stream")
        time.sleep(ground.dice.uniform(0.0, 1.0))
        program.wait_line("shown", after=len(program.lines))  # the Guide writes for a tenth of a second
        time.sleep(ground.dice.uniform(0.0, 0.1))
        at = program.kill()
    _look(home, result)
    messages, _ = stored(home)
    result.lost = milliseconds_lost(program.lines, messages, at)
    if any(message.status is MessageStatus.STREAMING for message in messages.values()):
        result.clean, result.note = False, "a message is still said to be written"
    _next_start(home, result)
    return result


def _save(ground: Ground) -> Killed:
    home, result = ground.folder / "save", Killed("save")
    with Program(home) as program:
        _begin(program, result)
        program.do("work", name="save")
        program.wait_line("chat")
        time.sleep(ground.dice.uniform(0.0, 1.0))
        program.kill()
    _look(home, result)
    titles = stored(home)[1]
    said = {line["chat"]: line["title"] for line in program.lines if "chat" in line}
    result.stored = all(titles.get(chat) == title for chat, title in said.items())
    _next_start(home, result)
    return result


def _write(ground: Ground) -> Killed:
    """What is typed counts like what is shown; the next start goes on with it where it stood."""
    home, result = ground.fresh("write"), Killed("write")
    with started(home) as program:
        program.ask()
        program.do("work", name="write")
        program.wait_line("written")
        time.sleep(ground.dice.uniform(0.0, 1.5))
        at = program.kill()
    _look(home, result)
    said = [line for line in program.lines if "written" in line]
    draft, edit = written(home, said[0]["chat"], said[0]["message"])
    result.lost = max(typing_lost(said, text, at) for text in (draft, edit or ""))
    with started(home) as program:
        program.do("open", chat=said[0]["chat"])
        kept = draft, [edit] if edit is not None else []  # nothing yet, where the kill came at once
        program.until(lambda s: s["path"] and (s["draft"], s["edits"]) == kept)
        result.clean = program.works()
        program.quit()
    shutil.rmtree(home)
    return result


def _migrate(ground: Ground) -> Killed:
    home, result = ground.fresh("migrate"), Killed("migrate")
    titles = old_database(home, _OLD_CHATS)
    with Program(home) as program:
        # The window is there a second and more after the process; then the store is opened at once.
        deadline = time.monotonic() + ground.dice.uniform(0.0, 0.5)
        try:
            program.until(lambda s: s["window"], every=0.0)
            deadline = time.monotonic() + ground.dice.uniform(0.0, 0.5)
            time.sleep(max(0.0, deadline - time.monotonic()))
        finally:
            program.kill()
    _look(home, result)
    result.stored = titles <= set(stored(home)[1].values())
    _next_start(home, result)
    shutil.rmtree(home)
    return result


def _download(ground: Ground) -> Killed:
    home, result = ground.fresh("download"), Killed("download")
    job = msgspec.json.encode(download_job()).decode()
    with Program(home) as program:
        _begin(program, result)
        program.do("set", speed_limit=2_000_000)
        program.do("work", name="download", job=job, hub=ground.hub.address)
        program.wait_line("download")
        settings = Paths.discover(str(home)).settings_file  # the mirror is a setting
        program.until(lambda _: settings.exists() and ground.hub.address in settings.read_text("utf-8"))
        time.sleep(ground.dice.uniform(0.0, 3.0))
        program.kill()
    _look(home, result)
    with started(home) as program:  # it goes on by itself
        program.do("set", speed_limit=0)
        file = Paths.discover(str(home)).models / "m" / "m.gguf"
        program.until(lambda _: file.exists() and file.stat().st_size == len(download_content()))
        result.stored = file.read_bytes() == download_content()
        program.until(lambda s: s["phase"] == "ready" and not s["busy"])
        result.clean = result.clean and program.works()
        program.quit()
    shutil.rmtree(home)
    return result


def _import(ground: Ground) -> Killed:
    home, result = ground.fresh("import"), Killed("import")
    with Program(home) as program:
        _begin(program, result)
        program.do("work", name="import", path=str(ground.export))
        program.wait_line("importing")
        time.sleep(ground.dice.uniform(0.0, 0.7))
        program.kill()
    _look(home, result)
    with started(home) as program:  # once more: what is missing comes, nothing twice
        program.do("work", name="import", path=str(ground.export))
        program.wait_line("imported")
        result.clean = result.clean and program.works()
        program.quit()
    titles = [title for title in stored(home)[1].values() if title.startswith("Imported ")]
    result.stored = len(titles) == _IMPORTED == len(set(titles))
    shutil.rmtree(home)
    return result


def _passphrase(ground: Ground) -> Killed:
    """While the lock is switched on, off, or given another passphrase: one of the two opens all."""
    home, result = ground.fresh("passphrase"), Killed("passphrase")
    what = ground.dice.choice(("on", "change", "off"))
    with started(home) as program:
        program.ask()
        if what != "on":
            program.do("work", name="lock", what="on", old="", new=OLD)
            program.wait_line("switched")
        after = len(program.lines)
        program.do("work", name="lock", what=what, old=OLD, new=OLD if what == "on" else NEW)
        program.wait_line("locking", after=after)
        time.sleep(ground.dice.uniform(0.0, 0.3))
        program.kill()
    with Program(home) as program:
        seen = program.until(lambda s: s["window"] and s["phase"] == "ready")
        opened = not seen["covered"] or any(program.unlock(word) for word in (OLD, NEW))
        result.stored = opened and bool(program.until(lambda s: len(s["chats"]) == 1)["chats"])
        result.clean = opened and program.works()
        program.quit()
    result.note = what
    shutil.rmtree(home)
    return result


SCENARIOS: dict[str, Callable[[Ground], Killed]] = {
    "stream": _stream,
    "save": _save,
    "write": _write,
    "migrate": _migrate,
    "download": _download,
    "import": _import,
    "passphrase": _passphrase,
}


def _begin(program: Program, result: Killed) -> None:
    """Wait for the window: the start after the kill before is clean."""
    seen = program.ready()
    cards = [card for card in seen.get("cards", ()) if not card.startswith("This answer was interrupted")]
    if seen["boxes"] or cards or seen["phase"] != "ready":
        result.clean, result.note = False, str(seen["boxes"] or cards)[:120]


def _look(home: Path, result: Killed) -> None:
    result.whole = database_whole(home)


def _next_start(home: Path, result: Killed) -> None:
    with started(home) as program:
        _begin(program, result)
        result.clean = result.clean and program.works()
        program.quit()


def milliseconds_lost(lines: list[Json], messages: dict[str, Message], killed_at: float) -> float:
    """How long before the kill the first text was shown that isn't stored."""
    drawn = [line for line in lines if "shown" in line]
    if not drawn:
        return -1.0
    newest = drawn[-1]["message"]
    message = messages.get(newest)
    kept = len(message.reasoning + message.text) if message is not None else 0
    missing = [line["at"] for line in drawn if line["message"] == newest and line["shown"] > kept]
    return max(0.0, (killed_at - missing[0]) * 1000) if missing else 0.0


def typing_lost(said: list[Json], kept: str, killed_at: float) -> float:
    """How long before the kill the first word was typed that isn't stored."""
    count = len(kept.split())
    assert kept == "".join(f"word{number} " for number in range(1, count + 1)), kept
    missing = [line["at"] for line in said if line["written"] > count]
    return max(0.0, (killed_at - missing[0]) * 1000) if missing else 0.0


@contextmanager
def prepared(folder: Path, seed: int) -> Iterator[Ground]:
    """Make what the kills need."""
    folder.mkdir(parents=True, exist_ok=True)
    with serve(download_content()) as hub:
        hub.direct = True
        yield Ground(folder, hub, random.Random(seed))


def kill_once(ground: Ground, scenario: str) -> Killed:
    """Start the window, kill it at a random moment of its work, look at what is on the disk."""
    try:
        return SCENARIOS[scenario](ground)
    except (NoAnswer, OSError) as error:  # a time-out is one
        return Killed(scenario, clean=False, note=str(error)[:200])


def run(folder: Path, runs: int, seed: int) -> list[Killed]:
    """Kill `runs` times, the scenarios in turn."""
    results: list[Killed] = []
    names = list(SCENARIOS)
    with prepared(folder, seed) as ground:
        for number in range(runs):
            result = kill_once(ground, names[number % len(names)])
            results.append(result)
            words = "good" if result.good else f"BAD {result}"
            print(f"kill -9 in {result.scenario}: {words}, lost {result.lost:.0f} ms", flush=True)
    return results
