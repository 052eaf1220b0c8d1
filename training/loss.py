"""What training minimises: .5 UPOS + .5 XPOS + .4 edit scripts + names + arcs + relations + .15 did-it-happen."""

from __future__ import annotations

import torch
from torch.nn import functional as F

from .batches import Batch
from .model import Parser
from .treebank import IGNORED


def loss_of(model: Parser, batch: Batch) -> torch.Tensor:
    """By word; what nobody annotated (names on some sentences, all but names on others) counts nothing."""
    with torch.autocast("cpu", torch.bfloat16):
        out = model(batch.pieces, batch.shapes, batch.mask, batch.first, batch.last)
        real, gold = batch.real, batch.gold
        rows, columns = real.nonzero(as_tuple=True)
        heads = gold["heads"][real]
        rel = model.relations(out.rel_of[rows, columns], out.rel_to[rows, heads.clamp(min=0)])
    by = lambda scores, name: mean_loss(scores[real], gold[name][real])  # noqa: E731
    possible = torch.cat([real.new_ones(real.shape[0], 1), real], 1)[:, None, :]
    arcs = out.arcs.float().masked_fill(~possible, -1e4)[real]
    loss = 0.5 * by(out.upos, "upos") + 0.5 * by(out.xpos, "xpos") + 0.4 * by(out.lemmas, "lemmas") + by(out.names, "names")
    loss = loss + mean_loss(arcs, heads) + mean_loss(rel, gold["rels"][real])
    known = ~gold["happened"].isnan()
    if known.any():
        error = F.smooth_l1_loss(out.happened[known].float(), gold["happened"][known])
        loss = loss + 0.15 * error * min(1.0, known.sum().item() / 20)
    return loss


def mean_loss(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    """Cross entropy over the labelled words; 0 where none is."""
    total = F.cross_entropy(scores.float(), gold, ignore_index=IGNORED, reduction="sum")
    return total / (gold != IGNORED).sum().clamp(min=1)
