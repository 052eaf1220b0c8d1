"""From the data folder to the pack, one command: python -m training.build --data ../shared/data --out models/en

A short first training reads news (silver.py), a longer one learns from that too, and a mean of both is shipped.
About an hour and a half on one thread of an idle machine; --work keeps what lies between, and trainings whose result
is there are not done again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

PARITY = Path(__file__).parent.parent / "src" / "language" / "fixtures" / "parity.json"

# of the mean: the short runs know names better (they have not learnt the noise), the long one trees
SHARES = {"second/epoch-7.pt": 0.26, "second/model.pt": 0.26, "second/epoch-5.pt": 0.13, "first/model.pt": 0.35}


def run(module: str, *arguments: object) -> None:
    print(f"== {module}", flush=True)
    subprocess.run([sys.executable, "-m", f"training.{module}", *map(str, arguments)], check=True)


def train(folder: Path, *arguments: object) -> None:
    if not (folder / "model.pt").exists():
        run("train", "--out", folder, *arguments)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--work", type=Path, default=Path("training/work"))
    options.add_argument("--threads", type=int, default=1)
    given = options.parse_args()
    first, second, soup = (given.work / name for name in ("first", "second", "soup"))
    silver = given.work / "silver.iob2"
    given.out.mkdir(parents=True, exist_ok=True)
    data = ("--data", given.data)
    run("boundaries", *data, "--out", given.out)
    run("lemmas", *data, "--out", given.out)
    trained_on = (*data, "--threads", given.threads)
    train(first, *trained_on, "--epochs", 4)
    if not silver.exists():
        run("silver", *data, "--pack", given.out, "--from", first, "--out", silver)
    train(second, *trained_on, "--epochs", 10, "--silver", silver, "--keep", 5, 7)
    run("soup", "--out", soup, *(f"{given.work / file}={share}" for file, share in SHARES.items()))
    run("export", *data, "--from", soup, "--out", given.out)
    run("parity", "--pack", given.out, "--out", PARITY)


if __name__ == "__main__":
    main()
