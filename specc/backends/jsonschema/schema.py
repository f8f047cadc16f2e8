"""The schema of one product: an object of a tree is a definition, its conditions and rules stand in `allOf`.

Takes a product and its plan; gives the schema as plain data. Every rule of the plan that no part of the schema says in
full is listed in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specc.backends.jsonschema.conditions import Conditions, Unsayable, all_of, any_of, known_spellings, negated, whole
from specc.backends.jsonschema.values import KeySchema, reference
from specc.model.expressions import Choice
from specc.model.spec import Hdu
from specc.plan.identity import item_of, rule_names
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.jsonschema.conditions import Schema
    from specc.model.expressions import Expr
    from specc.model.spec import Family, Keyword, Product, Rule, Scalar
    from specc.plan.plan import Plan

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_OBJECTS = frozenset({"object", "tuple"})
_MOST_NAMES = 1000  # that a family is spelt out to
_COMMENT = "To JSON Schema 1.0 is an integer; to the validator it is none."


def schema_of(product: Product, plan: Plan) -> Schema:
    """Give the schema of a product."""
    return _Product(product, plan).schema()


class _Product:
    """Makes the schema of a product. said: ids of the rules that it says in full."""

    def __init__(self, product: Product, plan: Plan) -> None:
        self.product = product
        self.plan = plan
        self.blocks = {one.label: one for one in product.hdus if isinstance(one, Hdu) and one.kind in _OBJECTS}
        self.said: set[str] = set()
        self.unsaid: set[str] = set()

    def schema(self) -> Schema:
        product, spec = self.product, self.plan.spec
        made: Schema = {"$schema": _DRAFT, "$id": f"urn:specc:{spec.name}:{spec.version}:{product.name}"}
        if product.title:
            made["title"] = product.title
        if product.description:
            made["description"] = product.description
        comment = _COMMENT
        if product.version is not None:
            comment += f" Files of versions before {spec.version} are judged by older rules than these."
        made["$comment"] = comment
        defined = {label: _Object(self, block).schema() for label, block in self.blocks.items() if block.root is None}
        for block in self.blocks.values():
            if block.root is not None:
                made.update({**self.key(block, block.root), **({"title": product.title} if product.title else {})})
                self.said.add(f"{product.name}/{block.label}/{item_of(block.root)}:presence")
            elif "." not in block.label and not block.named:
                made["$ref"] = reference(block.label)
                self.said.add(f"{product.name}/{block.label}:type")
        made["$defs"] = {label: one for label, one in defined.items() if self.blocks[label].kind == "object"}
        made["x-specc-not-expressed"] = list(self._not_expressed())
        return made

    def key(self, block: Hdu, key: Keyword) -> Schema:
        """Give the schema of a key, and note what it says."""
        made = KeySchema(key, self.blocks)
        schema = made.schema()
        rule = f"{self.product.name}/{block.label}/{item_of(key)}"
        self.said |= {f"{rule}:{aspect}" for aspect in made.said}
        self.unsaid |= {f"{rule}:{aspect}" for aspect in made.unsaid}
        return schema

    def _not_expressed(self) -> Iterator[dict[str, str]]:
        """Give the rules of this product that the schema does not say."""
        own = (f"{self.product.name}/", f"{self.product.name}:")
        for rule in self.plan.rules:
            said = rule.id in self.said - self.unsaid and rule.level == "error"
            if rule.id.startswith(own) and not said and rule.level != "off":
                yield {"rule": rule.id, "level": rule.level, "says": rule.message}


class _Object:
    """Makes the definition of one object."""

    def __init__(self, whole_: _Product, block: Hdu) -> None:
        self.of = whole_
        self.block = block
        self.properties: Schema = {}
        self.patterns: Schema = {}
        self.required: list[str] = []
        self.more: list[Schema] = []
        self.conditions = Conditions(known_spellings(dict(_spellings(block.keywords))))

    def schema(self) -> Schema:
        block = self.block
        made: Schema = {}
        if block.doc:
            made["title"] = block.doc
        if block.description:
            made["description"] = block.description
        made["type"] = "object"
        for key in block.keywords:
            self._key(key)
        for name, rule in zip(rule_names(block.rules), block.rules, strict=True):
            self._rule(name, rule)
        for word, value in (
            ("properties", self.properties),
            ("patternProperties", self.patterns),
            ("required", self.required),
            ("allOf", self.more),
        ):
            if value:
                made[word] = value
        if block.undeclared_keywords == "error" and not block.undeclared_when:
            made["unevaluatedProperties"] = False
            self._say("undeclared-key")
        return made

    def _say(self, aspect: str, item: str = "") -> None:
        self.of.said.add(f"{self.of.product.name}/{self.block.label}{f'/{item}' if item else ''}:{aspect}")

    def _key(self, key: Keyword) -> None:
        schema = self.of.key(self.block, key)
        before = len(self.more)
        try:
            condition = [self.conditions.holds(one) for one in key.conditions]
        except Unsayable:
            # It may be there; whether it must, nobody can say.
            rule = f"{self.of.product.name}/{self.block.label}/{item_of(key)}:"
            self.of.unsaid |= {one for one in self.of.said if one.startswith(rule)} | {f"{rule}presence"}
            for name in _names(key):
                self.properties.setdefault(name, {})
            for pattern in self._pattern(key):
                self.patterns.setdefault(pattern, {})
            return
        asked: Schema = {}
        names = list(_names(key))
        if key.family is not None and names == []:
            asked["patternProperties"] = dict.fromkeys(self._pattern(key), schema)
        elif names:
            old = [one for one in names if key.family is None and one in _formers(key)]
            now = [one for one in names if one not in old]
            asked["properties"] = dict.fromkeys(now, schema)
            for place, one in enumerate(old):
                # A name of old is one of this key only where no newer one is there; beside it, nobody declares it.
                newer = any_of(*({"required": [each]} for each in (*now, *old[:place])))
                asked.setdefault("allOf", []).append({"if": {"not": newer}, "then": {"properties": {one: schema}}})
        self._presence(key, asked)
        if condition:
            self.more.append({"if": all_of(*condition), "then": asked})
            return
        self.properties.update(asked.get("properties", {}))
        self.patterns.update(asked.get("patternProperties", {}))
        self.required += asked.get("required", [])
        self.more[before:before] = asked.get("allOf", [])

    def _presence(self, key: Keyword, asked: Schema) -> None:
        """Say whether a key must be there: always, or under conditions."""
        presence, item = key.presence, item_of(key)
        names = [name for name in _names(key) if key.family is not None or name == key.name]
        cases: list[tuple[str, Schema]] = []
        try:
            cases += [(level, self.conditions.holds(node)) for level, node in presence.when]
        except Unsayable:
            self.of.unsaid.add(f"{self.of.product.name}/{self.block.label}/{item}:presence")
            return
        if key.family is not None and not names:
            if presence.level == "optional" and not presence.when:
                self._say("presence", item)
            return
        self._say("presence", item)
        if not cases:
            for word, value in self._level(key, presence.level, names).items():
                asked[word] = [*asked.get(word, []), *value] if isinstance(value, list) else value
            return
        before: list[Schema] = []
        last: Schema = {}
        for level, condition in [*cases, (str(presence.level), last)]:
            wanted = self._level(key, level, names)
            if wanted:
                parts = [*([condition] if condition else []), *({"not": one} for one in before)]
                asked.setdefault("allOf", []).append({"if": all_of(*parts), "then": wanted} if parts else wanted)
            before.append(condition)

    @staticmethod
    def _level(key: Keyword, level: str, names: list[str]) -> Schema:
        others = _others(key)
        if level == "required" and others:
            return {"allOf": [any_of(*({"required": [name]} for name in (*names, *others)))]}
        if level == "required":
            return {"required": names}
        if level == "forbidden":
            return {"allOf": [{"not": {"required": [name]}} for name in (*names, *others)]}
        return {}

    def _pattern(self, key: Keyword) -> list[str]:
        if key.family is None or list(_names(key)):
            return []
        # A pattern speaks of what is not declared by name.
        pattern = key.family.pattern
        named = [one for other in self.block.keywords for one in _names(other) if re.fullmatch(pattern, one)]
        if not named:
            return [whole(pattern)]
        return [f"^(?!(?:{'|'.join(map(re.escape, named))})$)(?:{pattern})$"]

    def _rule(self, name: str, rule: Rule) -> None:
        if rule.level != "error" or rule.loop or self.block.kind == "tuple":
            return
        try:
            conditions = [self.conditions.holds(one) for one in rule.conditions]
            conditions += [self.conditions.holds(_exists(one)) for one in rule.if_present]
            demanded = list(self._demanded(rule.expression))
        except Unsayable:
            return
        message = rule.message or rule.expression.text
        made: Schema = {"$comment": message}
        if conditions:
            made |= {"if": all_of(*conditions), "then": all_of(*demanded)}
        else:
            made |= demanded[0] if len(demanded) == 1 else {"allOf": demanded}
        self.more.append(made)
        self._say(name)
        self._say(f"{name}-whole")

    def _demanded(self, node: Expr) -> Iterator[Schema]:
        if isinstance(node, Choice):
            yield self.conditions.choice(node)
            yield from self.conditions.wholes(node)
        else:
            # What cannot be told breaks no rule: only that it is known to be false does.
            yield negated(self.conditions.holds(node, true=False))


def _exists(reference_: Expr) -> Expr:
    from specc.model.expressions import ColumnRef, Exists, KeywordRef  # noqa: PLC0415  # nowhere else

    if not isinstance(reference_, KeywordRef | ColumnRef):
        raise Unsayable
    return Exists("bool", None, reference_.text, reference_.place, reference_)


def _names(key: Keyword) -> Iterator[str]:
    """Give the names that a key may have: its own, those of old, those of a family whose numbers are known."""
    if key.family is None:
        yield key.name
        yield from _others(key)
        return
    yield from _spelt(key.family)


def _others(key: Keyword) -> list[str]:
    return [*key.also, *_formers(key)]


def _formers(key: Keyword) -> list[str]:
    return [str(one.name) for one in key.life.formers if one.found != "fault"]


def _spelt(family: Family) -> list[str]:
    """Give the names of a family; none, where a file says how many there are."""
    names = [family.template]
    for one in family.variables:
        values: list[Any] = list(one.values)
        if not values:
            least, most = (None if end is None else constant(end) for end in (one.least, one.most))
            if not (isinstance(least, int) and isinstance(most, int)) or most - least >= _MOST_NAMES:
                return []
            values = [str(number).zfill(one.pad) for number in range(least, most + 1)]
        names = [re.sub(r"\[[^\]]*\]", str(value), name, count=1) for name in names for value in values]
        if len(names) > _MOST_NAMES:
            return []
    return names if family.variables else []


def _spellings(keys: tuple[Keyword, ...]) -> Iterator[tuple[str, dict[Scalar, list[Scalar]]]]:
    """Give the spellings of old that values of keys may have."""
    for key in keys:
        found: dict[Scalar, list[Scalar]] = {}
        for one in key.facts.respelt:
            if one.former.found != "fault":
                found.setdefault(one.value, []).append(one.former.name)
        if found:
            yield key.name, found
