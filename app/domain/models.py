"""Models on disk, what loading them needs, and what a loaded one reports; sizes in bytes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace


class TensorInfo(Struct, frozen=True):
    """A tensor of a GGUF file: its shape (fastest dimension first), ggml type name and bytes."""

    name: str
    shape: tuple[int, ...]
    kind: str
    size: int


class GgufInfo(Struct, frozen=True):
    """What the header of a GGUF file says; only the values the program uses, read by our bounded reader."""

    path: Path
    file_size: int
    architecture: str
    name: str
    block_count: int
    context_length: int
    embedding_length: int
    head_count: int
    head_count_kv: int
    key_length: int
    value_length: int
    sliding_window: int
    expert_count: int
    expert_used_count: int
    vocabulary_size: int
    parameters: int
    tensors: tuple[TensorInfo, ...] = ()
    licence: str = ""
    file_type: int = -1  # llama_ftype of llama.h, -1 when it isn't said
    template: str = ""  # the chat template, as Jinja
    metadata: tuple[tuple[str, str], ...] = ()  # all keys, with their values as a person reads them


class KvType(StrEnum):
    """How the KV cache stores a number; what isn't F16 takes flash attention."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"


class LoadWishes(Struct, frozen=True):
    """What the user decides about a load; None leaves it to the plan. Tokens, layers, threads."""

    context_length: int | None = None
    gpu_layers: int | None = None
    experts_in_memory: int | None = None  # layers whose experts stay in main memory
    kv_type: KvType | None = None
    flash_attention: bool | None = None
    threads: int | None = None
    batch: int | None = None  # tokens computed at once (ubatch)
    extra_buffers: bool | None = None


class Limits(Struct, frozen=True):
    """What a remedy takes back from a load, whatever is wished; None leaves it as it is."""

    gpu_layers: int | None = None
    extra_buffers: bool | None = None

    def within(self, wishes: LoadWishes) -> LoadWishes:
        """Return the wishes for a load that is to stay within these limits."""
        wished = [count for count in (self.gpu_layers, wishes.gpu_layers) if count is not None]
        copies = wishes.extra_buffers if self.extra_buffers is None else self.extra_buffers
        return replace(wishes, gpu_layers=min(wished, default=None), extra_buffers=copies)


class LoadOptions(Struct, frozen=True):
    """Options of one load; None lets the engine choose. Counts are layers, threads or tokens."""

    context_length: int = 8192
    n_batch: int = 2048
    n_ubatch: int = 512
    n_threads: int | None = None
    n_threads_batch: int | None = None
    n_threads_without_card: int | None = None  # where safe mode leaves the cards out; None: the same
    n_gpu_layers: int = -1  # -1: all that a GPU backend takes
    n_cpu_moe: int = 0  # layers whose experts stay in main memory
    embedding_on_card: bool = False  # the token embedding on the first card, not in main memory
    use_extra_buffers: bool = True  # repacked weights: faster, a second copy in memory
    tensor_split: tuple[float, ...] = ()  # share of the layers of each GPU; (): by free memory
    kv_type: KvType = KvType.F16
    flash_attention: bool | None = None
    swa_full: bool = False  # False: short sliding-window cache with checkpoints
    cpu_variant: str | None = None  # e.g. "haswell"; None: the best that is known to work here


class Speed(Struct, frozen=True):
    """What was measured of a load, in tokens a second: of a prompt, and of an answer."""

    prompt: float
    answer: float

    @property
    def seconds(self) -> float:
        """How long a usual turn takes: 512 tokens to read, 256 to write."""
        return 512 / max(self.prompt, 1e-9) + 256 / max(self.answer, 1e-9)


class Placement(Struct, frozen=True):
    """What computes a model: how much of it the graphics cards have, as a plan's reason, and their names."""

    kind: str = "in_memory"
    cards: tuple[str, ...] = ()


class Tuned(Struct, frozen=True):
    """What was found to be fastest for a model on this computer; `before` is the speed without it."""

    n_threads: int
    n_threads_batch: int
    n_ubatch: int
    use_extra_buffers: bool | None  # None: there was no room to try both
    flash_attention: bool | None
    cpu_variant: str | None
    before: Speed
    after: Speed
    measured_at: float = 0.0  # seconds since the epoch
    trials: int = 0
    placement: Placement = field(
        default_factory=Placement
    )  # it holds for a load that is computed in the same places


class DeviceKind(StrEnum):
    """What computes: the processor, a graphics card, one that shares the main memory, a helper of the CPU."""

    CPU = "cpu"
    GPU = "gpu"
    IGPU = "igpu"
    ACCELERATOR = "accelerator"


class Device(Struct, frozen=True):
    """A device as the engine lists it, for example CUDA0; bytes.

    `gives_back` is what our own loaded model holds of it and would return.
    """

    name: str
    description: str
    kind: DeviceKind
    total: int = 0
    free: int = 0
    gives_back: int = 0


class BufferFact(Struct, frozen=True):
    """A buffer that the engine reports: where (for example CPU, CPU_REPACK, CUDA0), what for, bytes.

    `kind` is model, kv, compute or output.
    """

    place: str
    kind: str
    size: int


class LoadedFacts(Struct, frozen=True):
    """What the engine reports about a loaded model; bytes and tokens."""

    path: Path
    name: str
    context_length: int
    vocabulary: str  # fingerprint of the token list
    vocabulary_size: int
    cpu_variant: str
    devices: tuple[Device, ...] = ()  # with their memory after the load
    n_threads: int = 0
    load_seconds: float = 0.0
    memory_bytes: int = 0  # resident size of the engine after the load
    engine_version: str = ""
    safe_mode: str = ""  # what the ladder changed, "" when nothing
    buffers: tuple[BufferFact, ...] = ()
    options: LoadOptions = field(default_factory=LoadOptions)  # with what safe mode changed


