"""Which layer goes where, and the bytes that every memory then holds: llama.cpp's own rules.

The last `n_gpu_layers` of the layers and the output go to the GPUs, in runs by `tensor_split`; the token
embedding stays in main memory, the experts of the first `n_cpu_moe` layers too (llama-model.cpp,
load_tensors). Held against llama.cpp's scheduler with devices over its RPC backend.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from app.domain.models import Device, DeviceKind, Hardware, LoadOptions, PlaceKind, PlaceUse
from app.fit import memory
from app.fit.shape import ModelShape

MIB = 1 << 20
_UNIFIED_PERCENT = 70  # of main memory that a GPU may hold of it; Metal's own limit is near it
_IN_MEMORY = -1


class Layout(Struct, frozen=True):
    """Where each layer and the output lie: the index of a device, or -1 for main memory."""

    layers: tuple[int, ...]
    output: int
    experts_in_memory: int  # of the first so many layers


def usable_devices(hardware: Hardware) -> tuple[Device, ...]:
    """Return the devices that llama.cpp takes: the graphics cards, else what shares the main memory."""
    cards = tuple(d for d in hardware.devices if d.kind is DeviceKind.GPU and d.total > 0)
    return cards or tuple(d for d in hardware.devices if d.kind is DeviceKind.IGPU and d.total > 0)[:1]


def is_unified(hardware: Hardware) -> bool:
    """Whether the GPU that is used computes in main memory."""
    return hardware.unified or any(d.kind is DeviceKind.IGPU for d in usable_devices(hardware))


def lay_out(shape: ModelShape, options: LoadOptions, devices: Sequence[Device]) -> Layout:
    """Return where llama.cpp puts the layers with these options."""
    count = shape.block_count
    wanted = count + 1 if options.n_gpu_layers < 0 else min(options.n_gpu_layers, count + 1)
    shares = options.tensor_split or tuple(float(device.free) for device in devices)
    if not devices or not wanted or not any(share > 0 for share in shares):
        return Layout((_IN_MEMORY,) * count, _IN_MEMORY, count)
    ends = list(accumulate(shares[: len(devices)]))
    first = count + 1 - wanted
    places = [
        _IN_MEMORY
        if layer < first
        else min(bisect_right(ends, (layer - first) * ends[-1] / wanted), len(devices) - 1)
        for layer in range(count + 1)
    ]
    return Layout(tuple(places[:-1]), places[-1], min(max(options.n_cpu_moe, 0), count))


def places(
    shape: ModelShape, hardware: Hardware, options: LoadOptions, *, shared: bool = False
) -> tuple[PlaceUse, ...]:
    """Return what the load takes of main memory and of each GPU; of one memory where they share it.

    `shared`: the GPU's part is wanted apart though it is a part of main memory.
    """
    devices = usable_devices(hardware) if options.n_gpu_layers else ()
    layout = lay_out(shape, options, devices)
    used = sorted({place for place in (*layout.layers, layout.output) if place >= 0})
    rows = [_Row() for _ in range(len(devices) + 1)]  # the last is main memory, as index -1
    _put_weights(rows, shape, options, layout)
    _put_cache(rows, shape, options, layout)
    _put_compute(rows, shape, options, layout, used, unified=shared or is_unified(hardware))
    _put_copies(rows[-1], shape, hardware, options, layout, gpu=bool(used))
    rows[-1].process = memory.process_bytes(shape)
    return _named(rows, hardware, devices)


class _Row:
    """The bytes of one memory while they are added up."""

    def __init__(self) -> None:
        self.weights = self.kv_full = self.kv_sliding = self.compute = self.repacked = self.process = 0

    def fill(self, place: PlaceUse) -> PlaceUse:
        return replace(
            place,
            weights=place.weights + self.weights,
            kv_full=place.kv_full + self.kv_full,
            kv_sliding=place.kv_sliding + self.kv_sliding,
            compute=place.compute + self.compute,
            repacked=place.repacked + self.repacked,
            process=place.process + self.process,
        )


def _put_weights(rows: list[_Row], shape: ModelShape, options: LoadOptions, layout: Layout) -> None:
    rows[0 if options.embedding_on_card else _IN_MEMORY].weights += shape.embedding
    rows[layout.output].weights += shape.output
    for index, layer in enumerate(shape.layers):
        place = layout.layers[index]
        rows[place].weights += layer.rest
        rows[_IN_MEMORY if index < layout.experts_in_memory else place].weights += layer.experts


def _put_cache(rows: list[_Row], shape: ModelShape, options: LoadOptions, layout: Layout) -> None:
    for index, place in enumerate(layout.layers):
        size = memory.kv_layer_bytes(shape, index, options.context_length, _ubatch(options), options.kv_type)
        if memory.is_sliding(shape, index):
            rows[place].kv_sliding += size
        else:
            rows[place].kv_full += size


def _put_compute(
    rows: list[_Row],
    shape: ModelShape,
    options: LoadOptions,
    layout: Layout,
    used: Sequence[int],
    *,
    unified: bool,
) -> None:
    ubatch, flash = _ubatch(options), options.flash_attention is not False
    masks = memory.mask_bytes(shape, options.context_length, ubatch, flash=flash)
    work = memory.activation_bytes(shape, options.context_length, ubatch, flash=flash)
    step = memory.embedding_batch_bytes(shape, ubatch)
    in_memory = _IN_MEMORY in layout.layers
    experts_apart = bool(used) and any(p >= 0 for p in layout.layers[: layout.experts_in_memory])
    # Several cards compute different batches at a time only when they have everything.
    piped = len(used) > 1 and not in_memory and layout.output >= 0 and not experts_apart
    copies = memory.PIPELINE_COPIES if piped else 1
    rows[-1].compute = copies * masks + memory.output_bytes(shape)
    looked_up = 0 if options.embedding_on_card else step
    rows[-1].compute += work if in_memory or experts_apart or not used else copies * step + looked_up
    largest = max((layer.largest_expert_tensor for layer in shape.layers), default=0)
    for place in used:
        if place not in layout.layers:  # the output alone
            rows[place].compute = step + memory.output_bytes(shape)
            continue
        rows[place].compute = copies * masks + work + copies * step * (2 if place != used[0] else 1)
        # Of memory that the processor shares nothing was measured, and a system with too little of it dies.
        if len(used) == 1 and not in_memory and layout.output == place and flash and not unified:
            all_apart = layout.experts_in_memory >= len(layout.layers)
            alone = memory.card_activation_bytes(shape, ubatch, experts_apart=all_apart)
            rows[place].compute = masks + alone
        if experts_apart and any(p == place for p in layout.layers[: layout.experts_in_memory]):
            # A long batch is computed on the card: the weights of one expert tensor pass through it.
            rows[place].compute += largest


def _put_copies(
    row: _Row, shape: ModelShape, hardware: Hardware, options: LoadOptions, layout: Layout, *, gpu: bool
) -> None:
    """Weights that the CPU computes with are repacked, unless a card's pinned memory takes them."""
    if not options.use_extra_buffers or (gpu and not is_unified(hardware)):
        return
    arm = "arm" in hardware.machine.lower() or "aarch64" in hardware.machine.lower()
    for index, layer in enumerate(shape.layers):
        if layout.layers[index] == _IN_MEMORY:
            row.repacked += layer.repacked_arm if arm else layer.repacked_x86
        elif index < layout.experts_in_memory:
            row.repacked += min(layer.experts, layer.repacked_arm if arm else layer.repacked_x86)
    if arm and layout.output == _IN_MEMORY:
        row.repacked += shape.output_repacked_arm


