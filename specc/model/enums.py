"""Enums that are built on others: what they include is put among their values, and a subset is proved to be one.

Takes the scopes of a spec and of all it imports, and puts into them enums that need no other. An enum may hold all
that it includes, so it is at least as wide: an enum that is `open` or ignores case is only included by its like. A
subset says nothing new: its values, and how they compare, are those of the enum it is of.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.circles import DEEPEST, Step, tell_circle, tell_depth
from specc.model.constants import scalar_of, shown
from specc.model.scope import BUILT_IN_TYPES, Scope, enum_named
from specc.model.value_types import built_in
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Problems
    from specc.model.spec import Scalar

# What Python holds the values of an enum in, by the kind of its base.
_VALUES: dict[str, tuple[type, ...]] = {"string": (str,), "int": (int,), "float": (int, float)}
_Way = tuple[tuple[ast.Enum, Step], ...]


def settle_enums(scopes: Iterable[Scope], problems: Problems) -> None:
    """Put enums into the scopes that hold all their values themselves."""
    settling = _Settling(problems)
    settled = [
        (scope, name, settling.settled(one, scope, ()))
        for scope in scopes
        for name, one in scope.own.items()
        if isinstance(one, ast.Enum)
    ]
    for scope, name, one in settled:
        scope.own[name] = one


def key_of(value: Scalar, *, ignore_case: bool) -> tuple[type, Scalar]:
    """Give what tells a value of an enum from the others."""
    return (str, value.lower() if ignore_case else value) if isinstance(value, str) else (float, value)


@dataclass(slots=True)
class _Settling:
    problems: Problems
    done: dict[int, ast.Enum] = field(default_factory=dict)
    too_deep: list[ast.Enum] = field(default_factory=list)

    def settled(self, enum: ast.Enum, scope: Scope, way: _Way) -> ast.Enum:
        """Give an enum without includes. `way`: the enums that led here, each with where it asks for the next."""
        if id(enum) not in self.done:
            made = self.subset(enum, scope, way) if enum.subset else self.enum(enum, scope, way)
            self.done[id(enum)] = made
        return self.done[id(enum)]

    def other(self, name: ast.Name, enum: ast.Enum, scope: Scope, way: _Way) -> ast.Enum | None:
        """Give the enum that another one asks for; None after a diagnostic."""
        found = enum_named(name.text, scope, name.span, self.problems)
        if found is None:
            return None
        onward = (*way, (enum, Step(enum.name.text, name.span)))
        passed = [one for one, _ in onward]
        if any(found is one for one in passed):
            first = next(index for index, one in enumerate(passed) if one is found)
            steps = [step for _, step in onward[first:]]
            tell_circle("SP221", steps, "takes its values from", "list the values in one of them", self.problems)
            return None
        if len(onward) > DEEPEST:
            if not self.too_deep:
                tell_depth(enum.name.text, name.span, "takes its values from", self.problems)
            self.too_deep.append(enum)
            return None
        home = scope.home(name.text)
        return self.settled(found, home, onward)

    def enum(self, enum: ast.Enum, scope: Scope, way: _Way) -> ast.Enum:
        """Give an enum with the values of those that it includes, each once."""
        self.check_base(enum, scope)
        values: dict[tuple[type, Scalar], ast.EnumValue] = {}
        own: dict[tuple[type, Scalar], ast.EnumValue] = {}
        includes = list(enum.includes)
        for index in range(len(enum.values) + 1):
            while includes and includes[0].before == index:
                one = includes.pop(0)
                other = self.other(one.enum, enum, scope, way)
                if other is not None and self.holds(enum, other, one):
                    for value in other.values:
                        self.enter(value, enum, values)
            if index < len(enum.values):
                value = enum.values[index]
                if self.new(value, enum, own):
                    self.enter(value, enum, values, replaces=True)
        return replace(enum, values=tuple(values.values()))

    def new(self, value: ast.EnumValue, enum: ast.Enum, own: dict[tuple[type, Scalar], ast.EnumValue]) -> bool:
        """Say whether an enum lists a value the first time, and that it is one of its kind."""
        constant = scalar_of(value.value)
        wanted = _VALUES.get(built_in(enum.base.text).kind) if enum.base.text in BUILT_IN_TYPES else None
        if constant is None or (
            wanted is not None and (isinstance(constant, bool) or not isinstance(constant, wanted))
        ):
            self.problems.add(
                "SP306",
                value.span,
                f"{value.value.span.text} is no {enum.base.text}",
                help=f"mend the value, or give `{enum.name.text}` another type",
            )
            return False
        key = key_of(constant, ignore_case=enum.ignore_case)
        if key in own:
            same = scalar_of(own[key].value) == constant
            self.problems.add(
                "SP202",
                value.span,
                f"the value {shown(constant)} is listed twice",
                others=(Label(own[key].span, "first here" if same else "here in another case, which this ignores"),),
                help="leave one out",
            )
            return False
        own[key] = value
        return True

    @staticmethod
    def enter(
        value: ast.EnumValue,
        enum: ast.Enum,
        values: dict[tuple[type, Scalar], ast.EnumValue],
        *,
        replaces: bool = False,
    ) -> None:
        """Enter a value; what is said of it first counts, unless the enum itself says something."""
        constant = scalar_of(value.value)
        if constant is None:
            return
        key = key_of(constant, ignore_case=enum.ignore_case)
        old = values.get(key)
        if old is None or old.doc is None or (replaces and value.doc is not None):
            values[key] = value if old is None or value.doc is not None else old

    def check_base(self, enum: ast.Enum, scope: Scope) -> None:
        """Report a base that is no kind of values."""
        text = enum.base.text
        if built_in(text).kind in _VALUES and text in BUILT_IN_TYPES:
            return
        found = scope.find(text)
        other = found is not None and isinstance(found[0], ast.Enum)
        if found is None and text not in BUILT_IN_TYPES:
            near = did_you_mean(text, ("string", "int", "float")) or "write `string`, `int` or `float`"
            self.problems.add("SP201", enum.base.span, f"no type is called `{text}`", help=near)
            return
        self.problems.add(
            "SP301",
            enum.base.span,
            f"`{text}` is an enum, not a type of values" if other else "the values of an enum are texts or numbers",
            help=f"write `subset {enum.name.text} of {text}`, or `include {text}` in the braces"
            if other
            else "write `string`, `int` or `float`",
        )

    def holds(self, enum: ast.Enum, other: ast.Enum, include: ast.EnumInclude) -> bool:
        """Say whether an enum can hold all that another one allows; report it otherwise."""
        name = other.name.text
        if built_in(enum.base.text).kind != built_in(other.base.text).kind:
            message = f"the values of `{name}` are {other.base.text}s, these are {enum.base.text}s"
            help_ = f"make one of them an enum of the other's kind: `enum {enum.name.text} : {other.base.text}`"
        elif other.open and not enum.open:
            message = f"`{name}` is open, and `{enum.name.text}` is not"
            help_ = f"write `enum {enum.name.text} : {enum.base.text} open`, or list the values"
        elif other.ignore_case and not enum.ignore_case:
            message = f"`{name}` ignores case, and `{enum.name.text}` does not"
            help_ = f"write `enum {enum.name.text} : {enum.base.text} ignoring case`, or list the values"
        else:
            return True
        self.problems.add(
            "SP220", include.enum.span, message, others=(Label(other.name.span, "declared here"),), help=help_
        )
        return False

    def subset(self, enum: ast.Enum, scope: Scope, way: _Way) -> ast.Enum:
        """Give a subset as an enum of its own, with what the other says of its values."""
        other = self.other(enum.base, enum, scope, way)
        if other is None:
            return replace(enum, base=ast.Name("any", enum.base.span))
        known = {
            key_of(constant, ignore_case=other.ignore_case): one
            for one in other.values
            if (constant := scalar_of(one.value)) is not None
        }
        wide = replace(enum, base=other.base, ignore_case=other.ignore_case, of=enum.base.text)
        own: dict[tuple[type, Scalar], ast.EnumValue] = {}
        values: list[ast.EnumValue] = []
        for value in enum.values:
            constant = scalar_of(value.value)
            same = known.get(key_of(constant, ignore_case=other.ignore_case)) if constant is not None else None
            if same is not None or constant is None:
                if self.new(value, wide, own) and same is not None:
                    values.append(replace(value, doc=value.doc or same.doc, life=value.life or same.life))
                continue
            texts = [str(scalar_of(one.value)) for one in other.values]
            near = did_you_mean(str(constant), texts) if isinstance(constant, str) else ""
            self.problems.add(
                "SP222",
                value.value.span,
                f"`{other.name.text}` has no value {shown(constant)}",
                others=(Label(other.name.span, "declared here"),),
                help=near or f"add it to `{other.name.text}`, or leave it out",
            )
        return replace(wide, values=tuple(values))
