"""The key file: the key of the chats, sealed with the passphrase, and what is being changed about it.

The chats are encrypted with 32 random bytes. These are sealed under the passphrase: scrypt (RFC 7914) makes
64 bytes of it and a fresh salt; the first half hides the key (exclusive or, used once: the salt is fresh),
the second half is the key of an HMAC-SHA256 over all of it. So another passphrase is one small file written
in one step, and no page of the chats is written anew.
"""

from __future__ import annotations

import contextlib
import logging
import os
import unicodedata
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from app.domain.errors import StoreError
from app.store.cipher import KEY_BYTES
from app.system.files import write_atomically

_log = logging.getLogger(__name__)

NAME = "lock.json"
_ASIDE = "lock-of-other-backups"
_SALT_BYTES = 16
_LABEL = b"alcove lock 1"
_MOST_MEMORY = 2 << 30  # bytes that a key file may ask for


class Change(StrEnum):
    """What is under way; found at a start, it was cut off."""

    NONE = ""
    ON = "on"
    OFF = "off"


class Cost(Struct, frozen=True):
    """What a try of a passphrase costs: scrypt's numbers.

    2^18 blocks of 1 KiB are 256 MiB of memory and about a second, twice what OWASP's password guide asks
    for at least (2^17, r = 8, p = 1): little for one who knows the passphrase, and memory is what makes
    guessing in parallel dear. The numbers stand in the file, so that they can grow.
    """

    n: int = 1 << 18
    r: int = 8
    p: int = 1

    @property
    def memory(self) -> int:
        """Bytes that scrypt takes."""
        return 128 * self.r * (self.n + self.p + 2)

    @property
    def allowed(self) -> bool:
        """Whether these are numbers that scrypt takes and a computer has."""
        power = self.n > 1 and self.n & (self.n - 1) == 0
        return power and 0 < self.r <= 64 and 0 < self.p <= 64 and self.memory <= _MOST_MEMORY


class KeyFile(Struct, frozen=True):
    """What stands in the file; nothing in it is secret without the passphrase."""

    salt: bytes
    hidden: bytes
    tag: bytes
    cost: Cost
    change: Change = Change.NONE
    version: int = 1
    replaces: tuple[bytes, ...] = ()  # the tags of own ones before it, which its copy may still be

    def is_ours(self, other: KeyFile | None) -> bool:
        """Whether another one is this one, whatever is being changed about it, or one that it replaces."""
        return _same(other, self) or (other is not None and other.tag in self.replaces)


def seal(passphrase: str, key: bytes, cost: Cost, change: Change = Change.NONE) -> KeyFile:
    """Seal a key; takes about a second."""
    salt = os.urandom(_SALT_BYTES)
    pad, sign = _derive(passphrase, salt, cost)
    hidden = _xor(key, pad)
    return KeyFile(salt, hidden, _tag(sign, salt, hidden, cost), cost, change)


def unseal(file: KeyFile, passphrase: str) -> bytes:
    """Return the key; raises `StoreError` (wrong_passphrase). Takes about a second."""
    import hmac  # late: the first frame waits for no more than it shows

    pad, sign = _derive(passphrase, file.salt, file.cost)
    if not hmac.compare_digest(_tag(sign, file.salt, file.hidden, file.cost), file.tag):
        raise StoreError(code="wrong_passphrase")
    return _xor(file.hidden, pad)


