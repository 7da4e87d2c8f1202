"""Quotation marks of every style: pairs, nesting, lost partners, running quotations, and marks that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.marks import CLOSERS, FAMILY
from sayso.attribution.quotation import DEEPEST, outermost, quotations
from sayso.values import Span
from tests.attribution.story import paragraphs

PAIRED = [
    ('He said "we are ready" twice.', ['"we are ready"']),
    ("He said “we are ready” twice.", ["“we are ready”"]),
    ("Er sagt: „Wir sind bereit“ und ging.", ["„Wir sind bereit“"]),
    ("Mówi: „Jesteśmy gotowi” i idzie.", ["„Jesteśmy gotowi”"]),
    ("Il dit « nous sommes prêts » hier.", ["« nous sommes prêts »"]),
    ("Er sagt »wir sind bereit« und geht.", ["»wir sind bereit«"]),
    ("Hon sa ”vi är redo” och gick.", ["”vi är redo”"]),
    ("Hon sa »vi är redo» och gick.", ["»vi är redo»"]),
    ("Er sagt ‹wir sind bereit› heute.", ["‹wir sind bereit›"]),
    ("Er sagt ›wir sind bereit‹ heute.", ["›wir sind bereit‹"]),
    ("彼は「準備はできている」と言った。", ["「準備はできている」"]),
    ("彼は『準備はできている』と言った。", ["『準備はできている』"]),
    ("He said ``we are ready'' twice.", ["``we are ready''"]),
    ('He said ``we are ready" twice.', ['``we are ready"']),
    ("He said ‘we are ready’ twice.", ["‘we are ready’"]),
    ("He said 'we are ready' twice.", ["'we are ready'"]),
    ("Er sagt ‚wir sind bereit‘ heute.", ["‚wir sind bereit‘"]),
    ("He said ‛we are ready’ twice.", ["‛we are ready’"]),
    ("He said ‟we are ready” twice.", ["‟we are ready”"]),
    ("He said ＂we are ready＂ twice.", ["＂we are ready＂"]),
    ('He said “we are ready" twice.', ['“we are ready"']),
    ("“First,” she said. “Second.”", ["“First,”", "“Second.”"]),
    ('("Ready," she said.)', ['"Ready,"']),
    ("The club—“a family”—has folded.", ["“a family”"]),
]
NESTED = [
    ("“She told me ‘never again’ and left.”", [("“She told me ‘never again’ and left.”", 0), ("‘never again’", 1)]),
    ("'She told me \"never again\" and left.'", [("'She told me \"never again\" and left.'", 0), ('"never again"', 1)]),
    ("« Il m'a dit « jamais » hier. »", [("« Il m'a dit « jamais » hier. »", 0), ("« jamais »", 1)]),
    (
        "“He said ‘the sign reads “Closed” today’ to me.”",
        [
            ("“He said ‘the sign reads “Closed” today’ to me.”", 0),
            ("‘the sign reads “Closed” today’", 1),
            ("“Closed”", 2),
        ],
    ),
    ("「彼は『いいえ』と言った」", [("「彼は『いいえ』と言った」", 0), ("『いいえ』", 1)]),
    ("„Er sagte ‚nein‘ zu mir.“", [("„Er sagte ‚nein‘ zu mir.“", 0), ("‚nein‘", 1)]),
]
NO_QUOTATION = [
    "It's the workers' own fault, isn't it?",
    "It’s the workers’ own fault, isn’t it?",
    "The '90s were the years of rock 'n' roll.",
    "The ’90s were the years of rock ’n’ roll.",
    "'Twas a cold night and 'tis colder still.",
    "He stands 6'2\" in his socks.",
    "A 12\" pipe and an 8' ladder were stolen.",
    "The O'Briens and the D'Amicos met at St James's.",
    "The class of '84 met again.",
    "No marks at all.",
    "",
]
REPAIRED = [
    # A closing mark is missing: the quotation ends with the paragraph or before the next opener.
    ("She said: “We are ready to go.", "“We are ready to go.", True, False),
    ("“We are ready, “he said.", "“We are ready,", True, False),
    # An opening mark is missing: the quotation begins with its sentence.
    ("The day was hot. We are ready to go,” she said.", "We are ready to go,”", False, True),
    ("We are ready to go,” she said.", "We are ready to go,”", False, True),
    ('Nobody came! We waited for hours." She left.', 'We waited for hours."', False, True),
]


def found(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations(text, paragraphs(text)) if quotation.depth == 0]


@pytest.mark.parametrize(("text", "expected"), PAIRED)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert found(text) == expected
    assert all(quotation.opened and quotation.closed for quotation in quotations(text, paragraphs(text)))


@pytest.mark.parametrize(("text", "expected"), NESTED)
def test_quotations_nest(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(each.span.of(text), each.depth) for each in quotations(text, paragraphs(text))] == expected


@pytest.mark.parametrize("text", NO_QUOTATION)
def test_apostrophes_and_measures_are_no_quotations(text: str) -> None:
    assert quotations(text, paragraphs(text)) == ()


@pytest.mark.parametrize(("text", "expected", "opened", "closed"), REPAIRED)
def test_a_missing_partner_is_repaired_where_it_is_missing(
    text: str, expected: str, *, opened: bool, closed: bool
) -> None:
    first = quotations(text, paragraphs(text))[0]
    assert (first.span.of(text), first.opened, first.closed) == (expected, opened, closed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The workers’ houses are gone,” he said.", ["“The workers’ houses are gone,”"]),
        ("‘The workers’ houses are gone,’ he said.", ["‘The workers’ houses are gone,’"]),
        ("'I don't know,' he said. 'It's the boys' turn.'", ["'I don't know,'", "'It's the boys' turn.'"]),
        ('"The 12" pipe burst," he said.', ['"The 12" pipe burst,"']),
        ('"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']),
        ('"Nothing since 2012" is all he said.', ['"Nothing since 2012"']),
        ("'The '90s were hard,' he said.", ["'The '90s were hard,'"]),
        ('The "so-called" plan and the "real" one.', ['"so-called"', '"real"']),
    ],
)
def test_apostrophes_and_inches_inside_a_quotation_end_nothing(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_an_odd_mark_stays_in_its_paragraph() -> None:
    text = 'A stray " mark opens “nothing here.\n\nShe said “yes” and left.'
    assert found(text)[-1] == "“yes”"


@pytest.mark.parametrize(("mark", "other"), [("“", "„"), ('"', "“"), ("«", "“"), ("‘", "“")])
def test_a_quotation_runs_on_only_behind_the_same_mark(mark: str, other: str) -> None:
    text = f"She said: {mark}We began.\n\n{mark}We went on.\n\n{other}A stranger's word."
    first, second, third = quotations(text, paragraphs(text))
    assert (first.continues, second.continues, third.continues) == (None, 0, None)
    assert not first.closed


def test_a_mark_lost_in_the_middle_of_a_paragraph_does_not_run_on() -> None:
    text = "“We lost it, “he said. “It is gone.”\n\n“Another begins.”"
    assert [quotation.continues for quotation in quotations(text, paragraphs(text))] == [None] * 4


def test_inner_leaves_the_marks_out() -> None:
    text = "He said ``we are ready'' twice."
    quotation = quotations(text, paragraphs(text))[0]
    assert quotation.inner.of(text) == "we are ready"
    assert quotation.family == "double"


def test_nesting_deeper_than_news_is_kept_as_text() -> None:
    text = "“‘" * DEEPEST + "word"
    assert max((quotation.depth for quotation in quotations(text, paragraphs(text))), default=0) < DEEPEST


@pytest.mark.parametrize(
    ("opener", "closer"), [(opener, closer) for opener, closers in CLOSERS.items() for closer in sorted(closers)]
)
def test_every_listed_pair_closes(opener: str, closer: str) -> None:
    text = f"Look: {opener}word for word{closer} again."
    assert found(text) == [f"{opener}word for word{closer}"]


MARKS = st.sampled_from([*FAMILY, " ", "a", "s", "9", ".", ",", "?", "\n", "B"])


@given(st.lists(MARKS, max_size=60).map("".join))
def test_quotations_nest_and_never_cross(text: str) -> None:
    holding: list[tuple[int, int]] = []
    for each in quotations(text, paragraphs(text)):
        assert 0 <= each.span.start <= each.inner.start <= each.inner.end <= each.span.end <= len(text)
        assert each.span.end > each.span.start
        while holding and holding[-1][1] <= each.span.start:
            holding.pop()
        assert len(holding) == each.depth
        assert not holding or each.span.end <= holding[-1][1]
        holding.append((each.span.start, each.span.end))


@given(st.lists(st.sampled_from(["“", "”", '"', "‘", "’", "a", " ", ". ", ", ", "5"]), max_size=12).map("".join))
def test_pairs_that_nothing_disturbs_are_read_as_any_other(text: str) -> None:
    """A paragraph with a lone nested mark takes the long way; without it the outermost pairs are the same."""
    short = "“x” " + text
    marks = [place for place, letter in enumerate(text) if letter in '“”"‘’']
    plain = [text[place] for place in marks] == ["“", "”"] * (len(marks) // 2)
    read = quotations(short, [Span(0, len(short))])
    if plain:
        ends = [place + 4 for place in marks]
        assert [(each.span.start, each.span.end - 1) for each in read[1:]] == list(
            zip(ends[::2], ends[1::2], strict=True)
        )
    assert read[0].span == Span(0, 3)


def test_a_paragraph_without_marks_ends_a_running_quotation() -> None:
    text = "“First.\n\nNothing here.\n\n“Second.”"
    assert [each.continues for each in quotations(text, paragraphs(text))] == [None, None]


@given(st.lists(st.lists(MARKS, max_size=12).map("".join), max_size=4).map("\n\n".join))
def test_the_outermost_are_those_that_stand_in_no_other(text: str) -> None:
    spans = paragraphs(text)
    assert outermost(text, spans) == [each.span for each in quotations(text, spans) if not each.depth]


def test_the_outermost_of_plain_marks() -> None:
    text = "“One two,” she said. “Three.”\n\nNone.\n\n“Four”"
    assert [span.of(text) for span in outermost(text, paragraphs(text))] == ["“One two,”", "“Three.”", "“Four”"]
