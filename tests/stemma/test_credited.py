from __future__ import annotations

import pytest

from sayso.stemma.credited import credit_to, named, whole
from sayso.values import Credit, CreditKind, Outlet
from tests.matches.telling import article

WIRE = Outlet("Coastal Wire", "coastalwire.example")


def credit(outlet: str = "Coastal Wire", domain: str | None = None, kind: CreditKind = "wire") -> Credit:
    return Credit(f"({outlet})", outlet, kind, "given", domain=domain)


@pytest.mark.parametrize(
    ("given", "outlet", "right"),
    [
        (credit(), WIRE, True),
        (credit("coastal WIRE"), WIRE, True),
        (credit("CW", "coastalwire.example"), WIRE, True),
        (credit("Coast"), WIRE, False),
        (credit(), None, False),
    ],
)
def test_a_credit_names_an_outlet_by_name_or_domain(given: Credit, outlet: Outlet | None, *, right: bool) -> None:
    assert (credit_to(article("A text.", credits_=(given,)), outlet) is not None) is right


def test_nobody_credits_himself() -> None:
    own = article("A text.", outlet=WIRE, credits_=(credit(),))
    assert credit_to(own, WIRE) is None
    assert whole(own) == []


def test_material_from_somebody_is_not_the_whole_text() -> None:
    assert whole(article("A text.", credits_=(credit(kind="with-material-from"),))) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("As Coastal Wire reported, the boats are back.", True),
        ("The Coastal Wires of the county hum.", False),
        ("Boats are back.", False),
    ],
)
def test_an_outlet_is_named_in_the_text_as_a_whole_name(text: str, *, right: bool) -> None:
    assert named(article(text), WIRE) is right
