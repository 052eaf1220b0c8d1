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
from .pieces import Pieces


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
        return Predicted(
            [labels.upos[k] for k in upos], [labels.xpos[k] for k in xpos],
            [best_lemma(form, list(ranked), labels) for form, ranked in zip(forms, lemmas)],
            heads.tolist(), ["root" if h == 0 else labels.rels[rels[i, h]] for i, h in enumerate(heads)],
            decode.names(names, labels.names), happened.tolist(),
        )
