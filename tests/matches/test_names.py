from __future__ import annotations

import pytest

from sayso.matches.names import respelt
from sayso.matches.sheet import sheet
from tests.matches.telling import article


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("So said Arvakhamia.", "So said Arvachamija.", [("Arvakhamia", "Arvachamija")]),
        (
            "So said Lakjuni of Strendur.",
            "So said Lakuni of Strender.",
            [("Lakjuni", "Lakuni"), ("Strendur", "Strender")],
        ),
        ("So said Varga.", "So said Varga.", []),
        ("So said Varga.", "So said Brandt.", []),
        ("So said Roo.", "So said Ro.", []),
        ("", "", []),
    ],
)
def test_respelt_names(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    a, b = sheet(article(one)), sheet(article(other))
    found = [
        (a.text[a.starts[each.one] : a.ends[each.one]], b.text[b.starts[each.other] : b.ends[each.other]])
        for each in respelt(a, b)
    ]
    assert found == expected
