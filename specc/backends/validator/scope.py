"""Where an expression stands, and how it names things there: HDUs, keywords, columns, pixels.

Takes references of resolved expressions and a `Scope`; gives code. Knows the objects of the runtime (`h`, `p`, `f`,
the block `c`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, bracketed, call, named, row
from specc.backends.validator.pieces import EACH, PRODUCT, VECTOR, Piece, operation
from specc.model.expressions import ColumnRef, FileNameRef, KeywordRef, PartRef, PixelsRef
from specc.model.spec import EitherValue, ListValue, MapValue, ObjectValue
from specc.model.types import INSTANTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.model.expressions import Expr, HduRef, InTable
    from specc.model.spec import Combos, Hdu, Scalar, Value

_PART = re.compile(r"`[^`]*`|[^.]+")
_EACH_KEY = "{}"  # in a path: each value of a map
_IN_TEMPLATE = re.compile(r"\[([a-z]+)(?::\d+)?\]")


# The values that a keyword can only have, and whether their case is ignored.
Closed = tuple[tuple["Scalar", ...], bool]


class Inexpressible(Exception):  # noqa: N818  # no error of the program: a backend's way to refuse
    """An expression that a validator cannot evaluate; `node` is the part that is to blame."""

    def __init__(self, node: Expr, reason: str) -> None:
        super().__init__(reason)
        self.node = node
        self.reason = reason


@dataclass(slots=True)
class Constants:
    """Sets of values, and tables of combinations, that have a name in the module.

    `tables`: those of the spec by their keys. `named`: those that are used, by what is asked of them.
    """

    names: dict[tuple[tuple[str, Scalar], ...], str] = field(default_factory=dict)
    tables: Mapping[str, Combos] = field(default_factory=dict)
    named: dict[tuple[object, ...], tuple[str, InTable]] = field(default_factory=dict)
    free: texts.Names | None = None

    def table(self, node: InTable) -> str:
        """Give the name of the table that is asked, a new one when it is asked for the first time."""
        if self.free is None:
            raise Inexpressible(node, "only a validator knows tables of combinations")
        rows = tuple(tuple(self._key(cell) for cell in row) for row in node.rows)
        key = (node.table, node.ignore_case, rows)
        if key not in self.named:
            wanted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", node.table or "combos")
            self.named[key] = (self.free.new(texts.name(wanted).upper() or "COMBOS"), node)
        return self.named[key][0]

    def rows_of(self, node: InTable) -> tuple[tuple[tuple[Scalar, ...], ...], ...]:
        """Give the rows of the table that is asked."""
        return node.rows if node.table is None else tuple(row.cells for row in self.tables[node.table].rows)

    def add(self, values: Sequence[Scalar], name: str) -> None:
        """Name a set of values; the first name stays."""
        self.names.setdefault(self._key(values), name)

    def find(self, values: Sequence[Scalar]) -> str | None:
        """Give the name of a set of values, if it has one."""
        return self.names.get(self._key(values))

    @staticmethod
    def _key(values: Sequence[Scalar]) -> tuple[tuple[str, Scalar], ...]:
        # 1, 1.0 and True are equal in Python, and not in a spec.
        return tuple((type(value).__name__, value) for value in values)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an expression stands.

    `here`: the variable that is at hand, an HDU (`h`) or, where `file` says so, the whole file (`p`, `f`). `label`:
    of the HDU at hand. `cells`: inside arrays of a block `c`, of rows or pixels. `constants`: names of the module for
    sets of values. `variables`: Python names of loop variables, and of names that a family has by chance. `pads`: to
    how many digits a variable of a family is padded. `nullable`: (label of the HDU, column or "") of what may hold
    nulls; `varying`: of columns whose cells may be empty, since each row has its own length. `objects`: by label the
    blocks that are objects of trees, of which a path through lists has many values, one in each item `c`.
    """

    here: str
    file: bool = False
    label: str = ""
    cells: bool = False
    constants: Constants = field(default_factory=Constants)
    variables: Mapping[str, str] = field(default_factory=dict)
    pads: Mapping[tuple[str, str], int] = field(default_factory=dict)
    nullable: frozenset[tuple[str, str]] = frozenset()
    writes: bool = False  # for a writer, which knows each thing by its first name
    closed: Mapping[tuple[str, str], Closed] = field(default_factory=dict)
    steering: bool = False
    varying: frozenset[tuple[str, str]] = frozenset()
    objects: Mapping[str, Hdu] = field(default_factory=dict)
    form: str = "fits"  # of the product

    @property
    def in_tree(self) -> bool:
        """Say whether the block at hand is an object of a tree."""
        return self.label in self.objects

    def whole(self) -> Code:
        """Give the file."""
        return self.here if self.file else f"{self.here}.file"

    def bound(self, parameters: str = "") -> str:
        """Give the parameters of a lambda that may be called after its loop went on: they hold the loop's variables."""
        kept = [f"{variable}={variable}" for variable in dict.fromkeys(self.variables.values())]
        return ", ".join(part for part in (parameters, *kept) if part)


