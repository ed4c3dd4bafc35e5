"""PyInstaller: the libraries that llama_cpp loads by name, each once."""

from pathlib import Path

from devkit.bundle.contents import engine_libraries
from PyInstaller.utils.hooks import get_package_paths

_, _package = get_package_paths("llama_cpp")
binaries = [(str(path), "llama_cpp/lib") for path in engine_libraries(Path(_package) / "lib")]
