"""Trials of deliveries: everything of one target, an association with its members, a spectrum with what it needs."""

from __future__ import annotations

import json

import numpy as np
import pytest
from astropy.io import fits
from factories.delivered import said
from trials.tags import HERE

from specc.api import runtime_specs
from specc.backends.validator import load
from specc.catalogue import Catalogue
from specc.runtime.deliveries.running import check_folders, check_names
from specc.runtime.findings import Report

ROOT = "jw01234-o001_t001_nircam_f200w"
FOLDER = "01234/o001"
ASN = "jw01234-o001_20220101t000000_image3_00001_asn.json"
WHOLE = [
    *(f"{FOLDER}/{ROOT}_{what}" for what in ("i2d.fits", "cat.ecsv", "segm.fits", "i2d.png", "i2d_thumb.jpg")),
    f"{FOLDER}/{ASN}",
]
ELSEWHERE = {"cat:folder", "i2d:folder", "segm:folder", "preview3:folder", "thumb3:folder"}


@pytest.fixture(scope="module")
def specs():
    made = {}

    def of(name):
        if name not in made:
            made[name] = runtime_specs(Catalogue([HERE]), str(HERE / f"{name}.specc"), deliveries=True).specs
        return made[name]

    return of


@pytest.fixture
def listed(specs):
    """What names alone tell of the first delivery, and of strays, by the end of the rule."""

    def look(name, dataset, names):
        found = said(check_names(names, specs(name), dataset))
        return [{rule.partition("/")[2] or rule for rule in rules} for key, rules in found.items() if key]

    return look


def delivery(specs, dataset, folder):
    """Give the report of the one delivery in a folder."""
    reports = Report(check_folders([str(folder)], specs, dataset)).datasets
    [one] = [each for each in reports if each.key is not None]
    return one


def without(*endings):
    return [name for name in WHOLE if not name.endswith(endings)]


@pytest.mark.parametrize(
    ("names", "wrong"),
    [
        (WHOLE, set()),
        (without("cat.ecsv"), {"cat:presence"}),
        (without(".png"), {"preview3:presence"}),
        (without("segm.fits", "thumb.jpg"), {"segm:presence", "thumb3:presence"}),
        (
            [name.replace("o001/", "o002/") for name in WHOLE],
            ELSEWHERE,
        ),
        ([*WHOLE, f"{FOLDER}/{ROOT}_segm.png"], set()),
    ],
)
def test_everything_of_one_target(listed, names, wrong):
    [found, *_] = listed("nonfits/combined", "stage3", names)
    assert {rule.rpartition("/")[2] for rule in found} == wrong


def write_image(path, **keywords):
    primary = fits.PrimaryHDU()
    primary.header.update(keywords)
    path.parent.mkdir(parents=True, exist_ok=True)
    fits.HDUList([primary, fits.ImageHDU(np.zeros((4, 4), "i4"), name="SCI")]).writeto(path, overwrite=True)


MEMBERS = ("jw01234001001_02101_00001_nrca1_cal.fits", "jw01234001001_02101_00002_nrca1_cal.fits")


POOL = "jw01234_20220101T000000_pool.csv"
EXPOSURES = """\
FILENAME|PROGRAM|INSTRUME|DETECTOR|EXP_TYPE|TARGETID|PNTGTYPE|ASN_CANDIDATE
jw01234001001_02101_00001_nrca1.fits|1234|NIRCAM|NRCA1|NRC_IMAGE|1|SCIENCE|[('o001', 'OBSERVATION')]
"""


def write_association(folder):
    members = [{"expname": name, "exptype": "science"} for name in MEMBERS]
    asn = {
        "asn_type": "image3",
        "asn_id": "o001",
        "asn_pool": POOL,
        "program": "01234",
        "version_id": "20220101t000000",
        "products": [{"name": ROOT, "members": members}],
    }
    (folder / ASN).write_text(json.dumps(asn), encoding="utf-8")


