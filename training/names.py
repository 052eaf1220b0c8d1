"""Names for training: Universal NER's tags on EWT; gum_names.py has GUM's."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from .treebank import Sentence, Word

KINDS = ("PER", "ORG", "LOC")
# offices before a person's name, which UNER leaves out of it; shipped in labels.json
OFFICES = sorted(
    "mr mrs ms miss dr doctor prof professor president vice prime minister senator sen representative rep governor gov mayor "
    "chancellor ambassador general gen colonel col captain capt major maj sergeant sgt lieutenant lt admiral adm brigadier brig "
    "secretary chairman chairwoman speaker director chief deputy foreign special envoy spokesman spokeswoman judge justice".split()
)
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
