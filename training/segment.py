"""Raw text to sentences of token spans, by the trained classifiers; src/language/segment/segment.ts does the same."""

from __future__ import annotations

from .atoms import atoms_of
from .boundary_features import ABBREVIATIONS, end_features, split_features, states_of, token_kind

CLOSING, UNMARKED_MARGIN = ('"', "”", "’", "'", ")", "]"), 1.0
UNLIKELY_MARGIN, LONGEST_INSERTION = 4.0, 12


def segment(text: str, model: dict) -> list[list[tuple[int, int]]]:
    """Sentences of a block, each a list of token spans."""
    score = lambda weights, features: sum(weights.get(f, 0.0) for f in features)  # noqa: E731
    atoms, chunks = atoms_of(text, model["fused"])
    spans: list[tuple[int, int]] = []
    for i, atom in enumerate(atoms):
        if not atom.opens and i and score(model["split"], split_features(atoms, chunks, model["words"], i - 1)) <= 0:
            spans[-1] = (spans[-1][0], atom.end)
        else:
            spans.append((atom.start, atom.end))
    forms = [text[a:b] for a, b in spans]
    states, kinds = states_of(forms), [token_kind(form, model["words"]) for form in forms]
    sentences: list[list[tuple[int, int]]] = []
    for i, span in enumerate(spans):
        if i == 0 or score(model["end"], end_features(text, spans, forms, states, kinds, i - 1)) > margin(forms, kinds, i - 1):
            sentences.append([])
        sentences[-1].append(span)
    return sentences


def margin(forms: list[str], kinds: list[str], i: int) -> float:
    """How sure an end after token i must be: more so without a full stop or the like (quotes and brackets may follow it),
    most after a title, between an abbreviation and a small letter, and after a word put in brackets mid-sentence ("the
    [Harbour] Union"). A sentence cut in two costs the reading more than two left together."""
    if kinds[i] == "T." or kinds[i] in ABBREVIATIONS and kinds[i] != "V." and kinds[i + 1] == "x":
        return UNLIKELY_MARGIN
    last = i
    while last > 0 and forms[last] in CLOSING:
        last -= 1
    if forms[last][-1] in ".!?…":
        return 0.0
    return UNLIKELY_MARGIN if forms[i] in (")", "]") and is_inserted(forms, i) else UNMARKED_MARGIN


def is_inserted(forms: list[str], i: int) -> bool:
    """Does the bracket that closes at i open inside a sentence?"""
    for k in range(i - 1, max(0, i - LONGEST_INSERTION), -1):
        if forms[k] in ("(", "["):
            return forms[k - 1][-1] not in ".!?…"
    return False
