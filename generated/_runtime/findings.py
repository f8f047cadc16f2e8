# SPDX-License-Identifier: BSD-3-Clause
"""What was found: one fault of one file, all faults of a file, all files of a run.

Checks put what they find into a `Findings`; what comes out is a `FileReport` for each file and a `Report` over all.
Nothing here knows a format. How a report looks as text or JSON is the business of `report`.
"""

from __future__ import annotations

from .values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypedDict, Unpack

    from .spec import Spec
    from .tally import Tally

    class PlaceArguments(TypedDict, total=False):
        """The keyword arguments of `Where`."""

        hdu: str | None
        extver: int | None
        index: int | None
        keyword: str | None
        card: int | None
        column: str | None
        row: int | None
        pixel: tuple[int, ...] | None
        path: str | None
        line: int | None


LEVELS = ("error", "warning", "info")
OFF = "off"
VERDICTS = ("pass", "warn", "fail", "unmatched", "unreadable")
_JUDGED = VERDICTS[:3]

MOST_KEPT = 5_000  # of one file, one by one; a report that nobody reads to its end takes no memory without one
_LAST = 1 << 62  # sorts behind every index, card, row and line


class Where:
    """A place in a file; what does not apply is None.

    hdu: name of the HDU as the spec knows it; extver: which of a repeat; index: of the HDU, the primary is 0.
    card, row, line: counted from 1. pixel: from 1, in NAXIS order. path: inside a tree, or a file of a delivery.
    """

    __slots__ = ("card", "column", "extver", "hdu", "index", "keyword", "line", "path", "pixel", "row")

    def __init__(
        self,
        *,
        hdu: str | None = None,
        extver: int | None = None,
        index: int | None = None,
        keyword: str | None = None,
        card: int | None = None,
        column: str | None = None,
        row: int | None = None,
        pixel: tuple[int, ...] | None = None,
        path: str | None = None,
        line: int | None = None,
    ) -> None:
        self.hdu = hdu
        self.extver = extver
        self.index = index
        self.keyword = keyword
        self.card = card
        self.column = column
        self.row = row
        self.pixel = pixel
        self.path = path
        self.line = line


class Acceptance:
    """What somebody said of a finding that is to make no run fail.

    reason, owner, expires (the last day, as YYYY-MM-DD): None where the file of accepted findings says nothing.
    entry: where that file says so, `FILE:LINE`.
    """

    __slots__ = ("entry", "expires", "owner", "reason")

    def __init__(
        self, *, reason: str | None = None, owner: str | None = None, expires: str | None = None, entry: str = ""
    ) -> None:
        self.reason = reason
        self.owner = owner
        self.expires = expires
        self.entry = entry


class Finding(Where):
    """One rule that one HDU (or file, or tree) breaks: its first place, and how often.

    rule: id without the name of the spec, `product/HDU/ITEM:aspect`, or a code of the rules of the standard, `F0103`.
    message: reason and remedy, without the place, and without control characters. expected, found: values or texts.
    fix: what a repair would write.
    spec_path, spec_line: where the spec says so; None for the rules of the standard.
    accepted: what somebody said who accepts it; it then counts for no verdict.
    """

    __slots__ = ("accepted", "count", "expected", "fix", "found", "level", "message", "rule", "spec_line", "spec_path")

    def __init__(
        self,
        rule: str,
        level: str,
        message: str,
        *,
        count: int = 1,
        expected: object = None,
        found: object = None,
        fix: str | None = None,
        spec_path: str | None = None,
        spec_line: int | None = None,
        **where: Unpack[PlaceArguments],
    ) -> None:
        super().__init__(**where)
        self.rule = rule
        self.level = level
        self.message = message
        self.count = count
        self.expected = expected
        self.found = found
        self.fix = fix
        self.spec_path = spec_path
        self.spec_line = spec_line
        self.accepted: Acceptance | None = None

    def __repr__(self) -> str:
        return f"Finding({self.rule!r}, {self.level!r}, {self.message!r})"

    @property
    def structural(self) -> bool:
        """Whether the rule is of the standard and not of a spec: its id is a bare code."""
        return ":" not in self.rule


