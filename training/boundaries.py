"""Tokens and sentences: two sparse linear classifiers over atoms and tokens, trained on EWT and GUM.

python -m training.boundaries --data ../shared/data --out models/en
Features are written as strings so that models/en/boundaries.json can be read by people; the L1 penalty keeps few.
src/language/segment/{split-features,end-features}.ts write the same strings.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import regex
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from .atoms import DIGIT, LETTER, Atom, atoms_of, kind_of
from .treebank import Sentence, read_conllu


@dataclass(frozen=True)
class Block:
    """A paragraph: its text, its tokens' spans (words, multi-word tokens opened), and where sentences end."""

    text: str
    spans: list[tuple[int, int]]
    ends: set[int]  # indices of tokens that close a sentence


def blocks_of(sentences: list[Sentence]) -> list[Block]:
    blocks: list[Block] = []
    for sentence in sentences:
        if sentence.opens_paragraph or not blocks:
            blocks.append(Block("", [], set()))
        blocks[-1] = with_sentence(blocks[-1], sentence)
    return blocks


def with_sentence(block: Block, sentence: Sentence) -> Block:
    text, spans = block.text, list(block.spans)
    inner = {i for first, last, _, _ in sentence.merged for i in range(first, last + 1)}
    forms = {first: (last, form) for first, last, form, _ in sentence.merged}
    for number, word in enumerate(sentence.words, 1):
        if number in forms:
            last, form = forms[number]
            spans += inside(form, [w.form for w in sentence.words[number - 1 : last]], len(text))
            text += form
        elif number not in inner:
            spans.append((len(text), len(text) + len(word.form)))
            text += word.form
        text += " " if word.space_after else ""
    return Block(text, spans, block.ends | {len(spans) - 1})


def inside(form: str, words: list[str], offset: int) -> list[tuple[int, int]]:
    """Where the words of a multi-word token stand in it; the whole for the first where they do not add up."""
    if "".join(words) != form:
        return [(offset, offset + len(form))]
    found = []
    for word in words:
        found.append((offset, offset + len(word)))
        offset += len(word)
    return found


def fused_words(sentences: list[Sentence]) -> dict[str, list[int]]:
    """Contractions written as one run of letters ("cannot", "gonna"), and where they open."""
    seen: Counter = Counter()
    for sentence in sentences:
        for first, last, form, _ in sentence.merged:
            words = [w.form for w in sentence.words[first - 1 : last]]
            if form.isalpha() and "".join(words) == form:
                seen[(form.lower(), tuple(np.cumsum([len(w) for w in words])[:-1].tolist()))] += 1
    return {form: list(cut) for (form, cut), n in sorted(seen.items(), key=lambda item: item[1])}


URL = regex.compile(r"^[(<\[\"']*(https?://|www\.|[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+\.)|\.(com|org|net|gov|edu|html?|doc|pdf|xls|ppt|jpg)(?![\p{L}\p{N}_])", regex.I)


STRAIGHT = str.maketrans("“”„«»‘’", "\"\"\"\"\"''")
OPENING_QUOTES, CLOSING_QUOTES = ("“", "„", "«"), ("”", "»")


def split_features(atoms: list[Atom], chunks: list[str], words: dict[str, str], i: int) -> list[str]:
    """Is there a token boundary between atoms i and i + 1, which touch?"""
    a, b = atoms[i], atoms[i + 1]
    reach = lambda k: atoms[k] if 0 <= k < len(atoms) and atoms[k].chunk == a.chunk else None  # noqa: E731
    p, pp, n, nn = reach(i - 1), reach(i - 2), reach(i + 2), reach(i + 3)
    tp, tpp = (atom.kind if atom else "^" for atom in (p, pp))
    tn, tnn = (atom.kind if atom else "$" for atom in (n, nn))
    first, last = a.place, a.chunk_size - a.place - 1  # atoms of the chunk before a, after a
    done = "".join(atom.lower for atom in atoms[i - first : i + 1])[-10:] if first < 8 else "~"
    rest = "".join(atom.lower for atom in atoms[i + 1 : i + 1 + last])[:10] if last <= 8 else "~"
    following = atoms[i + 1 + last].kind if i + 1 + last < len(atoms) else "$"
    special = words.get(a.lower + ".", "-") if b.lower == "." else "-"
    url = "url" if URL.search(chunks[a.chunk]) else "-"
    return [
        "bias", f"a={a.lower}", f"b={b.lower}", f"ab={a.lower} {b.lower}", f"kk={a.kind} {b.kind}",
        f"pkk={tp} {a.kind} {b.kind}", f"kkn={a.kind} {b.kind} {tn}", f"pkkn={tp} {a.kind} {b.kind} {tn}",
        f"wide={tpp} {tp} {a.kind} {b.kind} {tn} {tnn}", f"pab={tp} {a.lower} {b.lower}", f"abn={a.lower} {b.lower} {tn}",
        f"akn={a.lower} {b.kind} {tn}", f"pkb={tp} {a.kind} {b.lower}", f"kbn={a.kind} {b.lower} {n.lower if n else '$'}",
        f"pak={p.lower if p else '^'} {a.lower} {b.kind}", f"ukk={url} {a.kind} {b.kind}", f"ua={url} {a.lower}",
        f"done={done} {b.kind}", f"rest={a.kind} {rest}", f"all={done} {rest}" if len(done) + len(rest) < 16 else "all=~",
        f"abnf={a.lower} {b.lower} {tn} {following}", f"dbnf={done} {b.lower} {tn} {following}",
        f"sk={special} {a.kind}", f"skf={special} {a.kind} {tn} {following}",
    ]


