from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article import dates

MACHINE = [
    ("2025", "2025", "year"),
    ("2025-01", "2025-01", "month"),
    ("2025-01-20", "2025-01-20", "day"),
    ("20250120", "2025-01-20", "day"),
    ("2025-01-20T14:30", "2025-01-20T14:30", "minute"),
    ("2025-01-20T14:30Z", "2025-01-20T14:30+00:00", "minute"),
    ("2025-01-20T14:30:05.123+01:00", "2025-01-20T14:30:05+01:00", "second"),
    ("2025-01-20 14:30:05 +0100", "2025-01-20T14:30:05+01:00", "second"),
    ("Mon, 20 Jan 2025 14:30:05 GMT", "2025-01-20T14:30:05+00:00", "second"),
]
NO_MACHINE = [
    "",
    "yesterday",
    "20 January 2025",
    "2025-13-01",
    "2025-02-30",
    "0000-01-01",
    "2025-01-20T25:00",
    "1",
    "2025-1-",
    "01/02/2025",
]
WRITTEN = [
    ("January 3, 2025", "2025-01-03"),
    ("Published Friday, Jan. 3rd, 2025 at 10:12 AM EST", "2025-01-03"),
    ("3 January 2025", "2025-01-03"),
    ("3. Januar 2025", "2025-01-03"),
    ("3 janvier 2025", "2025-01-03"),
    ("3 de enero de 2025", "2025-01-03"),
    ("3 gennaio 2025", "2025-01-03"),
    ("3 de janeiro de 2025", "2025-01-03"),
    ("3 января 2025 года", "2025-01-03"),
    ("03.01.2025, 10:00 Uhr", "2025-01-03"),
    ("25/01/2025", "2025-01-25"),
    ("01/25/2025", "2025-01-25"),
    ("04/04/2025", "2025-04-04"),
    ("2025-01-03", "2025-01-03"),
]
NOT_WRITTEN = [
    "",
    "03/04/2025",
    "January 2025",
    "3 January",
    "in 2025",
    "May 2025 be kind",
    "31 February 2025",
    "99.99.2025",
    "1.2.3.2025",
    "March 3",
]


@pytest.mark.parametrize(("text", "value", "precision"), MACHINE)
def test_machine_dates_keep_their_precision(text: str, value: str, precision: str) -> None:
    assert dates.machine(text) == dates.When(value, precision)  # type: ignore[arg-type]  # the table holds plain strings


@pytest.mark.parametrize("text", NO_MACHINE)
def test_what_is_no_machine_date_has_no_value(text: str) -> None:
    assert dates.machine(text) is None


@pytest.mark.parametrize(("text", "value"), WRITTEN)
def test_written_dates_need_day_month_and_year(text: str, value: str) -> None:
    assert dates.written(text) == dates.When(value, "day")


@pytest.mark.parametrize("text", NOT_WRITTEN)
def test_what_is_no_full_date_has_no_value(text: str) -> None:
    assert dates.written(text) is None


def test_the_custom_decides_an_ambiguous_date() -> None:
    assert dates.is_ambiguous("03/04/2025")
    assert dates.written("03/04/2025", "day-first") == dates.When("2025-04-03", "day")
    assert dates.written("03/04/2025", "month-first") == dates.When("2025-03-04", "day")
    assert dates.order_shown("25/04/2025") == "day-first"
    assert dates.order_shown("04/25/2025") == "month-first"
    assert dates.order_shown("03/04/2025") is None


@given(st.text(max_size=80))
def test_any_text_has_a_value_or_none(text: str) -> None:
    for found in (dates.machine(text), dates.written(text)):
        assert found is None or found.value[:4].isdigit()


@given(st.dates(min_value=date(1600, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    assert dates.machine(day.isoformat()) == dates.When(day.isoformat(), "day")
    assert dates.written(day.strftime("%d %B %Y")) == dates.When(day.isoformat(), "day")
