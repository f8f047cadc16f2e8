"""What is said of the versions of one item, HDU or value becomes part of the model.

Takes nodes of the tree of one version; gives `Life`, and what of it a file is asked about: names and spellings that are
no longer in use. Reports names that stand for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from specc.diagnostics.record import Label, Problems
from specc.diagnostics.suggest import did_you_mean
from specc.formats.fits.check import check_hierarch, check_name
from specc.model import expressions as typed
from specc.model.constants import scalar_of
from specc.model.constants import shown as quoted
from specc.model.spec import ALWAYS, Former, Life, Outdated, Respelling
from specc.model.versions import Version, facts_of, life_of, shown
from specc.syntax import ast
from specc.syntax.expressions import Ref

if TYPE_CHECKING:
    from typing import Literal

    from specc.model.context import Context
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.infer import Typing
    from specc.model.spec import Facts
    from specc.syntax.expressions import Expr

_TIMED = (ast.SinceFact, ast.UntilFact, ast.LevelFact, ast.FormerlyFact)
_HIERARCH = "HIERARCH "
_LOCATED = "an HDU that is found by its place or its keywords has no name in files that could change"


@dataclass(frozen=True, slots=True)
class View:
    """From where a spec is looked at: the version, and whether its files say theirs. `path`: of the spec's own text."""

    when: Version
    path: str
    versioned: bool = False

    def found(self, fact: ast.FormerlyFact, before: Version | None) -> Literal["accepted", "note", "fault"]:
        """Say what it is to find a former name in a file of this version.

        Versions of an imported spec are not those of the files, so that its former names are not held against one.
        """
        if not self.versioned or before is None or fact.span.source.path != self.path:
            return "note"
        return "accepted" if self.when < before else "fault"


def life(node: Any, view: View) -> Life:  # noqa: ANN401  any node of a tree
    """Give the versions of a node, in words."""
    if not any(isinstance(fact, _TIMED) for fact in facts_of(node)):
        return ALWAYS
    lived = life_of(node)
    formers = tuple(
        Former(_old(fact), shown(before) if before else "", view.found(fact, before)) for fact, before in lived.formers
    )
    now = tuple(_text(one) for fact in _outdated(node) for one in fact.now)
    since, until, deprecated = (shown(one) if one else "" for one in (lived.since, lived.until, lived.deprecated))
    return Life(since, until, deprecated, now, formers)


def _old(fact: ast.FormerlyFact) -> bool | int | float | str:
    value = scalar_of(fact.value)
    return value if value is not None else (fact.name.text if fact.name else "")


def _text(one: Expr) -> str:
    value = scalar_of(one)
    return one.span.text if value is None else quoted(value)


def _outdated(node: Any) -> list[ast.LevelFact]:  # noqa: ANN401
    facts = getattr(node, "facts", ()) or getattr(node, "life", ())
    return [fact for fact in facts if isinstance(fact, ast.LevelFact) and fact.level == "deprecated"]


# ------------------------------------------------------------------------------------------------- items


def item_life(typing: Typing, draft: ItemDraft, hdu: HduDraft, context: Context, view: View) -> Life:
    """Give the versions of a keyword or a column; what is used instead of it is declared, its old names are not."""
    node = draft.declaration
    made = life(node, view)
    if made == ALWAYS:
        return made
    columns = any(draft is one for one in hdu.columns)
    for fact in _outdated(node):
        for one in fact.now:
            if isinstance(one, Ref):
                _instead(typing, one, draft, context, columns=columns)
    beside = hdu.columns if columns else hdu.keywords
    for former, _ in life_of(node).formers:
        _former_item(former, draft, beside, typing.problems, of_cards=not (columns or hdu.is_object))
    return made


def _instead(typing: Typing, ref: Ref, draft: ItemDraft, context: Context, *, columns: bool) -> None:
    """Report what is used instead when it is no item of the same kind, or the item itself."""
    lookup, problems = typing.lookup, typing.problems
    lookup.problems = Problems()
    found = lookup.find(ref, replace(context, lenient=True, mode="hdu"))
    unknown, lookup.problems = lookup.problems.found, problems
    if found is None:
        for one in unknown[:1]:
            problems.add("SP242", ref.span, one.message, help=one.help)
        return
    wanted = typed.ColumnRef if columns else typed.KeywordRef
    what = "a column" if columns else "a keyword"
    if not isinstance(found.node, wanted):
        typing.problems.add(
            "SP242", ref.span, f"`{ref.span.text}` is not {what}, as `{draft.name}` is", help=f"name {what} to use now"
        )
    elif found.draft is draft:
        typing.problems.add("SP242", ref.span, f"`{draft.name}` is named in place of itself", help="name another")


