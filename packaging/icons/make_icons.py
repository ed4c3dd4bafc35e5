"""Draws the program's icon from its two SVG files into every size and format: `make icons`."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
WINDOW = HERE.parents[1] / "resources" / "icons" / "app"  # what the running program shows
WINDOW_SIZES = (16, 24, 32, 48, 64, 128, 256)
ALL_SIZES = (*WINDOW_SIZES, 512, 1024)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's names of the sizes, plain and for dense screens.
ICNS_TYPES = {
    b"icp4": 16,
    b"ic11": 32,
    b"icp5": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
_SMALL = 32  # up to here the simpler drawing


def draw(size: int) -> bytes:
    """Return the icon as a PNG of `size` pixels."""
    source = HERE / ("alcove-small.svg" if size <= _SMALL else "alcove.svg")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """Return Windows' icon file; its pictures are PNG, as Windows reads them since Vista."""
    listed = list(pictures)
    head, place = struct.pack("<HHH", 0, 1, len(listed)), 6 + 16 * len(listed)
    for size, png in listed:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + b"".join(png for _, png in listed)


def icns(pictures: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return Apple's icon file."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_all() -> None:
    """Write the PNG files of the window, the .ico and the .icns."""
    WINDOW.mkdir(parents=True, exist_ok=True)
    for size in WINDOW_SIZES:
        (WINDOW / f"alcove-{size}.png").write_bytes(draw(size))
    (HERE / "alcove-512.png").write_bytes(draw(512))
    (HERE / "alcove.ico").write_bytes(ico((size, draw(size)) for size in ICO_SIZES))
    (HERE / "alcove.icns").write_bytes(icns((kind, draw(size)) for kind, size in ICNS_TYPES.items()))


def main() -> int:
    """Write all files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    write_all()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
