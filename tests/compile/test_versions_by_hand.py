"""Judging a file of a version by a spec of all versions is judging it by the spec of that version written by hand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from factories.versioned import Judge
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

VERSIONS = (1, 2, 3, 4)
VALUES = {"int": "7", "string": "'text'", "float": "1.5"}


@dataclass(frozen=True)
class Lived:
    """From one version to before another: 0 and 9 are the beginning and the end."""

    since: int
    until: int

    def there(self, version):
        return self.since <= version < self.until

    @property
    def said(self):
        return (f"  since {self.since}.0" if self.since else "") + (f"  until {self.until}" if self.until < 9 else "")


@dataclass(frozen=True)
class Thing:
    """A line of a spec: what it says in every version, and in which it is there."""

    text: str
    lived: Lived

    def written(self, version):
        """Give the line of a spec of all versions, or of one, where it is not there perhaps."""
        if version is None:
            return self.text.replace("~", self.lived.said)
        return self.text.replace("~", "") if self.lived.there(version) else ""


ever = Lived(0, 9)
lives = st.one_of(
    st.just(ever),
    st.builds(Lived, st.sampled_from(VERSIONS), st.just(9)),
    st.builds(Lived, st.just(0), st.sampled_from(VERSIONS)),
    st.tuples(st.sampled_from(VERSIONS), st.sampled_from(VERSIONS))
    .filter(lambda pair: pair[0] < pair[1])
    .map(lambda pair: Lived(*pair)),
)
types = st.sampled_from(sorted(VALUES))


@st.composite
def items(draw, name):
    """Declarations of one name: one, or one after the other."""
    mark = draw(st.sampled_from(["", "?"]))
    if draw(st.booleans()):
        turn = draw(st.sampled_from(VERSIONS[1:]))
        kinds = [draw(types), draw(types)]
        pairs = zip(kinds, [Lived(0, turn), Lived(turn, 9)], strict=True)
        return [Thing(f'{name}{mark} : {kind}~ "it"', lived) for kind, lived in pairs]
    kind, lived = draw(types), draw(lives)
    found = [Thing(f'{name}{mark} : {kind}~ "it"', lived)]
    if kind == "int" and draw(st.booleans()):
        found.append(Thing(f"require {name} > 7{'  if present' if mark else ''}~", lived))
    return found


@dataclass(frozen=True)
class Spec:
    values: tuple
    keywords: tuple
    columns: tuple
    table: Thing

    def text(self, version=None):
        def lines(things):
            return "\n".join(thing.written(version) for thing in things)

        values = ", ".join(filter(None, (thing.written(version) for thing in self.values)))
        table = self.table.written(version)
        columns = f"{table} {{ columns {{ Z : int \n{lines(self.columns)} }} }}" if table else ""
        says = "version primary.FMTVER default 1.0" if version is None else ""
        return f"""
specc 1
spec demo.test 4.0.0
enum E : string {{ "e0", {values} }}
product p : fits "P" {{
  {says}
  primary {{
    FMTVER? : string "version"
    ENUM? : E "enum"
    {lines(self.keywords)}
  }}
  {columns}
}}
"""


def joined(found):
    """Give the declarations of several names as one list."""
    return [one for some in found for one in some]


specs = st.builds(
    Spec,
    st.tuples(*(st.builds(Thing, st.just(f'"e{n}"~ "value"'), lives) for n in (1, 2, 3))),
    st.tuples(*(items(name) for name in ("AA", "BB", "CC", "DD"))).map(joined),
    st.tuples(*(items(name) for name in ("X", "Y"))).map(joined).map(
        lambda found: [one for one in found if not one.text.startswith("require")]
    ),
    st.builds(Thing, st.just("table T?~"), lives),
)  # fmt: skip


@st.composite
def files(draw):
    """Cards behind the version, and perhaps a table."""
    cards = [f"ENUM    = 'e{draw(st.integers(0, 4))}'"] if draw(st.booleans()) else []
    cards += [
        f"{name:8}= {draw(st.sampled_from(sorted(VALUES.values())))}"
        for name in draw(st.sets(st.sampled_from(["AA", "BB", "CC", "DD", "EE"])))
    ]
    if not draw(st.booleans()):
        return "\n".join([*cards, ""])
    columns = ["Z", *sorted(draw(st.sets(st.sampled_from(["X", "Y", "W"]))))]
    forms = [draw(st.sampled_from(["1J", "4A", "1E"])) for _ in columns]
    names = [f"TTYPE{n}  = '{name}'" for n, name in enumerate(columns, 1)]
    return "\n".join([*cards, f"@table 0 {' '.join(forms)}", "EXTNAME = 'T'", *names, ""])


def places(judge, file, **how):
    return sorted(
        (one.rule, one.level, one.hdu or "", one.keyword or "", one.card or 0, one.column or "", one.count)
        for one in judge.findings(file, product="p", **how)
    )


@pytest.mark.laws
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spec=specs, file=files())
def test_the_spec_of_all_versions_judges_as_that_of_each(tmp_path, spec, file):
    every = Judge(spec.text(), tmp_path)
    for version in VERSIONS:
        cards = f"@primary\nFMTVER  = '{version}.0'\n{file}"
        assert places(every, cards) == places(Judge(spec.text(version), tmp_path), cards), (version, spec.text())
