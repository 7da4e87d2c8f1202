"""What the argument is: a file, a folder, standard input, an address, a mistake."""

from __future__ import annotations

import gzip
import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from sayso.document import documents, from_bytes, from_text
from sayso.errors import FetchError, InputError, LimitError
from sayso.settings import Settings
from sayso.values import Document, Failure
from tests.document.making import RSS, SITEMAP, lines, warc_gz, warc_record

TEXT = "He said so.\r\nShe did not.\n"


def test_a_file_and_its_capture(tmp_path: Path) -> None:
    path = tmp_path / "story.html"
    path.write_bytes(TEXT.encode())
    os.utime(path, (1_700_000_000, 1_700_000_000))
    (document,) = documents(str(path))
    assert isinstance(document, Document)
    assert (document.kind, document.text, document.url) == ("text", TEXT, None)
    assert (document.capture.asked, document.capture.answered) == (str(path), None)
    assert document.capture.last_modified == "2023-11-14T22:13:20Z"


def test_standard_input(tmp_path: Path) -> None:
    (document,) = documents("-", stdin=io.BytesIO(TEXT.encode()))
    assert isinstance(document, Document)
    assert (document.text, document.capture.asked) == (TEXT, "<stdin>")
    program = "import sys; from sayso.document import documents; print([d.text for d in documents('-')])"
    ran = subprocess.run([sys.executable, "-c", program], input=TEXT.encode(), capture_output=True, check=True)
    assert ran.stdout.decode().strip() == repr([TEXT])
    assert ran.stderr == b""
    del tmp_path


def test_a_pipe_of_a_kind_that_needs_its_end_first() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self, data: bytes) -> None:
            self.rest = data

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            piece, self.rest = self.rest[: min(size, 1000)], self.rest[min(size, 1000) :]
            return piece

    buffer = io.BytesIO()
    with __import__("zipfile").ZipFile(buffer, "w") as archive:
        archive.writestr("archive/a.warc", warc_record(b"<p>x"))
    (document,) = documents("-", stdin=Pipe(buffer.getvalue()))  # type: ignore[arg-type]  # a raw stream reads as a file does
    assert isinstance(document, Document)


def test_a_folder_mixes_all_kinds(tmp_path: Path) -> None:
    files = {
        "a.txt": b"Plain.",
        "b/c.jsonl": lines({"text": "one"}, {"text": "two"}),
        "b/d.gz": gzip.compress(b"<html><p>Packed."),
        "b/.hidden": b"no",
        ".git/x": b"no",
        "e.warc.gz": warc_gz(warc_record(b"<p>Archived.")),
        "f.xml": RSS,
        "g.png": b"\x89PNG\r\n\x1a\n\0",
        "h": b"",
        "i.xml": SITEMAP,
        "j.md": b"# H\n\n**b** [c](https://d.example)",
    }
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    found = list(documents(str(tmp_path)))
    texts = [item.text[:20] for item in found if isinstance(item, Document)]
    assert texts == [
        "Plain.",
        "<p>Archived.",
        "<p>The ferry is late",
        "Short <b>word</b>.",
        "# H\n\n**b** [c](https",
        "one",
        "two",
        "<html><p>Packed.",
    ]
    failed = [Path(item.where).name for item in found if isinstance(item, Failure)]
    assert failed == ["f.xml", "f.xml", "g.png", "h", "i.xml"]


def test_links_to_folders_and_devices_do_not_trap(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "nowhere").symlink_to(tmp_path / "missing")
    (tmp_path / "zero").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "z.txt").write_bytes(b"Words.")
    found = list(documents(str(tmp_path)))
    assert [item.text for item in found if isinstance(item, Document)] == ["Words."]
    assert [Path(item.where).name for item in found if isinstance(item, Failure)] == [
        "loop",
        "nowhere",
        "pipe",
        "zero",
    ]
    hints = {Path(item.where).name: item.hint for item in found if isinstance(item, Failure)}
    assert hints["loop"] == "give that folder as well"
    assert "check what it leads to" in hints["nowhere"]
    with pytest.raises(InputError, match=r"no regular file - .*sayso read - < .*pipe"):
        list(documents(str(tmp_path / "pipe")))


