"""The search of the Hub: what is gpt-oss, split files as one model, the header read from the server."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import DownloadError
from app.library.download_pace import Paused, Stop
from app.library.hub_access import HubAccess
from app.library.hub_header import parameters, read_start
from app.library.hub_search import HubSearch
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate, NetworkOptions
from tests.library.hub import COMMIT, Hub, Repo, serve


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def header(architecture: str = "gpt-oss", layers: int = 24, experts: int = 32) -> bytes:
    """The start of a GGUF file, followed by a vocabulary that goes on beyond what is read."""
    numbers = {
        "block_count": layers,
        "expert_count": experts,
        "expert_used_count": 4,
        "context_length": 131072,
    }
    keys = text("general.architecture") + struct.pack("<I", 8) + text(architecture)
    for name, value in numbers.items():
        keys += text(f"{architecture}.{name}") + struct.pack("<II", 4, value)
    keys += text("tokenizer.ggml.tokens") + struct.pack("<IIQ", 9, 8, 201_088) + text("!") * 50
    return b"GGUF" + struct.pack("<IQQ", 3, 400, 40) + keys + bytes(3000)


OURS = header()
GGUF: dict[str, Any] = {
    "gguf": {"total": 20_914_757_184, "architecture": "gpt-oss", "context_length": 131072}
}


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as hub:
        hub.repos["acme/gpt-oss-20b-law-GGUF"] = Repo(
            {
                "gpt-oss-20b-law-MXFP4.gguf": OURS + b"1" * 9000,
                "Q8_0/gpt-oss-20b-law-Q8_0-00001-of-00002.gguf": OURS + b"2" * 9000,
                "Q8_0/gpt-oss-20b-law-Q8_0-00002-of-00002.gguf": b"GGUF" + b"3" * 9000,
                "gpt-oss-20b-law-F16-00001-of-00003.gguf": OURS,  # the others are missing
                "mmproj-F16.gguf": b"GGUF",
                "README.md": b"# law",
            },
            facts={**GGUF, "downloads": 90, "tags": ["license:apache-2.0", "base_model:openai/gpt-oss-20b"]},
        )
        hub.repos["acme/law-llama-GGUF"] = Repo(
            {"law.gguf": header("llama")}, facts={"gguf": {"architecture": "llama"}, "downloads": 9000}
        )
        hub.repos["acme/law-20b"] = Repo({"law.gguf": OURS}, facts={**GGUF, "downloads": 500})
        hub.repos["acme/unsaid-gpt-oss-law"] = Repo({"law.gguf": header("qwen3")})
        yield hub


@pytest.fixture
def gate() -> NetworkGate:
    return NetworkGate(ConnectionLog(SystemClock()))


@pytest.fixture
def search(hub: Hub, gate: NetworkGate) -> HubSearch:
    return HubSearch(HubAccess(gate, hub=hub.address))


def code_of(search: HubSearch, repo: str) -> str:
    with pytest.raises(DownloadError) as caught:
        search.details(repo, Stop())
    return caught.value.code


def test_only_gpt_oss_is_found_and_the_rest_counted(search: HubSearch, hub: Hub) -> None:
    found = search.search("  law ", Stop())
    assert [model.repo for model in found.models] == [
        "acme/law-20b",
        "acme/gpt-oss-20b-law-GGUF",
        "acme/unsaid-gpt-oss-law",  # nothing says what it is yet; its file will
    ]
    assert found.others == 1
    first = found.models[1]
    assert (first.licence, first.base, first.parameters) == (
        "apache-2.0",
        "openai/gpt-oss-20b",
        20_914_757_184,
    )
    assert all("filter=gguf" in seen.path for seen in hub.seen)


def test_no_words_find_every_gpt_oss(search: HubSearch, hub: Hub) -> None:
    assert {m.repo for m in search.search("", Stop()).models} == {
        "acme/gpt-oss-20b-law-GGUF",
        "acme/unsaid-gpt-oss-law",
    }
    assert len(hub.seen) == 1


def test_split_files_are_one_model(search: HubSearch, hub: Hub) -> None:
    details = search.details("acme/gpt-oss-20b-law-GGUF", Stop())
    assert details.commit == COMMIT
    assert [variant.label for variant in details.variants] == ["MXFP4", "Q8_0"]
    whole, split = details.variants
    assert [file.path for file in split.job.files] == [
        "Q8_0/gpt-oss-20b-law-Q8_0-00001-of-00002.gguf",
        "Q8_0/gpt-oss-20b-law-Q8_0-00002-of-00002.gguf",
    ]
    content = hub.repos["acme/gpt-oss-20b-law-GGUF"].files[split.job.files[1].path]
    assert split.job.files[1].sha256 == hashlib.sha256(content).hexdigest()
    assert split.size == sum(file.size for file in split.job.files)
    assert split.job.folder == "acme/gpt-oss-20b-law-GGUF"
    assert whole.job.id != split.job.id


def test_what_a_model_is_comes_from_its_own_header(search: HubSearch, hub: Hub) -> None:
    details = search.details("acme/gpt-oss-20b-law-GGUF", Stop())
    assert (details.block_count, details.expert_count, details.context_length) == (24, 32, 131072)
    assert details.model.parameters == 20_914_757_184
    assert round(details.active_parameters / 1e9, 2) == 3.61
    asked = hub.seen[-1]
    assert asked.server == "cdn"
    assert asked.range is not None
    assert asked.range.startswith("bytes=0-")
    assert code_of(search, "acme/law-llama-GGUF") == "not_runnable"
    assert code_of(search, "acme/unsaid-gpt-oss-law") == "not_runnable"
    hub.repos["acme/text"] = Repo({"a.gguf": b"<html>"})
    hub.repos["acme/none"] = Repo({"README.md": b"x", "mmproj-x.gguf": OURS})
    assert code_of(search, "acme/text") == "not_runnable"
    assert code_of(search, "acme/none") == "not_runnable"
    assert code_of(search, "acme/gone") == "not_on_server"
    assert code_of(search, "../etc") == "bad_name"


def test_a_server_that_ignores_ranges_is_not_read_to_its_end(
    search: HubSearch, hub: Hub, gate: NetworkGate
) -> None:
    hub.repos["acme/large"] = Repo({"a.gguf": OURS + bytes(8 << 20)})
    hub.ignore_range = True
    assert search.details("acme/large", Stop()).block_count == 24
    assert sum(c.bytes_received for c in gate.log.all()) < 4 << 20


@pytest.mark.parametrize(
    ("status", "code"),
    [(429, "server_busy"), (503, "server_error"), (401, "refused"), (404, "not_on_server")],
)
def test_faults_are_named(search: HubSearch, hub: Hub, status: int, code: str) -> None:
    hub.hub_statuses = [(status, {})]
    with pytest.raises(DownloadError) as caught:
        search.search("gpt-oss", Stop())
    assert caught.value.code == code


def test_an_answer_that_is_not_the_hubs(search: HubSearch, hub: Hub) -> None:
    hub.repos["acme/gpt-oss-odd"] = Repo({}, facts={"downloads": "many"})
    with pytest.raises(DownloadError) as caught:
        search.search("gpt-oss odd", Stop())
    assert caught.value.code == "server_error"


def test_the_switch_and_a_stop_end_a_search(search: HubSearch, hub: Hub, gate: NetworkGate) -> None:
    stop = Stop()
    stop.set()
    with pytest.raises(Paused):
        search.search("law", stop)
    gate.set_options(NetworkOptions(allowed=False))
    with pytest.raises(DownloadError) as caught:
        search.search("law", Stop())
    assert caught.value.code == "network_off"
    assert hub.seen == []
    with pytest.raises(DownloadError):
        search.details("acme/law-20b", Stop())
    assert hub.seen == []


def test_shapes_of_the_two_models() -> None:
    every, active = parameters(24, 32, 4)
    assert (round(every / 1e9, 2), round(active / 1e9, 2)) == (20.91, 3.61)
    every, active = parameters(36, 128, 4)
    assert (round(every / 1e9, 2), round(active / 1e9, 2)) == (116.83, 5.13)


@pytest.mark.parametrize("data", [b"", b"GGUF", b"GGML" + bytes(50), b"GGUF" + struct.pack("<IQQ", 9, 1, 1)])
def test_no_header(data: bytes) -> None:
    start = read_start(data)
    assert start is None or start.architecture == ""


def test_absurd_lengths_end_the_reading() -> None:
    huge = struct.pack("<Q", 1 << 63)
    for rest in (
        huge,
        text("k") + struct.pack("<I", 8) + huge,
        text("k") + struct.pack("<II", 9, 4) + huge,
        text("k") + struct.pack("<II", 9, 9) + huge,
        text("k") + struct.pack("<I", 77),
    ):
        start = read_start(b"GGUF" + struct.pack("<IQQ", 3, 1, 1 << 60) + rest + bytes(100))
        assert start is not None
        assert start.values == {}


@given(st.binary(max_size=400))
def test_any_bytes_are_survived(data: bytes) -> None:
    read_start(b"GGUF\x03\0\0\0" + data)


@given(st.integers(0, len(OURS)))
def test_a_header_cut_anywhere(length: int) -> None:
    start = read_start(OURS[:length])
    assert start is None or start.architecture in ("", "gpt-oss")
