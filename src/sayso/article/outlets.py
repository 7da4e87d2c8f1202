"""Which news outlet does this name, or this address, belong to? Answers from one table, never a guess."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Sequence

OutletKind = Literal["newspaper", "agency", "broadcaster", "magazine", "online", "aggregator", "state-media"]
KINDS: Final = frozenset(get_args(OutletKind))

# A word is a run of letters, digits and their combining marks (Latin, Hebrew, Arabic, Indic, Thai), since a vowel
# sign is no letter to `\w`; a Han or kana character stands alone, since Chinese and Japanese part no words; any
# other mark is a token of its own. The three classes don't overlap, so the scan is linear.
_HAN = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e"
_TOKEN: Final = re.compile(rf"[{_HAN}]|(?:(?![{_HAN}])[\w{_MARKS}])+|[^\w\s{_MARKS}]")
_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-"})
_COMBINING: Final = dict.fromkeys(range(0x300, 0x370))
# A key of an outlet in the table: `domains = [`.
_KEY: Final = re.compile(r"\b([a-z]+) = (?=\[)")
# RFC 1035: a host name has at most 253 characters; longer ones are not looked at (idna takes quadratic time).
_LONGEST_HOST: Final = 253
# Three times the longest name of the table; anything longer is a text, not a name, and is not taken apart.
_LONGEST_NAME: Final = 150
# The longest one-word alias that is also read with its case although not in capitals ("dpa", "Efe", "taz", "Kyodo").
_SHORT_WORD: Final = 5
# Words whose plain form is remembered: a page has a few hundred different ones with a capital.
_TOKENS_KEPT: Final = 8192


@dataclass(frozen=True, slots=True)
class OutletEntry:
    """One outlet of the table: its name, what else it is called, where it publishes, what and where it is.

    `aliases` holds all other names, also those that it shares with other outlets;
    `country` is the ISO 3166 alpha-2 code of the newsroom's seat.
    """

    name: str
    aliases: tuple[str, ...]
    domains: tuple[str, ...]
    kind: OutletKind
    country: str


class _Name(NamedTuple):
    """One name of one outlet; `use` says whether it is the outlet's `own`, `shared`, or an everyday word (`plain`)."""

    tokens: tuple[str, ...]
    entry: OutletEntry
    use: Literal["own", "shared", "plain"]
    exact: bool


@dataclass(slots=True)
class _Node:
    """One word of the tree that `find` walks: the words that may follow, and the names that end here."""

    next: dict[str, _Node] = field(default_factory=dict)
    names: list[_Name] = field(default_factory=list)


def lookup(name: str, *, country: str | None = None, plain: bool = True) -> OutletEntry | None:
    """Return the outlet that goes by this name or alias, or None.

    A leading "the" is optional; case, accents and the form of apostrophes don't
    matter, except that short forms ("AP", "dpa", "RT") are read with their case.
    A name that several outlets share ("the Times") is answered only where
    `country` (ISO 3166 alpha-2) leaves exactly one; for other names `country` is
    not needed and not looked at: Reuters is Reuters everywhere. With `plain`
    false, names that are also everyday words ("Print", "Time", "PA") are not
    answered: for places where any word may stand, such as the start of a title.
    """
    return _decide([hit for hit in _named(name) if plain or hit.use != "plain"], country)


def may_name_agency(text: str) -> bool:
    """Say whether a word stands here with which the name or a domain of an agency begins; False rules one out."""
    words = _TOKEN.findall(text.replace("_", " ") if "_" in text else text)
    return not _agency_words().isdisjoint(map(_fold, words))


def may_end_in_agency(text: str) -> bool:
    """Say whether the last word of a text ends the name of an agency; False says that no agency's name ends here."""
    end = len(text)
    while end and not text[end - 1].isalnum():
        end -= 1
    start = end
    while start and text[start - 1].isalnum():
        start -= 1
    return not text[start:end].isascii() or text[start:end].lower() in _agency_endings()


def candidates(name: str) -> tuple[OutletEntry, ...]:
    """Return every outlet that goes by this name, in table order; empty where none does."""
    return tuple(dict.fromkeys(hit.entry for hit in _named(name)))


