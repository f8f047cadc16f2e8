"""What stage 3 of JWST's own pipeline makes of small exposures, without asking anybody for reference files.

Takes models of `models.py` and `modes.py`; gives what the steps give, unsaved. Needs the package jwst.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
from astropy.coordinates import ICRS
from astropy.modeling.models import AffineTransformation2D, Pix2Sky_TAN, RotateNative2Celestial, Shift
from gwcs import WCS
from gwcs.coordinate_frames import CelestialFrame, Frame2D
from jwst.coron.align_refs_step import AlignRefsStep
from jwst.coron.klip_step import KlipStep
from jwst.coron.stack_refs_step import StackRefsStep
from jwst.datamodels import ModelLibrary
from jwst.outlier_detection.outlier_detection_step import OutlierDetectionStep
from jwst.resample.resample_step import ResampleStep
from real.exposure import SIDE
from real.models import good_image_model
from real.modes import good_calints_model, good_coronagraph_model
from stdatamodels.jwst.datamodels import CubeModel, ImageModel

if TYPE_CHECKING:
    from pathlib import Path

ASSOCIATION = "jw01234-o001_20240302t000000_image3_00001_asn.json"
POOL = "jw01234_20240302t000000_pool.csv"


def images(folder: Path) -> ModelLibrary:
    """Two detectors of one exposure, as an association names them: both are written to the folder."""
    names = []
    for detector in ("NRCA1", "NRCA3"):
        model = good_image_model()
        model.meta.instrument.detector = detector
        fill_gwcs(model)
        names.append(f"jw01234001001_02101_00003_{detector.lower()}_cal.fits")
        model.save(folder / names[-1])
    association = {
        "asn_type": "image3",
        "asn_id": "o001",
        "asn_pool": POOL,
        "products": [
            {
                "name": "jw01234-o001_t001_nircam_clear-f150w",
                "members": [{"expname": name, "exptype": "science"} for name in names],
            }
        ],
    }
    (folder / ASSOCIATION).write_text(json.dumps(association), encoding="utf-8")
    return ModelLibrary(folder / ASSOCIATION)


def flagged_images(folder: Path) -> list[ImageModel]:
    """The same after they were held against each other."""
    library = OutlierDetectionStep().process(images(folder))
    with library:
        models = list(library)
        for model in models:
            library.shelve(model, modify=False)
    return models


def mosaic(folder: Path) -> ImageModel:
    """Both on one grid."""
    return ResampleStep().process(images(folder))


def rectified() -> ImageModel:
    """One exposure on a grid."""
    model = good_image_model()
    fill_gwcs(model)
    model.meta.filename = "jw01234001001_02101_00003_nrca1_cal.fits"
    return ResampleStep().process(model)


def flagged_integrations() -> CubeModel:
    """Integrations of a time series after they were held against each other."""
    model = good_calints_model()
    model.meta.exposure.type = "NRC_TSIMAGE"
    model.meta.visit.tsovisit = True
    step = OutlierDetectionStep()
    step.mode = "tso"
    return step.process(model)


def stacked_stars() -> CubeModel:
    """Two exposures of a reference star, stacked."""
    return StackRefsStep().process([good_coronagraph_model("002", "1"), good_coronagraph_model("002", "2")])


def aligned_stars(mask: str) -> CubeModel:
    """The stack, aligned to the target; `mask` is a file that says which pixels count."""
    ImageModel(np.ones((SIDE, SIDE), dtype="f4")).save(mask)
    step = AlignRefsStep()
    step.get_reference_file = lambda *_: mask
    return step.process(good_coronagraph_model(), stacked_stars())


def target_without_star(mask: str) -> CubeModel:
    """The target after the stars were subtracted."""
    step = KlipStep()
    step.truncate = 2
    return step.process(good_coronagraph_model(), aligned_stars(mask))


def fill_gwcs(model: ImageModel) -> None:
    """The tangent plane of the header, as the tree has it."""
    said = model.meta.wcsinfo
    scale, turned = np.diag([said.cdelt1, said.cdelt2]), np.array([[said.pc1_1, said.pc1_2], [said.pc2_1, said.pc2_2]])
    to_sky = (
        Shift(1 - said.crpix1) & Shift(1 - said.crpix2)
        | AffineTransformation2D(scale @ turned)
        | Pix2Sky_TAN()
        | RotateNative2Celestial(said.crval1, said.crval2, 180)
    )
    model.meta.wcs = WCS(
        [(Frame2D(name="detector"), to_sky), (CelestialFrame(reference_frame=ICRS(), name="world"), None)]
    )
    model.meta.wcs.bounding_box = ((-0.5, SIDE - 0.5), (-0.5, SIDE - 0.5))
    model.meta.wcs.array_shape = model.data.shape
