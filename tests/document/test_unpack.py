"""Gzip and content encodings: what was packed comes back, and no more than the limits allow."""

from __future__ import annotations

import gzip
import io
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.stream import Stream, take
from sayso.document.unpack import Gunzip, decode_content
from sayso.errors import InputError, LimitError
from sayso.settings import Settings

SETTINGS = Settings()


def gunzip(data: bytes) -> tuple[bytes, str | None]:
    unpacker = Gunzip(io.BytesIO(data), SETTINGS)
    return take(unpacker, 1 << 30), unpacker.damage


@given(st.lists(st.binary(max_size=2000), max_size=5), st.binary(max_size=3).map(lambda pad: b"\0" * len(pad)))
def test_members_come_back_joined(members: list[bytes], padding: bytes) -> None:
    packed = b"".join(gzip.compress(member) for member in members)
    assert gunzip(packed + padding) == (b"".join(members), None)


@given(st.binary(min_size=1, max_size=3000), st.data())
def test_a_cut_keeps_what_came_before_and_is_said(data: bytes, draw: st.DataObject) -> None:
    packed = gzip.compress(data)
    cut = draw.draw(st.integers(1, len(packed) - 1))
    out, damage = gunzip(packed[:cut])
    assert data.startswith(out)
    assert damage == f"the gzip data are cut off at byte {cut}"


def test_resume_finds_the_next_member() -> None:
    first, second = gzip.compress(b"one"), gzip.compress(b"two")
    unpacker = Gunzip(io.BytesIO(first + b"rubbish" + second), SETTINGS)
    assert take(unpacker, 100) == b"one"
    assert "broken at byte" in (unpacker.damage or "")
    assert unpacker.resume()
    assert take(unpacker, 100) == b"two"
    assert not unpacker.resume()


def test_positions_map_to_the_member_that_holds_them() -> None:
    members = [gzip.compress(bytes([n]) * 10) for n in range(3)]
    unpacker = Gunzip(io.BytesIO(b"".join(members)), SETTINGS)
    take(unpacker, 100)
    starts = [0, len(members[0]), len(members[0]) + len(members[1])]
    assert [unpacker.member_of(place) for place in (0, 9, 10, 19, 20, 29)] == [start for start in starts for _ in "ab"]


@given(st.binary(max_size=3000), st.sampled_from(["gzip", "x-gzip", "deflate", "raw", "br"]))
def test_content_comes_back(data: bytes, name: str) -> None:
    packers = {
        "gzip": gzip.compress,
        "x-gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw": lambda data: zlib.compress(data)[2:-4],
        "br": brotli.compress,
    }
    packed = packers[name](data)
    assert decode_content(packed, name.replace("raw", "deflate"), SETTINGS) == (data, None)


@pytest.mark.parametrize(
    ("name", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress)]
)
@pytest.mark.parametrize("cut", [1, 5, 200])
def test_cut_content_is_kept_and_said(name: str, pack: object, cut: int) -> None:
    data = bytes(n * n % 251 for n in range(3000))
    packed = pack(data)  # type: ignore[operator]  # one of three packers
    out, damage = decode_content(packed[:-cut], name, SETTINGS)
    assert data.startswith(out)
    assert damage is not None


def test_an_unknown_encoding_is_named() -> None:
    with pytest.raises(InputError, match="'zstd'"):
        decode_content(b"x", "zstd", SETTINGS)


@pytest.mark.parametrize(
    ("name", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress)]
)
def test_content_stops_at_the_size_limit(name: str, pack: object) -> None:
    packed = pack(bytes(n * n % 251 for n in range(300_000)))  # type: ignore[operator]  # one of three packers
    with pytest.raises(LimitError, match="SAYSO_MAX_DOCUMENT_BYTES"):
        decode_content(packed, name, Settings(max_document_bytes=100_000, max_unpack_ratio=10_000))


@given(st.binary(max_size=5000), st.lists(st.integers(0, 900), max_size=8))
def test_a_stream_gives_back_what_it_looked_at(data: bytes, sizes: list[int]) -> None:
    stream = Stream(io.BytesIO(data))
    out = b"".join(stream.read(size) for size in sizes)
    assert stream.tell() == len(out)
    assert out + stream.whole(len(data)) == data


def test_lines_skips_and_limits() -> None:
    stream = Stream(io.BytesIO(b"one\n" + b"x" * 200_000 + b"\nthree\nrest"))
    assert stream.readline(100) == b"one\n"
    assert stream.readline(10) == b"x" * 10
    assert stream.skip_line() == 199_991
    assert stream.readline(100) == b"three\n"
    assert stream.skip(2) == 2
    assert stream.skip(50) == 2
    assert stream.tell() == 4 + 200_001 + 6 + 4
    with pytest.raises(LimitError):
        Stream(io.BytesIO(b"123")).whole(2)
