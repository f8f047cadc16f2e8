"""Checks of jwst.reference 1.0.0.

Reference files of JWST that are ASDF: coordinate transforms, the dispersion of grisms, wavelength ranges, magnitudes of Vega, and parameters of steps. A tree says
what the file is for (`meta`), as all reference files do, and holds models in the tags of the ASDF transform schemas.

Made by specc from the texts below. Change them, not this file.

    jwst/reference.specc  sha256 13c9af053eaede59a153592c0cfa9e1675dd32279bac884b4d1e21d80fb56a4a
    jwst/values.specc     sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
"""

from __future__ import annotations

from _runtime.asdf import ASDF
from _runtime.documents import DocumentProduct, block
from _runtime.expressions import lower, matches
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.structured import part
from _runtime.trees import TreeCheck
from _runtime.trees.arrays import array
from _runtime.trees.values import anything, either, listed, mapped, null, obj, scalar, tagged

POLICY = Policy()

TELESCOPE = ("JWST",)  # reference.specc:14

REF_INSTRUMENT = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS", "GENERIC")  # reference.specc:18


def check_distortion_tree(h: TreeCheck) -> None:
    """tree."""
    h.key("meta", obj(check_distortion_tree_meta))  # reference.specc:102
    h.key("model", obj(check_distortion_Transform, "Transform"))  # reference.specc:107
    h.key(
        "bounding_box",
        listed(obj(check_distortion_tree_bounding_box, places=("low", "high")), least=2, most=2),
        level="optional",
    )  # reference.specc:108
    if h.when(lambda: h.exists("bounding_box"), declares=()):  # reference.specc:109
        h.rule(
            "all-bounding_box.low-bounding_box.high",
            lambda: h.all(
                ("bounding_box.[].[1]", "bounding_box.[].[2]"),
                lambda c: c["bounding_box.[].[1]"] < c["bounding_box.[].[2]"],
            ),
            show={
                "all(bounding_box.low < bounding_box.high)": lambda: h.all(
                    ("bounding_box.[].[1]", "bounding_box.[].[2]"),
                    lambda c: c["bounding_box.[].[1]"] < c["bounding_box.[].[2]"],
                ),
            },
            message="a box has an inside",
        )  # reference.specc:110
    h.undeclared("info")


def check_distortion_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference.specc:30
    h.keyword("reftype", "string")  # reference.specc:31
    h.keyword("title", "string", level="optional")  # reference.specc:32
    h.keyword("description", "string", nonempty=True)  # reference.specc:33
    h.keyword("author", "string", nonempty=True)  # reference.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:35
    h.keyword("useafter", "datetime")  # reference.specc:36
    h.keyword("date", "datetime", level="optional")  # reference.specc:37
    h.keyword("filename", "string", level="optional")  # reference.specc:38
    h.keyword("model_type", "string", level="optional")  # reference.specc:39
    h.key("instrument", obj(check_distortion_tree_meta_instrument))  # reference.specc:40
    h.key("exposure", obj(check_distortion_tree_meta_exposure), level="optional")  # reference.specc:49
    h.key("subarray", obj(check_distortion_tree_meta_subarray), level="optional")  # reference.specc:53
    h.keyword("input_units", "string", level="optional")  # reference.specc:104
    h.keyword("output_units", "string", level="optional")  # reference.specc:105
    h.undeclared("info")


def check_distortion_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:41
    h.keyword("detector", "string", level="optional")  # reference.specc:42
    h.keyword("module", "string", level="optional", one_of=("A", "B"))  # reference.specc:43
    h.keyword("channel", "string|int", level="optional")  # reference.specc:44
    h.keyword("band", "string", level="optional")  # reference.specc:45
    h.keyword("filter", "string", level="optional")  # reference.specc:46
    h.keyword("pupil", "string", level="optional")  # reference.specc:47
    h.undeclared("info")


def check_distortion_tree_meta_exposure(h: TreeCheck) -> None:
    """tree.meta.exposure: which exposures it serves."""
    h.keyword("type", "string", level="optional")  # reference.specc:50
    h.keyword("p_exptype", "string", level="optional", matches=r"([A-Z0-9_-]+\|)+")  # reference.specc:51
    h.undeclared("info")


def check_distortion_tree_meta_subarray(h: TreeCheck) -> None:
    """tree.meta.subarray."""
    h.keyword("name", "string", level="optional")  # reference.specc:54
    h.undeclared("info")


def check_distortion_Transform(h: TreeCheck) -> None:
    """Transform.

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """
    h.keyword("name", "string", level="optional")  # reference.specc:62
    h.key("inputs", listed(scalar("string")), level="optional")  # reference.specc:63
    h.key("outputs", listed(scalar("string")), level="optional")  # reference.specc:64
    h.key("bounding_box", anything(), level="optional")  # reference.specc:65
    h.key("inverse", obj(check_distortion_Transform, "Transform"), level="optional")  # reference.specc:66
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\..*"),
        declares=("forward",),
    ):  # reference.specc:67
        h.key("forward", listed(obj(check_distortion_Transform, "Transform"), least=2, most=2))  # reference.specc:68
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/polynomial-1\..*"), declares=("coefficients", "domain", "window")
    ):  # reference.specc:70
        h.key("coefficients", array("float64", ("...",)))  # reference.specc:71
        h.key(
            "domain", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:72
        h.key(
            "window", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:73
    if h.when(lambda: matches(h.own_tag, r".*/transform/shift-1\..*"), declares=("offset",)):  # reference.specc:75
        h.key("offset", anything())  # reference.specc:76
    if h.when(lambda: matches(h.own_tag, r".*/transform/scale-1\..*"), declares=("factor",)):  # reference.specc:78
        h.key("factor", anything())  # reference.specc:79
    if h.when(lambda: matches(h.own_tag, r".*/transform/identity-1\..*"), declares=("n_dims",)):  # reference.specc:81
        h.keyword("n_dims", "int", level="optional", above=0)  # reference.specc:82
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/constant-1\..*"), declares=("value", "dimensions")
    ):  # reference.specc:84
        h.key("value", anything())  # reference.specc:85
        h.keyword("dimensions", "int", level="optional")  # reference.specc:86
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/remap_axes-1\..*"), declares=("mapping", "n_inputs")
    ):  # reference.specc:88
        h.key("mapping", listed(scalar("int", at_least=0), least=1))  # reference.specc:89
        h.keyword("n_inputs", "int", level="optional", above=0)  # reference.specc:90


def check_distortion_tree_bounding_box(h: TreeCheck) -> None:
    """tree.bounding_box: pixels for which it holds, slowest axis first."""
    h.keyword("low", "float")  # reference.specc:108
    h.keyword("high", "float")  # reference.specc:108


def check_early_distortion_tree(h: TreeCheck) -> None:
    """tree."""
    h.key("meta", anything(), level="forbidden")  # reference.specc:125
    h.keyword("reftype", "string")  # reference.specc:126
    h.keyword("title", "string", level="optional")  # reference.specc:127
    h.keyword("author", "string", nonempty=True)  # reference.specc:128
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:129
    h.keyword("instrument", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:130
    h.keyword("detector", "string", level="optional")  # reference.specc:131
    h.keyword("exp_type", "string", level="optional")  # reference.specc:132
    h.key("model", obj(check_early_distortion_Transform, "Transform"))  # reference.specc:133
    h.undeclared("info")


def check_early_distortion_Transform(h: TreeCheck) -> None:
    """Transform.

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """
    h.keyword("name", "string", level="optional")  # reference.specc:62
    h.key("inputs", listed(scalar("string")), level="optional")  # reference.specc:63
    h.key("outputs", listed(scalar("string")), level="optional")  # reference.specc:64
    h.key("bounding_box", anything(), level="optional")  # reference.specc:65
    h.key("inverse", obj(check_early_distortion_Transform, "Transform"), level="optional")  # reference.specc:66
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\..*"),
        declares=("forward",),
    ):  # reference.specc:67
        h.key(
            "forward", listed(obj(check_early_distortion_Transform, "Transform"), least=2, most=2)
        )  # reference.specc:68
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/polynomial-1\..*"), declares=("coefficients", "domain", "window")
    ):  # reference.specc:70
        h.key("coefficients", array("float64", ("...",)))  # reference.specc:71
        h.key(
            "domain", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:72
        h.key(
            "window", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:73
    if h.when(lambda: matches(h.own_tag, r".*/transform/shift-1\..*"), declares=("offset",)):  # reference.specc:75
        h.key("offset", anything())  # reference.specc:76
    if h.when(lambda: matches(h.own_tag, r".*/transform/scale-1\..*"), declares=("factor",)):  # reference.specc:78
        h.key("factor", anything())  # reference.specc:79
    if h.when(lambda: matches(h.own_tag, r".*/transform/identity-1\..*"), declares=("n_dims",)):  # reference.specc:81
        h.keyword("n_dims", "int", level="optional", above=0)  # reference.specc:82
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/constant-1\..*"), declares=("value", "dimensions")
    ):  # reference.specc:84
        h.key("value", anything())  # reference.specc:85
        h.keyword("dimensions", "int", level="optional")  # reference.specc:86
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/remap_axes-1\..*"), declares=("mapping", "n_inputs")
    ):  # reference.specc:88
        h.key("mapping", listed(scalar("int", at_least=0), least=1))  # reference.specc:89
        h.keyword("n_inputs", "int", level="optional", above=0)  # reference.specc:90


