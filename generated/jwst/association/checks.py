"""Checks of jwst.association 1.0.0.

Associations: which exposures make which product. One of stage 2 has one science member a product, with what is subtracted from it or read beside it;
one of stage 3 has many. They are JSON, and a pipeline takes one as its input.

Made by specc from the texts below. Change them, not this file.

    jwst/association.specc  sha256 7709372017a3e4ad81081ae02eb14f57551b47a3b3951d429eaab341f819a7fd
"""

from __future__ import annotations

from _runtime.documents import DocumentProduct, block
from _runtime.expressions import lower, matches
from _runtime.json import JSON
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck
from _runtime.trees.values import listed, obj

POLICY = Policy()

ASN_TYPE = (
    "ami3",
    "coron3",
    "image2",
    "image3",
    "nrslamp-spec2",
    "spec2",
    "spec3",
    "tso3",
    "tso-image2",
    "tso-spec2",
    "wfs-image2",
    "wfs-image3",
    "None",
    "user_built",
)  # association.specc:28

MEMBER_TYPE = (
    "science",
    "background",
    "imprint",
    "sourcecat",
    "segmap",
    "direct_image",
    "psf",
    "dark",
    "flat",
    "target_acquisition",
    "autoflat",
    "autowave",
    "engineering",
)  # association.specc:12


def check_asn2_tree(h: TreeCheck) -> None:
    """tree."""
    h.read_as_now(
        (
            ("value", "asn_type", "image3", "image", "", "note"),
            ("value", "asn_type", "spec3", "spec", "", "note"),
            ("value", "asn_type", "wfs-image3", "wfs", "", "note"),
        )
    )  # association.specc:109
    h.keyword("asn_type", "string", level="optional", one_of=ASN_TYPE, open_enum=True)  # association.specc:72
    h.keyword("asn_rule", "string", level="optional", nonempty=True)  # association.specc:73
    h.keyword("asn_id", "string", level="recommended")  # association.specc:74
    h.keyword("asn_pool", "string", level="recommended")  # association.specc:75
    h.keyword("program", "string", level="optional")  # association.specc:76
    h.keyword("target", "string", level="optional")  # association.specc:77
    h.keyword("version_id", "string", level="optional", nullable=True)  # association.specc:79
    h.keyword("code_version", "string", level="optional")  # association.specc:80
    h.keyword("creation_time", "string", level="optional", matches=r"\d{8}T\d{6}")  # association.specc:81
    h.keyword("constraints", "string", level="optional")  # association.specc:82
    h.keyword("degraded_status", "string", level="optional")  # association.specc:83
    h.key("products", listed(obj(check_asn2_tree_products), least=1))  # association.specc:85
    h.rule(
        "asn_id",
        lambda: matches(h["asn_id"], r"o\d{3}|c1\d{3}|a3\d{3}"),
        if_present=("asn_id",),
        show={"asn_id": lambda: h["asn_id"]},
        message="an observation is oNNN, a candidate c1NNN, one that the rules found a3NNN",
    )  # association.specc:93
    h.rule(
        "program",
        lambda: matches(h["program"], r"\d{5}|noprogram"),
        if_present=("program",),
        show={"program": lambda: h["program"]},
        message="a program has five digits",
    )  # association.specc:94
    h.rule(
        "asn_pool",
        lambda: matches(h["asn_pool"], r"none|jw\d{5}_(\d{3}_)?\d{8}[Tt]\d{6}_pool(\.csv)?"),
        if_present=("asn_pool",),
        show={"asn_pool": lambda: h["asn_pool"]},
        message="a pool is named after its program and the time of its making; `none` where there was none",
    )  # association.specc:95
    if h.when(
        lambda: (
            h.exists("degraded_status")
            and h.any(
                ("products.members.exposerr",),
                lambda c: c["products.members.exposerr"] not in ("null", "NULL", "Null", "--", "N", "n", "F", "f", ""),
            )
        ),
        declares=(),
    ):  # association.specc:97
        h.rule(
            "degraded_status",
            lambda: h["degraded_status"] != "No known degraded exposures in association.",
            show={"degraded_status": lambda: h["degraded_status"]},
            message="where a member is degraded, the association says so",
        )  # association.specc:98
    h.undeclared("info")


