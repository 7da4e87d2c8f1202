from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.stemma.changes import changes
from sayso.stemma.changes.couple import KINDS, RANK
from tests.stemma.changes.told import CREW, INQUIRY, LEAD, OWNER, QUOTE, STORY, between, reading, retold

CASES = [
    # what stood there, what stands there now, the kind, and the words that the two places must hold
    (", harbour chief Greta Lund said on Monday", "", "source-dropped", "Greta Lund", "ferry to Osmund"),
    ("harbour chief Greta Lund said", "union secretary Ivo Marsh said", "source-changed", "Greta Lund", "Ivo Marsh"),
    ("harbour chief Greta Lund said", "officials said", "source-changed", "Greta Lund", "officials"),
    ("The owner, Tolliver Lines, said", "The owner, Toliver Lines, said", "speaker-renamed", "Tolliver", "Toliver"),
    ("had worried nobody on the bridge", "had worried everybody on the bridge", "negation", "nobody", "everybody"),
    ("Inspectors will organise", "Inspectors will not organise", "negation", "organise", "not"),
    ("About 340 passengers", "About 430 passengers", "figure", "340", "430"),
    ("About 340 passengers", "More than 340 passengers", "figure", "340", "340"),
    ("About 340 passengers", "340 passengers", "hardened", "About 340", "340"),
    ("in fishing boats", "in seven fishing boats, about ten men each,", "reworded", "fishing", "fishing"),
    ("until April", "until May", "date", "April", "May"),
    ("may stay in port", "will stay in port", "hardened", "may", "will"),
    ("caught fire", "reportedly caught fire", "softened", "engine", "reportedly"),
    ("harbour chief Greta Lund said", "harbour chief Greta Lund admitted", "hardened", "said", "admitted"),
    ("harbour chief Greta Lund said", "harbour chief Greta Lund claimed", "softened", "said", "claimed"),
    ("an old lady and she smokes", "an old witch and she smokes", "quote-altered", "old lady", "old witch"),
    ("“She is an old lady and she smokes too much,”", "“She smokes too much,”", "quote-trimmed", "lady", "too much"),
    (
        "“She is an old lady and she smokes too much,” said Lund, who",
        "She is an old lady and smokes too much, according to Lund, who",
        "quote-to-paraphrase",
        "old lady",
        "smokes",
    ),
    ("had worried nobody", "had “worried nobody”", "paraphrase-to-quote", "worried nobody", "“worried nobody”"),
]


@pytest.mark.parametrize(("old", "new", "kind", "before", "after"), CASES)
def test_each_kind_is_found_at_its_place(old: str, new: str, kind: str, before: str, after: str) -> None:
    other = retold(old, new)
    places = [
        (each.before.of(STORY), each.after.of(other))
        for each in between(STORY, other)
        if each.kind == kind and each.before and each.after
    ]
    assert any(before in here and after in there for here, there in places), places


@pytest.mark.parametrize(
    "other",
    [
        STORY,
        STORY.replace("\n\n", "\n\n\n"),
        STORY + "\n",
        STORY.replace("colour", "color").replace("organise", "organize").replace("theatre", "theater"),
        STORY.replace("“", '"').replace("”", '"'),
        STORY.replace("smokes too much,”", "smokes too much.”"),
        STORY.replace("Greta Lund", "Gréta Lund"),
    ],
    ids=["identical", "blank-lines", "last-newline", "american", "straight-marks", "closing-comma", "accent"],
)
def test_what_is_no_change(other: str) -> None:
    assert between(STORY, other) == ()


def test_what_is_left_out_and_what_is_put_in() -> None:
    extra = "A second ferry, the Morwenna, has been hired from the mainland for the summer."
    other = STORY.replace(CREW, extra)
    found = between(STORY, other)
    assert [each.before.of(STORY) for each in found if each.kind == "dropped" and each.before] == [CREW[:-1]]
    assert [each.after.of(other) for each in found if each.kind == "added" and each.after] == [extra[:-1]]
    assert all(each.after is None for each in found if each.kind == "dropped")


