"""What the tests of the store share: two computers and a stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.computers import PRECIOUS, Computer


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Computer]:
    computer = Computer(tmp_path / "old")
    computer.store.create_chat(PRECIOUS)
    yield computer
    computer.store.close()


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Computer]:
    computer = Computer(tmp_path / "new")
    computer.store.create_chat("mine")
    yield computer
    computer.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
