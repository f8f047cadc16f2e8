"""Checks of roman.wfi 1.0.0.

Images of Roman's Wide Field Instrument, and reference files for it: trees of ASDF with arrays. What a file is stands under the key `roman`, with a tag that names its schema.

Made by specc from the texts below. Change them, not this file.

    roman/wfi.specc  sha256 304b456b407e1db39531929998ec951141c7ef2adb30a0367361475b03154ff5
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
from _runtime.trees.quantities import measured
from _runtime.trees.values import anything, either, listed, mapped, obj, scalar, tagged

POLICY = Policy(units_allowed=("DN",))

STEP_STATUS = ("COMPLETE", "FAILED", "INCOMPLETE", "SKIPPED", "N/A")  # wfi.specc:37

DETECTOR = (
    "WFI01",
    "WFI02",
    "WFI03",
    "WFI04",
    "WFI05",
    "WFI06",
    "WFI07",
    "WFI08",
    "WFI09",
    "WFI10",
    "WFI11",
    "WFI12",
    "WFI13",
    "WFI14",
    "WFI15",
    "WFI16",
    "WFI17",
    "WFI18",
)  # wfi.specc:12

ELEMENT = (
    "F062",
    "F087",
    "F106",
    "F129",
    "F146",
    "F158",
    "F184",
    "F213",
    "GRISM",
    "PRISM",
    "DARK",
    "NOT_CONFIGURED",
)  # wfi.specc:17

PHOT_ELEMENT = (
    "F062",
    "F087",
    "F106",
    "F129",
    "F146",
    "F158",
    "F184",
    "F213",
    "GRISM",
    "PRISM",
    "DARK",
    "NOT_CONFIGURED",
    "GRISM_0",
)  # wfi.specc:32


def check_image_tree(h: TreeCheck) -> None:
    """tree."""
    h.key(
        "roman", tagged(obj(check_image_tree_roman), "asdf://stsci.edu/datamodels/roman/tags/wfi_image-*")
    )  # wfi.specc:130
    h.undeclared("info")


def check_image_tree_roman(h: TreeCheck) -> None:
    """tree.roman: the image."""
    h.key("meta", obj(check_image_tree_roman_meta))  # wfi.specc:131
    h.key("data", array("float32", ("ny", "nx"), unit=("DN/s", "MJy/sr"), nullable=True))  # wfi.specc:144
    h.key("dq", array("uint32", ("ny", "nx")))  # wfi.specc:145
    h.key("dq2", array("uint32", ("ny", "nx")), level="optional")  # wfi.specc:146
    h.key(
        "err",
        array("float16|float32", ("ny", "nx"), unit=h.unit_of("data"), nullable=True, at_least=0),
        level="optional",
    )  # wfi.specc:147
    h.key(
        "var_poisson",
        array("float16|float32", ("ny", "nx"), unit=h.unit_of("data", 2), nullable=True, at_least=0),
        level="optional",
    )  # wfi.specc:148
    h.key(
        "var_rnoise",
        array("float16|float32", ("ny", "nx"), unit=h.unit_of("data", 2), nullable=True, at_least=0),
        level="optional",
    )  # wfi.specc:149
    h.key("chisq", array("float16", ("ny", "nx"), nullable=True), level="optional")  # wfi.specc:150
    h.key("amp33", array("uint16", ("nz", "ny", 128), unit="DN"), level="optional")  # wfi.specc:151
    h.key("border_ref_pix_left", array("float32", ("nz", "ny", 4), unit="DN"), level="optional")  # wfi.specc:152
    h.key("border_ref_pix_right", array("float32", ("nz", "ny", 4), unit="DN"), level="optional")  # wfi.specc:153
    h.key("border_ref_pix_top", array("float32", ("nz", 4, "nx"), unit="DN"), level="optional")  # wfi.specc:154
    h.key("border_ref_pix_bottom", array("float32", ("nz", 4, "nx"), unit="DN"), level="optional")  # wfi.specc:155
    h.undeclared("info")


def check_image_tree_roman_meta(h: TreeCheck) -> None:
    """tree.roman.meta."""
    h.keyword("filename", "string")  # wfi.specc:57
    h.rule(
        "filename:value",
        lambda: h["filename"] == h.file.name,
        if_present=("filename",),
        show={"filename": lambda: h.file.name},
        message="filename equals filename",
    )  # wfi.specc:57
    h.key(
        "file_date",
        tagged(either(scalar("datetime"), obj(check_image_Time, "Time")), "tag:stsci.edu:asdf/time/time-1.*"),
    )  # wfi.specc:58
    h.keyword("model_type", "string")  # wfi.specc:59
    h.keyword("product_type", "string", level="optional")  # wfi.specc:60
    h.keyword("origin", "string", one_of=("STSCI", "STSCI/SOC", "IPAC/SSC"))  # wfi.specc:61
    h.keyword("telescope", "string", equals="ROMAN")  # wfi.specc:62
    h.keyword("calibration_software_name", "string", nonempty=True)  # wfi.specc:63
    h.keyword("calibration_software_version", "string", nonempty=True)  # wfi.specc:64
    h.keyword("prd_version", "string", level="optional")  # wfi.specc:65
    h.keyword("sdf_software_version", "string", level="optional")  # wfi.specc:66
    h.key("instrument", obj(check_image_tree_roman_meta_instrument))  # wfi.specc:68
    h.key("exposure", obj(check_image_tree_roman_meta_exposure))  # wfi.specc:74
    h.key("wcsinfo", obj(check_image_tree_roman_meta_wcsinfo), level="optional")  # wfi.specc:80
    h.key("cal_step", mapped(scalar("string", one_of=STEP_STATUS)))  # wfi.specc:88
    h.key("ref_file", obj(check_image_tree_roman_meta_ref_file))  # wfi.specc:89
    h.key("background", obj(check_image_tree_roman_meta_background), level="optional")  # wfi.specc:133
    h.key("photometry", obj(check_image_tree_roman_meta_photometry), level="optional")  # wfi.specc:138
    h.key("wcs", tagged(anything(), "tag:stsci.edu:gwcs/wcs-*"), level="optional")  # wfi.specc:142
    h.undeclared("info")


def check_image_Time(h: TreeCheck) -> None:
    """Time."""
    h.keyword("value", "datetime")  # wfi.specc:46
    h.keyword("base_format", "string", level="optional")  # wfi.specc:47
    h.keyword("scale", "string", level="optional")  # wfi.specc:48


def check_image_tree_roman_meta_instrument(h: TreeCheck) -> None:
    """tree.roman.meta.instrument: how the instrument was set."""
    h.keyword("name", "string", equals="WFI")  # wfi.specc:69
    h.keyword("detector", "string", one_of=DETECTOR)  # wfi.specc:70
    h.keyword("optical_element", "string", one_of=ELEMENT)  # wfi.specc:71
    h.keyword("data_encoding_offset", "int", level="optional")  # wfi.specc:72
    h.undeclared("info")


def check_image_tree_roman_meta_exposure(h: TreeCheck) -> None:
    """tree.roman.meta.exposure: the exposure."""
    h.keyword("type", "string")  # wfi.specc:75
    h.key(
        "start_time",
        tagged(either(scalar("datetime"), obj(check_image_Time, "Time")), "tag:stsci.edu:asdf/time/time-1.*"),
    )  # wfi.specc:76
    h.keyword("nresultants", "int", above=0)  # wfi.specc:77
    h.key("read_pattern", listed(listed(scalar("int"))))  # wfi.specc:78
    h.undeclared("info")


def check_image_tree_roman_meta_wcsinfo(h: TreeCheck) -> None:
    """tree.roman.meta.wcsinfo: where it points."""
    h.keyword("aperture_name", "string")  # wfi.specc:81
    h.key("v2_ref", measured(scalar("float"), "arcsec"))  # wfi.specc:82
    h.key("v3_ref", measured(scalar("float"), "arcsec"))  # wfi.specc:83
    h.keyword("vparity", "int", one_of=(-1, 1))  # wfi.specc:84
    h.keyword("s_region", "string")  # wfi.specc:85
    h.undeclared("info")


def check_image_tree_roman_meta_ref_file(h: TreeCheck) -> None:
    """tree.roman.meta.ref_file: reference files that were taken."""
    h.key("crds", obj(check_image_tree_roman_meta_ref_file_crds))  # wfi.specc:90


def check_image_tree_roman_meta_ref_file_crds(h: TreeCheck) -> None:
    """tree.roman.meta.ref_file.crds: where they are from."""
    h.keyword("version", "string")  # wfi.specc:91
    h.keyword("context", "string")  # wfi.specc:92


def check_image_tree_roman_meta_background(h: TreeCheck) -> None:
    """tree.roman.meta.background: background."""
    h.keyword("level", "float", nullable=True)  # wfi.specc:134
    h.keyword("method", "string", nullable=True)  # wfi.specc:135
    h.keyword("subtracted", "bool")  # wfi.specc:136
    h.undeclared("info")


def check_image_tree_roman_meta_photometry(h: TreeCheck) -> None:
    """tree.roman.meta.photometry: from counts to brightness."""
    h.key(
        "conversion_megajanskys", measured(scalar("float", nullable=True), "MJy/sr"), level="optional"
    )  # wfi.specc:139
    h.key("pixel_area", measured(scalar("float", nullable=True), "sr"), level="optional")  # wfi.specc:140
    h.undeclared("info")


def check_flat_tree(h: TreeCheck) -> None:
    """tree."""
    h.key(
        "roman", tagged(obj(check_flat_tree_roman), "asdf://stsci.edu/datamodels/roman/tags/reference_files/flat-*")
    )  # wfi.specc:166
    h.undeclared("info")


def check_flat_tree_roman(h: TreeCheck) -> None:
    """tree.roman: the flat field."""
    h.key("meta", obj(check_flat_tree_roman_meta))  # wfi.specc:167
    h.key("data", array("float32", ("ny", "nx"), nullable=True))  # wfi.specc:168
    h.key("dq", array("uint32", ("ny", "nx")))  # wfi.specc:169
    h.key("err", array("float32", ("ny", "nx"), nullable=True, at_least=0))  # wfi.specc:170
    h.rule(
        "meta.instrument.optical_element",
        lambda: h["meta.instrument.optical_element"] not in ("GRISM", "PRISM"),
        if_present=("meta.instrument.optical_element",),
        show={"meta.instrument.optical_element": lambda: h["meta.instrument.optical_element"]},
        message="flat fields are of filters",
    )  # wfi.specc:171
    h.undeclared("info")


def check_flat_tree_roman_meta(h: TreeCheck) -> None:
    """tree.roman.meta."""
    h.keyword("reftype", "string")  # wfi.specc:102
    h.keyword("pedigree", "string", one_of=("GROUND", "MODEL", "DUMMY", "SIMULATION"))  # wfi.specc:103
    h.keyword("description", "string", nonempty=True)  # wfi.specc:104
    h.keyword("author", "string", nonempty=True)  # wfi.specc:105
    h.keyword("origin", "string", level="optional")  # wfi.specc:106
    h.keyword("telescope", "string", equals="ROMAN")  # wfi.specc:107
    h.key("useafter", either(scalar("datetime"), obj(check_flat_Time, "Time")))  # wfi.specc:108
    h.key("instrument", obj(check_flat_tree_roman_meta_instrument))  # wfi.specc:109
    h.undeclared("info")


def check_flat_Time(h: TreeCheck) -> None:
    """Time."""
    h.keyword("value", "datetime")  # wfi.specc:46
    h.keyword("base_format", "string", level="optional")  # wfi.specc:47
    h.keyword("scale", "string", level="optional")  # wfi.specc:48


def check_flat_tree_roman_meta_instrument(h: TreeCheck) -> None:
    """tree.roman.meta.instrument: what it serves."""
    h.keyword("name", "string", equals="WFI")  # wfi.specc:110
    h.keyword("detector", "string", level="optional", one_of=DETECTOR)  # wfi.specc:111
    h.keyword("optical_element", "string", level="optional", one_of=ELEMENT)  # wfi.specc:112
    h.undeclared("info")


def check_photom_tree(h: TreeCheck) -> None:
    """tree."""
    h.key(
        "roman",
        tagged(obj(check_photom_tree_roman), "asdf://stsci.edu/datamodels/roman/tags/reference_files/wfi_img_photom-*"),
    )  # wfi.specc:182
    h.undeclared("info")


def check_photom_tree_roman(h: TreeCheck) -> None:
    """tree.roman: the table."""
    h.key("meta", obj(check_photom_tree_roman_meta))  # wfi.specc:183
    h.key("phot_table", mapped(obj(check_photom_tree_roman_phot_table), keys=PHOT_ELEMENT))  # wfi.specc:184
    h.undeclared("info")


def check_photom_tree_roman_meta(h: TreeCheck) -> None:
    """tree.roman.meta."""
    h.keyword("reftype", "string")  # wfi.specc:102
    h.keyword("pedigree", "string", one_of=("GROUND", "MODEL", "DUMMY", "SIMULATION"))  # wfi.specc:103
    h.keyword("description", "string", nonempty=True)  # wfi.specc:104
    h.keyword("author", "string", nonempty=True)  # wfi.specc:105
    h.keyword("origin", "string", level="optional")  # wfi.specc:106
    h.keyword("telescope", "string", equals="ROMAN")  # wfi.specc:107
    h.key("useafter", either(scalar("datetime"), obj(check_photom_Time, "Time")))  # wfi.specc:108
    h.key("instrument", obj(check_photom_tree_roman_meta_instrument))  # wfi.specc:109
    h.undeclared("info")


def check_photom_Time(h: TreeCheck) -> None:
    """Time."""
    h.keyword("value", "datetime")  # wfi.specc:46
    h.keyword("base_format", "string", level="optional")  # wfi.specc:47
    h.keyword("scale", "string", level="optional")  # wfi.specc:48


def check_photom_tree_roman_meta_instrument(h: TreeCheck) -> None:
    """tree.roman.meta.instrument: what it serves."""
    h.keyword("name", "string", equals="WFI")  # wfi.specc:110
    h.keyword("detector", "string", level="optional", one_of=DETECTOR)  # wfi.specc:111
    h.keyword("optical_element", "string", level="optional", one_of=ELEMENT)  # wfi.specc:112
    h.undeclared("info")


def check_photom_tree_roman_phot_table(h: TreeCheck) -> None:
    """tree.roman.phot_table: by what is in the beam."""
    h.key("photmjsr", measured(scalar("float", nullable=True), "MJy/sr"))  # wfi.specc:185
    h.key("pixelareasr", measured(scalar("float", nullable=True), "sr"))  # wfi.specc:186


def check_skycells_tree(h: TreeCheck) -> None:
    """tree."""
    h.key(
        "roman",
        tagged(obj(check_skycells_tree_roman), "asdf://stsci.edu/datamodels/roman/tags/reference_files/skycells-*"),
    )  # wfi.specc:199
    h.undeclared("info")


def check_skycells_tree_roman(h: TreeCheck) -> None:
    """tree.roman: the cells."""
    h.key("meta", obj(check_skycells_tree_roman_meta))  # wfi.specc:200
    h.keyword("datamodel_name", "string", level="optional")  # wfi.specc:207
    h.key("projection_regions", tagged(anything(), "tag:stsci.edu:asdf/core/ndarray-*"))  # wfi.specc:208
    h.key("skycells", tagged(anything(), "tag:stsci.edu:asdf/core/ndarray-*"))  # wfi.specc:209
    h.undeclared("info")


def check_skycells_tree_roman_meta(h: TreeCheck) -> None:
    """tree.roman.meta."""
    h.keyword("reftype", "string")  # wfi.specc:102
    h.keyword("pedigree", "string", one_of=("GROUND", "MODEL", "DUMMY", "SIMULATION"))  # wfi.specc:103
    h.keyword("description", "string", nonempty=True)  # wfi.specc:104
    h.keyword("author", "string", nonempty=True)  # wfi.specc:105
    h.keyword("origin", "string", level="optional")  # wfi.specc:106
    h.keyword("telescope", "string", equals="ROMAN")  # wfi.specc:107
    h.key("useafter", either(scalar("datetime"), obj(check_skycells_Time, "Time")))  # wfi.specc:108
    h.key("instrument", obj(check_skycells_tree_roman_meta_instrument))  # wfi.specc:109
    h.keyword("nxy_skycell", "int", above=0)  # wfi.specc:202
    h.keyword("skycell_border_pixels", "int", at_least=0)  # wfi.specc:203
    h.key("pixel_scale", measured(scalar("float", above=0), "arcsec"))  # wfi.specc:204
    h.rule(
        "skycell_border_pixels-nxy_skycell",
        lambda: 2 * h["skycell_border_pixels"] < h["nxy_skycell"],
        show={"skycell_border_pixels": lambda: h["skycell_border_pixels"], "nxy_skycell": lambda: h["nxy_skycell"]},
        message="a cell is more than its border",
    )  # wfi.specc:205
    h.undeclared("info")


def check_skycells_Time(h: TreeCheck) -> None:
    """Time."""
    h.keyword("value", "datetime")  # wfi.specc:46
    h.keyword("base_format", "string", level="optional")  # wfi.specc:47
    h.keyword("scale", "string", level="optional")  # wfi.specc:48


def check_skycells_tree_roman_meta_instrument(h: TreeCheck) -> None:
    """tree.roman.meta.instrument: what it serves."""
    h.keyword("name", "string", equals="WFI")  # wfi.specc:110
    h.keyword("detector", "string", level="optional", one_of=DETECTOR)  # wfi.specc:111
    h.keyword("optical_element", "string", level="optional", one_of=ELEMENT)  # wfi.specc:112
    h.undeclared("info")


def check_pars_tree(h: TreeCheck) -> None:
    """tree."""
    h.keyword("class", "string", matches=r"[\w.]+")  # wfi.specc:218
    h.keyword("name", "string", nonempty=True)  # wfi.specc:219
    h.key("parameters", mapped(anything(nullable=True)))  # wfi.specc:220
    h.key("steps", listed(obj(check_pars_Step, "Step")), level="optional")  # wfi.specc:221
    h.key("meta", obj(check_pars_tree_meta))  # wfi.specc:232
    h.rule(
        "meta.reftype-filename",
        lambda: (
            lower(h["meta.reftype"])
            == "pars-"
            + part(h.file.name, "step", r"roman_wfi_pars\-(?P<step>[a-z0-9]+)(?:_(?P<serial>[0-9]{4}))?\.asdf")
        ),
        show={"meta.reftype": lambda: h["meta.reftype"], "filename.step": lambda: h.file.name},
        message="the file is called after what it is for",
    )  # wfi.specc:236
    h.undeclared("info")


def check_pars_Step(h: TreeCheck) -> None:
    """Step.

    What a step is told, and the steps within it.
    """
    h.keyword("class", "string", matches=r"[\w.]+")  # wfi.specc:218
    h.keyword("name", "string", nonempty=True)  # wfi.specc:219
    h.key("parameters", mapped(anything(nullable=True)))  # wfi.specc:220
    h.key("steps", listed(obj(check_pars_Step, "Step")), level="optional")  # wfi.specc:221
    h.undeclared("info")


def check_pars_tree_meta(h: TreeCheck) -> None:
    """tree.meta."""
    h.keyword("reftype", "string")  # wfi.specc:102
    h.keyword("pedigree", "string", one_of=("GROUND", "MODEL", "DUMMY", "SIMULATION"))  # wfi.specc:103
    h.keyword("description", "string", nonempty=True)  # wfi.specc:104
    h.keyword("author", "string", nonempty=True)  # wfi.specc:105
    h.keyword("origin", "string", level="optional")  # wfi.specc:106
    h.keyword("telescope", "string", equals="ROMAN")  # wfi.specc:107
    h.key("useafter", either(scalar("datetime"), obj(check_pars_Time, "Time")))  # wfi.specc:108
    h.key("instrument", obj(check_pars_tree_meta_instrument))  # wfi.specc:109
    h.keyword("date", "datetime", level="optional")  # wfi.specc:234
    h.undeclared("info")


def check_pars_Time(h: TreeCheck) -> None:
    """Time."""
    h.keyword("value", "datetime")  # wfi.specc:46
    h.keyword("base_format", "string", level="optional")  # wfi.specc:47
    h.keyword("scale", "string", level="optional")  # wfi.specc:48


def check_pars_tree_meta_instrument(h: TreeCheck) -> None:
    """tree.meta.instrument: what it serves."""
    h.keyword("name", "string", equals="WFI")  # wfi.specc:110
    h.keyword("detector", "string", level="optional", one_of=DETECTOR)  # wfi.specc:111
    h.keyword("optical_element", "string", level="optional", one_of=ELEMENT)  # wfi.specc:112
    h.undeclared("info")


PRODUCTS = (
    DocumentProduct(
        "image",
        ASDF,
        title="Calibrated image of one detector, level 2",
        names=(
            NameTemplate(
                r"r(?P<program>[0-9]{5})(?P<plan>[0-9]{2})(?P<pass>[0-9]{3})(?P<segment>[0-9]{3})(?P<observation>[0-9]{3})(?P<visit>[0-9]{3})_(?P<exposure>[0-9]{4})_(?P<detector>wfi01|wfi02|wfi03|wfi04|wfi05|wfi06|wfi07|wfi08|wfi09|wfi10|wfi11|wfi12|wfi13|wfi14|wfi15|wfi16|wfi17|wfi18)_(?P<element>not_configured|grism|prism|dark|f062|f087|f106|f129|f146|f158|f184|f213)_cal\.asdf",
                "r{program}{plan}{pass}{segment}{observation}{visit}_{exposure}_{detector}_{element}_cal.asdf",
            ),
        ),
        fields=(
            field("program", "number"),
            field("plan", "number"),
            field("pass", "number"),
            field("segment", "number"),
            field("observation", "number"),
            field("visit", "number"),
            field("exposure", "number"),
            field("detector", "text", lambda f: lower(f.hdu("tree")["roman.meta.instrument.detector"])),
            field("element", "text", lambda f: lower(f.hdu("tree")["roman.meta.instrument.optical_element"])),
        ),
        identify=lambda f: (
            f.hdu("tree")["roman.meta.instrument.name"] == "WFI" and f.hdu("tree").exists("roman.meta.cal_step")
        ),
        layout=(block("tree", "object", check_image_tree),),
        dimensions=("nx", "ny", "nz"),
    ),
    DocumentProduct(
        "flat",
        ASDF,
        title="Flat field",
        names=(NameTemplate(r"roman_wfi_flat_(?P<serial>[0-9]{4})\.asdf", "roman_wfi_flat_{serial}.asdf"),),
        fields=(field("serial", "number"),),
        identify=lambda f: f.hdu("tree")["roman.meta.reftype"] == "FLAT",
        layout=(block("tree", "object", check_flat_tree),),
        dimensions=("nx", "ny"),
    ),
    DocumentProduct(
        "photom",
        ASDF,
        title="Photometry by what is in the beam",
        names=(NameTemplate(r"roman_wfi_photom_(?P<serial>[0-9]{4})\.asdf", "roman_wfi_photom_{serial}.asdf"),),
        fields=(field("serial", "number"),),
        identify=lambda f: f.hdu("tree")["roman.meta.reftype"] == "PHOTOM",
        layout=(block("tree", "object", check_photom_tree),),
    ),
    DocumentProduct(
        "skycells",
        ASDF,
        title="Cells that cover the sky",
        names=(NameTemplate(r"roman_wfi_skycells_(?P<serial>[0-9]{4})\.asdf", "roman_wfi_skycells_{serial}.asdf"),),
        fields=(field("serial", "number"),),
        identify=lambda f: f.hdu("tree")["roman.meta.reftype"] == "SKYCELLS",
        layout=(block("tree", "object", check_skycells_tree),),
    ),
    DocumentProduct(
        "pars",
        ASDF,
        title="Parameters of a step or a pipeline",
        names=(
            NameTemplate(
                r"roman_wfi_pars\-(?P<step>[a-z0-9]+)(?:_(?P<serial>[0-9]{4}))?\.asdf",
                "roman_wfi_pars-{step}[_{serial}].asdf",
            ),
        ),
        fields=(field("step", "text"), field("serial", "number")),
        identify=lambda f: (
            matches(f.hdu("tree")["meta.reftype"], "PARS-.+") and f.hdu("tree")["meta.telescope"] == "ROMAN"
        ),
        layout=(block("tree", "object", check_pars_tree),),
    ),
)

RULES = """\
error 0:118 image:name
error 0:126 image/name/detector:value
error 0:127 image/name/element:value
error 0:130 image/tree/roman:presence
error 0:130 image/tree/roman:type
error 0:130 image/tree/roman:tag
error 0:129 image/tree:type
info 0:129 image/tree:undeclared-key
error 0:131 image/tree.roman/meta:presence
error 0:131 image/tree.roman/meta:type
error 0:144 image/tree.roman/data:presence
error 0:144 image/tree.roman/data:type
error 0:144 image/tree.roman/data:shape
error 0:144 image/tree.roman/data:unit
error 0:145 image/tree.roman/dq:presence
error 0:145 image/tree.roman/dq:type
error 0:145 image/tree.roman/dq:shape
error 0:145 image/tree.roman/dq:null
error 0:146 image/tree.roman/dq2:type
error 0:146 image/tree.roman/dq2:shape
error 0:146 image/tree.roman/dq2:null
error 0:147 image/tree.roman/err:type
error 0:147 image/tree.roman/err:shape
error 0:147 image/tree.roman/err:unit
error 0:147 image/tree.roman/err:limit
error 0:148 image/tree.roman/var_poisson:type
error 0:148 image/tree.roman/var_poisson:shape
error 0:148 image/tree.roman/var_poisson:unit
error 0:148 image/tree.roman/var_poisson:limit
error 0:149 image/tree.roman/var_rnoise:type
error 0:149 image/tree.roman/var_rnoise:shape
error 0:149 image/tree.roman/var_rnoise:unit
error 0:149 image/tree.roman/var_rnoise:limit
error 0:150 image/tree.roman/chisq:type
error 0:150 image/tree.roman/chisq:shape
error 0:151 image/tree.roman/amp33:type
error 0:151 image/tree.roman/amp33:shape
error 0:151 image/tree.roman/amp33:null
error 0:151 image/tree.roman/amp33:unit
error 0:152 image/tree.roman/border_ref_pix_left:type
error 0:152 image/tree.roman/border_ref_pix_left:shape
error 0:152 image/tree.roman/border_ref_pix_left:null
error 0:152 image/tree.roman/border_ref_pix_left:unit
error 0:153 image/tree.roman/border_ref_pix_right:type
error 0:153 image/tree.roman/border_ref_pix_right:shape
error 0:153 image/tree.roman/border_ref_pix_right:null
error 0:153 image/tree.roman/border_ref_pix_right:unit
error 0:154 image/tree.roman/border_ref_pix_top:type
error 0:154 image/tree.roman/border_ref_pix_top:shape
error 0:154 image/tree.roman/border_ref_pix_top:null
error 0:154 image/tree.roman/border_ref_pix_top:unit
error 0:155 image/tree.roman/border_ref_pix_bottom:type
error 0:155 image/tree.roman/border_ref_pix_bottom:shape
error 0:155 image/tree.roman/border_ref_pix_bottom:null
error 0:155 image/tree.roman/border_ref_pix_bottom:unit
info 0:130 image/tree.roman:undeclared-key
error 0:57 image/tree.roman.meta/filename:presence
error 0:57 image/tree.roman.meta/filename:type
error 0:57 image/tree.roman.meta/filename:null
error 0:57 image/tree.roman.meta/filename:value
error 0:58 image/tree.roman.meta/file_date:presence
error 0:58 image/tree.roman.meta/file_date:type
error 0:58 image/tree.roman.meta/file_date:tag
error 0:59 image/tree.roman.meta/model_type:presence
error 0:59 image/tree.roman.meta/model_type:type
error 0:59 image/tree.roman.meta/model_type:null
error 0:60 image/tree.roman.meta/product_type:type
error 0:60 image/tree.roman.meta/product_type:null
error 0:61 image/tree.roman.meta/origin:presence
error 0:61 image/tree.roman.meta/origin:type
error 0:61 image/tree.roman.meta/origin:null
error 0:61 image/tree.roman.meta/origin:in
error 0:62 image/tree.roman.meta/telescope:presence
error 0:62 image/tree.roman.meta/telescope:type
error 0:62 image/tree.roman.meta/telescope:null
error 0:62 image/tree.roman.meta/telescope:value
error 0:63 image/tree.roman.meta/calibration_software_name:presence
error 0:63 image/tree.roman.meta/calibration_software_name:type
error 0:63 image/tree.roman.meta/calibration_software_name:null
error 0:63 image/tree.roman.meta/calibration_software_name:nonempty
error 0:64 image/tree.roman.meta/calibration_software_version:presence
error 0:64 image/tree.roman.meta/calibration_software_version:type
error 0:64 image/tree.roman.meta/calibration_software_version:null
error 0:64 image/tree.roman.meta/calibration_software_version:nonempty
error 0:65 image/tree.roman.meta/prd_version:type
error 0:65 image/tree.roman.meta/prd_version:null
error 0:66 image/tree.roman.meta/sdf_software_version:type
error 0:66 image/tree.roman.meta/sdf_software_version:null
error 0:68 image/tree.roman.meta/instrument:presence
error 0:68 image/tree.roman.meta/instrument:type
error 0:74 image/tree.roman.meta/exposure:presence
error 0:74 image/tree.roman.meta/exposure:type
error 0:80 image/tree.roman.meta/wcsinfo:type
error 0:88 image/tree.roman.meta/cal_step:presence
error 0:88 image/tree.roman.meta/cal_step:type
error 0:88 image/tree.roman.meta/cal_step:null
error 0:88 image/tree.roman.meta/cal_step:in
error 0:89 image/tree.roman.meta/ref_file:presence
error 0:89 image/tree.roman.meta/ref_file:type
error 0:133 image/tree.roman.meta/background:type
error 0:138 image/tree.roman.meta/photometry:type
error 0:142 image/tree.roman.meta/wcs:null
error 0:142 image/tree.roman.meta/wcs:tag
info 0:131 image/tree.roman.meta:undeclared-key
error 0:46 image/Time/value:presence
error 0:46 image/Time/value:type
error 0:46 image/Time/value:null
error 0:47 image/Time/base_format:type
error 0:47 image/Time/base_format:null
error 0:48 image/Time/scale:type
error 0:48 image/Time/scale:null
error 0:69 image/tree.roman.meta.instrument/name:presence
error 0:69 image/tree.roman.meta.instrument/name:type
error 0:69 image/tree.roman.meta.instrument/name:null
error 0:69 image/tree.roman.meta.instrument/name:value
error 0:70 image/tree.roman.meta.instrument/detector:presence
error 0:70 image/tree.roman.meta.instrument/detector:type
error 0:70 image/tree.roman.meta.instrument/detector:null
error 0:70 image/tree.roman.meta.instrument/detector:in
error 0:71 image/tree.roman.meta.instrument/optical_element:presence
error 0:71 image/tree.roman.meta.instrument/optical_element:type
error 0:71 image/tree.roman.meta.instrument/optical_element:null
error 0:71 image/tree.roman.meta.instrument/optical_element:in
error 0:72 image/tree.roman.meta.instrument/data_encoding_offset:type
error 0:72 image/tree.roman.meta.instrument/data_encoding_offset:null
info 0:68 image/tree.roman.meta.instrument:undeclared-key
error 0:75 image/tree.roman.meta.exposure/type:presence
error 0:75 image/tree.roman.meta.exposure/type:type
error 0:75 image/tree.roman.meta.exposure/type:null
error 0:76 image/tree.roman.meta.exposure/start_time:presence
error 0:76 image/tree.roman.meta.exposure/start_time:type
error 0:76 image/tree.roman.meta.exposure/start_time:tag
error 0:77 image/tree.roman.meta.exposure/nresultants:presence
error 0:77 image/tree.roman.meta.exposure/nresultants:type
error 0:77 image/tree.roman.meta.exposure/nresultants:null
error 0:77 image/tree.roman.meta.exposure/nresultants:limit
error 0:78 image/tree.roman.meta.exposure/read_pattern:presence
error 0:78 image/tree.roman.meta.exposure/read_pattern:type
error 0:78 image/tree.roman.meta.exposure/read_pattern:null
info 0:74 image/tree.roman.meta.exposure:undeclared-key
error 0:81 image/tree.roman.meta.wcsinfo/aperture_name:presence
error 0:81 image/tree.roman.meta.wcsinfo/aperture_name:type
error 0:81 image/tree.roman.meta.wcsinfo/aperture_name:null
error 0:82 image/tree.roman.meta.wcsinfo/v2_ref:presence
error 0:82 image/tree.roman.meta.wcsinfo/v2_ref:type
error 0:82 image/tree.roman.meta.wcsinfo/v2_ref:null
error 0:82 image/tree.roman.meta.wcsinfo/v2_ref:unit
error 0:83 image/tree.roman.meta.wcsinfo/v3_ref:presence
error 0:83 image/tree.roman.meta.wcsinfo/v3_ref:type
error 0:83 image/tree.roman.meta.wcsinfo/v3_ref:null
error 0:83 image/tree.roman.meta.wcsinfo/v3_ref:unit
error 0:84 image/tree.roman.meta.wcsinfo/vparity:presence
error 0:84 image/tree.roman.meta.wcsinfo/vparity:type
error 0:84 image/tree.roman.meta.wcsinfo/vparity:null
error 0:84 image/tree.roman.meta.wcsinfo/vparity:in
error 0:85 image/tree.roman.meta.wcsinfo/s_region:presence
error 0:85 image/tree.roman.meta.wcsinfo/s_region:type
error 0:85 image/tree.roman.meta.wcsinfo/s_region:null
info 0:80 image/tree.roman.meta.wcsinfo:undeclared-key
error 0:90 image/tree.roman.meta.ref_file/crds:presence
error 0:90 image/tree.roman.meta.ref_file/crds:type
error 0:91 image/tree.roman.meta.ref_file.crds/version:presence
error 0:91 image/tree.roman.meta.ref_file.crds/version:type
error 0:91 image/tree.roman.meta.ref_file.crds/version:null
error 0:92 image/tree.roman.meta.ref_file.crds/context:presence
error 0:92 image/tree.roman.meta.ref_file.crds/context:type
error 0:92 image/tree.roman.meta.ref_file.crds/context:null
error 0:134 image/tree.roman.meta.background/level:presence
error 0:134 image/tree.roman.meta.background/level:type
error 0:135 image/tree.roman.meta.background/method:presence
error 0:135 image/tree.roman.meta.background/method:type
error 0:136 image/tree.roman.meta.background/subtracted:presence
error 0:136 image/tree.roman.meta.background/subtracted:type
error 0:136 image/tree.roman.meta.background/subtracted:null
info 0:133 image/tree.roman.meta.background:undeclared-key
error 0:139 image/tree.roman.meta.photometry/conversion_megajanskys:type
error 0:139 image/tree.roman.meta.photometry/conversion_megajanskys:unit
error 0:140 image/tree.roman.meta.photometry/pixel_area:type
error 0:140 image/tree.roman.meta.photometry/pixel_area:unit
info 0:138 image/tree.roman.meta.photometry:undeclared-key
error 0:162 flat:name
error 0:166 flat/tree/roman:presence
error 0:166 flat/tree/roman:type
error 0:166 flat/tree/roman:tag
error 0:165 flat/tree:type
info 0:165 flat/tree:undeclared-key
error 0:167 flat/tree.roman/meta:presence
error 0:167 flat/tree.roman/meta:type
error 0:168 flat/tree.roman/data:presence
error 0:168 flat/tree.roman/data:type
error 0:168 flat/tree.roman/data:shape
error 0:169 flat/tree.roman/dq:presence
error 0:169 flat/tree.roman/dq:type
error 0:169 flat/tree.roman/dq:shape
error 0:169 flat/tree.roman/dq:null
error 0:170 flat/tree.roman/err:presence
error 0:170 flat/tree.roman/err:type
error 0:170 flat/tree.roman/err:shape
error 0:170 flat/tree.roman/err:limit
error 0:171 flat/tree.roman:meta.instrument.optical_element
info 0:166 flat/tree.roman:undeclared-key
error 0:102 flat/tree.roman.meta/reftype:presence
error 0:102 flat/tree.roman.meta/reftype:type
error 0:102 flat/tree.roman.meta/reftype:null
error 0:103 flat/tree.roman.meta/pedigree:presence
error 0:103 flat/tree.roman.meta/pedigree:type
error 0:103 flat/tree.roman.meta/pedigree:null
error 0:103 flat/tree.roman.meta/pedigree:in
error 0:104 flat/tree.roman.meta/description:presence
error 0:104 flat/tree.roman.meta/description:type
error 0:104 flat/tree.roman.meta/description:null
error 0:104 flat/tree.roman.meta/description:nonempty
error 0:105 flat/tree.roman.meta/author:presence
error 0:105 flat/tree.roman.meta/author:type
error 0:105 flat/tree.roman.meta/author:null
error 0:105 flat/tree.roman.meta/author:nonempty
error 0:106 flat/tree.roman.meta/origin:type
error 0:106 flat/tree.roman.meta/origin:null
error 0:107 flat/tree.roman.meta/telescope:presence
error 0:107 flat/tree.roman.meta/telescope:type
error 0:107 flat/tree.roman.meta/telescope:null
error 0:107 flat/tree.roman.meta/telescope:value
error 0:108 flat/tree.roman.meta/useafter:presence
error 0:108 flat/tree.roman.meta/useafter:type
error 0:109 flat/tree.roman.meta/instrument:presence
error 0:109 flat/tree.roman.meta/instrument:type
info 0:167 flat/tree.roman.meta:undeclared-key
error 0:46 flat/Time/value:presence
error 0:46 flat/Time/value:type
error 0:46 flat/Time/value:null
error 0:47 flat/Time/base_format:type
error 0:47 flat/Time/base_format:null
error 0:48 flat/Time/scale:type
error 0:48 flat/Time/scale:null
error 0:110 flat/tree.roman.meta.instrument/name:presence
error 0:110 flat/tree.roman.meta.instrument/name:type
error 0:110 flat/tree.roman.meta.instrument/name:null
error 0:110 flat/tree.roman.meta.instrument/name:value
error 0:111 flat/tree.roman.meta.instrument/detector:type
error 0:111 flat/tree.roman.meta.instrument/detector:null
error 0:111 flat/tree.roman.meta.instrument/detector:in
error 0:112 flat/tree.roman.meta.instrument/optical_element:type
error 0:112 flat/tree.roman.meta.instrument/optical_element:null
error 0:112 flat/tree.roman.meta.instrument/optical_element:in
info 0:109 flat/tree.roman.meta.instrument:undeclared-key
error 0:178 photom:name
error 0:182 photom/tree/roman:presence
error 0:182 photom/tree/roman:type
error 0:182 photom/tree/roman:tag
error 0:181 photom/tree:type
info 0:181 photom/tree:undeclared-key
error 0:183 photom/tree.roman/meta:presence
error 0:183 photom/tree.roman/meta:type
error 0:184 photom/tree.roman/phot_table:presence
error 0:184 photom/tree.roman/phot_table:type
error 0:184 photom/tree.roman/phot_table:keys
info 0:182 photom/tree.roman:undeclared-key
error 0:102 photom/tree.roman.meta/reftype:presence
error 0:102 photom/tree.roman.meta/reftype:type
error 0:102 photom/tree.roman.meta/reftype:null
error 0:103 photom/tree.roman.meta/pedigree:presence
error 0:103 photom/tree.roman.meta/pedigree:type
error 0:103 photom/tree.roman.meta/pedigree:null
error 0:103 photom/tree.roman.meta/pedigree:in
error 0:104 photom/tree.roman.meta/description:presence
error 0:104 photom/tree.roman.meta/description:type
error 0:104 photom/tree.roman.meta/description:null
error 0:104 photom/tree.roman.meta/description:nonempty
error 0:105 photom/tree.roman.meta/author:presence
error 0:105 photom/tree.roman.meta/author:type
error 0:105 photom/tree.roman.meta/author:null
error 0:105 photom/tree.roman.meta/author:nonempty
error 0:106 photom/tree.roman.meta/origin:type
error 0:106 photom/tree.roman.meta/origin:null
error 0:107 photom/tree.roman.meta/telescope:presence
error 0:107 photom/tree.roman.meta/telescope:type
error 0:107 photom/tree.roman.meta/telescope:null
error 0:107 photom/tree.roman.meta/telescope:value
error 0:108 photom/tree.roman.meta/useafter:presence
error 0:108 photom/tree.roman.meta/useafter:type
error 0:109 photom/tree.roman.meta/instrument:presence
error 0:109 photom/tree.roman.meta/instrument:type
info 0:183 photom/tree.roman.meta:undeclared-key
error 0:46 photom/Time/value:presence
error 0:46 photom/Time/value:type
error 0:46 photom/Time/value:null
error 0:47 photom/Time/base_format:type
error 0:47 photom/Time/base_format:null
error 0:48 photom/Time/scale:type
error 0:48 photom/Time/scale:null
error 0:110 photom/tree.roman.meta.instrument/name:presence
error 0:110 photom/tree.roman.meta.instrument/name:type
error 0:110 photom/tree.roman.meta.instrument/name:null
error 0:110 photom/tree.roman.meta.instrument/name:value
error 0:111 photom/tree.roman.meta.instrument/detector:type
error 0:111 photom/tree.roman.meta.instrument/detector:null
error 0:111 photom/tree.roman.meta.instrument/detector:in
error 0:112 photom/tree.roman.meta.instrument/optical_element:type
error 0:112 photom/tree.roman.meta.instrument/optical_element:null
error 0:112 photom/tree.roman.meta.instrument/optical_element:in
info 0:109 photom/tree.roman.meta.instrument:undeclared-key
error 0:185 photom/tree.roman.phot_table/photmjsr:presence
error 0:185 photom/tree.roman.phot_table/photmjsr:type
error 0:185 photom/tree.roman.phot_table/photmjsr:unit
error 0:186 photom/tree.roman.phot_table/pixelareasr:presence
error 0:186 photom/tree.roman.phot_table/pixelareasr:type
error 0:186 photom/tree.roman.phot_table/pixelareasr:unit
error 0:195 skycells:name
error 0:199 skycells/tree/roman:presence
error 0:199 skycells/tree/roman:type
error 0:199 skycells/tree/roman:tag
error 0:198 skycells/tree:type
info 0:198 skycells/tree:undeclared-key
error 0:200 skycells/tree.roman/meta:presence
error 0:200 skycells/tree.roman/meta:type
error 0:207 skycells/tree.roman/datamodel_name:type
error 0:207 skycells/tree.roman/datamodel_name:null
error 0:208 skycells/tree.roman/projection_regions:presence
error 0:208 skycells/tree.roman/projection_regions:null
error 0:208 skycells/tree.roman/projection_regions:tag
error 0:209 skycells/tree.roman/skycells:presence
error 0:209 skycells/tree.roman/skycells:null
error 0:209 skycells/tree.roman/skycells:tag
info 0:199 skycells/tree.roman:undeclared-key
error 0:102 skycells/tree.roman.meta/reftype:presence
error 0:102 skycells/tree.roman.meta/reftype:type
error 0:102 skycells/tree.roman.meta/reftype:null
error 0:103 skycells/tree.roman.meta/pedigree:presence
error 0:103 skycells/tree.roman.meta/pedigree:type
error 0:103 skycells/tree.roman.meta/pedigree:null
error 0:103 skycells/tree.roman.meta/pedigree:in
error 0:104 skycells/tree.roman.meta/description:presence
error 0:104 skycells/tree.roman.meta/description:type
error 0:104 skycells/tree.roman.meta/description:null
error 0:104 skycells/tree.roman.meta/description:nonempty
error 0:105 skycells/tree.roman.meta/author:presence
error 0:105 skycells/tree.roman.meta/author:type
error 0:105 skycells/tree.roman.meta/author:null
error 0:105 skycells/tree.roman.meta/author:nonempty
error 0:106 skycells/tree.roman.meta/origin:type
error 0:106 skycells/tree.roman.meta/origin:null
error 0:107 skycells/tree.roman.meta/telescope:presence
error 0:107 skycells/tree.roman.meta/telescope:type
error 0:107 skycells/tree.roman.meta/telescope:null
error 0:107 skycells/tree.roman.meta/telescope:value
error 0:108 skycells/tree.roman.meta/useafter:presence
error 0:108 skycells/tree.roman.meta/useafter:type
error 0:109 skycells/tree.roman.meta/instrument:presence
error 0:109 skycells/tree.roman.meta/instrument:type
error 0:202 skycells/tree.roman.meta/nxy_skycell:presence
error 0:202 skycells/tree.roman.meta/nxy_skycell:type
error 0:202 skycells/tree.roman.meta/nxy_skycell:null
error 0:202 skycells/tree.roman.meta/nxy_skycell:limit
error 0:203 skycells/tree.roman.meta/skycell_border_pixels:presence
error 0:203 skycells/tree.roman.meta/skycell_border_pixels:type
error 0:203 skycells/tree.roman.meta/skycell_border_pixels:null
error 0:203 skycells/tree.roman.meta/skycell_border_pixels:limit
error 0:204 skycells/tree.roman.meta/pixel_scale:presence
error 0:204 skycells/tree.roman.meta/pixel_scale:type
error 0:204 skycells/tree.roman.meta/pixel_scale:null
error 0:204 skycells/tree.roman.meta/pixel_scale:unit
error 0:204 skycells/tree.roman.meta/pixel_scale:limit
error 0:205 skycells/tree.roman.meta:skycell_border_pixels-nxy_skycell
info 0:200 skycells/tree.roman.meta:undeclared-key
error 0:46 skycells/Time/value:presence
error 0:46 skycells/Time/value:type
error 0:46 skycells/Time/value:null
error 0:47 skycells/Time/base_format:type
error 0:47 skycells/Time/base_format:null
error 0:48 skycells/Time/scale:type
error 0:48 skycells/Time/scale:null
error 0:110 skycells/tree.roman.meta.instrument/name:presence
error 0:110 skycells/tree.roman.meta.instrument/name:type
error 0:110 skycells/tree.roman.meta.instrument/name:null
error 0:110 skycells/tree.roman.meta.instrument/name:value
error 0:111 skycells/tree.roman.meta.instrument/detector:type
error 0:111 skycells/tree.roman.meta.instrument/detector:null
error 0:111 skycells/tree.roman.meta.instrument/detector:in
error 0:112 skycells/tree.roman.meta.instrument/optical_element:type
error 0:112 skycells/tree.roman.meta.instrument/optical_element:null
error 0:112 skycells/tree.roman.meta.instrument/optical_element:in
info 0:109 skycells/tree.roman.meta.instrument:undeclared-key
error 0:226 pars:name
error 0:218 pars/tree/class:presence
error 0:218 pars/tree/class:type
error 0:218 pars/tree/class:null
error 0:218 pars/tree/class:matches
error 0:219 pars/tree/name:presence
error 0:219 pars/tree/name:type
error 0:219 pars/tree/name:null
error 0:219 pars/tree/name:nonempty
error 0:220 pars/tree/parameters:presence
error 0:220 pars/tree/parameters:type
error 0:221 pars/tree/steps:type
error 0:232 pars/tree/meta:presence
error 0:232 pars/tree/meta:type
error 0:236 pars/tree:meta.reftype-filename
error 0:230 pars/tree:type
info 0:230 pars/tree:undeclared-key
error 0:218 pars/Step/class:presence
error 0:218 pars/Step/class:type
error 0:218 pars/Step/class:null
error 0:218 pars/Step/class:matches
error 0:219 pars/Step/name:presence
error 0:219 pars/Step/name:type
error 0:219 pars/Step/name:null
error 0:219 pars/Step/name:nonempty
error 0:220 pars/Step/parameters:presence
error 0:220 pars/Step/parameters:type
error 0:221 pars/Step/steps:type
info 0:214 pars/Step:undeclared-key
error 0:102 pars/tree.meta/reftype:presence
error 0:102 pars/tree.meta/reftype:type
error 0:102 pars/tree.meta/reftype:null
error 0:103 pars/tree.meta/pedigree:presence
error 0:103 pars/tree.meta/pedigree:type
error 0:103 pars/tree.meta/pedigree:null
error 0:103 pars/tree.meta/pedigree:in
error 0:104 pars/tree.meta/description:presence
error 0:104 pars/tree.meta/description:type
error 0:104 pars/tree.meta/description:null
error 0:104 pars/tree.meta/description:nonempty
error 0:105 pars/tree.meta/author:presence
error 0:105 pars/tree.meta/author:type
error 0:105 pars/tree.meta/author:null
error 0:105 pars/tree.meta/author:nonempty
error 0:106 pars/tree.meta/origin:type
error 0:106 pars/tree.meta/origin:null
error 0:107 pars/tree.meta/telescope:presence
error 0:107 pars/tree.meta/telescope:type
error 0:107 pars/tree.meta/telescope:null
error 0:107 pars/tree.meta/telescope:value
error 0:108 pars/tree.meta/useafter:presence
error 0:108 pars/tree.meta/useafter:type
error 0:109 pars/tree.meta/instrument:presence
error 0:109 pars/tree.meta/instrument:type
error 0:234 pars/tree.meta/date:type
error 0:234 pars/tree.meta/date:null
info 0:232 pars/tree.meta:undeclared-key
error 0:46 pars/Time/value:presence
error 0:46 pars/Time/value:type
error 0:46 pars/Time/value:null
error 0:47 pars/Time/base_format:type
error 0:47 pars/Time/base_format:null
error 0:48 pars/Time/scale:type
error 0:48 pars/Time/scale:null
error 0:110 pars/tree.meta.instrument/name:presence
error 0:110 pars/tree.meta.instrument/name:type
error 0:110 pars/tree.meta.instrument/name:null
error 0:110 pars/tree.meta.instrument/name:value
error 0:111 pars/tree.meta.instrument/detector:type
error 0:111 pars/tree.meta.instrument/detector:null
error 0:111 pars/tree.meta.instrument/detector:in
error 0:112 pars/tree.meta.instrument/optical_element:type
error 0:112 pars/tree.meta.instrument/optical_element:null
error 0:112 pars/tree.meta.instrument/optical_element:in
info 0:109 pars/tree.meta.instrument:undeclared-key
"""

SPEC = Spec(
    "roman.wfi", "1.0.0", sources=("roman/wfi.specc",), policy=POLICY, products=PRODUCTS, rules=lambda: RuleTable(RULES)
)
