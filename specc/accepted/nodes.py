"""The tree of a file of accepted findings: texts, lists and mappings, each with its stretch of the text.

Takes a text; gives its nodes, or one mistake with its place. PyYAML parses it into events, by libyaml where that is
there; nothing here calls itself. Of YAML only what such a file needs is taken: one document, without tags, anchors and
aliases, so that what is read is never more than what is written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from specc.runtime.documents.faults import Faults
from specc.runtime.findings import Findings
from specc.runtime.yaml.trouble import report_trouble
from specc.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.source import Source

_DEEPEST = 8  # what is deeper is no file of accepted findings
_NOTHING = ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class Node:
    """A value and where it stands. Of a mapping `children` are keys and values in turn; plain: without quotes."""

    kind: str  # text, list or mapping
    span: Span
    text: str = ""
    plain: bool = False
    children: list[Node] = field(default_factory=list)

    @property
    def pairs(self) -> Iterator[tuple[Node, Node]]:
        """Give keys and values of a mapping."""
        return zip(self.children[::2], self.children[1::2], strict=True)

    @property
    def empty(self) -> bool:
        """Say whether nothing is written: null, or a key without a value."""
        return self.kind == "text" and self.plain and self.text in _NOTHING


class NotRead(Exception):  # noqa: N818  it is a mistake of whoever wrote the file
    """The text cannot be read: where, why, and what helps."""

    def __init__(self, span: Span, message: str, remedy: str = "") -> None:
        """Keep the place and the remedy beside the message."""
        super().__init__(message)
        self.span = span
        self.remedy = remedy


def read(source: Source) -> Node | None:
    """Give the root; None of a text that holds nothing. Raises NotRead."""
    import yaml  # noqa: PLC0415  only who has such a file needs it

    loader = yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader
    try:
        return _root(source, yaml.parse(source.text, Loader=loader))
    except yaml.YAMLError as error:
        raise _trouble(error, source) from None


def _root(source: Source, events: Iterator[Any]) -> Node | None:
    root: Node | None = None
    around: list[Node] = []
    for event in events:
        kind = type(event).__name__.removesuffix("Event")
        if kind == "DocumentStart" and root is not None:
            raise NotRead(_span(source, event), "a second document begins here", "write one file each")
        if kind in {"MappingEnd", "SequenceEnd"}:
            around.pop()
            continue
        node = _node(source, event, kind)
        if node is None:
            continue
        if around:
            around[-1].children.append(node)
        root = root or node
        if node.kind != "text":
            around.append(node)
            if len(around) > _DEEPEST:
                raise NotRead(node.span, f"this nests deeper than {_DEEPEST} levels", "an entry is a mapping of texts")
    return root


def _node(source: Source, event: Any, kind: str) -> Node | None:  # noqa: ANN401  PyYAML has no types for events
    if kind == "Alias":
        raise NotRead(_span(source, event), "this is an alias of YAML", "quote a text that begins with `*`")
    if kind not in {"Scalar", "SequenceStart", "MappingStart"}:
        return None
    span = _span(source, event)
    if event.anchor is not None:
        raise NotRead(span, "an anchor of YAML has no use here", "quote a text that begins with `&`")
    if event.tag is not None:
        raise NotRead(span, "a tag of YAML has no use here", "quote a text that begins with `!`")
    if kind == "Scalar":
        return Node("text", span, event.value, plain=event.implicit[0])
    return Node("list" if kind == "SequenceStart" else "mapping", span)


def _span(source: Source, event: Any) -> Span:  # noqa: ANN401  as above
    start, end = event.start_mark.index, event.end_mark.index
    return Span(source, start, max(start, end))


class _First(Faults):
    """Takes the first fault that is told, where the reader of the runtime would make a finding of it."""

    def __init__(self) -> None:
        super().__init__(Findings())
        self.first: tuple[int, int, str] | None = None

    def add(  # noqa: PLR0917  as in Faults
        self,
        code: str,  # noqa: ARG002
        line: int,
        column: int,
        message: str,
        expected: object = None,  # noqa: ARG002
        found: object = None,  # noqa: ARG002
    ) -> None:
        """Keep a fault, if it is the first."""
        self.first = self.first or (line, column, message)


def _trouble(error: Exception, source: Source) -> NotRead:
    """Say why a text is no YAML, at its place."""
    told = _First()
    report_trouble(error, source.text, told)
    line, column, message = told.first or (1, 1, str(error))
    start = source.line_starts[min(line, len(source.line_starts)) - 1] + max(column - 1, 0)
    start = min(start, len(source.text))
    span = Span(source, start, min(start + 1, len(source.text)))
    if "alias" in str(getattr(error, "context", "")):
        return NotRead(
            span, "a text that begins with `*` has to be quoted", 'write it between double quotes: "*:limit"'
        )
    reason, _, remedy = message.removesuffix("; nothing behind it is read").partition("; ")
    return NotRead(span, reason, remedy)
