"""The password of a proxy: out of the address, back into it, for no other address."""

from __future__ import annotations

import pytest

from app.settings import proxy


@pytest.mark.parametrize(
    ("address", "bare", "password"),
    [
        ("system", "system", ""),
        ("none", "none", ""),
        ("", "", ""),
        ("http://host:8080", "http://host:8080", ""),
        ("http://ann:s3cr%40t@host:8080", "http://ann@host:8080", "s3cr%40t"),
        ("socks5://ann:a:b@host", "socks5://ann@host", "a:b"),
        ("ann:pw@host:1", "ann@host:1", "pw"),
        ("http://ann@host", "http://ann@host", ""),
        ("http://ann:p@w@host", "http://ann@host", "p@w"),
    ],
)
def test_a_password_leaves_the_address_and_comes_back(address: str, bare: str, password: str) -> None:
    assert proxy.split(address) == (bare, password)
    assert proxy.join(bare, password) == address
    assert proxy.needs_password(bare) is ("@" in address)


def test_a_password_is_for_one_address_alone() -> None:
    kept = proxy.pack("http://ann@host", "pw")
    assert proxy.unpack(kept, "http://ann@host") == "pw"
    assert proxy.unpack(kept, "http://ann@other") == ""
    assert proxy.unpack("", "http://ann@host") == ""
