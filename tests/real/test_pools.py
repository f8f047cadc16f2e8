"""Association pools of the pipeline's own tests, judged by the spec that comes with specc.

Most of them are templates, in which macros stand for names, numbers and candidates, and `set` lines repeat the names of
the columns: what is said of those is what is wrong with them as pools. Each finding below was looked up in the file.
"""

from __future__ import annotations

import csv
import re
import shutil

import pytest
from astropy.table import Table

from specc.runtime.main import run

NAME = "pool:name"
FOLDER = "jwst_asn"
POOLS = (
    "jw00632_dups.csv",
    "jw93060_20150312T160130_pool.csv",
    "pool_001_candidates.csv",
    "pool_001_candidates_lower.csv",
    "pool_002_image_miri.csv",
    "pool_003_image_nircam.csv",
    "pool_004_wfs.csv",
    "pool_006_spec_nirspec.csv",
    "pool_010_spec_nirspec_lv2bkg.csv",
    "pool_017_spec_nirspec_lv2imprint.csv",
    "pool_018_all_exptypes.csv",
    "pool_019_niriss_wfss.csv",
    "pool_023_nirspec_msa_3nod.csv",
    "pool_024_nirspec_fss_nods.csv",
    "pool_033_wfs_jitter.csv",
)


@pytest.fixture
def findings(validator, specc_data):
    """What is said of a pool: first row, count and message by rule."""

    def found(name, path=None):
        spec = validator("jwst.pool")
        [file] = run([str(path or specc_data / FOLDER / name)], [spec], product="pool").files
        assert file.product == "pool"
        return {each.rule.removeprefix("pool/table/"): (each.row, each.count, each.message) for each in file.findings}

    return found


def rows_and_counts(found):
    return {rule: (row, count) for rule, (row, count, _) in found.items()}


def test_real_pools_are_right_but_for_their_names(findings, specc_data, tmp_path):
    for name, stamp in (
        ("jw00632_dups.csv", "jw00632_20200101t000000"),
        ("pool_033_wfs_jitter.csv", "jw01439_20220101t000000"),
    ):
        assert set(findings(name)) == {NAME}
        called = tmp_path / f"{stamp}_pool.csv"
        shutil.copy(specc_data / FOLDER / name, called)
        assert findings(name, called) == {}


def test_a_name_says_the_program_of_the_rows(findings, specc_data, tmp_path):
    called = tmp_path / "jw00633_20200101t000000_pool.csv"
    shutil.copy(specc_data / FOLDER / "jw00632_dups.csv", called)
    assert list(findings("", called)) == ["pool/name/program:value"]


def test_an_early_pool(findings):
    found = findings("jw93060_20150312T160130_pool.csv")
    assert rows_and_counts(found) == {
        "ASN_CANDIDATE:presence": (None, 1),
        "FILENAME:matches": (601, 36),
        "DETECTOR:null": (601, 36),
    }
    assert found["DETECTOR:null"][2] == "DETECTOR is 'NULL', which stands for null"
    assert "'jw93060002013_01101_00001__image'" in found["FILENAME:matches"][2]


@pytest.mark.parametrize("name", ["pool_001_candidates_lower.csv", "pool_004_wfs.csv"])
def test_columns_may_have_small_letters(findings, name):
    found = findings(name)
    assert not [rule for rule in found if rule.endswith(":presence")]
    assert found["FILENAME:matches"][2].startswith("filename is ")


def test_a_template_is_no_pool(findings):
    found = findings("pool_002_image_miri.csv")
    assert rows_and_counts(found) == {
        NAME: (None, 1),
        "FILENAME:matches": (1, 8),
        "FILENAME:unique": (2, 7),
        "OBS_NUM:type": (1, 8),
        "ASN_CANDIDATE:matches": (1, 8),
    }
    assert found["OBS_NUM:type"][2] == "OBS_NUM is '@!next(obsnum)', which is no whole number"
    assert found["FILENAME:unique"][2] == "FILENAME is as in row 1"


EMPTY = {"NULL", "null", "--", "N/A", "n/a", ""}
CANDIDATES = r"\[(\('[^']*', '[^']*'\)(, )?)*\]"
WRONG = {
    "FILENAME:matches": lambda text: not re.fullmatch(r"(?i:jw)\d{11}_\d{5}_\d{5}((?i:-seg)\d{3})?_\w+\.fits", text),
    "PROGRAM:type": lambda text: not re.fullmatch(r"[+-]?[0-9]+", text),
    "OBS_NUM:type": lambda text: not re.fullmatch(r"[+-]?[0-9]+", text),
    "VISIT_ID:type": lambda text: not re.fullmatch(r"[0-9]+", text),
    "INSTRUME:in": lambda text: text.upper() not in {"NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS"},
    "ASN_CANDIDATE:matches": lambda text: not re.fullmatch(CANDIDATES, text),
    "GWA_XTIL:type": lambda text: not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text),
    "IS_PSF:type": lambda text: text.lower() not in {"t", "f"},
    "IS_IMPRT:type": lambda text: text.lower() not in {"t", "f"},
    "BKGDTARG:type": lambda text: text.lower() not in {"t", "f"},
    "TSOVISIT:type": lambda text: text.lower() not in {"t", "f"},
}


@pytest.mark.parametrize("name", POOLS)
def test_what_is_said_of_all_pools_is_so(findings, specc_data, name):
    """The first row and the count of each rule, against the csv module and regular expressions."""
    lines = (specc_data / FOLDER / name).read_text().splitlines()
    header, *rows = csv.reader((line for line in lines if not line.startswith("#")), delimiter="|")
    places = {column.strip().upper(): place for place, column in enumerate(header)}
    true = {}
    for rule, is_wrong in WRONG.items():
        place = places.get(rule.partition(":")[0])
        cells = [] if place is None else [row[place].strip() for row in rows]
        wrong = [number for number, text in enumerate(cells, 1) if text not in EMPTY and is_wrong(text)]
        if wrong:
            true[rule] = (wrong[0], len(wrong))
    said = rows_and_counts(findings(name))
    assert {rule: place for rule, place in said.items() if rule in WRONG} == true


def test_a_pool_as_ecsv(validator, specc_data, tmp_path):
    """What astropy makes of a pool is one as well; what is wrong with its rows is found there."""
    pool = Table.read(
        specc_data / FOLDER / "jw00632_dups.csv", format="ascii", delimiter="|", fill_values=[("NULL", "0")]
    )
    pool["VISIT_ID"] = ["00632003001", "00632003001", "00632003002", "00632003002"]
    for name in ("IS_IMPRT", "IS_PSF", "GRATING", "GWA_XTIL", "GWA_YTIL", "EXPOSERR"):  # which are null in all rows
        pool.remove_column(name)
    for name in ("BKGDTARG", "TSOVISIT"):
        pool[name] = [False] * len(pool)
    path = tmp_path / "jw00632_20200101t000000_pool.ecsv"
    for row, rules in ((None, []), (2, ["pool_ecsv/table/PROGRAM:limit", "pool_ecsv:min-PROGRAM-max"])):
        if row is not None:
            pool["PROGRAM"][row] = 0
        pool.write(path, format="ascii.ecsv", overwrite=True)
        [file] = run([str(path)], [validator("jwst.pool")]).files
        assert file.product == "pool_ecsv"
        assert sorted(each.rule for each in file.findings) == rules, [each.message for each in file.findings]
