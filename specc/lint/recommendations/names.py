"""How files are called: what all names of a product keep to, proved of its templates, with a name as the example.

Takes what is `Seen` of a product. A name is broken by the shortest that a template lets through; a proof that would
take too long is not made, and then nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.lint.recommendations.looking import Broken
from specc.model.constants import shown
from specc.proofs.names.automata import TooMany, automaton
from specc.proofs.names.searches import Steps, alike, beyond, common, longer_than, longest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.lint.recommendations.looking import Seen
    from specc.model.spec import NameField, NameTemplate, Product
    from specc.proofs.names.language import Language

CARD = 68  # characters of a text that one card holds
_HLSP_LONGEST = 90
_PIECE = "[^_]"
_EXTENSIONS = frozenset({
    "asdf", "csv", "dat", "db", "ecsv", "fits", "fits.bz2", "fits.gz", "gif", "h5", "html", "jpeg", "jpg", "md", "pdf",
    "png", "ps", "readme", "rst", "tar.gz", "tif", "txt", "xml", "yaml", "zip",
})  # fmt: skip
# Each pattern holds of every name that keeps to one recommendation, whatever else is wrong with it.
_FIELDS = f"{_PIECE}+(_{_PIECE}+){{1,6}}_[^_.]+\\.{_PIECE}+"
_NINE = f"{_PIECE}+(_{_PIECE}+){{6}}_[^_.]+\\.{_PIECE}+"
_WORD = r"[A-Za-z\d]"
_LENGTHS = (
    f"{_PIECE}{{1,4}}(_{_PIECE}{{1,20}}){{3}}_{_PIECE}{{1,30}}_{_PIECE}{{1,20}}_{_PIECE}{{1,9}}"
    f"_[^_.]{{1,16}}\\.{_PIECE}{{1,16}}"
)
_FEWER = f"{_PIECE}{{1,4}}(_{_PIECE}{{1,30}}){{1,5}}_[^_.]{{1,16}}\\.{_PIECE}{{1,16}}"


def counterexample(seen: Seen, pattern: str) -> str | None:
    """Give the shortest name of a product that does not match a pattern; None where there is none, or nobody knows."""

    def search(one: Language) -> str | None:
        return beyond(one.graph, automaton(pattern, one.universe), Steps())

    if pattern not in seen.refuted:  # several recommendations look whether others are kept
        seen.refuted[pattern] = _searched(seen, search)
    return seen.refuted[pattern]


def may_be(seen: Seen, pattern: str) -> bool:
    """Say whether a name of a product matches a pattern, or nobody knows."""

    def search(one: Language) -> str | None:
        found = common(one.graph, automaton(pattern, one.universe), Steps())
        return "none" if found is None else None

    return _searched(seen, search) is None


def _searched(seen: Seen, search: Callable[[Language], str | None]) -> str | None:
    """Give what a search among the names of a product found; None where it was given up."""
    if not seen.product.templates:
        return None
    try:
        return None if seen.names.graph.empty else search(seen.names)
    except TooMany:
        return None


def at_template(product: Product, message: str, *, help: str) -> Broken:  # noqa: A002  what messages call it
    """Give what the names of a product break: the first template is marked."""
    first = product.templates[0]
    return Broken(first.place, f'"{first.template}"', message, help)


def told_apart_by_case(seen: Seen) -> Iterator[Broken]:
    """M0129: unless the policy says it, and the compiler has proved it."""
    policy = seen.spec.policy
    if policy.names_unique or policy.names_case != "any":
        return

    def search(one: Language) -> str | None:
        pair = alike(one.graph, one.graph, Steps())
        return None if pair is None else f"{shown(pair[0])} and {shown(pair[1])}"

    found = _searched(seen, search)
    if found is not None:
        yield at_template(
            seen.product,
            f"{found} may both be names, and on many disks these two are one file",
            help="let the fields hold letters of one case only; `policy { names unique ignoring case }` keeps it so",
        )


def long_names(seen: Seen) -> Iterator[Broken]:
    """M0130: unless the policy says how long names may be."""
    if seen.spec.policy.names_length is not None or _measured(seen):
        return

    def search(one: Language) -> str | None:
        length, _name = longest(one.graph, Steps())
        if length is None:
            return "there is no end to the names of"
        return f"there may be {length} characters in the names of" if length > CARD else None

    found = _searched(seen, search)
    if found is not None:
        yield at_template(
            seen.product,
            f"{found} `{seen.product.name}`, and a card holds {CARD}",
            help=f"say how long each field may be, and `policy {{ names length <= {CARD} }}`, or more if it must be",
        )


def _hlsp(pattern: str, message: str, remedy: str, *before: str) -> Callable[[Seen], Iterator[Broken]]:
    """Give what asks a recommendation of names, if names keep to others `before`."""

    def check(seen: Seen) -> Iterator[Broken]:
        if any(counterexample(seen, one) is not None for one in before):
            return
        found = counterexample(seen, pattern)
        if found is not None:
            yield at_template(seen.product, message.format(shown(found)), help=remedy)

    return check


def long_science_names(seen: Seen) -> Iterator[Broken]:
    """M0207."""
    if _measured(seen):
        return

    def search(one: Language) -> str | None:
        return longer_than(one.graph, _HLSP_LONGEST, Steps())

    found = _searched(seen, search)
    if found is not None:
        yield at_template(
            seen.product,
            f"names may have more than {_HLSP_LONGEST} characters, as {shown(found)}",
            help="say how long each field may be, or ask it of files: `require length(filename) <= 90`",
        )


def unknown_extension(seen: Seen) -> Iterator[Broken]:
    """M0216: what a template writes out behind the first period of its last piece."""
    for template in seen.product.templates:
        last = template.parts[-1]
        extension = last.text.rpartition("_")[2].partition(".")[2] if last.kind == "text" else ""
        if extension and extension not in _EXTENSIONS:
            yield Broken(
                template.place,
                f'"{template.template}"',
                f"the archive knows no extension `.{extension}`",
                help="end the template with a known one, as `.fits`",
            )


def pieces_of(template: NameTemplate, product: Product) -> list[NameField | None] | None:
    """Give the field that each piece between underscores is, None for what is none; None for other templates."""
    fields = {one.name: one for one in product.fields}
    pieces: list[list[str]] = [[]]
    for part in template.parts:
        if part.kind == "field":
            pieces[-1].append(part.text)
        elif part.kind == "text":
            first, *others = part.text.split("_")
            pieces[-1] += [f"'{first}"] if first else []
            pieces += [[f"'{one}"] if one else [] for one in others]
        else:
            return None
    known = [[one for one in piece if one in fields] for piece in pieces]
    return [fields[one[0]] if len(one) == 1 else None for one in known]


_KEYWORDS = {1: "HLSPID", 2: "TELESCOP", 3: "INSTRUME", 5: "FILTER"}
_VERSION = 6
_NINE_PIECES = 8


def untied_fields(seen: Seen) -> Iterator[Broken]:
    """M0220."""
    yield from _untied(seen, _KEYWORDS)


def untied_version(seen: Seen) -> Iterator[Broken]:
    """M0331."""
    yield from _untied(seen, {_VERSION: "HLSPVER"})


def _untied(seen: Seen, keywords: dict[int, str]) -> Iterator[Broken]:
    """Give the fields of a full name that equal nothing, although a keyword holds the same."""
    for template in seen.product.templates:
        pieces = pieces_of(template, seen.product)
        if pieces is None or len(pieces) != _NINE_PIECES:
            continue
        for place, keyword in keywords.items():
            field = pieces[place]
            if field is not None and field.equals is None and seen.named([keyword]) and not _ruled(seen, field.name):
                yield Broken(
                    field.place,
                    field.name,
                    f"`{{{field.name}}}` may be another than {keyword} says",
                    help=f"tie the two: `{field.name} : ... = lower(primary.{keyword})`",
                )


def _ruled(seen: Seen, field: str) -> bool:
    """Say whether a rule speaks of a field of the name."""
    return any(f"filename.{field}" in rule.expression.text for rule in seen.product.rules)


def _measured(seen: Seen) -> bool:
    """Say whether a rule says how long names are, which files are judged by."""
    rules = (*seen.product.rules, *(rule for hdu in seen.hdus for rule in hdu.rules))
    return any("length(filename)" in rule.expression.text for rule in rules)


def with_capitals(seen: Seen) -> Iterator[Broken]:
    """M0204: a name that is not lower case."""
    found = counterexample(seen, "[^A-Z]*")
    if found is not None:
        yield at_template(
            seen.product,
            f"{shown(found)} may be a name, which is not lower case",
            help="write the template in lower case, and let its fields hold nothing else: `lower(Mission)`",
        )


_ENDS = re.compile(r"(fits|asdf|csv|ecsv)")


def _science(check: Callable[[Seen], Iterator[Broken]]) -> Callable[[Seen], Iterator[Broken]]:
    """Ask only of what holds data."""

    def asked(seen: Seen) -> Iterator[Broken]:
        if _ENDS.fullmatch(seen.product.format):
            yield from check(seen)

    return asked


_MEND = (
    "let the template have the form `hlsp_{name}_{mission}_{instrument}_{target}_{filter}_v{version}_{product}.fits`"
)

LINTS = {
    "M0129": told_apart_by_case,
    "M0130": long_names,
    "M0201": _hlsp(_FIELDS, "{} may be a name, and has not four to nine fields", _MEND),
    "M0202": _hlsp("hlsp_.*", "{} may be a name, which does not begin with `hlsp_`", _MEND),
    "M0203": _hlsp(
        rf"{_PIECE}*_[A-Za-z]([A-Za-z\d-]*{_WORD})?_.*",
        "{} may be a name, whose second field is none of a collection",
        "let it begin with a letter, go on with letters, digits and hyphens, and end with a letter or a digit",
        _FIELDS,
    ),
    "M0204": with_capitals,
    "M0205": _hlsp(
        r"[A-Za-z\d_.+-]*",
        "{} may be a name, with a character that is none of those allowed",
        "let fields hold letters, digits and `-`, and a target also `+` and `.`",
    ),
    "M0206": _hlsp(
        f"{_LENGTHS}|{_FEWER}",
        "{} may be a name, with a field that is too long",
        "say how long each may be: name, mission, instrument and filter 20, target 30, version 9, product 16",
        _FIELDS,
    ),
    "M0207": long_science_names,
    "M0208": _science(_hlsp(_NINE, "{} may be a name, and has not all nine fields", _MEND, _FIELDS)),
    "M0209": _hlsp(
        r".*_v\d+(\.\d+(\.[\dA-Za-z]+)?)?_[^_]+",
        "{} may be a name, whose version is not `v` and numbers",
        r"let the field be `version : /\d{1,2}(\.\d{1,2}){0,2}/` behind a `v`",
        _NINE,
    ),
    "M0210": _hlsp(
        f"({_PIECE}+_){{4}}{_WORD}({_PIECE}*{_WORD})?_.*",
        "{} may be a name, whose target does not begin and end with a letter or a digit",
        "let `+`, `-` and `.` stand inside of it only: `/[a-z0-9]([a-z0-9.+-]{0,28}[a-z0-9])?/`",
        _NINE,
    ),
    "M0216": unknown_extension,
    "M0220": untied_fields,
    "M0331": untied_version,
}
