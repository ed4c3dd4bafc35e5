"""The bundle: what goes in, its licences, its packages; a whole one is made by `make bundle`."""

from __future__ import annotations

import json
import lzma
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from importlib import metadata
from pathlib import Path

import PySide6
import pytest
from devkit.bundle import contents, deb, licences, linux, macos, make, notes, releases, sbom, windows
from devkit.bundle.elf import needed
from devkit.steps import Failure
from PySide6.QtGui import QImage

from app import VERSION
from app.library.releases import built_in_address
from app.system.parts import normal
from app.system.paths import Paths

ROOT = Path(__file__).parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="ELF files")


def installed() -> list[licences.Part]:
    """The packages that the program is made of, as the lock names them, where this system has them."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    names = re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    here = {normal(found.metadata["Name"]): found for found in metadata.distributions()}
    return [
        licences.of_distribution(here[normal(name)]) for name in dict.fromkeys(names) if normal(name) in here
    ]


def test_no_package_of_the_lock_lacks_the_text_of_its_licence() -> None:
    parts = [*installed(), licences.python()]
    assert len(parts) > 40
    assert [part.name for part in parts if not licences.has_text(part)] == []
    assert [part.name for part in parts if not part.version] == []


def test_a_file_that_nobody_owns_is_refused(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.write_bytes(b"\x7fELF")
    with pytest.raises(LookupError, match="libstray"):
        licences.collect([], [("libstray.so", str(stray), "BINARY")])


def test_the_list_of_parts_comes_with_all_texts(tmp_path: Path) -> None:
    parts = installed()
    data = licences.write(parts, tmp_path / "parts")
    listed = json.loads((tmp_path / "parts" / "parts.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in listed] == [part.name for part in parts]
    inside = {where.removeprefix("parts/") for where, _, _ in data}
    assert {text for one in listed for text in one["texts"]} == inside - {"parts.json"}
    qt = next(one for one in listed if one["name"] == "PySide6_Essentials")
    assert len(qt["texts"]) == 3


def test_the_bill_of_materials_names_every_part_once() -> None:
    parts = installed()
    bill = sbom.document(parts, VERSION)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(references) == len(set(references)) == len(parts)
    assert bill["dependencies"][0]["dependsOn"] == references
    assert bill["components"][0]["purl"].startswith("pkg:pypi/")
    assert bill == sbom.document(parts, VERSION), "the same parts give the same bill"


def test_of_the_engine_each_library_goes_in_once(tmp_path: Path) -> None:
    names = [
        *("libllama.so", "libllama.so.0", "libllama.so.0.5.0", "libllama-common.so", "libggml.so"),
        *("libggml.so.0", "libggml.so.0.25.3", "libggml-base.so.0", "libggml-cpu-haswell.so"),
        *("libggml-rpc.so", "libggml-vulkan.so", "llama.dll", "ggml-cpu-zen4.dll", "libllama.dylib"),
        *("libggml-base.0.dylib", "libggml-metal.so", "CMakeLists.txt"),
    ]
    for name in names:
        (tmp_path / name).touch()
    assert [path.name for path in contents.engine_libraries(tmp_path)] == sorted(
        [
            *("libllama.so", "libggml.so.0", "libggml-base.so.0", "libggml-cpu-haswell.so"),
            *("libggml-vulkan.so", "llama.dll", "ggml-cpu-zen4.dll", "libllama.dylib"),
            *("libggml-base.0.dylib", "libggml-metal.so"),
        ]
    )


def test_of_the_systems_libraries_only_what_is_asked_for_stays(tmp_path: Path) -> None:
    asks = {"plugin.so": ["libneeded.so.1", "libX11.so.6"], "libneeded.so.1": ["libdeep.so.2"]}
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", str(tmp_path / "plugin.so"), "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", str(tmp_path / "gtk.so"), "BINARY"),
        ("libneeded.so.1", "/usr/lib/libneeded.so.1", "BINARY"),
        ("libdeep.so.2", "/usr/lib/libdeep.so.2", "BINARY"),
        ("libX11.so.6", "/usr/lib/libX11.so.6", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
    ]
    kept = contents.kept_binaries(entries, tmp_path, lambda path: asks.get(path.name, []))
    assert [Path(where).name for where, _, _ in kept] == [
        *("libqxcb.so", "libneeded.so.1", "libdeep.so.2", "libpython3.11.so.1.0"),
    ]


def test_of_qts_translations_those_of_the_program_stay() -> None:
    names = ("qtbase_fr", "qtbase_ru", "qt_fr", "qtbase_en")
    entries = [(f"PySide6/Qt/translations/{name}.qm", "-", "DATA") for name in names]
    kept = contents.kept_data([*entries, ("resources/x.toml", "-", "DATA")], ("en", "fr"))
    assert [Path(where).name for where, _, _ in kept] == ["qtbase_fr.qm", "qtbase_en.qm", "x.toml"]


def test_a_library_that_pyinstaller_misses_is_a_failure_unless_it_stays_out() -> None:
    said = "WARNING: Library not found: could not resolve '{}', dependency of '/x/plugins/{}'."
    missing = said.format("libxcb-icccm.so.4", "platforms/libqxcb.so")
    unwanted = said.format("libgtk-3.so.0", "platformthemes/libqgtk3.so")
    assert make.missing_libraries(unwanted) == []
    (found,) = make.missing_libraries(f"{unwanted}\n{missing}\n")
    assert "libxcb-icccm" in found


def test_what_failed_in_a_self_test_is_told() -> None:
    report = json.dumps(
        {"ok": False, "version": "1", "window": {"ok": False, "error": "x"}, "icons": {"ok": True}}
    )
    assert make.failed_checks(report) == "window: {'ok': False, 'error': 'x'}"
    assert make.failed_checks("Segmentation fault") == ""


@linux_only
def test_the_libraries_of_an_elf_file_are_read(tmp_path: Path) -> None:
    python = Path(sys.executable).resolve()
    shown = subprocess.run(["readelf", "-d", str(python)], capture_output=True, text=True, check=True).stdout
    assert list(needed(python)) == re.findall(r"\(NEEDED\).*\[(.+)\]", shown)
    text = tmp_path / "text"
    text.write_text("#!/bin/sh\n")
    assert needed(text) == ()


@linux_only
def test_what_the_system_must_have_is_known_or_refused(tmp_path: Path) -> None:
    """A real library of Qt's asks for others; those that lie beside it aren't asked of the system."""
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    for name in ("libQt6Core.so.6", "libQt6DBus.so.6"):
        shutil.copy(folder / name, tmp_path)
    with pytest.raises(Failure, match="libicu"):
        linux.dependencies(tmp_path)
    for name in needed(tmp_path / "libQt6Core.so.6"):
        if name not in linux.DEPENDS and not name.startswith(("libm.", "libpthread.", "libdl.", "librt.")):
            (tmp_path / name).touch()
    first, *others = linux.dependencies(tmp_path)
    assert re.fullmatch(r"libc6 \(>= 2\.\d\d\)", first)
    assert "libdbus-1-3" in others


def test_a_package_for_debian_is_read_by_its_own_layout(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "alcove").symlink_to("../lib/alcove")
    (tree / "usr" / "lib").mkdir()
    program = tree / "usr" / "lib" / "alcove"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    (tree / ("long-" * 30)).write_text("a name of more than a hundred characters")
    target = tmp_path / "alcove.deb"
    deb.write(target, "Package: alcove\n", tree)
    members = ar_members(target.read_bytes())
    assert next(iter(members)) == "debian-binary"
    assert members["debian-binary"] == b"2.0\n"
    control = tmp_path / "control.tar"
    control.write_bytes(lzma.decompress(members["control.tar.xz"]))
    with tarfile.open(control) as archive:
        assert archive.getnames() == ["./control", "./md5sums"]
        sums = archive.extractfile("./md5sums")
        assert sums is not None
        assert sums.read().decode().endswith("  usr/lib/alcove\n")
    packed = tmp_path / next(name for name in members if name.startswith("data.tar"))
    packed.write_bytes(members[packed.name])
    listed = subprocess.run(["tar", "tvf", str(packed)], capture_output=True, text=True, check=True).stdout
    unpack = ["zstd", "-dc"] if packed.suffix == ".zst" else ["gzip", "-dc"]
    plain = subprocess.run([*unpack, str(packed)], capture_output=True, check=True).stdout
    assert b"PaxHeader" not in plain, "dpkg refuses them"
    assert re.search(r"-rwxr-xr-x root/root .* \./usr/lib/alcove\n", listed)
    assert "./usr/bin/alcove -> ../lib/alcove" in listed


def ar_members(content: bytes) -> dict[str, bytes]:
    assert content.startswith(b"!<arch>\n")
    place, found = 8, {}
    while place < len(content):
        head = content[place : place + 60].decode("ascii")
        assert head.endswith("`\n")
        size = int(head[48:58])
        found[head[:16].strip()] = content[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
    return found


def test_the_notes_of_a_release_are_its_part_of_the_change_log(tmp_path: Path) -> None:
    text = "# Changes\n\n## 1.1.0\n\n- New.\n\n## 1.0.0 (first)\n\n- Old.\n- Older.\n"
    (tmp_path / "CHANGELOG.md").write_text(text, encoding="utf-8")
    assert notes.of_version(tmp_path, "1.0.0") == "- Old.\n- Older.\n"
    assert notes.of_version(tmp_path, "1.1.0") == "- New.\n"
    with pytest.raises(Failure, match="no section"):
        notes.of_version(tmp_path, "2.0.0")
    assert notes.of_version(ROOT, VERSION), "this version has notes"


def test_sums_are_written_as_sha256sum_reads_them(tmp_path: Path) -> None:
    (tmp_path / "alcove.deb").write_bytes(b"abc")
    make.write_sums(tmp_path)
    make.write_sums(tmp_path)
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert (tmp_path / "SHA256SUMS").read_text() == f"{digest}  alcove.deb\n"


def test_the_desktop_entry_opens_a_model_and_belongs_to_the_window() -> None:
    folder = ROOT / "packaging" / "bundle" / "linux"
    entry = (folder / "alcove.desktop").read_text(encoding="utf-8")
    assert "Exec=alcove %f\n" in entry
    (kind,) = re.findall(r"^MimeType=(\S+);$", entry, re.MULTILINE)
    mime = ET.parse(folder / "alcove.xml").getroot()
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    declared = mime.find("m:mime-type", spaces)
    assert declared is not None
    assert declared.get("type") == kind
    glob = declared.find("m:glob", spaces)
    assert glob is not None
    assert glob.get("pattern") == "*.gguf"
    bootstrap = (ROOT / "app" / "bootstrap.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("alcove")' in bootstrap
    assert (
        ET.parse(folder / "org.alcove.Alcove.metainfo.xml").getroot().findtext("launchable")
        == "alcove.desktop"
    )


@linux_only
def test_a_copy_is_added_to_the_menu_and_taken_out_again(tmp_path: Path) -> None:
    copy, share = tmp_path / "my programs & more", tmp_path / "share"
    linux.desktop_files(ROOT, copy / "share")
    script = copy / "add-to-menu.sh"
    shutil.copy(ROOT / "packaging" / "bundle" / "linux" / "add-to-menu.sh", script)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_DATA_HOME": str(share)}
    subprocess.run(["sh", str(script)], env=environment, check=True, capture_output=True)
    entry = (share / "applications" / "alcove.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{copy}/alcove" %f\n' in entry
    assert (share / "icons" / "hicolor" / "256x256" / "apps" / "alcove.png").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "alcove.svg").is_file()
    chats = share / "alcove" / "chats.db"
    chats.parent.mkdir()
    chats.touch()
    subprocess.run(["sh", str(script), "--remove"], env=environment, check=True, capture_output=True)
    left = {path.name for path in share.rglob("alcove*") if path.is_file()}
    assert left == set()
    assert chats.is_file()


def test_the_mac_program_says_what_it_opens() -> None:
    said = macos.information("1.2.3")
    assert said["CFBundleShortVersionString"] == "1.2.3"
    (document,) = said["CFBundleDocumentTypes"]
    (declared,) = said["UTImportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]


def test_the_version_resource_has_four_numbers(tmp_path: Path) -> None:
    windows.write_version(tmp_path / "version.txt", "1.2.3")
    text = (tmp_path / "version.txt").read_text(encoding="utf-8")
    assert "filevers=(1, 2, 3, 0)" in text
    compile(text, "version.txt", "eval")


def test_the_installer_names_files_that_are_there() -> None:
    folder = ROOT / "packaging" / "bundle" / "windows"
    for script in folder.glob("*.iss"):
        text = script.read_text(encoding="utf-8")
        assert "PrivilegesRequired=lowest" in text
        for name in re.findall(r"^(?:SetupIconFile|LicenseFile)=(.+)$", text, re.MULTILINE):
            assert (folder / name.replace("\\", "/")).resolve().is_file(), name


def test_the_icon_files_hold_the_pictures_of_their_sizes() -> None:
    ico = (ROOT / "packaging" / "icons" / "alcove.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert (kind, count) == (1, 9)
    for number in range(count):
        side, _, _, _, _, _, size, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        picture = QImage.fromData(ico[place : place + size])
        assert picture.width() == picture.height() == (side or 256)
    icns = (ROOT / "packaging" / "icons" / "alcove.icns").read_bytes()
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    place, widths = 8, set()
    while place < len(icns):
        (size,) = struct.unpack_from(">I", icns, place + 4)
        widths.add(QImage.fromData(icns[place + 8 : place + size]).width())
        place += size
    assert widths == {16, 32, 64, 128, 256, 512, 1024}


def test_the_windows_icons_show_what_the_drawing_says() -> None:
    """A change of the drawing wants `make icons`."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawn = QImage(128, 128, QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(ROOT / "packaging" / "icons" / "alcove.svg")).render(painter, QRectF(0, 0, 128, 128))
    painter.end()
    stored = QImage(str(ROOT / "resources" / "icons" / "app" / "alcove-128.png"))
    for x in range(0, 128, 4):
        for y in range(0, 128, 4):
            ours, theirs = drawn.pixelColor(x, y), stored.pixelColor(x, y)
            assert abs(ours.red() - theirs.red()) + abs(ours.alpha() - theirs.alpha()) < 16, (x, y)


def test_every_action_of_the_workflows_is_pinned_by_its_commit() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = path.read_text(encoding="utf-8")
        used = re.findall(r"uses: (\S+)(.*)", text)
        assert used
        for action, comment in used:
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action), (path.name, action)
            assert re.match(r" # v\d", comment), (path.name, action)
        assert re.search(r"^permissions:\n  contents: read\n", text, re.MULTILINE), path.name
        assert text.count("persist-credentials: false") == text.count("actions/checkout@")


def test_a_bundle_knows_where_to_look_for_newer_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(releases.VARIABLE, raising=False)
    assert releases.write(tmp_path) == []
    address = "https://api.github.com/repos/o/alcove/releases"
    monkeypatch.setenv(releases.VARIABLE, address)
    ((place, source, _),) = releases.write(tmp_path)
    assert built_in_address(Path(source)) == address
    assert (Paths.discover().resources.parent / place) == Paths.discover().releases
    monkeypatch.setenv(releases.VARIABLE, "http://example.org/releases")
    with pytest.raises(Failure, match="isn't https"):
        releases.address()
