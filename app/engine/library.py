"""The only file that imports llama_cpp: the native library, its log, its backends and its devices."""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import importlib
import importlib.util
import json
import re
import sys
import types
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.errors import EngineError
from app.domain.models import BufferFact, Device, DeviceKind
from app.engine import variants
from app.engine.constrain import MAX_GRAMMAR
from app.engine.diagnosis import named, telling

_LOG_INFO, _LOG_WARN, _LOG_ERROR = 2, 3, 4  # enum ggml_log_level
_DEVICE_KINDS = (DeviceKind.CPU, DeviceKind.GPU, DeviceKind.IGPU, DeviceKind.ACCELERATOR)
_BUFFER = re.compile(r"(\S+)\s+(model|KV|compute|output) buffer size\s*=\s*([\d.]+) MiB")


class Library:
    """The native library with its log and the backends that were loaded into it."""

    def __init__(self) -> None:
        self.folder = library_folder()
        self.api: Any = _import_bindings(self.folder)
        self._native = self.api._lib
        self._libraries = (self._native, *ggml_libraries(self.folder))
        self.buffers: list[BufferFact] = []  # as reported while a model is loaded
        self.problems: deque[str] = deque(maxlen=20)  # warnings and errors, latest last
        self._log = self.api.llama_log_callback(self._logged)
        self.api.llama_log_set(self._log, None)

    @property
    def version(self) -> str:
        """What llama.cpp calls itself."""
        return str(self.api.llama_version().decode("utf-8", "replace"))

    def load_backends(self, cpu_variant: str | None, *, gpu: bool) -> str:
        """Load one CPU variant and the GPU backends beside it; returns the variant's name."""
        built = variants.found(self.folder)
        if built:
            if cpu_variant not in built:
                raise EngineError(f"no CPU variant {cpu_variant!r}", code="load_failed")
            load = self.function("ggml_backend_load", [ctypes.c_char_p], ctypes.c_void_p)
            for path in variants.gpu_backends(self.folder) if gpu else ():
                load(str(path).encode())
            if not load(str(built[cpu_variant]).encode()):
                raise EngineError(f"CPU variant {cpu_variant} doesn't load", code="load_failed")
        self.api.llama_backend_init()
        return cpu_variant if built and cpu_variant else "native"

    def devices(self) -> tuple[Device, ...]:
        """Return the compute devices with their memory as it is now."""
        count = self.function("ggml_backend_dev_count", [], ctypes.c_size_t)
        get = self.function("ggml_backend_dev_get", [ctypes.c_size_t], ctypes.c_void_p)
        return tuple(self._device(get(index)) for index in range(count()))

    def _device(self, device: Any) -> Device:
        def text(name: str) -> str:
            function = self.function(f"ggml_backend_dev_{name}", [ctypes.c_void_p], ctypes.c_char_p)
            return str((function(device) or b"").decode("utf-8", "replace"))

        size = ctypes.POINTER(ctypes.c_size_t)
        memory = self.function("ggml_backend_dev_memory", [ctypes.c_void_p, size, size], None)
        kind = int(self.function("ggml_backend_dev_type", [ctypes.c_void_p], ctypes.c_int)(device))
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        memory(device, ctypes.byref(free), ctypes.byref(total))
        known = _DEVICE_KINDS[kind] if 0 <= kind < len(_DEVICE_KINDS) else DeviceKind.ACCELERATOR
        return Device(text("name"), text("description"), known, total.value, free.value)

    def buffer_type(self, kind: DeviceKind) -> Any:
        """Return the plain buffer type of the first device of a kind, None where there is none."""
        by_type = self.function("ggml_backend_dev_by_type", [ctypes.c_int], ctypes.c_void_p)
        buffer_type = self.function("ggml_backend_dev_buffer_type", [ctypes.c_void_p], ctypes.c_void_p)
        device = by_type(_DEVICE_KINDS.index(kind))
        return buffer_type(device) if device else None

    def tensor_view(self) -> Any:
        """Return ggml's function for a part of a tensor: context, tensor, numbers, offset in bytes."""
        arguments = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_size_t]
        return self.function("ggml_view_1d", arguments, ctypes.c_void_p)

    def grammar_maker(self) -> Callable[[str], str]:
        """Return the function that makes a grammar (GBNF) of a JSON schema, MAX_GRAMMAR at most."""
        module: Any = importlib.import_module("llama_cpp.llama_grammar")
        made: Callable[[str], str] = module.json_schema_to_gbnf
        if not hasattr(module._build_repetition, "bounded"):
            _forbid_raw(module.PRIMITIVE_RULES["char"])
            module.SchemaConverter._format_literal = _literal
            module._build_repetition = _bounded(module._build_repetition)
        return made

    def give_back_memory(self) -> None:
        """Return to the system what was freed, where libc keeps it (glibc: after a load 30 MB)."""
        trim = getattr(libc(), "malloc_trim", None)
        if trim is not None:
            trim(0)

    def reason(self, code: str) -> EngineError:
        """Return the error for a failed call, its code and detail taken from the native log."""
        lines = list(self.problems)
        return EngineError(telling(lines), code=named(lines, code))

    def _logged(self, level: int, text: bytes, _data: object) -> None:
        line = text.decode("utf-8", "replace").strip()
        if level in (_LOG_WARN, _LOG_ERROR):
            self.problems.append(line)
        if found := _BUFFER.search(line):
            self.buffers.append(BufferFact(found[1], found[2].lower(), round(float(found[3]) * (1 << 20))))
        if level in (_LOG_INFO, _LOG_WARN, _LOG_ERROR) and line.strip("."):
            sys.stderr.write(line + "\n")

    def cpu_function(self, name: str, arguments: list[Any], result: Any) -> Any:
        """Return a function of the CPU backend, which is a library of its own; raises `EngineError`."""
        device = self.function("ggml_backend_dev_by_type", [ctypes.c_int], ctypes.c_void_p)(0)
        registry = self.function("ggml_backend_dev_backend_reg", [ctypes.c_void_p], ctypes.c_void_p)(device)
        find = self.function(
            "ggml_backend_reg_get_proc_address", [ctypes.c_void_p, ctypes.c_char_p], ctypes.c_void_p
        )
        address = find(registry, name.encode())
        if not address:
            raise EngineError(f"the CPU backend has no {name}", code="load_failed")
        return ctypes.CFUNCTYPE(result, *arguments)(address)

    def function(self, name: str, arguments: list[Any], result: Any) -> Any:
        """Return a function of llama.cpp's or ggml's own; raises `EngineError`."""
        for library in self._libraries:
            try:
                function = library[name]
            except AttributeError:
                continue
            function.argtypes, function.restype = arguments, result
            return function
        raise EngineError(f"the engine has no {name}", code="load_failed")


