"""A spec of deliveries, folders that hold them, and what is said of them: made for tests."""

from __future__ import annotations

from pathlib import Path

from astropy.io import fits

from specc.api import validate_datasets
from specc.catalogue import Catalogue

PRODUCTS = """\
names Exposure { program : digits[5]  obs : digits[3]  segment : digits[3] }

product rate : fits "Count rates" {
  filename "{program}{obs}[-seg{segment}]_rate.fits" { include Exposure }
  primary { DATAKIND : string = "rate"  "kind"   NINTS : int > 0  "integrations"   FILTER? : string  "filter" }
}
product cal : fits "Calibrated image" {
  filename "{program}{obs}[-seg{segment}]_cal.fits" { include Exposure }
  primary {
    DATAKIND : string = "cal"         "kind"
    NINTS    : int > 0                "integrations"
    EXPTIME  : float  unit s          "time"
    FILTER?  : string                 "filter"
    GAINFILE? : string                "gain"
  }
  image SCI? : float32[ny, nx]  unit none  nullable  "pixels"
}
product gain : fits "Gain" {
  filename "gain_{serial}.fits" { serial : digits[4] }
  primary { DATAKIND : string = "gain"  "kind" }
}
product thumb : fits "Small copy" {
  filename "{program}{obs}[-seg{segment}]_{of}_thumb.fits" { include Exposure   of : /rate|cal/ }
  primary { DATAKIND : string = "thumb"  "kind" }
}
"""


def spec_of(folder, body, *, products=PRODUCTS, head=""):
    """Give the path of a spec that has the products, and a dataset `d` of this body."""
    path = Path(folder) / "specs" / "t.specc"
    path.parent.mkdir(exist_ok=True)
    text = f'specc 1\nspec t 1.0.0\n{head}\n{products}\ndataset d "Delivery" {{\n{body}\n}}\n'
    path.write_text(text, encoding="utf-8")
    return path


def compiled(folder, body, **how):
    """Give the dataset of the model, and the ids of its rules with their levels."""
    [one] = Catalogue().named([str(spec_of(folder, body, **how))])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    rules = {rule.id: rule.level for rule in one.plan.rules if rule.id.startswith("d")}
    return one.spec.datasets[0], rules


def put(folder, *names, **cards):
    """Write a FITS file for each name: of the product that the name ends in, with these keywords."""
    for name in names:
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        stem = path.name.partition(".")[0]
        primary = fits.PrimaryHDU()
        kind = "gain" if stem.startswith("gain") else stem.rpartition("_")[2]
        given = {"DATAKIND": kind, **({"NINTS": 5} if kind in {"rate", "cal"} else {})}
        given |= {"EXPTIME": 10.0} if kind == "cal" else {}
        primary.header.update(given | cards)
        primary.writeto(path, overwrite=True)


def deliveries(spec, *folders, **how):
    """Give what is said of each delivery by its key: rules with their counts; under None, of what belongs to none."""
    report = validate_datasets([str(folder) for folder in folders], str(spec), headers_only=True, **how)
    return said(report.datasets)


def said(reports):
    """Give the rules that each delivery breaks, with their counts."""
    found = {}
    for one in reports:
        key = None if one.key is None else "".join(one.key.values())
        found[key] = {finding.rule.removeprefix("d").lstrip("/:"): finding.count for finding in one.findings}
    return found