def check_asn2_tree_products(h: TreeCheck) -> None:
    """tree.products: what is made."""
    h.keyword("name", "string", level="optional", nonempty=True, unique=True)  # association.specc:86
    h.key("members", listed(obj(check_asn2_tree_products_members), least=1))  # association.specc:87
    h.rule(
        "unique-members.expname",
        lambda: h.unique(("members.expname",)),
        show={"unique(members.expname)": lambda: h.unique(("members.expname",))},
        message="no exposure is taken twice",
    )  # association.specc:90
    h.rule(
        "count-members.exptype",
        lambda: h.count(("members.exptype",), lambda c: lower(c["members.exptype"]) == "science") == 1,
        show={
            'count(members.exptype == "science")': lambda: h.count(
                ("members.exptype",), lambda c: lower(c["members.exptype"]) == "science"
            ),
        },
        message="a product of stage 2 is made of one science exposure",
    )  # association.specc:112
    h.undeclared("info")


def check_asn2_tree_products_members(h: TreeCheck) -> None:
    """tree.products.members: what it is made from."""
    h.keyword("expname", "string", nonempty=True)  # association.specc:61
    h.keyword("exptype", "string", one_of=MEMBER_TYPE, open_enum=True, ignore_case=True)  # association.specc:62
    h.keyword("exposerr", "string", level="optional", nullable=True)  # association.specc:63
    h.keyword(
        "asn_candidate", "string", level="optional", matches="\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]"
    )  # association.specc:64
    h.keyword("group_id", "string|int", level="optional", nullable=True)  # association.specc:66
    h.rule(
        "expname",
        lambda: not matches(h["expname"], ".*/.*"),
        show={"expname": lambda: h["expname"]},
        message="a member is named without a folder, so that the files may move",
    )  # association.specc:67
    h.undeclared("info")


def check_asn3_tree(h: TreeCheck) -> None:
    """tree."""
    h.read_as_now(
        (
            ("value", "asn_type", "image3", "image", "", "note"),
            ("value", "asn_type", "spec3", "spec", "", "note"),
            ("value", "asn_type", "wfs-image3", "wfs", "", "note"),
        )
    )  # association.specc:126
    h.keyword("asn_type", "string", level="optional", one_of=ASN_TYPE, open_enum=True)  # association.specc:72
    h.keyword("asn_rule", "string", level="optional", nonempty=True)  # association.specc:73
    h.keyword("asn_id", "string", level="recommended")  # association.specc:74
    h.keyword("asn_pool", "string", level="recommended")  # association.specc:75
    h.keyword("program", "string", level="optional")  # association.specc:76
    h.keyword("target", "string", level="optional")  # association.specc:77
    h.keyword("version_id", "string", level="optional", nullable=True)  # association.specc:79
    h.keyword("code_version", "string", level="optional")  # association.specc:80
    h.keyword("creation_time", "string", level="optional", matches=r"\d{8}T\d{6}")  # association.specc:81
    h.keyword("constraints", "string", level="optional")  # association.specc:82
    h.keyword("degraded_status", "string", level="optional")  # association.specc:83
    h.key("products", listed(obj(check_asn3_tree_products), least=1))  # association.specc:85
    h.rule(
        "asn_id",
        lambda: matches(h["asn_id"], r"o\d{3}|c1\d{3}|a3\d{3}"),
        if_present=("asn_id",),
        show={"asn_id": lambda: h["asn_id"]},
        message="an observation is oNNN, a candidate c1NNN, one that the rules found a3NNN",
    )  # association.specc:93
    h.rule(
        "program",
        lambda: matches(h["program"], r"\d{5}|noprogram"),
        if_present=("program",),
        show={"program": lambda: h["program"]},
        message="a program has five digits",
    )  # association.specc:94
    h.rule(
        "asn_pool",
        lambda: matches(h["asn_pool"], r"none|jw\d{5}_(\d{3}_)?\d{8}[Tt]\d{6}_pool(\.csv)?"),
        if_present=("asn_pool",),
        show={"asn_pool": lambda: h["asn_pool"]},
        message="a pool is named after its program and the time of its making; `none` where there was none",
    )  # association.specc:95
    if h.when(
        lambda: (
            h.exists("degraded_status")
            and h.any(
                ("products.members.exposerr",),
                lambda c: c["products.members.exposerr"] not in ("null", "NULL", "Null", "--", "N", "n", "F", "f", ""),
            )
        ),
        declares=(),
    ):  # association.specc:97
        h.rule(
            "degraded_status",
            lambda: h["degraded_status"] != "No known degraded exposures in association.",
            show={"degraded_status": lambda: h["degraded_status"]},
            message="where a member is degraded, the association says so",
        )  # association.specc:98
    h.undeclared("info")


