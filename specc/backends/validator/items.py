"""Keywords, columns and pixels as calls of `h.keyword`, `h.column`, `h.image`, with the rules that hang on them.

Takes items of the model; gives entries, to be put under their conditions and loops. A value or limit that depends on
the file is a rule of its own behind the item, with the id `ITEM:value` or `ITEM:limit`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from specc.backends import Refusal
from specc.backends.validator import code, references, structured, texts
from specc.backends.validator import facts as said
from specc.backends.validator.blocks import Declared, Entry, is_open, loops_of_family
from specc.backends.validator.code import Code, Statement, call, named, row
from specc.backends.validator.demands import of_item
from specc.backends.validator.lives import instead, outdated, refuse_in_cells
from specc.backends.validator.pieces import Piece
from specc.backends.validator.scope import column_name, name_of, one_name, quoted_key
from specc.model.commentary import is_commentary
from specc.model.expressions import (
    Call,
    ColumnRef,
    Compare,
    Has,
    HduRef,
    KeywordRef,
    Literal_,
    Logic,
    PixelsRef,
    Within,
)
from specc.model.records import is_record
from specc.model.types import INSTANTS, NUMERIC
from specc.plan import words
from specc.plan.identity import item_of
from specc.plan.stored import says_limits
from specc.runtime.fits.columns import numbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.expressions import Expr, ExprKind
    from specc.model.spec import Column, Facts, Hdu, Keyword
    from specc.source import Place

    Own = KeywordRef | ColumnRef | PixelsRef

_A_NUMBER = 12345  # no keyword has it


def keyword(one: Keyword, scope: Scope, book: Book) -> Entry:
    """Give the entry of a keyword."""

    def write(within: Scope) -> Sequence[Statement]:
        name = item_of(one)
        if is_commentary(one.facts.types):
            return [_commentary(one, within, book)]
        if is_record(one.facts.types):
            return [_record(one, within, book)]
        known = one_name("keyword_of", within.here, name_of(name, within), one.also, within)
        arguments: list[Code] = [known, said.card_types(one.facts.types)]
        if one.family is not None or one.also:
            arguments.append(named("item", texts.quoted(name)))
        arguments += said.level(one.presence, within)
        arguments += instead(one.presence, one.life)
        if one.hierarch:
            arguments.append(named("hierarch", "True"))
        arguments += said.values(one.facts, "keyword", book, within)
        if within.in_tree and one.family is None:
            arguments += said.along_list(one.facts)
        statement = Statement(call("h.keyword", *arguments), book.comment(one.place))
        head, converts = _head(one.facts, name, one.place), said.may_convert(one.facts)
        also, form = one.also, one.facts.written
        called = quoted_key(name) if within.in_tree else name
        own = KeywordRef(*head, HduRef("own"), called, _storage(one.facts), converts=converts, also=also, written=form)
        outdated_values = outdated(one, name_of(name, within))
        made = [structured.statement(own, one, within, book)] if one.facts.like is not None else []
        return [statement, *outdated_values, *made, *_derived(own, "keyword", one.facts, within, book)]

    _refuse(item_of(one), one.facts, "keyword", one.place, book)
    declared = Declared((one.name, *one.also)) if one.family is None else Declared(matching=(one.family.pattern,))
    return Entry(one.conditions, loops_of_family(one, scope, columns=False), write, declared)


def _record(one: Keyword, scope: Scope, book: Book) -> Statement:
    """Give the call that demands a record, with what is demanded of its fields in its block."""
    arguments: list[Code] = [scope.here, name_of(item_of(one), scope), *said.level(one.presence, scope)]
    if one.family is not None:
        arguments.append(named("item", texts.quoted(item_of(one))))
    body: list[Statement] = []
    for field in one.fields:
        within = scope
        if field.family is not None:
            within = replace(scope, variables={**scope.variables, field.family.template: "name"})
        given = [
            name_of(item_of(field), within),
            said.card_types(field.facts.types),
            *said.level(field.presence, scope),
        ]
        if field.family is not None:
            given.append(named("item", texts.quoted(item_of(field))))
        given += said.values(field.facts, "keyword", book, scope)
        asked = Statement(call("r.keyword", *given), book.comment(field.place))
        if field.family is not None:
            over = call("r.matching", texts.pattern(field.family.pattern))
            asked = Statement(row("for name in ", over, ":"), "", (asked,))
        body.append(asked)
        book.refusals += [
            Refusal(f"{item_of(one)}.{item_of(field)}: {aspect} of a field that depends on the file", field.place)
            for aspect in _rules(field.facts, "keyword")
        ]
    body.append(Statement("r.finish()"))
    return Statement(row("if r := ", call("record", *arguments), ":"), book.comment(one.place), tuple(body))


def _commentary(one: Keyword, scope: Scope, book: Book) -> Statement:
    """Give the call that demands lines of commentary."""
    arguments: list[Code] = [scope.here, texts.quoted(one.name), *said.level(one.presence, scope)]
    if one.facts.nonempty:
        arguments.append(named("nonempty", "True"))
    if one.facts.matches:
        arguments.append(named("matches", code.tuple_([texts.pattern(pattern) for pattern in one.facts.matches])))
    return Statement(call("commentary", *arguments), book.comment(one.place))


def keywords(every: Sequence[Keyword], scope: Scope, book: Book) -> Iterator[Entry]:
    """Give the entries of the keywords that have names, and of families whose numbers have an end."""
    yield from (keyword(one, scope, book) for one in every if not is_open(one.family))


def families_along(every: Sequence[Keyword], book: Book) -> Iterator[Entry]:
    """Give the entries that hold the keywords of families against each other."""
    yield from (_family_along(one, book) for one in every if one.family is not None and said.along(one.facts))


def _family_along(one: Keyword, book: Book) -> Entry:
    """Give the entry that holds the keywords of a family against each other."""

    def write(within: Scope) -> Sequence[Statement]:
        template = item_of(one)
        arguments = [within.here, texts.quoted(template), _along_names(one), said.card_types(one.facts.types)]
        return [Statement(call("family_along", *arguments, *said.along(one.facts)), book.comment(one.place))]

    return Entry(one.conditions, (), write)


def _along_names(one: Keyword) -> Code:
    """Give the names of a family in order, or a pattern whose group is the number that orders them."""
    family = one.family
    variables = family.variables if family is not None else ()
    if len(variables) != 1 or family is None:
        return texts.quoted(family.pattern if family is not None else one.name)
    before, after = re.split(r"\[[a-z]+(?::\d+)?\]", family.template, maxsplit=1)
    if variables[0].values:
        return code.tuple_([texts.quoted(f"{before}{value}{after}") for value in variables[0].values])
    return texts.quoted(rf"{re.escape(before)}(\d+){re.escape(after)}")


def open_keywords(every: Sequence[Keyword], scope: Scope, book: Book) -> Iterator[Entry]:
    """Give the entries of `S_*`, which speak of what nobody declares by name: they come after all that has a name."""
    plain = [one for one in every if one.family is None]
    patterns = [one for one in every if is_open(one.family)]
    for name in dict.fromkeys(_elsewhere(plain, patterns)):

        def left_out(within: Scope, name: str = name) -> Sequence[Statement]:
            anything = [named("level", texts.quoted("optional")), named("nullable", "True")]
            return [Statement(call(f"{within.here}.keyword", texts.quoted(name), texts.quoted("any"), *anything))]

        yield Entry((), (), left_out)
    yield from (keyword(one, scope, book) for one in patterns)


def _elsewhere(plain: Sequence[Keyword], patterns: Sequence[Keyword]) -> Iterator[str]:
    """Give the names that a pattern fits though they are declared, under conditions that may not hold with it."""
    for one in plain:
        for other in patterns:
            family = other.family
            known = other.conditions[: len(one.conditions)] == one.conditions
            if not known and family is not None and re.fullmatch(family.pattern, one.name):
                yield one.name


def columns(every: Sequence[Column], scope: Scope, book: Book) -> Iterator[Entry]:
    """Give the entries of all columns, those of `REST_*` after all that have names."""
    for open_ones in (False, True):
        for one in every:
            if is_open(one.family) == open_ones:
                yield from column(one, scope, book)


def column(one: Column, scope: Scope, book: Book) -> Iterator[Entry]:
    """Give the entries of a column and of its own keywords."""
    loops = loops_of_family(one, scope, columns=True)

    def write(within: Scope) -> Sequence[Statement]:
        name = item_of(one)
        head = _head(one.facts, name, one.place)
        reach, vector = HduRef("own", scope.label), bool(one.shape)
        converts = said.may_convert(one.facts)
        own = ColumnRef(*head, reach, name, _storage(one.facts), vector, converts, one.also)
        known = one_name("column_of", within.here, name_of(name, within), one.also, within)
        arguments: list[Code] = [known, said.types(one.facts.types)]
        if one.family is not None or one.also:
            arguments.append(named("item", texts.quoted(name)))
        arguments += said.level(one.presence, within)
        arguments += instead(one.presence, one.life)
        arguments += said.forms(one.forms, within) if one.forms else said.shape(one.shape, within)
        arguments += said.values(one.facts, "column", book, within)
        arguments += said.storage(one.facts)
        if (part := one.part_of) is not None:
            whole = [texts.quoted(each) for each in (part.name, part.kind, part.told, part.attribute)]
            arguments.append(named("part_of", code.tuple_(whole)))
        if says_limits(one):
            legal = Piece(call(f"{within.here}.legal", column_name(own, within)))
            arguments.append(named("legal", legal.function(within.bound())))
        statement = Statement(call("h.column", *arguments), book.comment(one.place))
        referring = [references.statement(name, how, node, within, book) for how, node in references.of(one.facts)]
        return [statement, *referring, *_derived(own, "column", one.facts, within, book)]

    _refuse(item_of(one), one.facts, "column", one.place, book)
    refuse_in_cells(one, book)
    declared = (
        Declared(columns=(one.name, *one.also))
        if one.family is None
        else Declared(matching_columns=(one.family.pattern,))
    )
    entry = Entry(one.conditions, loops, write, declared)
    inner = [_column_keyword(one, keyword_, scope, book) for keyword_ in one.keywords]
    # `REST_*` is asked for what is not declared yet: a block of its own must be asked before the columns are.
    before = [other for other in inner if is_open(one.family) and other.conditions != one.conditions]
    yield from (*before, entry, *(other for other in inner if other not in before))


def _column_keyword(of: Column, one: Keyword, scope: Scope, book: Book) -> Entry:
    loops = loops_of_family(of, scope, columns=True) + loops_of_family(one, scope, columns=False)

    def write(within: Scope) -> Sequence[Statement]:
        arguments: list[Code] = [
            one_name("column_named", within.here, name_of(item_of(of), within), of.also, within),
            name_of(item_of(one), within),
            said.card_types(one.facts.types),
        ]
        if of.family is not None or one.family is not None or of.also:
            arguments.append(named("item", texts.quoted(f"{item_of(of)}.{item_of(one)}")))
        arguments += said.level(one.presence, within)
        arguments += said.values(one.facts, "keyword", book, within)
        statement = Statement(call("h.column_keyword", *arguments), book.comment(one.place))
        if of.family is not None or one.family is not None:
            return [statement]
        text = f"{of.name}.{one.name}"
        head = _head(one.facts, text, one.place)
        own = KeywordRef(*head, HduRef("own"), one.name, _storage(one.facts), column=of.name, also=of.also)
        return [statement, *_derived(own, "keyword", one.facts, within, book)]

    _refuse(f"{item_of(of)}.{item_of(one)}", one.facts, "keyword", one.place, book)
    if any(_rules(one.facts, "keyword")) and (of.family is not None or one.family is not None):
        reason = (
            f"what {item_of(of)}.{item_of(one)} must be depends on the file; only a fixed value can be checked there"
        )
        book.refusals.append(Refusal(reason, one.place))
    conditions = of.conditions + tuple(c for c in one.conditions if c not in of.conditions)
    return Entry(conditions, loops, write, Declared(matching=(_numbered(one),)))


def _numbered(one: Keyword) -> str:
    """Give the pattern of a keyword of columns: the number stands where the runtime puts it (FITS 8.2)."""
    if one.family is not None:
        return rf"(?:{one.family.pattern})\d*"
    before, _, after = numbered(one.name, _A_NUMBER).rpartition(str(_A_NUMBER))
    return rf"{re.escape(before)}\d+{re.escape(after)}"


def image(hdu: Hdu, scope: Scope, book: Book) -> list[Statement]:
    """Give the statements about the pixels of an image; none for an HDU without."""
    if hdu.image is None:
        return []
    arguments: list[Code] = [said.types(hdu.image.types)]
    arguments += said.forms(hdu.forms, scope) if hdu.forms else said.shape(hdu.shape, scope)
    # Where there are planes, each says whether it has nulls.
    facts = replace(hdu.image, nullable=True) if hdu.planes else hdu.image
    arguments += said.values(facts, "image", book, scope)
    arguments += said.storage(hdu.image)
    if hdu.or_constant:
        arguments.append(named("or_constant", "True"))
    if hdu.or_compressed:
        arguments.append(named("or_compressed", "True"))
    statement = Statement(call("h.image", *arguments), book.comment(hdu.place))
    head = _head(hdu.image, hdu.label, hdu.place)
    own = PixelsRef(*head, HduRef("own", hdu.label), said.may_convert(hdu.image))
    _refuse(hdu.label, hdu.image, "image", hdu.place, book)
    along = said.along(hdu.image)
    ordered = [Statement(call("pixels_along", "h", *along), book.comment(hdu.place))] if along else []
    return [statement, *ordered, *_derived(own, "image", hdu.image, scope, book)]


def picture(hdu: Hdu, scope: Scope, book: Book) -> Statement:
    """Give the statement about the pixels of a picture: their type and their shape."""
    arguments: list[Code] = [] if hdu.image is None else [said.types(hdu.image.types)]
    arguments += said.forms(hdu.forms, scope) if hdu.forms else said.shape(hdu.shape, scope)
    return Statement(call("h.pixels", *arguments), book.comment(hdu.place))


def _refuse(name: str, facts: Facts, of: said.Holder, place: Place, book: Book) -> None:
    book.refusals += [Refusal(f"{name}: {reason}", place) for reason in said.unsaid(facts, of)]


def _rules(facts: Facts, of: said.Holder) -> Iterator[str]:
    """Give the aspects of a value that are rules of their own, because the verb has no argument for them."""
    if facts.fixed is not None and not said.is_argument(facts, of):
        yield "value"
    if said.derived_limits(facts):
        yield "limit"
    if of == "keyword" and facts.refers is not None:
        yield "refers"
    if of == "keyword" and facts.bits is not None:
        yield "bits"
    if of == "keyword" and facts.finite:
        yield "finite"


def _derived(own: Own, of: said.Holder, facts: Facts, scope: Scope, book: Book) -> Iterator[Statement]:
    """Give the rules that values and limits depending on the file are, and what else the verb has no argument for."""
    prefix = "" if isinstance(own, PixelsRef) else f"{own.name.strip('`') if scope.in_tree else own.name}:"
    if isinstance(own, KeywordRef) and own.column:
        prefix = f"{own.column}.{prefix}"
    for aspect in _rules(facts, of):
        holds, message, place = _RULES[aspect](own, facts, book)
        yield of_item(own, f"{prefix}{aspect}", holds, message, scope, book.comment(place))


def _value(own: Own, facts: Facts, book: Book) -> tuple[Expr, str, Place]:  # noqa: ARG001  as the others
    tolerance, relative = facts.tolerance or (None, False)
    fixed = cast("Expr", facts.fixed)
    equal = Compare("bool", None, own.text, own.place, "==", own, fixed, tolerance, relative)
    return equal, words.fixed(own.text, facts), own.place


def _limit(own: Own, facts: Facts, book: Book) -> tuple[Expr, str, Place]:  # noqa: ARG001  as the others
    limits = said.derived_limits(facts)
    tests: list[Expr] = [
        Compare("bool", None, own.text, limit.place, limit.operator, own, limit.bound, None, relative=False)
        for limit in limits
    ]
    holds = tests[0]
    for test in tests[1:]:
        holds = Logic("bool", None, own.text, own.place, "and", holds, test)
    return holds, words.limits(own.text, limits), limits[0].place


def _bits(own: Own, facts: Facts, book: Book) -> tuple[Expr, str, Place]:
    """Give that a number has no bit above the known ones, and none of those between them that mean nothing."""
    known = {one.bit for flags in book.spec.flags if flags.key == facts.bits for one in flags.bits}
    end = max(known, default=-1) + 1
    least, most = (Literal_("number", None, str(number), own.place, number) for number in (0, 1 << end))
    holds: Expr = Within(
        "bool", None, own.text, own.place, own, least, most, low_open=False, high_open=True, negated=False
    )
    for bit in sorted(set(range(end)) - known):
        is_set = Has("bool", None, own.text, own.place, own, "", bit)
        unset = Logic("bool", None, own.text, own.place, "not", is_set, None)
        holds = Logic("bool", None, own.text, own.place, "and", holds, unset)
    return holds, words.bits(own.text, facts), own.place


def _finite(own: Own, facts: Facts, book: Book) -> tuple[Expr, str, Place]:  # noqa: ARG001  as the others
    size = Call("number", None, own.text, own.place, "abs", (own,))
    infinite = Literal_("number", None, "infinity", own.place, float("inf"))
    below = Compare("bool", None, own.text, own.place, "<", size, infinite, None, relative=False)
    return below, f"{own.text} is finite", own.place


def _refers(own: Own, facts: Facts, book: Book) -> tuple[Expr, str, Place]:  # noqa: ARG001  as the others
    target = cast("Expr", facts.refers)
    equal = Compare("bool", None, own.text, own.place, "==", target, own, None, relative=False)
    found = Call("bool", None, own.text, own.place, "any", (equal,))
    return found, f"{own.text} is one of {target.text}", own.place


_RULES = {"value": _value, "limit": _limit, "bits": _bits, "finite": _finite, "refers": _refers}


def _head(facts: Facts, name: str, place: Place) -> tuple[ExprKind, str | None, str, Place]:
    """Give what a node that means the item itself begins with."""
    unit = facts.unit.texts[0] if facts.unit is not None and said.may_convert(facts) else None
    return _kind(facts), unit, name, place


def _kind(facts: Facts) -> ExprKind:
    kinds = {one.kind for one in facts.types}
    if kinds and kinds <= NUMERIC:
        return "number"
    if kinds and kinds <= INSTANTS:
        return "instant"
    only = kinds.pop() if len(kinds) == 1 else "any"
    return "bool" if only == "bool" else "string" if only == "string" else "any"


def _storage(facts: Facts) -> str:
    return facts.types[0].storage if facts.types else "any"
