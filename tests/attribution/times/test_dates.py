"""Times as news writes them: the words, and the value that they have on the day of publication."""

from __future__ import annotations

import pytest

from sayso.attribution.times import dates
from sayso.values import DateMention, Span

MONDAY = "2025-01-20"
THURSDAY = "2026-06-11"

WRITTEN_OUT = [
    ("They signed it on 3 March 2019.", "3 March 2019", "2019-03-03"),
    ("They signed it on March 3, 2019.", "March 3, 2019", "2019-03-03"),
    ("They signed it on the 3rd of March 2019.", "3rd of March 2019", "2019-03-03"),
    ("They signed it on March 3rd, 2019.", "March 3rd, 2019", "2019-03-03"),
    ("They signed it on the third of March 2019.", "third of March 2019", "2019-03-03"),
    ("They signed it on Sept. 3, 2019.", "Sept. 3, 2019", "2019-09-03"),
    ("They signed it on 3 Sept 2019.", "3 Sept 2019", "2019-09-03"),
    ("It was Tuesday, March 5, 2019 in Oslo.", "Tuesday, March 5, 2019", "2019-03-05"),
    ("It was Tuesday 5 March 2019 in Oslo.", "Tuesday 5 March 2019", "2019-03-05"),
    ("Log of 2019-03-05: calm.", "2019-03-05", "2019-03-05"),
    ("Stamped 5.3.2019 in red.", "5.3.2019", "2019-03-05"),
    ("Stamped 25/3/2019 in red.", "25/3/2019", "2019-03-25"),
    ("Stamped 3/25/2019 in red.", "3/25/2019", "2019-03-25"),
    ("The ice went out in March 2019.", "March 2019", "2019-03"),
    ("The ice went out in Feb. 2019.", "Feb. 2019", "2019-02"),
    ("A May 2019 letter said so.", "May 2019", "2019-05"),
    ("The dam burst in 1907.", "1907", "1907"),
    ("A 1907 survey shows the weir.", "1907", "1907"),
    ("The mill (1907) still turns.", "1907", "1907"),
    ("The pact of 1648 held.", "1648", "1648"),
    ("The abbey was founded in 1086.", "1086", "1086"),
    ("The target for 2040 is lower.", "2040", "2040"),
    ("It closed in late 2019.", "late 2019", "2019-09/2019-12"),
    ("It closed in early 2019.", "early 2019", "2019-01/2019-04"),
    ("It closed in mid-2019.", "mid-2019", "2019-05/2019-08"),
    ("It closed at the end of 2019.", "the end of 2019", "2019-09/2019-12"),
    ("It closed at the start of 2019.", "the start of 2019", "2019-01/2019-04"),
    ("It closed in late March 2019.", "late March 2019", "2019-03-21/2019-03-31"),
    ("It closed in the summer of 2019.", "the summer of 2019", "2019-22"),
    ("It closed in spring 2019.", "spring 2019", "2019-21"),
    ("It closed in the third quarter of 2019.", "the third quarter of 2019", "2019-07/2019-09"),
    ("It closed in Q3 2019.", "Q3 2019", "2019-07/2019-09"),
    ("It closed in the second half of 2019.", "the second half of 2019", "2019-07/2019-12"),
    ("It closed in H1 2019.", "H1 2019", "2019-01/2019-06"),
    ("It grew in the first three months of 2019.", "the first three months of 2019", "2019-01/2019-03"),
    ("The frost of the 1970s came back.", "1970s", "197X"),
    ("The frost of the ’70s came back.", "70s", "197X"),
    ("The frost of the seventies came back.", "seventies", "197X"),
    ("The frost of the early 1970s came back.", "early 1970s", "1970/1973"),
    ("A 17th-century map hung there.", "17th-century", "16XX"),
    ("In the nineteenth century it froze.", "the nineteenth century", "18XX"),
    ("He reigned from 1998 to 2003.", "1998 to 2003", "1998/2003"),
    ("The 2003-04 season was wet.", "2003-04", "2003/2004"),
    ("It ran June 3-5, 2019.", "June 3-5, 2019", "2019-06-03/2019-06-05"),
    ("It ran 3 to 5 June 2019.", "3 to 5 June 2019", "2019-06-03/2019-06-05"),
    ("It rained between March and April 2019.", "March and April 2019", "2019-03/2019-04"),
    ("It rained November-January 2019.", "November-January 2019", "2018-11/2019-01"),
    ("It fell on Christmas 2019.", "Christmas 2019", "2019-12-25"),
    ("It fell on Good Friday 2019.", "Good Friday 2019", "2019-04-19"),
    ("It fell on Thanksgiving 2019.", "Thanksgiving 2019", "2019-11-28"),
]

