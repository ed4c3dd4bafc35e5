"""Split models: one model of several files, loaded by the first one, a missing one named."""

from __future__ import annotations

from math import prod
from pathlib import Path

import pytest

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo, TensorInfo
from app.domain.parts import first_part
from app.library.facts import facts_of, tensor_groups
from app.library.parts import read_model
from tests.library.crafted import GUIDE, from_guide
from tests.library.splitting import split


def test_the_parts_say_together_what_the_whole_says(tmp_path: Path) -> None:
    whole = read_model(GUIDE)
    parts = split(from_guide(), tmp_path, "guide", 3)
    for asked in parts:  # whichever part is given
        info = read_model(first_part(asked))
        assert info.parameters == whole.parameters
        assert [t.name for t in info.tensors] == [t.name for t in whole.tensors]
        assert info.file_size == sum(part.stat().st_size for part in parts)
        assert facts_of(info).active_parameters == facts_of(whole).active_parameters
    parts[1].unlink()
    with pytest.raises(ModelFileError) as raised:
        read_model(parts[0])
    assert (raised.value.code, raised.value.detail) == ("part_missing", parts[1].name)
    for part in (parts[0], parts[2]):
        part.unlink()
    with pytest.raises(ModelFileError) as raised:
        read_model(parts[0])
    assert raised.value.code == "file_missing"


def test_facts_are_counted_as_openai_counts() -> None:
    """The published numbers of gpt-oss-20b follow from its shapes alone."""
    sizes: dict[str, tuple[int, ...]] = dict.fromkeys(("token_embd.weight", "output.weight"), (2880, 201088))
    for layer in range(24):
        block = f"blk.{layer}."
        sizes |= {block + f"ffn_{kind}_exps.weight": (2880, 2880, 32) for kind in ("gate", "up", "down")}
        sizes |= {block + "attn_q.weight": (2880, 4096), block + "attn_output.weight": (4096, 2880)}
        sizes |= {block + f"attn_{kind}.weight": (2880, 512) for kind in ("k", "v")}
    tensors = tuple(
        TensorInfo(name, shape, "MXFP4" if "exps" in name else "Q8_0", prod(shape) * 17 // 32)
        for name, shape in sizes.items()
    )
    info = GgufInfo(
        *(Path("m"), 0, "gpt-oss", "m", 24, 131072, 2880, 64, 8, 64, 64, 128, 32, 4, 201_088),
        parameters=sum(prod(shape) for shape in sizes.values()),
        tensors=tensors,
        file_type=38,
    )
    facts = facts_of(info)
    assert round(facts.parameters / 1e9, 1) == 20.9
    assert round(facts.active_parameters / 1e9, 1) == 3.6
    assert facts.quantisation == "MXFP4"
    groups = tensor_groups(tensors)
    assert [(group.kind, group.count) for group in groups] == [("MXFP4", 72), ("Q8_0", 98)]
    assert sum(group.size for group in groups) == sum(t.size for t in tensors)
