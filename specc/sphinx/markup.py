"""Pieces of pages as docutils nodes: what the pages say in HTML, every builder of Sphinx can print.

Takes safe markup and what makes nodes of links; gives nodes. Markdown of specs was made safe before, so there are few
kinds of tags; the text of one that is not known stays.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from docutils import nodes

from specc.sphinx.grids import grid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from markupsafe import Markup

    Links = Callable[[str, list[nodes.Node]], nodes.Node]

_VOID = frozenset({"br", "hr", "img"})
_BLOCKS = frozenset({"p", "ul", "ol", "blockquote", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr"})
_LOOSE = {"em": nodes.emphasis, "strong": nodes.strong}


@dataclass(slots=True)
class _Tag:
    name: str
    attributes: dict[str, str]
    inner: list[_Tag | str] = field(default_factory=list)

    def named(self, name: str) -> list[_Tag]:
        return [one for one in self.inner if isinstance(one, _Tag) and one.name == name]


def inline(markup: Markup, links: Links) -> list[nodes.Node]:
    """Give the nodes of a text within a line."""
    return _inline(_tree(markup).inner, links)


def blocks(markup: Markup, links: Links) -> list[nodes.Node]:
    """Give the nodes of paragraphs, lists and what else stands by itself."""
    return _blocks(_tree(markup).inner, links)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [_Tag("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = _Tag(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inner.append(made)
        if tag not in _VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        if len(self.open) > 1 and self.open[-1].name == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inner.append(data)


def _tree(markup: Markup) -> _Tag:
    reader = _Reader()
    reader.feed(str(markup))
    reader.close()
    return reader.open[0]


def _text(inner: Iterable[_Tag | str]) -> str:
    return "".join(one if isinstance(one, str) else _text(one.inner) for one in inner)


def _inline(inner: Iterable[_Tag | str], links: Links) -> list[nodes.Node]:
    made: list[nodes.Node] = []
    for one in inner:
        if isinstance(one, str):
            made.append(nodes.Text(one))
        elif one.name == "code":
            made.append(nodes.literal("", _text(one.inner)))
        elif one.name == "a":
            made.append(links(one.attributes.get("href", ""), _inline(one.inner, links)))
        elif one.name in _LOOSE:
            made.append(_LOOSE[one.name]("", "", *_inline(one.inner, links)))
        elif one.name == "br":
            made.append(nodes.Text("\n"))
        else:
            made += _inline(one.inner, links)
    return made


def _blocks(inner: Iterable[_Tag | str], links: Links) -> list[nodes.Node]:
    made: list[nodes.Node] = []
    loose: list[_Tag | str] = []  # text that stands beside blocks, as in an item of a tight list

    def settle() -> None:
        if _text(loose).strip():
            made.append(nodes.paragraph("", "", *_inline(loose, links)))
        loose.clear()

    for one in inner:
        if isinstance(one, str) or one.name not in _BLOCKS:
            loose.append(one)
            continue
        settle()
        made += _block(one, links)
    settle()
    return made


def _block(tag: _Tag, links: Links) -> list[nodes.Node]:
    match tag.name:
        case "p":
            return [nodes.paragraph("", "", *_inline(tag.inner, links))]
        case "ul":
            return [nodes.bullet_list("", *_list_items(tag, links), bullet="-")]
        case "ol":
            begin = tag.attributes.get("start", "")
            more = {"start": int(begin)} if begin.isdecimal() else {}
            made = nodes.enumerated_list("", *_list_items(tag, links), enumtype="arabic", prefix="", suffix=".", **more)
            return [made]
        case "blockquote":
            return [nodes.block_quote("", *_blocks(tag.inner, links))]
        case "pre":
            text = _text(tag.inner).removesuffix("\n")
            return [nodes.literal_block(text, text, language="text")]
        case "table":
            return [_table(tag, links)]
        case "hr":
            return []
        case _:
            return [nodes.rubric("", "", *_inline(tag.inner, links))]


def _list_items(tag: _Tag, links: Links) -> list[nodes.list_item]:
    return [nodes.list_item("", *_blocks(one.inner, links)) for one in tag.named("li")]


def _table(tag: _Tag, links: Links) -> nodes.Node:
    heads = [row for one in tag.named("thead") for row in one.named("tr")]
    bodies = [row for one in tag.named("tbody") for row in one.named("tr")]
    head = [_paragraph(cell, links) for row in heads[:1] for cell in row.named("th")]
    rows = [[[_paragraph(cell, links)] for cell in row.named("td")] for row in bodies]
    return grid(head, rows)


def _paragraph(cell: _Tag, links: Links) -> nodes.paragraph:
    return nodes.paragraph("", "", *_inline(cell.inner, links))