BY_PUBLICATION = [
    (MONDAY, "The mayor resigned on Saturday.", "Saturday", "2025-01-18"),
    (MONDAY, "The mayor resigned on Monday.", "Monday", "2025-01-20"),
    (MONDAY, "The mayor said Tuesday he was ill.", "Tuesday", "2025-01-14"),
    (MONDAY, "The mayor will resign on Tuesday.", "Tuesday", "2025-01-21"),
    (MONDAY, "The court resumes on Thursday.", "Thursday", "2025-01-23"),
    (MONDAY, "The hearing is on Thursday.", "Thursday", "2025-01-23"),
    (MONDAY, "He wants it back by Friday.", "Friday", "2025-01-24"),
    (MONDAY, "The road is shut until Friday.", "Friday", "2025-01-24"),
    (MONDAY, "The road has been shut since Friday.", "Friday", "2025-01-17"),
    (MONDAY, "The mayor said she will leave on Friday.", "Friday", "2025-01-24"),
    (MONDAY, "The bill will be read again, clerks said on Friday.", "Friday", "2025-01-17"),
    (MONDAY, "Talks are to be held on Friday.", "Friday", "2025-01-24"),
    (MONDAY, "On Friday the council will vote.", "Friday", "2025-01-24"),
    (MONDAY, "On Friday the council voted.", "Friday", "2025-01-17"),
    (MONDAY, "She promised a reply on Wednesday to all.", "Wednesday", "2025-01-22"),
    (MONDAY, "They knew as early as Thursday.", "Thursday", "2025-01-16"),
    (MONDAY, "It fell last Thursday.", "last Thursday", "2025-01-16"),
    (MONDAY, "It fell last Sunday.", "last Sunday", "2025-01-12"),
    (MONDAY, "It falls next Wednesday.", "next Wednesday", "2025-01-22"),
    (MONDAY, "It falls next Tuesday.", "next Tuesday", "2025-01-28"),
    (MONDAY, "It opens on Wednesday week.", "Wednesday week", "2025-01-29"),
    (MONDAY, "It fell on Tuesday of last week.", "Tuesday of last week", "2025-01-14"),
    (MONDAY, "Tuesday's storm broke it.", "Tuesday's", "2025-01-14"),
    (MONDAY, "It broke yesterday.", "yesterday", "2025-01-19"),
    (MONDAY, "It breaks tomorrow.", "tomorrow", "2025-01-21"),
    (MONDAY, "It broke last night.", "last night", "2025-01-19"),
    (MONDAY, "It broke this morning.", "this morning", "2025-01-20"),
    (MONDAY, "It broke the day before yesterday.", "the day before yesterday", "2025-01-18"),
    (MONDAY, "It sails the day after tomorrow.", "the day after tomorrow", "2025-01-22"),
    (MONDAY, "It broke at the weekend.", "the weekend", "2025-01-18/2025-01-19"),
    (MONDAY, "They will play this weekend.", "this weekend", "2025-01-25/2025-01-26"),
    (MONDAY, "It broke last week.", "last week", "2025-01-13/2025-01-19"),
    (MONDAY, "It opens next week.", "next week", "2025-01-27/2025-02-02"),
    (MONDAY, "It broke earlier this week.", "earlier this week", "2025-01-20/2025-01-26"),
    (MONDAY, "It broke two weeks ago.", "two weeks ago", "2025-01-06/2025-01-12"),
    (MONDAY, "It broke ten days ago.", "ten days ago", "2025-01-10"),
    (MONDAY, "It broke five months ago.", "five months ago", "2024-08"),
    (MONDAY, "It broke twenty-three years ago.", "twenty-three years ago", "2002"),
    (MONDAY, "It broke last month.", "last month", "2024-12"),
    (MONDAY, "It opens next month.", "next month", "2025-02"),
    (MONDAY, "It broke last year.", "last year", "2024"),
    (MONDAY, "It opens next year.", "next year", "2026"),
    (MONDAY, "It broke late last year.", "late last year", "2024-09/2024-12"),
    (MONDAY, "It broke in March last year.", "March last year", "2024-03"),
    (MONDAY, "It broke on 3 March last year.", "3 March last year", "2024-03-03"),
    (MONDAY, "It broke in December.", "December", "2024-12"),
    (MONDAY, "It broke in an August storm.", "August", "2024-08"),
    (MONDAY, "It will open in August.", "August", "2025-08"),
    (MONDAY, "It broke last December.", "last December", "2024-12"),
    (THURSDAY, "It broke last May.", "last May", "2025-05"),
    (THURSDAY, "It broke last December.", "last December", "2025-12"),
    (MONDAY, "It broke on 5 November.", "5 November", "2024-11-05"),
    (MONDAY, "It broke on Dec. 5.", "Dec. 5", "2024-12-05"),
    (MONDAY, "It will open on 5 November.", "5 November", "2025-11-05"),
    (MONDAY, "Her birthday, 2 February, is near.", "2 February", "2025-02-02"),
    (MONDAY, "It closes at the end of June.", "the end of June", "2025-06-30"),
    (MONDAY, "It closes by the end of the month.", "the end of the month", "2025-01-31"),
    (MONDAY, "It closes by the end of the year.", "the end of the year", "2025-09/2025-12"),
    (MONDAY, "It broke in the fourth quarter.", "the fourth quarter", "2024-10/2024-12"),
    (THURSDAY, "It expects to gain in the third quarter.", "the third quarter", "2026-07/2026-09"),
    (THURSDAY, "It gained in the first quarter.", "the first quarter", "2026-01/2026-03"),
    (THURSDAY, "It gained in the fourth quarter of last year.", "the fourth quarter of last year", "2025-10/2025-12"),
    (MONDAY, "It broke last autumn.", "last autumn", "2024-23"),
    (THURSDAY, "It will open by autumn.", "autumn", "2026-23"),
    (THURSDAY, "Trips this fall are off.", "this fall", "2026-23"),
    (MONDAY, "He swam over the past three years.", "the past three years", "2022-01-20/2025-01-19"),
    (MONDAY, "He swam in the past week.", "the past week", "2025-01-13/2025-01-19"),
    (MONDAY, "It will open in two weeks' time.", "in two weeks' time", "2025-02-03/2025-02-09"),
    (MONDAY, "The pier will open in three months.", "in three months", "2025-04"),
    (MONDAY, "He wept on Christmas Eve.", "Christmas Eve", "2024-12-24"),
    (MONDAY, "He will sing at Easter.", "Easter", "2025-04-20"),
    (MONDAY, "It broke the year before last.", "the year before last", "2023"),
    (MONDAY, "It broke in the week before last.", "the week before last", "2025-01-06/2025-01-12"),
    (MONDAY, "He was born on the 9th.", "the 9th", "2025-01-09"),
    (MONDAY, "He was fined on the 29th.", "the 29th", "2024-12-29"),
    ("2025-01-20T23:30:00+01:00", "It broke yesterday.", "yesterday", "2025-01-19"),
]