def hdu(reference: HduRef, scope: Scope) -> Code:
    """Give the HDU that a reference means."""
    match reference.relation:
        case "own":
            return scope.here
        case "primary":
            return f"{scope.whole()}.primary" if scope.in_tree else f"{scope.here}.primary"
        case "near" if not scope.file:
            return call(f"{scope.here}.near", texts.quoted(reference.label))
        case "near" | "file":
            return call(row(scope.whole(), ".hdu"), *_which(reference, scope))
        case "anywhere":
            return row(scope.whole(), ".anywhere")
        case "every":
            return "each"
        case "outer":
            return call(f"{scope.here}.outer", str(reference.index))
    assert_never(reference.relation)


def _which(reference: HduRef, scope: Scope) -> list[Code]:
    label = texts.quoted(reference.label)
    match reference.index:
        case None:
            return [label]
        case int():
            return [label, str(reference.index)]
        case variable:
            return [label, scope.variables.get(variable, f"{scope.here}.variable")]


def label_of(reference: HduRef, scope: Scope) -> str:
    """Give the label of the HDU that a reference means."""
    return reference.label or scope.label


def count_of_hdus(label: str, scope: Scope) -> Piece:
    """Give how many HDUs of a label there are; `extensions` are all but the primary."""
    if label == "extensions":
        return Piece(row(scope.whole(), ".extensions"))
    return Piece(call(row(scope.whole(), ".count"), texts.quoted(label)))


def name_of(template: str, scope: Scope, variable: str | None = None) -> Code:
    """Give the name of a keyword or column: a literal, or an f-string where a template has a loop variable in brackets.

    `variable` is the one that stands for that of the template, when a rule calls it otherwise.
    """
    whole = scope.variables.get(template)  # of `S_*`, whatever name is at hand
    if whole is not None:
        return whole
    parts: list[tuple[str, str]] = []
    at = 0
    for found in _IN_TEMPLATE.finditer(template):
        counter = scope.variables.get(variable or found[1])
        if counter is None:
            continue
        pad = scope.pads.get((template, found[1]), 0)
        parts += [(template[at : found.start()], ""), ("", f"{counter}:0{pad}d" if pad > 1 else counter)]
        at = found.end()
    if not parts:
        return texts.quoted(template)
    return texts.template([part for part in [*parts, (template[at:], "")] if any(part)])


def keyword_name(node: KeywordRef, scope: Scope) -> Code:
    """Give the name of a keyword; of a column's, what the file calls it."""
    name = name_of(_path(node, scope), scope, node.variable)
    if not node.column:
        return one_name("keyword_named", hdu(node.hdu, scope), name, node.also, scope)
    place = hdu(node.hdu, scope)
    owner = one_name("column_named", place, name_of(node.column, scope), node.also, scope)
    return call(row(place, ".of_column"), owner, name)


def one_name(verb: str, place: Code, name: Code, others: Sequence[str], scope: Scope) -> Code:
    """Give the name that a thing goes by in a file, when it may go by several; a writer takes the first."""
    if not others or scope.writes:
        return name
    return call(verb, place, name, *map(texts.quoted, others))


