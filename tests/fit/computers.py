"""Computers and models for the tests of the planner."""

from __future__ import annotations

from app.domain.models import Device, DeviceKind, Hardware, ProgramUse
from app.fit.shape import ModelShape
from app.library.catalogue import load_catalogue
from app.system.paths import Paths

GB = 1_000_000_000
GIB = 1 << 30
MIB = 1 << 20
ENTRIES = {entry.id: entry for entry in load_catalogue(Paths.discover().resources / "catalogue.toml")}
SMALL, LARGE = (ModelShape.from_catalogue(ENTRIES[name]) for name in ("gpt-oss-20b", "gpt-oss-120b"))


def card(total: int, free: int | None = None, number: int = 0, kind: DeviceKind = DeviceKind.GPU) -> Device:
    """A graphics card with so many GiB."""
    left = total * GIB - 300 * MIB if free is None else free * GIB
    return Device(f"CUDA{number}", f"Card of {total} GB", kind, total * GIB, left)


def computer(
    total: int,
    free: int | None = None,
    *cards: Device,
    cores: int = 8,
    unified: bool = False,
    machine: str = "Linux x86_64",
    programs: tuple[ProgramUse, ...] = (),
) -> Hardware:
    """A computer with so many GiB of memory, three of them in use unless told."""
    return Hardware(
        total * GIB,
        (total - 3 if free is None else free) * GIB,
        cores * 2,
        cores,
        machine=machine,
        devices=cards,
        unified=unified,
        programs=programs,
    )
