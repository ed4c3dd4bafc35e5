"""A model in several files is loaded by its first part, inside the confined child."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine.session import ModelSession
from app.library.planning import plan_file
from app.system.clock import SystemClock
from tests.library.crafted import from_guide
from tests.library.splitting import split

pytestmark = pytest.mark.engine


def test_all_parts_are_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "Models with spaces é"
    folder.mkdir()
    first = split(from_guide(), folder, "guide", 3)[0]
    session = ModelSession(log_dir=None, state_file=tmp_path / "engine.json", clock=SystemClock())
    try:
        facts = session.load(first, plan_file(first).options, lambda _: None)
        assert facts.path == first
        assert facts.name == "Guide"
    finally:
        session.close()


def test_a_link_is_followed(tmp_path: Path) -> None:
    """As in the cache of the Hub: the name leads to a file elsewhere."""
    (tmp_path / "blobs").mkdir()
    (tmp_path / "snapshots").mkdir()
    blob, link = tmp_path / "blobs" / ("0" * 64), tmp_path / "snapshots" / "guide.gguf"
    blob.write_bytes(from_guide().build())
    link.symlink_to(Path("../blobs") / blob.name)
    session = ModelSession(log_dir=None, state_file=tmp_path / "engine.json", clock=SystemClock())
    try:
        for path in (link, blob):  # a blob of Ollama has no ending either
            assert session.load(path, plan_file(path).options, lambda _: None).name == "Guide"
    finally:
        session.close()
