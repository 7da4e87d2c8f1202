"""Attributing verbs: reported clauses before and after the cue, and the same words where they report nothing."""

from __future__ import annotations

import pytest

from tests.attribution.story import read, said

REPORTED = [
    ("Brandt said the bridge would stay closed.", ("Brandt", "said", "the bridge would stay closed")),
    ("Brandt said that the bridge was shut.", ("Brandt", "said", "that the bridge was shut")),
    ("The bridge would stay closed, Brandt said.", ("Brandt", "said", "The bridge would stay closed")),
    ("The bridge would stay closed, said Brandt.", ("Brandt", "said", "The bridge would stay closed")),
    ("The bridge, Brandt said, would stay closed.", ("Brandt", "said", "The bridge | would stay closed")),
    ("Brandt has repeatedly said that it is safe.", ("Brandt", "has repeatedly said", "that it is safe")),
    ("She asked whether the bridge would hold.", ("She", "asked", "whether the bridge would hold")),
    ("Ruiz urged schools to stay open.", ("Ruiz", "urged", "schools to stay open")),
    ("Ruiz told reporters that it was over.", ("Ruiz", "told", "that it was over")),
    ("Ruiz vowed to rebuild the bridge.", ("Ruiz", "vowed", "to rebuild the bridge")),
    ("Ruiz accused the bank of hiding losses.", ("Ruiz", "accused", "the bank of hiding losses")),
    ("The report was said to be incomplete.", ("", "was said", "to be incomplete")),
    ("The minister was accused of hiding the report.", ("", "was accused", "of hiding the report")),
    ("The bank declined to comment on the loss.", ("The bank", "declined", "to comment on the loss")),
    ("Dr. Ana Ruiz said that the ward was full.", ("Dr. Ana Ruiz", "said", "that the ward was full")),
    ("In Vell on Monday, Ana Ruiz said that she would run.", ("Ana Ruiz", "said", "that she would run")),
    ("Meanwhile, police said that two men were held.", ("police", "said", "that two men were held")),
    (
        "Brandt, who has led the town since 2019, said she was tired.",
        ("Brandt, who has led the town since 2019", "said", "she was tired"),
    ),
    ("Brandt pointed out that the bridge was old.", ("Brandt", "pointed out", "that the bridge was old")),
    ("However, the bridge was unsafe, Brandt said.", ("Brandt", "said", "the bridge was unsafe")),
]
NOTHING = [
    "They met in the claims court on Tuesday.",
    "A report is due on Friday.",
    "Reports of flooding came in all night.",
    "You know, it rained for three days.",
    "The state of the roads is poor.",
    "The plan is to open the port in June.",
    "What the minister said was not clear.",
    "The show was a success.",
    "Her fear of water is old.",
    "The call came at noon.",
    "He said so.",
    "The order arrived on Monday.",
]
SEVERAL = [
    (
        "Ruiz said she was tired, but Holm said he would stay.",
        [("Ruiz", "said", "she was tired"), ("Holm", "said", "he would stay")],
    ),
    (
        '"I want to leave," Ruiz said, adding that she was tired.',
        [("Ruiz", "said", '"I want to leave,"'), ("Ruiz", "adding", "that she was tired")],
    ),
    (
        "The Courier wrote that Brandt said the divers were late.",
        [
            ("The Courier", "wrote", "that Brandt said the divers were late"),
            ("Brandt", "said", "the divers were late"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_a_reported_clause_is_found(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize("text", NOTHING)
def test_nouns_and_bare_mentions_report_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_attributions_share_a_sentence(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The bank did not say whether it had lost money.", True),
        ("Orr did not deny taking the money.", True),
        ("Orr never said that the dam was safe.", True),
        ("Orr said that he had not lost money.", False),
        ("Orr denied that the money was missing.", False),
    ],
)
def test_negated_tells_that_it_was_not_said(text: str, *, negated: bool) -> None:
    (statement,) = read(text).statements
    assert statement.negated is negated


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Brandt called the plan “a disgrace to the town”.", "mixed"),
        ("Brandt said the plan was a disgrace.", "indirect"),
        ("Brandt said: “The plan is a disgrace.”", "direct"),
    ],
)
def test_the_kind_goes_by_the_quotation_marks(text: str, kind: str) -> None:
    assert [statement.kind for statement in read(text).statements] == [kind]
