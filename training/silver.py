"""More news for the name head: python -m training.silver --data ../shared/data --pack models/en --from FOLDER --out FILE

Wikipedia's Current events portal links its names, which gives their exact spans; what kind each is a first model
votes on over all places it stands in. The second training reads the result beside the hand-made annotation.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

from .batches import Encoder
from .encoder_weights import read_vocabulary
from .export import load
from .gum_names import JOINERS, TITLES
from .measure import predict
from .names import KINDS, read_iob2, repair, spans
from .pieces import Pieces
from .segment import segment
from .treebank import IGNORED, Sentence, Word

# a linked name that opens or closes with one of these is an organisation, whatever the first model thinks
ORGANISATION_WORDS = set(
    "Party Army Forces Ministry University Front Council Commission Committee Court Agency Company Corporation Group "
    "Union Association Organization Organisation Federation Authority Bureau Department Guard Police Navy Airlines Institute "
    "Foundation Movement Parliament Congress Senate Brigade Brigades League Club Times Post News Inc. Ltd. Corp. FC".split()
)
MOST_OF_TITLE, MOST_OF_SURFACE, FEWEST_SEEN = 0.5, 0.7, 3
Votes = dict[tuple[str, ...], Counter]


def read_events(path: Path, boundaries: dict) -> tuple[list[list[str]], list[list[list[str]]]]:
    """Sentences of the portal as words, and beside each the linked titles as words."""
    sentences, titles = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        links = [link.replace("_", " ").split(" (")[0] for link in row["wiki"]]
        linked = [[t[a:b] for s in segment(t, boundaries) for a, b in s] for t in links if t[:1].isupper()]
        for spans_of in segment(row["text"], boundaries):
            words = [row["text"][a:b] for a, b in spans_of]
            if len(words) >= 5:
                sentences.append(words)
                titles.append(linked)
    return sentences, titles


def places(words: list[str], wanted: list[str]) -> list[int]:
    return [i for i in range(len(words) - len(wanted) + 1) if words[i : i + len(wanted)] == wanted]


def vote(sentences: list[list[str]], titles: list[list[list[str]]], tags: list[list[str]]) -> tuple[Votes, Votes]:
    linked: Votes = defaultdict(Counter)
    surfaces: Votes = defaultdict(Counter)
    for words, wanted, found in zip(sentences, titles, tags):
        names = {(a, b): kind for a, b, kind in spans(found)}
        for (a, b), kind in names.items():
            surfaces[tuple(words[a : b + 1])][kind] += 1
        for title in wanted:
            for at in places(words, title):
                span = (at, at + len(title) - 1)
                part = next(("part of " + k for (a, b), k in names.items() if a <= span[1] and span[0] <= b), "O")
                linked[tuple(title)][names.get(span, part)] += 1
    return linked, surfaces


def winner(votes: Counter, share: float, fewest: int) -> str | None:
    if not votes or votes.total() < fewest:
        return None
    kind, count = votes.most_common(1)[0]
    return kind if count >= share * votes.total() else None


def kinds_of_titles(linked: Votes) -> dict[tuple[str, ...], str]:
    """A kind for each linked title that is a name; cut or covered names count as half a vote for their kind."""
    found = {}
    for title, votes in linked.items():
        if not is_name_like(title):
            continue
        if len(title) > 1 and (title[-1] in ORGANISATION_WORDS or title[0] in ORGANISATION_WORDS and title[1] in ("of", "for")):
            found[title] = "ORG"
            continue
        whole = Counter({kind: votes[kind] + votes["part of " + kind] / 2 for kind in KINDS if votes[kind]})
        kind, share = whole.most_common(1)[0] if whole else ("O", 0)
        office = kind == "PER" and bool({word.lower() for word in title} & TITLES)
        if share >= MOST_OF_TITLE * votes.total() and share and not office:
            found[title] = kind
    return found


def is_name_like(title: tuple[str, ...]) -> bool:
    """Capitals throughout but for joining words, and no bare office."""
    capitals = all(word[:1].isupper() or word[:1].isdigit() or word in JOINERS for word in title)
    return capitals and not (title[-1].lower() in TITLES or title[0] in ("President", "Prime", "Minister", "Secretary"))


def settle(words: list[str], wanted: list[list[str]], tags: list[str], titles: dict[tuple[str, ...], str], surfaces: Votes) -> list[str]:
    """The model's tags with kinds by majority; linked names by their links, the longer ones wherever they stand."""
    out = ["O"] * len(words)
    for first, last, kind in spans(tags):
        kind = winner(surfaces[tuple(words[first : last + 1])], MOST_OF_SURFACE, FEWEST_SEEN) or kind
        if kind == "PER":
            first, last = without_title(words, first, last)
        write(out, first, last, kind)
    here = {tuple(title) for title in wanted}
    first = 0
    while first < len(words):
        length = longest_title(words, first, titles, here) if not out[first].startswith("I-") else 0
        if length:
            write(out, first, first + length - 1, titles[tuple(words[first : first + length])])
        first += max(1, length)
    return repair(out)


