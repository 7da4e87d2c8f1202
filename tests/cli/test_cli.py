"""The installed program, run as a person or a script would run it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sayso.example import path as example

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "“The wall will hold,” said Ilsa Brandt, the water minister.\n\nThe cabinet met on Monday.\n"


def sayso(*args: str | Path, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sayso", *map(str, args)],
        input=given.decode("utf-8", "surrogateescape"),
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=300,
        check=False,
        env={**os.environ, "COLUMNS": "100", **env},
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    good = json.dumps({"id": "a", "text": TEXT})
    path.write_text(f"{good}\n{{cut\n{good}\n", encoding="utf-8")
    return path


def test_the_text_view_is_the_default_and_has_no_colour_in_a_pipe(story: Path) -> None:
    done = sayso("read", story)
    assert (done.returncode, done.stderr) == (0, "")
    assert "[1 “The wall will hold,”]1 _said_ {Ilsa Brandt" in done.stdout
    assert "\x1b" not in done.stdout
    assert all(line == line.rstrip() for line in done.stdout.split("\n"))


def test_json_of_one_story_is_one_object(story: Path) -> None:
    record = json.loads(
        sayso("read", story, "--format", "json", "--outlet", "KESTREL News", "--published", "2026-03").stdout
    )
    assert record["article"]["text"] == TEXT
    assert record["article"]["outlet"]["name"] == "KESTREL News"
    assert record["article"]["published"] == "2026-03"
    assert record["statements"][0]["content"][0]["text"] == "“The wall will hold,”"


def test_records_go_on_after_a_broken_one_and_the_report_names_it(records: Path, tmp_path: Path) -> None:
    report = tmp_path / "failed.jsonl"
    done = sayso("read", records, "-f", "jsonl", "--report", report)
    assert done.returncode == 4
    assert [json.loads(line)["ref"] for line in done.stdout.splitlines()] == ["a", "a"]
    assert "2 read, 1 failed" in done.stderr
    (failure,) = map(json.loads, report.read_text(encoding="utf-8").splitlines())
    assert failure["where"] == str(records)
    assert failure["record"]
    assert failure["why"]


def test_csv_is_one_table_over_all_stories(story: Path, records: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(sayso("read", story, records, "-f", "csv").stdout, newline="")))
    assert [row["speaker"] for row in rows] == ["Ilsa Brandt"] * 3


def test_html_goes_to_a_file(story: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = sayso("read", story, "-f", "html", "-o", page)
    assert (done.returncode, done.stdout) == (0, "")
    assert page.read_bytes().startswith(b"<!doctype html>")


def test_text_goes_to_a_file_without_colours(story: Path, tmp_path: Path) -> None:
    shown = tmp_path / "shown.txt"
    assert sayso("read", story, "-o", shown, FORCE_COLOR="1").returncode == 0
    assert "\x1b" not in shown.read_text(encoding="utf-8")


def test_standard_input_is_read() -> None:
    done = sayso("read", "-", "-f", "json", given=TEXT.encode())
    assert json.loads(done.stdout)["article"]["text"] == TEXT


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["read"], "Give a file, a folder, an address"),
        (["raed"], "Did you mean: sayso read?"),
        (["exmaple"], "Did you mean: sayso example?"),
        (["https://news.example/a"], "type: sayso read https://news.example/a"),
        (["frobnicate"], "no command 'frobnicate'"),
        (["read", "x", "--published", "2026-02-30"], "write it as 2026-03-16"),
        (["read", "x", "--published", "yesterday"], "write it as 2026-03-16"),
        (["read", "x", "--url", "javascript:1"], "is no address"),
        (["read", "x", "--format", "xml"], "xml"),
        (["read", "x", "--at-least", "2"], "at-least"),
        (["read", "x", "--formt", "json"], "--format"),
        (["read", "x", "--output", "/no/such/folder/x"], "no such folder to write to"),
    ],
)
def test_a_wrong_call_says_what_to_type(args: list[str], told: str) -> None:
    done = sayso(*args)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_wrong_setting_is_a_wrong_call(story: Path) -> None:
    done = sayso("read", story, SAYSO_FETCH_TIMEOUT="soon")
    assert done.returncode == 2
    assert "fetch_timeout = 'soon' is not a float" in done.stderr


@pytest.mark.parametrize("given", [b"", b"   \n", b"\x7fELF\x02\x01\x01\x00" + bytes(200)])
def test_an_input_that_cannot_be_read_is_named(tmp_path: Path, given: bytes) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(given)
    done = sayso("read", bad)
    assert done.returncode == 3
    assert str(bad) in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_file_among_good_ones_costs_itself_alone(story: Path, tmp_path: Path) -> None:
    done = sayso("read", tmp_path / "missing.html", story, "-f", "jsonl")
    assert done.returncode == 4
    assert len(done.stdout.splitlines()) == 1
    assert "missing.html" in done.stderr


@pytest.mark.parametrize("option", ["--output", "--report"])
def test_an_input_is_never_overwritten(story: Path, option: str) -> None:
    done = sayso("read", story, option, story)
    assert done.returncode == 2
    assert "belongs to the inputs" in done.stderr
    assert story.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("option", ["--output", "--report"])
def test_nothing_is_written_into_a_folder_that_is_read(story: Path, option: str) -> None:
    done = sayso("read", story.parent, "-f", "jsonl", option, story.parent / "new.jsonl")
    assert done.returncode == 2
    assert "write to another place" in done.stderr
    assert [each.name for each in story.parent.iterdir()] == ["story.txt"]


def test_a_folder_is_read_into_a_file_beside_it(story: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    story.rename(folder / "story.txt")
    assert sayso("read", folder, "-f", "jsonl", "-o", tmp_path / "out.jsonl").returncode == 0
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 1
    assert sayso("read", folder, "-f", "jsonl", "-o", "-").stdout.count("\n") == 1


def test_leaving_out_the_doubtful_is_told(story: Path) -> None:
    done = sayso("read", story, "--at-least", "1", "-f", "json")
    assert json.loads(done.stdout)["statements"] == []
    assert "1 statement below confidence 1 was left out" in done.stderr


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    """The folder of the test behind a real HTTP server on loopback."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_an_address_is_fetched_where_that_is_allowed(served: str, tmp_path: Path) -> None:
    (tmp_path / "story.html").write_bytes(example().read_bytes())
    refused = sayso("read", f"{served}/story.html")
    assert refused.returncode == 3
    assert "--allow-private" in refused.stderr or "private" in refused.stderr
    record = json.loads(sayso("read", f"{served}/story.html", "--allow-private", "-f", "json").stdout)
    assert record["article"]["capture"]["answered"] == f"{served}/story.html"
    assert record["statements"]
    missing = sayso("read", f"{served}/gone.html", "--allow-private")
    assert missing.returncode == 3
    assert "404" in missing.stderr