def keyword(node: KeywordRef, scope: Scope, *, written: bool = False) -> Piece:
    """Give the value of a keyword; `written`: as the card has it, where digits and dates are texts."""
    value: Code = row(hdu(node.hdu, scope), bracketed("[", keyword_name(node, scope), "]"))
    if node.default is not None:
        there = call(row(hdu(node.hdu, scope), ".exists"), keyword_name(node, scope))
        value = bracketed("(", row(value, " if ", there, " else ", texts.literal(node.default)), ")")
    if scope.steering and (closed := scope.closed.get((label_of(node.hdu, scope), node.name))) is not None:
        value = _among(value, closed, scope)
    reader = None if written else _reader(node, "number", "clock", "instant")
    if reader in {"clock", "instant"}:
        value = standard(node, value)
    piece = Piece(value if reader is None else call(reader, value))
    return _converted(piece, node, name_of(node.name, scope, node.variable), scope)


def standard(node: KeywordRef, value: Code) -> Code:
    """Give the text of a date as the Standard writes it, of a keyword that is written otherwise."""
    return value if node.written is None else call("iso", value, texts.quoted(node.written))


def _among(value: Code, closed: Closed, scope: Scope) -> Code:
    """Give a value that is told only where it is one of the closed ones."""
    values, fold = closed
    listed: Code = scope.constants.find(values) or code.tuple_([texts.literal(one) for one in values])
    return call("among", value, listed, *([named("ignore_case", "True")] if fold else []))


def part(node: PartRef, scope: Scope) -> Piece:
    """Give a part of the text of a keyword."""
    whole = node.of
    if isinstance(whole, FileNameRef):
        value: Code = row(scope.whole(), ".name")
    else:
        value = keyword(whole, scope, written=True).code
    text = call("part", value, texts.quoted(node.name), *map(texts.pattern, node.patterns))
    if node.kind == "number":
        return Piece(call("number", text))
    return Piece(call("moment", text, texts.quoted(node.written)) if node.written is not None else text)


def cell(node: ColumnRef | PixelsRef, scope: Scope, *, written: bool = False) -> Piece:
    """Give the cells of a column, or the pixels of an image, of the block at hand."""
    if isinstance(node, ColumnRef) and is_of_tree(node, scope):
        return item(node, scope, written=written)
    if not scope.cells:
        raise Inexpressible(node, "it has many values here; say which is meant with min, max, first, all, ...")
    value: Code = row("c", bracketed("[", cell_name(node, scope), "]"))
    if isinstance(node, PixelsRef):
        return _converted(Piece(value, shape=EACH), node, "None", scope)
    reader = None if written else _reader(node, "numbers", "clocks", "instants")
    shape = VECTOR if node.vector else EACH
    piece = Piece(value if reader is None else call(reader, value), shape=shape, like=value if node.vector else "")
    return _converted(piece, node, cell_name(node, scope), scope)


def is_of_tree(node: ColumnRef, scope: Scope) -> bool:
    """Say whether what has many values is a path through lists of a tree, and no column."""
    return label_of(node.hdu, scope) in scope.objects


def item(node: ColumnRef, scope: Scope, *, written: bool = False) -> Piece:
    """Give the value at a path of a tree: of the item at hand, or all that a list holds."""
    value: Code = row(items_of_tree(node, scope), bracketed("[", column_name(node, scope), "]"))
    reader = None if written else _reader(node, "number", "clock", "instant")
    return Piece(value if reader is None else call(reader, value))


def items_of_tree(node: ColumnRef, scope: Scope) -> Code:
    """Give what is asked of a path through lists: the item at hand, or the object that it begins at."""
    return "c" if scope.cells else hdu(node.hdu, scope)


