"""Search of the Hub for fine-tunes of gpt-oss in GGUF; the architecture is checked in the file itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, urlencode

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.domain.downloads import DownloadJob, RemoteFile
from app.domain.errors import DownloadError
from app.domain.hub import HubDetails, HubFound, HubModel, HubVariant
from app.library.download_answer import PassingFault, broken, check_status
from app.library.download_names import check_name, check_repository
from app.library.download_pace import Stop
from app.library.gguf import ARCHITECTURE
from app.library.hub_access import HubAccess
from app.library.hub_header import HeaderStart, parameters, read_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.system.http import Answer

_MOST_RESULTS = 60
_MOST_BYTES = 16 << 20  # of an answer of the API
_START_BYTES = 1 << 20  # of a file, enough for every key before the vocabulary
_NAMES = ("gpt-oss", "gptoss", "gpt_oss")
_EXPAND = ("gguf", "downloads", "likes", "gated", "tags")
_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
_NOT_MODELS = re.compile(r"(?i)(mmproj|imatrix|draft|lora|adapter|vocab)")
_QUANTISATION = re.compile(
    r"(?i)(?:^|[-_.])((?:ud-)?(?:mxfp4(?:_moe)?|bf16|f16|f32|i?q\d(?:_[a-z0-9]+)*|tq\d_\d))(?=$|[-_.])"
)
T = TypeVar("T")


class _Lfs(Struct):
    sha256: str = ""
    size: int = 0


class _Sibling(Struct):
    rfilename: str = ""
    size: int | None = None
    lfs: _Lfs | None = None


class _Gguf(Struct):
    total: int = 0
    architecture: str = ""
    context_length: int = 0


class _Repo(Struct):
    id: str
    sha: str = ""
    downloads: int = 0
    likes: int = 0
    gated: bool | str = False
    tags: list[str] = []
    siblings: list[_Sibling] = []
    gguf: _Gguf | None = None


class HubSearch:
    """Asks the Hub; every call blocks, and `stop` ends it from any thread."""

    def __init__(self, access: HubAccess) -> None:
        self._access = access

    def search(self, query: str, stop: Stop) -> HubFound:
        """Return the gpt-oss models that the words find, the most downloaded first.

        Words that don't name gpt-oss are looked for among the models that do, and among all. Raises
        `DownloadError`, or `Paused` when asked to stop.
        """
        words = " ".join(query.split())[:200]
        found: dict[str, _Repo] = {}
        for search in _searches(words):
            for repo in self._list(search, stop):
                found.setdefault(repo.id, repo)
        models = [_model(repo) for repo in found.values()]
        ours = [model for model in models if _may_be_ours(model)]
        ours.sort(key=lambda model: -model.downloads)
        return HubFound(query, tuple(ours[:_MOST_RESULTS]), len(models) - len(ours))

    def details(self, repo: str, stop: Stop) -> HubDetails:
        """Look into a repository: its variants, and the header of a file of it.

        Raises `DownloadError` (not_runnable when its file is of another architecture or can't be read).
        """
        address = self._access.api_address(f"models/{check_repository(repo)}?blobs=true")
        found = _decode(self._get(address, stop), _Repo)
        if not re.fullmatch(r"[0-9a-f]{40}", found.sha):
            raise DownloadError("the Hub names no commit", code="server_error")
        variants = group(repo, found.sha, found.siblings)
        if not variants:
            raise DownloadError("no GGUF file with a known SHA-256", code="not_runnable")
        start = self._start(variants[0].job, stop)
        if start is None or start.architecture != ARCHITECTURE:
            kind = start.architecture if start else "no GGUF file"
            raise DownloadError(f"architecture {kind[:60] or 'unknown'}", code="not_runnable")
        layers, experts = start.number("block_count"), start.number("expert_count")
        every, active = parameters(layers, experts, start.number("expert_used_count"))
        model = replace(_model(found), architecture=ARCHITECTURE, parameters=every)
        return HubDetails(model, found.sha, variants, layers, experts, active, start.number("context_length"))

    def _list(self, search: str, stop: Stop) -> list[_Repo]:
        query = [("search", search), ("filter", "gguf"), ("sort", "downloads"), ("direction", "-1")]
        query += [("limit", str(_MOST_RESULTS)), *(("expand", name) for name in _EXPAND)]
        return _decode(self._get(self._access.api_address("models?" + urlencode(query)), stop), list[_Repo])

    def _get(self, address: str, stop: Stop) -> bytes:
        with self._asked(address, stop, {}) as answer:
            return answer.body(_MOST_BYTES)

    def _start(self, job: DownloadJob, stop: Stop) -> HeaderStart | None:
        file = job.files[0]
        address = self._access.file_address(job.repo, job.commit, file.path)
        headers = {"Range": f"bytes=0-{min(_START_BYTES, file.size) - 1}", "Accept-Encoding": "identity"}
        data = bytearray()
        with self._asked(address, stop, headers) as answer:
            for block in answer.blocks():
                data += block
                if len(data) >= _START_BYTES:  # a server that ignores ranges
                    break
        return read_start(bytes(data))

    @contextmanager
    def _asked(self, address: str, stop: Stop, headers: dict[str, str]) -> Iterator[Answer]:
        """Send a request; its faults are named, not tried again: the user can ask again."""
        import httpx2

        try:
            with (
                self._access.client("search") as client,
                stop.over(client),
                client.get(
                    address, headers, credentials=self._access.credentials, decoded=not headers
                ) as answer,
            ):
                check_status(answer)
                if "text/html" in answer.header("content-type"):
                    raise DownloadError("the network answers with a web page", code="captive_portal")
                yield answer
        except PassingFault as fault:
            raise fault.error from fault
        except httpx2.HTTPError as error:
            stop.check()
            self._access.check()
            raise broken(error) from error


def group(repo: str, commit: str, siblings: Iterable[_Sibling]) -> tuple[HubVariant, ...]:
    """Return the models among the files of a repository, smallest first.

    Files `NAME-00001-of-0000N.gguf` are one model, and only when all are there; vision parts, adapters and
    files without a known SHA-256 are none.
    """
    wholes: dict[tuple[str, int], dict[int, RemoteFile]] = {}
    for sibling in siblings:
        file = _file(sibling)
        if file is None:
            continue
        found = _PART.fullmatch(file.path)
        key = (found[1], int(found[3])) if found else (file.path[: -len(".gguf")], 1)
        wholes.setdefault(key, {})[int(found[2]) if found else 1] = file
    variants = [
        _variant(repo, commit, name, [parts[number] for number in range(1, count + 1)])
        for (name, count), parts in wholes.items()
        if set(parts) == set(range(1, count + 1))
    ]
    return tuple(sorted(variants, key=lambda variant: (variant.size, variant.label)))


def _file(sibling: _Sibling) -> RemoteFile | None:
    name = sibling.rfilename
    if not name.lower().endswith(".gguf") or _NOT_MODELS.search(PurePosixPath(name).name):
        return None
    if sibling.lfs is None or not re.fullmatch(r"[0-9a-f]{64}", sibling.lfs.sha256):
        return None
    try:
        check_name(name)
    except DownloadError:
        return None
    size = sibling.lfs.size or sibling.size or 0
    return RemoteFile(name, size, sibling.lfs.sha256) if size > 0 else None


def _variant(repo: str, commit: str, name: str, files: Sequence[RemoteFile]) -> HubVariant:
    stem = PurePosixPath(name).name
    found = _QUANTISATION.findall(stem)
    label = found[-1].upper() if found else stem
    job = DownloadJob(f"{repo}/{name}", stem, repo, commit, repo, tuple(files))
    return HubVariant(label, job)


def _searches(words: str) -> tuple[str, ...]:
    if not words:
        return (_NAMES[0],)
    if any(name in words.lower() for name in _NAMES):
        return (words,)
    return (f"{_NAMES[0]} {words}", words)


def _may_be_ours(model: HubModel) -> bool:
    """Whether it is gpt-oss, or nothing says what it is but its name or its base."""
    if model.architecture:
        return model.architecture == ARCHITECTURE
    text = f"{model.repo} {model.base}".lower()
    return any(name in text for name in _NAMES)


def _model(repo: _Repo) -> HubModel:
    gguf = repo.gguf or _Gguf()
    base = next((tag.partition(":")[2] for tag in repo.tags if tag.startswith("base_model:")), "")
    licence = next((tag.partition(":")[2] for tag in repo.tags if tag.startswith("license:")), "")
    return HubModel(
        repo=repo.id,
        downloads=repo.downloads,
        likes=repo.likes,
        gated=bool(repo.gated),
        licence=licence[:60],
        architecture=gguf.architecture,
        parameters=gguf.total,
        base=base.rpartition(":")[2][:200],
    )


def _decode(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=kind, strict=False)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DownloadError(f"an answer that isn't the Hub's: {error}", code="server_error") from error


def page_address(repo: str) -> str:
    """Return where people read about a repository."""
    return f"https://huggingface.co/{quote(repo)}"
