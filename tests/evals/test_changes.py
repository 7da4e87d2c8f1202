from __future__ import annotations

import pytest

from evals.changes import compared, counted, is_right
from evals.family_file import KINDS, read
from evals.family_format import compile_family
from sayso.values import Change, Span

FAMILY = """\
subject: ferries
country: Norway

== a original
Coast Wire | 2026-03-04T09:00+00:00 | https://coastwire.example/osmund

# Ferry to Osmund stays in port

{s1|The ferry to Osmund {w1|may} stay in port until April, {n1|harbour chief Greta Lund} said on Monday}.

{s2|{f2|About 340 passengers} were taken ashore in fishing boats after the engine caught fire}.

{s3|Inspectors will hold a hearing in the town theatre next week}.

== b light-edit a
Harbour Daily | 2026-03-04T12:00+00:00 | https://harbourdaily.example/osmund

# Ferry to Osmund stays in port

{s1|The ferry to Osmund {w1|will} stay in port until April, {n1|harbour chief Greta Lund} said on Monday}.

{s2|{f2|About 430 passengers} were taken ashore in fishing boats after the engine caught fire}.

! hardened w1, figure f2
"""


def test_what_is_found_is_sorted_by_the_labels() -> None:
    (edge,) = compared(compile_family(read(FAMILY)))
    assert [label["kind"] for label in edge.right] == ["figure", "hardened", "dropped"]
    assert edge.missed == ()
    assert edge.wrong == ()
    assert counted([edge]).figures(KINDS) == (100.0, 100.0, 100.0)


def test_a_label_that_nothing_meets_is_missed_and_a_change_without_label_is_wrong() -> None:
    (edge,) = compared(compile_family(read(FAMILY.replace("! hardened w1, figure f2", "! softened w1"))))
    assert [label["kind"] for label in edge.missed] == ["softened", "reworded"]
    assert {"hardened", "figure"} <= {each.kind for each in edge.wrong}
    count = counted([edge])
    assert count.figures(["softened"]) == (0.0, 0.0, 0.0)
    assert count.figures(["dropped"]) == (100.0, 100.0, 100.0)


@pytest.mark.parametrize(
    ("before", "after", "right"),
    [((0, 5), (0, 5), True), ((4, 9), (4, 9), True), ((5, 9), (0, 5), False), ((0, 5), None, False)],
)
def test_a_place_meets_the_labels_in_both_texts(
    before: tuple[int, int] | None,
    after: tuple[int, int] | None,
    right: bool,  # noqa: FBT001  # a table's column
) -> None:
    change = Change("figure", 4, *(Span(*pair) if pair else None for pair in (before, after)))
    assert is_right(change, {"before": (0, 5), "after": (0, 5)}) is right
