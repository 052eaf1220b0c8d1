"""Did it happen: UDS It-Happened v2 (on EWT's text) put on the treebank's words for training."""

from __future__ import annotations

import json
from pathlib import Path

from .treebank import Sentence


def read_events(path: Path) -> dict[str, list[tuple[int, str, float]]]:
    """Events by sentence, the sentence written without spaces (its tokenisation is an older one):
    (start in that string, word, label -3..3)."""
    events: dict[str, list[tuple[int, str, float]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        tokens = row["text"].split(" ")
        starts = [0]
        for token in tokens:
            starts.append(starts[-1] + len(token))
        found = events.setdefault("".join(tokens), [])
        found += [(starts[t["span1"][0]], t["span_text"], t["label"]) for t in row["targets"]]
    return events


def add_events(sentences: list[Sentence], events: dict[str, list[tuple[int, str, float]]]) -> int:
    """Labels the words that events name; returns how many were placed. Sentences are matched by their characters."""
    placed = 0
    for sentence in sentences:
        labels = {start: (word, label) for start, word, label in events.get("".join(w.form for w in sentence.words), [])}
        offset = 0
        for word in sentence.words:
            event = labels.get(offset)
            if event and event[0] == word.form:
                word.happened = event[1]
                placed += 1
            offset += len(word.form)
    return placed
