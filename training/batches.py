"""From words to tensors: batches of sentences of like length."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from .labels import Labels
from .lemmas import script_of
from .pieces import Pieces, shape
from .treebank import IGNORED, Word

MOST_PIECES = 256  # of a sentence, markers included; longer ones are cut for reading and left out of training


@dataclass
class Encoded:
    pieces: list[int]
    shapes: list[int]
    first: list[int]
    last: list[int]


@dataclass
class Batch:
    pieces: Tensor
    shapes: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    real: Tensor  # [batch, words]: false on padding
    gold: dict[str, Tensor]


class Encoder:
    """Words to numbers, with every label's index at hand."""

    def __init__(self, pieces: Pieces, labels: Labels):
        self.pieces = pieces
        self.index = {name: {label: i for i, label in enumerate(values)} for name, values in labels.__dict__.items()}

    def encode(self, forms: list[str]) -> Encoded:
        out = Encoded([self.pieces.start], [0], [], [])
        for form in forms:
            ids = self.pieces.of(form)
            out.first.append(len(out.pieces))
            out.pieces += ids
            out.shapes += [shape(form)] * len(ids)
            out.last.append(len(out.pieces) - 1)
        out.pieces.append(self.pieces.end)
        out.shapes.append(0)
        return out

    def gold(self, words: list[Word]) -> dict[str, list[float]]:
        look = lambda name, label: self.index[name].get(label, IGNORED)  # noqa: E731
        return {
            "upos": [look("upos", w.upos) for w in words],
            "xpos": [look("xpos", w.xpos) for w in words],
            "names": [look("names", w.name) for w in words],
            "lemmas": [look("lemmas", script_of(w.form, w.lemma)) if w.lemma else IGNORED for w in words],
            "heads": [w.head for w in words],
            "rels": [IGNORED if w.head == 0 else look("rels", w.rel) for w in words],
            "happened": [float("nan") if w.happened is None else w.happened for w in words],
        }


def padded(rows: list[list], fill: float, dtype: torch.dtype = torch.long) -> Tensor:
    width = max(len(row) for row in rows)
    return torch.tensor([row + [fill] * (width - len(row)) for row in rows], dtype=dtype)


def to_batch(encoder: Encoder, sentences: list[list[Word]]) -> Batch:
    encoded = [encoder.encode([w.form for w in words]) for words in sentences]
    pieces = padded([e.pieces for e in encoded], 0)
    lengths = torch.tensor([len(e.pieces) for e in encoded])
    outside = torch.arange(pieces.shape[1])[None] >= lengths[:, None]
    gold = [encoder.gold(words) for words in sentences]
    return Batch(
        pieces, padded([e.shapes for e in encoded], 0), outside[:, None, None, :] * -1e4,
        padded([e.first for e in encoded], 0), padded([e.last for e in encoded], 0),
        padded([[1] * len(words) for words in sentences], 0).bool(),
        {
            name: padded([g[name] for g in gold], float("nan") if name == "happened" else IGNORED,
                         torch.float if name == "happened" else torch.long)
            for name in gold[0]
        },
    )


def grouped(encoder: Encoder, sentences: list[list[Word]], most: int, dice: random.Random | None) -> list[list[int]]:
    """Indices in groups of at most `most` padded pieces; shuffled where dice are given."""
    lengths = [sum(len(encoder.pieces.of(w.form)) for w in words) + 2 for words in sentences]
    order = [i for i in range(len(sentences)) if sentences[i] and (dice is None or lengths[i] <= MOST_PIECES)]
    order.sort(key=lambda i: lengths[i] + (dice.random() * 4 if dice else 0))
    groups: list[list[int]] = []
    for i in order:
        if groups and lengths[i] * (len(groups[-1]) + 1) <= most:
            groups[-1].append(i)
        else:
            groups.append([i])
    if dice:
        dice.shuffle(groups)
    return groups
