"""A cold validator that checks headers loads little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

from runtime.fits.making import card, primary

from specc.runtime import fits

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
print(*sorted(sys.modules), sep="\\n")
print(*(finding.rule for finding in findings), sep="\\n", file=sys.stderr)
"""


COSTLY = {
    *("re", "numpy", "json", "argparse", "gzip", "tempfile", "typing", "dataclasses", "astropy", "enum"),
    *("math", "bisect", "importlib", "functools", "collections"),
}
OF_DATA = ("table_pass", "pixel_pass", "arrays", "stored", "rows", "value_checks", "aggregates", "sums")
OF_OTHERS = ("card_faults", "column_check", "columns", "groups", "checksums", "date_faults")


def checked(path, *cards):
    """The modules that a check of a file loaded, and the rules that it found broken."""
    path.write_bytes(primary(*cards))
    ran = subprocess.run([sys.executable, "-c", VALIDATOR, path], capture_output=True, text=True, check=True)
    return set(ran.stdout.split()), ran.stderr.split()


def endings(names):
    return {name.rpartition(".")[2] for name in names if name.startswith("specc.")}


def test_a_clean_check_of_headers_loads_nothing_costly(path):
    cards = card("TELESCOP", "'HST'"), card("DATE-OBS", "'2020-01-01T00:00:00'"), card("EXPTIME", "5.0", "[s] time")
    loaded, broken = checked(path, *cards)
    assert broken == []
    assert not loaded & COSTLY
    assert not endings(loaded) & {*OF_DATA, *OF_OTHERS, "images"}
    assert not {name for name in loaded if ".register.f" in name}


def test_a_fault_loads_the_levels_of_its_own_group_alone_and_no_regular_expressions(path):
    cards = card("TELESCOP", "'HST'"), card("DATE", "'18-Feb-1993'"), card("DATE-OBS", "'2020-01-01T00:00:00'")
    loaded, broken = checked(path, *cards, card("EXPTIME", "5.0", "[s] time"))
    assert broken == ["p/PRIMARY:undeclared-keyword", "F0409"]
    assert not loaded & COSTLY
    assert {name.rpartition(".")[2] for name in loaded if ".register.f" in name} == {"f04"}


def test_a_keyword_that_begins_like_one_of_the_standard_calls_for_no_rules_of_it(path):
    cards = card("TELESCOP", "'HST'"), card("DATE-OBS", "'2020-01-01T00:00:00'"), card("EXPTIME", "5.0", "[s] time")
    loaded, _ = checked(path, *cards, card("GROUPGAP", "0"), card("DATAMODL", "'ImageModel'"))
    assert not endings(loaded) & {"groups", "checksums"}


def test_no_module_of_the_format_hides_a_name_that_it_gives():
    modules = {Path(found.name).stem for found in Path(fits.__file__).parent.iterdir()}
    assert not modules & set(fits.__all__)
    assert all(not isinstance(getattr(fits, name), ModuleType) for name in fits.__all__)
