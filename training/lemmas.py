"""Lemmas, twice: edit scripts the network chooses among (good at capitals), and a table of what training showed
(good at inflection). src/language/parse/lemma.ts joins the two with rules for words the table lacks.

A script says "which base, how many letters off its end, what to add".
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from .treebank import Sentence, read_conllu

BASES = {"form": lambda w: w, "lower": str.lower, "title": lambda w: w[:1].upper() + w[1:].lower(), "upper": str.upper}


def script_of(form: str, lemma: str) -> str:
    """"lower|3|y" makes "Flies" into "fly". Where nothing is shared the whole word is given: "=|be"."""
    best = ""
    for name, base in BASES.items():
        word = base(form)
        shared = 0
        while shared < min(len(word), len(lemma)) and word[shared] == lemma[shared]:
            shared += 1
        if shared == 0:
            continue
        script = f"{name}|{len(word) - shared}|{lemma[shared:]}"
        if not best or len(lemma) - shared < len(best.split("|", 2)[2]):
            best = script
    return best or f"=|{lemma}"


def apply_script(form: str, script: str) -> str | None:
    """None where the word is too short for the script."""
    if script.startswith("=|"):
        return script[2:]
    name, cut, added = script.split("|", 2)
    word = BASES[name](form)
    if int(cut) > len(word):
        return None
    return (word[: len(word) - int(cut)] + added) or None


INFLECTED = {"NNS", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS", "RBR", "RBS"}


def lemma_table(sentences: list[Sentence]) -> str:
    """Lines "form<TAB>tag<TAB>lemma", forms in lower case: what training says of inflected words, and of all whose
    lemma is not simply the form. Proper nouns are left to the network, which sees the sentence."""
    counts: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for sentence in sentences:
        for word in sentence.words:
            if not word.xpos.startswith("NNP") and word.lemma != "_" and "\t" not in word.form:
                counts[word.form.lower(), word.xpos][word.lemma] += 1
    lines = []
    for (form, tag), lemmas in sorted(counts.items()):
        lemma, times = lemmas.most_common(1)[0]
        inflected = tag in INFLECTED and form.isalpha()
        if inflected or (lemma.lower() != form and times > 1):
            lines.append(f"{form}\t{tag}\t{lemma}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """python -m training.lemmas --data ../shared/data --out models/en"""
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    train = [s for name in ("ewt-train", "gum-open-train") for s in read_conllu(given.data / "syntax" / f"{name}.conllu")]
    table = lemma_table(train)
    (given.out / "lemmas.tsv").write_text(table, encoding="utf-8")
    print(table.count("\n"), "lemmas")


if __name__ == "__main__":
    main()