class Findings:
    """Collects what is wrong with one file: a rule is kept once for each HDU, with its first place and a count.

    A rule of the standard is kept once for each message: it speaks of many keywords and columns, where the id of a rule
    of a spec names the one.

    Of a file that has more than `MOST_KEPT` findings, those beyond are counted with the first of their rule and level,
    so that no verdict is lost; one finding says so.

    `spec` settles levels and lines; it may come later, through `adopt`, because a file is read before it is known
    which spec it belongs to. `as_of`: the version that the file says, where rules of an older one judge it. `beyond`:
    the rule that there are no more findings than are told.
    """

    __slots__ = ("_firsts", "_kept", "_more", "as_of", "beyond", "spec")

    def __init__(self, spec: Spec | None = None) -> None:
        self.spec = spec
        self.as_of: str | None = None
        self.beyond = "F0118"
        self._kept: dict[tuple[str, int | None, int | None, str | None], Finding] = {}
        self._firsts: dict[tuple[str, str], Finding] | None = None
        self._more = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._kept.values())

    def again(
        self,
        rule: str,
        *,
        index: int | None = None,
        extver: int | None = None,
        part: str | None = None,
        count: int = 1,
    ) -> bool:
        """Count a rule that is already broken in this HDU; False when it is new, so that its text need not be made.

        part: the message, for a rule of the standard.
        """
        kept = self._kept.get(_instance(rule, index, extver, part))
        if kept is None:
            return False
        kept.count += count
        return True

    def add(
        self,
        rule: str,
        message: str | Callable[[], str],
        *,
        level: str | None = None,
        default: str = "error",
        count: int = 1,
        expected: object = None,
        found: object = None,
        fix: str | None = None,
        **where: Unpack[PlaceArguments],
    ) -> None:
        """Note that a rule is broken, or once more.

        message: text, or a function that makes it, called only for the first of a rule and HDU. level: when the check
        settled it, as for presence under a condition; else the spec's, else `default`. "off" drops the finding.
        """
        index, extver = where.get("index"), where.get("extver")
        part = None if ":" in rule else str(message)
        if self.again(rule, index=index, extver=extver, part=part, count=count):
            return
        known = self.spec.rule(rule) if self.spec is not None else None
        settled, path, line = known if known is not None else (default, None, None)
        if settled != OFF and level is not None:
            settled = level
        if settled == OFF or (len(self._kept) >= MOST_KEPT and self._counted(rule, settled, count)):
            return
        self._kept[_instance(rule, index, extver, part)] = Finding(
            rule,
            settled,
            printable(message if isinstance(message, str) else message()),
            count=count,
            expected=expected,
            found=found,
            fix=fix,
            spec_path=path,
            spec_line=line,
            **where,
        )

    def _counted(self, rule: str, level: str, count: int) -> bool:
        """Count one finding too many with the first of its rule and level; False when it is that itself."""
        if self._firsts is None:
            self._firsts = {}
            for kept in self._kept.values():
                self._firsts.setdefault((kept.rule, kept.level), kept)
        first = self._firsts.get((rule, level))
        if first is None:
            self._firsts = None
            return False
        first.count += count
        self._more += 1
        return True

    def settled(self, rule: str) -> str | None:
        """Level that the spec settles for a rule; None when it says nothing of it, or is not known yet."""
        known = self.spec.rule(rule) if self.spec is not None else None
        return None if known is None else known[0]

    def adopt(self, spec: Spec) -> None:
        """Settle by this spec what was found before the spec was known, and all that follows."""
        self.spec = spec
        self._firsts = None
        for key, finding in list(self._kept.items()):
            known = spec.rule(finding.rule)
            if known is None:
                continue
            if known[0] == OFF:
                del self._kept[key]
            else:
                finding.level, finding.spec_path, finding.spec_line = known

    def in_order(self) -> list[Finding]:
        """All findings: the file's own, then HDU by HDU as they lie in it, then of HDUs that are not there."""
        found = list(self._kept.values())
        level = (self.settled(self.beyond) or "info") if self._more else OFF
        if level != OFF:
            text = f"{self._more} more findings are not told one by one, but counted with the first of their rule"
            found.append(Finding(self.beyond, level, text, count=self._more))
        return sorted(found, key=_place_in_file)


