"""What the two boundary classifiers look at, as strings; src/language/segment/features.ts writes the same ones."""

from __future__ import annotations

import regex

from .atoms import DIGIT, LETTER, Atom, kind_of

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