VAGUE = [
    ("It broke recently.", "recently", "PRESENT_REF"),
    ("It broke a few days ago.", "a few days ago", "PAST_REF"),
    ("It broke decades ago.", "decades ago", "PAST_REF"),
    ("It broke in recent weeks.", "in recent weeks", "PRESENT_REF"),
    ("It broke in past weeks.", "in past weeks", "PAST_REF"),
    ("It will break soon.", "soon", "FUTURE_REF"),
    ("It will break within days.", "within days", "FUTURE_REF"),
    ("It should break in the coming weeks.", "in the coming weeks", "FUTURE_REF"),
    ("Nowadays it holds.", "Nowadays", "PRESENT_REF"),
]

ANCHORED = [
    ("It broke on 17 January 2025; they had met the Monday before.", "2025-01-13"),
    ("It broke on 17 January 2025 and they met the Monday after.", "2025-01-20"),
    ("It broke on 17 January 2025; a night earlier it had held.", "2025-01-16"),
    ("It broke on 17 January 2025; they met the evening before.", "2025-01-16"),
    ("It broke on 17 January 2025, as told the day before for all to hear.", "2025-01-16"),
    ("It broke on 5 May 2019. The previous day it had held.", "2019-05-04"),
    ("It broke on 5 May 2019. The same evening it held.", "2019-05-05"),
    ("It broke on 5 May 2019. A day earlier it had held.", "2019-05-04"),
    ("It broke on 5 May 2019. Two days later it sank.", "2019-05-07"),
    ("It broke on 5 May 2019. A week later it sank.", "2019-05-06/2019-05-12"),
    ("It broke on 5 May 2019. Hours later it sank.", "2019-05-05~"),
    ("It broke on 5 May 2019. The following month it sank.", "2019-06"),
    ("It broke on 5 May 2019. The following Tuesday it sank.", "2019-05-07"),
    ("It broke on 5 May 2019. That day it sank.", "2019-05-05"),
    ("It broke in May 2019. The year before, it had held.", "2018"),
    ("It broke in 2019. Three years later it sank.", "2022"),
    ("It broke in 2019. That summer it sank.", "2019-22"),
    ("It broke on 5 May 2019, in 2018 terms. A day earlier it had held.", "2019-05-04"),
]

