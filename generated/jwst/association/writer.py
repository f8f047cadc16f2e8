"""Writer of jwst.association 1.0.0: Associations: which exposures make which product.

Made by specc from jwst/association.specc (sha256 7709372017a3). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import lower
from _writing.file_names import field, optional, template
from _writing.given import Integer
from _writing.trees import ABSENT, Absent, JsonProduct, TreeObject, key, listed, more_keys, obj, scalar


class AsnType(StrEnum):
    """What AsnType may be; other values are possible.

    jwst/association.specc:28
    """

    AMI3 = "ami3"
    """Aperture-masking interferometry."""

    CORON3 = "coron3"
    """Coronagraphy."""

    IMAGE2 = "image2"
    """Images."""

    IMAGE3 = "image3"
    """Mosaics."""

    NRSLAMP_SPEC2 = "nrslamp-spec2"
    """Spectra of NIRSpec's lamps."""

    SPEC2 = "spec2"
    """Spectra."""

    SPEC3 = "spec3"
    """Combined spectra."""

    TSO3 = "tso3"
    """Time series."""

    TSO_IMAGE2 = "tso-image2"
    """Images of a time series."""

    TSO_SPEC2 = "tso-spec2"
    """Spectra of a time series."""

    WFS_IMAGE2 = "wfs-image2"
    """Images of wavefront sensing."""

    WFS_IMAGE3 = "wfs-image3"
    """Pairs of images of wavefront sensing."""

    NONE = "None"
    """Made of a list of files, by no rule."""

    USER_BUILT = "user_built"
    """Made by hand."""


class MemberType(StrEnum):
    """What MemberType may be; other values are possible.

    jwst/association.specc:12
    """

    SCIENCE = "science"
    """Exposure that the product is made of."""

    BACKGROUND = "background"
    """Exposure to subtract."""

    IMPRINT = "imprint"
    """Exposure of closed shutters to subtract."""

    SOURCECAT = "sourcecat"
    """Catalogue of the sources to extract."""

    SEGMAP = "segmap"
    """Map of the sources, made with the catalogue."""

    DIRECT_IMAGE = "direct_image"
    """Image that the catalogue was made from."""

    PSF = "psf"
    """Exposure of the star that stands for the point spread."""

    DARK = "dark"
    """Dark exposure."""

    FLAT = "flat"
    """Flat field exposure."""

    TARGET_ACQUISITION = "target_acquisition"
    """Exposure by which the target was found."""

    AUTOFLAT = "autoflat"
    """Flat field that was taken with the exposure."""

    AUTOWAVE = "autowave"
    """Wavelength calibration that was taken with the exposure."""

    ENGINEERING = "engineering"
    """Exposure that is kept for engineering."""


