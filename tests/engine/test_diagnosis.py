"""What went wrong, named from native lines and exit statuses."""

from __future__ import annotations

import queue
import signal
import sys
from pathlib import Path

import pytest

from app.engine.diagnosis import described, end_code, named, telling
from app.engine.protocol import LoadProgress, Pong
from app.engine.watch import Patience, Pulse, next_answer
from app.system.memory import memory_kills

# Lines as llama.cpp and its backends write them.
LINES = {
    "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 9000.00 MiB on device 0: cudaMalloc failed: "
    "out of memory": "gpu_memory",
    "ggml_vulkan: vk::Device::allocateMemory: ErrorOutOfDeviceMemory": "gpu_memory",
    "llama_model_load: error loading model: unable to allocate CUDA0 buffer": "gpu_memory",
    "llama_model_load: error loading model: unable to allocate CPU buffer": "out_of_memory",
    "ggml_aligned_malloc: insufficient memory (1 MB)\nfailed to allocate": "out_of_memory",
    "terminate called after throwing an instance of 'std::bad_alloc'": "out_of_memory",
    "llama_model_load: error loading model: mmap failed: Cannot allocate memory": "out_of_memory",
    "ggml_cuda_init: failed to initialize CUDA: no CUDA-capable device is detected": "driver_missing",
    "CUDA driver version is insufficient for CUDA runtime version": "driver_missing",
    "llama_model_load: error loading model: error loading model architecture: unknown model architecture: "
    "'gptoss'": "other_architecture",
    "gguf_init_from_reader: tensor 'a' has invalid ggml type 97. should be in [0, 43)": (
        "unsupported_quantisation"
    ),
    "llama_model_load: error loading model: tensor 'x' data is not within the file bounds, model is "
    "corrupted or incomplete": "file_truncated",
    "llama_model_load: error loading model: unexpectedly reached end of file": "file_truncated",
    "llama_model_load: error loading model: read error: Input/output error": "disk_gone",
    "llama_model_load: error loading model: failed to open /m.gguf: No such file or directory": "disk_gone",
    "llama_model_load: error loading model: invalid split file idx: 2 (file: b), expected 1": "parts_mixed",
    "llama_model_load: error loading model: missing tensor 'output.weight'": "file_damaged",
    "llama_model_load: error loading model: error loading model hyperparameters: key not found in model: x": (
        "file_damaged"
    ),
    "gguf_init_from_reader: duplicate key 'a' for KV pair 3": "file_damaged",
    "something nobody has seen before": "load_failed",
}


@pytest.mark.parametrize("line", LINES)
def test_native_lines_are_named(line: str) -> None:
    assert (
        named(["print_info: fine", *line.splitlines(), "failed to load model"], "load_failed") == LINES[line]
    )


def test_the_telling_line_is_the_loaders_reason() -> None:
    reason = "llama_model_load: error loading model: missing tensor 'a'"
    assert telling(["warning", reason, "llama_model_load_from_file_impl: failed to load model"]) == reason
    assert telling(["gguf: bad", "llama: failed to load model from /m.gguf"]) == "gguf: bad"
    assert telling([]) == ""


def test_an_end_is_named_by_its_status_and_the_evidence() -> None:
    def code(status: int | None, tail: str = "", *, memory: bool = False, there: bool = True) -> str:
        return end_code(status, tail, memory_ran_out=memory, file_there=there)

    assert code(-9, memory=True) == "out_of_memory"
    assert code(-9) == "engine_killed"
    assert code(-6, "terminate called after throwing an instance of 'std::bad_alloc'") == "out_of_memory"
    assert code(-6, "CUDA error: out of memory") == "gpu_memory"
    assert code(-6, "GGML_ASSERT(n > 0) failed") == "engine_died"
    assert code(1, "MemoryError") == "out_of_memory"
    assert code(0xC0000017) == "out_of_memory"
    assert code(0xC0000006) == "disk_gone"
    assert code(-11, there=False) == "disk_gone"
    assert code(-4) == code(-11) == code(0) == code(7) == code(None) == "engine_died"
    if sys.platform.startswith("linux"):
        assert code(-int(signal.SIGBUS)) == "disk_gone"


def test_a_detail_says_it_first_and_keeps_the_last_lines() -> None:
    tail = "\n".join(f"line {i} {'x' * 1000}" for i in range(100))
    lines = described("signal SIGILL", tail).splitlines()
    assert lines[:2] == ["signal SIGILL", ""]
    assert len(lines) == 14
    assert lines[-1].startswith("line 99")
    assert max(map(len, lines)) == 300
    assert described("ended", "") == "ended"


def test_kills_for_memory_are_counted_where_the_system_does(tmp_path: Path) -> None:
    proc, cgroups = tmp_path / "proc", tmp_path / "cgroups"
    assert memory_kills(proc, cgroups) == 0
    (proc / "self").mkdir(parents=True)
    (proc / "vmstat").write_text("nr_free_pages 7\noom_kill 3\n")
    (proc / "self" / "cgroup").write_text("0::/user.slice/app\n")
    assert memory_kills(proc, cgroups) == 3
    (cgroups / "user.slice" / "app").mkdir(parents=True)
    (cgroups / "user.slice" / "app" / "memory.events").write_text("oom 2\noom_kill 2\noom_group_kill 0\n")
    assert memory_kills(proc, cgroups) == 5
    assert memory_kills() >= 0


QUICK = Patience(ping=0.01, silence=0.05)


def test_silence_ends_a_wait_and_signs_of_life_prolong_it() -> None:
    answers: queue.SimpleQueue[int] = queue.SimpleQueue()
    pings: list[int] = []
    assert next_answer(answers, Pulse(), QUICK, 10.0, lambda: pings.append(1)) is None
    assert len(pings) == 5

    pulse = Pulse()
    pings.clear()

    def answer() -> None:
        pulse.note(Pong())
        pings.append(1)
        if len(pings) == 30:
            answers.put(7)

    assert next_answer(answers, pulse, QUICK, 10.0, answer) == 7


def test_a_child_that_lives_and_gets_nowhere_is_given_up() -> None:
    answers: queue.SimpleQueue[int] = queue.SimpleQueue()
    pulse = Pulse()
    steps: list[int] = []

    def still() -> None:
        steps.append(1)
        pulse.note(Pong())
        pulse.note(LoadProgress(0.5))  # counts the first time

    assert next_answer(answers, pulse, QUICK, 0.1, still) is None
    assert 10 <= len(steps) <= 13
