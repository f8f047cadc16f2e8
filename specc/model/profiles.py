"""Profiles: overlays that ask for more than a spec does.

Takes the profiles of a tree and the draft of a product; enters what a profile says of its items as narrowings, which
the same machinery proves that narrows what stands in the braces of an include. Reports profiles that are not known,
that go round in a circle, and that speak of what is not there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.descriptions import prose_of, text_of
from specc.model.drafts import ItemDraft, RuleDraft
from specc.model.place import Place, branches
from specc.model.spec import Profile, Tightened
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.diagnostics.record import Diagnostic, Problems
    from specc.model.drafts import HduDraft, ProductDraft
    from specc.model.scope import Scope
    from specc.source import Span

_MAY_NOT_ADD = "a profile adds no items: declare it in the spec, if need be as optional"

Line = ast.Raise | ast.Overlay
HARDNESS = {"allowed": 0, "off": 0, "info": 1, "warning": 2, "error": 3}


@dataclass(slots=True)
class Applied:
    """A profile while it is applied: what it builds on first. `hits`: what each path was found to be."""

    chain: tuple[ast.Profile, ...]
    hits: dict[Span, list[Span]] = field(default_factory=dict)
    drafts: list[ProductDraft] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Give the name of the profile."""
        return self.chain[-1].name.text if self.chain else ""

    @property
    def lines(self) -> Iterator[Line]:
        """Give every line about items and HDUs."""
        for profile in self.chain:
            yield from (item for item in profile.items if isinstance(item, Line))

    def onto(self, draft: ProductDraft, scope: Scope) -> None:
        """Apply the profile to the draft of a product."""
        self.drafts.append(draft)
        narrow(draft, self, scope)
        for profile in self.chain:
            for item in profile.items:
                if isinstance(item, ast.ProfileRules) and item.hdu is not None:
                    _into_hdu(draft, item, profile.name.text, Place(scope))
                if isinstance(item, ast.UndeclaredItem):
                    harden_blocks(draft, item)

    def placed(self, one: Diagnostic) -> Diagnostic:
        """Give a diagnostic about a line of the profile with the place of what the line is about."""
        if one.code != "SP205" or one.others:
            return one
        for line in self.lines:
            hits = [span for path in line.paths for span in self.hits.get(path.span, ())]
            if line.span.source is one.span.source and line.span.start <= one.span.start < line.span.end and hits:
                return replace(one, others=(Label(hits[0], "declared here"),))
        return one


def profiles_of(tree: ast.Spec) -> list[ast.Profile]:
    """Give the profiles of a spec."""
    return [one for one in tree.declarations if isinstance(one, ast.Profile)]


def chain_of(profile: ast.Profile, tree: ast.Spec, problems: Problems | None = None) -> tuple[ast.Profile, ...] | None:
    """Give a profile behind those it builds on; None, and a report, when one is not known or the chain a circle."""
    known = {one.name.text: one for one in profiles_of(tree)}
    chain = [profile]
    while (base := chain[0].base) is not None:
        one = known.get(base.text)
        if one is None:
            if problems is not None and chain[0] is profile:
                near = did_you_mean(base.text, list(known)) or "profiles build on those of the same spec"
                problems.add("SP246", base.span, f"no profile is called `{base.text}`", help=near)
            return None
        if one in chain:
            # Every profile of the circle would tell it: the one that is declared first does.
            first = min(chain, key=lambda each: each.span.start)
            if problems is not None and one is profile and profile is first:
                way = [f"`{each.name.text}`" for each in reversed([one, *chain])]
                notes = ("the way round: " + " is built on ".join(way),)
                message = f"`{profile.name.text}` is built on itself"
                problems.add("SP246", base.span, message, notes=notes, help="leave out one `from`")
            return None
        chain.insert(0, one)
    return tuple(chain)


def with_rules(product: ast.Product, tree: ast.Spec, applied: Applied) -> ast.Product:
    """Give a product with the rules that a profile adds to it."""
    only = sum(isinstance(one, ast.Product) for one in tree.declarations) == 1
    added: list[ast.Node] = []
    for profile in applied.chain:
        for item in profile.items:
            if isinstance(item, ast.ProfileRules) and item.hdu is None:
                meant = only if item.product is None else item.product.text == product.name.text
                added += [_marked(one, profile.name.text) for one in item.items if meant]
    return replace(product, items=(*product.items, *added)) if added else product


