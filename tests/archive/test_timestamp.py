"""RFC 3161: the request as OpenSSL reads it, the answer as OpenSSL makes it."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.timestamp import checked, request
from sayso.errors import FetchError

if TYPE_CHECKING:
    from pathlib import Path

DIGEST = hashlib.sha256(b"a manifest").digest()
NONCE = 0x8123456789ABCDEF
OPENSSL = shutil.which("openssl")
needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="openssl makes the answers")
SETUP = """
[tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = tsa.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
accuracy = secs:1
ordering = yes
ess_cert_id_chain = no
"""


def openssl(folder: Path, *args: str) -> str:
    done = subprocess.run([OPENSSL or "", *args], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8", "replace")


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    (tmp_path / "tsa.cnf").write_text(SETUP)
    (tmp_path / "serial").write_text("01\n")
    usage = "extendedKeyUsage=critical,timeStamping"
    subject = ("-subj", "/CN=A stamping authority", "-addext", usage, "-days", "2")
    openssl(
        tmp_path, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "tsa.pem", *subject
    )
    return tmp_path


def answered(authority: Path, query: bytes) -> bytes:
    (authority / "query.tsq").write_bytes(query)
    openssl(authority, "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq", "-out", "answer.tsr")
    return (authority / "answer.tsr").read_bytes()


@needs_openssl
def test_openssl_reads_the_request(tmp_path: Path) -> None:
    (tmp_path / "query.tsq").write_bytes(request(DIGEST, NONCE))
    told = openssl(tmp_path, "ts", "-query", "-in", "query.tsq", "-text")
    assert "Hash Algorithm: sha256" in told
    assert "Nonce: 0x8123456789ABCDEF" in told
    assert "Certificate required: yes" in told


@needs_openssl
def test_an_answer_of_openssl_is_read_and_openssl_verifies_it(authority: Path) -> None:
    answer = answered(authority, request(DIGEST, NONCE))
    assert checked(answer, DIGEST, NONCE).startswith("20")
    verify = ("ts", "-verify", "-digest", DIGEST.hex(), "-in", "answer.tsr", "-CAfile", "tsa.pem")
    assert "OK" in openssl(authority, *verify)


@needs_openssl
def test_an_answer_about_something_else_is_refused(authority: Path) -> None:
    answer = answered(authority, request(DIGEST, NONCE))
    for digest, nonce in ((bytes(32), NONCE), (DIGEST, NONCE + 1)):
        with pytest.raises(FetchError, match="another"):
            checked(answer, digest, nonce)
    for cut in (0, 1, 10, 100, len(answer) - 1):
        with pytest.raises(FetchError):
            checked(answer[:cut], DIGEST, NONCE)


def test_a_refusal_says_so() -> None:
    with pytest.raises(FetchError, match=r"refused \(status 2\)"):
        checked(bytes.fromhex("30053003020102"), DIGEST, NONCE)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_and_nothing_worse(data: bytes) -> None:
    with pytest.raises(FetchError):
        checked(data, DIGEST, NONCE)
