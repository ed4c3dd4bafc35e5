"""The password in the address of a proxy is a secret: it is kept apart from the settings file."""

from __future__ import annotations

NAME = "proxy-password"


def split(address: str) -> tuple[str, str]:
    """Return an address without its password, and the password ("" when there is none)."""
    head, mark, rest = address.rpartition("://")
    who, at, host = rest.rpartition("@")
    user, _, password = who.partition(":")
    return (f"{head}{mark}{user}{at}{host}", password) if at else (address, "")


def needs_password(address: str) -> bool:
    """Whether an address names a user and no password."""
    who, at, _ = address.rpartition("://")[2].rpartition("@")
    return bool(at) and bool(who) and ":" not in who


def join(address: str, password: str) -> str:
    """Put the password back behind the user."""
    who, _, host = address.rpartition("@")
    return f"{who}:{password}@{host}" if password else address


def pack(address: str, password: str) -> str:
    """What is kept as the secret: the password with the one address that it may be sent to."""
    return f"{address}\n{password}"


def unpack(secret: str, address: str) -> str:
    """Return the password for an address, "" when it belongs to another."""
    kept, _, password = secret.partition("\n")
    return password if kept == address else ""