class Asn2ProductsMembers(TreeObject, label="tree.products.members"):
    """What it is made from.

    The object tree.products.members (jwst/association.specc:87).
    """

    expname: str = key("expname", scalar("string"), doc="file that is taken", line="jwst/association.specc:61")
    """File that is taken.

    string; nonempty; required (jwst/association.specc:61).
    """

    exptype: MemberType | str = key(
        "exptype",
        scalar("string", values=MemberType, others=True, any_case=True),
        doc="as what it is taken",
        line="jwst/association.specc:62",
    )
    """As what it is taken.

    MemberType; one of MemberType, in any case; others are possible; required (jwst/association.specc:62).
    """

    exposerr: str | None | Absent = key(
        "exposerr",
        scalar("string", nullable=True),
        doc="what is known to be wrong with the exposure; null, also as a text, where nothing is",
        line="jwst/association.specc:63",
        null=True,
        default=ABSENT,
    )
    """What is known to be wrong with the exposure; null, also as a text, where nothing is.

    string; may be null; optional (jwst/association.specc:63).
    """

    asn_candidate: str | None = key(
        "asn_candidate",
        scalar("string"),
        doc="candidates that it was taken for, as pairs of name and kind",
        line="jwst/association.specc:64",
        default=None,
    )
    """Candidates that it was taken for, as pairs of name and kind.

    string; /\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]/; optional (jwst/association.specc:64).
    """

    group_id: str | Integer | None | Absent = key(
        "group_id",
        scalar("string", "int", nullable=True),
        doc="which members are aligned as one",
        line="jwst/association.specc:66",
        null=True,
        default=ABSENT,
    )
    """Which members are aligned as one.

    string or int; may be null; optional (jwst/association.specc:66).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Asn2Products(TreeObject, label="tree.products"):
    """What is made.

    The object tree.products (jwst/association.specc:85).
    """

    name: str | None = key(
        "name",
        scalar("string"),
        doc="root of the names of what is made",
        line="jwst/association.specc:86",
        default=None,
    )
    """Root of the names of what is made.

    string; unique; nonempty; optional (jwst/association.specc:86).
    """

    members: Sequence[Asn2ProductsMembers] = key(
        "members", listed(obj(Asn2ProductsMembers), 1), doc="what it is made from", line="jwst/association.specc:87"
    )
    """What it is made from.

    list[1..*] of object; required (jwst/association.specc:87).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Asn2(JsonProduct, product="asn2", validator=_VALIDATOR):
    """Association of stage 2.

    Named jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json

    Each product is made of one exposure.
    """

    asn_type: AsnType | str | None = key(
        "asn_type",
        scalar("string", values=AsnType, others=True),
        doc="pipeline that takes it",
        line="jwst/association.specc:72",
        default=None,
    )
    """Pipeline that takes it.

    AsnType; one of AsnType; others are possible; optional (jwst/association.specc:72).
    """

    asn_rule: str | None = key(
        "asn_rule", scalar("string"), doc="rule that made it", line="jwst/association.specc:73", default=None
    )
    """Rule that made it.

    string; nonempty; optional (jwst/association.specc:73).
    """

    asn_id: str | None = key(
        "asn_id", scalar("string"), doc="candidate that it was made for", line="jwst/association.specc:74", default=None
    )
    """Candidate that it was made for.

    string; recommended (jwst/association.specc:74).
    """

    asn_pool: str | None = key(
        "asn_pool",
        scalar("string"),
        doc="pool of exposures that it was made from",
        line="jwst/association.specc:75",
        default=None,
    )
    """Pool of exposures that it was made from.

    string; recommended (jwst/association.specc:75).
    """

    program: str | None = key(
        "program", scalar("string"), doc="program of the exposures", line="jwst/association.specc:76", default=None
    )
    """Program of the exposures.

    string; optional (jwst/association.specc:76).
    """

    target: str | None = key(
        "target", scalar("string"), doc="target, as the pool numbers it", line="jwst/association.specc:77", default=None
    )
    """Target, as the pool numbers it.

    string; optional (jwst/association.specc:77).
    """

    version_id: str | None | Absent = key(
        "version_id",
        scalar("string", nullable=True),
        doc="time stamp of the run that made it, or null",
        line="jwst/association.specc:79",
        null=True,
        default=ABSENT,
    )
    """Time stamp of the run that made it, or null.

    string; may be null; optional (jwst/association.specc:79).
    """

    code_version: str | None = key(
        "code_version",
        scalar("string"),
        doc="version of the software that made it",
        line="jwst/association.specc:80",
        default=None,
    )
    """Version of the software that made it.

    string; optional (jwst/association.specc:80).
    """

    creation_time: str | None = key(
        "creation_time", scalar("string"), doc="when it was made", line="jwst/association.specc:81", default=None
    )
    """When it was made.

    string; /\\d{8}T\\d{6}/; optional (jwst/association.specc:81).
    """

    constraints: str | None = key(
        "constraints",
        scalar("string"),
        doc="what its members have in common",
        line="jwst/association.specc:82",
        default=None,
    )
    """What its members have in common.

    string; optional (jwst/association.specc:82).
    """

    degraded_status: str | None = key(
        "degraded_status",
        scalar("string"),
        doc="whether exposures are known to be degraded",
        line="jwst/association.specc:83",
        default=None,
    )
    """Whether exposures are known to be degraded.

    string; optional (jwst/association.specc:83).
    """

    products: Sequence[Asn2Products] = key(
        "products", listed(obj(Asn2Products), 1), doc="what is made", line="jwst/association.specc:85"
    )
    """What is made.

    list[1..*] of object; required (jwst/association.specc:85).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", lambda f: f.hdu("tree")["program"]),
            "-",
            field("acid", lambda f: f.hdu("tree")["asn_id"]),
            "_",
            optional(field("version", lambda f: f.hdu("tree")["version_id"]), "_"),
            field("type", lambda f: lower(f.hdu("tree")["asn_type"])),
            "_",
            field("seq", width=5),
            "_asn.json",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        seq: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json; see `Product.write`.

        seq: which of those that were made together; digits[5].
        """
        return self._write(folder, {"seq": seq}, name=name, overwrite=overwrite, profile=profile)


