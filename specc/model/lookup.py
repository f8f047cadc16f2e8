"""What a name in an expression means.

Takes a name as written and where it stands; gives the keyword, column, pixels, HDU, dimension or variable it names,
or a diagnostic with the nearest right name. Order: variables, dimensions, the HDU's own items, labels of HDUs, the
primary header.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.formats.admitted import PICTURES
from specc.formats.fits.column_forms import column_form
from specc.formats.fits.keywords import STRUCTURAL_NUMBERS
from specc.model.absence import hdu_may_be_absent, may_be_absent
from specc.model.defaults import default_of
from specc.model.drafts import HIERARCH
from specc.model.expressions import (
    ColumnRef,
    DimensionRef,
    FileNameRef,
    FileSizeRef,
    HduRef,
    HdusRef,
    KeywordRef,
    PixelsRef,
    VariableRef,
)
from specc.model.families import draft_named, meant
from specc.model.file_sizes import BYTE, FILE_SIZE
from specc.model.found import Found
from specc.model.item_units import named_by, of_item, of_pixels
from specc.model.kinds import KINDS
from specc.model.place import disjoint
from specc.model.trees.finding import in_tree, leads_nowhere
from specc.model.unknown_names import hyphen, no_holder, no_key, unknown
from specc.model.value_types import dimension_named
from specc.model.written import form_of

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.dimensions import Dimensions
    from specc.model.drafts import HduDraft, ItemDraft, ProductDraft
    from specc.model.expressions import Expr
    from specc.model.spec import Structured
    from specc.model.units import Units
    from specc.syntax import ast
    from specc.syntax.expressions import Ref


class Lookup:
    """Looks names up in one product."""

    def __init__(
        self,
        product: ProductDraft,
        dimensions: Dimensions,
        units: Units,
        problems: Problems,
        *,
        free: bool = False,
    ) -> None:
        """Remember where to look. `free`: names may be left to where a fragment is included."""
        self.units = units
        self.free = free
        self.product = product
        self.dimensions = dimensions
        self.problems = problems
        self.file_name: Structured | None = None  # once it is known

    def find(self, ref: Ref, context: Context) -> Found | None:
        """Give what a name means; None after a diagnostic."""
        first = ref.parts[0]
        single = len(ref.parts) == 1
        bare = single and first.subscript is None and not first.quoted and ref.qualifier is None
        if bare and first.name == "filename":  # the key of a tree of this name stands in backquotes
            return self.plain(ref, context)
        if (found := in_tree(self, ref, context)) is not None:
            return found
        if bare and (found := self.plain(ref, context)):
            return found
        if (holder := leads_nowhere(self, ref, context)) is not None:
            no_key(self, ref, holder)
            return None
        if not single or (first.subscript is not None and self.product.find(first.name)):
            return self.dotted(ref, context)
        if found := self.item(ref, context):
            return found
        unknown(self, ref, context)
        return None

    # -------------------------------------------------------------------------------------------- one word

    def plain(self, ref: Ref, context: Context) -> Found | None:
        """Give a variable, the file name, a dimension, or the pixels of an HDU."""
        name, text, place = ref.parts[0].name, ref.span.text, ref.span.place
        if name in context.loops:
            return Found(VariableRef("number", "", text, place, name, loop=True))
        if name == "filename":
            return Found(FileNameRef("string", None, text, place))
        if name == FILE_SIZE and self.product.declaration.format.text in PICTURES:
            return Found(FileSizeRef("number", BYTE, text, place))
        repeat = context.hdu.repeat if context.hdu else None
        variable = repeat.declaration.variable.text if repeat and repeat.declaration.variable else None
        if name == variable:
            return Found(VariableRef("number", "", text, place, name, loop=False))
        if context.mode == "pixel" or context.aggregate:
            hdus = self.product.find(name)
            if hdus and not hdus[0].is_table:
                return self.pixels(ref, hdus[0], context)
            if found := self.plane(ref, context.hdu, context):
                return found
        known = dimension_named(ref, self.product.home)
        if known in self.dimensions.names and not self.own_item(name, None, context):
            self.within(known, ref, context)
            return Found(DimensionRef("number", "", text, place, known))
        return None

    def within(self, dimension: str, ref: Ref, context: Context) -> None:
        """Report a dimension of a repetition that is used where no repetition is at hand."""
        repeat = self.dimensions.inside.get(dimension)
        if repeat is None or (context.hdu is not None and context.hdu.repeat is repeat):
            return
        name = ref.parts[0].name
        self.problems.add(
            "SP354",
            ref.span,
            f"`{name}` is one number in each repetition, and has none here",
            help=f"say it in the braces of an HDU of the repetition, or write `dimension {name}` in the product",
        )

    def plane(self, ref: Ref, hdu: HduDraft | None, context: Context) -> Found | None:
        """Give the pixels of one plane of an image."""
        planes = hdu.planes[0].planes if hdu is not None and hdu.planes is not None else ()
        for number, one in enumerate(planes, 1):
            if hdu is not None and one.name.text == ref.parts[-1].name:
                return self.pixels(ref, hdu, context, one, number)
        return None

    def pixels(
        self, ref: Ref, hdu: HduDraft, context: Context, plane: ast.Plane | None = None, number: int = 0
    ) -> Found:
        """Give the pixels of an image, or of one of its planes."""
        unit = of_pixels(hdu, self.product, self.units, plane=plane)
        optional = hdu.declaration.name.optional or bool(hdu.conditions)
        reach = self.reach(hdu, context, ref.parts[0].subscript if len(ref.parts) > 1 else None)
        node = PixelsRef("number", unit.text, ref.span.text, ref.span.place, reach, unit.converts, number)
        return Found(node, key=hdu.label, optional=optional and hdu is not context.hdu)

    def item(self, ref: Ref, context: Context) -> Found | None:
        """Give an item of the HDU's own header or table, or of the primary header, or a structural keyword."""
        part = ref.parts[0]
        subscript = part.subscript if part.subscript != "*" else None
        own = None
        if context.hdu is not None and context.column is not None and ref.qualifier is None:
            own = self.of_column(ref, part.name, context.column, context.hdu, context)
        if own is not None:
            return own
        if context.hdu is not None and (draft := self.own_item(part.name, ref.qualifier, context, subscript)):
            return self.item_node(
                ref, draft, context.hdu, HduRef("own", context.hdu.label), context, subscript=subscript
            )
        primaries = [hdu for hdu in self.product.hdus if hdu.declaration.kind == "primary"]
        for hdu in primaries if ref.qualifier != "column" else ():
            if draft := draft_named(part.name, meeting(hdu.keywords, context), subscript):
                relation = HduRef("own" if hdu is context.hdu else "primary", "PRIMARY")
                return self.item_node(ref, draft, hdu, relation, context, subscript=subscript)
        anywhere = self.product.anywhere if ref.qualifier != "column" else None
        if anywhere is not None and (draft := draft_named(part.name, meeting(anywhere.keywords, context), subscript)):
            relation = HduRef("anywhere", anywhere.label)
            return self.item_node(ref, draft, anywhere, relation, context, subscript=subscript)
        if context.hdu is None and (found := self.of_rows(ref, subscript, context)) is not None:
            return found
        if context.hdu is not None and self.is_fits and STRUCTURAL_NUMBERS.fullmatch(part.name):
            node = KeywordRef(
                "number", "", ref.span.text, ref.span.place, HduRef("own", context.hdu.label), part.name, "int"
            )
            return Found(node)
        return None

    @property
    def is_fits(self) -> bool:
        """Say whether files of the product have the keywords of FITS."""
        return self.product.declaration.format.text == "fits"

    def of_rows(self, ref: Ref, subscript: int | str | None, context: Context) -> Found | None:
        """Give a column of a text table, which has no other block that rules of the file could mean."""
        for block in self.product.hdus:
            draft = draft_named(ref.parts[0].name, block.columns, subscript) if block.kind == "rows" else None
            if draft is not None:
                return self.item_node(ref, draft, block, HduRef("file", block.label), context, subscript=subscript)
        return None

    def of_field(self, ref: Ref, context: Context) -> Found | None:
        """Give a column that is a field of several together, `sky.ra`."""
        name = ".".join(part.name for part in ref.parts)
        for block in self.product.hdus if len(ref.parts) > 1 else ():
            drafts = meeting(block.columns, context) if block.kind == "rows" else ()
            draft = next((one for one in drafts if one.part_of is not None and one.name == name), None)
            if draft is not None:
                reach = HduRef("own" if block is context.hdu else "file", block.label)
                return self.item_node(ref, draft, block, reach, context)
        return None

    def own_item(
        self, name: str, qualifier: str | None, context: Context, subscript: int | str | None = None
    ) -> ItemDraft | None:
        """Give the keyword or column of that name in the HDU the expression stands in."""
        hdu = context.hdu
        if hdu is None:
            return None
        keyword = draft_named(name, meeting(hdu.keywords, context), subscript)
        column = draft_named(name, meeting(hdu.columns, context), subscript)
        if qualifier:
            return keyword if qualifier == "keyword" else column
        if context.mode == "row" or context.aggregate:
            return column or keyword
        return keyword or column

    # -------------------------------------------------------------------------------------------- dotted names

    def dotted(self, ref: Ref, context: Context) -> Found | None:
        """Give `primary.X`, `SCI.X`, `SCI[*].X`, `SCI[1]` alone, or a keyword of a column: `X.TLMIN`, `SCI.X.TLMIN`."""
        if (field := self.of_field(ref, context)) is not None:
            return field
        first = ref.parts[0]
        *_, owner, last = (first, *ref.parts) if len(ref.parts) == 1 else ref.parts
        holders = self.product.find(first.name) if len(ref.parts) > 2 else [context.hdu]  # noqa: PLR2004  TABLE.COLUMN.X
        for hdu in holders if len(ref.parts) > 1 else ():
            column = draft_named(owner.name, meeting(hdu.columns, context), None) if hdu is not None else None
            if (
                hdu is not None
                and column is not None
                and (found := self.of_column(ref, last.name, column, hdu, context))
            ):
                return found
        if first.name == "primary" and not first.quoted:
            hdus = [hdu for hdu in self.product.hdus if hdu.declaration.kind == "primary"]
        else:
            hdus = self.product.find(first.name)
        if not hdus and self.free:
            return None
        if not hdus:
            no_holder(self, first)
            return None
        if len(ref.parts) == 1:
            return Found(HdusRef("number", "", ref.span.text, ref.span.place, hdus[0].label), key=hdus[0].label)
        last = ref.parts[1]
        subscript = last.subscript if last.subscript != "*" else None
        for hdu in hdus:
            drafts = hdu.keywords if ref.qualifier == "keyword" else [*hdu.keywords, *hdu.columns]
            if ref.qualifier == "column":
                drafts = hdu.columns
            if draft := draft_named(last.name, meeting(drafts, context), subscript):
                return self.item_node(
                    ref, draft, hdu, self.reach(hdu, context, first.subscript), context, subscript=subscript
                )
        if (found := self.plane(ref, hdus[0], context)) is not None:
            return found
        if self.is_fits and STRUCTURAL_NUMBERS.fullmatch(last.name):
            reach = self.reach(hdus[0], context, first.subscript)
            return Found(KeywordRef("number", "", ref.span.text, ref.span.place, reach, last.name, "int"))
        if self.free:
            return None
        names = [draft.name for hdu in hdus for draft in (*hdu.keywords, *hdu.columns)]
        self.problems.add(
            "SP201",
            last.span,
            f"`{first.name}` declares no `{last.name}`",
            help=hyphen(last.name, names) or did_you_mean(last.name, names),
        )
        return None

    def reach(self, hdu: HduDraft, context: Context, subscript: int | str | None) -> HduRef:
        """Give how an expression gets from where it stands to an HDU."""
        if subscript == "*":
            return HduRef("every", hdu.label)
        if subscript is not None:
            return HduRef("file", hdu.label, subscript)
        if hdu is context.hdu:
            return HduRef("own", hdu.label)
        if hdu.declaration.kind == "primary":
            return HduRef("primary", hdu.label)
        if context.hdu is not None and hdu.repeat is not None and hdu.repeat is context.hdu.repeat:
            return HduRef("near", hdu.label)
        return HduRef("file", hdu.label)

    def of_column(self, ref: Ref, name: str, column: ItemDraft, hdu: HduDraft, context: Context) -> Found | None:
        """Give a keyword of a column, if it declares one of that name."""
        subscript = ref.parts[-1].subscript if ref.parts[-1].subscript != "*" else None
        draft = draft_named(name, column.keywords, subscript)
        if draft is None or column.kind != "plain":
            return None
        variable = subscript if isinstance(subscript, str) else None
        if subscript is not None:
            name = draft.name
            name = name if variable else re.sub(r"\[[^\]]*\]", str(subscript), name, count=1)
        name = column_form(name)
        holder = ref.parts[0].subscript if len(ref.parts) > 2 else None  # noqa: PLR2004  TABLE[1].COLUMN.X
        reach = self.reach(hdu, context, holder)
        storage = draft.types[0].storage if draft.types else "any"
        kind = KINDS[draft.types[0].kind] if draft.types else "any"
        unit = of_item(draft, hdu, self.product, self.units).text if kind == "number" else None
        head = (kind, unit, ref.span.text, ref.span.place)
        node = KeywordRef(*head, reach, name, storage, variable, column.name, also=column.also)
        whole = column is context.column or not may_be_absent(column, hdu, context)
        absent = not whole or may_be_absent(draft, hdu, context)
        return Found(node, draft, f"{hdu.label}/{column.name}.{name}", absent)

    # -------------------------------------------------------------------------------------------- nodes

    def item_node(
        self,
        ref: Ref,
        draft: ItemDraft,
        hdu: HduDraft,
        reach: HduRef,
        context: Context,
        *,
        subscript: int | str | None = None,
    ) -> Found | None:
        """Give the node for a keyword or a column."""
        if reach.relation == "file" and reach.index is None and hdu.repeat is not None:
            self.problems.add(
                "SP305",
                ref.span,
                f"there may be several `{hdu.label}`",
                help=f"say which: `{hdu.label}[1].{draft.name}`, or all: `max({hdu.label}[*].{draft.name})`",
            )
            return None
        called = ref.parts[-1].name.removeprefix(HIERARCH)
        name, variable, whole = meant(called, subscript, draft, context.loops)
        if whole and not context.several:
            self.several(ref, draft)
        kind = KINDS[draft.types[0].kind] if draft.types else "any"
        if len({KINDS[one.kind] for one in draft.types}) > 1:
            kind = "any"
        storage = draft.types[0].storage if draft.types else "any"
        unit, converts = of_item(draft, hdu, self.product, self.units)
        key = f"{hdu.label}/{name}"
        assumed = default_of(draft)
        there_or_assumed = assumed is not None and (hdu is context.hdu or not hdu_may_be_absent(hdu))
        optional = not there_or_assumed and may_be_absent(draft, hdu, context)
        if any(draft is one for one in hdu.columns):
            key = f"{hdu.label}/column {name}"
            vector = is_vector(draft, storage)
            node: Expr = ColumnRef(
                kind, unit, ref.span.text, ref.span.place, reach, name, storage, vector, converts, draft.also
            )
        else:
            text, also, form = ref.span.text, draft.also, form_of(draft)
            place = ref.span.place
            node = KeywordRef(
                kind,
                unit,
                text,
                place,
                reach,
                name,
                storage,
                variable,
                converts=converts,
                also=also,
                written=form,
                every=draft.pattern if whole else "",
                default=assumed if there_or_assumed else None,
                unit_from=named_by(draft) if draft.kind == "plain" else "",
            )
            optional = optional and not whole
        return Found(node, draft, key, optional)

    def several(self, ref: Ref, draft: ItemDraft) -> None:
        """Report a whole family where one keyword is meant."""
        self.problems.add(
            "SP305",
            ref.span,
            f"`{ref.span.text}` is all of {draft.name}",
            help=f"say which: `{draft.name}` with `for`, or what of them is meant: `any({ref.span.text} > 0)`",
        )


def meeting(drafts: list[ItemDraft], context: Context) -> list[ItemDraft]:
    """Give items with those behind that stand in another arm than the expression does: of one name, ours is meant."""
    return (
        sorted(drafts, key=lambda one: disjoint(one.conditions, context.conditions)) if context.conditions else drafts
    )


def is_vector(draft: ItemDraft, storage: str) -> bool:
    """Say whether a cell holds several values; of a text the last length is its characters."""
    terms = draft.declaration.type.terms if draft.declaration.type is not None else ()
    return any(len(term.dims or ()) > (storage == "string") for term in terms)
