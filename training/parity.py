"""The set that holds Python and TypeScript together: python -m training.parity --pack models/en --out FILE

Our own sentences (parity.txt), segmented and parsed from Python; src/language/parity.test.ts expects the same.
Offsets are UTF-16 code units, as JavaScript counts.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from .names import spans
from .pieces import shape
from .run_pack import Pack
from .segment import segment


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def described(pack: Pack, text: str, sentence: list[tuple[int, int]]) -> dict:
    forms = [text[a:b] for a, b in sentence]
    found = pack.parse(forms)
    return {
        "tokens": [[units(text[:a]), units(text[:b])] for a, b in sentence],
        "pieces": [list(pack.encoder.pieces.of(form)) for form in forms],
        "shapes": [shape(form) for form in forms],
        "upos": found.upos, "xpos": found.xpos, "heads": [h - 1 for h in found.heads], "rels": found.rels,
        "names": [[first, last, kind] for first, last, kind in spans(found.names)],
        "happened": [round(h, 2) for h in found.happened],
    }


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--pack", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    pack = Pack(given.pack)
    boundaries = json.loads((given.pack / "boundaries.json").read_text(encoding="utf-8"))
    lines = (Path(__file__).parent / "parity.txt").read_text(encoding="utf-8").splitlines()
    rows = [{"text": t, "sentences": [described(pack, t, s) for s in segment(t, boundaries)]} for t in lines]
    body = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    given.out.write_text(f"[\n{body}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