def _marked(node: ast.Node, profile: str) -> ast.Node:
    if isinstance(node, ast.Rule):
        return replace(node, profile=profile)
    if isinstance(node, ast.Each):
        return replace(node, items=tuple(_marked(one, profile) for one in node.items))
    if isinstance(node, ast.When):
        then, otherwise = (tuple(_marked(one, profile) for one in items) for items in (node.then, node.otherwise))
        return replace(node, then=then, otherwise=otherwise)
    return node


# ------------------------------------------------------------------------------------------------- onto a draft


def narrow(draft: ProductDraft, applied: Applied, scope: Scope) -> None:
    """Enter what a profile says of the items and HDUs of a product as their narrowings."""
    for line in applied.lines:
        for path in line.paths:
            for one in _meant(draft, path, scope):
                if isinstance(line, ast.Raise) and "*" in path.parts[-1].text and not _can_rise(one):
                    continue
                applied.hits.setdefault(path.span, []).append(_span(one))
                one.narrowings.append((_as_item(line, path), scope))


def _into_hdu(draft: ProductDraft, item: ast.ProfileRules, profile: str, place: Place) -> None:
    """Add rules to the HDUs of a name."""
    if item.product is None or item.hdu is None or item.product.text != draft.declaration.name.text:
        return
    for hdu in draft.hdus:
        if _is_hdu(hdu, item.hdu.text):
            for node in item.items:
                hdu.rules += _drafts(_marked(node, profile), "hdu", place)


def _drafts(node: ast.Node, where: Literal["hdu", "row", "pixel"], place: Place) -> Iterator[RuleDraft]:
    match node:
        case ast.Rule():
            yield RuleDraft(node, place.scope, place.conditions, where)
        case ast.Each():
            for inner in node.items:
                yield from _drafts(inner, node.what, place)
        case ast.When():
            for items, inside in branches(node, place):
                for inner in items:
                    yield from _drafts(inner, where, inside)


def _is_hdu(hdu: HduDraft, wanted: str) -> bool:
    return _is(called(hdu), wanted) or hdu.label == wanted


def called(hdu: HduDraft) -> str:
    """Give what a path calls an HDU or a block: of a tree inside FITS the HDU stands for its root."""
    if not hdu.is_object:
        return "primary" if hdu.declaration.kind == "primary" else hdu.label
    root = hdu
    while root.parent is not None and root.parent.is_object:
        root = root.parent
    return hdu.label if root.parent is None else root.parent.label + hdu.label.removeprefix(root.label)


def _span(one: ItemDraft | HduDraft) -> Span:
    return one.span if isinstance(one, ItemDraft) else one.declaration.name.span


def _as_item(line: Line, path: ast.Path) -> ast.Item:
    name = ast.ItemName(path.parts[-1].text, "plain", optional=False, quoted=False, span=path.span)
    if isinstance(line, ast.Raise):
        fact = ast.LevelFact(line.level, None, path.span)
        return ast.Item((name,), None, (fact,), None, None, None, (), path.span)
    return ast.Item((name,), line.type, line.facts, None, None, None, (), path.span)


def _can_rise(one: ItemDraft | HduDraft) -> bool:
    """Say whether `*` means a thing, too: what is forbidden or deprecated is not asked for by the way."""
    levels = {fact.level for fact in one.declaration.facts if isinstance(fact, ast.LevelFact)}
    return not levels & {"forbidden", "deprecated"}


