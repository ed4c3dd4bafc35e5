"""Linux: an archive that starts where it is unpacked, a package for Debian, an AppImage."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from devkit.bundle import deb
from devkit.bundle.elf import needed
from devkit.steps import Failure, say

# What the bundle asks of the system: library -> Debian's package. The README names these.
DEPENDS = {
    "libc.so.6": "libc6",
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_IN_LIBC = re.compile(r"(libm|libdl|libpthread|librt|libresolv|libutil|ld-linux[\w-]*)\.so\.\d+")
_OPTIONAL = re.compile(r"lib(vulkan|cuda|cudart|cublas\w*)\.so")  # of a backend that is skipped without it
_GLIBC = re.compile(rb"\0GLIBC_2\.(\d+)(?=\0)")
_PACKER = "appimagetool"
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def pack(root: Path, folder: Path, out: Path, version: str, system: str) -> list[Path]:
    """Make all packages that can be made here; raises `Failure`."""
    machine = system.rpartition("-")[2]
    stage = folder.parent / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    depends = dependencies(folder)
    made = [_archive(root, folder, out / f"alcove-{version}-{system}", stage / "archive", version)]
    made.append(_debian(root, folder, out, stage / "debian", version, machine, depends))
    if shutil.which(_PACKER):
        made.append(_app_image(root, folder, out / f"Alcove-{version}-{machine}.AppImage", stage, machine))
    else:
        say(f"  {_PACKER} isn't here: no AppImage; the release workflow makes it.")
    shutil.rmtree(stage, ignore_errors=True)
    return made


def dependencies(folder: Path) -> list[str]:
    """Return Debian's packages with what the bundle asks for and doesn't hold; raises `Failure`."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    own = {path.name for path in folder.rglob("*")}
    wanted = {name for path in files for name in needed(path)} - own
    wanted = {name for name in wanted if not _IN_LIBC.fullmatch(name) and not _OPTIONAL.match(name)}
    unknown = sorted(wanted - DEPENDS.keys())
    if unknown:
        remedy = "Take them into the bundle, or name their package in devkit/bundle/linux.py and the README."
        raise Failure("Bundle: libraries", f"asked of the system: {', '.join(unknown)}", remedy)
    packages = sorted({DEPENDS[name] for name in wanted} - {"libc6"})
    return [f"libc6 (>= 2.{newest_glibc(files)})", *packages]


def newest_glibc(files: Iterable[Path]) -> int:
    """Return the newest minor version of glibc that a program or library asks for."""
    newest = 0
    for path in files:
        if needed(path):
            newest = max([newest, *map(int, _GLIBC.findall(path.read_bytes()))])
    return newest


def desktop_files(root: Path, share: Path) -> None:
    """Put the desktop entry, icons, MIME type and description below `share`."""
    source = root / "packaging" / "bundle" / "linux"
    for name, place in (
        ("alcove.desktop", "applications"),
        ("alcove.xml", "mime/packages"),
        ("org.alcove.Alcove.metainfo.xml", "metainfo"),
    ):
        (share / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(source / name, share / place / name)
    icons = share / "icons" / "hicolor"
    for size in _ICON_SIZES:
        target = icons / f"{size}x{size}" / "apps"
        target.mkdir(parents=True)
        shutil.copy(root / "resources" / "icons" / "app" / f"alcove-{size}.png", target / "alcove.png")
    for place, name in (("512x512", "alcove-512.png"), ("scalable", "alcove.svg")):
        target = icons / place / "apps"
        target.mkdir(parents=True)
        shutil.copy(root / "packaging" / "icons" / name, target / f"alcove{Path(name).suffix}")


def _archive(root: Path, folder: Path, target: Path, stage: Path, version: str) -> Path:
    """An archive with the program, its desktop files and a page that says how to start."""
    top = stage / f"alcove-{version}"
    shutil.copytree(folder, top, symlinks=True)
    desktop_files(root, top / "share")
    shutil.copy(root / "packaging" / "bundle" / "linux" / "README.txt", top)
    shutil.copy(root / "packaging" / "bundle" / "linux" / "add-to-menu.sh", top)
    return deb.pack(top, top.name, target)


def _debian(
    root: Path, folder: Path, out: Path, stage: Path, version: str, machine: str, depends: list[str]
) -> Path:
    """A package: the program in /usr/lib/alcove, `alcove` on PATH, desktop files. It runs no scripts."""
    architecture = {"x86_64": "amd64"}.get(machine, machine)
    shutil.copytree(folder, stage / "usr" / "lib" / "alcove", symlinks=True)
    (stage / "usr" / "bin").mkdir(parents=True)
    (stage / "usr" / "bin" / "alcove").symlink_to("../lib/alcove/alcove")
    desktop_files(root, stage / "usr" / "share")
    papers = stage / "usr" / "share" / "doc" / "alcove"
    papers.mkdir(parents=True)
    shutil.copy(root / "packaging" / "bundle" / "linux" / "copyright", papers / "copyright")
    control = (root / "packaging" / "bundle" / "linux" / "control").read_text("utf-8")
    fields = {
        "VERSION": version,
        "ARCHITECTURE": architecture,
        "DEPENDS": ", ".join(depends),
        "SIZE": str(sum(p.lstat().st_size for p in stage.rglob("*")) // 1024),
    }
    for name, value in fields.items():
        control = control.replace(f"@{name}@", value)
    target = out / f"alcove_{version}_{architecture}.deb"
    deb.write(target, control, stage)
    return target


def _app_image(root: Path, folder: Path, target: Path, stage: Path, machine: str) -> Path:
    tree = stage / "Alcove.AppDir"
    shutil.copytree(folder, tree / "usr" / "lib" / "alcove", symlinks=True)
    desktop_files(root, tree / "usr" / "share")
    shutil.copy(root / "packaging" / "bundle" / "linux" / "alcove.desktop", tree)
    shutil.copy(root / "resources" / "icons" / "app" / "alcove-256.png", tree / "alcove.png")
    (tree / "AppRun").symlink_to("usr/lib/alcove/alcove")
    # Of an AppImage given along the runtime is taken as it is: ALCOVE_APPIMAGE_RUNTIME names its file.
    runtime = os.environ.get("ALCOVE_APPIMAGE_RUNTIME")
    command = [_PACKER, "--no-appstream", *(["--runtime-file", runtime] if runtime else [])]
    done = subprocess.run(
        [*command, str(tree), str(target)],
        env={**os.environ, "ARCH": machine},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Failure("Bundle: AppImage", done.stderr.strip()[-800:], f"Mend or remove {_PACKER}.")
    return target
