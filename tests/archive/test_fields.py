"""Which fields can be corrected, and what they can hold."""

from __future__ import annotations

import pytest

from sayso.archive.fields import held, leaves, typed
from sayso.errors import UsageError
from sayso.values import Article, Occasion, Span, Speaker, Statement

SAID = Statement("s1", "direct", (Span(0, 5),), speaker=Speaker("Ada Holm", "person"), occasion=Occasion(Span(6, 9)))


@pytest.mark.parametrize(
    ("kind", "path", "text", "expected"),
    [
        (Statement, "speaker.name", "Ilsa Brandt", "Ilsa Brandt"),
        (Statement, "speaker.name", None, None),
        (Statement, "speaker.kind", "document", "document"),
        (Statement, "occasion.date", "2026-03-16", "2026-03-16"),
        (Statement, "occasion.carried", "No", False),
        (Statement, "negated", "yes", True),
        (Statement, "force", "4", 4),
        (Statement, "confidence", "0.5", 0.5),
        (Statement, "stance", "denies", "denies"),
        (Article, "published.value", "2026-03", "2026-03"),
        (Article, "outlet.name", "The Ledger", "The Ledger"),
        (Article, "title", "4", "4"),
    ],
)
def test_what_is_typed_becomes_what_the_field_holds(kind: type, path: str, text: str | None, expected: object) -> None:
    found = typed(kind, path, text)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("kind", "path", "text", "hint"),
    [
        (Statement, "stance", "angry", "neutral, affirms"),
        (Statement, "stance", None, "neutral, affirms"),
        (Statement, "negated", "perhaps", "yes or no"),
        (Statement, "force", "much", "a number"),
        (Statement, "speaker", "Ilsa Brandt", "speaker.name, speaker.kind"),
        (Statement, "speaker.mentions", "[]", "speaker.name"),
        (Statement, "content", "[0, 5]", "kind, speaker.name"),
        (Statement, "id", "s2", "kind, speaker.name"),
        (Statement, "speaker.name.first", "Ilsa", "speaker.name"),
        (Statement, "__class__", "x", "kind"),
        (Article, "text", "x", "title"),
        (Article, "capture.sha256", "x", "title"),
        (Article, "", "x", "title"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_does(kind: type, path: str, text: str | None, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        typed(kind, path, text)
    assert hint in caught.value.hint


def test_what_is_held_is_found_by_every_path() -> None:
    assert [held(SAID, path) for path in ("speaker.name", "speaker.role", "occasion.carried", "modality.kind")] == [
        "Ada Holm",
        None,
        False,
        None,
    ]
    for path in leaves(Statement):
        held(SAID, path)
