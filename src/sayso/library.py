"""`sayso.Archive`: an archive as Python sees it; what the stages can do with one, in one place.

The stages stay apart (an archive knows nothing of matching); here, above them
all, each gives its verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from sayso.archive.add import Added, add
from sayso.archive.cards import EVERYTHING, FIRST
from sayso.archive.corrections import correct, corrections
from sayso.archive.extracting import extract_missing
from sayso.archive.quoted import quotes
from sayso.archive.search import search
from sayso.archive.store import Store
from sayso.archive.who import ANY, who
from sayso.archive.work import Wanted, ready
from sayso.attribution import attribute
from sayso.matches.held import ArchiveIndex
from sayso.matches.matching import matches
from sayso.settings import Settings
from sayso.stemma.families import families
from sayso.stemma.tracing import Shelf
from sayso.stemma.tracing import trace as traced
from sayso.values import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sayso.archive.cards import Narrowing, Page
    from sayso.archive.corrections import Correction
    from sayso.archive.extracting import Extracted
    from sayso.archive.quoted import Forms
    from sayso.archive.search import Results
    from sayso.archive.who import Manner, Record
    from sayso.stemma.families import Family
    from sayso.stemma.values import Stemma
    from sayso.values import Match, Reading, Span


class Archive:
    """One archive file; a context manager. The file is made where there is none.

    `store` is what the modules of `sayso.archive` take. With `write=False` it is
    read alone, and any number of readers go on while one writes.
    """

    def __init__(self, path: str | Path, *, write: bool = True) -> None:
        self.store = Store(path, write=write)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        """Return how many articles it holds, each version counted."""
        return self.store.count()

    def close(self) -> None:
        """Close the file."""
        self.store.close()

    def add(  # noqa: PLR0913  # one keyword for each question that the command line asks
        self,
        *sources: str | Path | Article,
        published: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
        statements: bool = True,
        tagger: bool = True,
        follow: bool = False,
        settings: Settings | None = None,
        jobs: int | None = 1,
    ) -> list[Added]:
        """Put the stories of paths, folders and addresses in, or articles, and return what became of each.

        It is `sayso add`: the same again changes nothing, a new text at a known
        address is a new version, what can't be read is an `Added` with a failure.
        An Article given as such has no bytes that could be checked later. `jobs`
        processes work beside this one; with more than one, the calling program
        must be importable (`if __name__ == "__main__":`), as for any of Python's.
        """
        own = settings or Settings()
        wanted = Wanted(
            published,
            outlet,
            url,
            statements=statements,
            tagger=tagger,
            stances=own.stance_scale,
            ids=own.speaker_ids,
        )
        done: list[Added] = []
        for source in sources:
            if isinstance(source, Article):
                done.append(self._put(source, wanted))
            else:
                done += add(self.store, [str(source)], settings=settings, wanted=wanted, follow=follow, jobs=jobs)
        return done

    def extract(
        self, *, tagger: bool = True, jobs: int | None = 1, settings: Settings | None = None
    ) -> list[Extracted]:
        """Extract the statements that are missing (`sayso extract`)."""
        return list(extract_missing(self.store, tagger=tagger, jobs=jobs, settings=settings))

    def reading(self, number: int) -> Reading | None:
        """Return the article of that number with its statements, None where there is none."""
        return self.store.reading(number)

    def readings(self) -> Iterator[Reading]:
        """Yield every article with its statements, in the order of arrival."""
        last = 0
        while (following := self.store.after(last)) is not None:
            last = following
            reading = self.store.reading(last)
            if reading is not None:
                yield reading

    def match(self, article: Article, *, same_event: bool = False) -> list[Match]:
        """Return how the articles held stand to one, best first (`sayso match`); it need not be held itself."""
        return matches(article, ArchiveIndex(self.store), self.store.article, same_event=same_event)

    def trace(self, story: Article | Reading) -> Stemma:
        """Return the family tree of a story (`sayso trace`); it need not be held itself.

        An Article is read for its statements first, which takes most of the time; a Reading is taken as it is.
        """
        reading = attribute(story) if isinstance(story, Article) else story
        return traced(
            reading, Shelf(ArchiveIndex(self.store), self.store.article, self.store.reading, self.store.versions)
        )

    def families(self) -> Iterator[Family]:
        """Yield every family of articles that come from one another, each with its tree (`sayso families`)."""
        return families(self.store)

    def search(self, words: str, *, narrowing: Narrowing = EVERYTHING, page: Page = FIRST) -> Results:
        """Find stories by their words (`sayso search`); raises UsageError where `words` is no search."""
        return search(self.store, words, page, narrowing)

    def quotes(self, words: str, *, narrowing: Narrowing = EVERYTHING) -> Forms:
        """Tell who used these words in quotation marks, in which forms (`sayso quotes`)."""
        return quotes(self.store, words, narrowing)

    def who(self, name: str, *, manner: Manner = ANY, narrowing: Narrowing = EVERYTHING, page: Page = FIRST) -> Record:
        """Return what somebody of that name said over time (`sayso who`)."""
        return who(self.store, name, manner=manner, narrowing=narrowing, page=page)

    def correct(  # one keyword for each thing that is kept
        self,
        number: int,
        field: str,
        *,
        after: object,
        before: object = None,
        spans: Sequence[Span] = (),
        who: str = "",
        why: str = "",
    ) -> Correction:
        """Keep what somebody says against what was derived from the article of that number (see `Correction`)."""
        return correct(self.store, number, field, after=after, before=before, spans=spans, who=who, why=why)

    def corrections(self, number: int) -> list[Correction]:
        """Return what people said against what was derived from the text of that article."""
        return corrections(self.store, number)

    def _put(self, article: Article, wanted: Wanted) -> Added:
        made = ready(article, None, wanted)
        with self.store.transaction():
            (placed,) = self.store.put([made])
        return Added(placed.outcome, placed.article, article.ref, made.address)


def trace(story: Article | Reading, archive: str | Path) -> Stemma:
    """Return the family tree of a story among what an archive file holds (`sayso trace`); nothing is written."""
    with Archive(archive, write=False) as held:
        return held.trace(story)
