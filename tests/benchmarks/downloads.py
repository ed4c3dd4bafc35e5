"""Downloads measured: their speed beside a plain stream to disk, and the window's gaps meanwhile."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
from PySide6.QtCore import QTimer

from app.domain.chat import Effort
from app.domain.downloads import DownloadJob, DownloadPhase, RemoteFile
from app.library.download import Downloader, Stop
from app.library.hub_access import HubAccess
from app.services.engine import EnginePhase
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from tests.benchmarks.driver import open_window, wait_for

ROOT = Path(__file__).parents[2]


@contextmanager
def served(megabytes: int) -> Iterator[tuple[str, DownloadJob]]:
    """Serve a file from another process; its address and the job that fetches it."""
    command = [sys.executable, "-m", "tests.benchmarks.file_server", str(megabytes)]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        facts = json.loads(server.stdout.readline())
        file = RemoteFile("m.gguf", facts["size"], facts["sha256"])
        yield facts["address"], DownloadJob("m", "m", "o/r", "c" * 40, "m", (file,))
    finally:
        server.terminate()
        server.wait()
        if server.stdout is not None:
            server.stdout.close()


def plain(address: str, target: Path) -> float:
    """Stream to a file with one hash, as little as it can be; seconds."""
    started, digest = time.perf_counter(), hashlib.sha256()
    with (
        httpx2.Client(trust_env=False) as client,
        client.stream("GET", address + "/m.gguf") as answer,
        target.open("wb") as stream,
    ):
        for block in answer.iter_raw():
            stream.write(block)
            digest.update(block)
        stream.flush()
        os.fsync(stream.fileno())
    digest.hexdigest()
    return time.perf_counter() - started


def ours(address: str, folder: Path, job: DownloadJob) -> float:
    """Fetch it as the program does; seconds."""
    access = HubAccess(NetworkGate(ConnectionLog(SystemClock())), hub=address)
    started = time.perf_counter()
    Downloader(folder, access).fetch(job, lambda progress: None, Stop())
    return time.perf_counter() - started


def speed(rounds: int = 3, megabytes: int = 256) -> dict[str, float]:
    """The program's time over that of a plain stream, and both speeds in MB/s."""
    plains, mine = [], []
    with served(megabytes) as (address, job):
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                plains.append(plain(address, Path(folder) / "plain"))
                mine.append(ours(address, Path(folder), job))
    first, second = statistics.median(plains), statistics.median(mine)
    size = job.size / 1e6
    return {"ratio": second / first, "plain_mb_s": round(size / first), "ours_mb_s": round(size / second)}


def gaps(home: Path, megabytes: int = 1024) -> dict[str, float]:
    """The window's longest gaps, in ms, while a download runs at full speed and the Guide answers."""
    found: list[float] = []
    last = [0.0]
    gc.disable()  # as the program does at its start

    def tick() -> None:
        now = time.perf_counter()
        if last[0]:
            found.append(1000 * (now - last[0]))
        last[0] = now

    with served(megabytes) as (address, job), open_window(home) as (window, services):
        services.settings.update({"hub_endpoint": address, "proxy": "none"})
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.show_chat()
        timer = QTimer()
        timer.setInterval(1)
        timer.timeout.connect(tick)
        services.downloads.add(job)
        wait_for(lambda: services.downloads.state("m").phase is DownloadPhase.RUNNING)
        timer.start()
        while services.downloads.active():
            services.chats.send("Show me a table and some code", Effort.HIGH)
            wait_for(lambda: services.chats.busy)
            wait_for(lambda: not services.chats.busy)
        timer.stop()
    found.sort()
    return {"worst_ms": round(found[-1], 1), "p99_ms": round(found[int(len(found) * 0.99)], 1)}


if __name__ == "__main__":
    print(json.dumps(gaps(Path(os.environ["ALCOVE_HOME"])) if "gaps" in sys.argv else speed()))