# Abbreviations by what follows them; shipped in boundaries.json, so that both sides read one list.
ABBREVIATIONS = {
    "T.": "mr mrs ms messrs dr prof gen col maj capt cmdr lt sgt adm brig pvt cpl sen rep gov pres rev hon msgr fr sr st mt amb supt insp",
    "M.": "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    "S.": "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex "
    "va vt wash wis wyo ont que",
    "C.": "inc corp ltd co llc plc bros jr esq ph.d m.d",
    "N.": "no nos vol vols pp p fig figs art sec ch para approx est ca dept univ assn",
    "V.": "vs v etc al e.g i.e cf viz",
}
RAREST_OPENER, MOST_CAPITALS_INSIDE = 15, 0.03


def kinds_of_words(blocks: list[Block]) -> dict[str, str]:
    """Words told apart by more than their letters' case: abbreviations, and common words that bear a capital only
    where a sentence opens ("The", "However")."""
    lower, capital = Counter(), Counter()
    for block in blocks:
        for i, (a, b) in enumerate(block.spans):
            form = block.text[a:b]
            if i and i - 1 not in block.ends and form.isalpha() and block.text[block.spans[i - 1][0]] not in "\"'“‘(:-":
                (lower if form == form.lower() else capital)[form.lower()] += 1
    openers = (w for w, n in sorted(lower.items()) if n >= RAREST_OPENER and capital[w] <= MOST_CAPITALS_INSIDE * n)
    kinds = {word: "Xs" for word in openers}
    return kinds | {f"{word}.": kind for kind, words in ABBREVIATIONS.items() for word in words.split()}


def end_features(text: str, spans: list[tuple[int, int]], forms: list[str], states: list[str], kinds: list[str], i: int) -> list[str]:
    """Does a sentence end after token i, token i + 1 being of the same block?"""
    get = lambda k: token_word(forms[k], kinds[k]) if 0 <= k < len(forms) else "#"  # noqa: E731
    kind = lambda k: kinds[k] if 0 <= k < len(forms) else "#"  # noqa: E731
    gap = "_" if spans[i][1] < spans[i + 1][0] else "+"
    l, r, l2, r2 = get(i), get(i + 1), get(i - 1), get(i + 2)
    kl, kr, kl2, kr2, kl3, kr3 = kind(i), kind(i + 1), kind(i - 1), kind(i + 2), kind(i - 2), kind(i + 3)
    state = states[i]
    return [
        "bias", f"l={l}", f"r={r}", f"g={gap}", f"kk={kl}{gap}{kr}", f"lk={l}{gap}{kr}", f"kr={kl}{gap}{r}", f"lr={l}{gap}{r}",
        f"l2l={l2} {l}{gap}{kr}", f"rr2={kl}{gap}{r} {r2}", f"w4={kl2} {kl}{gap}{kr} {kr2}", f"w6={kl3} {kl2} {kl}{gap}{kr} {kr2} {kr3}",
        f"s={state} {kl}{gap}{kr}", f"sl={state} {l}{gap}{kr}", f"s2={state} {kl2} {kl}{gap}{kr}", f"k2l={kl2} {l}{gap}{r}",
        f"l2={l2} {kl}{gap}{kr}", f"r2={kl}{gap}{kr} {r2}", f"lkk={l}{gap}{kr} {kr2}", f"kkr={kl2} {kl}{gap}{r}", f"sr={state} {kl}{gap}{r}",
    ]


