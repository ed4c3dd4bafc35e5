"""The words that pass between the window process and the engine child: one JSON object on a line."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from app.domain.generation import FinishReason, GenerationRequest, GenerationUsage, PromptPiece
from app.domain.models import BufferFact, Device, LoadOptions

_T = TypeVar("_T")
PROTOCOL_VERSION = 5
MAX_COMMAND = 64 * 1024 * 1024  # bytes of a line; a full context of text with its sampled ids is below 8 MB
MAX_EVENT = 4 * 1024 * 1024


class Load(msgspec.Struct, tag="load", frozen=True, forbid_unknown_fields=True):
    """Load the one model of this child; `warm_up` runs a short prefill and decode before saying Loaded."""

    path: str
    options: LoadOptions
    warm_up: bool = True
    states: str = ""  # the folder that `Keep` and `Prepare` may use, "" for none
    state_key: str = ""  # what a kept state must have been made with


class Expect(msgspec.Struct, tag="expect", frozen=True, forbid_unknown_fields=True):
    """Make ready what a load of this file takes besides native code; another may be loaded then."""

    path: str


class ListDevices(msgspec.Struct, tag="list_devices", frozen=True, forbid_unknown_fields=True):
    """Tell the compute devices and their memory, in place of loading a model."""


class Generate(msgspec.Struct, tag="generate", frozen=True, forbid_unknown_fields=True):
    """Queue a generation."""

    request: GenerationRequest


class Count(msgspec.Struct, tag="count", frozen=True, forbid_unknown_fields=True):
    """Count the tokens of groups of pieces; `id` comes back with the answer."""

    id: str
    groups: list[list[PromptPiece]]


class Prepare(msgspec.Struct, tag="prepare", frozen=True, forbid_unknown_fields=True):
    """Bring the cache to what the next prompt will begin with, until something else is asked.

    `state` is the folder where a `Keep` may put it, used when it holds more of it than the cache does; ""
    for a prompt that is never kept.
    """

    id: str
    pieces: list[PromptPiece]
    state: str = ""
    limit: int = 0  # tokens; more than these to compute are left for later, 0: no limit


class Keep(msgspec.Struct, tag="keep", frozen=True, forbid_unknown_fields=True):
    """Write the cache to a folder of its own in the folder of states.

    Nothing is written unless what is in the cache was asked with that very folder as its `state`.
    """

    id: str
    folder: str


class Forget(msgspec.Struct, tag="forget", frozen=True, forbid_unknown_fields=True):
    """Write what the cache holds for a folder ("": for any) no more; ends nothing that is under way.

    With the answer all that was asked before is done, so that a folder which is removed then stays away.
    """

    id: str
    folder: str = ""


class Measure(msgspec.Struct, tag="measure", frozen=True, forbid_unknown_fields=True):
    """Tell how fast a prompt and single tokens are computed with so many threads; empties the cache."""

    id: str
    prompt_tokens: int
    tokens: int
    n_threads: int
    n_threads_batch: int


class Cancel(msgspec.Struct, tag="cancel", frozen=True, forbid_unknown_fields=True):
    """End a generation, running or queued; unknown ids are ignored."""

    id: str


class Ping(msgspec.Struct, tag="ping", frozen=True, forbid_unknown_fields=True):
    """Ask for a sign of life; the child's reader answers at once, whatever the worker computes."""


class Exit(msgspec.Struct, tag="exit", frozen=True, forbid_unknown_fields=True):
    """End the child."""


class Hello(msgspec.Struct, tag="hello", frozen=True):
    """The first event; `variants` are the CPU backends that run here, best first, none in a plain build."""

    protocol: int
    engine_version: str
    variants: tuple[str, ...] = ()
    gpu: bool = False  # a GPU backend lies beside them


class LoadProgress(msgspec.Struct, tag="load_progress", frozen=True):
    """How far the load is, 0 to 1."""

    fraction: float


class Loaded(msgspec.Struct, tag="loaded", frozen=True):
    """The model is ready; the fields are those of `LoadedFacts`."""

    name: str
    context_length: int
    vocabulary: str
    vocabulary_size: int
    cpu_variant: str
    devices: tuple[Device, ...]  # with their memory after the load
    n_threads: int
    load_seconds: float
    buffers: tuple[BufferFact, ...]
    confined: int  # ABI number of the Landlock rules that hold, 0 when none


class DeviceList(msgspec.Struct, tag="device_list", frozen=True):
    """The compute devices; the answer to `ListDevices`."""

    devices: tuple[Device, ...]


