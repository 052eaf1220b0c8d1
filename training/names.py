"""Names for training: Universal NER's tags on EWT, and GUM's mentions whose head is a proper noun."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from .treebank import Sentence, Word

KINDS = {"PER": "PER", "ORG": "ORG", "LOC": "LOC"}
GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = set(
    "mr mrs ms miss dr prof professor sir lord lady dame saint st president vice prime minister king queen prince princess "
    "senator sen representative rep governor gov mayor chancellor ambassador general gen colonel col captain capt major sergeant "
    "lieutenant admiral pope bishop archbishop cardinal father brother sister rev reverend judge justice secretary chairman "
    "speaker director chief members member congressman congresswoman madam mister sheikh imam emperor empress duke earl count "
    "u.s us american british".split()
)
# offices before a person's name, which UNER leaves out of it; shipped in labels.json
OFFICES = sorted(
    "mr mrs ms miss dr doctor prof professor president vice prime minister senator sen representative rep governor gov mayor "
    "chancellor ambassador general gen colonel col captain capt major maj sergeant sgt lieutenant lt admiral adm brigadier brig "
    "secretary chairman chairwoman speaker director chief deputy foreign special envoy spokesman spokeswoman judge justice".split()
)
JOINERS = {"of", "and", "for", "the", "de", "&", "-", "'s", "'", "’s", "al", ".", "to", "in", "on", "at"}
CAPITALISED_PARTS = {"amod", "nmod", "nummod", "nmod:poss", "nmod:desc", "conj"}
NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]


def read_iob2(path: Path) -> list[tuple[list[str], list[str]]]:
    """(words, tags) of each sentence; tags other than PER, ORG and LOC become O."""
    sentences, words, tags = [], [], []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("#"):
            continue
        if not line.strip():
            if words:
                sentences.append((words, repair(tags)))
            words, tags = [], []
            continue
        columns = line.split("\t")
        words.append(columns[1])
        tags.append(columns[2] if columns[2][2:] in KINDS else "O")
    return sentences


def repair(tags: list[str]) -> list[str]:
    """IOB2: a name opens with B-, whatever the file says."""
    fixed: list[str] = []
    for tag in tags:
        if tag.startswith("I-") and (not fixed or fixed[-1][2:] != tag[2:]):
            tag = "B-" + tag[2:]
        fixed.append(tag)
    return fixed


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """(first, last, kind) of each name, word indices from 0, last inclusive."""
    found: list[tuple[int, int, str]] = []
    for index, tag in enumerate(tags):
        if tag.startswith("B-"):
            found.append((index, index, tag[2:]))
        elif tag.startswith("I-") and found and found[-1][1] == index - 1 and found[-1][2] == tag[2:]:
            found[-1] = (found[-1][0], index, tag[2:])
    return found


def add_uner(sentences: list[Sentence], path: Path) -> int:
    """Puts UNER's tags on EWT sentences. The file has another order than the treebank: match by words."""
    tagged = {" ".join(words): tags for words, tags in read_iob2(path)}
    matched = 0
    for sentence in sentences:
        tags = tagged.get(" ".join(word.form for word in sentence.words))
        matched += tags is not None
        for index, word in enumerate(sentence.words):
            word.name = tags[index] if tags else "?"
    return matched


def even_out(sentences: list[Sentence], share: float = 0.85, fewest: int = 5) -> int:
    """UNER's older train file forgets names it tags elsewhere: what is nearly always one kind becomes it everywhere.

    Touches only whole runs of proper nouns, so that no part of a longer name is taken for the shorter one.
    """
    votes: dict[tuple[str, ...], Counter] = {}
    runs: list[tuple[list[Word], str]] = []
    for sentence in sentences:
        for first, last in proper_runs(sentence.words):
            run = sentence.words[first : last + 1]
            tags = [word.name for word in run]
            follows = sentence.words[last + 1].name[:2] if last + 1 < len(sentence.words) else "O"
            kind = tags[0][2:] if tags[0][:1] == "B" and all(t == "I" + tags[0][1:] for t in tags[1:]) else "O"
            if "?" in tags or follows == "I-" or (kind == "O" and set(tags) != {"O"}):
                continue
            votes.setdefault(tuple(word.form for word in run), Counter())[kind] += 1
            runs.append((run, kind))
    changed = 0
    for run, kind in runs:
        best, count = votes[tuple(word.form for word in run)].most_common(1)[0]
        total = votes[tuple(word.form for word in run)].total()
        if best != kind and total >= fewest and count >= share * total:
            changed += 1
            for index, word in enumerate(run):
                word.name = "O" if best == "O" else ("I-" if index else "B-") + best
    return changed


def proper_runs(words: list[Word]) -> list[tuple[int, int]]:
    """First and last of each stretch of proper nouns."""
    runs: list[tuple[int, int]] = []
    for index, word in enumerate(words):
        if word.upos == "PROPN":
            if runs and runs[-1][1] == index - 1:
                runs[-1] = (runs[-1][0], index)
            else:
                runs.append((index, index))
    return runs


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
