"""A baseline: what a run found, as entries that accept just that.

Takes reports one after the other and what a person says of them; gives the text of a file of accepted findings. Entries
are put together by rule and product, perhaps file by file, and sorted, so that a later baseline differs only where
files do. What an earlier baseline says of the same things, its reasons, owners and days, is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from specc.accepted.applying import full_rule
from specc.accepted.entries import EDITION
from specc.accepted.patterns import escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from specc.accepted.entries import AcceptedFile
    from specc.runtime.findings import FileReport, Finding

MOST_ENTRIES = 10_000  # file by file; beyond that nobody reads them, and they are put together by product
_LEVELS = ("error", "warning")
_PLAIN = re.compile(r"(?!(?:null|Null|NULL)$)[A-Za-z0-9_][A-Za-z0-9_./+-]*(?::[A-Za-z0-9_./+-]+)*", re.ASCII)
_HEAD = f"""\
# What `specc validate --write-baseline` found. Once it is written anew, what is still found keeps its reason, owner and
# last day, and what is not found any more goes. More of the same than is counted here is new.
accepted: {EDITION}
baseline: true

findings:
"""


class Said(NamedTuple):
    """What a person says of what is accepted."""

    reason: str
    owner: str
    expires: date


class _What(NamedTuple):
    """What one entry is about; texts are empty where that does not matter."""

    rule: str
    product: str
    profile: str
    path: str  # a glob


class Baseline:
    """Collects what is found and not accepted. per_file: an entry for each file."""

    def __init__(self, *, per_file: bool = False) -> None:
        """Begin with nothing found."""
        self._found: dict[_What, list[int]] = {}  # how many findings, and the most places of one
        self._by_file = per_file
        self.put_together = False  # there were too many for an entry a file

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._found)

    def seen(self, reports: Iterable[FileReport]) -> Iterator[FileReport]:
        """Pass reports on, and count what they tell."""
        for report in reports:
            for finding in report.findings:
                if finding.accepted is None and finding.level in _LEVELS:
                    self._count(self._what(finding, report), 1, int(finding.count))
            if self._by_file and len(self._found) > MOST_ENTRIES:
                self._put_together()
            yield report

    def _what(self, finding: Finding, report: FileReport) -> _What:
        rule = full_rule(finding, report)
        name = report.dataset or report.product
        product = "" if name is None else f"{report.spec}:{name}"
        if product and rule.startswith((f"{product}/", f"{product}:")):
            product = ""  # the rule says it
        return _What(rule, product, report.profile or "", escaped(report.path) if self._by_file else "")

    def _count(self, what: _What, findings: int, places: int) -> None:
        counts = self._found.setdefault(what, [0, 0])
        counts[0] += findings
        counts[1] = max(counts[1], places)

    def _put_together(self) -> None:
        self._by_file, self.put_together = False, True
        found, self._found = self._found, {}
        for what, (findings, places) in found.items():
            self._count(what._replace(path=""), findings, places)

    def text(self, said: Said, before: AcceptedFile | None = None) -> str:
        """Give the text of the file. before: the baseline in whose place it comes."""
        kept = {} if before is None else dict(_kept(before, said))
        lines = [_HEAD if self._found else _HEAD.replace("findings:\n", "findings: []\n")]
        for what, (findings, places) in sorted(self._found.items()):
            reason, owner, expires = kept.get(what, said)
            facts = {
                "rule": what.rule, "product": what.product, "paths": what.path, "profile": what.profile,
                "findings": str(findings), "places": str(places),
                "reason": reason, "owner": owner, "expires": expires.isoformat(),
            }  # fmt: skip
            told = [f"{key}: {written(text)}\n" for key, text in facts.items() if text]
            lines.append(f"  - {'    '.join(told)}")
        return "".join(lines)


def _kept(before: AcceptedFile, said: Said) -> Iterator[tuple[_What, Said]]:
    """Give what an earlier baseline says of its entries, where somebody said it and it still holds."""
    for entry in before.entries:
        scope = entry.scope
        what = _What(entry.rule, scope.product or "", scope.profile or "", scope.paths[0] if scope.paths else "")
        yield what, Said(entry.reason or said.reason, entry.owner or said.owner, entry.expires or said.expires)


def written(text: str) -> str:
    """Give a text as YAML reads it back: plain where that is safe, else between double quotes."""
    if _PLAIN.fullmatch(text):
        return text
    inner = "".join(f"\\{one}" if one in '"\\' else one if one.isprintable() else f"\\U{ord(one):08x}" for one in text)
    return f'"{inner}"'