def check_asn3_tree_products(h: TreeCheck) -> None:
    """tree.products: what is made."""
    h.keyword("name", "string", level="optional", nonempty=True, unique=True)  # association.specc:86
    h.key("members", listed(obj(check_asn3_tree_products_members), least=1))  # association.specc:87
    h.rule(
        "unique-members.expname",
        lambda: h.unique(("members.expname",)),
        show={"unique(members.expname)": lambda: h.unique(("members.expname",))},
        message="no exposure is taken twice",
    )  # association.specc:90
    h.rule(
        "count-members.exptype",
        lambda: h.count(("members.exptype",), lambda c: lower(c["members.exptype"]) == "science") >= 1,
        show={
            'count(members.exptype == "science")': lambda: h.count(
                ("members.exptype",), lambda c: lower(c["members.exptype"]) == "science"
            ),
        },
        message="a product of stage 3 is made of science exposures",
    )  # association.specc:129
    h.rule(
        "name-2",
        lambda: matches(h["name"], r"jw\d{5}-[aoc]\d{3,4}_[a-z0-9_-]+(_\{suffix\}(-[0-9a-z]{2})?)?"),
        if_present=("name",),
        show={"name": lambda: h["name"]},
        message="a product is named after program, candidate, target, instrument and elements, in lower case",
    )  # association.specc:130
    h.undeclared("info")


def check_asn3_tree_products_members(h: TreeCheck) -> None:
    """tree.products.members: what it is made from."""
    h.keyword("expname", "string", nonempty=True)  # association.specc:61
    h.keyword("exptype", "string", one_of=MEMBER_TYPE, open_enum=True, ignore_case=True)  # association.specc:62
    h.keyword("exposerr", "string", level="optional", nullable=True)  # association.specc:63
    h.keyword(
        "asn_candidate", "string", level="optional", matches="\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]"
    )  # association.specc:64
    h.keyword("group_id", "string|int", level="optional", nullable=True)  # association.specc:66
    h.rule(
        "expname",
        lambda: not matches(h["expname"], ".*/.*"),
        show={"expname": lambda: h["expname"]},
        message="a member is named without a folder, so that the files may move",
    )  # association.specc:67
    h.undeclared("info")


PRODUCTS = (
    DocumentProduct(
        "asn2",
        JSON,
        title="Association of stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>\d{5}|noprogram)\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>nrslamp\-spec2|tso\-image2|wfs\-image2|tso\-spec2|image2|spec2)_(?P<seq>[0-9]{5})_asn\.json",
                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
            ),
        ),
        fields=(
            field("program", "text", lambda f: f.hdu("tree")["program"]),
            field("acid", "text", lambda f: f.hdu("tree")["asn_id"]),
            field(
                "version",
                "text",
                lambda f: f.hdu("tree")["version_id"],
                present=lambda f: f.hdu("tree").exists("version_id"),
            ),
            field("type", "text", lambda f: lower(f.hdu("tree")["asn_type"])),
            field("seq", "number"),
        ),
        identify=lambda f: (
            f.hdu("tree").exists("asn_type")
            and f.hdu("tree")["asn_type"]
            in ("image2", "nrslamp-spec2", "spec2", "tso-image2", "tso-spec2", "wfs-image2")
            or not (f.hdu("tree").exists("asn_type") and f.hdu("tree")["asn_type"] not in ("None", "user_built"))
            and f.hdu("tree").exists("asn_rule")
            and matches(f.hdu("tree")["asn_rule"], ".*L(v|evel)2.*")
        ),
        layout=(block("tree", "object", check_asn2_tree),),
    ),
    DocumentProduct(
        "asn3",
        JSON,
        title="Association of stage 3",
        names=(
            NameTemplate(
                r"jw(?P<program>\d{5}|noprogram)\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>user_built|wfs\-image3|coron3|image3|spec3|ami3|none|tso3)_(?P<seq>[0-9]{5})_asn\.json",
                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
            ),
        ),
        fields=(
            field("program", "text", lambda f: f.hdu("tree")["program"]),
            field("acid", "text", lambda f: f.hdu("tree")["asn_id"]),
            field(
                "version",
                "text",
                lambda f: f.hdu("tree")["version_id"],
                present=lambda f: f.hdu("tree").exists("version_id"),
            ),
            field("type", "text", lambda f: lower(f.hdu("tree")["asn_type"])),
            field("seq", "number"),
        ),
        identify=lambda f: (
            not (
                f.hdu("tree").exists("asn_type")
                and f.hdu("tree")["asn_type"]
                in ("image2", "nrslamp-spec2", "spec2", "tso-image2", "tso-spec2", "wfs-image2")
            )
            and (
                f.hdu("tree").exists("asn_type")
                or f.hdu("tree").exists("products")
                and f.hdu("tree").count(("products.members",)) > 0
            )
            and not (
                not (f.hdu("tree").exists("asn_type") and f.hdu("tree")["asn_type"] not in ("None", "user_built"))
                and f.hdu("tree").exists("asn_rule")
                and matches(f.hdu("tree")["asn_rule"], ".*L(v|evel)2.*")
            )
        ),
        layout=(block("tree", "object", check_asn3_tree),),
    ),
)