def token_word(form: str, kind: str) -> str:
    """Abbreviations of one sort count as one word, and curly quotation marks as straight ones."""
    return kind if kind in ABBREVIATIONS else form.lower().translate(STRAIGHT)


def token_kind(form: str, words: dict[str, str]) -> str:
    if LETTER.match(form):
        kind = kind_of(form)
        special = words.get(form.lower())
        if special and (special != "Xs" or kind in ("Xx", "X")):
            return special
        if kind == "X" and len(form) == 1:
            return "X"
        return kind + ("." if form.endswith(".") else "")
    if DIGIT.match(form):
        return "d"
    return form[:3].translate(STRAIGHT)


def states_of(forms: list[str]) -> list[str]:
    """After each token: is a quotation (q) or a bracket (b) open, and how long since a full stop (0 to 5)."""
    states, straight, curly, brackets, since = [], False, 0, 0, 0
    for form in forms:
        straight ^= form == '"'
        curly = max(0, curly + (form in OPENING_QUOTES) - (form in CLOSING_QUOTES))
        brackets = max(0, brackets + (form in ("(", "[")) - (form in (")", "]")))
        since = 0 if form[-1] in ".!?…" else since + 1
        long_since = since if since < 4 else 4 if since < 12 else 5
        states.append(("q" if straight or curly else "") + ("b" if brackets else "") + str(long_since))
    return states


# Sentences that end in an abbreviation are rare in the treebanks and common in news: some are made.
ENDING_ABBREVIATIONS = ["U.S.", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "a.m.", "p.m.", "Inc.", "Corp.", "Co.", "Jr.", "etc."]
MADE_ENDINGS = 0.2
CLOSING, UNMARKED_MARGIN = ('"', "”", "’", "'", ")", "]"), 1.0
UNLIKELY_MARGIN, LONGEST_INSERTION = 4.0, 12


def made_endings(blocks: list[Block], words: dict[str, str]) -> list[Block]:
    """Copies of neighbouring sentences, the first one's last word replaced by an abbreviation; only where the second
    opens with a word that bears a capital nowhere else, so that the end is beyond doubt."""
    dice, made = random.Random(1), []
    for block in blocks:
        forms = [block.text[a:b] for a, b in block.spans]
        ends = [-1, *sorted(block.ends)]
        for start, end, after in zip(ends, ends[1:], ends[2:]):
            first = end + 1 + (forms[end + 1] in ('"', "“") and end + 1 < after)
            opens = token_kind(forms[first], words) == "Xs"
            if opens and forms[end] == "." and end - start > 3 and forms[end - 1].isalpha() and dice.random() < MADE_ENDINGS:
                made.append(with_ending(block, start + 1, end, after, dice.choice(ENDING_ABBREVIATIONS)))
    return made


def with_ending(block: Block, start: int, end: int, after: int, abbreviation: str) -> Block:
    """Tokens start to after, tokens end - 1 and end (a word and its full stop) made one abbreviation."""
    cut, resume = block.spans[end - 1][0], block.spans[end][1]
    text = block.text[:cut] + abbreviation + block.text[resume:]
    shift = len(abbreviation) - (resume - cut)
    spans = block.spans[start : end - 1] + [(cut, cut + len(abbreviation))]
    spans += [(a + shift, b + shift) for a, b in block.spans[end + 1 : after + 1]]
    return Block(text, spans, {end - 1 - start, len(spans) - 1})


def split_rows(blocks: list[Block], fused: dict[str, list[int]], words: dict[str, str]) -> tuple[list[list[str]], list[bool]]:
    rows, answers = [], []
    for block in blocks:
        atoms, chunks = atoms_of(block.text, fused)
        ends = {end for _, end in block.spans}
        for i in range(len(atoms) - 1):
            if not atoms[i + 1].opens:
                rows.append(split_features(atoms, chunks, words, i))
                answers.append(atoms[i].end in ends)
    return rows, answers


def end_rows(blocks: list[Block], words: dict[str, str]) -> tuple[list[list[str]], list[bool]]:
    rows, answers = [], []
    for block in blocks:
        forms = [block.text[a:b] for a, b in block.spans]
        states, kinds = states_of(forms), [token_kind(form, words) for form in forms]
        for i in range(len(forms) - 1):
            rows.append(end_features(block.text, block.spans, forms, states, kinds, i))
            answers.append(i in block.ends)
    return rows, answers


