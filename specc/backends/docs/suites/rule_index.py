"""The page of all rules: how ids are built, how many rules each product has, and every rule of the structure of files.

Takes Plans; gives the page's model. What a rule of a product says is on the page of its rules, what one of structure
says on that of its group; this page leads to both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends.docs.links import anchor_of, link, page_of_dataset, page_of_product, page_of_rules, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.products.rules import Rules
from specc.backends.docs.suites.structure import TOPICS, structure_pages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.plan.plan import Plan

# What the last part of an id says, of rules that the language has of itself.
ASPECTS = {
    "presence": "it is there, or is not, as its level says",
    "type": "its type, and in a table how it is stored",
    "null": "it has a value, or is not null",
    "value": "its value is the one it must be",
    "in": "its value is one of a set",
    "matches": "its text fits a pattern",
    "limit": "its value lies between limits",
    "unit": "its unit",
    "ucd": "its UCD",
    "shape": "its axes and how long they are",
    "length": "how many elements it has",
    "bits": "only bits that are declared are set",
    "finite": "it is neither infinite nor NaN",
    "order": "how its values follow each other",
    "unique": "no value comes twice",
    "nonempty": "it is not blank",
    "refers": "its values are among those of another",
    "same": "its values are those of another, row by row",
    "agree": "it is the same wherever it stands",
    "also": "it says the same under each of its names",
    "like": "its text is written as a template says",
    "parts": "the parts of its text are what the file says elsewhere",
    "record": "its cards are the fields of a record",
    "together": "it is a row of a table of combinations with others",
    "mirror": "it says what a keyword of the header says",
    "source": "its data are those of an HDU",
    "tag": "its tag in the tree",
    "keys": "what its keys may be",
    "rows": "how many rows a table has",
    "kind": "what kind of HDU it is",
    "match": "one HDU of the file is this, and no more than may be",
    "count": "how many of them there are",
    "parent": "each belongs to another file",
    "name": "how the file is called",
    "version": "the file says under which version it was written",
    "newer": "it is of no later version than the specification",
    "outdated": "it goes by the name, or has the value, of now",
    "spelling": "its value is spelt as now",
    "undeclared-keyword": "every keyword is declared",
    "undeclared-column": "every column is declared",
    "undeclared-key": "every key is declared",
    "undeclared-hdu": "every HDU is declared",
    "undeclared-file": "every file of a delivery is declared",
    "twice": "no file of a delivery comes twice",
    "unread": "what needs the files themselves was judged",
}


@dataclass(frozen=True, slots=True)
class JudgedLine:
    """A product or a delivery, its format, and its rules."""

    page: Link
    name: str
    format: str
    rules: Link


@dataclass(frozen=True, slots=True)
class JudgedSpec:
    """A spec with all in it that has rules."""

    spec: Link
    version: str
    lines: tuple[JudgedLine, ...]


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A rule of structure. `settled`: the specs that make another level of it, and which."""

    code: str
    page: str
    holds: str
    level: str
    source: str
    settled: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class CodeGroup:
    """The rules of one group, and the page that explains them."""

    page: Link
    group: str
    rules: tuple[CodeLine, ...]


@dataclass(frozen=True, slots=True)
class CodesOfFormat:
    """The rules that files of one format are judged by."""

    anchor: str
    title: str
    count: int
    groups: tuple[CodeGroup, ...]


@dataclass(frozen=True, slots=True)
class RuleIndexPage:
    """Every rule there is, or the way to it."""

    root: str
    aspects: tuple[tuple[str, str], ...]
    specs: tuple[JudgedSpec, ...]
    formats: tuple[CodesOfFormat, ...]
    count: int  # of rules of structure
    stated: int  # of rules of specs


def rule_index_page(plans: Iterable[Plan]) -> RuleIndexPage:
    """Give the page of all rules of a build."""
    ordered = sorted(plans, key=lambda plan: plan.spec.name)
    formats = _formats(_settled(ordered))
    return RuleIndexPage(
        root="",
        aspects=tuple(ASPECTS.items()),
        specs=tuple(one for one in map(_judged, ordered) if one.lines),
        formats=formats,
        count=sum(one.count for one in formats),
        stated=sum(len(plan.rules) for plan in ordered),
    )


def _judged(plan: Plan) -> JudgedSpec:
    spec = plan.spec
    named = [(page_of_product(spec.name, one), one, one.format.upper()) for one in spec.products]
    lines = [_line(plan, page, one.name, one.title, form) for page, one, form in named]
    lines += [_line(plan, page_of_dataset(spec, one), one.name, one.title, "delivery") for one in spec.datasets]
    return JudgedSpec(Link(page_of_spec(spec.name), spec.name), spec.version, tuple(lines))


def _line(plan: Plan, page: str, name: str, title: str, form: str) -> JudgedLine:
    return JudgedLine(Link(page, title or name), name, form, Link(page_of_rules(page), f"{len(Rules(plan, name)):,}"))


def _settled(plans: Iterable[Plan]) -> dict[str, list[tuple[Link, str]]]:
    """Give which specs set the level of which rule."""
    found: dict[str, list[tuple[Link, str]]] = {}
    for plan in plans:
        for one in plan.spec.policy.rule_levels:
            place = Link(link("", page_of_spec(plan.spec.name), anchor_of(one.code)), plan.spec.name)
            found.setdefault(one.code, []).append((place, one.level))
    return found


def _formats(settled: dict[str, list[tuple[Link, str]]]) -> tuple[CodesOfFormat, ...]:
    pages = {page.group: page for page in structure_pages()}
    found = []
    for title, topics in TOPICS.items():
        groups = tuple(
            CodeGroup(
                page=Link(pages[group].path, topic),
                group=group,
                rules=tuple(
                    CodeLine(
                        code=one.code,
                        page=link("", pages[group].path, one.code),
                        holds=one.holds,
                        level=one.level,
                        source=one.source,
                        settled=tuple(settled.get(one.code, ())),
                    )
                    for one in pages[group].rules
                ),
            )
            for group, topic in topics.items()
        )
        found.append(CodesOfFormat(anchor_of(title), title, sum(len(one.rules) for one in groups), groups))
    return tuple(found)
