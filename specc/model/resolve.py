"""Resolving: the syntax tree of a spec, with those of its imports, becomes the model.

Takes frozen trees, gives a frozen `Spec` and the diagnostics met on the way; None when any of them is an error. Reads
no files.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic, Problems
from specc.formats.admitted import unknown_format
from specc.model.alone import Alone, fragment_alone
from specc.model.build import Builder
from specc.model.datasets import Datasets
from specc.model.delivered import Deliverable
from specc.model.descriptions import prose_of
from specc.model.dimensions import dimensions_of
from specc.model.enums import settle_enums
from specc.model.facts import FactReader
from specc.model.families import pattern_of
from specc.model.file_names import FileNames
from specc.model.flatten import flatten
from specc.model.history import history
from specc.model.infer import Typing
from specc.model.lengths import own_lengths
from specc.model.lives import View, check_values
from specc.model.lookup import Lookup
from specc.model.parameters import check_parameters
from specc.model.policy import policy_of
from specc.model.profile_policy import hardened
from specc.model.profiles import Applied, check_paths, models_of, with_rules
from specc.model.registry import Registry, check_declarations
from specc.model.scope import Scope, scopes
from specc.model.spec import Product, Spec
from specc.model.summaries import summary_of
from specc.model.trees.settling import settle_value
from specc.model.unit_definitions import defined_units
from specc.model.units import Units
from specc.model.value_types import Settled, TypeReader
from specc.model.version_checks import check_versions
from specc.model.versions import at, shown, turns, version_of
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.model.drafts import ItemDraft, ProductDraft
    from specc.model.spec import Policy
    from specc.model.versions import Version

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


def resolve(
    tree: ast.Spec,
    imports: Mapping[str, ast.Spec],
    version: Version | None = None,
    profile: tuple[ast.Profile, ...] = (),
) -> tuple[Spec | None, list[Diagnostic]]:
    """Give the model of a spec as it is now, or was at a version, perhaps under a profile with those it builds on.

    In the place of a model there are the diagnostics that say why there is none.
    """
    problems = Problems()
    if version is None:
        check_versions(tree, problems)
    versions, changes = tuple(shown(one) for one in turns(tree)), history(tree)
    view = View(version or version_of(tree.version) or (0, 0, 0), tree.source.path)
    tree, imports = at(tree, version), {name: at(one) for name, one in imports.items()}
    every = scopes(tree, imports, problems)
    settle_enums(every, problems)
    scope = every[0]
    for declared in scope.own.values():
        if isinstance(declared, ast.Enum):
            check_values(declared, problems)
    check_declarations(tree, problems)
    defined = defined_units(tree, imports, problems)
    policy = policy_of(tree, imports, defined.sizes, problems)
    aliases = {one.written: one.means for one in policy.unit_aliases}
    units = Units(aliases, policy.units_allowed, defined.sizes, tree.source)
    registry = Registry()
    applied = Applied(profile)
    if profile:
        policy = hardened(policy, applied, problems)

    def judge(node: ast.Product, known: Scope, entered: Registry, found: Problems) -> Product | None:
        return _product(node, known, policy, units, entered, problems=found, view=view, free=True)

    for one in tree.declarations:
        if isinstance(one, ast.Fragment):
            check_parameters(one, scope, problems)
            fragment_alone(one, scope, judge, problems)
    products: list[Product] = []
    for one in tree.declarations:
        if isinstance(one, ast.Product):
            node = with_rules(one, tree, applied)
            made = _product(node, scope, policy, units, registry, problems=problems, view=view, applied=applied)
            products += [made] if made is not None else []
    own = {one.name: one for one in products}
    deliverable = Deliverable(scope, imports, own, resolve, problems)
    datasets = Datasets(deliverable, units, registry.table_key, problems, view).settled(tree)
    summary = summary_of(tree, scope, problems)
    if profile and version is None:
        check_paths(applied, scope, problems)
    types, vocabularies = Alone(judge, registry, problems).settled(tree, scope)
    enums, flags = registry.listed(view)
    lent_enums, lent_flags = registry.for_others(scope, view)
    left_out = tree.left_out.union(*(one.left_out for one in imports.values()))
    diagnostics = [applied.placed(one) for one in problems.in_order() if not _follows(one, left_out)]
    if problems.errors:
        return None, diagnostics
    description = prose_of(tree.prose)
    title = re.split(r"(?<=[.!?])\s|\n\s*\n", description, maxsplit=1)[0].rstrip(".") if description else ""
    sources = [tree.source, *(one.source for one in imports.values())]
    return (
        Spec(
            tree.name.text,
            tree.version,
            " ".join(title.split()),
            description,
            policy,
            enums,
            flags,
            tuple(products),
            tuple(dict.fromkeys((source.path, source.sha256) for source in sources)),
            registry.combos(),
            defined.listed(tree, units.asked),
            types,
            vocabularies,
            versions,
            models_of(tree),
            changes,
            datasets,
            lent_enums,
            lent_flags,
            summary,
        ),
        diagnostics,
    )


def _follows(one: Diagnostic, left_out: frozenset[str]) -> bool:
    """Say whether a diagnostic only follows from another: it misses a name whose declaration did not parse."""
    return one.code in {"SP201", "SP308", "SP501", "SP502"} and not left_out.isdisjoint(_WORD.findall(one.span.text))


def _product(
    node: ast.Product,
    scope: Scope,
    policy: Policy,
    units: Units,
    registry: Registry,
    *,
    problems: Problems,
    view: View,
    applied: Applied | None = None,
    free: bool = False,
) -> Product | None:
    """Give one product. `free`: it stands for a fragment alone, whose names may be settled elsewhere."""
    if (unknown := unknown_format(node.format.text)) is not None:
        problems.add("SP405", node.format.span, unknown[0], help=unknown[1])
        return None
    draft = flatten(node, scope, problems)
    if applied is not None and applied.chain:
        applied.onto(draft, scope)
    types = TypeReader(problems, registry.enum_key, draft.home, trees=node.format.text != "fits")
    shapes = _settle_types(draft, types)
    dimensions = dimensions_of(draft, shapes, problems)
    lookup = Lookup(draft, dimensions, units, problems, free=free or draft.incomplete)
    typing = Typing(lookup, units, problems, table_key=registry.table_key, types=types)
    view = replace(view, versioned=any(isinstance(one, ast.VersionOf) for one in node.items))
    facts = FactReader(
        typing,
        problems,
        registry.flags_key,
        registry.enums.get,
        registry.type_key,
        registry.vocabulary_key,
        view,
    )
    names = FileNames(typing, types, problems)
    return Builder(draft, policy, types, typing, facts, names, problems, view, shapes, dimensions.groups).product()


def _settle_types(draft: ProductDraft, types: TypeReader) -> dict[int, Settled]:
    """Give types and shapes of every HDU and column, by declaration, and enter the types of items into their drafts."""
    shapes: dict[int, Settled] = {}

    def settle(item: ItemDraft, *, column: bool = False) -> None:
        if item.value is not None:
            item.types = settle_value(item.value, types, item.says_type, shapes)
        elif item.declaration.type is not None:
            if id(item.declaration) not in shapes:
                shapes[id(item.declaration)] = types.read(item.declaration.type, item.scope, column=column)
            item.types = shapes[id(item.declaration)].types
        if item.kind != "plain":
            hierarch = item.card_name != item.name
            in_tree = item.value is not None
            item.pattern = pattern_of(item.card_name, item.declaration.loop, hierarch=hierarch, in_tree=in_tree)

    for hdu in draft.blocks:
        if hdu.declaration.type is not None and not hdu.is_object:
            shapes[id(hdu.declaration)] = types.read(hdu.declaration.type, hdu.says_type, image=True)
        if hdu.root is not None:
            settle(hdu.root)
        for item in hdu.keywords:
            settle(item)
            for inner in item.keywords:
                settle(inner)
        for item in hdu.columns:
            settle(item, column=True)
            shapes[id(item)] = own_lengths(shapes.get(id(item.declaration), Settled()), hdu)
            for inner in item.keywords:
                settle(inner)
    return shapes
