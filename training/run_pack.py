"""A shipped pack, run from Python: what src/language does, for evaluation and for the parity set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnxruntime import InferenceSession, SessionOptions

from . import decode
from .batches import Encoder
from .export import INPUTS
from .labels import Labels
from .measure import Predicted, best_lemma
from .names import spans
from .pieces import Pieces

JOINING = {"ADP", "CCONJ", "SCONJ"}


class Pack:
    def __init__(self, folder: Path):
        self.labels = Labels.load(folder / "labels.json")
        lines = (folder / "vocabulary.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
        self.encoder = Encoder(Pieces(lines), self.labels)
        options = SessionOptions()
        options.intra_op_num_threads = 1
        self.session = InferenceSession(str(folder / "parser.onnx"), options, providers=["CPUExecutionProvider"])

    def parse(self, forms: list[str]) -> Predicted:
        encoded = self.encoder.encode(forms)
        feed = {name: np.array(getattr(encoded, name), np.int32) for name in INPUTS}
        upos, xpos, lemmas, names, happened, arcs, rels = self.session.run(None, feed)
        heads = decode.tree(arcs)
        labels = self.labels
        tags = [labels.upos[k] for k in upos]
        return Predicted(
            tags, [labels.xpos[k] for k in xpos],
            [best_lemma(form, list(ranked), labels) for form, ranked in zip(forms, lemmas)],
            heads.tolist(), ["root" if h == 0 else labels.rels[rels[i, h]] for i, h in enumerate(heads)],
            trimmed(forms, decode.names(names, labels.names), tags, set(labels.offices)), happened.tolist(),
        )


def trimmed(forms: list[str], names: list[str], upos: list[str], offices: set[str]) -> list[str]:
    """No name begins or ends with a word that only joins others, no person's with an office."""
    out = ["O"] * len(names)
    for first, last, kind in spans(names):
        while first <= last and (upos[first] in JOINING or kind == "PER" and forms[first].lower().rstrip(".") in offices):
            first += 1
        while first <= last and upos[last] in JOINING:
            last -= 1
        if first <= last:
            out[first : last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)
    return out
