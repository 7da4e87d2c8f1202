"""From a stream of readings and failures to results on one side, remarks on the other, and an exit code."""

from __future__ import annotations

import io
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from typing import IO, TYPE_CHECKING

from sayso.cli.output import check, opened, tell, terminal_encoding, write
from sayso.cli.progress import Progress
from sayso.errors import BAD_INPUT, DONE, PARTLY_USABLE, UsageError
from sayso.values import Failure, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from sayso.cli.options import Showing


@dataclass(slots=True)
class Tally:
    """What went by: readings, failures, statements left out."""

    read: int = 0
    failed: int = 0
    left_out: int = 0

    def code(self) -> int:
        """Return the exit code: all fine, some fine, none."""
        if self.failed == 0 and self.read:
            return DONE
        return PARTLY_USABLE if self.read else BAD_INPUT


def show(
    stream: Iterable[Reading | Failure], how: Showing, *, report: Path | None = None, inputs: Sequence[str] = ()
) -> int:
    """Write every reading in the format asked for, tell every failure, and return the exit code.

    Readings pass through one at a time, except for html, whose index needs them all.
    A file is opened when there is something to write: an input that can't be read
    leaves the results of the last run where they are.
    """
    if how.format == "html" and how.output is None and sys.stdout.isatty():
        raise UsageError("a page is for a browser, not for this screen", hint="add --output story.html")
    check(how.output, report, inputs)
    tally = Tally()
    with ExitStack() as stack:
        failures = stack.enter_context(opened(report)) if report else None
        progress = _progress(how)
        stack.callback(progress.clear)
        readings = _sorted_out(stream, how.at_least, tally, progress, failures)
        first = next(readings, None)
        if first or how.output is None:
            results = stack.enter_context(opened(how.output))
            encoding = terminal_encoding() if how.format == "text" and how.output is None else "utf-8"
            write(results, chunks(chain([first] if first else [], readings), how), encoding=encoding)
    _sum_up(tally, how)
    return tally.code()


def _progress(how: Showing) -> Progress:
    stderr = sys.stderr or io.StringIO()  # closed by the caller: remarks go nowhere
    progress = Progress(stderr, live=stderr.isatty())
    if how.format == "text" and how.output is None and sys.stdout.isatty():
        progress.due = float("inf")  # the stories themselves are running by
    return progress


def chunks(readings: Iterator[Reading], how: Showing) -> Iterator[str]:
    """Return the readings as pieces of text in the format asked for; only that format is loaded."""
    if how.format == "json":
        from sayso.exports.json_array import chunks as shown  # noqa: PLC0415  # a command loads what it needs
    elif how.format == "jsonl":
        from sayso.exports.json_lines import chunks as shown  # noqa: PLC0415  # the same
    elif how.format == "csv":
        from sayso.exports.csv_rows import chunks as shown  # noqa: PLC0415  # the same
    elif how.format == "html":
        from sayso.views.page import page as shown  # noqa: PLC0415  # the same
    else:
        return _drawn(readings, to_file=how.output is not None)
    return shown(readings)


def _drawn(readings: Iterator[Reading], *, to_file: bool) -> Iterator[str]:
    """Yield each reading as the terminal view, with the colours and the width of where it goes."""
    from rich.console import Group  # noqa: PLC0415  # a command loads what it needs
    from rich.rule import Rule  # noqa: PLC0415  # the same

    from sayso.cli.drawing import drawn  # noqa: PLC0415  # the same
    from sayso.views.terminal import view  # noqa: PLC0415  # the same

    for number, reading in enumerate(readings):
        yield drawn(
            lambda width, reading=reading, number=number: Group(*[Rule()] * bool(number), view(reading, width=width)),  # type: ignore[misc]  # defaults bind the loop's values
            to_file=to_file,
        )


def _sorted_out(
    stream: Iterable[Reading | Failure], at_least: float, tally: Tally, progress: Progress, failures: IO[bytes] | None
) -> Iterator[Reading]:
    """Yield the readings; tell and report the failures between them."""
    from sayso.flow import at_least as only_from  # noqa: PLC0415  # the stages load when the work begins

    for each in stream:
        progress.step(failed=isinstance(each, Failure))
        if isinstance(each, Failure):
            tally.failed += 1
            progress.clear()
            tell(str(each))
            _report(each, failures)
            continue
        kept = only_from(each, at_least)
        tally.read += 1
        tally.left_out += len(each.statements) - len(kept.statements)
        yield kept


def _report(failure: Failure, failures: IO[bytes] | None) -> None:
    from sayso.exports import shape  # noqa: PLC0415  # only where something failed
    from sayso.exports.json_text import dumps  # noqa: PLC0415  # the same

    if failures is not None:
        write(failures, [dumps(shape.failure(failure)) + "\n"])


def _sum_up(tally: Tally, how: Showing) -> None:
    if tally.left_out:
        counted = "1 statement" if tally.left_out == 1 else f"{tally.left_out} statements"
        tell(f"{counted} below confidence {how.at_least:g} {'was' if tally.left_out == 1 else 'were'} left out")
    if tally.failed and tally.read + tally.failed > 1:
        tell(f"{tally.read} read, {tally.failed} failed")
    if not tally.read and not tally.failed:
        tell("nothing was read: the input holds no story")
