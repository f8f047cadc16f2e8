"""Mend a file in memory: judge it, make edits for what was found, judge the outcome, and keep what made it better.

Takes a path and the spec whose levels and policy count; gives an `Outcome`. Edits are tried all at once, and in halves
where that breaks a rule, so that each that does harm is taken back alone. A repair may uncover what another can mend,
so this goes round until nothing more is found; each round leaves fewer faults, so it ends.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS
from specc.runtime.fits.standard import STANDARD
from specc.runtime.reading.source import open_source

from .case import Case
from .draft import read_draft
from .judging import Judge
from .sums import settle
from .table import repairs

if TYPE_CHECKING:
    from collections.abc import Collection
    from types import TracebackType
    from typing import Self

    from specc.runtime.findings import Finding
    from specc.runtime.fits.file import FitsFile
    from specc.runtime.spec import Spec

    from .draft import FileDraft
    from .edits import Edit, Touched
    from .judging import Verdict
    from .sums import Stated, Sums

_SUMS = "CHECKSUM"  # stands for a code where a card was written because the bytes that it sums up were


@dataclass(frozen=True, slots=True)
class Proposal:
    """Edits of one HDU that mend some findings of one rule."""

    code: str
    index: int
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A repair that was taken back, and why."""

    code: str
    index: int
    reason: str


