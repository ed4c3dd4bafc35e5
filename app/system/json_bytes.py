"""Values as JSON and back, with the lone surrogates that a file name or a paste may hold.

A name of a file that is no UTF-8 is text with such characters in Python, and no UTF-8 can be made of it;
JSON's escapes keep it. msgspec neither writes nor reads them, so the standard library does then.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

import msgspec

_T = TypeVar("_T")


def encode(value: object) -> bytes:
    """Return a value as indented JSON, in UTF-8 where that is possible, else in ASCII."""
    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=1)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), indent=1).encode()


def decode(content: bytes, kind: type[_T] = Any) -> _T:  # type: ignore[assignment]
    """Return the value of JSON; raises msgspec.DecodeError, its ValidationError for one of another kind.

    UnicodeDecodeError and RecursionError as msgspec does.
    """
    try:
        return msgspec.json.decode(content, type=kind)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        if b"\\ud" not in content.lower():
            raise
        try:
            value = json.loads(content)
        except ValueError:
            value = None
        if value is None:
            raise
        return msgspec.convert(value, kind)
