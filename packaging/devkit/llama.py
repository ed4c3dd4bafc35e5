"""llama.cpp, built once into a cached wheel: dynamic backends, all CPU variants, one build for every CPU."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from devkit.environment import Environment
from devkit.steps import Failure, run_quietly, say

VERSION = "0.3.36"
REQUIREMENT = f"llama-cpp-python=={VERSION}"
_STEP = "llama.cpp"
_EXPECTED = 900.0  # seconds on two cores
_MEMORY_PER_JOB = 1_500_000_000
_ACCELERATORS = {"cuda": "-DGGML_CUDA=ON", "vulkan": "-DGGML_VULKAN=ON"}


def flags() -> list[str]:
    """Return the CMake options for this system; ACCEL=cuda|vulkan adds that backend as a library."""
    folder = "llama_cpp/lib"
    found = [
        "-DGGML_NATIVE=OFF",
        "-DGGML_BACKEND_DL=ON",
        "-DGGML_CPU_ALL_VARIANTS=ON",
        "-DGGML_RPC=ON",
        "-DLLAVA_BUILD=OFF",
        f"-DCMAKE_INSTALL_BINDIR={folder}",
        f"-DCMAKE_INSTALL_LIBDIR={folder}",
        "-DCMAKE_INSTALL_INCLUDEDIR=llama_cpp/include",
        f"-DCMAKE_INSTALL_RPATH={'@loader_path' if sys.platform == 'darwin' else '$ORIGIN'}",
    ]
    if sys.platform == "darwin" and platform.machine() == "arm64":
        found += ["-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON"]
    elif sys.platform == "darwin":
        found += ["-DGGML_METAL=OFF"]
    elif sys.platform == "win32":
        # The runtime of MSVC's OpenMP is not on every computer.
        found += ["-DGGML_OPENMP=OFF"]
    accelerator = os.environ.get("ACCEL", "").lower()
    if accelerator:
        if accelerator not in _ACCELERATORS:
            raise Failure(
                _STEP, f"ACCEL={accelerator} is not known", "Use ACCEL=cuda, ACCEL=vulkan or nothing."
            )
        found.append(_ACCELERATORS[accelerator])
    return found


def cache() -> Path:
    """Return the folder of built wheels."""
    chosen = os.environ.get("ALCOVE_WHEEL_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "alcove-build"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "alcove-build"
    return Path(os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))) / "alcove-build"


def key() -> str:
    """Return what a built wheel depends on: version, options, system."""
    libc = "-".join(platform.libc_ver())
    text = "\n".join([VERSION, *flags(), sys.platform, platform.machine(), libc])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def ensure(root: Path, made: Environment) -> None:
    """Install the wheel into the environment, building it first when the cache has none."""
    stamp = made.folder / "llama.stamp"
    if stamp.exists() and stamp.read_text() == key():
        return
    install_into(root, made.python)
    stamp.write_text(key())


def install_into(root: Path, python: Path) -> None:
    """Install the wheel with any interpreter."""
    wheel = _cached() or _build(root, python)
    done = subprocess.run(
        [
            *(str(python), "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--no-deps"),
            *("--force-reinstall", str(wheel)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Failure(_STEP, done.stderr.strip()[-800:], f"Remove {wheel} and start again.")


def _cached() -> Path | None:
    return next(iter(sorted((cache() / key()).glob("*.whl"))), None)


def _build(root: Path, python: Path) -> Path:
    _check_compiler()
    say("llama.cpp is compiled once for this computer; that takes 7 to 20 minutes.")
    with tempfile.TemporaryDirectory(prefix="alcove-llama-") as folder:
        run_quietly(
            "llama.cpp: compiling",
            [
                *(str(python), "-m", "pip", "wheel", "--disable-pip-version-check", "--no-deps", "--verbose"),
                *("--no-cache-dir", "--no-binary", "llama-cpp-python", "--require-hashes"),
                *("--wheel-dir", folder, "-r", str(root / "packaging" / "llama.lock")),
            ],
            log=root / "build" / "logs" / "llama.log",
            remedy="See the log; a missing header names a package to install.",
            env={"CMAKE_ARGS": " ".join(flags()), "CMAKE_BUILD_PARALLEL_LEVEL": str(_jobs())},
            expected_seconds=_EXPECTED,
        )
        built = next(Path(folder).glob("llama_cpp_python-*.whl"))
        target = cache() / key()
        target.mkdir(parents=True, exist_ok=True)
        # The name appears only when the file is whole.
        part = target / (built.name + ".part")
        shutil.copyfile(built, part)
        os.replace(part, target / built.name)
        return target / built.name


def _check_compiler() -> None:
    names = ("cl", "clang-cl") if sys.platform == "win32" else ("c++", "g++", "clang++")
    if any(shutil.which(name) for name in names):
        return
    remedy = {
        "win32": "Install the Visual Studio Build Tools with the C++ workload; start from their prompt.",
        "darwin": "Run: xcode-select --install",
    }.get(sys.platform, "Run: sudo apt-get install build-essential")
    raise Failure(_STEP, "no C++ compiler was found", remedy)


def _jobs() -> int:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        memory = 8_000_000_000
    return max(1, min(cores, memory // _MEMORY_PER_JOB))
