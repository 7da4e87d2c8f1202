from __future__ import annotations

import pytest

from sayso.article.datelines import find_dateline
from sayso.values import Span

CASES = [
    ("KYIV (Reuters) - The wall", "KYIV (Reuters) -", ["Reuters"]),
    ("BERLIN, Jan 3 (dpa) — The wall", "BERLIN, Jan 3 (dpa) —", ["Deutsche Presse-Agentur"]),
    ("(AP) — The wall", "(AP) —", ["Associated Press"]),
    ("Berlin (dpa/lno) - Der Deich", "Berlin (dpa/lno) -", ["Deutsche Presse-Agentur"]),
    ("Bad Urach (dpa) Der Deich", "Bad Urach (dpa)", ["Deutsche Presse-Agentur"]),
    ("BEIJING, Jan. 3 (Xinhua) -- The wall", "BEIJING, Jan. 3 (Xinhua) --", ["Xinhua"]),
    ("МОСКВА, 3 янв — РИА Новости. Стена", "МОСКВА, 3 янв — РИА Новости.", ["RIA Novosti"]),
    ("Madrid, 3 ene (EFE).- El muro", "Madrid, 3 ene (EFE).-", ["EFE"]),
    ("Frankfurt am Main (dpa) - Der Deich", "Frankfurt am Main (dpa) -", ["Deutsche Presse-Agentur"]),
    (
        "Port of Spain, Trinidad and Tobago, Jan. 3, 2025 (AFP) - The wall",
        "Port of Spain, Trinidad and Tobago, Jan. 3, 2025 (AFP) -",
        ["Agence France-Presse"],
    ),
    ("PARIS (AFP/Reuters) - Le mur", "PARIS (AFP/Reuters) -", ["Agence France-Presse", "Reuters"]),
    (
        "OSLO, Norway (Ostrin Harbour Press) — The wall",
        "OSLO, Norway (Ostrin Harbour Press) —",
        ["Ostrin Harbour Press"],
    ),
    ("OSLO, May 3 (NHP) - The wall", "OSLO, May 3 (NHP) -", []),
    ("OSLO — The wall", "OSLO —", []),
    ("NEW DELHI: The wall", "NEW DELHI:", []),
]
NONE = [
    "",
    "(AFP)",
    "The Associated Press (AP) - a news agency - said",
    "The Party (SPD) - once large - lost",
    "NATO - the alliance - met",
    "Oslo (Ostrin Harbour Press) - The wall",
    "OSLO (Ostrin Harbour Press) The wall",
    "OSLO (Ostrin Party) - The wall",
    "OSLO (NHP) - The wall",
    "Oslo, May 3 (NHP) - The wall",
    "USA: The wall",
    "He said: no",
    "The wall (42) - a number",
    "Mayor Brandt said that (Reuters) - who knows",
]


@pytest.mark.parametrize(("text", "dateline", "outlets"), CASES)
def test_a_dateline_begins_the_story(text: str, dateline: str, outlets: list[str]) -> None:
    found = find_dateline(text, Span(0, len(text)))
    assert found is not None
    assert found.span.of(text) == dateline
    assert [credit.outlet for credit in found.credits] == outlets
    for credit in found.credits:
        assert credit.kind == "wire"
        assert credit.span is not None
        assert found.span.holds(credit.span)
        assert credit.span.of(text) == credit.text


@pytest.mark.parametrize("text", NONE)
def test_other_beginnings_are_no_dateline(text: str) -> None:
    assert find_dateline(text, Span(0, len(text))) is None
