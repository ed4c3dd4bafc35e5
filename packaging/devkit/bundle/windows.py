"""Windows: the version resource, a portable zip, an installer for one user by Inno Setup."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from devkit.steps import Failure, say

_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3f, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Alcove authors'),
      StringStruct('FileDescription', 'Alcove'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'alcove'),
      StringStruct('LegalCopyright', 'The Alcove authors, Apache-2.0'),
      StringStruct('OriginalFilename', 'alcove.exe'),
      StringStruct('ProductName', 'Alcove'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def write_version(path: Path, version: str) -> None:
    """Write the version resource as PyInstaller reads it."""
    numbers = ", ".join([*version.split("."), "0", "0", "0"][:4])
    path.write_text(_VERSION.format(numbers=numbers, version=version), encoding="utf-8")


def pack(root: Path, folder: Path, out: Path, version: str, system: str) -> list[Path]:
    """Make the portable zip, and the installer where Inno Setup is; raises `Failure`."""
    name = f"alcove-{version}-{system}"
    made = [_portable(folder, out / f"{name}-portable.zip", f"alcove-{version}")]
    compiler = _compiler()
    if compiler is None:
        say("  Inno Setup isn't here: no installer; the release workflow makes it.")
        return made
    defines = {"AppVersion": version, "Source": str(folder), "Out": str(out), "Name": f"{name}-setup"}
    script = root / "packaging" / "bundle" / "windows" / "alcove.iss"
    command = [compiler, "/Qp", *(f"/D{key}={value}" for key, value in defines.items()), str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failure("Bundle: installer", (done.stdout + done.stderr).strip()[-1500:], f"Mend {script}.")
    return [*made, out / f"{name}-setup.exe"]


def _portable(folder: Path, target: Path, top: str) -> Path:
    """The folder as a zip; `alcove-portable.cmd` in it keeps all data beside the program."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, f"{top}/{path.relative_to(folder).as_posix()}")
        archive.writestr(f"{top}/alcove-portable.cmd", '@start "" "%~dp0alcove.exe" --home "%~dp0data"\r\n')
    return target


def _compiler() -> str | None:
    found = shutil.which("iscc")
    if found:
        return found
    programs = os.environ.get("ProgramFiles(x86)", r"C:\Program Files (x86)")  # noqa: SIM112
    for version in ("7", "6"):
        path = Path(programs) / f"Inno Setup {version}" / "ISCC.exe"
        if path.is_file():
            return str(path)
    return None
