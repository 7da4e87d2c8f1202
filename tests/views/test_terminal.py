from __future__ import annotations

import re

import pytest
from hypothesis import given
from rich.console import Console

from sayso.values import Outlet, Reading, Span, Speaker, Statement
from sayso.views.terminal import view
from tests.samples import STORY, plain
from tests.strategies import readings

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def drawn(reading: Reading, *, width: int = 120, **console: object) -> str:
    screen = Console(width=width, markup=False, emoji=False, highlight=False, **console)  # type: ignore[arg-type]  # options of the test
    with screen.capture() as captured:
        screen.print(view(reading, width=width))
    return captured.get()


def joined(text: str) -> str:
    return " ".join(text.split())


def test_marks_read_without_any_colour() -> None:
    shown = joined(drawn(STORY))
    assert "\x1b" not in shown
    assert "{COURIER}_:_ [1 Minister overruled the dam's own engineers]1" in shown
    assert (
        "_According to_ {the Ostrin Courier}, [2 {Water Minister Ilsa Brandt} _pressed_ [3 for a full lake]3]2."
        in shown
    )
    assert "~The cabinet has sped up repairs on the eastern wall.~" in shown
    assert (
        "[7 “We found the first crack,”]7 {she} _recalled_ in a February interview, [7 “and then about 40 more.”]7"
        in shown
    )


def test_colours_add_to_the_marks_and_take_nothing_away() -> None:
    coloured = drawn(STORY, force_terminal=True, color_system="standard")
    assert "\x1b[" in coloured
    assert joined(ANSI.sub("", coloured)) == joined(drawn(STORY))


@pytest.mark.parametrize("width", [40, 80, 120])
def test_credentials_and_warnings_are_told_at_every_width(width: int) -> None:
    shown = drawn(STORY, width=width)
    assert all(len(line) <= width for line in shown.split("\n"))
    told = joined(shown)
    for fact in (
        "KESTREL News",
        "json-ld datePublished",
        "Ada Holm",
        "Lena Oster",
        "republished from OTV",
        "two bytes were not UTF-8",
    ):
        assert fact in told


@pytest.mark.parametrize("width", [60, 140])
def test_the_list_tells_who_how_and_by_way_of_whom(width: int) -> None:
    told = joined(drawn(STORY, width=width).split("Who says so")[1])
    for fact in ("Ilsa Brandt", "Water Minister", "nobody named", "doubtful", "silence", "inside 2", "repeats 1"):
        assert fact in told
    assert "On nobody's say-so: 1 passage" in told


@pytest.mark.parametrize(
    ("reading", "why"),
    [
        (plain("It rained."), "No statement found: nothing in this text is attributed to anybody."),
        (plain(""), "Nothing to show: the article has no text."),
    ],
)
def test_a_reading_without_statements_says_so(reading: Reading, why: str) -> None:
    assert why in joined(drawn(reading))
    assert "Who says so" not in drawn(reading)


def test_hostile_text_is_shown_and_not_run() -> None:
    bad = "\x1b[2J\x1b]0;owned\x07 [bold red]x[/] :smile: \u202egnp.exe"
    said = Statement("s1", "direct", (Span(0, len(bad)),), speaker=Speaker(bad, "person", role=bad), reasons=(bad,))
    reading = plain(bad, said, title=bad, outlet=Outlet(bad), warnings=(bad,), byline=(bad,), url=bad)
    for width in (50, 120):
        shown = drawn(reading, width=width)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
        assert "␛[2J" in shown
        assert "[bold red]x[/]" in joined(shown)
        assert ":smile:" in shown


def test_short_records_keep_their_indent_when_they_wrap() -> None:
    shown = drawn(STORY, width=40)
    records = shown[shown.index("Who says so") :].split("On nobody")[0].split("\n")[1:]
    assert all(re.match(r"(?: {2}\d|[ ]{3})  \S|$", line) for line in records), records


@given(readings())
def test_any_reading_is_drawn_with_no_acting_character(reading: Reading) -> None:
    shown = drawn(reading, width=70)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
