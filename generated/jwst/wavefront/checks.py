"""Checks of jwst.wavefront 1.0.0.

Wavefronts of the telescope: by how much light of a star is early or late over the pupil, as routine wavefront sensing measures it every few days, and as programs
that model point spreads read and write it.

Made by specc from the texts below. Change them, not this file.

    jwst/wavefront.specc  sha256 c05f493ccadd7f2c5fd99327dccddc25aa7536adea11d47783684948662be2c9
"""

from __future__ import annotations

from _runtime.expressions import close_to
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.fits.commentary import commentary
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(unit_aliases={"micron": "um", "meter": "m"}, undeclared_keywords="info", undeclared_hdus="info")

SENSING_APERTURE = ("NRCA3_FP1", "NRCA1_FP6")  # wavefront.specc:16


def keywords_of_opd_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("CORR_ID", "string", matches=r"R\d{10}")  # wavefront.specc:34
    h.keyword("APERNAME", "string", one_of=SENSING_APERTURE, open_enum=True)  # wavefront.specc:35
    h.keyword("DATE-OBS", "date")  # wavefront.specc:36
    h.keyword("TIME-OBS", "time")  # wavefront.specc:37
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # wavefront.specc:38
    h.keyword("TSTAMP", "string", level="optional")  # wavefront.specc:39
    h.keyword("GROUP_ID", "string|int", level="optional")  # wavefront.specc:40
    h.keyword("PUPLSCAL", "any", level="forbidden")  # wavefront.specc:41


def check_opd_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_opd_primary)
    h.no_data()  # wavefront.specc:33
    h.undeclared("info")


def check_opd_RESULT_PHASE(h: HduCheck) -> None:
    """RESULT_PHASE: wavefront, 0 where there is no mirror."""
    h.keyword("EXTNAME", "string", equals="RESULT_PHASE")  # wavefront.specc:44
    h.keyword("RMS_WFE", "float", unit="um", at_least=0)  # wavefront.specc:45
    h.image("float", shape=("side", "side"), unit="um", unit_absent=True)  # wavefront.specc:43
    h.undeclared("info")


def check_opd_EXPECTED(h: HduCheck) -> None:
    """EXPECTED: wavefront that is expected after the correction."""
    h.image("float", shape=("side", "side"), unit="um", unit_absent=True)  # wavefront.specc:47
    h.undeclared("info")


def keywords_of_opd_model_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("PUPLSCAL", "float", unit="m", above=0)  # wavefront.specc:56
    h.keyword("PUPLDIAM", "float", level="optional", unit="m", above=0)  # wavefront.specc:57
    h.keyword("CONTENTS", "string", level="optional")  # wavefront.specc:58
    h.keyword("OPTIC", "string", level="optional")  # wavefront.specc:59
    h.keyword("SOURCE", "string", level="optional")  # wavefront.specc:60
    h.keyword("VERSION", "string", level="optional")  # wavefront.specc:61
    h.keyword("PIXELSCL", "float", level="optional", above=0)  # wavefront.specc:62
    h.keyword("PIXUNIT", "string", level="optional")  # wavefront.specc:63
    h.keyword("APERNAME", "string", level="optional", one_of=SENSING_APERTURE, open_enum=True)  # wavefront.specc:64
    h.keyword("CORR_ID", "string", level="optional", matches=r"R\d{10}")  # wavefront.specc:65


def check_opd_model_primary(h: HduCheck) -> None:
    """PRIMARY: wavefront, 0 where there is no mirror."""
    h.keywords(keywords_of_opd_model_primary)
    commentary(h, "HISTORY", level="optional")  # wavefront.specc:66
    h.image("float", shape=("side", "side"), unit=("m", "um", "nm"))  # wavefront.specc:55
    h.rule(
        "PUPLDIAM-PUPLSCAL-side",
        lambda: close_to(h["PUPLDIAM"], h["PUPLSCAL"] * h.dimension("side"), 0.001, relative=True),
        if_present=("PUPLDIAM",),
        show={
            "PUPLDIAM": lambda: h["PUPLDIAM"],
            "PUPLSCAL": lambda: h["PUPLSCAL"],
            "side": lambda: h.dimension("side"),
        },
        message="the array is as wide as the pupil",
    )  # wavefront.specc:67
    h.undeclared("info")


PRODUCTS = (
    FitsProduct(
        "opd",
        title="Optical path difference, as wavefront sensing measured it",
        names=(
            NameTemplate(
                r"(?P<corr>R\d{10})\-(?P<aperture>[A-Z0-9_]+)\-(?P<group>[0-9]+)\.fits",
                "{corr}-{aperture}-{group}.fits",
            ),
        ),
        fields=(
            field("corr", "text", lambda f: f.primary["CORR_ID"]),
            field("aperture", "text", lambda f: f.primary["APERNAME"]),
            field("group", "text"),
        ),
        identify=lambda f: f.primary.exists("CORR_ID") and not f.primary.exists("PUPLSCAL"),
        layout=(
            hdu("PRIMARY", "primary", check_opd_primary),
            hdu("RESULT_PHASE", "image", check_opd_RESULT_PHASE, at=1),
            hdu("EXPECTED", "image", check_opd_EXPECTED, level="optional"),
        ),
        dimensions=("side",),
    ),
    FitsProduct(
        "opd_model",
        title="Optical path difference, as models of point spreads take it",
        identify=lambda f: (
            f.primary.exists("PUPLSCAL") and (not f.primary.exists("CONTENTS") or f.primary["CONTENTS"] == "opd")
        ),
        layout=(hdu("PRIMARY", "primary", check_opd_model_primary),),
        dimensions=("side",),
    ),
)

