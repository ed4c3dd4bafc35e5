"""From a model file to the options it is loaded with here; the same for the window and the commands."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.domain.models import FitPlan, LoadWishes
from app.fit.estimate import ModelShape, plan
from app.library.parts import read_model
from app.library.shelf import check_usable
from app.system.hardware import probe

GUIDE_CONTEXT = 8192  # tokens; more than any chat with the Guide has sense


def plan_file(path: Path, wishes: LoadWishes | None = None, *, guide: bool = False) -> FitPlan:
    """Read a model's headers and plan its load with the memory that is free now.

    Raises `ModelFileError`. The Guide never gets more than its own context.
    """
    info = read_model(path)
    check_usable(info)
    wishes = wishes or LoadWishes()
    if guide:
        wishes = replace(wishes, context_length=min(wishes.context_length or GUIDE_CONTEXT, GUIDE_CONTEXT))
    return plan(ModelShape.from_gguf(info), probe(), wishes)
