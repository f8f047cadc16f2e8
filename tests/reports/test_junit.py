"""JUnit XML: no package carries a schema of it, so that what Jenkins' junit-10.xsd demands is written here."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import junitparser
from factories import reports as made
from hypothesis import given

from specc.runtime.report import told_alone
from specc.runtime.values import printable

# Of junit-10.xsd: attributes that must be there, those that may, and what may stand inside.
COUNTS = {"tests", "failures", "errors"}
ELEMENTS = {
    "testsuites": (set(), {"name", "time", *COUNTS}, {"testsuite"}),
    "testsuite": ({"name", *COUNTS}, {"skipped", "time", "id", "package"}, {"testcase", "properties"}),
    "testcase": ({"name"}, {"classname", "time", "group"}, {"failure", "error", "system-out", "system-err"}),
    "failure": (set(), {"type", "message"}, set()),
    "error": (set(), {"type", "message"}, set()),
    "system-out": (set(), set(), set()),
}


def suites_of(reports, faults=()):
    """The root, after all that the schema demands."""
    text = made.written("junit", reports, faults)
    root = ET.fromstring(text.encode("utf-8"))  # noqa: S314  it is ours
    assert root.tag == "testsuites"
    for element in root.iter():
        must, may, inside = ELEMENTS[element.tag]
        assert must <= set(element.attrib) <= must | may
        assert {child.tag for child in element} <= inside
        if inside:
            assert not (element.text or "").strip()
        if element.tag == "testsuite":
            cases = element.findall("testcase")
            assert int(element.get("tests")) == len(cases)
            assert int(element.get("failures")) == len(element.findall("testcase/failure"))
            assert int(element.get("errors")) == len(element.findall("testcase/error"))
    for count in COUNTS:
        assert int(root.get(count)) == sum(int(suite.get(count)) for suite in root)
    return root


def test_a_usual_run():
    root = suites_of(made.usual())
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root] == [
        ("survey.image.field", "3", "1"),
        ("survey.night.plan", "1", "0"),
        ("unmatched", "1", "1"),
    ]
    failing, accepted, _ = root[0]
    failure = failing.find("failure")
    assert failure.get("type") == "survey.image:field/ERR:unit"
    assert failure.get("message") == "ERR,2, card 9: BUNIT is 'mJy', not 'Jy' (and 1 more)"
    assert failure.text.splitlines()[1] == (
        "ROWS, row 4182: T goes from 3 to 2 (first of 3) [survey.image:field/ROWS/T:increasing]"
    )
    assert failing.find("system-out").text.startswith("warning: PRIMARY, card 5: '2021-02-29'")
    assert accepted.find("failure") is None
    assert accepted.find("system-out").text.startswith("accepted error: PRIMARY, card 7")


def test_a_fault_is_an_error_and_no_failure():
    [suite] = suites_of([], [("a.fits", "a fault")])
    [case] = suite
    assert (case.get("name"), case.find("error").get("message")) == ("a.fits", "a fault")


def test_another_reader_counts_the_same(tmp_path):
    path = tmp_path / "out.xml"
    path.write_text(made.written("junit", made.usual()), encoding="utf-8")
    read = junitparser.JUnitXml.fromfile(str(path))
    assert next((suite.name, suite.tests, suite.failures) for suite in read) == ("survey.image.field", 3, 1)


def test_no_run_keeps_its_cases_in_memory():
    """A suite of any size is on the disk."""
    import tracemalloc
    from io import StringIO

    from specc.runtime.reports.junit import Suites

    stream = StringIO()
    suites = Suites(stream)
    tracemalloc.start()
    for number in range(8_000):
        suites.case("s", f"{number:0200}")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 400_000
    suites.finish()
    assert stream.getvalue().count("<testcase") == 8_000


@made.law(30)
@given(made.runs, made.faults)
def test_any_run_is_well_formed_and_gives_back_its_texts(reports, faults):
    root = suites_of(reports, faults)
    cases = {}
    for case in root.iter("testcase"):
        cases.setdefault(case.get("name"), []).append(case)
    assert sorted(name for name, same in cases.items() for _ in same) == sorted(
        printable(path) for path in [*(report.path for report in reports), *(path or "specc" for path, _ in faults)]
    )
    texts = "\n".join(
        (element.text or "") + "\n" + element.get("message", "")
        for element in root.iter()
        if element.tag in {"failure", "error", "system-out"}
    )
    for report in reports:
        for finding in report.findings:
            if finding.level != "error" or finding.accepted is not None or report.fails:
                assert told_alone(finding) in texts
    assert not re.search("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]", texts)