def test_unreadable_files_and_folders_cost_themselves_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Words.")
    (tmp_path / "locked").mkdir()
    (tmp_path / "locked" / "b.txt").write_bytes(b"Words.")
    (tmp_path / "c.txt").write_bytes(b"Words.")
    program = (
        "import os, sys; sys.path[:0] = sys.argv[2].split(os.pathsep)\n"
        "from sayso.document import documents\n"
        "list(documents(os.path.join(sys.argv[1], 'a.txt')))\n"
        "if os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "for item in documents(sys.argv[1]): print(type(item).__name__, getattr(item, 'why', ''))\n"
    )
    for path in (tmp_path, *tmp_path.parents):
        if path.stat().st_uid == os.getuid() and not path.stat().st_mode & stat.S_IXOTH:
            path.chmod(0o755)
    (tmp_path / "locked").chmod(0)
    (tmp_path / "c.txt").chmod(0)
    try:
        command = [sys.executable, "-c", program, str(tmp_path), os.pathsep.join(sys.path)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        (tmp_path / "locked").chmod(stat.S_IRWXU)
    assert ran.stdout.splitlines() == [
        "Document ",
        "Failure can't be read: Permission denied",
        "Failure can't be read: Permission denied",
    ], ran.stderr


def test_names_that_are_no_utf8_can_be_printed(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_bytes(b"Words.")
    for asked in (str(tmp_path), str(path)):
        (document,) = documents(asked)
        assert document.capture.asked.encode().endswith("caf\ufffd.txt".encode())  # type: ignore[union-attr]  # a Document


MISTAKES = [
    ("no/such/file.txt", "there is no such file or folder", "check the path"),
    ("story.html", "no such file", "check the path"),
    ("archive.warc.gz", "no such file", "check the path"),
    ("www.paper.example/story.html", "no such file", "give it whole: https://www.paper.example/story.html"),
    ("www.paper.example/story", "no such file", "give it whole: https://www.paper.example/story"),
    ("ftp://paper.example/story", "no such file", "only http and https addresses"),
    ("bad\0name", "no such file", ""),
    ("x" * 5000, "can't be read", ""),
    ('He said, "no".', "no such file", "standard input"),
]


@pytest.mark.parametrize(("asked", "what", "hint"), MISTAKES)
def test_a_mistake_is_answered(asked: str, what: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        next(documents(asked))
    assert what in caught.value.what
    assert hint in caught.value.hint
    assert not isinstance(caught.value, FetchError)


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_bytes(b"x")
    with pytest.raises(InputError, match="no file in this folder"):
        list(documents(str(tmp_path)))


BAD = [
    (b"", "the input is empty: it has no bytes"),
    (b" \n", "the input is empty: nothing but white space"),
    (b"\0" * 100_000, "the input is empty: nothing but NUL bytes"),
    (b"%PDF-1.5\n", "this is a PDF document"),
    (bytes(range(256)) * 20, "binary data of no known kind"),
    (gzip.compress(b"x" * 100)[:9], "cut off at byte 9"),
    (gzip.compress(b""), "the input is empty"),
    (gzip.compress(gzip.compress(gzip.compress(b"words"))), "packed with gzip more than 2 times"),
]


@pytest.mark.parametrize(("data", "what"), BAD, ids=[what for _, what in BAD])
def test_what_can_not_be_read_is_named(tmp_path: Path, data: bytes, what: str) -> None:
    path = tmp_path / "in"
    path.write_bytes(data)
    for found in (documents(str(path)), from_bytes(data), documents("-", stdin=io.BytesIO(data))):
        with pytest.raises(InputError) as caught:
            next(found)
        assert what in str(caught.value)
        assert caught.value.hint or "gzip" in what
        assert caught.value.where


def test_the_size_limit_is_named() -> None:
    with pytest.raises(
        LimitError, match="longer than the limit of 1,000 bytes - raise it with SAYSO_MAX_DOCUMENT_BYTES"
    ):
        list(from_bytes(b"word " * 300, settings=Settings(max_document_bytes=1000)))


def test_a_gzip_bomb_is_named() -> None:
    with pytest.raises(LimitError, match="SAYSO_MAX_UNPACK_RATIO"):
        list(from_bytes(gzip.compress(b"word " * 10_000_000)))


def test_a_cut_gzip_keeps_its_beginning_and_says_where_it_ends() -> None:
    packed = gzip.compress(os.urandom(3000).hex().encode())
    document, failure = from_bytes(packed[:1500], asked="p.gz")
    assert isinstance(document, Document)
    assert len(document.text) > 500
    assert isinstance(failure, Failure)
    assert failure.why == document.warnings[0] == "the gzip data are cut off at byte 1500"


@pytest.mark.parametrize(
    "text", ["", " ", "\ufeff", "a\r\nb", "\ud800", "\x00", "# H\n**b**", "{}", "[1]", "%PDF-", "WARC/1.0"]
)
def test_from_text_takes_any_string_unchanged(text: str) -> None:
    document = from_text(text)
    assert document.text == text
    assert document.raw == text.encode("utf-8", "surrogatepass")
    assert document.capture.asked == "<text>"
