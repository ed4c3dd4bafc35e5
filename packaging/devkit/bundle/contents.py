"""What goes into a bundle and what stays out; read by packaging/bundle/alcove.spec."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from devkit.bundle.elf import needed

_ENGINE = re.compile(
    r"(lib)?llama\.(so|dylib|dll)"
    r"|libggml(-base)?\.(so\.\d+|\d+\.dylib)|ggml(-base)?\.dll"
    r"|(lib)?ggml-(cpu(-\w+)?|cuda|vulkan|hip|sycl|metal|blas)\.(so|dylib|dll)"
)

# Modules that something imports under a condition that never holds here.
EXCLUDED = (
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "test", "setuptools", "pip", "pkg_resources"),
    # llama_cpp's own package file isn't run: engine/library.py imports the C functions alone
    *("numpy", "jinja2", "markupsafe", "diskcache", "llama_cpp.server", "PIL", "torch", "huggingface_hub"),
    *("requests", "urllib3", "blobfile", "lxml.html.diff", "lxml.isoschematron", "lxml.objectify"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest"),
    *("PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtConcurrent"),
    *("IPython", "rich", "trio", "curio", "pygments.formatters.img", "readline"),
)

# Imported by name, or only in a child process.
HIDDEN = ("llama_cpp.llama_cpp", "llama_cpp.llama_grammar")

# Of Qt: platforms nobody has on a desktop, drawing by GPU, formats that the window refuses to draw, TLS
# (the program's connections are Python's); GTK's theme would bring all of GTK.
_QT_DROPPED = re.compile(
    r"plugins/(egldeviceintegrations|networkinformation|tls|generic|sqldrivers|printsupport|qmltooling"
    r"|wayland-graphics-integration-(client|server)|xcbglintegrations|vectorimageformats|iconengines)/"
    r"|plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|direct2d|webgl)\b"
    r"|plugins/platformthemes/libqgtk3|plugins/imageformats/(lib)?q(tiff|tga|wbmp|icns|pdf|webp|mng)\b"
    r"|(lib|/)Qt6?(Egl\w+|OpenGL\w*|Quick\w*|Qml\w*|VirtualKeyboard\w*|Pdf\w*|Test|Sql)\b"
    r"|Qt6(OpenGL|Quick|Qml|Pdf|Test|Sql)\w*\.dll|opengl32sw\.dll|d3dcompiler"
)
# What each desktop has and must have as new as its own programs and drivers want it.
_HOST = re.compile(
    r"lib(stdc\+\+|gcc_s|fontconfig|freetype|expat|X11|X11-xcb|xcb|dbus-1|z|GL|EGL|GLX|GLdispatch|drm|gbm"
    r"|vulkan|cuda|cudart|cublas\w*)\.so"
)
_LIBRARY = re.compile(r"lib(?!python)[^/]*$")  # Python's own is asked for by the start program, by name
_QT_TRANSLATION = re.compile(r"Qt/translations/(\w+)\.qm$|translations/(qt\w*)\.qm$")

TocEntry = tuple[str, str, str]  # where in the bundle, from which file, kind
Imports = Callable[[Path], Iterable[str]]  # file -> the libraries that it names


def engine_libraries(folder: Path) -> list[Path]:
    """Return the engine's libraries, each by the one name that it is asked for (wheels hold three)."""
    return [path for path in sorted(folder.iterdir()) if _ENGINE.fullmatch(path.name)]


def left_out(path: str) -> bool:
    """Tell whether a file of Qt stays out; then what it needs may be missing where the bundle is made."""
    return bool(_QT_DROPPED.search(path.replace("\\", "/")))


def kept_binaries(
    entries: Iterable[TocEntry], environment: Path, imports: Imports = needed
) -> list[TocEntry]:
    """Return the libraries that stay: of the system's those that something else that stays needs."""
    left = [entry for entry in entries if not left_out(entry[0])]
    left = [entry for entry in left if not _HOST.match(Path(entry[0]).name)]
    system = {
        Path(where).name: (where, source, kind)
        for where, source, kind in left
        if kind == "BINARY" and _LIBRARY.match(where) and not Path(source).is_relative_to(environment)
    }
    waiting = [entry for entry in left if entry[0] not in system]
    kept = set[str]()
    for _, source, kind in waiting:
        names = set(imports(Path(source))) if kind in ("BINARY", "EXTENSION") else set()
        for name in (names & system.keys()) - kept:
            kept.add(name)
            waiting.append(system[name])
    return [entry for entry in left if entry[0] not in system or entry[0] in kept]


def kept_data(entries: Iterable[TocEntry], languages: Sequence[str]) -> list[TocEntry]:
    """Return the data files that stay: of Qt's translations those of `languages`, of its own words alone."""
    kept = []
    for entry in entries:
        place = entry[0].replace("\\", "/")
        if left_out(place):  # a link to what was left out
            continue
        found = _QT_TRANSLATION.search(place)
        if found is None or (found.group(1) or found.group(2)) in {f"qtbase_{code}" for code in languages}:
            kept.append(entry)
    return kept