def longest_title(words: list[str], first: int, titles: dict[tuple[str, ...], str], here: set[tuple[str, ...]]) -> int:
    """Its words; a title of one word counts only in the sentence that links it. 0 where none begins here."""
    for length in range(min(8, len(words) - first), 0, -1):
        title = tuple(words[first : first + length])
        if title in titles and (length > 1 or title in here):
            return length
    return 0


def without_title(words: list[str], first: int, last: int) -> tuple[int, int]:
    """A person's name without the office before it; nothing (first > last) where it is an office."""
    while first <= last and words[first].lower().rstrip(".") in TITLES:
        first += 1
    return (1, 0) if set(words[first : last + 1]) & {"of", "for", "and", "the"} else (first, last)


def write(tags: list[str], first: int, last: int, kind: str) -> None:
    """One name; what it cuts through goes."""
    if first > last:
        return
    after = last + 1
    while after < len(tags) and tags[after].startswith("I-"):
        tags[after] = "O"
        after += 1
    before = first
    while before > 0 and tags[before].startswith("I-"):
        before -= 1
    tags[before:first] = ["O"] * (first - before)
    tags[first : last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)


def read_silver(path: Path) -> list[Sentence]:
    """What `main` wrote, as sentences of which only the names are known."""
    return [
        Sentence("", [Word(form, "", "?", "?", IGNORED, "?", name=tag) for form, tag in zip(words, tags)], "")
        for words, tags in read_iob2(path)
    ]


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--pack", type=Path, required=True, help="folder with boundaries.json")
    options.add_argument("--from", dest="folder", type=Path, required=True, help="the first model")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    boundaries = json.loads((given.pack / "boundaries.json").read_text(encoding="utf-8"))
    sentences, titles = read_events(given.data / "news-text" / "portal-current-events.jsonl", boundaries)
    model, labels = load(given.folder)
    encoder = Encoder(Pieces(read_vocabulary()), labels)
    blank = [[Word(form, form, "X", "NN", 0, "root", name="?") for form in words] for words in sentences]
    tags = [p.names for p in predict(model, encoder, labels, blank)]
    linked, surfaces = vote(sentences, titles, tags)
    kinds = kinds_of_titles(linked)
    settled = [settle(*row, kinds, surfaces) for row in zip(sentences, titles, tags)]
    changed = sum(a != b for a, b in zip(tags, settled))
    print(f"{len(sentences)} sentences, {sum(len(spans(t)) for t in settled)} names, {changed} sentences changed by the vote")
    with given.out.open("w", encoding="utf-8") as file:
        for words, found in zip(sentences, settled):
            file.write("".join(f"{i}\t{w}\t{t}\n" for i, (w, t) in enumerate(zip(words, found), 1)) + "\n")


if __name__ == "__main__":
    main()