NOTHING = [
    "They met the evening before the vote.",
    "She waits every Monday.",
    "It opens Monday to Friday.",
    "He reads the Sunday Lantern.",
    "He reads the Sunday Times.",
    "It came on Black Friday.",
    "It came on a Tuesday.",
    "They march at dawn and may sing.",
    "Theresa May sang.",
    "April Jones sang.",
    "June Holt's boat sank.",
    "The sentence runs for three years.",
    "She slept for two days.",
    "A three-year lease was signed.",
    "He is 58 and sings.",
    "It cost 1,999 crowns.",
    "It cost $2019.",
    "Over 2000 people sang.",
    "Some 1900 troops left.",
    "Room 2014 is locked.",
    "The drive is 1800 km.",
    "Bones lay there 71 million years ago.",
    "It snowed 30,000 years ago.",
    "The second man left at 14:31.",
    "Call 555-0199 at once.",
    "The address is 192.168.20.24.",
    "It is 45/45/2019 or 0/0/2019.",
    "They fall often, and spring is wet.",
    "By the way, no.",
    "The second, third and fourth came in.",
    "He came third in the quarter-final.",
    "",
    " ",
]


def read(text: str, published: str | None = MONDAY, **options: object) -> tuple[DateMention, ...]:
    return dates(text, [Span(0, len(text))], published=published, **options)  # type: ignore[arg-type]  # passed on


def pairs(text: str, published: str | None = MONDAY) -> list[tuple[str, str]]:
    return [(each.span.of(text), each.value) for each in read(text, published)]


@pytest.mark.parametrize(("text", "words", "value"), WRITTEN_OUT)
@pytest.mark.parametrize("published", [MONDAY, None])
def test_a_date_that_is_written_out_needs_no_publication(
    text: str, words: str, value: str, published: str | None
) -> None:
    assert pairs(text, published) == [(words, value)]


@pytest.mark.parametrize(("published", "text", "words", "value"), BY_PUBLICATION)
def test_a_relative_date_counts_from_the_publication(published: str, text: str, words: str, value: str) -> None:
    assert pairs(text, published) == [(words, value)]


@pytest.mark.parametrize(("text", "words"), [(text, words) for _, text, words, _ in BY_PUBLICATION])
def test_without_a_publication_it_stays_relative_and_says_so(text: str, words: str) -> None:
    (mention,) = read(text, None)
    assert mention.span.of(text) == words
    assert mention.reason
    assert mention.value.startswith("XXXX") or mention.value in {"PAST_REF", "PRESENT_REF", "FUTURE_REF"}
    assert (mention.earliest, mention.latest) == (None, None)


