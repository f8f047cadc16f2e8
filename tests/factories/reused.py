"""A spec that says once what it can: a vocabulary, named types, enums built on others, a fragment with parameters."""

from __future__ import annotations

HEAD = """
enum Detector : string { "A", "B" }
enum Any : string { include Detector, "N/A" }
subset First of Any { "A", "N/A" }
type Acid : string matches /o[0-9]{3}/ "association candidate"
type Flux : float32 unit Jy nullable

vocabulary Terms {
  EXPTIME  : float unit s > 0 as asdf meta.exposure.time "time on source"
  DETECTOR : Any "detector"
  ACID     : Acid
  NUMBER   : int32 "number"
}
header Sub(most : int, kind : string) {
  START : int in [1, most] "first column"
  KIND  : string = kind "kind"
  require START + 2 <= most "room is left"
}
"""
BODY = """
filename "{acid}_p.fits" { acid : Acid = primary.ACID }
primary {
  use Terms.EXPTIME, DETECTOR, ACID { EXPTIME : < 100  DETECTOR : First }
  include Sub(10, "IMAGE")
}
image SCI : Flux[2, 3] finite "pixels"
table T { columns { use Terms.NUMBER { NUMBER : >= 0 }  F : Flux[2] "flux" } }
"""
