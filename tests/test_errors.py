from __future__ import annotations

import pytest

from sayso import errors


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (errors.InputError("the file is empty"), "the file is empty"),
        (errors.InputError("the file is empty", where="a.html"), "a.html: the file is empty"),
        (
            errors.UsageError("no date", where="--published", hint="try 2025-01-20"),
            "--published: no date - try 2025-01-20",
        ),
    ],
)
def test_an_error_is_one_line_with_place_reason_and_hint(error: errors.SaysoError, line: str) -> None:
    assert str(error) == line


@pytest.mark.parametrize(
    ("kind", "code"),
    [(errors.UsageError, 2), (errors.InputError, 3), (errors.LimitError, 3), (errors.FetchError, 3)],
)
def test_each_error_knows_its_exit_code(kind: type[errors.SaysoError], code: int) -> None:
    assert kind("x").exit_code == code


def test_what_is_told_of_our_own_fault_names_it_and_asks_for_a_report() -> None:
    assert errors.told(ValueError("no such mark")) == (
        "sayso failed at it: ValueError: no such mark",
        "please report it",
    )


def test_what_is_told_of_an_error_raised_on_purpose_is_what_it_says() -> None:
    assert errors.told(errors.InputError("the file is empty", hint="look at it")) == ("the file is empty", "look at it")
