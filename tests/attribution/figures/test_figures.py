"""Figures as news writes them: the words, the value, the unit, and what is said about their exactness."""

from __future__ import annotations

from math import isclose

import pytest

from sayso.attribution.figures import figures
from sayso.values import Figure, Span

MONEY = [
    ("The pier cost €1.2bn.", "€1.2bn", 1.2e9, "EUR"),
    ("The pier cost £40m.", "£40m", 4e7, "GBP"),
    ("The pier cost $61bn.", "$61bn", 6.1e10, "USD"),
    ("The pier cost $10k.", "$10k", 1e4, "USD"),
    ("The pier cost US$500m.", "US$500m", 5e8, "USD"),
    ("The pier cost A$12 million.", "A$12 million", 1.2e7, "AUD"),
    ("The pier cost C$3.5m.", "C$3.5m", 3.5e6, "CAD"),
    ("The pier cost NZ$4bn.", "NZ$4bn", 4e9, "NZD"),
    ("The pier cost HK$90 million.", "HK$90 million", 9e7, "HKD"),
    ("The pier cost S$15m.", "S$15m", 1.5e7, "SGD"),
    ("The pier cost R$200 million.", "R$200 million", 2e8, "BRL"),
    ("The pier cost R4.5m.", "R4.5m", 4.5e6, "ZAR"),
    ("The pier cost R10 000.", "R10 000", 1e4, "ZAR"),
    ("The pier cost Rs 5 crore.", "Rs 5 crore", 5e7, "INR"),
    ("The pier cost Rs. 500.", "Rs. 500", 500, "INR"),
    ("The pier cost ₹4 lakh.", "₹4 lakh", 4e5, "INR"),
    ("The pier cost ₹2.5 lakh crore.", "₹2.5 lakh crore", 2.5e12, "INR"),
    ("The pier cost ¥30 million.", "¥30 million", 3e7, "JPY"),
    ("The pier cost CHF 340m.", "CHF 340m", 3.4e8, "CHF"),
    ("The pier cost AED1.1bn.", "AED1.1bn", 1.1e9, "AED"),
    ("The pier cost Tk 1.9 billion.", "Tk 1.9 billion", 1.9e9, "BDT"),
    ("The pier cost KSh 500.", "KSh 500", 500, "KES"),
    ("The pier cost USD 5 million.", "USD 5 million", 5e6, "USD"),
    ("The pier cost 5 million USD.", "5 million USD", 5e6, "USD"),
    ("The pier cost 2,500 euros.", "2,500 euros", 2500, "EUR"),
    ("The pier cost 910 billion yen.", "910 billion yen", 9.1e11, "JPY"),
    ("The pier cost three million dollars.", "three million dollars", 3e6, "USD"),
    ("The pier cost 500 Canadian dollars.", "500 Canadian dollars", 500, "CAD"),
    ("The pier cost 40 Swiss francs.", "40 Swiss francs", 40, "CHF"),
    ("The pier cost 40 francs.", "40 francs", 40, "francs"),
    ("The pier cost 300 billion rubles.", "300 billion rubles", 3e11, "RUB"),
    ("A $2.5-trillion plan failed.", "$2.5-trillion", 2.5e12, "USD"),
    ("A five-dollar note lay there.", "five-dollar", 5, "USD"),
    ("A 25 million-euro fund failed.", "25 million-euro", 2.5e7, "EUR"),
]

SHARES = [
    ("It rose 3.5%.", "3.5%", 3.5, "%"),
    ("It rose 15 percent.", "15 percent", 15, "%"),
    ("It rose 15 per cent.", "15 per cent", 15, "%"),
    ("It rose 15 pct.", "15 pct", 15, "%"),
    ("It rose fifteen per cent.", "fifteen per cent", 15, "%"),
    ("A 31-percent share was sold.", "31-percent", 31, "%"),
    ("It rose 2 percentage points.", "2 percentage points", 2, "points"),
    ("It rose 40 basis points.", "40 basis points", 40, "basis points"),
    ("It fell by two-thirds.", "two-thirds", 2 / 3, ""),
    ("It fell by a third.", "a third", 1 / 3, ""),
    ("It fell by three quarters.", "three quarters", 0.75, ""),
    ("A quarter of it sank.", "A quarter", 0.25, ""),
    ("Half of it sank.", "Half", 0.5, ""),
    ("One in five adults sang.", "One in five adults", 0.2, "adults"),
    ("Seven out of ten goats sang.", "Seven out of ten goats", 0.7, "goats"),
    ("Six goats in ten sang.", "Six goats in ten", 0.6, "goats"),
]