def fit(rows: list[list[str]], answers: list[bool], strength: float, rarest: int = 2) -> dict[str, float]:
    counts = Counter(feature for row in rows for feature in row)
    index = {feature: i for i, feature in enumerate(sorted(f for f, n in counts.items() if n >= rarest))}
    columns = [[index[f] for f in row if f in index] for row in rows]
    pointers = np.cumsum([0, *map(len, columns)])
    matrix = csr_matrix((np.ones(pointers[-1], np.float64), np.concatenate([np.array(c, np.int64) for c in columns]), pointers), (len(rows), len(index)))
    model = LogisticRegression(l1_ratio=1.0, C=strength, solver="liblinear", fit_intercept=False, max_iter=200, tol=0.003)
    model.fit(matrix, np.array(answers))
    return {feature: round(float(w), 3) for feature, w in zip(index, model.coef_[0]) if abs(w) >= 0.02}


def segment(text: str, model: dict) -> list[list[tuple[int, int]]]:
    """Sentences of a block, each a list of token spans."""
    score = lambda weights, features: sum(weights.get(f, 0.0) for f in features)  # noqa: E731
    atoms, chunks = atoms_of(text, model["fused"])
    spans: list[tuple[int, int]] = []
    for i, atom in enumerate(atoms):
        if not atom.opens and i and score(model["split"], split_features(atoms, chunks, model["words"], i - 1)) <= 0:
            spans[-1] = (spans[-1][0], atom.end)
        else:
            spans.append((atom.start, atom.end))
    forms = [text[a:b] for a, b in spans]
    states, kinds = states_of(forms), [token_kind(form, model["words"]) for form in forms]
    sentences: list[list[tuple[int, int]]] = []
    for i, span in enumerate(spans):
        if i == 0 or score(model["end"], end_features(text, spans, forms, states, kinds, i - 1)) > margin(forms, kinds, i - 1):
            sentences.append([])
        sentences[-1].append(span)
    return sentences


def margin(forms: list[str], kinds: list[str], i: int) -> float:
    """How sure an end after token i must be: more so without a full stop or the like (quotes and brackets may follow it),
    most after a title, between an abbreviation and a small letter, and after a word put in brackets mid-sentence ("the
    [Harbour] Union"). A sentence cut in two costs the reading more than two left together."""
    if kinds[i] == "T." or kinds[i] in ABBREVIATIONS and kinds[i] != "V." and kinds[i + 1] == "x":
        return UNLIKELY_MARGIN
    last = i
    while last > 0 and forms[last] in CLOSING:
        last -= 1
    if forms[last][-1] in ".!?…":
        return 0.0
    return UNLIKELY_MARGIN if forms[i] in (")", "]") and is_inserted(forms, i) else UNMARKED_MARGIN


def is_inserted(forms: list[str], i: int) -> bool:
    """Does the bracket that closes at i open inside a sentence?"""
    for k in range(i - 1, max(0, i - LONGEST_INSERTION), -1):
        if forms[k] in ("(", "["):
            return forms[k - 1][-1] not in ".!?…"
    return False


def f1(gold: set, guess: set) -> float:
    return 100 * 2 * len(gold & guess) / max(1, len(gold) + len(guess))


def evaluate(blocks: list[Block], model: dict) -> dict[str, float]:
    gold_words, words, gold_sentences, sentences = set(), set(), set(), set()
    for number, block in enumerate(blocks):
        start = 0
        for i, (a, b) in enumerate(block.spans):
            gold_words.add((number, a, b))
            if i in block.ends:
                gold_sentences.add((number, block.spans[start][0], b))
                start = i + 1
        for spans in segment(block.text, model):
            words |= {(number, *span) for span in spans}
            sentences.add((number, spans[0][0], spans[-1][1]))
    return {"words": round(f1(gold_words, words), 2), "sentences": round(f1(gold_sentences, sentences), 2)}


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--strength", type=float, nargs=2, default=[2.0, 1.0], help="of the two fits: C of the L1 penalty")
    given = options.parse_args()
    read = lambda name: read_conllu(given.data / "syntax" / f"{name}.conllu")  # noqa: E731
    train = read("ewt-train") + read("gum-open-train")
    blocks = blocks_of(train)
    fused = fused_words(train)
    words = kinds_of_words(blocks)
    split, end = fit(*split_rows(blocks, fused, words), given.strength[0]), fit(*end_rows(blocks + made_endings(blocks, words), words), given.strength[1])
    model = {"fused": fused, "words": words, "split": split, "end": end}
    print({name: len(part) for name, part in model.items()})
    gum = read("gum-open-dev")
    for name, dev in (("EWT dev", read("ewt-dev")), ("GUM dev", gum), ("GUM dev news", [s for s in gum if "_news_" in s.id])):
        print(name, evaluate(blocks_of(dev), model), flush=True)
    (given.out / "boundaries.json").write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
