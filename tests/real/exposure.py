"""The metadata of one exposure of JWST, whole: what planning, telescope, detectors and calibration say of it.

Takes nodes of stdatamodels and fills them in. All times belong together: the exposure begins at 2024-03-01T12:00:00,
holds two integrations of five groups, and lasts as long as its frames say.
"""

from __future__ import annotations

from datetime import datetime, timedelta

SIDE = 8  # pixels on an axis

START = datetime(2024, 3, 1, 12, 0, 0)  # noqa: DTZ001  UTC, as FITS headers say it: without a zone
FRAME = 10.73677  # s
FRAMES, GAP, GROUPS, INTEGRATIONS = 8, 2, 5, 2
GROUP = (FRAMES + GAP) * FRAME
INTEGRATION = GROUPS * GROUP
EXPOSURE = INTEGRATIONS * INTEGRATION
DURATION = EXPOSURE + FRAME
BARYCENTRE = 251.75  # s, correction of times to the barycentre
HELIOCENTRE = 249.5  # s
RA, DEC, ROLL = 83.82208, -5.39111, 104.25  # deg


def mjd(moment: datetime) -> float:
    """Modified Julian date of a UTC moment."""
    return (moment - datetime(1858, 11, 17)) / timedelta(days=1)  # noqa: DTZ001


def stamp(moment: datetime, between: str = "T") -> str:
    """The moment as FITS writes it, to the millisecond; `between` may be the blank of the observatory's data base."""
    return moment.isoformat(sep=between, timespec="milliseconds")


def put(node, **values) -> None:
    """Set attributes of a model's node; a name that the schema does not know is an error, not one more attribute."""
    for name, value in values.items():
        if not has_schema(node, name):
            raise AttributeError(name)
        setattr(node, name, value)


def has_schema(node, name: str) -> bool:
    """Whether the schema of the node describes the attribute."""
    schema = node._schema  # stdatamodels shows it in no other way
    parts = [schema, *schema.get("allOf", ())]
    return any(name in part.get("properties", {}) for part in parts)


def fill_exposure(meta, instrument: str) -> None:
    """What the planning and the telescope know of the exposure."""
    meta.origin, meta.time_sys, meta.time_unit, meta.telescope = "STSCI", "UTC", "s", "JWST"
    meta.data_processing_software_version, meta.prd_software_version = "2024_1a", "PRDOPSSOC-065"
    meta.oss_software_version, meta.guide_star_catalog_version = "8.4.16", "GSC2431"
    meta.hga_move, meta.pwfseet, meta.nwfsest, meta.compress = False, mjd(START) - 1.5, mjd(START) + 0.5, False
    fill_plan(meta)
    fill_target(meta.target)
    fill_instrument(meta.instrument, instrument)
    fill_times(meta)
    fill_readout(meta, instrument)
    fill_guidestar(meta.guidestar)
    meta.aperture.name = meta.aperture.pps_name = {
        "NIRCAM": "NRCA1_FULL",
        "NIRSPEC": "NRS_S200A1_SLIT",
        "MIRI": "MIRIFU_CHANNEL1A",
    }[instrument]


def fill_plan(meta) -> None:
    """Program, observation, visit, dither."""
    put(
        meta.program,
        title="Pixels to read by eye",
        pi_name="Hopper, Grace",
        category="CAL",
        sub_category="NIRCAM",
        science_category="Stellar Physics",
        continuation_id=0,
    )
    put(
        meta.observation,
        date=START.date().isoformat(),
        time=START.time().isoformat("milliseconds"),
        date_beg=stamp(START),
        date_end=stamp(START + timedelta(seconds=DURATION)),
        obs_id="V01234001001P0000000002101",
        visit_id="01234001001",
        program_number="01234",
        observation_number="001",
        visit_number="001",
        visit_group="02",
        sequence_id="1",
        activity_id="01",
        exposure_number="3",
        bkgdtarg=False,
        template="NIRCam Imaging",
        observation_label="eight by eight",
        observation_folder="small files",
    )
    put(
        meta.visit,
        engineering_quality="OK",
        engdb_pointing_quality="CALCULATED_TRACK_TR_202111",
        type="PRIME_TARGETED_FIXED",
        start_time=stamp(START - timedelta(hours=1), " ") + "0000",
        status="SUCCESSFUL",
        total_exposures=4,
        internal_target=False,
        too_visit=False,
        tsovisit=False,
        exp_only=False,
        crowded_field=False,
    )
    put(
        meta.dither,
        primary_type="INTRAMODULE",
        primary_dither_type="INTRAMODULE",
        primary_points=1,
        position_number=1,
        total_points=1,
        subpixel_total_points=1,
        subpixel_pattern="NONE",
        x_offset=0.0,
        y_offset=0.0,
    )


