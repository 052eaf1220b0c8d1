"""Writes lexicon/en/first-names.tsv from the first names of Faker (PyPI, MIT licence) and the list beside this script.

    pip install Faker==40.54.0
    python3 lexicon/make/first_names.py

A name kept is one word in Latin letters (Cyrillic and Greek ones are put into Latin letters first), given to women or to men in the
locales that know it, never to both: a name that is anywhere given to both says nothing of a person's sex and is left out.
"""
import importlib
import pkgutil
import re
import unicodedata
from pathlib import Path

import faker.providers.person as person

HERE = Path(__file__).parent
OUT = HERE.parent / "en" / "first-names.tsv"
LATIN = re.compile(r"^[A-Z][a-z'’-]+(-[A-Z][a-z]+)?$")

CYRILLIC = dict(zip(
    "абвгдезийклмнопрстуфхцыэ",
    ["a", "b", "v", "g", "d", "e", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "y", "e"],
)) | {"ё": "yo", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ѓ": "gj",
      "ѕ": "dz", "ј": "j", "љ": "lj", "њ": "nj", "ќ": "kj", "џ": "dzh"}
GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφωάέήίόύώ",
                 ["a", "v", "g", "d", "e", "z", "i", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "o", "a", "e", "i", "i", "o", "y", "o"])) | {
    "θ": "th", "χ": "ch", "ψ": "ps", "ϊ": "i", "ΐ": "i", "ϋ": "y"}


def latin(name):
    letters = "".join(CYRILLIC.get(c, GREEK.get(c, c)) for c in name.lower())
    plain = "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
    plain = plain.translate(str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ə": "a"}))
    return re.sub(r"iy$", "y", plain).title() if re.search("[а-яіїєґ]", name.lower()) else plain.title()


def of_faker():
    women, men = set(), set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute, into in (("first_names_female", women), ("first_names_male", men), ("first_romanized_names", None)):
            names = getattr(provider, attribute, None)
            if names is None or into is None:
                continue
            into.update(latin(str(n)) for n in names)
    return women, men


def main():
    women, men = of_faker()
    own = dict(line.split("\t") for line in (HERE / "first-names.own.tsv").read_text("utf-8").splitlines() if line and line[0] != "#")
    rows = {n: "female" for n in women - men} | {n: "male" for n in men - women}
    rows |= own
    kept = sorted((n, g) for n, g in rows.items() if LATIN.match(n) and g in ("female", "male"))
    head = ("# First names that are given to women only or to men only, without accents. Classes: female, male.\n"
            "# Made by lexicon/make/first_names.py from Faker's person providers (MIT licence) and first-names.own.tsv.\n")
    OUT.write_text(head + "".join(f"{n.lower()}\t{g}\n" for n, g in kept), "utf-8")
    print(len(kept))


if __name__ == "__main__":
    main()
