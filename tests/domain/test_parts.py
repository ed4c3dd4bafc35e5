"""The names of split models."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.parts import first_part, parts_of, whole_name


@pytest.mark.parametrize(
    ("name", "count", "title"),
    [
        ("m-00001-of-00003.gguf", 3, "m"),
        ("m-00002-of-00003.gguf", 3, "m"),
        ("m-00001-of-00001.gguf", 1, "m-00001-of-00001"),
        ("m-00004-of-00003.gguf", 1, "m-00004-of-00003"),
        ("m-00000-of-00003.gguf", 1, "m-00000-of-00003"),
        ("m-00001-of-99999.gguf", 1, "m-00001-of-99999"),
        ("-00001-of-00002.gguf", 1, "-00001-of-00002"),
        ("m.gguf", 1, "m"),
        ("B.GGUF", 1, "B"),
        ("gpt-oss.v1.Gguf", 1, "gpt-oss.v1"),
        ("gguf", 1, "gguf"),
        ("sha256-00", 1, "sha256-00"),
    ],
)
def test_the_parts_of_a_name(name: str, count: int, title: str) -> None:
    path = Path("folder") / name
    parts = parts_of(path)
    assert len(parts) == count
    assert whole_name(path) == title
    assert first_part(path) == parts[0]
    if count > 1:
        assert [part.name for part in parts] == [f"m-{n:05d}-of-00003.gguf" for n in (1, 2, 3)]
