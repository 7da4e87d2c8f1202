"""Which machines may be connected to: vetted once, and connected to as vetted.

A name is resolved here, every address it has is checked, and the connection
goes to a checked address; nothing is resolved a second time, so a name server
that answers differently later (DNS rebinding) gains nothing. Host header and
TLS name stay those of the address asked for.
"""

from __future__ import annotations

import socket
import time
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any

import httpcore

from sayso.errors import FetchError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    IPAddress = IPv4Address | IPv6Address
    Resolve = Callable[[str, int], list[str]]

# RFC 6052, 2.1 (NAT64); RFC 4291, 2.5.5 (IPv4-mapped, and the deprecated IPv4-compatible): IPv4 in the last 32 bits.
WRAPPERS = (ip_network("64:ff9b::/96"), ip_network("::ffff:0:0/96"), ip_network("::/96"))
# Not public, whatever the ipaddress module says: local NAT64 (RFC 8215), site-local (RFC 3879), 6to4 relays.
LOCAL = (ip_network("64:ff9b:1::/48"), ip_network("fec0::/10"), ip_network("192.88.99.0/24"))
LOW_32_BITS = 0xFFFFFFFF


def is_public(address: str) -> bool:
    """Say whether a numeric address is one that anybody may reach.

    Private, loopback, link-local, shared, multicast, reserved, unspecified and
    documentation addresses are not, nor is an IPv6 address that stands for such
    an IPv4 address (mapped, compatible, 6to4, Teredo, NAT64).
    """
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        if any(ip in net for net in WRAPPERS):
            return _is_global(IPv4Address(int(ip) & LOW_32_BITS))
        inside = (ip.sixtofour, *(ip.teredo or ()))
        return _is_global(ip) and all(_is_global(each) for each in inside if each)
    return _is_global(ip)


def _is_global(ip: IPAddress) -> bool:
    if any(ip in net for net in LOCAL):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback)


def resolve(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host, best first; raises FetchError where it has none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"there is no host named {host!r}", hint="check the spelling of the address") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def vetted(host: str, port: int, *, allow_private: bool, look_up: Resolve = resolve) -> list[str]:
    """Return those addresses of `host` that may be connected to; raises FetchError where none may."""
    found = look_up(host, port)
    allowed = found if allow_private else [address for address in found if is_public(address)]
    if not allowed:
        where = "" if found == [host.strip("[]")] else f" ({', '.join(found[:3])})"
        raise FetchError(
            f"{host}{where} is a private or reserved address, which is not fetched",
            hint="if it is meant, add --allow-private, or set SAYSO_ALLOW_PRIVATE_ADDRESSES=true",
        )
    return allowed


class VettedBackend(httpcore.NetworkBackend):
    """Opens connections to vetted addresses only, and ends all of them at one deadline.

    `deadline` is in seconds of `time.monotonic`; a server that sends a byte now
    and then never trips a read time-out, but it does reach the deadline.
    """

    def __init__(
        self,
        *,
        allow_private: bool,
        look_up: Resolve = resolve,
        inner: httpcore.NetworkBackend | None = None,
    ) -> None:
        self.deadline = float("inf")
        self._allow_private = allow_private
        self._look_up = look_up
        self._inner = inner or httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first vetted address of `host` that answers."""
        failed: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in vetted(host, port, allow_private=self._allow_private, look_up=self._look_up):
            try:
                stream = self._inner.connect_tcp(
                    address, port, left(self.deadline, timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return _Deadlined(stream, self)
        raise failed or httpcore.ConnectError("no address")


class _Deadlined(httpcore.NetworkStream):
    """A connection whose every wait ends at the backend's deadline."""

    def __init__(self, inner: httpcore.NetworkStream, backend: VettedBackend) -> None:
        self._inner = inner
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, left(self._backend.deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, left(self._backend.deadline, timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._inner.start_tls(ssl_context, server_hostname, left(self._backend.deadline, timeout))
        return _Deadlined(secured, self._backend)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401  # httpcore's own signature
        return self._inner.get_extra_info(info)


def left(deadline: float, timeout: float | None) -> float:
    """Return the seconds until the deadline or `timeout`, whichever comes first; raises ReadTimeout past it."""
    rest = deadline - time.monotonic()
    if rest <= 0:
        raise httpcore.ReadTimeout("the deadline has passed")
    return rest if timeout is None else min(rest, timeout)
