"""Fields of file names: what each may hold becomes a regular expression, and what it must equal is typed.

Takes fields as written; gives `NameField`s, or diagnostics.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.record import Fix, Label
from specc.model.constants import enum_values, scalars_of, shown
from specc.model.descriptions import text_of
from specc.model.expressions import Exists, KeywordRef, Logic
from specc.model.named_types import Spelled, spelled
from specc.model.regular import is_plain
from specc.model.scope import enum_named
from specc.model.spec import NameField
from specc.model.types import INSTANTS
from specc.model.value_types import whole
from specc.model.walk import nodes
from specc.model.written import read_form
from specc.runtime import written as forms
from specc.syntax import ast
from specc.syntax.expressions import Ref

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.expressions import Expr
    from specc.model.infer import Typing
    from specc.model.scope import Scope
    from specc.model.value_types import TypeReader

_GROUP = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?P<\w+>")
_ANYTHING = ".+"  # of a field that is wrong, so that nothing else is said of it


@dataclass(slots=True)
class NameFields:
    """Reads the fields of the file names of one product."""

    typing: Typing
    types: TypeReader
    problems: Problems
    in_text: bool = False  # of a card: it may have what no name of a file can

    def field(self, field: ast.Field, scope: Scope, pattern: str, context: Context, *, alone: bool) -> NameField:
        """Give a field and what it must equal. alone: the templates let it be left out by itself."""
        compare, width, form = self.reading(field, scope)
        equals = None
        if field.equals is not None:
            equals = self.typing.expression(field.equals, replace(context, scope=scope, lenient=True))
            if equals is not None and not self.comparable(field, equals, compare):
                equals = None
        return NameField(
            field.name.text,
            " | ".join(" ".join(one.span.text.split()) for one in field.types),
            pattern,
            tuple(ungrouped(one.text) for one in field.excluded),
            compare,
            width,
            form,
            equals,
            there(equals) if alone and equals is not None else None,
            text_of(field.doc),
            field.name.span.place,
        )

    def reading(
        self, field: ast.Field, scope: Scope
    ) -> tuple[Literal["text", "number", "date"], int | None, str | None]:
        """Give how a field compares, to how many digits it is padded, and the form of its date."""
        if len(field.types) != 1 or field.types[0].type is None:
            return "text", None, None
        only = field.types[0].type
        made = spelled(ast.Type((only,), only.span), scope, self.problems)
        first = made.type.terms[0]
        if first.name.text == "digits":
            one = self.types.term(first, made.scope)
            return "number", one.most if one is not None and one.least == one.most else None, None
        written = field.types[0].written or form_among(made)
        if written is not None and first.name.text in INSTANTS:
            return "date", None, written.text
        return "text", None, None

    def comparable(self, field: ast.Field, equals: Expr, compare: str) -> bool:
        """Say whether a field can be what it must equal; report a date that is compared with none."""
        if compare != "date" or equals.kind in {"instant", "any"}:
            return True
        span = field.equals.span if field.equals is not None else field.span
        self.problems.add(
            "SP301",
            span,
            "a date is compared with what is no date",
            help="declare the keyword as `datetime`, `date` or `time`",
        )
        return False

    # -------------------------------------------------------------------------------------------- patterns

    def pattern(self, field: ast.Field, scope: Scope) -> str:
        """Give the regular expression of a field, without groups of its own."""
        for one in field.excluded:
            is_plain(one, self.problems)
        return "|".join(self.of_alternative(one, scope) for one in field.types)

    def of_alternative(self, one: ast.FieldType, scope: Scope) -> str:
        """Give the regular expression of one alternative."""
        if one.pattern is not None:
            return ungrouped(one.pattern.text) if is_plain(one.pattern, self.problems) else _ANYTHING
        if one.enum is not None:
            return self.of_enum(one.enum, scope, one.case, one)
        if one.separator is not None:
            return self.of_list(one, scope)
        if one.type is None:
            return _ANYTHING
        made = spelled(ast.Type((one.type,), one.type.span), scope, self.problems)
        written = one.written or form_among(made)
        if written is not None:
            return self.of_form(written, made.type.terms[0])
        return self.of_facts(made, one) or "|".join(self.of_type(term, made.scope, one) for term in made.type.terms)

    def of_facts(self, made: Spelled, one: ast.FieldType) -> str:
        """Give the regular expression that the facts of a named type come to; report those that none can say."""
        pattern = ""
        for facts, scope in made.facts:
            for fact in facts:
                match fact:
                    case ast.MatchesFact() if not pattern:
                        plain = is_plain(fact.pattern, self.problems)
                        pattern = ungrouped(fact.pattern.text) if plain else _ANYTHING
                    case ast.InFact(domain=ast.Domain(kind="set", values=values)):
                        pattern = "|".join(re.escape(str(value)) for value in scalars_of(values))
                    case ast.InFact(domain=ast.Domain(kind="name", name=Ref() as name)):
                        pattern = self.of_enum(ast.Name(name.dotted, name.span), scope, None, one)
                    case ast.WordFact(word="nonempty"):
                        pass
                    case _:
                        self.problems.add(
                            "SP223",
                            one.span,
                            f"in a file name `{made.name}` cannot be asked for `{fact.span.text}`",
                            others=(Label(fact.span, "said here"),),
                            help="give the field a pattern or an enum, and bind it to the keyword that has this type",
                        )
        return pattern

    def of_form(self, written: ast.Text, type_: ast.TypeTerm) -> str:
        """Give the regular expression of a date."""
        form = read_form(written, [type_.name.text], self.problems)
        if form is None:
            return _ANYTHING
        if "/" in form and not self.in_text:
            self.problems.add("SP512", written.span, "no file name has a `/`", help="leave it out, or write `-`")
            return _ANYTHING
        return forms.pattern(form)

    def of_list(self, one: ast.FieldType, scope: Scope) -> str:
        """Give the regular expression of a list."""
        inner = "|".join(self.of_alternative(member, scope) for member in one.members)
        separator = one.separator.text if one.separator is not None else ""
        if not separator or ("/" in separator and not self.in_text):
            span = one.separator.span if one.separator is not None else one.span
            said = "nothing stands between the members of this list" if not separator else "no file name has a `/`"
            self.problems.add("SP512", span, said, help='say what joins them: `by "-"`')
            return _ANYTHING
        least, most = 1, None
        if one.count is not None:
            first, last = whole(one.count.low), whole(one.count.high)
            if first is not None:
                least, most = first, last
            if not first or first < 1 or (one.count.high is not None and (last is None or last < first)):
                self.problems.add(
                    "SP512",
                    one.count.span,
                    "a list has from 1 member on, in whole numbers",
                    help="for example `list[1..3] of`; brackets around the field let it be left out",
                )
                return _ANYTHING
        more = f"{{{least - 1},{'' if most is None else most - 1}}}" if (least, most) != (1, None) else "*"
        return f"(?:{inner})(?:{re.escape(separator)}(?:{inner})){more}"

    def of_type(self, term: ast.TypeTerm, scope: Scope, whole_type: ast.FieldType) -> str:
        """Give the regular expression of a type."""
        one = self.types.term(term, scope)
        if one is None:
            return _ANYTHING
        if one.enum is not None:
            return self.of_enum(term.name, scope, None, whole_type)
        if one.kind == "digits":
            if one.least is None:
                return r"[0-9]+"
            return rf"[0-9]{{{one.least}}}" if one.least == one.most else rf"[0-9]{{{one.least},{one.most or ''}}}"
        if one.kind == "int":
            return r"[0-9]+"
        if one.kind in INSTANTS:
            self.problems.add(
                "SP512",
                term.span,
                f"the form of this {one.kind} is not said",
                help=f'for example `{one.kind} written "{_EXAMPLES[one.kind]}"`',
            )
            return _ANYTHING
        if one.kind != "string":
            self.problems.add(
                "SP403",
                term.span,
                f"a file name holds no {one.text}",
                help="use `digits[n]`, an enum, or a regular expression",
            )
        return _ANYTHING if self.in_text else r"[^/]+"

    def of_enum(self, name: ast.Name, scope: Scope, case: str | None, whole_type: ast.FieldType) -> str:
        """Give the regular expression of an enum's values."""
        enum = enum_named(name.text, scope, name.span, self.problems)
        if enum is None:
            return _ANYTHING
        texts = [str(value) for value in enum_values(enum)]
        if case is not None:
            texts = [getattr(text, case)() for text in texts]
        if enum.open:
            sure = pattern_around(texts)
            self.problems.add(
                "SP511",
                whole_type.span,
                f"`{name.text}` is open: it does not say what a field of this type can hold",
                help=f"write a pattern for all that may come, for example `/{sure}/`, or close the enum",
                fix=Fix(whole_type.span, f"/{sure}/", safe=False),
            )
            return _ANYTHING
        wrong = next((text for text in texts if not text or "/" in text), None) if not self.in_text else None
        if wrong is not None:
            self.problems.add(
                "SP508",
                whole_type.span,
                f"`{name.text}` may be {shown(wrong)}, which stands in no name of a file",
                help="give the field a pattern, or an enum of what the names hold",
            )
            return _ANYTHING
        return "|".join(re.escape(text) for text in sorted(set(texts), key=lambda text: (-len(text), text)))


