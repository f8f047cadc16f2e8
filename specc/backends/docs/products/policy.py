"""What a policy says of a whole file, in sentences: for the page of a product, and for that of the spec.

Takes a spec, and a product; gives safe markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.products.formats import UNITS_WRITTEN, conventions_of
from specc.backends.wording.words import code, listed, number
from specc.diagnostics.recommended import BODIES, RECOMMENDED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from specc.model.spec import Policy, Product, Spec

_LEVELS = {"error": "an error", "warning": "a warning", "info": "noted", "allowed": "allowed"}
_TREES = frozenset({"json", "yaml", "asdf"})
_TABLES = frozenset({"fits", "csv", "ecsv"})


def conventions(spec: Spec, product: Product) -> tuple[Markup, ...]:
    """Give what holds for a whole file of a product."""
    said = _of_fits(spec.policy, product) if product.format == "fits" else conventions_of(product)
    return (*said, *_settled(spec, {product.format}))


def policy_said(spec: Spec) -> tuple[Markup, ...]:
    """Give what holds for the files of all products of a spec, unless a product says otherwise."""
    policy = spec.policy
    formats = {one.format for one in spec.products}
    levels = (
        ("an HDU", policy.undeclared_hdus, formats & {"fits"}),
        ("a column", policy.undeclared_columns, formats & _TABLES),
        ("a keyword", policy.undeclared_keywords, formats & {"fits"}),
        ("a key of a tree", policy.undeclared_keys, formats & _TREES),
    )
    said = [Markup("%s is %s") % (noun, _LEVELS[level]) for noun, level, asked in levels if asked]
    said = [Markup("What is not declared: %s.") % listed(said, "and")] if said else []
    if "fits" in formats:
        said += [_inherit(policy), _order(policy.hdu_order)]
    return (*said, *_settled(spec, formats))


def _settled(spec: Spec, formats: Collection[str]) -> Iterator[Markup]:
    """Give what a policy says of units, texts and names in files of some formats."""
    policy = spec.policy
    united = not UNITS_WRITTEN.isdisjoint(formats)
    if policy.unit_aliases and united:
        pairs = [Markup("%s for %s") % (code(one.written), code(one.means)) for one in policy.unit_aliases]
        yield Markup("Units may be written %s.") % listed(pairs, "and")
    if policy.units_allowed and united:
        yield Markup("Units outside the standard: %s.") % listed([code(one) for one in policy.units_allowed], "and")
    for unit in spec.units:
        about = Markup(": %s") % unit.doc if unit.doc else ""
        yield Markup("The unit %s is %s %s%s.") % (code(unit.name), number(unit.number), code(unit.unit), about)
    if policy.comments != "checked" and "fits" in formats:
        yield (
            Markup("Units in the comments of keywords are not looked at.")
            if policy.comments == "ignored"
            else Markup("The comment of a keyword that has a unit begins with it, in square brackets.")
        )
    if "Z" in policy.datetimes_allowed:
        yield Markup("Dates may end with %s.") % code("Z")
    if "blank" in policy.datetimes_allowed:
        yield Markup("Date and time may be divided by a blank.")
    if policy.follows:
        yield Markup("The spec is held to the recommendations of %s%s.") % (
            listed([Markup.escape(BODIES[one]) for one in policy.follows], "and"),
            _not_followed(policy),
        )
    names = [
        f"have at most {policy.names_length} characters" if policy.names_length is not None else "",
        f"are in {policy.names_case} case" if policy.names_case != "any" else "",
        "have at most eight characters before their one period and three behind it" if policy.names_short else "",
        "are never told apart by case alone" if policy.names_unique else "",
    ]
    if any(names):
        yield Markup("Names of files %s.") % listed([Markup.escape(one) for one in names if one], "and")


def _not_followed(policy: Policy) -> Markup:
    """Give which recommendations are off, and why."""
    off = [one for one in policy.lint_levels if one.level == "off" and one.code in RECOMMENDED]
    said = [Markup("%s (%s)") % (code(one.code), one.reason) for one in off]
    return Markup(", but not %s") % listed(said, "and") if said else Markup("")


def _of_fits(policy: Policy, product: Product) -> list[Markup]:
    return [
        _inherit(policy),
        Markup("HDUs that are not declared here are %s.") % _LEVELS[product.undeclared_hdus],
        _order(product.hdu_order),
    ]


def _inherit(policy: Policy) -> Markup:
    return {
        "none": Markup("Extensions inherit no keywords from the primary header."),
        "primary": Markup("A keyword that an extension lacks is looked for in the primary header."),
        "keyword": Markup("A keyword that an extension lacks is looked for in the primary header if %s is true.")
        % code("INHERIT"),
    }[policy.inherit]


def _order(said: str) -> Markup:
    return Markup("HDUs stand in the order given here.") if said == "fixed" else Markup("HDUs may stand in any order.")