def _meant(draft: ProductDraft, path: ast.Path, scope: Scope) -> Iterator[ItemDraft | HduDraft]:
    """Give what a path means in a product: items of a fragment, or an HDU or items of the product itself."""
    fragment = _fragment(path, scope)
    if fragment is not None:
        inside = {id(item) for item in _items(fragment.items)}
        for hdu in draft.hdus:
            for item in (*hdu.keywords, *hdu.columns):
                if id(item.declaration) in inside and _is(item.name, path.parts[-1].text):
                    yield item
            if id(hdu.declaration) in inside and _is(hdu.label, path.parts[-1].text):
                yield hdu
        return
    if path.parts[0].text != draft.declaration.name.text:
        return
    if len(path.parts) == 2:  # noqa: PLR2004  product and HDU
        yield from (hdu for hdu in draft.hdus if _is_hdu(hdu, path.parts[1].text))
        return
    around = _around(path)
    for hdu in draft.hdus:
        if _is_hdu(hdu, around):
            yield from (item for item in (*hdu.keywords, *hdu.columns) if _is(item.name, path.parts[-1].text))


def _around(path: ast.Path) -> str:
    """Give what a path calls the HDU or the object that holds what it means."""
    return ".".join(part.text for part in path.parts[1:-1])


def _fragment(path: ast.Path, scope: Scope) -> ast.Fragment | None:
    found = scope.find(".".join(part.text for part in path.parts[:-1]))
    return found[0] if found is not None and isinstance(found[0], ast.Fragment) else None


def _items(nodes: tuple[ast.Node, ...]) -> Iterator[ast.Node]:
    """Give every declaration in a block, under whatever condition."""
    for node in nodes:
        match node:
            case ast.Item() | ast.Hdu():
                yield node
            case ast.When():
                yield from _items(node.then)
                yield from _items(node.otherwise)
            case ast.Switch():
                for arm in node.arms:
                    yield from _items(arm.items)
                yield from _items(node.otherwise or ())
            case ast.Columns() | ast.Repeat():
                yield from _items(node.items)


def _is(name: str, wanted: str) -> bool:
    """Say whether a name is meant: itself, or by a `*` in what is wanted."""
    first, *others = wanted.split("*")
    if not others:
        return name == wanted
    *between, last = others
    if not name.startswith(first) or not name.endswith(last) or len(name) < len(first) + len(last):
        return False
    rest = name[len(first) : len(name) - len(last)]
    for part in between:
        _, found, rest = rest.partition(part) if part else ("", "*", rest)
        if not found:
            return False
    return True


# ------------------------------------------------------------------------------------------------- mistakes


def check_paths(applied: Applied, scope: Scope, problems: Problems) -> None:
    """Report what a profile itself speaks of that is nowhere."""
    drafts = applied.drafts
    profile = applied.chain[-1]
    for line in profile.items:
        if isinstance(line, ast.ProfileRules):
            _check_product(line, drafts, problems)
        for path in line.paths if isinstance(line, Line) else ():
            if path.span not in applied.hits:
                _missing(path, drafts, scope, problems)


def _check_product(line: ast.ProfileRules, drafts: list[ProductDraft], problems: Problems) -> None:
    names = [draft.declaration.name.text for draft in drafts]
    if line.product is None and len(names) != 1:
        problems.add(
            "SP248",
            line.span,
            "this spec has several products, and nothing says of which this is",
            help=f"write `product {names[0] if names else 'NAME'} {{ ... }}` around it",
        )
    elif line.product is not None and line.product.text not in names:
        near = did_you_mean(line.product.text, names) or f"the products are {', '.join(names)}"
        problems.add("SP248", line.product.span, f"no product is called `{line.product.text}`", help=near)
    elif line.product is not None and line.hdu is not None:
        draft = next(one for one in drafts if one.declaration.name.text == line.product.text)
        if not any(_is_hdu(hdu, line.hdu.text) for hdu in draft.hdus):
            _no_hdu(line.product, line.hdu, draft, problems)


def _labels(draft: ProductDraft) -> list[str]:
    return list(dict.fromkeys(map(called, draft.hdus)))


def _no_hdu(product: ast.Name, hdu: ast.Name, draft: ProductDraft, problems: Problems) -> None:
    what = "HDU" if draft.declaration.format.text == "fits" else "part"
    near = did_you_mean(hdu.text, _labels(draft)) or f"the {what}s of `{product.text}` are {', '.join(_labels(draft))}"
    problems.add("SP248", hdu.span, f"`{product.text}` has no {what} `{hdu.text}`", help=near)


