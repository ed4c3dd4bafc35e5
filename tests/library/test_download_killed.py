"""A download whose process is killed in the middle goes on where it was."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.library.download import Downloader, Stop
from app.library.hub_access import HubAccess
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from tests.library.hub import serve
from tests.library.test_download import CHUNK, CONTENT, FAST, job

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys
from pathlib import Path
from app.library.download import Stop
from tests.library.test_download import ConnectionLog, NetworkGate, SystemClock, job, make
from types import SimpleNamespace
hub = SimpleNamespace(address=sys.argv[2])
def report(progress):
    print(progress.phase.value, progress.done, flush=True)
make(Path(sys.argv[1]), hub, NetworkGate(ConnectionLog(SystemClock()))).fetch(job(), report, Stop())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX systems")
def test_kill_9_loses_at_most_what_came_since_the_last_point(tmp_path: Path) -> None:
    with serve(CONTENT) as hub:
        hub.hold_after = 2 * CHUNK + 50_000
        child = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(tmp_path), hub.address],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        done = 0
        for line in child.stdout:
            done = int(line.split()[1])
            if done >= 2 * CHUNK + 50_000:
                break
        gate = NetworkGate(ConnectionLog(SystemClock()))
        downloader = Downloader(tmp_path, HubAccess(gate, hub=hub.address), conditions=FAST)
        end = time.monotonic() + 20
        while downloader.present(job()) < 2 * CHUNK and time.monotonic() < end:  # it tells before it notes
            time.sleep(0.01)
        child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL
        child.stdout.close()
        hub.hold_after = None
        kept = downloader.present(job())
        assert 2 * CHUNK <= kept <= done
        path = downloader.fetch(job(), lambda progress: None, Stop())  # the lock ended with its process
        assert path.read_bytes() == CONTENT
        assert hub.ranges == [None, f"bytes={kept}-"]
