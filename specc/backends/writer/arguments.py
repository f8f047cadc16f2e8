"""Arguments of HDU classes: which keywords a person gives, which the writer fills in, and how each is declared.

Takes the keywords of an HDU; gives declarations for the body of its class. Keywords that are declared several times,
in the arms of a `when`, become one argument.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row, tuple_
from specc.backends.validator.scope import Constants, Scope
from specc.backends.writer import derived, words
from specc.backends.writer.coordinates import sky_parts
from specc.model.commentary import is_commentary
from specc.model.expressions import Literal_
from specc.model.records import is_record
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from specc.backends.validator.pieces import Piece
    from specc.backends.validator.texts import Names
    from specc.backends.writer.annotations import Aliases, Allowed
    from specc.model.expressions import Expr
    from specc.model.spec import Hdu, Keyword

_SUMS = frozenset({"CHECKSUM", "DATASUM"})
_UNWRITTEN = frozenset({"forbidden", "deprecated"})


@dataclass(slots=True)
class Builder:
    """What the classes of one module share. `functions`: those that derive values under conditions, in order.

    inherited: keywords of the primary header that hold for extensions, too. form: of the product at hand; objects: of
    its trees, by their labels.
    """

    aliases: Aliases
    names: Names
    called: Mapping[str, str] = field(default_factory=dict)  # names of enums and flags by their keys, for people
    functions: list[Statement] = field(default_factory=list)
    constants: Constants = field(default_factory=Constants)
    inherited: frozenset[str] = frozenset()
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
    """The class that arguments are of: its name, the label of its HDU, and the names that its body has taken.

    inherited: keywords that the primary header may have in place of this one.
    """

    name: str
    label: str
    taken: Names
    inherited: frozenset[str] = frozenset()


def arguments(
    keywords: Iterable[Keyword], owner: Owner, builder: Builder, *, column: str | None = None
) -> list[Statement]:
    """Give the declarations of keywords, of a header or of one column."""
    groups: dict[str, list[Keyword]] = {}
    for one in keywords:
        if one.name in _SUMS:
            continue  # of what is written, and of nothing that a person could give
        if one.presence.when or one.presence.level not in _UNWRITTEN:
            groups.setdefault(item_of(one), []).append(one)
    sky = sky_parts(same[0] for same in groups.values()) if column is None else {}
    found: list[Statement] = []
    for name, same in groups.items():
        stem = texts.name(name if column is None else f"{column}_{name}")
        argument = _Argument(owner.taken.new(stem), same, owner, builder, column, sky.get(name, ""))
        found.append(Statement(""))
        found += argument.statements()
    return found


@dataclass(frozen=True, slots=True)
class _Argument:
    """One argument: what it is called, and the declarations that it stands for."""

    attribute: str
    same: Sequence[Keyword]
    owner: Owner
    builder: Builder
    column: str | None
    sky: str

    @property
    def first(self) -> Keyword:
        return self.same[0]

    @property
    def inherited(self) -> bool:
        """Whether the primary header may have it instead."""
        return self.column is None and self.first.family is None and self.first.name in self.owner.inherited

    def statements(self) -> list[Statement]:
        """Give the declaration and its docstring."""
        types = self.first.facts.types
        if is_commentary(types):
            return self._commentary()
        if is_record(types):
            return self._record()
        return self._family() if self.first.family is not None else self._single()

    def _single(self) -> list[Statement]:
        first = self.first
        given = [texts.quoted(first.name), texts.quoted(_kind(self.same)), *_about(first)]
        given += [named("column", texts.quoted(self.column))] if self.column is not None else []
        always = len(self.same) == 1 and _always(first) and not self.inherited
        fixed = first.facts.fixed
        if len(self.same) == 1 and _expected(first) and not first.conditions and isinstance(fixed, Literal_):
            given += [named("init", "False"), named("default", texts.literal(fixed.value))]
            return self._declared(self.builder.aliases.plain(first.facts), "keyword", given, filled=True)
        derive, whole = _derive(self.attribute, self.same, self.owner, self.builder)
        if derive is not None:
            given.append(named("derive", derive))
        if whole:
            given += [named("init", "False"), named("default", "None")]
            return self._declared(f"{self.builder.aliases.plain(first.facts)} | None", "keyword", given, filled=True)
        allowed = self._allowed()
        annotation = allowed.annotation
        given += _values(allowed)
        if self.sky:
            given.append(named("sky", texts.quoted(self.sky)))
            annotation += " | Sky"
        if first.also:
            given.append(named("also", tuple_([texts.quoted(one) for one in first.also])))
        if any(one.facts.nullable for one in self.same):
            given.append(named("nullable", "True"))
        made = _when_made(first) if len(self.same) == 1 else ""
        if made:
            given.append(named("default_factory", made))
            annotation += "" if always else " | None"
        elif first.facts.default is not None and always:
            given.append(named("default", texts.literal(first.facts.default)))
        elif always and first.facts.nullable:
            annotation += " | None"
        elif not always:
            given.append(named("default", "None"))
            annotation += " | None"
        return self._declared(annotation, "keyword", given)

    def _family(self) -> list[Statement]:
        first = self.first
        pattern = first.family.pattern if first.family is not None else ""
        given = [texts.quoted(item_of(first)), texts.quoted(_kind(self.same)), named("pattern", texts.pattern(pattern))]
        allowed = self._allowed()
        given += [named("column", texts.quoted(self.column))] if self.column is not None else []
        given += [*_about(first), *_values(allowed)]
        if not (len(self.same) == 1 and _always(first)):
            given.append(named("default_factory", "dict"))
        return self._declared(f"Mapping[str, {allowed.annotation}]", "keywords", given)

    def _record(self) -> list[Statement]:
        first = self.first
        fields = [re.escape(one.name) if one.family is None else one.family.pattern for one in first.fields]
        name = re.escape(first.name) if first.family is None else first.family.pattern
        pattern = rf"{name}\.({'|'.join(fields)})"
        given = [texts.quoted(item_of(first)), '"record"', named("pattern", texts.pattern(pattern)), *_about(first)]
        if not (len(self.same) == 1 and _always(first)):
            given.append(named("default_factory", "dict"))
        return self._declared("Mapping[str, Number]", "keywords", given)

    def _commentary(self) -> list[Statement]:
        first = self.first
        given = [texts.quoted(first.name), *_about(first)]
        if not (len(self.same) == 1 and _always(first)):
            given.append(named("default", "()"))
        return self._declared("Sequence[str]", "commentary", given)

    def _allowed(self) -> Allowed:
        unit = any(_unit(one) for one in self.same)
        stem = f"{self.owner.name}_{self.attribute}"
        return self.builder.aliases.allowed([one.facts for one in self.same], stem, unit=unit)

    def _declared(self, annotation: str, verb: str, given: Sequence[Code], *, filled: bool = False) -> list[Statement]:
        more = ["filled in"] * filled + ["takes a SkyCoord"] * bool(self.sky)
        more += ["here or in the primary header"] * (self.inherited and not filled)
        about = words.keyword(self.same, self.builder.called, more=more)
        return [
            Statement(row(f"{self.attribute}: {annotation} = ", call(verb, *given))),
            *(Statement(line) for line in about),
        ]


def _values(allowed: Allowed) -> list[Code]:
    """Give what a keyword may be, for messages when somebody gives something else."""
    if allowed.values is None:
        return []
    found: list[Code] = [named("values", allowed.values)]
    found += [named("others", "True")] if allowed.others else []
    return found + ([named("any_case", "True")] if allowed.any_case else [])


def _kind(same: Sequence[Keyword]) -> str:
    return "|".join(dict.fromkeys(kind.kind for one in same for kind in one.facts.types))


def _about(keyword: Keyword) -> list[Code]:
    """Give what goes into the comment of the card, how digits are padded, and the line of the spec."""
    facts = keyword.facts
    given: list[Code] = []
    if keyword.doc:
        given.append(named("comment", texts.quoted(texts.printable(keyword.doc))))
    unit = _unit(keyword)
    if unit:
        given.append(named("unit", texts.quoted(unit)))
    least = max((kind.least or 0 for kind in facts.types if kind.kind == "digits"), default=0)
    if least > 1:
        given.append(named("digits", str(least)))
    if facts.written is not None:
        given.append(named("written", texts.quoted(facts.written)))
    given.append(named("line", texts.quoted(words.place(keyword.place))))
    return given


def _unit(keyword: Keyword) -> str:
    """Give the unit that values are written in, where it is one."""
    unit = keyword.facts.unit
    if unit is None:
        return ""
    known = unit.mode == "like" or (unit.mode == "exact" and (len(unit.texts) == 1 or unit.converts))
    return unit.texts[0] if known else ""


def _when_made(keyword: Keyword) -> str:
    """Give the function that tells DATE, which is when the file was made: the writer knows."""
    kinds = {one.kind for one in keyword.facts.types}
    if keyword.name != "DATE" or not _expected(keyword) or keyword.conditions or keyword.facts.default is not None:
        return ""
    if not kinds <= {"date", "datetime"}:
        return ""
    return "now" if "datetime" in kinds else "today"


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
