"""Every rule of a spec: what a validator can report, under which id, how grave it is, and what must be read to tell.

Takes a resolved `Spec`; gives its `Plan`. Two statements about one thing (a keyword declared in both arms of a `when`)
share an id, since findings are told apart by place and id: their rule carries the graver level and both messages.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, cast

from specc.formats.admitted import PICTURES
from specc.model.commentary import is_commentary
from specc.model.expressions import Choice
from specc.model.records import is_record
from specc.model.spec import Hdu, Repeat
from specc.plan import trees, words
from specc.plan.deliveries import of_dataset
from specc.plan.identity import item_of, rule_names
from specc.plan.mirrors import mirrored
from specc.plan.plan import Plan, PlannedRule
from specc.plan.stored import about_storage, references, says_limits, stored
from specc.runtime.codes import rules as standard_rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.model.spec import Column, Facts, Keyword, Level, Life, Presence, Product, Rule, Spec, Undeclared
    from specc.plan.plan import Needs
    from specc.source import Place

Gravity = Literal["error", "warning", "info", "off"]

_GRAVITY: dict[Gravity, int] = {"off": 0, "info": 1, "warning": 2, "error": 3}
_EFFORT: dict[Needs, int] = {"name": 0, "file": 1, "header": 2, "data": 3}
_LEVELS: dict[Level, Gravity | None] = {
    "required": "error",
    "recommended": "warning",
    "optional": None,
    "forbidden": "error",
    "deprecated": "info",
}


def plan(spec: Spec) -> Plan:
    """Give every rule of a spec in the order in which the spec states them, and those of the Standard that it sets."""
    rules = _Rules()
    for product in spec.products:
        _product(rules, spec, product)
    for dataset in spec.datasets:
        for rule in of_dataset(dataset):
            rules.add(rule)
    for one in spec.policy.rule_levels:
        known = standard_rules()[one.code]
        rules.add(PlannedRule(one.code, one.level, known.holds, cast("Needs", known.needs), one.place))
    return Plan(spec, tuple(rules.found.values()))


@dataclass(slots=True)
class _Rules:
    """The rules met so far, by id, in order."""

    found: dict[str, PlannedRule] = field(default_factory=dict)

    def add(self, rule: PlannedRule) -> None:
        """Keep a rule, together with an earlier one of the same id."""
        known = self.found.get(rule.id)
        self.found[rule.id] = rule if known is None else _together(known, rule)


def _together(one: PlannedRule, other: PlannedRule) -> PlannedRule:
    return replace(
        one,
        level=max(one.level, other.level, key=_GRAVITY.__getitem__),
        message=one.message if other.message in one.message.split("; ") else f"{one.message}; {other.message}",
        needs=max(one.needs, other.needs, key=_EFFORT.__getitem__),
    )


@dataclass(frozen=True, slots=True)
class _Subject:
    """What rules are about: where their ids begin, what messages call it, and where the spec has it."""

    rules: _Rules
    path: str
    name: str
    place: Place

    def must(
        self,
        aspect: str,
        message: str,
        needs: Needs = "header",
        *,
        level: Gravity = "error",
        place: Place | None = None,
    ) -> None:
        """State one rule."""
        self.rules.add(PlannedRule(f"{self.path}:{aspect}", level, message, needs, place or self.place))


def _product(rules: _Rules, spec: Spec, product: Product) -> None:
    subject = _Subject(rules, product.name, product.name, product.place)
    if product.templates:
        templates = " or ".join(template.template for template in product.templates)
        subject.must("name", f"the file is called {templates}", "name", place=product.templates[0].place)
    for one in product.fields:
        if one.equals is not None:
            named = _Subject(rules, f"{product.name}/name/{one.name}", one.name, one.place)
            named.must("value", f"{{{one.name}}} in the name of the file is {one.equals.text}")
        elif one.written is not None:
            named = _Subject(rules, f"{product.name}/name/{one.name}", one.name, one.place)
            named.must("value", f"{{{one.name}}} in the name of the file is a day of the calendar", "name")
        if one.present is not None:
            named = _Subject(rules, f"{product.name}/name/{one.name}", one.name, one.place)
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
                _hdu(rules, product, part)
                _mirrors(rules, spec, product, part)
            case Repeat():
                _repeat(rules, product, part)
    if product.anywhere is not None:
        _anywhere(rules, product, product.anywhere)
    for name, rule in zip(rule_names(product.rules), product.rules, strict=True):
        needs: Needs = "data" if rule.reads_data else "header"
        _rule(subject, name, rule, needs)


def _rule(subject: _Subject, name: str, rule: Rule, needs: Needs) -> None:
    """State the rule of an author; a choice between groups has a second one, that each group is whole."""
    under = words.under(rule.conditions)
    chosen = rule.expression if isinstance(rule.expression, Choice) else None
    message = rule.message or (words.choice(chosen) if chosen is not None else rule.expression.text)
    subject.must(name, message + under, needs, level=rule.level, place=rule.place)
    groups = words.groups(chosen) if chosen is not None else ""
    if groups:
        subject.must(f"{name}-whole", groups + under, needs, level=rule.level, place=rule.place)


def _anywhere(rules: _Rules, product: Product, block: Hdu) -> None:
    """State the rules of keywords that may sit in any header."""
    subject = _Subject(rules, f"{product.name}/{block.label}", block.label, block.place)
    for keyword in block.keywords:
        item = _Subject(rules, f"{subject.path}/{item_of(keyword)}", item_of(keyword), keyword.place)
        _keyword(item, keyword)
        item.must("agree", f"{item_of(keyword)} is the same in every header that has it")
    for name, rule in zip(rule_names(block.rules), block.rules, strict=True):
        _rule(subject, name, rule, "data" if rule.reads_data else "header")


def _repeat(rules: _Rules, product: Product, repeat: Repeat) -> None:
    if not repeat.members:
        return
    labels = ", ".join(member.label for member in repeat.members)
    least = repeat.least.text
    if repeat.most is None:
        times = f"{least} times or more"
    else:
        times = f"{least} times" if least == repeat.most.text else f"{least} to {repeat.most.text} times"
    # How often a group comes is told once, by its first HDU.
    first = _Subject(rules, f"{product.name}/{repeat.members[0].label}", repeat.members[0].label, repeat.place)
    first.must("count", f"{labels} come {times}{words.under(repeat.conditions)}")
    for member in repeat.members:
        _hdu(rules, product, member)


def _object(rules: _Rules, product: Product, block: Hdu) -> None:
    """State the rules of an object of a tree."""
    subject = _Subject(rules, f"{product.name}/{block.label}", block.label, block.place)
    for key in (*block.keywords, *([block.root] if block.root is not None else [])):
        item = item_of(key)
        # The texts of a picture are never null, and nothing is asked of that.
        asked = replace(key, facts=replace(key.facts, nullable=True)) if product.format in PICTURES else key
        _key(_Subject(rules, f"{subject.path}/{item}", item, key.place), asked, product.format)
    for name, rule in zip(rule_names(block.rules), block.rules, strict=True):
        _rule(subject, name, rule, "header")
    if block.kind == "object" and block.root is None:
        if block.label not in set(trees.labels_held(product.hdus)):
            subject.must("type", f"{block.label} is an object")
        levels = [block.undeclared_keywords, *(level for level, _ in block.undeclared_when)]
        _undeclared(subject, "key", max(levels, key=lambda one: _GRAVITY.get(cast("Gravity", one), 0)))


def _mirrors(rules: _Rules, spec: Spec, product: Product, block: Hdu) -> None:
    """State what a tree says again of the headers beside it."""
    for one in mirrored(block, product, spec):
        subject = _Subject(rules, f"{product.name}/{block.label}/{one.path}", one.path, one.keyword.place)
        subject.must("mirror", f"{one.path} is what {one.keyword.name} of {one.hdu.label} says", "data")


def _key(subject: _Subject, key: Keyword, form: str) -> None:
    """State the rules of a key: those of a keyword, and those of what it holds."""
    has_unit = trees.holds_arrays(key.value) or trees.is_measured(key.facts, form)
    facts = key.facts if has_unit else replace(key.facts, unit=None)
    if key.value is None:
        _keyword(subject, replace(key, facts=facts))
    else:
        _presence(subject, key.presence, words.presence(subject.name, key.presence, key.conditions))
        _former_names(subject, key.life)
        for aspect, message, needs in trees.structural(subject.name, key.value, facts):
            subject.must(aspect, message, needs)
        if not facts.nullable:
            subject.must("null", f"{subject.name} is not null")
        _former_values(subject, facts)
        _values(subject, facts, "header")
    if key.family is None:
        _sequence(subject, facts, along="element", each="elements", needs="header")
    if facts.tags:
        subject.must("tag", f"{subject.name} is tagged {' or '.join(facts.tags)}")


def _hdu(rules: _Rules, product: Product, hdu: Hdu) -> None:
    if hdu.kind in {"object", "tuple"}:
        _object(rules, product, hdu)
        return
    if hdu.kind == "picture":
        _picture(_Subject(rules, f"{product.name}/{hdu.label}", hdu.label, hdu.place), hdu)
        return
    subject = _Subject(rules, f"{product.name}/{hdu.label}", hdu.label, hdu.place)
    _presence(subject, hdu.presence, words.presence(hdu.label, hdu.presence, hdu.conditions))
    _former_names(subject, hdu.life)
    if hdu.kind == "rows":
        if product.format == "ecsv" and product.dialect is not None and product.dialect.delimiter:
            subject.must("delimiter", f"the fields are separated by {_DELIMITERS[product.dialect.delimiter]}")
    elif hdu.kind != "any":
        subject.must("kind", f"{hdu.label} is {'random groups' if hdu.groups else _KINDS[hdu.kind]}")
    if hdu.kind != "rows":
        subject.must("match", f"one HDU of the file is {hdu.label}")
    for keyword in hdu.keywords:
        _keyword(_Subject(rules, f"{subject.path}/{item_of(keyword)}", item_of(keyword), keyword.place), keyword)
    _data(subject, hdu)
    for column in hdu.columns:
        place = _Subject(rules, f"{subject.path}/{item_of(column)}", item_of(column), column.place)
        _column(place, column, in_file=product.format != "csv")
    for name, rule in zip(rule_names(hdu.rules), hdu.rules, strict=True):
        needs: Needs = "data" if rule.reads_data or rule.scope in {"row", "pixel"} else "header"
        _rule(subject, name, rule, needs)
    if hdu.kind != "rows":
        _undeclared(subject, "keyword", hdu.undeclared_keywords)
    if hdu.kind in {"table", "asciitable", "rows"} and not hdu.columns_open:
        _undeclared(subject, "column", hdu.undeclared_columns)


def _picture(subject: _Subject, pixels: Hdu) -> None:
    """State the rules about the pixels of a picture."""
    if pixels.image is not None:
        _type(subject, pixels.image)
        subject.must("shape", words.shapes(subject.name, pixels.shape, pixels.forms))


_DELIMITERS = {" ": "a blank", ",": "a comma"}
_KINDS = {
    "primary": "the primary HDU",
    "image": "an image",
    "table": "a binary table",
    "asciitable": "an ASCII table",
    "asdf": "a binary table that holds an ASDF tree",
}


def _undeclared(subject: _Subject, what: str, level: Undeclared) -> None:
    if level != "allowed":
        subject.must(f"undeclared-{what}", f"every {what} of {subject.name} is declared", level=level)


def _presence(subject: _Subject, presence: Presence, message: str) -> None:
    levels = [level for each in (presence.level, *(each for each, _ in presence.when)) if (level := _LEVELS[each])]
    if levels:
        subject.must("presence", message, level=max(levels, key=_GRAVITY.__getitem__))


def _keyword(subject: _Subject, keyword: Keyword) -> None:
    facts = keyword.facts
    if facts.like is not None:
        subject.must("like", f"{subject.name} is written {' or '.join(one.template for one in facts.like.templates)}")
        if any(one.equals is not None for one in facts.like.fields):
            subject.must("parts", f"the parts of {subject.name} are what the file says elsewhere")
    _also(subject, keyword.also, "header")
    _presence(subject, keyword.presence, words.presence(subject.name, keyword.presence, keyword.conditions))
    _former_names(subject, keyword.life)
    _former_values(subject, facts)
    if is_record(facts.types):
        subject.must("record", f"each card of {subject.name} is a field of a record, once")
        for one in keyword.fields:
            name = f"{subject.name}.{item_of(one)}"
            _keyword(_Subject(subject.rules, f"{subject.path}.{item_of(one)}", name, one.place), one)
        return
    if is_commentary(facts.types):
        if facts.nonempty:
            subject.must("nonempty", f"a line of {subject.name} says something")
        if facts.matches:
            subject.must("matches", f"a line of {words.matches(subject.name, facts.matches)}")
        return
    _type(subject, facts)
    if not facts.nullable:
        subject.must("null", f"{subject.name} has a value")
    _values(subject, facts, "header")
    if keyword.family is not None:
        _sequence(subject, facts, along="keyword", each="keywords", needs="header")
    for aspect, message, needs in references(subject.name, facts):
        subject.must(aspect, message, needs)


def _also(subject: _Subject, others: tuple[str, ...], needs: Needs) -> None:
    """State that those names of one thing agree which a file has."""
    if others:
        subject.must("also", words.also(subject.name, others), needs)


def _column(subject: _Subject, column: Column, *, in_file: bool) -> None:
    """State the rules of a column. in_file: the file says shapes and units of its columns."""
    facts = column.facts if in_file else replace(column.facts, unit=None)
    if (part := column.part_of) is not None:
        whole = _Subject(subject.rules, f"{subject.path.rpartition('/')[0]}/{part.name}", part.name, column.place)
        whole.must("together", words.together(part))
    _also(subject, column.also, "data")
    _presence(subject, column.presence, words.presence(subject.name, column.presence, column.conditions))
    _former_names(subject, column.life)
    _type(subject, facts)
    if in_file:
        subject.must("shape", words.shapes(subject.name, column.shape, column.forms))
    _nulls(subject, facts)
    _values(subject, facts, "data")
    _sequence(subject, facts, along="row", each="rows")
    for aspect, message, needs in about_storage(subject.name, facts):
        subject.must(aspect, message, needs)
    if says_limits(column):
        subject.must("limit", f"{subject.name} lies within TLMINn and TLMAXn, where they are", "data")
    for keyword in column.keywords:
        name = f"{subject.name}.{item_of(keyword)}"
        _keyword(_Subject(subject.rules, f"{subject.path}.{item_of(keyword)}", name, keyword.place), keyword)


def _data(subject: _Subject, hdu: Hdu) -> None:
    """State the rules about the pixels of an image, or about a table as a whole."""
    if hdu.image is not None:
        _type(subject, hdu.image)
        if hdu.shape or hdu.forms:
            planes = f", with the planes {', '.join(one.name for one in hdu.planes)}" if hdu.planes else ""
            subject.must("shape", words.shapes(subject.name, hdu.shape, hdu.forms) + planes)
        if hdu.image.storage is not None:
            subject.must("type", stored(subject.name, hdu.image.storage))
        if not hdu.planes:
            _nulls(subject, hdu.image)
        _values(subject, hdu.image, "data")
        _sequence(subject, hdu.image, along="pixel", each="pixels")
        for one in hdu.planes:
            plane = _Subject(subject.rules, f"{subject.path}/{one.name}", one.name, one.place)
            if not (one.facts.nullable or hdu.image.nullable):
                plane.must("null", f"{one.name} has no nulls", "data")
            _values(plane, replace(one.facts, unit=None), "data")
    elif hdu.groups:
        pass  # its kind says all
    elif hdu.kind == "primary":
        subject.must("shape", f"{subject.name} has no pixels")
    if hdu.rows is not None:
        subject.must("rows", words.rows(subject.name, hdu.rows), place=hdu.rows.place)
    if hdu.columns_in_order:
        subject.must("order", f"the columns of {subject.name} are in the order of the spec")


_FOUND: dict[str, Gravity] = {"note": "info", "fault": "error"}


def _former_names(subject: _Subject, life: Life) -> None:
    """State that a thing goes by its name of now, where a former one is told."""
    levels = [_FOUND[one.found] for one in life.formers if one.found in _FOUND]
    if levels:
        old = " or ".join(str(one.name) for one in life.formers if one.found in _FOUND)
        level = max(levels, key=_GRAVITY.__getitem__)
        subject.must("name", f"{subject.name} is no longer called {old}", level=level)


def _former_values(subject: _Subject, facts: Facts) -> None:
    """State that values are spelt as now, and that what is deprecated is not used."""
    told = [one for one in facts.respelt if one.former.found in _FOUND]
    if told:
        level = max((_FOUND[one.former.found] for one in told), key=_GRAVITY.__getitem__)
        spelt = ", ".join(f"{words.value(one.former.name)} is now {words.value(one.value)}" for one in told)
        subject.must("spelling", f"{subject.name} is spelt as now: {spelt}", level=level)
    if facts.outdated:
        values = ", ".join(words.value(one.value) for one in facts.outdated)
        subject.must("outdated", f"{subject.name} is not {values}, which is deprecated", level="info")


def _type(subject: _Subject, facts: Facts) -> None:
    if all(one.kind != "any" for one in facts.types):
        subject.must("type", words.types(subject.name, facts.types))


def _nulls(subject: _Subject, facts: Facts) -> None:
    if facts.null is not None:
        subject.must("null", f"{subject.name} writes nulls as {facts.null}", "data")
    elif not facts.nullable:
        subject.must("null", f"{subject.name} has no nulls", "data")


def _sequence(subject: _Subject, facts: Facts, *, along: str, each: str, needs: Needs = "data") -> None:
    """State what holds between the rows of a column, the pixels of an image, or the keywords of a family."""
    if facts.order is not None:
        manner = "increases" if facts.order == "increasing" else "does not decrease"
        subject.must("order", f"{subject.name} {manner} from {along} to {along}", needs)
    if facts.unique:
        subject.must("unique", f"no two {each} have the same {subject.name}", needs)


def _values(subject: _Subject, facts: Facts, needs: Needs) -> None:
    """State what holds for each value, be it in a card, a cell or a pixel."""
    for aspect, message, place in _about_values(subject.name, facts):
        subject.must(
            aspect,
            message,
            "header" if aspect == "unit" else needs,
            level="warning" if aspect == "in" and facts.values_open else "error",
            place=place,
        )


def _about_values(name: str, facts: Facts) -> Iterable[tuple[str, str, Place | None]]:
    if facts.unit is not None and facts.unit.mode not in {"from", "any"}:
        yield "unit", words.unit(name, facts.unit), None
    if facts.fixed is not None:
        yield "value", words.fixed(name, facts), None
    if facts.values:
        yield "in", words.one_of(name, facts), None
    if facts.matches:
        called = f"{name} is the name of a file of {' or '.join(product for _, product in facts.files)}"
        yield "matches", called if facts.files else words.matches(name, facts.matches), None
    lengths = [one for one in facts.types if one.kind == "digits" and one.least is not None]
    if lengths:
        yield "limit", words.types(name, lengths), None
    if facts.limits:
        yield "limit", words.limits(name, facts.limits), facts.limits[0].place
    if facts.bits is not None:
        yield "bits", words.bits(name, facts), None
    if facts.nonempty:
        yield "nonempty", f"{name} is not blank", None
    if facts.finite:
        yield "finite", f"{name} is finite", None
