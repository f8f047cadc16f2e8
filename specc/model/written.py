"""Forms in which dates are written: whether one says what it should.

Takes the form as a text of the spec and what it is for; gives the form, or None after a diagnostic. What forms mean is
for the runtime to know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.expressions import Literal_
from specc.runtime.written import pieces, read
from specc.source import Span
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft
    from specc.model.spec import Facts

_KNOWN = "`YYYY` `YY` `MM` `Mon` `MON` `DD` `DDD` `hh` `mm` `ss` `.s` are what a form is made of"
_LETTERS = re.compile(r"[YMDhms]+")
# Words of which a form has at most one, and what they say together.
_SAYS = {
    "YYYY": "year", "YY": "year", "MM": "month", "Mon": "month", "MON": "month", "DD": "day", "DDD": "day of the year",
    "hh": "hour", "mm": "minute", "ss": "second", "f": "decimals",
}  # fmt: skip
_DAY, _CLOCK = frozenset({"year", "month", "day", "day of the year"}), ("hour", "minute", "second", "decimals")


def read_form(form: ast.Text, kinds: Iterable[str], problems: Problems) -> str | None:
    """Give the form of a date, datetime or time; None when it does not say one.

    kinds: names of the types that are written so.
    """
    wrong = next((kind for kind in kinds if kind not in {"date", "datetime", "time"}), None)
    if wrong is not None:
        problems.add(
            "SP512",
            form.span,
            f"{'an' if wrong[0] in 'aeiou' else 'a'} {wrong} has no form",
            help="`written` is for `date`, `datetime` and `time`; a pattern says how other texts look",
        )
        return None
    for kind in kinds:
        reason = _reason(form, kind, problems)
        if reason == "":
            return None
        if reason is not None:
            problems.add("SP512", form.span, f"this form {reason}", help=_KNOWN)
            return None
    return form.text


def _reason(form: ast.Text, kind: str, problems: Problems) -> str | None:
    """Give why a form is none of a kind; an empty text when that was said, None when it is one."""
    at = 0
    said: list[str] = []
    for word, text in pieces(form.text):
        stray = _LETTERS.search(text) if not word else None
        if stray is not None:
            start = form.span.start + 1 + at + stray.start()
            problems.add(
                "SP512",
                Span(form.span.source, start, start + len(stray.group())),
                f"`{stray.group()}` means nothing in the form of a date",
                help=_KNOWN,
            )
            return ""
        if word:
            said.append(_SAYS[word])
        at += len(text)
    return _missing(said, kind)


def _missing(said: list[str], kind: str) -> str | None:
    twice = next((one for one in said if said.count(one) > 1), None)
    if twice is not None:
        return f"says the {twice} twice"
    day, clock = _DAY.intersection(said), [one for one in _CLOCK if one in said]
    if kind == "time" and day:
        return f"says the {min(day)}, and a `time` has none; a `datetime` has"
    if kind == "date" and clock:
        return f"says the {clock[0]}, and a `date` has none; a `datetime` has"
    if kind != "time" and day not in ({"year", "month", "day"}, {"year", "day of the year"}):
        return "does not say which day: it needs year, month and day, or year and day of the year"
    if kind != "date" and (not clock or clock != list(_CLOCK[: len(clock)])):
        return "does not say which time: it needs the hour, and what is smaller in order; a `date` needs none"
    return None


def form_of(item: ItemDraft) -> str | None:
    """Give the form of an item's date; None where it is that of the Standard."""
    facts = (*item.declaration.facts, *(fact for narrowing, _ in item.narrowings for fact in narrowing.facts))
    return next((fact.form.text for fact in facts if isinstance(fact, ast.WrittenFact)), None)


def check_form(facts: Facts, span: Span, problems: Problems) -> None:
    """Report texts among the facts of a date that are not of its form."""
    fixed = facts.fixed.value if isinstance(facts.fixed, Literal_) else None
    for text in (fixed, facts.default, *facts.values):
        problem = read(text, facts.written or "").problem if isinstance(text, str) else None
        if problem is not None:
            problems.add("SP306", span, problem, help=f'write it as files do, like "{example(facts.written or "")}"')
            return


def example(form: str) -> str:
    """Give a text of a form, for messages."""
    sure = {
        "YYYY": "2022", "YY": "22", "MM": "04", "Mon": "Apr", "MON": "APR", "DD": "27", "DDD": "117", "hh": "00",
        "mm": "31", "ss": "02",
    }  # fmt: skip
    return "".join("." + "2" * (len(text) - 1) if word == "f" else sure.get(word, text) for word, text in pieces(form))
