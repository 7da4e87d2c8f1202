"""RFC 3161 time stamps: who else can say that this hash existed at that time. Asked for by name alone.

The request and the answer are DER (X.690) by hand: two fixed forms, read with a
bound on every length. What is checked here: that the answer was granted, and that
it speaks of our hash and our nonce. Its signature is not: that needs the
authority's certificate (docs/archive.md says how with openssl).
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, NamedTuple

from sayso.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.settings import Settings

INTEGER, BOOLEAN, OCTETS, NULL, OBJECT, SEQUENCE, TIME = 0x02, 0x01, 0x04, 0x05, 0x06, 0x30, 0x18
# 2.16.840.1.101.3.4.2.1, id-sha256; 1.2.840.113549.1.7.2, signedData; 1.2.840.113549.1.9.16.1.4, id-ct-TSTInfo.
SHA256 = bytes.fromhex("608648016503040201")
SIGNED = bytes.fromhex("2a864886f70d010702")
TSTINFO = bytes.fromhex("2a864886f70d0109100104")
MEDIA = "application/timestamp-query"
# Granted, and granted with modifications (RFC 3161, 2.4.2).
GRANTED = frozenset({b"\x00", b"\x01"})
# Answers carry a certificate chain: some kilobytes.
MOST_BYTES = 256 * 1024
LONG_FORM = 0x80
MOST_LENGTH_BYTES = 4


class Stamp(NamedTuple):
    """A time stamp: the authority's answer as it came, and the time it names (GeneralizedTime, UTC)."""

    answer: bytes
    time: str


def stamp(address: str, sha256: str, settings: Settings) -> Stamp:
    """Ask the authority at `address` to stamp a hash; raises FetchError where it does not."""
    from sayso.document.fetch import Fetcher  # noqa: PLC0415  # the network libraries load slowly

    nonce = secrets.randbits(63) + 1
    with Fetcher(settings) as fetcher:
        answer = fetcher.post(address, request(bytes.fromhex(sha256), nonce), MEDIA, MOST_BYTES)
    return Stamp(answer, checked(answer, bytes.fromhex(sha256), nonce))


def request(digest: bytes, nonce: int) -> bytes:
    """Return a TimeStampReq for a sha256, asking for the certificate to come with the answer."""
    algorithm = _put(SEQUENCE, _put(OBJECT, SHA256), _put(NULL))
    imprint = _put(SEQUENCE, algorithm, _put(OCTETS, digest))
    return _put(SEQUENCE, _put(INTEGER, b"\x01"), imprint, _put(INTEGER, _number(nonce)), _put(BOOLEAN, b"\xff"))


def checked(answer: bytes, digest: bytes, nonce: int) -> str:
    """Return the time that an answer names; raises FetchError where it is refused, or speaks of something else."""
    try:
        return _checked(answer, digest, nonce)
    except (IndexError, ValueError, StopIteration) as error:
        raise FetchError(
            "the answer is no time stamp", hint="check the address of the time-stamping authority"
        ) from error


def _checked(answer: bytes, digest: bytes, nonce: int) -> str:
    status, *token = _only(answer, SEQUENCE)
    code = next(_parts(status[1]))[1]
    if code not in GRANTED:
        raise FetchError(f"the authority refused (status {int.from_bytes(code)})", hint="ask another one")
    info = _info(token[0])
    fields = list(_parts(info))
    imprint, others = list(_parts(fields[2][1])), fields[4:]
    when = next(value for tag, value in others if tag == TIME)
    numbers = [value for tag, value in others if tag == INTEGER]
    if imprint[1][1] != digest or _number(nonce) not in numbers:
        raise FetchError("the answer speaks of another hash or another request", hint="ask again")
    return when.decode("ascii")


def _info(token: tuple[int, bytes]) -> bytes:
    """Return the TSTInfo inside a token: ContentInfo, SignedData, encapsulated content."""
    kind, content = _parts(token[1])
    signed = _only(content[1], SEQUENCE)
    if kind[1] != SIGNED:
        raise ValueError("no signed data")
    inner = next(value for tag, value in signed if tag == SEQUENCE)
    named, wrapped = _parts(inner)
    if named[1] != TSTINFO:
        raise ValueError("no time stamp")
    ((tag, octets),) = _parts(wrapped[1])
    if tag != OCTETS:
        raise ValueError("no octets")
    ((_, info),) = _parts(octets)
    return info


def _only(data: bytes, tag: int) -> list[tuple[int, bytes]]:
    """Return the parts of the one element that `data` is."""
    ((found, content),) = _parts(data)
    if found != tag:
        raise ValueError("another element")
    return list(_parts(content))


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield tag and content of each element in a row; raises ValueError or IndexError where one is cut off."""
    at = 0
    while at < len(data):
        tag, length, at = data[at], data[at + 1], at + 2
        if length & LONG_FORM:
            count = length & ~LONG_FORM
            if not 0 < count <= MOST_LENGTH_BYTES:
                raise ValueError("a length of no or too many bytes")
            length, at = int.from_bytes(data[at : at + count]), at + count
        if at + length > len(data):
            raise ValueError("cut off")
        yield tag, data[at : at + length]
        at += length


def _put(tag: int, *contents: bytes) -> bytes:
    content = b"".join(contents)
    size = len(content)
    if size < LONG_FORM:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([tag, LONG_FORM | len(length)]) + length + content


def _number(value: int) -> bytes:
    """Return a positive number as DER wants it: no byte more than needed, the first bit clear."""
    return value.to_bytes(value.bit_length() // 8 + 1)
