"""The record of one mistake in a spec, and the list that collects them.

Stages make `Diagnostic`s and never text for terminals; `render` does that. A stage that meets a mistake adds it to
its `Problems` and goes on with what is left.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.codes import CODES
from specc.diagnostics.suggest import Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.source import Given, Span


Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Label:
    """A second place that explains the first."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A replacement that mends the mistake; `safe` ones may be applied unasked."""

    span: Span
    replacement: str
    safe: bool


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake: a registered code, one line, the smallest span, and what helps; `weight` if not that of the code."""

    code: str
    message: str
    span: Span
    label: str = ""
    others: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    help: str = ""
    fix: Fix | None = None
    weight: Severity | None = None

    @property
    def severity(self) -> Severity:
        """Give `error`, `warning` or `info`, as the table of codes has it unless something else is known here."""
        return self.weight or CODES[self.code].severity


# What is wrong with a value, not with its kind: of a parameter nothing of it can be told before it is given.
_OF_VALUES = frozenset({"SP205", "SP304", "SP307", "SP308", "SP310", "SP401", "SP402", "SP403"})


def _with_call(one: Diagnostic, given: Given) -> Diagnostic:
    """Give a diagnostic that shows what was given for parameters, and where; what mends one call may spoil another."""
    calls: list[Label] = []
    inner: Given | None = given
    while inner is not None and inner.says:
        call = Label(inner.call, f"included here, where {inner.says}")
        calls += [call] if call not in one.others else []  # it may have come through another stage
        inner = inner.call.given
    return replace(one, others=(*one.others, *calls), fix=None)


def _renaming(span: Span, message: str, remedy: str) -> Fix | None:
    """Give the fix of a wrong name for which one other is suggested."""
    if not isinstance(remedy, Suggestion) or not remedy.only:
        return None
    if f"`{span.text}`" in message:
        return Fix(span, remedy.only, safe=False)
    quoted = span.text.startswith('"') and span.text in message and not {'"', "\\"} & {*remedy.only}
    return Fix(span, f'"{remedy.only}"', safe=False) if quoted else None


@dataclass(slots=True)
class Problems:
    """The mistakes met so far, each once."""

    found: list[Diagnostic] = field(default_factory=list)
    seen: set[tuple[str, str, int, str]] = field(default_factory=set)
    of_fragments: set[tuple[str, str, int]] = field(default_factory=set)  # told of a fragment whatever is given to it

    def add(
        self,
        code: str,
        span: Span,
        message: str,
        *,
        label: str = "",
        others: tuple[Label, ...] = (),
        notes: tuple[str, ...] = (),
        help: str = "",  # noqa: A002  what the message calls it
        fix: Fix | None = None,
    ) -> None:
        """Record a mistake unless the same one was recorded at the same place."""
        diagnostic = Diagnostic(code, message, span, label, others, notes, help, fix or _renaming(span, message, help))
        self.enter(diagnostic)

    def enter(self, one: Diagnostic) -> None:
        """Record a diagnostic unless the same one was recorded at the same place."""
        given = one.span.filled
        if given is not None:
            where = (one.code, one.span.source.path, one.span.start)
            if not given.says:
                if one.code in _OF_VALUES:
                    return
                self.of_fragments.add(where)
            elif where in self.of_fragments:
                return
            one = _with_call(one, given)
        key = (one.code, one.span.source.path, one.span.start, one.message)
        if key not in self.seen:
            self.seen.add(key)
            self.found.append(one)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Record those of another stage."""
        for one in diagnostics:
            self.enter(one)

    @property
    def errors(self) -> bool:
        """Say whether any of them stops the compilation."""
        return any(one.severity == "error" for one in self.found)

    def in_order(self) -> list[Diagnostic]:
        """Give them by file and place."""
        return sorted(self.found, key=lambda one: (one.span.source.path, one.span.start, one.code))
