"""The network: MiniLM over word pieces, words out of pieces, and one small head for each question.

Attention is written by hand (torch's fused one is slow backwards on sentences this short).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .labels import Labels


@dataclass
class Sizes:
    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    shapes: int = 11
    arc: int = 256
    rel: int = 128
    upos: int = 17
    xpos: int = 50
    rels: int = 51
    names: int = 7
    lemmas: int = 300


def shared_dropout(x: Tensor, rate: float, training: bool) -> Tensor:
    """One mask for all words of a sentence."""
    if not training:
        return x
    mask = torch.empty(x.shape[0], 1, x.shape[2], dtype=x.dtype).bernoulli_(1 - rate) / (1 - rate)
    return x * mask


class Layer(nn.Module):
    def __init__(self, s: Sizes):
        super().__init__()
        self.heads, self.size = s.heads, s.width // s.heads
        self.qkv = nn.Linear(s.width, 3 * s.width)
        self.out = nn.Linear(s.width, s.width)
        self.norm1 = nn.LayerNorm(s.width, eps=1e-12)
        self.up = nn.Linear(s.width, s.inner)
        self.down = nn.Linear(s.inner, s.width)
        self.norm2 = nn.LayerNorm(s.width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, self.size).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) * (1 / math.sqrt(self.size))
        if mask is not None:
            scores = scores + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + F.dropout(self.out(mixed), 0.1, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), 0.1, self.training))


class Encoder(nn.Module):
    def __init__(self, s: Sizes):
        super().__init__()
        self.pieces = nn.Embedding(s.vocabulary, s.width)
        self.places = nn.Parameter(torch.zeros(s.positions, s.width))
        self.shapes = nn.Embedding(s.shapes, s.width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(s.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(s) for _ in range(s.layers))

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None) -> Tensor:
        """pieces, shapes: [batch, pieces]; mask: [batch, 1, 1, pieces], 0 or very negative."""
        x = self.norm(self.pieces(pieces) + self.shapes(shapes) + self.places[: pieces.shape[1]])
        x = F.dropout(x, 0.1, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        return x


def two_layers(width: int, inner: int, out: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, inner), nn.GELU(), nn.Dropout(0.2), nn.Linear(inner, out))


@dataclass
class Answers:
    """Scores by word. arcs: [batch, words, words + 1], column 0 is the root."""

    upos: Tensor
    xpos: Tensor
    names: Tensor
    lemmas: Tensor
    happened: Tensor
    arcs: Tensor
    rel_of: Tensor
    rel_to: Tensor


class Parser(nn.Module):
    def __init__(self, s: Sizes):
        super().__init__()
        self.sizes = s
        self.encoder = Encoder(s)
        self.upos = nn.Linear(s.width, s.upos)
        self.xpos = nn.Linear(s.width, s.xpos)
        self.names = two_layers(s.width, s.width, s.names)
        self.lemmas = nn.Linear(s.width, s.lemmas)
        self.happened = two_layers(s.width, 128, 1)
        self.arc_of, self.arc_to = nn.Linear(s.width, s.arc), nn.Linear(s.width, s.arc)
        self.rel_of, self.rel_to = nn.Linear(s.width, s.rel), nn.Linear(s.width, s.rel)
        self.arc = nn.Parameter(torch.zeros(s.arc + 1, s.arc))
        self.rel = nn.Parameter(torch.zeros(s.rel + 1, s.rels, s.rel + 1))

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None, first: Tensor, last: Tensor) -> Answers:
        """first, last: [batch, words], each word's first and last piece; the sentence marker is piece 0."""
        x = self.encoder(pieces, shapes, mask)
        words = (gather(x, first) + gather(x, last)) * 0.5
        rooted = torch.cat([x[:, :1], words], 1)
        drop = lambda t: shared_dropout(t, 0.33, self.training)  # noqa: E731
        arc_of, arc_to = drop(F.gelu(self.arc_of(words))), drop(F.gelu(self.arc_to(rooted)))
        rel_of, rel_to = drop(F.gelu(self.rel_of(words))), drop(F.gelu(self.rel_to(rooted)))
        lightly = shared_dropout(words, 0.2, self.training)
        arcs = (with_one(arc_of) @ self.arc) @ arc_to.transpose(1, 2)
        return Answers(
            self.upos(lightly), self.xpos(lightly), self.names(lightly), self.lemmas(lightly),
            self.happened(lightly).squeeze(-1), arcs, with_one(rel_of), with_one(rel_to),
        )

    def relations(self, rel_of: Tensor, rel_to: Tensor) -> Tensor:
        """Scores of each relation for pairs already lined up: [pairs, rel + 1] twice to [pairs, relations]."""
        s = self.sizes
        mixed = (rel_of @ self.rel.view(s.rel + 1, -1)).view(-1, s.rels, s.rel + 1)
        return (mixed @ rel_to.unsqueeze(-1)).squeeze(-1)


def gather(x: Tensor, index: Tensor) -> Tensor:
    return x.gather(1, index.unsqueeze(-1).expand(-1, -1, x.shape[-1]))


def with_one(x: Tensor) -> Tensor:
    return torch.cat([x, x.new_ones(*x.shape[:-1], 1)], -1)


def new_parser(labels: Labels) -> Parser:
    sizes = Sizes(upos=len(labels.upos), xpos=len(labels.xpos), rels=len(labels.rels), names=len(labels.names), lemmas=len(labels.lemmas))
    return Parser(sizes)
