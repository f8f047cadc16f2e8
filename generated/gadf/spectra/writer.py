"""Writer of gadf.spectra 0.3.0: Spectra of sources in gamma rays, as points by energy.

Made by specc from gadf/spectra.specc (sha256 b9660d770caa). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, hdu, keyword
from _writing.given import Number
from _writing.values import TableLike


class SedType(StrEnum):
    """What SedType may be.

    gadf/spectra.specc:11
    """

    DNDE = "dnde"
    """Flux by energy, at an energy."""

    E2DNDE = "e2dnde"
    """The same times energy squared."""

    FLUX = "flux"
    """Photons of a bin of energy."""

    EFLUX = "eflux"
    """Energy of a bin of energy."""

    LIKELIHOOD = "likelihood"
    """Amplitudes of a model, with the likelihood of each."""


SedTypeText = Literal["dnde", "e2dnde", "flux", "eflux", "likelihood"]


class SedPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/spectra.specc:26).
    """


class SedSed(TableHdu, label="SED", where=lambda h: h["SED_TYPE"] in ("dnde", "e2dnde", "flux", "eflux", "likelihood")):
    """One row a point.

    SED, a binary table; required (gadf/spectra.specc:28).
    """

    data: TableLike = columns(
        column(
            "e_ref", "float", unit="MeV", comment="energy of the point", required=False, line="gadf/spectra.specc:33"
        ),
        column(
            "e_min", "float", unit="MeV", comment="lower end of the bin", required=False, line="gadf/spectra.specc:34"
        ),
        column(
            "e_max", "float", unit="MeV", comment="upper end of the bin", required=False, line="gadf/spectra.specc:35"
        ),
        column(
            "dnde",
            "float",
            unit="1/(cm2 s MeV)",
            comment="flux of photons by energy, at e_ref",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:36",
        ),
        column(
            "dnde_err",
            "float",
            unit="1/(cm2 s MeV)",
            comment="errors and upper limit of dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:37",
        ),
        column(
            "dnde_errp",
            "float",
            unit="1/(cm2 s MeV)",
            comment="errors and upper limit of dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:37",
        ),
        column(
            "dnde_errn",
            "float",
            unit="1/(cm2 s MeV)",
            comment="errors and upper limit of dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:37",
        ),
        column(
            "dnde_ul",
            "float",
            unit="1/(cm2 s MeV)",
            comment="errors and upper limit of dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:37",
        ),
        column(
            "e2dnde",
            "float",
            unit="MeV/(cm2 s)",
            comment="dnde times e_ref squared",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:38",
        ),
        column(
            "e2dnde_err",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of e2dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:39",
        ),
        column(
            "e2dnde_errp",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of e2dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:39",
        ),
        column(
            "e2dnde_errn",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of e2dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:39",
        ),
        column(
            "e2dnde_ul",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of e2dnde",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:39",
        ),
        column(
            "flux",
            "float",
            unit="1/(cm2 s)",
            comment="photons between e_min and e_max",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:40",
        ),
        column(
            "flux_err",
            "float",
            unit="1/(cm2 s)",
            comment="errors and upper limit of flux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:41",
        ),
        column(
            "flux_errp",
            "float",
            unit="1/(cm2 s)",
            comment="errors and upper limit of flux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:41",
        ),
        column(
            "flux_errn",
            "float",
            unit="1/(cm2 s)",
            comment="errors and upper limit of flux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:41",
        ),
        column(
            "flux_ul",
            "float",
            unit="1/(cm2 s)",
            comment="errors and upper limit of flux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:41",
        ),
        column(
            "eflux",
            "float",
            unit="MeV/(cm2 s)",
            comment="energy between e_min and e_max",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:42",
        ),
        column(
            "eflux_err",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of eflux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:43",
        ),
        column(
            "eflux_errp",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of eflux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:43",
        ),
        column(
            "eflux_errn",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of eflux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:43",
        ),
        column(
            "eflux_ul",
            "float",
            unit="MeV/(cm2 s)",
            comment="errors and upper limit of eflux",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:43",
        ),
        column(
            "npred",
            "float",
            comment="counts that are expected",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:44",
        ),
        column(
            "npred_err",
            "float",
            comment="errors and upper limit of npred",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:45",
        ),
        column(
            "npred_errp",
            "float",
            comment="errors and upper limit of npred",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:45",
        ),
        column(
            "npred_errn",
            "float",
            comment="errors and upper limit of npred",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:45",
        ),
        column(
            "npred_ul",
            "float",
            comment="errors and upper limit of npred",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:45",
        ),
        column(
            "norm",
            "float",
            comment="factor of the reference model",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:46",
        ),
        column(
            "norm_err", "float", comment="error of norm", required=False, nullable=True, line="gadf/spectra.specc:47"
        ),
        column(
            "norm_errp",
            "float",
            comment="errors and upper limit of norm",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:48",
        ),
        column(
            "norm_errn",
            "float",
            comment="errors and upper limit of norm",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:48",
        ),
        column(
            "norm_ul",
            "float",
            comment="errors and upper limit of norm",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:48",
        ),
        column("is_ul", "bool", comment="the point is an upper limit", required=False, line="gadf/spectra.specc:49"),
        column(
            "ref_dnde",
            "float",
            unit="1/(cm2 s MeV)",
            comment="dnde of the reference model",
            required=False,
            line="gadf/spectra.specc:50",
        ),
        column(
            "ref_eflux",
            "float",
            unit="MeV/(cm2 s)",
            comment="eflux of the reference model",
            required=False,
            line="gadf/spectra.specc:51",
        ),
        column(
            "ref_flux",
            "float",
            unit="1/(cm2 s)",
            comment="flux of the reference model",
            required=False,
            line="gadf/spectra.specc:52",
        ),
        column(
            "ref_npred", "float", comment="npred of the reference model", required=False, line="gadf/spectra.specc:53"
        ),
        column(
            "ref_dnde_e_min",
            "float",
            unit="1/(cm2 s MeV)",
            comment="dnde of the reference model at the ends of the bin",
            required=False,
            line="gadf/spectra.specc:54",
        ),
        column(
            "ref_dnde_e_max",
            "float",
            unit="1/(cm2 s MeV)",
            comment="dnde of the reference model at the ends of the bin",
            required=False,
            line="gadf/spectra.specc:54",
        ),
        column(
            "ts",
            "float",
            comment="twice the difference between loglike and loglike_null",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:55",
        ),
        column(
            "loglike",
            "float",
            comment="logarithm of the likelihood, at its best",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:56",
        ),
        column(
            "loglike_null",
            "float",
            comment="the same without the source",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:57",
        ),
        column(
            "norm_scan",
            "float",
            shape=("nnorms",),
            comment="factors at which the likelihood was computed",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:58",
        ),
        column(
            "dloglike_scan",
            "float",
            shape=("nnorms",),
            comment="loglike at these factors, relative",
            required=False,
            nullable=True,
            line="gadf/spectra.specc:59",
        ),
        rows=(1, None),
        line="gadf/spectra.specc:28",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    e_ref: energy of the point; float, unit like MeV; > 0; required when SED_TYPE is one of "dnde", "e2dnde" or
        "likelihood", else optional (gadf/spectra.specc:33).

    e_min: lower end of the bin; float, unit like MeV; > 0; required when SED_TYPE is one of "flux", "eflux" or
        "likelihood", else optional (gadf/spectra.specc:34).

    e_max: upper end of the bin; float, unit like MeV; > 0; required when SED_TYPE is one of "flux", "eflux" or
        "likelihood", else optional (gadf/spectra.specc:35).

    dnde: flux of photons by energy, at e_ref; float, unit like 1/(cm2 s MeV); NaN where nothing is known;
        required when SED_TYPE is "dnde", else optional (gadf/spectra.specc:36).

    dnde_err: errors and upper limit of dnde; float, unit like 1/(cm2 s MeV); NaN where nothing is known;
        optional (gadf/spectra.specc:37).

    dnde_errp: errors and upper limit of dnde; float, unit like 1/(cm2 s MeV); NaN where nothing is known;
        optional (gadf/spectra.specc:37).

    dnde_errn: errors and upper limit of dnde; float, unit like 1/(cm2 s MeV); NaN where nothing is known;
        optional (gadf/spectra.specc:37).

    dnde_ul: errors and upper limit of dnde; float, unit like 1/(cm2 s MeV); NaN where nothing is known;
        optional (gadf/spectra.specc:37).

    e2dnde: dnde times e_ref squared; float, unit like MeV/(cm2 s); NaN where nothing is known; required when
        SED_TYPE is "e2dnde", else optional (gadf/spectra.specc:38).

    e2dnde_err: errors and upper limit of e2dnde; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:39).

    e2dnde_errp: errors and upper limit of e2dnde; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:39).

    e2dnde_errn: errors and upper limit of e2dnde; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:39).

    e2dnde_ul: errors and upper limit of e2dnde; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:39).

    flux: photons between e_min and e_max; float, unit like 1/(cm2 s); NaN where nothing is known; required when
        SED_TYPE is "flux", else optional (gadf/spectra.specc:40).

    flux_err: errors and upper limit of flux; float, unit like 1/(cm2 s); NaN where nothing is known; optional
        (gadf/spectra.specc:41).

    flux_errp: errors and upper limit of flux; float, unit like 1/(cm2 s); NaN where nothing is known; optional
        (gadf/spectra.specc:41).

    flux_errn: errors and upper limit of flux; float, unit like 1/(cm2 s); NaN where nothing is known; optional
        (gadf/spectra.specc:41).

    flux_ul: errors and upper limit of flux; float, unit like 1/(cm2 s); NaN where nothing is known; optional
        (gadf/spectra.specc:41).

    eflux: energy between e_min and e_max; float, unit like MeV/(cm2 s); NaN where nothing is known; required
        when SED_TYPE is "eflux", else optional (gadf/spectra.specc:42).

    eflux_err: errors and upper limit of eflux; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:43).

    eflux_errp: errors and upper limit of eflux; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:43).

    eflux_errn: errors and upper limit of eflux; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:43).

    eflux_ul: errors and upper limit of eflux; float, unit like MeV/(cm2 s); NaN where nothing is known;
        optional (gadf/spectra.specc:43).

    npred: counts that are expected; float; NaN where nothing is known; optional (gadf/spectra.specc:44).

    npred_err: errors and upper limit of npred; float; NaN where nothing is known; optional
        (gadf/spectra.specc:45).

    npred_errp: errors and upper limit of npred; float; NaN where nothing is known; optional
        (gadf/spectra.specc:45).

    npred_errn: errors and upper limit of npred; float; NaN where nothing is known; optional
        (gadf/spectra.specc:45).

    npred_ul: errors and upper limit of npred; float; NaN where nothing is known; optional
        (gadf/spectra.specc:45).

    norm: factor of the reference model; float without unit; NaN where nothing is known; required when SED_TYPE
        is "likelihood", else optional (gadf/spectra.specc:46).

    norm_err: error of norm; float without unit; NaN where nothing is known; required when SED_TYPE is
        "likelihood", else optional (gadf/spectra.specc:47).

    norm_errp: errors and upper limit of norm; float without unit; NaN where nothing is known; optional
        (gadf/spectra.specc:48).

    norm_errn: errors and upper limit of norm; float without unit; NaN where nothing is known; optional
        (gadf/spectra.specc:48).

    norm_ul: errors and upper limit of norm; float without unit; NaN where nothing is known; optional
        (gadf/spectra.specc:48).

    is_ul: the point is an upper limit; bool; optional (gadf/spectra.specc:49).

    ref_dnde: dnde of the reference model; float, unit like 1/(cm2 s MeV); >= 0; required when SED_TYPE is
        "likelihood", else optional (gadf/spectra.specc:50).

    ref_eflux: eflux of the reference model; float, unit like MeV/(cm2 s); >= 0; required when SED_TYPE is
        "likelihood", else optional (gadf/spectra.specc:51).

    ref_flux: flux of the reference model; float, unit like 1/(cm2 s); >= 0; required when SED_TYPE is
        "likelihood", else optional (gadf/spectra.specc:52).

    ref_npred: npred of the reference model; float; >= 0; required when SED_TYPE is "likelihood", else optional
        (gadf/spectra.specc:53).

    ref_dnde_e_min: dnde of the reference model at the ends of the bin; float, unit like 1/(cm2 s MeV); >= 0;
        optional (gadf/spectra.specc:54).

    ref_dnde_e_max: dnde of the reference model at the ends of the bin; float, unit like 1/(cm2 s MeV); >= 0;
        optional (gadf/spectra.specc:54).

    ts: twice the difference between loglike and loglike_null; float; NaN where nothing is known; required when
        SED_TYPE is "likelihood", else optional (gadf/spectra.specc:55).

    loglike: logarithm of the likelihood, at its best; float; NaN where nothing is known; required when SED_TYPE
        is "likelihood", else optional (gadf/spectra.specc:56).

    loglike_null: the same without the source; float; NaN where nothing is known; optional
        (gadf/spectra.specc:57).

    norm_scan: factors at which the likelihood was computed; float[nnorms]; NaN where nothing is known; required
        when SED_TYPE is "likelihood", else optional (gadf/spectra.specc:58).

    dloglike_scan: loglike at these factors, relative; float[nnorms]; NaN where nothing is known; required when
        SED_TYPE is "likelihood", else optional (gadf/spectra.specc:59).
    """

    SED_TYPE: SedType | SedTypeText = keyword(
        "SED_TYPE", "string", comment="what the points are", line="gadf/spectra.specc:29", values=SedType
    )
    """What the points are.

    SedType; "dnde", "e2dnde", "flux", "eflux" or "likelihood"; required (gadf/spectra.specc:29).
    """

    UL_CONF: Number | None = keyword(
        "UL_CONF", "float", comment="confidence of the upper limits", line="gadf/spectra.specc:30", default=None
    )
    """Confidence of the upper limits.

    float; (0, 1); optional (gadf/spectra.specc:30).
    """


class Sed(FitsProduct, product="sed", validator=_VALIDATOR):
    """Spectral energy distribution.

    A row a point, a column a quantity: SED_TYPE says which columns there are at least. Amplitudes are fluxes of photons or of energy, by energy or
    within bins, or factors of a reference model whose columns begin with `ref_`; a value that is missing is NaN, and `is_ul` says which rows are upper
    limits. Points whose likelihood was kept (`_scan`) can be fitted by any spectrum afterwards.
    """

    primary: SedPrimary = hdu(line="gadf/spectra.specc:26")
    """PRIMARY.

    required.
    """

    sed: SedSed = hdu(line="gadf/spectra.specc:28")
    """One row a point.

    required.
    """
