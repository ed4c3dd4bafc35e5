"""Writes a Debian package: an ar archive of two compressed tar files; it needs no program of Debian's."""

from __future__ import annotations

import hashlib
import io
import lzma
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

_TIME = 1_735_689_600  # the same content gives the same package: 2025-01-01

_LEVEL = 12  # of zstd; more takes minutes for hardly anything


def owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry of a tar file as root's, readable by everybody, without the time of its making."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = _TIME
    runs = entry.isdir() or bool(entry.mode & 0o100)
    entry.mode = 0o777 if entry.issym() else 0o755 if runs else 0o644
    return entry


def write(target: Path, control: str, tree: Path) -> None:
    """Write the package of a file tree with its control file."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = "".join(f"{_md5(path)}  {path.relative_to(tree).as_posix()}\n" for path in files)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        data = pack(tree, ".", Path(folder) / "data")
        members = {
            "debian-binary": b"2.0\n",
            "control.tar.xz": _packed_texts({"control": control, "md5sums": sums}),
            data.name: data.read_bytes(),
        }
    with target.open("wb") as stream:
        stream.write(b"!<arch>\n")
        for name, content in members.items():
            head = f"{name:<16}{_TIME:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
            stream.write(head.encode("ascii") + content + b"\n" * (len(content) % 2))


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _packed_texts(texts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, text in texts.items():
            entry = tarfile.TarInfo(f"./{name}")
            entry.size = len(text.encode())
            entry.mode = 0o644
            archive.addfile(owned_by_root(entry), io.BytesIO(text.encode()))
    return lzma.compress(buffer.getvalue(), preset=6)


def pack(tree: Path, top: str, target: Path) -> Path:
    """Pack a tree under the name `top`; return the .tar.zst, or without zstd the .tar.gz."""
    zstd = shutil.which("zstd")
    plain = target.with_name(f"{target.name}.tar" if zstd else f"{target.name}.tar.gz")
    # dpkg reads GNU's long names and none of POSIX's extended headers.
    with tarfile.open(plain, "w" if zstd else "w:gz", format=tarfile.GNU_FORMAT) as archive:
        for path in [tree, *sorted(tree.rglob("*"))]:
            inside = path.relative_to(tree).as_posix()
            name = top if path == tree else f"{top}/{inside}"
            archive.add(path, name, recursive=False, filter=owned_by_root)
    if zstd is None:
        return plain
    packed = plain.with_name(f"{plain.name}.zst")
    subprocess.run([zstd, "-q", "-f", f"-{_LEVEL}", "-T0", str(plain), "-o", str(packed)], check=True)
    plain.unlink()
    return packed
