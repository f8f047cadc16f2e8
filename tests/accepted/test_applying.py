"""Which findings an entry accepts, and which it does not."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.accepted.applying import Acceptances
from specc.accepted.checking import check
from specc.accepted.patterns import escaped, named, parts_of, path_globbed
from specc.runtime.deliveries.reports import DatasetReport
from specc.runtime.findings import FileReport, Finding
from specc.source import Source

TODAY = date(2026, 6, 1)


def acceptances(*entries: str) -> Acceptances:
    """Entries in the short form of YAML, each with a reason."""
    lines = "".join(f"  - {{reason: because, {entry}}}\n" for entry in entries)
    file, problems = check(Source("accepted.yaml", f"accepted: 1\nfindings:\n{lines}"), TODAY)
    assert not problems.errors, [one.message for one in problems.found]
    return Acceptances([file], TODAY)


def finding(rule: str = "field/ERR:unit", level: str = "error", **where) -> Finding:
    return Finding(rule, level, "so it is", **where)


def report(*findings: Finding, path: str = "2019/m31.fits", **known) -> FileReport:
    return FileReport(path, findings, **{"spec": "survey.image", "product": "field", **known})


def accepts(entry: str, found: Finding, **known) -> bool:
    file = report(found, **known)
    acceptances(entry).apply(file)
    return found.accepted is not None


def test_what_is_accepted_says_by_whom():
    found = finding()
    file = report(found, finding("field/SCI:unit", "warning"))
    acceptances("rule: survey.image:field/ERR:unit, owner: ops, expires: 2030-01-01").apply(file)
    told = found.accepted
    assert (told.reason, told.owner, told.expires, told.entry) == ("because", "ops", "2030-01-01", "accepted.yaml:3")
    assert (file.verdict, file.accepted) == ("warn", 1)


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        ("rule: survey.image:field/ERR:unit", True),
        ("rule: survey.image:field/ERR:units", False),
        ("rule: other.image:field/ERR:unit", False),
        ('rule: "*:unit"', True),
        ('rule: "survey.*/ERR:*"', True),
        ('rule: "*:limit"', False),
        ('rule: "*", product: field', True),
        ('rule: "*", product: survey.image:field', True),
        ('rule: "*", product: "*:f*"', True),
        ('rule: "*", product: other.image:field', False),
        ('rule: "*", product: sources', False),
        ('rule: "*", hdu: ERR', True),
        ('rule: "*", hdu: "E*"', True),
        ('rule: "*", hdu: 3', False),
        ('rule: "*", keyword: BUNIT', True),
        ('rule: "*", column: BUNIT', False),
        ('rule: "*", profile: archive', False),
        ('rule: "*", paths: m31.fits', True),
        ('rule: "*", paths: "2019/*.fits"', True),
        ('rule: "*", paths: "019/*.fits"', False),
        ('rule: "*", paths: [2018/m31.fits, "**/2019/**"]', True),
        ('rule: "*", paths: "/2019/*.fits"', False),
        ('rule: "*", paths: "*.fits", product: field, hdu: SCI', False),
        ("rule: survey.image:field/ERR:unit, expires: 2026-06-01", True),
        ("rule: survey.image:field/ERR:unit, expires: 2026-05-31", False),
    ],
)
def test_scopes(entry, wanted):
    assert accepts(entry, finding(hdu="ERR", index=2, keyword="BUNIT")) is wanted


def test_an_hdu_without_a_name_is_its_number_and_a_profile_is_its_name():
    assert accepts("rule: F0410, hdu: 3", finding("F0410", index=3))
    assert accepts('rule: "*", profile: archive', finding(), profile="archive")


@pytest.mark.parametrize(("verdict", "rule"), [("unreadable", "P000"), ("unmatched", "unmatched")])
def test_what_cannot_be_judged_is_accepted_by_its_very_rule_alone(verdict, rule):
    known = {"spec": None, "product": None, "verdict": verdict}
    assert not accepts(f'rule: "{rule[:3]}*", paths: "**"', finding(rule), **known)
    found = finding(rule)
    file = report(found, **known)
    acceptances(f"rule: {rule}").apply(file)
    assert found.accepted
    assert (file.verdict, file.fails) == (verdict, False)


def test_a_delivery_is_meant_by_the_name_of_its_dataset():
    found = Finding("night/plan:presence", "error", "so it is")
    spec = SimpleNamespace(name="survey.night", version="1.0.0", profile="")
    delivery = DatasetReport(spec, "night", {"night": "1"}, [found], 3)
    acceptances("rule: survey.night:night/plan:presence, product: night").apply(delivery)
    assert found.accepted
    assert delivery.verdict == "pass"


def test_more_of_the_same_is_new():
    every = acceptances("rule: survey.image:field/ERR:unit, findings: 2")
    found = [finding() for _ in range(3)]
    for number, one in enumerate(found):
        every.apply(report(one, path=f"{number}.fits"))
    assert [one.accepted is not None for one in found] == [True, True, False]
    assert [one.code for one in every.left_over()] == ["SP809"]


def test_more_places_are_new():
    every = acceptances("rule: survey.image:field/ERR:unit, places: 10")
    few, many = finding(count=10), finding(count=11)
    every.apply(report(few, many))
    assert (few.accepted is not None, many.accepted) == (True, None)
    assert [one.code for one in every.left_over()] == ["SP809"]


def test_the_narrowest_entry_is_asked_first_and_the_next_one_when_it_is_full():
    every = acceptances(
        "rule: survey.image:field/ERR:unit, findings: 1, owner: wide",
        "rule: survey.image:field/ERR:unit, findings: 1, owner: narrow, paths: m31.fits",
    )
    found = [finding() for _ in range(3)]
    for one in found:
        every.apply(report(one))
    assert [one.accepted and one.accepted.owner for one in found] == ["narrow", "wide", None]


def test_only_entries_whose_files_were_judged_are_said_to_do_nothing():
    every = acceptances(
        "rule: survey.image:field/SCI:unit, owner: told",
        "rule: survey.image:field/SCI:unit, paths: m31.fits, owner: told",
        "rule: survey.image:field/SCI:unit, paths: m32.fits",
        "rule: survey.image:sources/SCI:unit",
        'rule: "*", product: sources',
        "rule: survey.image:field/ERR:unit, expires: 2026-05-31",
    )
    every.apply(report())
    assert [one.span.place.line for one in every.left_over()] == [3, 4]
    assert {one.code for one in every.left_over()} == {"SP808"}


def test_thousands_of_entries_for_single_files_are_not_asked_of_each(monkeypatch):
    every = acceptances(*(f"rule: survey.image:field/ERR:unit, paths: {n}.fits" for n in range(2000)))
    asked = []
    use = type(every._uses[0])
    monkeypatch.setattr(use, "means", lambda self, *_: asked.append(self.number) or True)
    every.apply(report(finding(), path="a/1234.fits"))
    assert asked == [1234]


@given(st.text(st.characters(codec=None), min_size=1))
def test_a_path_is_meant_by_its_own_glob(path):
    assert path_globbed(escaped(path))(parts_of(path))
    assert path_globbed(escaped(path))(parts_of(f"/data/{path}"))


@pytest.mark.parametrize(
    ("glob", "path", "wanted"),
    [
        ("a/**/b.fits", "a/b.fits", True),
        ("a/**/b.fits", "a/x/y/b.fits", True),
        ("a/**/b.fits", "a/x/y/c.fits", False),
        ("a/**", "x/a/y/c.fits", True),
        ("**/a/**/b/*", "a/b/x/a/y/b/c", True),
        ("s3://archive/**/*.fits", "s3://archive/2019/m31.fits", True),
        ("archive/**/*.fits", "s3://archive/2019/m31.fits", True),
        ("night.tar/*.fits", "2019/night.tar::m31.fits", True),
        ("night.tar::m31.fits", "2019/night.tar::m31.fits", True),
        ("./m31.fits", "m31.fits", True),
        ("m3[12].fits", "m32.fits", True),
        ("m3[12].fits", "m33.fits", False),
        ("[*].fits", "*.fits", True),
        ("/data/*.fits", "/data/m31.fits", True),
        ("/data/*.fits", "/x/data/m31.fits", False),
    ],
)
def test_globs(glob, path, wanted):
    assert path_globbed(glob)(parts_of(path)) is wanted


def test_names_have_no_characters_with_a_meaning_but_the_star():
    assert named("cal/a[1]?:*")("cal/a[1]?:unit")
    assert not named("cal/a[1]?:*")("cal/a1x:unit")


def test_a_pattern_takes_no_longer_for_being_wicked():
    assert not named("*a" * 40)("a" * 39 + "b" * 2000)
    assert not path_globbed("**/a/" * 30 + "b")(["a"] * 300)
