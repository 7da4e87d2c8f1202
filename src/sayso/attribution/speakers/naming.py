"""Where the proper name stands in a noun phrase: behind its titles, over its initials and particles, up to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.attribution.grammar import DETERMINERS, POSSESSIVES, TIME_WORDS
from sayso.attribution.speakers.lexicon import (
    AMBIGUOUS,
    GIVEN,
    HONORIFICS,
    LEADING,
    LEGAL_FORMS,
    LINKS,
    MODIFIERS,
    OFFICES,
    PARTICLES,
    PORTFOLIOS,
    RELATIVES,
    fold,
    institution,
    is_person_noun,
    singular,
)
from sayso.attribution.speakers.metonyms import country_of
from sayso.attribution.speakers.nouns import head_of, is_common, is_proper, is_shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sayso.attribution.speakers.nouns import Tokens
    from sayso.attribution.tokens import Token

# A personal name has at most this many words here; a longer run of capitals is a headline or an institution.
LONGEST_NAME = 5
# A given name that is always a middle one (Vietnamese): what stands before it is the family's name.
MIDDLE = frozenset({"thi"})


def name_in(tokens: Tokens, *, article: bool = False) -> tuple[int, int]:
    """Return the token range of the proper name in a segment, an empty one where there is none.

    `article` says that "the" stands before the segment: then one capitalised word may go on over "of".
    """
    stop = next((n for n, token in enumerate(tokens) if n and token.low in LINKS), len(tokens))
    start = _run_start(tokens, stop)
    if start < stop and all(token.low in TIME_WORDS or token.text.isdigit() for token in tokens[start:stop]):
        return (0, 0)
    if start < stop:
        end = _extended(tokens, start, stop, article=article and not start)
        whole = end == len(tokens) or tokens[end].low in LINKS | RELATIVES
        return (start, end) if whole else (0, 0)
    if stop == len(tokens) and (named := _before_noun(tokens)):
        return named
    if stop < len(tokens) and tokens[stop].low == "of" and stop and is_person_noun(fold(tokens[stop - 1].low)):
        place = stop + 1
        while place < len(tokens) and fold(tokens[place].low) in PORTFOLIOS:
            place += 1
        run = run_from(tokens, place) if place > stop + 1 and tokens[place - 1].low != "the" else ()
        if len(run) > 1 and place + len(run) == len(tokens):
            return (place, len(tokens))
    return _behind_link(tokens, stop)


def _behind_link(tokens: Tokens, stop: int) -> tuple[int, int]:
    """Return the full name that ends a role with a link in it ("deputy mayor for transport | Ana Ruiz")."""
    place = stop + 1
    while place < len(tokens) and not is_proper(tokens[place]):
        place += 1
    if not (stop + 1 < place < len(tokens) - 1 and is_person_noun(head_of(tokens[:stop]))):
        return (0, 0)
    before = tokens[place - 1].low
    run = () if before in LINKS | DETERMINERS | POSSESSIVES or before.endswith("'s") else run_from(tokens, place)
    return (place, len(tokens)) if len(run) > 1 and place + len(run) == len(tokens) else (0, 0)


def _before_noun(tokens: Tokens) -> tuple[int, int] | None:
    """Return the name in "the Owl newspaper", and all of "the Harbour pilots' association"; None for no name."""
    noun = fold(tokens[-1].low) if len(tokens) > 1 and tokens[-1].text[0].islower() else ""
    told = institution(noun)
    proper = [n for n, token in enumerate(tokens[:-1]) if is_proper(token) and country_of(token.low) is None]
    if (
        told not in {"outlet", "organisation"}
        or not proper
        or proper[0]
        or is_person_noun(noun)
        or len(tokens) > LONGEST_NAME
    ):
        return None
    if told == "organisation":
        return (0, len(tokens))
    return (0, len(tokens) - 1) if len(proper) == len(tokens) - 1 else None


def _run_start(tokens: Tokens, stop: int) -> int:
    """Return where the proper name that ends at `stop` begins; `stop` itself where none does."""
    start = stop
    while start > 0 and stop - start < 2 * LONGEST_NAME and _in_name(tokens, start - 1, stop):
        start -= 1
    first = start == 0 and stop > 1 and not is_proper(tokens[0])  # "van der Hulst"
    while (
        not first
        and start < stop
        and (tokens[start].text == "." or (fold(tokens[start].low) in PARTICLES and not is_proper(tokens[start])))
    ):
        start += 1
    return _behind_role(tokens, start, stop)


def _in_name(tokens: Tokens, place: int, stop: int) -> bool:
    token = tokens[place]
    if is_proper(token) or token.text == "&":
        return True
    if token.text == ".":
        return place > 0 and is_shortened(tokens[place - 1])
    if token.text.isdigit():
        return place > 0 and is_proper(tokens[place - 1])
    if token.low in LEGAL_FORMS:
        return place > 0 and is_proper(tokens[place - 1])
    return fold(token.low) in PARTICLES and place + 1 < stop and (place > 0 or token.low in LEADING)


def _behind_role(tokens: Tokens, start: int, stop: int) -> int:
    """Return where the name begins behind the role words of a capitalised run ("Treasury Secretary | Ana Ruiz")."""
    last = start
    for place in range(start, stop):
        word = fold(tokens[place].low.rstrip("."))
        if word not in HONORIFICS and _is_role(word) and not _is_surname(tokens, start, place):
            last = place + 1
    if last > start and is_body(tokens[start:stop], last - start):
        return start  # "Refugee Council" is no council of the name of a refugee
    if stop - start == 1 and start == 0 and is_common(fold(tokens[0].low)) and not tokens[0].text.isupper():
        return start if _is_of_something(tokens, stop) else stop
    if last == stop and _surname_of_role(tokens, start, stop):
        return start
    if last == stop:
        # All of it is a title: "Secretary of State" has no name, "the Speaker" neither; an institution's head is one.
        return stop
    if last < stop and tokens[last].text == ".":
        last += 1
    given = next((n for n in range(last + 1, stop - 1) if fold(tokens[n].low) in GIVEN - MIDDLE), None)
    plain = given is not None and not any(
        fold(t.low) in GIVEN or institution(fold(t.low)) or len(t.text) == 1 for t in tokens[last:given]
    )
    if given is not None and plain and not any(fold(t.low) in PARTICLES for t in tokens[last:given]):
        return given
    if last > start and all(fold(token.low) in MODIFIERS for token in tokens[last:stop]):
        return stop
    return last


def _is_role(word: str) -> bool:
    """Say whether a folded capitalised word before a name tells what bears it: "Mayor", "Insurers" before a firm's."""
    return is_person_noun(word) or singular(word) in AMBIGUOUS


