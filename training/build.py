"""From the data folder to the pack, one command: python -m training.build --data ../shared/data --out models/en

Two trainings: a short first one reads news (silver.py), the second learns from that too. About an hour and a half on
one thread of an idle machine; --work keeps what lies between, and steps whose result is there are not done again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

PARITY = Path(__file__).parent.parent / "src" / "language" / "fixtures" / "parity.json"


def run(module: str, *arguments: object) -> None:
    print(f"== {module}", flush=True)
    subprocess.run([sys.executable, "-m", f"training.{module}", *map(str, arguments)], check=True)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--work", type=Path, default=Path("training/work"))
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--first-epochs", type=int, default=4)
    options.add_argument("--epochs", type=int, default=10)
    given = options.parse_args()
    first, second, silver = given.work / "first", given.work / "second", given.work / "silver.iob2"
    given.out.mkdir(parents=True, exist_ok=True)
    data = ("--data", given.data)
    run("boundaries", *data, "--out", given.out)
    run("lemmas", *data, "--out", given.out)
    if not (first / "model.pt").exists():
        run("train", *data, "--out", first, "--epochs", given.first_epochs, "--threads", given.threads)
    if not silver.exists():
        run("silver", *data, "--pack", given.out, "--from", first, "--out", silver)
    if not (second / "model.pt").exists():
        run("train", *data, "--out", second, "--epochs", given.epochs, "--threads", given.threads, "--silver", silver)
    run("export", *data, "--from", second, "--out", given.out)
    run("parity", "--pack", given.out, "--out", PARITY)


if __name__ == "__main__":
    main()
