"""Draws formulas by ziamath. The first takes 0.16 s and 25 MB: the library and its font are read."""

from __future__ import annotations

import logging
import re

from msgspec import Struct

_log = logging.getLogger(__name__)
_VIEWBOX = re.compile(r'viewBox="(\S+) (\S+) (\S+) (\S+)"')


class Drawn(Struct, frozen=True):
    """A drawn formula: SVG, size and depth below the base line in pixels; `svg` is "" when it has a fault."""

    svg: str
    width: float = 0.0
    height: float = 0.0
    depth: float = 0.0


class Wanted(Struct, frozen=True):
    """A formula to be drawn: TeX without its signs, whether it stands alone, the colour as `#rrggbb`."""

    source: str
    display: bool
    colour: str


def draw(wanted: Wanted) -> Drawn:
    """Draw a formula in this process; one that ziamath can't read gives an empty `svg`."""
    try:
        import ziamath

        ziamath.config.svg2 = False
        size = 17 if wanted.display else 15
        drawn = ziamath.Latex(wanted.source, size=size, color=wanted.colour, inline=not wanted.display)
        svg = drawn.svg()
        match = _VIEWBOX.search(svg)
        if match is None:
            return Drawn("")
        _, top, width, height = (float(value) for value in match.groups())
        return Drawn(svg, width, height, max(0.0, height + top))
    except Exception as error:  # noqa: BLE001  the source is a model's: any fault means "show it as text"
        _log.debug("formula not drawn: %s", error)
        return Drawn("")
