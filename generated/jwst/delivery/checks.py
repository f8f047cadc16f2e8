"""Checks of jwst.delivery 1.1.0.

What arrives together: the files of exposures, from raw ramps to calibrated data; associations with what they name, and with what was made of it; previews with what they show.

Made by specc from the texts below. Change them, not this file.

    jwst/delivery.specc      sha256 8299bb4696e82fab0ee278c5dfc3f0c8272d063bbd701720c2f1df5e579df84d
    jwst/association.specc   sha256 7709372017a3e4ad81081ae02eb14f57551b47a3b3951d429eaab341f819a7fd
    jwst/catalog.specc       sha256 0c357a4f4fa3c9fce2135dff32804c7260a4fcfea553baa0c19767c0d1277892
    jwst/core.specc          sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc        sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc         sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc            sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    jwst/coronagraphy.specc  sha256 a51770aee92b5f5b67f2d2005c7f039f33bc12d9eda642cc2fb42b1ee8e542cb
    jwst/imaging.specc       sha256 13858de6b12bd5d6d7380ff60576c771b0953497294d1aa9769d7002ab0e75b9
    jwst/detector.specc      sha256 8f93320dd77eb7412e00205a40651eb474a13bf504d161457561740e01b96c87
    jwst/ifu.specc           sha256 7b255fc000b7544d0ed9bc06542c8499256a712271e8a8083117ceaf4ce6ff7a
    jwst/preview.specc       sha256 004bf1e3d88271e41d17b0d2727ceff38cca9c9faff3fc86091347932ff0e391
    jwst/spectroscopy.specc  sha256 5fec97d36f107deaaa1f99ccf9e4d10b6ca5147d3a82d2f93db0aa4d5ad3dee6
    jwst/slits.specc         sha256 4bc50c629c20817d22d3f2e68589b079344eefb8c3a8ae582606895eca7b980b
    jwst/spectra.specc       sha256 211362588a77659b73ee3d88abf762524a022d5944d25b1e372362d9a8d39b46
    jwst/timeseries.specc    sha256 7ad08225e0abb578260936179dbaf0981dce48a520212b0aaea1711b12b10ff3
"""

from __future__ import annotations

from _runtime.deliveries import Dataset, Delivery, Member, MemberProduct, Parent, said
from _runtime.expressions import close_to, maximum, minimum, number
from _runtime.names import NameTemplate
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy()


def check_stage2(d: Delivery) -> None:
    """stage2: One exposure of one detector, all that the pipeline makes of it up to stage 2.

    A delivery is whole when every segment is there, and went through every stage. Of a time series integrations are calibrated, and no average of them; of a coronagraph
    both are.
    """
    if d.when(lambda: d.any_has("uncal", lambda m: number(m.field("segment")))):  # delivery.specc:53
        d.rule(
            "count-uncal-max-uncal.EXSEGTOT",
            lambda: d.count("uncal") == maximum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"])),
            show={
                "count(uncal)": lambda: d.count("uncal"),
                "max(uncal.EXSEGTOT)": lambda: maximum(d.each("uncal", lambda m: m.file.primary["EXSEGTOT"])),
            },
            message="every segment is there",
        )  # delivery.specc:54
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
        )  # delivery.specc:55
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
    )  # delivery.specc:57


def check_association(d: Delivery) -> None:
    """association: An association of stage 3, and the exposures that it names.

    An association names its members without folders: they lie beside it, or anywhere in what is delivered. Those of coronagraphs and time series are integrations.
    """
    d.rule(
        "asn3.asn_id-acid",
        lambda: d.the("asn3").file.hdu("tree")["asn_id"] == d.key("acid"),
        if_present=(lambda: d.any_has("asn3", lambda m: m.file.hdu("tree").exists("asn_id")),),
        show={"asn3.asn_id": lambda: d.the("asn3").file.hdu("tree")["asn_id"], "acid": lambda: d.key("acid")},
        message="it is of the candidate that its name tells",
    )  # delivery.specc:71