class Progress(msgspec.Struct, tag="prompt_progress", frozen=True):
    """Prefill of a generation, in tokens."""

    id: str
    done: int
    total: int
    reused: int
    seconds_left: float | None = None


class Item(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A sampled token, as an array to keep lines short."""

    id: int
    text: str
    special: bool = False


class TokenBatch(msgspec.Struct, tag="tokens", frozen=True):
    """Sampled tokens of a generation, in order."""

    id: str
    items: list[Item]


class Counted(msgspec.Struct, tag="counted", frozen=True):
    """How many tokens each group takes."""

    id: str
    counts: list[int]


class Done(msgspec.Struct, tag="finished", frozen=True):
    """A generation ended well."""

    id: str
    reason: FinishReason
    usage: GenerationUsage


class Pong(msgspec.Struct, tag="pong", frozen=True):
    """The answer to `Ping`."""


class Prepared(msgspec.Struct, tag="prepared", frozen=True):
    """What the cache holds after a `Prepare`, in tokens; `complete` is False when it was interrupted."""

    id: str
    tokens: int
    evaluated: int
    restored: int = 0
    complete: bool = True


class Kept(msgspec.Struct, tag="kept", frozen=True):
    """How much a `Keep` wrote: bytes, tokens; 0 when there was nothing worth keeping."""

    id: str
    size: int
    tokens: int


class Forgotten(msgspec.Struct, tag="forgotten", frozen=True):
    """The answer to `Forget`."""

    id: str


class Measured(msgspec.Struct, tag="measured", frozen=True):
    """What a `Measure` found, in seconds; `prompt_tokens` and `tokens` are those that were computed."""

    id: str
    prompt_tokens: int
    prompt_seconds: float
    tokens: int
    seconds: float


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """A command failed; `code` is one of `EngineError`, `id` the generation or "" for a load."""

    code: str
    detail: str = ""
    id: str = ""


Command = (
    Load | Expect | ListDevices | Generate | Count | Prepare | Keep | Forget | Measure | Cancel | Ping | Exit
)
# These have the id of a request.
Answering = Progress | TokenBatch | Counted | Done | Prepared | Kept | Forgotten | Measured
Event = Hello | LoadProgress | Loaded | DeviceList | Answering | Pong | Failed


class _Id(msgspec.Struct):
    id: str


class _Asked(msgspec.Struct):
    request: _Id | None = None
    id: str = ""


class UnknownType(ValueError):  # noqa: N818 - nothing is wrong with it
    """A well-formed message of a type that this version doesn't know."""


class Codec:
    """Encodes and decodes lines; a bad line raises `ValueError`."""

    def __init__(self) -> None:
        self._encoder = msgspec.json.Encoder()
        self._commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
        self._asked = msgspec.json.Decoder(_Asked)
        self._events: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)

    def encode(self, message: Command | Event) -> bytes:
        """Return the line of a message, newline included; raises `ValueError` for what JSON can't hold."""
        try:
            return self._encoder.encode(message) + b"\n"
        except UnicodeEncodeError:  # a lone surrogate somewhere in it
            return self._encoder.encode(_mended(msgspec.to_builtins(message))) + b"\n"
        except (OverflowError, TypeError, msgspec.MsgspecError) as error:
            raise ValueError(str(error)[:200]) from error

    def command(self, line: bytes) -> Command:
        """Return the command of a line; raises `ValueError`."""
        return _decoded(self._commands, line)

    def request_id(self, line: bytes) -> str:
        """Return the id of the generation that a refused line asked for, "" when it can't be told."""
        try:
            asked = _decoded(self._asked, line)
            return asked.request.id if asked.request else asked.id
        except ValueError:
            return ""

    def event(self, line: bytes) -> Event:
        """Return the event of a line; raises `ValueError`, `UnknownType` for a type that isn't known."""
        try:
            return self._events.decode(line)
        except msgspec.ValidationError as error:
            if "$.type" in str(error) and "Invalid value" in str(error):
                raise UnknownType(str(error)[:200]) from error
            raise ValueError(str(error)[:200]) from error
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise ValueError(str(error)[:200]) from error


def _decoded(decoder: msgspec.json.Decoder[_T], line: bytes) -> _T:
    try:
        return decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)[:200]) from error


def whole_text(text: str) -> str:
    """Return `text` with each lone surrogate replaced by U+FFFD, so that it is valid Unicode."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _mended(value: object) -> object:
    if isinstance(value, str):
        return whole_text(value)
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(item) for item in value]
    return value