def test_a_name_from_a_stranger_does_not_act_on_the_terminal(tmp_path: Path) -> None:
    done = sayso("read", tmp_path / "a\x1b[31mb.html")
    assert "\x1b" not in done.stderr
    assert "␛[31mb" in done.stderr


def test_a_reader_that_leaves_ends_the_work_quietly(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text((json.dumps({"id": "a", "text": TEXT}) + "\n") * 2_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "sayso", "read", str(many), "-f", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline()
        running.stdout.close()
        assert running.wait(timeout=300) == 0
        assert running.stderr.read() == b""


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_on_a_terminal_text_has_colours_and_a_page_is_not_poured_out(story: Path) -> None:
    for options, code, seen in (([], 0, b"\x1b["), (["-f", "html"], 2, b"")):
        screen, end = os.openpty()
        command = [sys.executable, "-m", "sayso", "read", str(story), *options]
        env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm-256color"}
        done = subprocess.run(command, stdout=end, stderr=subprocess.PIPE, env=env, check=False, timeout=300)
        os.write(end, b"end")
        shown = os.read(screen, 100_000)
        os.close(end)
        os.close(screen)
        assert done.returncode == code
        assert seen in shown
        assert (b"--output" in done.stderr) is bool(options)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told(story: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "sayso", "read", str(story)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=300,
        )
    assert done.returncode == 3
    assert done.stderr == "sayso: the results can't be written: No space left on device - some may be missing\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told_of_a_file_too(story: Path) -> None:
    done = sayso("read", story, "--output", "/dev/full")
    assert done.returncode == 3
    assert done.stderr == "sayso: the results can't be written: No space left on device - some may be missing\n"


def test_results_of_the_last_run_stay_where_the_input_cannot_be_read(tmp_path: Path) -> None:
    kept = tmp_path / "kept.html"
    kept.write_text("the last run", encoding="utf-8")
    assert sayso("read", tmp_path / "slip.html", "-f", "html", "-o", kept).returncode == 3
    assert kept.read_text(encoding="utf-8") == "the last run"


def test_results_and_report_need_two_files(records: Path, tmp_path: Path) -> None:
    done = sayso("read", records, "-f", "jsonl", "-o", tmp_path / "one", "--report", tmp_path / "." / "one")
    assert done.returncode == 2
    assert "the same file" in done.stderr
    assert not (tmp_path / "one").exists()


@pytest.mark.parametrize("option", ["--output", "--report"])
def test_a_folder_that_is_not_there_is_told_before_anything_is_read(story: Path, tmp_path: Path, option: str) -> None:
    done = sayso("read", story, option, tmp_path / "none" / "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no such folder" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="redirections of POSIX shells")
@pytest.mark.parametrize(
    ("closed", "code", "told"),
    [
        ("read story.txt <&-", 0, ""),
        ("read - <&-", 2, "standard input is closed"),
        ("read story.txt >&-", 2, "standard output is closed"),
        ("read story.txt missing.txt 2>&-", 4, ""),
    ],
)
def test_closed_channels_are_no_crash(story: Path, closed: str, code: int, told: str) -> None:
    command = f'"{sys.executable}" -m sayso {closed}'
    done = subprocess.run(command, shell=True, cwd=story.parent, capture_output=True, text=True, check=False)  # noqa: S602  # a command of the test's own
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interruption_is_exit_code_130(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text((json.dumps({"id": "a", "text": TEXT}) + "\n") * 20_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "sayso", "read", str(many), "-f", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout
        assert running.stdout.readline()
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=300)
        assert running.returncode == 130
        assert told.decode().strip() == "sayso: interrupted"


def test_the_example_is_read_and_says_what_to_type_next() -> None:
    done = sayso("example")
    assert done.returncode == 0
    assert "KESTREL News" in done.stdout
    assert re.search(r"next: (sayso|python -m sayso) read \".*skarn-reservoir.html\" --format html", done.stderr)
    assert sayso("example", "--path").stdout.strip() == str(example())


def test_an_ascii_terminal_gets_the_text_spelt_out(story: Path) -> None:
    done = sayso("read", story, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "\\u201cThe wall will hold,\\u201d" in done.stdout


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["read", "--help"], ["example", "--help"]])
def test_every_command_has_help_with_examples(args: list[str]) -> None:
    done = sayso(*args)
    assert done.returncode == 0
    assert "sayso " in done.stdout
    assert len(args) == 1 or "Examples:" in done.stdout


def test_the_version() -> None:
    from sayso import __version__  # noqa: PLC0415  # the name that the test is about

    assert sayso("--version").stdout.strip() == f"sayso {__version__}"
