"""What bundled specs know and no real file here is: telemetry as the archive serves it, and images of Roman."""

from __future__ import annotations

import pytest
from astropy.time import Time

import specc

TIMES = ("2022-02-02 22:25:41.616", "2022-02-02 22:25:42.128", "2022-02-02 22:25:42.640")
NAME = "SA_ZATTEST1-20220202T222541-20220202T222543.csv"


def series(times=TIMES, values=("0.25", "-1.5e-3", ""), kind="real", **late):
    """Samples of one mnemonic; late: by how much of a day a time is off."""
    rows = [
        f"{time},{Time(time, scale='utc').mjd + late.get('off', 0):.8f},{value},{kind}"
        for time, value in zip(times, values, strict=True)
    ]
    return "\r\n".join(["theTime,MJD,euvalue,sqldataType", *rows]) + "\r\n"


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    """Judge a text under a name: its product, and errors and warnings by the end of the rule."""
    folder = tmp_path_factory.mktemp("made")

    def found(spec, name, content):
        path = folder / name
        path.write_text(content, encoding="utf-8", newline="")
        [report] = specc.validate(path, spec).files
        rules = {one.rule.partition("/")[2] or one.rule: one for one in report.findings if one.level != "info"}
        return report.product, rules

    return found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (series(), set()),
        (series(values=("ON", "OFF", "ON"), kind="varchar"), set()),
        (series(values=("1", "2", "3"), kind="tinyint"), set()),
        (series(off=1e-5), {"table:theTime-MJD"}),
        (series(times=TIMES[::-1]), {"table/theTime:order", "table/MJD:order"}),
        (series(times=(TIMES[0].replace(" ", "T"), *TIMES[1:])), {"table/theTime:type"}),
        (series(kind="number"), {"table/sqldataType:in"}),
        (series().replace("theTime,MJD", "MJD,theTime"), {"table:order", "table/theTime:type", "table/MJD:type"}),
        (series().replace("euvalue", "value"), {"table/euvalue:presence", "table:undeclared-column"}),
        (series().replace(",real\r\n", ",int\r\n", 1), {"table:first-sqldataType-last"}),
        (series().replace(",0.25,real", ",0.25"), {"C0102"}),
    ],
)
def test_telemetry(judge, text, wrong):
    product, found = judge("jwst.telemetry", NAME, text)
    assert product == "series"
    assert set(found) == wrong, {rule: one.message for rule, one in found.items()}


def test_a_name_tells_the_mnemonic_and_the_time(judge):
    assert set(judge("jwst.telemetry", "sa_zattest1.csv", series())[1]) == {"series:name"}
    product, found = judge("jwst.telemetry", NAME.replace("20220202T222543", "20220231T222543"), series())
    assert (product, set(found)) == ("series", {"name/end:value"})
    assert "calendar" in found["name/end:value"].message


ROMAN = """\
#ASDF 1.0.0
#ASDF_STANDARD 1.6.0
%YAML 1.1
%TAG ! tag:stsci.edu:asdf/
--- !core/asdf-1.1.0
roman: !<asdf://stsci.edu/datamodels/roman/tags/wfi_image-2.2.0>
  meta:
    filename: r0000101001001001001_0001_wfi01_f158_cal.asdf
    file_date: !<tag:stsci.edu:asdf/time/time-1.2.0> 2026-01-01T00:00:00.000
    model_type: ImageModel
    product_type: l2
    origin: !<asdf://stsci.edu/datamodels/roman/tags/origin-1.0.0> STSCI/SOC
    telescope: !<asdf://stsci.edu/datamodels/roman/tags/telescope-1.0.0> ROMAN
    calibration_software_name: RomanCAL
    calibration_software_version: 0.16.0
    instrument: {name: WFI, detector: WFI01, optical_element: F158}
    exposure:
      type: WFI_IMAGE
      start_time: !<tag:stsci.edu:asdf/time/time-1.2.0> 2026-01-01T00:00:00.000
      nresultants: 2
      read_pattern: [[1], [2, 3]]
    cal_step: {dq_init: COMPLETE, flux: INCOMPLETE}
    ref_file: {crds: {version: 11.17.0, context: roman_0001.pmap}, dark: crds://dark.asdf}
    background: {level: null, method: None, subtracted: false}
    photometry: {conversion_megajanskys: null, pixel_area: null}
  data: !core/ndarray-1.1.0 {data: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], datatype: float32, shape: [2, 3]}
  dq: !core/ndarray-1.1.0 {data: [[0, 0, 0], [0, 0, 1]], datatype: uint32, shape: [2, 3]}
  err: !core/ndarray-1.1.0 {data: [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]], datatype: float16, shape: [2, 3]}
...
"""


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("", "", set()),
        ("optical_element: F158", "optical_element: F150", {"tree.roman.meta.instrument/optical_element:in"}),
        ("detector: WFI01", "detector: WFI02", {"name/detector:value"}),
        ("nresultants: 2", "nresultants: 0", {"tree.roman.meta.exposure/nresultants:limit"}),
        ("dq_init: COMPLETE", "dq_init: DONE", {"tree.roman.meta/cal_step:in"}),
        ("[[0.5, 0.5, 0.5]", "[[-0.5, 0.5, 0.5]", {"tree.roman/err:limit"}),
        ("datatype: uint32", "datatype: int32", {"tree.roman/dq:type"}),
        ("!<asdf://stsci.edu/datamodels/roman/tags/origin-1.0.0> ", "", set()),
        ("[[0, 0, 0], [0, 0, 1]], datatype: uint32, shape: [2, 3]", "[[0, 1]], datatype: uint32, shape: [1, 2]", None),
    ],
)
def test_an_image_of_roman(judge, old, new, wrong):
    assert old in ROMAN
    name = "r0000101001001001001_0001_wfi01_f158_cal.asdf"
    product, found = judge("roman.wfi", name, ROMAN.replace(old, new, 1) if old else ROMAN)
    assert product == "image"
    if wrong is None:
        assert found
        assert all(rule.endswith(":shape") for rule in found)
    else:
        assert set(found) - {"name/element:value"} == wrong, {rule: one.message for rule, one in found.items()}