RULES = """\
error 0:28 opd:name
error 0:29 opd/name/corr:value
error 0:30 opd/name/aperture:value
info 0:21 opd:undeclared-hdu
error 0:34 opd/PRIMARY/CORR_ID:presence
error 0:34 opd/PRIMARY/CORR_ID:type
error 0:34 opd/PRIMARY/CORR_ID:null
error 0:34 opd/PRIMARY/CORR_ID:matches
error 0:35 opd/PRIMARY/APERNAME:presence
error 0:35 opd/PRIMARY/APERNAME:type
error 0:35 opd/PRIMARY/APERNAME:null
warning 0:35 opd/PRIMARY/APERNAME:in
error 0:36 opd/PRIMARY/DATE-OBS:presence
error 0:36 opd/PRIMARY/DATE-OBS:type
error 0:36 opd/PRIMARY/DATE-OBS:null
error 0:37 opd/PRIMARY/TIME-OBS:presence
error 0:37 opd/PRIMARY/TIME-OBS:type
error 0:37 opd/PRIMARY/TIME-OBS:null
error 0:38 opd/PRIMARY/OBS_ID:presence
error 0:38 opd/PRIMARY/OBS_ID:type
error 0:38 opd/PRIMARY/OBS_ID:null
error 0:38 opd/PRIMARY/OBS_ID:matches
error 0:39 opd/PRIMARY/TSTAMP:type
error 0:39 opd/PRIMARY/TSTAMP:null
error 0:40 opd/PRIMARY/GROUP_ID:type
error 0:40 opd/PRIMARY/GROUP_ID:null
error 0:41 opd/PRIMARY/PUPLSCAL:presence
error 0:33 opd/PRIMARY:shape
info 0:33 opd/PRIMARY:undeclared-keyword
error 0:43 opd/RESULT_PHASE:presence
error 0:43 opd/RESULT_PHASE:kind
error 0:43 opd/RESULT_PHASE:match
error 0:44 opd/RESULT_PHASE/EXTNAME:presence
error 0:44 opd/RESULT_PHASE/EXTNAME:type
error 0:44 opd/RESULT_PHASE/EXTNAME:null
error 0:44 opd/RESULT_PHASE/EXTNAME:value
error 0:45 opd/RESULT_PHASE/RMS_WFE:presence
error 0:45 opd/RESULT_PHASE/RMS_WFE:type
error 0:45 opd/RESULT_PHASE/RMS_WFE:null
error 0:45 opd/RESULT_PHASE/RMS_WFE:unit
error 0:45 opd/RESULT_PHASE/RMS_WFE:limit
error 0:43 opd/RESULT_PHASE:type
error 0:43 opd/RESULT_PHASE:shape
error 0:43 opd/RESULT_PHASE:null
error 0:43 opd/RESULT_PHASE:unit
info 0:43 opd/RESULT_PHASE:undeclared-keyword
error 0:47 opd/EXPECTED:kind
error 0:47 opd/EXPECTED:match
error 0:47 opd/EXPECTED:type
error 0:47 opd/EXPECTED:shape
error 0:47 opd/EXPECTED:null
error 0:47 opd/EXPECTED:unit
info 0:47 opd/EXPECTED:undeclared-keyword
info 0:50 opd_model:undeclared-hdu
error 0:55 opd_model/PRIMARY:kind
error 0:56 opd_model/PRIMARY/PUPLSCAL:presence
error 0:56 opd_model/PRIMARY/PUPLSCAL:type
error 0:56 opd_model/PRIMARY/PUPLSCAL:null
error 0:56 opd_model/PRIMARY/PUPLSCAL:unit
error 0:56 opd_model/PRIMARY/PUPLSCAL:limit
error 0:57 opd_model/PRIMARY/PUPLDIAM:type
error 0:57 opd_model/PRIMARY/PUPLDIAM:null
error 0:57 opd_model/PRIMARY/PUPLDIAM:unit
error 0:57 opd_model/PRIMARY/PUPLDIAM:limit
error 0:58 opd_model/PRIMARY/CONTENTS:type
error 0:58 opd_model/PRIMARY/CONTENTS:null
error 0:59 opd_model/PRIMARY/OPTIC:type
error 0:59 opd_model/PRIMARY/OPTIC:null
error 0:60 opd_model/PRIMARY/SOURCE:type
error 0:60 opd_model/PRIMARY/SOURCE:null
error 0:61 opd_model/PRIMARY/VERSION:type
error 0:61 opd_model/PRIMARY/VERSION:null
error 0:62 opd_model/PRIMARY/PIXELSCL:type
error 0:62 opd_model/PRIMARY/PIXELSCL:null
error 0:62 opd_model/PRIMARY/PIXELSCL:limit
error 0:63 opd_model/PRIMARY/PIXUNIT:type
error 0:63 opd_model/PRIMARY/PIXUNIT:null
error 0:64 opd_model/PRIMARY/APERNAME:type
error 0:64 opd_model/PRIMARY/APERNAME:null
warning 0:64 opd_model/PRIMARY/APERNAME:in
error 0:65 opd_model/PRIMARY/CORR_ID:type
error 0:65 opd_model/PRIMARY/CORR_ID:null
error 0:65 opd_model/PRIMARY/CORR_ID:matches
error 0:55 opd_model/PRIMARY:type
error 0:55 opd_model/PRIMARY:shape
error 0:55 opd_model/PRIMARY:null
error 0:55 opd_model/PRIMARY:unit
error 0:67 opd_model/PRIMARY:PUPLDIAM-PUPLSCAL-side
info 0:55 opd_model/PRIMARY:undeclared-keyword
"""

SPEC = Spec(
    "jwst.wavefront",
    "1.0.0",
    sources=("jwst/wavefront.specc",),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
