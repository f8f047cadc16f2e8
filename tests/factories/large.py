"""A product with three hundred keywords: what the pages of a real mission have to bear, made up and always the same.

Gives the text of a spec, which compiles as those of missions do.
"""

from __future__ import annotations

KEYWORDS = 300
SECTIONS = (
    "Program",
    "Target",
    "Instrument",
    "Exposure",
    "Dither",
    "Aperture",
    "Guide star",
    "Calibration",
    "Times",
    "Photometry",
)
# What a keyword is, by turns: the types, limits, units and levels that there are in a long header.
FACTS = (
    ('string  = "{name}"', "how it was set by those who planned the observation"),
    ("?: string", "name of the file of reference data that was used"),
    ("float  unit s  > 0", "time that it took, from the first reset to the last read"),
    ("float  unit deg  in [0, 360)", "angle on the sky, north through east, at the reference pixel"),
    ("int  in 1..2048", "pixel of the detector, counted from one, in the frame of the instrument"),
    ("bool", "whether the step was done"),
    ("Band", "filter in the pupil wheel or in the filter wheel"),
    ('string  in {"COMPLETE", "SKIPPED", "PERFORMED"}', "what became of a step of the calibration"),
    ("datetime", "when it began, in universal time"),
    ("?: float  unit MJy/sr", "surface brightness of a pixel in which one count a second is seen"),
)
_HEAD = '''\
specc 1
spec {spec} 1.0.0

"""What a large product of a real mission has."""

enum Band : string {{
  "F070W"  "0.7 micrometres, wide",
  "F090W"  "0.9 micrometres, wide",
  "F115W"  "1.15 micrometres, wide",
  "F200W"  "2 micrometres, wide",
}}

flags Quality : uint32 {{
  bit 0   do_not_use  "the pixel is not to be used"
  bit 1   saturated   "it was full during the exposure"
  bit 2   jump_det    "a jump was found in its ramp"
  bit 10  dead        "it gives no signal"
}}

product large : fits "Calibrated image with a long header" {{
  primary {{
'''
_TAIL = """\
  }
  image SCI : float32[ny, nx]  unit MJy/sr nullable       "calibrated pixels"
  image ERR : float32[ny, nx]  unit MJy/sr nullable >= 0  "1-sigma uncertainty of SCI"
  image DQ  : uint32[ny, nx]   bits Quality               "what is wrong with a pixel"
}
"""


def large_spec(spec: str = "bench.large", keywords: int = KEYWORDS) -> str:
    """Give the text of a spec whose product has so many keywords, in ten sections."""
    lines = []
    shown = None
    for number in range(keywords):
        section = number * len(SECTIONS) // keywords
        if section != shown:
            lines.append(f'    section "{SECTIONS[section]}"')
            shown = section
        name = f"{SECTIONS[section][:4].upper()}{number:04d}"
        facts, about = FACTS[number % len(FACTS)]
        optional, kind = facts.startswith("?: "), facts.removeprefix("?: ").replace("{name}", name)
        lines.append(f'    {name}{"?" if optional else ""} : {kind}  "{about}"')
    return _HEAD.format(spec=spec) + "\n".join(lines) + "\n" + _TAIL
