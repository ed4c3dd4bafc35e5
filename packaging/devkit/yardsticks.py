"""llama.cpp's own programs, from the sources of our wheel: the engine is held against them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

from devkit import environment, llama
from devkit.environment import Environment
from devkit.steps import Failure, run_quietly, say

PROGRAMS = ("llama-bench", "llama-server")
_STEP = "llama.cpp's own programs"


def ensure(root: Path) -> Path:
    """Return the folder of the programs, built once; they load the CPU and GPU backends of our wheel.

    Raises `Failure`.
    """
    wheel = llama.cached()
    if wheel is None:
        raise Failure(_STEP, "llama.cpp isn't compiled yet", "Start with: make setup")
    folder = wheel.parent / "yardsticks"
    if all((folder / name).is_file() for name in PROGRAMS):
        return folder
    say("llama-bench and llama-server are compiled once, for benchmarks alone; it takes 3 to 15 minutes.")
    with tempfile.TemporaryDirectory(prefix="yardsticks-", dir=root / "build") as name:
        work = Path(name)
        tools = environment.ensure_plain(work / "tools")
        environment.install(root, tools, root / "packaging" / "requirements-build.lock")
        _build(root, tools, _sources(root, tools, work), work / "made")
        _keep(work / "made" / "bin", wheel, folder)
    return folder


def _sources(root: Path, tools: Environment, work: Path) -> Path:
    command = [str(tools.python), "-m", "pip", "download", "--disable-pip-version-check", "--quiet"]
    options = ["--no-deps", "--no-build-isolation", "--no-binary", "llama-cpp-python", "--require-hashes"]
    lock = str(root / "packaging" / "llama.lock")
    done = subprocess.run(
        [*command, *options, "-r", lock, "-d", str(work)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failure(_STEP, done.stderr.strip()[-800:], "Check the connection and start again.")
    with tarfile.open(next(work.glob("*.tar.gz"))) as archive:
        archive.extractall(work, filter="data")
    return next(work.glob("*/vendor/llama.cpp"))


def _build(root: Path, tools: Environment, sources: Path, made: Path) -> None:
    path = os.pathsep.join([str(tools.programs), os.environ.get("PATH", "")])
    ours = [flag for flag in llama.flags() if not flag.startswith("-DCMAKE_INSTALL")]
    # The backends come from the wheel: compiling them again takes most of the time.
    ours += ["-DGGML_CPU=OFF", "-DGGML_CPU_ALL_VARIANTS=OFF", "-DGGML_RPC=OFF", "-DBUILD_SHARED_LIBS=ON"]
    ours += ["-DLLAMA_BUILD_TOOLS=ON", "-DLLAMA_BUILD_TESTS=OFF", "-DLLAMA_BUILD_EXAMPLES=OFF"]
    ours += ["-DLLAMA_CURL=OFF", "-DCMAKE_BUILD_TYPE=Release", "-G", "Ninja"]
    log = root / "build" / "logs" / "yardsticks.log"
    run_quietly(
        "llama.cpp's own programs: configuring",
        ["cmake", "-S", str(sources), "-B", str(made), *ours],
        log=log,
        remedy="A missing header names a package to install.",
        env={"PATH": path},
    )
    run_quietly(
        "llama.cpp's own programs: compiling",
        ["cmake", "--build", str(made), "--target", *PROGRAMS],
        log=log,
        remedy="If the compiler was killed, memory ran out: close other programs and start again.",
        env={"PATH": path},
        expected_seconds=400.0,
    )


def _keep(built: Path, wheel: Path, folder: Path) -> None:
    """Put programs, their libraries and the wheel's backends side by side; the folder appears whole."""
    part = folder.with_name(f"yardsticks.{os.getpid()}.part")
    shutil.copytree(built, part, symlinks=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            file = Path(name).name
            if name.startswith("llama_cpp/lib/") and file.startswith("libggml-") and "base" not in file:
                (part / file).write_bytes(archive.read(name))
    shutil.rmtree(folder, ignore_errors=True)
    part.rename(folder)
