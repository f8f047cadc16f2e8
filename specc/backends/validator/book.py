"""What is known while one module is written: its names, and what could not be said.

Takes a `Plan`; gives what all rooms of this backend ask for: names of constants and functions, short comments of
places, scopes for expressions. Gathers refusals.
"""

from __future__ import annotations

import builtins
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.backends import Refusal
from specc.backends.validator import texts
from specc.backends.validator.scope import Constants, Inexpressible, Scope
from specc.backends.validator.steering import blocks_of, closed_of, hdus_of
from specc.model.types import AnyLength, ComputedLength, LengthRange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.backends.validator.scope import Closed
    from specc.model.spec import Family, Hdu, Product, Spec
    from specc.plan.plan import Plan
    from specc.source import Place

# What generated code imports from the runtime when it uses it, by module.
RUNTIME = {
    "choices": ("all_or_none", "at_least_one", "at_most_one", "choose", "exactly_one", "requires"),
    "combos": ("Combos", "each_allowed"),
    "deliveries": ("Dataset", "Delivery", "Member", "MemberProduct", "Parent", "has", "said"),
    "expressions": (
        "among", "clock", "close_to", "count", "count_true", "first", "instant", "iso", "last", "length", "lower",
        "matches", "maximum", "minimum", "mjd", "number", "says", "total", "unique", "upper",
    ),
    "findings": ("Report",),
    "fits.along": ("family_along", "pixels_along"),
    "fits.anywhere": ("Anywhere",),
    "fits.records": ("record",),
    "fits.structured": ("like",),
    "fits.commentary": ("commentary", "has_commentary"),
    "fits.families": ("numbers_there", "present", "spelled"),
    "fits.alternates": ("column_named", "column_of", "keyword_named", "keyword_of"),
    "fits.versions": ("FileVersion",),
    "fits": (
        "FitsProduct", "HduCheck", "ProductCheck", "across", "all_in_row", "any_in_row", "clocks", "count_in_row",
        "everywhere", "extent", "first_in_row", "group", "hdu", "instants", "is_in", "is_null", "last_in_row",
        "lengths", "lowered", "matching", "max_in_row", "min_in_row", "mjds", "not_null", "numbers", "sum_in_row",
        "unique_in_row", "uppered",
    ),
    "asdf": ("ASDF",),
    "csv": ("CSV",),
    "documents": ("DocumentCheck", "DocumentProduct", "block"),
    "documents.versions": ("DocumentVersion",),
    "ecsv": ("ECSV",),
    "jpeg": ("JPEG",),
    "json": ("JSON",),
    "main": ("run",),
    "names": ("NameTemplate", "field"),
    "pictures": ("PictureCheck",),
    "png": ("PNG",),
    "spec": ("Policy", "RuleTable", "Spec"),
    "structured": ("has_part", "moment", "name_has", "part"),
    "tables": ("TableCheck", "TableProduct"),
    "trees": ("TreeCheck",),
    "trees.arrays": ("array", "array_of"),
    "trees.quantities": ("measured",),
    "trees.values": ("anything", "either", "listed", "mapped", "null", "obj", "scalar", "tagged"),
    "yaml": ("YAML",),
}  # fmt: skip

# Of what is imported from the runtime of FITS: what only files of that format are judged by, and functions over arrays.
OF_FITS = frozenset({"FitsProduct", "HduCheck", "ProductCheck", "group", "hdu"})
ARRAYS = tuple(name for name in RUNTIME["fits"] if name not in {*OF_FITS, "is_null"})

# Names that generated code means something else by.
TAKEN = frozenset(
    [
        *(
            "DATASETS",
            "POLICY",
            "PRODUCTS",
            "RULES",
            "SPEC",
            "annotations",
            "c",
            "case",
            "d",
            "each",
            "f",
            "h",
            "m",
            "name",
            "p",
            "r",
        ),
        *("validate", *dir(builtins)),
        *(name for known in RUNTIME.values() for name in known),
    ]
)


