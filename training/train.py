"""Training: python -m training.train --data ../shared/data --out FOLDER [--epochs 10] [--threads 1].

Writes FOLDER/{model.pt,labels.json,curve.jsonl}; soup.py mixes runs, export.py makes the shipped pack.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch

from .augment import NamePool, augment
from .batches import Encoder, grouped, to_batch
from .corpora import read_corpora
from .encoder_weights import fill, read_vocabulary
from .labels import count_labels
from .loss import loss_of
from .measure import figures, predict
from .model import Parser, new_parser
from .pieces import Pieces
from .silver import read_silver
from .treebank import Sentence, Word

ENCODER_RATE, HEAD_RATE, WARM_UP, PIECES_A_BATCH = 2e-4, 1.5e-3, 300, 800
AVERAGE_FROM, AVERAGE_DECAY, AVERAGE_EVERY = 0.5, 0.998, 8  # a running mean of the weights over the second half


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--seed", type=int, default=1, help="of the heads' first weights; the same for all that soup.py mixes")
    options.add_argument("--order", type=int, default=1, help="seed of batches, augmentation and dropout")
    options.add_argument("--silver", type=Path, help="more names, written by silver.py")
    options.add_argument("--silver-a-epoch", type=int, default=4000)
    options.add_argument("--keep", type=int, nargs="*", default=[], help="epochs whose weights stay, for soup.py")
    options.add_argument("--done", type=int, default=0, help="go on from OUT/model.pt after so many epochs (the optimiser starts anew)")
    options.add_argument("--steps", type=int, default=0, help="stop after so many steps (a trial)")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    Training(given).run()


class Training:
    """One run: the data, the model, its running mean, and how far it is."""

    def __init__(self, given: argparse.Namespace):
        self.given = given
        torch.manual_seed(given.seed)
        self.corpora = read_corpora(given.data)
        self.labels = count_labels(self.corpora.train)
        given.out.mkdir(parents=True, exist_ok=True)
        self.labels.save(given.out / "labels.json")
        self.encoder = Encoder(Pieces(read_vocabulary()), self.labels)
        self.model = new_parser(self.labels)
        if given.done:
            self.model.load_state_dict(torch.load(given.out / "model.pt", weights_only=True))
        else:
            fill(self.model.encoder)
        self.average = copy.deepcopy(self.model)
        torch.manual_seed(given.order)
        self.dice = random.Random(given.order)
        self.pool = NamePool(self.corpora.train)
        self.silver = read_silver(given.silver) if given.silver else []
        self.begun = time.time()
        self.set_schedule()

    def set_schedule(self) -> None:
        """Warm-up, then down to zero in a straight line."""
        a_epoch = len(self.batches([s.words for s in self.chosen()]))
        self.total, self.step = a_epoch * self.given.epochs, a_epoch * self.given.done
        self.optimizer = optimizer_for(self.model)
        left, slope = self.total - self.step, self.total - WARM_UP
        rate = lambda s: min((s + 1) / WARM_UP, max(0.0, (left - s) / slope))  # noqa: E731
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, rate)

    def chosen(self) -> list[Sentence]:
        return self.corpora.train + self.dice.sample(self.silver, min(len(self.silver), self.given.silver_a_epoch))

    def batches(self, sentences: list[list[Word]]) -> list[list[int]]:
        return grouped(self.encoder, sentences, PIECES_A_BATCH, self.dice)

    def run(self) -> None:
        for epoch in range(self.given.done + 1, self.given.epochs + 1):
            loss = self.run_epoch()
            if self.step == self.given.steps:
                return
            self.log({"epoch": epoch, "loss": round(loss, 4), "seconds": round(time.time() - self.begun)})
            torch.save(self.average.state_dict(), self.given.out / "model.pt")
            if epoch in self.given.keep:
                torch.save(self.average.state_dict(), self.given.out / f"epoch-{epoch}.pt")

    def run_epoch(self) -> float:
        """The mean loss."""
        self.model.train()
        sentences = [augment(s, self.pool, self.dice) for s in self.chosen()]
        groups, sum_of_losses = self.batches(sentences), 0.0
        for group in groups:
            loss = loss_of(self.model, to_batch(self.encoder, [sentences[i] for i in group]))
            self.learn(loss)
            sum_of_losses += loss.item()
            if self.step % 100 == 0:
                print(f"step {self.step}/{self.total} loss {loss.item():.3f} {time.time() - self.begun:.0f} s", flush=True)
            if self.step == self.given.steps:
                break
        return sum_of_losses / len(groups)

    def learn(self, loss: torch.Tensor) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0, foreach=True)
        self.optimizer.step()
        self.schedule.step()
        self.step += 1
        if self.step % AVERAGE_EVERY == 0:
            decay = AVERAGE_DECAY**AVERAGE_EVERY if self.step >= self.total * AVERAGE_FROM else 0.0
            with torch.no_grad():
                torch._foreach_lerp_(list(self.average.parameters()), list(self.model.parameters()), 1 - decay)

    def log(self, row: dict) -> None:
        """Figures of the running mean on both dev sets, appended to curve.jsonl."""
        for name, dev in (("ewt", self.corpora.ewt_dev), ("gum", self.corpora.gum_dev)):
            words = [s.words for s in dev]
            row[name] = figures(words, predict(self.average, self.encoder, self.labels, words))
        print(json.dumps(row), flush=True)
        with (self.given.out / "curve.jsonl").open("a") as file:
            file.write(json.dumps(row) + "\n")


def optimizer_for(model: Parser) -> torch.optim.AdamW:
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in model.named_parameters():
        rate = ENCODER_RATE if name.startswith("encoder.") and "shapes" not in name else HEAD_RATE
        decay = 0.01 if parameter.dim() > 1 and "pieces" not in name else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW([{"params": p, "lr": r, "weight_decay": d} for (r, d), p in groups.items()], betas=(0.9, 0.98), fused=True)


if __name__ == "__main__":
    main()
