"""Checks of jwst.delivery 1.0.0.

What arrives together: the files of exposures, from raw ramps to calibrated data, associations with what they name, and previews with what they show.

Made by specc from the texts below. Change them, not this file.

    jwst/delivery.specc      sha256 cc52ba02764963bc6651800fd5eaad653b8e7d86d77f070aff2e21d31913e3a5
    jwst/association.specc   sha256 f1ce7ecd13df35b814e15b3a0378e98e54237ffaee4faef71a4af2d5c0056ed0
    jwst/detector.specc      sha256 3c966e5d8bf5bc243bd0190376b5d140ec33963e37392bc1938f14005ae13b3d
    jwst/core.specc          sha256 d23bc3601ed5e51a3bf37ab95de27a1bb996760906fac35844afa88b09c7893d
    jwst/values.specc        sha256 7bb250aa234f64a43e946fb24628f048a881e34bc8beceaeaa00f23ea65f99af
    jwst/terms.specc         sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc            sha256 56882fdab301409b4edc44b9d4d907df1219fdb8487453d1ec89098875f906a4
    jwst/imaging.specc       sha256 7605876f131003c82268592258cbac0671b0ee413bfcb2dcc7ded5b4847bc514
    jwst/preview.specc       sha256 e4c432591227c119e7bf63ed5f2de0a4c5904dbf64b70715772876cd7debec72
    jwst/spectroscopy.specc  sha256 7f598a4f79311fad9951ab110f3f1859953a5447bba90bb7e58d24c56b7381fc
"""

from __future__ import annotations

from _runtime.deliveries import Dataset, Delivery, Member, MemberProduct, Parent, said
from _runtime.expressions import close_to, maximum, minimum, number
from _runtime.names import NameTemplate
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy()


def check_stage2(d: Delivery) -> None:
    """stage2: One exposure of one detector, all that the pipeline makes of it up to stage 2.

    A delivery is whole when every segment is there, and went through every stage.
    """
    if d.when(lambda: d.any_has("uncal", lambda m: number(m.field("segment")))):  # delivery.specc:37
        d.rule(
            "count-uncal-max-uncal.EXSEGTOT",
            lambda: d.count("uncal") == maximum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"])),
            show={
                "count(uncal)": lambda: d.count("uncal"),
                "max(uncal.EXSEGTOT)": lambda: maximum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"])),
            },
            message="every segment is there",
        )  # delivery.specc:38
        d.rule(
            "min-uncal.EXSEGTOT-max",
            lambda: (
                minimum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"]))
                == maximum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"]))
            ),
            show={
                "min(uncal.EXSEGTOT)": lambda: minimum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"])),
                "max(uncal.EXSEGTOT)": lambda: maximum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"])),
            },
            message="all segments say how many there are",
        )  # delivery.specc:39
    d.rule(
        "max-cal.EFFEXPTM-rate.EFFEXPTM",
        lambda: close_to(
            maximum(d.each("cal", lambda m: m.file.primary["EFFEXPTM"])),
            maximum(d.each("rate", lambda m: m.file.primary["EFFEXPTM"])),
            0.01,
        ),
        show={
            "max(cal.EFFEXPTM)": lambda: maximum(d.each("cal", lambda m: m.file.primary["EFFEXPTM"])),
            "max(rate.EFFEXPTM)": lambda: maximum(d.each("rate", lambda m: m.file.primary["EFFEXPTM"])),
        },
        message="calibration takes no time away",
    )  # delivery.specc:41


def check_association(d: Delivery) -> None:
    """association: An association of stage 3, and the exposures that it names.

    An association names its members without folders: they lie beside it, or anywhere in what is delivered.
    """
    d.rule(
        "asn3.asn_id-acid",
        lambda: d.the("asn3").file.hdu("tree")["asn_id"] == d.key("acid"),
        if_present=(lambda: d.any_has("asn3", lambda m: m.file.hdu("tree").exists("asn_id")),),
        show={"asn3.asn_id": lambda: d.the("asn3").file.hdu("tree")["asn_id"], "acid": lambda: d.key("acid")},
        message="it is of the candidate that its name tells",
    )  # delivery.specc:52


PRODUCTS = ()

