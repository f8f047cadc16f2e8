"""The scripts that hold the index, each of which sets one global.

Takes Plans; gives `index.js`, loaded when the search is first used, and `rules.js`, loaded when rules are asked for.
They are scripts because pages in files may load those and nothing else. What is said of one name is said once:

    {"pages": ["jwst/imaging/cal.html", ...],
     "scopes": [[page, "jwst.imaging:cal/SCI", "cal/SCI/"], ...],
     "kinds": [["keyword", [["BUNIT", "", ["physical unit", 3, 5], ["another description", 9]], ...]], ...]}

An entry is a name, other names, and for each description the scopes in which that holds. The anchor of an entry is the
third of its scope and the name with `+` for blanks; or what is the fourth, for all in the scope, if there is one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from specc.backends import Artefact
from specc.backends.docs.links import STATIC, anchor_of
from specc.backends.docs.search.entries import entries
from specc.backends.docs.search.rules import rules
from specc.backends.wording.prose import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.docs.search.entry import Entry
    from specc.plan.plan import Plan

# In the order in which results of equal fit are shown.
KINDS = (
    *(
        "product",
        "delivery",
        "suite",
        "spec",
        "keyword",
        "column",
        "key",
        "HDU",
        "object",
        "part",
        "name field",
        "files",
    ),
    *(
        "vocabulary",
        "term",
        "type",
        "enum",
        "enum value",
        "flags",
        "flag bit",
        "unit",
        "word",
        "page",
        "rule of structure",
    ),
    *("diagnostic", "rule"),
)
_Packed = dict[str, dict[str, dict[str, dict[int, None]]]]  # kind, name, description: scopes


def index_scripts(plans: Iterable[Plan]) -> tuple[Artefact, ...]:
    """Give both scripts."""
    plans = tuple(plans)
    return (
        Artefact(f"docs/{STATIC}/index.js", _script("speccIndex", packed(entries(plans)))),
        Artefact(f"docs/{STATIC}/rules.js", _script("speccRules", packed(rules(plans)))),
    )


def packed(found: Iterable[Entry]) -> dict[str, list[object]]:
    """Give entries with nothing said twice."""
    pages: dict[str, int] = {}
    scopes: dict[tuple[int | str, ...], int] = {}
    kinds: _Packed = {}
    also: dict[tuple[str, str], dict[str, None]] = {}
    for one in found:
        page = pages.setdefault(one.page, len(pages))
        scope = scopes.setdefault(_scope(one, page), len(scopes))
        kinds.setdefault(one.kind, {}).setdefault(printable(one.name), {}).setdefault(one.doc, {})[scope] = None
        also.setdefault((one.kind, printable(one.name)), {}).update(dict.fromkeys(one.also.split()))
    return {
        "pages": list(pages),
        "scopes": [list(one) for one in scopes],
        "kinds": [
            [
                kind,
                [
                    [name, " ".join(also[kind, name]), *([doc, *places] for doc, places in docs.items())]
                    for name, docs in sorted(kinds[kind].items())
                ],
            ]
            for kind in sorted(kinds, key=KINDS.index)
        ],
    }


def _scope(one: Entry, page: int) -> tuple[int | str, ...]:
    """Give where an entry is, without its name if its anchor ends with that."""
    name, anchor = printable(anchor_of(one.name)), printable(one.anchor)
    if name and anchor.endswith(name):
        return page, one.where, anchor.removesuffix(name)
    return page, one.where, "", anchor


def _script(name: str, data: dict[str, list[object]]) -> str:
    """Give a script in ASCII without `<`, so that nothing in it can be read as anything else; a line an entry."""
    listed = {key: _lines(data[key]) for key in ("pages", "scopes")}
    kinds = (f"[{_text(kind)},{_lines(rows)}]" for kind, rows in cast("list[tuple[str, list[object]]]", data["kinds"]))
    listed["kinds"] = "[" + ",\n".join(kinds) + "]"
    return f"self.{name}={{" + ",\n".join(f'"{key}":{text}' for key, text in listed.items()) + "};\n"


def _lines(values: list[object]) -> str:
    return "[\n" + ",\n".join(_text(one) for one in values) + "\n]"


def _text(value: object) -> str:
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")
