"""What tells model files apart, whatever lies at their path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.library.measured import file_key


def test_a_key_follows_size_and_start(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    keys = set()
    for content in (b"a", b"b", b"bb"):
        path.write_bytes(content)
        keys.add(file_key(path))
    assert len(keys) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name")
@pytest.mark.timeout(20)
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.gguf")
    assert file_key(tmp_path / "m.gguf") == ""
    assert file_key(tmp_path) == ""
    assert file_key(tmp_path / "gone.gguf") == ""