def _missing(path: ast.Path, drafts: list[ProductDraft], scope: Scope, problems: Problems) -> None:
    """Say which part of a path is not there."""
    first, last = path.parts[0], path.parts[-1]
    if fragment := _fragment(path, scope):
        names = [name.text for item in _items(fragment.items) if isinstance(item, ast.Item) for name in item.names]
        used = any(_is(name, last.text) for name in names)
        if used:
            message = f"no product has anything of `{fragment.name.text}` that this could mean"
            problems.add("SP248", path.span, message, others=(Label(fragment.name.span, "declared here"),))
        else:
            near = did_you_mean(last.text, names) or f"it declares {', '.join(names[:12])}"
            problems.add("SP248", last.span, f"`{fragment.name.text}` declares no `{last.text}`", help=near)
        return
    draft = next((one for one in drafts if one.declaration.name.text == first.text), None)
    if draft is None:
        known = [*(one.declaration.name.text for one in drafts), *scope.names(ast.Fragment)]
        near = did_you_mean(first.text, known) or f"a path begins with a product, such as `{known[0] if known else ''}`"
        problems.add("SP248", first.span, f"no product or fragment is called `{first.text}`", help=near)
        return
    around = _around(path) or path.parts[1].text
    if not any(_is_hdu(hdu, around) for hdu in draft.hdus):
        inner = path.parts[1:-1] or path.parts[1:2]
        _no_hdu(first, ast.Name(around, inner[0].span.to(inner[-1].span)), draft, problems)
        return
    items = [item.name for hdu in draft.hdus if _is_hdu(hdu, around) for item in (*hdu.keywords, *hdu.columns)]
    message = f"`{first.text}.{around}` declares no `{last.text}`"
    problems.add("SP248", last.span, message, help=did_you_mean(last.text, items) or _MAY_NOT_ADD)


# ------------------------------------------------------------------------------------------------- what blocks say


def harden_blocks(draft: ProductDraft, item: ast.UndeclaredItem) -> None:
    """Harden what a product and its HDUs say of what is undeclared in them."""
    for what, level in item.levels:
        for block in (draft.undeclared, *(hdu.undeclared for hdu in draft.hdus)):
            if what in block and HARDNESS[block[what]] < HARDNESS[level]:
                block[what] = level


# ------------------------------------------------------------------------------------------------- in the model


def models_of(tree: ast.Spec) -> tuple[Profile, ...]:
    """Give what the model has of the profiles of a spec: what each asks, as people wrote it."""
    return tuple(
        Profile(
            one.name.text,
            one.base.text if one.base else "",
            text_of(one.doc),
            prose_of(one.prose),
            tuple(line for item in one.items for line in _lines(item)),
            one.name.span.place,
        )
        for one in profiles_of(tree)
    )


def _lines(
    item: ast.Raise | ast.Overlay | ast.UndeclaredItem | ast.RuleLevel | ast.ProfileRules,
) -> Iterator[Tightened]:
    place = item.span.place
    match item:
        case ast.Raise():
            for path in item.paths:
                yield Tightened(path.text, item.level, "", place)
        case ast.Overlay():
            parts = [item.type.span, *(fact.span for fact in item.facts)] if item.type else [f.span for f in item.facts]
            asks = _words(parts[0].to(parts[-1]).text)
            for path in item.paths:
                yield Tightened(path.text, asks, text_of(item.doc), place)
        case ast.UndeclaredItem():
            yield Tightened("", _words(item.span.text), "", place)
        case ast.RuleLevel():
            yield Tightened("", f"rule {item.code.text} {item.level}", item.reason.text, place)
        case ast.ProfileRules():
            about = item.product.text if item.product else ""
            for rule in item.items:
                doc = text_of(rule.message) if isinstance(rule, ast.Rule) else ""
                text = (
                    rule.span.text
                    if not doc or not isinstance(rule, ast.Rule) or rule.message is None
                    else (rule.span.source.text[rule.span.start : rule.message.span.start])
                )
                yield Tightened(about, _words(text), doc, rule.span.place)


def _words(text: str) -> str:
    return " ".join(text.split())
