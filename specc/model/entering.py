"""Entering: the declarations of a block become drafts, each name once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.record import Label
from specc.model.alternates import others_of, report_clash
from specc.model.drafts import ItemDraft
from specc.model.file_types import files_named
from specc.model.named_types import plainly
from specc.model.place import disjoint
from specc.syntax import ast
from specc.syntax.fact_order import with_levels

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.place import Place
    from specc.model.vocabularies import Taken

_HEADERS = frozenset({"primary", "anywhere", "image", "table", "asciitable"})
_MOST_NAMES = 10_000  # items that one block may come to: a spec is text to be read


@dataclass(frozen=True, slots=True)
class Entering:
    """Enters the declarations of one product.

    `named`: the drafts of each block by their names. `met`: those of each block as declarations came to them, entered
    or merged with what was there.
    """

    problems: Problems
    named: dict[int, dict[str, list[ItemDraft]]] = field(default_factory=dict)
    met: dict[int, list[ItemDraft]] = field(default_factory=dict)

    def same_name(self, name: str, into: list[ItemDraft]) -> list[ItemDraft]:
        """Give the drafts of a name in a block."""
        return self.named.setdefault(id(into), {}).setdefault(name, [])

    def enter(self, draft: ItemDraft, into: list[ItemDraft]) -> None:
        """Enter a draft into a block."""
        into.append(draft)
        for name in draft.all_names:
            self.same_name(name, into).append(draft)
        self.meet(draft, into)

    def meet(self, draft: ItemDraft, into: list[ItemDraft]) -> None:
        """Remember that a declaration came to a draft."""
        self.met.setdefault(id(into), []).append(draft)

    def count(self, into: list[ItemDraft]) -> int:
        """Give how many declarations came to a block so far."""
        return len(self.met.get(id(into), ()))

    def since(self, count: int, into: list[ItemDraft]) -> list[ItemDraft]:
        """Give the drafts that the declarations after the first `count` came to, each once."""
        return list({id(one): one for one in self.met.get(id(into), [])[count:]}.values())

    def add(self, item: ast.Item, into: list[ItemDraft], place: Place, section: str) -> list[ItemDraft]:
        """Enter a declaration, one draft a name; merge what is the same, report what is twice."""
        added: list[ItemDraft] = []
        if item.type is None:
            self.narrow_in_place(item, into, place)
            return []
        plain = plainly(item, place.scope, self.problems)
        plain = replace(
            plain, declared=files_named(plain.declared, plain.scope, self.problems, parts=_has_parts(into, place))
        )
        for name in item.names:
            text = name.text
            for variable, letter in place.letters.items():
                text = text.replace(f"[{variable}]", letter)
            if name.kind == "path":
                self.problems.add(
                    "SP208", name.span, f"`{text}` is a path, which leads into a tree", help="give it a name of its own"
                )
                continue
            kind = kind_of(name, text)
            draft = ItemDraft(
                text,
                kind,
                name.quoted,
                name.optional,
                plain.declared,
                plain.scope,
                place.conditions,
                section,
                name.span,
                place.group,
                list(plain.narrowings),
                written=item,
                level_scope=place.scope,
                of_type=len(plain.narrowings),
                named=plain.named,
                named_in=place.scope,
                also=tuple(one.text for one in others_of(item.facts)),
            )
            if self.is_new(draft, into):
                if len(into) == _MOST_NAMES:
                    self.problems.add(
                        "SP208", into[0].span, f"this block has more than {_MOST_NAMES} items", help="split the product"
                    )
                    return added
                self.enter(draft, into)
                added.append(draft)
        return added

    def use(self, term: Taken, into: list[ItemDraft], place: Place, section: str) -> list[ItemDraft]:
        """Enter a term of a vocabulary; give it unless it was there."""
        plain = plainly(term.item, term.home, self.problems)
        text = term.name.text
        for variable, letter in place.letters.items():
            text = text.replace(f"[{variable}]", letter)
        draft = ItemDraft(
            text,
            kind_of(term.name, text),
            term.name.quoted,
            term.name.optional,
            replace(plain.declared, facts=with_levels(plain.declared.facts, term.levels)),
            plain.scope,
            place.conditions,
            section,
            term.name.span,
            place.group,
            [*plain.narrowings, *term.narrowings],
            written=term.item,
            level_scope=place.scope,
            of_type=len(plain.narrowings),
            named=plain.named,
            named_in=term.home,
            vocabulary=term.vocabulary,
            also=tuple(one.text for one in others_of(term.item.facts)),
            fragments=place.fragments,
        )
        for old in self.same_name(text, into):
            if old.written is term.item and old.conditions == draft.conditions:
                self.use_again(old, draft, term, into)
                return []
        if not self.is_new(draft, into):
            return []
        self.enter(draft, into)
        return [draft]

    def use_again(self, old: ItemDraft, draft: ItemDraft, term: Taken, into: list[ItemDraft]) -> None:
        """Merge a term that two fragments use: what both ask for holds. Twice in one block is a mistake."""
        if old.fragments == draft.fragments:
            self.problems.add(
                "SP202",
                draft.span,
                f"the term `{draft.name}` is used twice",
                others=(Label(old.span, "first here"),),
                help="leave one out",
            )
        old.optional = old.optional and draft.optional
        old.group = old.group if draft.group is not None else None
        old.declaration = replace(old.declaration, facts=with_levels(old.declaration.facts, term.levels))
        old.narrowings += term.narrowings
        self.meet(old, into)

    def narrow_in_place(self, item: ast.Item, into: list[ItemDraft], place: Place) -> None:
        """Take a declaration without a type as narrowing what stands in the same block."""
        forbids = any(isinstance(fact, ast.LevelFact) and fact.level == "forbidden" for fact in item.facts)
        for name in item.names:
            hits = [
                draft for draft in self.same_name(name.text, into) if not disjoint(draft.conditions, place.conditions)
            ]
            if forbids and not hits:
                self.enter(
                    ItemDraft(
                        name.text,
                        kind_of(name, name.text),
                        name.quoted,
                        name.optional,
                        item,
                        place.scope,
                        place.conditions,
                        "",
                        name.span,
                    ),
                    into,
                )
            elif hits and not place.conditions:
                for draft in hits:
                    draft.narrowings.append((replace(item, names=(name,)), place.scope))
            else:
                self.problems.add(
                    "SP208",
                    name.span,
                    f"`{name.text}` has no type",
                    help=f"write `{name.text} : string`, or put what narrows an include into its braces",
                )

    def is_new(self, draft: ItemDraft, into: list[ItemDraft]) -> bool:
        """Say whether a draft is to be entered; report it when it is another item of the same name."""
        for name, old in [(one, old) for one in draft.all_names for old in self.same_name(one, into)]:
            if disjoint(old.conditions, draft.conditions):
                continue
            same = old.written is draft.written and old.name == draft.name
            if same and (old.conditions == draft.conditions or not old.conditions):
                if old.group is not None and draft.group is None:
                    old.group = None
                self.meet(old, into)
                return False
            if name != draft.name or name != old.name:
                report_clash(draft, old, name, self.problems)
                return False
            self.problems.add(
                "SP202",
                draft.span,
                f"`{draft.name}` is declared twice",
                others=(Label(old.span, "first here"),),
                help="leave one out; to say more of what an include brings, narrow it in the braces of the include",
            )
            return False
        return True


def kind_of(name: ast.ItemName, text: str) -> Literal["plain", "family", "wild"]:
    """Give the kind of a name; of a family whose letters were put in, one is left."""
    if name.kind == "wild":
        return "wild"
    return "family" if name.kind == "family" and "[" in text else "plain"


def _has_parts(into: list[ItemDraft], place: Place) -> bool:
    """Say whether what is declared is a keyword of FITS, whose text may be made of parts."""
    hdu = place.hdu
    return hdu is not None and hdu.declaration.kind in _HEADERS and into is hdu.keywords
