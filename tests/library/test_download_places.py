"""Where downloads lie, what is known of finished files, what `alcove models` tells of unfinished ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.library.download import Stop
from app.library.download_pace import Paused
from app.library.download_part import chunks_path
from app.library.download_places import job_of, lock_path, targets, unfinished
from app.library.download_queue import DownloadQueue
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from app.system.locks import FileLock
from app.system.paths import Paths
from tests.library.hub import serve
from tests.library.test_download import CONTENT, job, make, stopping_at

ROOT = Path(__file__).parents[2]


def test_a_finished_file_knows_where_it_came_from(tmp_path: Path) -> None:
    gate = NetworkGate(ConnectionLog(SystemClock()))
    with serve(CONTENT) as hub:
        path = make(tmp_path, hub, gate).fetch(job(), lambda progress: None, Stop())
    assert job_of(tmp_path, path) == job()
    elsewhere = path.rename(tmp_path / "elsewhere.gguf")
    assert job_of(tmp_path, elsewhere) is None
    chunks_path(path).unlink()
    assert job_of(tmp_path, path) is None
    assert job_of(tmp_path, path, [job()]) == job()  # one of the catalogue, by its place


@pytest.mark.parametrize("paused", [True, False])
def test_the_terminal_shows_what_is_unfinished(tmp_path: Path, paused: bool) -> None:
    paths = Paths.discover(str(tmp_path))
    stop, gate = Stop(), NetworkGate(ConnectionLog(SystemClock()))
    with serve(CONTENT) as hub, pytest.raises(Paused):
        make(paths.models, hub, gate).fetch(job(), stopping_at(stop, 5), stop)
    DownloadQueue(paths.downloads).save([replace(job(), paused=paused)])
    state = "paused" if paused else "waiting"
    (row,) = unfinished(paths)
    assert (row["state"], row["size"]) == (state, len(CONTENT))
    assert 0 < row["downloaded"] < len(CONTENT)
    with FileLock(lock_path(targets(paths.models, job())[0])):  # as the program that fetches it does
        assert unfinished(paths)[0]["state"] == "downloading"
    command = [sys.executable, "-m", "app.main", "models", "--home", str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert f"m\t{state}, 0.00 of 0.00 GB\tdownloads\t" in told
    done = subprocess.run([*command, "--json"], cwd=ROOT, capture_output=True, text=True, check=True)
    last = json.loads(done.stdout)[-1]
    assert (last["id"], last["downloaded"]) == ("m", row["downloaded"])
