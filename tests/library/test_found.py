"""Files of LM Studio, Jan, Ollama, GPT4All, Hugging Face and llama.cpp are found where those keep them."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

from app.library.found import FoundFile, chat_folders, find_files
from app.library.ollama import digest_of
from app.library.shelf import Shelf, ShelfEntry
from tests.library.crafted import GUIDE, TEXT, small, text
from tests.library.splitting import split


def put(path: Path, content: bytes | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(small().build() if content is None else content)
    return path


def found(home: Path, **environment: str) -> dict[str, FoundFile]:
    return {one.name: one for one in find_files(home, environment, smallest=0) if home in one.path.parents}


def ollama(store: Path, name: str, content: bytes, manifest: str = "") -> Path:
    """A model in a store of Ollama: a blob by its digest, a manifest that names it."""
    digest = hashlib.sha256(content).hexdigest()
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:" + "0" * 64, "size": 1},
        {
            "mediaType": "application/vnd.ollama.image.model",
            "digest": f"sha256:{digest}",
            "size": len(content),
        },
    ]
    text_ = manifest or json.dumps({"schemaVersion": 2, "layers": layers})
    put(store / "manifests" / name, text_.encode())
    return put(store / "blobs" / f"sha256-{digest}", content)


def listed(tmp_path: Path, files: dict[str, FoundFile]) -> dict[str, ShelfEntry]:
    shelf = Shelf(guide=GUIDE, downloads=tmp_path / "downloads", settle=0)
    return {entry.ref.name: entry for entry in shelf.models((), (), list(files.values()))[1:]}


@pytest.mark.skipif(sys.platform != "linux", reason="the folders differ by system")
def test_each_program_has_its_folders(tmp_path: Path) -> None:
    content = small().build()
    places = {
        "LM Studio": ".lmstudio/models/openai/gpt-oss-20b/lms.gguf",
        "Jan": ".local/share/Jan/data/llamacpp/models/jan-model/model.gguf",
        "GPT4All": ".local/share/nomic.ai/GPT4All/gpt4all.gguf",
        "llama.cpp": ".cache/llama.cpp/llama.gguf",
    }
    for number, place in enumerate(places.values()):
        put(tmp_path / place, content + bytes(number))
    names = {name: one.program for name, one in found(tmp_path).items()}
    assert names == {"lms": "LM Studio", "jan-model": "Jan", "gpt4all": "GPT4All", "llama": "llama.cpp"}


def test_variables_and_settings_name_other_folders(tmp_path: Path) -> None:
    for number, name in enumerate(("lms", "jan", "hub", "cache", "home/hub")):
        put(tmp_path / "elsewhere" / name / f"{name.replace('/', '-')}.gguf", small().build() + bytes(number))
    there = tmp_path / "elsewhere"
    put(
        tmp_path / ".lmstudio" / "settings.json", json.dumps({"downloadsFolder": str(there / "lms")}).encode()
    )
    put(
        tmp_path / ".config" / "Jan" / "settings.json",
        json.dumps({"data_folder": str(there / "jan")}).encode(),
    )
    names = set(found(tmp_path, HF_HUB_CACHE=str(there / "hub"), LLAMA_CACHE=str(there / "cache")))
    assert names == {"lms", "jan", "hub", "cache"}
    assert "home-hub" in found(tmp_path, HF_HOME=str(there / "home"))
    for bad in (b"not json", b"[]", b'{"downloadsFolder": 7}', b"[" * 5000):
        put(tmp_path / ".lmstudio" / "settings.json", bad)
        assert "lms" not in found(tmp_path)


def test_a_link_of_the_hugging_face_cache_is_one_file(tmp_path: Path) -> None:
    content = small().build()
    repository = tmp_path / ".cache" / "huggingface" / "hub" / "models--o--gpt-oss"
    digest = hashlib.sha256(content).hexdigest()
    blob = put(repository / "blobs" / digest, content)
    for commit in ("a" * 40, "b" * 40):
        link = repository / "snapshots" / commit / "gpt-oss-hf.gguf"
        link.parent.mkdir(parents=True)
        link.symlink_to(Path("../../blobs") / digest)
    (one,) = found(tmp_path).values()
    assert (one.name, one.program, one.path.resolve()) == ("gpt-oss-hf", "Hugging Face", blob.resolve())
    assert digest_of(one.path.resolve()) == digest
    assert listed(tmp_path, {"x": one})["gpt-oss-hf"].usable


def test_blobs_of_ollama_are_told_apart(tmp_path: Path) -> None:
    store = tmp_path / "models"
    own = small().set("general.architecture", TEXT, text("gptoss"))
    library = "manifests/registry.ollama.ai/library/gpt-oss/20b".removeprefix("manifests/")
    ollama(store, library, own.build())
    usable = ollama(store, "hf.co/unsloth/gpt-oss-20b-GGUF/Q4_K_M", small().build())
    ollama(store, "registry.ollama.ai/library/llama3/8b", _llama())
    files = found(tmp_path, OLLAMA_MODELS=str(store))
    assert set(files) == {"gpt-oss:20b", "hf.co/unsloth/gpt-oss-20b-GGUF:Q4_K_M", "llama3:8b"}
    entries = listed(tmp_path, files)
    assert set(entries) == {"gpt-oss:20b", "hf.co/unsloth/gpt-oss-20b-GGUF:Q4_K_M"}  # no llama
    assert entries["gpt-oss:20b"].error == "ollama_build"
    other = entries["hf.co/unsloth/gpt-oss-20b-GGUF:Q4_K_M"]
    assert (other.usable, other.ref.path, other.program) == (True, usable, "Ollama")


def _llama() -> bytes:
    return small().set("general.architecture", TEXT, text("llama")).build()


@pytest.mark.parametrize(
    "manifest",
    ["", "[]", "{}", '{"layers": 3}', '{"layers": [3]}', '{"layers": [{"digest": "sha256:../../x"}]}', "{"],
)
def test_a_bad_manifest_is_passed_over(tmp_path: Path, manifest: str) -> None:
    store = tmp_path / "models"
    ollama(store, "registry.ollama.ai/library/gpt-oss/20b", b"x", manifest or "null")
    assert found(tmp_path, OLLAMA_MODELS=str(store)) == {}


def test_small_files_and_parts_after_the_first_are_no_models(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models" / "o" / "r"
    folder.mkdir(parents=True)
    split(small(), folder, "gpt-oss", 3)
    assert list(found(tmp_path)) == ["gpt-oss"]
    assert [one for one in find_files(tmp_path, {}) if tmp_path in one.path.parents] == []


def chat_places(home: Path) -> list[tuple[str, str]]:
    return [(place.program, place.folder.relative_to(home).as_posix()) for place in chat_folders(home)]


def test_chats_of_other_programs_are_found_where_there_are_some(tmp_path: Path) -> None:
    assert chat_places(tmp_path) == []
    put(tmp_path / ".lmstudio" / "conversations" / "notes.txt", b"")
    (tmp_path / "jan" / "threads" / "t1").mkdir(parents=True)
    assert chat_places(tmp_path) == []
    put(tmp_path / ".lmstudio" / "conversations" / "Work" / "1.conversation.json", b"{}")
    put(tmp_path / "jan" / "threads" / "t1" / "messages.jsonl", b"{}")
    lm_studio, jan = ("LM Studio", ".lmstudio/conversations"), ("Jan", "jan/threads")
    assert chat_places(tmp_path) == [lm_studio, jan]
    put(tmp_path / ".cache" / "lm-studio" / "conversations" / "1.conversation.json", b"{}")
    assert chat_places(tmp_path) == [lm_studio, ("LM Studio", ".cache/lm-studio/conversations"), jan]


def test_a_folder_of_chats_by_two_ways_is_offered_once(tmp_path: Path) -> None:
    put(tmp_path / ".lmstudio" / "conversations" / "1.conversation.json", b"{}")
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "lm-studio").symlink_to(tmp_path / ".lmstudio", target_is_directory=True)
    assert len(chat_places(tmp_path)) == 1
