"""What is known of a story while its sources are read: its cast, its sentences, who has spoken. Lives for one call."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from sayso.attribution.speakers import antecedents, clusters, metonyms, persons, pronouns, roles
from sayso.attribution.speakers.clusters import Cast, Entity
from sayso.attribution.speakers.lexicon import FAMILY, PORTFOLIOS, fold
from sayso.attribution.speakers.mentions import named
from sayso.attribution.speakers.trail import Trail
from sayso.attribution.tokens import words
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.attribution.speakers.antecedents import Picker
    from sayso.attribution.speakers.mentions import Named
    from sayso.attribution.speakers.phrase import Phrase
    from sayso.attribution.speakers.pronouns import Chooser
    from sayso.attribution.tokens import Token
    from sayso.values import Article, Statement

# Where a sentence may end: rough, for distances alone.
BORDER = re.compile(r"(?<![A-Z])[.!?](?=[ ”\"’])|\n")
# Words without a capital, long ones alone.
LOWER = re.compile(r"\b[a-z]{4,20}\b")
WHOSE = re.compile(r",? whose (?:[a-z-]+,? ){1,3}$")
# What a country must count, and how many times as much as the next one, where a body goes without its country as well.
SURELY = 2.0, 4.0
# What the country told first counts beside its mentions: a story tells first where it happens.
EARLY = 1.0
# Sentences over which a country goes on being spoken of.
NEAR = 2
BODIES = frozenset({"organisation", "government", "outlet"})
LAYOUT = frozenset({"headline", "dek", "teaser"})


@dataclass(slots=True)
class Answer:
    """Who a source is, as far as the reading has come; `joint` are the members where several speak at once."""

    entity: Entity | None = None
    role: roles.Role = field(default_factory=roles.Role)
    metonym: str | None = None
    reasons: list[str] = field(default_factory=list)
    joint: tuple[Entity, ...] = ()


class Scene:
    """One story being read; everything in it is derived from its arguments.

    `choose` decides whom a pronoun means, `pick` whom a description means.
    """

    def __init__(
        self,
        article: Article,
        told: Sequence[Span],
        statements: Sequence[Statement],
        quotes: Sequence[Span],
        choose: Chooser = pronouns.choose,
        pick: Picker = antecedents.pick,
    ) -> None:
        self.article = article
        self.choose = choose
        self.pick = pick
        self.text = article.text
        self.statements = statements
        self.by_id = {one.id: one for one in statements}
        self.cast = Cast()
        self.answers: dict[str, Answer] = {}
        self.unnamed: dict[str, Entity] = {}
        self._quotes = quotes
        self._opened = [quote.start for quote in quotes]
        self._sources = sorted((span.start, span.end) for one in statements for span in one.source)
        self._starts = [0, *(match.end() for match in BORDER.finditer(article.text))]
        self._spoken: dict[str | None, list[tuple[int, str]]] = {}
        self._governed: dict[str, metonyms.Governed | None] = {}
        self._countries: list[tuple[int, str, float]] | None = None
        self._main: str | None = None
        self._sure: str | None = None
        self._regions: set[str] | None = None
        self._spelt: dict[str, list[tuple[int, str]]] = {}
        self._common: frozenset[str] | None = None
        self._name_all(told)
        self.trail = Trail(self.cast.entities)

    def _name_all(self, told: Sequence[Span]) -> None:
        """Take in every name of the text, longer ones first, so that the shorter find what they are part of."""
        mentions = named(self.text, told)
        meant: dict[int, Entity] = {}
        for one in sorted(mentions, key=lambda one: (len(one.shown) == 1, one.start)):
            if len(one.shown) == 1 and one.kind == "organisation" and self.is_surname(one.shown[0]):
                continue
            shown, kind = self._in_full(one), one.kind
            entity = self.cast.named(
                shown,
                one.start,
                kind="person" if len(shown) > len(one.shown) else kind,
                roles=one.roles,
                gender=one.gender,
            )
            meant[one.start] = entity
            entity.heads.update(one.heads)
            entity.aged = entity.aged or one.aged
            entity.mentions += 1
            if one.nickname:
                self.cast.nickname(entity, tuple(map(fold, one.nickname)))
            for what in one.evidence:
                entity.seen[what] = entity.seen.get(what, 0) + 1
            clusters.as_outlet(entity)
        self.cast.settle()
        for entity in self.cast.entities:
            if entity.kind is None:
                entity.personal = persons.likely(entity, self.common())
        beside = [(one, other) for one, other in pairwise(mentions) if {one.start, other.start} <= meant.keys()]
        for one, other in beside:
            self._related(meant[one.start], meant[other.start], one, other)
        for one, other in beside:
            if self.text[one.end : other.start] == " and ":
                self._together(meant[one.start], meant[other.start], one.start)

    def _related(self, one: Entity, other: Entity, first: Named, second: Named) -> None:
        """Let "Ana Ruiz, whose brother Ron" tell Ron's surname."""
        related = WHOSE.match(self.text, first.end, second.start) and not FAMILY.isdisjoint(second.roles)
        if related and one.is_person and len(one.words) > 1 and len(other.words) == 1:
            self.cast.surnamed(other, one)

    def _together(self, one: Entity, other: Entity, at: int) -> None:
        """Take in two who are named together, if they are two people or two bodies."""
        bodies = one.kind in BODIES and other.kind in BODIES
        if one is not other and ((one.is_person and other.is_person) or bodies):
            self.cast.pair(one, other).mention(at)

    def _in_full(self, one: Named) -> tuple[str, ...]:
        """Return a name with the surname that it shares with the next ("Ron and Ana Ruiz"), if that is a person's."""
        if not one.shared or self.cast.of_word(fold(one.shown[0])) or not self.is_surname(one.shared):
            return one.shown
        return (*one.shown, clusters.clean((one.shared,))[0])

    def is_surname(self, shown: str) -> bool:
        """Say whether a lone word is the last one of somebody's full name: "the Lund ferry" names no firm."""
        word = fold(shown)
        return any(one.is_person and len(one.words) > 1 and one.words[-1] == word for one in self.cast.of_word(word))

    def mention(self, entity: Entity, at: int) -> None:
        """Keep that somebody is mentioned at a place."""
        entity.mention(at)
        self.trail.add(entity, at)

    def country(self, at: int, *, surely: bool = False) -> str | None:
        """Return the country that the story is about; where that is not clear, the one told last before a place.

        `surely` asks for a country that the story hardly leaves, None where it has no such.
        """
        if self._countries is None:
            outlet = self.article.outlet.name if self.article.outlet else ""
            people = {word for one in self.cast.entities if one.is_person for word in one.words}
            self._countries = metonyms.countries_told(f"{self.text}\n{outlet}", people)
            self._main = metonyms.main_country(self._countries, early=EARLY)
            self._sure = metonyms.main_country(self._countries, *SURELY)
        if surely:
            return self._sure
        if self._main is not None:
            return self._main
        count = bisect_left(self._countries, (at,))
        near = self._countries[count - 1] if count else None
        return near[1] if near and self.sentence(at) - self.sentence(near[0]) <= NEAR else None

    def region(self) -> str | None:
        """Return the only state or province that the story names, None where it names none or several."""
        if self._regions is None:
            self._regions = metonyms.regions_told(self.text)
        return next(iter(self._regions)) if len(self._regions) == 1 else None

    def common(self) -> frozenset[str]:
        """Return the words that the text writes without a capital: no part of anybody's name."""
        if self._common is None:
            self._common = frozenset(LOWER.findall(self.text))
        return self._common

    def spelt_out(self, head: str, at: int) -> str:
        """Return a body with the department that the text before tells of it ("the ministry" -> "water ministry").

        "Water minister" tells it as well; "" where nothing does, or two departments are told.
        """
        if head not in self._spelt:
            nouns = f"(?:{head}|minister)" if head == "ministry" else re.escape(head)
            self._spelt[head] = [
                (match.start(), match[1].lower())
                for match in re.finditer(rf"\b([A-Za-z]{{4,20}}) {nouns}\b", self.text, re.IGNORECASE)
                if fold(match[1]) in PORTFOLIOS
            ]
        told = {department for place, department in self._spelt[head] if place < at}
        return f"{told.pop()} {head}" if len(told) == 1 else ""

    def governed(self, name: str) -> metonyms.Governed | None:
        """Return who a place stands for in this story, None where the name is no place of the table."""
        if name not in self._governed:
            self._governed[name] = metonyms.governed(name, self.text)
        return self._governed[name]

    def sentence(self, place: int) -> int:
        """Return the number of the sentence at a place, from 1."""
        return bisect_right(self._starts, place)

    def sentence_span(self, place: int) -> Span:
        """Return the rough bounds of the sentence at a place."""
        number = self.sentence(place)
        return Span(self._starts[number - 1], self._starts[number] if number < len(self._starts) else len(self.text))

    def quoted(self, place: int) -> bool:
        """Say whether a place stands inside quotation marks."""
        number = bisect_right(self._opened, place) - 1
        return number >= 0 and place < self._quotes[number].end

    def in_headline(self, at: int) -> bool:
        """Say whether a place is in the headline: a part so marked, or a first paragraph that ends as none does."""
        if any(part.kind in LAYOUT and part.span.start <= at < part.span.end for part in self.article.parts):
            return True
        first = self.article.paragraphs[0] if self.article.paragraphs else None
        return first is not None and first.start <= at < first.end and self.text[first.end - 1] not in ".!?"

    def is_source(self, place: int) -> bool:
        """Say whether a place stands in the source of a statement."""
        number = bisect_right(self._sources, (place, len(self.text))) - 1
        return number >= 0 and place < self._sources[number][1]

    def tokens(self, spans: Iterable[Span]) -> tuple[Token, ...]:
        """Return the words of some spans in a row; a later span that is nothing but a pronoun says nothing new."""
        first, *rest = [words(self.text, span.start, span.end) for span in spans] or [()]
        later = (part for part in rest if not (len(part) == 1 and part[0].low in pronouns.ALL))
        return (*first, *(token for part in later for token in part))

    def between(self, tokens: Sequence[Token]) -> str:
        """Return the text from the first token to the last, "" for none."""
        return self.text[tokens[0].start : tokens[-1].end] if tokens else ""

    def shown(self, phrase: Phrase) -> str:
        """Return the words of a phrase up to the end of its first part, as the reasons quote them."""
        return self.text[phrase.tokens[0].start : (phrase.core or phrase.tokens)[-1].end]

    def outlet(self) -> Entity | None:
        """Return the article's own outlet as a member of the cast, None where it is not known."""
        if self.article.outlet is None:
            return None
        return self.cast.body(self.article.outlet.name, "outlet")

    def answer(self, statement: Statement, answer: Answer) -> None:
        """Keep who a statement's source is, and that they have spoken there."""
        self.answers[statement.id] = answer
        if answer.entity is not None:
            insort(self._spoken.setdefault(statement.within, []), (place_of(statement), statement.id))

    def spoke_before(self, at: int, within: str | None) -> Entity | None:
        """Return who spoke last before a place on the same level."""
        known = self._spoken.get(within, [])
        count = bisect_left(known, (at, ""))
        return self.answers[known[count - 1][1]].entity if count else None

    def spoke_last(self, at: int, within: str | None) -> tuple[Entity | None, Entity | None]:
        """Return who spoke last before a place on the same level, and who did before them; a guess for "he"."""
        known = self._spoken.get(within, [])
        count = bisect_left(known, (at, ""))
        turns = [self.answers[name].entity for _, name in reversed(known[max(0, count - MOST_TURNS) : count])]
        last = turns[0] if turns else None
        return last, next((one for one in turns if one is not last), None)

    def speakers_before(self, at: int, most: int) -> list[Entity]:
        """Return who spoke before a place in no other's statement, the last first, at most so many."""
        known = self._spoken.get(None, [])
        count = bisect_left(known, (at, ""))
        said = [self.answers[name].entity for _, name in reversed(known[max(0, count - most) : count])]
        return [one for one in said if one is not None]

    def answers_next(self, at: int) -> Entity | None:
        """Return who has the next turn of a transcript behind a place, None where the next statements are no turns."""
        known = self._spoken.get(None, [])
        count = bisect_right(known, (at, chr(sys.maxunicode)))
        for _, name in known[count : count + NEXT_TURNS]:
            if self.by_id[name].rule == "transcript-turn":
                return self.answers[name].entity
        return None

    def quoted_before(self, statement: Statement) -> Entity | None:
        """Return who was quoted in the same manner last: set off by the layout, or without a cue."""
        known = self._spoken.get(statement.within, [])
        count = bisect_left(known, (place_of(statement), ""))
        for _, name in reversed(known[max(0, count - MOST_TURNS) : count]):
            one = self.by_id[name]
            if one.kind == "direct" and (not one.cue or one.rule == "transcript-turn" or _is_colon(self.text, one)):
                return self.answers[name].entity
        return None


# Statements looked back through for the last turn of an interview; the longest answer of the training stories has 12.
MOST_TURNS = 30
# Statements within a question before its answer.
NEXT_TURNS = 3


def _is_colon(text: str, statement: Statement) -> bool:
    return all(span.of(text) == ":" for span in statement.cue)


def place_of(statement: Statement) -> int:
    """Return where a statement's speaker is named, or would be."""
    return (statement.source or statement.cue or statement.content)[0].start
