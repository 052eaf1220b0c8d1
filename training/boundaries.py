"""Tokens and sentences: two sparse linear classifiers over atoms and tokens, trained on EWT and GUM.

python -m training.boundaries --data ../shared/data --out models/en
Features are strings, so that models/en/boundaries.json can be read by people; the L1 penalty keeps few of them.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from .atoms import atoms_of
from .blocks import Block, blocks_of, fused_words, made_endings
from .boundary_features import ABBREVIATIONS, end_features, split_features, states_of, token_kind
from .segment import segment
from .treebank import read_conllu

RAREST_OPENER, MOST_CAPITALS_INSIDE = 15, 0.03


def kinds_of_words(blocks: list[Block]) -> dict[str, str]:
    """Words told apart by more than their letters' case: abbreviations, and common words that bear a capital only
    where a sentence opens ("The", "However")."""
    lower, capital = Counter(), Counter()
    for block in blocks:
        for i, (a, b) in enumerate(block.spans):
            form = block.text[a:b]
            if i and i - 1 not in block.ends and form.isalpha() and block.text[block.spans[i - 1][0]] not in "\"'“‘(:-":
                (lower if form == form.lower() else capital)[form.lower()] += 1
    openers = (w for w, n in sorted(lower.items()) if n >= RAREST_OPENER and capital[w] <= MOST_CAPITALS_INSIDE * n)
    kinds = {word: "Xs" for word in openers}
    return kinds | {f"{word}.": kind for kind, words in ABBREVIATIONS.items() for word in words.split()}


def split_rows(blocks: list[Block], fused: dict[str, list[int]], words: dict[str, str]) -> tuple[list[list[str]], list[bool]]:
    rows, answers = [], []
    for block in blocks:
        atoms, chunks = atoms_of(block.text, fused)
        ends = {end for _, end in block.spans}
        for i in range(len(atoms) - 1):
            if not atoms[i + 1].opens:
                rows.append(split_features(atoms, chunks, words, i))
                answers.append(atoms[i].end in ends)
    return rows, answers


def end_rows(blocks: list[Block], words: dict[str, str]) -> tuple[list[list[str]], list[bool]]:
    rows, answers = [], []
    for block in blocks:
        forms = [block.text[a:b] for a, b in block.spans]
        states, kinds = states_of(forms), [token_kind(form, words) for form in forms]
        for i in range(len(forms) - 1):
            rows.append(end_features(block.text, block.spans, forms, states, kinds, i))
            answers.append(i in block.ends)
    return rows, answers


def fit(rows: list[list[str]], answers: list[bool], strength: float, rarest: int = 2) -> dict[str, float]:
    counts = Counter(feature for row in rows for feature in row)
    index = {feature: i for i, feature in enumerate(sorted(f for f, n in counts.items() if n >= rarest))}
    columns = [[index[f] for f in row if f in index] for row in rows]
    pointers = np.cumsum([0, *map(len, columns)])
    matrix = csr_matrix((np.ones(pointers[-1], np.float64), np.concatenate([np.array(c, np.int64) for c in columns]), pointers), (len(rows), len(index)))
    model = LogisticRegression(l1_ratio=1.0, C=strength, solver="liblinear", random_state=1, fit_intercept=False, max_iter=200, tol=0.003)
    model.fit(matrix, np.array(answers))
    return {feature: round(float(w), 3) for feature, w in zip(index, model.coef_[0]) if abs(w) >= 0.02}


def f1(gold: set, guess: set) -> float:
    return 100 * 2 * len(gold & guess) / max(1, len(gold) + len(guess))


def evaluate(blocks: list[Block], model: dict) -> dict[str, float]:
    gold_words, words, gold_sentences, sentences = set(), set(), set(), set()
    for number, block in enumerate(blocks):
        start = 0
        for i, (a, b) in enumerate(block.spans):
            gold_words.add((number, a, b))
            if i in block.ends:
                gold_sentences.add((number, block.spans[start][0], b))
                start = i + 1
        for spans in segment(block.text, model):
            words |= {(number, *span) for span in spans}
            sentences.add((number, spans[0][0], spans[-1][1]))
    return {"words": round(f1(gold_words, words), 2), "sentences": round(f1(gold_sentences, sentences), 2)}


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--strength", type=float, nargs=2, default=[2.0, 1.0], help="of the two fits: C of the L1 penalty")
    given = options.parse_args()
    read = lambda name: read_conllu(given.data / "syntax" / f"{name}.conllu")  # noqa: E731
    train = read("ewt-train") + read("gum-open-train")
    blocks = blocks_of(train)
    fused = fused_words(train)
    words = kinds_of_words(blocks)
    split, end = fit(*split_rows(blocks, fused, words), given.strength[0]), fit(*end_rows(blocks + made_endings(blocks, words), words), given.strength[1])
    model = {"fused": fused, "words": words, "split": split, "end": end}
    print({name: len(part) for name, part in model.items()})
    gum = read("gum-open-dev")
    for name, dev in (("EWT dev", read("ewt-dev")), ("GUM dev", gum), ("GUM dev news", [s for s in gum if "_news_" in s.id])):
        print(name, evaluate(blocks_of(dev), model), flush=True)
    (given.out / "boundaries.json").write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
