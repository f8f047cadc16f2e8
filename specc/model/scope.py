"""Which declaration a name means.

Takes the syntax trees of a spec and of all that it imports; gives, for a name and the spec it stands in, the
declaration and the spec that declares it. A name is looked up in its own spec first, then among the imports: `import
std.target (Target)` brings `Target`, `import jwst.core` brings `core.X` and `jwst.core.X`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label, Problems
from specc.diagnostics.suggest import did_you_mean, nearest
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.source import Span

Named = ast.Enum | ast.Flags | ast.Combos | ast.Fragment | ast.NamedType | ast.Vocabulary | ast.UnitDefinition
BUILT_IN_TYPES = (
    "string", "bool", "bit", "int", "float", "complex", "date", "datetime", "time", "digits", "any",
    "commentary", "record",
    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "byte",
    "float16", "float32", "float64", "complex64", "complex128",
)  # fmt: skip


@dataclass(slots=True)
class Scope:
    """One spec's names: its own declarations, and the scopes of what it imports."""

    tree: ast.Spec
    own: dict[str, Named] = field(default_factory=dict)
    brought: dict[str, tuple[Scope, str]] = field(default_factory=dict)  # short name -> scope and name there
    modules: dict[str, Scope] = field(default_factory=dict)  # `core` and `jwst.core`
    bound: dict[str, tuple[Scope, str]] = field(default_factory=dict)  # parameters: what was given for them, and where
    products: dict[str, ast.Product] = field(default_factory=dict)  # its own, which only deliveries name
    brought_products: dict[str, tuple[Scope, str]] = field(default_factory=dict)

    def find(self, dotted: str) -> tuple[Named, Scope] | None:
        """Give the declaration of a name and the scope that declares it."""
        if dotted in self.bound:
            scope, name = self.bound[dotted]
            return scope.find(name)
        if dotted in self.own:
            return self.own[dotted], self
        if dotted in self.brought:
            scope, name = self.brought[dotted]
            return scope.find(name)
        module, _, name = dotted.rpartition(".")
        if module in self.modules:
            return self.modules[module].find(name)
        return None

    def product(self, dotted: str) -> tuple[ast.Product, Scope] | None:
        """Give the product of a name and the scope that declares it."""
        if dotted in self.products:
            return self.products[dotted], self
        if dotted in self.brought_products:
            scope, name = self.brought_products[dotted]
            return scope.product(name)
        module, _, name = dotted.rpartition(".")
        return self.modules[module].product(name) if module in self.modules else None

    def product_names(self) -> list[str]:
        """Give every name of a product that could have been meant."""
        names = [*self.products, *self.brought_products]
        return names + [f"{module}.{name}" for module, scope in self.modules.items() for name in scope.products]

    def with_bound(self, bound: dict[str, tuple[Scope, str]]) -> Scope:
        """Give the same names, and some more that mean what other scopes know."""
        return replace(self, bound={**self.bound, **bound}) if bound else self

    def called(self, dotted: str) -> str:
        """Give a name as it was given: what stands behind a parameter."""
        if dotted in self.bound:
            scope, name = self.bound[dotted]
            return scope.called(name)
        return dotted

    def home(self, dotted: str) -> Scope:
        """Give the scope that declares a name that is known."""
        found = self.find(dotted)
        return found[1] if found is not None else self

    def names(self, kind: type[Named] | None = None) -> list[str]:
        """Give every name that could have been meant."""
        found = [name for name, one in self.own.items() if kind is None or isinstance(one, kind)]
        found += self.brought
        for module, scope in self.modules.items():
            found += [f"{module}.{name}" for name, one in scope.own.items() if kind is None or isinstance(one, kind)]
        return found


def enum_named(name: str, scope: Scope, span: Span, problems: Problems) -> ast.Enum | None:
    """Give the enum of a name; None after a diagnostic."""
    found = scope.find(name)
    if found is not None and isinstance(found[0], ast.Enum):
        return found[0]
    if found is not None and isinstance(found[0], ast.Combos):
        columns = ", ".join(one.text for one in found[0].columns)
        problems.add(
            "SP332",
            span,
            f"`{name}` is a table of combinations, and this is one value",
            help=f"ask of as many as it has columns: `({columns}) in {name}`",
        )
        return None
    near = did_you_mean(name, scope.names(ast.Enum))
    problems.add("SP201", span, f"no enum is called `{name}`", help=near or "declare it, or import the spec that does")
    return None


def scopes(tree: ast.Spec, imports: Mapping[str, ast.Spec], problems: Problems) -> tuple[Scope, ...]:
    """Give the scope of a spec, and behind it those of everything it imports."""
    made: dict[str, Scope] = {}

    def scope_of(spec: ast.Spec) -> Scope:
        if spec.name.text in made:
            return made[spec.name.text]
        scope = made[spec.name.text] = Scope(spec)
        _declare(scope, problems)
        for one in spec.imports:
            if one.name.text in imports:
                _bring(scope, one, scope_of(imports[one.name.text]), problems)
        return scope

    scope_of(tree)
    return tuple(made.values())


def _declare(scope: Scope, problems: Problems) -> None:
    """Enter the declarations of a spec; a name declared twice is a mistake."""
    seen: dict[str, Span] = {}
    for one in scope.tree.declarations:
        if isinstance(one, ast.Policy | ast.Summary):
            continue
        name = one.name
        if name.text in seen:
            problems.add(
                "SP202",
                name.span,
                f"`{name.text}` is declared twice",
                others=(Label(seen[name.text], "first here"),),
                help="rename one, or leave one out",
            )
            continue
        seen[name.text] = name.span
        if isinstance(one, ast.Product):
            scope.products[name.text] = one
        if isinstance(one, ast.Product | ast.Profile | ast.Dataset):
            continue
        if name.text in BUILT_IN_TYPES:
            problems.add("SP206", name.span, f"`{name.text}` is a type of the language", help="choose another name")
            continue
        scope.own[name.text] = one


def _bring(scope: Scope, one: ast.Import, imported: Scope, problems: Problems) -> None:
    """Enter what an import brings."""
    if not one.members:
        scope.modules[one.name.text] = imported
        scope.modules.setdefault(one.name.text.rpartition(".")[2], imported)
        return
    scope.modules[one.name.text] = imported
    for member in one.members:
        if imported.product(member.text) is not None:
            scope.brought_products[member.text] = (imported, member.text)
        elif imported.find(member.text) is None:
            problems.add(
                "SP201",
                member.span,
                f"`{one.name.text}` declares no `{member.text}`",
                help=did_you_mean(member.text, [*imported.names(), *imported.products]),
            )
            # What was meant is brought: the mistake is told once, not again wherever the name is used.
            for near in nearest(member.text, imported.names()):
                scope.brought.setdefault(near, (imported, near))
        elif member.text in scope.own:
            problems.add(
                "SP202",
                member.span,
                f"`{member.text}` is declared in this spec too",
                others=(Label(scope.own[member.text].name.span, "here"),),
                help=f"import the whole spec, and write `{one.name.text.rpartition('.')[2]}.{member.text}`",
            )
        else:
            scope.brought[member.text] = (imported, member.text)