def check_specwcs_tree(h: TreeCheck) -> None:
    """tree."""
    h.key("meta", obj(check_specwcs_tree_meta))  # reference.specc:144
    h.key("orders", listed(scalar("int"), least=1, unique=True))  # reference.specc:149
    h.key(
        "displ",
        listed(
            either(
                obj(check_specwcs_Transform, "Transform"), listed(listed(obj(check_specwcs_Transform, "Transform")))
            ),
            least=1,
        ),
    )  # reference.specc:150
    h.key(
        "dispx",
        listed(
            either(
                obj(check_specwcs_Transform, "Transform"), listed(listed(obj(check_specwcs_Transform, "Transform")))
            ),
            least=1,
        ),
    )  # reference.specc:151
    h.key(
        "dispy",
        listed(
            either(
                obj(check_specwcs_Transform, "Transform"), listed(listed(obj(check_specwcs_Transform, "Transform")))
            ),
            least=1,
        ),
    )  # reference.specc:152
    h.key(
        "invdispl",
        listed(
            either(
                obj(check_specwcs_Transform, "Transform"), listed(listed(obj(check_specwcs_Transform, "Transform")))
            ),
            least=1,
        ),
        level="optional",
    )  # reference.specc:153
    h.key(
        "invdispx", listed(either(obj(check_specwcs_Transform, "Transform"), null()), least=1), level="optional"
    )  # reference.specc:154
    h.key(
        "invdispy", listed(either(obj(check_specwcs_Transform, "Transform"), null()), least=1), level="optional"
    )  # reference.specc:155
    h.undeclared("info")


def check_specwcs_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference.specc:30
    h.keyword("reftype", "string")  # reference.specc:31
    h.keyword("title", "string", level="optional")  # reference.specc:32
    h.keyword("description", "string", nonempty=True)  # reference.specc:33
    h.keyword("author", "string", nonempty=True)  # reference.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:35
    h.keyword("useafter", "datetime")  # reference.specc:36
    h.keyword("date", "datetime", level="optional")  # reference.specc:37
    h.keyword("filename", "string", level="optional")  # reference.specc:38
    h.keyword("model_type", "string", level="optional")  # reference.specc:39
    h.key("instrument", obj(check_specwcs_tree_meta_instrument))  # reference.specc:40
    h.key("exposure", obj(check_specwcs_tree_meta_exposure), level="optional")  # reference.specc:49
    h.key("subarray", obj(check_specwcs_tree_meta_subarray), level="optional")  # reference.specc:53
    h.keyword("input_units", "string")  # reference.specc:146
    h.keyword("output_units", "string")  # reference.specc:147
    h.undeclared("info")


def check_specwcs_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:41
    h.keyword("detector", "string", level="optional")  # reference.specc:42
    h.keyword("module", "string", level="optional", one_of=("A", "B"))  # reference.specc:43
    h.keyword("channel", "string|int", level="optional")  # reference.specc:44
    h.keyword("band", "string", level="optional")  # reference.specc:45
    h.keyword("filter", "string", level="optional")  # reference.specc:46
    h.keyword("pupil", "string", level="optional")  # reference.specc:47
    h.undeclared("info")


def check_specwcs_tree_meta_exposure(h: TreeCheck) -> None:
    """tree.meta.exposure: which exposures it serves."""
    h.keyword("type", "string", level="optional")  # reference.specc:50
    h.keyword("p_exptype", "string", level="optional", matches=r"([A-Z0-9_-]+\|)+")  # reference.specc:51
    h.undeclared("info")


def check_specwcs_tree_meta_subarray(h: TreeCheck) -> None:
    """tree.meta.subarray."""
    h.keyword("name", "string", level="optional")  # reference.specc:54
    h.undeclared("info")


def check_specwcs_Transform(h: TreeCheck) -> None:
    """Transform.

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """
    h.keyword("name", "string", level="optional")  # reference.specc:62
    h.key("inputs", listed(scalar("string")), level="optional")  # reference.specc:63
    h.key("outputs", listed(scalar("string")), level="optional")  # reference.specc:64
    h.key("bounding_box", anything(), level="optional")  # reference.specc:65
    h.key("inverse", obj(check_specwcs_Transform, "Transform"), level="optional")  # reference.specc:66
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\..*"),
        declares=("forward",),
    ):  # reference.specc:67
        h.key("forward", listed(obj(check_specwcs_Transform, "Transform"), least=2, most=2))  # reference.specc:68
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/polynomial-1\..*"), declares=("coefficients", "domain", "window")
    ):  # reference.specc:70
        h.key("coefficients", array("float64", ("...",)))  # reference.specc:71
        h.key(
            "domain", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:72
        h.key(
            "window", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:73
    if h.when(lambda: matches(h.own_tag, r".*/transform/shift-1\..*"), declares=("offset",)):  # reference.specc:75
        h.key("offset", anything())  # reference.specc:76
    if h.when(lambda: matches(h.own_tag, r".*/transform/scale-1\..*"), declares=("factor",)):  # reference.specc:78
        h.key("factor", anything())  # reference.specc:79
    if h.when(lambda: matches(h.own_tag, r".*/transform/identity-1\..*"), declares=("n_dims",)):  # reference.specc:81
        h.keyword("n_dims", "int", level="optional", above=0)  # reference.specc:82
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/constant-1\..*"), declares=("value", "dimensions")
    ):  # reference.specc:84
        h.key("value", anything())  # reference.specc:85
        h.keyword("dimensions", "int", level="optional")  # reference.specc:86
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/remap_axes-1\..*"), declares=("mapping", "n_inputs")
    ):  # reference.specc:88
        h.key("mapping", listed(scalar("int", at_least=0), least=1))  # reference.specc:89
        h.keyword("n_inputs", "int", level="optional", above=0)  # reference.specc:90


def check_wavelengthrange_tree(h: TreeCheck) -> None:
    """tree."""
    h.key("meta", obj(check_wavelengthrange_tree_meta))  # reference.specc:166
    h.key("order", listed(scalar("int"), dimension="n"), level="optional")  # reference.specc:167
    h.key("waverange_selector", listed(scalar("string"), dimension="n"), level="optional")  # reference.specc:168
    h.key("wavelengthrange", listed(anything(), least=1))  # reference.specc:169
    h.undeclared("info")


def check_wavelengthrange_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference.specc:30
    h.keyword("reftype", "string")  # reference.specc:31
    h.keyword("title", "string", level="optional")  # reference.specc:32
    h.keyword("description", "string", nonempty=True)  # reference.specc:33
    h.keyword("author", "string", nonempty=True)  # reference.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:35
    h.keyword("useafter", "datetime")  # reference.specc:36
    h.keyword("date", "datetime", level="optional")  # reference.specc:37
    h.keyword("filename", "string", level="optional")  # reference.specc:38
    h.keyword("model_type", "string", level="optional")  # reference.specc:39
    h.key("instrument", obj(check_wavelengthrange_tree_meta_instrument))  # reference.specc:40
    h.key("exposure", obj(check_wavelengthrange_tree_meta_exposure), level="optional")  # reference.specc:49
    h.key("subarray", obj(check_wavelengthrange_tree_meta_subarray), level="optional")  # reference.specc:53
    h.undeclared("info")


def check_wavelengthrange_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:41
    h.keyword("detector", "string", level="optional")  # reference.specc:42
    h.keyword("module", "string", level="optional", one_of=("A", "B"))  # reference.specc:43
    h.keyword("channel", "string|int", level="optional")  # reference.specc:44
    h.keyword("band", "string", level="optional")  # reference.specc:45
    h.keyword("filter", "string", level="optional")  # reference.specc:46
    h.keyword("pupil", "string", level="optional")  # reference.specc:47
    h.undeclared("info")


def check_wavelengthrange_tree_meta_exposure(h: TreeCheck) -> None:
    """tree.meta.exposure: which exposures it serves."""
    h.keyword("type", "string", level="optional")  # reference.specc:50
    h.keyword("p_exptype", "string", level="optional", matches=r"([A-Z0-9_-]+\|)+")  # reference.specc:51
    h.undeclared("info")


def check_wavelengthrange_tree_meta_subarray(h: TreeCheck) -> None:
    """tree.meta.subarray."""
    h.keyword("name", "string", level="optional")  # reference.specc:54
    h.undeclared("info")


def check_abvega_tree(h: TreeCheck) -> None:
    """tree."""
    h.key("meta", obj(check_abvega_tree_meta))  # reference.specc:180
    h.key(
        "abvega_offset", tagged(obj(check_abvega_tree_abvega_offset), "tag:astropy.org:astropy/table/table-1.*")
    )  # reference.specc:181
    h.undeclared("info")