def by_domain(host_or_url: str) -> OutletEntry | None:
    """Return the outlet that publishes at this host or address, or None.

    Subdomains, ports, upper case and international names are understood; the
    longest known suffix wins ("folha.uol.com.br" is not "uol.com.br"). A mail
    address is not a host.
    """
    host = _host(host_or_url)
    labels = host.split(".") if host else []
    for start in range(len(labels)):
        entry = _domains().get(".".join(labels[start:]))
        if entry is not None:
            return entry
    return None


def names() -> frozenset[str]:
    """Return every name and alias as the table writes them."""
    return frozenset(text for entry in table() for text in (entry.name, *entry.aliases))


def find(text: str, *, country: str | None = None) -> list[tuple[int, int, OutletEntry]]:
    """Return `(start, end, outlet)` for every outlet named in running text, in order, longest match first.

    A leading "the" lies outside the span. Words that the table writes with a
    capital must have one here. Names that are everyday words ("Time", "PA") are
    passed over, shared ones too unless `country` settles them; both still hide
    shorter names inside them. Linear in the length of `text`.
    """
    spans = [match.span() for match in _TOKEN.finditer(text)]
    found: list[tuple[int, int, OutletEntry]] = []
    at = 0
    while at < len(spans):
        hits = _longest(text, spans, at)
        end = at + len(hits[0].tokens) if hits else at + 1
        entry = _decide([hit for hit in hits if hit.use != "plain"], country)
        if entry is not None:
            found.append((spans[at][0], spans[end - 1][1], entry))
        at = end
    return found


@cache
def table() -> tuple[OutletEntry, ...]:
    """Return all outlets in the order of the table; read once."""
    return tuple(_rows())


@cache
def _rows() -> dict[OutletEntry, dict[str, list[str]]]:
    """Return each outlet with what the table says of it; the names are taken apart only when one is asked for."""
    content = listed(files(__package__).joinpath("outlets.toml").read_text(encoding="utf-8"))
    return {
        _entry(outlet, given, kind, country): given
        for country, kinds in content.items()
        for kind, outlets in kinds.items()
        for outlet, given in outlets.items()
    }