@pytest.mark.parametrize(("text", "words", "value"), VAGUE)
def test_a_vague_time_is_a_reference(text: str, words: str, value: str) -> None:
    assert pairs(text) == [(words, value)]


@pytest.mark.parametrize(("text", "value"), ANCHORED)
@pytest.mark.parametrize("published", [MONDAY, None])
def test_a_time_counts_from_the_date_before_it(text: str, value: str, published: str | None) -> None:
    assert read(text, published)[-1].value == value


@pytest.mark.parametrize("text", NOTHING)
def test_no_date(text: str) -> None:
    assert pairs(text) == []


def test_the_seasons_and_parts_have_bounds() -> None:
    bounds = {
        value: (first, last)
        for text in ("in late 2019, in the summer of 2019, in Q3 2019, in the 1970s, in the 18th century, in May 2019",)
        for value, first, last in ((each.value, each.earliest, each.latest) for each in read(text))
    }
    assert bounds == {
        "2019-09/2019-12": ("2019-09-01", "2019-12-31"),
        "2019-22": ("2019-06-01", "2019-09-23"),
        "2019-07/2019-09": ("2019-07-01", "2019-09-30"),
        "197X": ("1970-01-01", "1979-12-31"),
        "17XX": ("1700-01-01", "1799-12-31"),
        "2019-05": ("2019-05-01", "2019-05-31"),
    }


@pytest.mark.parametrize(("order", "value"), [("day-first", "2019-04-03"), ("month-first", "2019-03-04")])
def test_a_date_in_figures_is_read_by_the_custom_of_the_country(order: str, value: str) -> None:
    (mention,) = read("It was sealed on 3/4/2019.", order=order)
    assert (mention.value, mention.reason) == (value, None)


def test_a_date_in_figures_that_could_be_two_says_so() -> None:
    (mention,) = read("It was sealed on 3/4/2019.")
    assert mention.value == "2019-XX-XX"
    assert (mention.earliest, mention.latest) == ("2019-03-04", "2019-04-03")
    assert "2019-03-04 or 2019-04-03" in str(mention.reason)


def test_a_day_that_its_month_lacks_leaves_the_month_and_says_so() -> None:
    (mention,) = read("It fell on 31 February 2019.")
    assert mention.value == "2019-02"
    assert "no day 31" in str(mention.reason)


def test_a_fiscal_year_says_that_it_need_not_be_the_calendars() -> None:
    for text, value in (("in fiscal 2019", "2019"), ("in FY2019-20", "2019/2020"), ("in financial year 2019", "2019")):
        (mention,) = read(text)
        assert mention.value == value
        assert "fiscal" in str(mention.reason)


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2025-01", "It broke last month.", "2024-12"),
        ("2025-01", "It broke in August.", "2024-08"),
        ("2025-01", "It broke yesterday.", "PAST_REF"),
        ("2025", "It broke last year.", "2024"),
        ("2025", "It broke in August.", "XXXX-08"),
        ("2025", "It broke on Monday.", "PAST_REF"),
        ("not a date", "It broke on Monday.", "PAST_REF"),
        ("2025-02-31", "It broke on Monday.", "PAST_REF"),
        ("9999-12-31", "It breaks next year.", "FUTURE_REF"),
        ("0001-01-01", "It broke ten days ago.", "PAST_REF"),
    ],
)
def test_a_publication_known_in_part_serves_for_that_part(published: str, text: str, value: str) -> None:
    (mention,) = read(text, published)
    assert mention.value == value


def test_a_date_ahead_is_no_day_to_count_back_from() -> None:
    text = "It broke on Friday. The pier will open on 3 February. A day earlier it had held."
    assert [each.value for each in read(text)] == ["2025-01-17", "2025-02-03", "2025-01-16"]


def test_nothing_is_read_across_spans_or_paragraphs() -> None:
    assert pairs("It broke in\n\nMay\n\n3\n\n2019") == [("2019", "2019")]
    text = "last week"
    assert dates(text, [Span(0, 4), Span(5, 9)], published=MONDAY) == ()


def test_only_the_spans_are_read() -> None:
    text = "In 2019 and in 2020."
    assert [each.value for each in dates(text, [Span(11, 20)], published=MONDAY)] == ["2020"]
