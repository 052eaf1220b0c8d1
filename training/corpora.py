"""Which public files go in, and what each may be used for (../shared/data/README.md says the licences)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .factuality import add_events, read_events
from .gum_names import add_gum
from .names import add_uner, even_out
from .treebank import Sentence, read_conllu


@dataclass
class Corpora:
    train: list[Sentence]
    ewt_dev: list[Sentence]
    gum_dev: list[Sentence]


def read_corpora(data: Path) -> Corpora:
    ewt, ewt_dev = (read_conllu(data / "syntax" / f"ewt-{part}.conllu") for part in ("train", "dev"))
    gum, gum_dev = (read_conllu(data / "syntax" / f"gum-open-{part}.conllu") for part in ("train", "dev"))
    matched = add_uner(ewt, data / "ner" / "uner-ewt-train.old.iob2")
    evened = even_out(ewt)
    add_uner(ewt_dev, data / "ner" / "uner-ewt-dev.iob2")
    add_gum(gum)
    add_gum(gum_dev)
    dev_texts = {"".join(w.form for w in s.words) for s in ewt_dev}
    events = read_events(data / "factuality" / "uds-ih2-train.jsonl")
    placed = add_events(ewt, {text: found for text, found in events.items() if text not in dev_texts})
    add_events(ewt_dev, read_events(data / "factuality" / "uds-ih2-dev.jsonl"))
    print(f"names matched on {matched} of {len(ewt)} EWT sentences; {evened} runs evened out; {placed} events placed", flush=True)
    return Corpora(ewt + gum, ewt_dev, gum_dev)
