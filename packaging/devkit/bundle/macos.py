"""macOS: what the .app says about itself, the .dmg, signing and notarising where the keys are there.

PyInstaller signs everything inside the .app, inside out, when MACOS_SIGN_IDENTITY names an identity of the
keychain, and without one gives it the signature that lets it run on this computer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from devkit.steps import Failure, say

_STEP = "Bundle: macOS"
_NOTARY = ("MACOS_NOTARY_APPLE_ID", "MACOS_NOTARY_TEAM_ID", "MACOS_NOTARY_PASSWORD")
OLDEST = "13.0"  # what PySide6's wheels need
_GGUF = "org.alcove.gguf"


def information(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist that PyInstaller doesn't write by itself."""
    return {
        "CFBundleDisplayName": "Alcove",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "The Alcove authors, Apache-2.0",
        # A second start raises the first window; the engine is a process without a window of its own.
        "LSMultipleInstancesProhibited": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF model",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [_GGUF],
                "CFBundleTypeExtensions": ["gguf"],
            }
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _GGUF,
                "UTTypeDescription": "GGUF model",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["gguf"]},
            }
        ],
    }


def pack(app: Path, out: Path, name: str, work: Path) -> list[Path]:
    """Make the .dmg with the .app and a way to Applications; raises `Failure`."""
    identity = os.environ.get("MACOS_SIGN_IDENTITY", "")
    notarised = bool(identity) and all(os.environ.get(variable) for variable in _NOTARY)
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    if notarised:
        archive = work / "notarise.zip"
        _run("ditto", "-c", "-k", "--keepParent", str(app), str(archive))  # keeps the links of the frameworks
        _notarise(archive)
        _run("xcrun", "stapler", "staple", str(app))
    stage = work / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    shutil.copytree(app, stage / app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    disk = out / f"{name}.dmg"
    disk.unlink(missing_ok=True)
    _run(
        *("hdiutil", "create", "-volname", "Alcove", "-srcfolder", str(stage), "-fs", "HFS+"),
        *("-format", "ULFO", "-ov", str(disk)),
    )
    if identity:
        _run("codesign", "--sign", identity, "--timestamp", str(disk))
    if notarised:
        _notarise(disk)
        _run("xcrun", "stapler", "staple", str(disk))
    elif not identity:
        say("  MACOS_SIGN_IDENTITY isn't set: the .dmg is not signed, macOS asks before its first start.")
    return [disk]


def _notarise(path: Path) -> None:
    account, team, password = (os.environ[variable] for variable in _NOTARY)
    _run(
        *("xcrun", "notarytool", "submit", str(path), "--wait", "--apple-id", account),
        *("--team-id", team, "--password", password),
    )


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[-800:]
        raise Failure(_STEP, f"{' '.join(command[:2])}: {said}", "Mend what it names, then start again.")
