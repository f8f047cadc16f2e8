"""Lowering of facts: what follows the colon of a declaration.

Takes the trees of types, units, limits and levels; gives the nodes of `specc.syntax.ast`.
"""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING, Literal, cast

from lark import Token, Tree

from specc.syntax import ast
from specc.syntax.expressions import Const
from specc.syntax.lower_expressions import Branch, ExpressionLowering, branches, regex_text, tokens, unquote
from specc.syntax.lower_storage import storage_makers
from specc.syntax.lower_trees import structured_term, tagged

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.source import Source

_INDEX = re.compile(r"\[[a-z]+(:\d+)?\]")
_NAME_KINDS: dict[str, Literal["plain", "family", "wild", "path"]] = {
    "FAMILY": "family", "WILD": "wild", "PATH": "path",
}  # fmt: skip
_UNIT_MODES: dict[str, Literal["exact", "like", "any", "verbatim", "none", "of", "from"]] = {
    "unit": "exact", "unit_like": "like", "unit_verbatim": "verbatim", "unit_none": "none",
    "unit_of": "of", "unit_from": "from", "unit_any": "any",
}  # fmt: skip


class FactLowering(ExpressionLowering):
    """Adds declarations of items to the lowering of expressions."""

    def __init__(self, source: Source) -> None:
        """Name the maker of every fact."""
        super().__init__(source)
        self.fact_makers: dict[str, Callable[[Branch], ast.Fact]] = {
            "unit": self.unit,
            "unit_of": self.unit_reference,
            "unit_from": self.unit_reference,
            "unit_like": self.unit,
            "unit_any": self.unit_any,
            "unit_verbatim": self.unit,
            "unit_none": self.unit,
            "bits": lambda tree: ast.BitsFact(self.qname(branches(tree)[0]), self.span(tree)),
            "null": lambda tree: ast.NullFact(self.expression(branches(tree)[0]), self.span(tree)),
            "nullable": lambda tree: ast.WordFact("nullable", self.span(tree)),
            "word": lambda tree: ast.WordFact(cast("ast.FactWord", str(tokens(tree)[0])), self.span(tree)),
            "fixed": lambda tree: ast.FixedFact(self.expression(branches(tree)[0]), self.span(tree)),
            "within": self.within_fact,
            "limit": self.limit,
            "in_": lambda tree: ast.InFact(self.domain(branches(tree)[0]), self.span(tree)),
            "matches_": self.matches_fact,
            "default": lambda tree: ast.DefaultFact(self.expression(branches(tree)[0]), self.span(tree)),
            "level": lambda tree: ast.LevelFact(cast("ast.Level", str(tokens(tree)[0])), None, self.span(tree)),
            "level_when": self.level_when,
            "like": lambda tree: ast.LikeFact(
                tuple(self.text(token) for token in tokens(tree)), self.items(tree), self.span(tree)
            ),
            "also": lambda tree: ast.AlsoFact(
                tuple(self.word(tokens(branch)[0]) for branch in branches(tree)), self.span(tree)
            ),
            **storage_makers(self),
            "tagged": lambda tree: tagged(self, tree),
            "example": lambda tree: ast.ExampleFact(self.expression(branches(tree)[0]), self.span(tree)),
            "since": lambda tree: ast.SinceFact(self.version(tree), self.span(tree)),
            "until": lambda tree: ast.UntilFact(self.version(tree), self.span(tree)),
            "formerly": self.formerly,
            "formerly_value": self.formerly,
            "outdated": self.outdated,
            "outdated_value": self.outdated,
        }

    # -------------------------------------------------------------------------------------------- small things

    def only(self, tree: Branch, rule: str) -> Branch:
        """Give the branch of a rule that is there exactly once."""
        return next(branch for branch in branches(tree) if branch.data == rule)

    def word(self, token: Token) -> ast.Name:
        """Give a token as a name."""
        return ast.Name(str(token).strip("`"), self.span(token))

    def qname(self, tree: Branch) -> ast.Name:
        """Give a dotted name as one text."""
        return ast.Name(".".join(str(token) for token in tokens(tree)), self.span(tree))

    def name_in(self, tree: Branch) -> ast.Name:
        """Give the name that a declaration declares."""
        return self.word(tokens(self.only(tree, "name"))[0])

    def text(self, token: Token) -> ast.Text:
        """Give a quoted text."""
        return ast.Text(unquote(str(token)), self.span(token))

    def doc(self, tree: Branch) -> ast.Text | None:
        """Give the short description on the line."""
        return next((self.text(tokens(one)[0]) for one in branches(tree) if one.data == "doc"), None)

    def prose(self, tree: Branch) -> ast.Text | None:
        """Give the long description in the braces."""
        for branch in branches(tree):
            if branch.data == "prose":
                token = tokens(branch)[0]
                # Only how lines are indented to each other says something.
                text = dedent(str(token)[3:-3].replace("\r\n", "\n")).strip()
                return ast.Text(text, self.span(token))
        return None

    # -------------------------------------------------------------------------------------------- declarations

    def item(self, tree: Branch) -> ast.Item:
        """Give a declaration of keywords or columns."""
        names = tuple(self.item_name(branch) for branch in branches(tree) if branch.data == "item_name")
        type_ = next((self.type(branch) for branch in branches(tree) if branch.data == "type"), None)
        loop = next((self.loop(branch) for branch in branches(tree) if branch.data == "loop"), None)
        return ast.Item(
            names, type_, self.facts(tree), loop, self.doc(tree), self.prose(tree), self.items(tree), self.span(tree)
        )

    def items(self, tree: Branch) -> tuple[ast.Node, ...]:
        """Give the nodes of a block."""
        raise NotImplementedError

    def item_name(self, tree: Branch) -> ast.ItemName:
        """Give a declared name."""
        word = tokens(tree)[0]
        kind = _NAME_KINDS.get(word.type, "plain")
        # Other names in backquotes may have brackets of their own.
        if word.type == "BACKQUOTED" and word.startswith("`HIERARCH "):
            kind = "family" if _INDEX.search(word) else "wild" if "*" in word else "plain"
        return ast.ItemName(
            str(word).strip("`"),
            kind,
            any(token.type == "OPTIONAL" for token in tokens(tree)),
            word.type == "BACKQUOTED",
            self.span(word),
        )

    def loop(self, tree: Branch) -> ast.Loop:
        """Give `for i, j in ...`."""
        names = tuple(self.word(token) for token in tokens(tree))
        return ast.Loop(names, self.domain(branches(tree)[-1]), self.span(tree))

    def domain(self, tree: Branch) -> ast.Domain:
        """Give what follows `in`."""
        if tree.data == "names_set":
            words = tuple(Const(str(token), None, self.span(token)) for token in tokens(tree))
            return ast.Domain(
                "set", words, None, None, low_open=False, high_open=False, name=None, span=self.span(tree)
            )
        return ast.Domain(*self.domain_parts(tree), self.span(tree))

    # -------------------------------------------------------------------------------------------- types

    def type(self, tree: Branch) -> ast.Type:
        """Give a type."""
        return ast.Type(tuple(map(self.term, branches(tree))), self.span(tree))

    def term(self, tree: Branch) -> ast.TypeTerm:
        """Give one alternative: a name, the name of a file, or a structure."""
        if tree.data == "file_type":
            product = self.qname(branches(tree)[0])
            return ast.TypeTerm(ast.Name("string", self.span(tree)), None, self.span(tree), file_of=product)
        return self.type_term(tree) if tree.data == "type_term" else structured_term(self, tree)

    def type_term(self, tree: Branch) -> ast.TypeTerm:
        """Give one alternative that is a name."""
        name, *_ = branches(tree)
        rest = tree.children[1:]
        dims = tuple(self.dim(child) for child in rest) if rest else None
        return ast.TypeTerm(self.qname(name), dims, self.span(tree))

    def dim(self, node: Branch | Token) -> ast.Dim:
        """Give one axis."""
        span = self.span(node)
        if isinstance(node, Token):
            return ast.Dim("any" if node.type == "STAR" else "axes", None, None, span)
        if node.data == "range":
            ends = [self.expression(child) for child in node.children if isinstance(child, Tree)]
            return ast.Dim("range", ends[0], ends[1] if len(ends) > 1 else None, span)
        return ast.Dim("expression", self.expression(node), None, span)

    # -------------------------------------------------------------------------------------------- facts

    def facts(self, tree: Branch) -> tuple[ast.Fact, ...]:
        """Give the facts in the order of the text."""
        makers = self.fact_makers
        return tuple(makers[str(branch.data)](branch) for branch in branches(tree) if str(branch.data) in makers)

    def unit_text(self, tree: Branch) -> ast.Text:
        """Give a unit without its brackets."""
        token = tokens(tree)[0]
        text = str(token)
        return ast.Text(text[1:-1].strip() if token.type == "BRACKETED" else text, self.span(token))

    def unit(self, tree: Branch) -> ast.UnitFact:
        """Give `unit A | B implied`, `unit like`, `unit text`, `unit none`."""
        texts = tuple(self.unit_text(branch) for branch in branches(tree))
        texts += tuple(self.text(token) for token in tokens(tree) if token.type == "STRING")
        implied = any(token.type == "IMPLIED" for token in tokens(tree))
        return ast.UnitFact(_UNIT_MODES[str(tree.data)], texts, implied, None, 1, self.span(tree))

    def unit_any(self, tree: Branch) -> ast.UnitFact:
        """Give `unit any length`, `unit any`."""
        quantity = tuple(ast.Text(str(token), self.span(token)) for token in tokens(tree) if token.type == "NAME")
        mode: Literal["dimension", "any"] = "dimension" if quantity else "any"
        return ast.UnitFact(mode, quantity, implied=False, reference=None, power=1, span=self.span(tree))

    def unit_reference(self, tree: Branch) -> ast.UnitFact:
        """Give `unit of SCI**2` and `unit from CUNIT1`."""
        power = next((int(token) for token in tokens(tree) if token.type == "INT"), 1)
        return ast.UnitFact(
            _UNIT_MODES[str(tree.data)],
            (),
            implied=False,
            reference=self.ref(branches(tree)[0]),
            power=power,
            span=self.span(tree),
        )

    def within_fact(self, tree: Branch) -> ast.WithinFact:
        """Give a tolerance."""
        number, unit, relative = self.within(tree)
        text = ast.Text(str(unit)[1:-1].strip(), self.span(unit)) if unit is not None else None
        return ast.WithinFact(number, text, relative, self.span(tree))

    def limit(self, tree: Branch) -> ast.LimitFact:
        """Give `> 0`."""
        operator, bound = branches(tree)
        return ast.LimitFact(cast("ast.Comparator", str(tokens(operator)[0])), self.expression(bound), self.span(tree))

    def matches_fact(self, tree: Branch) -> ast.MatchesFact:
        """Give `matches /re/`."""
        token = tokens(tree)[0]
        return ast.MatchesFact(ast.Text(regex_text(token), self.span(token)), self.span(tree))

    def level_when(self, tree: Branch) -> ast.LevelFact:
        """Give `required when CONDITION`."""
        word = cast("ast.Level", str(tokens(tree)[0]).split()[0])
        return ast.LevelFact(word, self.expression(branches(tree)[0]), self.span(tree))

    def version(self, tree: Branch) -> ast.Text:
        """Give the version that a fact names."""
        token = tokens(self.only(tree, "version"))[0]
        return ast.Text(str(token), self.span(token))

    def formerly(self, tree: Branch) -> ast.FormerlyFact:
        """Give `formerly OLD before 2.0`."""
        name = next((self.word(token) for token in tokens(tree)), None)
        value = next((self.expression(one) for one in branches(tree) if one.data != "version"), None)
        before = self.version(tree) if any(one.data == "version" for one in branches(tree)) else None
        return ast.FormerlyFact(name, value, before, self.span(tree))

    def outdated(self, tree: Branch) -> ast.LevelFact:
        """Give `deprecated since 2.0 now NEW`."""
        now = tuple(self.expression(one) for one in branches(tree) if one.data != "version")
        since = self.version(tree) if any(one.data == "version" for one in branches(tree)) else None
        return ast.LevelFact("deprecated", None, self.span(tree), since, now)
