"""A whole module: the checks of one spec, as text.

Takes a `Plan`; gives the text and the refusals. The module opens with the spec's description, then come its constants,
one function for each HDU, the products, and the table of rules; it needs nothing but the runtime. As `checks.py` it is
loaded by the launcher beside it.
"""

from __future__ import annotations

import ast
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from specc.backends.validator import code, texts, variants
from specc.backends.validator.book import ARRAYS, OF_FITS, RUNTIME, Book, open_book
from specc.backends.validator.code import Code, Group, IfBroken, Indent, Line, Statement, call, named, row
from specc.backends.validator.datasets import dataset_body, dataset_value
from specc.backends.validator.hdus import FEW, hangs_on_nothing, hdu_body, hdu_summary, product_body
from specc.backends.validator.launcher import FOLDER, VALIDATE
from specc.backends.validator.lives import refuse_bits
from specc.backends.validator.products import product_value
from specc.backends.validator.steering import OBJECTS, hdus_of
from specc.backends.validator.trees import own_dimensions
from specc.backends.validator.variants import MODULE
from specc.model.spec import Policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.backends import Refusal
    from specc.model.spec import Hdu, Product, Scalar, Spec
    from specc.plan.plan import Plan
    from specc.source import Place


# What checks a block, by its kind; all others are HDUs.
_CHECKS = {"object": "TreeCheck", "tuple": "TreeCheck", "rows": "TableCheck", "picture": "PictureCheck"}
# What of a policy checks do not ask it for: each says of its keyword what comments are to say, names are proved while
# compiling, and levels stand in the table of rules.
_ELSEWHERE = (
    "comments",
    "rule_levels",
    "lint_levels",
    "follows",
    "names_length",
    "names_case",
    "names_unique",
    "names_short",
    "undeclared_keys",
)


def module(plan: Plan, runtime: str = FOLDER, own: str = MODULE) -> tuple[str, tuple[Refusal, ...]]:
    """Give the text of the checks of a spec, and what of the spec they leave out.

    `runtime` is the package that it imports from. With another than the folder `_runtime` there is no launcher, and the
    module has its `validate` itself. `own` is the name of the module, from which those of variants are made.
    """
    book = open_book(plan)
    refuse_bits(plan.spec.flags, book)
    functions, products = _products(book)
    datasets = _datasets(book, functions)
    values = [
        _assignment("PRODUCTS", code.tuple_(products)),
        *([_assignment("DATASETS", code.tuple_(datasets))] if datasets else []),
        _rule_table(plan),
        _assignment("SPEC", _spec(plan, own)),
    ]
    ending = [] if runtime == FOLDER else [VALIDATE]
    used = _names_in([*functions, *values, *ending])
    constants = list(_constants(book, used))
    used |= _names_in([policy := _assignment("POLICY", _policy(plan.spec)), *constants])
    parts = [
        "\n".join([*_docstring(plan.spec), "", "from __future__ import annotations", "", _imports(used, runtime)]),
        *(["\n".join([policy, *constants])]),
        *functions,
        "\n".join(values),
        *ending,
    ]
    head, rest = parts[0], parts[1:]
    # Before the first function one line is left blank, around functions two.
    return f"{head}\n{rest[0]}" + "".join(f"\n\n{part}" for part in rest[1:]), tuple(book.refusals)


def _docstring(spec: Spec) -> list[str]:
    # The title is often the first words of the description, which need not be said twice.
    said = texts.printable(spec.description).startswith(texts.printable(spec.title))
    title = f"Checks of {spec.name} {spec.version}" + ("" if said else f": {spec.title}")
    made = ["Made by specc from the texts below. Change them, not this file.", ""]
    longest = max((code.width(texts.printable(path)) for path, _ in spec.sources), default=0)
    made += [
        f"    {texts.printable(path).ljust(longest)}  sha256 {texts.printable(digest)}" for path, digest in spec.sources
    ]
    prose = [spec.description, ""] if spec.description.strip() else []
    return texts.docstring(title, "\n".join([*prose, *made]))


def _imports(used: set[str], runtime: str) -> str:
    """Give the imports of what is used."""
    lines = []
    rooms = dict(RUNTIME)
    if not used.intersection(OF_FITS):
        # Without a product of FITS nothing of that format is loaded for what rules of all formats compute with.
        rooms |= {"fits": (), "data": tuple(ARRAYS), "rules": ("is_null",)}
    for room in sorted(rooms):
        names = sorted(used.intersection(rooms[room]), key=lambda name: (not name.isupper(), name.islower(), name))
        if names:
            listed = row(
                IfBroken("("), Indent(row(Line(), code.separated(names), IfBroken(","))), Line(), IfBroken(")")
            )
            lines.append(code.render(row(f"from {runtime}.{room} import ", Group(listed))))
    return "\n".join(lines) + "\n"