def listed(text: str) -> dict[str, dict[str, dict[str, dict[str, list[str]]]]]:
    """Return what `tomllib.loads` does of a table of one outlet a line, for a tenth of the time.

    A line's strings and lists are written in TOML as in JSON; its keys are bare words
    there and quoted here. Raises ValueError where a line is written in another way.
    """
    content: dict[str, dict[str, dict[str, dict[str, list[str]]]]] = {}
    outlets: dict[str, dict[str, list[str]]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            country, kind = line.removeprefix("[").removesuffix("]").split(".")
            outlets = content.setdefault(country, {}).setdefault(kind, {})
        elif line and not line.startswith("#"):
            outlets |= json.loads("{" + _KEY.sub(r'"\1": ', line.replace(" = {", ": {", 1)) + "}")
    return content


def _entry(outlet: str, given: dict[str, list[str]], kind: str, country: str) -> OutletEntry:
    texts = dict.fromkeys(text for key in ("aliases", "shared", "plain") for text in given.get(key, ()))
    aliases = tuple(text for text in texts if text != outlet)
    return OutletEntry(outlet, aliases, tuple(given.get("domains", ())), cast("OutletKind", kind), country)


@cache
def _all_names() -> tuple[_Name, ...]:
    return tuple(_name(text, entry, given) for entry, given in _rows().items() for text in (entry.name, *entry.aliases))


def _name(text: str, entry: OutletEntry, given: dict[str, list[str]]) -> _Name:
    listed = text.removeprefix("The ") if text == entry.name else text
    use: Literal["own", "shared", "plain"] = "own"
    if listed in given.get("plain", ()):
        use = "plain"
    elif listed in given.get("shared", ()):
        use = "shared"
    tokens = _tokens(text)
    return _Name(tokens, entry, use, exact=len(tokens) == 1 and (text.isupper() or len(text) <= _SHORT_WORD))


@cache
def _by_key() -> dict[str, list[_Name]]:
    index: dict[str, list[_Name]] = {}
    for name in _all_names():
        index.setdefault(" ".join(map(_fold, name.tokens)), []).append(name)
    return index


@cache
def _tree() -> _Node:
    root = _Node()
    for name in _all_names():
        node = root
        for token in name.tokens:
            node = node.next.setdefault(_fold(token), _Node())
        node.names.append(name)
    return root


@cache
def _agency_words() -> frozenset[str]:
    agencies = [name for name in _all_names() if name.entry.kind == "agency"]
    domains = [_TOKEN.findall(domain)[0] for name in agencies for domain in name.entry.domains]
    return frozenset(_fold(word) for word in (*(name.tokens[0] for name in agencies), *domains))


@cache
def _agency_endings() -> frozenset[str]:
    """Return the last runs of letters and digits of the agencies' names, as they are compared."""
    folded = (" ".join(map(_fold, name.tokens)) for name in _all_names() if name.entry.kind == "agency")
    return frozenset(re.findall(r"[^\W_]+", name)[-1] for name in folded)


@cache
def _domains() -> dict[str, OutletEntry]:
    return {_ascii(domain): entry for entry in table() for domain in entry.domains}


@lru_cache(maxsize=_TOKENS_KEPT)
def _named(name: str) -> tuple[_Name, ...]:
    if len(name) > _LONGEST_NAME:
        return ()
    tokens = _tokens(name)
    hits = _by_key().get(" ".join(map(_fold, tokens)), ())
    return tuple(hit for hit in hits if not hit.exact or hit.tokens == tokens)


def _decide(hits: Sequence[_Name], country: str | None) -> OutletEntry | None:
    entries = dict.fromkeys(hit.entry for hit in hits)
    if any(hit.use == "shared" for hit in hits) or len(entries) > 1:
        entries = dict.fromkeys(entry for entry in entries if country and entry.country == country.upper())
    return next(iter(entries)) if len(entries) == 1 else None


def _longest(text: str, spans: Sequence[tuple[int, int]], at: int) -> list[_Name]:
    """Return the names of the longest match that begins with token `at`; empty where none does."""
    node: _Node | None = _tree()
    best: list[_Name] = []
    words: list[str] = []
    for index in range(at, len(spans)):
        start, end = spans[index]
        # A name may run over the end of a line but not over a paragraph's.
        if words and text.count("\n", spans[index - 1][1], start) > 1:
            break
        words.append(text[start:end])
        node = node.next.get(_fold(words[-1])) if node else None
        if node is None:
            break
        best = [name for name in node.names if _written_alike(name, words)] or best
    return best


def _written_alike(name: _Name, words: Sequence[str]) -> bool:
    if name.exact:
        return name.tokens[0] == words[0]
    return all(word[0].isupper() or not token[0].isupper() for token, word in zip(name.tokens, words, strict=True))


def _tokens(text: str) -> tuple[str, ...]:
    tokens = tuple(_TOKEN.findall(text))
    return tokens[1:] if len(tokens) > 1 and tokens[0].lower() == "the" else tokens


@lru_cache(maxsize=_TOKENS_KEPT)
def _fold(token: str) -> str:
    if token.isascii():
        return token.lower()
    plain = unicodedata.normalize("NFKD", token.translate(_ALIKE).casefold())
    return plain.translate(_COMBINING)


def _host(text: str) -> str:
    """Return the host of an address or bare host in its ASCII form; empty where there is none."""
    before, slashes, rest = text.strip().partition("//")
    authority = rest if slashes and (not before or before.endswith(":")) else text.strip()
    host = re.split(r"[/?#\\]", authority, maxsplit=1)[0]
    if slashes and authority is rest:
        host = host.rpartition("@")[2]
    host = host.partition(":")[0].rstrip(".")
    return "" if "@" in host or len(host) > _LONGEST_HOST else _ascii(host)


def _ascii(host: str) -> str:
    if host.isascii():
        return host.lower()
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
