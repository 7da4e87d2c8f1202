"""Who says so, before and after: a source that is gone, or another one in its place.

What it does not do: follow a source that moved to the sentence before; where the neighbours of a clause are told by
the same speaker, nothing is said to be gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.tone import scale
from sayso.matches.stems import stem
from sayso.stemma.changes.lexicon import lexicon
from sayso.stemma.changes.people import Who, relation, who

# Clauses must be this much alike: of weaker pairs of the training families, most tell different things.
CLOSE = 0.4
CLOSER = 0.5
# Pronouns that stand for who was named before.
PERSONAL = frozenset({"he", "she", "they"})
# Verbs (lemmas) that report whatever stands beside them.
REPORTING = frozenset(
    {
        *(
            "say",
            "tell",
            "claim",
            "state",
            "report",
            "announce",
            "admit",
            "acknowledge",
            "concede",
            "confirm",
            "insist",
        ),
        *("argue", "warn", "estimate", "believe", "think", "suspect", "allege", "reveal", "note", "add", "explain"),
        *("accord", "predict", "expect", "suggest", "show"),
    }
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.stemma.changes.couple import Couple, Side
    from sayso.stemma.changes.units import Unit
    from sayso.values import Change, Span, Statement


def dropped(couple: Couple) -> Iterator[Change]:
    """Yield `source-dropped` where a claim that was somebody's is now the outlet's own.

    What was demanded is no claim that needs a source, and a clause whose cue stands in another sentence has its speaker
    from there. Nothing is said where the clause of B holds a reporting word, a quotation or the cue of A, or its
    sentence a word of the source: then somebody is still heard, whoever it is.
    """
    one, other = couple.a.statement, couple.b.statement
    if couple.joined or couple.alike < CLOSE or one is None or not _claims(one) or one.stance == "demands":
        return
    if not any(cue.meets(_sentence(couple.one, couple.a)) for cue in one.cue):
        return
    told = _content(couple.one, one)
    if other is not None and _claims(other) and not _told(couple.other, other, told):
        return
    if not _heard(couple, one, told) and not _cued(couple, one):
        yield couple.change("source-dropped", couple.a.span, couple.b.span, "nobody is named as saying so any more")


def _sentence(side: Side, unit: Unit) -> Span:
    """Return the sentence of a clause, or all sentences of one that is a quotation of several."""
    first, last = side.sheet.first[unit.sentence : unit.sentence + 2].tolist()
    return side.sheet.span(first, max(last, unit.last) - 1)


def _heard(couple: Couple, one: Statement, told: set[str]) -> bool:
    """Say whether B lets somebody speak in the clause, or names the source of A in the sentence."""
    side, unit = couple.other, couple.b
    low, high = int(side.sheet.first[unit.sentence]), max(unit.last, int(side.sheet.first[unit.sentence + 1]))
    if side.sheet.quoted[unit.first : unit.last].any():
        return True
    named = who(couple.one, one)
    words = {named.head, *named.name} | (named.words if named.kind != "person" else set()) if named else set()
    stems = {stem(word) for word in words if word not in lexicon().filling} - told
    clause = (side.low(row) for row in range(unit.first, unit.last))
    return any(stem(side.word(row)) in stems for row in range(low, high)) or any(
        _reports(low) and stem(low) not in told for low in clause
    )


def _told(side: Side, other: Statement, told: set[str]) -> bool:
    """Say whether A's source tells of the source of B: "two clerks said | inspectors had warned of it"."""
    words = [word for span in other.source for word in side.words(span)]
    telling = [stem(word) for word in words if word not in lexicon().filling and word not in lexicon().titles]
    return bool(telling) and told.issuperset(telling)


def _cued(couple: Couple, one: Statement) -> bool:
    """Say whether B keeps the words by which A lets somebody speak, or the pronoun for who does."""
    there = set(couple.lows_b)
    if PERSONAL & there & {word for span in one.source for word in couple.one.words(span)}:
        return True
    words = [word for span in one.cue for word in couple.one.words(span)]
    cue = {stem(word) for word in words if word not in lexicon().filling}
    return bool(cue) and cue <= {stem(word) for word in there}


def _content(side: Side, statement: Statement) -> set[str]:
    """Return the stems of what is said: a word of the source or a report that stands there too tells nothing."""
    return {stem(word) for span in statement.content for word in side.words(span)}


def _reports(low: str) -> bool:
    return bool(scale().lemmas_of(low) & REPORTING)


def changed(couple: Couple) -> Iterator[Change]:
    """Yield `source-changed` where somebody else is now named as saying so."""
    one, other = couple.a.statement, couple.b.statement
    if one is None or other is None or couple.joined or couple.alike < CLOSER:
        return
    before, after = who(couple.one, one), who(couple.other, other)
    places = _place(couple.a.span, one), _place(couple.b.span, other)
    if places[0] is None or places[1] is None:
        return
    if before is None or after is None or relation(before, after, couple.other.known) != "changed":
        return
    if _told(couple.other, other, _content(couple.one, one)):
        return
    yield couple.change("source-changed", places[0], places[1], _verdict(after))


def _claims(statement: Statement) -> bool:
    """Say whether a statement reports a claim; a refusal to speak, a plan and a cue that no scale knows do not."""
    return _sourced(statement) and statement.act not in {"silence", "intent"} and statement.force is not None


def _sourced(statement: Statement) -> bool:
    return bool(statement.source) or (statement.speaker is not None and statement.speaker.kind != "unnamed")


def _place(whole: Span, statement: Statement) -> Span | None:
    return next((span for span in statement.source if whole.meets(span)), None)


def _verdict(after: Who) -> str:
    vague = not after.name and bool(after.words & lexicon().generic)
    return "it is lost who said so" if vague else "said to come from somebody else"
