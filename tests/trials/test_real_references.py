"""Real reference files are judged by the rules of the database that holds them; what is told of them is true."""

from __future__ import annotations

import pytest
from astropy.io import fits
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue

THROUGHPUT = "hst/acs_f220w_hrc_008_syn.fits"
KERNEL = "jwst_ref/jwst_nirspec_ipc_with_asdf_extension.fits"
GRAPH = "hst/hst_synphot_tmg_disconnected.fits"


@pytest.fixture(scope="module")
def judge():
    """Give what the spec finds in a file that is worse than a note, rules of the Standard aside."""
    [made] = Catalogue([HERE]).named([str(HERE / "constraints" / "crds.specc")])
    validator = load(made.plan)

    def judged(path):
        [report] = validator.validate(str(path)).files
        told = (one.rule for one in report.findings if one.level in {"error", "warning"})
        return {rule.partition("/")[2] or rule for rule in told if ":" in rule}

    return judged


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (KERNEL, set()),
        ("jwst_ref/jwst_miri_ipc_0003.add.fits", set()),
        # Of 64 bits, without history and model: the database had other rules when it was made.
        ("jwst_ref/jwst_miri_ipc_0004.fits", {"PRIMARY/HISTORY:presence", "PRIMARY/DATAMODL:presence", "SCI:type"}),
        (GRAPH, set()),
        ("hst/hst_ota_007_syn.fits", set()),
        # A mirror passes light at both ends of its table.
        ("hst/acs_hrc_m3_005_syn.fits", {"EXT1:first-THROUGHPUT-last"}),
        # The second day of its pedigree is written 12/31/2015, month first.
        (THROUGHPUT, {"PRIMARY/PEDIGREE:like"}),
    ],
)
def test_a_reference_file(name, found, judge, specc_data):
    assert judge(specc_data / name) == found


def centre(file):
    file["SCI"].data[1, 1] += 1e-3


def backwards(file):
    file[1].data["OUTNODE"][4] = file[1].data["INNODE"][4]


def order(file):
    file[0].header["PEDIGREE"] = "inflight 12/04/2002 31/12/2001"
    file[1].data["WAVELENGTH"][7] = file[1].data["WAVELENGTH"][6]


@pytest.mark.parametrize(
    "case",
    [
        (KERNEL, centre, {"ipc:sum-SCI"}),
        (GRAPH, backwards, {"EXT1:INNODE-OUTNODE"}),
        (THROUGHPUT, order, {"PRIMARY:PEDIGREE", "EXT1/WAVELENGTH:order"}),
    ],
)
def test_a_broken_reference_file(case, judge, specc_data, tmp_path):
    name, change, found = case
    path = tmp_path / name.rpartition("/")[2]
    with fits.open(specc_data / name) as file:
        change(file)
        file.writeto(path, output_verify="silentfix")
    assert judge(path) == found
