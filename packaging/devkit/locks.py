"""The locks: every dependency pinned with the hashes of its files, no index named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from devkit import environment
from devkit.environment import Environment
from devkit.steps import Failure, run_quietly

NAMES = ("requirements", "requirements-dev", "requirements-build", "requirements-uv", "requirements-bundle")


def renew(root: Path, made: Environment, names: Sequence[str] = ()) -> None:
    """Write packaging/requirements*.lock from the .in files beside them; raises `Failure`."""
    uv = environment.find_uv(root, made)
    if uv is None:
        raise Failure("Locks", "uv could not be installed", "Install uv, then start again.")
    folder = root / "packaging"
    for name in names or NAMES:
        # What runs and what tests must agree where both need the same.
        agree = ["--constraint", str(folder / "requirements.lock")] if name == "requirements-dev" else []
        run_quietly(
            f"Lock {name}",
            [
                *(str(uv), "pip", "compile", "--generate-hashes", "--universal", "--python-version", "3.11"),
                *("--no-emit-index-url", "--no-annotate", "--no-header", "--upgrade", "--quiet", *agree),
                *(str(folder / f"{name}.in"), "--output-file", str(folder / f"{name}.lock")),
            ],
            log=root / "build" / "logs" / "lock.log",
            remedy="Mend the .in file or check the connection, then start again.",
        )
