"""Names of files: a template and its fields become pieces and a regular expression.

Takes the template as written; gives `NameTemplate`s and `NameField`s, or diagnostics. Braces hold fields, brackets
what may be left out, parentheses with bars alternatives; everything else is literal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.constants import enum_values, scalars_of
from specc.model.descriptions import text_of
from specc.model.named_types import Spelled, spelled
from specc.model.regular import is_regular
from specc.model.scope import enum_named
from specc.model.spec import NameField, NamePart, NameTemplate
from specc.source import Span
from specc.syntax import ast
from specc.syntax.expressions import Ref

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ProductDraft
    from specc.model.infer import Typing
    from specc.model.lookup import Context
    from specc.model.scope import Scope
    from specc.model.value_types import TypeReader

_TOKEN = re.compile(r"\{([A-Za-z_]\w*)\}|[\[\]()|{}]|[^\[\]()|{}]+")
_GROUP = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?P<\w+>")


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
        patterns = {name: self.pattern(field, scope) for name, (field, scope) in fields.items()}
        used: set[str] = set()
        templates = []
        for text in draft.filename.templates:
            parts = _Template(text, self.problems).parts()
            if parts is None:
                continue
            self.undeclared(text, parts, fields)
            used |= names_in(parts)
            templates.append(NameTemplate(text.text, parts, regular(parts, patterns, set()), text.span.place))
        made = []
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
            made.append(self.field(field, scope, patterns[name], context))
        return tuple(templates), tuple(made)

    def undeclared(
        self, text: ast.Text, parts: tuple[NamePart, ...], fields: dict[str, tuple[ast.Field, Scope]]
    ) -> None:
        """Report fields of a template that nobody declares."""
        for name in sorted(names_in(parts) - fields.keys()):
            start = text.span.start + text.span.text.find("{" + name + "}") + 1
            self.problems.add(
                "SP501",
                Span(text.span.source, start, start + len(name)),
                f"the field `{name}` is not declared",
                help=did_you_mean(name, fields)
                or f"declare it in the braces: `{name} : digits[5]`, or `{name} : /[a-z]+/`",
            )

    # -------------------------------------------------------------------------------------------- fields

    def field(self, field: ast.Field, scope: Scope, pattern: str, context: Context) -> NameField:
        """Give a field and what it must equal."""
        number, width = False, None
        type_ = spelled(field.type, scope, self.problems).type if field.type is not None else None
        if type_ is not None and type_.terms[0].name.text == "digits":
            one = self.types.term(type_.terms[0], scope)
            number, width = True, one.most if one is not None and one.least == one.most else None
        equals = None
        if field.equals is not None:
            equals = self.typing.expression(field.equals, replace(context, scope=scope, lenient=True))
        compare: Literal["text", "number"] = "number" if number else "text"
        return NameField(field.name.text, pattern, compare, width, equals, text_of(field.doc), field.name.span.place)

    def pattern(self, field: ast.Field, scope: Scope) -> str:
        """Give the regular expression of a field, without groups of its own."""
        if field.pattern is not None:
            text = field.pattern.text
            return ungrouped(text) if is_regular(text, field.pattern.span, self.problems) else ".+"
        if field.enum is not None:
            return self.of_enum(field.enum, scope, field.case)
        if field.type is None:
            return ".+"
        made = spelled(field.type, scope, self.problems)
        return self.of_facts(made, field) or "|".join(self.of_type(term, made.scope) for term in made.type.terms)

    def of_facts(self, made: Spelled, field: ast.Field) -> str:
        """Give the regular expression that the facts of a named type come to; report those that none can say."""
        pattern = ""
        for facts, scope in made.facts:
            for fact in facts:
                match fact:
                    case ast.MatchesFact() if not pattern:
                        regular_ = is_regular(fact.pattern.text, fact.pattern.span, self.problems)
                        pattern = ungrouped(fact.pattern.text) if regular_ else ".+"
                    case ast.InFact(domain=ast.Domain(kind="set", values=values)):
                        pattern = "|".join(re.escape(str(value)) for value in scalars_of(values))
                    case ast.InFact(domain=ast.Domain(kind="name", name=Ref() as name)):
                        pattern = self.of_enum(ast.Name(name.dotted, name.span), scope, None)
                    case ast.WordFact(word="nonempty"):
                        pass
                    case _:
                        self.problems.add(
                            "SP223",
                            (field.type or field).span,
                            f"in a file name `{made.name}` cannot be asked for `{fact.span.text}`",
                            others=(Label(fact.span, "said here"),),
                            help="give the field a pattern or an enum, and bind it to the keyword that has this type",
                        )
        return pattern

    def of_type(self, term: ast.TypeTerm, scope: Scope) -> str:
        """Give the regular expression of a type."""
        one = self.types.term(term, scope)
        if one is None:
            return ".+"
        if one.enum is not None:
            return self.of_enum(term.name, scope, None)
        if one.kind == "digits":
            if one.least is None:
                return r"[0-9]+"
            return rf"[0-9]{{{one.least}}}" if one.least == one.most else rf"[0-9]{{{one.least},{one.most or ''}}}"
        if one.kind == "int":
            return r"[0-9]+"
        if one.kind != "string":
            self.problems.add(
                "SP403",
                term.span,
                f"a file name holds no {one.text}",
                help="use `digits[n]`, an enum, or a regular expression",
            )
        return r"[^/]+"

    def of_enum(self, name: ast.Name, scope: Scope, case: str | None) -> str:
        """Give the regular expression of an enum's values."""
        enum = enum_named(name.text, scope, name.span, self.problems)
        if enum is None:
            return ".+"
        texts = [str(value) for value in enum_values(enum)]
        if case is not None:
            texts = [getattr(text, case)() for text in texts]
        return "|".join(re.escape(text) for text in sorted(set(texts), key=lambda text: (-len(text), text)))


