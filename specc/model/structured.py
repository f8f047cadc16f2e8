"""Texts that are made of parts: `like "{kind}[ {start} {stop}]" { ... }`, and what `PEDIGREE.start` means.

Takes such a fact as written; gives templates and fields as names of files have them, since both are one language.
Takes a name in an expression; gives the part that it means, if it means one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model import expressions as typed
from specc.model.file_names import undeclared
from specc.model.name_fields import NameFields
from specc.model.name_templates import Template, names_in, regular
from specc.model.spec import NamePart, NameTemplate, Structured
from specc.syntax import ast
from specc.syntax.expressions import Ref

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.drafts import ItemDraft
    from specc.model.infer import Typing
    from specc.model.types import ValueType


def read(typing: Typing, fact: ast.LikeFact, types: tuple[ValueType, ...], context: Context) -> Structured | None:
    """Give what a text is made of; None after a diagnostic."""
    if typing.types is None:
        return None
    if context.mode not in {"pixel", "row"} and any(one.kind != "string" for one in types):
        typing.problems.add("SP234", fact.span, "only a text is made of parts", help="write `string like ...`")
        return None
    fields = {one.name.text: one for one in fact.fields if isinstance(one, ast.Field)}
    for one in fact.fields:
        if not isinstance(one, ast.Field):
            typing.problems.add(
                "SP234", one.span, "the parts of a text are declared where it is", help="list them here"
            )
        elif fields[one.name.text] is not one:
            typing.problems.add("SP202", one.name.span, f"`{one.name.text}` is declared twice", help="leave one out")
    reader = NameFields(typing, typing.types, typing.problems, in_text=True)
    patterns = {name: reader.pattern(one, context.scope) for name, one in fields.items()}
    templates = []
    for text in fact.templates:
        parts = Template(text, typing.problems).parts()
        if parts is None:
            return None
        undeclared(text, parts, fields, typing.problems)
        templates.append(NameTemplate(text.text, parts, regular(parts, patterns), text.span.place))
    used = {name for one in templates for name in names_in(one.parts)}
    for name, one in fields.items():
        if name not in used:
            typing.problems.add(
                "SP502", one.name.span, f"no template uses `{name}`", help=did_you_mean(name, used) or "leave it out"
            )
    made = [reader.field(one, context.scope, patterns[name], context, alone=False) for name, one in fields.items()]
    return Structured(tuple(templates), tuple(made))


def always(parts: tuple[NamePart, ...]) -> set[str]:
    """Give the fields that every text of a template has."""
    return {part.text for part in parts if part.kind == "field"}


def part(typing: Typing, ref: Ref, context: Context) -> tuple[typed.PartRef, str, bool] | None:
    """Give the part of a text that a name means, its key, and whether it may be absent; None when it means none."""
    if len(ref.parts) < 2:  # noqa: PLR2004  TEXT.part
        return None
    if ref.parts[0].name == "filename" and not ref.parts[0].quoted and len(ref.parts) == 2:  # noqa: PLR2004  and a field
        return of_name(typing, ref)
    head = Ref(ref.parts[:-1], ref.qualifier, ref.span)
    found = _holder(typing, head, context)
    if found is None:
        return None
    draft, fact = found
    whole = typing.lookup.find(head, context)
    if whole is None or not isinstance(whole.node, typed.KeywordRef):
        return None
    made = read(typing, fact, (), replace(context, scope=draft.scope, lenient=True))
    name = ref.parts[-1].name
    field = next((one for one in made.fields if one.name == name), None) if made is not None else None
    if made is None or field is None:
        known = [one.name for one in made.fields] if made is not None else []
        typing.problems.add(
            "SP501",
            ref.parts[-1].span,
            f"`{head.parts[-1].name}` has no part `{name}`",
            help=did_you_mean(name, known) or f"its parts are {', '.join(known)}",
        )
        head_of = (" ".join(ref.span.text.split()), ref.span.place)
        return typed.PartRef("any", None, *head_of, whole.node, name, (), "text", None), "", False
    sure = set.intersection(*(always(one.parts) for one in made.templates))
    patterns = tuple(one.pattern for one in made.templates)
    node = typed.PartRef(
        _KINDS[field.compare],
        "" if field.compare == "number" else None,
        " ".join(ref.span.text.split()),
        ref.span.place,
        whole.node,
        name,
        patterns,
        field.compare,
        field.written,
    )
    optional = name not in sure or (whole.optional and whole.key not in context.known)
    return node, f"{whole.key}.{name}", optional


def of_name(typing: Typing, ref: Ref) -> tuple[typed.PartRef, str, bool] | None:
    """Give a field of the name of the file; None after a diagnostic."""
    named = typing.lookup.file_name
    name = ref.parts[1].name
    head = (" ".join(ref.span.text.split()), ref.span.place)
    field = next((one for one in named.fields if one.name == name), None) if named is not None else None
    if named is None or field is None:
        known = [one.name for one in named.fields] if named is not None else []
        typing.problems.add(
            "SP501",
            ref.parts[1].span,
            f"the name of the file has no field `{name}`" if known else "no field of the file's name is known here",
            help=did_you_mean(name, known) or f"its fields are {', '.join(known)}" if known else "ask it elsewhere",
        )
    whole = typed.FileNameRef("string", None, *head)
    if named is None or field is None:
        return typed.PartRef("any", None, *head, whole, name, (), "text", None), "", False
    sure = set.intersection(*(always(one.parts) for one in named.templates))
    kind, unit = _KINDS[field.compare], "" if field.compare == "number" else None
    patterns = tuple(one.pattern for one in named.templates)
    node = typed.PartRef(kind, unit, *head, whole, name, patterns, field.compare, field.written)
    return node, f"filename/{name}", name not in sure


_KINDS: dict[str, typed.ExprKind] = {"text": "string", "number": "number", "date": "instant"}


def _holder(typing: Typing, head: Ref, context: Context) -> tuple[ItemDraft, ast.LikeFact] | None:
    """Give the draft of a text with parts that a name means."""
    lookup, name = typing.lookup, head.parts[-1].name
    hdus = [context.hdu] if context.hdu is not None else []
    if len(head.parts) == 1:
        hdus += [hdu for hdu in lookup.product.hdus if hdu.declaration.kind == "primary"]
        hdus += [lookup.product.anywhere] if lookup.product.anywhere is not None else []
    elif head.parts[0].name == "primary":
        hdus = [hdu for hdu in lookup.product.hdus if hdu.declaration.kind == "primary"]
    else:
        hdus = lookup.product.find(head.parts[0].name)
    for hdu in hdus:
        for draft in hdu.keywords:
            if name in draft.all_names:
                facts = [*draft.declaration.facts, *(fact for one, _ in draft.narrowings for fact in one.facts)]
                fact = next((one for one in facts if isinstance(one, ast.LikeFact)), None)
                return None if fact is None else (draft, fact)
    return None
