"""Sources that are pronouns, or missing: "she", "who", "I" inside a quotation, a quotation that names nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sayso.attribution.grammar import AUXILIARIES, CLAUSE_WORDS, DETERMINERS, POSSESSIVES, PRONOUNS
from sayso.attribution.speakers import nearby, pronouns, roles
from sayso.attribution.speakers.clusters import Entity
from sayso.attribution.speakers.lexicon import LINKS, fold, is_person_noun
from sayso.attribution.speakers.phrase import parse
from sayso.attribution.speakers.scene import Answer, place_of
from sayso.attribution.speakers.sources import by_words
from sayso.attribution.tokens import words
from sayso.values import Span

if TYPE_CHECKING:
    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.speakers.scene import Scene
    from sayso.attribution.tokens import Token
    from sayso.values import SpeakerKind, Statement

# Words read back from "who" for what it goes with, and the characters that hold them.
LONGEST_BEFORE = 10
REACH = 200
GROUPS = frozenset({"others", "nobody", "everyone", "everybody"})
UNRESOLVED = frozenset({"you", "your"})
# One or two words with a capital up to a mark: a name that somebody is called by.
CALLED = re.compile(r"[^\W\d_][\w’'-]{0,30}(?: [^\W\d_][\w’'-]{0,30})?[,.?!”\"]")


def refers(tokens: Tokens) -> bool:
    """Say whether a source is to be found elsewhere in the text: a pronoun, "she and" somebody, nothing at all."""
    if not tokens or (len(tokens) == 1 and tokens[0].low in pronouns.ALL):
        return True
    return len(tokens) > 2 and tokens[1].low == "and" and tokens[0].low in pronouns.HE | pronouns.SHE  # noqa: PLR2004  # "she and" somebody


def by_reference(scene: Scene, statement: Statement, tokens: Tokens) -> Answer:
    """Return whom a pronoun or a missing source means."""
    if not tokens:
        return _unsourced(scene, statement)
    word = tokens[0].low
    if len(tokens) > 1:
        return _with_another(scene, statement, tokens)
    if word in {"who", "which"}:
        return _relative(scene, statement, tokens[0])
    if word in pronouns.FIRST | pronouns.OURS:
        return _speaking(scene, statement, word)
    if word in UNRESOLVED:
        return _addressed(scene, statement, tokens[0])
    if word in pronouns.OTHER:
        return _somebody(scene, tokens[0])
    return _anaphor(scene, statement, tokens[0])


def _anaphor(scene: Scene, statement: Statement, token: Token) -> Answer:
    mentions = nearby.before(scene, token.start, statement)
    entity, why = scene.choose(token.low, mentions, inside=scene.quoted(token.start), statement=statement)
    if entity is None:
        return Answer(reasons=[why])
    scene.mention(entity, token.start)
    if entity.kind is None and token.low in pronouns.HE | pronouns.SHE:
        entity.kind, entity.sure = "person", False
    if not entity.gender and token.low in pronouns.HE | pronouns.SHE:
        entity.gender = "he" if token.low in pronouns.HE else "she"
    return Answer(entity, _description(entity), reasons=[why])


def _description(entity: Entity) -> roles.Role:
    """Return what the text told of somebody unnamed where they were first mentioned."""
    return roles.Role(entity.described or "", entity.described_at) if entity.name is None else roles.Role()


def _with_another(scene: Scene, statement: Statement, tokens: Tokens) -> Answer:
    one, other = _anaphor(scene, statement, tokens[0]), by_words(scene, statement, tokens[2:])
    known = tuple(each.entity for each in (one, other) if each.entity)
    reasons = [*one.reasons, *other.reasons, "several are named at once"]
    return Answer(other.entity, other.role, reasons=reasons, joint=known if len(known) > 1 else ())


def _addressed(scene: Scene, statement: Statement, token: Token) -> Answer:
    """Return who "you" is: who is called by name in the sentence ("You knew, Ana"), else who answers next."""
    sentence = scene.sentence_span(token.start)
    outer = scene.answers.get(statement.within or "")
    speaking = outer.entity if outer else None
    called = [
        one
        for trace in scene.trail.back(sentence.end)
        if trace.place >= sentence.start and (one := trace.entity).is_person and one is not speaking
        if _is_called(scene.text, trace.place)
    ]
    if called:
        return Answer(called[0], reasons=[f"“{token.text}” is {called[0].name}, who is called by name"])
    answering = scene.answers_next(token.start)
    if answering is not None and answering is not speaking:
        return Answer(answering, reasons=[f"“{token.text}” is taken to be {answering.name}, who answers"])
    return Answer(reasons=[f"who “{token.text}” is stays unresolved"])


def _is_called(text: str, place: int) -> bool:
    """Say whether a name stands alone between marks, as one stands that is called: "You knew, | Ana.", "| Ana, you"."""
    match = CALLED.match(text, place)
    before = text[max(0, place - 2) : place].rstrip(" \n")
    return match is not None and (not before or before[-1] in ",.?!:“\"‘'")


def _somebody(scene: Scene, token: Token) -> Answer:
    kind: SpeakerKind = "group" if token.low in GROUPS else "unnamed"
    entity = scene.cast.add(Entity(kind, described=token.text))
    scene.mention(entity, token.start)
    return Answer(entity, roles.Role(token.text, (Span(token.start, token.end),)), reasons=["the source is not named"])


def _speaking(scene: Scene, statement: Statement, word: str) -> Answer:
    """Return who says "I" or "we": the speaker of the statement around it, else the author or the outlet."""
    outer = scene.answers.get(statement.within or "")
    if outer is not None and outer.entity is None:
        return Answer(reasons=[f"“{word}” is the speaker of the statement around it, who is unresolved"])
    if outer is not None and outer.entity is not None:
        others = ", and others" if word in pronouns.OURS and outer.entity.is_person else ""
        why = f"“{word}” is the speaker of the statement around it{others}"
        return Answer(outer.entity, _description(outer.entity), reasons=[why])
    if word in pronouns.FIRST and scene.article.byline:
        author = scene.cast.named(tuple(scene.article.byline[0].split()), 0, kind="person")
        return Answer(author, reasons=[f"“{word}” is taken to be the author"])
    outlet = scene.outlet() if word in pronouns.OURS else None
    why = f"“{word}” is taken to be the outlet" if outlet else f"who “{word}” is stays unresolved"
    return Answer(outlet, reasons=[why])


def _unsourced(scene: Scene, statement: Statement) -> Answer:
    """Return the speaker before for a quotation without a cue of its own, nobody for anything else."""
    spoke = None
    if not statement.cue and statement.kind != "indirect":
        spoke = scene.quoted_before(statement) or scene.spoke_before(place_of(statement), statement.within)
    if spoke is None:
        return Answer(reasons=["the text names no source"])
    return Answer(spoke, _description(spoke), reasons=["no source is named: taken to be the speaker before"])


def _relative(scene: Scene, statement: Statement, token: Token) -> Answer:
    """Return whom "who" goes with: the person named right before it, else the noun phrase there."""
    tokens = words(scene.text, max(0, token.start - REACH), token.start)
    while tokens and tokens[-1].text in {",", "–", "—"}:
        tokens = tokens[:-1]
    start = _phrase_start(tokens)
    if start == len(tokens):
        return Answer(reasons=[f"who “{token.text}” is stays unresolved"])
    if token.low == "who":
        linked = [
            n + 1 for n in range(start, len(tokens) - 1) if tokens[n].low in LINKS or tokens[n].low.endswith("'s")
        ]
        start = next((n for n in reversed(linked) if _names_person(tokens[n:])), start)
    goes = f"“{token.text}” goes with “{scene.between(tokens[start:])}”"
    answer = by_words(scene, statement, tokens[start:])
    return Answer(answer.entity, answer.role, answer.metonym, [*answer.reasons, goes], answer.joint)


def _names_person(tokens: Tokens) -> bool:
    """Say whether these words are a person with name and title, or a name of two words and more."""
    phrase = parse(tokens)
    return bool(phrase.name) and not phrase.after and (is_person_noun(phrase.head) or len(phrase.name) > 1)


def _phrase_start(tokens: Tokens) -> int:
    """Return where the noun phrase at the end of these words begins: at its determiner, or at its name and title."""
    place = len(tokens)
    while place > 0 and len(tokens) - place < LONGEST_BEFORE:
        token = tokens[place - 1]
        if not (token.text[0].isalnum() or token.text == ".") or token.low in CLAUSE_WORDS | AUXILIARIES | PRONOUNS:
            break
        ahead = tokens[max(0, place - 4) : place - 1]
        if token.low in LINKS and not any(t.low in DETERMINERS or is_person_noun(fold(t.low)) for t in ahead):
            break
        place -= 1
        if token.low in DETERMINERS | POSSESSIVES:
            return place
    return place
