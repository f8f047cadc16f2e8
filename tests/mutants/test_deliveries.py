"""Hunts in deliveries: each rule of a small dataset has a delivery that breaks it alone, or a reason."""

from __future__ import annotations

import pytest

from specc.backends.validator import load
from specc.catalogue import Catalogue
from specc.mutants.datasets import DeliveryHunt
from tests.factories import delivered


@pytest.fixture
def hunt(tmp_path):
    """Hunt in a dataset `d` of this body: what was killed, and the reasons of what was not."""

    def run(body, *names, **cards):
        [one] = Catalogue().named([str(delivered.spec_of(tmp_path, body))])
        assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
        here = tmp_path / "files"
        delivered.put(here, *names, **cards)
        base = {str(path.relative_to(here)): path.read_bytes() for path in here.rglob("*") if path.is_file()}
        result = DeliveryHunt(one.plan, [load(one.plan).SPEC], {"t": one.plan}).mutants("d", [base])
        return result, base

    return run


def test_every_rule_of_a_delivery(hunt):
    result, base = hunt(
        """key program, obs
           many rate by segment "rates"
           one cal for each rate "calibrated"
           require max(cal.NINTS) == max(rate.NINTS) "all integrations are there"
           undeclared files warning""",
        "00012003-seg001_rate.fits",
        "00012003-seg001_cal.fits",
        "00012003-seg002_rate.fits",
        "00012003-seg002_cal.fits",
    )
    # What hangs on a file is alone without it.
    assert set(result.alive) == {"d/rate:presence"}
    # Files that are alike in all fields of their names are there twice.
    assert result.killed["d/rate:unique"].also == ("d:twice",)
    assert all(reason.startswith("whatever breaks it breaks d") for reason in result.alive.values())
    assert result.killed["d:unread"].listed
    missing = result.killed["d/cal:presence"]
    assert set(missing.files) < set(base)
    assert "NINTS" in result.killed["d:max-cal.NINTS-rate.NINTS"].how


def test_folders_and_files_that_others_name(hunt):
    result, _ = hunt(
        """key program, obs
           folder "{program}/{obs}"
           one cal "calibrated"
           any number of gain from cal.GAINFILE "gains"
           undeclared files allowed""",
        "00012/003/00012003_cal.fits",
        "gain_0001.fits",
        GAINFILE="gain_0001.fits",
    )
    assert "d/cal:folder" in result.killed
    assert "d/gain:listed" in result.killed
