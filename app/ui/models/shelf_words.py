"""Words for the rows of the shelf: names, facts, places, hashes, work."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.library.facts import ModelFacts
from app.library.shelf import Check, ShelfEntry, Source
from app.services.model_files import WorkKind, WorkPhase, WorkState
from app.ui.errors import explain
from app.ui.figures import data_size, number

_BASES = {(24, 32): "gpt-oss-20b", (36, 128): "gpt-oss-120b"}  # layers, experts
_LICENCES = {"apache-2.0": "Apache 2.0", "mit": "MIT"}


def titles(entry: ShelfEntry) -> tuple[str, str]:
    """The model's name and what tells this file apart from others of that name."""
    if entry.ref.built_in:
        return entry.ref.name, QCoreApplication.translate("shelf", "(built in)")
    facts = entry.facts
    base = _BASES.get((facts.block_count, facts.expert_count)) if facts else None
    if base is None:
        return entry.ref.name, ""
    rest = _rest_of(entry.ref.name, base)
    if not rest or facts is None:
        return base, ""
    known = _plain(facts.quantisation) == _plain(rest) or _plain(rest) in ("", "f16", "bf16")
    tuned = "" if known or _is_original(rest) else QCoreApplication.translate("shelf", "(fine-tune)")
    return base, f"{rest} {tuned}".strip()


def _rest_of(name: str, base: str) -> str:
    """What a file's name says beside the model's: `gpt-oss-20b-legal-fr-mxfp4` gives `legal-fr`."""
    short = base.removeprefix("gpt-oss-")
    rest = re.sub(rf"(?i)(openai[_-])?(gpt[-_]?oss[-_: ]?)?{short}|mxfp4|gguf", "", name)
    return re.sub(r"[-_. ]{2,}", "-", rest).strip("-_. :/")


def _is_original(rest: str) -> bool:
    return re.fullmatch(r"(?i)(ud[-_])?(i?q\d\w*|f16|bf16|f32)([-_]\w+)?", rest) is not None


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def count_words(count: int) -> str:
    """A number of weights: 21 B, 3.6 B, 9 M."""
    translate = QCoreApplication.translate
    text, value = translate("shelf", "{count} B"), count / 1e9
    if value < 0.95:
        text, value = translate("shelf", "{count} M"), count / 1e6
    shown = number(value) if value >= 9.95 else number(value, 1)
    return text.replace("{count}", shown)


def facts_line(facts: ModelFacts) -> str:
    """Parameters, active ones, quantisation, context, licence."""
    translate = QCoreApplication.translate
    text = translate("shelf", "{all} parameters, {active} active")
    text = text.replace("{all}", count_words(facts.parameters))
    text = text.replace("{active}", count_words(facts.active_parameters))
    context = translate("shelf", "{count}k context").replace("{count}", number(facts.context_length // 1024))
    licence = _LICENCES.get(facts.licence.lower(), facts.licence)
    return " · ".join(part for part in (text, facts.quantisation, context, licence) if part)


def files_words(entry: ShelfEntry) -> str:
    """What a model's files are called: the one by its name, several by the model's and how many."""
    count = _count_of_files(entry)
    return f"{entry.ref.name} ({count})" if count else entry.ref.path.name


def _count_of_files(entry: ShelfEntry) -> str:
    if len(entry.parts) < 2:
        return ""
    text = QCoreApplication.translate("shelf", "in {count} files")
    return text.replace("{count}", number(len(entry.parts)))


def place_words(entry: ShelfEntry) -> str:
    """Where a model lies."""
    translate = QCoreApplication.translate
    if entry.source is Source.APP:
        return translate("shelf", "with the app")
    if entry.source is Source.DOWNLOAD:
        return translate("shelf", "Alcove's downloads")
    if entry.source is Source.PROGRAM:
        return translate("shelf", "{program} folder").replace("{program}", entry.program)
    return short_path(entry.ref.path.parent)


def short_path(path: Path) -> str:
    """A path with the user's own folder as `~`."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def check_words(entry: ShelfEntry) -> tuple[str, str]:
    """What is known of the sha256, and the label's kind."""
    translate = QCoreApplication.translate
    if entry.arriving:
        return translate("shelf", "being copied"), "note"
    if entry.gone:
        return translate("shelf", "gone"), "warn"
    if entry.error:
        return translate("shelf", "can't be used"), "warn"
    return {
        Check.RIGHT: ("✓ sha256", "ok"),
        Check.WRONG: (translate("shelf", "damaged"), "bad"),
        Check.COMPUTED: (translate("shelf", "sha256 known"), "note"),
        Check.NONE: (translate("shelf", "not checked"), "warn"),
    }[entry.check]


def second_line(entry: ShelfEntry) -> tuple[str, str]:
    """The line below a row: its facts, or why it can't be used; and the label's kind."""
    translate = QCoreApplication.translate
    if entry.arriving:
        text = translate("shelf", "{size} so far. It can be used once it stops growing.")
        return text.replace("{size}", data_size(entry.size)), "note"
    if entry.gone:
        text = translate("shelf", "It isn't in {folder} any more. It comes back here when its disk does.")
        return text.replace("{folder}", short_path(Path(entry.detail or entry.ref.path.parent))), "note"
    if entry.error:
        words = explain(entry.error, entry.detail)
        return f"{words.title}. {words.text}", "note"
    if entry.ref.built_in:
        return translate("shelf", "Tiny; knows a little about Alcove and can be wrong."), "note"
    line = facts_line(entry.facts) if entry.facts else ""
    if count := _count_of_files(entry):
        line = f"{line} · {count}"
    return line, "note"


def work_line(state: WorkState) -> str:
    """One line on how far a piece of work is."""
    translate = QCoreApplication.translate
    what = {
        WorkKind.CHECK: translate("shelf", "Computing the SHA-256"),
        WorkKind.MOVE: translate("shelf", "Moving, checked byte by byte"),
        WorkKind.KIT: translate("shelf", "Copying to the disk and reading it back"),
        WorkKind.IMPORT: translate("shelf", "Copying {name} from the disk, checked part by part"),
        WorkKind.REMOVE: translate("shelf", "Removing"),
    }[state.kind].replace("{name}", state.name)
    if state.phase is WorkPhase.QUEUED:
        waiting = translate("shelf", "waiting")
        return f"{what} · {waiting}"
    if not state.total:
        return what
    done = translate("shelf", "{done} of {total}")
    done = done.replace("{done}", data_size(state.done)).replace("{total}", data_size(state.total))
    speed = translate("shelf", "{size} a second").replace("{size}", data_size(round(state.speed)))
    return " · ".join(part for part in (what, done, speed if state.speed else "", _left(state)) if part)


def _left(state: WorkState) -> str:
    seconds = state.seconds_left
    if seconds is None or state.done >= state.total:
        return ""
    translate = QCoreApplication.translate
    if seconds < 90:
        return translate("shelf", "about {count} s left").replace("{count}", number(seconds))
    return translate("shelf", "about {count} min left").replace("{count}", number(seconds / 60))
