"""Checks of jwst.reference_json 1.0.0.

Reference files of JWST that are JSON: where spectra are extracted, and which micro-shutters are stuck. What a file is for stands at its top, beside the data.

The database knows more kinds that are JSON (regions of world coordinates, versions of software, levels of data), of which nothing is published.

Made by specc from the texts below. Change them, not this file.

    jwst/reference_json.specc  sha256 f2245a9128ba8fe39022281e7b4ecc0f5c72f9a5119b165e384b347afee98d3b
    jwst/reference.specc       sha256 13c9af053eaede59a153592c0cfa9e1675dd32279bac884b4d1e21d80fb56a4a
    jwst/values.specc          sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
"""

from __future__ import annotations

from _runtime.choices import choose, exactly_one
from _runtime.documents import DocumentProduct, block
from _runtime.expressions import lower
from _runtime.json import JSON
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck
from _runtime.trees.values import either, listed, obj, scalar

POLICY = Policy()

TELESCOPE = ("JWST",)  # reference.specc:14

KIND = ("EXTRACT1D", "MSAOPER")  # reference_json.specc:15

REF_INSTRUMENT = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS", "GENERIC")  # reference.specc:18


def check_extract1d_tree(h: TreeCheck) -> None:
    """tree."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference_json.specc:31
    h.keyword("reftype", "string", equals="EXTRACT1D", one_of=KIND, ignore_case=True)  # reference_json.specc:32
    h.keyword("instrument", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_json.specc:33
    h.keyword("exp_type", "string", matches=r"([A-Z0-9_/-]+\|?)+")  # reference_json.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_json.specc:35
    h.keyword("author", "string", nonempty=True)  # reference_json.specc:36
    h.keyword("useafter", "datetime")  # reference_json.specc:37
    h.key("history", either(scalar("string"), listed(scalar("string"), least=1)))  # reference_json.specc:38
    h.keyword("title", "string", level="optional")  # reference_json.specc:39
    h.keyword("description", "string", level="optional", nonempty=True)  # reference_json.specc:41
    h.keyword("descrip", "string", level="optional", nonempty=True)  # reference_json.specc:42
    h.key("apertures", listed(obj(check_extract1d_tree_apertures), least=1))  # reference_json.specc:54
    choose(
        h,
        "exactly_one-description-descrip",
        exactly_one,
        (("description",), ("descrip",)),
        lambda: ((h.exists("description"),), (h.exists("descrip"),)),
        message="it says what it holds, by one name or the other",
    )  # reference_json.specc:40
    h.undeclared("info")


def check_extract1d_tree_apertures(h: TreeCheck) -> None:
    """tree.apertures: one aperture."""
    h.keyword("id", "string", nonempty=True)  # reference_json.specc:55
    h.keyword("spectral_order", "int|string", level="optional")  # reference_json.specc:56
    h.keyword("region_type", "string", level="optional", equals="target")  # reference_json.specc:57
    h.keyword("dispaxis", "int", level="optional", one_of=(1, 2))  # reference_json.specc:58
    h.keyword("xstart", "float|int", level="optional")  # reference_json.specc:59
    h.keyword("xstop", "float|int", level="optional")  # reference_json.specc:60
    h.keyword("ystart", "float|int", level="optional")  # reference_json.specc:61
    h.keyword("ystop", "float|int", level="optional")  # reference_json.specc:62
    h.key(
        "src_coeff", listed(listed(scalar("float|int"), least=1), least=2), level="optional"
    )  # reference_json.specc:63
    h.key(
        "bkg_coeff", listed(listed(scalar("float|int"), least=1), least=2), level="optional"
    )  # reference_json.specc:64
    h.keyword("independent_var", "string", level="optional", one_of=("wavelength", "pixel"))  # reference_json.specc:65
    h.keyword("smoothing_length", "int", level="optional", at_least=0)  # reference_json.specc:66
    h.keyword(
        "bkg_fit", "string", level="optional", nullable=True, one_of=("poly", "mean", "median")
    )  # reference_json.specc:67
    h.keyword("bkg_order", "int", level="optional", at_least=0)  # reference_json.specc:68
    h.keyword("extract_width", "int", level="optional", nullable=True, above=0)  # reference_json.specc:69
    h.keyword("use_source_posn", "bool", level="optional", nullable=True)  # reference_json.specc:70
    h.rule(
        "xstart-xstop",
        lambda: h["xstart"] <= h["xstop"],
        if_present=("xstart", "xstop"),
        show={"xstart": lambda: h["xstart"], "xstop": lambda: h["xstop"]},
        message="an aperture has an inside",
    )  # reference_json.specc:71
    h.rule(
        "ystart-ystop",
        lambda: h["ystart"] <= h["ystop"],
        if_present=("ystart", "ystop"),
        show={"ystart": lambda: h["ystart"], "ystop": lambda: h["ystop"]},
        message="an aperture has an inside",
    )  # reference_json.specc:72
    h.undeclared("info")


def check_msaoper_tree(h: TreeCheck) -> None:
    """tree."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference_json.specc:31
    h.keyword("reftype", "string", equals="MSAOPER", one_of=KIND, ignore_case=True)  # reference_json.specc:32
    h.keyword(
        "instrument", "string", equals="NIRSPEC", one_of=REF_INSTRUMENT, ignore_case=True
    )  # reference_json.specc:33
    h.keyword("exp_type", "string", matches=r"([A-Z0-9_/-]+\|?)+")  # reference_json.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_json.specc:35
    h.keyword("author", "string", nonempty=True)  # reference_json.specc:36
    h.keyword("useafter", "datetime")  # reference_json.specc:37
    h.key("history", either(scalar("string"), listed(scalar("string"), least=1)))  # reference_json.specc:38
    h.keyword("title", "string", level="optional")  # reference_json.specc:39
    h.keyword("description", "string", level="optional", nonempty=True)  # reference_json.specc:41
    h.keyword("descrip", "string", level="optional", nonempty=True)  # reference_json.specc:42
    h.key("msaoper", listed(obj(check_msaoper_tree_msaoper), least=1))  # reference_json.specc:85
    choose(
        h,
        "exactly_one-description-descrip",
        exactly_one,
        (("description",), ("descrip",)),
        lambda: ((h.exists("description"),), (h.exists("descrip"),)),
        message="it says what it holds, by one name or the other",
    )  # reference_json.specc:40
    h.undeclared("info")


