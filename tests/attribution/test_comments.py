"""What a sentence says of its own attribution: cut from the content, kept as a cue."""

from __future__ import annotations

import pytest

from tests.attribution.story import said

STATED = "According to Ada Quist, the lock has cost the union two boats"


@pytest.mark.parametrize(
    ("comment", "cue"),
    [
        (", as stated during a May appearance at the Canal Club.", "as stated"),
        (", as announced on Monday.", "as announced"),
        (", as explained in a letter.", "as explained"),
        (".", None),
        (", as planned in the spring.", None),  # nobody says it
        (", as stated.", None),  # tells nothing of the occasion
        (" as stated in the plan.", None),  # part of what is said
        (", as many said in May.", None),
        (", as “stated in the plan”.", None),
    ],
)
def test_a_comment_that_ends_the_content_is_a_cue(comment: str, cue: str | None) -> None:
    (found,) = said(STATED + comment)
    rest = "" if cue else comment.rstrip(".")
    expected = ("Ada Quist", f"According to | {cue}" if cue else "According to", STATED.partition(", ")[2] + rest)
    assert found == expected


def test_what_somebody_adds_who_speaks_is_theirs() -> None:
    ((_, cue, content),) = said("Ada Quist said that the lock was shut, as stated in the plan.")
    assert (cue, content) == ("said", "that the lock was shut, as stated in the plan")


def test_a_comment_that_names_its_source_is_no_second_cue() -> None:
    found = said(f"{STATED}, as noted by Bo Lund.")
    assert all("as noted" not in cue or source == "Bo Lund" for source, cue, _ in found)
