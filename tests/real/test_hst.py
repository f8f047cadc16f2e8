"""Exposures of two instruments of HST, each cut to a few pixels for test suites of others."""

from __future__ import annotations

from importlib.resources import as_file, files

import pytest
from astropy.io import fits
from real.reading import found, message

STIS = "fits_generic/o4sp040b0_raw.fits"


@pytest.fixture(scope="module")
def acs():
    """Give an exposure of ACS that astropy brings with it."""
    with as_file(files("astropy.wcs.tests") / "data/j94f05bgq_flt.fits") as path:
        yield path


@pytest.fixture
def corrected(acs, specc_data):
    """Give that exposure with the distortion that another file has."""
    with fits.open(acs) as hdus, fits.open(specc_data / "hst/dist_lookup.fits.gz") as others:
        for card in others["SCI"].header.cards:
            if card.image.startswith(("CPDIS", "CPERR", "DP", "D2IM")):
                hdus["SCI", 1].header.append(card, end=True)
        hdus.extend(one.copy() for one in others[2:])
        yield hdus


def test_a_declaration_by_name_wins_over_a_pattern(judge_by, specc_data):
    """ASN_TAB = 'o4sp040b0_asn.fits' fits `*TAB`, but it is declared by itself, wherever in the header."""
    spec = """
        specc 1
        spec t 1.0.0
        policy { units fits, allow Angstrom { "COUNTS" = count, "UNITLESS" = 1, "angstrom" = Angstrom } }
        product raw : fits "STIS" {
          primary {
            *TAB?   : string matches /(N\\/A|\\w+[$]\\w+[.]fits)?/  "table"
            ASN_TAB : string                                     "association"
            undeclared keywords allowed
          }
          repeat 0..* { hdu SCI : any "pixels" }
          repeat 0..* { hdu ERR : any "errors" }
          repeat 0..* { hdu DQ  : any "quality" }
        }
    """
    assert judge_by(spec, specc_data / STIS).findings == ()


class TestStis:
    CUT = frozenset(
        {
            # NGOODPIX = 1108728 was counted in 1062 x 1044 pixels; 62 x 44 are left. In both sets, of SCI and of ERR.
            *(
                "raw/SCI:NGOODPIX-nx-ny",
                "raw/SCI:NGOODPIX-nx-ny,2",
                "raw/ERR:NGOODPIX-nx-ny",
                "raw/ERR:NGOODPIX-nx-ny,2",
            ),
            # TEXPEND = 50923.77949 is the end of the last of four exposures; two are left, and they end at 50923.77777.
            "raw/PRIMARY/TEXPEND:value",
        }
    )

    def test_raw(self, judge, specc_data):
        """What is wrong with it was cut off.

        Among what passes: constant images (NAXIS = 0, NPIX1, NPIX2, PIXVALUE), pixels that are unsigned by BZERO, names
        with trailing blanks, TEXPSTRT as the least of all EXPSTART, at most NRPTEXP * CRSPLIT sets.
        """
        report = judge(specc_data / STIS, "hst.stis", "hst.acs")
        assert (report.spec, report.product, report.verdict) == ("hst.stis", "raw", "fail")
        assert found(report) == self.CUT
        assert "NGOODPIX is 1108728, nx is 62, ny is 44" in message_of_first(report, "raw/SCI:NGOODPIX-nx-ny")

    @pytest.mark.parametrize(
        ("change", "fault"),
        [
            # A constant image is as large as the others of its set.
            (lambda hdus: hdus["ERR", 2].header.set("NPIX1", 61), "raw/ERR:shape,2"),
            (lambda hdus: hdus["DQ", 1].header.set("PIXVALUE", 1 << 14), "raw/DQ:bits"),
            (lambda hdus: hdus["ERR", 1].header.set("PIXVALUE", -1.0), "raw/ERR:limit"),
            # INHERIT = F: what SCI leaves out is not taken from the primary header.
            (lambda hdus: hdus["SCI", 1].header.remove("ROOTNAME"), "raw/SCI/ROOTNAME:presence"),
            (lambda hdus: hdus[0].header.set("FLATCORR", "DONE"), "raw/PRIMARY/*CORR:in"),
            (lambda hdus: hdus[0].header.set("CCDGAIN", 3), "raw/PRIMARY/CCDGAIN:in"),
            (lambda hdus: hdus[0].header.remove("CENWAVE"), "raw/PRIMARY/CENWAVE:presence"),
            (lambda hdus: hdus["SCI", 2].header.set("BUNIT", "ELECTRONS"), "raw/SCI:unit,2"),
        ],
        ids=["size", "bits", "limit", "inherit", "wildcard", "in when", "when", "unit"],
    )
    def test_spoilt(self, judge, specc_data, tmp_path, change, fault):
        with fits.open(specc_data / STIS) as hdus:
            change(hdus)
            hdus.writeto(tmp_path / "o4sp040b0_raw.fits", output_verify="ignore")
        assert found(judge(tmp_path / "o4sp040b0_raw.fits", "hst.stis")) - self.CUT == {fault}

    def test_a_set_too_many(self, judge, specc_data, tmp_path):
        """NRPTEXP * CRSPLIT says how many sets there may be."""
        with fits.open(specc_data / STIS) as hdus:
            hdus[0].header["CRSPLIT"] = 1
            hdus.writeto(tmp_path / "o4sp040b0_raw.fits", output_verify="ignore")
        assert "raw/SCI:count" in found(judge(tmp_path / "o4sp040b0_raw.fits", "hst.stis"))


