"""Lemmas as edit scripts: "which base, how many letters off its end, what to add", a label a network can choose.

src/language/lemma.ts applies the same scripts.
"""

from __future__ import annotations

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
