"""From a model file to the options it is loaded with here; the same for the window and the commands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from app.domain.models import FitPlan, Hardware, LoadWishes, Tuned, Verdict
from app.fit.correction import MeasuredLoad
from app.fit.estimate import Planner
from app.fit.shape import ModelShape
from app.fit.tuned import plan_tuned
from app.library.parts import read_model
from app.library.shelf import check_usable
from app.system.hardware import disk_speed, heaviest_programs, own_processes, probe

GUIDE_CONTEXT = 8192  # tokens; more than any chat with the Guide has sense


def plan_file(
    path: Path,
    wishes: LoadWishes | None = None,
    *,
    guide: bool = False,
    hardware: Hardware | None = None,
    measured: Sequence[MeasuredLoad] = (),
    tuned: Tuned | None = None,
) -> FitPlan:
    """Read a model's headers and plan its load, with the memory that is free now unless it is given.

    `measured` is what earlier loads used, `tuned` what was found to be fastest. The Guide never gets more
    than its own context. Raises `ModelFileError`.
    """
    info = read_model(path)
    check_usable(info)
    wishes = wishes or LoadWishes()
    if guide:
        wishes = replace(wishes, context_length=min(wishes.context_length or GUIDE_CONTEXT, GUIDE_CONTEXT))
    hardware = replace(hardware or probe(), disk_speed=disk_speed(path))
    return plan_shape(ModelShape.from_gguf(info), wishes, hardware, measured, tuned)


def plan_shape(
    shape: ModelShape,
    wishes: LoadWishes | None,
    hardware: Hardware,
    measured: Sequence[MeasuredLoad] = (),
    tuned: Tuned | None = None,
) -> FitPlan:
    """Plan the load of a model by its shape; where programs must be closed, look which hold most memory."""

    def planned(hardware: Hardware) -> FitPlan:
        return plan_tuned(Planner(shape, hardware, measured).plan, wishes or LoadWishes(), tuned)

    found = planned(hardware)
    if found.verdict is Verdict.FITS_TIGHTLY and not hardware.programs:
        found = planned(replace(hardware, programs=heaviest_programs(own_processes())))
    return found
