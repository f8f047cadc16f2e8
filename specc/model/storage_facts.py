"""Facts of storage and references: `padded`, `scaled int16`, `written "F8.3"`, `ucd "em.wl"`, `refers to`, `same as`.

Takes them as written; gives them settled, and reports what does not suit the item that they are said of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from specc.model.expressions import ColumnRef
from specc.model.spec.values import Truth
from specc.model.types import INSTANTS, ComputedLength, Storage, Ucd
from specc.model.ucds import check_ucd
from specc.model.value_facts import one_unit
from specc.model.value_types import built_in, is_stored_integer
from specc.model.written import read_form
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.facts import FactReader
    from specc.model.spec import Facts
    from specc.model.types import Length, ValueType
    from specc.source import Span

_FORM = re.compile(
    r"(?P<code>[AI])(?P<width>[1-9]\d{0,3})|(?P<real>[FED])(?P<whole>[1-9]\d{0,3})\.(?P<decimals>\d{1,3})"
)
_CODES = {"string": "A", "int": "I", "float": "FED"}
_FORMS = "they are Aw for texts, Iw for integers, and Fw.d, Ew.d or Dw.d for floats"


def apply(reader: FactReader, facts: Facts, fact: ast.StorageFact, context: Context) -> Facts:
    """Give the facts with one more."""
    storage = facts.storage or Storage()
    match fact:
        case ast.PaddedFact():
            return replace(facts, storage=replace(storage, padded=True))
        case ast.ScaledFact():
            stored = None if fact.stored is None else stored_type(fact.stored, reader.problems)
            return replace(facts, storage=replace(storage, scaled=True, stored=stored))
        case ast.WrittenFact(other=ast.Text()):
            return truth(reader, facts, fact, context)
        case ast.WrittenFact() if is_dated(facts.types):
            return replace(facts, written=read_form(fact.form, [one.kind for one in facts.types], reader.problems))
        case ast.WrittenFact():
            return replace(facts, storage=replace(storage, written=fact.form.text.upper()))
        case ast.UcdFact():
            check_ucd(fact.text.text, fact.text.span, reader.problems)
            return replace(facts, ucd=Ucd(fact.text.text, fact.implied))
        case ast.RelatedFact():
            return related(reader, facts, fact, context)
    assert_never(fact)


def truth(reader: FactReader, facts: Facts, fact: ast.WrittenFact, context: Context) -> Facts:
    """Give the facts with the texts of true and of false."""
    problems, other = reader.problems, fact.other
    if other is None:
        return facts
    if {one.kind for one in facts.types} != {"bool"}:
        problems.add("SP622", fact.span, "two texts are those of true and of false", help="the type is `bool`")
    elif context.hdu is None or context.hdu.kind != "rows":
        problems.add(
            "SP622", fact.span, "only text tables write true and false in words of their own", help="leave it out"
        )
    elif other.text == fact.form.text or (fact.ignore_case and other.text.casefold() == fact.form.text.casefold()):
        problems.add("SP622", other.span, "true and false are the same text", help="give each a text of its own")
    else:
        return replace(facts, truth=Truth(fact.form.text, other.text, fact.ignore_case))
    return facts


def stored_type(name: ast.Name, problems: Problems) -> ValueType | None:
    """Give the type of the integers in the file."""
    if not is_stored_integer(name.text):
        problems.add(
            "SP408",
            name.span,
            f"`{name.text}` is no integer that lies in a file",
            help="they are uint8, int16, int32 and int64",
        )
        return None
    return built_in(name.text)


def related(reader: FactReader, facts: Facts, fact: ast.RelatedFact, context: Context) -> Facts:
    """Give the facts with the column whose values these are."""
    found = reader.typing.lookup.find(fact.target, replace(context, aggregate=True, lenient=True))
    if found is None:
        return facts
    node, problems, span = found.node, reader.problems, fact.target.span
    if not isinstance(node, ColumnRef):
        problems.add("SP341", span, f"`{node.text}` is no column", help="name a column: `TABLE.COLUMN`")
        return facts
    if node.vector:
        problems.add("SP341", span, f"`{node.text}` has several values in a row", help="refer to a column that has one")
        return facts
    if fact.how == "same" and node.hdu.relation == "every":
        problems.add(
            "SP341", span, "a column is the same as one other", help=f"say which: `{span.text.replace('*', '1')}`"
        )
        return facts
    if not _agree(facts.types, node.storage):
        names = " or ".join(one.text for one in facts.types)
        problems.add(
            "SP341", span, f"`{node.text}` is {node.storage}, and this is {names}", help="let both be of one type"
        )
        return facts
    own = one_unit(facts.unit)
    if own and node.unit and not reader.typing.units.units.same(own, node.unit):
        problems.add(
            "SP304", span, f"`{node.text}` is in {node.unit}, and this is in {own}", help="let both be in one unit"
        )
        return facts
    return replace(facts, refers=node) if fact.how == "refers" else replace(facts, same=node)


def _agree(types: tuple[ValueType, ...], storage: str) -> bool:
    return storage == "any" or any(one.kind in {_family(storage), "any"} for one in types)


def _family(storage: str) -> str:
    return storage.lstrip("u").rstrip("0123456789")


def check_storage(  # a column and the table it is in
    facts: Facts, shape: tuple[Length, ...], draft: ItemDraft, hdu: HduDraft, problems: Problems
) -> None:
    """Report what is said of the storage of a column and does not suit it."""
    written = {type(fact): fact.span for fact in draft.declaration.facts}
    for narrowing, _ in draft.narrowings:
        written |= {type(fact): fact.span for fact in narrowing.facts}
    ascii_table, of_fits = hdu.declaration.kind == "asciitable", hdu.kind != "rows"
    by_row = any(isinstance(one, ComputedLength) and one.by_row for one in shape)
    if ast.PaddedFact in written and not by_row and of_fits:
        problems.add(
            "SP408",
            written[ast.PaddedFact],
            "only a length that a column says leaves elements over",
            help="say how many count: `int[N_GRP] padded`",
        )
    if ast.ScaledFact in written and of_fits:
        check_scaled(facts, written[ast.ScaledFact], problems, ascii_table=ascii_table)
    if ast.WrittenFact in written and facts.storage is not None and of_fits:
        check_written(facts, facts.storage.written, written[ast.WrittenFact], problems, ascii_table=ascii_table)
    for node in (facts.refers, facts.same):
        if isinstance(node, ColumnRef) and node.hdu.relation == "own" and node.name == draft.name:
            problems.add("SP341", written[ast.RelatedFact], "a column refers to another", help="name that one")
    if (facts.refers or facts.same) and shape:
        problems.add(
            "SP341",
            written[ast.RelatedFact],
            "a cell with several values refers to nothing",
            help="refer from a column of one value a row",
        )


def check_scaled(facts: Facts, span: Span, problems: Problems, *, ascii_table: bool = False) -> None:
    """Report scaling of what is no number, and the type of integers that are texts."""
    if any(one.kind not in {"int", "float", "any"} for one in facts.types):
        problems.add("SP408", span, f"{facts.types[0].text} is not scaled: a factor makes numbers of numbers")
    elif ascii_table and facts.storage is not None and facts.storage.stored is not None:
        problems.add(
            "SP408", span, "an ASCII table holds texts, no integers of some width", help="write `scaled` alone"
        )


def check_written(facts: Facts, form: str, span: Span, problems: Problems, *, ascii_table: bool) -> None:
    """Report a format that is none of an ASCII table, or holds another type."""
    match = _FORM.fullmatch(form)
    if not ascii_table:
        problems.add(
            "SP408", span, "a format is for columns of an ASCII table", help="in a binary table the type says it"
        )
        return
    if match is None:
        problems.add("SP409", span, f"`{form}` is no format of an ASCII table", help=_FORMS)
        return
    code, width = match["code"] or match["real"], int(match["width"] or match["whole"])
    for one in facts.types:
        if one.kind in _CODES and code not in _CODES[one.kind]:
            problems.add("SP409", span, f"`{form}` holds no {one.text}", help=_FORMS)
        elif one.width is not None and one.width != width:
            problems.add(
                "SP409",
                span,
                f"`{form}` has {width} characters, and the type {one.width}",
                help="let both say the same",
            )
    if match["real"] and int(match["decimals"]) >= width:
        problems.add(
            "SP409", span, f"`{form}` has no room for {match['decimals']} decimals", help="make the field wider"
        )


def is_dated(types: tuple[ValueType, ...]) -> bool:
    """Say whether a value is a date or a time, which has a form and no format."""
    return bool(types) and {one.kind for one in types} <= INSTANTS


def check_elsewhere(facts: tuple[ast.Fact, ...], what: str, types: tuple[ValueType, ...], problems: Problems) -> None:
    """Report facts of columns that are said of a keyword or of pixels."""
    for fact in facts:
        match fact:
            case ast.WrittenFact() if what == "this is a keyword":
                if fact.other is None and not is_dated(types):
                    read_form(fact.form, [one.kind for one in types], problems)
            case ast.PaddedFact() | ast.WrittenFact() | ast.UcdFact():
                word = fact.span.text.split()[0]
                problems.add("SP408", fact.span, f"`{word}` is said of columns; {what}", help="leave it out")
            case ast.ScaledFact() if what == "this is a keyword":
                problems.add("SP408", fact.span, f"`scaled` is said of columns and pixels; {what}", help="leave it out")
            case ast.LikeFact() if what != "this is a keyword":
                problems.add(
                    "SP234", fact.span, f"only texts of keywords are made of parts; {what}", help="write `matches`"
                )
            case ast.AlsoFact() if what != "this is a keyword":
                problems.add(
                    "SP232",
                    fact.span,
                    f"keywords and columns have other names; {what}",
                    help='an HDU is found by several names with `named "SCI" | "ERR"`',
                )
            case ast.RelatedFact(how="same"):
                problems.add("SP341", fact.span, f"a column is the same as another; {what}", help="write `= VALUE`")
            case ast.RelatedFact() if what != "this is a keyword":
                problems.add(
                    "SP341",
                    fact.span,
                    f"values of a column or keyword refer to others; {what}",
                    help="say it in a rule",
                )
            case _:
                pass
