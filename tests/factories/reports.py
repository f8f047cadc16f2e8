"""Reports as a run makes them: some that are usual, and any at all, with texts and paths that nobody would choose."""

from __future__ import annotations

from io import StringIO

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from specc.runtime.findings import Acceptance, FileReport, Finding
from specc.runtime.reports import sink
from specc.runtime.tally import Tally
from specc.runtime.values import printable


def usual() -> list[FileReport]:
    """A file that fails, one that is accepted, one in text, one of no product, one that conforms."""
    accepted = Finding("F0412", "error", "an old date", hdu="PRIMARY", index=0, keyword="DATE-OBS", card=7)
    accepted.accepted = Acceptance(reason="written in 1998", owner="m.smith", expires="2027-01-01", entry="a.yaml:3")
    return [
        FileReport(
            "night 1/m31 100%.fits",
            [
                Finding(
                    "field/ERR:unit", "error", "BUNIT is 'mJy', not 'Jy'",
                    hdu="ERR", extver=2, index=1, keyword="BUNIT", card=9, spec_path="survey/image.specc", spec_line=10,
                ),
                Finding("F0410", "warning", "'2021-02-29' is not in the calendar", hdu="PRIMARY", index=0, card=5),
                Finding(
                    "field/ROWS/T:increasing", "error", "T goes from 3 to 2", hdu="ROWS", index=2, column="T",
                    row=4182, count=3, spec_path="survey/image.specc", spec_line=12,
                ),
            ],
            spec="survey.image", version="1.0.0", product="field",
        ),
        FileReport("old.fits", [accepted], spec="survey.image", version="1.0.0", product="field"),
        FileReport(
            "plan.json", [Finding("plan/fields[2].name:unique", "info", "'m31' is there twice", path="fields[2].name",
                                  line=14, spec_path="survey/night.specc", spec_line=9)],
            spec="survey.night", version="1.0.0", product="plan",
        ),
        FileReport("x.fits", [Finding("unmatched", "error", "no product fits")], verdict="unmatched"),
        FileReport("good.fits", spec="survey.image", version="1.0.0", product="field"),
    ]  # fmt: skip


def written(form: str, reports, faults=(), make=sink, **options) -> str:
    """What a sink writes of some reports."""
    stream, tally = StringIO(), Tally()
    one = make(form, stream, **options)
    for report in reports:
        tally.add(report)
        one.file(report)
    for path, message in faults:
        tally.fault()
        one.fault(path, message)
    one.finish(tally)
    return stream.getvalue()


# What some form has a meaning for, and some that none can hold.
AWKWARD = "aZ1 %:,;=&<>\"'/\\\n\r\t\0\x1b\x7f\x85\xa0é—𝄞\udc80\ud800\ufffe\uffff{}[](#~\u2028::##[]]>"
texts = st.text(st.sampled_from(AWKWARD), max_size=8)
_plain = "".join(one for one in AWKWARD if one not in "\0\ud800")  # a lone half that is no byte is in no path
paths = st.text(st.sampled_from(_plain), min_size=1, max_size=10)
names = st.none() | texts
_numbers = st.sampled_from([None, 1, 4182])


def _finding(rule, level, message, accepted, where) -> Finding:
    known = {"spec_path": message, "spec_line": 7} if ":" in rule else {}
    finding = Finding(rule, level, printable(message), **known, **where)
    if accepted is not None:
        finding.accepted = Acceptance(reason=accepted, owner=accepted, expires="2030-01-01", entry="a.yaml:1")
    return finding


_places = st.fixed_dictionaries(
    {},
    optional={
        "hdu": texts,
        "index": st.integers(0, 9),
        "extver": _numbers,
        "keyword": texts,
        "column": texts,
        "path": texts,
        "card": _numbers,
        "row": _numbers,
        "line": _numbers,
        "pixel": st.just((3, 4)),
        "count": st.sampled_from([1, 5]),
        "found": texts | st.floats(),
    },
)
findings = st.builds(
    _finding,
    st.sampled_from(["F0410", "X0101", "unmatched"]) | st.builds("{}:{}".format, texts, texts),
    st.sampled_from(["error", "warning", "info"]),
    texts,
    names,
    _places,
)


def _report(path, held, verdict) -> FileReport:
    known = {} if verdict else {"spec": "a.b", "version": "1.0.0", "product": "cal" if len(held) % 2 else "rate"}
    return FileReport(path, held, verdict=verdict, **known)


reports = st.builds(
    _report, paths, st.lists(findings, max_size=3), st.sampled_from([None, None, "unmatched", "unreadable"])
)
runs = st.lists(reports, max_size=3)
faults = st.lists(st.tuples(paths, texts.map(printable)), max_size=2)


def law(examples: int) -> settings:
    """As many examples as a law needs; how long a busy machine takes to make one says nothing of it."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.too_slow])
