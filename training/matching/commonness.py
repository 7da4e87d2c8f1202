"""Count in how many articles each stem stands: one command, no randomness.

    python -m training.matching.commonness --texts A.jsonl.xz B.jsonl.xz --out src/sayso/matches/model/commonness.npz

Rows of the files need a `text`. What is written holds keys (CRC-32 of the stem) and weights in 255 steps, no words.
Stems in fewer than FEWEST articles are left out: they weigh as much as one never seen.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
from collections import Counter
from pathlib import Path

import numpy as np

from sayso.attribution.tokens import TOKEN
from sayso.matches.stems import stem_key

FEWEST = 3


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    counts: Counter[int] = Counter()
    total = 0
    for path in args.texts:
        with lzma.open(path, "rt", encoding="utf8") as file:
            for line in file:
                words = TOKEN.findall(json.loads(line)["text"])
                counts.update({stem_key(word) for word in words if word[0].isalnum()})
                total += 1
    kept = sorted((key, count) for key, count in counts.items() if count >= FEWEST)
    top = math.log(total / FEWEST)
    weights = np.array([math.log(total / count) for _, count in kept])
    np.savez_compressed(
        args.out,
        keys=np.array([key for key, _ in kept], np.uint32),
        steps=np.round(weights / top * 255).astype(np.uint8),
        unseen=np.float64(math.log(total)),
        top=np.float64(top),
    )
    print(f"{total} articles, {len(kept)} stems")


if __name__ == "__main__":
    main()
