"""Small files by the rules for reference files: right ones pass, and of wrong ones just what is wrong is found."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue

ABSENT = object()
COMMON = {
    "TELESCOP": "jwst",
    "USEAFTER": "2022-05-01T00:00:00",
    "PEDIGREE": "GROUND",
    "AUTHOR": "A. Nobody",
    "DESCRIP": "made for a test",
    "HISTORY": "made by hand",
    "DATAMODL": "SomeModel",
}
SUBFRAME = {
    "INSTRUME": "NIRCAM",
    "EXP_TYPE": "NRC_IMAGE",
    "DETECTOR": "NRCA1",
    "READPATT": "RAPID",
    "SUBARRAY": "SUB64",
    "SUBSTRT1": 100,
    "SUBSTRT2": 200,
    "SUBSIZE1": 64,
    "SUBSIZE2": 32,
    "FASTAXIS": -1,
    "SLOWAXIS": 2,
}
HST = {"USEAFTER": "Mar 21 2001 12:00:00", "PEDIGREE": "INFLIGHT 01/03/2001 21/03/2001"}


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    """Judge HDUs: the messages of what the spec finds, by the end of the rule's id."""
    [made] = Catalogue([HERE]).named([str(HERE / "constraints" / "crds.specc")])
    assert made.spec, made.diagnostics
    validator, folder = load(made.plan), tmp_path_factory.mktemp("crds")

    def judged(hdus, name="x.fits"):
        path = folder / name
        fits.HDUList(hdus).writeto(path, overwrite=True)
        [report] = validator.validate(str(path)).files
        return {one.rule.partition("/")[2] or one.rule: one.message for one in report.findings if one.level != "info"}

    return judged


def primary(*parts, **more):
    hdu = fits.PrimaryHDU()
    for keywords in (*parts, more):
        for name, value in keywords.items():
            hdu.header.remove(name, ignore_missing=True)
            if value is not ABSENT:
                hdu.header[name] = value
    return hdu


def image(name, data, number=None):
    return fits.ImageHDU(np.asarray(data), name=name, ver=number)


def table(name, **columns):
    """A table of columns that are pairs of a TFORM and values."""
    made = [fits.Column(one, form, array=values) for one, (form, values) in columns.items()]
    return fits.BinTableHDU.from_columns(made, name=name)


def flat(shape=(32, 64), dtype="f4", *more, err=True, **keywords):
    hdus = [primary(COMMON, SUBFRAME, {"REFTYPE": "FLAT"}, keywords), image("SCI", np.ones(shape, dtype)), *more]
    return [*hdus, image("ERR", np.ones(shape, "f4"))] if err else hdus


def full(ny=32, **keywords):
    size = {"SUBARRAY": "FULL", "SUBSTRT1": 1, "SUBSTRT2": 1, "SUBSIZE1": 2048, "SUBSIZE2": ny}
    return flat((ny, 2048), "i2", **(size | keywords))


def reference(kind, *hdus, **keywords):
    return [primary(COMMON, {"REFTYPE": kind}, keywords), *hdus]


def dq_def(**other):
    columns = {"BIT": ("J", [0]), "VALUE": ("J", [1]), "NAME": ("8A", ["BAD"]), "DESCRIPTION": ("8A", ["bad"])}
    return table("DQ_DEF", **{name: one for name, one in (columns | other).items() if one is not ABSENT})


