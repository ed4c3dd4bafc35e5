"""What came along with the program: texts, translations, pictures, fonts, certificates, licences."""

from __future__ import annotations

import importlib
import sys
import threading
from typing import Any

from app.self_test.program import Check, application
from app.system.parts import parts
from app.system.paths import Paths

_KEY_STORE_SECONDS = 10.0
_KEY_STORES = {
    "linux": ("keyring.backends.SecretService", "secretstorage", "jeepney"),
    "darwin": ("keyring.backends.macOS",),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
}


def check_resources(paths: Paths) -> dict[str, Any]:
    """The model, the catalogue and the help are there."""
    missing = [
        str(path.relative_to(paths.resources))
        for path in (paths.guide, paths.resources / "catalogue.toml", paths.help / "en", paths.help / "fr")
        if not path.exists()
    ]
    topics = len(list((paths.help / "en").glob("*.md")))
    return {"ok": not missing and topics > 0, "missing": missing, "help_topics": topics}


def check_translations(paths: Paths) -> dict[str, Any]:
    """Each language of the program has its words, and Qt's own."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from app.services.language import LANGUAGES

    application()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    missing = []
    for code in LANGUAGES:
        wanted = [(f"alcove_{code}", str(paths.resources / "i18n"))]
        wanted += [(f"qtbase_{code}", qt)] if code != "en" else []
        for name, folder in wanted:
            translator = QTranslator()
            if not translator.load(name, folder) or translator.isEmpty():
                missing.append(name)
    return {"ok": not missing, "languages": list(LANGUAGES), "missing": missing}


def check_icons(paths: Paths) -> dict[str, Any]:
    """Every icon can be drawn, the program's own in all sizes."""
    from PySide6.QtGui import QColor

    from app.ui.theme.icons import draw, program_icon

    application()
    blank = []
    files = sorted((paths.resources / "icons").glob("*.svg"))
    for path in files:
        picture = draw(path, QColor("black"), 20).toImage()
        if not any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20)):
            blank.append(path.name)
    sizes = sorted(size.width() for size in program_icon(paths.resources / "icons" / "app").availableSizes())
    return {
        "ok": bool(files) and not blank and 256 in sizes,
        "icons": len(files),
        "blank": blank,
        "own": sizes,
    }


def check_formulas(_: Paths) -> dict[str, Any]:
    """A formula is drawn in the child, with the fonts that its library brings."""
    from app.formulas.client import FormulaChild
    from app.formulas.draw import Wanted

    child = FormulaChild()
    try:
        drawn = child.draw(Wanted(r"\frac{a}{\sqrt{b}}", True, "currentColor"))
        return {"ok": bool(drawn.svg) and child.pid is not None, "width": round(drawn.width)}
    finally:
        child.close()


def check_certificates(_: Paths) -> dict[str, Any]:
    """A client for https can be made: no connection is opened."""
    import ssl

    import httpx2

    with httpx2.Client():
        pass
    return {"ok": True, "tls": ssl.OPENSSL_VERSION}


def check_key_store(_: Paths) -> dict[str, Any]:
    """The ways to the system's key store came along, and one answers or is known to be absent."""
    missing = [name for name in _KEY_STORES.get(sys.platform, ()) if not _imports(name)]
    found: list[str] = []

    def probe() -> None:
        import keyring

        kind = type(keyring.get_keyring())
        found.append(f"{kind.__module__}.{kind.__name__}")

    thread = threading.Thread(target=probe, name="key store", daemon=True)
    thread.start()
    thread.join(_KEY_STORE_SECONDS)
    return {
        "ok": not missing and bool(found),
        "missing": missing,
        "store": found[0] if found else "no answer",
    }


def _imports(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def check_licences(paths: Paths) -> dict[str, Any]:
    """Every part has the text of its licence; in a bundle that is a duty."""
    found = parts(paths.guide)
    bare = [part.name for part in found if not part.text()]
    sound = not bare or not getattr(sys, "frozen", False)
    return {"ok": sound, "parts": len(found), "without_text": bare}


CONTENTS: dict[str, Check] = {
    "resources": check_resources,
    "translations": check_translations,
    "icons": check_icons,
    "formulas": check_formulas,
    "certificates": check_certificates,
    "key_store": check_key_store,
    "licences": check_licences,
}
