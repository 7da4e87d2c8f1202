from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.stemma.changes.quantities import quantities
from sayso.values import DateMention, Span


def read(text: str) -> list[tuple[str, float | None, float | None, str | None]]:
    found = quantities(text, [Span(0, len(text))], ())
    return [(each.span.of(text), each.value, each.to, each.approximate) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pump ran for nine minutes.", [("nine minutes", 9, None, None)]),
        ("It lasted about nine hours.", [("about nine hours", 9, None, "about")]),
        ("They wait two to four months.", [("two to four months", 2, 4, None)]),
        ("Up to 40 percent of it is gone.", [("Up to 40 percent", 40, None, "at-most")]),
        ("No one saw them.", []),
        ("It lost a week's catch.", [("a week's", 1, None, None)]),
        ("Nothing was counted.", []),
        ("It lasted three weeks or more.", [("three weeks or more", 3, None, "at-least")]),
        # a rate and a share are no "all"
        ("It sails every week, in every harbour.", [("every", None, None, None)]),
        ("Every fifth crate fell.", [("fifth", 5, None, None)]),
    ],
)
def test_numbers_with_what_they_count(text: str, expected: list[tuple[str, float, float | None, str | None]]) -> None:
    assert read(text) == expected


def test_a_length_of_time_from_now_on_is_a_quantity_and_a_date_is_none() -> None:
    for text, expected in (("It sails within 24 months", ["24 months"]), ("It sails on 24 May", [])):
        place = text.index("within") if "within" in text else text.index("24")
        dated = [DateMention(Span(place, len(text)), "2028-03-04")]
        assert [each.span.of(text) for each in quantities(text, [Span(0, len(text))], dated)] == expected


@given(st.text(alphabet="1234567890 to,.-%€ abouthundred\n", max_size=80))
def test_quantities_stand_in_order_inside_the_text(text: str) -> None:
    found = quantities(text, [Span(0, len(text))], ())
    assert [each.span for each in found] == sorted(each.span for each in found)
    assert all(0 <= each.span.start < each.span.end <= len(text) for each in found)
