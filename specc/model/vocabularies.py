"""Vocabularies: a term is said once, and used wherever a header or a table has it.

Takes a `use` and the place it stands in; gives the terms it means, each with what the braces say of it. A term says
what a thing is; whether it is there is said where it is used, and what is said there beside may only ask for more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.named_types import narrowings_of
from specc.model.spec import NamingFormat
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.source import Span

# What a term can be named in: FITS has the term's own name, PNG and JPEG name nothing.
FORMATS: tuple[NamingFormat, ...] = get_args(NamingFormat)


@dataclass(frozen=True, slots=True)
class Taken:
    """A term that is used: its declaration and scope, as what it is used, and what the braces say of it.

    `levels` stand for those of the declaration; `narrowings` ask for more than the term does.
    """

    name: ast.ItemName
    item: ast.Item
    home: Scope
    vocabulary: str
    levels: tuple[ast.LevelFact, ...]
    narrowings: tuple[tuple[ast.Item, Scope], ...]
    formats: tuple[ast.FormatName, ...] = ()  # what it is called elsewhere

    def called_in(self, format_name: str) -> Taken:
        """Give it under the name that columns of a format have for it."""
        names = [one.path.text for one in self.formats if one.format.text == format_name]
        return replace(self, name=replace(self.name, text=names[0])) if names else self


def taken(use: ast.Use, scope: Scope, problems: Problems) -> list[Taken]:
    """Give the terms that a `use` means."""
    found = scope.find(use.vocabulary.text)
    if found is None or not isinstance(found[0], ast.Vocabulary):
        other = found is not None and isinstance(found[0], ast.Fragment)
        problems.add(
            "SP201",
            use.vocabulary.span,
            f"no vocabulary is called `{use.vocabulary.text}`",
            help=f"it is a fragment: `include {use.vocabulary.text}`"
            if other
            else did_you_mean(use.vocabulary.text, scope.names(ast.Vocabulary)),
        )
        return []
    vocabulary, home = found[0], found[1]
    made = []
    terms = {name.text: (term, name) for term in vocabulary.terms for name in term.item.names}
    for name in use.terms:
        if name.text not in terms:
            problems.add(
                "SP201",
                name.span,
                f"`{use.vocabulary.text}` has no term `{name.text}`",
                others=(Label(vocabulary.name.span, "declared here"),),
                help=_near(name.text, list(terms)),
            )
            continue
        term, known = terms[name.text]
        own = [one for one in use.narrowings if any(each.text == name.text for each in one.names)]
        levels = tuple(fact for one in own for fact in one.facts if isinstance(fact, ast.LevelFact))
        narrowings = tuple(
            part
            for one in own
            for part in narrowings_of(replace(one, names=(known,), facts=_values(one.facts)), scope, problems)
        )
        used = replace(name, kind=known.kind)
        made.append(Taken(used, term.item, home, use.vocabulary.text, levels, narrowings, term.formats))
    _check_braces(use, problems)
    return made


def _values(facts: tuple[ast.Fact, ...]) -> tuple[ast.Fact, ...]:
    return tuple(fact for fact in facts if not isinstance(fact, ast.LevelFact))


def _near(name: str, names: list[str]) -> str:
    """Give the term that was meant; a family is meant by its name without the brackets, too."""
    family = [one for one in names if one.startswith((f"{name}[", f"{name}*"))]
    return f"did you mean `{family[0]}`?" if family else did_you_mean(name, names)


def _check_braces(use: ast.Use, problems: Problems) -> None:
    """Report what the braces say of terms that are not used."""
    used = [name.text for name in use.terms]
    for one in use.narrowings:
        for name in one.names:
            if name.text not in used:
                problems.add(
                    "SP201",
                    name.span,
                    f"`{name.text}` is none of the terms that are used here",
                    help=did_you_mean(name.text, used) or f"use it too: `use {use.vocabulary.text}.{name.text}`",
                )


def with_term(found: Problems, item: ast.Item, name: str, problems: Problems) -> None:
    """Report what a format cannot hold of a term, with the place where the term is declared."""
    span = next((one.span for one in item.names if one.text == name), item.span)
    for one in found.found:
        problems.enter(replace(one, others=(*one.others, Label(span, "the term is declared here"))))


# ------------------------------------------------------------------------------------------------------- declarations


def check_vocabulary(vocabulary: ast.Vocabulary, problems: Problems) -> None:
    """Report terms that are declared twice, that say a level, or whose names in other formats cannot be."""
    seen: dict[str, Span] = {}
    paths: dict[tuple[str, str], ast.FormatName] = {}
    for term in vocabulary.terms:
        for name in term.item.names:
            if name.text in seen:
                problems.add(
                    "SP202",
                    name.span,
                    f"the term `{name.text}` is declared twice",
                    others=(Label(seen[name.text], "first here"),),
                    help="leave one out",
                )
            seen.setdefault(name.text, name.span)
        _check_levels(term, problems)
        _check_formats(term, paths, problems)


def _check_levels(term: ast.Term, problems: Problems) -> None:
    help_ = "say it where the term is used: `use NAME?`, or in the braces of the `use`"
    for name in term.item.names:
        if name.optional:
            problems.add("SP224", name.span, "a term says what a thing is, not whether it is there", help=help_)
    for fact in term.item.facts:
        if isinstance(fact, ast.LevelFact) and (fact.level != "deprecated" or fact.condition is not None):
            problems.add("SP224", fact.span, "a term says what a thing is, not whether it is there", help=help_)


def _check_formats(term: ast.Term, paths: dict[tuple[str, str], ast.FormatName], problems: Problems) -> None:
    seen: dict[str, Span] = {}
    for one in term.formats:
        name = one.format.text
        if name == "fits":
            problems.add(
                "SP224", one.format.span, "in FITS a term has its own name", help="call the term what FITS calls it"
            )
        elif name not in FORMATS:
            problems.add(
                "SP224",
                one.format.span,
                f"a term has no name in `{name}`",
                help=did_you_mean(name, FORMATS) or "the formats are " + ", ".join(FORMATS),
            )
        elif name in seen:
            problems.add(
                "SP202",
                one.span,
                f"the name in {name} is said twice",
                others=(Label(seen[name], "first here"),),
                help="leave one out",
            )
        elif len(term.item.names) > 1:
            problems.add(
                "SP224", one.span, "several terms cannot have one name", help="declare the terms on lines of their own"
            )
        else:
            old = paths.setdefault((name, one.path.text), one)
            if old is not one:
                problems.add(
                    "SP202",
                    one.path.span,
                    f"another term is called `{one.path.text}` in {name}",
                    others=(Label(old.path.span, "here"),),
                    help="two terms of one name are one term: leave one out, or mend its name",
                )
        seen.setdefault(name, one.span)