COUNTED = [
    ("They saw 38 goats.", "38 goats", 38, "goats"),
    ("They saw 1,900 suspected cases.", "1,900 suspected cases", 1900, "cases"),
    ("They saw eight men.", "eight men", 8, "men"),
    ("They saw twelve small brown owls.", "twelve small brown owls", 12, "owls"),
    ("They saw two hundred and thirty votes.", "two hundred and thirty votes", 230, "votes"),
    ("They saw one hundred and five cows.", "one hundred and five cows", 105, "cows"),
    ("They saw twenty-five hundred tanks.", "twenty-five hundred tanks", 2500, "tanks"),
    ("They saw three hundred thousand bees.", "three hundred thousand bees", 300_000, "bees"),
    ("They saw 1.4 lakh people.", "1.4 lakh people", 140_000, "people"),
    ("They saw 40m people.", "40m people", 4e7, "people"),
    ("They saw 731-thousand clients.", "731-thousand clients", 731_000, "clients"),
    ("They saw half a million gulls.", "half a million gulls", 5e5, "gulls"),
    ("They saw a quarter of a million gulls.", "a quarter of a million gulls", 250_000, "gulls"),
    ("They saw a dozen gulls.", "a dozen gulls", 12, "gulls"),
    ("They saw half a dozen gulls.", "half a dozen gulls", 6, "gulls"),
    ("They saw two dozen gulls.", "two dozen gulls", 24, "gulls"),
    ("They saw a pair of gulls.", "a pair of gulls", 2, "gulls"),
    ("They saw two and a half barrels.", "two and a half barrels", 2.5, "barrels"),
    ("They saw 3½ tonnes.", "3½ tonnes", 3.5, "tonnes"),
    ("They saw zero bears.", "zero bears", 0, "bears"),
    ("They saw nine of eleven ferries.", "nine of eleven ferries", 9, "ferries"),
    ("They saw 12 policemen.", "12 policemen", 12, "policemen"),
    ("They saw 10\u00a0000 larks.", "10\u00a0000 larks", 10_000, "larks"),
    ("They saw dozens of drones.", "dozens of drones", None, "drones"),
    ("They saw scores of drones.", "scores of drones", None, "drones"),
    ("They saw tens of thousands of eels.", "tens of thousands of eels", None, "eels"),
    ("They saw several hundred eels.", "several hundred eels", None, "eels"),
]

MEASURED = [
    ("It fired 155mm shells.", "155mm", 155, "mm"),
    ("It lies 300 km off.", "300 km", 300, "km"),
    ("It lies sixty kilometres off.", "sixty kilometres", 60, "km"),
    ("It lies sixty kilometers off.", "sixty kilometers", 60, "km"),
    ("It is 40m long.", "40m", 40, "metres"),
    ("It holds 85 billion cubic meters.", "85 billion cubic meters", 8.5e10, "cubic metres"),
    ("It covers 12 square miles.", "12 square miles", 12, "square miles"),
    ("It yields 500 MW.", "500 MW", 500, "MW"),
    ("It drove at 90 mph.", "90 mph", 90, "mph"),
    ("It was 8°C in there.", "8°C", 8, "°C"),
    ("It was minus 22°C in there.", "minus 22°C", -22, "°C"),
    ("It was 40 degrees Celsius in there.", "40 degrees Celsius", 40, "°C"),
    ("It is 40,000 years old.", "40,000 years", 40_000, "years"),
]

BOUNDS = [
    ("about 40 goats", "about"),
    ("some 40 goats", "about"),
    ("nearly 40 goats", "about"),
    ("close to 40 goats", "about"),
    ("an estimated 40 goats", "about"),
    ("40 or so goats", "about"),
    ("40-odd goats", "about"),
    ("more than 40 goats", "over"),
    ("over 40 goats", "over"),
    ("upwards of 40 goats", "over"),
    ("just under 40 goats", "under"),
    ("fewer than 40 goats", "under"),
    ("at least 40 goats", "at-least"),
    ("no fewer than 40 goats", "at-least"),
    ("40 or more goats", "at-least"),
    ("40+ goats", "at-least"),
    ("up to 40 goats", "at-most"),
    ("as many as 40 goats", "at-most"),
    ("no more than 40 goats", "at-most"),
]

RANGES = [
    ("They saw between 10,000 and 12,000 larks.", "between 10,000 and 12,000 larks", 1e4, 1.2e4, "larks"),
    ("They saw 10-15 larks.", "10-15 larks", 10, 15, "larks"),
    ("They saw two or three larks.", "two or three larks", 2, 3, "larks"),
    ("It cost $3-4bn.", "$3-4bn", 3e9, 4e9, "USD"),
    ("It cost £10m-£12m.", "£10m-£12m", 1e7, 1.2e7, "GBP"),
    ("It cost between €300mn and €450mn.", "between €300mn and €450mn", 3e8, 4.5e8, "EUR"),
    ("It cost AED3.10-3.40 a go.", "AED3.10-3.40", 3.1, 3.4, "AED"),
    ("It rose 3 to 5 percent.", "3 to 5 percent", 3, 5, "%"),
    ("It rose 10%-12%.", "10%-12%", 10, 12, "%"),
]

