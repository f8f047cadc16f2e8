"""Classes of products that are text tables: columns, lines of comment, and the keys of meta.

Takes products of the model; gives the statements of their classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer import words
from specc.backends.writer.arguments import Owner
from specc.backends.writer.cells import cells
from specc.backends.writer.columns import told
from specc.backends.writer.hdus import class_name
from specc.backends.writer.naming import naming
from specc.backends.writer.trees import Classes, body_of, taken_of_products
from specc.model.spec import Hdu

if TYPE_CHECKING:
    from specc.backends.writer.arguments import Builder
    from specc.model.spec import Product, Spec

TABLES = {"csv": "CsvProduct", "ecsv": "EcsvProduct"}
META = "meta"
_GIVEN = {
    "csv": "a mapping, or a Table",
    "ecsv": "a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become",
}
# What the classes of the support have already.
_TAKEN = frozenset({"data", "comments", "table", "delimiter", "nulls", "typed", "sign"})


def table_product(product: Product, spec: Spec, builder: Builder) -> list[Statement]:
    """Give the classes of a product that is a text table, in the order in which they need each other."""
    classes = Classes(product, builder)
    name = builder.names.new(class_name(product.name))
    classes.names[META] = name
    blocks = {one.label: one for one in product.hdus if isinstance(one, Hdu)}
    rows = next(one for one in blocks.values() if one.kind == "rows")
    about = texts.docstring(product.title or product.name, product.description)
    body = [*map(Statement, about), Statement(""), *_rows(rows, product, builder)]
    if product.format == "csv" and product.dialect is not None and product.dialect.comments:
        body.append(Statement("comments: Sequence[str] | str = comments(default=())"))
    if product.format == "ecsv":
        body += _meta(blocks.get(META), name, classes)
    body += naming(product, builder)
    return [*classes.statements, Statement(row(call(f"class {name}", *_head(product, spec)), ":"), body=tuple(body))]


def _head(product: Product, spec: Spec) -> list[Code]:
    head: list[Code] = [TABLES[product.format], named("product", texts.quoted(product.name))]
    head.append(named("validator", "_VALIDATOR"))
    if spec.policy.unit_aliases or spec.units:
        head.append(named("aliases", "_ALIASES"))
    dialect = product.dialect
    if dialect is not None:
        if dialect.delimiter:
            head.append(named("delimiter", texts.quoted(dialect.delimiter)))
        if dialect.comments:
            head.append(named("sign", texts.quoted(dialect.comments)))
        if dialect.nulls:
            head.append(named("nulls", tuple_([texts.quoted(one) for one in dialect.nulls])))
    return head


def _rows(rows: Hdu, product: Product, builder: Builder) -> list[Statement]:
    """Give the argument that takes the columns, with a docstring that describes each."""
    given = cells(rows.columns, product.format)
    if rows.undeclared_columns == "error":
        given.append(named("others", "False"))
    given.append(named("kw_only", "False"))
    lines = [line for one in rows.columns for line in ("", *words.column(one, builder.called))]
    summary = f"Columns by their names: {_GIVEN[product.format]}{f'; {told(rows.rows)}' if rows.rows else ''}"
    docstring = words.docstring(rows.doc or summary, [*([summary, ""] if rows.doc else []), *lines[1:]])
    return [Statement(row("data: TableLike = ", call("rows", *given))), *map(Statement, docstring)]


def _meta(meta: Hdu | None, name: str, classes: Classes) -> list[Statement]:
    """Give the keys of meta; of a product that says nothing of them, any."""
    taken = Names(taken_of_products("tables") | _TAKEN)
    if meta is None:
        return [Statement(f"{taken.new('more')}: Mapping[str, Any] = more_keys(default_factory=dict)")]
    return body_of(meta, Owner(name, META, taken), classes)
