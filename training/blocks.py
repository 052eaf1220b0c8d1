"""Paragraphs put back together from treebanks: raw text, where its tokens stand, where sentences end."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np

from .boundary_features import token_kind
from .treebank import Sentence

# Sentences that end in an abbreviation are rare in the treebanks and common in news: some are made.
ENDING_ABBREVIATIONS = ["U.S.", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "a.m.", "p.m.", "Inc.", "Corp.", "Co.", "Jr.", "etc."]
MADE_ENDINGS = 0.2


@dataclass(frozen=True)
class Block:
    """A paragraph: its text, its tokens' spans (words, multi-word tokens opened), and where sentences end."""

    text: str
    spans: list[tuple[int, int]]
    ends: set[int]  # indices of tokens that close a sentence


def blocks_of(sentences: list[Sentence]) -> list[Block]:
    blocks: list[Block] = []
    for sentence in sentences:
        if sentence.opens_paragraph or not blocks:
            blocks.append(Block("", [], set()))
        blocks[-1] = with_sentence(blocks[-1], sentence)
    return blocks


def with_sentence(block: Block, sentence: Sentence) -> Block:
    text, spans = block.text, list(block.spans)
    inner = {i for first, last, _, _ in sentence.merged for i in range(first, last + 1)}
    forms = {first: (last, form) for first, last, form, _ in sentence.merged}
    for number, word in enumerate(sentence.words, 1):
        if number in forms:
            last, form = forms[number]
            spans += inside(form, [w.form for w in sentence.words[number - 1 : last]], len(text))
            text += form
        elif number not in inner:
            spans.append((len(text), len(text) + len(word.form)))
            text += word.form
        text += " " if word.space_after else ""
    return Block(text, spans, block.ends | {len(spans) - 1})


def inside(form: str, words: list[str], offset: int) -> list[tuple[int, int]]:
    """Where the words of a multi-word token stand in it; the whole for the first where they do not add up."""
    if "".join(words) != form:
        return [(offset, offset + len(form))]
    found = []
    for word in words:
        found.append((offset, offset + len(word)))
        offset += len(word)
    return found


def fused_words(sentences: list[Sentence]) -> dict[str, list[int]]:
    """Contractions written as one run of letters ("cannot", "gonna"), and where they open."""
    seen: Counter = Counter()
    for sentence in sentences:
        for first, last, form, _ in sentence.merged:
            words = [w.form for w in sentence.words[first - 1 : last]]
            if form.isalpha() and "".join(words) == form:
                seen[(form.lower(), tuple(np.cumsum([len(w) for w in words])[:-1].tolist()))] += 1
    return {form: list(cut) for (form, cut), n in sorted(seen.items(), key=lambda item: item[1])}


def made_endings(blocks: list[Block], words: dict[str, str]) -> list[Block]:
    """Copies of neighbouring sentences, the first one's last word replaced by an abbreviation; only where the second
    opens with a word that bears a capital nowhere else, so that the end is beyond doubt."""
    dice, made = random.Random(1), []
    for block in blocks:
        forms = [block.text[a:b] for a, b in block.spans]
        ends = [-1, *sorted(block.ends)]
        for start, end, after in zip(ends, ends[1:], ends[2:]):
            first = end + 1 + (forms[end + 1] in ('"', "“") and end + 1 < after)
            opens = token_kind(forms[first], words) == "Xs"
            if opens and forms[end] == "." and end - start > 3 and forms[end - 1].isalpha() and dice.random() < MADE_ENDINGS:
                made.append(with_ending(block, start + 1, end, after, dice.choice(ENDING_ABBREVIATIONS)))
    return made


def with_ending(block: Block, start: int, end: int, after: int, abbreviation: str) -> Block:
    """Tokens start to after, tokens end - 1 and end (a word and its full stop) made one abbreviation."""
    cut, resume = block.spans[end - 1][0], block.spans[end][1]
    text = block.text[:cut] + abbreviation + block.text[resume:]
    shift = len(abbreviation) - (resume - cut)
    spans = block.spans[start : end - 1] + [(cut, cut + len(abbreviation))]
    spans += [(a + shift, b + shift) for a, b in block.spans[end + 1 : after + 1]]
    return Block(text, spans, {end - 1 - start, len(spans) - 1})
