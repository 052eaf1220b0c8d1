"""Word pieces and case shapes: how words enter the network. src/language/pieces.ts does the same, tested for parity."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MOST_PARTS_OF_A_WORD, MOST_LETTERS_OF_A_PART = 50, 100
MOST_PIECES_OF_A_WORD = 12  # of longer ones (addresses) the first and the last six
SHAPES = ["none", "lower", "capitalised", "upper", "initial", "mixed", "digits", "digits-letters", "mark", "caseless", "upper-short"]
PLAIN_MARKS = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " "})


class Pieces:
    """The uncased vocabulary of the encoder."""

    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.start, self.end, self.unknown = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        """Piece ids of one word; never empty."""
        found = [piece for part in plain_parts(word) for piece in self._greedy(part)]
        if len(found) > MOST_PIECES_OF_A_WORD:
            half = MOST_PIECES_OF_A_WORD // 2
            found = found[:half] + found[-half:]
        return tuple(found) or (self.unknown,)

    def _greedy(self, part: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = self.ids.get(("##" if start else "") + part[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            found.append(piece)
            start = end
        return found


def plain_parts(word: str) -> list[str]:
    """Lower case, without accents, curly marks as straight ones, split around every punctuation mark."""
    plain = unicodedata.normalize("NFD", word.translate(PLAIN_MARKS).lower())
    parts: list[str] = []
    current = ""
    for letter in plain:
        category = unicodedata.category(letter)
        if category == "Mn" or category.startswith("C"):
            continue
        if letter.isspace() or is_mark(letter):
            parts += [current, letter.strip()]
            current = ""
        else:
            current += letter
    return [part[:MOST_LETTERS_OF_A_PART] for part in [*parts, current] if part][:MOST_PARTS_OF_A_WORD]


def is_mark(letter: str) -> bool:
    """Punctuation, and the ASCII symbols BERT's tokenizer counts as such."""
    return letter in "$+<=>^`|~" or unicodedata.category(letter).startswith("P")


def shape(word: str) -> int:
    """Index into SHAPES: what lower-casing loses."""
    letters = [letter for letter in word if letter.isalpha()]
    digits = any("0" <= letter <= "9" for letter in word)
    if not letters:
        return SHAPES.index("digits" if digits else "mark")
    if digits:
        return SHAPES.index("digits-letters")
    upper = [letter for letter in letters if letter != letter.lower()]
    if not upper:
        return SHAPES.index("caseless" if all(letter == letter.upper() for letter in letters) else "lower")
    if len(letters) == 1:
        return SHAPES.index("initial")
    if len(upper) == len(letters):
        return SHAPES.index("upper-short" if len(letters) <= 3 else "upper")
    return SHAPES.index("capitalised" if len(upper) == 1 and upper[0] == letters[0] and word[0] == letters[0] else "mixed")
