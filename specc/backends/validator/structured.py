"""Texts that are made of parts as calls of `like`.

Takes a keyword with such a text; gives the statement that judges it. Its templates and fields are those of names of
files, but for what its parts must equal, which is asked of the HDU at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, Statement, call, named
from specc.backends.validator.expressions import as_written, expression
from specc.backends.validator.scope import keyword_name
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.expressions import KeywordRef
    from specc.model.spec import Keyword, NameField


def statement(own: KeywordRef, one: Keyword, scope: Scope, book: Book) -> Statement:
    """Give the call that demands the parts of a text."""
    like = one.facts.like
    templates = [] if like is None else [_template(each.pattern, each.template, like.fields) for each in like.templates]
    fields = [] if like is None else [_field(each, scope) for each in like.fields]
    arguments: list[Code] = [scope.here, keyword_name(own, scope), code.tuple_(templates), code.tuple_(fields)]
    if one.family is not None or one.also:
        arguments.append(named("item", texts.quoted(item_of(one))))
    return Statement(call("like", *arguments), book.comment(one.place))


def _template(pattern: str, template: str, fields: tuple[NameField, ...]) -> Code:
    excluded: list[tuple[Code, Code]] = [
        (texts.quoted(one.name), texts.pattern("|".join(one.excluded))) for one in fields if one.excluded
    ]
    more = [code.dict_(excluded)] if excluded else []
    return call("NameTemplate", texts.pattern(pattern), texts.quoted(template), *more)


def _field(one: NameField, scope: Scope) -> Code:
    arguments: list[Code] = [texts.quoted(one.name)]
    if one.equals is not None:
        number = one.compare == "number"
        value = expression(one.equals, scope) if number else as_written(one.equals, scope)
        arguments += [texts.quoted(one.compare), value.function(scope.here)]
    elif one.compare != "text":
        arguments.append(texts.quoted(one.compare))
    if one.written is not None:
        arguments.append(named("written", texts.quoted(one.written)))
    return call("field", *arguments)
