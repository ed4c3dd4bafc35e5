"""Numbers as far as everything that shows or stores them takes them; what is decoded is held to them."""

from __future__ import annotations

from typing import Annotated

import msgspec

Count = Annotated[int, msgspec.Meta(ge=0, le=2_147_483_647)]  # Qt's words for numbers take no more
Size = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]  # bytes
Duration = Annotated[float, msgspec.Meta(ge=-1e9, le=1e9)]  # seconds; below 0 where a clock was set back
