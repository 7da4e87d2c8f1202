"""Numbers of one sentence against those of its retelling, in the middle of a story that stays."""

from __future__ import annotations

import pytest

from tests.stemma.changes.told import HEADLINE, INQUIRY, between

CHANGED = [
    # the sentence before, the sentence after, and the words of the two places
    ("Seven crates fell and 61 were soaked.", "Eight crates fell and 61 were soaked.", "Seven crates", "Eight crates"),
    ("The pier leans by 14 millimetres.", "The pier leans by 14 centimetres.", "14 millimetres", "14 centimetres"),
    ("The dredging lasts seven weeks.", "The dredging lasts seven months.", "seven weeks", "seven months"),
    ("The dredging lasts two to four months.", "The dredging lasts four months.", "two to four months", "four months"),
    ("The crew lost a week's wages.", "The crew lost a month's wages.", "a week's", "a month's"),
    ("Five pilots voted for the ramp.", "All pilots voted for the ramp.", "Five pilots", "All"),
    ("There is one lifeboat in the bay.", "There is no lifeboat in the bay.", "one", "no"),
    ("It was her second fire since June.", "It was her third fire since June.", "second", "third"),
    ("The quay takes at least 40 lorries.", "The quay takes up to 40 lorries.", "at least 40", "up to 40"),
    ("The yard loses $4 million a day.", "The yard has lost $4 million.", "$4 million", "$4 million"),
    ("Each pays an average of 90 euros.", "Each pays 90 euros.", "90 euros", "90 euros"),
    ("Two pilots swam ashore.", "Several pilots swam ashore.", "Two pilots", "Several"),
    ("The hull may rust within 24 months.", "The hull may rust within 24 weeks.", "24 months", "24 weeks"),
    (
        "More of the same. Some 90 gulls nest on the mast.",
        "At least 90 gulls nest on the mast.",
        "Some 90",
        "At least 90",
    ),
    ("Sixteen gulls nest on the mast.", "Hundreds of gulls nest on the mast.", "Sixteen gulls", "Hundreds of gulls"),
]
KEPT = [
    ("The slip is 23 kilometres away.", "The slip is 14 miles away."),
    ("The cook spent 412 days ashore.", "The cook spent more than a year ashore."),
    ("Every cabin was dry.", "All cabins were dry."),
    ("The yard lost more than 61,000 crates.", "The yard lost over 61,000 crates."),
    ("The dredging lasts at least three weeks.", "The dredging lasts three weeks or more."),
    ("Every fifth crate was soaked.", "A fifth of all crates were soaked."),
    ("The ferry sails once a day.", "The ferry sails every day."),
    ("Nobody of the three swam.", "None of the three swam."),
    ("The bill is 2.1 billion kronor.", "The bill is 2.1 Mrd. kronor."),
    ("Up to 30 tonnes of oil leaked.", "Until 30 tonnes of oil leaked."),
    ("Some 3,000 crates are stuck.", "Thousands of crates are stuck."),
    ("Fares fell to 12 euros from 14 a month earlier.", "Fares fell to 12 euros from 14."),
    ("The yard pays at least half by Friday.", "The yard pays half or more by Friday."),
    ("Two of the five lifeboats leaked.", "Two of five boats leaked."),
    ("Some 300 crates, all of them gone, were insured.", "The 300 crates, which are all gone, were insured."),
]


def figures(before: str, after: str) -> list[tuple[str, str]]:
    texts = [f"{HEADLINE}\n\n{each} The harbour was calm.\n\n{INQUIRY}" for each in (before, after)]
    return [
        (each.before.of(texts[0]), each.after.of(texts[1]))
        for each in between(*texts)
        if each.kind == "figure" and each.before and each.after
    ]


@pytest.mark.parametrize(("before", "after", "here", "there"), CHANGED, ids=[each[1] for each in CHANGED])
def test_another_figure_is_found_once_at_its_place(before: str, after: str, here: str, there: str) -> None:
    found = figures(before, after)
    assert len(found) == 1
    assert here in found[0][0]
    assert there in found[0][1]


@pytest.mark.parametrize(("before", "after"), KEPT, ids=[after for _, after in KEPT])
def test_the_same_amount_in_other_words_is_no_change(before: str, after: str) -> None:
    assert figures(before, after) == []
    assert figures(after, before) == []