def _former_item(
    fact: ast.FormerlyFact, draft: ItemDraft, beside: list[ItemDraft], problems: Problems, *, of_cards: bool
) -> None:
    """Report an old name that no file can have had, or that is the name of something else."""
    if fact.name is None:
        return
    name, span = fact.name.text, fact.name.span
    if len(draft.declaration.names) > 1 or draft.kind != "plain":
        message = f"one former name does not tell which of several was called `{name}`"
        problems.add("SP243", span, message, help="declare each on a line of its own")
        return
    taken = next((one for one in beside if one.name == name), None)
    if taken is not None:
        message = f"`{name}` is declared" + (" under this very name" if taken is draft else " as something else")
        others = (Label(taken.span, "declared here"),)
        problems.add("SP243", span, message, others=others, help="leave out what is no former name")
    elif of_cards and name.startswith(_HIERARCH):
        check_hierarch(name.removeprefix(_HIERARCH), span, problems)
    elif of_cards:
        check_name(name, span, of_column=False, problems=problems)


# ------------------------------------------------------------------------------------------------- HDUs


def hdu_life(draft: HduDraft, hdus: list[HduDraft], view: View, problems: Problems) -> Life:
    """Give the versions of an HDU."""
    node = draft.declaration
    made = life(node, view)
    labels = [one.label for one in hdus]
    for fact in _outdated(node):
        for one in fact.now:
            name = one.span.text
            if name not in labels or name == draft.label:
                near = did_you_mean(name, [label for label in labels if label != draft.label])
                problems.add("SP242", one.span, f"no other HDU is called `{name}`", help=near or "name another HDU")
    for former, _ in life_of(node).formers:
        if former.name is None:
            continue
        name, span = former.name.text, former.name.span
        if node.locator is not None or node.name.kind != "plain":
            problems.add("SP243", span, f"`{draft.label}` had no other name", notes=(_LOCATED,), help="leave it out")
        elif name in labels:
            other = next(one for one in hdus if one.label == name)
            others = (Label(other.declaration.name.span, "declared here"),)
            problems.add("SP243", span, f"`{name}` is declared", others=others, help="leave out what is no former name")
    return made


# ------------------------------------------------------------------------------------------------- values of enums


def with_lives(facts: Facts, enum: ast.Enum, view: View) -> Facts:
    """Give the facts of a value with the older spellings of an enum, and the values that are no longer written."""
    respelt, outdated = [], []
    for one in enum.values:
        value = scalar_of(one.value)
        made = life(one, view)
        if value is not None:
            respelt += [Respelling(value, former) for former in made.formers]
            if _outdated(one):
                outdated.append(Outdated(value, made.deprecated, made.now))
    return replace(facts, respelt=tuple(respelt), outdated=tuple(outdated)) if respelt or outdated else facts


def check_values(enum: ast.Enum, problems: Problems) -> None:
    """Report former spellings of an enum that are values, and values to use now that are none."""
    values = {scalar_of(one.value): one for one in enum.values}
    for one in enum.values:
        for fact, _ in life_of(one).formers:
            old = scalar_of(fact.value)
            if type(old) is not type(scalar_of(one.value)):
                problems.add("SP243", fact.span, f"{_text_of(fact)} is no {enum.base.text}", help="write a value")
            elif old in values:
                others = (Label(values[old].span, "here"),)
                message = f"{quoted(old)} is a value of this enum" if old is not None else ""
                problems.add("SP243", fact.span, message, others=others, help="leave out what is no former spelling")
        for level in _outdated(one):
            for now in level.now:
                if scalar_of(now) not in values or scalar_of(now) == scalar_of(one.value):
                    texts = [quoted(value) for value in values if value is not None]
                    near = did_you_mean(now.span.text, texts) or f"the values are {', '.join(texts[:12])}"
                    problems.add("SP242", now.span, f"{now.span.text} is no other value of this enum", help=near)


def _text_of(fact: ast.FormerlyFact) -> str:
    return fact.value.span.text if fact.value is not None else ""


def check_bits(flags: ast.Flags, problems: Problems) -> None:
    """Report former names of bits that are names of others, and bits to use now that are none."""
    names = {bit.name.text: bit for bit in flags.bits}
    for bit in flags.bits:
        for fact, _ in life_of(bit).formers:
            if fact.name is not None and fact.name.text in names:
                others = (Label(names[fact.name.text].span, "here"),)
                message = f"`{fact.name.text}` is the name of a bit"
                problems.add("SP243", fact.span, message, others=others, help="leave out what is no former name")
        for level in _outdated(bit):
            for now in level.now:
                if now.span.text not in names or now.span.text == bit.name.text:
                    near = did_you_mean(now.span.text, list(names)) or f"the bits are {', '.join(list(names)[:12])}"
                    problems.add("SP242", now.span, f"no other bit is called `{now.span.text}`", help=near)
