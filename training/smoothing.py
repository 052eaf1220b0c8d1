"""SmoothQuant (Xiao et al. 2023) before export: what a few channels have too much of goes from activations to weights.

A linear map's input is divided, channel by channel, by a scale its weights are multiplied with. In fp32 nothing
changes; in int8 with one scale a sentence the small channels keep their digits.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .batches import Encoder, to_batch
from .model import Parser
from .treebank import Word

STRENGTH = 0.75  # how much of the range goes to the weights; .5 loses .4 LAS, .7 to .9 nothing


class Smoothed(nn.Module):
    """A linear map on divided input."""

    def __init__(self, linear: nn.Linear, divide: Tensor):
        super().__init__()
        self.linear = linear
        self.register_buffer("inverse", 1 / divide)
        with torch.no_grad():
            linear.weight *= divide

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x * self.inverse)


@torch.no_grad()
def smooth(model: Parser, encoder: Encoder, sentences: list[list[Word]], strength: float = STRENGTH) -> None:
    """Wraps the linear maps of all layers, in place, by what the sentences (from training) show of their inputs."""
    highest: dict[nn.Linear, Tensor] = {}

    def watch(linear: nn.Linear, inputs: tuple[Tensor, ...]) -> None:
        seen = inputs[0].detach().abs().reshape(-1, inputs[0].shape[-1]).amax(0)
        highest[linear] = torch.maximum(highest.get(linear, seen), seen)

    places = [(layer, name) for layer in model.encoder.layers for name in ("qkv", "out", "up", "down")]
    hooks = [getattr(layer, name).register_forward_pre_hook(watch) for layer, name in places]
    model.eval()
    for words in sentences:
        batch = to_batch(encoder, [words])
        model(batch.pieces, batch.shapes, None, batch.first, batch.last)
    for hook in hooks:
        hook.remove()
    for layer, name in places:
        linear = getattr(layer, name)
        weights = linear.weight.abs().amax(0).clamp(min=1e-5)
        divide = highest[linear].clamp(min=1e-5) ** strength / weights ** (1 - strength)
        setattr(layer, name, Smoothed(linear, divide.clamp(min=1e-3)))
