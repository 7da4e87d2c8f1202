"""Hostile texts cost linear time: four times the text takes about four times as long, whatever it is made of."""

from __future__ import annotations

import time

import pytest

from sayso.attribution.marks import FAMILY
from tests.attribution.story import read

# Large enough that the time is far above the clock's grain, small enough that the whole file takes seconds.
SIZE = 6000
# Linear work gives a ratio of 4, quadratic of 16; noise of a busy machine stays under half way.
MOST = 9.0

UNITS = {
    "one sentence": "the quiet river bends towards ",
    "one paragraph": "The quiet river bends. ",
    "commas": ",",
    "said": "said ",
    "and said": "and said ",
    "he said": ", he said",
    "nested reports": "he said that ",
    "nested claims": "his claim that ",
    "according to": "according to ",
    "according to a name": "according to Ana Ruiz ",
    "as": "as ",
    "as-clauses": ", as noted by Ana",
    "hearsay": "reportedly ",
    "names": "Ana Ruiz Bo ",
    "names apart": "Ana Ruiz went ",
    "quotations": '"We stay here now," he said. The day was hot. ',
    "quotation going on": '"We will stay here now." ',
    "quotation and question": "“We?” he asked. ",
    "quotations in one sentence": "“we go now” and ",
    "lines": "The road is shut, she said.\n",
    "unclosed quotations": '"We will stay here now, he said.\n',
    "running quotation": '"We will stay here now\n',
    "closers without openers": "we go.” ",
    "turns": "HOST: we go on now here\nGUEST: no we do not\n",
    "introductions": ':\n"we go on now, right here."\n',
    "quotations without a space between": "“a b.”,",
    "brackets": "( said ) ",
    "full stops": ".",
    "dashes": "- ",
    "spaces": " ",
    "underscores": "_",
    "digits": "1",
    "capitals": "A",
    "possessives": "s' a ",
    **{f"mark {mark}": mark for mark in FAMILY},
    **{f"opening {mark}": f"{mark}a " for mark in "“‘«„\"'»"},
    **{f"closing {mark}": f"a.{mark} " for mark in "”’\"'»"},
}


def seconds(unit: str, size: int) -> float:
    text = unit * (size // len(unit)) + "x"
    start = time.process_time()
    reading = read(text)
    taken = time.process_time() - start
    assert all(span.end <= len(text) for span in reading.unattributed)
    return taken


def least_ratio(unit: str, size: int, enough: float) -> float:
    """Return how many times as long four times the text takes, the least of three tries or one that is under `enough`.

    Only an interruption makes a run longer than its work.
    """
    seconds(unit, 200)
    ratios: list[float] = []
    while len(ratios) < 3 and min(ratios, default=enough) >= enough:
        ratios.append(seconds(unit, 4 * size) / max(seconds(unit, size), 0.004))
    return min(ratios)


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_four_times_the_text_takes_about_four_times_as_long(unit: str) -> None:
    assert least_ratio(unit, SIZE, MOST) < MOST


def test_a_long_quotation_before_many_cues_is_read_in_pieces() -> None:
    unit = "“" + "word " * 900 + "” he said she noted that x "
    assert least_ratio(unit, 2 * SIZE, 20) < 20
