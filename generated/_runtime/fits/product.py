# SPDX-License-Identifier: BSD-3-Clause
"""One FITS product of a spec, and one file seen as this product.

Takes what a generated module says of a product; identifies files, and checks one against everything that the spec
demands: its HDUs, the rules of each, the rules over all, its name.
"""

from __future__ import annotations

from ..dimensions import Dimensions
from ..expressions import Missing
from ..findings import Findings
from ..names import check_name
from ..spec import Identity, Policy
from ..whole import WholeCheck
from .check import HduCheck
from .file import FITS
from .layout import Group, HduEntry
from .match import Match, out_of_order
from .matched import Matching
from .unchanged import judge_hdu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..names import Field, NameTemplate
    from ..spec import Spec
    from .anywhere import Anywhere
    from .file import FitsFile
    from .match import Repetition
    from .structure import Hdu
    from .versions import FileVersion


_MANY = 100  # undeclared HDUs that are named


class FitsProduct:
    """A product: what its files are called, what makes a file one, and what must be in it.

    identify: condition over the file. fixed: keywords of the primary with one fixed value. layout: HDUs and groups.
    dimensions: names of the dimensions of the whole product. undeclared_hdus, hdu_order: in place of the policy. check:
    rules over the file. version: which keyword says under which version of the spec a file was written.
    anywhere: keywords that may sit in any header.
    """

    format = FITS

    def __init__(
        self,
        name: str,
        *,
        title: str = "",
        names: tuple[NameTemplate, ...] = (),
        fields: tuple[Field, ...] = (),
        identify: Callable[[ProductCheck], object] | None = None,
        fixed: Mapping[str, object] | None = None,
        layout: tuple[HduEntry | Group, ...] = (),
        dimensions: tuple[str, ...] = (),
        undeclared_hdus: str | None = None,
        hdu_order: str | None = None,
        check: Callable[[ProductCheck], None] | None = None,
        version: FileVersion | None = None,
        anywhere: Anywhere | None = None,
    ) -> None:
        self.name = name
        self.title = title
        self.names = names
        self.fields = fields
        self.layout = layout
        self.matching = Matching(layout)
        self.dimensions = dimensions
        self.undeclared_hdus = undeclared_hdus
        self.hdu_order = hdu_order
        self._identify = identify
        self._fixed = fixed or {}
        self._check = check
        self._version = version
        self.anywhere = anywhere

    def identify(self, file: FitsFile) -> Identity:
        """Say whether what the file holds makes it this product."""
        whole = ProductCheck(self, file, Policy(), Findings(), headers_only=True)
        return whole.identity(self._identify, self._fixed)

    def check(self, file: FitsFile, spec: Spec, findings: Findings, *, headers_only: bool) -> None:
        """Check every rule of this product, its file name included, as it was when the file was written."""
        if self._version is not None:
            from .versions import judged_by

            then = judged_by(self, self._version, file, spec, findings)
            if then is not spec:
                findings.adopt(then)
                for other in then.products:
                    if isinstance(other, FitsProduct) and other.name == self.name:
                        other.judge(file, then, findings, headers_only=headers_only)
                return
        self.judge(file, spec, findings, headers_only=headers_only)

    def judge(self, file: FitsFile, spec: Spec, findings: Findings, *, headers_only: bool) -> None:
        """Check every rule of this product as it is."""
        product = ProductCheck(self, file, spec.policy, findings, headers_only=headers_only)
        check_name(self.name, self.names, self.fields, file.path, product, findings)
        product.check(self._check)
        from .standard import check_standard

        check_standard(file, findings, spec.policy, product.labels(), headers_only=headers_only)

    def seen(self, file: FitsFile, spec: Spec) -> ProductCheck:
        """The file as rules over several files ask it."""
        return ProductCheck(self, file, spec.policy, Findings(), headers_only=True)

    def measured(self, file: FitsFile, spec: Spec) -> ProductCheck:
        """The same, after its HDUs have said how long its dimensions are."""
        seen = self.seen(file, spec)
        seen.check(None)
        return seen


