"""Says what is wrong with a file of accepted findings, and gives what is right in it.

Takes the text; gives the file and the mistakes beside it, each with its place and what helps. An entry with a mistake
is left out, and no mistake hides another. Whether rules exist is asked of specs, in `known_rules`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from specc.accepted.entries import (
    COUNT_KEYS,
    EDITION,
    ENTRY_KEYS,
    FILE_KEYS,
    POLICY_KEYS,
    SAID_KEYS,
    SCOPE_KEYS,
    AcceptedFile,
    Entry,
    Scope,
)
from specc.accepted.nodes import NotRead, read
from specc.diagnostics.record import Fix, Label, Problems
from specc.diagnostics.suggest import did_you_mean
from specc.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.accepted.nodes import Node
    from specc.source import Source

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ALL = re.compile(r"\**")
_LONGEST_NUMBER = 12  # digits
_REQUIRED = ("reason",)  # where no policy says anything
_ASKED = {"rule": "it is what is accepted", "reason": "it is asked of every entry, unless a policy says otherwise"}
_EXAMPLE = "expires: 2030-12-31"


def check(source: Source, today: date) -> tuple[AcceptedFile, Problems]:
    """Read a file of accepted findings. today: what expires before it is told."""
    problems = Problems()
    try:
        root = read(source)
    except NotRead as wrong:
        problems.add("SP801", wrong.span, str(wrong), help=wrong.remedy)
        return AcceptedFile(source.path, ()), problems
    if root is None:
        problems.add("SP801", Span(source, 0, 0), "the file says nothing", help=f"begin it with `accepted: {EDITION}`")
        return AcceptedFile(source.path, ()), problems
    return _Checking(problems, today).file(source, root), problems


class _Checking:
    """One pass over the nodes of a file."""

    def __init__(self, problems: Problems, today: date) -> None:
        self._problems = problems
        self._today = today
        self._required: tuple[str, ...] = _REQUIRED
        self._first: dict[tuple[str, Scope], Span] = {}

    def file(self, source: Source, root: Node) -> AcceptedFile:
        """Give the whole file."""
        keys = self._mapping(root, FILE_KEYS, "a file of accepted findings")
        edition = keys.get("accepted")
        if edition is None:
            remedy = f"begin the file with `accepted: {EDITION}`"
            self._problems.add("SP803", _start(root.span), "it is not said which edition this is", help=remedy)
        elif edition.text != str(EDITION):
            remedy = f"write `accepted: {EDITION}`"
            self._problems.add("SP802", edition.span, f"there is no edition {_shown(edition)}", help=remedy)
        if (policy := keys.get("policy")) is not None:
            self._policy(policy)
        baseline = keys.get("baseline")
        if baseline is not None and baseline.text not in {"true", "false"}:
            self._problems.add(
                "SP802", baseline.span, "this is true or false", help="leave it out in files of your own"
            )
        listed = keys.get("findings")
        entries: list[Entry] = []
        if listed is not None and not listed.empty:
            entries += filter(None, map(self._entry, self._list(listed, "`findings` is a list of entries")))
        return AcceptedFile(source.path, tuple(entries), baseline is not None and baseline.text == "true")

    def _policy(self, node: Node) -> None:
        required = self._mapping(node, POLICY_KEYS, "the policy").get("require")
        if required is None:
            return
        names = []
        for one in self._list(required, f"`require` is a list of {_listed(SAID_KEYS)}"):
            if one.text in SAID_KEYS:
                names.append(one.text)
            else:
                near = did_you_mean(one.text, SAID_KEYS) or f"it can ask for {_listed(SAID_KEYS)}"
                self._problems.add("SP802", one.span, f"a policy cannot require {_shown(one)}", help=near)
        self._required = tuple(names)

    def _entry(self, node: Node) -> Entry | None:
        before = len(self._problems.found)
        keys = self._mapping(node, ENTRY_KEYS, "an entry")
        texts = {key: self._text(one, key) for key, one in keys.items() if key not in {*COUNT_KEYS, "paths"}}
        counts = {key: self._count(keys[key], key) for key in COUNT_KEYS if key in keys}
        expires = self._date(keys["expires"]) if "expires" in keys else None
        paths = self._paths(keys["paths"]) if "paths" in keys else ()
        scope = Scope(paths=paths, **{key: texts.get(key) for key in SCOPE_KEYS if key != "paths"})
        rule = texts.get("rule")
        if node.kind != "mapping":
            return None
        self._lacking(node, keys)
        if rule is not None:
            self._rule(keys["rule"], rule, scope)
        if rule is None or len(self._problems.found) > before:
            return None
        entry = Entry(
            rule, scope, keys["rule"].span, texts.get("reason"), texts.get("owner"), expires,
            counts.get("findings"), counts.get("places"),
        )  # fmt: skip
        self._again(entry)
        if expires is not None and not entry.holds(self._today):
            text = f"this has expired: the last day was {expires}"
            remedy = "mend the files and remove the entry, or decide anew and write a later day"
            self._problems.add("SP806", keys["expires"].span, text, help=remedy)
        return entry

    def _lacking(self, node: Node, keys: dict[str, Node]) -> None:
        """Say what an entry has to say and does not."""
        where = node.children[0].span if node.children else node.span
        for name in ("rule", *self._required):
            if name not in keys or keys[name].empty:
                asked = _ASKED.get(name, "the policy of this file asks for it")
                remedy = f"write `{_EXAMPLE if name == 'expires' else f'{name}: ...'}`; {asked}"
                self._problems.add("SP803", where, f"an entry says no {name}", help=remedy)

    def _rule(self, node: Node, rule: str, scope: Scope) -> None:
        """Say what no rule can be called, and what accepts everything."""
        if _ALL.fullmatch(rule) and not scope.narrowness:
            remedy = "name a rule, or say where everything is accepted: a product, or paths"
            self._problems.add("SP803", node.span, "this accepts whatever is found anywhere", help=remedy)
        if "*" not in rule and rule.count(":") == 1:
            remedy = "write `SPEC:` before it, as the JSON report does"
            self._problems.add("SP802", node.span, f"`{rule}` does not say of which spec the rule is", help=remedy)

    def _again(self, entry: Entry) -> None:
        key = entry.rule, entry.scope
        first = self._first.setdefault(key, entry.span)
        if first is not entry.span:
            others = (Label(first, "accepted first here"),)
            remedy = "leave one of them; a second reason can stand beside the first"
            self._problems.add("SP805", entry.span, "this is accepted twice", others=others, help=remedy)

    def _mapping(self, node: Node, known: tuple[str, ...], what: str) -> dict[str, Node]:
        """Give the values of the keys that are known, and say what is wrong with the others."""
        if node.kind != "mapping":
            self._problems.add("SP802", _start(node.span), f"{what} is a mapping", help=f"write `{known[0]}: ...`")
            return {}
        found: dict[str, Node] = {}
        places: dict[str, Span] = {}
        for key, value in node.pairs:
            name = key.text
            if key.kind != "text" or name not in known:
                near = did_you_mean(name, known)
                fix = Fix(key.span, near.only, safe=False) if near.only and key.plain else None
                remedy = near or f"it can have {_listed(known)}"
                self._problems.add("SP802", key.span, f"{what} has no {_shown(key)}", help=remedy, fix=fix)
            elif name in found:
                others = (Label(places[name], "first here"),)
                self._problems.add("SP802", key.span, f"`{name}` stands twice", others=others, help="leave one of them")
            else:
                found[name], places[name] = value, key.span
        return found

    def _list(self, node: Node, message: str) -> Iterable[Node]:
        if node.kind == "list":
            return node.children
        self._problems.add("SP802", _start(node.span), message, help="write each in a line of its own, after `- `")
        return ()

    def _text(self, node: Node, key: str) -> str | None:
        if node.kind != "text":
            self._problems.add(
                "SP802", _start(node.span), f"`{key}` is one text", help=f"write `{key}: ...` in one line"
            )
            return None
        return None if node.empty else " ".join(node.text.split())

    def _paths(self, node: Node) -> tuple[str, ...]:
        """Give the paths of an entry: one, or a list."""
        paths = []
        for one in [node] if node.kind == "text" else node.children if node.kind == "list" else []:
            if one.kind != "text" or one.empty:
                self._problems.add("SP802", one.span, "a path is a text", help='write a glob: "2019/*.fits"')
            else:
                paths.append(one.text)
        if node.kind == "mapping":
            self._problems.add(
                "SP802", _start(node.span), "`paths` is a text, or a list", help='write a glob: "2019/*.fits"'
            )
        return tuple(paths)

    def _count(self, node: Node, key: str) -> int | None:
        if node.text.isascii() and node.text.isdigit() and len(node.text) <= _LONGEST_NUMBER and int(node.text) > 0:
            return int(node.text)
        remedy = "write a number from 1, or leave it out where any number is accepted"
        self._problems.add("SP802", _start(node.span), f"`{key}` is a number, not {_shown(node)}", help=remedy)
        return None

    def _date(self, node: Node) -> date | None:
        if node.empty or node.kind != "text":  # which is told of any key
            return None
        if _DATE.fullmatch(node.text):
            try:
                return date.fromisoformat(node.text)
            except ValueError as error:
                said = str(error)
        else:
            said = "a day is YYYY-MM-DD"
        text = f"{_shown(node)} is no day: {said}"
        self._problems.add(
            "SP804", _start(node.span), text, help=f"write it like `{_EXAMPLE}`, the last day that counts"
        )
        return None


def _shown(node: Node) -> str:
    return f"`{node.text}`" if node.kind == "text" else f"a {node.kind}"


def _listed(names: Iterable[str]) -> str:
    *first, last = [f"`{name}`" for name in names]
    return f"{', '.join(first)} and {last}" if first else last


def _start(span: Span) -> Span:
    """Give the first line of a stretch: of a list or mapping no more has to be shown."""
    end = span.source.text.find("\n", span.start)
    return Span(span.source, span.start, max(span.start + 1, min(span.end, end if end >= 0 else span.end)))