class Verdict(StrEnum):
    """How a model suits this computer, best first."""

    FITS_GPU = "fits_gpu"
    FITS_EXPERTS = "fits_experts"  # on the GPU, experts in main memory
    FITS_MEMORY = "fits_memory"
    FITS_TIGHTLY = "fits_tightly"  # once other programs are closed
    FROM_DISK = "from_disk"
    DOES_NOT_FIT = "does_not_fit"


class ProgramUse(Struct, frozen=True):
    """A program that runs here and the main memory it holds, in bytes."""

    name: str
    memory: int


class Hardware(Struct, frozen=True):
    """What the computer has; bytes, and bytes a second.

    `free_memory` is what a new process could take now; `gives_back` what our own loaded model holds and
    would return. `unified`: the GPU computes in main memory.
    """

    total_memory: int
    free_memory: int
    logical_cores: int
    physical_cores: int
    machine: str = ""
    devices: tuple[Device, ...] = ()
    unified: bool = False
    gives_back: int = 0
    programs: tuple[ProgramUse, ...] = ()  # those that hold most, known when it matters
    disk_speed: int = 1_000_000_000  # reading model files in pieces: an SSD
    disk_free: int = 0  # where models are kept; 0 where that wasn't asked


class PlaceKind(StrEnum):
    """A kind of memory that a model takes."""

    MEMORY = "memory"
    GPU = "gpu"
    UNIFIED = "unified"  # main memory that the GPU computes in


class PlaceUse(Struct, frozen=True):
    """What a load takes of one memory, by purpose; bytes.

    `free` is what is free for it now, with what our own loaded model gives back; `reserve` stays free for
    the system and what grows.
    """

    place: str  # "memory", or the device's name
    kind: PlaceKind
    label: str  # the device's description, "" for main memory
    total: int
    free: int
    reserve: int = 0
    weights: int = 0
    kv_full: int = 0
    kv_sliding: int = 0
    compute: int = 0
    repacked: int = 0  # weights in another layout, a second copy
    process: int = 0  # the engine itself

    @property
    def kv_cache(self) -> int:
        """Both halves of the KV cache."""
        return self.kv_full + self.kv_sliding

    @property
    def used(self) -> int:
        """All that the load takes here."""
        return self.weights + self.kv_cache + self.compute + self.repacked + self.process

    @property
    def others(self) -> int:
        """What other programs hold."""
        return max(0, self.total - self.free)

    @property
    def to_free(self) -> int:
        """What other programs must give up first, 0 when it fits now."""
        return max(0, self.used + self.reserve - self.free)

    @property
    def missing(self) -> int:
        """What this memory is too small by, whatever is closed."""
        return max(0, self.used + self.reserve - self.total)


class FitPlan(Struct, frozen=True):
    """A plan for loading a model here: the options, what each memory takes, the verdict and why; bytes.

    Main memory comes first in `places`. `reasons` are stable codes for the user interface to put into words.
    """

    options: LoadOptions
    verdict: Verdict
    places: tuple[PlaceUse, ...]
    reasons: tuple[str, ...] = ()
    close: tuple[ProgramUse, ...] = ()  # programs that hold what is to be freed, or all that are known
    tokens_per_s: float = 0.0  # to expect where the experts are read from disk, else 0
    corrected: bool = False  # by what the last real load used

    @property
    def memory(self) -> PlaceUse:
        """The main memory."""
        return self.places[0]

    @property
    def weights(self) -> int:
        """Bytes of weights in all places."""
        return sum(place.weights for place in self.places)

    @property
    def kv_cache(self) -> int:
        """Bytes of the KV cache in all places."""
        return sum(place.kv_cache for place in self.places)

    @property
    def compute(self) -> int:
        """Bytes of compute buffers in all places."""
        return sum(place.compute for place in self.places)

    @property
    def repacked(self) -> int:
        """Bytes of repacked weights."""
        return sum(place.repacked for place in self.places)

    @property
    def needed(self) -> int:
        """All bytes needed, in all places."""
        return sum(place.used for place in self.places)

    @property
    def to_free(self) -> int:
        """Bytes that other programs must give up first."""
        return sum(place.to_free for place in self.places)

    @property
    def missing(self) -> int:
        """Bytes that this computer is too small by."""
        return sum(place.missing for place in self.places)

    @property
    def available(self) -> int:
        """Bytes of main memory that are free for it now."""
        return self.memory.free

    @property
    def total_memory(self) -> int:
        """Bytes of main memory."""
        return self.memory.total


class ModelRef(Struct, frozen=True):
    """A model the user can pick: an id that settings remember, a display name and its file."""

    id: str  # "guide", or the file's path
    name: str
    path: Path
    built_in: bool = False


class CatalogueEntry(Struct, frozen=True):
    """A model that can be downloaded, pinned by commit and hash (`resources/catalogue.toml`)."""

    id: str
    name: str
    repo: str
    commit: str
    file: str
    size: int
    sha256: str
    parameters: int
    active_parameters: int
    block_count: int
    expert_count: int
    licence: str
    summary: str
    embedding_length: int = 2880
    head_count_kv: int = 8
    key_length: int = 64
    sliding_window: int = 128


class Connection(Struct, frozen=True):
    """A connection that the program opened: seconds since the epoch, host, purpose, bytes both ways.

    `purpose` is a code that the user interface puts into words: download, search, updates.
    Bytes are those of requests and of bodies, without what encryption adds.
    """

    id: int
    started_at: float
    host: str
    purpose: str
    bytes_received: int = 0
    open: bool = True
    bytes_sent: int = 0
    subject: str = ""  # what for, of the purpose: the model's name
    reached: bool = True  # False while nobody has answered: nothing has left then
