"""Evaluation of a pack on any CoNLL-U: python -m training.evaluate --pack models/en FILE.conllu [--names FILE.iob2]"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from .batches import MOST_PIECES
from .measure import Predicted, figures
from .names import add_uner
from .run_pack import Pack
from .treebank import read_conllu


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("file", type=Path)
    options.add_argument("--pack", type=Path, required=True)
    options.add_argument("--names", type=Path)
    given = options.parse_args()
    sentences = read_conllu(given.file)
    for sentence in sentences:
        for word in sentence.words:
            word.name = "?"
    if given.names:
        add_uner(sentences, given.names)
    pack = Pack(given.pack)
    words = [s.words for s in sentences]
    print(json.dumps(figures(words, [parse(pack, [w.form for w in ws]) for ws in words])))


def parse(pack: Pack, forms: list[str]) -> Predicted:
    """A sentence beyond the encoder's reach is read in halves; the second half's root then counts as wrong."""
    if len(pack.encoder.encode(forms).pieces) <= MOST_PIECES:
        return pack.parse(forms)
    middle = len(forms) // 2
    a, b = parse(pack, forms[:middle]), parse(pack, forms[middle:])
    b.heads = [h + middle if h else -1 for h in b.heads]
    return Predicted(*(x + y for x, y in zip(a.__dict__.values(), b.__dict__.values())))


if __name__ == "__main__":
    main()
