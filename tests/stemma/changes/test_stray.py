"""Numbers told in another sentence than before: which are another figure, and which are other numbers altogether."""

from __future__ import annotations

import pytest

from sayso.matches.sheet import sheet
from sayso.stemma.changes.couple import Side
from sayso.stemma.changes.quantities import quantities
from sayso.stemma.changes.stray import stray
from sayso.stemma.changes.units import units
from sayso.values import Change, Span
from tests.stemma.changes.told import HEADLINE, reading
from tests.steps import LINEAR, counted

MOVED = [
    # two clauses that tell different things, and the number that both should hold
    (
        "The insurers in Karsholm paid for 38 sheds.",
        "A storm that nobody had foreseen tore 380 sheds apart, an angry baker wrote.",
        "38 sheds",
        "380 sheds",
    ),
    (
        "The mayor counted on 1.4 million votes.",
        "Every stamp for those 4.1 million votes was licked by children.",
        "1.4 million",
        "4.1 million",
    ),
    (
        "A gale pushed seventeen wagons off the quay.",
        "What stops the trains are seventy wagons on their side.",
        "seventeen wagons",
        "seventy wagons",
    ),
    (
        "The lamp was 58 kilometres away.",
        "Divers swam for days, since the nearest doctor lives 85 kilometres off.",
        "58 kilometres",
        "85 kilometres",
    ),
]
OTHERS = [
    # two lengths, two times, two shares: other things, and no slip of digits
    ("The bay is 58 kilometres wide.", "Divers swam for days, since no doctor lives within 13 kilometres."),
    ("A baker sold bread for nine years.", "What stops the trains is a strike of thirty years."),
    ("The mayor won 41 percent.", "Every stamp was licked by children, of whom 12 percent liked it."),
    # the number is in both texts
    (
        "A gale pushed seventeen wagons off the quay.",
        "What stops the trains are seventeen wagons on their side; seventy wagons are new.",
    ),
    # converted
    ("The lamp was 58 kilometres away.", "Divers swam for days, since the nearest doctor lives 36 miles off."),
    # several numbers of one thing
    (
        "A gale pushed seventeen wagons off the quay. Grain for nine wagons lies in barns.",
        "Thieves came at night with seventy wagons.",
    ),
]


def side(text: str) -> Side:
    """Return what a text counts, and its clauses."""
    read = reading(text)
    found = sheet(read.article)
    return Side("", read, found, units(read, found), quantities(text, [Span(0, len(text))], ()))


def figures(before: str, after: str) -> list[tuple[str, str]]:
    """Return the places of the numbers that changed, where nothing is known of which clause tells what."""
    one, other = f"{HEADLINE}\n\n{before}", f"{HEADLINE}\n\n{after}"
    found = list(stray([], side(one), side(other)))
    assert {each.kind for each in found} <= {"figure"}
    return [(each.before.of(one), each.after.of(other)) for each in found if each.before and each.after]


@pytest.mark.parametrize(("before", "after", "here", "there"), MOVED, ids=[each[3] for each in MOVED])
def test_a_number_that_changed_in_another_sentence_is_found_once(
    before: str, after: str, here: str, there: str
) -> None:
    found = figures(before, after)
    assert len(found) == 1
    assert here in found[0][0]
    assert there in found[0][1]


@pytest.mark.parametrize(("before", "after"), OTHERS, ids=[after for _, after in OTHERS])
def test_other_numbers_are_no_changed_figure(before: str, after: str) -> None:
    assert figures(before, after) == []


def test_a_number_told_twice_changed_once() -> None:
    found = figures("The insurers paid for 38 sheds.", "The wind took 380 sheds, all 380 sheds, a baker wrote.")
    assert len(found) == 1


def test_what_is_known_to_have_changed_is_not_told_again() -> None:
    one, other = (side(f"{HEADLINE}\n\nThe wind took {number} sheds.") for number in (38, 380))
    places = [Span(text.index("3"), len(text) - 1) for text in (one.text, other.text)]
    known = Change("figure", 4, *places, None, None, "another figure")
    assert list(stray([known], one, other)) == []
    assert len(list(stray([], one, other))) == 1


@pytest.mark.parametrize("form", ["{0} sheds", "{0}0 sheds"])
def test_numbers_of_one_unit_are_compared_in_linear_work(form: str) -> None:
    def work(size: int) -> int:
        before = " ".join(f"Lot {lot} held {lot} sheds." for lot in range(1000, 1000 + size))
        after = " ".join(f"A clerk wrote of {form.format(lot)}." for lot in range(10000, 10000 + size))
        one, other = side(f"{HEADLINE}\n\n{before}"), side(f"{HEADLINE}\n\n{after}")
        return counted(lambda: list(stray([], one, other)))[1]

    assert work(160) < LINEAR * work(40)