@pytest.mark.parametrize(
    ("there", "wrong"),
    [
        ((*MEMBERS, POOL), set()),
        ((MEMBERS[0], POOL), {"member:listed"}),
        (MEMBERS, {"pool:listed"}),
        ((*MEMBERS, POOL, "jw01234001001_02101_00003_nrca1_cal.fits"), set()),  # which is of no delivery
    ],
)
def test_an_association_and_its_members(specs, tmp_path, there, wrong):
    write_association(tmp_path)
    for name in there:
        if name == POOL:
            (tmp_path / name).write_text(EXPOSURES, encoding="utf-8")
        else:
            write_image(tmp_path / name)
    one = delivery(specs("nonfits/combined"), "association", tmp_path)
    found = {each.rule.rpartition("/")[2] for each in one.findings}
    assert found == wrong, [each.message for each in one.findings]
    assert one.file_count == len(set(there) & {*MEMBERS, POOL}) + 1


def write_spectrum(folder, name, table, channels, **keywords):
    column = {"SPECTRUM": "CHANNEL", "MATRIX": "ENERG_LO", "SPECRESP": "SPECRESP"}[table]
    form = "J" if table == "SPECTRUM" else "E"
    hdu = fits.BinTableHDU.from_columns([fits.Column(column, form, array=np.arange(4))], name=table)
    hdu.header.update({"DETCHANS": channels, **keywords})
    fits.HDUList([fits.PrimaryHDU(), hdu]).writeto(folder / name, overwrite=True)


@pytest.mark.parametrize(
    ("channels", "gone", "wrong"),
    [
        ((4, 4, 4), (), set()),
        ((4, 5, 4), (), {"spectrum and matrix count the same channels"}),
        ((4, 4, 5), (), {"and so does the background"}),
        ((4, 4, 4), ("m1.rmf",), {"m1.rmf"}),
    ],
)
def test_a_spectrum_and_what_it_needs(specs, tmp_path, channels, gone, wrong):
    spectrum, matrix, background = channels
    names = {"RESPFILE": "m1.rmf", "BACKFILE": "a_bkg.pha", "ANCRFILE": "m1.arf"}
    write_spectrum(tmp_path, "a_src.pha", "SPECTRUM", spectrum, **names)
    write_spectrum(tmp_path, "a_bkg.pha", "SPECTRUM", background)
    write_spectrum(tmp_path, "m1.rmf", "MATRIX", matrix)
    write_spectrum(tmp_path, "m1.arf", "SPECRESP", 4)
    for name in gone:
        (tmp_path / name).unlink()
    one = delivery(specs("fits/ogip_delivery"), "spectrum", tmp_path)
    messages = " ".join(each.message for each in one.findings)
    assert bool(one.findings) == bool(wrong), messages
    assert all(text in messages for text in wrong), messages


def test_a_collection_of_an_archive(listed):
    stem = "hlsp_demo_tess_tess-photometer_m31_tess_v1.0"
    names = [f"{stem}_lc.fits", f"{stem}_lc.png"]
    assert listed("constraints/hlsp", "collection", names) == [set()]
    assert listed("constraints/hlsp", "collection", names[:1]) == [{"preview:presence"}]
    [found] = listed("constraints/hlsp", "collection", names[1:])
    assert found == {"collection:count-lightcurve-count"} or len(found) == 1


def test_what_the_archive_takes_in(tmp_path):
    """A profile raises in a product of a delivery what is optional elsewhere."""
    [one] = Catalogue([HERE]).named([str(HERE / "nonfits/combined.specc")])
    path = tmp_path / f"{ROOT}_i2d.fits"
    write_image(path, INSTRUME="NIRCAM", ASNTABLE=ASN)
    found = {}
    for profile in (None, "archive"):
        [report] = load(one.plan).validate(str(path), profile=profile).files
        found[profile] = {each.rule.rpartition("/")[2] for each in report.findings if each.level == "error"}
    assert found["archive"] - found[None] == {"ASNPOOL:presence"}
