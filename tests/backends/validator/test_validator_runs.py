"""Generated validators at work on files that astropy wrote: what is right passes, and each fault trips its own rule."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.specs_made import events
from factories import specs

from specc.backends import Settings, backend
from specc.backends.validator import load
from specc.plan.rules import plan

RUNTIME = Path(__file__).resolve().parents[3] / "specc" / "runtime"


def found(make, path, **how):
    """Rules that a file breaks, each of which the plan knows; of those of the Standard only errors.

    The spec has keywords such as EPOCH and CTYPE2 that the Standard knows otherwise, and rightly warns of.
    """
    planned = plan(make())
    known = {rule.id: rule.level for rule in planned.rules}
    (report,) = load(planned).validate(str(path), **how).files
    specific = [finding for finding in report.findings if ":" in finding.rule]
    assert {finding.rule for finding in specific} <= set(known)
    assert all(finding.spec_line is not None for finding in specific)
    return {finding.rule: finding for finding in report.findings if finding in specific or finding.level == "error"}


# ------------------------------------------------------------------------------------------ light curves


def lightcurve_hdus():
    header = fits.Header()
    for card in [
        ("TELESCOP", "Kepler"),
        ("HLSPID", "k2sff"),
        ("DATE-OBS", "2020-01-01T00:00:00"),
        ("DATE-END", "2020-01-02T00:00:00"),
        ("EXPTIME", 30.5, "[s] time on source"),
        ("MISSION", "TESS"),
        ("FILENAME", "hlsp_k2sff_tess_x1_v01_lc.fits"),
        ("SECTOR", 3),
        ("PROGID", "00042"),
        ("CD1_2", 0.5),
        ("CD2_1", 0.5),
    ]:
        header[card[0]] = card[1:] if len(card) > 2 else card[1]
    rows = 5
    columns = [
        fits.Column("TIME", "D", array=np.array([1, 2, np.nan, 4, 5.0]), unit="d"),
        fits.Column("FLUX", "E", array=np.linspace(5, 9, rows), unit="e-/s"),
        fits.Column("FLUX_ERR", "E", array=np.linspace(0, 1, rows), unit="electron/s"),
        fits.Column("QUALITY", "J", array=np.array([0, 1, 2, 3, 0])),
        fits.Column("PIXELS", "PE()", array=np.array([np.ones(n, np.float32) for n in range(1, 6)], dtype=object)),
        fits.Column("CENTROID", "2E", array=np.zeros((rows, 2)), unit="pixel"),
    ]
    return fits.HDUList(
        [
            fits.PrimaryHDU(header=header),
            fits.BinTableHDU.from_columns(columns, name="LIGHTCURVE"),
            fits.ImageHDU(np.zeros((3, 4), np.int32), name="APERTURE"),
        ]
    )


def write(hdus, folder, name="hlsp_k2sff_tess_x1_v01_lc.fits"):
    path = folder / name
    hdus.writeto(path, overwrite=True)
    return path


def test_a_right_light_curve_passes(tmp_path):
    assert found(specs.lightcurve, write(lightcurve_hdus(), tmp_path)) == {}


def without(keyword):
    return lambda hdus: hdus[0].header.remove(keyword)


def setting(keyword, value, hdu=0):
    return lambda hdus: hdus[hdu].header.set(keyword, value)


def cells(column, row, value):
    def change(hdus):
        hdus["LIGHTCURVE"].data[column][row] = value

    return change


FAULTS = {
    "lightcurve/PRIMARY/HLSPID:presence": without("HLSPID"),
    "lightcurve/PRIMARY/SECTOR:presence": without("SECTOR"),
    "lightcurve/PRIMARY/SECTOR:limit": setting("SECTOR", 0),
    "lightcurve/PRIMARY/EXPTIME:type": setting("EXPTIME", "long"),
    "lightcurve/PRIMARY/EXPTIME:unit": lambda hdus: hdus[0].header.set("EXPTIME", 30.5, "[d] time on source"),
    "lightcurve/PRIMARY/PROGID:limit": setting("PROGID", "042"),
    "lightcurve/PRIMARY/CD[i]_[j]:type": setting("CD2_1", "x"),
    "lightcurve/PRIMARY/FILENAME:value": setting("FILENAME", "other.fits"),
    "lightcurve/PRIMARY:DATE-END-DATE-OBS": setting("DATE-END", "2019-01-01T00:00:00"),
    "lightcurve/PRIMARY:undeclared-keyword": setting("UNKNOWN", 1),
    "lightcurve/name/project:value": setting("HLSPID", "another"),
    "lightcurve/LIGHTCURVE/TIME:order": cells("TIME", 3, 1.5),
    "lightcurve/LIGHTCURVE/TIME:unit": lambda hdus: setattr(hdus[1].columns["TIME"], "unit", "s"),
    "lightcurve/LIGHTCURVE/FLUX_ERR:limit": cells("FLUX_ERR", 2, -1),
    "lightcurve/LIGHTCURVE/QUALITY:bits": cells("QUALITY", 1, 8),
    "lightcurve/LIGHTCURVE:FLUX_ERR-FLUX": cells("FLUX_ERR", 4, 99),
    "lightcurve/APERTURE:undeclared-keyword": setting("UNKNOWN", 1, 2),
}


@pytest.mark.parametrize(("rule", "fault"), FAULTS.items(), ids=FAULTS)
def test_each_fault_trips_its_own_rule(rule, fault, tmp_path):
    hdus = lightcurve_hdus()
    fault(hdus)
    broken = found(specs.lightcurve, write(hdus, tmp_path))
    assert set(broken) == {rule}


def test_findings_say_what_the_author_says(tmp_path):
    hdus = lightcurve_hdus()
    setting("DATE-END", "2019-01-01T00:00:00")(hdus)
    finding = found(specs.lightcurve, write(hdus, tmp_path))["lightcurve/PRIMARY:DATE-END-DATE-OBS"]
    assert finding.message == (
        "not so: the observation ends after it starts "
        "(DATE-END is '2019-01-01T00:00:00', DATE-OBS is '2020-01-01T00:00:00')"
    )
    assert (finding.spec_path, finding.spec_line) == ("test.specc", 14)


def test_levels_are_those_of_the_plan(tmp_path):
    hdus = lightcurve_hdus()
    cells("FLUX_ERR", 4, 99)(hdus)
    finding = found(specs.lightcurve, write(hdus, tmp_path))["lightcurve/LIGHTCURVE:FLUX_ERR-FLUX"]
    assert (finding.level, finding.row) == ("warning", 5)


def test_headers_alone_break_no_rule_of_data(tmp_path):
    hdus = lightcurve_hdus()
    cells("TIME", 3, 1.5)(hdus)
    path = write(hdus, tmp_path)
    assert found(specs.lightcurve, path, headers_only=True) == {}


def test_the_name_is_checked(tmp_path):
    hdus = lightcurve_hdus()
    setting("FILENAME", "x.fits")(hdus)
    assert set(found(specs.lightcurve, write(hdus, tmp_path, "x.fits"))) == {"lightcurve:name"}


# ------------------------------------------------------------------------------------------ events and slits


def event_hdus(slits=2):
    header = fits.Header()
    for card in [
        ("TELESCOP", "X"),
        ("TARGTYPE", "FIXED"),
        ("EPOCH", 2001.5),
        ("MU_RA", 0.1),
        ("NSCI", slits),
        ("NROWS", 4),
        ("NEXTEND", 2 * slits + 1),
        ("NAXES", 2),
        ("CTYPE1", "RA"),
        ("CRVAL1", 1.0),
        ("CRVAL2", 2.0),
        ("FILTER02", "V"),
        ("B_GAIN", 1.5),
        ("NOTE7", "x"),
        ("S_FLAT", "DONE"),
        ("STARTS", "2020-01-01"),
    ]:
        header[card[0]] = card[1]
    columns = [
        fits.Column("TIME", "D", array=np.array([3000, 3000, np.nan, 5000.0]), unit="s"),
        fits.Column("ENERGY", "E", array=np.array([2, 3, 4, 5.0])),
        fits.Column("LEAST", "E", array=np.array([1, 1, 1, 1.0])),
        fits.Column("FLAGS", "I", array=np.array([0, 1, -32768, 0])),
        fits.Column("SPEC", "3E", array=np.zeros((4, 3))),
        fits.Column("CODE", "J", array=np.array([1, 2, 3, 4])),
        fits.Column("CODE2", "J", array=np.array([-1, 2, -3, 4])),
        fits.Column("x30_flux", "D", array=np.zeros(4)),
        fits.Column("REST_A", "D", array=np.zeros(4)),
    ]
    hdus = [fits.PrimaryHDU(header=header), fits.BinTableHDU.from_columns(columns, name="EVENTS")]
    for number in range(1, slits + 1):
        sci = fits.ImageHDU(np.zeros((number, 3), np.float32), name="SCI", ver=number)
        sci.header["SLTNAME"] = f"S{number}"
        sci.header["BUNIT"] = "Jy"
        hdus += [sci, fits.ImageHDU(np.zeros((number, 3), np.uint16), name="DQ", ver=number)]
    return fits.HDUList(hdus)


def test_a_right_file_of_events_passes(tmp_path):
    assert found(events, write(event_hdus(), tmp_path, "x.fits")) == {}


def changed(column, row, value):
    def change(hdus):
        hdus["EVENTS"].data[column][row] = value

    return change


def pixel(label, version, value, at=(0, 0)):
    def change(hdus):
        hdus[label, version].data[at] = value

    return change


EVENT_FAULTS = {
    "obs/PRIMARY/EPOCH:presence": without("EPOCH"),
    "obs/PRIMARY/NSCI:value": setting("NSCI", 5),
    "obs/PRIMARY/NROWS:value": setting("NROWS", 5),
    "obs/PRIMARY/NEXTEND:limit": setting("NEXTEND", 1),
    "obs/PRIMARY:NEXTEND": setting("NEXTEND", 9),
    "obs/PRIMARY/CTYPE[i]:type": setting("CTYPE2", 3),
    "obs/PRIMARY/FILTER[i:2]:type": setting("FILTER12", 3),
    "obs/PRIMARY/[c]_GAIN:type": setting("R_GAIN", "x"),
    "obs/PRIMARY/NOTE[h]:type": setting("NOTE8", 1),
    "obs/PRIMARY/S_*:in": setting("S_BIAS", "MAYBE"),
    "obs/PRIMARY/OLD:presence": setting("OLD", "x"),
    "obs/PRIMARY/NEVER:presence": setting("NEVER", "x"),
    "obs/PRIMARY/GOOD:presence": setting("GOOD", "x"),
    "obs/PRIMARY/STARTS:limit": setting("STARTS", "1999-12-31"),
    "obs/PRIMARY:CRVAL[i]": setting("CRVAL2", -2.0),
    "obs/PRIMARY:max-TIME": changed("TIME", 3, 20000),
    "obs/EVENTS/TIME:order": changed("TIME", 1, 2999),
    "obs/EVENTS/ENERGY:limit": changed("ENERGY", 1, 0.5),
    "obs/EVENTS/CODE:value": changed("CODE", 1, -2),
    "obs/EVENTS/FLAGS:bits": changed("FLAGS", 1, 2),
    "obs/EVENTS:FLAGS-all-SPEC": changed("FLAGS", 2, 0),
    "obs/EVENTS:TIME-EPOCH": changed("TIME", 0, 10),
    "obs/EVENTS:sum-ENERGY": changed("ENERGY", 0, 2e6),
    "obs/DQ:DQ-SCI": pixel("SCI", 2, np.nan),
    "obs/DQ:count-DQ": lambda hdus: setattr(hdus["DQ", 1], "data", np.ones((1, 3), np.uint16)),
    "obs:unique-SLTNAME": lambda hdus: hdus["SCI", 2].header.set("SLTNAME", "S1"),
    "obs:undeclared-hdu": lambda hdus: hdus.append(fits.ImageHDU(name="OTHER")),
}


@pytest.mark.parametrize(("rule", "fault"), EVENT_FAULTS.items(), ids=EVENT_FAULTS)
def test_each_fault_of_events_trips_its_own_rule(rule, fault, tmp_path):
    hdus = event_hdus()
    fault(hdus)
    broken = found(events, write(hdus, tmp_path, "x.fits"))
    assert set(broken) == {rule}


def test_negative_times_break_what_speaks_of_them(tmp_path):
    hdus = event_hdus()
    changed("TIME", 0, -1)(hdus)
    assert set(found(events, write(hdus, tmp_path, "x.fits"))) == {"obs:min-TIME", "obs/EVENTS:TIME-EPOCH"}


def test_shapes_hold_within_a_slit(tmp_path):
    hdus = event_hdus()
    hdus["DQ", 2].data = np.zeros((3, 3), np.uint16)
    broken = found(events, write(hdus, tmp_path, "x.fits"))
    assert [finding.extver for rule, finding in broken.items() if rule.endswith(":shape")] == [2]


def test_too_many_slits_are_counted(tmp_path):
    hdus = event_hdus(4)
    setting("NEXTEND", 8)(hdus)
    assert set(found(events, write(hdus, tmp_path, "x.fits"))) == {"obs/SCI:count"}


def test_where_a_condition_does_not_hold_the_else_does(tmp_path):
    hdus = event_hdus()
    header = hdus[0].header
    header["TARGTYPE"] = "MOVING"
    header["GOOD"] = "yes"
    broken = found(events, write(hdus, tmp_path, "x.fits"))
    assert (
        {"obs/PRIMARY/MT_RA:presence"}
        <= set(broken)
        <= {
            "obs/PRIMARY/MT_RA:presence",
            "obs/PRIMARY:undeclared-keyword",
        }
    )


# ------------------------------------------------------------------------------------------ as a program


@pytest.fixture
def generated(tmp_path):
    """A folder as `specc build` writes it: validators and the runtime beside them."""
    for make in (specs.lightcurve, events):
        for artefact in backend("validator").emit(plan(make()), Settings()):
            path = tmp_path / "generated" / artefact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artefact.text, encoding="utf-8")
    shutil.copytree(RUNTIME, tmp_path / "generated" / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "generated"


def test_it_is_a_program_that_needs_no_compiler(generated, tmp_path):
    hdus = lightcurve_hdus()
    without("HLSPID")(hdus)
    path = write(hdus, tmp_path)
    command = [
        sys.executable,
        "-I",
        str(generated / "mast" / "lightcurve" / "validator.py"),
        str(path),
        "--format",
        "json",
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    assert (ran.returncode, ran.stderr) == (1, "")
    (file,) = json.loads(ran.stdout)["files"]
    (finding,) = [finding for finding in file["findings"] if ":" in finding["rule"]]
    assert finding["rule"] == "mast.lightcurve:lightcurve/PRIMARY/HLSPID:presence"
    assert finding["spec"] == {"path": "test.specc", "line": 9}


def test_without_the_runtime_it_says_what_is_missing(generated):
    shutil.rmtree(generated / "_runtime")
    command = [sys.executable, "-I", str(generated / "mast" / "lightcurve" / "validator.py")]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "the folder _runtime must lie beside this validator or above it\n"
