"""The native library's functions, where they are on each system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.engine.library import ggml_libraries, library_folder

pytestmark = pytest.mark.engine
_BASE = (
    "ggml_view_1d",
    "ggml_backend_dev_name",
    "ggml_backend_dev_memory",
    "ggml_backend_dev_buffer_type",
    "ggml_backend_dev_backend_reg",
    "ggml_backend_reg_get_proc_address",
)
_REGISTRY = (
    "ggml_backend_load",
    "ggml_backend_dev_count",
    "ggml_backend_dev_get",
    "ggml_backend_dev_by_type",
)


@pytest.mark.skipif(sys.platform == "win32", reason="there the real libraries are used by every other test")
def test_functions_of_both_of_ggmls_libraries_are_found_on_windows(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """There a library's own functions alone are found in it, not those of the ones that it needs."""
    for name, real in (("ggml.dll", "libggml.so"), ("ggml-base.dll", "libggml-base.so")):
        built = library_folder() / (real if sys.platform == "linux" else real.replace(".so", ".dylib"))
        (tmp_path / name).symlink_to(built)
    assert ggml_libraries(tmp_path) == []
    monkeypatch.setattr(sys, "platform", "win32")
    base, registry = ggml_libraries(tmp_path)
    assert all(hasattr(registry, name) for name in _REGISTRY)
    assert all(hasattr(base, name) for name in _BASE)
