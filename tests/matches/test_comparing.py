from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.matches.comparing import compare
from tests.matches.telling import DIGEST, EDITED, HOST, ORIGINAL, REWORDED, RIVAL, STRANGER, article

if TYPE_CHECKING:
    from sayso.values import Comparison

TEXTS = [ORIGINAL, EDITED, REWORDED, DIGEST, HOST, RIVAL, STRANGER]


def kinds(comparison: Comparison) -> set[str]:
    return {each.kind for each in comparison.evidence}


@pytest.mark.parametrize(
    ("other", "relations"),
    [
        (ORIGINAL, {"identical"}),
        (ORIGINAL.replace("\n\n", "\n"), {"identical"}),
        (ORIGINAL + "\n\nCulled from the Ossel Courier", {"identical"}),
        ("OSSEL (Quay) - " + ORIGINAL, {"identical"}),
        (EDITED, {"light-edit"}),
        (REWORDED, {"reworded", "translated"}),
        (DIGEST, {"digest"}),
        (HOST, {"excerpt"}),
        (RIVAL, {"same-event", "unrelated"}),
        (STRANGER, {"unrelated"}),
    ],
)
def test_relations(other: str, relations: set[str]) -> None:
    assert compare(article(ORIGINAL), article(other)).relation in relations


@pytest.mark.parametrize("one", TEXTS)
@pytest.mark.parametrize("other", TEXTS)
def test_the_verdict_is_the_same_from_both_sides(one: str, other: str) -> None:
    there, back = compare(article(one), article(other)), compare(article(other), article(one))
    assert (there.relation, there.confidence, there.derived) == (back.relation, back.confidence, back.derived)


def test_a_quotation_alone_is_no_proof_and_that_is_said() -> None:
    found = compare(article(ORIGINAL), article(RIVAL))
    assert found.derived < 0.5
    assert "only-quotations" in kinds(found)
    (passage,) = found.passages
    assert passage.a.of(ORIGINAL) == passage.b.of(RIVAL)
    assert passage.a.of(ORIGINAL).startswith('"We wrote')


@pytest.mark.parametrize("other", TEXTS)
def test_verbatim_passages_are_equal_and_others_are_not(other: str) -> None:
    for passage in compare(article(ORIGINAL), article(other)).passages:
        assert (passage.a.of(ORIGINAL).split() == passage.b.of(other).split()) is passage.verbatim
        assert passage.a.end > passage.a.start


KEPT = "lorries are being sent round by Fennick until the bearing is tested"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            f"The board closed the bridge at dawn; {KEPT}.",
            f"At first light the board shut the bridge, and {KEPT}.",
            [],  # "and" stands before it: no border of a clause
        ),
        (
            f"The board closed the bridge at dawn; {KEPT}.",
            f"At first light the board shut the bridge: {KEPT}.",
            [(KEPT, KEPT)],
        ),
        (
            f"The board closed the bridge at dawn; {KEPT}.",
            f"{KEPT.capitalize()}, for at first light the board shut the bridge.",
            [],  # letter by letter it is another one
        ),
        (
            f"The board closed the bridge at dawn: {KEPT}, it said.",
            f"For trucks that is a long way: {KEPT}, and the board shut it at first light.",
            [(KEPT, KEPT)],
        ),
        # too few words are a turn of phrase
        (
            "The board closed the bridge at dawn; nobody was hurt.",
            "The bridge was closed at dawn; nobody was hurt.",
            [],
        ),
    ],
)
def test_a_clause_kept_in_a_reworded_sentence_is_a_passage(
    before: str, after: str, expected: list[tuple[str, str]]
) -> None:
    rest = "\n\n".join(ORIGINAL.split("\n\n")[:3]) + "\n\n"
    one, other = rest + before, rest + after
    found = [(p.a.of(one), p.b.of(other), p.verbatim) for p in compare(article(one), article(other)).passages]
    assert [(a.strip(".;:,"), b.strip(".;:,")) for a, b, same in found if same and KEPT in a] == expected
    assert any(a.startswith("The board closed") and not same for a, _, same in found)


def test_an_excerpt_is_the_passage_to_the_letter() -> None:
    (passage,) = compare(article(HOST), article(ORIGINAL)).passages
    assert passage.a.of(HOST) == HOST.split("\n\n")[1]
    assert passage.verbatim


def test_an_excerpt_cut_in_a_sentence_is_cut_there() -> None:
    cut = HOST.replace(" and would not comment on the ropes.", ", or so it told us over tea and a very dry biscuit.")
    (passage,) = compare(article(cut), article(ORIGINAL)).passages
    assert passage.a.of(cut).endswith("cooperating with the inquiry")
    assert passage.b.of(ORIGINAL).endswith("cooperating with the inquiry")


def test_reworded_sentences_find_their_partners() -> None:
    pairs = [(p.a.of(ORIGINAL), p.b.of(REWORDED)) for p in compare(article(ORIGINAL), article(REWORDED)).passages]
    assert any(a.startswith("The owner, Brackwater") and b.startswith("Brackwater Lines, which") for a, b in pairs)
    assert any("27 kilometres" in a and "27-kilometre" in b for a, b in pairs)


@pytest.mark.parametrize("text", ["", "Yes.", "It rained in Ossel.", "\ud800 \udfff", "12 34"])
def test_too_little_text_is_said(text: str) -> None:
    found = compare(article(text), article(ORIGINAL))
    assert (found.relation, kinds(found)) == ("unrelated", {"doubt"}) or "doubt" in kinds(found)
    same = compare(article(text), article(text))
    assert (same.relation, same.confidence) == ("identical", 0.5)


def test_one_sentence_is_derived_by_its_letters_alone() -> None:
    reworded = (
        "A barge of grain tore free on Tuesday night and rammed the old swing bridge at Ossel, harbour officials say."
    )
    found = compare(article(ORIGINAL), article(reworded))
    assert found.derived < 0.5
    copied = ORIGINAL.split("\n\n", maxsplit=1)[0]
    assert compare(article(ORIGINAL), article(copied)).derived > 0.5


def test_another_language_is_told_by_names_and_figures_in_order() -> None:
    there = (
        "Ein Schiff riss sich in Ossel los, mit 340 Tonnen, sagte Tilde Varga. Anselm Roo, 61, stieg hinab. "
        "Brackwater schwieg. Umweg: Fennick, 27 Kilometer. Seit 1908 fahren dort 4.200 Autos."
    )
    found = compare(article(ORIGINAL), article(there, language="de"))
    assert found.relation == "translated"
    assert found.confidence < 1
    assert "doubt" in kinds(found)
    assert compare(article(STRANGER), article(there, language="de")).relation == "unrelated"


def test_the_dates_give_the_direction_of_what_is_related_alone() -> None:
    early, late = article(ORIGINAL, published="2031-03-01"), article(REWORDED, published="2031-03-02")
    assert compare(early, late).direction == "a->b"
    assert compare(late, early).direction == "b->a"
    assert compare(early, article(STRANGER, published="2031-03-02")).direction == "unknown"


@settings(max_examples=50, deadline=None)
@given(*(st.text(alphabet='abc. "\n“”A1é中', max_size=90) for _ in range(2)))
def test_any_two_texts_get_an_answer(one: str, other: str) -> None:
    found = compare(article(one), article(other))
    assert 0 <= found.confidence <= 1
    for passage in found.passages:
        assert 0 <= passage.a.start < passage.a.end <= len(one)
        assert 0 <= passage.b.start < passage.b.end <= len(other)
