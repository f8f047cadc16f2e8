"""Fields of a row that are one thing together: `skycoord(icrs)` is two columns, `time(utc)` one with a scale.

Takes the declaration of such a column; gives a declaration for each field, with what it is of the whole. Only ECSV says
in its header what fields are together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.suggest import did_you_mean
from specc.model.spec import PartOf
from specc.syntax import ast
from specc.syntax.expressions import Const

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.source import Span

_EQUATORIAL = {"ra": (0, 360), "dec": (-90, 90)}
# Of each frame, the fields and between which degrees they lie.
_FRAMES = {
    "icrs": _EQUATORIAL,
    "fk5": _EQUATORIAL,
    "fk4": _EQUATORIAL,
    "galactic": {"l": (0, 360), "b": (-90, 90)},
}
_SCALES = ("utc", "tai", "tt", "tdb", "tcb", "tcg", "ut1")
_KINDS = {"skycoord": ("frame", tuple(_FRAMES)), "time": ("time scale", _SCALES)}
_SAYS = (ast.LevelFact, ast.SinceFact, ast.UntilFact)


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how it is declared, and what it is of the whole."""

    item: ast.Item
    part: PartOf


def called(item: ast.Item) -> ast.TypeTerm | None:
    """Give the type of a declaration that is a call, `skycoord(icrs)`; None for any other."""
    terms = item.type.terms if item.type is not None else ()
    return next((term for term in terms if isinstance(term.structure, ast.CallType)), None)


def is_in(items: tuple[ast.Node, ...]) -> bool:
    """Say whether such a declaration stands among these, or in the branches of a condition there."""
    return any(
        (isinstance(item, ast.Item) and called(item) is not None)
        or (isinstance(item, ast.When) and is_in((*item.then, *item.otherwise)))
        for item in items
    )


def fields(item: ast.Item, term: ast.TypeTerm, format_name: str, problems: Problems) -> list[Field]:
    """Give the fields that a declaration of several fields means; what it cannot say is a problem, and left out."""
    if not _can_stand(item, term, format_name, problems):
        return []
    word, said = _meant(term, problems)
    wrong = [fact for fact in item.facts if not _may_say(fact)]
    for fact in wrong[:1]:
        text = f"this cannot be said of a `{word}`, whose fields say what they are"
        problems.add("SP403", fact.span, text, help="write a rule about the field, as `require all(x.dec > 0 [deg])`")
    null = tuple(fact for fact in item.facts if isinstance(fact, ast.WordFact) and fact not in wrong)
    levels = tuple(fact for fact in item.facts if isinstance(fact, _SAYS))
    made = []
    for name in item.names:
        for attribute, ends in _FRAMES[said].items() if word == "skycoord" else (("value", None),):
            part = PartOf(name.text, word, said, attribute)
            field = name if ends is None else replace(name, text=f"{name.text}.{attribute}", quoted=True)
            type_ = _type(("float64", "string") if ends is None else ("float64",), term.span)
            facts = (*_unit(ends is not None, term.span), *null, *_between(ends, term.span), *levels)
            made.append(Field(replace(item, names=(field,), type=type_, facts=facts), part))
    return made


def _can_stand(item: ast.Item, term: ast.TypeTerm, format_name: str, problems: Problems) -> bool:
    """Say whether such a type can stand there at all."""
    word = term.name.text
    if format_name != "ecsv":
        text = f"`{word}` is what the header of ECSV says of fields; {format_name} says none of that"
        problems.add("SP403", term.span, text, help="declare each column by itself, with its unit")
        return False
    if item.type is not None and len(item.type.terms) > 1:
        problems.add("SP403", term.span, f"`{word}` is no alternative of another type", help="let it stand alone")
        return False
    named = next((name for name in item.names if name.kind != "plain"), None)
    if named is not None:
        text = f"a `{word}` is declared by its name, not by a pattern of names"
        problems.add("SP403", named.span, text, help="name each: `sky_ll, sky_ur : skycoord(icrs)`")
        return False
    return True


def _meant(term: ast.TypeTerm, problems: Problems) -> tuple[Literal["skycoord", "time"], str]:
    """Give kind, and frame or scale; what is not known is reported, and the most usual taken."""
    if term.name.text not in _KINDS:
        help_ = did_you_mean(term.name.text, _KINDS) or "what fields can be together is `skycoord(icrs)`, `time(utc)`"
        problems.add("SP201", term.name.span, f"no type is called `{term.name.text}(...)`", help=help_)
        return "skycoord", "icrs"
    word: Literal["skycoord", "time"] = "time" if term.name.text == "time" else "skycoord"
    what, known = _KINDS[word]
    argument = term.structure.argument if isinstance(term.structure, ast.CallType) else term.name
    if argument.text not in known:
        help_ = did_you_mean(argument.text, known) or f"those that are known are {', '.join(known)}"
        problems.add("SP201", argument.span, f"no {what} is called `{argument.text}`", help=help_)
        return word, known[0]
    return word, argument.text


def _may_say(fact: ast.Fact) -> bool:
    return isinstance(fact, _SAYS) or (isinstance(fact, ast.WordFact) and fact.word == "nullable")


def _type(names: tuple[str, ...], span: Span) -> ast.Type:
    return ast.Type(tuple(ast.TypeTerm(ast.Name(name, span), None, span) for name in names), span)


def _unit(in_degrees: bool, span: Span) -> tuple[ast.Fact, ...]:  # noqa: FBT001  # or in whatever time is written
    texts = (ast.Text("deg", span),) if in_degrees else ()
    mode: Literal["exact", "any"] = "exact" if in_degrees else "any"
    return (ast.UnitFact(mode, texts, implied=False, reference=None, power=1, span=span),)


def _between(ends: tuple[int, int] | None, span: Span) -> tuple[ast.Fact, ...]:
    if ends is None:
        return ()
    low, high = (Const(end, None, span) for end in ends)
    domain = ast.Domain("interval", (), low, high, low_open=False, high_open=False, name=None, span=span)
    return (ast.InFact(domain, span),)
