"""How an engine child is started: its command, its threads, the first look at the file."""

from __future__ import annotations

import stat
from pathlib import Path

from app.domain.errors import ModelFileError
from app.domain.models import LoadOptions
from app.system.child_process import own_command
from app.system.hardware import usable_cores

_TINY_MODEL = 64 * 1024 * 1024
# libgomp's threads spin 300,000 times at each of the hundreds of barriers of a token. Where all cores
# compute, one that another process takes would have all others spin in vain (1.3 to 1.7 times the time a
# token); after 1,000 turns, tens of microseconds, they make room. Where a core is left they had better wait
# for the straggler, and for a card between one layer's experts and the next's: waking them costs 11 % with 15
# threads on 16 cores.
_SPIN = 1_000


def default_command() -> list[str]:
    """Return the command of the engine child: this program with `--engine-child`."""
    return own_command("--engine-child")


def native_variables(options: LoadOptions | None) -> dict[str, str]:
    """Return what the environment says to native code in a child that is to load with these options."""
    variables = {"GGML_NO_BACKTRACE": "1"}
    counts = (options.n_threads or 0, options.n_threads_batch or 0) if options is not None else (0,)
    if not 0 < max(counts) < usable_cores():
        variables["GOMP_SPINCOUNT"] = str(_SPIN)
    return variables


def default_threads(model_size: int) -> int:
    """Return how many threads suit a model of this many bytes.

    The physical cores this process may use; from four on, one is left to the rest of the system. A tiny
    model computes faster on one thread than several take to wait for each other.
    """
    if model_size < _TINY_MODEL:
        return 1
    import psutil  # takes a tenth of the time to the first frame

    allowed = usable_cores()
    cores = min(psutil.cpu_count(logical=False) or allowed, allowed)
    return cores - 1 if cores >= 4 else max(1, cores)


def check_readable(path: Path) -> None:
    """Raise `ModelFileError` for a path that isn't a readable GGUF file; a pipe or device isn't opened."""
    try:
        str(path).encode()  # llama.cpp takes no other
    except UnicodeEncodeError as error:
        raise ModelFileError(f"{str(path)!a}: the name is no UTF-8", code="file_unreadable") from error
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ModelFileError(str(path), code="is_folder")
        if not stat.S_ISREG(mode):
            raise ModelFileError(f"{path}: not an ordinary file", code="not_gguf")
        with path.open("rb") as stream:
            if stream.read(4) != b"GGUF":
                raise ModelFileError(str(path), code="not_gguf")
    except FileNotFoundError as error:
        raise ModelFileError(str(path), code="file_missing") from error
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error


def size_of(path: Path) -> int:
    """Return the bytes of a model file; raises `ModelFileError`."""
    try:
        return path.stat().st_size
    except FileNotFoundError as error:
        raise ModelFileError(str(path), code="file_missing") from error
    except OSError as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error
