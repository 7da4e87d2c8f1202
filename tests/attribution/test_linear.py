"""Hostile texts are linear work: four times the text is about four times as much, whatever it is made of."""

from __future__ import annotations

import pytest

from sayso.attribution.marks import FAMILY
from tests.attribution.story import read
from tests.steps import LINEAR, counted

SIZE = 1500

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


def work(unit: str, size: int) -> int:
    text = unit * (size // len(unit)) + "x"
    reading, count = counted(lambda: read(text))
    assert all(span.end <= len(text) for span in reading.unattributed)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_four_times_the_text_is_about_four_times_the_work(unit: str) -> None:
    work(unit, 200)
    assert work(unit, 4 * SIZE) < LINEAR * work(unit, SIZE)


def test_a_long_quotation_before_many_cues_is_read_in_pieces() -> None:
    unit = "“" + "word " * 900 + "” he said she noted that x "
    work(unit, len(unit))
    assert work(unit, 8 * len(unit)) < LINEAR * work(unit, 2 * len(unit))