def test_the_fewest_moves_explain_an_order() -> None:
    other = "\n\n".join((STORY.partition("\n")[0], LEAD, INQUIRY, CREW, QUOTE, OWNER))
    moved = [each for each in between(STORY, other) if each.kind == "reordered"]
    assert [each.before.of(STORY) for each in moved if each.before] == [INQUIRY[:-1]]


def test_a_source_that_moved_to_the_sentence_before_is_not_gone() -> None:
    other = retold(QUOTE, "Lund once sailed on the ship herself. “She is an old lady and she smokes too much.”")
    assert "source-dropped" not in {each.kind for each in between(STORY, other)}


def test_the_gravest_change_comes_first_and_names_both_outlets() -> None:
    other = retold(", harbour chief Greta Lund said on Monday", "").replace("340", "430")
    found = changes(reading(STORY, "Coast Wire"), reading(other, "Harbour Daily"))
    assert [each.rank for each in found] == sorted(RANK[each.kind] for each in found)
    assert found[0].kind == "source-dropped"
    assert found[0].statement_before is not None
    assert found[0].statement_after is None
    assert found[0].detail.startswith("Coast Wire: *The ferry")
    assert "; Harbour Daily: *The ferry" in found[0].detail


def test_strangers_have_nothing_in_common() -> None:
    other = "Two violins were stolen from a conservatory in Brod.\n\nThe police have no suspects, a spokesman said."
    assert {each.kind for each in between(STORY, other)} <= {"added", "dropped"}


@pytest.mark.parametrize("other", ["x", "“", "said", "1 2 3 4", "No.\n\nNo.\n\nNo."])
def test_texts_without_a_story(other: str) -> None:
    for found in (between(STORY, other), between(other, STORY), between(other, other)):
        assert all(each.kind in KINDS for each in found)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from([LEAD, CREW, QUOTE, OWNER, INQUIRY, "“No,” he said.", "Up to 12%?"]), max_size=7))
def test_every_place_lies_in_its_text(parts: list[str]) -> None:
    other = "\n\n".join(parts) or "x"
    for each in between(STORY, other):
        for span, text in ((each.before, STORY), (each.after, other)):
            assert span is None or 0 <= span.start < span.end <= len(text)
        assert each.before or each.after
        assert each.rank == RANK[each.kind]
        assert each.detail


def test_a_demand_without_its_speaker_is_no_dropped_claim() -> None:
    before = retold(OWNER, "Residents have asked for five years to be moved inland, away from the smoke of the port.")
    after = retold(OWNER, "For five years they have begged to be moved inland, away from the smoke of the port.")
    assert "source-dropped" not in {each.kind for each in between(before, after)}


def test_a_report_that_is_part_of_the_claim_is_nobody_speaking() -> None:
    before = retold(OWNER, "The readings shown to the crew were cut off at 200, the weather office conceded on Monday.")
    after = retold(OWNER, "The readings shown to the crew were cut off at 200.")
    assert "source-dropped" in {each.kind for each in between(before, after)}


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        (
            "Two clerks of the yard said that inspectors had warned of the rust in the hull.",
            "Inspectors had warned of the rust in the hull.",
            True,
        ),
        ("The purser, Ivo Marsh, said that the hull had rusted for years.", "The hull had rusted for years.", True),
        # the reporting word is in the next clause of the sentence
        (
            "The purser, Ivo Marsh, said that the hull had rusted for years.",
            "The hull had rusted for years, and the yard of Bergen told nobody of it in the spring.",
            True,
        ),
        ("He would not exclude a fire in the hold.", "He could not rule out a fire in the hold.", False),
        ("A survey found rust in the hull of the ferry.", "Rust was found in the hull of the ferry.", False),
        ("From the pier one sees the smoke of the ferry.", "From the pier one sees the smoke of the old ferry.", False),
    ],
)
def test_a_source_is_gone_where_nobody_is_heard_in_the_clause(before: str, after: str, *, gone: bool) -> None:
    told = [f"{LEAD}\n\n{sentence}\n\n{INQUIRY}" for sentence in (before, after)]
    kinds = {each.kind for each in between(*told)}
    assert ("source-dropped" in kinds) == gone
