from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from sayso import Archive
from sayso.stemma.families import _blocks, _ranked
from sayso.stemma.grounds import grounded
from sayso.stemma.pairs import LEAST_TOTAL, pairs
from tests.stemma.tellings import FIRST, SECOND, telling

if TYPE_CHECKING:
    from pathlib import Path

SAID = (
    "“Nobody asked the beekeepers of Ostrava whether eleven hives could stand beside a chlorine depot, and nobody "
    "measured the wind before the fence went up, so I will not sign a permit that three inspectors wrote blindfolded”"
)
COUNCIL = f"""The town council put off a permit for the storage yard on Wednesday.

Deputy mayor Pavla Hrubá explained the delay to a full gallery. {SAID}, she told them.

A second hearing follows in June."""
MARKET = f"""Honey sold out before noon at the Saturday market, and traders had one topic only.

{SAID}: the words of Pavla Hrubá hung in capital letters over the largest stall.

Customers came from as far as Zlín for lime blossom and thyme."""
INTERVIEW = (
    "“We dried the first apricots on the roof of the school,” says Timur Aliev. “My grandmother counted every tray "
    "and shouted at the sparrows until dusk.”\n\n“The drought of 2019 took forty trees, and the canal company sent us "
    "a bill for water that never came.”\n\n“Now my nephews sell vinegar to restaurants in Tashkent and ask me why "
    "anybody ever dried fruit at all.”"
)


def shared(place: Path, one: str, other: str) -> tuple[int, list[bool]]:
    """Return how many pairs an archive of two texts proposes, and which of them have grounds of their own."""
    with Archive(place / "news.sayso") as held:
        held.add(telling(one, "one"), telling(other, "other"), statements=False)
        numbers, rank = _ranked(held.store)
        first, second, _ = pairs(held.store.connection, rank)
        read = [held.store.article(number) for number in numbers].__getitem__
        found = grounded(held.store.connection, rank, first, second, read, LEAST_TOTAL)
        return len(first), found.tolist()


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        pytest.param(FIRST, SECOND, [True], id="a retelling"),
        pytest.param(FIRST, FIRST, [True], id="a copy"),
        pytest.param(COUNCIL, MARKET, [False], id="two reporters quote one speaker and share nothing else"),
        pytest.param(COUNCIL, COUNCIL.replace("on Wednesday", "this week"), [True], id="a copy with its quotation"),
        pytest.param(INTERVIEW, INTERVIEW + "\n\nThe harvest ends soon.", [True], id="all quotation, so it counts"),
    ],
)
def test_what_is_shared_beside_quotations(tmp_path: Path, one: str, other: str, kept: list[bool]) -> None:
    assert shared(tmp_path, one, other) == (1, kept)


def test_an_article_that_cannot_be_read_has_no_grounds(tmp_path: Path) -> None:
    with Archive(tmp_path / "news.sayso") as held:
        held.add(telling(FIRST, "one"), telling(SECOND, "other"), statements=False)
        _, rank = _ranked(held.store)
        first, second, _ = pairs(held.store.connection, rank)
        found = grounded(held.store.connection, rank, first, second, lambda _: None, LEAST_TOTAL)
    assert found.tolist() == [False]


def test_no_pairs_have_no_grounds(tmp_path: Path) -> None:
    with Archive(tmp_path / "news.sayso") as held:
        none = np.empty(0, np.int64)
        assert grounded(held.store.connection, none, none, none, lambda _: None, LEAST_TOTAL).tolist() == []


@pytest.mark.parametrize(
    ("pairs_", "blocks"),
    [
        ([], []),
        ([(3, 4)], [[(3, 4)]]),
        ([(5, 6), (1, 2), (2, 7), (6, 9)], [[(1, 2), (2, 7)], [(5, 6), (6, 9)]]),
        ([(4, 8), (1, 3), (3, 8)], [[(4, 8), (1, 3), (3, 8)]]),
    ],
)
def test_pairs_that_hang_together_stay_in_order(
    pairs_: list[tuple[int, int]], blocks: list[list[tuple[int, int]]]
) -> None:
    table = np.array(pairs_, np.int64).reshape(-1, 2)
    assert list(_blocks(table[:, 0], table[:, 1])) == blocks
