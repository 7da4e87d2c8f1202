from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from sayso.errors import UsageError
from sayso.settings import Settings, load

PAGE = Path(__file__).parent.parent / "docs" / "settings.md"


def test_nothing_given_gives_the_defaults() -> None:
    assert load(None, {}) == Settings()


@pytest.mark.parametrize(
    ("variable", "text", "field", "value"),
    [
        ("SAYSO_MAX_RECORDS", "12", "max_records", 12),
        ("SAYSO_FETCH_TIMEOUT", "2.5", "fetch_timeout", 2.5),
        ("SAYSO_OBEY_ROBOTS", "no", "obey_robots", False),
        ("SAYSO_ALLOW_PRIVATE_ADDRESSES", "1", "allow_private_addresses", True),
        ("SAYSO_USER_AGENT", "desk/2", "user_agent", "desk/2"),
    ],
)
def test_the_environment_sets_a_field(variable: str, text: str, field: str, value: object) -> None:
    assert getattr(load(None, {variable: text}), field) == value


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "sayso.toml"
    file.write_text("max_records = 3\nmax_redirects = 2\n")
    settings = load(None, {"SAYSO_SETTINGS": str(file), "SAYSO_MAX_RECORDS": "7"})
    assert (settings.max_records, settings.max_redirects) == (7, 2)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("max_record = 3", "no setting 'max_record'"),
        ("max_records = 'many'", "not a int"),
        ("max_records = ", "can't be read"),
        ("obey_robots = 'perhaps'", "not a bool"),
    ],
)
def test_a_wrong_file_is_a_usage_error_that_names_it(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "sayso.toml"
    file.write_text(content)
    with pytest.raises(UsageError, match=re.escape(said)) as caught:
        load(file, {})
    assert caught.value.where == str(file)


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        load(tmp_path / "none.toml", {})


def test_every_setting_stands_in_the_documentation_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| `([^`]*)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert rows == {field.name: str(field.default) for field in fields(Settings)}, f"mend the table in {PAGE.name}"
