"""Containers of any size pass through: the memory a read takes doesn't grow with the input."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# The child reads this much; what it may grow by is the limit of one document and room for the interpreter.
INPUT = 150_000_000
GROWTH = 60_000_000

PROGRAM = """
import gzip, io, json, os, resource, sys
from sayso.document import documents
from sayso.settings import Settings
from sayso.values import Document
from tests.document.making import warc_record

class Repeated(io.RawIOBase):
    "An input of a given size that is nowhere: one block, again and again, between a beginning and an end."
    def __init__(self, block, size, first=b"", last=b""):
        self.block, self.count, self.first, self.last = block, size // len(block), first, last
        self.rest = first
    def readable(self):
        return True
    def readinto(self, buffer):
        if not self.rest and self.count:
            self.count, self.rest = self.count - 1, self.block
        elif not self.rest:
            self.rest, self.last = self.last, b""
        piece, self.rest = self.rest[: len(buffer)], self.rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)

body = os.urandom(20_000).hex()
line = json.dumps({"text": body}).encode()
record = warc_record(b"<html><p>" + body.encode())
size = int(sys.argv[2])
inputs = {
    "json lines": lambda: Repeated(line + b"\\n", size),
    "json array": lambda: Repeated(line + b",", size, b"[", line + b"]"),
    "one line": lambda: Repeated(line[:-2], size, b"", b"\\n" + line),
    "warc": lambda: Repeated(record, size),
    "warc.gz": lambda: Repeated(gzip.compress(record), size // 2),
    "one record": lambda: Repeated(body.encode(), size, record[:200].replace(b"Length: ", b"Length: 9999"), record),
    "text": lambda: Repeated(body.encode(), size),
}
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

warm = sum(isinstance(item, Document) for item in documents("-", stdin=io.BytesIO(line)))
before = peak()
count = 0
try:
    for item in documents("-", stdin=inputs[sys.argv[1]](), settings=Settings(max_document_bytes=5_000_000)):
        count += isinstance(item, Document)
except Exception as error:
    print(type(error).__name__, file=sys.stderr)
print(count, peak() - before)
"""

BLOCKS = INPUT // 40_000
CASES = [
    ("json lines", BLOCKS - 10),
    ("json array", BLOCKS - 10),
    ("one line", 1),
    ("warc", BLOCKS - 100),
    ("warc.gz", BLOCKS // 2),
    ("text", 0),
]


@pytest.mark.parametrize(("kind", "least"), CASES)
def test_memory_does_not_grow_with_the_input(kind: str, least: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, kind, str(INPUT)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    count, growth = map(int, ran.stdout.split())
    assert count >= least
    assert growth < GROWTH
    assert ran.stderr.strip() == ("LimitError" if kind == "text" else "")
