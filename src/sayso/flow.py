"""The stages in a row: bytes -> Document -> Article -> statements, one record at a time.

`readings` is what the command line runs; `read` and `statements` are the same
in two steps for Python. Nothing is printed and nothing held back: records pass
through one by one, and one that fails costs itself alone.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from sayso.article import extract
from sayso.attribution import attribute
from sayso.document import documents, from_bytes, from_text
from sayso.errors import InputError, SaysoError, UsageError, told
from sayso.settings import Settings
from sayso.values import Document, Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sayso.values import Article, Comparison, Reading, Statement

ADDRESS = re.compile(r"https?://", re.IGNORECASE)
# A path says so by how it begins, or by an ending that names a kind of input that sayso reads.
PATH_START = re.compile(r"[/~\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\]")
PATH_END = re.compile(
    r"\.(?:html?|xhtml|txt|md|markdown|jsonl?|ndjson|parquet|warc|wacz|xml|rss|atom|gz|zip)$", re.IGNORECASE
)


def readings(  # noqa: PLR0913  # one keyword for each question that the command line asks
    inputs: Iterable[str],
    *,
    settings: Settings | None = None,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    follow: bool = False,
    stdin: IO[bytes] | None = None,
    tagger: bool = True,
) -> Iterator[Reading | Failure]:
    """Yield a reading for every story in the inputs, in their order, and a failure for each that can't be read.

    An input is a path, a folder, an http(s) address or `-` for `stdin`. What is
    given as `published`, `outlet` and `url` holds for every story. `follow`
    reads the pages that a feed or sitemap lists, not only the list. Without the
    trained `tagger` the rules alone are asked: faster, and they find less. Raises
    UsageError alone: the call is wrong, so no input could be right.
    """
    settings = settings or Settings()
    known = {"published": published, "outlet": outlet, "url": url}
    for each in articles(inputs, settings=settings, follow=follow, stdin=stdin, **known):
        yield each if isinstance(each, Failure) else _reading(each, settings, tagger=tagger)


def articles(  # one keyword for each question that the command line asks
    inputs: Iterable[str],
    *,
    settings: Settings | None = None,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    follow: bool = False,
    stdin: IO[bytes] | None = None,
) -> Iterator[Article | Failure]:
    """Yield every story in the inputs, in their order, and a failure for each that can't be read.

    The arguments are those of `readings`; nothing is asked about statements.
    """
    settings = settings or Settings()
    for asked in inputs:
        try:
            for document in documents(asked, settings=settings, stdin=stdin, follow=follow):
                yield _article(document, published=published, outlet=outlet, url=url)
        except UsageError:
            raise
        except Exception as error:  # noqa: BLE001  # what fails in one input must not cost the others
            yield _failure(error, asked)


def read(
    source: str | bytes | Path,
    *,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    settings: Settings | None = None,
) -> list[Article]:
    r"""Return the articles in a path, an address, a text or the bytes of any kind of input.

    A `str` is an address where it begins with http(s)://, a path where a file or
    folder of that name exists, and a text where it holds a newline or reads as
    running words. One that looks like a path but is none raises InputError
    rather than being read as a text: no white space in it, or it begins or ends
    as paths do ("./story", "my story.html"). A one-line text that raises so is
    read with "\n" at its end.

    Records that can't be read are warnings (UserWarning) where others could;
    where none could, the first one's error is raised as InputError.
    """
    if not isinstance(source, str | bytes | Path):
        given = type(source).__name__
        raise TypeError(f"a source is a str, bytes or Path, not {given}; sayso.readings([...]) takes several inputs")
    settings = settings or Settings()
    articles: list[Article] = []
    failures: list[Failure] = []
    for document in _documents(source, settings):
        article = _article(document, published=published, outlet=outlet, url=url)
        if isinstance(article, Failure):
            failures.append(article)
        else:
            articles.append(article)
    if failures and not articles:
        first = failures[0]
        raise InputError(first.why, where=_place(first), hint=first.hint)
    for failure in failures:
        warnings.warn(str(failure), stacklevel=2)
    return articles


def statements(article: Article, *, tagger: bool = True, settings: Settings | None = None) -> list[Statement]:
    """Return the statements of an article in text order; `sayso.readings` gives the unattributed spans too."""
    chosen = settings or Settings()
    reading = attribute(article, tagger=tagger, stances=chosen.stance_scale, ids=chosen.speaker_ids)
    return list(reading.statements)


def compare(a: Article, b: Article, *, tagger: bool = True, settings: Settings | None = None) -> Comparison:
    """Return how two stories stand to each other, and what B did to what A tells (`sayso compare`)."""
    from sayso.stemma.retelling import retelling  # noqa: PLC0415  # reading a story need not load what compares two

    scale = (settings or Settings()).stance_scale
    one, other = (attribute(each, tagger=tagger, stances=scale) for each in (a, b))
    return retelling(one, other)


def at_least(reading: Reading, confidence: float) -> Reading:
    """Return the reading without the statements below `confidence`.

    A statement inside one that is left out moves up to the nearest one kept, and
    one that repeats it stands for itself. Unattributed spans and the attributed share
    stay as they are: a statement left out is doubted, not unattributed.
    """
    known = {each.id: each for each in reading.statements}
    kept = {each.id for each in reading.statements if each.confidence >= confidence}

    def nearest(target: str | None) -> str | None:
        seen: set[str] = set()
        while target is not None and target not in kept and target not in seen:
            seen.add(target)
            target = known[target].within if target in known else None
        return target if target in kept else None

    return replace(
        reading,
        statements=tuple(
            replace(each, within=nearest(each.within), repeats=each.repeats if each.repeats in kept else None)
            for each in reading.statements
            if each.id in kept
        ),
    )


def _documents(source: str | bytes | Path, settings: Settings) -> Iterator[Document | Failure]:
    if isinstance(source, bytes):
        return iter(from_bytes(source, asked="bytes", settings=settings))
    if isinstance(source, Path) or _names_input(source):
        return documents(str(source), settings=settings)
    return iter((from_text(source, asked="text"),))


def _names_input(source: str) -> bool:
    """Say whether the string names an input; False where it is a text; raise where it fails to name one."""
    if "\n" in source or "\r" in source:
        return False
    bare = source.strip()
    if bare and (ADDRESS.match(source) or _exists(source)):
        return True  # an empty path would be the folder we are in
    if bare and any(each.isspace() for each in bare) and not PATH_START.match(source) and not PATH_END.search(source):
        return False
    raise InputError(
        "there is no such file, and it does not read as a text" if bare else "the text is empty",
        where=source if bare else "",
        hint="check the path; a text of one line is read with a newline at its end",
    )


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # longer than any file name, or holding a NUL
        return False


def _article(
    document: Document | Failure, *, published: str | None, outlet: str | None, url: str | None
) -> Article | Failure:
    if isinstance(document, Failure):
        return document
    try:
        return extract(document, published=published, outlet=outlet, url=url)
    except UsageError:
        raise
    except Exception as error:  # noqa: BLE001  # a fault of ours in one page must not cost the others
        return _failure(error, document.capture.asked, document.capture.record)


def _reading(article: Article, settings: Settings, *, tagger: bool) -> Reading | Failure:
    try:
        return attribute(article, tagger=tagger, stances=settings.stance_scale, ids=settings.speaker_ids)
    except UsageError:
        raise
    except Exception as error:  # noqa: BLE001  # a fault of ours in one text must not cost the others
        return _failure(error, article.capture.asked, article.capture.record)


def _failure(error: Exception, asked: str, record: str | None = None) -> Failure:
    why, hint = told(error)
    where = error.where if isinstance(error, SaysoError) else ""
    return Failure(where=where or asked, why=why, record=record, hint=hint)


def _place(failure: Failure) -> str:
    return f"{failure.where}: {failure.record}" if failure.record else failure.where
