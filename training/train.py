"""Training: python -m training.train --data ../shared/data --out FOLDER [--epochs 10] [--threads 1].

Writes FOLDER/{model.pt,labels.json,curve.jsonl}; export.py makes the shipped pack of it.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from .augment import NamePool, augment
from .batches import Batch, Encoder, grouped, to_batch
from .clean import read_clean
from .corpora import half_of, read_corpora
from .encoder_weights import fill, read_vocabulary
from .labels import Labels, count_labels
from .measure import figures, predict
from .model import Parser, new_parser
from .pieces import Pieces
from .silver import read_silver
from .treebank import IGNORED

ENCODER_RATE, HEAD_RATE, WARM_UP, PIECES_A_BATCH = 2e-4, 1.5e-3, 300, 800
AVERAGE_FROM, AVERAGE_DECAY = 0.5, 0.998  # a running mean of the weights over the second half


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


def optimizer_for(model: Parser) -> torch.optim.AdamW:
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in model.named_parameters():
        rate = ENCODER_RATE if name.startswith("encoder.") and "shapes" not in name else HEAD_RATE
        decay = 0.01 if parameter.dim() > 1 and "pieces" not in name else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW([{"params": p, "lr": r, "weight_decay": d} for (r, d), p in groups.items()], betas=(0.9, 0.98), fused=True)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--silver", type=Path, help="more names, written by silver.py")
    options.add_argument("--silver-a-epoch", type=int, default=4000)
    options.add_argument("--keep", type=int, nargs="*", default=[], help="epochs whose weights stay, for soup.py")
    options.add_argument("--order", type=int, default=1, help="seed of batches and dropout; the start stays the same, so that soup.py can mix")
    options.add_argument("--half", type=int, choices=[0, 1], help="train on every other document only (for clean.py)")
    options.add_argument("--clean", type=Path, help="name labels looked through by clean.py")
    options.add_argument("--done", type=int, default=0, help="go on from OUT/model.pt after so many epochs (the optimiser starts anew)")
    options.add_argument("--steps", type=int, default=0, help="stop after so many steps (a trial)")
    train(options.parse_args())


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    dice = random.Random(options.order)
    corpora = read_corpora(options.data)
    if options.clean:
        read_clean(options.clean, corpora.train)
    labels = count_labels(corpora.train)
    if options.half is not None:
        corpora.train = half_of(corpora.train, options.half)
    options.out.mkdir(parents=True, exist_ok=True)
    labels.save(options.out / "labels.json")
    encoder = Encoder(Pieces(read_vocabulary()), labels)
    model = new_parser(labels)
    if options.done:
        model.load_state_dict(torch.load(options.out / "model.pt", weights_only=True))
    else:
        fill(model.encoder)
    torch.manual_seed(options.order)
    pool = NamePool(corpora.train)
    optimizer = optimizer_for(model)
    silver = read_silver(options.silver) if options.silver else []
    sample = corpora.train + silver[: options.silver_a_epoch]
    a_epoch = len(grouped(encoder, [s.words for s in sample], PIECES_A_BATCH, dice))
    total = a_epoch * options.epochs
    before = a_epoch * options.done
    rate = lambda s: min((s + 1) / WARM_UP, max(0.0, (total - before - s) / (total - WARM_UP)))  # noqa: E731
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    average, step, begun = copy.deepcopy(model), before, time.time()
    for epoch in range(options.done, options.epochs):
        model.train()
        running = 0.0
        chosen = corpora.train + dice.sample(silver, min(len(silver), options.silver_a_epoch))
        sentences = [augment(s, pool, dice) for s in chosen]
        for group in grouped(encoder, sentences, PIECES_A_BATCH, dice):
            loss = loss_of(model, to_batch(encoder, [sentences[i] for i in group]))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0, foreach=True)
            optimizer.step()
            schedule.step()
            step += 1
            running += loss.item()
            if step % 8 == 0:
                follow(average, model, 0.0 if step < total * AVERAGE_FROM else AVERAGE_DECAY**8)
            if step % 100 == 0:
                print(f"step {step}/{total} loss {loss.item():.3f} {time.time() - begun:.0f} s", flush=True)
            if step == options.steps:
                return
        log(options.out, {"epoch": epoch + 1, "loss": round(running / a_epoch, 4), "seconds": round(time.time() - begun)}, average, encoder, labels, corpora)
        torch.save(average.state_dict(), options.out / "model.pt")
        if epoch + 1 in options.keep:
            torch.save(average.state_dict(), options.out / f"epoch-{epoch + 1}.pt")


@torch.no_grad()
def follow(average: Parser, model: Parser, decay: float) -> None:
    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay)


def log(out: Path, row: dict, model: Parser, encoder: Encoder, labels: Labels, corpora) -> None:
    for name, dev in (("ewt", corpora.ewt_dev), ("gum", corpora.gum_dev)):
        words = [s.words for s in dev]
        row[name] = figures(words, predict(model, encoder, labels, words))
    print(json.dumps(row), flush=True)
    with (out / "curve.jsonl").open("a") as file:
        file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
