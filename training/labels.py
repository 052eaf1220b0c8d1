"""The label sets, counted over the training sentences, and each word's labels as numbers."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from .lemmas import script_of
from .names import NAME_TAGS, OFFICES
from .treebank import Sentence

RAREST_SCRIPT = 3  # an edit script seen less often is not learnt


@dataclass
class Labels:
    upos: list[str]
    xpos: list[str]
    rels: list[str]
    names: list[str]
    lemmas: list[str]
    offices: list[str] = field(default_factory=lambda: list(OFFICES))

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(self.__dict__, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")

    @staticmethod
    def load(path: Path) -> "Labels":
        return Labels(**json.loads(path.read_text(encoding="utf-8")))


def count_labels(sentences: list[Sentence]) -> Labels:
    upos, xpos, rels, lemmas = Counter(), Counter(), Counter(), Counter()
    for sentence in sentences:
        for word in sentence.words:
            upos[word.upos] += 1
            xpos[word.xpos] += 1
            rels[word.rel] += 1
            lemmas[script_of(word.form, word.lemma)] += 1
    for no_tag in ("_", "VERB"):  # slips of the treebank
        del xpos[no_tag]
    del upos["_"]
    scripts = sorted(s for s, n in lemmas.items() if n >= RAREST_SCRIPT)
    return Labels(sorted(upos), sorted(xpos), sorted(rels), list(NAME_TAGS), scripts)
