"""“The couple”, “both companies”, “neither”: two at once, and when nobody says who the two are."""

from __future__ import annotations

import pytest

from tests.attribution.speakers.marked import names, told, who
from tests.steps import LINEAR, steps

TWO = [
    ("Ana Ruiz and Karl Ott sailed on Friday. [The couple] (said) {no}.", "Ana Ruiz and Karl Ott", "couple"),
    ("Ana and Karl Ruiz sailed on Friday. [Neither] (said) {no}.", "Ana Ruiz and Karl Ruiz", None),
    ("Ana Ruiz and Karl Ott sailed. [The two of them] (said) {no}.", "Ana Ruiz and Karl Ott", None),
    ("Norrkraft Ltd and Vell Bank met. [Both companies] (said) {no}.", "Norrkraft Ltd and Vell Bank", "Both companies"),
    ("Paul Ott and Karl Ott came. [The brothers] (said) {no}.", "Paul Ott and Karl Ott", "brothers"),
    # one by one, and nobody else
    ("Karl Ott left. Later Paul Lund came. [The two men] (said) {no}.", "Karl Ott and Paul Lund", "two men"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role"), TWO)
def test_two_who_are_known_are_both_named(text: str, name: str, role: str | None) -> None:
    (speaker,) = who(text)
    assert speaker is not None
    assert (speaker.name, speaker.kind, speaker.role) == (name, "group", role)


def test_they_are_the_two_who_spoke_together_and_the_reason_says_so() -> None:
    text = "[Ana Ruiz and Karl Ott] (wrote) {yes}. [They] (added) {no}."
    assert names(text) == ["Ana Ruiz and Karl Ott"] * 2
    assert any("Ana Ruiz and Karl Ott" in reason for reason in told(text).statements[1].reasons)


NOBODY = [
    "Ana Ruiz and Karl Ott came. [Two sailors] (said) {no}.",
    "Ana Ruiz and Karl Ott came. [Both delegations] (said) {no}.",
    "Ana Ruiz and Karl Ott came. [The brothers] (said) {no}.",
    "Ana Ruiz, Karl Ott, and Paul Lund came. It rained. [The three] (said) {no}.",
    "Karl Ott left. Paul Lund came. Emil Vell slept. [The two men] (said) {no}.",
    "[The couple] (said) {no}.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_who_are_others_or_more_stay_unnamed(text: str) -> None:
    assert names(text) == [None]


def test_many_pairs_are_read_in_linear_time() -> None:
    def work(count: int) -> int:
        unit = "Karl Ott{0}ra and Ana Ruiz{0}ra came. [The couple] (said) {{no}}. "
        text = "".join(unit.format(chr(97 + n % 26)) for n in range(count))
        return steps(lambda: told(text))

    work(20)
    assert work(200) < LINEAR * work(50)
