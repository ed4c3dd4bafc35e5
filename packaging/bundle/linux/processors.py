"""Proves a frozen Linux program on other processors: `processors.py FOLDER`, with qemu-user installed.

A child that an emulated program starts would run on the real processor, so the engine is started under the
emulator by itself and asked through the program's own session; the whole self-test runs emulated besides.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from app.domain.chat import Message, Role, TextPart, new_id
from app.domain.errors import AppError
from app.engine.session import ModelSession
from app.engine.watch import Patience
from app.library.planning import plan_file
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

# What qemu can be -> the variant that must be chosen on it.
PROCESSORS = {"Nehalem": "sse42", "SandyBridge": "sandybridge", "Haswell": "haswell", "": ""}


def emulator(program: Path, processor: str) -> list[str]:
    """Return the start of a command for a processor, "" for this computer's own.

    The start program of a bundle starts itself a second time, with the path of its libraries set, and the
    second one would no longer be emulated: told that this is the second start, it goes on at once.
    """
    if not processor:
        return []
    second = (
        f"_PYI_ARCHIVE_FILE={program}",
        "_PYI_PARENT_PROCESS_LEVEL=-1",
        "_PYI_LINUX_PROCESS_NAME=alcove",
        f"LD_LIBRARY_PATH={program.parent / '_internal'}",
    )
    return ["qemu-x86_64", "-cpu", processor, *(word for value in second for word in ("-E", value))]


def engine(program: Path, processor: str, home: Path) -> tuple[str, str]:
    """Load the Guide in an engine on that processor; return the CPU variant and the answer."""
    guide = program.parent / "_internal" / "resources" / "guide" / "guide.gguf"
    command = [*emulator(program, processor), str(program), "--engine-child"]
    state = home / f"{processor}.json"
    with ModelSession(log_dir=home, state_file=state, clock=SystemClock(), command=command) as session:
        session.patience = Patience(hello=120.0, silence=300.0)  # emulated code is fifty times slower
        facts = session.load(guide, plan_file(guide, guide=True).options, lambda _: None)
        question = Message(new_id(), "", None, Role.USER, (TextPart("What can gpt-oss do?"),))
        builder = ReplyBuilder(Message(new_id(), "", question.id, Role.ASSISTANT))
        request = TurnRequest((question,), date="2026-01-01")
        for delta in TurnRunner(session, BuiltinTools(frozenset()), SystemClock()).run(
            request, TurnControl()
        ):
            builder.add(delta)
    return facts.cpu_variant, builder.message.text


def self_test(program: Path, processor: str, home: Path) -> bool:
    """Run the whole self-test with the window's process on that processor."""
    command = [*emulator(program, processor), str(program), "--self-test"]
    environment = {
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=900)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        print(f"  self-test: status {done.returncode} {done.stderr.strip()[-400:]}")
        return False
    said = report["stderr"]
    said["unknown"] = [line for line in said["unknown"] if not line.startswith("qemu-x86_64: warning:")]
    said["ok"] = not said["unknown"]
    failed = {name: part for name, part in report.items() if isinstance(part, dict) and not part["ok"]}
    print(f"  self-test: {failed or 'passed'}")
    return not failed


def main(folder: Path) -> int:
    """Prove every processor; returns the exit status."""
    program, sound = folder / "alcove", True
    with tempfile.TemporaryDirectory(prefix="alcove-processors-") as name:
        for processor, expected in PROCESSORS.items():
            print(f"{processor or 'this computer'}:", flush=True)
            try:
                variant, answer = engine(program, processor, Path(name))
            except AppError as error:
                print(f"  engine: {error.code} {error.detail}")
                sound = False
                continue
            print(f"  engine: variant {variant}, {answer[:60]!r}", flush=True)
            sound &= bool(answer) and variant == (expected or variant)
            sound &= self_test(program, processor, Path(name))
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
