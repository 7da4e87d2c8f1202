"""Decoding against the definition: every labelling tried."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.attribution.tagger.decode import LABELS, NEVER, REACH, Chain, allowed_steps, marginals, spans, viterbi

COUNT = len(LABELS)


def chain(seed: int) -> Chain:
    made = np.random.default_rng(seed)
    step = made.normal(size=(COUNT, COUNT)).astype(np.float32)
    start = made.normal(size=COUNT).astype(np.float32)
    step[~allowed_steps()[:-1]] = NEVER
    start[~allowed_steps()[-1]] = NEVER
    return Chain(step, start, np.zeros((3, 2 * REACH), np.float32))


def weight(labels: tuple[int, ...], emissions: np.ndarray, rules: Chain) -> float:
    total = float(rules.start[labels[0]] + emissions[0, labels[0]])
    for place in range(1, len(labels)):
        total += float(rules.step[labels[place - 1], labels[place]] + emissions[place, labels[place]])
    return total


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_viterbi_finds_the_heaviest_labelling(seed: int, length: int) -> None:
    rules = chain(seed)
    emissions = np.random.default_rng(seed + 1).normal(size=(1, length, COUNT)).astype(np.float32)
    best = max(product(range(COUNT), repeat=length), key=lambda labels: weight(labels, emissions[0], rules))
    (found,) = viterbi(emissions, [length], rules)
    assert weight(tuple(found), emissions[0], rules) == pytest.approx(weight(best, emissions[0], rules), abs=1e-3)


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.integers(1, 3))
def test_marginals_are_the_shares_of_all_labellings(seed: int, length: int) -> None:
    rules = chain(seed)
    emissions = np.random.default_rng(seed + 1).normal(size=(1, length, COUNT)).astype(np.float32)
    shares = np.zeros((length, COUNT))
    for labels in product(range(COUNT), repeat=length):
        mass = np.exp(weight(labels, emissions[0], rules))
        for place, label in enumerate(labels):
            shares[place, label] += mass
    shares /= shares.sum(1, keepdims=True)
    assert marginals(emissions, [length], rules)[0, :length] == pytest.approx(shares, abs=1e-3)


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.lists(st.integers(1, 40), min_size=2, max_size=5))
def test_a_window_is_decoded_in_company_as_alone(seed: int, lengths: list[int]) -> None:
    rules = chain(seed)
    emissions = np.zeros((len(lengths), max(lengths), COUNT), np.float32)
    for row, length in enumerate(lengths):
        emissions[row, :length] = np.random.default_rng(seed + row).normal(scale=4, size=(length, COUNT))
    labels, beliefs = viterbi(emissions, lengths, rules), marginals(emissions, lengths, rules)
    for row, length in enumerate(lengths):
        alone = emissions[row : row + 1, :length]
        assert labels[row] == viterbi(alone, [length], rules)[0]
        assert np.array_equal(beliefs[row, :length], marginals(alone, [length], rules)[0])


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["O", "O"], []),
        (["B-cue"], [("cue", 0, 1)]),
        (
            ["B-source", "I-source", "B-cue", "O", "B-content", "I-content"],
            [("source", 0, 2), ("cue", 2, 3), ("content", 4, 6)],
        ),
        (["B-content", "B-content"], [("content", 0, 1), ("content", 1, 2)]),
    ],
)
def test_labels_become_spans(labels: list[str], expected: list[tuple[str, int, int]]) -> None:
    found = spans([LABELS.index(label) for label in labels])
    roles = ("source", "cue", "content")
    assert [(roles[one.role], one.start, one.end) for one in found] == expected
