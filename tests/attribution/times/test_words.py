"""Every entry of the lexicon of times is read as what it says; the calendar is right."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.attribution.times import dates, periods
from sayso.attribution.times.lexicon import lexicon
from sayso.attribution.times.reading import READERS
from sayso.values import Span

WORDS = lexicon()
MONDAY = "2025-01-20"


def value(text: str) -> str:
    (mention,) = dates(text, [Span(0, len(text))], published=MONDAY)
    return mention.value


def test_every_form_has_a_reader_and_every_reader_a_form() -> None:
    assert {form.reads for form in WORDS.forms} == set(READERS)


def test_every_form_is_an_expression_that_compiles() -> None:
    assert all(form.pattern.pattern == form.expression for form in WORDS.forms)


@pytest.mark.parametrize(("word", "number"), [*WORDS.values["MONTH"].items(), *WORDS.values["MABBR"].items()])
def test_a_month_has_its_number(word: str, number: int) -> None:
    stop = "." if word in WORDS.values["MABBR"] else ""
    assert value(f"It fell on {word.title()}{stop} 3, 2019.") == f"2019-{number:02}-03"
    assert value(f"It fell in {word.title()}{stop} 2019.") == f"2019-{number:02}"


@pytest.mark.parametrize(("word", "number"), WORDS.values["WEEKDAY"].items())
def test_a_weekday_is_one(word: str, number: int) -> None:
    assert date.fromisoformat(value(f"He fell on {word.title()}.")).weekday() == number


@pytest.mark.parametrize(("word", "tens"), WORDS.values["TEENS"].items())
def test_a_decade_in_words(word: str, tens: int) -> None:
    assert value(f"He fell in the {word}.") == f"{tens}X"


@pytest.mark.parametrize(("name", "entry"), WORDS.named.items())
def test_a_named_day_is_read_with_its_year(name: str, entry: dict[str, object]) -> None:
    got = date.fromisoformat(value(f"He fell on {name.title().replace(chr(39) + 'S', chr(39) + 's')} 2019."))
    assert got.year == 2019
    if "on" in entry:
        assert [got.month, got.day] == entry["on"]
    if "weekday" in entry:
        assert (got.weekday(), got.month) == (entry["weekday"], entry["month"])


@pytest.mark.parametrize(
    ("year", "day"),
    [(1961, "04-02"), (2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2024, "03-31"), (2038, "04-25")],
)
def test_easter(year: int, day: str) -> None:
    assert periods.easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize("unit", sorted(WORDS.tense["not_year_before"] - {"%", "per"}))
def test_four_figures_that_count_are_no_year(unit: str) -> None:
    text = f"They saw 1900 {unit} there."
    assert dates(text, [Span(0, len(text))], published=MONDAY) == ()


@pytest.mark.parametrize("word", sorted(WORDS.tense["past"]))
def test_a_past_tense_looks_back(word: str) -> None:
    assert value(f"The crew {word} on Friday.") == "2025-01-17"


@pytest.mark.parametrize("word", sorted(WORDS.tense["timetable"]))
def test_a_timetable_looks_ahead(word: str) -> None:
    assert value(f"The crew {word} on Friday.") == "2025-01-24"


@pytest.mark.parametrize("word", sorted(WORDS.tense["future"]))
def test_a_word_for_the_future_looks_ahead(word: str) -> None:
    assert value(f"The crew {word} sing there on Friday.") == "2025-01-24"


@pytest.mark.parametrize("word", sorted(WORDS.tense["promises"]))
def test_a_promise_looks_ahead(word: str) -> None:
    assert value(f"The crew {word} a song there on Friday.") == "2025-01-24"


@pytest.mark.parametrize("word", sorted(WORDS.tense["not_past"]))
def test_a_word_in_ed_that_is_no_past_tense_says_nothing(word: str) -> None:
    assert value(f"The crew will see a {word} there on Friday.") == "2025-01-24"


@pytest.mark.parametrize("word", sorted(WORDS.tense["names"]))
def test_a_month_that_is_also_a_name_needs_a_word_that_leads(word: str) -> None:
    text = f"He saw Ana {word.title()} sing."
    assert dates(text, [Span(0, len(text))], published=MONDAY) == ()


# Every word of the lexicon, and figures of the shapes that dates have: whatever order they come in, they are read.
PIECES = [
    *WORDS.words,
    *"- ' ’ , . / ( )".split(),  # noqa: SIM905  # reads as the list it is
    *["3", "31", "0", "1999", "2040", "90s", "1990s", "'90s", "1st", "21st", "4/5/2024", "2019-03-05", "99", "10,000"],
    *["in 2019.", "on 3 March 2019,", "said", "will"],
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(sorted(PIECES)), max_size=9), st.sampled_from([None, MONDAY, "2025-01", "2025"]))
def test_words_of_time_in_any_order_are_read_or_left_alone(pieces: list[str], published: str | None) -> None:
    text = " ".join(pieces)
    for mention in dates(text, [Span(0, len(text))], published=published):
        assert mention.span.of(text)
        assert mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He wrote it in the late 90s.", "1996/1999"),
        ("A mid-80s car.", "1983/1986"),
        ("In the early ’70s he left.", "1970/1973"),
        ("The mill burnt in 1907. A century later it opened again.", "20XX"),
    ],
)
def test_decades_and_centuries_counted_from(text: str, expected: str) -> None:
    assert dates(text, [Span(0, len(text))], published=MONDAY)[-1].value == expected


@given(st.frozensets(st.sampled_from(sorted(WORDS.signs.values())), max_size=12))
def test_a_form_is_looked_for_where_a_text_has_all_that_it_needs(present: frozenset[str]) -> None:
    expected = [form for form in WORDS.forms if not any(present.isdisjoint(needed) for needed in form.needs)]
    assert list(WORDS.possible(present)) == expected