class ProductCheck(WholeCheck):
    """One file as a product: `f.primary`, `f.hdu("SCI")`, `f.hdu("SCI", 2)`, `f.every("SCI")` are its HDUs."""

    __slots__ = ("_anywhere", "_found", "_match", "_of", "inherited", "primary")
    product: FitsProduct
    file: FitsFile

    def __init__(
        self, product: FitsProduct, file: FitsFile, policy: Policy, findings: Findings, *, headers_only: bool
    ) -> None:
        super().__init__(product, file, policy, findings, headers_only=headers_only)
        self.inherited: set[tuple[str | None, str]] = set()  # what was said of cards that extensions inherit
        self._match: Match | None = None
        self._anywhere: HduCheck | None = None
        self._found: dict[str, list[HduCheck]] = {}
        self._of: dict[int, HduCheck] = {}
        known = next(
            (entry for entry in product.layout if isinstance(entry, HduEntry) and entry.kind == "primary"), None
        )
        label = "PRIMARY" if known is None else known.label
        self.primary = HduCheck(self, label, file.hdus[0], self._scopes[0])
        self._of[0] = self.primary
        if known is not None and known.formers:
            self._read_as_now(self.primary, known)

    def fixed_value(self, name: str) -> object:
        """The value of a keyword of the primary; raises `Missing` when it has none."""
        card = self.primary.header.card(name)
        if card is None or card.value is None:
            raise Missing(f"{name} {'is missing' if card is None else 'has no value'}")
        return card.value

    @property
    def anywhere(self) -> HduCheck:
        """All headers as one, for keywords that may sit in any."""
        if self._anywhere is None:
            from .anywhere import AnywhereCheck

            self._anywhere = AnywhereCheck(self)
        return self._anywhere

    @property
    def extensions(self) -> int:
        """Number of extensions in the file."""
        return len(self.file.hdus) - 1

    def view(self, hdu: Hdu, label: str) -> HduCheck:
        """An HDU while nobody knows yet which of the spec it is."""
        return HduCheck(self, label, hdu, self._scopes[0])

    def matched(self) -> Match:
        """Which HDU is which of the product."""
        if self._match is None:
            # While the layout is matched, conditions can ask for the primary only.
            self._match = Match()
            self._match = self.product.matching.match(self.file.hdus, self)
            self._place(self._match)
        return self._match

    def _place(self, found: Match) -> None:
        repetitions: dict[Repetition, Dimensions] = {}
        for entry, hdu, repetition in found.found:
            scope = self._scopes[0]
            if repetition is not None:
                if repetition not in repetitions:
                    repetitions[repetition] = Dimensions(repetition.group.dimensions, self._scopes[0])
                    self._scopes.append(repetitions[repetition])
                scope = repetitions[repetition]
            if entry.kind == "primary":
                one = self.primary
                one.label = entry.label
            else:
                one = HduCheck(self, entry.label, hdu, scope, repetition, right_kind=entry.fits(hdu))
                if entry.formers:
                    self._read_as_now(one, entry)
            self._found.setdefault(entry.label, []).append(one)
            self._of[hdu.index] = one

    @staticmethod
    def _read_as_now(one: HduCheck, entry: HduEntry) -> None:
        from .former import read_as_now

        read_as_now(one, entry.formers)

    def of(self, hdu: Hdu) -> HduCheck:
        """The check of an HDU that the layout knows."""
        return self._of[hdu.index]

    def labels(self) -> dict[int, str]:
        """What the layout calls the HDUs that it knows, by index."""
        self.matched()
        return {index: one.label for index, one in self._of.items()}

    def every(self, label: str) -> list[HduCheck]:
        """All HDUs of a label, in order of the repetitions."""
        self.matched()
        found = self._found.get(label)
        if found is None and "." in label:
            from .trees import objects

            return objects(self, label)  # type: ignore[return-value]  # what expressions ask of both is the same
        return found or []

    def hdu(self, label: str, version: int | None = None) -> HduCheck:
        """The HDU of a label; of a repeated one that with this EXTVER. Raises `Missing` when there is none."""
        for one in self.every(label):
            if version is None or one.hdu.version == version:
                return one
        raise Missing(f"{label} is missing" if version is None else f"{label} with EXTVER {version} is missing")

    def check(self, check: Callable[[ProductCheck], None] | None) -> None:
        """Check the layout, every HDU, the rules over all, and what had to wait for the last HDU."""
        found = self.matched()
        self._report_layout(found)
        for entry, hdu, _ in found.found:
            if entry.check is not None:
                judge_hdu(self._of[hdu.index], entry.check)
        if self.product.anywhere is not None:
            self.product.anywhere.check(self.anywhere)
            self.anywhere.finish()
        if check is not None:
            check(self)
        self.finish()

    def _report_layout(self, found: Match) -> None:
        name = self.product.name
        for problem in found.problems:
            hdu = problem.hdu
            self.findings.add(
                f"{name}/{problem.rule}",
                problem.message,
                level=problem.level,
                hdu=problem.label,
                index=None if hdu is None else hdu.index,
                extver=hdu.version if hdu is not None and hdu.index else problem.extver,
                expected=problem.expected,
                found=problem.found,
            )
        undeclared = self.product.undeclared_hdus or self.policy.undeclared_hdus
        if undeclared != "allowed":
            for hdu in found.undeclared[:_MANY]:
                what = f"the HDU {hdu.name}" if hdu.name else "an HDU without EXTNAME"
                self.findings.add(
                    f"{name}:undeclared-hdu",
                    f"{what} is not declared",
                    default=undeclared,
                    hdu=hdu.label,
                    index=hdu.index,
                    extver=hdu.version,
                    found=hdu.name,
                )
            more = len(found.undeclared) - _MANY
            if more > 0:
                text = f"{more} more HDUs are not declared"
                self.findings.add(f"{name}:undeclared-hdu", text, default=undeclared, count=more)
        if (self.product.hdu_order or self.policy.hdu_order) == "fixed":
            turned = out_of_order(found)
            if turned is not None:
                before, first, after, second = turned
                text = f"{after.label} (HDU {second.index}) comes before {before.label} (HDU {first.index})"
                self.findings.add(f"{name}:order", text, hdu=after.label, index=second.index, extver=second.version)