@dataclass(slots=True)
class Book:
    """Everything about one module that more than one room needs."""

    plan: Plan
    names: texts.Names
    constants: Constants
    flags: Mapping[str, str]  # key of flags -> name of their constant
    pads: Mapping[tuple[str, str], int]
    refusals: list[Refusal] = field(default_factory=list)
    # Of the product at hand, by the label of an object: its block, its function, and dimensions that are its own.
    trees: Mapping[str, Hdu] = field(default_factory=dict)
    objects: dict[str, str] = field(default_factory=dict)
    dimensions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    closed: dict[int, Mapping[tuple[str, str], Closed]] = field(default_factory=dict)

    @property
    def spec(self) -> Spec:
        """Give the spec."""
        return self.plan.spec

    def comment(self, place: Place) -> str:
        """Give a place as a comment has it: the line, and of the path what tells it from others."""
        return texts.comment(f"{_shortest(place.path, [path for path, _ in self.spec.sources])}:{place.line}")

    def refuse(self, error: Inexpressible) -> None:
        """Note what cannot be said."""
        self.refusals.append(Refusal(f"`{error.node.text}` cannot be checked: {error.reason}", error.node.place))

    def of_file(self, here: str = "f", product: Product | None = None) -> Scope:
        """Give the scope of expressions over a whole file; in conditions, that of a product is asked for."""
        return Scope(
            here,
            file=True,
            constants=self.constants,
            pads=self.pads,
            closed=self.closed_of(product),
            objects=self.trees,
        )

    def closed_of(self, product: Product | None) -> Mapping[tuple[str, str], Closed]:
        """Give the closed values of the keywords of a product."""
        if product is None:
            return {}
        if id(product) not in self.closed:
            self.closed[id(product)] = closed_of(product)
        return self.closed[id(product)]

    def of_product(self, product: Product) -> Scope:
        """Give the scope of the rules of a file, which look at its data too."""
        return replace(self.of_file("p", product), nullable=_nullable(product), varying=_varying(product))

    def of_hdu(self, product: Product, hdu: Hdu) -> Scope:
        """Give the scope of expressions in the block of an HDU."""
        return Scope(
            "h",
            label=hdu.label,
            constants=self.constants,
            pads=self.pads,
            nullable=_nullable(product),
            closed=self.closed_of(product),
            varying=_varying(product),
            objects=self.trees,
            form=product.format,
        )


def open_book(plan: Plan) -> Book:
    """Give the book of a spec: constants for its enums and flags have their names."""
    names = texts.Names(TAKEN)
    constants = Constants(free=names)
    for enum in plan.spec.enums:
        constants.add([value.value for value in enum.values], names.new(_constant(enum.key)))
    flags = {one.key: names.new(_constant(one.key)) for one in plan.spec.flags}
    constants.tables = {one.key: one for one in plan.spec.combos}
    return Book(plan, names, constants, flags, dict(_pads(plan.spec)))


def _constant(key: str) -> str:
    """Give the name of a constant: `core.DataQuality` is CORE_DATA_QUALITY."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", key)
    return texts.name(words).upper() or "VALUES"


def _shortest(path: str, paths: list[str]) -> str:
    parts = path.split("/")
    for count in range(1, len(parts)):
        short = "/".join(parts[-count:])
        if sum(other == short or other.endswith(f"/{short}") for other in paths) <= 1:
            return short
    return path


def _pads(spec: Spec) -> Iterator[tuple[tuple[str, str], int]]:
    for product in spec.products:
        for hdu in blocks_of(product):
            for keyword in hdu.keywords:
                yield from _pads_of(keyword.family)
            for column in hdu.columns:
                yield from _pads_of(column.family)
                for keyword in column.keywords:
                    yield from _pads_of(keyword.family)


def _pads_of(family: Family | None) -> Iterator[tuple[tuple[str, str], int]]:
    if family is None:
        return
    for variable in family.variables:
        # Listed names are not numbers, and have no digits to be padded to.
        if variable.pad and all(isinstance(value, int) for value in variable.values):
            yield (family.template, variable.name), variable.pad


def _varying(product: Product) -> frozenset[tuple[str, str]]:
    return frozenset(
        (hdu.label, column.family.template if column.family is not None else column.name)
        for hdu in hdus_of(product)
        for column in hdu.columns
        if any(
            isinstance(one, AnyLength | LengthRange) or (isinstance(one, ComputedLength) and one.by_row)
            for one in (*column.shape, *(length for form in column.forms for length in form.shape))
        )
    )


def _nullable(product: Product) -> frozenset[tuple[str, str]]:
    found = set()
    for hdu in hdus_of(product):
        if hdu.image is not None and (hdu.image.nullable or hdu.image.null is not None):
            found.add((hdu.label, ""))
            found.update((hdu.label, f"plane {number}") for number in range(1, len(hdu.planes) + 1))
        nullable = enumerate((one.facts.nullable for one in hdu.planes), 1)
        found.update((hdu.label, f"plane {number}") for number, yes in nullable if yes)
        found.update(
            (hdu.label, column.family.template if column.family is not None else column.name)
            for column in hdu.columns
            if column.facts.nullable or column.facts.null is not None
        )
    return frozenset(found)
