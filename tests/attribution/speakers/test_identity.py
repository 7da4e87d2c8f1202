"""Keys across articles, what they rest on, and the user's table of Wikidata ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sayso.attribution.speakers.identity import identified, table
from sayso.errors import UsageError
from sayso.values import Speaker
from tests.attribution.speakers.marked import who

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "kind", "key"),
    [
        ("Ana Ruiz", "person", "person:ana-ruiz"),
        ("Lucía Ruiz", "person", "person:lucia-ruiz"),
        ("Ruiz", "person", None),
        ("Reuters", "outlet", "outlet:reuters"),
        ("Norway's fisheries ministry", "government", "government:fisheries-ministry-norway"),
        ("the Norwegian Fisheries Ministry", "government", "government:fisheries-ministry-norway"),
        ("Ministry of Fisheries of Norway", "government", "government:fisheries-ministry-norway"),
        ("fisheries ministry", "government", None),
        ("Ana Ruiz and Karl Ott", "group", None),
        (None, "unnamed", None),
    ],
)
def test_the_same_speaker_has_the_same_key(name: str | None, kind: str, key: str | None) -> None:
    found = identified(Speaker(name, kind))
    assert found.key == key
    assert bool(found.key_why) == (key is not None or name in {"Ruiz", "fisheries ministry"})


def test_an_id_of_the_table_is_the_key(tmp_path: Path) -> None:
    path = tmp_path / "ids.csv"
    path.write_text("name,id\nAna Ruiz,Q47\n\nÉlan Vell,Q48\n", encoding="utf-8")
    found = identified(Speaker("ana ruiz", "person"), table(str(path)))
    assert (found.key, found.wikidata) == ("wikidata:Q47", "Q47")
    assert "Q47" in found.key_why
    assert identified(Speaker("Elan Vell", "person"), table(str(path))).wikidata == "Q48"


@pytest.mark.parametrize("content", ["Ana Ruiz,Q47\nKarl Ott,47\n", "name,id\nKarl Ott\n"])
def test_a_line_without_an_id_is_refused(content: str, tmp_path: Path) -> None:
    path = tmp_path / "ids.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="line 2"):
        table(str(path))


def test_a_missing_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        table(str(tmp_path / "none.csv"))


def test_speakers_of_a_story_have_keys() -> None:
    first, second = who("[Mayor Ilsa Brandt] (said) {no}. [An aide] (said) {yes}.")
    assert first is not None
    assert second is not None
    assert (first.key, second.key) == ("person:ilsa-brandt", None)
