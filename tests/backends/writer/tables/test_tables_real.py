"""Real tables read, written anew and read again: they hold the same, and nothing is wrong that was right before."""

from __future__ import annotations

import numpy as np
import pytest
from factories.compiled import compiled
from factories.versioned import plan_of

from specc.backends.validator import load as load_validator
from specc.backends.writer.memory import load
from specc.plan.rules import plan
from specc.runtime.main import run

ANYTHING = """
specc 1
spec demo.any 1.0.0
policy { undeclared columns allowed }
product table : ecsv { columns { none_such? : any } }
product rows : csv { columns { none_such? : string } }
product bars : csv { delimiter "|" comments "#" columns { none_such? : string } }
"""
OF_ANYTHING = [
    *(("Table", f"ecsv/{name}.ecsv") for name in (
        "100gaussians_params", "1es0229_hess_spectrum", "Planck13", "cosmo_flat", "mm_jwst_M4", "result_1", "rv",
        "step_SourceCatalogStep_cat", "subtypes",
    )),
    ("Table", "jwst_wss_edb/calc_deltas_truth.ecsv"),
    ("Table", "sdss_desi/sdss2010-u.ecsv"),
    ("Rows", "fits_edge/bad_column_descriptions.csv"),
    ("Bars", "jwst_asn/pool_001_candidates.csv"),
    ("Bars", "jwst_asn/pool_002_image_miri.csv"),
    ("Bars", "jwst_asn/jw93060_20150312T160130_pool.csv"),
]  # fmt: skip
OF_SPECS = [
    ("jwst.catalog", "EarlyCat", "ecsv/test_cat.ecsv"),
    ("jwst.catalog", "EarlyCat", "ecsv/step_SourceCatalogStep_cat.ecsv"),
    ("jwst.pool", "Pool", "jwst_asn/jw93060_20150312T160130_pool.csv"),
    ("jwst.pool", "Pool", "jwst_asn/pool_033_wfs_jitter.csv"),
]


@pytest.fixture(scope="module")
def anything():
    planned = plan_of(ANYTHING)
    validator = load_validator(planned)
    return load(planned, validator), validator.SPEC


def told(path, spec, product):
    """Give the rules that a file breaks."""
    return {one.rule for one in run([str(path)], [spec], product=f"{spec.name}:{product}").files[0].findings}


def written_anew(kind, path, out):
    held = kind.read(path)
    copy = held.draft(out, path.name)
    assert kind.read(copy) == held
    assert kind.of(held.contents()) == held
    return copy


@pytest.mark.parametrize(("name", "path"), OF_ANYTHING, ids=[path for _, path in OF_ANYTHING])
def test_a_table_of_which_nothing_is_said(anything, specc_data, out, name, path):
    writer, spec = anything
    kind = getattr(writer, name)
    copy = written_anew(kind, specc_data / path, out)
    assert told(copy, spec, kind.product) <= told(specc_data / path, spec, kind.product)


@pytest.mark.parametrize(("name", "class_name", "path"), OF_SPECS, ids=[path for *_, path in OF_SPECS])
def test_a_table_of_a_spec(specc_data, out, name, class_name, path):
    planned = plan(compiled(name))
    validator = load_validator(planned)
    kind = getattr(load(planned, validator), class_name)
    copy = written_anew(kind, specc_data / path, out)
    assert told(copy, validator.SPEC, kind.product) <= told(specc_data / path, validator.SPEC, kind.product)


def test_what_a_pool_says_is_there_under_the_names_of_the_spec(specc_data):
    kind = load(plan(compiled("jwst.pool"))).Pool
    pool = kind.read(specc_data / "jwst_asn/jw93060_20150312T160130_pool.csv")
    assert pool.data["PROGRAM"].dtype == np.int64
    assert set(pool.data["PROGRAM"].tolist()) == {93060}
    assert pool.file_name() == "jw93060_20150312T160130_pool.csv"
