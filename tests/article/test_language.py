from __future__ import annotations

import socket

import pytest

from sayso.article.language import detect, is_english, language_of, primary
from sayso.article.words import words
from tests.article.build import STORY

TEXTS = [
    ("en", " ".join(STORY)),
    (
        "de",
        "Der Rat hat am Dienstag beschlossen, den nördlichen Kai für zwei Jahre zu sperren, weil die Mauer bröckelt.",
    ),
    (
        "fr",
        "Le conseil a décidé mardi de fermer le quai nord pendant deux ans, parce que le mur menace de tomber.",
    ),
    (
        "es",
        "El ayuntamiento decidió el martes cerrar el muelle norte durante dos años porque el muro amenaza con caer.",
    ),
    (
        "it",
        "Il consiglio ha deciso martedì di chiudere il molo nord per due anni perché il muro rischia di crollare.",
    ),
    (
        "pt",
        "A câmara decidiu na terça-feira fechar o cais norte durante dois anos porque o muro ameaça cair.",
    ),
    ("ru", "Городской совет во вторник решил закрыть северный причал на два года, потому что стена разрушается."),
    ("ar", "قرر مجلس المدينة يوم الثلاثاء إغلاق الرصيف الشمالي لمدة عامين لأن الجدار مهدد بالسقوط."),
    ("he", "מועצת העיר החליטה ביום שלישי לסגור את הרציף הצפוני למשך שנתיים מפני שהקיר מתפורר."),
    (
        "zh",
        "市议会星期二决定将北码头关闭两年，因为那里的墙体正在开裂，随时可能倒塌，市长说这个决定十分艰难，但墙体已经无法再坚持一个冬天。",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_prose_shows_its_language(language: str, text: str) -> None:
    assert language_of(text, None) == language
    assert language_of(text.replace(" ", "\r\n\x00"), None) == language


@pytest.mark.parametrize("text", ["", "Oslo", "12:30 14:50 16:00", "\x00" * 200, "\ud800 \udfff", "-" * 500])
def test_too_little_is_no_language(text: str) -> None:
    assert language_of(text, None) is None


def test_what_is_declared_stands_unless_the_text_is_certain() -> None:
    assert language_of("Oslo", "de-AT") == "de"
    assert language_of(" ".join(STORY), "de") == "en"
    assert language_of(" ".join(STORY)[:70], "de") == "de"


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en-US", "en"),
        ("zh_Hans", "zh"),
        ("DE", "de"),
        ("und", None),
        ("english language", None),
        ("", None),
        (None, None),
    ],
)
def test_tags(tag: str | None, language: str | None) -> None:
    assert primary(tag) == language


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert detect(" ".join(STORY)) is not None


def test_english_is_told_by_its_small_words() -> None:
    text = dict(TEXTS)["en"]
    assert is_english(text)
    assert language_of(text, None) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "who said that they were",
        *(text for language, text in TEXTS if language != "en"),
        " ".join(text for language, text in TEXTS if language == "de") + " The Who, They Might Be Giants, The The.",
    ],
)
def test_other_texts_are_not_taken_for_english_by_their_words(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize("word", sorted(words("language", "english")))
def test_every_small_word_of_english_counts(word: str) -> None:
    four = [other for other in sorted(words("language", "english")) if other != word][:4]
    filler = ["zzz"] * 16
    assert is_english(" ".join([*four, word, *filler]))
    assert not is_english(" ".join([*four, "zzz", *filler]))
