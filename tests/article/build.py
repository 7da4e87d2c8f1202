"""Documents for the tests of this stage."""

from __future__ import annotations

import hashlib

from sayso.values import Article, Capture, Document, DocumentKind

FIRST = "The harbour council voted on Tuesday to close the northern quay for repairs that may last two years."
SECOND = "Mayor Ilse Brandt said that the wall could not wait another winter, whatever the boats' owners thought."
THIRD = "Fishermen who land their catch at the quay said that they had learned of the vote from the radio."
FOURTH = "The works will cost about four million crowns, according to a report that the council has seen."
STORY = (FIRST, SECOND, THIRD, FOURTH)


def document(text: str, kind: DocumentKind = "text", **fields: object) -> Document:
    """A document as the stage before hands it over."""
    raw = text.encode("utf-8", "surrogatepass")
    capture = Capture(hashlib.sha256(raw).hexdigest(), len(raw), "2025-01-20T12:00:00Z", "story")
    return Document(kind=kind, text=text, raw=raw, capture=capture, **fields)  # type: ignore[arg-type]


def page(body: str = "", head: str = "", lang: str = "en") -> str:
    """A page with a headline and a body of four paragraphs unless another is given."""
    body = body or "<article><h1>Council closes the northern quay</h1>" + paragraphs() + "</article>"
    return f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


def paragraphs(*more: str) -> str:
    """The four paragraphs as mark-up, and more after them."""
    return "".join(f"<p>{text}</p>" for text in (*STORY, *more))


def sound(article: Article) -> None:
    """Assert all that holds for the spans of every article."""
    end = 0
    for index, part in enumerate(article.parts):
        assert end <= part.span.start < part.span.end <= len(article.text)
        assert part.repeats is None or part.repeats < index
        end = part.span.end
    end = 0
    for span in article.paragraphs:
        assert end <= span.start < span.end <= len(article.text)
        end = span.end
    assert set(article.blocks) <= set(article.paragraphs)
    for credit in article.credits:
        assert credit.text
        assert credit.span is None or credit.span.of(article.text) == credit.text


def of_kind(article: Article, kind: str) -> list[str]:
    """The texts of all parts of one kind."""
    return [part.span.of(article.text) for part in article.parts if part.kind == kind]
