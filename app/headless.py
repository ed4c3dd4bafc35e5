"""The commands that need no window: `ask`, `models`, `fit`; the same turn runner as the window."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from app.domain.chat import Channel, Effort, Message, MessageStatus, Role, TextPart, new_id
from app.domain.deltas import ChannelStarted, Delta, EndReason, TextAdded, ToolFinished, TurnEnded
from app.domain.errors import AppError, BadInputError, EngineError
from app.domain.generation import Sampling
from app.domain.models import LoadedFacts, ModelRef
from app.domain.parts import whole_name
from app.domain.ports import Engine
from app.engine.devices import DeviceProbe, installed_build
from app.engine.session import ModelSession
from app.fit.report import as_data, as_lines
from app.library.download_places import unfinished
from app.library.listing import describe, listed
from app.library.measured import MeasuredLoads
from app.library.parts import read_model
from app.library.shelf import GUIDE_ID, GUIDE_NAME
from app.library.tunings import Tunings
from app.services.fit import FitPlanner
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.system.clock import SystemClock
from app.system.hardware import computer
from app.system.logs import start_logging, stop_logging
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

BAD_INPUT = 2
ENGINE_FAULT = 3
CUT = 4  # what was printed is not whole
INTERRUPTED = 130

_READ = frozenset((Channel.COMMENTARY, Channel.FINAL))  # what is printed of a reply
_HELD = frozenset((Channel.FINAL,))  # of it, what is held to a schema
_ASKED_TOO_MUCH = frozenset(("prompt_too_long", "context_too_small", "bad_schema"))

EXPLANATIONS = {
    "file_missing": "there is no such file",
    "bad_schema": "an answer can't be held to this schema",
    "is_folder": "this is a folder; give the .gguf file in it",
    "file_unreadable": "the file can't be read",
    "not_gguf": "this is not a GGUF model file",
    "file_truncated": "the file is cut off; fetch it again",
    "bad_header": "the file's header is damaged; fetch it again",
    "inconsistent": "the file contradicts itself; fetch it again",
    "unsupported_quantisation": "the file's quantisation isn't known; choose another",
    "other_architecture": "Alcove runs gpt-oss models only",
    "part_missing": "a part of the model is missing",
    "ollama_build": "only Ollama can run this file; get gpt-oss from the catalogue",
    "bad_argument": "an argument is out of range",
    "empty_message": "the question is empty",
    "message_too_long": "the question is too long",
    "prompt_too_long": "the question doesn't fit the context; shorten it or raise --context",
    "out_of_memory": "not enough memory for this model; try a smaller --context",
    "engine_died": "the engine stopped",
    "engine_killed": "the engine was ended from outside, perhaps because memory ran out",
    "engine_hung": "the engine doesn't answer",
    "cpu_fault": "the engine can't compute this model on this computer",
    "gpu_memory": "not enough memory on the graphics card",
    "driver_missing": "the graphics card's driver is missing",
    "disk_gone": "the model's file went away while it was used",
    "file_changed": "the model's file was changed while it was used",
    "file_damaged": "the file is damaged; fetch it again",
    "parts_mixed": "the parts of the model don't belong together",
    "bad_weights": "the model's weights are damaged; fetch it again",
    "output": "the output can't be written",
    "store_read_only": "the data folder can't be written",
    "disk_full": "the disk is full",
}

_CUT_BY = {
    EndReason.LENGTH: "it reached the limit of tokens",
    EndReason.CONTEXT: "the context is full; raise --context",
    EndReason.TOOL_LIMIT: "it called tools too often",
    EndReason.TOOL_RESULT: "the result of a tool doesn't fit the context; raise --context",
    EndReason.REPETITION: "it went in circles",
}


def run(options: argparse.Namespace) -> int:
    """Run a command; errors are one line on stderr.

    The status is 2 for bad input, 3 for an engine fault, 4 where what was printed is no whole answer. That a
    reader has gone is none.
    """
    _take_every_character()
    try:
        status = _run(options)
        if sys.stdout is not None:
            sys.stdout.flush()  # what a pipe or a file gets is held back until now
    except BrokenPipeError:
        status = 0
    except OSError as error:
        if error.filename is not None:
            raise  # it is not of the output
        status = CUT
        with contextlib.suppress(OSError):
            _fail(AppError(str(error), code="output"), status)
    else:
        return status
    _let_go()
    return status


def _let_go() -> None:
    """Let streams that can't be written go nowhere: what they hold must not complain at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _run(options: argparse.Namespace) -> int:
    paths = Paths.discover(options.home)
    handler = None
    try:
        if options.command == "ask":
            paths.ensure()
            handler = start_logging(paths.logs)
        return {"ask": ask, "models": list_models, "fit": fit}[options.command](options, paths)
    except EngineError as error:
        return _fail(error, BAD_INPUT if error.code in _ASKED_TOO_MUCH else ENGINE_FAULT)
    except AppError as error:
        return _fail(error, BAD_INPUT)
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        stop_logging(handler)