def is_body(run: Sequence[Token], roles: int) -> bool:
    """Say whether a capitalised run is a body's name whole, although its first `roles` words name people.

    "Commuter Rail Authority" is one, "Mayor Ana Bank" is not, nor is "Insurer Ostra Bank": what may be a firm by
    itself stands before a firm's name.
    """
    last = fold(run[-1].low)
    told = institution(last) if last not in GIVEN else None
    rest = run[roles:]
    people = not rest or fold(rest[0].low) in GIVEN or any(t.text == "." for t in rest)
    firm = any(fold(token.low) in AMBIGUOUS or institution(fold(token.low)) for token in run[:roles])
    return told in {"government", "organisation"} and not people and not firm and fold(run[0].low) not in OFFICES


def _is_of_something(tokens: Tokens, stop: int) -> bool:
    """Say whether a lone noun for a body goes on to a name over "of": "Association | of Mining Firms"."""
    told = institution(fold(tokens[stop - 1].low))
    behind = tokens[stop + 1 : stop + 3]
    if told not in {"government", "organisation"} or stop >= len(tokens) or tokens[stop].low not in {"of", "for"}:
        return False
    return bool(behind) and is_proper(behind[-1 if behind[0].low == "the" else 0])


def _surname_of_role(tokens: Tokens, start: int, stop: int) -> bool:
    """Say whether two words behind a role in small letters are a name that ends in a role ("chef Ana | Baker")."""
    role = start > 0 and tokens[start - 1].text.islower() and is_person_noun(fold(tokens[start - 1].low))
    if not role or stop != start + 2:
        return False
    first = fold(tokens[start].low)
    return not is_common(first) and first not in MODIFIERS


def _is_surname(tokens: Tokens, start: int, place: int) -> bool:
    """Say whether a word that could be a role is a surname here: behind a given name or an honorific ("Ms Baker")."""
    before = fold(tokens[place - 1].low.rstrip(".")) if place > start else ""
    first = place > start and place + 2 == len(tokens) and fold(tokens[place].low) in GIVEN
    if first and before not in MODIFIERS:
        return True  # "Shotfirer | Dean Pocock"
    if before == "" and place > start + 1:
        before = fold(tokens[place - 2].low)
    return before in GIVEN or before in HONORIFICS


def _extended(tokens: Tokens, start: int, stop: int, *, article: bool) -> int:
    """Carry an institution's name over "of" and what follows it with a capital ("Court | of Audit").

    Behind "the" one word is enough ("the Altar | of the Morning Road"), unless it names a person.
    """
    last = fold(tokens[stop - 1].low)
    lone = stop - start == 1 and (last != singular(last) or (article and not is_person_noun(last)))
    if not (institution(last) or lone) or last in GIVEN:
        return stop
    end = stop
    while end + 1 < len(tokens) and tokens[end].low in {"of", "for", "and", "on"}:
        place = end + 1
        while place < len(tokens) and tokens[place].low in {"the", "marine"}:
            place += 1
        run = run_from(tokens, place)
        if not run:
            break
        end = place + len(run)
    return end


def run_from(tokens: Tokens, place: int) -> Tokens:
    """Return the run of capitalised words that begins at `place`, with the particles and points in it; () for none."""
    end = place
    while end < len(tokens) and (is_proper(tokens[end]) or (end > place and _in_name(tokens, end, len(tokens)))):
        end += 1
    return tokens[place:end]
