"""A plan as data and as lines for a terminal, in English."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain.models import FitPlan, PlaceKind, PlaceUse, Verdict

_VERDICTS = {
    Verdict.FITS_GPU: "fits, all on the GPU",
    Verdict.FITS_EXPERTS: "fits, with experts in main memory",
    Verdict.FITS_MEMORY: "fits in memory",
    Verdict.FITS_TIGHTLY: "fits tightly",
    Verdict.FROM_DISK: "would run from disk",
    Verdict.DOES_NOT_FIT: "doesn't fit",
}


def as_data(name: str, path: Path, plan: FitPlan) -> dict[str, Any]:
    """Return the facts of a plan for JSON; bytes, tokens, tokens a second."""
    options = plan.options
    return {
        "name": name,
        "path": str(path),
        "verdict": plan.verdict.value,
        "context_length": options.context_length,
        "weights": plan.weights,
        "kv_cache": plan.kv_cache,
        "compute": plan.compute,
        "repacked": plan.repacked,
        "process": sum(place.process for place in plan.places),
        "needed": plan.needed,
        "available": plan.available,
        "total_memory": plan.total_memory,
        "to_free": plan.to_free,
        "missing": plan.missing,
        "close": [{"name": p.name, "memory": p.memory} for p in plan.close],
        "tokens_per_s": round(plan.tokens_per_s, 2) or None,
        "corrected": plan.corrected,
        "reasons": list(plan.reasons),
        "places": [_place_data(place) for place in plan.places],
        "options": {
            "gpu_layers": options.n_gpu_layers,
            "experts_in_memory": options.n_cpu_moe,
            "tensor_split": list(options.tensor_split),
            "kv_type": options.kv_type.value,
            "flash_attention": options.flash_attention,
            "threads": options.n_threads,
            "batch": options.n_ubatch,
            "extra_buffers": options.use_extra_buffers,
        },
    }


def _place_data(place: PlaceUse) -> dict[str, Any]:
    return {
        "place": place.place,
        "kind": place.kind.value,
        "label": place.label or None,
        "total": place.total,
        "free": place.free,
        "others": place.others,
        "reserve": place.reserve,
        "weights": place.weights,
        "kv_full": place.kv_full,
        "kv_sliding": place.kv_sliding,
        "compute": place.compute,
        "repacked": place.repacked,
        "process": place.process,
        "used": place.used,
    }


def as_lines(name: str, plan: FitPlan) -> list[str]:
    """Return the plan in words: the verdict, each memory, what the options would be."""
    lines = [f"{name}: {_verdict(plan)}"]
    lines += [_place_line(place) for place in plan.places if place.used]
    options = plan.options
    words = [f"context {options.context_length:,} tokens", f"{options.n_threads} threads"]
    if options.n_gpu_layers:
        words.append(f"{options.n_gpu_layers} layers on the GPU")
    if options.n_cpu_moe:
        words.append(f"experts of {options.n_cpu_moe} layers in main memory")
    if plan.repacked:
        words.append("weights repacked for speed")
    lines.append(f"Loaded with {', '.join(words)}.")
    if plan.corrected:
        lines.append("Corrected by what the last load with these options used.")
    return lines


def _verdict(plan: FitPlan) -> str:
    words = _VERDICTS[plan.verdict]
    if plan.verdict is Verdict.FITS_TIGHTLY:
        words += f" once {_gb(plan.to_free)} GB more are free"
        if plan.close:
            programs = ", ".join(f"{p.name} ({_gb(p.memory)} GB)" for p in plan.close)
            words += f"; most is held by {programs}"
    elif plan.verdict is Verdict.FROM_DISK:
        words += f" at about {plan.tokens_per_s:.1f} tokens a second; {_gb(plan.missing)} GB are missing"
    elif plan.verdict is Verdict.DOES_NOT_FIT:
        words += f", {_gb(plan.missing)} GB are missing"
    return words


def _place_line(place: PlaceUse) -> str:
    names = {PlaceKind.MEMORY: "Memory", PlaceKind.UNIFIED: "Shared memory", PlaceKind.GPU: place.place}
    parts = [
        f"{label} {_gb(size)}"
        for label, size in (
            ("weights", place.weights),
            ("repacked copy", place.repacked),
            ("KV cache", place.kv_cache),
            ("compute", place.compute),
            ("engine", place.process),
        )
        if size
    ]
    name = names[place.kind] + (f" ({place.label})" if place.label else "")
    return f"{name}: {_gb(place.used)} of {_gb(place.free)} GB free ({', '.join(parts)})"


def _gb(size: int) -> str:
    return f"{size / 1e9:.2f}"