def _policy(spec: Spec) -> Code:
    """Give the policy, as far as it is not what holds without one."""
    policy, plain = spec.policy, Policy()
    arguments: list[Code] = []
    for one in fields(policy):
        value = getattr(policy, one.name)
        if value == getattr(plain, one.name) or one.name in _ELSEWHERE:
            continue
        if one.name == "unit_aliases":
            pairs: list[tuple[Code, Code]] = [
                (texts.quoted(alias.written), texts.quoted(alias.means)) for alias in value
            ]
            arguments.append(named("unit_aliases", code.dict_(pairs)))
        elif one.name == "units_allowed":
            arguments.append(named("units_allowed", code.tuple_([texts.quoted(text) for text in value])))
        elif one.name == "datetimes_allowed":
            arguments.append(named("datetimes_allow", code.tuple_([texts.quoted(text) for text in value])))
        else:
            arguments.append(named(one.name, texts.quoted(value)))
    if spec.units:
        sizes: list[tuple[Code, Code]] = [
            (texts.quoted(unit.name), code.tuple_([texts.literal(unit.number), texts.quoted(unit.unit)]))
            for unit in spec.units
        ]
        arguments.append(named("units", code.dict_(sizes)))
    return call("Policy", *arguments)


def _constants(book: Book, used: set[str]) -> Iterator[str]:
    """Give enums as tuples of their values, and flags as bits with their names, as far as they are used."""
    for enum in book.spec.enums:
        values = [value.value for value in enum.values]
        name = book.constants.find(values)
        if name in used:
            used.discard(name)
            yield _assignment(name, code.tuple_([texts.literal(value) for value in values]), book.comment(enum.place))
    for name, node in book.constants.named.values():
        arguments: list[Code] = [code.tuple_([_combo(row_) for row_ in book.constants.rows_of(node)])]
        if any(node.ignore_case):
            arguments.append(code.tuple_([str(one) for one in node.ignore_case]))
        table = book.constants.tables.get(node.table) if node.table is not None else None
        yield _assignment(name, call("Combos", *arguments), book.comment(node.place if table is None else table.place))
    for flags in book.spec.flags:
        name = book.flags[flags.key]
        if name in used:
            bits: list[tuple[Code, Code]] = [(str(one.bit), texts.quoted(one.name)) for one in flags.bits]
            yield _assignment(name, code.dict_(bits), book.comment(flags.place))


def _combo(cells: tuple[tuple[Scalar, ...], ...]) -> Code:
    """Give a row of a table: a cell is a value, a tuple of several, or None."""
    listed: list[Code] = []
    for cell in cells:
        values: list[Code] = [texts.literal(value) for value in cell]
        listed.append("None" if not values else values[0] if len(values) == 1 else code.tuple_(values))
    return code.tuple_(listed)


def _products(book: Book) -> tuple[list[str], list[Code]]:
    """Give the texts of all functions, and the values of all products."""
    functions: list[str] = []
    values: list[Code] = []
    keywords = _Keywords(book, functions)
    for product in book.spec.products:
        names: dict[int, str] = {}
        book.objects = {}
        book.trees = {hdu.label: hdu for hdu in hdus_of(product) if hdu.kind in OBJECTS}
        for hdu in hdus_of(product):
            if hdu.kind in OBJECTS:  # they name each other, and themselves
                names[id(hdu)] = book.names.new(f"check_{texts.name(product.name)}_{texts.name(hdu.label)}")
                book.objects[hdu.label] = names[id(hdu)]
        book.dimensions = own_dimensions(product) if book.objects else {}
        for hdu in hdus_of(product):
            body = hdu_body(product, hdu, book)
            label = "primary" if hdu.kind == "primary" else texts.name(hdu.label)
            where = f"{texts.name(product.name)}_{label}".rstrip("_")
            always = [keywords.asked(body.keywords, hdu, where)] if body.keywords else []
            statements = [*always, *keywords.apart(body.rest, hdu, where)]
            docstring = texts.docstring(hdu_summary(hdu), hdu.description)
            if statements and id(hdu) not in names:
                names[id(hdu)] = book.names.new(f"check_{where}")
            if id(hdu) in names:
                taken = f"h: {_CHECKS.get(hdu.kind, 'HduCheck')}"
                functions.append(_function(names[id(hdu)], taken, docstring, statements or [Statement("pass")]))
        if product.anywhere is not None:
            body = hdu_body(product, product.anywhere, book)
            names[id(product.anywhere)] = book.names.new(f"check_{texts.name(product.name)}_anywhere")
            docstring = texts.docstring("Keywords that may sit in any header", product.anywhere.description)
            statements = [*body.keywords, *body.rest] or [Statement("pass")]
            functions.append(_function(names[id(product.anywhere)], "h: HduCheck", docstring, statements))
        check, text = _whole(product, book)
        if check is not None:
            functions.append(text)
        values.append(product_value(product, names, check, book))
    return functions, values


