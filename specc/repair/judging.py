"""What the rules say of a draft, and whether one draft is judged better than another.

Takes a draft and the spec that settles levels; gives a `Verdict`. A spec whose product the file is judges it wholly, so
that nothing is mended for the Standard that breaks the spec.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS
from specc.runtime.fits.standard import STANDARD, check_standard
from specc.runtime.select import select

from .draft import DraftSource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.runtime.findings import Finding
    from specc.runtime.fits.file import FitsFile
    from specc.runtime.spec import Product, Spec

    from .draft import FileDraft

_MORE = "F0118"  # how many faults there are beyond those that are told


class Verdict:
    """What was found in a draft. findings: all, in order; file: the draft as it was read."""

    def __init__(self, findings: Iterable[Finding], file: FitsFile) -> None:
        self.findings = tuple(findings)
        self.file = file
        self._totals: Counter[tuple[str, int | None]] = Counter()
        for finding in self.findings:
            self._totals[finding.rule, finding.index] += finding.count

    @property
    def errors(self) -> list[Finding]:
        """Give the rules of the Standard that are broken and are errors."""
        return [finding for finding in self.findings if finding.structural and finding.level == "error"]

    def count(self, finding: Finding) -> int:
        """Count how often a rule is broken at the keyword or column of a finding of another verdict."""
        same = (
            one
            for one in self.findings
            if (one.rule, one.index, one.keyword, one.column)
            == (finding.rule, finding.index, finding.keyword, finding.column)
        )
        return sum(one.count for one in same)

    def worse_than(self, before: Verdict) -> str | None:
        """Say what this draft breaks that another did not; None when it breaks nothing more."""
        if self._shapes() != before._shapes():
            return "the data would be read in another way"
        for (rule, index), total in self._totals.items():
            # One of those that were counted only may be told now.
            hidden = 0 if rule == _MORE else before._totals[_MORE, index]
            if total > before._totals[rule, index] + hidden:
                return f"{rule} would be broken"
        return None

    def _shapes(self) -> list[tuple[object, ...]]:
        return [
            (hdu.kind, hdu.compressed, hdu.bitpix, hdu.axes, hdu.stored_axes, hdu.pcount, hdu.gcount, hdu.size)
            for hdu in self.file.hdus
        ]


class Judge:
    """Judges drafts of one file. spec: whose levels and policy count; its product, where the file is one."""

    def __init__(self, path: str, file: FitsFile, spec: Spec = STANDARD) -> None:
        self._path = path
        self._spec = spec
        self._product: Product | None = None
        if spec is not STANDARD:
            fitting = [(spec, product) for product in spec.products if product.format is FITS]
            self._product = select(path, file, fitting).product if fitting else None

    def __call__(self, draft: FileDraft) -> Verdict:
        """Judge a draft. Raises OSError when the file can no longer be read."""
        findings = Findings(self._spec)
        file = FITS.read(self._path, DraftSource(draft), findings)
        if file is None:
            raise OSError("it is no FITS file any more")
        if self._product is not None:
            self._product.check(file, self._spec, findings, headers_only=False)
        else:
            check_standard(file, findings, self._spec.policy, headers_only=False)
        return Verdict(findings.in_order(), file)
