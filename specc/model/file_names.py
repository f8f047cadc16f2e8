"""Names of files: templates and their fields become pieces and regular expressions.

Takes what a product says of its file names as written; gives `NameTemplate`s and `NameField`s, or diagnostics.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model.name_fields import NameFields
from specc.model.name_templates import Template, left_out, names_in, regular
from specc.model.spec import NameField, NamePart, NameTemplate
from specc.source import Span

if TYPE_CHECKING:
    from collections.abc import Collection

    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.drafts import ProductDraft
    from specc.model.infer import Typing
    from specc.model.value_types import TypeReader
    from specc.syntax import ast


@dataclass(slots=True)
class FileNames:
    """Reads the file names of one product."""

    typing: Typing
    types: TypeReader
    problems: Problems

    def read(self, draft: ProductDraft, context: Context) -> tuple[tuple[NameTemplate, ...], tuple[NameField, ...]]:
        """Give the templates and the fields they use."""
        if draft.filename is None:
            return (), ()
        fields = {field.name.text: (field, scope) for field, scope in draft.fields}
        reader = NameFields(self.typing, self.types, self.problems)
        patterns = {name: reader.pattern(field, scope) for name, (field, scope) in fields.items()}
        used: set[str] = set()
        templates = []
        for text in draft.filename.templates:
            parts = Template(text, self.problems).parts()
            if parts is None:
                continue
            undeclared(text, parts, fields, self.problems)
            used |= names_in(parts)
            templates.append(NameTemplate(text.text, parts, regular(parts, patterns), text.span.place))
        made = []
        alone = alone_in([one.parts for one in templates])
        for name, (field, scope) in fields.items():
            if name not in used and templates:
                own = any(field is one for one in draft.filename.fields)
                if own:
                    self.problems.add(
                        "SP502",
                        field.name.span,
                        f"no template uses `{name}`",
                        help=did_you_mean(name, used) or "leave it out",
                    )
                continue
            made.append(reader.field(field, scope, patterns[name], context, alone=name in alone))
        return tuple(templates), tuple(made)


def undeclared(text: ast.Text, parts: tuple[NamePart, ...], fields: Collection[str], problems: Problems) -> None:
    """Report fields of a template that nobody declares."""
    for name in sorted(names_in(parts) - set(fields)):
        start = text.span.start + text.span.text.find("{" + name + "}") + 1
        problems.add(
            "SP501",
            Span(text.span.source, start, start + len(name)),
            f"the field `{name}` is not declared",
            help=did_you_mean(name, fields)
            or f"declare it in the braces: `{name} : digits[5]`, or `{name} : /[a-z]+/`",
        )


def alone_in(templates: list[tuple[NamePart, ...]]) -> set[str]:
    """Give the fields that every template which has them lets be left out, each by itself."""
    found: dict[str, bool] = {}
    for parts in templates:
        for name, alone in left_out(parts):
            found[name] = found.get(name, True) and alone
    return {name for name, alone in found.items() if alone}
