"""A whole day of use opens no connection and no listening port: the kernel would end the program."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
STEPS = 13


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def test_a_whole_day_of_use_opens_no_connection(home: Path, tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    done = run("-m", "tests.e2e.day_of_use", str(home), str(files))
    assert done.returncode == 0, done.stderr[-3000:]
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["error"] == ""
    assert len(report["done"]) == STEPS
    assert (report["sockets"], report["events"], report["connections"]) == ([], [], 0)
    assert report["status"] == 0
    assert report["imports_beside"] == []
    if sys.platform.startswith("linux"):
        assert report["by_kernel"]


IN_PYTHON = "import socket; socket.socket()"
IN_QT = (
    "from PySide6.QtCore import QCoreApplication; from PySide6.QtNetwork import QTcpServer;"
    " app = QCoreApplication([]); QTcpServer().listen()"
)
IN_A_CHILD = (
    "import subprocess, sys;"
    " sys.exit(subprocess.run([sys.executable, '-c', 'import socket; socket.socket()']).returncode != 0)"
)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel's guard is Linux's")
@pytest.mark.parametrize(
    ("code", "status"), [(IN_PYTHON, -signal.SIGSYS), (IN_QT, -signal.SIGSYS), (IN_A_CHILD, 1)]
)
def test_the_guard_sees_what_it_is_for(code: str, status: int) -> None:
    assert run("-c", f"from tests.socket_guard import install; assert install()\n{code}").returncode == status


def test_the_audit_hook_names_a_connection_where_the_kernel_does_not_help() -> None:
    code = (
        "import sys, socket, tests.socket_guard as guard\n"
        "sys.addaudithook(guard._audit)\n"
        "with socket.socket() as one:\n"
        "    try: one.connect(('127.0.0.1', 9))\n"
        "    except PermissionError: print(guard.seen)\n"
    )
    assert "127.0.0.1" in run("-c", code).stdout


def test_the_computers_own_sockets_are_allowed(tmp_path: Path) -> None:
    if not hasattr(__import__("socket"), "AF_UNIX"):
        pytest.skip("no AF_UNIX here")
    code = (
        "import socket, sys\nfrom tests.socket_guard import install, seen\ninstall()\n"
        "with socket.socket(socket.AF_UNIX) as one: one.bind(sys.argv[1])\nassert seen == []"
    )
    assert run("-c", code, str(tmp_path / "s")).returncode == 0
