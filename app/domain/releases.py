"""Releases of the program: their versions, where they are asked for, what is known of the newest one."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from enum import StrEnum
from urllib.parse import urlsplit

from msgspec import Struct

# Numbers with dots, then what only a version before the final one has (PEP 440, semver.org), then a build.
_VERSION = re.compile(
    r"[vV]?(?P<numbers>[0-9]{1,9}(?:\.[0-9]{1,9}){0,3})"
    r"(?P<before>(?:-[0-9A-Za-z.-]+)|(?:[._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[._-]?[0-9]{0,9}))?"
    r"(?:\+[0-9A-Za-z.-]+)?",
    re.ASCII,
)
_MOST_NUMBERS = 4


class Version(Struct, frozen=True, order=True):
    """A version that can be compared: its numbers, filled up with zeros, and whether it is a final one."""

    numbers: tuple[int, ...]
    final: bool = True

    def __str__(self) -> str:
        shown = list(self.numbers)
        while len(shown) > 3 and shown[-1] == 0:
            shown.pop()
        return ".".join(map(str, shown))


class Release(Struct, frozen=True):
    """A release: its version, and the https address of the page that tells of it, "" where there is none."""

    version: Version
    page: str = ""


class Hindrance(StrEnum):
    """Why nothing can be asked."""

    NONE = ""
    NO_ADDRESS = "no_address"
    BAD_ADDRESS = "bad_address"
    NETWORK_OFF = "network_off"


class Looked(Struct, frozen=True):
    """The last look: when (seconds since the epoch), where, what was found, and which version was told."""

    at: float = 0.0
    address: str = ""
    version: str = ""
    page: str = ""
    error: str = ""
    told: str = ""


class UpdateState(Struct, frozen=True):
    """What is known of newer versions; `looked` is None where this address was never asked."""

    address: str = ""  # that is asked
    built_in: str = ""  # that is asked where none is set
    hindrance: Hindrance = Hindrance.NONE
    looking: bool = False
    looked: Looked | None = None
    newer: Release | None = None


def parse_version(text: str) -> Version | None:
    """Return the version that a tag such as v1.2.0 names, None when it names none."""
    found = _VERSION.fullmatch(text.strip())
    if found is None:
        return None
    numbers = [int(number) for number in found["numbers"].split(".")]
    numbers += [0] * (_MOST_NUMBERS - len(numbers))
    return Version(tuple(numbers), final=found["before"] is None)


def newest(releases: Iterable[Release]) -> Release | None:
    """Return the final release with the highest version."""
    final = [release for release in releases if release.version.final]
    return max(final, key=lambda release: release.version, default=None)


def may_be_asked(address: str) -> bool:
    """Whether releases may be asked for at an address: https, http on this computer; no password."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    plain = address.isascii() and address.isprintable() and " " not in address
    if not plain or not host or port == 0 or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


def page_of(address: object) -> str:
    """Return the address of a release's page when it can be opened in the browser, else ""."""
    if not isinstance(address, str) or len(address) > 2000 or not may_be_asked(address):
        return ""
    return address if address.startswith("https://") else ""


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