DATASETS = (
    Dataset(
        "exposure",
        title="Whatever there is of one exposure of one detector",
        key=("program", "obs", "visit", "group", "seq", "act", "exposure", "detector"),
        numbers=("program", "obs", "visit", "group", "exposure"),
        members=(
            Member(
                "uncal",
                (
                    MemberProduct(
                        "jwst.detector:uncal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_uncal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_uncal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
            Member(
                "rate",
                (
                    MemberProduct(
                        "jwst.detector:rate",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rate\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rate.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
            Member(
                "rateints",
                (
                    MemberProduct(
                        "jwst.detector:rateints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rateints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rateints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
            Member(
                "cal",
                (
                    MemberProduct(
                        "jwst.imaging:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.spectroscopy:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
            Member(
                "x1d",
                (
                    MemberProduct(
                        "jwst.spectroscopy:x1d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_x1d\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_x1d.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
        ),
        undeclared="info",
    ),
    Dataset(
        "stage2",
        title="One exposure of one detector, all that the pipeline makes of it up to stage 2",
        key=("program", "obs", "visit", "group", "seq", "act", "exposure", "detector"),
        numbers=("program", "obs", "visit", "group", "exposure"),
        members=(
            Member(
                "uncal",
                (
                    MemberProduct(
                        "jwst.detector:uncal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_uncal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_uncal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                most=None,
                by=("segment",),
            ),
            Member(
                "rate",
                (
                    MemberProduct(
                        "jwst.detector:rate",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rate\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rate.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "uncal", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                ),
            ),
            Member(
                "cal",
                (
                    MemberProduct(
                        "jwst.imaging:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.spectroscopy:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "rate", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                ),
            ),
            Member(
                "rateints",
                (
                    MemberProduct(
                        "jwst.detector:rateints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rateints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rateints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "uncal", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                ),
                when=lambda d: any(d.each("rate", lambda m: m.file.primary["NINTS"] > 1)),
            ),
            Member(
                "x1d",
                (
                    MemberProduct(
                        "jwst.spectroscopy:x1d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_x1d\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_x1d.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "cal", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                ),
                when=lambda d: any(
                    d.each("rate", lambda m: m.file.primary["EXP_TYPE"] in ("NRS_FIXEDSLIT", "NRS_MSASPEC"))
                ),
            ),
        ),
        undeclared="warning",
        check=check_stage2,
    ),
    Dataset(
        "association",
        title="An association of stage 3, and the exposures that it names",
        key=("program", "acid", "type", "seq"),
        numbers=("program", "seq"),
        members=(
            Member(
                "asn3",
                (
                    MemberProduct(
                        "jwst.association:asn3",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>wfs\-image3|coron3|image3|spec3|ami3|tso3)_(?P<seq>[0-9]{5})_asn\.json",
                                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
                            ),
                        ),
                        ("program", "seq"),
                    ),
                ),
            ),
            Member(
                "cal",
                (
                    MemberProduct(
                        "jwst.imaging:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.spectroscopy:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                most=None,
                listed=lambda d: d.each("asn3", lambda m: said(m.file, "tree.products.members", "expname")),
            ),
        ),
        undeclared="info",
        check=check_association,
    ),
    Dataset(
        "portal",
        title="One exposure of one detector, and what the portal shows of it",
        key=("program", "obs", "visit", "group", "seq", "act", "exposure", "detector"),
        numbers=("program", "obs", "visit", "group", "exposure"),
        members=(
            Member(
                "rate",
                (
                    MemberProduct(
                        "jwst.detector:rate",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rate\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rate.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
            Member(
                "cal",
                (
                    MemberProduct(
                        "jwst.imaging:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.spectroscopy:cal",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment",),
            ),
            Member(
                "preview2",
                (
                    MemberProduct(
                        "jwst.preview:preview2",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<of>rateints|calints|x1dints|uncal|rate|cal|crf|i2d|s2d|s3d|x1d)\.jpg",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{of}.jpg",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "rate", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                    Parent(
                        "cal", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                ),
                told_by="of",
            ),
            Member(
                "thumb2",
                (
                    MemberProduct(
                        "jwst.preview:thumb2",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<of>rateints|calints|x1dints|uncal|rate|cal|crf|i2d|s2d|s3d|x1d)_thumb\.jpg",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{of}_thumb.jpg",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "rate", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                    Parent(
                        "cal", ("program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector")
                    ),
                ),
                told_by="of",
            ),
        ),
        undeclared="info",
    ),
)

RULES = """\
error 0:13 exposure:name
error 0:13 exposure:twice
info 0:13 exposure:undeclared-file
error 0:18 exposure/uncal:unique
error 0:19 exposure/rate:unique
error 0:20 exposure/rateints:unique
error 0:21 exposure/cal:unique
error 0:22 exposure/x1d:unique
error 0:26 stage2:name
error 0:26 stage2:twice
warning 0:26 stage2:undeclared-file
info 0:26 stage2:unread
error 0:31 stage2/uncal:presence
error 0:31 stage2/uncal:unique
error 0:32 stage2/rate:presence
error 0:32 stage2/rate:count
error 0:32 stage2/rate:parent
error 0:33 stage2/cal:presence
error 0:33 stage2/cal:count
error 0:33 stage2/cal:parent
error 0:34 stage2/rateints:presence
error 0:34 stage2/rateints:count
error 0:34 stage2/rateints:parent
error 0:35 stage2/x1d:presence
error 0:35 stage2/x1d:count
error 0:35 stage2/x1d:parent
error 0:38 stage2:count-uncal-max-uncal.EXSEGTOT
error 0:39 stage2:min-uncal.EXSEGTOT-max
error 0:41 stage2:max-cal.EFFEXPTM-rate.EFFEXPTM
error 0:45 association:name
error 0:45 association:twice
info 0:45 association:undeclared-file
info 0:45 association:unread
error 0:50 association/asn3:presence
error 0:50 association/asn3:count
error 0:51 association/cal:presence
error 0:51 association/cal:listed
error 0:52 association:asn3.asn_id-acid
error 0:56 portal:name
error 0:56 portal:twice
info 0:56 portal:undeclared-file
error 0:58 portal/rate:unique
error 0:59 portal/cal:unique
error 0:60 portal/preview2:presence
error 0:60 portal/preview2:count
error 0:60 portal/preview2:parent
error 0:61 portal/thumb2:presence
error 0:61 portal/thumb2:count
error 0:61 portal/thumb2:parent
"""

SPEC = Spec(
    "jwst.delivery",
    "1.0.0",
    sources=(
        "jwst/delivery.specc",
        "jwst/association.specc",
        "jwst/detector.specc",
        "jwst/core.specc",
        "jwst/values.specc",
        "jwst/terms.specc",
        "std/wcs.specc",
        "jwst/imaging.specc",
        "jwst/preview.specc",
        "jwst/spectroscopy.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
    datasets=DATASETS,
)