@dataclass(frozen=True, slots=True)
class _State:
    """How far it has come. reasons: codes for which a part of an HDU was touched."""

    draft: FileDraft
    verdict: Verdict
    reasons: dict[tuple[int, Touched], tuple[str, ...]] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A mended file, which has to be closed.

    old, new: before and after; both read from the file. reasons: codes for which a card, or another part of an HDU, was
    touched, `CHECKSUM` where it is a sum of what was. refused: repairs that would have broken something else.
    """

    path: str
    old: FileDraft
    new: FileDraft
    before: Verdict
    after: Verdict
    reasons: dict[tuple[int, Touched], tuple[str, ...]]
    refused: tuple[Refused, ...]

    @property
    def changed(self) -> bool:
        """Say whether there is anything to write."""
        return self.new != self.old

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.old.source.close()


class CannotMend(Exception):  # noqa: N818  # the file is at fault
    """The file is not mended; the text says why."""


def mend(path: str, spec: Spec = STANDARD, *, only: Collection[str] = (), sums: Sums = "keep") -> Outcome:
    """Mend a file in memory; nothing is written.

    only: codes of the repairs that are made, none for all. sums: what is done about CHECKSUM and DATASUM that are not
    right. Raises CannotMend when it is no FITS file, cannot be read to its end, or could not be packed again.
    """
    findings = Findings(spec)
    file = _opened(path, findings)
    try:
        old = _read(file)
        mending = _Mending(path, old, Judge(path, file, spec), only, sums)
        state = mending.run()
    except BaseException as error:
        file.close()
        if isinstance(error, OSError):
            raise CannotMend(f"it cannot be read any further: {error.strerror or error}") from error
        raise
    return Outcome(path, old, state.draft, mending.before, state.verdict, state.reasons, state.refused)


def _opened(path: str, findings: Findings) -> FitsFile:
    try:
        source = open_source(path)
    except OSError as error:
        raise CannotMend(f"it cannot be read: {error.strerror or error}") from error
    if source.packing == "compress":
        source.close()
        raise CannotMend("it is packed with compress (.Z), which nothing writes any more: unpack it with gzip -d first")
    file = FITS.read(path, source, findings)
    if file is None:
        found = findings.in_order()
        raise CannotMend(found[0].message if found else "it is no FITS file")
    return file


def _read(file: FitsFile) -> FileDraft:
    draft = read_draft(file)
    if file.source.trouble:
        raise CannotMend(file.source.trouble)
    return draft


class _Mending:
    def __init__(self, path: str, old: FileDraft, judge: Judge, only: Collection[str], sums: Sums) -> None:
        self._path = path
        self._old = old
        self._judge = judge
        self._only = only
        self._sums = sums
        self._stated: dict[int, Stated] = {}
        self.before = judge(old)

    def run(self) -> _State:
        """Mend until nothing more is found to mend."""
        state = _State(self._old, self.before)
        if self._sums != "keep":
            summed = self._better(state, self._old, {})
            state = state if isinstance(summed, str) else summed
        while True:
            proposals = self._proposals(state)
            mended = self._tried(replace(state, refused=()), proposals)
            if mended.draft == state.draft:
                return mended
            state = mended

    def _proposals(self, state: _State) -> list[Proposal]:
        """Edits for all that was found. Several findings may ask for the same ones."""
        found: dict[tuple[str, int, tuple[Edit, ...]], list[Finding]] = {}
        broken: dict[int | None, set[str]] = {}
        for finding in state.verdict.findings:
            broken.setdefault(finding.index, set()).add(finding.rule)
        for finding in state.verdict.findings:
            repair = repairs().get(finding.rule)
            if repair is None or repair.make is None or (self._only and finding.rule not in self._only):
                continue
            # What is wrong with a file as a whole and can be mended is wrong with its end.
            hdu = state.draft.hdus[-1 if finding.index is None else finding.index]
            others = frozenset(broken.get(hdu.index, ()))
            edits = repair.make(Case(finding, state.draft, hdu, state.verdict.file, others))
            if edits:
                found.setdefault((finding.rule, hdu.index, edits), []).append(finding)
        return [Proposal(*key, tuple(findings)) for key, findings in found.items()]

    def _tried(self, state: _State, proposals: list[Proposal]) -> _State:
        """Take the proposals that do no harm."""
        if not proposals:
            return state
        draft, reasons, done = _applied(state, proposals)
        if not done:
            return state
        better = self._better(state, draft, reasons, done)
        if not isinstance(better, str):
            return better
        if len(proposals) > 1:
            half = len(proposals) // 2
            return self._tried(self._tried(state, proposals[:half]), proposals[half:])
        return replace(state, refused=(*state.refused, Refused(done[0].code, done[0].index, better)))

    def _better(
        self,
        state: _State,
        draft: FileDraft,
        reasons: dict[tuple[int, Touched], tuple[str, ...]],
        done: tuple[Proposal, ...] = (),
    ) -> _State | str:
        """The next state, if it is better than the last; else why it is not."""
        settled = settle(self._old, draft, self._stated, self._sums)
        verdict = self._judge(settled)
        worse = verdict.worse_than(state.verdict)
        if worse is not None:
            return worse
        for proposal in done:
            if any(verdict.count(finding) >= state.verdict.count(finding) for finding in proposal.findings):
                return f"{proposal.code} would stay"
        for before, after in zip(draft.hdus, settled.hdus, strict=True):
            for line in after.lines if after is not before else ():
                if line not in before.lines:
                    key = (after.index, line.number)
                    reasons = {**reasons, key: _with(reasons.get(key, ()), _SUMS)}
        return replace(state, draft=settled, verdict=verdict, reasons=reasons)


def _applied(
    state: _State, proposals: list[Proposal]
) -> tuple[FileDraft, dict[tuple[int, Touched], tuple[str, ...]], tuple[Proposal, ...]]:
    """The draft with as many of the edits as go together, and for which codes what was touched."""
    draft, reasons, done = state.draft, dict(state.reasons), []
    for proposal in proposals:
        hdu = draft.hdus[proposal.index]
        parts: list[Touched] = []
        for edit in proposal.edits:
            edited = edit.apply(hdu)
            if edited is None:
                break
            hdu = edited[0]
            parts += edited[1]
        else:
            draft = draft.with_hdu(hdu)
            done.append(proposal)
            for part in parts:
                key = (proposal.index, part)
                reasons[key] = _with(reasons.get(key, ()), proposal.code)
    return draft, reasons, tuple(done)


def _with(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    return codes if code in codes else (*codes, code)
