"""What was received can be checked, handed on, and checked again elsewhere."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from sayso.archive import Store, prepare
from sayso.archive.add import add
from sayso.archive.check import check
from sayso.archive.digest import digest
from sayso.archive.log import broken, entries
from sayso.archive.pack import Part, numbers, pack
from sayso.archive.unpacking import unpack
from sayso.archive.work import Wanted
from sayso.errors import InputError
from tests.samples import STORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "“The wall will hold,” said Ilsa Brandt, the water minister.\n\nThe cabinet met {} times.\n"


def filled(path: Path, count: int = 4) -> Path:
    rows = [
        {"id": str(n), "text": TEXT.format(n), "outlet": f"Paper {n % 2}", "published": f"2026-03-0{n + 1}"}
        for n in range(count)
    ]
    source = path.with_suffix(".jsonl")
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with Store(path) as store:
        list(add(store, [str(source)], wanted=Wanted(tagger=False), jobs=1))
        store.connection.execute(
            "INSERT INTO corrections (at, who, text_id, field, spans, before, after, why) "
            "SELECT '2026-03-09T10:00:00Z', 'Lena Oster', text_id, 'article.published', '[]', NULL, '\"2026\"', 'seen' "
            "FROM articles WHERE id = 2"
        )
    return path


@pytest.fixture
def news(tmp_path: Path) -> Path:
    return filled(tmp_path / "news.sayso")


def packed(path: Path, part: Part | None = None) -> bytes:
    file = io.BytesIO()
    with Store(path) as store:
        pack(store, file, numbers(store, part or Part()))
    return file.getvalue()


@pytest.fixture
def writable(news: Path) -> Iterator[Store]:
    with Store(news) as store:
        store.connection.execute("DROP TRIGGER captures_are_not_changed; DROP TRIGGER log_is_not_changed")
        yield store


def test_all_passes(news: Path) -> None:
    with Store(news, write=False) as store:
        report = check(store)
    assert report.fits
    assert report.count("pass") == 4


def test_bytes_that_are_not_held_can_not_be_checked(tmp_path: Path) -> None:
    with Store(tmp_path / "n.sayso") as store:
        with store.transaction():
            store.put([prepare(STORY.article, None)])
        assert [each.verdict for each in check(store).captures] == ["nothing to check"]


@pytest.mark.parametrize(
    ("attack", "why"),
    [
        ("UPDATE captures SET body = (SELECT body FROM captures WHERE id = 1) WHERE id = 2", "not those that were"),
        ("UPDATE captures SET body = x'00' WHERE id = 2", "can't be read"),
        ("UPDATE captures SET sha256 = 'ff' WHERE id = 2", "not those that were"),
        ("UPDATE captures SET size = 1 WHERE id = 2", "were received"),
        ("UPDATE articles SET text_id = 'ff' WHERE id = 2", "the text"),
    ],
)
def test_what_was_changed_fails_and_the_rest_passes(writable: Store, attack: str, why: str) -> None:
    writable.connection.execute(attack)
    report = check(writable)
    assert [each.verdict for each in report.captures] == ["pass", "fail", "pass", "pass"]
    assert why in report.captures[1].why
    assert not report.fits


def test_a_changed_log_is_found(writable: Store) -> None:
    writable.connection.execute("UPDATE log SET detail = '{}' WHERE id = 2")
    assert check(writable).file == ("the log: entry 2 was changed, or one before it is missing",)


def test_a_pack_of_what_was_unpacked_is_the_pack(news: Path, tmp_path: Path) -> None:
    file = tmp_path / "all.zip"
    file.write_bytes(packed(news))
    with Store(tmp_path / "copy.sayso") as copy:
        assert unpack(copy, file).added == 4
        again = unpack(copy, file)
        assert (again.added, again.there) == (0, 4)
        assert check(copy).fits
        assert [entry.action for entry in entries(copy.connection)] == ["created", "unpack"]
        assert broken(copy.connection) is None
        with Store(news, write=False) as first:
            assert digest(copy.connection) == digest(first.connection)
            assert [copy.raw(n) for n in range(1, 5)] == [first.raw(n) for n in range(1, 5)]
    assert packed(tmp_path / "copy.sayso") == file.read_bytes()


@pytest.mark.parametrize(
    ("part", "chosen"),
    [
        (Part(), [1, 2, 3, 4]),
        (Part(articles=(3, 1)), [1, 3]),
        (Part(outlet="paper 1"), [2, 4]),
        (Part(since="2026-03-02", until="2026-03-03"), [2, 3]),
        (Part(until="2026"), [1, 2, 3, 4]),
        (Part(until="2026-02"), []),
        (Part(address="file://"), [1, 2, 3, 4]),
        (Part(address="https://"), []),
    ],
)
def test_a_part_is_what_fits_every_wish(news: Path, part: Part, chosen: list[int]) -> None:
    with Store(news, write=False) as store:
        assert numbers(store, part) == chosen


def rewritten(data: bytes, name: str, change: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            new.writestr(each, change if each.startswith(name) else old.read(each))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("captures/", b"other bytes"),
        ("articles.jsonl", b"{}\n"),
        ("corrections.jsonl", b"[]\n"),
        ("manifest.json", b"{}"),
        ("manifest.json", b'{"format": "sayso-pack-1"}'),
        ("manifest.json", b'{"format": "sayso-pack-1", "sha256": {}}'),
        ("manifest.json", b'{"format": "sayso-pack-1", "sha256": {"no": "such"}}'),
        ("manifest.json", b"[" * 100_000),
    ],
)
def test_a_changed_pack_is_refused_whole(news: Path, tmp_path: Path, name: str, change: bytes) -> None:
    file = tmp_path / "changed.zip"
    file.write_bytes(rewritten(packed(news), name, change))
    with Store(tmp_path / "copy.sayso") as copy:
        with pytest.raises(InputError) as caught:
            unpack(copy, file)
        assert copy.count() == 0
        assert caught.value.where == str(file)


@pytest.mark.parametrize("cut", [0, 1, 100, -30])
def test_a_cut_or_empty_pack_is_refused(news: Path, tmp_path: Path, cut: int) -> None:
    file = tmp_path / "cut.zip"
    file.write_bytes(packed(news)[:cut])
    with Store(tmp_path / "copy.sayso") as copy, pytest.raises(InputError, match="no pack"):
        unpack(copy, file)