def fill_target(target) -> None:
    """A fixed target with a proper motion."""
    put(
        target,
        proposer_name="ORION-CAL",
        catalog_name="NAME Trapezium",
        type="FIXED",
        category="Calibration",
        description="Astrometric",
        ra=RA,
        dec=DEC,
        ra_uncertainty=0.1,
        dec_uncertainty=0.1,
        proper_motion_ra=0.0015,
        proper_motion_dec=-0.0021,
        proper_motion_epoch="2016-01-01 12:00:00.0000000",
        proposer_ra=RA,
        proposer_dec=DEC,
        source_type_apt="UNKNOWN",
    )


def fill_instrument(instrument, name: str) -> None:
    """The optical path."""
    if name == "NIRCAM":
        put(
            instrument,
            name=name,
            detector="NRCA1",
            module="A",
            channel="SHORT",
            filter="F150W",
            pupil="CLEAR",
            pupil_imaging_lens=False,
            coronagraph="NONE",
        )
    elif name == "MIRI":
        put(
            instrument,
            name=name,
            detector="MIRIFUSHORT",
            channel="12",
            band="SHORT",
            ccc_state="OPEN",
            lamp_mode="NONE",
        )
    else:
        put(
            instrument,
            name=name,
            detector="NRS1",
            filter="F100LP",
            grating="G140M",
            fixed_slit="S200A1",
            focus_position=1.0,
            lamp_state="NONE",
            lamp_mode="FIXEDSLIT",
        )
        put(
            instrument,
            gwa_xtilt=0.36,
            gwa_ytilt=0.14,
            gwa_xp_v=181.5,
            gwa_yp_v=70.5,
            gwa_pxav=181.5,
            gwa_pyav=70.5,
            gwa_tilt=38.75,
        )


def fill_times(meta) -> None:
    """Times of the exposure in UTC, and at the barycentre and the heliocentre."""
    begin, middle, end = (mjd(START + timedelta(seconds=seconds)) for seconds in (0.0, DURATION / 2, DURATION))
    meta.exposure.start_time, meta.exposure.mid_time, meta.exposure.end_time = begin, middle, end
    meta.exposure.start_time_mjd, meta.exposure.mid_time_mjd, meta.exposure.end_time_mjd = begin, middle, end
    later = BARYCENTRE / 86400
    meta.exposure.start_time_tdb, meta.exposure.mid_time_tdb, meta.exposure.end_time_tdb = (
        begin + later,
        middle + later,
        end + later,
    )
    meta.exposure.elapsed_exposure_time = DURATION
    meta.time.barycentric_correction, meta.time.heliocentric_correction = BARYCENTRE, HELIOCENTRE
    meta.time.barycentric_expstart, meta.time.barycentric_expmid, meta.time.barycentric_expend = (
        begin + later,
        middle + later,
        end + later,
    )
    later = HELIOCENTRE / 86400
    meta.time.heliocentric_expstart, meta.time.heliocentric_expmid, meta.time.heliocentric_expend = (
        begin + later,
        middle + later,
        end + later,
    )
    put(
        meta.ephemeris,
        reference_frame="EME2000",
        type="Definitive",
        time=middle,
        spatial_x_bary=-139500000.0,
        spatial_y_bary=46300000.0,
        spatial_z_bary=20100000.0,
        spatial_x_geo=-1.1e9,
        spatial_y_geo=6.2e8,
        spatial_z_geo=3.4e8,
        velocity_x_bary=-10.5,
        velocity_y_bary=-25.9,
        velocity_z_bary=-11.2,
        velocity_x_geo=-120.5,
        velocity_y_geo=-160.25,
        velocity_z_geo=75.5,
    )


def fill_readout(meta, instrument: str) -> None:
    """How the detector was read, and which part of it."""
    put(
        meta.exposure,
        count=1,
        prime_parallel="PRIME",
        type={"NIRCAM": "NRC_IMAGE", "NIRSPEC": "NRS_FIXEDSLIT", "MIRI": "MIR_MRS"}[instrument],
        osf_file="2024061T130000000_001_osf.xml",
        readpatt={"NIRCAM": "MEDIUM8", "NIRSPEC": "NRS", "MIRI": "SLOWR1"}[instrument],
        noutputs=4,
        nints=INTEGRATIONS,
        ngroups=GROUPS,
        nframes=FRAMES,
        frame_divisor=FRAMES,
        groupgap=GAP,
        drop_frames1=0,
        drop_frames3=0,
        nsamples=1,
        sample_time=10.0,
        frame_time=FRAME,
        group_time=GROUP,
        integration_time=INTEGRATION,
        exposure_time=EXPOSURE,
        effective_exposure_time=EXPOSURE,
        duration=DURATION,
        nresets_at_start=1,
        nresets_between_ints=1,
        zero_frame=False,
        data_problem=False,
        sca_num=481,
        datamode=0,
        measurement_time=EXPOSURE - INTEGRATIONS * GROUP,
        clock_adjust_rate=0.0,
    )
    put(meta.subarray, name="SUB64P", xstart=1, ystart=1, xsize=SIDE, ysize=SIDE, fastaxis=-1, slowaxis=2)