def _take_every_character() -> None:
    """Let no character that a terminal or a pipe lacks end an answer in the middle.

    What Windows redirects is in the code page of the country; a file name may be in no encoding at all.
    """
    for stream, errors in (
        (sys.stdin, "replace"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper) and (stream.errors == "strict" or not _is_utf8(stream)):
            stream.reconfigure(errors=errors)


def _is_utf8(stream: TextIO) -> bool:
    return (stream.encoding or "").replace("-", "").replace("_", "").lower() == "utf8"


def _print_json(value: object) -> None:
    """Print one line; what is no UTF-8 gets JSON's own escapes, which any reader understands."""
    print(json.dumps(value, ensure_ascii=not _is_utf8(sys.stdout)))


def _fail(error: AppError, status: int) -> int:
    words = EXPLANATIONS.get(error.code, error.code.replace("_", " "))
    first = error.detail.partition("\n\n")[0]  # the engine's last lines are in its log
    detail = f" ({' '.join(first.split())})" if first else ""
    print(f"alcove: {words}{detail}", file=sys.stderr)
    return status


def ask(options: argparse.Namespace, paths: Paths) -> int:
    """Answer one question on the terminal; nothing is stored."""
    question = sys.stdin.read() if options.question == "-" else options.question
    if not question.strip():
        raise BadInputError(code="empty_message")
    check_context(options.context)
    if options.temperature is not None and not 0 <= options.temperature <= 2:
        raise BadInputError(f"--temperature {options.temperature}: 0 to 2 are possible")
    settings = SettingsFile(paths.settings_file).load().settings
    request = _request(question, options, settings)
    model = options.model or paths.guide
    fits = planner(paths)
    plan = fits.model(model_at(model, paths), options.context)
    with open_session(paths) as session:
        facts = session.load(model, plan.options, lambda _: None)
        fits.remember(facts)
        message, ended = _answer(session, facts, request, options, calculator=settings.calculator)
    if message.error == "no_room":
        raise EngineError(f"tokens: {message.detail}", code="prompt_too_long")
    answer = message.answer if options.schema else message.text
    if options.json:
        _print_json(_report(message, answer, facts, ended))
    if message.status is MessageStatus.FAILED:
        return ENGINE_FAULT
    if lack := _lack(answer, ended, request.json_schema):
        sys.stdout.flush()  # where both go to one terminal, the line comes last
        print(f"alcove: {lack}", file=sys.stderr)
        return CUT
    return 0


def _lack(answer: str, ended: TurnEnded | None, schema: str) -> str:
    """What keeps an answer from being whole, "" where it is."""
    if ended is not None and ended.reason in _CUT_BY:
        return f"the answer was cut: {_CUT_BY[ended.reason]}"
    if not answer.strip():
        return "the model gave no answer"
    # A model that slips in the header answers without having been held to the schema.
    return "the answer isn't the JSON that was asked for" if schema and not _is_json(answer) else ""


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def model_at(path: Path, paths: Paths) -> ModelRef:
    """Return the model of a file, as the shelf names it."""
    if path.absolute() == paths.guide.absolute():
        return ModelRef(GUIDE_ID, GUIDE_NAME, path, built_in=True)
    return ModelRef(str(path.absolute()), whole_name(path), path)


def planner(paths: Paths) -> FitPlanner:
    """Return what plans loads on this computer, with the user's settings and what real loads used."""
    settings = SettingsFile(paths.settings_file).load().settings
    return FitPlanner(
        lambda model_id: settings.for_model(model_id).wishes,
        loads=MeasuredLoads(paths.measured_loads),
        devices=DeviceProbe(),
        tunings=Tunings(paths.tunings, computer(), installed_build),
    )


def check_context(context: int | None) -> None:
    """Raise `BadInputError` for a context length out of range."""
    if context is not None and not 1024 <= context <= 131072:
        raise BadInputError(f"--context {context}: 1024 to 131072 tokens are possible")


def read_schema(path: Path | None) -> str:
    """Return the text of a schema file, "" without one; raises `BadInputError` when it is no JSON object."""
    if path is None:
        return ""
    try:
        text = path.read_text("utf-8")
        value = json.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        raise BadInputError(f"--schema {path}: {error}") from error
    if not isinstance(value, dict):
        raise BadInputError(f"--schema {path}: a JSON object is expected")
    return text


def open_session(paths: Paths) -> ModelSession:
    """Return a session for one model; a context manager that ends the child."""
    return ModelSession(log_dir=paths.logs, state_file=paths.engine_state, clock=SystemClock())


def _request(question: str, options: argparse.Namespace, settings: Settings) -> TurnRequest:
    """What the turn is asked; raises `BadInputError` where the schema can't be read."""
    temperature = 1.0 if options.temperature is None else options.temperature
    return TurnRequest(
        history=(Message(new_id(), "", None, Role.USER, (TextPart(question),)),),
        effort=Effort(options.effort),
        instructions=settings.instructions if options.instructions is None else options.instructions,
        sampling=Sampling(temperature=temperature, seed=options.seed),
        date=datetime.now().strftime("%Y-%m-%d"),
        json_schema=read_schema(options.schema),
    )


def _answer(
    engine: Engine, facts: LoadedFacts, request: TurnRequest, options: argparse.Namespace, *, calculator: bool
) -> tuple[Message, TurnEnded | None]:
    reply = Message(new_id(), "", request.history[-1].id, Role.ASSISTANT)
    builder = ReplyBuilder(reply.with_(effort=request.effort, model=facts.name))
    printer = _Printer(None if options.json else sys.stdout, _HELD if options.schema else _READ)
    tools = BuiltinTools(frozenset({CALCULATOR}) if calculator else frozenset())
    ended: TurnEnded | None = None
    for delta in TurnRunner(engine, tools, SystemClock()).run(request, TurnControl()):
        builder.add(delta)
        printer.show(delta)
        if isinstance(delta, TurnEnded):
            ended = delta
    printer.end()
    return builder.message, ended


class _Printer:
    """Shows the answer as it comes; tool results go to stderr, so that a pipe gets the answer alone."""

    def __init__(self, out: TextIO | None, channels: frozenset[Channel]) -> None:
        self._out, self._channels = out, channels
        self._written = False
        self._begins = False  # whether what comes next is another text

    def show(self, delta: Delta) -> None:
        if self._out is None:
            return
        if isinstance(delta, TextAdded) and delta.channel in self._channels and delta.text:
            between = "\n\n" if self._written and self._begins else ""
            self._out.write(between + delta.text.encode("utf-8", "replace").decode("utf-8"))
            self._out.flush()
            self._written, self._begins = True, False
        elif isinstance(delta, ToolFinished):
            print(f"[{delta.result.name}] {delta.result.text}", file=sys.stderr)
        elif isinstance(delta, ChannelStarted):
            self._begins = True

    def end(self) -> None:
        if self._out is not None and self._written:
            self._out.write("\n")


def _report(message: Message, answer: str, facts: LoadedFacts, ended: TurnEnded | None) -> dict[str, Any]:
    usage = ended.usage if ended else None
    return {
        "answer": answer,
        "reasoning": message.reasoning,
        "model": facts.name,
        "effort": message.effort.value if message.effort else None,
        "usage": {
            "prompt_tokens": usage.prompt_tokens,
            "reused_tokens": usage.reused_tokens,
            "generated_tokens": usage.generated_tokens,
            "prefill_tokens_per_s": round(usage.prefill_tokens_per_s, 2),
            "decode_tokens_per_s": round(usage.decode_tokens_per_s, 2),
            "first_token_s": round(usage.first_token_seconds, 4),
        }
        if usage
        else None,
        "stop_reason": (ended.reason if ended else EndReason.FAILED).value,
    }


def list_models(options: argparse.Namespace, paths: Paths) -> int:
    """List the models on the shelf: the same facts as on the window's page."""
    settings = SettingsFile(paths.settings_file).load().settings
    entries = listed(paths, settings)
    if options.json:
        rows = [*(describe(entry) for entry in entries), *unfinished(paths)]
        _print_json(rows)
        return 0
    for entry in entries:
        row = describe(entry)
        size = f"{entry.size / 1e9:.2f} GB"
        facts = f"{row['quantisation']}, {row['context_length']:,} context" if entry.facts else ""
        problem = EXPLANATIONS.get(entry.error, entry.error.replace("_", " "))
        checked = {"right": "sha256 right", "wrong": "sha256 WRONG"}.get(row["sha256"], "not checked")
        state = problem if entry.error else f"{size}, {facts}, {checked}"
        print(f"{entry.ref.name}\t{state}\t{row['where']}\t{entry.ref.path}")
    for row in unfinished(paths):
        done = f"{row['state']}, {row['downloaded'] / 1e9:.2f} of {row['size'] / 1e9:.2f} GB"
        print(f"{row['name']}\t{done}\tdownloads\t{row['path']}")
    return 0


def fit(options: argparse.Namespace, paths: Paths) -> int:
    """Say what a model file would need on this computer."""
    check_context(options.context)
    path = Path(options.path)
    plan = planner(paths).model(model_at(path, paths), options.context)
    name = read_model(path).name
    if options.json:
        _print_json(as_data(name, path, plan))
    else:
        print("\n".join(as_lines(name, plan)))
    return 0
