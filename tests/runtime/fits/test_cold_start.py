"""A cold validator that checks headers loads little."""

from __future__ import annotations

import subprocess
import sys

from runtime.fits.making import card, primary

VALIDATOR = """
import sys
from specc.runtime.findings import Findings
from specc.runtime.fits import FITS, FitsProduct, hdu

def verbs(h):
    h.keyword("TELESCOP", "string", equals="HST", matches="[A-Z]{3}|N/A")
    h.keyword("DATE-OBS", "datetime")
    h.keyword("EXPTIME", "float", unit="s", above=0)
    h.no_data()
    h.undeclared("warning")

findings = Findings()
file = FITS.open(sys.argv[1], findings)
from specc.runtime.names import NameTemplate
names = (NameTemplate(r"(?P<stem>[a-z0-9_]+)\\.fits", "{stem}.fits"),)
product = FitsProduct("p", names=names, layout=(hdu("PRIMARY", "primary", verbs),))
from specc.runtime.spec import Spec
product.check(file, Spec("s", "1"), findings, headers_only=True)
assert not len(findings), list(findings)
print(*sorted(sys.modules))
"""


def test_a_clean_check_of_headers_loads_nothing_costly(path):
    cards = card("TELESCOP", "'HST'"), card("DATE-OBS", "'2020-01-01'"), card("EXPTIME", "5.0", "[s] time")
    path.write_bytes(primary(*cards))
    ran = subprocess.run([sys.executable, "-c", VALIDATOR, path], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())
    assert not loaded & {
        "re",
        "numpy",
        "json",
        "argparse",
        "gzip",
        "tempfile",
        "typing",
        "dataclasses",
        "astropy",
        "enum",
    }
    assert not {name for name in loaded if name.endswith((".table_pass", ".images", ".card_faults", ".aggregates"))}