def fill_guidestar(guidestar) -> None:
    """The star that held the telescope, in fine guide."""
    put(
        guidestar,
        gs_order=1,
        gs_start_time=stamp(START - timedelta(minutes=40), " ") + "0000",
        gs_stop_time=stamp(START - timedelta(minutes=35), " ") + "0000",
        gs_id="S0XL000123",
        gs_ra=RA + 0.125,
        gs_dec=DEC + 0.0625,
        gs_ura=0.0001,
        gs_udec=0.0001,
        gs_mag=14.5,
        gs_umag=0.01,
        gs_v3_pa_science=ROLL,
        gs_pcs_mode="FINEGUIDE",
        visit_end_time=stamp(START + timedelta(hours=1), " ") + "0000",
    )


def fill_calibration(meta) -> None:
    """Software, reference files and steps of stages 1 and 2."""
    meta.calibration_software_version, meta.calibration_software_revision = "1.20.2", "RELEASE"
    meta.asn.pool_name, meta.asn.table_name = (
        "jw01234_20240302t000000_pool.csv",
        "jw01234-o001_20240302t000000_image2_00003_asn.json",
    )
    meta.ref_file.crds.sw_version, meta.ref_file.crds.context_used = "12.1.11", "jwst_1413.pmap"
    for step in (
        "area",
        "dark",
        "distortion",
        "flat",
        "gain",
        "linearity",
        "mask",
        "photom",
        "readnoise",
        "saturation",
        "superbias",
    ):
        getattr(meta.ref_file, step).name = f"crds://jwst_nircam_{step}_0100.fits"
    for step in ("filteroffset", "ipc"):
        getattr(meta.ref_file, step).name = "N/A"
    for step in (
        "assign_wcs",
        "dark_sub",
        "dq_init",
        "flat_field",
        "jump",
        "linearity",
        "photom",
        "ramp_fit",
        "refpix",
        "saturation",
        "superbias",
    ):
        setattr(meta.cal_step, step, "COMPLETE")
    for step in ("back_sub", "gain_scale", "group_scale", "ipc", "persistence"):
        setattr(meta.cal_step, step, "SKIPPED")


def fill_photometry(meta) -> None:
    """The flux of one DN/s, in both units, and the area of a pixel, in both units."""
    square = 0.0311 * 0.0308  # arcsec2
    meta.photometry.conversion_megajanskys, meta.photometry.conversion_microjanskys = 1.25, 1.25 * 23.504430539
    meta.photometry.pixelarea_steradians, meta.photometry.pixelarea_arcsecsq = square * 2.3504430539e-11, square


def fill_pointing(meta) -> None:
    """Where telescope and aperture looked."""
    meta.coordinates.reference_frame = "ICRS"
    meta.pointing.ra_v1, meta.pointing.dec_v1, meta.pointing.pa_v3 = RA - 0.1, DEC + 0.08, ROLL - 0.25
    meta.aperture.position_angle = ROLL
    meta.velocity_aberration.scale_factor, meta.velocity_aberration.va_ra_ref, meta.velocity_aberration.va_dec_ref = (
        1.00003,
        RA,
        DEC,
    )


def fill_aperture_wcs(wcsinfo) -> None:
    """The aperture on the sky, and the region it covers."""
    put(
        wcsinfo,
        s_region="POLYGON ICRS  83.822000000 -5.391000000 83.822080000 -5.391000000 "
        "83.822080000 -5.391080000 83.822000000 -5.391080000",
        v2_ref=120.525464,
        v3_ref=-527.543132,
        vparity=-1,
        v3yangle=-0.56279,
        ra_ref=RA,
        dec_ref=DEC,
        roll_ref=ROLL,
        velosys=-24060.25,
    )


def fill_wcs(wcsinfo) -> None:
    """A tangent plane over the image, and the aperture."""
    fill_aperture_wcs(wcsinfo)
    put(
        wcsinfo,
        wcsaxes=2,
        crpix1=4.5,
        crpix2=4.5,
        crval1=RA,
        crval2=DEC,
        ctype1="RA---TAN",
        ctype2="DEC--TAN",
        cunit1="deg",
        cunit2="deg",
        cdelt1=8.6e-06,
        cdelt2=8.6e-06,
        pc1_1=-0.25,
        pc1_2=0.96825,
        pc2_1=0.96825,
        pc2_2=0.25,
    )


def fill_spectral_wcs(wcsinfo) -> None:
    """The dispersion of a slit."""
    put(
        wcsinfo,
        waverange_start=0.97e-6,
        waverange_end=1.89e-6,
        dispersion_direction=1,
        spectral_order=-1,
        specsys="BARYCENT",
    )
