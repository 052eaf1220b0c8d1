"""Doubtful name labels found and left out: python -m training.clean --data ../shared/data --halves A B --out FILE

Two models, each trained on one half of the documents (train.py --half), read the half they have not seen. Where a
model is sure and the label says otherwise the label is doubtful (UNER's training file is an older, noisy one; GUM's
names are derived): a kind or a name the model is surest of is taken over, anything else is masked for training.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import torch

from . import decode
from .batches import Encoder, grouped, to_batch
from .corpora import half_of, read_corpora
from .encoder_weights import read_vocabulary
from .export import load
from .labels import Labels
from .model import Parser
from .names import spans
from .pieces import Pieces
from .treebank import Sentence

SURE, SUREST = 0.9, 0.97


@torch.no_grad()
def chances(model: Parser, encoder: Encoder, sentences: list[Sentence]) -> list[torch.Tensor]:
    """For each sentence [words, tags]: how likely each tag is."""
    words = [s.words for s in sentences]
    found: list[torch.Tensor] = [torch.empty(0)] * len(words)
    for group in grouped(encoder, words, 1600, None):
        batch = to_batch(encoder, [words[i] for i in group])
        with torch.autocast("cpu", torch.bfloat16):
            names = model(batch.pieces, batch.shapes, batch.mask, batch.first, batch.last).names
        for row, i in enumerate(group):
            found[i] = names[row, : len(words[i])].float().softmax(-1)
    return found


def settled(tags: list[str], likely: torch.Tensor, labels: Labels, counts: Counter) -> list[str]:
    """The tags with doubtful ones taken over from the model or masked ("?")."""
    guess = decode.names(likely.numpy(), labels.names)
    sure = [likely[i, labels.names.index(tag)].item() for i, tag in enumerate(guess)]
    out = list(tags)
    for first, last, kind in spans(guess):
        places = range(first, last + 1)
        if [tags[i] for i in places] == [guess[i] for i in places]:
            continue
        least = min(sure[i] for i in places)
        fits = all(tags[i] == "O" for i in places) or (first, last) in {(a, b) for a, b, _ in spans(tags)}
        action = "taken over" if least >= SUREST and fits else "masked" if least >= SURE else "left"
        counts[action] += 1
        for i in places if action != "left" else []:
            out[i] = guess[i] if action == "taken over" else "?"
    for first, last, _ in spans(tags):
        if all(guess[i] == "O" and sure[i] >= SUREST for i in range(first, last + 1)):
            counts["missed, masked"] += 1
            out[first : last + 1] = ["?"] * (last - first + 1)
    return out


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--halves", type=Path, nargs=2, required=True, help="folders of the models trained on half 0 and half 1")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    train = read_corpora(given.data).train
    counts: Counter = Counter()
    with given.out.open("w", encoding="utf-8") as file:
        for half, folder in enumerate(given.halves):
            model, labels = load(folder)
            unseen = half_of(train, 1 - half)
            for sentence, likely in zip(unseen, chances(model, Encoder(Pieces(read_vocabulary()), labels), unseen)):
                tags = [word.name for word in sentence.words]
                if "?" not in tags:
                    tags = settled(tags, likely, labels, counts)
                file.write(f"# sent_id = {sentence.id}\n" + "\n".join(tags) + "\n\n")
    print(dict(counts))


def read_clean(path: Path, sentences: list[Sentence]) -> None:
    """Puts what `main` wrote on the sentences, by their ids."""
    by_id = {}
    for stanza in path.read_text(encoding="utf-8").strip().split("\n\n"):
        head, *tags = stanza.split("\n")
        by_id[head.removeprefix("# sent_id = ")] = tags
    for sentence in sentences:
        for word, tag in zip(sentence.words, by_id.get(sentence.id, [])):
            word.name = tag


if __name__ == "__main__":
    main()