class _Template:
    """Reads the text of one template into parts."""

    def __init__(self, text: ast.Text, problems: Problems) -> None:
        self.text = text
        self.problems = problems
        self.tokens = list(_TOKEN.finditer(text.text))
        self.at = 0

    def parts(self) -> tuple[NamePart, ...] | None:
        """Give the parts, or None after a diagnostic."""
        if not self.text.text.strip():
            self.wrong("a file name is not empty")
            return None
        parts = self.sequence("")
        if parts is None:
            return None
        if self.at < len(self.tokens):
            self.wrong(f"`{self.tokens[self.at].group()}` closes nothing")
            return None
        return parts

    def wrong(self, message: str) -> None:
        """Report a place in the template."""
        offset = self.tokens[self.at].start() if self.at < len(self.tokens) else len(self.text.text) - 1
        start = self.text.span.start + 1 + max(0, offset)
        self.problems.add(
            "SP503",
            Span(self.text.span.source, start, start + 1),
            message,
            help="`{field}`, `[left out or not]` and `(this|that)` are what a template knows",
        )

    def sequence(self, closing: str) -> tuple[NamePart, ...] | None:
        """Read parts until one of the closing characters."""
        parts: list[NamePart] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            text = token.group()
            if text in {"]", ")", "|"}:
                return tuple(parts)
            self.at += 1
            if token[1]:
                parts.append(NamePart("field", token[1], ()))
            elif text in {"[", "("}:
                group = self.group(text)
                if group is None:
                    return None
                parts.append(group)
            elif text in {"{", "}"}:
                self.at -= 1
                self.wrong(f"`{text}` has no partner")
                return None
            else:
                parts.append(NamePart("text", text, ()))
        if closing:
            self.wrong(f"`{closing}` is missing")
            return None
        return tuple(parts)

    def group(self, opening: str) -> NamePart | None:
        """Read what stands between brackets or parentheses."""
        closing = "]" if opening == "[" else ")"
        alternatives = []
        while True:
            parts = self.sequence(closing)
            if parts is None:
                return None
            alternatives.append(parts)
            if self.at >= len(self.tokens) or self.tokens[self.at].group() not in {closing, "|"}:
                self.wrong(f"`{closing}` is missing")
                return None
            self.at += 1
            if self.tokens[self.at - 1].group() == closing:
                return NamePart("optional" if opening == "[" else "choice", "", tuple(alternatives))


def names_in(parts: tuple[NamePart, ...]) -> set[str]:
    """Give the names of the fields in some parts."""
    names = {part.text for part in parts if part.kind == "field"}
    for part in parts:
        for inner in part.parts:
            names |= names_in(inner)
    return names


def regular(parts: tuple[NamePart, ...], patterns: dict[str, str], seen: set[str]) -> str:
    """Give the regular expression of some parts; a field that comes again must be the same text."""
    out = []
    for part in parts:
        if part.kind == "text":
            out.append(re.escape(part.text))
        elif part.kind == "field" and part.text in seen:
            out.append(f"(?P={part.text})")
        elif part.kind == "field":
            seen.add(part.text)
            out.append(f"(?P<{part.text}>{patterns.get(part.text, '.+')})")
        else:
            inner = "|".join(regular(one, patterns, seen) for one in part.parts)
            out.append(f"(?:{inner})" + ("?" if part.kind == "optional" else ""))
    return "".join(out)


def ungrouped(pattern: str) -> str:
    """Give a regular expression whose groups do not capture."""

    def plain(match: re.Match[str]) -> str:
        return "(?:" if match.group().startswith("(") else match.group()

    return _GROUP.sub(plain, pattern)
