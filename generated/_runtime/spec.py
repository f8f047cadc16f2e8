# SPDX-License-Identifier: BSD-3-Clause
"""What a generated module hands to the runtime: its policy, its products and the rules it was made of.

`Product`, `Format`, `OpenFile` and `Field` are what the runtime asks of any format; each format has classes of its
own that have this shape (`fits.FitsProduct` is one). They exist for the type checker alone.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any, Protocol

    from .deliveries import Dataset
    from .findings import Findings
    from .names import NameTemplate
    from .unit_sizes import Size

    class OpenFile(Protocol):
        """A file that a format could open; products of that format know what else it has."""

        def close(self) -> None:
            """Let go of the file."""

    class Format(Protocol):
        """How files of one kind are recognised and opened; one object a format."""

        @property
        def name(self) -> str:
            """As specs write it: `fits`."""

        @property
        def suffixes(self) -> tuple[str, ...]:
            """Endings of file names, lower case with the dot: `.fits`. Those of compression come on top."""

        def begins(self, start: bytes) -> bool:
            """Whether a file that begins so is of this format, as far as can be told: its mark is there.

            Asked only where the name of a file does not tell; start: the first bytes, unpacked.
            """

        def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> OpenFile | None:
            """Open a file or a `Stream`, putting what is wrong with it into `findings`.

            headers_only: its data will not be asked for. None when it cannot be read as this format at all (empty, no
            FITS); a finding then says why. Raises OSError and nothing else, and that only when the system refuses.
            """

    class Product(Protocol):
        """One product of a spec."""

        @property
        def name(self) -> str:
            """As the spec names it."""

        @property
        def title(self) -> str:
            """One line for people."""

        @property
        def names(self) -> tuple[NameTemplate, ...]:
            """Templates of file names, one of which must fit; empty when any name will do."""

        @property
        def format(self) -> Format:
            """The format of its files."""

        def identify(self, file: Any) -> Identity:  # noqa: ANN401  # the open file of its own format
            """Say whether what the file holds makes it this product. Looks at no name and adds no finding."""

        def check(self, file: Any, spec: Spec, findings: Findings, *, headers_only: bool) -> None:  # noqa: ANN401
            """Check every rule of this product, its file name included."""

    class Rules(Protocol):
        """Rules by id, each with its level, index in the sources, and line; a dict is one."""

        def __iter__(self) -> Iterator[str]:
            """Every id, in order of the plan."""

        def get(self, rule: str, /) -> tuple[str, int, int] | None:
            """What is said of a rule; None when it is not known."""


class Identity:
    """What a product's `identify` condition and fixed values say about a file.

    conditions: how many were asked. against: one text for each that does not hold, as in
    `TELESCOP is 'HST', not 'JWST'`; lacking: one for each that cannot be told, as in `TELESCOP is missing`.
    """

    __slots__ = ("against", "conditions", "lacking")

    def __init__(self, conditions: int, against: tuple[str, ...] = (), lacking: tuple[str, ...] = ()) -> None:
        self.conditions = conditions
        self.against = against
        self.lacking = lacking

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the file is not this product, what contradicts first."""
        return self.against + self.lacking

    @property
    def holds(self) -> bool:
        """Whether nothing speaks against it; true as well when nothing was asked."""
        return not self.reasons


class Identities:
    """What each of some products says about one file, or about files that are alike.

    chosen: kept here by whoever found that it alone says which product it is, whatever the file is called.
    """

    __slots__ = ("chosen", "each")

    def __init__(self, each: tuple[Identity, ...]) -> None:
        self.each = each
        self.chosen: object = None


class Policy:
    """What a spec's `policy` block settles.

    inherit: where keywords that an extension lacks are looked for: `none`, `primary`, or `keyword` (only when INHERIT
    is T). unit_aliases: text of a unit as files write it -> unit that it means. units_allowed: units that the Standard
    advises against or does not know. units: of those that the spec defines, how many of which unit each is, those that
    others are made of first. datetimes_allow: wrong forms that pass:
    `Z` at the end, `blank` for the T. undeclared_*: level of what no spec declares, or `allowed`. hdu_order: `free`
    or `fixed`.
    """

    __slots__ = (
        "_sizes",
        "datetimes_allow",
        "hdu_order",
        "inherit",
        "undeclared_columns",
        "undeclared_hdus",
        "undeclared_keywords",
        "unit_aliases",
        "units",
        "units_allowed",
    )

    def __init__(
        self,
        *,
        inherit: str = "none",
        unit_aliases: Mapping[str, str] | None = None,
        units_allowed: tuple[str, ...] = (),
        units: Mapping[str, tuple[float, str]] | None = None,
        datetimes_allow: tuple[str, ...] = (),
        undeclared_keywords: str = "warning",
        undeclared_columns: str = "error",
        undeclared_hdus: str = "error",
        hdu_order: str = "free",
    ) -> None:
        self.inherit = inherit
        self.units: Mapping[str, tuple[float, str]] = {} if units is None else units
        self.units_allowed = units_allowed
        # What is allowed or defined is a unit as it stands.
        own = {unit: unit for unit in (*units_allowed, *self.units)}
        self.unit_aliases: Mapping[str, str] = {**own, **(unit_aliases or {})}
        self._sizes: dict[str, Size] | None = None
        self.datetimes_allow = datetimes_allow
        self.undeclared_keywords = undeclared_keywords
        self.undeclared_columns = undeclared_columns
        self.undeclared_hdus = undeclared_hdus
        self.hdu_order = hdu_order

    @property
    def unit_sizes(self) -> Mapping[str, Size]:
        """Sizes of the units that the spec defines."""
        if self._sizes is None:
            from .unit_sizes import size_of

            self._sizes = {}
            for name, (number, unit) in self.units.items():
                size = size_of(unit, {}, self._sizes)
                if size is not None:
                    self._sizes[name] = number * size[0], size[1]
        return self._sizes