def check_abvega_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference.specc:30
    h.keyword("reftype", "string")  # reference.specc:31
    h.keyword("title", "string", level="optional")  # reference.specc:32
    h.keyword("description", "string", nonempty=True)  # reference.specc:33
    h.keyword("author", "string", nonempty=True)  # reference.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:35
    h.keyword("useafter", "datetime")  # reference.specc:36
    h.keyword("date", "datetime", level="optional")  # reference.specc:37
    h.keyword("filename", "string", level="optional")  # reference.specc:38
    h.keyword("model_type", "string", level="optional")  # reference.specc:39
    h.key("instrument", obj(check_abvega_tree_meta_instrument))  # reference.specc:40
    h.key("exposure", obj(check_abvega_tree_meta_exposure), level="optional")  # reference.specc:49
    h.key("subarray", obj(check_abvega_tree_meta_subarray), level="optional")  # reference.specc:53
    h.undeclared("info")


def check_abvega_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:41
    h.keyword("detector", "string", level="optional")  # reference.specc:42
    h.keyword("module", "string", level="optional", one_of=("A", "B"))  # reference.specc:43
    h.keyword("channel", "string|int", level="optional")  # reference.specc:44
    h.keyword("band", "string", level="optional")  # reference.specc:45
    h.keyword("filter", "string", level="optional")  # reference.specc:46
    h.keyword("pupil", "string", level="optional")  # reference.specc:47
    h.undeclared("info")


def check_abvega_tree_meta_exposure(h: TreeCheck) -> None:
    """tree.meta.exposure: which exposures it serves."""
    h.keyword("type", "string", level="optional")  # reference.specc:50
    h.keyword("p_exptype", "string", level="optional", matches=r"([A-Z0-9_-]+\|)+")  # reference.specc:51
    h.undeclared("info")


def check_abvega_tree_meta_subarray(h: TreeCheck) -> None:
    """tree.meta.subarray."""
    h.keyword("name", "string", level="optional")  # reference.specc:54
    h.undeclared("info")


def check_abvega_tree_abvega_offset(h: TreeCheck) -> None:
    """tree.abvega_offset: a row for each filter."""
    h.key("colnames", listed(scalar("string"), least=1, unique=True))  # reference.specc:182
    h.key("columns", listed(obj(check_abvega_tree_abvega_offset_columns), least=1))  # reference.specc:183


def check_abvega_tree_abvega_offset_columns(h: TreeCheck) -> None:
    """tree.abvega_offset.columns: the columns, in the same order."""
    h.keyword("name", "string")  # reference.specc:184
    h.key("data", array("string|float32|float64", ("...",)))  # reference.specc:185


def check_pars_tree(h: TreeCheck) -> None:
    """tree."""
    h.keyword("class", "string", level="optional", matches=r"[\w.]+")  # reference.specc:196
    h.keyword("name", "string", level="optional")  # reference.specc:197
    h.key("parameters", mapped(anything(nullable=True)), level="optional")  # reference.specc:198
    h.key("steps", listed(obj(check_pars_Step, "Step")), level="optional")  # reference.specc:199
    h.key("meta", obj(check_pars_tree_meta))  # reference.specc:211
    h.rule(
        "meta.reftype-filename",
        lambda: (
            h["meta.reftype"]
            == "pars-"
            + part(
                h.file.name,
                "step",
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_pars\-(?P<step>[a-z0-9]+)_(?P<serial>[0-9]{4})\.asdf",
            )
        ),
        show={"meta.reftype": lambda: h["meta.reftype"], "filename.step": lambda: h.file.name},
        message="the file is called after what it is for",
    )  # reference.specc:212
    h.undeclared("info")


def check_pars_Step(h: TreeCheck) -> None:
    """Step.

    What a step of the pipeline is told, and the steps within it.
    """
    h.keyword("class", "string", level="optional", matches=r"[\w.]+")  # reference.specc:196
    h.keyword("name", "string", level="optional")  # reference.specc:197
    h.key("parameters", mapped(anything(nullable=True)), level="optional")  # reference.specc:198
    h.key("steps", listed(obj(check_pars_Step, "Step")), level="optional")  # reference.specc:199
    h.undeclared("info")


def check_pars_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference.specc:30
    h.keyword("reftype", "string")  # reference.specc:31
    h.keyword("title", "string", level="optional")  # reference.specc:32
    h.keyword("description", "string", nonempty=True)  # reference.specc:33
    h.keyword("author", "string", nonempty=True)  # reference.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:35
    h.keyword("useafter", "datetime")  # reference.specc:36
    h.keyword("date", "datetime", level="optional")  # reference.specc:37
    h.keyword("filename", "string", level="optional")  # reference.specc:38
    h.keyword("model_type", "string", level="optional")  # reference.specc:39
    h.key("instrument", obj(check_pars_tree_meta_instrument))  # reference.specc:40
    h.key("exposure", obj(check_pars_tree_meta_exposure), level="optional")  # reference.specc:49
    h.key("subarray", obj(check_pars_tree_meta_subarray), level="optional")  # reference.specc:53
    h.undeclared("info")


def check_pars_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:41
    h.keyword("detector", "string", level="optional")  # reference.specc:42
    h.keyword("module", "string", level="optional", one_of=("A", "B"))  # reference.specc:43
    h.keyword("channel", "string|int", level="optional")  # reference.specc:44
    h.keyword("band", "string", level="optional")  # reference.specc:45
    h.keyword("filter", "string", level="optional")  # reference.specc:46
    h.keyword("pupil", "string", level="optional")  # reference.specc:47
    h.undeclared("info")


def check_pars_tree_meta_exposure(h: TreeCheck) -> None:
    """tree.meta.exposure: which exposures it serves."""
    h.keyword("type", "string", level="optional")  # reference.specc:50
    h.keyword("p_exptype", "string", level="optional", matches=r"([A-Z0-9_-]+\|)+")  # reference.specc:51
    h.undeclared("info")


def check_pars_tree_meta_subarray(h: TreeCheck) -> None:
    """tree.meta.subarray."""
    h.keyword("name", "string", level="optional")  # reference.specc:54
    h.undeclared("info")


def check_wavecorr_tree(h: TreeCheck) -> None:
    """tree."""
    h.key("meta", obj(check_wavecorr_tree_meta))  # reference.specc:223
    h.key("aperture_names", listed(scalar("string")), level="optional")  # reference.specc:224
    h.key("apertures", listed(obj(check_wavecorr_tree_apertures), least=1))  # reference.specc:225
    h.undeclared("info")


def check_wavecorr_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("telescope", "string", one_of=TELESCOPE, ignore_case=True)  # reference.specc:30
    h.keyword("reftype", "string")  # reference.specc:31
    h.keyword("title", "string", level="optional")  # reference.specc:32
    h.keyword("description", "string", nonempty=True)  # reference.specc:33
    h.keyword("author", "string", nonempty=True)  # reference.specc:34
    h.keyword(
        "pedigree",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference.specc:35
    h.keyword("useafter", "datetime")  # reference.specc:36
    h.keyword("date", "datetime", level="optional")  # reference.specc:37
    h.keyword("filename", "string", level="optional")  # reference.specc:38
    h.keyword("model_type", "string", level="optional")  # reference.specc:39
    h.key("instrument", obj(check_wavecorr_tree_meta_instrument))  # reference.specc:40
    h.key("exposure", obj(check_wavecorr_tree_meta_exposure), level="optional")  # reference.specc:49
    h.key("subarray", obj(check_wavecorr_tree_meta_subarray), level="optional")  # reference.specc:53
    h.undeclared("info")


def check_wavecorr_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference.specc:41
    h.keyword("detector", "string", level="optional")  # reference.specc:42
    h.keyword("module", "string", level="optional", one_of=("A", "B"))  # reference.specc:43
    h.keyword("channel", "string|int", level="optional")  # reference.specc:44
    h.keyword("band", "string", level="optional")  # reference.specc:45
    h.keyword("filter", "string", level="optional")  # reference.specc:46
    h.keyword("pupil", "string", level="optional")  # reference.specc:47
    h.undeclared("info")


def check_wavecorr_tree_meta_exposure(h: TreeCheck) -> None:
    """tree.meta.exposure: which exposures it serves."""
    h.keyword("type", "string", level="optional")  # reference.specc:50
    h.keyword("p_exptype", "string", level="optional", matches=r"([A-Z0-9_-]+\|)+")  # reference.specc:51
    h.undeclared("info")


def check_wavecorr_tree_meta_subarray(h: TreeCheck) -> None:
    """tree.meta.subarray."""
    h.keyword("name", "string", level="optional")  # reference.specc:54
    h.undeclared("info")


def check_wavecorr_tree_apertures(h: TreeCheck) -> None:
    """tree.apertures: a correction for each aperture."""
    h.keyword("aperture_name", "string", unique=True)  # reference.specc:226
    h.key("variance", array("float64", ("...",)))  # reference.specc:227
    h.keyword("width", "float", above=0)  # reference.specc:228
    h.key("zero_point_offset", obj(check_wavecorr_Transform, "Transform"))  # reference.specc:229
    h.undeclared("info")


def check_wavecorr_Transform(h: TreeCheck) -> None:
    """Transform.

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """
    h.keyword("name", "string", level="optional")  # reference.specc:62
    h.key("inputs", listed(scalar("string")), level="optional")  # reference.specc:63
    h.key("outputs", listed(scalar("string")), level="optional")  # reference.specc:64
    h.key("bounding_box", anything(), level="optional")  # reference.specc:65
    h.key("inverse", obj(check_wavecorr_Transform, "Transform"), level="optional")  # reference.specc:66
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\..*"),
        declares=("forward",),
    ):  # reference.specc:67
        h.key("forward", listed(obj(check_wavecorr_Transform, "Transform"), least=2, most=2))  # reference.specc:68
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/polynomial-1\..*"), declares=("coefficients", "domain", "window")
    ):  # reference.specc:70
        h.key("coefficients", array("float64", ("...",)))  # reference.specc:71
        h.key(
            "domain", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:72
        h.key(
            "window", listed(either(scalar("float"), listed(scalar("float"), least=2, most=2))), level="optional"
        )  # reference.specc:73
    if h.when(lambda: matches(h.own_tag, r".*/transform/shift-1\..*"), declares=("offset",)):  # reference.specc:75
        h.key("offset", anything())  # reference.specc:76
    if h.when(lambda: matches(h.own_tag, r".*/transform/scale-1\..*"), declares=("factor",)):  # reference.specc:78
        h.key("factor", anything())  # reference.specc:79
    if h.when(lambda: matches(h.own_tag, r".*/transform/identity-1\..*"), declares=("n_dims",)):  # reference.specc:81
        h.keyword("n_dims", "int", level="optional", above=0)  # reference.specc:82
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/constant-1\..*"), declares=("value", "dimensions")
    ):  # reference.specc:84
        h.key("value", anything())  # reference.specc:85
        h.keyword("dimensions", "int", level="optional")  # reference.specc:86
    if h.when(
        lambda: matches(h.own_tag, r".*/transform/remap_axes-1\..*"), declares=("mapping", "n_inputs")
    ):  # reference.specc:88
        h.key("mapping", listed(scalar("int", at_least=0), least=1))  # reference.specc:89
        h.keyword("n_inputs", "int", level="optional", above=0)  # reference.specc:90


