"""What a format calls its parts, and what holds in it without a word: FITS has HDUs, a tree has objects.

Takes products and their blocks; gives words for the pages. Nothing here knows HTML beyond code in a line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.wording.words import code, listed
from specc.formats.admitted import PICTURES
from specc.model.spec import Hdu, Repeat
from specc.runtime.codes import GROUPS_OF

if TYPE_CHECKING:
    from specc.model.spec import Dialect, Product, Spec

OBJECTS = frozenset({"object", "tuple"})
_TREES = frozenset({"json", "yaml", "asdf"})
_STANDARDS = {
    "fits": "the FITS Standard", "asdf": "the ASDF Standard", "json": "JSON", "yaml": "YAML", "csv": "delimited text",
    "ecsv": "ECSV", "png": "PNG", "jpeg": "JPEG",
}  # fmt: skip
# How the codes begin of the rules of structure by which every file of a format is judged.
STRUCTURE = {"fits": ("F", "X01"), **GROUPS_OF}
UNITS_WRITTEN = frozenset({"fits", "asdf", "ecsv"})  # formats whose files say in which units they are
_CHARACTERS = {",": "a comma", "\t": "a tab", " ": "a blank", ";": "a semicolon", "|": "a vertical bar"}


@dataclass(frozen=True, slots=True)
class FormatWords:
    """Words of a page: what a file is made of, where values are fixed, how rule ids are made, whose rules there are."""

    block: str
    fixed: str
    ids: str
    standard: str
    repeated: str  # within what a name of a dimension may be one number
    fits: bool


def words_of(product: Product) -> FormatWords:
    """Give the words for the page of a product."""
    standard = _STANDARDS.get(product.format, product.format)
    if product.format == "fits":
        return FormatWords("HDU", "keywords of its primary header", "HDU/ITEM", standard, "repetition", fits=True)
    if product.format in _TREES:
        inside = "element of the list or map that it stands in"
        return FormatWords("Object", "keys of its tree", "OBJECT/KEY", standard, inside, fits=False)
    return FormatWords("Part", "keys", "PART/ITEM", standard, "", fits=False)


def standard_of(spec: Spec) -> str:
    """Give whose rules the policy of a spec sets levels of."""
    formats = {one.format for one in spec.products} or {"fits"}
    return _STANDARDS.get(min(formats), "the format") if len(formats) == 1 else "the formats"


def groups_judged(product: Product) -> tuple[str, ...]:
    """Give how the codes begin of the rules by which files of a product are judged without a spec."""
    if product.format != "fits":
        return STRUCTURE.get(product.format, ())
    holds_tree = any(isinstance(one, Hdu) and one.kind == "asdf" for one in product.hdus)
    return (*STRUCTURE["fits"], *(STRUCTURE["asdf"] if holds_tree else ()))


def conventions_of(product: Product) -> list[Markup]:
    """Give what holds of a whole file that is not FITS."""
    blocks = [one for one in product.hdus if not isinstance(one, Repeat)]
    said = []
    if product.format in PICTURES:
        said += _of_pictures(blocks)
    elif any(one.kind == "object" for one in blocks):
        said += [
            Markup("Keys may stand in any order."),
            Markup(
                "A key that is optional may be absent. One that is null is there: that is right only where it is said."
            ),
        ]
    for rows in (one for one in blocks if one.kind == "rows"):
        if not rows.columns_in_order:
            said.append(Markup("Columns may stand in any order."))
        said.append(
            Markup("The header of a file says the type and the unit of each column, and they are those given here.")
            if product.format == "ecsv"
            else Markup("A file says neither types nor units of its columns: they are those given here.")
        )
    return said


def _of_pictures(blocks: list[Hdu]) -> list[Markup]:
    """Give what holds of the pixels and the texts of a picture."""
    said = [
        Markup("A pixel is the colour that a program shows: an entry of a palette counts as its colour."),
        Markup("Samples of one bit are %s, of 2 to 8 bits %s, of more %s.")
        % (code("bool"), code("uint8"), code("uint16")),
    ]
    if any(one.kind == "object" for one in blocks):
        said.append(Markup("Texts may stand in any order, each once."))
    return said


def item_noun(hdu: Hdu) -> str:
    """Give what stands in a block beside columns."""
    return {"object": "Key", "tuple": "Place"}.get(hdu.kind, "Keyword")


def dialect_lines(product: Product) -> list[tuple[str, Markup]]:
    """Give how a text table is written, in lines of name and value."""
    if product.format not in {"csv", "ecsv"}:
        return []
    dialect = product.dialect
    lines = [("Delimiter", _delimiter(product.format, dialect))]
    if dialect is not None and dialect.comments:
        lines.append(("Comments", Markup("lines that begin with %s") % code(dialect.comments)))
    if dialect is not None and dialect.nulls:
        nulls = [code(one) if one else Markup("nothing between two delimiters") for one in dialect.nulls]
        lines.append(("Null", Markup("written %s") % listed(nulls, "or")))
    return lines


def _delimiter(named: str, dialect: Dialect | None) -> Markup:
    if dialect is not None and dialect.delimiter:
        written = dialect.delimiter
        word = _CHARACTERS.get(written)
        shown = code(written) if written.strip() else Markup()
        return Markup("%s %s") % (word, shown) if word and shown else Markup.escape(word) if word else shown
    return Markup("a blank or a comma, as the header of the file says") if named == "ecsv" else Markup("a comma")
