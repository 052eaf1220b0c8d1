"""Predictions and figures: UPOS, UAS, LAS on gold words with punctuation; names as exact spans; happened as error."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch

from . import decode
from .batches import Encoder, grouped, to_batch
from .labels import Labels
from .lemmas import apply_script
from .model import Parser
from .names import spans
from .treebank import Word


@dataclass
class Predicted:
    upos: list[str]
    xpos: list[str]
    lemmas: list[str]
    heads: list[int]
    rels: list[str]
    names: list[str]
    happened: list[float]


@torch.no_grad()
def predict(model: Parser, encoder: Encoder, labels: Labels, sentences: list[list[Word]]) -> list[Predicted]:
    model.eval()
    found: list[Predicted | None] = [None] * len(sentences)
    for group in grouped(encoder, sentences, 1600, None):
        batch = to_batch(encoder, [sentences[i] for i in group])
        with torch.autocast("cpu", torch.bfloat16):
            out = model(batch.pieces, batch.shapes, batch.mask, batch.first, batch.last)
        arcs = out.arcs.float().numpy()
        for row, i in enumerate(group):
            n = len(sentences[i])
            heads = decode.tree(arcs[row, :n, : n + 1])
            rel = model.relations(out.rel_of[row, :n].float(), out.rel_to[row, torch.from_numpy(heads)].float())
            rel[:, labels.rels.index("root")] = -math.inf
            rels = [labels.rels[k] for k in rel.argmax(1)]
            forms = [w.form for w in sentences[i]]
            scripts = out.lemmas[row, :n].float().argsort(-1, descending=True)[:, :5].tolist()
            found[i] = Predicted(
                [labels.upos[k] for k in out.upos[row, :n].argmax(-1)],
                [labels.xpos[k] for k in out.xpos[row, :n].argmax(-1)],
                [best_lemma(form, ranked, labels) for form, ranked in zip(forms, scripts)],
                heads.tolist(),
                ["root" if h == 0 else r for h, r in zip(heads, rels)],
                decode.names(out.names[row, :n].float().numpy(), labels.names),
                out.happened[row, :n].float().tolist(),
            )
    return found  # type: ignore[return-value]


def best_lemma(form: str, ranked: list[int], labels: Labels) -> str:
    for script in ranked:
        lemma = apply_script(form, labels.lemmas[script])
        if lemma:
            return lemma
    return form.lower()


def figures(sentences: list[list[Word]], predicted: list[Predicted]) -> dict[str, float]:
    pairs = [(w, p, i) for words, p in zip(sentences, predicted) for i, w in enumerate(words)]
    share = lambda right: round(100 * float(np.mean([right(*pair) for pair in pairs])), 2)  # noqa: E731
    out = {
        "upos": share(lambda w, p, i: w.upos == p.upos[i]),
        "xpos": share(lambda w, p, i: w.xpos == p.xpos[i]),
        "lemma": share(lambda w, p, i: w.lemma == p.lemmas[i]),
        "uas": share(lambda w, p, i: w.head == p.heads[i]),
        "las": share(lambda w, p, i: w.head == p.heads[i] and w.rel == p.rels[i]),
    }
    events = [(w.happened, p.happened[i]) for w, p, i in pairs if w.happened is not None]
    if events:
        gold, guess = np.array(events).T
        out["happened_mae"] = round(float(np.abs(gold - guess).mean()), 3)
        out["happened_r"] = round(float(np.corrcoef(gold, guess)[0, 1]), 3)
    named = [(words, p) for words, p in zip(sentences, predicted) if words and words[0].name != "?"]
    if named:
        out.update(name_figures([[w.name for w in words] for words, _ in named], [p.names for _, p in named]))
    return out


def name_figures(gold: list[list[str]], guess: list[list[str]]) -> dict[str, float]:
    out = {}
    for kind in ("", "PER", "ORG", "LOC"):
        g = {(i, *s) for i, tags in enumerate(gold) for s in spans(tags) if s[2].startswith(kind)}
        p = {(i, *s) for i, tags in enumerate(guess) for s in spans(tags) if s[2].startswith(kind)}
        right = len(g & p)
        out[f"names{'_' + kind if kind else ''}"] = round(200 * right / max(1, len(g) + len(p)), 2)
    return out