def check_mosaic(d: Delivery) -> None:
    """mosaic: A mosaic, the association that it was made by, and the exposures that went into it.

    Catalogue and map of the sources are made of the mosaic, and called like it.
    """
    d.rule(
        "i2d.NDRIZ-count-cal",
        lambda: d.the("i2d").file.primary["NDRIZ"] <= d.count("cal"),
        show={"i2d.NDRIZ": lambda: d.the("i2d").file.primary["NDRIZ"], "count(cal)": lambda: d.count("cal")},
        message="no more pointings were combined than there are exposures",
    )  # delivery.specc:85
    d.rule(
        "i2d.EXPSTART-min-cal.EXPSTART",
        lambda: close_to(
            d.the("i2d").file.primary["EXPSTART"],
            minimum(d.each("cal", lambda m: m.file.primary["EXPSTART"])),
            1.1574074074074074e-07,
        ),
        show={
            "i2d.EXPSTART": lambda: d.the("i2d").file.primary["EXPSTART"],
            "min(cal.EXPSTART)": lambda: minimum(d.each("cal", lambda m: m.file.primary["EXPSTART"])),
        },
        message="it begins with its first exposure",
    )  # delivery.specc:86


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
                        "jwst.ifu:cal",
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
                    MemberProduct(
                        "jwst.spectroscopy:slit_cal",
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
                "calints",
                (
                    MemberProduct(
                        "jwst.imaging:calints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.timeseries:calints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
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
                "i2d",
                (
                    MemberProduct(
                        "jwst.imaging:exposure_i2d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_i2d\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_i2d.fits",
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
                "s3d",
                (
                    MemberProduct(
                        "jwst.ifu:exposure_s3d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_s3d\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_s3d.fits",
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
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?:x1d|x1dints)\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_(x1d|x1dints).fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.timeseries:x1dints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?:x1d|x1dints)\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_(x1d|x1dints).fits",
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
                "crf",
                (
                    MemberProduct(
                        "jwst.imaging:crf",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crf\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crf.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.ifu:crf",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crf\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crf.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.spectroscopy:crf",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crf\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crf.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment", "acid"),
            ),
            Member(
                "crfints",
                (
                    MemberProduct(
                        "jwst.imaging:crfints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crfints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crfints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.timeseries:crfints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crfints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crfints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment", "acid"),
            ),
            Member(
                "psfalign",
                (
                    MemberProduct(
                        "jwst.coronagraphy:psfalign",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<acid>o\d{3}|[ac]\d{4})_psfalign\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{acid}_psfalign.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment", "acid"),
            ),
            Member(
                "psfsub",
                (
                    MemberProduct(
                        "jwst.coronagraphy:psfsub",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<acid>o\d{3}|[ac]\d{4})_psfsub\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{acid}_psfsub.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                least=0,
                most=None,
                by=("segment", "acid"),
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
                        "jwst.imaging:calints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.timeseries:calints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.ifu:cal",
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
                    MemberProduct(
                        "jwst.spectroscopy:slit_cal",
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
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?:x1d|x1dints)\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_(x1d|x1dints).fits",
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
        numbers=("seq",),
        members=(
            Member(
                "asn3",
                (
                    MemberProduct(
                        "jwst.association:asn3",
                        (
                            NameTemplate(
                                r"jw(?P<program>\d{5}|noprogram)\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>user_built|wfs\-image3|coron3|image3|spec3|ami3|none|tso3)_(?P<seq>[0-9]{5})_asn\.json",
                                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
                            ),
                        ),
                        ("seq",),
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
                        "jwst.imaging:calints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.timeseries:calints",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                    MemberProduct(
                        "jwst.ifu:cal",
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
                    MemberProduct(
                        "jwst.spectroscopy:slit_cal",
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
        "mosaic",
        title="A mosaic, the association that it was made by, and the exposures that went into it",
        key=("program", "acid", "target", "instrume", "optelem"),
        numbers=("program",),
        members=(
            Member(
                "i2d",
                (
                    MemberProduct(
                        "jwst.imaging:i2d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_i2d\.fits",
                                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_i2d.fits",
                            ),
                        ),
                        ("program",),
                    ),
                ),
            ),
            Member(
                "cat",
                (
                    MemberProduct(
                        "jwst.catalog:cat",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_cat\.ecsv",
                                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_cat.ecsv",
                            ),
                        ),
                        ("program",),
                    ),
                ),
                least=0,
            ),
            Member(
                "segm",
                (
                    MemberProduct(
                        "jwst.catalog:segm",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_segm\.fits",
                                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_segm.fits",
                            ),
                        ),
                        ("program",),
                    ),
                ),
                least=0,
            ),
            Member(
                "asn3",
                (
                    MemberProduct(
                        "jwst.association:asn3",
                        (
                            NameTemplate(
                                r"jw(?P<program>\d{5}|noprogram)\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>user_built|wfs\-image3|coron3|image3|spec3|ami3|none|tso3)_(?P<seq>[0-9]{5})_asn\.json",
                                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
                            ),
                        ),
                        ("seq",),
                    ),
                ),
                listed=lambda d: d.each("i2d", lambda m: m.file.primary["ASNTABLE"]),
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
                ),
                most=None,
                listed=lambda d: d.each("asn3", lambda m: said(m.file, "tree.products.members", "expname")),
            ),
        ),
        undeclared="info",
        check=check_mosaic,
    ),
    Dataset(
        "cube",
        title="A cube, the association that it was made by, and the exposures that went into it",
        key=("program", "acid", "target", "instrume", "optelem"),
        numbers=("program",),
        members=(
            Member(
                "s3d",
                (
                    MemberProduct(
                        "jwst.ifu:s3d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_s3d\.fits",
                                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_s3d.fits",
                            ),
                        ),
                        ("program",),
                    ),
                ),
            ),
            Member(
                "asn3",
                (
                    MemberProduct(
                        "jwst.association:asn3",
                        (
                            NameTemplate(
                                r"jw(?P<program>\d{5}|noprogram)\-(?P<acid>o\d{3}|c1\d{3}|a3\d{3})_(?:(?P<version>\d{8}t\d{6})_)?(?P<type>user_built|wfs\-image3|coron3|image3|spec3|ami3|none|tso3)_(?P<seq>[0-9]{5})_asn\.json",
                                "jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json",
                            ),
                        ),
                        ("seq",),
                    ),
                ),
                listed=lambda d: d.each("s3d", lambda m: m.file.primary["ASNTABLE"]),
            ),
            Member(
                "cal",
                (
                    MemberProduct(
                        "jwst.ifu:cal",
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
    ),
    Dataset(
        "coronagraph",
        title="What stage 3 makes of a target behind a mask, and of the stars that it was held against",
        key=("program", "acid"),
        numbers=("program",),
        members=(
            Member(
                "psfstack",
                (
                    MemberProduct(
                        "jwst.coronagraphy:psfstack",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_psfstack\.fits",
                                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_psfstack.fits",
                            ),
                        ),
                        ("program",),
                    ),
                ),
                most=None,
                by=("target", "instrume", "optelem"),
            ),
            Member(
                "psfsub",
                (
                    MemberProduct(
                        "jwst.coronagraphy:psfsub",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<acid>o\d{3}|[ac]\d{4})_psfsub\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{acid}_psfsub.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                most=None,
                by=("obs", "visit", "group", "seq", "act", "exposure", "segment", "detector"),
            ),
            Member(
                "psfalign",
                (
                    MemberProduct(
                        "jwst.coronagraphy:psfalign",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<acid>o\d{3}|[ac]\d{4})_psfalign\.fits",
                                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{acid}_psfalign.fits",
                            ),
                        ),
                        ("program", "obs", "visit", "group", "exposure", "segment"),
                    ),
                ),
                parents=(
                    Parent(
                        "psfsub",
                        ("acid", "program", "obs", "visit", "group", "seq", "act", "exposure", "segment", "detector"),
                    ),
                ),
            ),
            Member(
                "i2d",
                (
                    MemberProduct(
                        "jwst.imaging:i2d",
                        (
                            NameTemplate(
                                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_i2d\.fits",
                                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_i2d.fits",
                            ),
                        ),
                        ("program",),
                    ),
                ),
                most=None,
                by=("target", "instrume", "optelem"),
            ),
        ),
        undeclared="info",
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
                        "jwst.ifu:cal",
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
                    MemberProduct(
                        "jwst.spectroscopy:slit_cal",
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
error 0:19 exposure:name
error 0:19 exposure:twice
info 0:19 exposure:undeclared-file
error 0:25 exposure/uncal:unique
error 0:26 exposure/rate:unique
error 0:27 exposure/rateints:unique
error 0:28 exposure/cal:unique
error 0:29 exposure/calints:unique
error 0:30 exposure/i2d:unique
error 0:31 exposure/s3d:unique
error 0:32 exposure/x1d:unique
error 0:33 exposure/crf:unique
error 0:34 exposure/crfints:unique
error 0:35 exposure/psfalign:unique
error 0:36 exposure/psfsub:unique
error 0:40 stage2:name
error 0:40 stage2:twice
warning 0:40 stage2:undeclared-file
info 0:40 stage2:unread
error 0:46 stage2/uncal:presence
error 0:46 stage2/uncal:unique
error 0:47 stage2/rate:presence
error 0:47 stage2/rate:count
error 0:47 stage2/rate:parent
error 0:48 stage2/cal:presence
error 0:48 stage2/cal:parent
error 0:50 stage2/rateints:presence
error 0:50 stage2/rateints:count
error 0:50 stage2/rateints:parent
error 0:51 stage2/x1d:presence
error 0:51 stage2/x1d:count
error 0:51 stage2/x1d:parent
error 0:54 stage2:count-uncal-max-uncal.EXSEGTOT
error 0:55 stage2:min-uncal.EXSEGTOT-max
error 0:57 stage2:max-cal.EFFEXPTM-rate.EFFEXPTM
error 0:63 association:name
error 0:63 association:twice
info 0:63 association:undeclared-file
info 0:63 association:unread
error 0:68 association/asn3:presence
error 0:68 association/asn3:count
error 0:69 association/cal:presence
error 0:69 association/cal:listed
error 0:71 association:asn3.asn_id-acid
error 0:75 mosaic:name
error 0:75 mosaic:twice
info 0:75 mosaic:undeclared-file
info 0:75 mosaic:unread
error 0:80 mosaic/i2d:presence
error 0:80 mosaic/i2d:count
error 0:81 mosaic/cat:count
error 0:82 mosaic/segm:count
error 0:83 mosaic/asn3:presence
error 0:83 mosaic/asn3:count
error 0:83 mosaic/asn3:listed
error 0:84 mosaic/cal:presence
error 0:84 mosaic/cal:listed
error 0:85 mosaic:i2d.NDRIZ-count-cal
error 0:86 mosaic:i2d.EXPSTART-min-cal.EXPSTART
error 0:90 cube:name
error 0:90 cube:twice
info 0:90 cube:undeclared-file
info 0:90 cube:unread
error 0:95 cube/s3d:presence
error 0:95 cube/s3d:count
error 0:96 cube/asn3:presence
error 0:96 cube/asn3:count
error 0:96 cube/asn3:listed
error 0:97 cube/cal:presence
error 0:97 cube/cal:listed
error 0:101 coronagraph:name
error 0:101 coronagraph:twice
info 0:101 coronagraph:undeclared-file
error 0:103 coronagraph/psfstack:presence
error 0:103 coronagraph/psfstack:unique
error 0:104 coronagraph/psfsub:presence
error 0:104 coronagraph/psfsub:unique
error 0:105 coronagraph/psfalign:presence
error 0:105 coronagraph/psfalign:count
error 0:105 coronagraph/psfalign:parent
error 0:106 coronagraph/i2d:presence
error 0:106 coronagraph/i2d:unique
error 0:112 portal:name
error 0:112 portal:twice
info 0:112 portal:undeclared-file
error 0:114 portal/rate:unique
error 0:115 portal/cal:unique
error 0:116 portal/preview2:presence
error 0:116 portal/preview2:count
error 0:116 portal/preview2:parent
error 0:117 portal/thumb2:presence
error 0:117 portal/thumb2:count
error 0:117 portal/thumb2:parent
"""

SPEC = Spec(
    "jwst.delivery",
    "1.1.0",
    sources=(
        "jwst/delivery.specc",
        "jwst/association.specc",
        "jwst/catalog.specc",
        "jwst/core.specc",
        "jwst/values.specc",
        "jwst/terms.specc",
        "std/wcs.specc",
        "jwst/coronagraphy.specc",
        "jwst/imaging.specc",
        "jwst/detector.specc",
        "jwst/ifu.specc",
        "jwst/preview.specc",
        "jwst/spectroscopy.specc",
        "jwst/slits.specc",
        "jwst/spectra.specc",
        "jwst/timeseries.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
    datasets=DATASETS,
)
