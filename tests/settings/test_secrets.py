"""Secrets: in a key store, else in memory; a store that hangs or fails holds nothing up."""

from __future__ import annotations

import threading

import pytest

from app.library.hub_access import TOKEN
from app.settings import proxy
from app.settings.secrets import NAMES, Secrets


class Store:
    """What keyring offers, over a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


class Broken(Store):
    def get_password(self, service: str, name: str) -> str | None:
        raise RuntimeError("locked")

    def set_password(self, service: str, name: str, value: str) -> None:
        raise OSError("no such thing")


class Hanging(Store):
    def __init__(self, until: threading.Event) -> None:
        super().__init__()
        self._until = until

    def get_password(self, service: str, name: str) -> str | None:
        self._until.wait(30)
        return None


def test_a_key_store_keeps_secrets_over_sessions() -> None:
    store = Store()
    assert Secrets(store).set("t", "secret")
    later = Secrets(store)
    assert later.get("t") == "secret"
    assert later.set("t", None)
    assert later.get("t") is None
    assert Secrets(store).get("t") is None
    assert store.kept == {}
    later.set("t", None)  # nothing to remove


def test_without_a_key_store_a_secret_lasts_for_the_session() -> None:
    secrets = Secrets(Broken())
    assert secrets.get("t") is None
    assert not secrets.set("t", "secret")
    assert secrets.get("t") == "secret"
    secrets.set("t", None)
    assert secrets.get("t") is None


def test_a_store_that_keeps_nothing_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends.fail import Keyring as Fail
    from keyring.backends.null import Keyring as Null

    before = keyring.get_keyring()
    try:
        for backend in (Fail(), Null()):
            keyring.set_keyring(backend)
            secrets = Secrets()
            assert not secrets.set("t", "secret")
            assert secrets.get("t") == "secret"
    finally:
        keyring.set_keyring(before)


def test_a_store_without_it_is_asked_once() -> None:
    store = Store()
    secrets = Secrets(store)
    assert secrets.get("t") is None
    store.set_password("alcove", "t", "by another program")
    assert secrets.get("t") is None
    assert secrets.set("t", "mine")
    assert secrets.get("t") == "mine"


def test_a_store_that_hangs_is_given_up() -> None:
    until = threading.Event()
    store = Hanging(until)
    secrets = Secrets(store, seconds=0.05)
    assert secrets.get("t") is None
    assert not secrets.set("t", "secret")  # not asked again
    assert store.kept == {}
    assert secrets.get("t") == "secret"
    until.set()


def test_all_secrets_are_forgotten_together() -> None:
    store = Store()
    secrets = Secrets(store)
    assert set(NAMES) == {TOKEN, proxy.NAME}
    for name in NAMES:
        secrets.set(name, "x")
    secrets.forget()
    assert store.kept == {}
    assert [secrets.get(name) for name in NAMES] == [None, None]
