"""Claims that are turned round, and denials that stay one in other words, in the middle of a story that stays."""

from __future__ import annotations

import pytest

from tests.stemma.changes.told import HEADLINE, INQUIRY, between

TURNED = [
    ("Captain Ruud expects a second fire.", "Captain Ruud does not expect a second fire."),
    ("The owner denies any fault with the pump.", "The owner does not deny any fault with the pump."),
    ("The mate did not dispute that the hatch was open.", "The mate denied that the hatch was open."),
    ("Wages in the yard will not be cut.", "Wages in the yard could be cut."),
    ("Walkers may cross the old gangway.", "Walkers may not cross the old gangway."),
    ("The pilots welcomed the new ramp.", "The pilots regretted the new ramp."),
    ("The water in the dock is safe to swim in.", "The water in the dock is unsafe to swim in."),
    ("Fares on the island line rose in spring.", "Fares on the island line fell in spring."),
    ("The council promised to dredge the basin.", "The council refuses to dredge the basin."),
    ("A jury cleared the second mate of arson.", "A jury convicted the second mate of arson."),
    ("The guild approved the plan for a new quay.", "The guild blocked the plan for a new quay."),
    ("The yard kept its word to the divers.", "The yard broke its word to the divers."),
    ("Tolliver Lines rejected any blame for the blaze.", "Tolliver Lines owned up to the blame for the blaze."),
]
KEPT = [
    ("There will be no sailing until Friday.", "Sailing is suspended until Friday."),
    ("The purser refused to open the safe.", "The purser did not open the safe."),
    ("“Nobody was hurt. The hull is sound,” she said.", "“The hull is sound,” she said."),
    ("The hatch was unsafe in a swell.", "The hatch was not safe in a swell."),
    ("No more than 50 guests may board.", "Up to 50 guests may board."),
    ("Nobody saw the smoke.", "No passenger saw the smoke."),
    ("There is one lifeboat in the bay.", "There is no lifeboat in the bay."),
    ("The bay will stay closed until Friday.", "The bay will reopen on Friday."),
    ("The divers have yet to see the keel.", "The divers have not yet seen the keel."),
    ("Pilot Ann Moe, who voted no, called it a fair deal.", "Pilot Ann Moe called it a fair deal."),
    ("The owner disputes the cause; he concedes that the pump was old.", "The owner concedes that the pump was old."),
]


def turned(before: str, after: str) -> list[str]:
    texts = [f"{HEADLINE}\n\n{each} The harbour was calm.\n\n{INQUIRY}" for each in (before, after)]
    return [each.kind for each in between(*texts) if each.kind in {"negation", "hardened", "softened"}]


@pytest.mark.parametrize(("before", "after"), TURNED, ids=[after for _, after in TURNED])
def test_a_claim_turned_round_is_that_alone_both_ways(before: str, after: str) -> None:
    assert turned(before, after) == ["negation"]
    assert turned(after, before) == ["negation"]


@pytest.mark.parametrize(("before", "after"), KEPT, ids=[after for _, after in KEPT])
def test_a_denial_in_other_words_turns_nothing_round(before: str, after: str) -> None:
    assert "negation" not in turned(before, after)
    assert "negation" not in turned(after, before)


PLACES = [
    ("The mate said he had read the log.", "The mate said he had not read the log.", "had read", "had not read"),
    ("Walkers may still cross the gangway.", "Walkers may not cross the gangway.", "may still cross", "may not cross"),
    ("The yard has not sold the tug.", "The yard has sold the tug.", "has not sold", "has sold"),
]


@pytest.mark.parametrize(("before", "after", "here", "there"), PLACES, ids=[each[1] for each in PLACES])
def test_the_places_are_what_is_denied_and_the_same_words_without_the_denial(
    before: str, after: str, here: str, there: str
) -> None:
    texts = [f"{HEADLINE}\n\n{each} The harbour was calm.\n\n{INQUIRY}" for each in (before, after)]
    found = [
        (each.before.of(texts[0]), each.after.of(texts[1]))
        for each in between(*texts)
        if each.kind == "negation" and each.before and each.after
    ]
    assert found == [(here, there)]
