"""Checks of gadf.spectra 0.3.0.

Spectra of sources in gamma rays, as points by energy.

Made by specc from the texts below. Change them, not this file.

    gadf/spectra.specc  sha256 b9660d770caa1ec4c4071198ce5f9acf55c5b7ad7c2e8c33cf63478013947c31
    gadf/core.specc     sha256 cdc592e78e448377098fefd46f9d433b8c386dff6a0845e7891c841fe568c909
    std/ogip.specc      sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc      sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc       sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.choices import requires
from _runtime.expressions import among
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed")

SED_TYPE = ("dnde", "e2dnde", "flux", "eflux", "likelihood")  # spectra.specc:11


def check_sed_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # spectra.specc:26


def check_sed_SED(h: HduCheck) -> None:
    """SED: one row a point."""
    h.keyword("SED_TYPE", "string", one_of=SED_TYPE)  # spectra.specc:29
    h.keyword("UL_CONF", "float", level="optional", above=0, below=1)  # spectra.specc:30
    h.table(rows=(1, None))  # spectra.specc:31
    h.column(
        "e_ref",
        "float",
        level=h.level(
            "optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) in ("dnde", "e2dnde", "likelihood"))
        ),
        unit_like="MeV",
        above=0,
    )  # spectra.specc:33
    h.column(
        "e_min",
        "float",
        level=h.level(
            "optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) in ("flux", "eflux", "likelihood"))
        ),
        unit_like="MeV",
        above=0,
    )  # spectra.specc:34
    h.column(
        "e_max",
        "float",
        level=h.level(
            "optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) in ("flux", "eflux", "likelihood"))
        ),
        unit_like="MeV",
        above=0,
    )  # spectra.specc:35
    h.column(
        "dnde",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "dnde")),
        unit_like="1/(cm2 s MeV)",
        nullable=True,
    )  # spectra.specc:36
    h.column("dnde_err", "float", level="optional", unit_like="1/(cm2 s MeV)", nullable=True)  # spectra.specc:37
    h.column("dnde_errp", "float", level="optional", unit_like="1/(cm2 s MeV)", nullable=True)  # spectra.specc:37
    h.column("dnde_errn", "float", level="optional", unit_like="1/(cm2 s MeV)", nullable=True)  # spectra.specc:37
    h.column("dnde_ul", "float", level="optional", unit_like="1/(cm2 s MeV)", nullable=True)  # spectra.specc:37
    h.column(
        "e2dnde",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "e2dnde")),
        unit_like="MeV/(cm2 s)",
        nullable=True,
    )  # spectra.specc:38
    h.column("e2dnde_err", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:39
    h.column("e2dnde_errp", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:39
    h.column("e2dnde_errn", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:39
    h.column("e2dnde_ul", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:39
    h.column(
        "flux",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "flux")),
        unit_like="1/(cm2 s)",
        nullable=True,
    )  # spectra.specc:40
    h.column("flux_err", "float", level="optional", unit_like="1/(cm2 s)", nullable=True)  # spectra.specc:41
    h.column("flux_errp", "float", level="optional", unit_like="1/(cm2 s)", nullable=True)  # spectra.specc:41
    h.column("flux_errn", "float", level="optional", unit_like="1/(cm2 s)", nullable=True)  # spectra.specc:41
    h.column("flux_ul", "float", level="optional", unit_like="1/(cm2 s)", nullable=True)  # spectra.specc:41
    h.column(
        "eflux",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "eflux")),
        unit_like="MeV/(cm2 s)",
        nullable=True,
    )  # spectra.specc:42
    h.column("eflux_err", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:43
    h.column("eflux_errp", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:43
    h.column("eflux_errn", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:43
    h.column("eflux_ul", "float", level="optional", unit_like="MeV/(cm2 s)", nullable=True)  # spectra.specc:43
    h.column("npred", "float", level="optional", nullable=True)  # spectra.specc:44
    h.column("npred_err", "float", level="optional", nullable=True)  # spectra.specc:45
    h.column("npred_errp", "float", level="optional", nullable=True)  # spectra.specc:45
    h.column("npred_errn", "float", level="optional", nullable=True)  # spectra.specc:45
    h.column("npred_ul", "float", level="optional", nullable=True)  # spectra.specc:45
    h.column(
        "norm",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        unit="",
        nullable=True,
    )  # spectra.specc:46
    h.column(
        "norm_err",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        unit="",
        nullable=True,
    )  # spectra.specc:47
    h.column("norm_errp", "float", level="optional", unit="", nullable=True)  # spectra.specc:48
    h.column("norm_errn", "float", level="optional", unit="", nullable=True)  # spectra.specc:48
    h.column("norm_ul", "float", level="optional", unit="", nullable=True)  # spectra.specc:48
    h.column("is_ul", "bool", level="optional")  # spectra.specc:49
    h.column(
        "ref_dnde",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        unit_like="1/(cm2 s MeV)",
        at_least=0,
    )  # spectra.specc:50
    h.column(
        "ref_eflux",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        unit_like="MeV/(cm2 s)",
        at_least=0,
    )  # spectra.specc:51
    h.column(
        "ref_flux",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        unit_like="1/(cm2 s)",
        at_least=0,
    )  # spectra.specc:52
    h.column(
        "ref_npred",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        at_least=0,
    )  # spectra.specc:53
    h.column("ref_dnde_e_min", "float", level="optional", unit_like="1/(cm2 s MeV)", at_least=0)  # spectra.specc:54
    h.column("ref_dnde_e_max", "float", level="optional", unit_like="1/(cm2 s MeV)", at_least=0)  # spectra.specc:54
    h.column(
        "ts",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        nullable=True,
    )  # spectra.specc:55
    h.column(
        "loglike",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        nullable=True,
    )  # spectra.specc:56
    h.column("loglike_null", "float", level="optional", nullable=True)  # spectra.specc:57
    h.column(
        "norm_scan",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        shape=("nnorms",),
        nullable=True,
    )  # spectra.specc:58
    h.column(
        "dloglike_scan",
        "float",
        level=h.level("optional", ("required", lambda: among(h["SED_TYPE"], SED_TYPE) == "likelihood")),
        shape=("nnorms",),
        nullable=True,
    )  # spectra.specc:59
    h.each_row(
        "e_min-e_max",
        ("e_min", "e_max"),
        lambda c: c["e_min"] * h.unit_factor("e_min", "MeV") < c["e_max"] * h.unit_factor("e_max", "MeV"),
        skip_null=(),
        message="the bin has a width",
    )  # spectra.specc:62
    h.each_row(
        "e_ref-e_min-e_max",
        ("e_ref", "e_min", "e_max"),
        lambda c: (
            (c["e_ref"] * h.unit_factor("e_ref", "MeV") >= c["e_min"] * h.unit_factor("e_min", "MeV"))
            & (c["e_ref"] * h.unit_factor("e_ref", "MeV") <= c["e_max"] * h.unit_factor("e_max", "MeV"))
        ),
        skip_null=(),
        message="the point lies in its bin",
    )  # spectra.specc:63
    h.rule(
        "requires-is_ul-UL_CONF",
        lambda: not h.has_column("is_ul") or requires((h.has_column("is_ul"),), (h.exists("UL_CONF"),)),
        show={"UL_CONF": lambda: h["UL_CONF"]},
        message="requires(is_ul, UL_CONF)",
    )  # spectra.specc:65


PRODUCTS = (
    FitsProduct(
        "sed",
        title="Spectral energy distribution",
        identify=lambda f: f.count("SED") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_sed_primary),
            hdu("SED", "table", check_sed_SED, where=lambda h: h["SED_TYPE"] in SED_TYPE),
        ),
        dimensions=("nnorms",),
    ),
)

RULES = """\
error 0:26 sed/PRIMARY:shape
error 0:28 sed/SED:presence
error 0:28 sed/SED:kind
error 0:28 sed/SED:match
error 0:29 sed/SED/SED_TYPE:presence
error 0:29 sed/SED/SED_TYPE:type
error 0:29 sed/SED/SED_TYPE:null
error 0:29 sed/SED/SED_TYPE:in
error 0:30 sed/SED/UL_CONF:type
error 0:30 sed/SED/UL_CONF:null
error 0:30 sed/SED/UL_CONF:limit
error 0:31 sed/SED:rows
error 0:33 sed/SED/e_ref:presence
error 0:33 sed/SED/e_ref:type
error 0:33 sed/SED/e_ref:shape
error 0:33 sed/SED/e_ref:null
error 0:33 sed/SED/e_ref:unit
error 0:33 sed/SED/e_ref:limit
error 0:34 sed/SED/e_min:presence
error 0:34 sed/SED/e_min:type
error 0:34 sed/SED/e_min:shape
error 0:34 sed/SED/e_min:null
error 0:34 sed/SED/e_min:unit
error 0:34 sed/SED/e_min:limit
error 0:35 sed/SED/e_max:presence
error 0:35 sed/SED/e_max:type
error 0:35 sed/SED/e_max:shape
error 0:35 sed/SED/e_max:null
error 0:35 sed/SED/e_max:unit
error 0:35 sed/SED/e_max:limit
error 0:36 sed/SED/dnde:presence
error 0:36 sed/SED/dnde:type
error 0:36 sed/SED/dnde:shape
error 0:36 sed/SED/dnde:unit
error 0:37 sed/SED/dnde_err:type
error 0:37 sed/SED/dnde_err:shape
error 0:37 sed/SED/dnde_err:unit
error 0:37 sed/SED/dnde_errp:type
error 0:37 sed/SED/dnde_errp:shape
error 0:37 sed/SED/dnde_errp:unit
error 0:37 sed/SED/dnde_errn:type
error 0:37 sed/SED/dnde_errn:shape
error 0:37 sed/SED/dnde_errn:unit
error 0:37 sed/SED/dnde_ul:type
error 0:37 sed/SED/dnde_ul:shape
error 0:37 sed/SED/dnde_ul:unit
error 0:38 sed/SED/e2dnde:presence
error 0:38 sed/SED/e2dnde:type
error 0:38 sed/SED/e2dnde:shape
error 0:38 sed/SED/e2dnde:unit
error 0:39 sed/SED/e2dnde_err:type
error 0:39 sed/SED/e2dnde_err:shape
error 0:39 sed/SED/e2dnde_err:unit
error 0:39 sed/SED/e2dnde_errp:type
error 0:39 sed/SED/e2dnde_errp:shape
error 0:39 sed/SED/e2dnde_errp:unit
error 0:39 sed/SED/e2dnde_errn:type
error 0:39 sed/SED/e2dnde_errn:shape
error 0:39 sed/SED/e2dnde_errn:unit
error 0:39 sed/SED/e2dnde_ul:type
error 0:39 sed/SED/e2dnde_ul:shape
error 0:39 sed/SED/e2dnde_ul:unit
error 0:40 sed/SED/flux:presence
error 0:40 sed/SED/flux:type
error 0:40 sed/SED/flux:shape
error 0:40 sed/SED/flux:unit
error 0:41 sed/SED/flux_err:type
error 0:41 sed/SED/flux_err:shape
error 0:41 sed/SED/flux_err:unit
error 0:41 sed/SED/flux_errp:type
error 0:41 sed/SED/flux_errp:shape
error 0:41 sed/SED/flux_errp:unit
error 0:41 sed/SED/flux_errn:type
error 0:41 sed/SED/flux_errn:shape
error 0:41 sed/SED/flux_errn:unit
error 0:41 sed/SED/flux_ul:type
error 0:41 sed/SED/flux_ul:shape
error 0:41 sed/SED/flux_ul:unit
error 0:42 sed/SED/eflux:presence
error 0:42 sed/SED/eflux:type
error 0:42 sed/SED/eflux:shape
error 0:42 sed/SED/eflux:unit
error 0:43 sed/SED/eflux_err:type
error 0:43 sed/SED/eflux_err:shape
error 0:43 sed/SED/eflux_err:unit
error 0:43 sed/SED/eflux_errp:type
error 0:43 sed/SED/eflux_errp:shape
error 0:43 sed/SED/eflux_errp:unit
error 0:43 sed/SED/eflux_errn:type
error 0:43 sed/SED/eflux_errn:shape
error 0:43 sed/SED/eflux_errn:unit
error 0:43 sed/SED/eflux_ul:type
error 0:43 sed/SED/eflux_ul:shape
error 0:43 sed/SED/eflux_ul:unit
error 0:44 sed/SED/npred:type
error 0:44 sed/SED/npred:shape
error 0:45 sed/SED/npred_err:type
error 0:45 sed/SED/npred_err:shape
error 0:45 sed/SED/npred_errp:type
error 0:45 sed/SED/npred_errp:shape
error 0:45 sed/SED/npred_errn:type
error 0:45 sed/SED/npred_errn:shape
error 0:45 sed/SED/npred_ul:type
error 0:45 sed/SED/npred_ul:shape
error 0:46 sed/SED/norm:presence
error 0:46 sed/SED/norm:type
error 0:46 sed/SED/norm:shape
error 0:46 sed/SED/norm:unit
error 0:47 sed/SED/norm_err:presence
error 0:47 sed/SED/norm_err:type
error 0:47 sed/SED/norm_err:shape
error 0:47 sed/SED/norm_err:unit
error 0:48 sed/SED/norm_errp:type
error 0:48 sed/SED/norm_errp:shape
error 0:48 sed/SED/norm_errp:unit
error 0:48 sed/SED/norm_errn:type
error 0:48 sed/SED/norm_errn:shape
error 0:48 sed/SED/norm_errn:unit
error 0:48 sed/SED/norm_ul:type
error 0:48 sed/SED/norm_ul:shape
error 0:48 sed/SED/norm_ul:unit
error 0:49 sed/SED/is_ul:type
error 0:49 sed/SED/is_ul:shape
error 0:49 sed/SED/is_ul:null
error 0:50 sed/SED/ref_dnde:presence
error 0:50 sed/SED/ref_dnde:type
error 0:50 sed/SED/ref_dnde:shape
error 0:50 sed/SED/ref_dnde:null
error 0:50 sed/SED/ref_dnde:unit
error 0:50 sed/SED/ref_dnde:limit
error 0:51 sed/SED/ref_eflux:presence
error 0:51 sed/SED/ref_eflux:type
error 0:51 sed/SED/ref_eflux:shape
error 0:51 sed/SED/ref_eflux:null
error 0:51 sed/SED/ref_eflux:unit
error 0:51 sed/SED/ref_eflux:limit
error 0:52 sed/SED/ref_flux:presence
error 0:52 sed/SED/ref_flux:type
error 0:52 sed/SED/ref_flux:shape
error 0:52 sed/SED/ref_flux:null
error 0:52 sed/SED/ref_flux:unit
error 0:52 sed/SED/ref_flux:limit
error 0:53 sed/SED/ref_npred:presence
error 0:53 sed/SED/ref_npred:type
error 0:53 sed/SED/ref_npred:shape
error 0:53 sed/SED/ref_npred:null
error 0:53 sed/SED/ref_npred:limit
error 0:54 sed/SED/ref_dnde_e_min:type
error 0:54 sed/SED/ref_dnde_e_min:shape
error 0:54 sed/SED/ref_dnde_e_min:null
error 0:54 sed/SED/ref_dnde_e_min:unit
error 0:54 sed/SED/ref_dnde_e_min:limit
error 0:54 sed/SED/ref_dnde_e_max:type
error 0:54 sed/SED/ref_dnde_e_max:shape
error 0:54 sed/SED/ref_dnde_e_max:null
error 0:54 sed/SED/ref_dnde_e_max:unit
error 0:54 sed/SED/ref_dnde_e_max:limit
error 0:55 sed/SED/ts:presence
error 0:55 sed/SED/ts:type
error 0:55 sed/SED/ts:shape
error 0:56 sed/SED/loglike:presence
error 0:56 sed/SED/loglike:type
error 0:56 sed/SED/loglike:shape
error 0:57 sed/SED/loglike_null:type
error 0:57 sed/SED/loglike_null:shape
error 0:58 sed/SED/norm_scan:presence
error 0:58 sed/SED/norm_scan:type
error 0:58 sed/SED/norm_scan:shape
error 0:59 sed/SED/dloglike_scan:presence
error 0:59 sed/SED/dloglike_scan:type
error 0:59 sed/SED/dloglike_scan:shape
error 0:62 sed/SED:e_min-e_max
error 0:63 sed/SED:e_ref-e_min-e_max
error 0:65 sed/SED:requires-is_ul-UL_CONF
"""

SPEC = Spec(
    "gadf.spectra",
    "0.3.0",
    sources=("gadf/spectra.specc", "gadf/core.specc", "std/ogip.specc", "std/time.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