PRODUCTS = (
    DocumentProduct(
        "distortion",
        ASDF,
        title="Distortion: from detector pixels to V2, V3",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_distortion_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_distortion_{serial}.asdf",
            ),
        ),
        fields=(
            field("instrument", "text", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            field("serial", "number"),
        ),
        identify=lambda f: f.hdu("tree").exists("meta") and f.hdu("tree")["meta.reftype"] == "distortion",
        layout=(block("tree", "object", check_distortion_tree),),
    ),
    DocumentProduct(
        "early_distortion",
        ASDF,
        title="Distortion, as it was written before data models",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_distortion_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_distortion_{serial}.asdf",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.hdu("tree")["instrument"])), field("serial", "number")),
        identify=lambda f: not f.hdu("tree").exists("meta") and f.hdu("tree")["reftype"] == "DISTORTION",
        layout=(block("tree", "object", check_early_distortion_tree),),
    ),
    DocumentProduct(
        "specwcs",
        ASDF,
        title="Dispersion of grisms, a model for each order",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_specwcs_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_specwcs_{serial}.asdf",
            ),
        ),
        fields=(
            field("instrument", "text", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            field("serial", "number"),
        ),
        identify=lambda f: f.hdu("tree")["meta.reftype"] == "specwcs",
        layout=(block("tree", "object", check_specwcs_tree),),
    ),
    DocumentProduct(
        "wavelengthrange",
        ASDF,
        title="Wavelengths that reach the detector, by filter and order",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_wavelengthrange_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_wavelengthrange_{serial}.asdf",
            ),
        ),
        fields=(
            field("instrument", "text", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            field("serial", "number"),
        ),
        identify=lambda f: f.hdu("tree")["meta.reftype"] == "wavelengthrange",
        layout=(block("tree", "object", check_wavelengthrange_tree),),
        dimensions=("n",),
    ),
    DocumentProduct(
        "abvega",
        ASDF,
        title="Magnitudes of Vega in the AB system",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_abvegaoffset_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_abvegaoffset_{serial}.asdf",
            ),
        ),
        fields=(
            field("instrument", "text", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            field("serial", "number"),
        ),
        identify=lambda f: f.hdu("tree")["meta.reftype"] == "abvega_offset",
        layout=(block("tree", "object", check_abvega_tree),),
    ),
    DocumentProduct(
        "pars",
        ASDF,
        title="Parameters of a step",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_pars\-(?P<step>[a-z0-9]+)_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_pars-{step}_{serial}.asdf",
            ),
        ),
        fields=(
            field("instrument", "text", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            field("step", "text"),
            field("serial", "number"),
        ),
        identify=lambda f: matches(f.hdu("tree")["meta.reftype"], "pars-.+"),
        layout=(block("tree", "object", check_pars_tree),),
    ),
    DocumentProduct(
        "wavecorr",
        ASDF,
        title="Corrections of wavelengths for where a source lies in its slit",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_wavecorr_(?P<serial>[0-9]{4})\.asdf",
                "jwst_{instrument}_wavecorr_{serial}.asdf",
            ),
        ),
        fields=(
            field("instrument", "text", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            field("serial", "number"),
        ),
        identify=lambda f: f.hdu("tree")["meta.reftype"] == "wavecorr",
        layout=(block("tree", "object", check_wavecorr_tree),),
    ),
)