class Spec:
    """One spec, compiled.

    sources: paths of its texts, as findings show them. rules: makes the table of rules; called when the first finding
    is made and never before, since most files have none. since: the version from which on files are judged by this;
    older: earlier ones, the latest first, each with what `variant` knows it by. profile: that it is judged under;
    profiles: others to judge under, each with what `variant` knows it by. datasets: what deliveries have, of products
    of this spec and of others.
    """

    __slots__ = (
        "_rules",
        "_table",
        "beside",
        "datasets",
        "load",
        "name",
        "older",
        "policy",
        "products",
        "profile",
        "profiles",
        "since",
        "sources",
        "variants",
        "version",
    )

    def __init__(
        self,
        name: str,
        version: str,
        *,
        sources: tuple[str, ...] = (),
        policy: Policy | None = None,
        products: tuple[Product, ...] = (),
        rules: Callable[[], Rules] = dict,
        since: tuple[int, ...] = (),
        older: tuple[tuple[tuple[int, ...], str], ...] = (),
        profile: str = "",
        profiles: Mapping[str, str] | None = None,
        datasets: tuple[Dataset, ...] = (),
    ) -> None:
        self.name = name
        self.version = version
        self.sources = sources
        self.policy = Policy() if policy is None else policy
        self.products = products
        self.since = since
        self.older = older
        self.profile = profile
        self.datasets = datasets
        self.beside: Callable[[str], Spec] | None = None  # another spec of the folder that this one was built into
        self.profiles: Mapping[str, str] = {} if profiles is None else profiles
        self.load: Callable[[str], Spec] | None = None
        self.variants: dict[str, Spec] = {}
        self._rules = rules
        self._table: Rules | None = None

    def variant(self, key: str) -> Spec:
        """The spec as it was, or under a profile: loaded when it is first asked for, as most files want neither."""
        if key not in self.variants:
            if self.load is None:
                raise LookupError(f"{self.name} was made without {key}")
            self.variants[key] = self.load(key)
        return self.variants[key]

    def __repr__(self) -> str:
        return f"Spec({self.name!r}, {self.version!r})"

    @property
    def rules(self) -> Rules:
        """Every rule: its id, and what `get` says of it: level, index in `sources`, line."""
        if self._table is None:
            self._table = self._rules()
        return self._table

    def rule(self, rule: str) -> tuple[str, str | None, int | None] | None:
        """Level of a rule and the place in the spec that states it; None when this spec does not know the rule."""
        known = self.rules.get(rule)
        if known is None:
            return None
        level, source, line = known
        return (level, self.sources[source], line) if 0 <= source < len(self.sources) else (level, None, None)


class RuleTable:
    """The rules that generated code writes as one text, a rule a line: `error 0:12 cal/SCI/BUNIT:unit`.

    A text costs nothing to compile, where a dict of some thousand rules would cost a cold validator milliseconds; and
    the line of one rule is found in it sooner than all lines are read.
    """

    __slots__ = ("_has_codes", "_known", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_codes = " F" in text  # else no policy speaks of a rule of the Standard, and none is looked for
        self._known: dict[str, tuple[str, int, int] | None] = {}

    def __iter__(self) -> Iterator[str]:
        return (line.split(" ", 2)[2] for line in self._text.split("\n") if line)

    def get(self, rule: str) -> tuple[str, int, int] | None:
        """Level of a rule, index in the sources, and line; None when it is not there."""
        if rule in self._known:
            return self._known[rule]
        known = self._known[rule] = None
        if not self._has_codes and rule[:1] == "F":
            return known
        at = self._text.find(f" {rule}\n")
        while at >= 0:
            level, _, place = self._text[self._text.rfind("\n", 0, at) + 1 : at].partition(" ")
            if place and " " not in place:  # else it is the end of a longer id, which has blanks
                source, _, line = place.partition(":")
                known = self._known[rule] = (level, int(source), int(line))
                break
            at = self._text.find(f" {rule}\n", at + 1)
        return known
