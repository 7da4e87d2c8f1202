from __future__ import annotations

import pytest

from sayso.matches.sheet import sheet
from sayso.stemma.origins import Told, origins
from sayso.values import Hop, Reading, Span, Speaker, Statement
from tests.matches.telling import article

SAID = "The weir at Oldmarch has sunk by nineteen centimetres since the spring survey"


def told(node: str, outlet: str, cited: str | None = None, words: str = SAID) -> Told:
    """Make a telling of one statement, which it has from another outlet where one is cited."""
    text = f"{words}, {cited or 'the engineer Paulo Brandt'} reported."
    hops = (Hop(cited, "outlet"),) if cited else ()
    statement = Statement(
        "s1", "indirect", (Span(0, len(words)),), speaker=Speaker("Paulo Brandt", "person"), relay=hops
    )
    made = article(text)
    return Told(node, sheet(made), Reading(made, (statement,)), outlet)


@pytest.mark.parametrize(
    ("others", "parents", "count"),
    [
        ([], {}, 1),
        ([told("n2", "Echo"), told("n3", "Globe")], {"n1": "n2", "n3": "n2"}, 1),
        ([told("n2", "Echo"), told("n3", "Globe")], {}, 3),
        ([told("n2", "Echo", words="Nobody in the harbour office answered the telephone all day")], {}, 1),
        ([told("n2", "Echo"), told("n3", "Globe")], {"n1": "u1", "n2": "u1"}, 2),
        ([told("n2", "Echo", "Globe"), told("n3", "Globe")], {}, 2),
        ([told("n2", "Echo", "Mirror"), told("n3", "Globe", "Mirror")], {}, 2),
    ],
    ids=["alone", "copies", "independent", "another matter", "an unseen source", "cites one held", "both cite one"],
)
def test_copies_count_once_and_what_is_cited_is_the_origin(
    others: list[Told], parents: dict[str, str], count: int
) -> None:
    (found,) = origins(told("n1", "Ledger"), others, parents)
    assert found.count == count
    assert not found.circular


def test_two_who_name_each_other_are_a_circle_and_one_origin() -> None:
    (found,) = origins(told("n1", "Ledger", "Echo"), [told("n2", "Echo", "Ledger")], {})
    assert found.count == 1
    assert found.circular == "Echo and Ledger name each other"


def test_a_telling_between_that_lacks_it_makes_no_second_origin() -> None:
    silent = told("n2", "Echo", words="Nobody in the harbour office answered the telephone all day")
    (found,) = origins(told("n1", "Ledger"), [silent, told("n3", "Globe")], {"n1": "n2", "n2": "n3"})
    assert (found.count, found.nodes) == (1, ("n1", "n3"))


def test_too_few_words_are_not_looked_for() -> None:
    (found,) = origins(told("n1", "Ledger", words="Yes"), [told("n2", "Echo", words="Yes")], {})
    assert found.doubt