def _path(node: KeywordRef | ColumnRef, scope: Scope) -> str:
    """Give a path of a tree as the runtime goes it: elements of tuples by place, `bounds.[].[1]`, maps as `{}`."""
    block = scope.objects.get(label_of(node.hdu, scope))
    if block is None or ("." not in node.name and isinstance(node, KeywordRef)):
        return node.name
    gone: list[str] = []
    names = _PART.findall(node.name)
    for at, part in enumerate(names):
        place = next((which for which, one in enumerate(block.keywords, 1) if one.name == part.strip("`")), None)
        if place is None:  # of a family
            return ".".join([*gone, *names[at:]])
        gone.append(f"[{place}]" if block.kind == "tuple" and gone else part)
        value = block.keywords[place - 1].value
        inner, steps = _inside(value)
        block = scope.objects.get(inner, block)
        through = inner in scope.objects and block.kind == "tuple"
        gone += [step for step in steps if step == _EACH_KEY or through]
    return ".".join(gone)


def whole_path(node: ColumnRef, scope: Scope) -> Code:
    """Give the path to a list or a map as a whole."""
    path = _path(node, scope)
    while path.endswith((f".{_EACH_KEY}", ".[]")):
        path = path.rpartition(".")[0]
    return name_of(path, scope)


def as_a_whole(node: ColumnRef, scope: Scope) -> ColumnRef:
    """Give of a path through lists and maps of a tree the first of them: what is there as a whole, or is not."""
    block = scope.objects.get(label_of(node.hdu, scope))
    names = _PART.findall(node.name)
    for at, name in enumerate(names, 1):
        key = None if block is None else next((one for one in block.keywords if one.name == name.strip("`")), None)
        if key is None:
            break
        label, many = _held(key.value)
        if many:
            return replace(node, name=".".join(names[:at]))
        block = scope.objects.get(label)
    return node


def _held(value: Value | None) -> tuple[str, bool]:
    """Give the label of the object in a value, and whether there may be many of it."""
    match value:
        case ObjectValue(block=label):
            return label, False
        case ListValue(of=of) | MapValue(of=of):
            return _held(of)[0], True
        case EitherValue(options=options):
            found = [_held(one) for one in options]
            return next((label for label, _ in found if label), ""), any(many for _, many in found)
        case _:
            return "", False


def _inside(value: Value | None) -> tuple[str, list[str]]:
    """Give the label of the object in a value, and the lists and maps on the way to it, or to what else is inside."""
    match value:
        case ObjectValue(block=label):
            return label, []
        case ListValue(of=of) | MapValue(of=of):
            label, steps = _inside(of)
            return label, ["[]" if isinstance(value, ListValue) else _EACH_KEY, *steps]
        case EitherValue(options=options):
            return max(map(_inside, options), key=lambda found: (bool(found[0]), bool(found[1])), default=("", []))
        case _:
            return "", []


def quoted_key(name: str) -> str:
    """Give a key as a path of a tree has it."""
    return f"`{name}`" if "." in name or "`" in name else name


def _converted(piece: Piece, node: KeywordRef | ColumnRef | PixelsRef, name: Code, scope: Scope) -> Piece:
    """Give a value in the unit that the spec names, where the file may use another."""
    if not node.converts or not node.unit:
        return piece
    arguments = [name, texts.quoted(node.unit)]
    if isinstance(node, KeywordRef):
        arguments.append(named("keyword", "True"))
        if node.unit_from:
            arguments.append(named("named_by", texts.quoted(node.unit_from)))
    return operation(piece, "*", Piece(call(row(hdu(node.hdu, scope), ".unit_factor"), *arguments)), PRODUCT)


def cell_name(node: ColumnRef | PixelsRef, scope: Scope) -> Code:
    """Give the name by which a block knows a column, or an image."""
    if isinstance(node, PixelsRef) and node.plane:
        return texts.quoted(f"{label_of(node.hdu, scope)}, plane {node.plane}")
    if isinstance(node, PixelsRef):
        return name_of(label_of(node.hdu, scope), scope)
    return column_name(node, scope)


def column_name(node: ColumnRef, scope: Scope) -> Code:
    """Give the name of a column."""
    name = name_of(_path(node, scope), scope)
    return one_name("column_named", hdu(node.hdu, scope), name, node.also, scope) if node.also else name


def _reader(node: KeywordRef | ColumnRef, digits: str, time: str, date: str) -> str | None:
    if node.storage == "digits" and node.kind == "number":
        return digits
    if node.storage in INSTANTS and node.kind == "instant":
        return time if node.storage == "time" else date
    return None