def check_msaoper_tree_msaoper(h: TreeCheck) -> None:
    """tree.msaoper: one shutter."""
    h.keyword("Q", "int", at_least=1, at_most=4)  # reference_json.specc:86
    h.keyword("x", "int", at_least=1, at_most=365)  # reference_json.specc:87
    h.keyword("y", "int", at_least=1, at_most=171)  # reference_json.specc:88
    h.keyword("state", "string", one_of=("open", "closed"))  # reference_json.specc:89
    h.keyword("TA state", "string", one_of=("open", "closed"))  # reference_json.specc:90
    h.keyword("Internal state", "string", one_of=("open", "closed", "normal"))  # reference_json.specc:91
    h.keyword("Vignetted", "string", one_of=("yes", "no"))  # reference_json.specc:92
    h.undeclared("info")


PRODUCTS = (
    DocumentProduct(
        "extract1d",
        JSON,
        title="Where spectra are extracted",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_extract1d_(?P<serial>[0-9]{4})\.json",
                "jwst_{instrument}_extract1d_{serial}.json",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.hdu("tree")["instrument"])), field("serial", "number")),
        identify=lambda f: lower(f.hdu("tree")["reftype"]) == "extract1d",
        layout=(block("tree", "object", check_extract1d_tree),),
    ),
    DocumentProduct(
        "msaoper",
        JSON,
        title="Micro-shutters that are stuck",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_msaoper_(?P<serial>[0-9]{4})\.json",
                "jwst_{instrument}_msaoper_{serial}.json",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.hdu("tree")["instrument"])), field("serial", "number")),
        identify=lambda f: lower(f.hdu("tree")["reftype"]) == "msaoper",
        layout=(block("tree", "object", check_msaoper_tree),),
    ),
)

