"""Estimates put right by what real loads of the same file with the same options used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.models import BufferFact, Hardware, LoadOptions, PlaceKind, PlaceUse
from app.fit.placement import places
from app.fit.shape import ModelShape

_MOST = 2  # a measure more than twice, or less than half, of the estimate is of something else
_COPIES = ("repack", "aarch64", "amx", "kleidi")


class MeasuredLoad(Struct, frozen=True):
    """A load that has happened: its options and the buffers that the engine reported."""

    options: LoadOptions
    buffers: tuple[BufferFact, ...]


class Reported(Struct):
    """Reported bytes of one memory by purpose."""

    weights: int = 0
    kv: int = 0
    compute: int = 0
    repacked: int = 0


def reported(buffers: Iterable[BufferFact]) -> dict[str, Reported]:
    """Return the bytes by place ("memory" or a device's name) of the buffers that the engine reports."""
    found: dict[str, Reported] = {}
    for buffer in buffers:
        name = buffer.place.lower()
        host = name.startswith("cpu") or name.endswith("_host") or "blas" in name
        place = "memory" if host else buffer.place.removesuffix("_Mapped").removesuffix("_Private")
        sums = found.setdefault(place.split("[")[0], Reported())
        if buffer.kind == "model" and host and any(word in name for word in _COPIES):
            sums.repacked += buffer.size
        elif buffer.kind == "model":
            sums.weights += buffer.size
        elif buffer.kind == "kv":
            sums.kv += buffer.size
        else:
            sums.compute += buffer.size
    return found


def comparable(one: LoadOptions, other: LoadOptions) -> bool:
    """Whether two loads lay a model out alike; context, threads, place of the embedding may differ."""
    plain = LoadOptions()

    def key(options: LoadOptions) -> LoadOptions:
        return replace(
            options,
            context_length=plain.context_length,
            embedding_on_card=plain.embedding_on_card,
            n_threads=None,
            n_threads_batch=None,
            n_threads_without_card=None,
            cpu_variant=None,
        )

    return key(one) == key(other)


def corrected(
    found: tuple[PlaceUse, ...],
    shape: ModelShape,
    hardware: Hardware,
    options: LoadOptions,
    measured: Sequence[MeasuredLoad],
) -> tuple[tuple[PlaceUse, ...], bool]:
    """Return an estimate scaled by the last comparable load, and whether there was one."""
    like = [load for load in measured if comparable(load.options, options)]
    if not like or found[0].kind is PlaceKind.UNIFIED:
        return found, False
    exact = [load for load in like if load.options.context_length == options.context_length]
    load = (exact or like)[-1]
    facts = reported(load.buffers)
    expected = {place.place: place for place in places(shape, hardware, load.options)}
    rows = []
    for place in found:
        fact, guess = facts.get(place.place), expected.get(place.place)
        rows.append(place if fact is None or guess is None else _scaled(place, guess, fact))
    return tuple(rows), True


def _scaled(place: PlaceUse, guess: PlaceUse, fact: Reported) -> PlaceUse:
    kv = _ratio(fact.kv, guess.kv_cache)
    # Weights in main memory are mapped: their buffer spans what lies between them in the file too.
    weights = (1, 1) if place.kind is PlaceKind.MEMORY else _ratio(fact.weights, guess.weights)
    return replace(
        place,
        weights=_times(place.weights, weights),
        kv_full=_times(place.kv_full, kv),
        kv_sliding=_times(place.kv_sliding, kv),
        compute=_times(place.compute, _ratio(fact.compute, guess.compute)),
        repacked=_times(place.repacked, _ratio(fact.repacked, guess.repacked)),
    )


def _ratio(fact: int, guess: int) -> tuple[int, int]:
    fine = guess > 0 and guess <= fact * _MOST and fact <= guess * _MOST
    return (fact, guess) if fine else (1, 1)


def _times(size: int, ratio: tuple[int, int]) -> int:
    return size * ratio[0] // ratio[1]
