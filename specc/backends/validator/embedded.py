"""The tree of ASDF in an HDU as a call of the module: `h.tree("ASDF.tree", check_cal_asdf_tree, mirrors=(...))`.

Takes an HDU that holds a tree; gives the statement that has the tree judged, by the function of its root. What a tree
mirrors of headers is declared by that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends import Refusal
from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, Statement, call, named
from specc.model.spec import Hdu
from specc.plan.mirrors import mirrored, repeated

if TYPE_CHECKING:
    from specc.backends.validator.book import Book
    from specc.model.spec import Product


def tree(product: Product, hdu: Hdu, book: Book) -> list[Statement]:
    """Give the statement of a tree; none where the spec says nothing of it."""
    label = f"{hdu.label}.tree"
    root = next((one for one in product.hdus if isinstance(one, Hdu) and one.label == label), None)
    if hdu.kind != "asdf" or root is None:
        return []
    many = repeated(root, product)
    if many:
        book.refusals.append(Refusal(f"{label}: `mirror` of {many[0]}, which comes several times", root.place))
    arguments: list[Code] = [texts.quoted(label), book.objects[label]]
    terms: list[Code] = [
        code.tuple_([texts.quoted(one.hdu.label), texts.quoted(one.keyword.name), texts.quoted(one.path)])
        for one in mirrored(root, product, book.spec)
    ]
    if terms:
        arguments.append(named("mirrors", code.tuple_(terms)))
    return [Statement(call("h.tree", *arguments), book.comment(root.place))]


def declared(product: Product, block: Hdu, book: Book) -> list[Statement]:
    """Give the statement that takes keys of an object for declared because the tree mirrors what lies there."""
    name, found, inner = block.label.partition(".tree")
    root = next((one for one in product.hdus if isinstance(one, Hdu) and one.label == f"{name}.tree"), None)
    if not found or root is None or not root.mirrors:
        return []
    way = inner.removeprefix(".")
    start = f"{way}." if way else ""
    own = {one.name for one in block.keywords}
    paths = [one.path for one in mirrored(root, product, book.spec) if one.path.startswith(start)]
    keys = dict.fromkeys(path.removeprefix(start).partition(".")[0] for path in paths)
    listed: list[Code] = [texts.quoted(key) for key in keys if key not in own]
    return [Statement(call("h.declared.update", code.tuple_(listed)), book.comment(root.place))] if listed else []
