"""Writes lexicon/en/countries.tsv from countries.psv beside it: one line a word, its class and the country it belongs to.

    python3 lexicon/make/countries.py
"""
from pathlib import Path

HERE = Path(__file__).parent
HEAD = """# Countries and what names them. The note is the country's name in this file. Written for this project (lexicon/make/countries.psv).
# Classes: country (a name of it), demonym (adjective), people (noun for its people), capital, region (part of the world), seat (palace, ministry's street or building that
# stands for its government). A word of two countries has a line for each: it names neither for sure.
"""

REGIONS = ("Europe;Eastern Europe;Western Europe;Central Europe;Africa;West Africa;East Africa;North Africa;Southern Africa;Horn of Africa;Sahel;Maghreb;Asia;"
           "Central Asia;South Asia;Southeast Asia;South-East Asia;East Asia;Middle East;Near East;Gulf;Persian Gulf;Levant;Caucasus;South Caucasus;North Caucasus;"
           "Balkans;Western Balkans;Baltics;Nordics;Scandinavia;Latin America;South America;Central America;North America;Americas;Caribbean;Oceania;Pacific;"
           "Asia-Pacific;Indo-Pacific;Arctic;West;Global South")


def people_of(adjective):
    """The nouns for the people of a country that follow from the adjective: "Russian" gives "Russian" and "Russians"."""
    regular = adjective[:1].isupper() and adjective.endswith(("an", "i", "k", "r", "y", "ek", "en", "ot", "in", "é", "be", "ne", "av", "ai", "iot"))
    return [adjective, adjective + "s"] if regular else [adjective]


def main():
    rows, seen = [], set()

    def add(word, kind, country):
        if word not in ("", "-") and (word, kind, country) not in seen:
            seen.add((word, kind, country))
            rows.append(f"{word}\t{kind}\t{country}\n")

    for line in (HERE / "countries.psv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, others, adjectives, people, capitals, seats = (part.split(";") for part in line.split("|"))
        country = name[0]
        for word in name + others:
            add(word, "country", country)
        for word in adjectives:
            add(word, "demonym", country)
        for word in people if people != [""] else [p for a in adjectives if a not in ("US", "U.S.") for p in people_of(a)]:
            add(word, "people", country)
        for word in capitals:
            add(word, "capital", country)
        for word in seats:
            add(word, "seat", country)
    for region in REGIONS.split(";"):
        add(region, "region", region)
    add("west", "region", "West")
    (HERE.parent / "en" / "countries.tsv").write_text(HEAD + "".join(rows), "utf-8")
    print(len(rows))


if __name__ == "__main__":
    main()
