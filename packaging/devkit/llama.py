"""llama.cpp, built once into a cached wheel: dynamic backends, all CPU variants, one build for every CPU."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from devkit import environment
from devkit.environment import Environment
from devkit.steps import Failure, run_quietly, say

VERSION = "0.3.36"  # the sdist and its SHA-256 are in packaging/llama.lock
_STEP = "llama.cpp"
_EXPECTED = 600.0  # seconds on two cores
_MEMORY_PER_JOB = 1_500_000_000
_DISK = 2_000_000_000  # sources, objects and the wheel together
_ACCELERATORS = {
    "cuda": ("-DGGML_CUDA=ON", "nvcc", "Install the CUDA toolkit and put its bin folder on PATH."),
    "vulkan": ("-DGGML_VULKAN=ON", "glslc", "Install the Vulkan SDK (Debian: libvulkan-dev glslc)."),
}


def accelerator() -> str:
    """Return what ACCEL asks for: "cuda", "vulkan" or nothing; raises `Failure`."""
    wanted = os.environ.get("ACCEL", "").strip().lower()
    if wanted and wanted not in _ACCELERATORS:
        raise Failure(_STEP, f"ACCEL={wanted} is not known", "Use ACCEL=cuda, ACCEL=vulkan or nothing.")
    return wanted


def flags() -> list[str]:
    """Return the CMake options for this system; ACCEL=cuda|vulkan adds that backend as a library.

    CUDAARCHS, CMake's own variable, names the cards to compile for: all take an hour, one takes minutes.
    """
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
    wanted = accelerator()
    if wanted:
        found.append(_ACCELERATORS[wanted][0])
    if wanted == "cuda" and (cards := os.environ.get("CUDAARCHS", "").strip()):
        found.append(f"-DCMAKE_CUDA_ARCHITECTURES={cards}")
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
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "alcove-build"


def key() -> str:
    """Return what a built wheel depends on: version, options, system."""
    libc = "-".join(platform.libc_ver())
    text = "\n".join([VERSION, *flags(), sys.platform, platform.machine(), libc])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def cached() -> Path | None:
    """Return the wheel for this system, None when it must be built first."""
    return next(iter(sorted((cache() / key()).glob("*.whl"))), None)


def check(root: Path, folder: Path) -> None:
    """Say before any download that a build could not work: no compiler, no room; raises `Failure`.

    `folder` is that of the environment which will be used: what is in it need not be built.
    """
    made = Environment(folder)
    if cached() or (_is_in(made) and environment.works(made)):  # one that doesn't work is made anew
        return
    _check_compiler()
    wanted = accelerator()
    if wanted and shutil.which(_ACCELERATORS[wanted][1]) is None:
        _, program, remedy = _ACCELERATORS[wanted]
        raise Failure(_STEP, f"{program} was not found, which ACCEL={wanted} needs", remedy)
    free = shutil.disk_usage(root).free
    if free < _DISK:
        raise Failure(
            _STEP,
            f"only {free / 1e9:.1f} GB of disk are free at {root}",
            f"Compiling needs {_DISK / 1e9:.0f} GB for a while; make room and start again.",
        )


def _check_compiler() -> None:
    if sys.platform == "win32":
        programs = os.environ.get("ProgramFiles(x86)", "")  # noqa: SIM112 - its name on Windows
        installer = Path(programs) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
        found = installer.exists() or bool(shutil.which("cl"))
        remedy = "Install the Visual Studio Build Tools with the workload for C++."
    else:
        chosen = os.environ.get("CXX", "").split()
        found = any(shutil.which(name) for name in (*chosen[:1], "c++", "g++", "clang++"))
        remedy = (
            "xcode-select --install" if sys.platform == "darwin" else "sudo apt-get install build-essential"
        )
        remedy = f"Paste this, then start again:\n{remedy}"
    if not found:
        raise Failure(_STEP, "no C++ compiler was found; llama.cpp is compiled once on this computer", remedy)


def ensure(root: Path, made: Environment) -> None:
    """Install the wheel into an environment, building it first when the cache has none."""
    if _is_in(made):
        return
    wheel = cached() or _build(root)
    command = [str(made.python), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    done = subprocess.run(
        [*command, "--no-deps", "--no-index", "--force-reinstall", str(wheel)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Failure(_STEP, done.stderr.strip()[-800:], f"Remove {wheel} and start again.")
    _stamp(made).write_text(key())


def _is_in(made: Environment) -> bool:
    return _stamp(made).exists() and _stamp(made).read_text() == key()


def _stamp(made: Environment) -> Path:
    return made.folder / "llama.stamp"


def _build(root: Path) -> Path:
    say(f"llama.cpp is compiled once on this computer, {_jobs()} files at a time; it takes 5 to 30 minutes.")
    work = root / "build"
    work.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="llama-", dir=work) as name:
        folder = Path(name)
        tools = environment.ensure_plain(folder / "tools")
        environment.install(root, tools, root / "packaging" / "requirements-build.lock")
        _compile(root, tools, folder)
        built = next(folder.glob("llama_cpp_python-*.whl"))
        _check_wheel(built)
        return _keep(built)


def _compile(root: Path, tools: Environment, folder: Path) -> None:
    # Sources and objects go into build/, as /tmp may be small; on Windows the paths would get too long.
    temporary = {} if os.name == "nt" else {"TMPDIR": str(folder)}
    command = [str(tools.python), "-m", "pip", "wheel", "--disable-pip-version-check", "--verbose"]
    run_quietly(
        "llama.cpp: compiling",
        [
            *command,
            *("--no-deps", "--no-cache-dir", "--no-build-isolation", "--no-binary", "llama-cpp-python"),
            *("--require-hashes", "--wheel-dir", str(folder), "-r", str(root / "packaging" / "llama.lock")),
        ],
        log=root / "build" / "logs" / "llama.log",
        remedy="A missing header names a package to install. "
        "If the compiler was killed, memory ran out: CMAKE_BUILD_PARALLEL_LEVEL=1 make run",
        env={
            "CMAKE_ARGS": " ".join(flags()),
            "CMAKE_BUILD_PARALLEL_LEVEL": str(_jobs()),
            "PATH": os.pathsep.join([str(tools.programs), os.environ.get("PATH", "")]),
            **temporary,
        },
        expected_seconds=_EXPECTED,
    )


def _check_wheel(wheel: Path) -> None:
    """A wheel without loadable CPU backends would run nowhere; raises `Failure`."""
    with zipfile.ZipFile(wheel) as archive:
        names = [Path(name).name for name in archive.namelist() if name.startswith("llama_cpp/lib/")]
    if not any("ggml-cpu" in name for name in names):
        raise Failure(
            _STEP, "the wheel holds no CPU backend", "Report this with build/logs/llama.log, please."
        )


def _keep(built: Path) -> Path:
    """Copy the wheel into the cache; its name appears only when it is whole."""
    target = cache() / key()
    target.mkdir(parents=True, exist_ok=True)
    part = target / f"{built.name}.{os.getpid()}.part"
    shutil.copyfile(built, part)
    os.replace(part, target / built.name)
    return target / built.name


def _jobs() -> int:
    chosen = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", "")
    if chosen.isdigit() and int(chosen):
        return int(chosen)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, _memory() // _MEMORY_PER_JOB))


def _memory() -> int:
    """Return the bytes of memory that a build may use: the computer's, or the container's limit."""
    try:
        found = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        found = 8_000_000_000  # Windows: sysconf isn't there
    try:
        limit = Path("/sys/fs/cgroup/memory.max").read_text().strip()
    except OSError:
        return found
    return min(found, int(limit)) if limit.isdigit() else found
