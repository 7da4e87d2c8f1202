"""Sources that are gone, and those that only seem to be: in the middle of a story that stays."""

from __future__ import annotations

import pytest

from tests.stemma.changes.told import CREW, HEADLINE, INQUIRY, between

DROPPED = [
    ("The pier leaned by a metre, divers told the council.", "The pier leaned by a metre."),
    # who acts in what was said is no source of it
    ("The ministry ordered the pier shut in May, two clerks said.", "The ministry ordered the pier shut in May."),
]
KEPT = [
    # the sentence before has the speaker
    (
        "Mayor Una Hale said the pier was old. It leaned by a metre.",
        "The pier was old, said Una Hale. It leaned by a metre.",
    ),
    ("Mayor Una Hale said the pier leaned by a metre.", "The mayor said the pier leaned by a metre."),
    ("The council demanded that the pier be shut.", "The pier is to be shut."),
]


def kinds(before: str, after: str) -> list[str]:
    texts = [f"{HEADLINE}\n\n{CREW}\n\n{each}\n\n{INQUIRY}" for each in (before, after)]
    return [each.kind for each in between(*texts) if each.kind in {"source-dropped", "source-changed"}]


@pytest.mark.parametrize(("before", "after"), DROPPED, ids=[before for before, _ in DROPPED])
def test_a_claim_on_nobodys_word_any_more(before: str, after: str) -> None:
    assert kinds(before, after) == ["source-dropped"]


@pytest.mark.parametrize(("before", "after"), KEPT, ids=[before for before, _ in KEPT])
def test_who_is_still_heard_is_not_gone(before: str, after: str) -> None:
    assert kinds(before, after) == []
