from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from sayso.exports.matched import comparison
from sayso.stemma.changes.couple import KINDS
from sayso.stemma.retelling import retelling
from sayso.values import Article, Change, Comparison, Span
from sayso.views.compared import page
from sayso.views.folded import FOLDED, MEANS, counted, divided
from tests.samples import article
from tests.stemma.changes.told import STORY, reading, retold

TAG = re.compile(r"<[^>]*>")
OTHER = retold("may stay", "will stay").replace("About 340", "About 430").replace("“She is an old lady and she", "“She")


class Texts(HTMLParser):
    """The words of each of the two texts, and the numbers that lead somewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: set[str] = set()
        self.ids: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.targets |= {(given.get("href") or "#")[1:]} - {""}
        self.ids += [each for each in [given.get("id")] if each]
        self.scripts += tag == "script"


def written(one: str = STORY, other: str = OTHER) -> str:
    first, second = reading(one, "Coast Wire"), reading(other, "Harbour Daily")
    found = retelling(first, second)
    return "".join(page(comparison(found, first.article, second.article), first.article, second.article))


def parsed(html: str) -> Texts:
    parser = Texts()
    parser.feed(html)
    return parser


def test_every_number_leads_to_its_place_and_back() -> None:
    found = parsed(written())
    assert len(found.ids) == len(set(found.ids))
    assert found.targets <= set(found.ids)
    assert {"a1", "b1", "c1"} <= set(found.ids)


def test_both_texts_stand_there_whole() -> None:
    html = written()
    for section, text in zip(html.split("<section")[1:], (STORY, OTHER), strict=True):
        shown = TAG.sub("", section.partition("</h2>")[2].partition("</section>")[0])
        assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", text)


def test_the_gravest_comes_first_and_the_low_ranks_are_folded() -> None:
    html = written()
    assert "What B changed: 1 another figure, 1 hardened, 1 quotation trimmed" in html
    assert html.index("another figure</td>") < html.index("quotation trimmed</td>")


def test_nothing_changed_is_said() -> None:
    assert "No change of consequence was found." in written(STORY, STORY)


def test_no_script_no_request_and_a_policy_that_says_so() -> None:
    html = written()
    assert parsed(html).scripts == 0
    assert "default-src 'none'; style-src 'sha256-" in html
    assert not re.search(r"(?:src|href)=\"(?!#)", html)


def test_hostile_text_cannot_break_out() -> None:
    evil = article('<script>alert("x")</script>\u202e " onclick="x')
    whole = Span(0, len(evil.text))
    change = Change("reworded", 16, whole, whole, detail="A: *<b>*; B: *<i>*: <u>")
    grave = Change("negation", 3, whole, Span(2, 9), detail="A: *<b>*; B: *<i>*: <u>")
    found = Comparison("reworded", 1.0, 1.0, changes=(grave, change))
    html = "".join(page(comparison(found, evil, evil), evil, evil))
    assert "<script" not in html
    assert "<u>" not in html
    assert "\u202e" not in html


@pytest.mark.parametrize("spans", [[(0, 9), (2, 5), (4, 7)], [(0, 3), (0, 3)], [(3, 4), (0, 12)]])
def test_places_may_overlap(spans: list[tuple[int, int]]) -> None:
    held: Article = article("One two three.\n\nFour.")
    found = tuple(Change("negation", 3, Span(*each), Span(*each), detail="x: y") for each in spans)
    html = "".join(page(comparison(Comparison("reworded", 1.0, 1.0, changes=found), held, held), held, held))
    ids = parsed(html).ids
    assert len(ids) == len(set(ids)) == 3 * len(spans)


def test_every_kind_has_a_name_and_none_is_lost() -> None:
    assert set(MEANS) == set(KINDS)
    records = [{"kind": kind} for kind in KINDS]
    shown, low = divided(records)
    assert {each["kind"] for each in low} == FOLDED
    assert len(shown) + len(low) == len(KINDS)
    assert counted(records).count(", ") == len(KINDS) - 1