def form_among(made: Spelled) -> ast.Text | None:
    """Give the form of a date that a named type has."""
    forms = [fact.form for facts, _ in made.facts for fact in facts if isinstance(fact, ast.WrittenFact)]
    return forms[-1] if forms else None


_EXAMPLES = {"date": "YYYYMMDD", "datetime": "YYYYDDDhhmmss", "time": "hhmmss"}


def there(equals: Expr) -> Expr | None:
    """Give the condition that all keywords which a value is made of are there; None when it is made of none."""
    found: Expr | None = None
    for node in nodes(equals):
        if isinstance(node, KeywordRef):
            one = Exists("bool", None, f"exists {node.text}", node.place, node)
            text = one.text if found is None else f"{found.text} and {one.text}"
            found = one if found is None else Logic("bool", None, text, node.place, "and", found, one)
    return found


def pattern_around(texts: list[str]) -> str:
    """Give a pattern of the kinds of characters that some texts are made of."""
    characters = "".join(texts)
    kinds = [("a-z", str.islower), ("A-Z", str.isupper), ("0-9", str.isdigit)]
    inside = "".join(span for span, is_one in kinds if any(is_one(one) and one.isascii() for one in characters))
    return f"[{inside or 'a-z0-9'}]+"


def ungrouped(pattern: str) -> str:
    """Give a regular expression whose groups do not capture."""

    def plain(match: re.Match[str]) -> str:
        return "(?:" if match.group().startswith("(") else match.group()

    return _GROUP.sub(plain, pattern)
