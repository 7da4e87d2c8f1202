"""Which numeric addresses are public."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.addresses import is_public, vetted
from sayso.errors import FetchError

PUBLIC = [
    "8.8.8.8",
    "198.41.0.4",
    "172.32.0.1",
    "2001:4860:4860::8888",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]
PRIVATE = [
    "127.0.0.1",
    "127.8.9.1",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "0.1.2.3",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "192.88.99.1",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::127.0.0.1",
    "::10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a00:1",
    "64:ff9b:1::808:808",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "2001:0:7f00:1::1",
    "100::1",
    "name.example",
    "1.2.3",
    "1.2.3.4.5",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", [*PRIVATE, ""])
def test_private(address: str) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_in_ipv6_clothes_is_judged_as_itself(address: object) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))
    assert is_public(f"64:ff9b::{address}") == is_public(str(address))


def test_only_the_public_addresses_of_a_host_are_left() -> None:
    def look_up(_host: str, _port: int) -> list[str]:
        return ["10.0.0.1", "8.8.8.8", "::1"]

    assert vetted("h.example", 80, allow_private=False, look_up=look_up) == ["8.8.8.8"]
    assert vetted("h.example", 80, allow_private=True, look_up=look_up) == ["10.0.0.1", "8.8.8.8", "::1"]


@pytest.mark.parametrize("host", ["nowhere.invalid", "a" * 70 + ".example", "\udcff.example"])
def test_no_such_host(host: str) -> None:
    with pytest.raises(FetchError, match="no host named"):
        vetted(host, 80, allow_private=True)
