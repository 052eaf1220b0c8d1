"""Reading: CoNLL-U files into sentences. First step of training and of evaluation."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

IGNORED = -100  # what torch's losses skip


@dataclass
class Word:
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int  # 0 is the root, 1 the first word
    rel: str
    space_after: bool = True
    misc: str = "_"
    name: str = "O"  # B-PER, I-PER, ... ; "?" where nobody annotated names
    happened: float | None = None  # -3 .. 3, UDS It-Happened v2


@dataclass
class Sentence:
    id: str
    words: list[Word]
    text: str
    document: str = ""
    genre: str = ""
    opens_document: bool = False
    opens_paragraph: bool = False
    merged: list[tuple[int, int, str, bool]] = field(default_factory=list)  # multi-word tokens: first, last, form, space after


def read_conllu(path: Path) -> list[Sentence]:
    """Sentences of a CoNLL-U file in order; empty nodes are left out, multi-word tokens kept beside the words."""
    sentences: list[Sentence] = []
    comments: dict[str, str] = {}
    rows: list[list[str]] = []
    document = genre = ""
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("#"):
            key, _, value = line[1:].partition("=")
            comments[key.strip()] = value.strip()
        elif line.strip():
            rows.append(line.split("\t"))
        elif rows:
            document = comments.get("newdoc id", document)
            if "newdoc id" in comments:
                genre = comments.get("meta::genre", document.split("-")[0])
            sentences.append(_sentence(rows, comments, document, genre))
            rows, comments = [], {}
    return sentences


def _sentence(rows: list[list[str]], comments: dict[str, str], document: str, genre: str) -> Sentence:
    words, merged = [], []
    for row in rows:
        space_after = "SpaceAfter=No" not in row[9].split("|")
        if "-" in row[0]:
            first, last = row[0].split("-")
            merged.append((int(first), int(last), row[1], space_after))
        elif "." not in row[0]:
            words.append(Word(row[1], row[2], row[3], row[4], int(row[6]), row[7], space_after, row[9]))
    for first, last, form, space_after in merged:
        _mark_spaces(words[first - 1 : last], form, space_after)
    opens = any(key.startswith("newdoc") for key in comments)
    return Sentence(
        comments.get("sent_id", ""), words, comments.get("text", ""), document, genre,
        opens, opens or any(key.startswith("newpar") for key in comments), merged,
    )


def _mark_spaces(words: list[Word], form: str, space_after: bool) -> None:
    """Parts of a multi-word token stand together: only the last part can be followed by a space."""
    for word in words:
        word.space_after = False
    words[-1].space_after = space_after