RULES = """\
error 0:51 extract1d:name
error 0:23 extract1d/name/instrument:value
error 0:31 extract1d/tree/telescope:presence
error 0:31 extract1d/tree/telescope:type
error 0:31 extract1d/tree/telescope:null
error 0:31 extract1d/tree/telescope:in
error 0:32 extract1d/tree/reftype:presence
error 0:32 extract1d/tree/reftype:type
error 0:32 extract1d/tree/reftype:null
error 0:32 extract1d/tree/reftype:value
error 0:32 extract1d/tree/reftype:in
error 0:33 extract1d/tree/instrument:presence
error 0:33 extract1d/tree/instrument:type
error 0:33 extract1d/tree/instrument:null
error 0:33 extract1d/tree/instrument:in
error 0:34 extract1d/tree/exp_type:presence
error 0:34 extract1d/tree/exp_type:type
error 0:34 extract1d/tree/exp_type:null
error 0:34 extract1d/tree/exp_type:matches
error 0:35 extract1d/tree/pedigree:presence
error 0:35 extract1d/tree/pedigree:type
error 0:35 extract1d/tree/pedigree:null
error 0:35 extract1d/tree/pedigree:matches
error 0:36 extract1d/tree/author:presence
error 0:36 extract1d/tree/author:type
error 0:36 extract1d/tree/author:null
error 0:36 extract1d/tree/author:nonempty
error 0:37 extract1d/tree/useafter:presence
error 0:37 extract1d/tree/useafter:type
error 0:37 extract1d/tree/useafter:null
error 0:38 extract1d/tree/history:presence
error 0:38 extract1d/tree/history:type
error 0:38 extract1d/tree/history:length
error 0:38 extract1d/tree/history:null
error 0:39 extract1d/tree/title:type
error 0:39 extract1d/tree/title:null
error 0:41 extract1d/tree/description:type
error 0:41 extract1d/tree/description:null
error 0:41 extract1d/tree/description:nonempty
error 0:42 extract1d/tree/descrip:type
error 0:42 extract1d/tree/descrip:null
error 0:42 extract1d/tree/descrip:nonempty
error 0:54 extract1d/tree/apertures:presence
error 0:54 extract1d/tree/apertures:type
error 0:54 extract1d/tree/apertures:length
error 0:40 extract1d/tree:exactly_one-description-descrip
error 0:52 extract1d/tree:type
info 0:52 extract1d/tree:undeclared-key
error 0:55 extract1d/tree.apertures/id:presence
error 0:55 extract1d/tree.apertures/id:type
error 0:55 extract1d/tree.apertures/id:null
error 0:55 extract1d/tree.apertures/id:nonempty
error 0:56 extract1d/tree.apertures/spectral_order:type
error 0:56 extract1d/tree.apertures/spectral_order:null
error 0:57 extract1d/tree.apertures/region_type:type
error 0:57 extract1d/tree.apertures/region_type:null
error 0:57 extract1d/tree.apertures/region_type:value
error 0:58 extract1d/tree.apertures/dispaxis:type
error 0:58 extract1d/tree.apertures/dispaxis:null
error 0:58 extract1d/tree.apertures/dispaxis:in
error 0:59 extract1d/tree.apertures/xstart:type
error 0:59 extract1d/tree.apertures/xstart:null
error 0:60 extract1d/tree.apertures/xstop:type
error 0:60 extract1d/tree.apertures/xstop:null
error 0:61 extract1d/tree.apertures/ystart:type
error 0:61 extract1d/tree.apertures/ystart:null
error 0:62 extract1d/tree.apertures/ystop:type
error 0:62 extract1d/tree.apertures/ystop:null
error 0:63 extract1d/tree.apertures/src_coeff:type
error 0:63 extract1d/tree.apertures/src_coeff:length
error 0:63 extract1d/tree.apertures/src_coeff:null
error 0:64 extract1d/tree.apertures/bkg_coeff:type
error 0:64 extract1d/tree.apertures/bkg_coeff:length
error 0:64 extract1d/tree.apertures/bkg_coeff:null
error 0:65 extract1d/tree.apertures/independent_var:type
error 0:65 extract1d/tree.apertures/independent_var:null
error 0:65 extract1d/tree.apertures/independent_var:in
error 0:66 extract1d/tree.apertures/smoothing_length:type
error 0:66 extract1d/tree.apertures/smoothing_length:null
error 0:66 extract1d/tree.apertures/smoothing_length:limit
error 0:67 extract1d/tree.apertures/bkg_fit:type
error 0:67 extract1d/tree.apertures/bkg_fit:in
error 0:68 extract1d/tree.apertures/bkg_order:type
error 0:68 extract1d/tree.apertures/bkg_order:null
error 0:68 extract1d/tree.apertures/bkg_order:limit
error 0:69 extract1d/tree.apertures/extract_width:type
error 0:69 extract1d/tree.apertures/extract_width:limit
error 0:70 extract1d/tree.apertures/use_source_posn:type
error 0:71 extract1d/tree.apertures:xstart-xstop
error 0:72 extract1d/tree.apertures:ystart-ystop
info 0:54 extract1d/tree.apertures:undeclared-key
error 0:82 msaoper:name
error 0:23 msaoper/name/instrument:value
error 0:31 msaoper/tree/telescope:presence
error 0:31 msaoper/tree/telescope:type
error 0:31 msaoper/tree/telescope:null
error 0:31 msaoper/tree/telescope:in
error 0:32 msaoper/tree/reftype:presence
error 0:32 msaoper/tree/reftype:type
error 0:32 msaoper/tree/reftype:null
error 0:32 msaoper/tree/reftype:value
error 0:32 msaoper/tree/reftype:in
error 0:33 msaoper/tree/instrument:presence
error 0:33 msaoper/tree/instrument:type
error 0:33 msaoper/tree/instrument:null
error 0:33 msaoper/tree/instrument:value
error 0:33 msaoper/tree/instrument:in
error 0:34 msaoper/tree/exp_type:presence
error 0:34 msaoper/tree/exp_type:type
error 0:34 msaoper/tree/exp_type:null
error 0:34 msaoper/tree/exp_type:matches
error 0:35 msaoper/tree/pedigree:presence
error 0:35 msaoper/tree/pedigree:type
error 0:35 msaoper/tree/pedigree:null
error 0:35 msaoper/tree/pedigree:matches
error 0:36 msaoper/tree/author:presence
error 0:36 msaoper/tree/author:type
error 0:36 msaoper/tree/author:null
error 0:36 msaoper/tree/author:nonempty
error 0:37 msaoper/tree/useafter:presence
error 0:37 msaoper/tree/useafter:type
error 0:37 msaoper/tree/useafter:null
error 0:38 msaoper/tree/history:presence
error 0:38 msaoper/tree/history:type
error 0:38 msaoper/tree/history:length
error 0:38 msaoper/tree/history:null
error 0:39 msaoper/tree/title:type
error 0:39 msaoper/tree/title:null
error 0:41 msaoper/tree/description:type
error 0:41 msaoper/tree/description:null
error 0:41 msaoper/tree/description:nonempty
error 0:42 msaoper/tree/descrip:type
error 0:42 msaoper/tree/descrip:null
error 0:42 msaoper/tree/descrip:nonempty
error 0:85 msaoper/tree/msaoper:presence
error 0:85 msaoper/tree/msaoper:type
error 0:85 msaoper/tree/msaoper:length
error 0:40 msaoper/tree:exactly_one-description-descrip
error 0:83 msaoper/tree:type
info 0:83 msaoper/tree:undeclared-key
error 0:86 msaoper/tree.msaoper/Q:presence
error 0:86 msaoper/tree.msaoper/Q:type
error 0:86 msaoper/tree.msaoper/Q:null
error 0:86 msaoper/tree.msaoper/Q:limit
error 0:87 msaoper/tree.msaoper/x:presence
error 0:87 msaoper/tree.msaoper/x:type
error 0:87 msaoper/tree.msaoper/x:null
error 0:87 msaoper/tree.msaoper/x:limit
error 0:88 msaoper/tree.msaoper/y:presence
error 0:88 msaoper/tree.msaoper/y:type
error 0:88 msaoper/tree.msaoper/y:null
error 0:88 msaoper/tree.msaoper/y:limit
error 0:89 msaoper/tree.msaoper/state:presence
error 0:89 msaoper/tree.msaoper/state:type
error 0:89 msaoper/tree.msaoper/state:null
error 0:89 msaoper/tree.msaoper/state:in
error 0:90 msaoper/tree.msaoper/TA state:presence
error 0:90 msaoper/tree.msaoper/TA state:type
error 0:90 msaoper/tree.msaoper/TA state:null
error 0:90 msaoper/tree.msaoper/TA state:in
error 0:91 msaoper/tree.msaoper/Internal state:presence
error 0:91 msaoper/tree.msaoper/Internal state:type
error 0:91 msaoper/tree.msaoper/Internal state:null
error 0:91 msaoper/tree.msaoper/Internal state:in
error 0:92 msaoper/tree.msaoper/Vignetted:presence
error 0:92 msaoper/tree.msaoper/Vignetted:type
error 0:92 msaoper/tree.msaoper/Vignetted:null
error 0:92 msaoper/tree.msaoper/Vignetted:in
info 0:85 msaoper/tree.msaoper:undeclared-key
"""

SPEC = Spec(
    "jwst.reference_json",
    "1.0.0",
    sources=("jwst/reference_json.specc", "jwst/reference.specc", "jwst/values.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