RULES = """\
error 0:106 asn2:name
error 0:53 asn2/name/program:value
error 0:54 asn2/name/acid:value
error 0:55 asn2/name/version:value
error 0:55 asn2/name/version:presence
error 0:56 asn2/name/type:value
info 0:72 asn2/tree/asn_type:spelling
error 0:72 asn2/tree/asn_type:type
error 0:72 asn2/tree/asn_type:null
warning 0:72 asn2/tree/asn_type:in
error 0:73 asn2/tree/asn_rule:type
error 0:73 asn2/tree/asn_rule:null
error 0:73 asn2/tree/asn_rule:nonempty
warning 0:74 asn2/tree/asn_id:presence
error 0:74 asn2/tree/asn_id:type
error 0:74 asn2/tree/asn_id:null
warning 0:75 asn2/tree/asn_pool:presence
error 0:75 asn2/tree/asn_pool:type
error 0:75 asn2/tree/asn_pool:null
error 0:76 asn2/tree/program:type
error 0:76 asn2/tree/program:null
error 0:77 asn2/tree/target:type
error 0:77 asn2/tree/target:null
error 0:79 asn2/tree/version_id:type
error 0:80 asn2/tree/code_version:type
error 0:80 asn2/tree/code_version:null
error 0:81 asn2/tree/creation_time:type
error 0:81 asn2/tree/creation_time:null
error 0:81 asn2/tree/creation_time:matches
error 0:82 asn2/tree/constraints:type
error 0:82 asn2/tree/constraints:null
error 0:83 asn2/tree/degraded_status:type
error 0:83 asn2/tree/degraded_status:null
error 0:85 asn2/tree/products:presence
error 0:85 asn2/tree/products:type
error 0:85 asn2/tree/products:length
warning 0:93 asn2/tree:asn_id
warning 0:94 asn2/tree:program
warning 0:95 asn2/tree:asn_pool
warning 0:98 asn2/tree:degraded_status
error 0:109 asn2/tree:type
info 0:109 asn2/tree:undeclared-key
error 0:86 asn2/tree.products/name:type
error 0:86 asn2/tree.products/name:null
error 0:86 asn2/tree.products/name:nonempty
error 0:86 asn2/tree.products/name:unique
error 0:87 asn2/tree.products/members:presence
error 0:87 asn2/tree.products/members:type
error 0:87 asn2/tree.products/members:length
warning 0:90 asn2/tree.products:unique-members.expname
error 0:112 asn2/tree.products:count-members.exptype
info 0:85 asn2/tree.products:undeclared-key
error 0:61 asn2/tree.products.members/expname:presence
error 0:61 asn2/tree.products.members/expname:type
error 0:61 asn2/tree.products.members/expname:null
error 0:61 asn2/tree.products.members/expname:nonempty
error 0:62 asn2/tree.products.members/exptype:presence
error 0:62 asn2/tree.products.members/exptype:type
error 0:62 asn2/tree.products.members/exptype:null
warning 0:62 asn2/tree.products.members/exptype:in
error 0:63 asn2/tree.products.members/exposerr:type
error 0:64 asn2/tree.products.members/asn_candidate:type
error 0:64 asn2/tree.products.members/asn_candidate:null
error 0:64 asn2/tree.products.members/asn_candidate:matches
error 0:66 asn2/tree.products.members/group_id:type
warning 0:67 asn2/tree.products.members:expname
info 0:87 asn2/tree.products.members:undeclared-key
error 0:121 asn3:name
error 0:53 asn3/name/program:value
error 0:54 asn3/name/acid:value
error 0:55 asn3/name/version:value
error 0:55 asn3/name/version:presence
error 0:56 asn3/name/type:value
info 0:72 asn3/tree/asn_type:spelling
error 0:72 asn3/tree/asn_type:type
error 0:72 asn3/tree/asn_type:null
warning 0:72 asn3/tree/asn_type:in
error 0:73 asn3/tree/asn_rule:type
error 0:73 asn3/tree/asn_rule:null
error 0:73 asn3/tree/asn_rule:nonempty
warning 0:74 asn3/tree/asn_id:presence
error 0:74 asn3/tree/asn_id:type
error 0:74 asn3/tree/asn_id:null
warning 0:75 asn3/tree/asn_pool:presence
error 0:75 asn3/tree/asn_pool:type
error 0:75 asn3/tree/asn_pool:null
error 0:76 asn3/tree/program:type
error 0:76 asn3/tree/program:null
error 0:77 asn3/tree/target:type
error 0:77 asn3/tree/target:null
error 0:79 asn3/tree/version_id:type
error 0:80 asn3/tree/code_version:type
error 0:80 asn3/tree/code_version:null
error 0:81 asn3/tree/creation_time:type
error 0:81 asn3/tree/creation_time:null
error 0:81 asn3/tree/creation_time:matches
error 0:82 asn3/tree/constraints:type
error 0:82 asn3/tree/constraints:null
error 0:83 asn3/tree/degraded_status:type
error 0:83 asn3/tree/degraded_status:null
error 0:85 asn3/tree/products:presence
error 0:85 asn3/tree/products:type
error 0:85 asn3/tree/products:length
warning 0:93 asn3/tree:asn_id
warning 0:94 asn3/tree:program
warning 0:95 asn3/tree:asn_pool
warning 0:98 asn3/tree:degraded_status
error 0:126 asn3/tree:type
info 0:126 asn3/tree:undeclared-key
error 0:86 asn3/tree.products/name:type
error 0:86 asn3/tree.products/name:null
error 0:86 asn3/tree.products/name:nonempty
error 0:86 asn3/tree.products/name:unique
error 0:87 asn3/tree.products/members:presence
error 0:87 asn3/tree.products/members:type
error 0:87 asn3/tree.products/members:length
warning 0:90 asn3/tree.products:unique-members.expname
error 0:129 asn3/tree.products:count-members.exptype
warning 0:130 asn3/tree.products:name-2
info 0:85 asn3/tree.products:undeclared-key
error 0:61 asn3/tree.products.members/expname:presence
error 0:61 asn3/tree.products.members/expname:type
error 0:61 asn3/tree.products.members/expname:null
error 0:61 asn3/tree.products.members/expname:nonempty
error 0:62 asn3/tree.products.members/exptype:presence
error 0:62 asn3/tree.products.members/exptype:type
error 0:62 asn3/tree.products.members/exptype:null
warning 0:62 asn3/tree.products.members/exptype:in
error 0:63 asn3/tree.products.members/exposerr:type
error 0:64 asn3/tree.products.members/asn_candidate:type
error 0:64 asn3/tree.products.members/asn_candidate:null
error 0:64 asn3/tree.products.members/asn_candidate:matches
error 0:66 asn3/tree.products.members/group_id:type
warning 0:67 asn3/tree.products.members:expname
info 0:87 asn3/tree.products.members:undeclared-key
"""

SPEC = Spec(
    "jwst.association",
    "1.0.0",
    sources=("jwst/association.specc",),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
