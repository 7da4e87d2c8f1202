"""The table of outlets is sound, and names and addresses find the right one or none."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.article import outlets

HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}")
# ISO 3166-1 alpha-2, and XK, which its users agreed on for Kosovo.
COUNTRIES = (
    " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
)


def test_the_table_is_read_as_the_toml_that_it_is() -> None:
    text = files("sayso.article").joinpath("outlets.toml").read_text(encoding="utf-8")
    assert outlets.listed(text) == tomllib.loads(text)


@pytest.mark.parametrize("line", ["Owl = {}", '"Owl" = { domains = [owl.test] }', "owl", "[GB]"])
def test_a_line_of_another_form_is_an_error(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the reason is the parser's
        outlets.listed(f"[GB.newspaper]\n{line}\n")


def test_the_table_is_large_and_worldwide() -> None:
    entries = outlets.table()
    assert len(entries) >= 450
    national = {entry.country for entry in entries if entry.kind in {"newspaper", "broadcaster"}}
    assert len(national) >= 70


def test_no_name_and_no_domain_stands_twice() -> None:
    entries = outlets.table()
    assert [name for name, count in Counter(entry.name for entry in entries).items() if count > 1] == []
    domains = Counter(domain for entry in entries for domain in entry.domains)
    assert [domain for domain, count in domains.items() if count > 1] == []


def test_kinds_countries_and_domains_are_valid() -> None:
    entries = outlets.table()
    assert {entry.kind for entry in entries} == outlets.KINDS
    assert [entry.name for entry in entries if f" {entry.country} " not in COUNTRIES] == []
    ascii_domains = [domain.encode("idna").decode() for entry in entries for domain in entry.domains]
    assert [domain for domain in ascii_domains if not HOST.fullmatch(domain)] == []
    assert [domain for domain in ascii_domains if domain.startswith("www.")] == []


def test_every_name_leads_to_its_outlet_or_is_shared() -> None:
    for entry in outlets.table():
        for name in (entry.name, *entry.aliases):
            assert entry in outlets.candidates(name), name
            assert outlets.lookup(name) in {entry, None}, name
            assert outlets.lookup(name, country=entry.country) == entry, name


def test_a_name_of_several_outlets_is_marked_shared_in_each() -> None:
    unmarked = [name for name in outlets.names() if len(outlets.candidates(name)) > 1 and outlets.lookup(name)]
    assert unmarked == []


def test_every_domain_leads_to_its_outlet() -> None:
    for entry in outlets.table():
        for domain in entry.domains:
            assert outlets.by_domain(domain) == entry
            assert outlets.by_domain(f"https://WWW.{domain.upper()}:8443/2024/a?b=c#d") == entry


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Reuters", None, "Reuters"),
        ("reuters", None, "Reuters"),
        ("Reuters", "US", "Reuters"),
        ("AP", None, "Associated Press"),
        ("the Associated Press", None, "Associated Press"),
        ("A.P.", None, "Associated Press"),
        ("ap", None, None),
        ("pa", None, None),
        ("rt", None, None),
        ("RT.com", None, "RT"),
        ("NYT", None, "The New York Times"),
        ("N.Y. Times", None, "The New York Times"),
        ("new york times", None, "The New York Times"),
        ("the New York  Times", None, "The New York Times"),
        ("the Times", None, None),
        ("the Times", "GB", "The Times"),
        ("the Times", "gb", "The Times"),
        ("Times", "US", "The New York Times"),
        ("the Guardian", None, None),
        ("The Guardian", "NG", "The Guardian (Nigeria)"),
        ("The Guardian", "FR", None),
        ("Sueddeutsche Zeitung", None, "Süddeutsche Zeitung"),
        ("Suddeutsche Zeitung", None, "Süddeutsche Zeitung"),
        ("Su\u0308ddeutsche Zeitung", None, "Süddeutsche Zeitung"),
        ("People’s Daily", None, "People's Daily"),
        ("新华社", None, "Xinhua"),
        ("РИА Новости", None, "RIA Novosti"),
        ("הארץ", None, "Haaretz"),
        ("Time", None, "TIME"),
        ("time", None, None),
        ("The Upper Saltmarsh Bugle", None, None),
        ("the", None, None),
        ("", None, None),
        (" \n", None, None),
    ],
)
def test_lookup(name: str, country: str | None, expected: str | None) -> None:
    entry = outlets.lookup(name, country=country)
    assert (entry.name if entry else None) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Print", None), ("Time", None), ("PA", None), ("ThePrint", "The Print"), ("Reuters", "Reuters")],
)
def test_lookup_without_everyday_words(name: str, expected: str | None) -> None:
    entry = outlets.lookup(name, plain=False)
    assert (entry.name if entry else None) == expected
    assert outlets.lookup(name) is not None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://WWW.RT.com:443/news/1", "RT"),
        ("RT.com", "RT"),
        ("rt.com.", "RT"),
        ("rt.com/news", "RT"),
        ("//m.rt.com/x?y", "RT"),
        ("https://user:word@www.bbc.co.uk/", "BBC"),
        ("folha.uol.com.br", "Folha de S.Paulo"),
        ("esporte.uol.com.br", "UOL"),
        ("finance.yahoo.com/news/x", "Yahoo Finance"),
        ("people.com.cn", "People's Daily"),
        ("people.com", "People"),
        ("www.xn--sddeutsche-9db.de", "Süddeutsche Zeitung"),
        ("SÜDDEUTSCHE.de/thema?x=//bbc.co.uk", "Süddeutsche Zeitung"),
        ("https://example.org/?from=https://rt.com/", None),
        ("apnews.com.example.org", None),
        ("notreuters.com", None),
        ("desk@rt.com", None),
        ("mailto:desk@rt.com", None),
        ("[::1]", None),
        ("http://", None),
        ("com", None),
        ("", None),
        ("ü" * 300 + ".com", None),
        ("ü" * 70 + ".com", None),
        ("..rt..com", None),
    ],
)
def test_by_domain(address: str, expected: str | None) -> None:
    entry = outlets.by_domain(address)
    assert (entry.name if entry else None) == expected


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        (
            "The New York Times, citing Reuters, said",
            None,
            [("New York Times", "The New York Times"), ("Reuters",) * 2],
        ),
        ("the Jerusalem\nPost’s report", None, [("Jerusalem\nPost", "The Jerusalem Post")]),
        ("an AFP-style note", None, [("AFP", "Agence France-Presse")]),
        ("据新华社报道", None, [("新华社", "Xinhua")]),
        ("दैनिक भास्कर ने", None, [("दैनिक भास्कर", "Dainik Bhaskar")]),
        ("the Guardian said", "GB", [("Guardian", "The Guardian")]),
        ("the Guardian said", None, []),
        ("Time will tell in Salem, PA, people say", None, []),
        ("a press agency, a sky news of sorts", None, []),
        ("He went to New York\n\nTimes are hard", None, []),
        ("The Irish Independent wrote", "GB", [("Irish Independent", "Irish Independent")]),
        ("Sunday Times", None, []),
        ("nothing here", None, []),
        ("", None, []),
    ],
)
def test_find(text: str, country: str | None, expected: list[tuple[str, str]]) -> None:
    found = outlets.find(text, country=country)
    assert [(text[start:end], entry.name) for start, end, entry in found] == expected


@given(
    st.text() | st.lists(st.sampled_from([*sorted(outlets.names()), " ", "\n", "the ", "\u0308", ", "])).map("".join)
)
def test_find_gives_ordered_spans_whose_text_names_the_outlet(text: str) -> None:
    last = 0
    for start, end, entry in outlets.find(text):
        assert last <= start < end <= len(text)
        assert entry in outlets.candidates(text[start:end])
        last = end


@given(st.text())
def test_any_text_may_be_asked_for(text: str) -> None:
    assert outlets.lookup(text) in {None, *outlets.candidates(text)}
    assert outlets.by_domain(text) in {None, *outlets.table()}


AGENCIES = [each for each in outlets.table() if each.kind == "agency"]


@pytest.mark.parametrize("name", sorted({name for each in AGENCIES for name in (each.name, *each.aliases)}))
def test_a_text_that_ends_in_an_agency_may_end_in_one(name: str) -> None:
    assert outlets.may_end_in_agency(f"He left. ({name}) ")


@pytest.mark.parametrize("text", ["", "He left.", "“It sailed,” she said.", "… 42"])
def test_a_text_that_ends_in_other_words_may_not(text: str) -> None:
    assert not outlets.may_end_in_agency(text)
