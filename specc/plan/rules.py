"""Every rule of a spec: what a validator can report, under which id, how grave it is, and what must be read to tell.

Takes a resolved `Spec`; gives its `Plan`. Here are products and their HDUs; what stands in them is in `items`, and what
a value must be in `values`. Two statements about one thing (a keyword declared in both arms of a `when`) share an id,
since findings are told apart by place and id.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from specc.formats.admitted import PICTURES
from specc.formats.jpeg import COMMENT
from specc.model.expressions import Choice
from specc.model.spec import Hdu, Presence, Repeat
from specc.model.types import DimensionName
from specc.plan import trees, words
from specc.plan.deliveries import of_dataset
from specc.plan.identity import item_of, rule_names
from specc.plan.items import state_column, state_key, state_keyword
from specc.plan.mirrors import mirrored
from specc.plan.plan import Plan, PlannedRule
from specc.plan.stating import GRAVITY, About, Gravity, Rules, Subject
from specc.plan.stored import stored
from specc.plan.values import (
    state_former_names,
    state_nulls,
    state_presence,
    state_sequence,
    state_type,
    state_values,
)
from specc.runtime.codes import rules as standard_rules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.model.spec import Facts, Product, Rows, Rule, Spec, Undeclared
    from specc.plan.plan import Needs


def plan(spec: Spec) -> Plan:
    """Give every rule of a spec in the order in which the spec states them, and those of the Standard that it sets."""
    rules = _of_products(spec)
    for dataset in spec.datasets:
        for rule in of_dataset(dataset):
            rules.add(rule)
    for one in spec.policy.rule_levels:
        known = standard_rules()[one.code]
        rules.add(PlannedRule(one.code, one.level, known.holds, cast("Needs", known.needs), one.place))
    return Plan(spec, tuple(rules.found.values()))


def about(spec: Spec) -> Mapping[str, Sequence[About]]:
    """Give what of the model each rule of a product is about, by the ids of the rules."""
    return _of_products(spec).about


def _of_products(spec: Spec) -> Rules:
    rules = Rules()
    for product in spec.products:
        _product(rules, spec, product)
    return rules


def _product(rules: Rules, spec: Spec, product: Product) -> None:
    subject = Subject(rules, product.name, product.name, product.place, About(product))
    if product.templates:
        templates = " or ".join(template.template for template in product.templates)
        subject.must("name", f"the file is called {templates}", "name", place=product.templates[0].place)
    in_name = replace(subject, path=f"{product.name}/name")
    for one in product.fields:
        if one.equals is not None:
            named = in_name.item(one.name, one)
            named.must("value", f"{{{one.name}}} in the name of the file is {one.equals.text}")
        elif one.written is not None:
            named = in_name.item(one.name, one)
            named.must("value", f"{{{one.name}}} in the name of the file is a day of the calendar", "name")
        if one.present is not None:
            named = in_name.item(one.name, one)
            named.must("presence", f"{{{one.name}}} is in the name of the file exactly when {one.present.text}")
    if product.version is not None:
        carrier = product.version.keyword.text
        subject.must("version", f"{carrier} says under which version the file was written", place=product.version.place)
        message = f"{carrier} is no later version than {spec.version}"
        subject.must("newer", message, level="warning", place=product.version.place)
    if product.format == "fits" and product.undeclared_hdus != "allowed":
        subject.must("undeclared-hdu", "every HDU is declared", level=product.undeclared_hdus)
    if product.format == "fits" and product.hdu_order == "fixed":
        subject.must("order", "the HDUs are in the order of the spec")
    for part in product.hdus:
        match part:
            case Hdu():
                _hdu(subject.of(part), product, part)
                _mirrors(subject.of(part), spec, product, part)
            case Repeat():
                _repeat(subject, product, part)
    if product.anywhere is not None:
        _anywhere(subject.of(product.anywhere), product.anywhere)
    for name, rule in zip(rule_names(product.rules), product.rules, strict=True):
        needs: Needs = "data" if rule.reads_data else "header"
        _rule(subject, name, rule, needs)


def _rule(subject: Subject, name: str, rule: Rule, needs: Needs) -> None:
    """State the rule of an author; a choice between groups has a second one, that each group is whole."""
    under = words.under(rule.conditions)
    chosen = rule.expression if isinstance(rule.expression, Choice) else None
    message = rule.message or (words.choice(chosen) if chosen is not None else rule.expression.text)
    subject.must(name, message + under, needs, level=rule.level, place=rule.place, rule=rule)
    groups = words.groups(chosen) if chosen is not None else ""
    if groups:
        subject.must(f"{name}-whole", groups + under, needs, level=rule.level, place=rule.place, rule=rule)


def _undeclared(subject: Subject, what: str, level: Undeclared) -> None:
    if level != "allowed":
        subject.must(f"undeclared-{what}", f"every {what} of {subject.name} is declared", level=level)


def _anywhere(subject: Subject, block: Hdu) -> None:
    """State the rules of keywords that may sit in any header."""
    for keyword in block.keywords:
        item = subject.item(item_of(keyword), keyword)
        state_keyword(item, keyword)
        item.must("agree", f"{item_of(keyword)} is the same in every header that has it")
    for name, rule in zip(rule_names(block.rules), block.rules, strict=True):
        _rule(subject, name, rule, "data" if rule.reads_data else "header")


def _repeat(subject: Subject, product: Product, repeat: Repeat) -> None:
    if not repeat.members:
        return
    labels = ", ".join(member.label for member in repeat.members)
    least = repeat.least.text
    if repeat.most is None:
        times = f"{least} times or more"
    else:
        times = f"{least} times" if least == repeat.most.text else f"{least} to {repeat.most.text} times"
    # How often a group comes is told once, by its first HDU.
    first = subject.of(repeat.members[0])
    first = replace(first, place=repeat.place, about=replace(first.about, repeat=repeat))
    first.must("count", f"{labels} come {times}{words.under(repeat.conditions)}")
    for member in repeat.members:
        _hdu(subject.of(member), product, member)


def _object(subject: Subject, product: Product, block: Hdu) -> None:
    """State the rules of an object of a tree."""
    for key in (*block.keywords, *([block.root] if block.root is not None else [])):
        item = item_of(key)
        asked = replace(key, facts=_of_text(key.facts)) if product.format in PICTURES else key
        if block.kind == "tuple":  # of another length it is of a wrong type
            asked = replace(asked, presence=Presence("optional"))
        state_key(subject.item(item, key), asked, product.format)
    for name, rule in zip(rule_names(block.rules), block.rules, strict=True):
        _rule(subject, name, rule, "header")
    if block.kind == "object" and block.root is None:
        if block.label not in set(trees.labels_held(product.hdus)) and product.format not in PICTURES:
            subject.must("type", f"{block.label} is an object")
        if product.format == "jpeg" and any(key.name == COMMENT for key in block.keywords):
            return  # no other text is in such a file
        levels = [block.undeclared_keywords, *(level for level, _ in block.undeclared_when)]
        _undeclared(subject, "key", max(levels, key=lambda one: GRAVITY.get(cast("Gravity", one), 0)))


def _counts(rows: Rows) -> bool:
    """Say whether there can be too few rows, or too many."""
    return bool(rows.least) or rows.most is not None or rows.dimension is not None or rows.equals is not None


def _of_text(facts: Facts) -> Facts:
    """Give the facts of a text of a picture: it is never null, and nothing is asked of that."""
    return replace(facts, nullable=True)


def _mirrors(subject: Subject, spec: Spec, product: Product, block: Hdu) -> None:
    """State what a tree says again of the headers beside it."""
    for one in mirrored(block, product, spec):
        path = subject.item(one.path, one.keyword)
        path = replace(path, about=replace(path.about, mirrored=one))
        path.must("mirror", f"{one.path} is what {one.keyword.name} of {one.hdu.label} says", "data")


def _hdu(subject: Subject, product: Product, hdu: Hdu) -> None:
    if hdu.kind in {"object", "tuple"}:
        _object(subject, product, hdu)
        return
    if hdu.kind == "picture":
        _picture(subject, hdu)
        return
    primary = hdu.kind == "primary"  # every file has one, the first HDU is it, and no other can be
    if not primary:
        state_presence(subject, hdu.presence, words.presence(hdu.label, hdu.presence, hdu.conditions))
    state_former_names(subject, hdu.life)
    if hdu.kind == "rows":
        if product.format == "ecsv" and product.dialect is not None and product.dialect.delimiter:
            subject.must("delimiter", f"the fields are separated by {_DELIMITERS[product.dialect.delimiter]}")
    elif hdu.kind != "any" and (not primary or hdu.groups or hdu.image is not None):
        subject.must("kind", f"{hdu.label} is {'random groups' if hdu.groups else _KINDS[hdu.kind]}")
    if hdu.kind != "rows" and not primary:
        subject.must("match", f"one HDU of the file is {hdu.label}")
    for keyword in hdu.keywords:
        state_keyword(subject.item(item_of(keyword), keyword), keyword)
    _data(subject, hdu)
    for column in hdu.columns:
        state_column(subject.item(item_of(column), column), column, in_file=product.format != "csv")
    for name, rule in zip(rule_names(hdu.rules), hdu.rules, strict=True):
        needs: Needs = "data" if rule.reads_data or rule.scope in {"row", "pixel"} else "header"
        _rule(subject, name, rule, needs)
    if hdu.kind != "rows":
        _undeclared(subject, "keyword", hdu.undeclared_keywords)
    if hdu.kind in {"table", "asciitable", "rows"} and not hdu.columns_open:
        _undeclared(subject, "column", hdu.undeclared_columns)


def _picture(subject: Subject, pixels: Hdu) -> None:
    """State the rules about the pixels of a picture."""
    if pixels.image is not None:
        state_type(subject, pixels.image)
        if not _takes_any_shape(pixels):
            subject.must("shape", words.shapes(subject.name, pixels.shape, pixels.forms))


def _takes_any_shape(pixels: Hdu) -> bool:
    """Say whether every picture is of a right shape: it has two axes or three, and any length will do."""
    axes = [one.shape for one in pixels.forms] or [pixels.shape]
    free = [one for one in axes if len(set(one)) == len(one) and all(isinstance(each, DimensionName) for each in one)]
    return {len(one) for one in free} == {2, 3}


_DELIMITERS = {" ": "a blank", ",": "a comma"}
_KINDS = {
    "primary": "the primary HDU",
    "image": "an image",
    "table": "a binary table",
    "asciitable": "an ASCII table",
    "asdf": "a binary table that holds an ASDF tree",
}


def _data(subject: Subject, hdu: Hdu) -> None:
    """State the rules about the pixels of an image, or about a table as a whole."""
    if hdu.image is not None:
        state_type(subject, hdu.image)
        if hdu.shape or hdu.forms:
            planes = f", with the planes {', '.join(one.name for one in hdu.planes)}" if hdu.planes else ""
            subject.must("shape", words.shapes(subject.name, hdu.shape, hdu.forms) + planes)
        if hdu.image.storage is not None:
            subject.must("type", stored(subject.name, hdu.image.storage))
        if not hdu.planes:
            state_nulls(subject, hdu.image)
        state_values(subject, hdu.image, "data")
        state_sequence(subject, hdu.image, along="pixel", each="pixels")
        for one in hdu.planes:
            plane = subject.item(one.name, one)
            if not (one.facts.nullable or hdu.image.nullable):
                plane.must("null", f"{one.name} has no nulls", "data")
            state_values(plane, replace(one.facts, unit=None), "data")
    elif hdu.groups:
        pass  # its kind says all
    elif hdu.kind == "primary":
        subject.must("shape", f"{subject.name} has no pixels")
    if hdu.rows is not None and _counts(hdu.rows):
        subject.must("rows", words.rows(subject.name, hdu.rows), place=hdu.rows.place)
    if hdu.columns_in_order:
        subject.must("order", f"the columns of {subject.name} are in the order of the spec")