def _named(rows: list[_Row], hardware: Hardware, devices: Sequence[Device]) -> tuple[PlaceUse, ...]:
    unified = is_unified(hardware) and bool(devices)
    label = devices[0].description if unified else ""
    main = PlaceUse(
        "memory",
        PlaceKind.UNIFIED if unified else PlaceKind.MEMORY,
        label,
        hardware.total_memory,
        min(hardware.free_memory + hardware.gives_back, hardware.total_memory),
        memory_reserve(hardware.total_memory),
    )
    main = rows[-1].fill(main)
    if unified:
        for row in rows[:-1]:
            main = row.fill(main)
        return (main,)
    cards = [
        row.fill(
            PlaceUse(
                device.name,
                PlaceKind.GPU,
                device.description,
                device.total,
                min(device.free + device.gives_back, device.total),
                card_reserve(device.total),
            )
        )
        for row, device in zip(rows[:-1], devices, strict=True)
    ]
    return (main, *cards)


def gpu_share(shape: ModelShape, hardware: Hardware, options: LoadOptions) -> int:
    """Return the bytes that the GPU holds of a memory it shares."""
    apart = replace(hardware, unified=False)
    cards = tuple(replace(device, kind=DeviceKind.GPU) for device in usable_devices(hardware))
    found = places(shape, replace(apart, devices=cards), options, shared=True)
    return sum(place.used for place in found[1:])


def unified_limit(hardware: Hardware) -> int:
    """Return how many bytes of main memory a GPU should hold at most."""
    limit = hardware.total_memory * _UNIFIED_PERCENT // 100
    devices = usable_devices(hardware)
    return min(limit, devices[0].total) if devices else limit


def memory_reserve(total: int) -> int:
    """What is left to the system and other programs: 5 % of the memory, between 256 MB and 2 GB."""
    return min(max(total // 20, 256 * MIB), 2048 * MIB)


def card_reserve(total: int) -> int:
    """What is left on a graphics card to its driver and the screen: 6 %, between 600 MB and 1.5 GB."""
    return min(max(total * 6 // 100, 600 * MIB), 1536 * MIB)


def _ubatch(options: LoadOptions) -> int:
    return max(1, min(options.n_ubatch, options.n_batch, options.context_length))
