"""What keys hold as schemas: types, allowed values, limits, lists, maps, tuples, and references to objects.

Takes values and facts of the model; gives schemas, and notes which aspects of a key's rules they say in full. All that
is not noted stays among what a schema does not express.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from specc.backends.jsonschema.conditions import Unsayable, any_of, whatever_case, whole
from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    ScalarValue,
)
from specc.model.types import INSTANTS
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.backends.jsonschema.conditions import Schema
    from specc.model.spec import Hdu, Keyword, Scalar, Value
    from specc.model.types import ValueType

_TYPES = {"string": "string", "bool": "boolean", "int": "integer", "float": "number"}
_ANY = ("string", "boolean", "number")
_DATE = r"(?:[0-9]{4}|[+-][0-9]{5})-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?"
_LIMITS = {">": "exclusiveMinimum", ">=": "minimum", "<": "exclusiveMaximum", "<=": "maximum"}


class KeySchema:
    """The schema of one key. `said`: aspects of its rules that the schema says in full."""

    def __init__(self, key: Keyword, blocks: Mapping[str, Hdu]) -> None:
        self._key = key
        self._facts = key.facts
        self._blocks = blocks
        self.said: set[str] = {"type", "null", "keys", "length"}

    def schema(self) -> Schema:
        """Give the schema, with what people are told of the key."""
        value = self._key.value if self._key.value is not None else ScalarValue(self._facts.types)
        made = dict(self._value(value))
        about: Schema = {}
        if self._key.doc:
            about["title"] = self._key.doc
        if self._key.description:
            about["description"] = self._key.description
        if self._facts.default is not None:
            about["default"] = self._facts.default
        if self._facts.example is not None:
            about["examples"] = [self._facts.example]
        if self._key.presence.level == "deprecated":
            about["deprecated"] = True
        return {**about, **made}

    def _value(self, value: Value) -> Schema:
        match value:
            case ScalarValue():
                return self._scalar(value.types)
            case NullValue():
                return {"type": "null"}
            case ObjectValue(positional=True):
                return self._nullable(self._tuple(self._blocks[value.block]))
            case ObjectValue():
                return self._nullable({"$ref": reference(value.block)})
            case ListValue():
                return self._list(value)
            case MapValue():
                return self._map(value)
            case EitherValue(options=options):
                return any_of(*(self._value(one) for one in options))
            case ArrayValue() | ArrayOf():  # which JSON and YAML have not
                self.said.discard("type")
                return {}
        assert_never(value)

    def _nullable(self, schema: Schema) -> Schema:
        return any_of(schema, {"type": "null"}) if self._facts.nullable else schema

    def _tuple(self, block: Hdu) -> Schema:
        # What the elements are is said of keys of the tuple's own block, and stays unsaid where it is more than a type.
        parts = [KeySchema(one, self._blocks).schema() for one in block.keywords]
        return {"type": "array", "prefixItems": parts, "minItems": len(parts), "maxItems": len(parts)}

    def _list(self, value: ListValue) -> Schema:
        made: Schema = {"type": "array", "items": self._value(value.of)}
        if value.least:
            made["minItems"] = value.least
        if value.most is not None:
            made["maxItems"] = value.most
        if value.dimension is not None:
            self.said.discard("length")
        plain = isinstance(value.of, ScalarValue) and {one.kind for one in value.of.types} <= set(_TYPES)
        if self._facts.unique and plain and not self._facts.nullable:
            made["uniqueItems"] = True
            self.said.add("unique")
        return made

    def _map(self, value: MapValue) -> Schema:
        made: Schema = {"type": "object", "additionalProperties": self._value(value.of)}
        if value.keys:
            made["propertyNames"] = {"enum": list(value.keys)}
        elif value.pattern:
            made["propertyNames"] = {"pattern": whole(value.pattern)}
        return made

    @property
    def unsaid(self) -> set[str]:
        """Give the aspects that something is asked of, and that the schema does not say in full."""
        facts = self._facts
        asked = {
            "type": True,
            "length": True,
            "value": facts.fixed is not None,
            "in": bool(facts.values),
            "matches": bool(facts.matches),
            "limit": bool(facts.limits),
            "unique": facts.unique,
        }
        return {aspect for aspect, wanted in asked.items() if wanted} - self.said

    # Single values.

    def _scalar(self, types: tuple[ValueType, ...]) -> Schema:
        facts = self._facts
        kinds = {one.kind for one in types}
        if kinds <= {"any"} and not self._is_asked():
            return {} if facts.nullable else {"not": {"type": "null"}}
        plain = [one for one in types if one.kind in _TYPES and one.width is None]
        alternatives = [self._type(one) for one in types if one not in plain]
        if plain:
            words = list(dict.fromkeys(_TYPES[one.kind] for one in plain))
            alternatives.insert(0, {"type": words[0] if len(words) == 1 else words})
        base = any_of(*alternatives) if alternatives else {}
        told = (
            {**base, **self._constraints(types)} if "anyOf" not in base else {"allOf": [base, self._constraints(types)]}
        )
        if not facts.nullable:
            return told
        if set(told) == {"type"}:
            known = told["type"]
            return {"type": [*(known if isinstance(known, list) else [known]), "null"]}
        return any_of(told, {"type": "null"})

    def _is_asked(self) -> bool:
        facts = self._facts
        return any((facts.fixed, facts.values, facts.limits, facts.matches, facts.bits, facts.nonempty, facts.like))

    def _type(self, one: ValueType) -> Schema:
        match one.kind:
            case "digits":
                self.said.add("limit")
                most = "" if one.most is None else one.most
                count = "+" if one.least is None else f"{{{one.least},{most}}}"
                return {"type": "string", "pattern": f"^[0-9]{count}$"}
            case "string":
                return {"type": "string", "maxLength": one.width}
            case "date" | "datetime" | "time":
                self.said.discard("type")  # that there is such a day no pattern can say
                return {"type": "string"} if self._facts.written is not None else _form(one.kind)
            case "any":
                return {"type": list(_ANY)}
            case _:
                self.said.discard("type")
                return {}

    def _constraints(self, types: tuple[ValueType, ...]) -> Schema:
        """Give what is asked of values beside their types."""
        facts = self._facts
        kinds = {one.kind for one in types}
        made: Schema = {}
        instants, digits, texts = kinds & INSTANTS, "digits" in kinds, kinds <= {"string", "digits"}
        fixed: Scalar | None = None if facts.fixed is None else constant(facts.fixed)
        if fixed is not None and facts.tolerance is None and not (instants or (digits and not isinstance(fixed, str))):
            made["const"] = fixed
            old = [one.former.name for one in facts.respelt if one.value == fixed and one.former.found != "fault"]
            if old:
                made = {"enum": [fixed, *old]}
            self.said.add("value")
        if facts.values and not facts.values_open and not (instants or digits):
            made.update(self._allowed())
        if facts.limits and not (instants or digits):
            self._limit(made)
        elif facts.limits:
            self.said.discard("limit")
        if facts.matches and texts:
            made.update({"pattern": whole(facts.matches[0])} if len(facts.matches) == 1 else {})
            if len(facts.matches) > 1:
                made["allOf"] = [{"pattern": whole(one)} for one in facts.matches]
            self.said.add("matches")
        if facts.nonempty:
            made["minLength"] = 1
            self.said.add("nonempty")
        if facts.finite:
            self.said.add("finite")  # JSON has no others
        return made

    def _allowed(self) -> Schema:
        facts = self._facts
        old: list[Any] = [one.former.name for one in facts.respelt if one.former.found != "fault"]
        allowed = [*facts.values, *(one for one in old if one not in facts.values)]
        if not facts.values_ignore_case:
            self.said.add("in")
            return {"enum": allowed}
        try:
            made = {"pattern": whatever_case([str(one) for one in allowed])}
        except Unsayable:
            return {}
        self.said.add("in")
        return made

    def _limit(self, made: Schema) -> None:
        said = True
        for limit in self._facts.limits:
            bound = constant(limit.bound)
            if isinstance(bound, bool | str) or bound is None:
                said = False
            elif limit.operator in {">", ">="}:
                made[_LIMITS[limit.operator]] = max(bound, made.get(_LIMITS[limit.operator], bound))
            else:
                made[_LIMITS[limit.operator]] = min(bound, made.get(_LIMITS[limit.operator], bound))
        if said:
            self.said.add("limit")


def _form(kind: str) -> Schema:
    form = {"date": _DATE, "time": _TIME, "datetime": rf"{_DATE}[T ]{_TIME}Z?"}[kind]
    return {"type": "string", "pattern": whole(form)}


def reference(label: str) -> str:
    """Give how a schema names the schema of an object."""
    return "#/$defs/" + label.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("`", "%60").replace(
        " ", "%20"
    )