class Asn3ProductsMembers(TreeObject, label="tree.products.members"):
    """What it is made from.

    The object tree.products.members (jwst/association.specc:87).
    """

    expname: str = key("expname", scalar("string"), doc="file that is taken", line="jwst/association.specc:61")
    """File that is taken.

    string; nonempty; required (jwst/association.specc:61).
    """

    exptype: MemberType | str = key(
        "exptype",
        scalar("string", values=MemberType, others=True, any_case=True),
        doc="as what it is taken",
        line="jwst/association.specc:62",
    )
    """As what it is taken.

    MemberType; one of MemberType, in any case; others are possible; required (jwst/association.specc:62).
    """

    exposerr: str | None | Absent = key(
        "exposerr",
        scalar("string", nullable=True),
        doc="what is known to be wrong with the exposure; null, also as a text, where nothing is",
        line="jwst/association.specc:63",
        null=True,
        default=ABSENT,
    )
    """What is known to be wrong with the exposure; null, also as a text, where nothing is.

    string; may be null; optional (jwst/association.specc:63).
    """

    asn_candidate: str | None = key(
        "asn_candidate",
        scalar("string"),
        doc="candidates that it was taken for, as pairs of name and kind",
        line="jwst/association.specc:64",
        default=None,
    )
    """Candidates that it was taken for, as pairs of name and kind.

    string; /\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]/; optional (jwst/association.specc:64).
    """

    group_id: str | Integer | None | Absent = key(
        "group_id",
        scalar("string", "int", nullable=True),
        doc="which members are aligned as one",
        line="jwst/association.specc:66",
        null=True,
        default=ABSENT,
    )
    """Which members are aligned as one.

    string or int; may be null; optional (jwst/association.specc:66).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Asn3Products(TreeObject, label="tree.products"):
    """What is made.

    The object tree.products (jwst/association.specc:85).
    """

    name: str | None = key(
        "name",
        scalar("string"),
        doc="root of the names of what is made",
        line="jwst/association.specc:86",
        default=None,
    )
    """Root of the names of what is made.

    string; unique; nonempty; optional (jwst/association.specc:86).
    """

    members: Sequence[Asn3ProductsMembers] = key(
        "members", listed(obj(Asn3ProductsMembers), 1), doc="what it is made from", line="jwst/association.specc:87"
    )
    """What it is made from.

    list[1..*] of object; required (jwst/association.specc:87).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Asn3(JsonProduct, product="asn3", validator=_VALIDATOR):
    """Association of stage 3.

    Named jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json

    Each product is made of the exposures that belong together.
    """

    asn_type: AsnType | str | None = key(
        "asn_type",
        scalar("string", values=AsnType, others=True),
        doc="pipeline that takes it",
        line="jwst/association.specc:72",
        default=None,
    )
    """Pipeline that takes it.

    AsnType; one of AsnType; others are possible; optional (jwst/association.specc:72).
    """

    asn_rule: str | None = key(
        "asn_rule", scalar("string"), doc="rule that made it", line="jwst/association.specc:73", default=None
    )
    """Rule that made it.

    string; nonempty; optional (jwst/association.specc:73).
    """

    asn_id: str | None = key(
        "asn_id", scalar("string"), doc="candidate that it was made for", line="jwst/association.specc:74", default=None
    )
    """Candidate that it was made for.

    string; recommended (jwst/association.specc:74).
    """

    asn_pool: str | None = key(
        "asn_pool",
        scalar("string"),
        doc="pool of exposures that it was made from",
        line="jwst/association.specc:75",
        default=None,
    )
    """Pool of exposures that it was made from.

    string; recommended (jwst/association.specc:75).
    """

    program: str | None = key(
        "program", scalar("string"), doc="program of the exposures", line="jwst/association.specc:76", default=None
    )
    """Program of the exposures.

    string; optional (jwst/association.specc:76).
    """

    target: str | None = key(
        "target", scalar("string"), doc="target, as the pool numbers it", line="jwst/association.specc:77", default=None
    )
    """Target, as the pool numbers it.

    string; optional (jwst/association.specc:77).
    """

    version_id: str | None | Absent = key(
        "version_id",
        scalar("string", nullable=True),
        doc="time stamp of the run that made it, or null",
        line="jwst/association.specc:79",
        null=True,
        default=ABSENT,
    )
    """Time stamp of the run that made it, or null.

    string; may be null; optional (jwst/association.specc:79).
    """

    code_version: str | None = key(
        "code_version",
        scalar("string"),
        doc="version of the software that made it",
        line="jwst/association.specc:80",
        default=None,
    )
    """Version of the software that made it.

    string; optional (jwst/association.specc:80).
    """

    creation_time: str | None = key(
        "creation_time", scalar("string"), doc="when it was made", line="jwst/association.specc:81", default=None
    )
    """When it was made.

    string; /\\d{8}T\\d{6}/; optional (jwst/association.specc:81).
    """

    constraints: str | None = key(
        "constraints",
        scalar("string"),
        doc="what its members have in common",
        line="jwst/association.specc:82",
        default=None,
    )
    """What its members have in common.

    string; optional (jwst/association.specc:82).
    """

    degraded_status: str | None = key(
        "degraded_status",
        scalar("string"),
        doc="whether exposures are known to be degraded",
        line="jwst/association.specc:83",
        default=None,
    )
    """Whether exposures are known to be degraded.

    string; optional (jwst/association.specc:83).
    """

    products: Sequence[Asn3Products] = key(
        "products", listed(obj(Asn3Products), 1), doc="what is made", line="jwst/association.specc:85"
    )
    """What is made.

    list[1..*] of object; required (jwst/association.specc:85).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", lambda f: f.hdu("tree")["program"]),
            "-",
            field("acid", lambda f: f.hdu("tree")["asn_id"]),
            "_",
            optional(field("version", lambda f: f.hdu("tree")["version_id"]), "_"),
            field("type", lambda f: lower(f.hdu("tree")["asn_type"])),
            "_",
            field("seq", width=5),
            "_asn.json",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        seq: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_[{version}_]{type}_{seq}_asn.json; see `Product.write`.

        seq: which of those that were made together; digits[5].
        """
        return self._write(folder, {"seq": seq}, name=name, overwrite=overwrite, profile=profile)