def _instance(
    rule: str, index: int | None, extver: int | None, part: str | None
) -> tuple[str, int | None, int | None, str | None]:
    # EXTVER tells two HDUs apart only when neither is in the file: there the index does.
    return (rule, index, extver if index is None else None, part)


def _place_in_file(finding: Finding) -> tuple[int, str, int, int, int, str, int, str]:
    if finding.index is not None:
        hdu = finding.index
    elif finding.hdu is None:
        hdu = -1
    else:
        hdu = _LAST
    return (
        hdu,
        finding.hdu or "",
        finding.extver or 0,
        _LAST if finding.card is None else finding.card,
        _LAST if finding.line is None else finding.line,
        finding.spec_path or "",
        _LAST if finding.spec_line is None else finding.spec_line,
        finding.rule,
    )


class FileReport:
    """All about one file. `spec`, `version`, `product` are None while nobody knows what the file is.

    profile: under which it was judged. as_of: the version it says it was written under, if the rules of an older one
    judged it.
    verdict: one of VERDICTS; when it is not given, the findings say it, but for those that are accepted.
    """

    __slots__ = ("as_of", "findings", "path", "product", "profile", "spec", "verdict", "version")

    dataset: str | None = None  # that a delivery is of; a file is of none

    def __init__(
        self,
        path: str,
        findings: Iterable[Finding] = (),
        *,
        spec: str | None = None,
        version: str | None = None,
        product: str | None = None,
        profile: str | None = None,
        as_of: str | None = None,
        verdict: str | None = None,
    ) -> None:
        self.path = path
        self.findings = tuple(findings)
        self.spec = spec
        self.version = version
        self.product = product
        self.profile = profile
        self.as_of = as_of
        self.verdict = _verdict(self.findings) if verdict is None else verdict

    def __repr__(self) -> str:
        return f"FileReport({self.path!r}, {self.verdict!r}, {len(self.findings)} findings)"

    def count(self, level: str) -> int:
        """How many findings are of this level, but for those that are accepted."""
        return sum(finding.level == level and finding.accepted is None for finding in self.findings)

    @property
    def accepted(self) -> int:
        """How many findings are accepted."""
        return sum(finding.accepted is not None for finding in self.findings)

    def settle(self) -> None:
        """Find the verdict anew, after findings were accepted; what could not be judged stays that."""
        if self.verdict in _JUDGED:
            self.verdict = _verdict(self.findings)

    @property
    def more(self) -> dict[str, object]:
        """What a report says besides, of a delivery."""
        return {}

    @property
    def conforms(self) -> bool:
        """Whether the file was read, is a known product, and breaks no rule of level error."""
        return self.verdict in ("pass", "warn") and not self.count("error")

    @property
    def fails(self) -> bool:
        """Whether the file makes a run fail: it does not conform, and not all that is wrong with it is accepted."""
        return not self.conforms and (self.verdict in _JUDGED or self.count("error") > 0 or not self.accepted)


def _verdict(findings: tuple[Finding, ...]) -> str:
    levels = {finding.level for finding in findings if finding.accepted is None}
    if "error" in levels:
        return "fail"
    return "warn" if "warning" in levels else "pass"


class Report:
    """All files of a run, in the order in which they were asked for, and the deliveries that they are."""

    __slots__ = ("datasets", "files")

    def __init__(self, reports: Iterable[FileReport] = ()) -> None:
        every = tuple(reports)
        self.datasets = tuple(one for one in every if one.dataset is not None)
        self.files = tuple(one for one in every if one.dataset is None) if self.datasets else every

    def __repr__(self) -> str:
        return f"Report({len(self.files)} files, exit code {self.exit_code})"

    @property
    def exit_code(self) -> int:
        """0 when every file and every delivery conforms but for what is accepted, else 1."""
        return self._tally.exit_code

    @property
    def summary(self) -> dict[str, int]:
        """How many files, of which verdict, with how many errors and warnings: as `tally.Tally` counts them."""
        return self._tally.summary

    @property
    def _tally(self) -> Tally:
        from .tally import Tally

        return Tally((*self.files, *self.datasets))

    def to_json(self) -> dict[str, object]:
        """The report as plain data, ready for `json.dumps`."""
        from .report import as_data

        return as_data(self)