def kernel(total=1.0, shape=(3, 3)):
    data = np.zeros(shape, "f4")
    data[..., shape[-2] // 2, shape[-1] // 2] = total
    return reference("IPC", image("SCI", data))


def area(exp_type, **columns):
    return reference("AREA", table("AREA", PIXAREA=("E", [1.0]), **columns), EXP_TYPE=exp_type)


def path_loss(*widths):
    return reference("PATHLOSS", *(image("PS", np.ones((2, 3, nx)), n) for n, nx in enumerate(widths, 1)))


def reset(**keywords):
    planes = (image(name, np.zeros((2, 3, 4, 5), "f4")) for name in ("SCI", "ERR"))
    return reference("RESET", *planes, **({"NINTS": 2, "NGROUPS": 3} | keywords))


def photometry(*dropped, **keywords):
    columns = {
        "PHOTBW": ("D", [1.0]),
        "PHOTBW1": ("D", [1.0]),
        "NELEM1": ("J", [2]),
        "PAR1NAMES": ("4A", ["MJD#"]),
        "PAR1VALUES": ("PD()", np.array([[1.0, 2.0]], "O")),
    }
    kept = {name: one for name, one in columns.items() if name not in dropped}
    return [primary(HST, {"INSTRUME": "WFC3"}, keywords), table("PHOTBW", **kept)]


def graph(innode, outnode, compname="clear", **keywords):
    columns = {"COMPNAME": ("8A", [compname] * len(innode)), "INNODE": ("J", innode), "OUTNODE": ("J", outnode)}
    return [primary(HST, {"DBTABLE": "CRGRAPH"}, keywords), table("EXT1", **columns)]


def throughput(*values, wavelengths=None, **keywords):
    columns = {"WAVELENGTH": ("D", wavelengths or range(1, len(values) + 1)), "THROUGHPUT": ("E", values)}
    hdus = [primary(HST, {"DBTABLE": "CRTHROUGHPUT", "COMPNAME": "acs_f220w"}, keywords), table("EXT1", **columns)]
    hdus[1].header["TUNIT1"] = "ANGSTROMS"
    return hdus


RIGHT = {
    "flat": flat,
    "flat of integers, of more axes": lambda: flat((2, 32, 64), "i2"),
    "flat in flight": lambda: flat(PEDIGREE="INFLIGHT 2022-05-01 2022-06-01"),
    "flat with bits": lambda: flat((32, 64), "f4", image("DQ", np.zeros((32, 64), "i4")), dq_def()),
    "flat larger than its subarray": lambda: flat((40, 70)),
    "flat of any detector": lambda: flat(DETECTOR="ANY", FASTAXIS=7, SLOWAXIS=7),
    "flat of no subarray": lambda: flat(EXP_TYPE="NRC_WFSS", **dict.fromkeys(list(SUBFRAME)[4:], ABSENT)),
    "full frame": full,
    "flat far to the right, for stacks": lambda: flat(EXP_TYPE="FGS_ID-STACK", SUBSTRT1=1985),
    "dark": lambda: reference("DARK", image("SCI", np.ones((4, 4), "f4")), **SUBFRAME),
    "kernel": kernel,
    "a kernel a pixel": lambda: kernel(shape=(2, 2, 3, 5)),
    "mask": lambda: reference("STRAYMASK", image("MASK", np.eye(1024, 1032, dtype="u1"))),
    "path loss": lambda: path_loss(4, 4, 4),
    "reset": reset,
    "area of shutters": lambda: area("NRS_MSASPEC", QUADRANT=("I", [1]), SHUTTER_X=("I", [1]), SHUTTER_Y=("I", [1])),
    "area of slices": lambda: area("NRS_IFU", SLICE_ID=("I", [1])),
    "area of slits": lambda: area(
        "NRS_FIXEDSLIT",
        SLIT_ID=("8A", ["S1"]),
    ),
    "area for several": lambda: reference(
        "AREA",
        table("AREA", PIXAREA=("E", [1.0]), SLICE_ID=("I", [1])),
        EXP_TYPE="NRS_IFU",
        P_EXP_TY="NRS_IFU|NRS_MSASPEC |",
    ),
    "photometry": photometry,
    "photometry without parameter": lambda: photometry("PHOTBW1", "NELEM1", "PAR1NAMES", "PAR1VALUES"),
    "graph": lambda: graph([1, 1, 2], [2, 3, 4]),
    "throughput": lambda: throughput(0, 0.5, 0),
    "throughput, after noon": lambda: throughput(0, 0.5, 0, USEAFTER="Nov 28 1998 12:00:00 pm", PEDIGREE="model"),
}


@pytest.mark.parametrize("make", RIGHT.values(), ids=RIGHT)
def test_a_right_file_passes(make, judge):
    assert judge(make(), "acs_f220w_008_syn.fits") == {}


WRONG = {
    "telescope": (lambda: flat(TELESCOP="HST"), {"PRIMARY/TELESCOP:in"}),
    "useafter of HST": (lambda: flat(USEAFTER="Mar 21 2001 12:00:00"), {"PRIMARY/USEAFTER:type"}),
    "useafter": (lambda: photometry(USEAFTER="2001-03-21T12:00:00"), {"PRIMARY/USEAFTER:type"}),
    "pedigree": (lambda: flat(PEDIGREE="INFLIGHT"), {"PRIMARY/PEDIGREE:like"}),
    "pedigree of no day": (lambda: flat(PEDIGREE="INFLIGHT 2022-05-32 2022-06-01"), {"PRIMARY/PEDIGREE:like"}),
    "pedigree backwards": (
        lambda: flat(PEDIGREE="INFLIGHT 2022-05-02 2022-05-01"),
        {"PRIMARY:PEDIGREE"},
    ),
    "pedigree of HST backwards": (
        lambda: photometry(PEDIGREE="INFLIGHT 02/03/2001 01/12/2000"),
        {"PRIMARY:PEDIGREE"},
    ),
    "no history": (lambda: flat(HISTORY=ABSENT), {"PRIMARY/HISTORY:presence"}),
    "no data model": (lambda: flat(DATAMODL=ABSENT), {"PRIMARY/DATAMODL:presence"}),
    "axes": (lambda: flat(FASTAXIS=1), {"PRIMARY:DETECTOR-FASTAXIS-SLOWAXIS"}),
    "axes of another detector": (lambda: flat(DETECTOR="NRCA2"), {"PRIMARY:DETECTOR-FASTAXIS-SLOWAXIS"}),
    "detector": (lambda: flat(DETECTOR="NRCA9"), {"PRIMARY/DETECTOR:in", "PRIMARY:DETECTOR-FASTAXIS-SLOWAXIS"}),
    "no subarray, of an image": (lambda: flat(SUBARRAY=ABSENT), {"PRIMARY/SUBARRAY:presence"}),
    "subarray begins off the detector": (lambda: flat(SUBSTRT2=0), {"PRIMARY/SUBSTRT2:limit"}),
    "subarray ends off the detector": (lambda: flat(SUBSTRT1=1990), {"PRIMARY:SUBSTRT1-SUBSIZE1"}),
    "full frame": (lambda: full(SUBSTRT2=2), {"PRIMARY:SUBSTRT2"}),
    "full frame of another size": (lambda: full(33), {"flat:ny-nx"}),
    "image smaller than its subarray": (lambda: flat((32, 60)), {"flat:nx-SUBSIZE1-ny-SUBSIZE2"}),
    "dark of any subarray": (
        lambda: reference("DARK", image("SCI", np.ones((4, 4), "f4")), **(SUBFRAME | {"SUBARRAY": "GENERIC"})),
        {"PRIMARY:SUBARRAY", "PRIMARY:SUBSTRT1", "PRIMARY:SUBSTRT2"},
    ),
    "no uncertainty": (lambda: flat(err=False), {"ERR:presence"}),
    "bits without a name": (lambda: flat((32, 64), "f4", dq_def(NAME=ABSENT)), {"DQ_DEF/NAME:presence"}),
    "bits that are floats": (lambda: flat((32, 64), "f4", dq_def(BIT=("E", [0]))), {"DQ_DEF/BIT:type"}),
    "bit below zero": (lambda: flat((32, 64), "f4", dq_def(BIT=("J", [-1]))), {"DQ_DEF/BIT:limit"}),
    "kernel of another sum": (lambda: kernel(0.99), {"ipc:sum-SCI"}),
    "kernel without centre": (lambda: kernel(shape=(4, 3)), {"ipc:ky-kx"}),
    "mask": (lambda: reference("STRAYMASK", image("MASK", np.full((1024, 1032), 2, "u1"))), {"MASK:in"}),
    "mask of another size": (lambda: reference("STRAYMASK", image("MASK", np.eye(10, dtype="u1"))), {"MASK:shape"}),
    "path losses of two shapes": (lambda: path_loss(4, 4, 5), {"PS:shape"}),
    "reset of other dimensions": (lambda: reset(NGROUPS=4), {"PRIMARY/NGROUPS:value"}),
    "area of slices without them": (lambda: area("NRS_IFU", SLIT_ID=("8A", ["S1"])), {"AREA/SLICE_ID:presence"}),
    "half a parameter": (lambda: photometry("NELEM1"), {"PHOTBW:all_or_none-PHOTBW1-NELEM1-PAR1NAMES-PAR1VALUES"}),
    "edges backwards": (lambda: graph([1, 3, 2], [2, 2, 4]), {"EXT1:INNODE-OUTNODE"}),
    "edges from nowhere": (lambda: graph([0], [2]), {"EXT1/INNODE:limit"}),
    "component in capitals": (lambda: graph([1], [2], "CLEAR"), {"EXT1/COMPNAME:matches"}),
    "throughput above one": (lambda: throughput(0, 1.5, 0), {"EXT1/THROUGHPUT:limit"}),
    "throughput that does not end": (lambda: throughput(0, 0.5, 0.5), {"EXT1:first-THROUGHPUT-last"}),
    "wavelengths in no order": (lambda: throughput(0, 0.5, 0, wavelengths=[1, 3, 2]), {"EXT1/WAVELENGTH:order"}),
}


@pytest.mark.parametrize(("make", "rules"), WRONG.values(), ids=WRONG)
def test_of_a_wrong_file_just_what_is_wrong_is_found(make, rules, judge):
    assert set(judge(make(), "acs_f220w_008_syn.fits")) == rules


def test_a_finding_says_which_axes_a_detector_has(judge):
    [said] = judge(flat(FASTAXIS=1)).values()
    assert "the axes are those of this detector" in said
    assert "with DETECTOR = 'NRCA1' and SLOWAXIS = 2, FASTAXIS may be -1" in said