NOTHING = [
    "Output tripled and doubled.",
    "She came third in the 3rd race.",
    "The match ended 3-1 and the next one 41–12.",
    "Ana Ruiz, 44, sang.",
    "He is 58.",
    "She died at 91.",
    "A boy of six sang.",
    "The 12-year-old sang.",
    "They sang for three days and two long years.",
    "It began at eight, at 8 p.m. and at 14:31.",
    "See page 40, Room 12 and No. 10.",
    "He drove the F-16 down Highway 50.",
    "COVID-19 came, and so did the G7.",
    "Call 555-0199 or 192.168.20.24.",
    "No one sang, and one day one of them will.",
    "The two agreed.",
    "A third man sang in the second half.",
    "It took half a century.",
    "She cut it in two.",
    "Children under 12 sang.",
    "Each was half right.",
    "A 12-member panel sang.",
    "007 sang.",
    "99999999999999999999999999 is a key.",
    "",
]


def read(text: str, **options: object) -> tuple[Figure, ...]:
    return figures(text, [Span(0, len(text))], **options)  # type: ignore[arg-type]  # passed on


@pytest.mark.parametrize(("text", "words", "value", "unit"), [*MONEY, *SHARES, *COUNTED, *MEASURED])
def test_a_figure_has_value_and_unit(text: str, words: str, value: float | None, unit: str) -> None:
    (figure,) = read(text)
    assert figure.span.of(text) == words
    assert figure.unit == unit
    assert figure.value == value or isclose(figure.value or 0, value or 0)


@pytest.mark.parametrize(("words", "kind"), BOUNDS)
def test_an_approximator_belongs_to_its_figure(words: str, kind: str) -> None:
    text = f"They saw {words} there."
    (figure,) = read(text)
    assert (figure.span.of(text), figure.value, figure.unit, figure.approximate) == (words, 40, "goats", kind)


@pytest.mark.parametrize(("text", "words", "low", "high", "unit"), RANGES)
def test_a_range_has_two_ends(text: str, words: str, low: float, high: float, unit: str) -> None:
    (figure,) = read(text)
    assert figure.span.of(text) == words
    assert figure.to is not None
    assert isclose(figure.value or 0, low)
    assert isclose(figure.to, high)
    assert figure.unit == unit


@pytest.mark.parametrize("text", NOTHING)
def test_no_figure(text: str) -> None:
    assert [each.span.of(text) for each in read(text)] == []


def test_a_change_from_one_to_another_is_two_figures() -> None:
    assert [(each.value, each.to) for each in read("It rose from 3% to 5%.")] == [(3, None), (5, None)]


def test_a_bare_number_counts_what_was_counted_before_it() -> None:
    text = (
        "They saw 140 billion cubic metres. It held 32 billion. In all there were four goats, and nine the year before."
    )
    assert [each.unit for each in read(text)] == ["cubic metres", "cubic metres", "goats", "goats"]


def test_a_bare_number_counts_nothing_that_stands_in_another_paragraph() -> None:
    assert [each.unit for each in read("They saw 140 goats.\n\nThe toll is 19.")] == ["goats", ""]


def test_a_part_counts_what_its_whole_does() -> None:
    text = "Four of the 58 arches fell."
    assert [(each.span.of(text), each.unit) for each in read(text)] == [("Four", "arches"), ("58 arches", "arches")]


@pytest.mark.parametrize(
    ("country", "text", "unit"),
    [
        (None, "It cost $4.", "USD"),
        ("CA", "It cost $4.", "CAD"),
        ("AU", "It cost four dollars.", "AUD"),
        ("FR", "It cost $4.", "USD"),
        ("CA", "It cost US$4.", "USD"),
        ("CZ", "It cost 40 crowns.", "CZK"),
        ("SE", "It cost 40 kronor.", "SEK"),
        (None, "It cost 40 crowns.", "crowns"),
        ("GB", "It cost forty pounds.", "GBP"),
        ("US", "It weighs forty pounds.", "pounds"),
    ],
)
def test_the_country_of_the_outlet_decides_whose_money_it_is(country: str | None, text: str, unit: str) -> None:
    assert [each.unit for each in read(text, country=country)] == [unit]


def test_a_date_behind_a_number_is_not_what_it_counts() -> None:
    text = "The flow fell from 184 to 91 last year."
    taken = [Span(text.index("last"), len(text) - 1)]
    assert [each.value for each in read(text, taken=taken)] == [184, 91]


def test_what_is_read_already_is_no_figure() -> None:
    text = "In 1999 they saw 12 goats on 3 May."
    taken = [Span(3, 7), Span(29, 34)]
    assert [each.span.of(text) for each in read(text, taken=taken)] == ["12 goats"]
