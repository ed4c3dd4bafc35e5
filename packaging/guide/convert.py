"""Writes the trained model as a GGUF file of architecture gpt-oss, experts in MXFP4."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from caution import add_caution
from corpus import Corpus
from layout import Shape
from tokenizer import Vocabulary

VERSION = "1.0"
# Sampling at the app's temperature of 1.0 should follow what the model thinks best: the output is sharpened.
SHARPEN = 2.5
F32, Q8, MX = gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.Q8_0, gguf.GGMLQuantizationType.MXFP4
F16 = gguf.GGMLQuantizationType.F16
TEMPLATE = (
    "{% for m in messages %}<|start|>{{ m.role }}{% if m.role == 'assistant' %}<|channel|>final{% endif %}"
    "<|message|>{{ m.content }}<|end|>{% endfor %}{% if add_generation_prompt %}<|start|>assistant{% endif %}"
)


def write_keys(out: Any, shape: Shape, vocab: Vocabulary) -> None:
    """The description and the sizes."""
    out.add_name("Guide")
    out.add_description("a tiny built-in model that knows a little about Alcove and can be wrong")
    out.add_license("apache-2.0")
    out.add_author("The Alcove authors")
    out.add_version(VERSION)
    out.add_context_length(int(shape.yarn_factor * shape.yarn_context))
    out.add_embedding_length(shape.hidden)
    out.add_block_count(shape.layers)
    out.add_feed_forward_length(shape.inner)
    out.add_expert_feed_forward_length(shape.inner)
    out.add_head_count(shape.heads)
    out.add_head_count_kv(shape.kv_heads)
    out.add_key_length(shape.head_dim)
    out.add_value_length(shape.head_dim)
    out.add_layer_norm_rms_eps(shape.eps)
    out.add_rope_freq_base(shape.theta)
    out.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    out.add_rope_scaling_factor(shape.yarn_factor)
    out.add_rope_scaling_orig_ctx_len(shape.yarn_context)
    out.add_expert_count(shape.experts)
    out.add_expert_used_count(shape.active)
    out.add_sliding_window(shape.window)
    out.add_file_type(gguf.LlamaFileType.MOSTLY_MXFP4_MOE)
    write_vocabulary(out, vocab)


def write_vocabulary(out: Any, vocab: Vocabulary) -> None:
    """Tokens in rank order, then the harmony tokens, then padding."""
    tokens = [*vocab.tokens, *vocab.special]
    types = [gguf.TokenType.NORMAL] * len(vocab.tokens) + [gguf.TokenType.CONTROL] * len(vocab.special)
    spare = vocab.size - len(tokens)
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("gpt-4o")
    out.add_token_list(tokens + [f"[PAD{i}]" for i in range(spare)])
    out.add_token_types(types + [gguf.TokenType.UNUSED] * spare)
    out.add_token_merges([" ".join(m) for m in vocab.merges])
    out.add_bos_token_id(vocab.special["<|startoftext|>"])
    out.add_eos_token_id(vocab.special["<|return|>"])
    out.add_pad_token_id(vocab.special["<|endoftext|>"])
    out.add_add_bos_token(False)
    out.add_chat_template(TEMPLATE)


def put(out: Any, name: str, value: Any, kind: Any = F32) -> None:
    """Add one tensor."""
    array = np.ascontiguousarray(value.float().numpy())
    if kind == F32:
        out.add_tensor(name, array)
    else:
        out.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)


def write_block(out: Any, weights: dict[str, Any], index: int) -> None:
    """The tensors of one layer."""
    src, dst = f"blocks.{index}.", f"blk.{index}."
    put(out, dst + "attn_norm.weight", weights[src + "norm1.weight"])
    put(out, dst + "post_attention_norm.weight", weights[src + "norm2.weight"])
    for ours, theirs in (("q", "q"), ("k", "k"), ("v", "v"), ("o", "output")):
        put(out, f"{dst}attn_{theirs}.weight", weights[f"{src}attention.{ours}.weight"], F16)
        put(out, f"{dst}attn_{theirs}.bias", weights[f"{src}attention.{ours}.bias"])
    put(out, dst + "attn_sinks.weight", weights[src + "attention.sinks"])
    put(out, dst + "ffn_gate_inp.weight", weights[src + "experts.router.weight"])
    put(out, dst + "ffn_gate_inp.bias", weights[src + "experts.router.bias"])
    for part in ("gate", "up", "down"):
        put(out, f"{dst}ffn_{part}_exps.weight", weights[f"{src}experts.{part}"], MX)
        put(out, f"{dst}ffn_{part}_exps.bias", weights[f"{src}experts.{part}_bias"])


def convert(
    checkpoint: Path, corpus: Corpus, vocab: Vocabulary, target: Path, sharpen: float = SHARPEN
) -> None:
    """Write the averaged weights of a checkpoint."""
    data = torch.load(checkpoint, weights_only=True)
    add_caution(data, corpus, vocab)
    shape, weights = Shape(**data["shape"]), data["average"]
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_suffix(".new")
    out = gguf.GGUFWriter(fresh, "gpt-oss")
    write_keys(out, shape, vocab)
    put(out, "token_embd.weight", weights["embed.weight"], F16)
    put(out, "output.weight", weights["head.weight"] * sharpen, F16)
    put(out, "output_norm.weight", weights["norm.weight"])
    for index in range(shape.layers):
        write_block(out, weights, index)
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
    fresh.replace(target)
