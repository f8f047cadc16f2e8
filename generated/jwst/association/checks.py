"""Checks of jwst.association 1.0.0.

Associations: which exposures make which product. One of stage 2 has one science member a product, with what is subtracted from it or read beside it;
one of stage 3 has many. They are JSON, and a pipeline takes one as its input.

Made by specc from the texts below. Change them, not this file.

    jwst/association.specc  sha256 f1ce7ecd13df35b814e15b3a0378e98e54237ffaee4faef71a4af2d5c0056ed0
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

STAGE2_TYPE = ("image2", "nrslamp-spec2", "spec2", "tso-image2", "tso-spec2", "wfs-image2")  # association.specc:44

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

STAGE3_TYPE = ("ami3", "coron3", "image3", "spec3", "tso3", "wfs-image3")  # association.specc:45


def check_asn2_tree(h: TreeCheck) -> None:
    """tree."""
    h.keyword("asn_type", "string", level="optional", one_of=STAGE2_TYPE)  # association.specc:67
    h.keyword("asn_rule", "string", level="optional", nonempty=True)  # association.specc:68
    h.keyword("asn_id", "string", level="recommended")  # association.specc:69
    h.keyword("asn_pool", "string", level="recommended")  # association.specc:70
    h.keyword("program", "string", level="optional")  # association.specc:71
    h.keyword("target", "string", level="optional")  # association.specc:72
    h.keyword("version_id", "string", level="optional", nullable=True)  # association.specc:74
    h.keyword("code_version", "string", level="optional")  # association.specc:75
    h.keyword("creation_time", "string", level="optional", matches=r"\d{8}T\d{6}")  # association.specc:76
    h.keyword("constraints", "string", level="optional")  # association.specc:77
    h.keyword("degraded_status", "string", level="optional")  # association.specc:78
    h.key("products", listed(obj(check_asn2_tree_products), least=1))  # association.specc:80
    h.rule(
        "asn_id",
        lambda: matches(h["asn_id"], r"o\d{3}|c1\d{3}|a3\d{3}"),
        if_present=("asn_id",),
        show={"asn_id": lambda: h["asn_id"]},
        message="an observation is oNNN, a candidate c1NNN, one that the rules found a3NNN",
    )  # association.specc:87
    h.rule(
        "program",
        lambda: matches(h["program"], r"\d{5}|noprogram"),
        if_present=("program",),
        show={"program": lambda: h["program"]},
        message="a program has five digits",
    )  # association.specc:88
    h.rule(
        "asn_pool",
        lambda: matches(h["asn_pool"], r"jw\d{5}_(\d{3}_)?\d{8}[Tt]\d{6}_pool(\.csv)?"),
        if_present=("asn_pool",),
        show={"asn_pool": lambda: h["asn_pool"]},
        message="a pool is named after its program and the time of its making",
    )  # association.specc:89
    if h.when(
        lambda: h.exists("degraded_status") and h.count(("products.members.exposerr",)) > 0, declares=()
    ):  # association.specc:91
        h.rule(
            "degraded_status",
            lambda: h["degraded_status"] != "No known degraded exposures in association.",
            show={"degraded_status": lambda: h["degraded_status"]},
            message="where a member is degraded, the association says so",
        )  # association.specc:92
    h.undeclared("info")


def check_asn2_tree_products(h: TreeCheck) -> None:
    """tree.products: what is made."""
    h.keyword("name", "string", level="optional", nonempty=True, unique=True)  # association.specc:81
    h.key("members", listed(obj(check_asn2_tree_products_members), least=1))  # association.specc:82
    h.rule(
        "count-members.exptype",
        lambda: h.count(("members.exptype",), lambda c: lower(c["members.exptype"]) == "science") == 1,
        show={
            'count(members.exptype == "science")': lambda: h.count(
                ("members.exptype",), lambda c: lower(c["members.exptype"]) == "science"
            ),
        },
        message="a product of stage 2 is made of one science exposure",
    )  # association.specc:106
    h.undeclared("info")


def check_asn2_tree_products_members(h: TreeCheck) -> None:
    """tree.products.members: what it is made from."""
    h.keyword("expname", "string", nonempty=True, unique=True)  # association.specc:56
    h.keyword("exptype", "string", one_of=MEMBER_TYPE, open_enum=True, ignore_case=True)  # association.specc:57
    h.keyword("exposerr", "string", level="optional", nullable=True)  # association.specc:58
    h.keyword(
        "asn_candidate", "string", level="optional", matches="\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]"
    )  # association.specc:59
    h.keyword("group_id", "string|int", level="optional", nullable=True)  # association.specc:61
    h.rule(
        "expname",
        lambda: not matches(h["expname"], ".*/.*"),
        show={"expname": lambda: h["expname"]},
        message="a member is named without a folder, so that the files may move",
    )  # association.specc:62
    h.undeclared("info")


def check_asn3_tree(h: TreeCheck) -> None:
    """tree."""
    h.read_as_now(
        (
            ("value", "asn_type", "image3", "image", "", "note"),
            ("value", "asn_type", "spec3", "spec", "", "note"),
            ("value", "asn_type", "wfs-image3", "wfs", "", "note"),
        )
    )  # association.specc:119
    h.keyword("asn_type", "string", level="optional", one_of=STAGE3_TYPE)  # association.specc:67
    h.keyword("asn_rule", "string", level="optional", nonempty=True)  # association.specc:68
    h.keyword("asn_id", "string", level="recommended")  # association.specc:69
    h.keyword("asn_pool", "string", level="recommended")  # association.specc:70
    h.keyword("program", "string", level="optional")  # association.specc:71
    h.keyword("target", "string", level="optional")  # association.specc:72
    h.keyword("version_id", "string", level="optional", nullable=True)  # association.specc:74
    h.keyword("code_version", "string", level="optional")  # association.specc:75
    h.keyword("creation_time", "string", level="optional", matches=r"\d{8}T\d{6}")  # association.specc:76
    h.keyword("constraints", "string", level="optional")  # association.specc:77
    h.keyword("degraded_status", "string", level="optional")  # association.specc:78
    h.key("products", listed(obj(check_asn3_tree_products), least=1))  # association.specc:80
    h.rule(
        "asn_id",
        lambda: matches(h["asn_id"], r"o\d{3}|c1\d{3}|a3\d{3}"),
        if_present=("asn_id",),
        show={"asn_id": lambda: h["asn_id"]},
        message="an observation is oNNN, a candidate c1NNN, one that the rules found a3NNN",
    )  # association.specc:87
    h.rule(
        "program",
        lambda: matches(h["program"], r"\d{5}|noprogram"),
        if_present=("program",),
        show={"program": lambda: h["program"]},
        message="a program has five digits",
    )  # association.specc:88
    h.rule(
        "asn_pool",
        lambda: matches(h["asn_pool"], r"jw\d{5}_(\d{3}_)?\d{8}[Tt]\d{6}_pool(\.csv)?"),
        if_present=("asn_pool",),
        show={"asn_pool": lambda: h["asn_pool"]},
        message="a pool is named after its program and the time of its making",
    )  # association.specc:89
    if h.when(
        lambda: h.exists("degraded_status") and h.count(("products.members.exposerr",)) > 0, declares=()
    ):  # association.specc:91
        h.rule(
            "degraded_status",
            lambda: h["degraded_status"] != "No known degraded exposures in association.",
            show={"degraded_status": lambda: h["degraded_status"]},
            message="where a member is degraded, the association says so",
        )  # association.specc:92
    h.undeclared("info")


def check_asn3_tree_products(h: TreeCheck) -> None:
    """tree.products: what is made."""
    h.keyword("name", "string", level="optional", nonempty=True, unique=True)  # association.specc:81
    h.key("members", listed(obj(check_asn3_tree_products_members), least=1))  # association.specc:82
    h.rule(
        "count-members.exptype",
        lambda: h.count(("members.exptype",), lambda c: lower(c["members.exptype"]) == "science") >= 1,
        show={
            'count(members.exptype == "science")': lambda: h.count(
                ("members.exptype",), lambda c: lower(c["members.exptype"]) == "science"
            ),
        },
        message="a product of stage 3 is made of science exposures",
    )  # association.specc:122
    h.rule(
        "name-2",
        lambda: matches(h["name"], r"jw\d{5}-[aoc]\d{3,4}_[a-z0-9_-]+"),
        if_present=("name",),
        show={"name": lambda: h["name"]},
        message="a product is named after program, candidate, target, instrument and elements, in lower case",
    )  # association.specc:123
    h.undeclared("info")


def check_asn3_tree_products_members(h: TreeCheck) -> None:
    """tree.products.members: what it is made from."""
    h.keyword("expname", "string", nonempty=True, unique=True)  # association.specc:56
    h.keyword("exptype", "string", one_of=MEMBER_TYPE, open_enum=True, ignore_case=True)  # association.specc:57
    h.keyword("exposerr", "string", level="optional", nullable=True)  # association.specc:58
    h.keyword(
        "asn_candidate", "string", level="optional", matches="\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]"
    )  # association.specc:59
    h.keyword("group_id", "string|int", level="optional", nullable=True)  # association.specc:61
    h.rule(
        "expname",
        lambda: not matches(h["expname"], ".*/.*"),
        show={"expname": lambda: h["expname"]},
        message="a member is named without a folder, so that the files may move",
    )  # association.specc:62
    h.undeclared("info")


PRODUCTS = (
    DocumentProduct(
        "asn2",
        JSON,
        title="Association of stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>nrslamp\-spec2|tso\-image2|wfs\-image2|tso\-spec2|image2|spec2)_(?P<seq>[0-9]{5})_asn\.json",
                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
            ),
        ),
        fields=(
            field("program", "number", lambda f: f.hdu("tree")["program"]),
            field("acid", "text", lambda f: f.hdu("tree")["asn_id"]),
            field(
                "version",
                "text",
                lambda f: f.hdu("tree")["version_id"],
                present=lambda f: f.hdu("tree").exists("version_id"),
            ),
            field("type", "text", lambda f: f.hdu("tree")["asn_type"]),
            field("seq", "number"),
        ),
        identify=lambda f: (
            f.hdu("tree").exists("asn_type")
            and f.hdu("tree")["asn_type"] in STAGE2_TYPE
            or not f.hdu("tree").exists("asn_type")
            and f.hdu("tree").exists("asn_rule")
            and matches(f.hdu("tree")["asn_rule"], ".*Lv2.*")
        ),
        layout=(block("tree", "object", check_asn2_tree),),
    ),
    DocumentProduct(
        "asn3",
        JSON,
        title="Association of stage 3",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>wfs\-image3|coron3|image3|spec3|ami3|tso3)_(?P<seq>[0-9]{5})_asn\.json",
                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
            ),
        ),
        fields=(
            field("program", "number", lambda f: f.hdu("tree")["program"]),
            field("acid", "text", lambda f: f.hdu("tree")["asn_id"]),
            field(
                "version",
                "text",
                lambda f: f.hdu("tree")["version_id"],
                present=lambda f: f.hdu("tree").exists("version_id"),
            ),
            field("type", "text", lambda f: f.hdu("tree")["asn_type"]),
            field("seq", "number"),
        ),
        identify=lambda f: (
            f.hdu("tree").exists("asn_type")
            and f.hdu("tree")["asn_type"] not in STAGE2_TYPE
            or not f.hdu("tree").exists("asn_type")
            and f.hdu("tree").exists("products")
            and f.hdu("tree").count(("products.members",)) > 0
            and not (f.hdu("tree").exists("asn_rule") and matches(f.hdu("tree")["asn_rule"], ".*Lv2.*"))
        ),
        layout=(block("tree", "object", check_asn3_tree),),
    ),
)

RULES = """\
error 0:100 asn2:name
error 0:48 asn2/name/program:value
error 0:49 asn2/name/acid:value
error 0:50 asn2/name/version:value
error 0:50 asn2/name/version:presence
error 0:51 asn2/name/type:value
error 0:67 asn2/tree/asn_type:type
error 0:67 asn2/tree/asn_type:null
error 0:67 asn2/tree/asn_type:in
error 0:68 asn2/tree/asn_rule:type
error 0:68 asn2/tree/asn_rule:null
error 0:68 asn2/tree/asn_rule:nonempty
warning 0:69 asn2/tree/asn_id:presence
error 0:69 asn2/tree/asn_id:type
error 0:69 asn2/tree/asn_id:null
warning 0:70 asn2/tree/asn_pool:presence
error 0:70 asn2/tree/asn_pool:type
error 0:70 asn2/tree/asn_pool:null
error 0:71 asn2/tree/program:type
error 0:71 asn2/tree/program:null
error 0:72 asn2/tree/target:type
error 0:72 asn2/tree/target:null
error 0:74 asn2/tree/version_id:type
error 0:75 asn2/tree/code_version:type
error 0:75 asn2/tree/code_version:null
error 0:76 asn2/tree/creation_time:type
error 0:76 asn2/tree/creation_time:null
error 0:76 asn2/tree/creation_time:matches
error 0:77 asn2/tree/constraints:type
error 0:77 asn2/tree/constraints:null
error 0:78 asn2/tree/degraded_status:type
error 0:78 asn2/tree/degraded_status:null
error 0:80 asn2/tree/products:presence
error 0:80 asn2/tree/products:type
error 0:80 asn2/tree/products:length
warning 0:87 asn2/tree:asn_id
warning 0:88 asn2/tree:program
warning 0:89 asn2/tree:asn_pool
warning 0:92 asn2/tree:degraded_status
error 0:103 asn2/tree:type
info 0:103 asn2/tree:undeclared-key
error 0:81 asn2/tree.products/name:type
error 0:81 asn2/tree.products/name:null
error 0:81 asn2/tree.products/name:nonempty
error 0:81 asn2/tree.products/name:unique
error 0:82 asn2/tree.products/members:presence
error 0:82 asn2/tree.products/members:type
error 0:82 asn2/tree.products/members:length
error 0:106 asn2/tree.products:count-members.exptype
info 0:80 asn2/tree.products:undeclared-key
error 0:56 asn2/tree.products.members/expname:presence
error 0:56 asn2/tree.products.members/expname:type
error 0:56 asn2/tree.products.members/expname:null
error 0:56 asn2/tree.products.members/expname:nonempty
error 0:56 asn2/tree.products.members/expname:unique
error 0:57 asn2/tree.products.members/exptype:presence
error 0:57 asn2/tree.products.members/exptype:type
error 0:57 asn2/tree.products.members/exptype:null
warning 0:57 asn2/tree.products.members/exptype:in
error 0:58 asn2/tree.products.members/exposerr:type
error 0:59 asn2/tree.products.members/asn_candidate:type
error 0:59 asn2/tree.products.members/asn_candidate:null
error 0:59 asn2/tree.products.members/asn_candidate:matches
error 0:61 asn2/tree.products.members/group_id:type
warning 0:62 asn2/tree.products.members:expname
info 0:82 asn2/tree.products.members:undeclared-key
error 0:115 asn3:name
error 0:48 asn3/name/program:value
error 0:49 asn3/name/acid:value
error 0:50 asn3/name/version:value
error 0:50 asn3/name/version:presence
error 0:51 asn3/name/type:value
info 0:67 asn3/tree/asn_type:spelling
error 0:67 asn3/tree/asn_type:type
error 0:67 asn3/tree/asn_type:null
error 0:67 asn3/tree/asn_type:in
error 0:68 asn3/tree/asn_rule:type
error 0:68 asn3/tree/asn_rule:null
error 0:68 asn3/tree/asn_rule:nonempty
warning 0:69 asn3/tree/asn_id:presence
error 0:69 asn3/tree/asn_id:type
error 0:69 asn3/tree/asn_id:null
warning 0:70 asn3/tree/asn_pool:presence
error 0:70 asn3/tree/asn_pool:type
error 0:70 asn3/tree/asn_pool:null
error 0:71 asn3/tree/program:type
error 0:71 asn3/tree/program:null
error 0:72 asn3/tree/target:type
error 0:72 asn3/tree/target:null
error 0:74 asn3/tree/version_id:type
error 0:75 asn3/tree/code_version:type
error 0:75 asn3/tree/code_version:null
error 0:76 asn3/tree/creation_time:type
error 0:76 asn3/tree/creation_time:null
error 0:76 asn3/tree/creation_time:matches
error 0:77 asn3/tree/constraints:type
error 0:77 asn3/tree/constraints:null
error 0:78 asn3/tree/degraded_status:type
error 0:78 asn3/tree/degraded_status:null
error 0:80 asn3/tree/products:presence
error 0:80 asn3/tree/products:type
error 0:80 asn3/tree/products:length
warning 0:87 asn3/tree:asn_id
warning 0:88 asn3/tree:program
warning 0:89 asn3/tree:asn_pool
warning 0:92 asn3/tree:degraded_status
error 0:119 asn3/tree:type
info 0:119 asn3/tree:undeclared-key
error 0:81 asn3/tree.products/name:type
error 0:81 asn3/tree.products/name:null
error 0:81 asn3/tree.products/name:nonempty
error 0:81 asn3/tree.products/name:unique
error 0:82 asn3/tree.products/members:presence
error 0:82 asn3/tree.products/members:type
error 0:82 asn3/tree.products/members:length
error 0:122 asn3/tree.products:count-members.exptype
warning 0:123 asn3/tree.products:name-2
info 0:80 asn3/tree.products:undeclared-key
error 0:56 asn3/tree.products.members/expname:presence
error 0:56 asn3/tree.products.members/expname:type
error 0:56 asn3/tree.products.members/expname:null
error 0:56 asn3/tree.products.members/expname:nonempty
error 0:56 asn3/tree.products.members/expname:unique
error 0:57 asn3/tree.products.members/exptype:presence
error 0:57 asn3/tree.products.members/exptype:type
error 0:57 asn3/tree.products.members/exptype:null
warning 0:57 asn3/tree.products.members/exptype:in
error 0:58 asn3/tree.products.members/exposerr:type
error 0:59 asn3/tree.products.members/asn_candidate:type
error 0:59 asn3/tree.products.members/asn_candidate:null
error 0:59 asn3/tree.products.members/asn_candidate:matches
error 0:61 asn3/tree.products.members/group_id:type
warning 0:62 asn3/tree.products.members:expname
info 0:82 asn3/tree.products.members:undeclared-key
"""

SPEC = Spec(
    "jwst.association",
    "1.0.0",
    sources=("jwst/association.specc",),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
