"""Names for training out of GUM's entities: person, organisation and place mentions with a proper-noun head."""

from __future__ import annotations

import re

from .treebank import Sentence, Word

GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
# before or instead of a person's name; peoples too, which GUM counts as persons
TITLES = set(
    "mr mrs ms miss dr prof professor sir lord lady dame saint st president vice prime minister king queen prince princess "
    "senator sen representative rep governor gov mayor chancellor ambassador general gen colonel col captain capt major sergeant "
    "lieutenant admiral pope bishop archbishop cardinal father brother sister rev reverend judge justice secretary chairman "
    "speaker director chief members member congressman congresswoman madam mister sheikh imam emperor empress duke earl count "
    "u.s us american british".split()
)
JOINERS = {"of", "and", "for", "the", "de", "&", "-", "'s", "'", "’s", "al", ".", "to", "in", "on", "at"}
CAPITALISED_PARTS = {"amod", "nmod", "nummod", "nmod:poss", "nmod:desc", "conj"}


def add_gum(sentences: list[Sentence]) -> None:
    """Puts names on GUM sentences: person, organisation and place mentions with a proper-noun head."""
    for sentence in sentences:
        mentions: list[tuple[int, int, str]] = []
        open_mentions: dict[str, tuple[int, str]] = {}
        for index, word in enumerate(sentence.words):
            mentions += _close(open_mentions, _entity(word.misc), index)
        taken: set[int] = set()
        for first, last, kind in sorted(mentions, key=lambda m: m[0] - m[1]):  # outer mentions first
            _tag(sentence, first, last, kind, taken)


def _entity(misc: str) -> str:
    for part in misc.split("|"):
        if part.startswith("Entity="):
            return part[len("Entity=") :]
    return ""


def _close(open_mentions: dict[str, tuple[int, str]], entity: str, index: int) -> list[tuple[int, int, str]]:
    """GUM writes "(4-place-...", "4)" and, where a mention is one word, "(4-place-...)"."""
    found, latest = [], ""
    for opening, closing in re.findall(r"\(([^()]+)|(\d*)\)", entity):
        if opening:
            latest, kind = opening.split("-")[:2]
            open_mentions[latest] = (index, kind)
        else:
            first, kind = open_mentions.pop(closing or latest, (0, ""))
            if kind in GUM_KINDS:
                found.append((first, index, GUM_KINDS[kind]))
    return found


def _tag(sentence: Sentence, first: int, last: int, kind: str, taken: set[int]) -> None:
    words = sentence.words
    heads = [i for i in range(first, last + 1) if not first <= words[i].head - 1 <= last]
    if len(heads) != 1 or words[heads[0]].upos != "PROPN":
        return
    begin, end = name_around(sentence, heads[0], first, last)
    if kind == "PER":
        begin, end = person_in(words, begin, end)
    if begin > end or taken & set(range(begin, end + 1)):
        return
    taken |= set(range(begin, end + 1))
    for index in range(begin, end + 1):
        words[index].name = ("B-" if index == begin else "I-") + kind


def person_in(words: list[Word], begin: int, end: int) -> tuple[int, int]:
    """UNER's persons are names only: no title or office before, nothing after "of" or a comma, no plural of a people."""
    while begin <= end and (words[begin].form.lower().rstrip(".") in TITLES or not words[begin].form[:1].isupper()):
        begin += 1
    for index in range(begin, end + 1):
        if words[index].form in (",", "of", "and", "for", "to", "in", "'s", "’s"):
            return (begin, index - 1) if words[index].form not in ("'s", "’s") else (index + 1, end)
    return (begin, end) if begin <= end and words[end].xpos != "NNPS" else (1, 0)


def name_around(sentence: Sentence, head: int, first: int, last: int) -> tuple[int, int]:
    """The name inside a mention: its head with its compound, flat and capitalised parts, without article and additions."""
    words = sentence.words
    inside = {head}
    for _ in range(4):
        for index in range(first, last + 1):
            word = words[index]
            if word.head - 1 not in inside or index in inside:
                continue
            capital = word.form[:1].isupper() or word.form[:1].isdigit()
            if word.rel in ("flat", "compound") or (word.rel in CAPITALISED_PARTS and capital):
                inside.add(index)
    begin = end = head
    while begin > first and _reaches(words, begin - 1, -1, inside):
        begin -= 1
    while end < last and _reaches(words, end + 1, 1, inside):
        end += 1
    return begin, end


def _reaches(words: list[Word], index: int, step: int, inside: set[int]) -> bool:
    """At most two joining words ("of the") may stand before the next part of the name."""
    for place in (index, index + step, index + 2 * step):
        if place in inside:
            return True
        if not 0 <= place < len(words) or words[place].form not in JOINERS:
            return False
    return False
