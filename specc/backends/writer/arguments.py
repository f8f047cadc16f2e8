"""Arguments of HDU classes: which keywords a person gives, which the writer fills in, and how each is declared.

Takes the keywords of an HDU; gives declarations for the body of its class. Keywords that are declared several times,
in the arms of a `when`, become one argument.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row
from specc.backends.validator.scope import Constants, Scope
from specc.backends.writer import derived
from specc.model.commentary import is_commentary
from specc.model.expressions import Literal_
from specc.model.records import is_record
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from specc.backends.validator.pieces import Piece
    from specc.backends.validator.texts import Names
    from specc.backends.writer.annotations import Aliases
    from specc.model.expressions import Expr
    from specc.model.spec import Facts, Hdu, Keyword, Scalar

_UNWRITTEN = frozenset({"forbidden", "deprecated"})


@dataclass(slots=True)
class Builder:
    """What the classes of one module share. `functions`: those that derive values under conditions, in order.

    form: of the product at hand; objects: of its trees, by their labels.
    """

    aliases: Aliases
    names: Names
    functions: list[Statement] = field(default_factory=list)
    constants: Constants = field(default_factory=Constants)
    form: str = "fits"
    objects: Mapping[str, Hdu] = field(default_factory=dict)

    def scope(self, here: str, label: str | None = None, *, of: Sequence[Expr]) -> Scope:
        """Give where some expressions stand, an HDU or without a label the file; their long sets get names."""
        for values in derived.long_sets(of):
            if self.constants.find(values) is None:
                self.constants.add(values, self.names.new("_VALUES"))
        where = Scope(here, file=label is None, label=label or "", constants=self.constants, writes=True)
        return replace(where, form=self.form, objects=self.objects)


@dataclass(frozen=True, slots=True)
class Owner:
    """The class that arguments are of: its name, the label of its HDU, and the names that its body has taken."""

    name: str
    label: str
    taken: Names


def arguments(
    keywords: Iterable[Keyword], owner: Owner, builder: Builder, *, column: str | None = None
) -> list[Statement]:
    """Give the declarations of keywords, of a header or of one column."""
    groups: dict[str, list[Keyword]] = {}
    for one in keywords:
        if is_commentary(one.facts.types) or is_record(one.facts.types):  # refused: a class has no place for them
            continue
        if one.presence.when or one.presence.level not in _UNWRITTEN:
            groups.setdefault(item_of(one), []).append(one)
    found: list[Statement] = []
    for name, same in groups.items():
        stem = texts.name(name if column is None else f"{column}_{name}")
        attribute = owner.taken.new(stem)
        make = _family if same[0].family is not None else _single
        found.append(make(attribute, same, owner, builder, column))
        found += description(same[0].description)
    return found


def description(text: str) -> list[Statement]:
    """Give the long description of an argument as the string behind it that tools show."""
    return (
        [Statement(line) for line in texts.docstring(text.partition("\n")[0], text.partition("\n")[2])] if text else []
    )


def _single(attribute: str, same: Sequence[Keyword], owner: Owner, builder: Builder, column: str | None) -> Statement:
    first = same[0]
    annotation = _annotation(same, owner, builder, attribute)
    given = [texts.quoted(first.name), texts.quoted(_kind(same)), *_about(first)]
    given += [named("column", texts.quoted(column))] if column is not None else []
    always = len(same) == 1 and _always(first)
    fixed = first.facts.fixed
    if len(same) == 1 and _expected(first) and not first.conditions and isinstance(fixed, Literal_):
        given += [named("init", "False"), named("default", texts.literal(fixed.value))]
        return _declared(attribute, annotation, "keyword", given, first)
    derive, whole = _derive(attribute, same, owner, builder)
    if derive is not None:
        given.append(named("derive", derive))
    if whole:
        given += [named("init", "False"), named("default", "None")]
        return _declared(attribute, f"{annotation} | None", "keyword", given, first)
    if first.facts.default is not None and always:
        given.append(named("default", texts.literal(first.facts.default)))
    elif always and first.facts.nullable:
        given.append(named("nullable", "True"))
        annotation += " | None"
    elif not always:
        given.append(named("default", "None"))
        annotation += " | None"
    return _declared(attribute, annotation, "keyword", given, first)


def _family(attribute: str, same: Sequence[Keyword], owner: Owner, builder: Builder, column: str | None) -> Statement:  # noqa: ARG001
    first = same[0]
    pattern = first.family.pattern if first.family is not None else ""
    given = [texts.quoted(item_of(first)), texts.quoted(_kind(same)), named("pattern", texts.pattern(pattern))]
    given += _about(first)
    if not (len(same) == 1 and _always(first)):
        given.append(named("default_factory", "dict"))
    annotation = f"Mapping[str, {_annotation(same, owner, builder, attribute)}]"
    return _declared(attribute, annotation, "keywords", given, first)


def _declared(attribute: str, annotation: str, verb: str, given: Sequence[Code], keyword: Keyword) -> Statement:
    place = texts.comment(f"{keyword.place.path.rpartition('/')[2]}:{keyword.place.line}")
    return Statement(row(f"{attribute}: {annotation} = ", call(verb, *given)), place)


def _annotation(same: Sequence[Keyword], owner: Owner, builder: Builder, attribute: str) -> str:
    return builder.aliases.annotation(_together(same), f"{owner.name}_{attribute}")


def _together(same: Sequence[Keyword]) -> Facts:
    """Give the facts of a keyword that is declared once, or what all its declarations leave a person to say."""
    first = same[0].facts
    if len(same) == 1:
        return first
    values: list[Scalar] = []
    closed = True
    for one in same:
        facts = one.facts
        fixed = (facts.fixed.value,) if isinstance(facts.fixed, Literal_) else ()
        values += facts.values or fixed
        closed = closed and bool(facts.values or fixed) and not (facts.values_open or facts.values_ignore_case)
    types = tuple(dict.fromkeys(kind for one in same for kind in one.facts.types))
    plain = tuple(dict.fromkeys(replace(kind, enum=None) for kind in types))
    listed = dict.fromkeys((type(one), one) for one in values)
    return replace(first, types=plain, values=tuple(one for _, one in listed) if closed else ())


def _kind(same: Sequence[Keyword]) -> str:
    return "|".join(dict.fromkeys(kind.kind for one in same for kind in one.facts.types))


def _about(keyword: Keyword) -> list[Code]:
    """Give what goes into the comment of the card, and how digits are padded."""
    facts = keyword.facts
    given: list[Code] = []
    if keyword.doc:
        given.append(named("comment", texts.quoted(texts.printable(keyword.doc))))
    unit = facts.unit
    if unit is not None and (unit.mode == "like" or (unit.mode == "exact" and (len(unit.texts) == 1 or unit.converts))):
        given.append(named("unit", texts.quoted(unit.texts[0])))
    least = max((kind.least or 0 for kind in facts.types if kind.kind == "digits"), default=0)
    if least > 1:
        given.append(named("digits", str(least)))
    if facts.written is not None:
        given.append(named("written", texts.quoted(facts.written)))
    return given


def _always(keyword: Keyword) -> bool:
    """Say whether every file has the keyword."""
    return keyword.presence.level == "required" and not keyword.presence.when and not keyword.conditions


def _expected(keyword: Keyword) -> bool:
    """Say whether a file has the keyword wherever its conditions hold, so that a known value is filled in."""
    return keyword.presence.level in {"required", "recommended"} and not keyword.presence.when


def _derive(attribute: str, same: Sequence[Keyword], owner: Owner, builder: Builder) -> tuple[Code | None, bool]:
    """Give the function that tells a value, and whether it is all there is to the keyword."""
    cases: list[tuple[Piece | None, Piece]] = []
    for one in same:
        case = _case(one, owner, builder)
        if case is not None:
            cases.append(case)
    if not cases:
        return None, False
    whole = len(cases) == len(same)
    if len(cases) == 1 and cases[0][0] is None:
        return cases[0][1].function("h"), whole
    name = builder.names.new(f"_{texts.name(owner.name)}_{attribute}")
    about = Statement(f'"""{texts.sentence(f"Give {item_of(same[0])} under its conditions")}"""')
    body = (about, *derived.steps(cases))
    builder.functions.append(Statement(f"def {name}(h: HduView) -> object:", body=body))
    return name, whole


def _case(keyword: Keyword, owner: Owner, builder: Builder) -> tuple[Piece | None, Piece] | None:
    if keyword.facts.fixed is None or not _expected(keyword):
        return None
    scope = builder.scope("h", owner.label, of=(keyword.facts.fixed, *keyword.conditions))
    what = derived.value(keyword.facts.fixed, scope)
    if what is None:
        return None
    if not keyword.conditions:
        return None, what
    when = derived.condition(keyword.conditions, scope)
    return None if when is None else (when, what)
