"""Every entry of the lexicon of figures is read as what it says."""

from __future__ import annotations

from math import isclose

import pytest

from sayso.attribution.figures import figures
from sayso.attribution.figures.lexicon import lexicon
from sayso.values import Figure, Span

WORDS = lexicon()
ISO = {
    *WORDS.currency_signs.values(), *WORDS.dollar_prefixes.values(), *WORDS.currency_codes.values(),
    *WORDS.currency_names.values(),
}  # fmt: skip


def one(text: str, country: str | None = None) -> Figure:
    (figure,) = figures(text, [Span(0, len(text))], country=country)
    return figure


def test_currencies_are_iso_codes() -> None:
    assert all(len(code) == 3 and code.isupper() for code in ISO)


@pytest.mark.parametrize(("sign", "code"), WORDS.currency_signs.items())
def test_a_sign_before_the_figures_is_its_currency(sign: str, code: str) -> None:
    assert (one(f"It cost {sign}40m.").unit, one(f"It cost {sign}40m.").value) == (code, 4e7)


@pytest.mark.parametrize(("letters", "code"), WORDS.dollar_prefixes.items())
def test_letters_before_a_dollar_sign_are_its_country(letters: str, code: str) -> None:
    figure = one(f"It cost {letters.upper()}$40m.")
    assert (figure.unit, figure.span.start) == (code, len("It cost "))


@pytest.mark.parametrize(("letters", "code"), WORDS.currency_codes.items())
def test_a_code_before_the_figures_is_its_currency(letters: str, code: str) -> None:
    written = letters.upper() if len(letters) != 2 else letters.title()
    assert one(f"It cost {written}500.").unit == code


@pytest.mark.parametrize(("name", "code"), WORDS.currency_names.items())
def test_a_name_behind_the_figures_is_its_currency(name: str, code: str) -> None:
    assert one(f"It cost 40 {name}.").unit == code


@pytest.mark.parametrize(
    ("name", "adjective", "code"),
    [(name, word, code) for name, shared in WORDS.shared_names.items() for word, code in shared.adjectives.items()],
)
def test_an_adjective_decides_between_currencies_of_one_name(name: str, adjective: str, code: str) -> None:
    assert one(f"It cost 40 {adjective.title()} {name}.").unit == code


@pytest.mark.parametrize(
    ("name", "country", "code"),
    [(name, land, code) for name, shared in WORDS.shared_names.items() for land, code in shared.countries.items()],
)
def test_the_country_decides_between_currencies_of_one_name(name: str, country: str, code: str) -> None:
    assert one(f"It cost 40 {name}.", country).unit == code


@pytest.mark.parametrize(("written", "unit"), WORDS.measures.items())
def test_a_measure_has_its_unit(written: str, unit: str) -> None:
    figure = one(f"It was 40{written} then." if written in WORDS.attached else f"It was 40 {written} then.")
    assert (figure.value, figure.unit) == (40, unit)


@pytest.mark.parametrize(("word", "scale"), [*WORDS.scales.items(), *WORDS.short_scales.items()])
def test_a_scale_multiplies(word: str, scale: float) -> None:
    assert isclose(one(f"It cost $1.5 {word} then.").value or 0, 1.5 * scale)


@pytest.mark.parametrize(("word", "value"), [*WORDS.digits.items(), *WORDS.tens.items()])
def test_a_number_word_has_its_value(word: str, value: float) -> None:
    assert one(f"It rose {word} percent.").value == value


@pytest.mark.parametrize(("phrase", "kind"), WORDS.approximate.items())
def test_an_approximator_is_part_of_the_figure(phrase: str, kind: str) -> None:
    figure = one(f"They saw {phrase} 40 goats.")
    assert (figure.approximate, figure.span.start) == (kind, len("They saw "))


@pytest.mark.parametrize("unit", sorted(WORDS.durations))
def test_a_length_of_time_is_no_figure(unit: str) -> None:
    text = f"They sang for 12 {unit}."
    assert figures(text, [Span(0, len(text))]) == ()


@pytest.mark.parametrize("word", sorted(WORDS.labels))
def test_a_number_behind_a_label_is_no_figure(word: str) -> None:
    text = f"They saw {word} 12."
    assert figures(text, [Span(0, len(text))]) == ()


@pytest.mark.parametrize("word", sorted(WORDS.irregular))
def test_an_irregular_plural_is_counted(word: str) -> None:
    assert one(f"They saw 40 {word}.").unit in {word, WORDS.measures.get(word)}