RULES = """\
error 0:97 distortion:name
error 0:98 distortion/name/instrument:value
error 0:102 distortion/tree/meta:presence
error 0:102 distortion/tree/meta:type
error 0:107 distortion/tree/model:presence
error 0:107 distortion/tree/model:type
error 0:108 distortion/tree/bounding_box:type
error 0:108 distortion/tree/bounding_box:length
error 0:110 distortion/tree:all-bounding_box.low-bounding_box.high
error 0:101 distortion/tree:type
info 0:101 distortion/tree:undeclared-key
error 0:30 distortion/tree.meta/telescope:presence
error 0:30 distortion/tree.meta/telescope:type
error 0:30 distortion/tree.meta/telescope:null
error 0:30 distortion/tree.meta/telescope:in
error 0:31 distortion/tree.meta/reftype:presence
error 0:31 distortion/tree.meta/reftype:type
error 0:31 distortion/tree.meta/reftype:null
error 0:32 distortion/tree.meta/title:type
error 0:32 distortion/tree.meta/title:null
error 0:33 distortion/tree.meta/description:presence
error 0:33 distortion/tree.meta/description:type
error 0:33 distortion/tree.meta/description:null
error 0:33 distortion/tree.meta/description:nonempty
error 0:34 distortion/tree.meta/author:presence
error 0:34 distortion/tree.meta/author:type
error 0:34 distortion/tree.meta/author:null
error 0:34 distortion/tree.meta/author:nonempty
error 0:35 distortion/tree.meta/pedigree:presence
error 0:35 distortion/tree.meta/pedigree:type
error 0:35 distortion/tree.meta/pedigree:null
error 0:35 distortion/tree.meta/pedigree:matches
error 0:36 distortion/tree.meta/useafter:presence
error 0:36 distortion/tree.meta/useafter:type
error 0:36 distortion/tree.meta/useafter:null
error 0:37 distortion/tree.meta/date:type
error 0:37 distortion/tree.meta/date:null
error 0:38 distortion/tree.meta/filename:type
error 0:38 distortion/tree.meta/filename:null
error 0:39 distortion/tree.meta/model_type:type
error 0:39 distortion/tree.meta/model_type:null
error 0:40 distortion/tree.meta/instrument:presence
error 0:40 distortion/tree.meta/instrument:type
error 0:49 distortion/tree.meta/exposure:type
error 0:53 distortion/tree.meta/subarray:type
error 0:104 distortion/tree.meta/input_units:type
error 0:104 distortion/tree.meta/input_units:null
error 0:105 distortion/tree.meta/output_units:type
error 0:105 distortion/tree.meta/output_units:null
info 0:102 distortion/tree.meta:undeclared-key
error 0:41 distortion/tree.meta.instrument/name:presence
error 0:41 distortion/tree.meta.instrument/name:type
error 0:41 distortion/tree.meta.instrument/name:null
error 0:41 distortion/tree.meta.instrument/name:in
error 0:42 distortion/tree.meta.instrument/detector:type
error 0:42 distortion/tree.meta.instrument/detector:null
error 0:43 distortion/tree.meta.instrument/module:type
error 0:43 distortion/tree.meta.instrument/module:null
error 0:43 distortion/tree.meta.instrument/module:in
error 0:44 distortion/tree.meta.instrument/channel:type
error 0:44 distortion/tree.meta.instrument/channel:null
error 0:45 distortion/tree.meta.instrument/band:type
error 0:45 distortion/tree.meta.instrument/band:null
error 0:46 distortion/tree.meta.instrument/filter:type
error 0:46 distortion/tree.meta.instrument/filter:null
error 0:47 distortion/tree.meta.instrument/pupil:type
error 0:47 distortion/tree.meta.instrument/pupil:null
info 0:40 distortion/tree.meta.instrument:undeclared-key
error 0:50 distortion/tree.meta.exposure/type:type
error 0:50 distortion/tree.meta.exposure/type:null
error 0:51 distortion/tree.meta.exposure/p_exptype:type
error 0:51 distortion/tree.meta.exposure/p_exptype:null
error 0:51 distortion/tree.meta.exposure/p_exptype:matches
info 0:49 distortion/tree.meta.exposure:undeclared-key
error 0:54 distortion/tree.meta.subarray/name:type
error 0:54 distortion/tree.meta.subarray/name:null
info 0:53 distortion/tree.meta.subarray:undeclared-key
error 0:62 distortion/Transform/name:type
error 0:62 distortion/Transform/name:null
error 0:63 distortion/Transform/inputs:type
error 0:63 distortion/Transform/inputs:null
error 0:64 distortion/Transform/outputs:type
error 0:64 distortion/Transform/outputs:null
error 0:65 distortion/Transform/bounding_box:null
error 0:66 distortion/Transform/inverse:type
error 0:68 distortion/Transform/forward:presence
error 0:68 distortion/Transform/forward:type
error 0:68 distortion/Transform/forward:length
error 0:71 distortion/Transform/coefficients:presence
error 0:71 distortion/Transform/coefficients:type
error 0:71 distortion/Transform/coefficients:null
error 0:72 distortion/Transform/domain:type
error 0:72 distortion/Transform/domain:length
error 0:72 distortion/Transform/domain:null
error 0:73 distortion/Transform/window:type
error 0:73 distortion/Transform/window:length
error 0:73 distortion/Transform/window:null
error 0:76 distortion/Transform/offset:presence
error 0:76 distortion/Transform/offset:null
error 0:79 distortion/Transform/factor:presence
error 0:79 distortion/Transform/factor:null
error 0:82 distortion/Transform/n_dims:type
error 0:82 distortion/Transform/n_dims:null
error 0:82 distortion/Transform/n_dims:limit
error 0:85 distortion/Transform/value:presence
error 0:85 distortion/Transform/value:null
error 0:86 distortion/Transform/dimensions:type
error 0:86 distortion/Transform/dimensions:null
error 0:89 distortion/Transform/mapping:presence
error 0:89 distortion/Transform/mapping:type
error 0:89 distortion/Transform/mapping:length
error 0:89 distortion/Transform/mapping:null
error 0:89 distortion/Transform/mapping:limit
error 0:90 distortion/Transform/n_inputs:type
error 0:90 distortion/Transform/n_inputs:null
error 0:90 distortion/Transform/n_inputs:limit
error 0:108 distortion/tree.bounding_box/low:type
error 0:108 distortion/tree.bounding_box/low:null
error 0:108 distortion/tree.bounding_box/high:type
error 0:108 distortion/tree.bounding_box/high:null
error 0:120 early_distortion:name
error 0:121 early_distortion/name/instrument:value
error 0:125 early_distortion/tree/meta:presence
error 0:126 early_distortion/tree/reftype:presence
error 0:126 early_distortion/tree/reftype:type
error 0:126 early_distortion/tree/reftype:null
error 0:127 early_distortion/tree/title:type
error 0:127 early_distortion/tree/title:null
error 0:128 early_distortion/tree/author:presence
error 0:128 early_distortion/tree/author:type
error 0:128 early_distortion/tree/author:null
error 0:128 early_distortion/tree/author:nonempty
error 0:129 early_distortion/tree/pedigree:presence
error 0:129 early_distortion/tree/pedigree:type
error 0:129 early_distortion/tree/pedigree:null
error 0:129 early_distortion/tree/pedigree:matches
error 0:130 early_distortion/tree/instrument:presence
error 0:130 early_distortion/tree/instrument:type
error 0:130 early_distortion/tree/instrument:null
error 0:130 early_distortion/tree/instrument:in
error 0:131 early_distortion/tree/detector:type
error 0:131 early_distortion/tree/detector:null
error 0:132 early_distortion/tree/exp_type:type
error 0:132 early_distortion/tree/exp_type:null
error 0:133 early_distortion/tree/model:presence
error 0:133 early_distortion/tree/model:type
error 0:124 early_distortion/tree:type
info 0:124 early_distortion/tree:undeclared-key
error 0:62 early_distortion/Transform/name:type
error 0:62 early_distortion/Transform/name:null
error 0:63 early_distortion/Transform/inputs:type
error 0:63 early_distortion/Transform/inputs:null
error 0:64 early_distortion/Transform/outputs:type
error 0:64 early_distortion/Transform/outputs:null
error 0:65 early_distortion/Transform/bounding_box:null
error 0:66 early_distortion/Transform/inverse:type
error 0:68 early_distortion/Transform/forward:presence
error 0:68 early_distortion/Transform/forward:type
error 0:68 early_distortion/Transform/forward:length
error 0:71 early_distortion/Transform/coefficients:presence
error 0:71 early_distortion/Transform/coefficients:type
error 0:71 early_distortion/Transform/coefficients:null
error 0:72 early_distortion/Transform/domain:type
error 0:72 early_distortion/Transform/domain:length
error 0:72 early_distortion/Transform/domain:null
error 0:73 early_distortion/Transform/window:type
error 0:73 early_distortion/Transform/window:length
error 0:73 early_distortion/Transform/window:null
error 0:76 early_distortion/Transform/offset:presence
error 0:76 early_distortion/Transform/offset:null
error 0:79 early_distortion/Transform/factor:presence
error 0:79 early_distortion/Transform/factor:null
error 0:82 early_distortion/Transform/n_dims:type
error 0:82 early_distortion/Transform/n_dims:null
error 0:82 early_distortion/Transform/n_dims:limit
error 0:85 early_distortion/Transform/value:presence
error 0:85 early_distortion/Transform/value:null
error 0:86 early_distortion/Transform/dimensions:type
error 0:86 early_distortion/Transform/dimensions:null
error 0:89 early_distortion/Transform/mapping:presence
error 0:89 early_distortion/Transform/mapping:type
error 0:89 early_distortion/Transform/mapping:length
error 0:89 early_distortion/Transform/mapping:null
error 0:89 early_distortion/Transform/mapping:limit
error 0:90 early_distortion/Transform/n_inputs:type
error 0:90 early_distortion/Transform/n_inputs:null
error 0:90 early_distortion/Transform/n_inputs:limit
error 0:139 specwcs:name
error 0:140 specwcs/name/instrument:value
error 0:144 specwcs/tree/meta:presence
error 0:144 specwcs/tree/meta:type
error 0:149 specwcs/tree/orders:presence
error 0:149 specwcs/tree/orders:type
error 0:149 specwcs/tree/orders:length
error 0:149 specwcs/tree/orders:null
error 0:149 specwcs/tree/orders:unique
error 0:150 specwcs/tree/displ:presence
error 0:150 specwcs/tree/displ:type
error 0:150 specwcs/tree/displ:length
error 0:151 specwcs/tree/dispx:presence
error 0:151 specwcs/tree/dispx:type
error 0:151 specwcs/tree/dispx:length
error 0:152 specwcs/tree/dispy:presence
error 0:152 specwcs/tree/dispy:type
error 0:152 specwcs/tree/dispy:length
error 0:153 specwcs/tree/invdispl:type
error 0:153 specwcs/tree/invdispl:length
error 0:154 specwcs/tree/invdispx:type
error 0:154 specwcs/tree/invdispx:length
error 0:155 specwcs/tree/invdispy:type
error 0:155 specwcs/tree/invdispy:length
error 0:143 specwcs/tree:type
info 0:143 specwcs/tree:undeclared-key
error 0:30 specwcs/tree.meta/telescope:presence
error 0:30 specwcs/tree.meta/telescope:type
error 0:30 specwcs/tree.meta/telescope:null
error 0:30 specwcs/tree.meta/telescope:in
error 0:31 specwcs/tree.meta/reftype:presence
error 0:31 specwcs/tree.meta/reftype:type
error 0:31 specwcs/tree.meta/reftype:null
error 0:32 specwcs/tree.meta/title:type
error 0:32 specwcs/tree.meta/title:null
error 0:33 specwcs/tree.meta/description:presence
error 0:33 specwcs/tree.meta/description:type
error 0:33 specwcs/tree.meta/description:null
error 0:33 specwcs/tree.meta/description:nonempty
error 0:34 specwcs/tree.meta/author:presence
error 0:34 specwcs/tree.meta/author:type
error 0:34 specwcs/tree.meta/author:null
error 0:34 specwcs/tree.meta/author:nonempty
error 0:35 specwcs/tree.meta/pedigree:presence
error 0:35 specwcs/tree.meta/pedigree:type
error 0:35 specwcs/tree.meta/pedigree:null
error 0:35 specwcs/tree.meta/pedigree:matches
error 0:36 specwcs/tree.meta/useafter:presence
error 0:36 specwcs/tree.meta/useafter:type
error 0:36 specwcs/tree.meta/useafter:null
error 0:37 specwcs/tree.meta/date:type
error 0:37 specwcs/tree.meta/date:null
error 0:38 specwcs/tree.meta/filename:type
error 0:38 specwcs/tree.meta/filename:null
error 0:39 specwcs/tree.meta/model_type:type
error 0:39 specwcs/tree.meta/model_type:null
error 0:40 specwcs/tree.meta/instrument:presence
error 0:40 specwcs/tree.meta/instrument:type
error 0:49 specwcs/tree.meta/exposure:type
error 0:53 specwcs/tree.meta/subarray:type
error 0:146 specwcs/tree.meta/input_units:presence
error 0:146 specwcs/tree.meta/input_units:type
error 0:146 specwcs/tree.meta/input_units:null
error 0:147 specwcs/tree.meta/output_units:presence
error 0:147 specwcs/tree.meta/output_units:type
error 0:147 specwcs/tree.meta/output_units:null
info 0:144 specwcs/tree.meta:undeclared-key
error 0:41 specwcs/tree.meta.instrument/name:presence
error 0:41 specwcs/tree.meta.instrument/name:type
error 0:41 specwcs/tree.meta.instrument/name:null
error 0:41 specwcs/tree.meta.instrument/name:in
error 0:42 specwcs/tree.meta.instrument/detector:type
error 0:42 specwcs/tree.meta.instrument/detector:null
error 0:43 specwcs/tree.meta.instrument/module:type
error 0:43 specwcs/tree.meta.instrument/module:null
error 0:43 specwcs/tree.meta.instrument/module:in
error 0:44 specwcs/tree.meta.instrument/channel:type
error 0:44 specwcs/tree.meta.instrument/channel:null
error 0:45 specwcs/tree.meta.instrument/band:type
error 0:45 specwcs/tree.meta.instrument/band:null
error 0:46 specwcs/tree.meta.instrument/filter:type
error 0:46 specwcs/tree.meta.instrument/filter:null
error 0:47 specwcs/tree.meta.instrument/pupil:type
error 0:47 specwcs/tree.meta.instrument/pupil:null
info 0:40 specwcs/tree.meta.instrument:undeclared-key
error 0:50 specwcs/tree.meta.exposure/type:type
error 0:50 specwcs/tree.meta.exposure/type:null
error 0:51 specwcs/tree.meta.exposure/p_exptype:type
error 0:51 specwcs/tree.meta.exposure/p_exptype:null
error 0:51 specwcs/tree.meta.exposure/p_exptype:matches
info 0:49 specwcs/tree.meta.exposure:undeclared-key
error 0:54 specwcs/tree.meta.subarray/name:type
error 0:54 specwcs/tree.meta.subarray/name:null
info 0:53 specwcs/tree.meta.subarray:undeclared-key
error 0:62 specwcs/Transform/name:type
error 0:62 specwcs/Transform/name:null
error 0:63 specwcs/Transform/inputs:type
error 0:63 specwcs/Transform/inputs:null
error 0:64 specwcs/Transform/outputs:type
error 0:64 specwcs/Transform/outputs:null
error 0:65 specwcs/Transform/bounding_box:null
error 0:66 specwcs/Transform/inverse:type
error 0:68 specwcs/Transform/forward:presence
error 0:68 specwcs/Transform/forward:type
error 0:68 specwcs/Transform/forward:length
error 0:71 specwcs/Transform/coefficients:presence
error 0:71 specwcs/Transform/coefficients:type
error 0:71 specwcs/Transform/coefficients:null
error 0:72 specwcs/Transform/domain:type
error 0:72 specwcs/Transform/domain:length
error 0:72 specwcs/Transform/domain:null
error 0:73 specwcs/Transform/window:type
error 0:73 specwcs/Transform/window:length
error 0:73 specwcs/Transform/window:null
error 0:76 specwcs/Transform/offset:presence
error 0:76 specwcs/Transform/offset:null
error 0:79 specwcs/Transform/factor:presence
error 0:79 specwcs/Transform/factor:null
error 0:82 specwcs/Transform/n_dims:type
error 0:82 specwcs/Transform/n_dims:null
error 0:82 specwcs/Transform/n_dims:limit
error 0:85 specwcs/Transform/value:presence
error 0:85 specwcs/Transform/value:null
error 0:86 specwcs/Transform/dimensions:type
error 0:86 specwcs/Transform/dimensions:null
error 0:89 specwcs/Transform/mapping:presence
error 0:89 specwcs/Transform/mapping:type
error 0:89 specwcs/Transform/mapping:length
error 0:89 specwcs/Transform/mapping:null
error 0:89 specwcs/Transform/mapping:limit
error 0:90 specwcs/Transform/n_inputs:type
error 0:90 specwcs/Transform/n_inputs:null
error 0:90 specwcs/Transform/n_inputs:limit
error 0:161 wavelengthrange:name
error 0:162 wavelengthrange/name/instrument:value
error 0:166 wavelengthrange/tree/meta:presence
error 0:166 wavelengthrange/tree/meta:type
error 0:167 wavelengthrange/tree/order:type
error 0:167 wavelengthrange/tree/order:length
error 0:167 wavelengthrange/tree/order:null
error 0:168 wavelengthrange/tree/waverange_selector:type
error 0:168 wavelengthrange/tree/waverange_selector:length
error 0:168 wavelengthrange/tree/waverange_selector:null
error 0:169 wavelengthrange/tree/wavelengthrange:presence
error 0:169 wavelengthrange/tree/wavelengthrange:type
error 0:169 wavelengthrange/tree/wavelengthrange:length
error 0:169 wavelengthrange/tree/wavelengthrange:null
error 0:165 wavelengthrange/tree:type
info 0:165 wavelengthrange/tree:undeclared-key
error 0:30 wavelengthrange/tree.meta/telescope:presence
error 0:30 wavelengthrange/tree.meta/telescope:type
error 0:30 wavelengthrange/tree.meta/telescope:null
error 0:30 wavelengthrange/tree.meta/telescope:in
error 0:31 wavelengthrange/tree.meta/reftype:presence
error 0:31 wavelengthrange/tree.meta/reftype:type
error 0:31 wavelengthrange/tree.meta/reftype:null
error 0:32 wavelengthrange/tree.meta/title:type
error 0:32 wavelengthrange/tree.meta/title:null
error 0:33 wavelengthrange/tree.meta/description:presence
error 0:33 wavelengthrange/tree.meta/description:type
error 0:33 wavelengthrange/tree.meta/description:null
error 0:33 wavelengthrange/tree.meta/description:nonempty
error 0:34 wavelengthrange/tree.meta/author:presence
error 0:34 wavelengthrange/tree.meta/author:type
error 0:34 wavelengthrange/tree.meta/author:null
error 0:34 wavelengthrange/tree.meta/author:nonempty
error 0:35 wavelengthrange/tree.meta/pedigree:presence
error 0:35 wavelengthrange/tree.meta/pedigree:type
error 0:35 wavelengthrange/tree.meta/pedigree:null
error 0:35 wavelengthrange/tree.meta/pedigree:matches
error 0:36 wavelengthrange/tree.meta/useafter:presence
error 0:36 wavelengthrange/tree.meta/useafter:type
error 0:36 wavelengthrange/tree.meta/useafter:null
error 0:37 wavelengthrange/tree.meta/date:type
error 0:37 wavelengthrange/tree.meta/date:null
error 0:38 wavelengthrange/tree.meta/filename:type
error 0:38 wavelengthrange/tree.meta/filename:null
error 0:39 wavelengthrange/tree.meta/model_type:type
error 0:39 wavelengthrange/tree.meta/model_type:null
error 0:40 wavelengthrange/tree.meta/instrument:presence
error 0:40 wavelengthrange/tree.meta/instrument:type
error 0:49 wavelengthrange/tree.meta/exposure:type
error 0:53 wavelengthrange/tree.meta/subarray:type
info 0:166 wavelengthrange/tree.meta:undeclared-key
error 0:41 wavelengthrange/tree.meta.instrument/name:presence
error 0:41 wavelengthrange/tree.meta.instrument/name:type
error 0:41 wavelengthrange/tree.meta.instrument/name:null
error 0:41 wavelengthrange/tree.meta.instrument/name:in
error 0:42 wavelengthrange/tree.meta.instrument/detector:type
error 0:42 wavelengthrange/tree.meta.instrument/detector:null
error 0:43 wavelengthrange/tree.meta.instrument/module:type
error 0:43 wavelengthrange/tree.meta.instrument/module:null
error 0:43 wavelengthrange/tree.meta.instrument/module:in
error 0:44 wavelengthrange/tree.meta.instrument/channel:type
error 0:44 wavelengthrange/tree.meta.instrument/channel:null
error 0:45 wavelengthrange/tree.meta.instrument/band:type
error 0:45 wavelengthrange/tree.meta.instrument/band:null
error 0:46 wavelengthrange/tree.meta.instrument/filter:type
error 0:46 wavelengthrange/tree.meta.instrument/filter:null
error 0:47 wavelengthrange/tree.meta.instrument/pupil:type
error 0:47 wavelengthrange/tree.meta.instrument/pupil:null
info 0:40 wavelengthrange/tree.meta.instrument:undeclared-key
error 0:50 wavelengthrange/tree.meta.exposure/type:type
error 0:50 wavelengthrange/tree.meta.exposure/type:null
error 0:51 wavelengthrange/tree.meta.exposure/p_exptype:type
error 0:51 wavelengthrange/tree.meta.exposure/p_exptype:null
error 0:51 wavelengthrange/tree.meta.exposure/p_exptype:matches
info 0:49 wavelengthrange/tree.meta.exposure:undeclared-key
error 0:54 wavelengthrange/tree.meta.subarray/name:type
error 0:54 wavelengthrange/tree.meta.subarray/name:null
info 0:53 wavelengthrange/tree.meta.subarray:undeclared-key
error 0:175 abvega:name
error 0:176 abvega/name/instrument:value
error 0:180 abvega/tree/meta:presence
error 0:180 abvega/tree/meta:type
error 0:181 abvega/tree/abvega_offset:presence
error 0:181 abvega/tree/abvega_offset:type
error 0:181 abvega/tree/abvega_offset:tag
error 0:179 abvega/tree:type
info 0:179 abvega/tree:undeclared-key
error 0:30 abvega/tree.meta/telescope:presence
error 0:30 abvega/tree.meta/telescope:type
error 0:30 abvega/tree.meta/telescope:null
error 0:30 abvega/tree.meta/telescope:in
error 0:31 abvega/tree.meta/reftype:presence
error 0:31 abvega/tree.meta/reftype:type
error 0:31 abvega/tree.meta/reftype:null
error 0:32 abvega/tree.meta/title:type
error 0:32 abvega/tree.meta/title:null
error 0:33 abvega/tree.meta/description:presence
error 0:33 abvega/tree.meta/description:type
error 0:33 abvega/tree.meta/description:null
error 0:33 abvega/tree.meta/description:nonempty
error 0:34 abvega/tree.meta/author:presence
error 0:34 abvega/tree.meta/author:type
error 0:34 abvega/tree.meta/author:null
error 0:34 abvega/tree.meta/author:nonempty
error 0:35 abvega/tree.meta/pedigree:presence
error 0:35 abvega/tree.meta/pedigree:type
error 0:35 abvega/tree.meta/pedigree:null
error 0:35 abvega/tree.meta/pedigree:matches
error 0:36 abvega/tree.meta/useafter:presence
error 0:36 abvega/tree.meta/useafter:type
error 0:36 abvega/tree.meta/useafter:null
error 0:37 abvega/tree.meta/date:type
error 0:37 abvega/tree.meta/date:null
error 0:38 abvega/tree.meta/filename:type
error 0:38 abvega/tree.meta/filename:null
error 0:39 abvega/tree.meta/model_type:type
error 0:39 abvega/tree.meta/model_type:null
error 0:40 abvega/tree.meta/instrument:presence
error 0:40 abvega/tree.meta/instrument:type
error 0:49 abvega/tree.meta/exposure:type
error 0:53 abvega/tree.meta/subarray:type
info 0:180 abvega/tree.meta:undeclared-key
error 0:41 abvega/tree.meta.instrument/name:presence
error 0:41 abvega/tree.meta.instrument/name:type
error 0:41 abvega/tree.meta.instrument/name:null
error 0:41 abvega/tree.meta.instrument/name:in
error 0:42 abvega/tree.meta.instrument/detector:type
error 0:42 abvega/tree.meta.instrument/detector:null
error 0:43 abvega/tree.meta.instrument/module:type
error 0:43 abvega/tree.meta.instrument/module:null
error 0:43 abvega/tree.meta.instrument/module:in
error 0:44 abvega/tree.meta.instrument/channel:type
error 0:44 abvega/tree.meta.instrument/channel:null
error 0:45 abvega/tree.meta.instrument/band:type
error 0:45 abvega/tree.meta.instrument/band:null
error 0:46 abvega/tree.meta.instrument/filter:type
error 0:46 abvega/tree.meta.instrument/filter:null
error 0:47 abvega/tree.meta.instrument/pupil:type
error 0:47 abvega/tree.meta.instrument/pupil:null
info 0:40 abvega/tree.meta.instrument:undeclared-key
error 0:50 abvega/tree.meta.exposure/type:type
error 0:50 abvega/tree.meta.exposure/type:null
error 0:51 abvega/tree.meta.exposure/p_exptype:type
error 0:51 abvega/tree.meta.exposure/p_exptype:null
error 0:51 abvega/tree.meta.exposure/p_exptype:matches
info 0:49 abvega/tree.meta.exposure:undeclared-key
error 0:54 abvega/tree.meta.subarray/name:type
error 0:54 abvega/tree.meta.subarray/name:null
info 0:53 abvega/tree.meta.subarray:undeclared-key
error 0:182 abvega/tree.abvega_offset/colnames:presence
error 0:182 abvega/tree.abvega_offset/colnames:type
error 0:182 abvega/tree.abvega_offset/colnames:length
error 0:182 abvega/tree.abvega_offset/colnames:null
error 0:182 abvega/tree.abvega_offset/colnames:unique
error 0:183 abvega/tree.abvega_offset/columns:presence
error 0:183 abvega/tree.abvega_offset/columns:type
error 0:183 abvega/tree.abvega_offset/columns:length
error 0:184 abvega/tree.abvega_offset.columns/name:presence
error 0:184 abvega/tree.abvega_offset.columns/name:type
error 0:184 abvega/tree.abvega_offset.columns/name:null
error 0:185 abvega/tree.abvega_offset.columns/data:presence
error 0:185 abvega/tree.abvega_offset.columns/data:type
error 0:185 abvega/tree.abvega_offset.columns/data:null
error 0:204 pars:name
error 0:205 pars/name/instrument:value
error 0:196 pars/tree/class:type
error 0:196 pars/tree/class:null
error 0:196 pars/tree/class:matches
error 0:197 pars/tree/name:type
error 0:197 pars/tree/name:null
error 0:198 pars/tree/parameters:type
error 0:199 pars/tree/steps:type
error 0:211 pars/tree/meta:presence
error 0:211 pars/tree/meta:type
error 0:212 pars/tree:meta.reftype-filename
error 0:209 pars/tree:type
info 0:209 pars/tree:undeclared-key
error 0:196 pars/Step/class:type
error 0:196 pars/Step/class:null
error 0:196 pars/Step/class:matches
error 0:197 pars/Step/name:type
error 0:197 pars/Step/name:null
error 0:198 pars/Step/parameters:type
error 0:199 pars/Step/steps:type
info 0:192 pars/Step:undeclared-key
error 0:30 pars/tree.meta/telescope:presence
error 0:30 pars/tree.meta/telescope:type
error 0:30 pars/tree.meta/telescope:null
error 0:30 pars/tree.meta/telescope:in
error 0:31 pars/tree.meta/reftype:presence
error 0:31 pars/tree.meta/reftype:type
error 0:31 pars/tree.meta/reftype:null
error 0:32 pars/tree.meta/title:type
error 0:32 pars/tree.meta/title:null
error 0:33 pars/tree.meta/description:presence
error 0:33 pars/tree.meta/description:type
error 0:33 pars/tree.meta/description:null
error 0:33 pars/tree.meta/description:nonempty
error 0:34 pars/tree.meta/author:presence
error 0:34 pars/tree.meta/author:type
error 0:34 pars/tree.meta/author:null
error 0:34 pars/tree.meta/author:nonempty
error 0:35 pars/tree.meta/pedigree:presence
error 0:35 pars/tree.meta/pedigree:type
error 0:35 pars/tree.meta/pedigree:null
error 0:35 pars/tree.meta/pedigree:matches
error 0:36 pars/tree.meta/useafter:presence
error 0:36 pars/tree.meta/useafter:type
error 0:36 pars/tree.meta/useafter:null
error 0:37 pars/tree.meta/date:type
error 0:37 pars/tree.meta/date:null
error 0:38 pars/tree.meta/filename:type
error 0:38 pars/tree.meta/filename:null
error 0:39 pars/tree.meta/model_type:type
error 0:39 pars/tree.meta/model_type:null
error 0:40 pars/tree.meta/instrument:presence
error 0:40 pars/tree.meta/instrument:type
error 0:49 pars/tree.meta/exposure:type
error 0:53 pars/tree.meta/subarray:type
info 0:211 pars/tree.meta:undeclared-key
error 0:41 pars/tree.meta.instrument/name:presence
error 0:41 pars/tree.meta.instrument/name:type
error 0:41 pars/tree.meta.instrument/name:null
error 0:41 pars/tree.meta.instrument/name:in
error 0:42 pars/tree.meta.instrument/detector:type
error 0:42 pars/tree.meta.instrument/detector:null
error 0:43 pars/tree.meta.instrument/module:type
error 0:43 pars/tree.meta.instrument/module:null
error 0:43 pars/tree.meta.instrument/module:in
error 0:44 pars/tree.meta.instrument/channel:type
error 0:44 pars/tree.meta.instrument/channel:null
error 0:45 pars/tree.meta.instrument/band:type
error 0:45 pars/tree.meta.instrument/band:null
error 0:46 pars/tree.meta.instrument/filter:type
error 0:46 pars/tree.meta.instrument/filter:null
error 0:47 pars/tree.meta.instrument/pupil:type
error 0:47 pars/tree.meta.instrument/pupil:null
info 0:40 pars/tree.meta.instrument:undeclared-key
error 0:50 pars/tree.meta.exposure/type:type
error 0:50 pars/tree.meta.exposure/type:null
error 0:51 pars/tree.meta.exposure/p_exptype:type
error 0:51 pars/tree.meta.exposure/p_exptype:null
error 0:51 pars/tree.meta.exposure/p_exptype:matches
info 0:49 pars/tree.meta.exposure:undeclared-key
error 0:54 pars/tree.meta.subarray/name:type
error 0:54 pars/tree.meta.subarray/name:null
info 0:53 pars/tree.meta.subarray:undeclared-key
error 0:218 wavecorr:name
error 0:219 wavecorr/name/instrument:value
error 0:223 wavecorr/tree/meta:presence
error 0:223 wavecorr/tree/meta:type
error 0:224 wavecorr/tree/aperture_names:type
error 0:224 wavecorr/tree/aperture_names:null
error 0:225 wavecorr/tree/apertures:presence
error 0:225 wavecorr/tree/apertures:type
error 0:225 wavecorr/tree/apertures:length
error 0:222 wavecorr/tree:type
info 0:222 wavecorr/tree:undeclared-key
error 0:30 wavecorr/tree.meta/telescope:presence
error 0:30 wavecorr/tree.meta/telescope:type
error 0:30 wavecorr/tree.meta/telescope:null
error 0:30 wavecorr/tree.meta/telescope:in
error 0:31 wavecorr/tree.meta/reftype:presence
error 0:31 wavecorr/tree.meta/reftype:type
error 0:31 wavecorr/tree.meta/reftype:null
error 0:32 wavecorr/tree.meta/title:type
error 0:32 wavecorr/tree.meta/title:null
error 0:33 wavecorr/tree.meta/description:presence
error 0:33 wavecorr/tree.meta/description:type
error 0:33 wavecorr/tree.meta/description:null
error 0:33 wavecorr/tree.meta/description:nonempty
error 0:34 wavecorr/tree.meta/author:presence
error 0:34 wavecorr/tree.meta/author:type
error 0:34 wavecorr/tree.meta/author:null
error 0:34 wavecorr/tree.meta/author:nonempty
error 0:35 wavecorr/tree.meta/pedigree:presence
error 0:35 wavecorr/tree.meta/pedigree:type
error 0:35 wavecorr/tree.meta/pedigree:null
error 0:35 wavecorr/tree.meta/pedigree:matches
error 0:36 wavecorr/tree.meta/useafter:presence
error 0:36 wavecorr/tree.meta/useafter:type
error 0:36 wavecorr/tree.meta/useafter:null
error 0:37 wavecorr/tree.meta/date:type
error 0:37 wavecorr/tree.meta/date:null
error 0:38 wavecorr/tree.meta/filename:type
error 0:38 wavecorr/tree.meta/filename:null
error 0:39 wavecorr/tree.meta/model_type:type
error 0:39 wavecorr/tree.meta/model_type:null
error 0:40 wavecorr/tree.meta/instrument:presence
error 0:40 wavecorr/tree.meta/instrument:type
error 0:49 wavecorr/tree.meta/exposure:type
error 0:53 wavecorr/tree.meta/subarray:type
info 0:223 wavecorr/tree.meta:undeclared-key
error 0:41 wavecorr/tree.meta.instrument/name:presence
error 0:41 wavecorr/tree.meta.instrument/name:type
error 0:41 wavecorr/tree.meta.instrument/name:null
error 0:41 wavecorr/tree.meta.instrument/name:in
error 0:42 wavecorr/tree.meta.instrument/detector:type
error 0:42 wavecorr/tree.meta.instrument/detector:null
error 0:43 wavecorr/tree.meta.instrument/module:type
error 0:43 wavecorr/tree.meta.instrument/module:null
error 0:43 wavecorr/tree.meta.instrument/module:in
error 0:44 wavecorr/tree.meta.instrument/channel:type
error 0:44 wavecorr/tree.meta.instrument/channel:null
error 0:45 wavecorr/tree.meta.instrument/band:type
error 0:45 wavecorr/tree.meta.instrument/band:null
error 0:46 wavecorr/tree.meta.instrument/filter:type
error 0:46 wavecorr/tree.meta.instrument/filter:null
error 0:47 wavecorr/tree.meta.instrument/pupil:type
error 0:47 wavecorr/tree.meta.instrument/pupil:null
info 0:40 wavecorr/tree.meta.instrument:undeclared-key
error 0:50 wavecorr/tree.meta.exposure/type:type
error 0:50 wavecorr/tree.meta.exposure/type:null
error 0:51 wavecorr/tree.meta.exposure/p_exptype:type
error 0:51 wavecorr/tree.meta.exposure/p_exptype:null
error 0:51 wavecorr/tree.meta.exposure/p_exptype:matches
info 0:49 wavecorr/tree.meta.exposure:undeclared-key
error 0:54 wavecorr/tree.meta.subarray/name:type
error 0:54 wavecorr/tree.meta.subarray/name:null
info 0:53 wavecorr/tree.meta.subarray:undeclared-key
error 0:226 wavecorr/tree.apertures/aperture_name:presence
error 0:226 wavecorr/tree.apertures/aperture_name:type
error 0:226 wavecorr/tree.apertures/aperture_name:null
error 0:226 wavecorr/tree.apertures/aperture_name:unique
error 0:227 wavecorr/tree.apertures/variance:presence
error 0:227 wavecorr/tree.apertures/variance:type
error 0:227 wavecorr/tree.apertures/variance:null
error 0:228 wavecorr/tree.apertures/width:presence
error 0:228 wavecorr/tree.apertures/width:type
error 0:228 wavecorr/tree.apertures/width:null
error 0:228 wavecorr/tree.apertures/width:limit
error 0:229 wavecorr/tree.apertures/zero_point_offset:presence
error 0:229 wavecorr/tree.apertures/zero_point_offset:type
info 0:225 wavecorr/tree.apertures:undeclared-key
error 0:62 wavecorr/Transform/name:type
error 0:62 wavecorr/Transform/name:null
error 0:63 wavecorr/Transform/inputs:type
error 0:63 wavecorr/Transform/inputs:null
error 0:64 wavecorr/Transform/outputs:type
error 0:64 wavecorr/Transform/outputs:null
error 0:65 wavecorr/Transform/bounding_box:null
error 0:66 wavecorr/Transform/inverse:type
error 0:68 wavecorr/Transform/forward:presence
error 0:68 wavecorr/Transform/forward:type
error 0:68 wavecorr/Transform/forward:length
error 0:71 wavecorr/Transform/coefficients:presence
error 0:71 wavecorr/Transform/coefficients:type
error 0:71 wavecorr/Transform/coefficients:null
error 0:72 wavecorr/Transform/domain:type
error 0:72 wavecorr/Transform/domain:length
error 0:72 wavecorr/Transform/domain:null
error 0:73 wavecorr/Transform/window:type
error 0:73 wavecorr/Transform/window:length
error 0:73 wavecorr/Transform/window:null
error 0:76 wavecorr/Transform/offset:presence
error 0:76 wavecorr/Transform/offset:null
error 0:79 wavecorr/Transform/factor:presence
error 0:79 wavecorr/Transform/factor:null
error 0:82 wavecorr/Transform/n_dims:type
error 0:82 wavecorr/Transform/n_dims:null
error 0:82 wavecorr/Transform/n_dims:limit
error 0:85 wavecorr/Transform/value:presence
error 0:85 wavecorr/Transform/value:null
error 0:86 wavecorr/Transform/dimensions:type
error 0:86 wavecorr/Transform/dimensions:null
error 0:89 wavecorr/Transform/mapping:presence
error 0:89 wavecorr/Transform/mapping:type
error 0:89 wavecorr/Transform/mapping:length
error 0:89 wavecorr/Transform/mapping:null
error 0:89 wavecorr/Transform/mapping:limit
error 0:90 wavecorr/Transform/n_inputs:type
error 0:90 wavecorr/Transform/n_inputs:null
error 0:90 wavecorr/Transform/n_inputs:limit
"""

SPEC = Spec(
    "jwst.reference",
    "1.0.0",
    sources=("jwst/reference.specc", "jwst/values.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
