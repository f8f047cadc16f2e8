"""Datasets as values of the generated module, and the functions of their rules.

Takes the datasets of a spec; gives what the runtime knows of each: its key, its members with the names of their files,
and conditions as functions of a delivery.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.blocks import blocks
from specc.backends.validator.code import Code, call, named
from specc.backends.validator.deliveries import each_of
from specc.backends.validator.demands import demand
from specc.backends.validator.expressions import all_of, expression
from specc.backends.validator.products import template
from specc.backends.validator.scope import Inexpressible
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.validator.book import Book
    from specc.backends.validator.code import Statement
    from specc.model.expressions import Expr
    from specc.model.spec import Dataset, FolderTemplate, Member, MemberProduct, NamedFiles


def dataset_body(dataset: Dataset, book: Book) -> list[Statement]:
    """Give the statements that check the rules over all files of a delivery."""
    scope = book.of_file("d")
    named_rules = zip(rule_names(dataset.rules), dataset.rules, strict=True)
    return blocks([demand(rule, name, scope, book) for name, rule in named_rules], scope, book)


def dataset_value(dataset: Dataset, check: str | None, book: Book) -> Code:
    """Give a dataset."""
    arguments: list[Code] = [texts.quoted(dataset.name)]
    if dataset.title:
        arguments.append(named("title", texts.quoted(texts.printable(dataset.title))))
    arguments.append(named("key", _names(one.name for one in dataset.key)))
    numbers = [one.name for one in dataset.key if one.compare == "number"]
    if numbers:
        arguments.append(named("numbers", _names(iter(numbers))))
    arguments.append(named("members", code.tuple_([_member(one, book) for one in dataset.members])))
    if dataset.folder is not None:
        arguments.append(named("folder", _folder(dataset.folder)))
    if dataset.undeclared_files != "error":
        arguments.append(named("undeclared", texts.quoted(dataset.undeclared_files)))
    if dataset.named:
        arguments.append(named("named", code.tuple_([_named_files(one, book) for one in dataset.named])))
    if check is not None:
        arguments.append(named("check", check))
    return call("Dataset", *arguments)


def _named_files(one: NamedFiles, book: Book) -> Code:
    """Give the values that name files: of which member, where they stand, and how they are asked."""
    asked = each_of(one.value, book.of_file("d"), expression).function("d")
    return code.tuple_([texts.quoted(one.member), texts.quoted(one.item), asked])


def _names(names: Iterator[str]) -> Code:
    return code.tuple_([texts.quoted(name) for name in names])


def _folder(folder: FolderTemplate) -> Code:
    return call("NameTemplate", texts.pattern(folder.pattern), texts.quoted(folder.template))


def _member(member: Member, book: Book) -> Code:
    products = code.tuple_([_product(one) for one in member.products])
    arguments: list[Code] = [texts.quoted(member.name), products]
    if member.least != 1:
        arguments.append(named("least", str(member.least)))
    if member.most != 1:
        arguments.append(named("most", "None" if member.most is None else str(member.most)))
    if member.by:
        arguments.append(named("by", _names(iter(member.by))))
    if member.parents:
        parents = [call("Parent", texts.quoted(one.member), _names(iter(one.fields))) for one in member.parents]
        arguments.append(named("parents", code.tuple_(parents)))
    if member.told_by:
        arguments.append(named("told_by", texts.quoted(member.told_by)))
    if member.listed_in is not None:
        arguments += _asked("listed", (member.listed_in,), book)
    if member.folder is not None:
        arguments.append(named("folder", _folder(member.folder)))
    if member.conditions:
        arguments += _asked("when", member.conditions, book)
    return call("Member", *arguments)


def _asked(name: str, nodes: tuple[Expr, ...], book: Book) -> Iterator[Code]:
    """Give an argument that is a function of a delivery; none, and a refusal, where it cannot be said."""
    scope = book.of_file("d")
    try:
        made = (
            each_of(nodes[0], scope, expression).function("d")
            if name == "listed"
            else all_of(nodes, scope).function("d")
        )
    except Inexpressible as error:
        book.refuse(error)
        return
    yield named(name, made)


def _product(one: MemberProduct) -> Code:
    templates = code.tuple_([template(each, one.fields) for each in one.templates])
    arguments: list[Code] = [texts.quoted(f"{one.spec}:{one.name}"), templates]
    numbers = [field.name for field in one.fields if field.compare == "number"]
    if numbers:
        arguments.append(_names(iter(numbers)))
    return call("MemberProduct", *arguments)