def _bounded(build: Callable[..., str]) -> Callable[..., str]:
    """Refuse repetitions that no grammar has room for: they would be written out, which takes all memory."""

    @functools.wraps(build)
    def bounded(rule: str, least: int, most: int | None, *rest: Any, **named: Any) -> str:
        count = max(least, most or 0)
        if count * len(rule) > MAX_GRAMMAR:
            raise ValueError(f"{count} repetitions are too many")
        return build(rule, least, most, *rest, **named)

    bounded.bounded = True  # type: ignore[attr-defined]
    return bounded


def _literal(_converter: Any, text: str) -> str:
    """Return JSON text as a grammar's literal; the converter's own leaves JSON's backslashes as they are."""
    plain = json.dumps(json.loads(text), ensure_ascii=False)
    plain = plain.encode("utf-8", "backslashreplace").decode()  # half a character keeps JSON's escape
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _forbid_raw(character: Any) -> None:
    """Let a JSON string hold no raw control character, which would be no JSON."""
    rule = character.content.replace(r'[^"\\]', r'[^"\\\x00-\x1F\x7F]')
    if rule == character.content:
        raise EngineError("the rule of a character has changed", code="bad_schema")
    character.content = rule


def ggml_libraries(folder: Path) -> list[Any]:
    """Return what has ggml's own functions, where they aren't found through llama.cpp's library."""
    # On Windows a symbol isn't found through the libraries that llama.dll depends on.
    names = ("ggml-base.dll", "ggml.dll") if sys.platform == "win32" else ()
    return [ctypes.CDLL(str(folder / name)) for name in names if (folder / name).is_file()]


def library_folder() -> Path:
    """Return the folder of the native libraries; raises `EngineError` (engine_missing)."""
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or not spec.submodule_search_locations:
        raise EngineError("llama-cpp-python is not installed", code="engine_missing")
    return Path(next(iter(spec.submodule_search_locations))) / "lib"


def _import_bindings(folder: Path) -> Any:
    """Import the C functions alone; the package itself would import numpy and more, 0.2 s for nothing."""
    if "llama_cpp" not in sys.modules:
        package = types.ModuleType("llama_cpp")
        package.__spec__ = importlib.util.find_spec("llama_cpp")
        package.__path__ = [str(folder.parent)]
        sys.modules["llama_cpp"] = package
    try:
        return importlib.import_module("llama_cpp.llama_cpp")
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        raise EngineError(str(error)[:300], code="engine_missing") from error


def libc() -> Any:
    """Return the C library of this process."""
    if sys.platform == "win32":
        return ctypes.CDLL("ucrtbase")
    return ctypes.CDLL(None)
