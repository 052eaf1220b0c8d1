"""Raw text to atoms: the smallest pieces a token can be made of. src/language/segment/atoms.ts does the same.

An atom is a run of letters, a run of digits, or one other character. Runs of letters open up further where a
contraction may hide ("do|n't", "can|not", "gon|na"). Whether two touching atoms are one token is learnt.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex  # knows \p{L}, as JavaScript does

SPACE = r"\s\u200b\u2060\ufeff"
CHUNK = regex.compile(f"[^{SPACE}]+")
ATOM = regex.compile(r"\p{L}[\p{L}\p{M}]*|\p{Nd}+|.", regex.S)
LETTER, DIGIT = regex.compile(r"\p{L}"), regex.compile(r"\p{Nd}")
APOSTROPHES = "'’‘`"


@dataclass(frozen=True)
class Atom:
    start: int
    end: int
    text: str
    lower: str
    kind: str
    opens: bool  # the first of its chunk: white space or the block's edge stands before it
    chunk: int  # index of the white-space chunk it belongs to
    place: int  # index in that chunk
    chunk_size: int  # atoms in that chunk


def atoms_of(text: str, fused: dict[str, list[int]]) -> tuple[list[Atom], list[str]]:
    """Atoms of a block in order, and its chunks in lower case. `fused`: lower-case word to where it may be cut."""
    atoms: list[Atom] = []
    chunks: list[str] = []
    for chunk in CHUNK.finditer(text):
        parts = [
            (match.start() + begin, match.start() + end)
            for match in ATOM.finditer(chunk.group())
            for begin, end in cuts(match.group(), chunk.group()[match.end() : match.end() + 2], fused)
        ]
        for place, (begin, end) in enumerate(parts):
            part = chunk.group()[begin:end]
            span = (chunk.start() + begin, chunk.start() + end)
            atoms.append(Atom(*span, part, part.lower(), kind_of(part), place == 0, len(chunks), place, len(parts)))
        chunks.append(chunk.group().lower())
    return atoms, chunks


def cuts(word: str, after: str, fused: dict[str, list[int]]) -> list[tuple[int, int]]:
    if len(word) > 1 and word[-1] in "nN" and after[:1] and after[0] in APOSTROPHES and after[1:] in ("t", "T"):
        return [(0, len(word) - 1), (len(word) - 1, len(word))]
    edges = [0, *fused.get(word.lower(), []), len(word)]
    return list(zip(edges, edges[1:]))


def kind_of(text: str) -> str:
    """Letters by case, digits by length, anything else itself."""
    if DIGIT.match(text):
        return "d" + str(min(len(text), 5))
    if not LETTER.match(text):
        return text
    if text == text.lower():
        return "x"
    if len(text) == 1:
        return "X"
    if text == text.upper():
        return "XX"
    return "Xx" if text[1:] == text[1:].lower() else "xX"
