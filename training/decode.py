"""From scores to a tree and to names. src/language/{decode-tree,decode-names}.ts do the same."""

from __future__ import annotations

import numpy as np


def tree(arcs: np.ndarray) -> np.ndarray:
    """Heads (0 the root, 1 the first word) of the best tree with exactly one root; arcs: [words, words + 1].

    Greedy where that is a tree already; otherwise Chu-Liu and Edmonds under each candidate root.
    """
    words = arcs.shape[0]
    scores = arcs.astype(np.float64).copy()
    scores[np.arange(words), np.arange(words) + 1] = -np.inf
    greedy = scores.argmax(1)
    if (greedy == 0).sum() == 1 and not cycle(greedy):
        return greedy
    best, best_score = greedy, -np.inf
    for root in np.argsort(-scores[:, 0])[:5]:  # a root below the fifth place never wins in practice
        forced = scores.copy()
        forced[:, 0] = -np.inf
        forced[root] = -np.inf
        forced[root, 0] = 0.0
        heads = chu_liu_edmonds(forced)
        score = scores[np.arange(words), heads].sum()
        if score > best_score:
            best, best_score = heads, score
    return best


def cycle(heads: np.ndarray) -> list[int]:
    """The words (from 0) of one cycle, or nothing."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, at = [], start
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at] - 1
        if at >= 0 and state[at] == 1 and at in path:
            return path[path.index(at) :]
        for word in path:
            state[word] = 2
    return []


def chu_liu_edmonds(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    loop = cycle(heads)
    if not loop:
        return heads
    words = scores.shape[0]
    inside = np.zeros(words, bool)
    inside[loop] = True
    outer = [i for i in range(words) if not inside[i]]
    n = len(outer)
    # contracted problem: outer words first, the loop as the last word
    small = np.full((n + 1, n + 2), -np.inf)
    columns = [0] + [i + 1 for i in outer]
    small[:n, : n + 1] = scores[np.ix_(outer, columns)]
    loop_columns = [i + 1 for i in loop]
    out_choice = np.zeros(n, int)
    if n:
        block = scores[np.ix_(outer, loop_columns)]
        out_choice = block.argmax(1)
        small[:n, n + 1] = block.max(1)
    kept = np.array([scores[i, heads[i]] for i in loop])
    entry = scores[np.ix_(loop, columns)] - kept[:, None]
    in_choice = entry.argmax(0)
    small[n, : n + 1] = entry.max(0)
    solved = chu_liu_edmonds(small)
    result = heads.copy()
    for k, word in enumerate(outer):
        result[word] = loop_columns[out_choice[k]] if solved[k] == n + 1 else columns[solved[k]]
    entering = solved[n]
    broken = loop[in_choice[entering]]
    result[broken] = columns[entering]
    return result


def names(scores: np.ndarray, tags: list[str]) -> list[str]:
    """The best sequence of tags in which I-X follows only B-X or I-X (Viterbi)."""
    count = len(tags)
    allowed = np.array([[not to.startswith("I-") or frm[2:] == to[2:] for to in tags] for frm in tags])
    best = scores[0] + np.array([-1e9 if tag.startswith("I-") else 0 for tag in tags])
    back = []
    for row in scores[1:]:
        step = np.where(allowed, best[:, None], -1e9)
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    assert len(path) == len(scores) and count
    return [tags[i] for i in reversed(path)]
