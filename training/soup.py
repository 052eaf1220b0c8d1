"""A mean of trained weights: python -m training.soup --out FOLDER FILE=SHARE ...

Runs that start from the same weights (train.py's --seed, with another --order, more data or fewer epochs) end close
enough that a mean of their weights reads better than each ("model soups", Wortsman et al. 2022).
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def mix(shares: dict[Path, float]) -> dict[str, torch.Tensor]:
    """The weighted mean of the files' weights; shares need not add up to 1."""
    total = sum(shares.values())
    mean: dict[str, torch.Tensor] = {}
    for path, share in shares.items():
        for name, weight in torch.load(path, weights_only=True).items():
            mean[name] = mean.get(name, 0) + weight.float() * (share / total)
    return mean


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("files", nargs="+", help="FILE=SHARE")
    given = options.parse_args()
    shares = {Path(path): float(share) for path, share in (file.rsplit("=", 1) for file in given.files)}
    given.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(next(iter(shares)).parent / "labels.json", given.out / "labels.json")
    torch.save(mix(shares), given.out / "model.pt")


if __name__ == "__main__":
    main()
