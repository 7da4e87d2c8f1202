from __future__ import annotations

import pytest

from sayso.matches.direction import direction
from sayso.values import Credit, Outlet
from tests.matches.telling import article

QUAY = Outlet("Quay Wire", "quaywire.example")
BELL = Outlet("The Bell", "bell.example")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2031-03-01", "2031-03-02", "a->b"),
        ("2031-03-02", "2031-03-01", "b->a"),
        ("2031-03-01", "2031-03-01", "unknown"),
        ("2031-03-01T10:00:00+00:00", "2031-03-01T10:30:00+02:00", "b->a"),
        ("2031-03-01T10:00:00", "2031-03-01T09:00:00Z", "unknown"),
        ("2031-03-01T23:00:00", "2031-03-02", "a->b"),
        ("2031-03", "2031-03-02", "unknown"),
        ("2031-02", "2031-03-02", "a->b"),
        ("2031-03-01Tnonsense", "2031-03-01T10:00", "unknown"),
        (None, "2031-03-02", "unknown"),
        (None, None, "unknown"),
    ],
)
def test_dates_are_compared_as_precisely_as_both_are(one: str | None, other: str | None, expected: str) -> None:
    assert direction(article("x", published=one), article("y", published=other))[0] == expected


def test_a_credit_outweighs_the_dates_and_the_contradiction_is_said() -> None:
    credit = Credit("Quay Wire contributed", "Quay Wire", "with-material-from", "line")
    one = article("x", published="2031-03-01", outlet=BELL, credits_=(credit,))
    other = article("y", published="2031-03-02", outlet=QUAY)
    way, said = direction(one, other)
    assert way == "b->a"
    assert [each.kind for each in said] == ["credit", "dates", "contradiction"]


def test_a_domain_names_an_outlet_too() -> None:
    credit = Credit("via QW", "QW", "republished-from", "link", domain="quaywire.example")
    assert direction(article("x", outlet=QUAY), article("y", outlet=BELL, credits_=(credit,)))[0] == "a->b"


def test_credits_in_both_directions_say_nothing() -> None:
    to_quay = Credit("via Quay Wire", "Quay Wire", "wire", "line")
    to_bell = Credit("via The Bell", "The Bell", "wire", "line")
    way, said = direction(
        article("x", outlet=QUAY, credits_=(to_bell,)), article("y", outlet=BELL, credits_=(to_quay,))
    )
    assert (way, said) == ("unknown", ())
