"""What the validator found, and what is changed in a FITS file in the making for it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from specc.examples import values
from specc.examples.drawing import Undrawn
from specc.examples.pins import ABSENT, PRESENT
from specc.examples.standing import path_in, path_of
from specc.model import expressions as ex
from specc.model.spec import Column, Keyword, Repeat
from specc.model.walk import nodes
from specc.runtime.expressions import UNTOLD
from specc.runtime.fits.columns import numbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.writer.support.contents import Block
    from specc.examples.fits import Invention
    from specc.model.spec import Rule
    from specc.runtime.findings import Finding


def mend(made: Invention, findings: Sequence[Finding]) -> bool:
    """Change what was found fault with; says whether anything could be changed."""
    changed = [_mend(made, one) for one in findings]  # all of them, not the first alone
    return any(changed)


def _mend(made: Invention, one: Finding) -> bool:
    block = _block(made, one)
    aspect = one.rule.rpartition(":")[2]
    paths = _paths(one, block) if block is not None else []
    if aspect.startswith("undeclared") or (aspect == "presence" and one.found is not None):
        changed = [_without(made, path) for path in paths]  # all of them, not the first alone
        return any(changed)
    if aspect == "presence":
        changed = [_with(made, path) for path in _lacking(one, block)]  # all of them, not the first alone
        return any(changed)
    rule = _rule(made, one)
    if rule is not None and block is not None:
        paths += list(_named(made, rule, block))
    if not paths and block is not None and (block.pixels is not None):
        paths = [path_of(block)]
    if len(paths) == 1 and _as_expected(made, paths[0], one.expected):
        return True
    changed = [_otherwise(made, path, structural=one.structural) for path in paths]  # all of them, not the first alone
    return any(changed)


def _block(made: Invention, one: Finding) -> Block | None:
    blocks = made.contents.blocks
    if one.index is not None and one.index < len(blocks):
        return blocks[one.index]
    return made.contents.block(one.hdu, one.extver) if one.hdu is not None else None


def _paths(one: Finding, block: Block) -> list[str]:
    """Give the paths of what a finding is about: a keyword, perhaps of a column, or a column."""
    found = [path_in(block, one.column, column=True)] if one.column is not None else []
    if one.keyword is None:
        return found
    for number, name in enumerate(block.columns, 1):
        for column, own in block.column_values:
            if column == name and numbered(own, number) == one.keyword:
                return [f"{path_in(block, name, column=True)}.{own}"]
    return [path_in(block, one.keyword)]


def _lacking(one: Finding, block: Block | None) -> Iterator[str]:
    """Give the path of what is missing: the rule names it."""
    parts = one.rule.rpartition(":")[0].split("/")
    if len(parts) == 2:  # noqa: PLR2004  product and HDU
        yield parts[1]
    elif block is not None:
        name, _, own = parts[-1].partition(".")
        is_column = one.column is not None or name in block.columns
        yield path_in(block, one.keyword or one.column or parts[-1], column=is_column and one.keyword is None)
        if own and one.keyword is not None:
            yield f"{path_in(block, name, column=True)}.{own}"


def _with(made: Invention, path: str) -> bool:
    before = made.pins.presence.get(path)
    made.pins.presence[path] = PRESENT
    return before != PRESENT


def _without(made: Invention, path: str) -> bool:
    before = made.pins.presence.get(path)
    made.pins.presence[path] = ABSENT
    made.pins.values.pop(path, None)
    return before != ABSENT


def _as_expected(made: Invention, path: str, expected: object) -> bool:
    """Let a thing be what the validator says that it should be, if it says so and that conforms."""
    one = made.declared.get(path, (None, None))[0]
    if not isinstance(one, Keyword) or not isinstance(expected, str | float | int):
        return False
    told: list[Any] = [expected]
    with suppress(ValueError):
        told = [expected, values.as_typed(float(expected), one.facts)]
    for value in told:
        if values.conforms(value, one.facts) and made.pins.values.get(path) != value:
            made.pins.values[path] = value
            return True
    return False


def _otherwise(made: Invention, path: str, *, structural: bool) -> bool:
    """Let a thing be another; what only the format finds fault with is left out where it may be."""
    found = made.declared.get(path)
    if found is None:
        return False
    one, _ = found
    if structural and isinstance(one, Keyword | Column) and _may_go(one) and made.pins.presence.get(path) != PRESENT:
        return _without(made, path)
    made.forget(path)
    made.pins.values.pop(path, None)
    if isinstance(one, Keyword) and one.facts.example is None and one.facts.fixed is None and not one.facts.nullable:
        try:
            made.pins.values[path] = values.drawn(one.facts, made.draw)
        except (Undrawn, KeyError):
            return False
    return True


def _may_go(one: Keyword | Column) -> bool:
    return one.presence.level in {"optional", "recommended"} and not one.presence.when


def _rule(made: Invention, one: Finding) -> Rule | None:
    """Give the rule of an author that a finding is of, by its line."""
    if one.spec_line is None:
        return None
    for part in made.product.hdus:
        for hdu in part.members if isinstance(part, Repeat) else (part,):
            for rule in hdu.rules:
                if (rule.place.path, rule.place.line) == (one.spec_path, one.spec_line):
                    return rule
    places = ((rule.place.path, rule.place.line, rule) for rule in made.product.rules)
    return next((rule for path, line, rule in places if (path, line) == (one.spec_path, one.spec_line)), None)


def _named(made: Invention, rule: Rule, block: Block) -> Iterator[str]:
    """Give the paths of what a rule names."""
    at = made.at(block)
    for node in nodes(rule.expression):
        if isinstance(node, ex.KeywordRef | ex.ColumnRef | ex.PixelsRef):
            try:
                yield at.path(node)
            except UNTOLD:
                continue
