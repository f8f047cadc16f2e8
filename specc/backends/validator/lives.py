"""Former names and spellings, and what is written instead of what is deprecated, as generated code has them.

Takes HDUs and items of the model; gives arguments and statements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends import Refusal
from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, Statement, call, named
from specc.plan import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.model.spec import Column, Flags, Hdu, Keyword, Life, Presence, Product, Spec


def formers(hdu: Hdu) -> Iterator[Code]:
    """Give what an HDU, its keywords, their values and its columns were called before."""
    yield from _names("hdu", hdu.label, hdu.life)
    for keyword in hdu.keywords:
        yield from _names("keyword", keyword.name, keyword.life)
        for one in keyword.facts.respelt:
            values = (texts.literal(one.value), texts.literal(one.former.name))
            yield _row("value", keyword.name, *values, texts.quoted(one.former.before), texts.quoted(one.former.found))
    for column in hdu.columns:
        yield from _names("column", column.name, column.life)


def _names(kind: str, name: str, life: Life) -> Iterator[Code]:
    for one in life.formers:
        yield _row(kind, name, *map(texts.quoted, (str(one.name), one.before, one.found)))


def _row(kind: str, name: str, *rest: Code) -> Code:
    return code.tuple_([texts.quoted(kind), texts.quoted(name), *rest])


def instead(presence: Presence, life: Life) -> Iterator[Code]:
    """Give the argument that says since when a thing is deprecated, and what is written now."""
    deprecated = "deprecated" in {presence.level, *(level for level, _ in presence.when)}
    if deprecated and (said := words.instead(life.deprecated, life.now)):
        yield named("instead", texts.quoted(texts.printable(said)))


def outdated(keyword: Keyword, name: Code) -> Iterator[Statement]:
    """Give the statement that tells of values of a keyword that are deprecated."""
    values: list[tuple[Code, Code]] = [
        (texts.literal(one.value), texts.quoted(texts.printable(words.instead(one.since, one.now))))
        for one in keyword.facts.outdated
    ]
    if values:
        yield Statement(call("h.outdated", name, code.dict_(values)))


def gone(product: Product, hdu: Hdu, spec: Spec) -> dict[str, str]:
    """Give the names that other versions have in an HDU, each with what to say where a file has one."""
    declared = {one.name for one in hdu.keywords} | {one.name for one in hdu.columns}
    found: dict[str, str] = {}
    for change in spec.history:
        label, _, name = change.what.partition("/")
        if (change.of, label) != (product.name, hdu.label) or change.kind not in {"came", "went"}:
            continue
        if name and name not in declared:
            said = f"{change.kind} with {change.version}"
            found[name] = f"{found[name]} and {said}" if name in found else f"it {said}"
    return found


def refuse_bits(flags: Sequence[Flags], book: Book) -> None:
    """Say that pixels and cells are not looked at for bits that are deprecated."""
    for one in flags:
        for bit in one.bits:
            if bit.life.deprecated or bit.life.now:
                message = f"a file that sets {bit.name} of {one.name} is not told that this is deprecated"
                book.refusals.append(Refusal(message, one.place))


def refuse_in_cells(column: Column, book: Book) -> None:
    """Say that cells are not looked at for values that are deprecated."""
    if column.facts.outdated:
        values = ", ".join(words.value(one.value) for one in column.facts.outdated)
        message = f"a file with {values} in a column is not told that this is deprecated"
        book.refusals.append(Refusal(message, column.place))
