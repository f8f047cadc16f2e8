"""Names of files: which fit a template, where others stop to fit, and what their fields must equal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.expressions import Missing, lower
from specc.runtime.findings import Findings
from specc.runtime.names import NameTemplate, check_name, field, nearest, plain_name

CAL = NameTemplate(
    r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9a-z]{5})_(?P<exposure>\d{5})"
    r"(?:-seg(?P<segment>\d{3}))?_(?P<detector>nrs1|nrs2)_cal\.fits",
    "jw{program}{obs}{visit}_{group}_{exposure}[-seg{segment}]_{detector}_cal.fits",
)
LC = NameTemplate(
    r"hlsp_(?P<project>[a-z][a-z0-9-]*)_(?P<mission>kepler|k2|tess)_(?P<target>[a-z0-9.+-]+)_v(?P<version>[0-9]{2})_lc\.fits",
    "hlsp_{project}_{mission}_{target}_v{version}_lc.fits",
)
GOOD = "jw01234001001_02101_00001_nrs1_cal.fits"


@pytest.mark.parametrize(
    ("path", "plain"),
    [
        ("a/b/x.fits", "x.fits"), ("x.fits.gz", "x.fits"), ("x.fits.bz2", "x.fits"), ("x.fits.Z", "x.fits"),
        ("x.fits.GZ", "x.fits"), ("x.fits.xz", "x.fits"), ("x.gz.gz", "x.gz"), (".gz", ".gz"), ("x", "x"), ("", ""),
    ],
)  # fmt: skip
def test_endings_of_compression_are_no_part_of_a_name(path, plain):
    assert plain_name(path) == plain


def test_fields_of_a_name_that_fits():
    assert CAL.fields(GOOD) == {
        "program": "01234", "obs": "001", "visit": "001", "group": "02101", "exposure": "00001", "detector": "nrs1",
    }  # fmt: skip
    assert CAL.fields(GOOD.replace("_nrs1", "-seg002_nrs1"))["segment"] == "002"
    assert CAL.fields(GOOD + "\n") is None
    assert CAL.misfit(GOOD) is None


@pytest.mark.parametrize(
    ("template", "name", "at", "name_of_field", "reason"),
    [
        (CAL, "jw0123a001001_02101_00001_nrs1_cal.fits", 7, "program", "character 7, 'a', does not fit {program}"),
        (CAL, "jw01234001001_021", 18, "group", "it ends where {group} is due"),
        (CAL, "jw01234001001_02101_00001_nrs3_cal.fits", 30, "detector", "character 30, '3', does not fit {detector}"),
        (CAL, GOOD.replace("_nrs1", "-seg0x1_nrs1"), 31, "segment", "character 31, 'x', does not fit {segment}"),
        (CAL, GOOD.replace("cal", "rate"), 32, None, "character 32 begins 'rate.fit' where 'cal.fits' is due"),
        (CAL, GOOD + ".bak", 40, None, "it goes on with '.bak' where it should end"),
        (CAL, GOOD[:-2], 38, None, "it ends where 'ts' is due"),
        (CAL, GOOD.upper(), 1, None, "character 1, 'J', is in the wrong case"),
        (CAL, GOOD.replace("nrs", "NRS"), 27, "detector", "character 27, 'N', is in the wrong case"),
        (CAL, "", 1, None, "it ends where 'jw' is due"),
        (LC, "hlsp_x_kepler_kplr_w01_lc.fits", 20, None, "character 20 begins 'w' where 'v' is due"),
        (LC, "hlsp_x_kepler_kplr_v1_lc.fits", 22, "version", "character 22, '_', does not fit {version}"),
        (LC, "hlsp_1x_kepler_kplr_v1_lc.fits", 6, "project", "character 6, '1', does not fit {project}"),
        (LC, "hlsp_x_hubble_kplr_v1_lc.fits", 8, "mission", "character 8, 'h', does not fit {mission}"),
        (LC, "hlsp_x_tesk_kplr_v1_lc.fits", 11, "mission", "character 11, 'k', does not fit {mission}"),
    ],
)  # fmt: skip
def test_where_a_name_stops_to_fit(template, name, at, name_of_field, reason):
    misfit = template.misfit(name)
    assert (misfit.at, misfit.field, misfit.reason) == (at, name_of_field, reason)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?P<a>[]x]+)-(?P<b>[^]()|]*)\)",
        r"(?P<a>(?:x|(?P<b>y\|z)){1,3}?)(?P<c>[a-z]++)?q",
        r"x|(?P<a>y)|",
        r"(?P<a>\d{2,})_(?P=a)\.fits",
        r"(?!raw)(?P<a>[a-z]+)\.(?P<b>f(?:its|ts)(?:\.p)?)",
        r"(?P<a>[\]\d]{,2})",
        r"(?P<a>[xy]{2})(z)-?\2(?P<b>[^x-]{1,3}|)",
        r"(?i)(?P<a>x)yz",
        r"(x)?(?(1)y|z)",
        r"^(?P<a>[a-z]*?)\.$",
        r"x{2,}y{3}{z}",
        "",
    ],
)
@given(name=st.text(alphabet="xyz|()]_-.qfits0123raw", max_size=12))
def test_any_pattern_is_cut_without_harm(pattern, name):
    """A misfit is told for names that do not fit, and none for names that do."""
    misfit = NameTemplate(pattern, "{a}").misfit(name)
    assert (misfit is None) == (re.fullmatch(pattern, name) is not None)
    if misfit is not None:
        assert 1 <= misfit.at <= len(name) + 1
        assert misfit.reason


PARTS = st.lists(
    st.one_of(
        st.text(alphabet="abcxyz_-.+", min_size=1, max_size=3).map(lambda text: (re.escape(text), st.just(text), None)),
        st.integers(1, 4).map(lambda n: (f"[0-9]{{{n}}}", st.text(alphabet="0123456789", min_size=n, max_size=n), "n")),
        st.lists(st.text(alphabet="klm", min_size=1, max_size=3), min_size=1, max_size=3).map(
            lambda words: ("|".join(words), st.sampled_from(words), "w")
        ),
    ),
    min_size=1,
    max_size=5,
)


@st.composite
def templates_and_names(draw):
    parts = draw(PARTS)
    pattern = "".join(
        part if kind is None else f"(?P<{kind}{number}>{part})" for number, (part, _, kind) in enumerate(parts)
    )
    return NameTemplate(pattern, "shown"), "".join(draw(texts) for _, texts, _ in parts)


@given(templates_and_names())
def test_names_made_of_a_template_fit_it(made):
    template, name = made
    assert template.misfit(name) is None
    assert set(template.fields(name)) == set(re.compile(template.pattern).groupindex)


@given(templates_and_names(), st.data())
def test_the_first_wrong_character_is_told(made, data):
    """Everything before a character that fits nowhere does fit, so that is where the name stops to fit."""
    template, name = made
    at = data.draw(st.integers(0, len(name)))
    for wrong in (name[:at] + "!" + name[at + 1 :], name[:at] + "!" + name[at:]):
        assert template.misfit(wrong).at == at + 1
    if at < len(name):
        cut = template.misfit(name[:at])
        assert cut is None or cut.at == at + 1


def test_the_template_that_fits_longest_is_the_nearest():
    name = "hlsp_x_kepler_kplr_v1_lc.fits"
    assert nearest((CAL, LC), name)[0] is LC
    assert nearest((CAL, LC), GOOD) is None
    assert nearest((), GOOD) is None


def values_of(**values):
    def value(name):
        if name not in values:
            raise Missing(name)
        return values[name]

    return value


FIELDS = (
    field("program", "number", lambda f: f("PROGRAM")),
    field("detector", "text", lambda f: lower(f("DETECTOR"))),
    field("segment", "number", lambda f: f("SEGMENT")),
    field("obs"),
)


@pytest.mark.parametrize(
    ("name", "file", "rules"),
    [
        (GOOD, values_of(PROGRAM="1234", DETECTOR="NRS1"), []),
        ("folder/" + GOOD + ".gz", values_of(PROGRAM=1234, DETECTOR="NRS1", SEGMENT="7"), []),
        (GOOD, values_of(PROGRAM="01235", DETECTOR="NRS1"), ["cal/name/program:value"]),
        (GOOD, values_of(PROGRAM="x", DETECTOR="NRS2"), ["cal/name/detector:value"]),
        (GOOD, values_of(), []),
        (GOOD, values_of(DETECTOR=3), []),
        (GOOD.replace("_nrs1", "-seg002_nrs1"), values_of(SEGMENT="003"), ["cal/name/segment:value"]),
        ("other.fits", values_of(PROGRAM="9"), ["cal:name"]),
    ],
)
def test_fields_must_equal_what_the_file_says(name, file, rules):
    findings = Findings()
    check_name("cal", (LC, CAL), FIELDS, name, file, findings)
    assert [finding.rule for finding in findings] == rules


def test_what_a_finding_about_a_name_says():
    findings = Findings()
    check_name("cal", (CAL,), FIELDS, GOOD, values_of(DETECTOR="NRS2"), findings)
    check_name("cal", (CAL,), FIELDS, "x/JW.fits.gz", None, findings)
    field_finding, name_finding = findings
    assert field_finding.message == "{detector} is 'nrs1' in the name of the file, but the file says 'nrs2'"
    assert (field_finding.expected, field_finding.found) == ("nrs2", "nrs1")
    assert name_finding.message == (
        f"the name 'JW.fits' does not fit {CAL.template}: character 1 begins 'JW' where 'jw' is due"
    )
    assert (name_finding.expected, name_finding.found) == (CAL.template, "JW.fits")


def test_a_product_without_names_takes_any():
    findings = Findings()
    check_name("cal", (), FIELDS, "anything", None, findings)
    assert len(findings) == 0
