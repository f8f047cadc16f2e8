"""Writers of text tables, in memory, and the folder that they write to."""

from __future__ import annotations

import pytest
from factories.versioned import plan_of

from specc.backends.writer.memory import load

CSV = """
specc 1
spec demo.csv 1.0.0
policy { undeclared columns allowed }
enum Kind : string { "star" "a star", "galaxy" "a galaxy" }
product things : csv "One row a thing" {
  filename "things_{night}.csv" { night : date written "YYYYMMDD" }
  delimiter ";"
  comments "#"
  nulls "NULL", ""
  rows >= 1
  columns {
    name  : string nullable  also NAME                       "what it is called"
    n     : int32 null -1  nullable                          "how many"
    mixed : int | float                                      "counts, or means of them"
    small : float32 nullable                                 "of 32 bits"
    time  : float64 unit s nullable >= 0                     "how long"
    good  : bool written "t" | "f" ignoring case nullable    "whether it is good"
    sure  : bool                                             "whether that is sure"
    day   : date written "DD/MM/YYYY"                        "when"
    id    : digits[4]                                        "number"
    any?  : float | int | string nullable                    "whatever it is"
    kind? : Kind                                             "of which kind"
  }
}
"""
ECSV = """
specc 1
spec demo.ecsv 1.0.0
policy { undeclared columns error }
enum Band : string { "g" "green", "r" "red" }
product cat : ecsv "One row a source" {
  filename "cat_{area}_{made}.ecsv" { area : string = meta.area  made : date written "YYYYMMDD" = meta.made }
  delimiter ","
  nulls "n/a"
  meta {
    area    : string matches /[a-z0-9]+/  "which field"
    made    : date                        "when it was made"
    layout  : int = 3                     "how it is laid out"
    band?   : Band                        "in which light"
    depth?  : float unit mag              "limiting magnitude"
    by?     : object "who made it" { who : string "name"  when? : datetime "when" }
    undeclared keys allowed
  }
  rows >= 0
  columns {
    label : int64 unique                       "number of the source"
    flux  : float64 unit Jy nullable           "flux density"
    err   : float32 unit of flux nullable      "its error"
    mag   : float unit mag implied nullable    "the same as magnitude"
    good  : bool                               "whether it is good"
    n?    : uint8                              "count"
    box   : float64[4] unit pix                "corners"
    mat?  : int32[2, 3]                        "matrix"
    spec? : float32[*] unit Jy nullable        "spectrum"
    names? : string[2, *]                      "names"
    id?   : digits[5]                          "number in a list"
    day?  : date written "DD/MM/YYYY"          "when"
    free? : any                                "anything"
    sky   : skycoord(icrs)                     "position"
    gal?  : skycoord(galactic)                 "the same in the galaxy"
    seen? : time(utc)                          "when it was seen"
    in_[b]? : float nullable for b in {g, r}   "flux in a band"
  }
}
"""


@pytest.fixture(scope="session")
def csv_writer():
    """The writer of a spec of CSV."""
    return load(plan_of(CSV))


@pytest.fixture(scope="session")
def ecsv_writer():
    """The writer of a spec of ECSV."""
    return load(plan_of(ECSV))
