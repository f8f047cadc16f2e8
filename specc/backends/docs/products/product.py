"""The page of one product.

Takes the Plan and a product of its spec; gives the page's model. Nothing here knows HTML beyond code in a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.declared_views import BitView, EnumView, FlagsView, LevelSet
from specc.backends.docs.drawings.bits import strip, worked
from specc.backends.docs.drawings.structure import structure_of
from specc.backends.docs.links import anchor_of, page_of_product, page_of_rules, root_of
from specc.backends.docs.pages import Axis, Link, ProductPage, RulesPage, SourceView
from specc.backends.docs.products.combos import combos_view, tables_asked
from specc.backends.docs.products.formats import OBJECTS, groups_judged, words_of
from specc.backends.docs.products.formers import former_ids
from specc.backends.docs.products.hdus import blocks, plural
from specc.backends.docs.products.items import Context, condition, origin
from specc.backends.docs.products.lives import profiles, versions, with_notes
from specc.backends.docs.products.names import field_rows, template_views, worked_names
from specc.backends.docs.products.policy import conventions
from specc.backends.docs.products.rules import Rules
from specc.backends.docs.products.shapes import shapes
from specc.backends.wording.keys import inside
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.words import code, value_text
from specc.model.expressions import Literal_
from specc.model.spec import ArrayValue, MapValue, Repeat
from specc.plan.identity import item_of
from specc.runtime.codes import rules as rules_of_the_standard

if TYPE_CHECKING:
    from specc.backends.samples import Sample
    from specc.model.spec import Column, Enum, Flags, Hdu, Keyword, Product, Spec
    from specc.plan.plan import Plan

FRAME = (
    *("main", "structure", "recognised", "name", "axes", "conventions", "standard"),
    *("relations", "enums", "flags", "combos", "source", "versions", "profiles", "example", "use"),
)


def product_pages(plan: Plan, product: Product, sample: Sample | None = None) -> tuple[ProductPage, RulesPage]:
    """Give the page of one product, with what it shows of an example, and that of all its rules."""
    spec = plan.spec
    page = page_of_product(spec.name, product)
    context = Context(product.name, names_of(spec), formers=former_ids(product.name, hdus_of(product)))
    for anchor in FRAME:
        context.anchor(anchor)
    rules = Rules(plan, product.name, context.formers)
    relations = rules.relations(product.rules, product.name)
    shown = blocks(product, rules, context)
    drawn = structure_of(product, shown, context)
    enums, flags = used(product)
    examples = worked_names(product, sample)
    fields = field_rows(product, context, examples)
    shown_on = ProductPage(
        root=root_of(page),
        spec=spec.name,
        spec_title=spec.title,
        version=spec.version,
        name=product.name,
        title=product.title,
        format=product.format,
        words=words_of(product),
        description=paragraphs(product.description),
        contents=contents(product, len(rules)),
        identify=condition(product.identify) if product.identify is not None else None,
        fixed=_fixed(product),
        templates=template_views(product, fields, examples),
        fields=fields,
        blocks=shown,
        structure=drawn,
        dimensions=tuple(Axis(name, hue) for name, hue in context.dimensions.items()),
        conventions=conventions(spec, product),
        standard=levels_set(spec, context, groups_judged(product)),
        relations=relations,
        enums=tuple(enum_view(one, context) for one in spec.enums if one.key in enums),
        flags=tuple(flags_view(one, context) for one in spec.flags if one.key in flags),
        combos=tuple(combos_view(one, context) for one in spec.combos if one.key in tables_asked(product)),
        every_rule=Link(page_of_rules(page).rpartition("/")[2], plural(len(rules), "rule")),
        sources=source_views(spec),
        versions=versions(spec, product, _vocabularies(spec, enums | flags)),
        profiles=profiles(spec, product, context),
        carrier=_carrier(product),
        shapes=shapes(product, context, sample),
        shaped=any(has_axes(one) for one in hdus_of(product)),
    )
    return shown_on, RulesPage(
        root=shown_on.root,
        spec=spec.name,
        version=spec.version,
        name=product.name,
        title=product.title,
        page=page.rpartition("/")[2],
        ids=f"{product.name}/{words_of(product).ids}:aspect",
        names=(("", "The file"), ("name", "Name of the file")),
        groups=rules.groups(page.rpartition("/")[2], context.taken),
        count=plural(len(rules), "rule"),
        parted=rules.parted,
        sources=shown_on.sources,
    )


def _vocabularies(spec: Spec, keys: frozenset[str]) -> frozenset[str]:
    """Give the enums and flags of a page as the history of a spec calls them."""
    enums = {f"enum {one.name}" for one in spec.enums if one.key in keys}
    return frozenset(enums | {f"flags {one.name}" for one in spec.flags if one.key in keys})


def _carrier(product: Product) -> Markup | None:
    """Give what says under which version a file was written."""
    said = product.version
    if said is None:
        return None
    default = Markup(" A file without it is of version %s.") % said.default if said.default else Markup()
    return Markup("%s says under which version of this specification a file was written, and by those rules it is "
                  "judged.%s") % (code(said.keyword.text), default)  # fmt: skip


def names_of(spec: Spec) -> dict[str, str]:
    """Give the names of enums and flags by their keys."""
    return {one.key: one.name for one in spec.enums} | {one.key: one.name for one in spec.flags}


def contents(product: Product, rules: int) -> str:
    """Give how much there is: `24 keywords, 7 columns, 80 rules`."""
    every = hdus_of(product)
    trees = [hdu for hdu in every if hdu.kind in OBJECTS]
    others = [hdu for hdu in every if hdu.kind not in OBJECTS]
    keywords = sum(len(hdu.keywords) + sum(len(column.keywords) for column in hdu.columns) for hdu in others)
    columns = sum(len(hdu.columns) for hdu in every)
    hdus = sum(hdu.kind != "anywhere" for hdu in others) if product.format == "fits" else 0
    objects = sum(hdu.kind == "object" and hdu.root is None for hdu in trees)
    keys = sum(len(hdu.keywords) for hdu in trees)
    counts = (
        (hdus, "HDU"), (keywords, "keyword"), (objects, "object"), (keys, "key"), (columns, "column"), (rules, "rule"),
    )  # fmt: skip
    return ", ".join(plural(count, noun) for count, noun in counts if count)


def hdus_of(product: Product) -> tuple[Hdu, ...]:
    """Give all HDUs of a product, those of repeats once."""
    every = (hdu for one in product.hdus for hdu in (one.members if isinstance(one, Repeat) else (one,)))
    return tuple(every) if product.anywhere is None else (*every, product.anywhere)


def source_views(spec: Spec) -> tuple[SourceView, ...]:
    """Give the texts that took part."""
    return tuple(SourceView(path, sha256) for path, sha256 in spec.sources)


def has_axes(hdu: Hdu) -> bool:
    """Say whether anything of a block has a shape."""
    arrays = (one for keyword in hdu.keywords for one in inside(keyword.value))
    return bool(
        hdu.shape or any(column.shape for column in hdu.columns) or any(isinstance(one, ArrayValue) for one in arrays)
    )


def levels_set(spec: Spec, context: Context, groups: tuple[str, ...] = ("",)) -> tuple[LevelSet, ...]:
    """Give the rules of the standards of formats whose level the policy sets, by code; `groups`: how codes begin."""
    known = rules_of_the_standard()
    return tuple(
        LevelSet(
            anchor=context.anchor(one.code),
            code=one.code,
            holds=known[one.code].holds,
            level=one.level,
            usual=known[one.code].level,
            reason=line(one.reason),
            origin=origin(one.place),
        )
        for one in sorted(spec.policy.rule_levels, key=lambda one: one.code)
        if one.code.startswith(groups)
    )


def enum_view(enum: Enum, context: Context) -> EnumView:
    """Give an enum with its values."""
    made_of = [f"subset of {enum.subset_of}"] if enum.subset_of else []
    made_of += [f"with all of {' and '.join(enum.includes)}"] if enum.includes else []
    remarks = [enum.kind, *made_of] + [
        word for there, word in ((enum.open, "open"), (enum.ignore_case, "ignoring case")) if there
    ]
    return EnumView(
        anchor=context.anchor(f"enum/{enum.key}"),
        name=enum.name,
        remarks=", ".join(remarks),
        doc=paragraphs(enum.doc),
        values=tuple((value_text(one.value), with_notes(line(one.doc), one.life)) for one in enum.values),
        origin=origin(enum.place),
    )


def flags_view(flags: Flags, context: Context, home: str = "") -> FlagsView:
    """Give flags with their bits, the least significant first. home: the spec, where a page has those of several."""
    scope = f"{home}/flags/{flags.name}" if home else f"flags/{flags.key}"
    anchor = context.anchor(scope)
    bits = tuple(
        BitView(
            context.anchor(f"{scope}/{one.name}"),
            one.bit,
            1 << one.bit,
            one.name,
            with_notes(line(one.doc), one.life),
            deprecated=bool(one.life.deprecated),
            former=tuple(anchor_of(f"{scope}/{old.name}") for old in one.life.formers),
        )
        for one in sorted(flags.bits, key=lambda one: one.bit)
    )
    return FlagsView(
        anchor=anchor,
        name=flags.name,
        type=flags.type.text,
        doc=paragraphs(flags.doc),
        bits=bits,
        origin=origin(flags.place),
        drawing=strip(flags.type.text, bits),
        worked=worked(bits),
    )


def used(product: Product) -> tuple[frozenset[str], frozenset[str]]:
    """Give the keys of the enums and flags that a product speaks of."""
    items: list[Keyword | Column] = []
    for hdu in hdus_of(product):
        items += [*hdu.keywords, *hdu.columns, *(one for column in hdu.columns for one in column.keywords)]
    facts = [one.facts for one in items] + [hdu.image for hdu in hdus_of(product) if hdu.image]
    enums = {kind.enum for one in facts for kind in one.types if kind.enum}
    values = [one for hdu in hdus_of(product) for key in hdu.keywords for one in inside(key.value)]
    enums |= {one.enum for one in values if isinstance(one, MapValue) and one.enum}
    return frozenset(enums), frozenset(one.bits for one in facts if one.bits)


def _fixed(product: Product) -> tuple[tuple[str, str, str], ...]:
    """Give the keywords of the primary header that every file of the product has with one value."""
    return tuple(
        (anchor_of(f"{product.name}/{hdu.label}/{item_of(one)}"), one.name, value_text(one.facts.fixed.value))
        for hdu in hdus_of(product)
        if hdu.kind == "primary" or (product.format != "fits" and hdu.label in {"tree", "meta", "text"})
        for one in hdu.keywords
        if isinstance(one.facts.fixed, Literal_) and one.presence.level == "required" and not one.conditions
    )