def without_distortion(header):
    for keyword in [keyword for keyword in header if keyword.startswith(("A_", "B_"))]:
        header.remove(keyword)


def axes(hdus, number):
    """Let a distortion depend on so many axes."""
    hdus["SCI", 1].header["DP1.NAXES"] = number


def more(hdus, name, count):
    """Add images of a name."""
    like = hdus["WCSDVARR", 1]
    hdus.extend(fits.ImageHDU(like.data, like.header, name=name, ver=3 + n) for n in range(count))


class TestAcs:
    CUT = frozenset(
        {
            # NGOODPIX = 7822781 and 7842694, counted in 4096 x 2048 pixels; one is left of each chip.
            *(
                "flt/SCI:NGOODPIX-nx-ny",
                "flt/SCI:NGOODPIX-nx-ny,2",
                "flt/ERR:NGOODPIX-nx-ny",
                "flt/ERR:NGOODPIX-nx-ny,2",
            ),
            # ERR and DQ have NAXIS = 0 and no NPIX1, NPIX2, PIXVALUE: their pixels were thrown away.
            *("flt/ERR:shape", "flt/ERR:shape,2", "flt/DQ:shape", "flt/DQ:shape,2"),
        }
    )

    def test_flt(self, judge, acs):
        """What is wrong with it was cut off.

        Among what passes: keywords that SCI inherits, chips that count against EXTVER, units that FITS does not know.
        """
        report = judge(acs, "hst.acs", "hst.stis")
        assert (report.spec, report.product, report.verdict) == ("hst.acs", "flt", "fail")
        assert found(report) == self.CUT

    @pytest.mark.parametrize(
        ("change", "faults"),
        [
            (lambda hdus: hdus["SCI", 2].header.set("CCDCHIP", 2), {"flt/SCI/CCDCHIP:value,2", "flt:unique-CCDCHIP"}),
            (lambda hdus: hdus["SCI", 1].header.set("A_ORDER", 1), {"flt/SCI/A_ORDER:limit", "SCI/A_0_2 F1431"}),
            (
                lambda hdus: hdus["SCI", 1].header.remove("B_ORDER"),
                {"flt/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER", "SCI/A_ORDER F1431"},
            ),
            # For ERR and DQ the policy silences the rule on -SIP without polynomials; of SCI the spec demands them.
            (lambda hdus: without_distortion(hdus["SCI", 1].header), {"flt/SCI:exists-A_ORDER"}),
            (lambda hdus: hdus[0].header.set("NEXTEND", 5), {"flt/PRIMARY/NEXTEND:value"}),
        ],
        ids=["chip", "order", "half of the distortion", "no distortion", "extensions"],
    )
    def test_spoilt(self, judge, acs, tmp_path, change, faults):
        with fits.open(acs) as hdus:
            change(hdus)
            hdus.writeto(tmp_path / "j94f05bgq_flt.fits", output_verify="ignore")
        assert found(judge(tmp_path / "j94f05bgq_flt.fits", "hst.acs")) - self.CUT == faults

    @pytest.mark.parametrize(
        ("change", "faults"),
        [
            (lambda hdus: more(hdus, "WCSDVARR", 0), set()),
            (lambda hdus: axes(hdus, 3.0), {"flt/SCI/DP[i].NAXES:value"}),
            # The second axis has a distortion, but not of which kind: a fragment is there as a whole or not at all.
            (
                lambda hdus: hdus["SCI", 1].header.remove("CPDIS2"),
                {"flt/SCI:exists-CPDIS1-CPDIS2-DP1-DP2-CPERR1-CPERR2"},
            ),
            (
                lambda hdus: hdus["WCSDVARR", 2].header.set("CDELT1", 0.0),
                {"flt/WCSDVARR/CDELT[i]:limit,2", "WCSDVARR/CDELT1 F1411,2"},
            ),
            (lambda hdus: more(hdus, "WCSDVARR", 3), {"flt/WCSDVARR:count"}),
            # One that belongs to nothing is allowed, and what is in it is not looked at.
            (lambda hdus: more(hdus, "HDRLET", 1), set()),
            (lambda hdus: more(hdus, "HDRLETT", 1), {"flt:undeclared-hdu,3"}),
        ],
        ids=["as it is", "axes", "half of it", "step", "too many", "headerlet", "unknown"],
    )
    def test_distortion_looked_up(self, judge, corrected, tmp_path, change, faults):
        """The distortion of another real file, put where the archive puts it."""
        change(corrected)
        corrected[0].header["NEXTEND"] = len(corrected) - 1
        corrected.writeto(tmp_path / "j94f05bgq_flt.fits", output_verify="ignore")
        assert found(judge(tmp_path / "j94f05bgq_flt.fits", "hst.acs")) - self.CUT == faults

    def test_another_channel_is_no_product(self, judge, specc_data):
        report = judge(specc_data / "fits_bad/j8bt05njq_raw_broke.fits", "hst.acs", "hst.stis")
        assert (report.verdict, found(report)) == ("unmatched", {"unmatched"})
        assert "hst.acs:flt" in message(report, "unmatched")


def message_of_first(report, rule):
    """Give the message of a rule that several HDUs break."""
    return next(one.message for one in report.findings if one.rule == rule)
