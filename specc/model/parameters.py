"""Parameters of fragments: what an include gives is checked, and put in their place.

Takes a fragment, the arguments of an include and the scopes that know their names; gives the fragment as if its author
had written the arguments, and the scope in which its names are found. The same arguments give the same fragment, so
that what two includes bring is one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.constants import enum_values, scalar_of, shown
from specc.model.enums import key_of
from specc.model.filling import filled
from specc.model.scope import BUILT_IN_TYPES
from specc.syntax import ast
from specc.syntax.expressions import Const, Ref, RefPart

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.source import Span

_Key = tuple[int, tuple[object, ...]]
# What stands for a parameter while a fragment is judged alone: a value of its kind, whose worth is never judged.
_SAMPLES: dict[str, bool | int | float | str] = {"int": 1, "float": 1.0, "string": "x", "bool": True}
_HELD: dict[str, tuple[type, ...]] = {"int": (int,), "float": (int, float), "string": (str,), "bool": (bool,)}
_WORDS = {
    "int": "a whole number", "float": "a number", "string": "a text in quotes", "bool": "`true` or `false`",
    "unit": "a unit in brackets, such as `[MJy/sr]`", "enum": "the name of an enum", "type": "the name of a type",
    "flags": "the name of flags", "dimension": "the name of a dimension",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parameters:
    """Puts arguments in; remembers what it made, so that the same arguments give the same fragment."""

    problems: Problems
    made: dict[_Key, tuple[ast.Fragment, Scope]] = field(default_factory=dict)

    def filled(
        self, fragment: ast.Fragment, include: ast.Include, scope: Scope, home: Scope
    ) -> tuple[ast.Fragment, Scope] | None:
        """Give a fragment with the arguments of an include; None after a diagnostic."""
        if not fragment.parameters and not include.arguments:
            return fragment, home
        if include.span == fragment.name.span:  # it stands for the fragment alone
            return _sample(fragment, home)
        given = self.arguments(fragment, include, scope, home)
        if given is None:
            return None
        key: _Key = (id(fragment), tuple(_identity(argument, known) for argument, known in given.values()))
        if key not in self.made:
            # What a fragment that is judged alone passes on is as little known there.
            unknown = any(argument.span.unknown for argument, _ in given.values())
            says = ", ".join(f"{name} is {argument.span.text}" for name, (argument, _) in given.items())
            says = "" if unknown else says
            bound = {
                name: (known, argument.value.dotted)
                for name, (argument, known) in given.items()
                if isinstance(argument.value, Ref) and known.find(argument.value.dotted) is not None
            }
            arguments = {name: argument for name, (argument, _) in given.items()}
            items = filled(fragment, arguments, include.span, says).items
            self.made[key] = (replace(fragment, items=items), home.with_bound(bound))
        return self.made[key]

    def arguments(
        self, fragment: ast.Fragment, include: ast.Include, scope: Scope, home: Scope
    ) -> dict[str, tuple[ast.Argument, Scope]] | None:
        """Give an argument for each parameter, with the scope that knows its names; None after a diagnostic."""
        parameters, arguments = fragment.parameters, include.arguments
        needed = [one for one in parameters if one.default is None]
        if not len(needed) <= len(arguments) <= len(parameters):
            many = len(arguments) > len(parameters)
            least = "" if len(needed) == len(parameters) else "at least "
            wanted = len(parameters) if many else len(needed)
            self.problems.add(
                "SP225",
                arguments[len(parameters)].span if many else include.target.span,
                f"`{fragment.name.text}` takes {'' if many else least}{_counted(wanted, 'argument')}, "
                f"not {len(arguments)}",
                others=(Label(fragment.name.span, "declared here"),),
                help=f"write `include {include.target.text}{_call(fragment)}`",
            )
            return None
        given: dict[str, tuple[ast.Argument, Scope]] = {}
        right = True
        for number, parameter in enumerate(parameters):
            if number < len(arguments):
                argument, known = arguments[number], scope
                right &= check_argument(parameter, argument, scope, home, self.problems)
                given[parameter.name.text] = (argument, known)
            elif parameter.default is not None:
                given[parameter.name.text] = (parameter.default, home)
        return given if right else None


def _counted(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def _call(fragment: ast.Fragment) -> str:
    return f"({', '.join(one.name.text for one in fragment.parameters)})" if fragment.parameters else ""


def _identity(argument: ast.Argument, scope: Scope) -> object:
    """Give what tells an argument from another: its value, or the declaration that it names."""
    if isinstance(argument.value, ast.Text):
        return ("unit", argument.value.text)
    constant = scalar_of(argument.value)
    if constant is not None:
        return (type(constant), constant)
    name = argument.value.dotted if isinstance(argument.value, Ref) else argument.span.text
    found = scope.find(name)
    return name if found is None else id(found[0])


def _sample(fragment: ast.Fragment, home: Scope) -> tuple[ast.Fragment, Scope]:
    """Give a fragment whose parameters are unknown values of their kinds."""
    given: dict[str, ast.Argument] = {}
    bound: dict[str, tuple[Scope, str]] = {}
    for parameter in fragment.parameters:
        name, kind, span = parameter.name, parameter.kind.text, parameter.kind.span
        found = home.find(kind)
        if kind in _SAMPLES:
            given[name.text] = ast.Argument(Const(_SAMPLES[kind], None, span), span)
        elif kind == "unit":
            given[name.text] = ast.Argument(ast.Text("", span), span)
        elif kind in {"enum", "type"}:
            given[name.text] = ast.Argument(_name("any", span), span)
            bound[name.text] = (replace(home, own={name.text: _any_enum(name)}, bound={}), name.text)
        elif kind == "flags":
            any_flags = ast.Flags(name, ast.Name("int32", span), (), None, span)
            bound[name.text] = (replace(home, own={name.text: any_flags}, bound={}), name.text)
            given[name.text] = ast.Argument(_name(name.text, span), span)
        elif kind == "dimension":
            given[name.text] = ast.Argument(_name(name.text, span), span)
        elif found is not None and isinstance(found[0], ast.Enum) and found[0].values:
            given[name.text] = ast.Argument(found[0].values[0].value, span)
    items = filled(fragment, given, fragment.name.span, "").items
    return replace(fragment, items=items), home.with_bound(bound)


def _name(name: str, span: Span) -> Ref:
    return Ref((RefPart(name, None, quoted=False, span=span),), None, span)


def _any_enum(name: ast.Name) -> ast.Enum:
    return ast.Enum(
        name,
        ast.Name("any", name.span),
        subset=False,
        open=True,
        ignore_case=False,
        values=(),
        includes=(),
        prose=None,
        span=name.span,
    )


# ---------------------------------------------------------------------------------------------------------- checks


def check_argument(
    parameter: ast.Parameter, argument: ast.Argument, scope: Scope, home: Scope, problems: Problems
) -> bool:
    """Say whether an argument is what a parameter takes. `scope` knows its names, `home` the kind."""
    kind = parameter.kind.text
    found = home.find(kind)
    if kind not in _WORDS and not (found is not None and isinstance(found[0], ast.Enum)):
        return False  # told where the fragment is declared
    if found is not None and isinstance(found[0], ast.Enum) and kind not in _WORDS:
        wanted, fits = f"one of the values of `{kind}`", _is_value(argument, found[0])
        texts = [str(one) for one in enum_values(found[0])]
        constant = scalar_of(argument.value) if not isinstance(argument.value, ast.Text) else None
        near = did_you_mean(str(constant), texts) if isinstance(constant, str) else ""
    else:
        wanted, fits, near = _WORDS[kind], _is_kind(argument, kind, scope), _near(argument, kind, scope)
    if not fits:
        problems.add(
            "SP225",
            argument.span,
            f"`{parameter.name.text}` is {wanted}; this is {_described(argument)}",
            others=(Label(parameter.span, "declared here"),),
            help=near,
        )
    return fits


def _is_value(argument: ast.Argument, enum: ast.Enum) -> bool:
    if isinstance(argument.value, ast.Text) or (constant := scalar_of(argument.value)) is None:
        return False
    keys = {key_of(one, ignore_case=enum.ignore_case) for one in enum_values(enum)}
    return enum.open or key_of(constant, ignore_case=enum.ignore_case) in keys


def _is_kind(argument: ast.Argument, kind: str, scope: Scope) -> bool:
    value = argument.value
    if isinstance(value, ast.Text):
        return kind == "unit"
    if kind in _HELD:
        constant = scalar_of(value)
        return isinstance(constant, _HELD[kind]) and isinstance(constant, bool) == (kind == "bool")
    if not isinstance(value, Ref):
        return False
    text = value.dotted
    found = scope.find(text)
    match kind:
        case "enum":
            return found is not None and isinstance(found[0], ast.Enum)
        case "flags":
            return found is not None and isinstance(found[0], ast.Flags)
        case "type":
            named = found is not None and isinstance(found[0], ast.Enum | ast.NamedType)
            return named or text in BUILT_IN_TYPES
        case "dimension":
            return len(value.parts) == 1 and found is None
    return False


def _near(argument: ast.Argument, kind: str, scope: Scope) -> str:
    text = argument.span.text
    kinds: dict[str, tuple[type[ast.Enum | ast.Flags | ast.NamedType], ...]] = {
        "enum": (ast.Enum,), "flags": (ast.Flags,), "type": (ast.Enum, ast.NamedType),
    }  # fmt: skip
    if not isinstance(argument.value, Ref):
        return ""
    names = [name for each in kinds.get(kind, ()) for name in scope.names(each)]
    return did_you_mean(text, [*names, *(BUILT_IN_TYPES if kind == "type" else ())])


def _described(argument: ast.Argument) -> str:
    if isinstance(argument.value, ast.Text):
        return f"the unit `{argument.value.text}`"
    constant = scalar_of(argument.value)
    if constant is not None:
        return "`true`" if constant is True else "`false`" if constant is False else shown(constant)
    return f"the name `{argument.span.text}`"


def check_parameters(fragment: ast.Fragment, home: Scope, problems: Problems) -> None:
    """Report parameters that are wrong whoever includes the fragment."""
    seen: dict[str, Span] = {}
    defaulted: ast.Parameter | None = None
    for one in fragment.parameters:
        name = one.name.text
        if name in seen:
            problems.add(
                "SP202",
                one.name.span,
                f"the parameter `{name}` is declared twice",
                others=(Label(seen[name], "first here"),),
                help="rename one, or leave one out",
            )
        seen.setdefault(name, one.name.span)
        found = home.find(one.kind.text)
        if one.kind.text not in _WORDS and not (found is not None and isinstance(found[0], ast.Enum)):
            problems.add(
                "SP226",
                one.kind.span,
                f"a parameter is no `{one.kind.text}`",
                help=did_you_mean(one.kind.text, [*_WORDS, *home.names(ast.Enum)])
                or "the kinds are " + ", ".join(_WORDS) + ", or an enum",
            )
        elif one.default is not None:
            check_argument(one, one.default, home, home, problems)
        if one.default is None and defaulted is not None:
            problems.add(
                "SP226",
                one.span,
                f"`{name}` has no default, and stands behind one that has",
                others=(Label(defaulted.span, "this one has"),),
                help="put those with a default last",
            )
        defaulted = defaulted or (one if one.default is not None else None)
    given = {
        one.name.text: ast.Argument(
            ast.Text(one.name.text, one.span) if one.kind.text == "unit" else _name(one.name.text, one.span), one.span
        )
        for one in fragment.parameters
    }
    spoken_of = filled(fragment, given, fragment.name.span, "").spoken_of if given else frozenset()
    for one in fragment.parameters:
        if one.name.text not in spoken_of:
            problems.add(
                "SP228",
                one.name.span,
                f"nothing in `{fragment.name.text}` speaks of `{one.name.text}`",
                help="leave it out",
            )
