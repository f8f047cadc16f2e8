"""Names that mean nothing: what is said of them, with the nearest name that means something.

Takes a name as written and where it stands; reports it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Fix
from specc.diagnostics.suggest import did_you_mean, suggestion
from specc.model.families import draft_named

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.drafts import HduDraft
    from specc.model.lookup import Lookup
    from specc.syntax.expressions import Ref, RefPart


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
            f"`{part.name}` is {'an HDU, not a value' if lookup.is_fits else 'no value by itself'}",
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


def no_holder(lookup: Lookup, part: RefPart) -> None:
    """Report the beginning of a path that no HDU has as its name, or no block of a format without HDUs."""
    if lookup.is_fits:
        labels = [hdu.label for hdu in lookup.product.hdus if hdu.label != "PRIMARY"]
        near = did_you_mean(part.name, [*labels, "primary"])
        help_ = near or f"the HDUs here are {', '.join(labels) or 'none but the primary'}"
        lookup.problems.add("SP201", part.span, f"no HDU is called `{part.name}`", help=help_)
        return
    labels = [hdu.label for hdu in lookup.product.hdus if hdu.parent is None and hdu.fragment is None]
    help_ = (
        did_you_mean(part.name, labels)
        or f"from elsewhere a path begins with {' or '.join(f'`{one}`' for one in labels)}"
    )
    lookup.problems.add("SP201", part.span, f"nothing is called `{part.name}` here", help=help_)


def no_key(lookup: Lookup, ref: Ref, block: HduDraft) -> None:
    """Report the part of a path that the object before it has not."""
    parts = list(ref.parts)
    own = draft_named(parts[0].name, block.keywords, None)
    if own is None and block.parent is None and block.label == parts[0].name:
        parts = parts[1:]
    for part in parts:
        draft = draft_named(part.name, block.keywords, None)
        held = [inner for inner, _ in draft.value.blocks] if draft is not None and draft.value is not None else []
        if draft is not None and not draft.types and not held:
            return  # its type has a diagnostic of its own
        if draft is None or (not held and part is not parts[-1]):
            names = [one.name for one in block.keywords]
            what = f"`{part.name}` is no object" if draft is not None else f"`{block.label}` has no key `{part.name}`"
            near = did_you_mean(part.name, names) if draft is None else "leave out what stands behind it"
            lookup.problems.add("SP201", part.span, what, help=near)
            return
        block = held[0] if held else block


def hyphen(name: str, names: list[str]) -> str:
    """Give the hint for `A-B` where A is a name: a minus needs blanks."""
    for index, character in enumerate(name):
        if character == "-" and name[:index] in names:
            return f"a minus needs blanks: `{name[:index]} - {name[index + 1 :]}`"
    return ""
