"""What `packaging/dev.py` says and does when a machine lacks something."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import metadata
from pathlib import Path

import pytest
from dev import COMMANDS, NEWEST_FIRST, OLDEST, TOO_NEW
from devkit import environment, llama, system_libraries, translations
from devkit.environment import Environment
from devkit.steps import Failure, Progress, compiled_once, duration, run_quietly, telling_lines

ROOT = Path(__file__).parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="apt and its like")


def dev(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )


def dev_of(version: tuple[int, int], *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """`dev.py` as another Python would run it, as far as it asks which one it is."""
    made = f"sys.version_info, sys.version = (*{version}, 0, 'final', 0), '%d.%d.0 (main)' % {version}"
    script = f"import runpy, sys; {made}; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"
    return subprocess.run(
        [sys.executable, "-c", script, str(ROOT / "packaging" / "dev.py"), *arguments],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(("version", "beside"), [((3, 10), "apt-get"), ((3, 15), "python3.14")])
def test_a_python_that_does_not_fit_is_named_with_those_that_do(
    tmp_path: Path, version: tuple[int, int], beside: str
) -> None:
    done = dev_of(version, "notes", "0.1.0", PATH=str(tmp_path))
    assert done.returncode == 1
    assert "Failed: Python" in done.stdout
    assert f"this is Python 3.{version[1]}.0; 3.11 to 3.14 is needed" in done.stdout
    assert os.name != "posix" or beside in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
@pytest.mark.parametrize("version", [(3, 10), (3, 15)])
def test_a_python_that_does_not_fit_leaves_the_work_to_one_that_does(
    tmp_path: Path, version: tuple[int, int]
) -> None:
    other = "import sys; sys.version_info = (3, 15, 0, 'final', 0); exec(sys.argv[2])"
    for name, command in (
        ("python3.14", "exit 1"),  # a version manager's, that isn't there
        ("python3.13", f'exec "{sys.executable}" -c "{other}" "$@"'),  # another than it is called
        ("python3.12", f'echo "$0" >> "{tmp_path}/asked"; exec "{sys.executable}" "$@"'),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{command}\n")
        (tmp_path / name).chmod(0o755)
    done = dev_of(version, "notes", "0.1.0", PATH=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == dev("notes", "0.1.0").stdout
    assert (tmp_path / "asked").read_text().splitlines()[-1] == str(tmp_path / "python3.12")


def test_the_newest_python_is_the_newest_that_qt_takes() -> None:
    stated = f">={_dotted(OLDEST)},<{_dotted(TOO_NEW)}"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == stated
    assert f"<{_dotted(TOO_NEW)}" in metadata("PySide6_Essentials")["Requires-Python"].split(",")
    assert f"Python {_dotted(OLDEST)} to {NEWEST_FIRST[0][6:]}" in (ROOT / "README.md").read_text("utf-8")
    assert NEWEST_FIRST[0] == f"python3.{TOO_NEW[1] - 1}"


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def test_a_failure_says_which_step_why_and_what_to_do(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "step.log"
    script = "import sys; print('main.cpp:3: fatal error: no such header'); print('x\\n' * 30); sys.exit(7)"
    with pytest.raises(Failure) as caught:
        run_quietly("Compiling", [sys.executable, "-c", script], log=log, remedy="Install the header.")
    text = caught.value.text()
    assert "Failed: Compiling" in text
    assert "exit status 7" in text
    assert "main.cpp:3: fatal error: no such header" in text, "far above the last lines"
    assert "Do:     Install the header." in text
    assert str(log) in text


def test_a_program_that_is_not_there_is_a_failure_too(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"No such file|cannot find"):
        run_quietly("Step", [str(tmp_path / "nothing")], log=tmp_path / "log", remedy="")


def test_the_output_of_a_quiet_step_goes_to_its_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_quietly("Step", [sys.executable, "-c", "print('detail')"], log=tmp_path / "log", remedy="")
    assert (tmp_path / "log").read_text() == "detail\n"
    shown = capsys.readouterr().out
    assert "Step …" in shown
    assert "done in" in shown
    assert "detail" not in shown


def test_lines_that_tell_are_not_repeated_and_not_endless(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("\n".join(["error: " + "y" * 900] * 50 + ["end"] * 3), encoding="utf-8")
    lines = telling_lines(log).splitlines()
    assert len(lines) <= 13
    assert max(map(len, lines)) <= 220


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("[30/120] Building CXX object a.cpp.o", " 25 %"),
        ("  [30/120] /usr/bin/c++", " 25 %"),
        ("[ 25%] Building", " 25 %"),
    ],
)
def test_progress_reads_the_count_of_ninja_and_make(line: str, share: str) -> None:
    progress = Progress("Compiling", 600)
    progress.read("no count [1/2] in the middle")
    assert "%" not in progress.text()
    progress.read(line)
    assert share in progress.text()


def test_progress_estimates_from_the_usual_time_then_from_the_pace() -> None:
    progress = Progress("Compiling", 600)
    assert "10 min left" in progress.text()
    progress.read("[1/100] a")
    progress.read("[99/100] b")
    assert progress.seconds_left() < 1


def test_durations_read_well() -> None:
    assert [duration(s) for s in (0.4, 119, 120, 600)] == ["0 s", "119 s", "2 min", "10 min"]


def test_one_build_serves_every_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACCEL", raising=False)
    wanted = {"-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON", "-DGGML_RPC=ON"}
    assert wanted <= set(llama.flags())


def test_the_cards_to_compile_for_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCEL", "cuda")
    monkeypatch.setenv("CUDAARCHS", "90")
    assert llama.flags()[-1] == "-DCMAKE_CUDA_ARCHITECTURES=90"


@pytest.mark.parametrize(("name", "flag"), [("cuda", "-DGGML_CUDA=ON"), ("VULKAN", "-DGGML_VULKAN=ON")])
def test_an_accelerator_is_another_wheel(name: str, flag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACCEL", raising=False)
    plain = llama.key()
    monkeypatch.setenv("ACCEL", name)
    assert flag in llama.flags()
    assert llama.key() != plain


def test_a_wheel_is_kept_whole_and_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALCOVE_WHEEL_CACHE", str(tmp_path / "cache"))
    assert llama.cached() is None
    built = tmp_path / "llama_cpp_python-1-py3-none-any.whl"
    built.write_bytes(b"wheel")
    kept = llama._keep(built)
    assert llama.cached() == kept
    assert kept.read_bytes() == b"wheel"
    assert list(kept.parent.iterdir()) == [kept]


def test_a_wheel_without_processor_backends_is_refused(tmp_path: Path) -> None:
    for names, good in (
        (["llama_cpp/lib/libggml-cpu-x64.so"], True),
        (["llama_cpp/lib/libggml.so", "bin/libggml-cpu-x64.so"], False),
    ):
        wheel = tmp_path / "x.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            for name in names:
                archive.writestr(name, b"")
        if good:
            llama._check_wheel(wheel)
        else:
            with pytest.raises(Failure, match="no CPU backend"):
                llama._check_wheel(wheel)


@linux_only
def test_a_missing_compiler_is_said_before_any_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in (("PATH", str(tmp_path)), ("CXX", ""), ("ACCEL", "")):
        monkeypatch.setenv(variable, value)
    monkeypatch.setenv("ALCOVE_WHEEL_CACHE", str(tmp_path))
    with pytest.raises(Failure) as caught:
        llama.check(tmp_path, tmp_path / ".venv")
    assert "no C++ compiler" in caught.value.reason
    assert "sudo apt-get install build-essential" in caught.value.remedy


def test_with_a_wheel_no_compiler_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("ALCOVE_WHEEL_CACHE", str(tmp_path))
    (tmp_path / llama.key()).mkdir()
    (tmp_path / llama.key() / "llama.whl").touch()
    llama.check(tmp_path, tmp_path / ".venv")


@linux_only
def test_what_is_in_the_environment_need_not_be_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in (("PATH", str(tmp_path)), ("CXX", ""), ("ACCEL", "")):
        monkeypatch.setenv(variable, value)
    monkeypatch.setenv("ALCOVE_WHEEL_CACHE", str(tmp_path / "emptied"))
    made = Environment(tmp_path / "used")
    made.programs.mkdir(parents=True)
    made.python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    made.python.chmod(0o755)
    (made.folder / "llama.stamp").write_text(llama.key())
    llama.check(tmp_path, made.folder)
    llama.ensure(tmp_path, made)  # as it says itself
    (tmp_path / "other").mkdir()
    for folder in (tmp_path / "other", tmp_path / "none"):  # that of a bundle, of the Guide
        with pytest.raises(Failure, match="no C\\+\\+ compiler"):
            llama.check(tmp_path, folder)
    (made.folder / "llama.stamp").write_text("of another version")
    with pytest.raises(Failure, match="no C\\+\\+ compiler"):
        llama.check(tmp_path, made.folder)
    (made.folder / "llama.stamp").write_text(llama.key())
    made.python.write_text("#!/bin/sh\nexit 1\n")  # it will be made anew
    with pytest.raises(Failure, match="no C\\+\\+ compiler"):
        llama.check(tmp_path, made.folder)


@linux_only
@pytest.mark.parametrize(
    ("command", "folder"),
    [("setup", ".venv"), ("guide", "build/guide-venv"), ("bundle", "build/bundle-venv")],
)
def test_each_command_looks_at_the_environment_that_it_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, folder: str
) -> None:
    asked: list[Path] = []

    def check(root: Path, used: Path) -> None:
        asked.append(used.relative_to(root))
        raise Failure("llama.cpp", "far enough", "")

    monkeypatch.setattr(llama, "check", check)
    with pytest.raises(Failure, match="far enough"):
        COMMANDS[command]([])
    assert asked == [Path(folder)]


@linux_only
def test_a_missing_library_is_named_with_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system_libraries.LIBRARIES, "libnot-there.so.9", "libnot-there9")
    assert system_libraries.missing(development=False)["libnot-there.so.9"] == "libnot-there9"
    monkeypatch.setenv("PATH", str(tmp_path))  # neither apt-get nor sudo
    with pytest.raises(Failure) as caught:
        system_libraries.ensure(tmp_path, development=False)
    assert "libnot-there.so.9" in caught.value.reason
    assert "libnot-there9" in caught.value.remedy


def test_dependencies_are_installed_once_for_each_content_of_the_lock(tmp_path: Path) -> None:
    made = Environment(tmp_path)
    lock = tmp_path / "some.lock"
    lock.write_bytes(b"a==1\n")
    (tmp_path / "some.stamp").write_text(hashlib.sha256(b"a==1\n").hexdigest())
    environment.install(tmp_path, made, lock)  # would fail: this environment has no Python
    lock.write_bytes(b"a==2\n")
    with pytest.raises((Failure, OSError)):
        environment.install(tmp_path, made, lock)


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_command_alcove_runs_from_any_folder(tmp_path: Path) -> None:
    made = Environment(tmp_path / "with space")
    made.programs.mkdir(parents=True)
    made.python.symlink_to(sys.executable)
    environment._write_launcher(ROOT, made)
    (tmp_path / "app.py").write_text("raise SystemExit('the program of this folder')", encoding="utf-8")
    done = subprocess.run(
        [str(made.programs / "alcove"), "--version"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout.startswith("Alcove ")


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"><context><name>C</name>
<message><source>Send</source><translation>Envoyer</translation></message>
<message><source>{count} of {total}</source><translation>{count} sur {totale}</translation></message>
<message><source>Half</source><translation type="unfinished">À moitié</translation></message>
<message numerus="yes"><source>%n chats</source><translation><numerusform>%n chat</numerusform>
<numerusform></numerusform></translation></message>
<message><source>Old</source><translation>Vieux</translation></message></context></TS>"""


