"""Reads the arguments and branches: the child processes and the headless commands never import Qt."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("ask", "models", "fit")
_STATUS = "exit status: 0 the answer is whole, 2 bad input, 3 engine fault, 4 it is cut or missing"
_WITH_VALUE = ("--home", "--screenshot", "--model")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--engine-child"]:
        from app.engine.child import main as engine_main

        return engine_main()
    if arguments[:1] == ["--reader-child"]:
        from app.reader.child import main as reader_main

        return reader_main(arguments[1:])
    if arguments[:1] == ["--formula-child"]:
        from app.formulas.child import main as formula_main

        return formula_main()
    options = parse(arguments)
    if options.command is not None:
        from app import headless

        return headless.run(options)
    if options.self_test:
        from app.self_test.run import run as run_self_test

        return run_self_test(options.home)
    # A start makes much and drops little: collecting meanwhile takes a tenth of it. It goes on once the
    # window has settled.
    gc.disable()
    from app.bootstrap import run

    return run(options)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; a bad argument ends the program with status 2 and one clear line."""
    parser = _Parser(prog="alcove", description="Private, offline chat with gpt-oss on this computer.")
    _common(parser)
    parser.add_argument("--version", action="version", version=f"Alcove {version()}")
    parser.add_argument("--self-test", action="store_true", help="check this installation, print JSON")
    parser.add_argument("--screenshot", metavar="PNG", type=Path, help="draw the window into a file and end")
    parser.add_argument("--model", metavar="PATH", type=Path, help="start with this model file")
    commands = parser.add_subparsers(dest="command", metavar="{ask,models,fit}")
    _ask(commands.add_parser("ask", help="one answer on the terminal", epilog=_STATUS))
    models = commands.add_parser("models", help="the models on this computer")
    fit = commands.add_parser("fit", help="what a model file would need here")
    fit.add_argument("path", type=Path)
    fit.add_argument("--context", type=int, metavar="TOKENS")
    for command in (models, fit):
        command.add_argument("--json", action="store_true")
        _common(command, inherited=True)
    options = parser.parse_args(_name_model(arguments))
    if options.command is None and options.model is not None:
        options.model = options.model.expanduser().absolute()  # a window that is open lives in another folder
    return options


def _name_model(arguments: Sequence[str]) -> list[str]:
    """Let `alcove FILE.gguf`, as file managers start it, mean `alcove --model FILE.gguf`."""
    given = list(arguments)
    for place, argument in enumerate(given):
        if argument in COMMANDS or argument == "--":
            break
        if argument.startswith("-") or (place and given[place - 1] in _WITH_VALUE):
            continue
        if argument.lower().endswith(".gguf") or Path(argument).is_file():
            return [*given[:place], "--model", argument, *given[place + 1 :]]
        break
    return given


def _common(parser: argparse.ArgumentParser, *, inherited: bool = False) -> None:
    parser.add_argument(
        "--home",
        metavar="DIR",
        default=argparse.SUPPRESS if inherited else None,
        help="keep settings, data, cache and logs under this folder",
    )


def _ask(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", help="the question; - reads it from standard input")
    parser.add_argument(
        "--model",
        metavar="PATH",
        type=Path,
        default=argparse.SUPPRESS,
        help="a GGUF file; default: the Guide",
    )
    parser.add_argument("--effort", choices=("low", "medium", "high"), default="medium")
    parser.add_argument("--seed", type=int, help="makes the answer repeatable")
    parser.add_argument("--temperature", type=float, help="0 to 2; OpenAI recommends 1")
    parser.add_argument("--context", type=int, metavar="TOKENS", help="context length")
    parser.add_argument(
        "--instructions", metavar="TEXT", help="what the model shall keep to; default: those of the settings"
    )
    parser.add_argument(
        "--schema", type=Path, metavar="FILE", help="hold the answer to the JSON schema in this file"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object in place of text")
    _common(parser, inherited=True)


class _Parser(argparse.ArgumentParser):
    """Errors are one line on stderr."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(2, f"alcove: {message}\n")


def version() -> str:
    """The program's version."""
    from app import VERSION

    return VERSION


if __name__ == "__main__":
    sys.exit(main())