def _derive(passphrase: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    import hashlib

    # The same letters are other bytes on another system (RFC 8265 section 4.2.2: NFC).
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        made = hashlib.scrypt(
            secret,
            salt=salt,
            n=cost.n,
            r=cost.r,
            p=cost.p,
            maxmem=cost.memory + (1 << 20),
            dklen=2 * KEY_BYTES,
        )
    except (MemoryError, ValueError) as error:
        raise StoreError(f"scrypt, {cost.memory >> 20} MiB: {error}", code="lock_memory") from error
    return made[:KEY_BYTES], made[KEY_BYTES:]


def _tag(sign: bytes, salt: bytes, hidden: bytes, cost: Cost) -> bytes:
    import hmac

    numbers = f"|{cost.n}|{cost.r}|{cost.p}|".encode()
    return hmac.digest(sign, _LABEL + numbers + salt + hidden, "sha256")


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


class KeyPlaces:
    """Where the key file lies: beside the chats, and a copy beside the backups, which need it too.

    Key files of other backups, which were brought along with these, may lie there as well and are never lost.
    """

    def __init__(self, chats: Path, backups: Path) -> None:
        self.file = chats / NAME
        self.copy = backups / NAME

    @property
    def there(self) -> bool:
        """Whether there is one beside the chats; quick."""
        return self.file.exists()

    def read(self) -> KeyFile | None:
        """Return the key file, its copy when it is missing or damaged; None when there is neither."""
        return _read(self.file) or _read(self.copy)

    def write(self, file: KeyFile, *, both: bool = False) -> None:
        """Write the one that counts, then the copy, each where it differs; raises `StoreError`.

        A copy that can't be written fails the call where there must be `both`; else an opening writes it.
        """
        content = encoded(file)
        try:
            if _read(self.file) != file:
                write_atomically(self.file, content)
        except OSError as error:
            raise StoreError(f"{self.file}: {error.strerror}", code="store_read_only") from error
        try:
            copy = _read(self.copy)
            if not file.is_ours(copy):
                self._set_aside()
            if copy != file:
                write_atomically(self.copy, content)
        except OSError as error:
            if both:
                raise StoreError(f"{self.copy}: {error.strerror}", code="store_read_only") from error
            _log.warning("the copy of the key file can't be written: %s", type(error).__name__)

    def replaced_by_next(self, file: KeyFile) -> tuple[bytes, ...]:
        """The tags that the next key file replaces: that of the one here, and what its copy may still be."""
        return (file.tag,) if _same(_read(self.copy), file) else (*file.replaces, file.tag)

    def remove(self) -> None:
        """Remove both, the one that counts last; raises `StoreError`."""
        try:
            file = _read(self.file)
            if file is not None and file.is_ours(_read(self.copy)):
                self.copy.unlink(missing_ok=True)
            self.file.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(f"{self.file}: {error.strerror}", code="store_read_only") from error

    def others(self) -> list[KeyFile]:
        """The key files of other backups."""
        own, found = _read(self.file), list[KeyFile]()
        for path in sorted(self.copy.parent.glob("lock*.json")):
            file = _read(path)
            if file is not None and not _same(file, *found) and not (own and own.is_ours(file)):
                found.append(file)
        return found

    def _set_aside(self) -> None:
        """Rename what is beside the backups and not a copy of ours, unless it is kept already."""
        if not self.copy.exists():
            return
        content, number, aside = self.copy.read_bytes(), 1, self.copy.with_name(f"{_ASIDE}.json")
        while aside.exists():
            if aside.read_bytes() == content:
                return
            number += 1
            aside = self.copy.with_name(f"{_ASIDE}-{number}.json")
        os.rename(self.copy, aside)


def _same(file: KeyFile | None, *others: KeyFile | None) -> bool:
    """Whether a file is one of others, whatever is being changed about it."""
    seals = {(other.salt, other.hidden, other.tag) for other in others if other is not None}
    return file is not None and (file.salt, file.hidden, file.tag) in seals


def _read(path: Path) -> KeyFile | None:
    with contextlib.suppress(OSError):
        return parsed(path.read_bytes())
    return None


def encoded(file: KeyFile) -> bytes:
    """Return what stands in the file."""
    return msgspec.json.format(msgspec.json.encode(file))


def parsed(content: bytes) -> KeyFile | None:
    """Return the key file that a content is, None where it is none that can be used."""
    with contextlib.suppress(msgspec.MsgspecError):
        file = msgspec.json.decode(content, type=KeyFile)
        sizes = len(file.salt) == _SALT_BYTES and len(file.hidden) == KEY_BYTES
        if file.version == 1 and sizes and file.cost.allowed:
            return file
    return None
