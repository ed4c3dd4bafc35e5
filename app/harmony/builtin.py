"""The two tool namespaces that gpt-oss knows from training; they stand in the system message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from app.domain.tools import ToolSpec


class ToolNamespace(Struct, frozen=True):
    """Tools under one name; without `tools` the model is told of the namespace by its description."""

    name: str
    description: str = ""
    tools: tuple[ToolSpec, ...] = ()


_BROWSER = (
    "Tool for browsing.\n"
    "The `cursor` appears in brackets before each browsing display: `[{cursor}]`.\n"
    "Cite information from the tool using the following format:\n"
    "`【{cursor}†L{line_start}(-L{line_end})?】`, for example: `【6†L9-L11】` or `【8†L3】`.\n"
    "Do not quote more than 10 words directly from the tool output.\n"
    "sources=web (default: web)"
)
_SEARCH = "Searches for information related to `query` and displays `topn` results."
_OPEN = (
    "Opens the link `id` from the page indicated by `cursor` starting at line number `loc`, "
    "showing `num_lines` lines.\n"
    "Valid link ids are displayed with the formatting: `【{id}†.*】`.\n"
    "If `cursor` is not provided, the most recent page is implied.\n"
    "If `id` is a string, it is treated as a fully qualified URL associated with `source`.\n"
    "If `loc` is not provided, the viewport will be positioned at the beginning of the document "
    "or centered on the most relevant passage, if available.\n"
    "Use this function without `id` to scroll to a new location of an opened page."
)
_FIND = "Finds exact matches of `pattern` in the current page, or the page given by `cursor`."
_PYTHON = (
    "Use this tool to execute Python code in your chain of thought. The code will not be shown to the "
    "user. This tool should be used for internal reasoning, but not for code that is intended to be "
    "visible to the user (e.g. when creating plots, tables, or files).\n\n"
    "When you send a message containing Python code to python, it will be executed in a stateful Jupyter "
    "notebook environment. python will respond with the output of the execution or time out after 120.0 "
    "seconds. The drive at '/mnt/data' can be used to save and persist user files. Internet access for "
    "this session is UNKNOWN. Depends on the cluster."
)
_PLACE = {"type": "number", "default": -1}
_TEXT = {"type": "string"}


def browser() -> ToolNamespace:
    """Return the browser (openai/harmony chat.rs, ToolNamespaceConfig::browser)."""
    search = {"query": _TEXT, "topn": {"type": "number", "default": 10}, "source": _TEXT}
    opened = {
        "id": {"type": ["number", "string"], "default": -1},
        **dict.fromkeys(("cursor", "loc", "num_lines"), _PLACE),
        "view_source": {"type": "boolean", "default": False},
        "source": _TEXT,
    }
    tools = (
        ToolSpec("search", _SEARCH, _object(search, ["query"])),
        ToolSpec("open", _OPEN, _object(opened)),
        ToolSpec("find", _FIND, _object({"pattern": _TEXT, "cursor": _PLACE}, ["pattern"])),
    )
    return ToolNamespace("browser", _BROWSER, tools)


def python() -> ToolNamespace:
    """Return the stateful Python notebook (openai/harmony chat.rs, ToolNamespaceConfig::python)."""
    return ToolNamespace("python", _PYTHON)


def _object(properties: dict[str, Any], required: Iterable[str] = ()) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}
