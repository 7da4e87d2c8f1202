"""What is done to one document on its way into the archive, with no database at hand: in this process or another."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from sayso.archive.prepared import Draft, Prepared, prepare_all
from sayso.archive.telling import telling_words
from sayso.article import extract
from sayso.errors import told
from sayso.values import Article, Document, Failure, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Letters of the tagger's hash that name it: enough to tell any two models apart that anyone will make.
NAME_LETTERS = 12


class Wanted(NamedTuple):
    """What is to be done to every document: what the user says about it, and whether statements are extracted.

    `stances` and `ids` are the files of Settings.stance_scale and Settings.speaker_ids.
    """

    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    statements: bool = True
    tagger: bool = True
    stances: str = ""
    ids: str = ""


def prepared_all(documents: Sequence[Document], wanted: Wanted) -> list[Prepared | Failure]:
    """Return each document ready to be written, or why it is not; whatever goes wrong costs that one alone."""
    drafts = [_draft(*each, wanted) for each in zip(documents, _known(documents), strict=True)]
    good = [each for each in drafts if isinstance(each, Draft)]
    made: Iterator[Prepared | Failure]
    try:
        made = iter(prepare_all(good))
    except Exception:  # noqa: BLE001  # one of them: which one, and why, comes out where each is made by itself
        made = iter([_alone(document, draft) for document, draft in _good(documents, drafts)])
    return [each if isinstance(each, Failure) else next(made) for each in drafts]


def _known(documents: Sequence[Document]) -> Iterator[frozenset[str] | None]:
    """Yield what is known of the words of each document's text, None for a page: its text is not made yet."""
    known = iter(telling_words([each.text for each in documents if each.kind != "html"]))
    return (None if each.kind == "html" else next(known) for each in documents)


def _draft(document: Document, known: frozenset[str] | None, wanted: Wanted) -> Draft | Failure:
    try:
        article = extract(document, published=wanted.published, outlet=wanted.outlet, url=wanted.url, known=known)
        return draft(article, document.raw, wanted)
    except Exception as error:  # noqa: BLE001  # a fault of ours in one page must not cost a run of a million
        return _failure(document, error)


def _alone(document: Document, draft: Draft) -> Prepared | Failure:
    try:
        return prepare_all([draft])[0]
    except Exception as error:  # noqa: BLE001  # the same
        return _failure(document, error)


def _good(documents: Sequence[Document], drafts: Sequence[Draft | Failure]) -> Iterator[tuple[Document, Draft]]:
    for document, each in zip(documents, drafts, strict=True):
        if isinstance(each, Draft):
            yield document, each


def draft(article: Article, raw: bytes | None, wanted: Wanted) -> Draft:
    """Return what is made ready of an article, with its statements where they are wanted."""
    reading = (
        read_statements(article, tagger=wanted.tagger, stances=wanted.stances, ids=wanted.ids)
        if wanted.statements
        else None
    )
    return Draft(article, raw, reading, model_name(tagger=wanted.tagger) if reading else "")


def ready(article: Article, raw: bytes | None, wanted: Wanted) -> Prepared:
    """Return the article ready to be written, with its statements where they are wanted."""
    return prepare_all([draft(article, raw, wanted)])[0]


def read_statements(article: Article, *, tagger: bool, stances: str = "", ids: str = "") -> Reading:
    """Return the article's statements; the stage is loaded at the first call, a third of a second."""
    from sayso.attribution import attribute  # noqa: PLC0415  # not needed where statements are left out

    return attribute(article, tagger=tagger, stances=stances, ids=ids)


@cache
def model_name(*, tagger: bool) -> str:
    """Return what names the trained tagger, by its own bytes; '' for the rules alone."""
    if not tagger:
        return ""
    model = (files("sayso.attribution.tagger") / "model" / "tagger.onnx").read_bytes()
    return f"tagger-{hashlib.sha256(model).hexdigest()[:NAME_LETTERS]}"


def _failure(document: Document, error: Exception) -> Failure:
    why, hint = told(error)
    return Failure(document.capture.asked, why, document.capture.record, hint)
