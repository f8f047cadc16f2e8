"""The text of `writer.py`: head, imports, classes of every product of a spec.

Takes the Plan; gives Python that the formatter leaves as it is. The same Plan gives the same text.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from textwrap import fill
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, IfBroken, Statement, bracketed, dict_, row, separated, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer.annotations import Aliases
from specc.backends.writer.arguments import Builder
from specc.backends.writer.derived import CHOICES, FUNCTIONS
from specc.backends.writer.enums import Enums
from specc.backends.writer.exports import exported
from specc.backends.writer.hdus import class_name
from specc.backends.writer.pictures import PICTURES, picture_product
from specc.backends.writer.products import product_classes
from specc.backends.writer.tables import TABLES, table_product
from specc.backends.writer.trees import TREES, tree_blocks, tree_product
from specc.model.spec import Repeat
from specc.model.units import composed
from specc.runtime.spec import Policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.model.spec import Product, Spec
    from specc.plan.plan import Plan

_STANDARD = {
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Path": "pathlib",
    "Enum": "enum",
    "IntEnum": "enum",
    "IntFlag": "enum",
    "StrEnum": "enum",
    "Any": "typing",
    "Literal": "typing",
    "Union": "typing",
}
_TAKEN = frozenset({"os", "sys", "annotations"})
_FIND = """\
_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)
"""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a writer finds what it runs on: the text that says where its validator is, and two packages."""

    find: str
    runtime: str
    support: str


BESIDE = Home(_FIND, "_runtime", "_writing")


def module(plan: Plan, left_out: Iterable[str] = (), home: Home = BESIDE) -> str:
    """Give the text of the module; `left_out`: products that it does not write."""
    spec = plan.spec
    names = Names({*_TAKEN, *_STANDARD, *exported(), *FUNCTIONS, *CHOICES})
    enums = Enums(
        names,
        {one.key: one for one in spec.enums},
        {one.key: one for one in spec.flags},
        frozenset(_attributes(spec)),
    )
    called = {one.key: one.name for one in spec.enums} | {one.key: one.name for one in spec.flags}
    builder = Builder(Aliases(enums), names, called)
    classes = [one for product in spec.products for one in _classes(product, spec, builder)]
    definitions = [_lines([Statement(one)]) for one in builder.aliases.definitions()]
    functions = [_lines([one]) for one in builder.functions]
    for key, name in builder.constants.names.items():
        values: list[Code] = [texts.literal(value) for _, value in key]
        definitions.append(_lines([Statement(row(f"{name} = ", tuple_(values)))]))
    pairs = _unit_names(spec)
    if pairs:
        definitions.append(_lines([Statement(row("_ALIASES = ", dict_(pairs)))]))
    blocks = [_lines([one]) for one in enums.classes()]
    begins = bool(definitions) and not blocks  # with assignments, which need one blank line before them and not two
    blocks += ["\n".join(definitions)] if definitions else []
    blocks += [*functions, *(_lines([one]) for one in classes)]
    used = _names_in("\n".join(blocks))
    head = _lines(Statement(line) for line in _about(spec, list(left_out)))
    head += "\n\nfrom __future__ import annotations\n\nimport os\nimport sys\n"
    head += _imports(used, _STANDARD)
    head += "\n" + home.find
    own = dict.fromkeys(CHOICES, f"{home.runtime}.choices") | dict.fromkeys(FUNCTIONS, f"{home.runtime}.expressions")
    own |= {name: package.replace("_writing", home.support, 1) for name, package in exported().items()}
    head += "\n" + _imports(used, own)
    return head + ("\n" if begins else "\n\n") + "\n\n\n".join(blocks) + "\n" if blocks else head


def _attributes(spec: Spec) -> Iterator[str]:
    """Give what attributes of classes may be called, and classes of products: no class of an enum is called so."""
    for product in spec.products:
        yield class_name(product.name)
        for one in product.hdus:
            for hdu in one.members if isinstance(one, Repeat) else (one,):
                yield from (texts.name(keyword.name) for keyword in hdu.keywords)


def _classes(product: Product, spec: Spec, builder: Builder) -> list[Statement]:
    """Give the classes of a product, as its format has them."""
    builder.form = product.format
    builder.objects = tree_blocks(product)
    if product.format in TREES:
        return tree_product(product, builder)
    if product.format in TABLES:
        return table_product(product, spec, builder)
    if product.format in PICTURES:
        return picture_product(product, builder)
    return product_classes(product, spec, builder)


def _unit_names(spec: Spec) -> list[tuple[Code, Code]]:
    """Give what files write for units, with what astropy is to read: units that specs define in bases of SI."""
    sizes = Policy(units={one.name: (one.number, one.unit) for one in spec.units}).unit_sizes
    own = {name: f"{scale!r} {composed(bases)}" for name, (scale, bases) in sizes.items()}
    pairs = [(name, own[name]) for name in own]
    pairs += [(one.written, own.get(one.means, one.means)) for one in spec.policy.unit_aliases]
    return [(texts.quoted(written), texts.quoted(means)) for written, means in pairs]


def _about(spec: Spec, left_out: list[str]) -> list[str]:
    paths = [f"{path} (sha256 {sha256[:12]})" for path, sha256 in spec.sources[:1]]
    made = f"Made by specc from {', '.join(paths)}. Change the spec, not this file." if paths else "Made by specc."
    title = f": {spec.title}" if spec.title else ""
    if left_out:
        made += "\n\n" + fill(f"There is no writer here for {', '.join(left_out)}.", 110)
    return texts.docstring(f"Writer of {spec.name} {spec.version}{title}", made)


def _lines(statements: Iterable[Statement]) -> str:
    return "\n".join(line.rstrip() for one in statements for line in one.lines())


def _names_in(text: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}


def _imports(used: set[str], modules: dict[str, str]) -> str:
    """Give the imports of what is used, a line a module."""
    found: dict[str, list[str]] = {}
    for name, origin in sorted(modules.items(), key=lambda pair: (pair[1], pair[0])):
        if name in used:
            found.setdefault(origin, []).append(name)
    statements: list[Code] = []
    for origin, names in found.items():
        listed = row(separated(names), IfBroken(","))
        one_line = f"from {origin} import {', '.join(names)}"
        fits = len(one_line) <= 120  # noqa: PLR2004  the width of generated code
        statements.append(one_line if fits else row(f"from {origin} import ", bracketed("(", listed, ")")))
    return "".join(f"{_lines([Statement(one)])}\n" for one in statements)
