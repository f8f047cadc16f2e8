"""Which blocks the files of a format have: what may stand in the braces of a product.

Takes the name of a format and a node of the tree; says what is wrong with it there.
"""

from __future__ import annotations

from specc.diagnostics.suggest import did_you_mean
from specc.syntax import ast

TREES = ("json", "yaml", "asdf")
TEXT_TABLES = ("ecsv", "csv")
PICTURES = ("png", "jpeg")
FORMATS = ("fits", *TREES, *TEXT_TABLES, *PICTURES)

_HOLDS = {
    "fits": "HDUs: `primary`, `image`, `table`, `asdf`, ...",
    "json": "a tree: `tree { ... }`",
    "yaml": "a tree: `tree { ... }`",
    "asdf": "a tree: `tree { ... }`",
    "ecsv": "rows and a tree: `columns { ... }`, `rows`, `meta { ... }`, `delimiter`, `nulls`",
    "csv": "rows: `columns { ... }`, `rows`, `delimiter`, `comments`, `nulls`",
    "png": "`pixels : TYPE`, `filesize <= SIZE`, `text { ... }`",
    "jpeg": "`pixels : TYPE`, `filesize <= SIZE`, `text { ... }`",
}
_OBJECTS = {"tree": TREES, "meta": ("ecsv",), "text": PICTURES}  # formats that have such an object
# Of every format, and what of these trees alone say nothing of.
_EVERYWHERE = (
    ast.Identify, ast.VersionOf, ast.FileName, ast.Dimensions, ast.UndeclaredItem, ast.Rule, ast.When, ast.Switch,
)  # fmt: skip


def unknown_format(name: str) -> tuple[str, str] | None:
    """Say what is wrong with the name of a format, and what would be right; None when there is such a format."""
    if name in FORMATS:
        return None
    known = ", ".join(FORMATS)
    return f"there is no format `{name}`", did_you_mean(name, FORMATS) or f"the formats are {known}"


def not_admitted(name: str, item: ast.Node) -> tuple[str, str] | None:
    """Say why files of a format have no such thing, and what they have; None when they have."""
    if isinstance(item, _EVERYWHERE) or _holds(name, item):
        return None
    return f"{_what(item)} cannot stand in a product of {name}", f"files of {name} hold {_HOLDS[name]}"


def _holds(name: str, item: ast.Node) -> bool:
    match item:
        case ast.Hdu(kind="object", name=block):
            return name in _OBJECTS.get(block.text, ())
        case ast.Hdu(kind="picture"):
            return name in PICTURES
        case ast.Rows() | ast.Columns():
            return name in TEXT_TABLES
        case ast.Each(what=what):
            return name == "fits" or (name in TEXT_TABLES and what == "row")
        case ast.Dialect(word=word):
            return name == "csv" or (name == "ecsv" and word != "comments")
        case _:
            return name == "fits"


def _what(item: ast.Node) -> str:
    match item:
        case ast.Hdu(kind="object" | "picture", name=block):
            return f"`{block.text}`"
        case ast.Hdu(kind=kind):
            return f"`{kind}`"
        case ast.Dialect(word=word):
            return f"`{word}`"
        case ast.Each(what=what):
            return f"`each {what}`"
        case _:
            return f"`{type(item).__name__.lower()}`"