def _datasets(book: Book, functions: list[str]) -> list[Code]:
    """Give the values of all datasets, and add the functions of their rules."""
    values: list[Code] = []
    for dataset in book.spec.datasets:
        body = dataset_body(dataset, book)
        check = None
        if body:
            check = book.names.new(f"check_{texts.name(dataset.name)}".rstrip("_"))
            title = f"{dataset.name}: {dataset.title}" if dataset.title else dataset.name
            functions.append(_function(check, "d: Delivery", texts.docstring(title, dataset.description), body))
        values.append(dataset_value(dataset, check, book))
    return values


class _Keywords:
    """Functions that ask for keywords with nothing but constants; what products share is written once."""

    def __init__(self, book: Book, functions: list[str]) -> None:
        self._book = book
        self._functions = functions
        self._names: dict[tuple[str, str], str] = {}

    def asked(self, calls: Sequence[Statement], hdu: Hdu, where: str, *, always: bool = True) -> Statement:
        """Give the statement that does some calls at once."""
        taken = f"h: {_CHECKS.get(hdu.kind, 'HduCheck')}"
        text = (taken, "\n".join(line for one in calls for line in one.lines(code.STEP)))
        if text not in self._names:
            self._names[text] = self._book.names.new(f"{'' if always else 'some_'}keywords_of_{where}")
            title = f"Keywords of {hdu.label} that are {'always judged' if always else 'judged under one condition'}"
            function = _function(self._names[text], taken, texts.docstring(title, ""), calls)
            self._functions.append(function)
        return Statement(call("h.keywords", self._names[text]))

    def apart(self, statements: Sequence[Statement], hdu: Hdu, where: str) -> list[Statement]:
        """Give statements, with the calls under each condition that hang on nothing else done at once."""
        written = []
        for one in statements:
            if not one.body or not code.render(one.code).startswith(("if ", "elif ")):
                written.append(one)
                continue
            alone = [each for each in one.body if _is_keyword(each) and hangs_on_nothing([each])]
            body = self.apart([each for each in one.body if len(alone) < FEW or each not in alone], hdu, where)
            if len(alone) >= FEW:
                body.insert(0, self.asked(alone, hdu, where, always=False))
            written.append(replace(one, body=tuple(body)))
        return written


def _is_keyword(statement: Statement) -> bool:
    if statement.body:
        return code.render(statement.code).startswith("for ") and all(map(_is_keyword, statement.body))
    return code.render(statement.code).startswith("h.keyword(")


def _whole(product: Product, book: Book) -> tuple[str | None, str]:
    """Give the function of the rules over a whole file, if there are any."""
    body = product_body(product, book)
    if not body:
        return None, ""
    name = book.names.new(f"check_{texts.name(product.name)}".rstrip("_"))
    title = f"{product.name}: {product.title}" if product.title else product.name
    taken = "p: ProductCheck" if product.format == "fits" else "p: DocumentCheck"
    return name, _function(name, taken, texts.docstring(title, product.description), body)


def _function(name: str, parameter: str, docstring: Sequence[str], body: Iterable[Statement]) -> str:
    lines = [f"def {name}({parameter}) -> None:"]
    lines += [f"    {line}" if line else "" for line in docstring]
    for statement in body:
        lines += statement.lines(code.STEP)
    return "\n".join(lines) + "\n"


def _assignment(name: str, value: Code, comment: str = "") -> str:
    return "\n".join(Statement(row(name, " = ", value), comment).lines()) + "\n"


def _rule_table(plan: Plan) -> str:
    """Give every rule on a line of one text, which costs nothing to compile and is read only for a finding."""
    paths = {path: index for index, (path, _) in enumerate(plan.spec.sources)}
    lines = [f"{rule.level} {_source_line(rule.place, paths)} {texts.in_block(rule.id)}" for rule in plan.rules]
    return "\n".join(['RULES = """\\', *lines, '"""']) + "\n"


def _source_line(place: Place, paths: dict[str, int]) -> str:
    return f"{paths.get(place.path, -1)}:{place.line}"


def _spec(plan: Plan, own: str) -> Code:
    spec = plan.spec
    return call(
        "Spec",
        texts.quoted(spec.name),
        texts.quoted(spec.version),
        named("sources", code.tuple_([texts.quoted(path) for path, _ in spec.sources])),
        named("policy", "POLICY"),
        named("products", "PRODUCTS"),
        named("rules", "lambda: RuleTable(RULES)"),
        *([named("datasets", "DATASETS")] if spec.datasets else []),
        *variants.arguments(plan, own),
    )


def _names_in(parts: Iterable[str]) -> set[str]:
    """Give the names that code reads; texts and comments are not code."""
    tree = ast.parse("\n".join(parts))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