def test_translations_that_are_missing_stale_or_wrong_are_named(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    file.write_text(TS, encoding="utf-8")
    stored = translations.read(file)
    sources = ("Send", "{count} of {total}", "Half", "%n chats", "New")
    found = translations.compare("x.ts", stored, {("C", source, ""): "" for source in sources})
    assert found == [
        "x.ts: not translated: C: 'Half'",
        "x.ts: not translated: C: '%n chats'",
        "x.ts: not translated: C: 'New'",
        "x.ts: no longer in the program: C: 'Old'",
        "x.ts: placeholders differ: C: '{count} of {total}'",
    ]


def test_the_command_ends_with_one_and_the_three_answers() -> None:
    done = dev("setup", ACCEL="abacus")
    assert done.returncode == 1
    assert "Failed: llama.cpp" in done.stdout
    assert "ACCEL=abacus is not known" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_an_unknown_command_is_refused_with_the_list() -> None:
    done = dev("dance")
    assert done.returncode == 2
    assert "screenshots" in done.stderr


def test_sources_are_compiled_once(tmp_path: Path) -> None:
    kept = compiled_once({"PYTHONDONTWRITEBYTECODE": "1", "LANG": "C"}, tmp_path)
    assert kept == {"LANG": "C", "PYTHONPYCACHEPREFIX": str(tmp_path / "build" / "pycache")}
    own = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": "elsewhere"}
    assert compiled_once(own, tmp_path) == {"PYTHONPYCACHEPREFIX": "elsewhere"}
    assert compiled_once({"LANG": "C"}, tmp_path) == {"LANG": "C"}
