"""The words of english.toml as sets and tables, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sayso.values import Approximate


@dataclass(frozen=True, slots=True)
class SharedName:
    """A currency name that several countries use ("crowns"): its currency by adjective and by country."""

    name: str
    default: str
    adjectives: Mapping[str, str]
    countries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Numbers, money, measures and nouns of one language; english.toml says what each table holds."""

    digits: Mapping[str, float]
    tens: Mapping[str, float]
    scales: Mapping[str, float]
    short_scales: Mapping[str, float]
    doubtful_scales: Mapping[str, float]
    groups: Mapping[str, float]
    fractions: Mapping[str, float]
    signs: Mapping[str, float]
    vague: frozenset[str]
    vague_before: frozenset[str]
    currency_signs: Mapping[str, str]
    dollar_prefixes: Mapping[str, str]
    currency_codes: Mapping[str, str]
    currency_names: Mapping[str, str]
    shared_names: Mapping[str, SharedName]
    measures: Mapping[str, str]
    measure_words: frozenset[str]
    measure_kept: frozenset[str]
    attached: frozenset[str]
    per_cent: frozenset[str]
    approximate: Mapping[str, Approximate]
    after: Mapping[str, Approximate | None]
    durations: frozenset[str]
    labels: frozenset[str]
    counts: frozenset[str]
    people: frozenset[str]
    single_men: frozenset[str]
    irregular: frozenset[str]
    singular: frozenset[str]
    stop: frozenset[str]
    verbs: frozenset[str]
    starts: frozenset[str]


@cache
def lexicon(language: str = "english") -> Lexicon:
    """Return the figures of a language, read once."""
    table = tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))
    plain = (
        "digits", "tens", "scales", "short_scales", "doubtful_scales", "groups", "fractions", "signs",
        "currency_signs", "dollar_prefixes", "currency_codes", "currency_names", "measures",
    )  # fmt: skip
    starts = [
        *(word for name in plain[:8] for word in table[name]),
        *table["vague"]["words"],
        *table["vague"]["before"],
    ]
    return Lexicon(
        **{name: table[name] for name in plain},
        vague=frozenset(table["vague"]["words"]),
        vague_before=frozenset(table["vague"]["before"]),
        shared_names=_shared(table),
        measure_words=frozenset(table["measure_words"]["before"]),
        measure_kept=frozenset(table["measure_words"]["kept"]),
        attached=frozenset(table["attached"]["units"]),
        per_cent=frozenset(table["per_cent"]["words"]),
        approximate={
            phrase: cast("Approximate", kind) for kind, phrases in table["approximate"].items() for phrase in phrases
        },
        after={phrase: cast("Approximate", kind) if kind else None for phrase, kind in table["after"].items()},
        durations=frozenset(table["durations"]["units"]),
        labels=frozenset(table["labels"]["words"]),
        counts=frozenset(table["counts"]["words"]),
        people=frozenset(table["counts"]["people"]),
        single_men=frozenset(table["counts"]["single_men"]),
        irregular=frozenset(table["nouns"]["irregular"]),
        singular=frozenset(table["nouns"]["singular"]),
        stop=frozenset(table["nouns"]["stop"]),
        verbs=frozenset(table["nouns"]["verbs"]),
        starts=frozenset(starts),
    )


def _shared(table: Mapping[str, Any]) -> dict[str, SharedName]:
    shared = {}
    for key, entry in table["shared_names"].items():
        adjectives = {word: code for word, code in entry.items() if word not in {"names", "default"}}
        name = SharedName(key, entry["default"], adjectives, table["countries"][key])
        shared.update(dict.fromkeys(entry["names"], name))
    return shared
