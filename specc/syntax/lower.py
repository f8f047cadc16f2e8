"""Lowering of declarations: Lark's tree becomes `specc.syntax.ast.Spec`.

Takes the tree of a whole file; gives frozen nodes. It decides nothing about meaning: what is wrong is found by
resolving.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from specc.source import Source, Span
from specc.syntax import ast
from specc.syntax.lower_datasets import DatasetLowering
from specc.syntax.lower_expressions import Branch, branches, regex_text, tokens
from specc.syntax.lower_pictures import picture_makers
from specc.syntax.lower_profiles import undeclared_levels
from specc.syntax.lower_trees import tree_makers

if TYPE_CHECKING:
    from collections.abc import Callable


_FIELD_TYPES = frozenset({"type_term", "written_type", "pattern", "cased", "list_"})


def lower(tree: Branch, source: Source) -> ast.Spec:
    """Give the syntax tree of a file."""
    return Lowering(source).spec(tree)


class Lowering(DatasetLowering):
    """Makes nodes from the trees of one source."""

    def __init__(self, source: Source) -> None:
        """Name the maker of every kind of declaration."""
        super().__init__(source)
        self.nodes: dict[str, Callable[[Branch], ast.Node]] = {
            "item": self.item,
            "section": lambda tree: ast.Section(self.text(tokens(tree)[0]), self.span(tree)),
            "include": self.include,
            "use": self.use,
            "rule": self.rule,
            "each": self.each,
            "planes": self.planes,
            "when_header": self.when,
            "when_column": self.when,
            "when_hdu": self.when,
            "when_each": self.when,
            "switch_header": self.switch,
            "switch_column": self.switch,
            "switch_hdu": self.switch,
            "undeclared": lambda tree: ast.UndeclaredItem(undeclared_levels(tree), self.span(tree)),
            "order": lambda tree: ast.Order("fixed" if tokens(tree)[0] == "fixed" else "free", self.span(tree)),
            "rows": self.rows,
            "columns": self.columns,
            "primary": self.primary,
            "anywhere": self.anywhere,
            "image": lambda tree: self.hdu("image", tree),
            "table": lambda tree: self.hdu("table", tree),
            "asciitable": lambda tree: self.hdu("asciitable", tree),
            "any_hdu": lambda tree: self.hdu("any", tree),
            "asdf": lambda tree: self.hdu("asdf", tree),
            "repeat": self.repeat,
            "field": self.field,
            "filename": self.filename,
            "version_of": self.version_of,
            **tree_makers(self),
            **picture_makers(self),
            "identify": lambda tree: ast.Identify(self.expression(branches(tree)[0]), self.span(tree)),
            "dimension": lambda tree: ast.Dimensions(
                tuple(ast.Name(str(token), self.span(token)) for token in tokens(tree)), self.span(tree)
            ),
        }

    # -------------------------------------------------------------------------------------------- top level

    def spec(self, tree: Branch) -> ast.Spec:
        """Give the whole file."""
        head = {str(branch.data): branch for branch in branches(tree)[:2]}
        named = head["spec"]
        edition = tokens(head["edition"])[0]
        imports: list[ast.Import] = []
        declarations: list[ast.Declaration] = []
        for branch in branches(tree)[2:]:
            if branch.data == "import_":
                imports.append(self.import_(branch))
            else:
                declarations.append(self.declaration(branch))
        return ast.Spec(
            self.source,
            int(edition),
            self.span(edition),
            self.qname(self.only(named, "qname")),
            str(tokens(named)[0]),
            self.prose(named),
            tuple(imports),
            tuple(declarations),
            self.span(named),
        )

    def import_(self, tree: Branch) -> ast.Import:
        """Give an import."""
        members = tuple(ast.Name(str(token), self.span(token)) for token in tokens(tree))
        return ast.Import(self.qname(self.only(tree, "qname")), members, self.span(tree))

    def declaration(self, tree: Branch) -> ast.Declaration:
        """Give a policy, a unit, an enum, flags, a fragment or a product."""
        kind = str(tree.data)
        if kind == "policy":
            return ast.Policy(tuple(self.policy_item(branch) for branch in branches(tree)), self.span(tree))
        if kind == "unit_definition":
            return self.unit_definition(tree)
        if kind in {"enum", "subset"}:
            return self.enum(tree)
        if kind == "named_type":
            return self.named_type(tree)
        if kind == "vocabulary":
            return self.vocabulary(tree)
        if kind == "flags":
            bits = tuple(self.flag_bit(branch) for branch in branches(tree) if branch.data == "flag_bit")
            return ast.Flags(
                self.name_in(tree), self.qname(self.only(tree, "qname")), bits, self.prose(tree), self.span(tree)
            )
        if kind == "combos":
            return self.combos(tree)
        if kind == "product":
            return ast.Product(
                self.name_in(tree),
                self.word(tokens(tree)[0]),
                self.doc(tree),
                self.prose(tree),
                self.items(tree),
                self.span(tree),
            )
        if kind == "dataset":
            return self.dataset(tree)
        if kind == "profile":
            return self.profile(tree)
        if kind == "summary":
            return self.summary(tree)
        fragment = cast("ast.FragmentKind", kind.removesuffix("_fragment"))
        return ast.Fragment(
            fragment, self.name_in(tree), self.parameters(tree), self.prose(tree), self.items(tree), self.span(tree)
        )

    def policy_item(self, tree: Branch) -> ast.PolicyItem | ast.RuleLevel | ast.PolicyFrom | ast.Follow | ast.Naming:
        """Give one line of a policy."""
        if tree.data == "from_policy":
            return ast.PolicyFrom(self.qname(branches(tree)[0]), self.span(tree))
        if tree.data == "follow":
            return ast.Follow(tuple(map(self.word, tokens(tree))), self.span(tree))
        if tree.data == "relevel":
            return self.rule_level(tree)
        if tree.data == "naming":
            return ast.Naming(tuple(map(self.name_rule, branches(tree))), self.span(tree))
        word = cast("ast.PolicyWord", str(tree.data))
        value = next((str(token) for token in tokens(tree)), "")
        allowed = tuple(
            ast.Name(str(token), self.span(token))
            for branch in branches(tree)
            if branch.data == "allowance"
            for token in tokens(branch)
        )
        aliases = tuple(self.unit_alias(branch) for branch in branches(tree) if branch.data == "unit_alias")
        levels = undeclared_levels(tree) if word == "undeclared" else ()
        return ast.PolicyItem(word, value, allowed, aliases, levels, self.span(tree))

    def name_rule(self, tree: Branch) -> ast.NameRule:
        """Give one thing that is said of the names of files."""
        what = cast('Literal["length", "case", "unique", "short"]', str(tree.data).removeprefix("name_"))
        comparator = next((str(tokens(branch)[0]) for branch in branches(tree)), "")
        words = [token for token in tokens(tree) if token.type in {"COMPARE", "INT", "LOWER", "UPPER", "FLOAT"}]
        return ast.NameRule(what, comparator, str(words[-1]) if words else "", self.span(tree))

    def unit_alias(self, tree: Branch) -> ast.UnitAlias:
        """Give `"e-" = electron`."""
        written = tuple(self.text(token) for token in tokens(tree))
        return ast.UnitAlias(written, self.unit_text(branches(tree)[0]), self.span(tree))

    def unit_definition(self, tree: Branch) -> ast.UnitDefinition:
        """Give `unit nanomaggy = 3.631e-6 [Jy]`."""
        name = next(token for token in tokens(tree) if token.type == "NAME")
        unit = next(token for token in tokens(tree) if token.type == "BRACKETED")
        number, span = self.number(branches(tree)[0])
        text = ast.Text(str(unit)[1:-1].strip(), self.span(unit))
        return ast.UnitDefinition(self.word(name), number, span, text, self.doc(tree), self.span(tree))

    def enum(self, tree: Branch) -> ast.Enum:
        """Give an enum, or a subset of one."""
        kinds = {token.type for token in tokens(tree)}
        values: list[ast.EnumValue] = []
        includes: list[ast.EnumInclude] = []
        for branch in branches(tree):
            if branch.data == "enum_value":
                value = self.expression(branches(branch)[0])
                values.append(ast.EnumValue(value, self.doc(branch), self.span(branch), self.facts(branch)))
            elif branch.data == "enum_include":
                includes.append(ast.EnumInclude(self.qname(branches(branch)[0]), len(values), self.span(branch)))
        return ast.Enum(
            self.name_in(tree),
            self.qname(self.only(tree, "qname")),
            tree.data == "subset",
            "OPEN" in kinds,
            "IGNORING_CASE" in kinds,
            tuple(values),
            tuple(includes),
            self.prose(tree),
            self.span(tree),
        )

    def flag_bit(self, tree: Branch) -> ast.FlagBit:
        """Give one bit."""
        number, name = tokens(tree)
        return ast.FlagBit(int(number), self.word(name), self.doc(tree), self.span(tree), self.facts(tree))

    def version_of(self, tree: Branch) -> ast.VersionOf:
        """Give `version primary.FMTVER default 1.0`."""
        default = self.version(tree) if any(one.data == "version" for one in branches(tree)) else None
        return ast.VersionOf(self.ref(branches(tree)[0]), default, self.span(tree))

    def combos(self, tree: Branch) -> ast.Combos:
        """Give a table of combinations."""
        name, *columns = (self.word(tokens(branch)[0]) for branch in branches(tree) if branch.data == "name")
        rows = tuple(
            ast.Combo(self.row_of(branches(branch)[0]), self.doc(branch), self.span(branch))
            for branch in branches(tree)
            if branch.data == "combo"
        )
        return ast.Combos(name, tuple(columns), rows, self.prose(tree), self.span(tree))

    # -------------------------------------------------------------------------------------------- blocks

    def items(self, tree: Branch) -> tuple[ast.Node, ...]:
        """Give the nodes of a block."""
        return tuple(
            self.nodes[str(branch.data)](branch) for branch in branches(tree) if str(branch.data) in self.nodes
        )

    def include(self, tree: Branch) -> ast.Include:
        """Give an include and what it narrows."""
        optional = any(token.type == "OPTIONAL" for token in tokens(tree))
        narrowings = tuple(self.item(branch) for branch in branches(tree) if branch.data == "item")
        return ast.Include(
            self.qname(self.only(tree, "qname")),
            self.arguments(tree),
            optional,
            narrowings,
            self.span(tree),
            self.facts(tree),
        )

    def rule(self, tree: Branch) -> ast.Rule:
        """Give a `require` or a `recommend`."""
        kinds = {token.type for token in tokens(tree)}
        loop = next((self.loop(branch) for branch in branches(tree) if branch.data == "loop"), None)
        return ast.Rule(
            "recommend" if "RECOMMEND" in kinds else "require",
            self.expression(branches(tree)[0]),
            "IF_PRESENT" in kinds,
            loop,
            self.doc(tree),
            self.span(tree),
            self.facts(tree),
        )

    def each(self, tree: Branch) -> ast.Each:
        """Give `each row { }` or `each pixel { }`."""
        return ast.Each("row" if tokens(tree)[0].type == "ROW" else "pixel", self.items(tree), self.span(tree))

    def when(self, tree: Branch) -> ast.When:
        """Give `when`; `else when` becomes a `When` alone in `otherwise`."""
        condition, then, *rest = branches(tree)
        otherwise: tuple[ast.Node, ...] = ()
        if rest:
            otherwise = (self.when(rest[0]),) if str(rest[0].data).startswith("when_") else self.items(rest[0])
        return ast.When(self.expression(condition), self.items(then), otherwise, self.span(tree))

    def switch(self, tree: Branch) -> ast.Switch:
        """Give `switch` and its arms."""
        subject, *rest = branches(tree)
        arms: list[ast.Arm] = []
        otherwise: tuple[ast.Node, ...] | None = None
        for branch in rest:
            if str(branch.data).endswith("_arm"):
                *values, block = branches(branch)
                arms.append(ast.Arm(tuple(map(self.expression, values)), self.items(block), self.span(branch)))
            else:
                otherwise = self.items(branch)
        return ast.Switch(self.ref(subject), tuple(arms), otherwise, self.span(tree))

    def rows(self, tree: Branch) -> ast.Rows:
        """Give how many rows."""
        parts = branches(tree)
        if parts[0].data == "compare_op":
            return ast.Rows(str(tokens(parts[0])[0]), self.expression(parts[1]), None, self.span(tree))
        if any(token.type == "EQUALS" for token in tokens(tree)):
            return ast.Rows("=", self.expression(parts[0]), None, self.span(tree))
        return ast.Rows("in", None, self.domain(parts[0]), self.span(tree))

    def columns(self, tree: Branch) -> ast.Columns:
        """Give the block of columns."""
        kinds = {token.type for token in tokens(tree)}
        return ast.Columns("IN_ORDER" in kinds, "OPEN" in kinds, self.items(tree), self.span(tree))

    # -------------------------------------------------------------------------------------------- HDUs

    def primary(self, tree: Branch) -> ast.Hdu:
        """Give the primary HDU."""
        start = self.span(tree)
        name = ast.ItemName(
            "PRIMARY", "plain", optional=False, quoted=False, span=Span(start.source, start.start, start.start + 7)
        )
        return self.hdu_of("primary", name, tree)

    def anywhere(self, tree: Branch) -> ast.Hdu:
        """Give the block of keywords that may sit in any header."""
        start = self.span(tree)
        span = Span(start.source, start.start, start.start + len("anywhere"))
        name = ast.ItemName("anywhere", "plain", optional=False, quoted=False, span=span)
        return self.hdu_of("anywhere", name, tree)

    def hdu(self, kind: ast.HduKind, tree: Branch) -> ast.Hdu:
        """Give an extension."""
        holder = self.only(tree, "hdu_name")
        inner = branches(holder)
        token = tokens(inner[0])[0] if inner else tokens(holder)[0]
        optional = any(one.type == "OPTIONAL" for one in tokens(tree))
        name = ast.ItemName(
            str(token).strip("`"),
            "family" if token.type == "HDU_FAMILY" else "plain",
            optional,
            token.type == "BACKQUOTED",
            self.span(token),
        )
        return self.hdu_of(kind, name, tree)

    def hdu_of(self, kind: ast.HduKind, name: ast.ItemName, tree: Branch) -> ast.Hdu:
        """Give an HDU whose name is known."""
        locator = next((self.locator(one) for one in branches(tree) if one.data in {"where", "named", "at"}), None)
        type_ = next((self.type(branch) for branch in branches(tree) if branch.data == "type"), None)
        return ast.Hdu(
            kind,
            name,
            locator,
            type_,
            self.facts(tree),
            self.doc(tree),
            self.prose(tree),
            self.items(tree),
            self.span(tree),
            groups=any(token.type == "GROUPS" for token in tokens(tree)),
        )

    def planes(self, tree: Branch) -> ast.Planes:
        """Give the planes of an image."""
        planes = tuple(
            ast.Plane(self.word(tokens(one)[0]), self.facts(one), self.doc(one), self.span(one))
            for one in branches(tree)
        )
        return ast.Planes(planes, self.span(tree))

    def locator(self, tree: Branch) -> ast.Locator:
        """Give how an HDU is found."""
        span = self.span(tree)
        if tree.data == "where":
            return ast.Locator("where", self.expression(branches(tree)[0]), (), (), None, span)
        if tree.data == "at":
            return ast.Locator("at", None, (), (), int(tokens(tree)[0]), span)
        names = tuple(self.text(token) for token in tokens(tree) if token.type == "STRING")
        patterns = tuple(
            ast.Text(regex_text(token), self.span(token)) for token in tokens(tree) if token.type == "REGEX"
        )
        return ast.Locator("named", None, names, patterns, None, span)

    def repeat(self, tree: Branch) -> ast.Repeat:
        """Give a repetition of HDUs."""
        variable = next((self.word(token) for token in tokens(tree)), None)
        holder = next(branch for branch in branches(tree) if branch.data in {"range", "names_set"})
        domain = self.domain(holder)
        return ast.Repeat(variable, domain, self.doc(tree), self.prose(tree), self.items(tree), self.span(tree))

    # -------------------------------------------------------------------------------------------- names of files

    def filename(self, tree: Branch) -> ast.FileName:
        """Give the templates and fields of a file name."""
        templates = tuple(self.text(token) for token in tokens(tree))
        return ast.FileName(templates, self.items(tree), self.span(tree))

    def field(self, tree: Branch) -> ast.Field:
        """Give one field."""
        name, *rest = branches(tree)
        kinds = [branch for branch in rest if str(branch.data) in _FIELD_TYPES]
        excluded = tuple(self.regex(branch) for branch in rest if branch.data == "except_")
        others = [branch for branch in rest if branch not in kinds and branch.data not in {"except_", "doc"}]
        equals = next((self.expression(branch) for branch in others), None)
        types = tuple(map(self.field_type, kinds))
        return ast.Field(self.word(tokens(name)[0]), types, excluded, equals, self.doc(tree), self.span(tree))

    def field_type(self, tree: Branch) -> ast.FieldType:
        """Give one alternative of what a field may hold."""
        type_, form, pattern, case, enum = None, None, None, None, None
        members: tuple[ast.FieldType, ...] = ()
        count, separator = None, None
        match str(tree.data):
            case "type_term":
                type_ = self.type_term(tree)
            case "written_type":
                type_, form = self.type_term(branches(tree)[0]), self.text(tokens(tree)[0])
            case "pattern":
                pattern = self.regex(tree)
            case "cased":
                case = cast('Literal["lower", "upper"]', str(tokens(tree)[0]))
                enum = self.qname(branches(tree)[0])
            case _:
                count = next((self.domain(branch) for branch in branches(tree) if branch.data == "range"), None)
                members = tuple(self.field_type(branch) for branch in branches(tree) if branch.data != "range")
                separator = self.text(next(token for token in tokens(tree) if token.type == "STRING"))
        return ast.FieldType(type_, form, pattern, case, enum, members, count, separator, self.span(tree))

    def regex(self, tree: Branch) -> ast.Text:
        """Give the regular expression that a branch is."""
        token = tokens(tree)[0]
        return ast.Text(regex_text(token), self.span(token))
