"""Names that mean nothing: what is said of them, with the nearest name that means something.

Takes a name as written and where it stands; reports it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Fix
from specc.diagnostics.suggest import did_you_mean, suggestion
from specc.model.families import draft_named

if TYPE_CHECKING:
    from specc.model.lookup import Context, Lookup
    from specc.syntax.expressions import Ref


def unknown(lookup: Lookup, ref: Ref, context: Context) -> None:
    """Report a name that means nothing."""
    if lookup.free:
        return
    part = ref.parts[0]
    own = context.hdu
    if lookup.product.find(part.name):
        lookup.problems.add(
            "SP305",
            part.span,
            f"`{part.name}` is an HDU, not a value",
            help=f"name one of its items, `{part.name}.X`, or what of it is meant: `max({part.name})`",
        )
        return
    if part.name in lookup.dimensions.names and part.span.source is not lookup.product.home:
        lookup.problems.add(
            "SP201",
            part.span,
            f"a fragment of another spec does not know the dimension `{part.name}` of the product",
            help=f"make it a parameter, `header X({part.name} : dimension)`, and give it: `include X({part.name})`",
        )
        return
    names = [draft.name for draft in (*own.keywords, *own.columns)] if own else []
    names += [*lookup.dimensions.names, *context.loops]
    elsewhere = [
        f"{'primary' if hdu.declaration.kind == 'primary' else hdu.label}.{part.name}"
        for hdu in lookup.product.hdus
        if hdu is not own and draft_named(part.name, [*hdu.keywords, *hdu.columns], None)
    ]
    if meant := hyphen(part.name, names):
        fix = Fix(part.span, meant.split("`")[1], safe=True)
        lookup.problems.add("SP210", part.span, f"`{part.name}` is read as one name", help=meant, fix=fix)
        return
    help_ = suggestion(elsewhere[:1]) or did_you_mean(part.name, names)
    where = "here" if own is None else f"in `{own.label}`"
    lookup.problems.add("SP201", part.span, f"nothing is called `{part.name}` {where}", help=help_)


def hyphen(name: str, names: list[str]) -> str:
    """Give the hint for `A-B` where A is a name: a minus needs blanks."""
    for index, character in enumerate(name):
        if character == "-" and name[:index] in names:
            return f"a minus needs blanks: `{name[:index]} - {name[index + 1 :]}`"
    return ""
