from __future__ import annotations

import io

import pytest

from sayso.cli.progress import LOG_EVERY, QUIET, Progress


def told(*, live: bool, seconds: list[float]) -> str:
    times = iter([0.0, *seconds])
    stream = io.StringIO()
    progress = Progress(stream, live=live, clock=lambda: next(times))
    for number in range(len(seconds)):
        progress.step(failed=number == 1)
    progress.clear()
    return stream.getvalue()


@pytest.mark.parametrize("live", [True, False])
def test_short_work_shows_nothing(live: bool) -> None:  # noqa: FBT001  # a table's column
    assert told(live=live, seconds=[0.1, 0.5, QUIET - 0.01]) == ""


def test_a_terminal_gets_one_line_that_renews_itself_and_goes() -> None:
    shown = told(live=True, seconds=[0.5, 2.0, 2.1, 4.0])
    assert shown.split("\r\x1b[2K") == [
        "",
        "sayso: 1 read, 1 failed, 1.0 a second",
        "sayso: 3 read, 1 failed, 1.0 a second",
        "",
    ]


def test_a_log_gets_a_rare_plain_line() -> None:
    assert told(live=False, seconds=[1.0, 2.0, LOG_EVERY, LOG_EVERY + 1]) == "sayso: 2 read, 1 failed, 0.1 a second\n"
