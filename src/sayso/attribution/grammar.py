"""The closed word classes of grammar.toml as sets."""

from __future__ import annotations

import tomllib
from importlib.resources import files

_TABLE: dict[str, list[str]] = tomllib.loads(files(__package__).joinpath("grammar.toml").read_text(encoding="utf-8"))

PRONOUNS = frozenset(_TABLE["pronouns"])
AUXILIARIES = frozenset(_TABLE["auxiliaries"])
MODALS = frozenset(_TABLE["modals"])
BE = frozenset(_TABLE["be"])
NEGATIONS = frozenset(_TABLE["negations"])
CLAUSE_WORDS = frozenset(_TABLE["clause_words"])
PREPOSITIONS = frozenset(_TABLE["prepositions"])
DETERMINERS = frozenset(_TABLE["determiners"])
TITLES = frozenset(_TABLE["titles"])
TIME_WORDS = frozenset(_TABLE["time_words"])
NOT_ADVERBS = frozenset(_TABLE["not_adverbs"])
LEADS = frozenset(_TABLE["leads"])
CONNECTIVES = frozenset(_TABLE["connectives"])
ELISIONS = frozenset(_TABLE["elisions"])
POSSESSIVES = frozenset(_TABLE["possessives"])
APPOSITION_HEADS = frozenset(_TABLE["apposition_heads"])
ADDRESSEES = frozenset(_TABLE["addressees"])
