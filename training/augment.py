"""Augmentation: headlines, shouting, careless typing, other names. Works on copies; the gold trees stay right."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

from .names import spans
from .treebank import Sentence, Word

LOWER, UPPER, HEADLINE, NO_STOP, OTHER_NAMES = 0.04, 0.06, 0.05, 0.10, 0.15
SMALL_WORDS = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "as", "from"}


class NamePool:
    """Names by kind and inner structure, so that one can stand for another without touching the tree."""

    def __init__(self, sentences: list[Sentence]):
        self.pool: dict[tuple, list[list[Word]]] = defaultdict(list)
        seen = set()
        for sentence in sentences:
            for first, last, kind in spans([w.name for w in sentence.words]):
                words = sentence.words[first : last + 1]
                entry = (kind, tuple(w.form for w in words))
                if entry not in seen and any(w.upos == "PROPN" for w in words):
                    seen.add(entry)
                    self.pool[structure(sentence, first, last, kind)].append(words)

    def other(self, sentence: Sentence, first: int, last: int, kind: str, dice: random.Random) -> list[Word] | None:
        found = self.pool.get(structure(sentence, first, last, kind))
        return dice.choice(found) if found else None


def structure(sentence: Sentence, first: int, last: int, kind: str) -> tuple:
    """Kind, and per word its relation and head inside the name; the outer head and relation do not matter."""
    inner = []
    for index in range(first, last + 1):
        word = sentence.words[index]
        inside = first <= word.head - 1 <= last
        inner.append((word.head - 1 - first, word.rel) if inside else (None, ""))
    return (kind, tuple(inner), tuple(w.space_after for w in sentence.words[first:last]))


def augment(sentence: Sentence, pool: NamePool, dice: random.Random) -> list[Word]:
    words = _other_names(sentence, pool, dice) if dice.random() < OTHER_NAMES else list(sentence.words)
    if dice.random() < NO_STOP:
        words = _without_stop(words)
    chance = dice.random()
    if chance < LOWER:
        return [replace(w, form=w.form.lower()) for w in words]
    if chance < LOWER + UPPER:
        return [replace(w, form=w.form.upper()) for w in words]
    if chance < LOWER + UPPER + HEADLINE:
        return [replace(w, form=_headline(w.form, i)) for i, w in enumerate(words)]
    return words


def _headline(form: str, index: int) -> str:
    if index and form.lower() in SMALL_WORDS or not form[:1].isalpha():
        return form
    return form[:1].upper() + form[1:]


def _without_stop(words: list[Word]) -> list[Word]:
    last = words[-1]
    if len(words) < 3 or last.form != "." or last.head == 0 or any(w.head == len(words) for w in words):
        return words
    return words[:-1]


def _other_names(sentence: Sentence, pool: NamePool, dice: random.Random) -> list[Word]:
    words = list(sentence.words)
    for first, last, kind in spans([w.name for w in words]):
        other = pool.other(sentence, first, last, kind, dice)
        for offset, new in enumerate(other or []):
            old = words[first + offset]
            words[first + offset] = replace(old, form=new.form, lemma=new.lemma, upos=new.upos, xpos=new.xpos)
    return words
